"""An article's text as HTML with its passages marked. The text is hostile: every piece of it is escaped first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

NEUTRAL = "#6B7280"
_TEXT_STYLE = "line-height:1.65;max-width:48em;overflow-wrap:anywhere"
_HEX_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


@dataclass(frozen=True)
class Passage:
    """Characters ``start`` to ``end`` (exclusive) of a text, the number it carries, and its colour as ``#RRGGBB``."""

    start: int
    end: int
    number: int
    colour: str = NEUTRAL


def highlight(text: str, passages: Iterable[Passage]) -> str:
    """Return ``text`` as HTML paragraphs with each passage inside ``<mark>`` and its number, ``#passage-N``, before it.

    Passages may overlap, nest, repeat or reach past the text; they are cut where others begin or end, so that the HTML
    stays well formed. Where several lie over each other the one with the lowest number gives the colour. Raises
    ValueError for a colour that is not ``#RRGGBB``, since colours are the only values written into an attribute.
    """
    marked = _clipped(text, passages)
    paragraphs = []
    offset = 0
    for line in text.split("\n"):
        if line.strip():
            inside = [p for p in marked if p.start < offset + len(line) and p.end > offset]
            paragraphs.append(f"<p>{_line(line, offset, inside)}</p>")
        offset += len(line) + 1
    return f'<div class="article-text" style="{_TEXT_STYLE}">' + "".join(paragraphs) + "</div>"


def _clipped(text: str, passages: Iterable[Passage]) -> list[Passage]:
    """Passages cut to the text, without white space at their ends, by start and number; empty ones are left out."""
    kept = []
    for p in passages:
        if not _HEX_COLOUR.fullmatch(p.colour):
            raise ValueError(f"passage {p.number}: colour {p.colour!r} is not of the form #RRGGBB")
        start, end = max(p.start, 0), min(p.end, len(text))
        piece = text[start:end] if start < end else ""
        if piece.strip():
            start += len(piece) - len(piece.lstrip())
            end -= len(piece) - len(piece.rstrip())
            kept.append(Passage(start, end, p.number, p.colour))
    return sorted(kept, key=lambda p: (p.start, p.number))


def _line(line: str, offset: int, passages: Sequence[Passage]) -> str:
    """One paragraph whose first character stands at ``offset`` of the text: cut at every border, each piece escaped."""
    end = offset + len(line)
    borders = {offset, end}
    borders.update(b for p in passages for b in (p.start, p.end) if offset < b < end)
    cuts = sorted(borders)
    pieces = []
    for left, right in pairwise(cuts):
        words = escape(line[left - offset : right - offset], quote=True)
        over = [p for p in passages if p.start <= left and p.end >= right]
        pieces.append(_mark(words, left, over) if over else words)
    return "".join(pieces)


def _mark(words: str, left: int, over: Sequence[Passage]) -> str:
    """Escaped ``words`` inside a mark; passages that begin here show their numbers."""
    colour = min(over, key=lambda p: p.number).colour
    style = f"background-color:{colour}2E;border-bottom:2px solid {colour};color:inherit;padding:1px 0"
    numbers = "".join(_badge(p) for p in over if p.start == left)
    return f'<mark style="{style}">{numbers}{words}</mark>'


def _badge(passage: Passage) -> str:
    """The passage's number on its colour, white on all colours of the lexicon."""
    style = (
        f"background-color:{passage.colour};color:#FFFFFF;border-radius:3px;padding:0 5px;margin-right:4px;"
        "font-size:0.75em;font-weight:600;scroll-margin-top:7em"
    )
    return (
        f'<span class="passage-number" id="passage-{int(passage.number)}" style="{style}">{int(passage.number)}</span>'
    )
