"""Where words that a stage hands on stand in the text."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from etl.extract.language.rewordings import offsets_of

_WORD_END, _WORD_START = re.compile(r"\w*"), re.compile(r"\w*\Z")


@dataclass(frozen=True)
class Proof:
    """Where a value was read. ``name``: of the value, as in the tables ("side", "status" ...); ``of``: whose value it
    is, where there are several; ``at``: where the words stand (None: no words tell it, the rule says why it is so)."""

    name: str
    value: str
    rule: str
    at: tuple[int, int] | None = None
    of: str = ""


def found_in(text: str, words: str, near: tuple[int, int]) -> tuple[int, int] | None:
    """Where words stand: in the stretch, or as near to it as they do anywhere. Whole words if they stand there so."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return None
    plain = r"\s+".join(parts)
    for pattern in (rf"(?<!\w){plain}(?!\w)", plain):
        every = [m.span() for m in re.finditer(pattern, text, re.I)]
        if every:
            start, end = min(every, key=lambda at: _apart(at, near))
            return _whole_words(text, start, end)
    return None


def _apart(at: tuple[int, int], near: tuple[int, int]) -> int:
    return max(near[0] - at[0], at[1] - near[1], 0)


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    if text[start].isalnum() and (before := _WORD_START.search(text, max(0, start - 30), start)):
        start = before.start()
    behind = _WORD_END.match(text, end) if text[end - 1].isalnum() else None
    return start, behind.end() if behind else end


def in_original(original: str, as_read: str, at: tuple[int, int]) -> tuple[int, int]:
    """The same words in the text as it was before it was reworded for reading: where some were put in another place,
    the stretch that holds them all."""
    start, end = offsets_of(original, *at) if original != as_read else at
    letters = Counter(c for c in as_read[at[0] : at[1]].casefold() if c.isalnum())
    first = max(0, start - _REWORDED)
    for begin in range(start, first - 1, -1):
        told = Counter(c for c in original[begin:end].casefold() if c.isalnum())
        if not letters - told:
            start = begin
            break
    start, end = _whole_words(original, start, end)
    space = len(original[start:end]) - len(original[start:end].lstrip())
    return start + space, start + len(original[start:end].rstrip()) if original[start:end].strip() else end


_REWORDED = 60
