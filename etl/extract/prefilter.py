"""Patterns that are tried only where they can match.

Most patterns look for words that most sentences do not hold. What a pattern cannot match without is read off the
pattern itself ("call" or "meet" for ``\\b(?:calls?|meet\\w*)\\b``); one pass of an automaton over a text then tells for
all patterns at once whether it is worth trying them. The answer of a pattern is never changed by this.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, reduce
from itertools import count
from operator import itemgetter, or_

import ahocorasick

from etl.extract.required import fold, leading_words, required_words

Places = dict[str, list[int]]  # word -> where it begins
_KEPT = 256  # texts whose words are remembered: the stages put many questions to each sentence and clause


class Filtered:
    """A compiled pattern that is tried only on texts with the words it cannot match without, if it has such words, and
    only where a word stands with which it can begin, if it has such words."""

    def __init__(self, pattern: re.Pattern[str], bits: int, opens: frozenset[str] = frozenset()) -> None:
        self.pattern = pattern
        self.bits = bits
        self._opens = opens
        self._search = pattern.search
        self._match = pattern.match

    def search(self, text: str) -> re.Match[str] | None:
        """As ``re.Pattern.search``."""
        return self.search_from(text, 0) if possible(text) & self.bits == self.bits else None

    def search_from(self, text: str, at: int) -> re.Match[str] | None:
        """As ``re.Pattern.search`` from a place on, in a text that may hold a match."""
        words = places_in(text) if self._opens else None
        if words is None:
            return self._search(text, at)
        for place in self._places(words):
            if place >= at and (found := self._match(text, place)):
                return found
        return None

    def search_in(self, whole: str, text: str, at: int = -1) -> re.Match[str] | None:
        """As ``search`` in a piece of a text, whose place may be told: where it can match is known for the whole."""
        if possible(whole) & self.bits != self.bits:
            return None
        words = places_in(whole) if at >= 0 and self._opens else None
        if words is None:
            return self._search(text)
        end = at + len(text)
        for place in self._places(words):
            if at <= place < end and (found := self._match(text, place - at)):
                return found
        return None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As ``re.Pattern.finditer``."""
        if possible(text) & self.bits != self.bits:
            return iter(())
        words = places_in(text) if self._opens else None
        return self.pattern.finditer(text) if words is None else self._each(text, words)

    def findall(self, text: str) -> list[str]:
        """As ``re.Pattern.findall``."""
        return self.pattern.findall(text) if possible(text) & self.bits == self.bits else []

    def _places(self, words: Places) -> list[int]:
        places = [place for word in self._opens.intersection(words) for place in words[word]]
        places.sort()
        return places

    def _each(self, text: str, words: Places) -> Iterator[re.Match[str]]:
        at = 0
        for place in self._places(words):
            if place >= at and (found := self._match(text, place)):
                yield found
                at = found.end()


class Choice:
    """Several patterns as if joined by ``|``; of these, too, only those are tried that can match."""

    def __init__(self, patterns: Sequence[str], flags: int = 0) -> None:
        self._ways = [filtered(pattern, flags) for pattern in patterns]
        self._bits = reduce(or_, (way.bits for way in self._ways), 0)
        self._fitting = lru_cache(maxsize=_KEPT)(self._ways_for)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match, of the first pattern that matches there."""
        return next(self.finditer(text), None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Matches in order, never overlapping."""
        ways = self._fitting(possible(text) & self._bits)
        found = [(m, way) for way in ways if (m := way.search_from(text, 0))]
        while found:
            first, _ = min(found, key=_start)
            yield first
            at = first.end()
            again = [(m if m.start() >= at else way.search_from(text, at), way) for m, way in found]
            found = [(m, way) for m, way in again if m]

    def _ways_for(self, bits: int) -> list[Filtered]:
        return [way for way in self._ways if bits & way.bits == way.bits]


def _start(found: tuple[re.Match[str], Filtered]) -> int:
    return found[0].start()


class Sparse:
    """A pattern for whole texts, tried only near the words it cannot match without.

    ``reach``: how many characters a match may begin before such a word, or end behind it.
    """

    def __init__(self, pattern: str, reach: int, flags: int = 0) -> None:
        self._pattern = re.compile(pattern, flags)
        self._words = next(iter(required_words(pattern, flags)), frozenset[str]())
        self._reach = reach

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As ``re.Pattern.finditer``."""
        low = _lowered(text)
        if len(low) != len(text) or not self._words:
            yield from self._pattern.finditer(text)
            return
        at = 0
        for place in sorted({place for word in self._words for place in _places(word, low)}):
            if place < at:
                continue
            for m in self._pattern.finditer(text, max(at, place - self._reach), place + self._reach):
                yield m
                at = m.end()


@lru_cache(maxsize=2)
def _lowered(text: str) -> str:
    return text.lower().replace("’", "'")


def _places(word: str, text: str) -> Iterator[int]:
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + 1)


_wanted: dict[str, int] = {}  # word -> bits of the patterns that can match where it stands
_bits: Iterator[int] = (1 << n for n in count())
_automaton: list[ahocorasick.Automaton] = []


def filtered(pattern: str, flags: int = 0) -> Filtered:
    """Compile a pattern so that it is tried only on texts that hold a word it cannot match without."""
    opens = leading_words(pattern, flags)
    sets = dict.fromkeys([*required_words(pattern, flags), *([opens] if opens else ())])
    return Filtered(re.compile(pattern, flags), sum(map(bit_of, sets)), opens)


def bit_of(words: Iterable[str]) -> int:
    """A bit that ``possible`` sets for texts that hold one of the words."""
    bit = next(_bits)
    for word in words:
        _wanted[fold(word)] = _wanted.get(fold(word), 0) | bit
    _automaton.clear()
    possible.cache_clear()
    places_in.cache_clear()
    _words_in.cache_clear()
    return bit


@lru_cache(maxsize=_KEPT)
def possible(text: str) -> int:
    """Bits of the patterns that can match in this text."""
    return reduce(or_, map(itemgetter(0), map(itemgetter(1), _words_in(text)[0])), 0)


@lru_cache(maxsize=_KEPT)
def places_in(text: str) -> Places | None:
    """Where the words of patterns stand in this text; None for a text whose places shift when its case is folded."""
    words, shifted = _words_in(text)
    if shifted:
        return None
    places: Places = {}
    for last, (_, less, word) in words:
        places.setdefault(word, []).append(last - less)
    return places


@lru_cache(maxsize=_KEPT)
def _words_in(text: str) -> tuple[list[tuple[int, tuple[int, int, str]]], bool]:
    """Words of patterns in a text: where each ends, with its bits, its length less one, and the word; and whether these
    places are shifted."""
    if not _automaton:
        _automaton.append(_built())
    low = fold(text)
    return list(_automaton[0].iter(low)), len(low) != len(text)


def _built() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for word, bits in _wanted.items():
        automaton.add_word(word, (bits, len(word) - 1, word))
    automaton.make_automaton()
    return automaton
