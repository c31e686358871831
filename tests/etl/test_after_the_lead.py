"""What a second sentence tells behind a plain lead: contacts of others, what was agreed, and what is no contact."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading

LEAD = (
    "LIMA, May 14 - Peruvian Foreign Minister Ana Ruiz met her Chilean counterpart Luis Vega in Lima on Tuesday to "
    "discuss fishing rights."
)
PUBLISHED = "2019-05-16"


def _others(sentence: str) -> list[tuple[str, str, str]]:
    """Sides, outcome and first day of the contacts but that of the lead."""
    told = reading(f"{LEAD}\n\n{sentence}", PUBLISHED).contacts
    assert [c for c in told if str(c.start_date) == "2019-05-14" and c.countries == ("CHL", "PER")]
    rest = [c for c in told if str(c.start_date) != "2019-05-14" or c.countries != ("CHL", "PER")]
    return [("-".join(c.countries), c.status, str(c.start_date)) for c in rest]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lawmakers from both countries will meet in Arica next week.",
        "Parliamentarians of the two countries met in Arica last week.",
        "The mayors of Tacna and Arica are to meet next week.",
        "Vega also met representatives of the Chilean community in Lima on Wednesday.",
        "Ruiz met with Peruvian fishermen in Callao on Wednesday.",
        "Vega talked to Chilean investors in Lima on Wednesday.",
    ],
)
def test_those_who_hold_no_office(sentence: str) -> None:
    assert _others(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The offer was first made at a meeting in Santiago in January.", "2019-01-01"),
        ("The proposal had been put forward during talks in Santiago in February.", "2019-02-01"),
        ("An invitation was extended at a meeting in Santiago in January.", "2019-01-01"),
    ],
)
def test_the_meeting_at_which_an_offer_was_made_was_held(sentence: str, day: str) -> None:
    assert _others(sentence) == [("CHL-PER", "held", day)]


def test_who_was_hosting_somebody_did_so() -> None:
    sentence = "At that time Ecuador's foreign minister, Pablo Soto, was hosting his Colombian colleague, Eva Rojas."
    assert [(pair, status) for pair, status, _ in _others(sentence)] == [("COL-ECU", "held")]
