"""Phrases of a vocabulary in a text: one pass of an automaton, whole words only, of those that overlap the longest."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from operator import itemgetter
from typing import Any

import ahocorasick

from etl.extract.language.prefilter import bit_of, look
from etl.extract.language.required import fold


def phrase_automaton(entries: dict[str, Any]) -> ahocorasick.Automaton:
    """Automaton of phrases -> values; a phrase that ends in ``*`` also matches longer words."""
    automaton = ahocorasick.Automaton()
    for text, value in entries.items():
        bare = text.rstrip("*")
        automaton.add_word(bare, (bare, text.endswith("*"), value))
    automaton.make_automaton()
    return automaton


@lru_cache(maxsize=4)
def lowered(text: str) -> str:
    """Lower case with straight apostrophes, of the same length as the text, so that offsets hold."""
    low = text.lower()
    if len(low) != len(text):  # a few letters change length when lowered
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.replace("’", "'")


def _bounded(text: str, start: int, end: int, prefix: bool) -> bool:
    """Whole words only."""
    if not prefix and end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        return False
    return not (start and text[start - 1].isalnum() and text[start].isalnum())


def longest_matches(automaton: ahocorasick.Automaton, text: str) -> list[tuple[int, int, Any]]:
    """Whole-word matches (start, end, value), longest first where they overlap, in order of the text."""
    found = []
    for last, (word, prefix, value) in automaton.iter(text):
        start = last + 1 - len(word)
        # Most are found in the middle of other words: that is seen without a call.
        if start and text[start - 1].isalnum() and text[start].isalnum():
            continue
        if _bounded(text, start, last + 1, prefix):
            found.append((start, last + 1, value))
    return longest(found)


_START = itemgetter(0)


def longest(matches: Iterable[tuple[int, int, Any]]) -> list[tuple[int, int, Any]]:
    """Of matches that overlap the longest, in order of the text."""
    found = sorted(matches, key=_START)
    kept: list[tuple[int, int, Any]] = []
    for match in found:
        if kept and match[0] < kept[-1][1]:
            if match[1] - match[0] > kept[-1][1] - kept[-1][0]:
                kept[-1] = match
            continue
        kept.append(match)
    return kept


class Phrases:
    """A vocabulary of phrases in lower case, sought in sentences: only in those that can hold one of them."""

    def __init__(self, entries: dict[str, Any]) -> None:
        self._automaton = phrase_automaton(entries)
        self._bit = bit_of(text.rstrip("*") for text in entries)
        self._folded: dict[str, dict[str, tuple[bool, Any]]] = {}
        for text, value in entries.items():
            bare = text.rstrip("*")
            self._folded.setdefault(fold(bare), {})[bare] = (text.endswith("*"), value)

    def matches(self, text: str) -> list[tuple[int, int, Any]]:
        """Whole-word matches, as ``longest_matches`` gives them."""
        seen = look(text)
        if not seen.bits & self._bit:
            return []
        low = lowered(text)
        if seen.shifted:
            return longest_matches(self._automaton, low)
        places = seen.places
        return longest(
            (start, start + len(bare), value)
            for word in places.keys() & self._folded.keys()
            for bare, (prefix, value) in self._folded[word].items()
            for start in places[word]
            if low.startswith(bare, start) and _bounded(low, start, start + len(bare), prefix)
        )
