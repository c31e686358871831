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


MET = "Peruvian President Rosa Quispe met Chilean President Pablo Soto in Lima on Monday"


@pytest.mark.parametrize(
    ("text", "months"),
    [
        (f"{MET}, the first such meeting since a border clash strained ties.", None),
        (f"{MET}. The two governments had not talked since the navy seized a trawler.", None),
        (f"{MET}. No Chilean leader had come to Lima since the referendum of 2016.", 36),
        (f"{MET}, the first visit by a Chilean head of state in a decade.", 120),
        (f"{MET}. It was their first conversation in two and a half years.", 30),
        (f"{MET}, their first in a year and a half.", 18),
        (f"{MET}. It was the first meeting at this level in three years and four months.", 40),
        (f"{MET}. The dialogue had been suspended for six years.", 72),
        (f"{MET}. The talks, frozen since 2015, are to be resumed in May.", 44),
        (f"{MET} after four years of estrangement.", 48),
        (f"{MET}. Not since the floods of 2012 had the two sat down together.", 80),
        (
            "Since the coup in June 2017, no Western minister had received Peruvian Foreign Minister Ana Ruiz; "
            "on Monday Chilean Foreign Minister Luis Vega met her in Lima.",
            23,
        ),
        (f"{MET}, following a seven-year hiatus.", 84),
        (f"{MET}. They had not seen each other in the past nine months.", 9),
        (f"{MET}, ending almost two decades of hostility.", 240),
        (f"{MET}. Never since the war had the two leaders exchanged views.", None),
        ("The hotline between Peru and Chile has been silent for 13 months.", 13),
        (f"{MET}. There has been no contact of the two armies for more than five years.", 60),
        (f"{MET}. A session of the commission was held for the first time in five years.", 60),
        (f"{MET}. It took eight months for the two to meet.", 8),
        ("The foreign ministers of Peru and Chile last spoke 14 months ago.", 14),
        (f"{MET}. It has been 20 months since they last spoke.", 20),
        (f"{MET}, breaking a silence of 16 months.", 16),
        (f"{MET}. The last time a Chilean president visited Peru was in March 2013.", 74),
        (f"{MET}. It is seven years since a Chilean president set foot in Lima.", 84),
    ],
)
def test_a_gap_is_told_by_how_long_it_was_or_since_when(text: str, months: float | None) -> None:
    (claim,) = reading(text, PUBLISHED).claims
    assert claim.pair == "CHL-PER"
    if months is None:
        assert (claim.months_low, claim.months_high) == (None, None)
    else:
        low, high = claim.months_low or 0, claim.months_high or 999
        assert low - 0.6 <= months <= high + 0.6
        assert (claim.months_low, claim.months_high) != (None, None)


@pytest.mark.parametrize(
    "text",
    [
        f"{MET}. There was no need to call again, since the matter had been settled.",
        f"{MET}. He did not travel to Cusco since the airport was closed.",
        f"{MET}. It was the first visit of Soto since he took office.",
        f"{MET} after three months of negotiations.",
        f"{MET}. Exports have not risen in five years, the visitors heard.",
        f"{MET}. The talks were held in the palace, built 300 years ago.",
        f"{MET}. The two marked 150 years since ties were established.",
        f"{MET}. He was in Lima last month, too, since a summit was held there.",
        f"{MET}. The second round in three months ended without result.",
        f"{MET}. He said no talks would take place since elections are near.",
    ],
)
def test_what_tells_why_or_of_other_things_is_no_gap(text: str) -> None:
    assert reading(text, PUBLISHED).claims == []
