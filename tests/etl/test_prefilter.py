"""Filtered patterns answer as the plain ones would."""

from __future__ import annotations

import gc
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import etl.extract  # noqa: F401  (registers the patterns of all stages)
from etl.extract.prefilter import Filtered, filtered
from etl.extract.required import required_words

PATTERNS = [p for p in gc.get_objects() if isinstance(p, Filtered)]
SETS = [words for p in PATTERNS for words in required_words(p.pattern.pattern, p.pattern.flags & ~re.UNICODE)]
WORDS = sorted(frozenset().union(*SETS))


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\b(?:calls?|meet\w*)\b", [{"call", "meet"}]),
        (r"\b(?P<n>\d+|an?)\s(?P<u>hour|minute)s?\b", [{"hour", "minute"}]),
        (r"defen[cs]e", [{"defence", "defense"}]),
        (r"\w+|call", []),
        (r"(?:call)?", []),
        (r"(?!call)\w", []),
        (r"in (?:the )?near future", [{"in near future", "in the near future"}]),
        (r"\b(?:if|whether)\b.*\b(?:meet|talk)", [{"meet", "talk"}]),
        (r"\bwhether\b.*\b(?:meet|talk)", [{"whether"}, {"meet", "talk"}]),
    ],
)
def test_words_a_pattern_cannot_match_without(pattern: str, words: list[set[str]]) -> None:
    assert [set(w) for w in required_words(pattern)] == words


@pytest.mark.parametrize("text", ["The CALL came.", "the Kİng’s ſummit", "ı call"])
def test_letter_case_and_odd_letters_do_not_hide_a_word(text: str) -> None:
    for source in ("call", "king's|king’s", "summit", "i call"):
        plain, quick = re.compile(source, re.I), filtered(source, re.I)
        assert bool(plain.search(text)) == bool(quick.search(text))


@given(st.lists(st.sampled_from([*WORDS, "the", "of", "Ankara", "He", "2019", "3", ",", "’s"]), max_size=12))
def test_same_answers_on_any_text(words: list[str]) -> None:
    text = " ".join(words)
    for p in PATTERNS:
        assert _span(p.search(text)) == _span(p.pattern.search(text)), p.pattern.pattern
        assert [m.span() for m in p.finditer(text)] == [m.span() for m in p.pattern.finditer(text)]


def _span(match: re.Match[str] | None) -> tuple[int, int] | None:
    return match.span() if match else None
