"""Stated silences and firsts: how long, of whom, and which contact ended them."""

from __future__ import annotations

from typing import Any

import pytest

from etl.extract.topics.claims import bounds
from tests.etl.articles import reading

PUBLISHED = "2019-05-15"


@pytest.mark.parametrize(
    ("word", "months", "expected"),
    [
        ("nearly", 21, (20, 21)),
        ("almost", 12, (11, 12)),
        ("nearly", 2, (1.5, 2)),
        ("more than", 12, (12, None)),
        ("at least", 12, (12, None)),
        ("less than", 6, (None, 6)),
        (None, 2, (1.5, 2.5)),
        (None, 60, (57, 63)),
    ],
)
def test_bounds(word: str | None, months: float, expected: tuple[float | None, float | None]) -> None:
    assert bounds(word, months) == pytest.approx(expected)


GHANA = "The presidents of Ghana and Togo met in Accra on Monday"


@pytest.mark.parametrize(
    ("text", "kind", "low", "high", "pair", "level", "ended"),
    [
        (f"{GHANA}. It was the first meeting of the two presidents in six years.",
         "first", 68.4, 75.6, "GHA-TGO", "leader", True),
        (f"{GHANA}, ending a three-year silence.", "silence", 34.2, 37.8, "GHA-TGO", "leader", True),
        ("It has been nearly nine months since the last call between the foreign ministers of Peru and Chile.",
         "silence", 8, 9, "CHL-PER", "minister", False),
        ("The foreign ministers of Peru and Chile have not met in more than two years.",
         "silence", 24, None, "CHL-PER", "minister", False),
        ("The leaders of Croatia and Slovenia have not met since March 2017, diplomats say.",
         "silence", 25.48, 26.48, "HRV-SVN", "leader", False),
        ("Peruvian President Rosa Quispe and Chilean President Pablo Soto met in Lima on Monday for "
         "the first time since "
         "June 2018.", "first", 10.5, 11.48, "CHL-PER", "leader", True),
        ("Kenyan Foreign Minister Ann Auma spoke by phone with Somali Foreign Minister Omar Ali on "
         "Tuesday, the first call "
         "in 84 days.", "first", 2.26, 3.26, "KEN-SOM", "minister", True),
        ("The defence ministers of India and Nepal broke a ten-month deadlock when they talked by phone on Friday.",
         "silence", 9.5, 10.5, "IND-NPL", "minister", True),
    ],
)  # fmt: skip
def test_claims(text: str, kind: str, low: float, high: float | None, pair: str, level: str, ended: bool) -> None:
    claims = reading(text, PUBLISHED).claims
    assert [(c.kind, c.pair, c.level) for c in claims] == [(kind, pair, level)]
    assert (claims[0].months_low, claims[0].months_high) == pytest.approx((low, high), abs=0.01)
    assert (claims[0].contact is not None) == ended
    assert claims[0].quote == text[claims[0].start : claims[0].end]


@pytest.mark.parametrize(
    "text",
    [
        "The trade fair was the first in six years. Prices have risen for three years.",
        "A 32-year-old pilot met the president ten years ago.",
        f"{GHANA}. The road took two years.",
        "Related articles\nThe leaders of Croatia and Slovenia have not met in two years.",
    ],
)
def test_what_is_no_claim(text: str) -> None:
    assert reading(text, PUBLISHED).claims == []


CHIPER = "Chilean President Pablo Soto met Peruvian President Rosa Quispe in Lima on Monday"


@pytest.mark.parametrize(
    ("rest", "months"),
    [
        (", after a gap of five years.", 60),
        (". The talks followed a hiatus of almost three years.", 36),
        (", two years after they last spoke to each other.", 24),
        (", the first session of the council in 12 years.", 144),
        (", the first talks of presidents of the two countries since 2014.", 60),
        (". No talks of the two presidents had been held since the crisis of 2014.", 60),
    ],
)
def test_other_ways_of_telling_a_gap(rest: str, months: float) -> None:
    claim = reading(CHIPER + rest, PUBLISHED).claims[0]
    assert (claim.months_low or 0) <= months <= (claim.months_high or 999)


@pytest.mark.parametrize(
    "rest",
    [", after no call was answered for two days.", ". Nobody has answered calls since Friday."],
)
def test_days_without_an_answer_are_no_gap(rest: str) -> None:
    assert reading(CHIPER + rest, PUBLISHED).claims == []


def test_since_a_date_needs_a_publication_date() -> None:
    claim: Any = reading("The leaders of Croatia and Slovenia have not met since March 2017.").claims[0]
    assert (claim.kind, claim.months_low, claim.months_high) == ("silence", None, None)


def test_days_are_not_widened_to_months() -> None:
    text = (
        "Kenyan Foreign Minister Ann Auma met Somali Foreign Minister Omar Ali on Tuesday, the "
        "first time in exactly 84 days."
    )
    claim = reading(text, PUBLISHED).claims[0]
    assert claim.months_low is not None and claim.months_high is not None
    assert claim.months_low <= 84 / 30.4375 <= claim.months_high
