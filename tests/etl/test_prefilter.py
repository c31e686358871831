"""Filtered patterns answer as the plain ones would."""

from __future__ import annotations

import gc
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import etl.extract  # noqa: F401  (registers the patterns of all stages)
from etl.extract.language.prefilter import Choice, Filtered, filtered
from etl.extract.language.required import leading_words, required_words

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
        (r"\w+(?=,? (?:after|before) \w)", [{" after ", " before "}]),
        (r"\w+(?! after)", []),
    ],
)
def test_words_a_pattern_cannot_match_without(pattern: str, words: list[set[str]]) -> None:
    assert [set(w) for w in required_words(pattern)] == words


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\b(?:calls?|meet\w*)\b", {"call", "meet"}),
        (
            r"\b(?:both |the two )?(?:sides|men)\b",
            {"both sides", "both men", "the two sides", "the two men", "sides", "men"},
        ),
        (r"(?:the )+talks", {"the "}),
        (r"defen[cs]e \w+", {"defence ", "defense "}),
        (r"\w+ met", set()),
        (r"(?:calls|[a-z]+)", set()),
        (r"(?:call)?", set()),
        (r"\bin Lima|\bto", {"in lima", "to"}),
        (r"\bin Lima|\ba", set()),
    ],
)
def test_words_a_match_begins_with(pattern: str, words: set[str]) -> None:
    assert leading_words(pattern) == words


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


@given(
    st.lists(st.sampled_from([*WORDS, "the", "He", "3", ",", "İ"]), max_size=12), st.integers(0, 40), st.integers(0, 80)
)
def test_same_answers_in_a_piece_of_a_text(words: list[str], start: int, end: int) -> None:
    text = " ".join(words)
    piece = text[start:end]
    for p in PATTERNS:
        told = _span(p.pattern.search(piece))
        assert _span(p.search_in(text, piece, min(start, len(text)))) == told, p.pattern.pattern
        assert _span(p.search_in(text, piece)) == told, p.pattern.pattern
        assert _span(p.match_in(text, piece, min(start, len(text)))) == _span(p.pattern.match(piece)), p.pattern.pattern
        assert _span(p.search_between(text, start, end)) == _span(p.pattern.search(text, start, end)), p.pattern.pattern
        plain = [m.span() for m in p.pattern.finditer(text, start, end)]
        assert [m.span() for m in p.finditer_between(text, start, end)] == plain, p.pattern.pattern


WAYS = (r"\bcall\w* off\b", r"\bnot? (?:to )?(?:call|met)\w*", r"\bmet\b", r"\w+ calls")
CHOICE = Choice(WAYS)


@given(st.lists(st.sampled_from(["called", "off", "calls", "no", "met", "to", "not", ","]), max_size=12))
def test_a_choice_answers_as_its_ways_joined(words: list[str]) -> None:
    text = " ".join(words)
    joined = re.compile("|".join(f"(?:{way})" for way in WAYS))
    assert [m.span() for m in CHOICE.finditer(text)] == [m.span() for m in joined.finditer(text)]


def _span(match: re.Match[str] | None) -> tuple[int, int] | None:
    return match.span() if match else None
