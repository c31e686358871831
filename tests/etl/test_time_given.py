"""Time that one gives another: half an hour, a hearing, a dinner in his honour, the way to the airport."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, pairs_told

PERU, CHILE, GHANA = "President Ana Rey of Peru", "Chilean President Luis Soto", "President Kofi Adu of Ghana"
ENVOY = "Chile's foreign minister, Rosa Vega,"


def told(text: str) -> set[str]:
    return {" ".join(c) for c in contacts_told(text, "2019-05-16")}


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        (
            f"{ENVOY} left Lima with little. {PERU} gave her half an hour on Monday.",
            "CHL-PER held in_person 2019-05-13",
        ),
        (f"On Monday {PERU} granted {ENVOY} an audience.", "CHL-PER held in_person 2019-05-13"),
        (f"{PERU} had Vega in her office. {ENVOY} flew to Lima on Monday.", "CHL-PER held in_person 2019-05-13"),
        (f"{ENVOY} went first to {PERU}, in Lima on Monday.", "CHL-PER held in_person 2019-05-13"),
        (f"{ENVOY} spent most of Monday in Lima.", "CHL-PER held in_person 2019-05-13"),
        (f"{ENVOY} was received in March at the foreign ministry in Lima.", "CHL-PER held in_person 2019-03-01"),
        (f"{ENVOY} is to be welcomed at the palace in Lima on Friday.", "CHL-PER planned in_person 2019-05-17"),
        (
            f"{CHILE}, in the hat that he never takes off, arrived in Lima on Monday.",
            "CHL-PER held in_person 2019-05-13",
        ),
    ],
)
def test_time_is_given(text: str, contact: str) -> None:
    assert contact in told(text)


def test_the_same_traveller_goes_on() -> None:
    text = (
        f"{CHILE} began in Lima on Saturday. {PERU} gave a dinner in his honour. "
        f"In Accra a day later {GHANA} saw him off at the airport."
    )
    assert told(text) == {"CHL-PER held in_person 2019-05-11", "CHL-GHA held in_person 2019-05-12"}


def test_an_hour_of_the_day_told_before() -> None:
    text = (
        f"{CHILE} landed in Lima on Monday. It rained. Nobody waved. Fishermen want new quotas. "
        f"At noon the visitor was received by {PERU}."
    )
    assert told(text) == {"CHL-PER held in_person 2019-05-13"}


def test_ties_since_the_fall_of_another() -> None:
    text = (
        f"{ENVOY} was in Lima on Monday. Relations had been cool since the ouster of ex-President Jose Luna. "
        f"{GHANA} gave her a hearing on Tuesday."
    )
    assert "CHL-GHA held in_person 2019-05-14" in told(text)


@pytest.mark.parametrize(
    "text",
    [
        f"{PERU} gave {ENVOY} two hours to leave on Monday.",
        "President Ana Rey of Peru gave Chilean television an hour of her time on Monday.",
        "The book of President Ana Rey of Peru was well received in Santiago on Monday.",
        f"{CHILE} has never, he said on Monday, gone to Lima.",
    ],
)
def test_no_time_of_theirs(text: str) -> None:
    assert pairs_told(text) == []
