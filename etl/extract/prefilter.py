"""Patterns that are tried only where they can match.

Most patterns look for words that most sentences do not hold. What a pattern cannot match without is read off the
pattern itself ("call" or "meet" for ``\\b(?:calls?|meet\\w*)\\b``); one pass of an automaton over a text then tells for
all patterns at once whether it is worth trying them. The answer of a pattern is never changed by this.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache, reduce
from operator import itemgetter, or_

import ahocorasick

from etl.extract.required import fold, required_words

_KEPT = 256  # texts whose words are remembered: the stages put many questions to each sentence and clause


class Filtered:
    """A compiled pattern with the words of which a text must hold one for the pattern to match."""

    def __init__(self, pattern: re.Pattern[str], bit: int) -> None:
        self.pattern = pattern
        self._bit = bit
        self._search = pattern.search

    def search(self, text: str) -> re.Match[str] | None:
        """As ``re.Pattern.search``."""
        return self._search(text) if _possible(text) & self._bit else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """As ``re.Pattern.finditer``."""
        return self.pattern.finditer(text) if _possible(text) & self._bit else iter(())

    def findall(self, text: str) -> list[str]:
        """As ``re.Pattern.findall``."""
        return self.pattern.findall(text) if _possible(text) & self._bit else []


Pattern = Filtered | re.Pattern[str]

_opens: dict[str, int] = {}  # word -> bits of the patterns that can match where it stands
_filtered: list[Filtered] = []
_automaton: list[ahocorasick.Automaton] = []


def filtered(pattern: str, flags: int = 0) -> Pattern:
    """Compile a pattern; it is filtered if there are telling words that it cannot match without."""
    compiled = re.compile(pattern, flags)
    words = required_words(pattern, flags)
    if not words:
        return compiled
    known = Filtered(compiled, 1 << len(_filtered))
    _filtered.append(known)
    for word in words:
        _opens[word] = _opens.get(word, 0) | known._bit
    _automaton.clear()
    _possible.cache_clear()
    return known


@lru_cache(maxsize=_KEPT)
def _possible(text: str) -> int:
    """Bits of the patterns that can match in this text."""
    if not _automaton:
        _automaton.append(_built())
    return reduce(or_, map(itemgetter(1), _automaton[0].iter(fold(text))), 0)


def _built() -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for word, bits in _opens.items():
        automaton.add_word(word, bits)
    automaton.make_automaton()
    return automaton
