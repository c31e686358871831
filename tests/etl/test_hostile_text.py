"""Texts made to be slow or odd: 200 kB of repetition are read in reasonable time, and nothing raises."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.etl.articles import reading

SIZE = 200_000
NORMAL = "The presidents of Ghana and Togo met in Accra on Monday. "


def slow(unit: str, why: str) -> Any:
    """A text that takes quadratic time; given up after two seconds, so that the suite stays quick."""
    return pytest.param(unit, 2, id=repr(unit), marks=pytest.mark.xfail(strict=True, raises=TimeoutError, reason=why))


def quick(unit: str) -> Any:
    return pytest.param(unit, 5, id=repr(unit))


@contextmanager
def limited_to(seconds: int) -> Iterator[None]:
    """Raises TimeoutError in the midst of whatever takes longer."""

    def stop(*_: object) -> None:
        raise TimeoutError(f"longer than {seconds} s")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="needs an alarm to give up")
@pytest.mark.parametrize(
    ("unit", "seconds"),
    [
        *map(quick, [".", "“", "(", " ", "\n", ", ", " – ", "1", "1 ", "a", "A ", "of the ", "first in ", "since "]),
        *map(
            quick,
            ["two months ", "no ", "and ", "proposed ", "Abc, ", "\u0000", "😀", "İ", "maritime military ", "’s "],
        ),
        slow(NORMAL.replace(". ", ".\n\n"), "actors and clusters are compared with all before them"),
        slow(NORMAL, "text._is_break looks for the last word from the start of the line at each full stop"),
        slow("A.", "bodies.read_counterparts on one long sentence"),
        quick("Monday "),
        slow("President ", "offices and names.name_at on one long sentence"),
        slow("talks between ", "triggers.find_triggers copies the rest of the sentence for each contact word"),
        slow("minister of China, ", "repeats._read_run compares each name with all actors before"),
    ],
)
def test_repetition_is_read_in_time(unit: str, seconds: int) -> None:
    text = (unit * (SIZE // len(unit) + 1))[:SIZE]
    with limited_to(seconds):
        reading(text, "2019-05-15")


PIECES = [
    *("met", "The president of Ghana", "Togo", "on Monday", "(Oct. 28)", "“", "”", "first", "in three years", "since"),
    *(
        "2 May 2019",
        "not",
        "will",
        "called",
        "his counterpart",
        "\n",
        ".",
        ",",
        "the hotline",
        "of",
        "and",
        "twice",
        "’s",
    ),
    *(
        "Foreign Minister",
        "Kofi",
        "Asante",
        "said",
        "Thursday",
        "anniversary of",
        "90-minute",
        "cancelled",
        "because of",
    ),
]


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=300) | st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join))
def test_any_text_is_read_and_quoted_as_it_is(text: str) -> None:
    for published in (None, "2019-05-15"):
        found = reading(text, published)
        quoted = [(p.quote, p.start, p.end) for c in found.contacts for p in c.passages]
        quoted += [(t.quote, t.start, t.end) for c in found.contacts for t in c.topics]
        quoted += [(c.quote, c.start, c.end) for c in found.claims]
        quoted += [(m.quote, m.start, m.end) for m in found.mechanisms]
        for quote, start, end in quoted:
            assert quote == text[start:end]
        for c in found.contacts:
            assert len(c.countries) >= 2
            assert list(c.countries) == sorted(set(c.countries))
            assert (c.start_date is None) == (c.end_date is None) == (c.date_precision is None)
            assert c.start_date is None or c.end_date is None or c.start_date <= c.end_date
