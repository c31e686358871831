"""Patterns that are tried only where they can match.

Most patterns look for words that most sentences do not hold. What a pattern cannot match without is read off the
pattern itself ("call" or "meet" for ``\\b(?:calls?|meet\\w*)\\b``); one pass of an automaton over a text then tells for
all patterns at once whether it is worth trying them. The answer of a pattern is never changed by this.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache, reduce
from itertools import count
from operator import or_
from typing import Any, Generic, TypeVar

import ahocorasick

from etl.extract.language.required import Words, fold, leading_words, required_words

_T = TypeVar("_T")
Places = dict[str, list[int]]  # word -> where it begins
_LOOKS_BACK = 40  # characters before a stretch that a match in it may look back on; no pattern looks back as far
_ANYWHERE = range(-1, 1 << 30)  # the places of a word of which it is not known where it stands
_KEPT = 256  # texts whose words are remembered: the stages put many questions to each sentence and clause


class Filtered:
    """A compiled pattern that is tried only on texts with the words it cannot match without, if it has such words, and
    only where a word stands with which it can begin, if it has such words.

    ``reach``: how many characters a match may begin before a word that it cannot match without, or end behind it."""

    def __init__(self, source: tuple[str, int], bits: int, opens: Words, needed: Words, reach: int) -> None:
        self._source = source
        self.bits = bits
        self._opens = opens
        self._needed = set(opens or needed)  # no frozen one: of such, the shorter is gone through to intersect two
        self._reach = reach
        self._search = self._first_search
        self._match = self._first_match

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern itself, compiled when it is first tried: in a few articles most patterns never are."""
        return re.compile(*self._source)

    def _first_search(self, *where: Any) -> re.Match[str] | None:
        self._search = self.pattern.search
        return self._search(*where)

    def _first_match(self, *where: Any) -> re.Match[str] | None:
        self._match = self.pattern.match
        return self._match(*where)

    # These are called thousands of times in an article: what they share is written out in each of them.

    def search(self, text: str) -> re.Match[str] | None:
        """As ``re.Pattern.search``."""
        seen, bits = look(text), self.bits
        if seen.bits & bits != bits:
            return None
        if not self._opens or seen.shifted:
            return self._search(text)
        places = seen.stands.get(self)
        for place in self._places(seen) if places is None else places:
            if found := self._match(text, place):
                return found
        return None

    def search_from(self, text: str, at: int) -> re.Match[str] | None:
        """As ``re.Pattern.search`` from a place on."""
        seen, bits = look(text), self.bits
        if seen.bits & bits != bits:
            return None
        if not self._opens or seen.shifted:
            return self._search(text, at)
        for place in self._places(seen):
            if place >= at and (found := self._match(text, place)):
                return found
        return None

    def search_between(self, text: str, start: int, end: int) -> re.Match[str] | None:
        """As ``re.Pattern.search`` in a stretch of a text."""
        seen, bits = look(text), self.bits
        if seen.bits & bits != bits:
            return None
        places = seen.stands.get(self)
        if places is None:
            places = self._places(seen)
        if not self._opens or places is _ANYWHERE:
            # A match in the stretch may look back on a word before it.
            first = bisect_left(places, start - _LOOKS_BACK)
            return self._search(text, start, end) if first < len(places) and places[first] < end else None
        for place in places[bisect_left(places, start) : bisect_left(places, end)]:
            if found := self._match(text, place, end):
                return found
        return None

    def search_in(self, whole: str, text: str, at: int = -1) -> re.Match[str] | None:
        """As ``search`` in a piece of a text, whose place may be told: where it can match is known for the whole."""
        seen, bits = look(whole), self.bits
        if seen.bits & bits != bits:
            return None
        if at < 0:
            return self._search(text)
        places = seen.stands.get(self)
        if places is None:
            places = self._places(seen)
        end = at + len(text)
        if not self._opens or places is _ANYWHERE:
            first = bisect_left(places, at)
            return self._search(text) if first < len(places) and places[first] < end else None
        for place in places[bisect_left(places, at) : bisect_left(places, end)]:
            if found := self._match(text, place - at):
                return found
        return None

    def match_in(self, whole: str, text: str, at: int) -> re.Match[str] | None:
        """As ``re.Pattern.match`` in the piece of a text that stands at a place."""
        seen, bits = look(whole), self.bits
        if seen.bits & bits != bits:
            return None
        places = seen.stands.get(self)
        if places is None:
            places = self._places(seen)
        first = bisect_left(places, at)
        if first == len(places):
            return None
        if self._opens and places is not _ANYWHERE:
            return self._match(text) if places[first] == at else None
        return self._match(text) if places[first] < at + len(text) else None

    def finditer_between(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """As ``re.Pattern.finditer`` in a stretch of a text."""
        seen = look(text)
        if seen.bits & self.bits == self.bits and _stands(self._places(seen), start, end):
            return self.pattern.finditer(text, start, end)
        return iter(())

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As ``re.Pattern.finditer``."""
        seen = look(text)
        if seen.bits & self.bits != self.bits:
            return iter(())
        if seen.shifted or not (self._opens or self._reach):
            return self.pattern.finditer(text)
        return (self._each if self._opens else self._near)(text, self._places(seen))

    def findall(self, text: str) -> list[str]:
        """As ``re.Pattern.findall``."""
        return self.pattern.findall(text) if look(text).bits & self.bits == self.bits else []

    def _places(self, seen: Seen) -> Sequence[int]:
        """Where words stand with which it can begin, or else words that it cannot match without."""
        places = seen.stands.get(self)
        if places is None:
            if seen.shifted or not self._needed:
                places = _ANYWHERE
            else:
                words = seen.places
                places = sorted([place for word in words.keys() & self._needed for place in words[word]])
            seen.stands[self] = places
        return places

    def _each(self, text: str, places: Sequence[int]) -> Iterator[re.Match[str]]:
        at = 0
        for place in places:
            if place >= at and (found := self._match(text, place)):
                yield found
                at = found.end()

    def _near(self, text: str, places: Sequence[int]) -> Iterator[re.Match[str]]:
        at = 0
        for place in places:
            if place >= at:
                for found in self.pattern.finditer(text, max(at, place - self._reach), place + self._reach):
                    yield found
                    at = found.end()


def _stands(places: Sequence[int], start: int, end: int) -> bool:
    """Does a word stand in a stretch, or where a match in it may look back?"""
    first = bisect_left(places, start - _LOOKS_BACK)
    return first < len(places) and places[first] < end


_CHOICES = 2048  # of patterns that fit which are remembered: many sentences hold the same words of those of a few


class Several(Generic[_T]):
    """Patterns, each with what it stands for: which of them can match in a text is asked once for all."""

    def __init__(self, patterns: Iterable[tuple[Filtered, _T]]) -> None:
        self._patterns = tuple(patterns)
        self._bits = reduce(or_, (pattern.bits for pattern, _ in self._patterns), 0)
        self._fitting = lru_cache(maxsize=_CHOICES)(self._of_bits)

    def fitting(self, text: str) -> list[tuple[Filtered, _T]]:
        """Those that can match in a text, in their order."""
        return self._fitting(look(text).bits & self._bits)

    def _of_bits(self, bits: int) -> list[tuple[Filtered, _T]]:
        return [pair for pair in self._patterns if bits & pair[0].bits == pair[0].bits]


class Choice:
    """Several patterns as if joined by ``|``; of these, too, only those are tried that can match."""

    def __init__(self, patterns: Sequence[str], flags: int = 0) -> None:
        self._ways = Several((filtered(pattern, flags), None) for pattern in patterns)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match, of the first pattern that matches there."""
        return next(self.finditer(text), None)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Matches in order, never overlapping."""
        found = [(m, way) for way, _ in self._ways.fitting(text) if (m := way.search_from(text, 0))]
        while found:
            first, _ = min(found, key=_start)
            yield first
            at = first.end()
            again = [(m if m.start() >= at else way.search_from(text, at), way) for m, way in found]
            found = [(m, way) for m, way in again if m]


def _start(found: tuple[re.Match[str], Filtered]) -> int:
    return found[0].start()


_wanted: dict[str, int] = {}  # word -> bits of the patterns that can match where it stands
_bits: Iterator[int] = (1 << n for n in count())
_automaton: list[ahocorasick.Automaton] = []


def filtered(pattern: str, flags: int = 0, reach: int = 0) -> Filtered:
    """Compile a pattern so that it is tried only on texts that hold a word it cannot match without, in long ones only
    near it, as far as ``reach`` tells."""
    opens = _bare(leading_words(pattern, flags))
    needed = [_bare(words) for words in required_words(pattern, flags)]
    sets = dict.fromkeys([*needed, *([opens] if opens else ())])
    return Filtered((pattern, flags), sum(map(bit_of, sets)), opens, next(iter(needed), Words()), reach)


def _bare(words: Words) -> Words:
    """Without spaces at their ends: "on" is found where "on " is, and each word found costs. But "a" is in each other
    word."""
    return frozenset(bare if len(bare := word.rstrip(" ")) > 1 else word for word in words)


def bit_of(words: Iterable[str]) -> int:
    """A bit that ``look`` sets for texts that hold one of the words."""
    bit = next(_bits)
    for word in words:
        _wanted[fold(word)] = _wanted.get(fold(word), 0) | bit
    _automaton.clear()
    look.cache_clear()
    return bit


class Seen:
    """The words of patterns in one text: ``bits`` of the patterns that can match in it, ``places`` of each word, and
    ``shifted`` where these shift when the case of the text is folded."""

    __slots__ = ("bits", "places", "shifted", "stands")

    def __init__(self, text: str) -> None:
        if not _automaton:
            _automaton.append(_built())
        low = fold(text)
        self.shifted = len(low) != len(text)
        self.stands: dict[Filtered, Sequence[int]] = {}  # pattern -> where words stand that it cannot match without
        places: Places = {}
        bits = 0
        for last, (patterns, less, word) in _automaton[0].iter(low):
            if word in places:
                places[word].append(last - less)
            else:
                places[word] = [last - less]
                bits |= patterns
        self.bits: int = bits
        self.places = places


look = lru_cache(maxsize=_KEPT)(Seen)


def _built() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    same: dict[int, int] = {}  # many words have the same bits: kept once, they take less memory
    for word, bits in _wanted.items():
        automaton.add_word(word, (same.setdefault(bits, bits), len(word) - 1, word))
    automaton.make_automaton()
    return automaton
