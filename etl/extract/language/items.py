"""Items of a roundup: each opens with a label in capitals, or with a heading, and speaks of its own people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from etl.extract.days.date_vocabulary import MONTH
from etl.extract.language.lexis import find_countries
from etl.extract.language.text import Sentence, openings

# "PUTIN PARLEY: The premier", "KENYA Rain fell", "PERUVIAN MINISTER VISITS OSLO. She", "LIMA - The king".
_LABEL = re.compile(
    r"[\s*•·●–—-]*(?P<label>[A-Z][A-Z'’.-]{2,}(?:-[A-Z][A-Z'’.&-]*)?(?:(?:, | & |[ /])[A-Z][A-Z'’.&-]*)*)"
    rf"(?:[:.]\s+(?=\S)|\s+[–—-]\s+(?!{MONTH})(?=[A-Z])|\s+(?=[A-Z][a-z]))"
)
# Whose words follow is no item.
_SPEAKS = re.compile(r"\b(?:MR|MS|MRS|DR|QUESTION|ANSWER|SECRETARY|MINISTER|PRESIDENT|MODERATOR|SPOKES\w+)\b")
_FEWEST = 3


def items_of(text: str, sentences: Sequence[Sentence]) -> dict[int, int]:
    """Paragraph -> the number of its item, for a roundup of at least three; ``text``: as it is printed."""
    labels: dict[int, str] = {}
    for s in openings(sentences):
        if text[s.start : s.start + 3].isupper():
            end = text.find("\n", s.start)
            told = _LABEL.match(text, s.start, end if end >= 0 else len(text))
            if told and not (_SPEAKS.search(told["label"]) and text[told.end("label")] == ":"):
                labels[s.paragraph] = told["label"]
    if len(labels) < _FEWEST or len(set(labels.values())) < len(labels):
        return {}
    items, number = {}, 0
    for s in sentences:
        opens = s.paragraph in labels and s.paragraph not in items
        number += opens
        items[s.paragraph] = number
    return items


# A heading, a short line without a full stop, or an agency's dateline: "LIMA, May 3 -", "LIMA (AFP) -"; in a diary
# "LIMA - " leads an entry, and the day stands above it.
_HEADING = re.compile(r"(?=.{12,120}$)\W*(?![A-Z]{3}[A-Z .,/'’-]* [–—-] )[A-Z0-9“\"‘'].*[\w”\"’')]$")
_DATELINE = re.compile(
    r"[A-Z]{4,}+[A-Z .’'-]*(?:, [A-Z][\w .,]{0,24}\d{1,2}|(?=[ ,]*\())(?:,? ?\([^)]{2,30}\))? ?(?:--?|[–—:/])"
)
# "Readout of the President's call with", the heading of a release, whatever states it tells of.
_RELEASE = re.compile(r"(?:Joint |Background )?Readouts? (?:of|from|on) .{10,240}[^.]$")
# "Minister Soto: We met", under what may be a subject of the questions.
_SPEAKER = re.compile(r"\W*[A-Z][\w .,’'-]{0,40}:\s")
_LINE = re.compile(r"^[^\n]*\S[^\n]*", re.M)
_LEAST = 2  # states that a story tells of
_MOST = 60  # stories on a page: each is read by itself


def stories_in(text: str) -> list[tuple[int, int]]:
    """The stretches of a text that tell of different states, each under a heading or a dateline of its own: stories
    that a page prints one below the other."""
    lines = [(m.start(), m.group().strip()) for m in _LINE.finditer(text)]
    releases = {at for at, line in lines[1:] if _RELEASE.match(line)}
    opened = [
        at
        for (at, line), (_, following) in pairwise([*lines[1:], (len(text), "")])
        if at in releases or ((_HEADING.match(line) or _DATELINE.match(line)) and not _SPEAKER.match(following))
    ]
    if not opened or len(opened) > _MOST:
        return [(0, len(text))]
    countries = [(c.start, c.code) for c in find_countries(text)]
    bounds = [0]
    for opening in opened:
        before = {code for at, code in countries if bounds[-1] <= at < opening}
        behind = {code for at, code in countries if at >= opening}
        apart = min(len(before), len(behind)) >= _LEAST and before.isdisjoint(behind)
        if apart or opening in releases:
            bounds.append(opening)
    return list(zip(bounds, [*bounds[1:], len(text)], strict=True))


# Nobody writes articles of so many characters (10,000 words): a transcript, a year's news in one file.
_PAGE = 60_000


def pages_of(text: str) -> list[tuple[int, int]]:
    """Stretches of a text that are read each by itself, since what is told anywhere may concern what is told anywhere
    else: read as a whole, a text twice as long takes four times as long. Cut where a paragraph, a line, a sentence or
    a word ends."""
    pages, begin = list[tuple[int, int]](), 0
    while len(text) - begin > _PAGE:
        half, end = begin + _PAGE // 2, begin + _PAGE
        ends = (text.rfind(sign, half, end) + len(sign) for sign in ("\n\n", "\n", ". ", " "))
        cut = next((at for at in ends if at > half), end)
        pages.append((begin, cut))
        begin = cut
    return [*pages, (begin, len(text))]
