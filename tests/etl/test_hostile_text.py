"""Texts made to be odd: repetition without end is read, nothing raises, and every quote is the text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.etl.articles import reading

SIZE = 20_000
NORMAL = "The presidents of Ghana and Togo met in Accra on Monday. "


UNITS = [
    *[
        ".",
        "“",
        "(",
        " ",
        "\n",
        ", ",
        " – ",
        "1",
        "1 ",
        "a",
        "A ",
        "A.",
        "of the ",
        "first in ",
        "since ",
        "two months ",
    ],
    *["two months ", "no ", "and ", "proposed ", "Abc, ", "\u0000", "😀", "İ", "maritime military ", "’s ", "Monday "],
    *["President ", "talks between ", "minister of China, ", NORMAL, NORMAL.replace(". ", ".\n\n")],
]


@pytest.mark.parametrize("unit", UNITS, ids=repr)
def test_repetition_is_read(unit: str) -> None:
    """How the time grows with the length is measured in tests/benchmarks/long_texts.py."""
    text = (unit * (SIZE // len(unit) + 1))[:SIZE]
    told = reading(text, "2019-05-15")
    assert all(p.quote == text[p.start : p.end] for contact in told.contacts for p in contact.passages)


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


@settings(max_examples=150)
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
