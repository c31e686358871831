"""Placing labels by rule: widths are estimated, boxes never overlap, and what finds no room is left out."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_NARROW, _WIDE = "iljtfrI.,:;'|!()[] -", "mwMWQO@%–—"


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels: left, right, and top, bottom counted downwards."""

    left: float
    right: float
    top: float
    bottom: float

    def touches(self, other: Box, room: float = 2) -> bool:
        """Whether the two overlap, or come nearer than ``room`` pixels."""
        return (
            self.left < other.right + room
            and other.left < self.right + room
            and self.top < other.bottom + room
            and other.top < self.bottom + room
        )


@dataclass(frozen=True)
class Spot:
    """Where a label may go: its box, how the text hangs on ``x`` (left, center, right), and a name for the caller."""

    box: Box
    anchor: str
    name: str = ""


@dataclass(frozen=True)
class Wish:
    """A label that wants a place: spots in order of liking; higher ``priority`` is served first."""

    key: str
    text: str
    priority: float
    spots: tuple[Spot, ...]


def text_width(text: str, size: float, bold: bool = False) -> float:
    """Estimated width in pixels of one line at ``size`` pixels, on the generous side for the fonts of the theme."""
    em = 0.0
    for char in text:
        if unicodedata.east_asian_width(char) in "WF":
            em += 1.0
        elif char in _NARROW:
            em += 0.34
        elif char in _WIDE or char.isupper():
            em += 0.72
        else:
            em += 0.55
    return em * size * (1.07 if bold else 1.0)


def cut(text: str, width: float, size: float, bold: bool = False) -> str:
    """The text, or as much of it as fits in ``width`` pixels with an ellipsis."""
    if text_width(text, size, bold) <= width:
        return text
    kept = text
    while kept and text_width(kept + " …", size, bold) > width:
        kept = kept[:-1]
    whole = kept.rsplit(" ", 1)[0] if " " in kept[len(kept) // 2 :] else kept
    return whole.rstrip(" ,;–-") + " …"


def wrap(text: str, width: float, size: float, bold: bool = False) -> list[str]:
    """Lines of at most ``width`` pixels, broken at spaces."""
    lines: list[str] = []
    for piece in text.split():
        if lines and text_width(f"{lines[-1]} {piece}", size, bold) <= width:
            lines[-1] += f" {piece}"
        else:
            lines.append(piece)
    return lines or [""]


def place(wishes: Iterable[Wish], taken: Sequence[Box], within: Box) -> dict[str, Spot]:
    """A spot for each label that finds room: key -> spot. No chosen box touches another or one of ``taken``."""
    occupied = list(taken)
    found: dict[str, Spot] = {}
    for wish in sorted(wishes, key=lambda w: (-w.priority, w.key)):
        for spot in wish.spots:
            if _inside(spot.box, within) and not any(spot.box.touches(other) for other in occupied):
                occupied.append(spot.box)
                found[wish.key] = spot
                break
    return found


def _inside(box: Box, within: Box) -> bool:
    return (
        box.left >= within.left and box.right <= within.right and box.top >= within.top and box.bottom <= within.bottom
    )


def dodge(positions: Sequence[float], size: float, steps: Sequence[float]) -> list[float]:
    """Vertical offsets (from ``steps``, best first) so that markers of ``size`` pixels on one line do not touch."""
    placed: list[tuple[float, float]] = []
    offsets = [0.0] * len(positions)
    for index in sorted(range(len(positions)), key=lambda i: positions[i]):
        x = positions[index]
        near = [(px, py) for px, py in placed if x - px < size]
        free = (step for step in steps if all((x - px) ** 2 + (step - py) ** 2 >= size**2 for px, py in near))
        offsets[index] = next(free, steps[-1])
        placed.append((x, offsets[index]))
    return offsets
