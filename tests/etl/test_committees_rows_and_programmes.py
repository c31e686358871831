"""Meetings of committees of two states, one of a monthly row, and what somebody went abroad to do."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, pairs_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The General Border Committee meeting between Peru and Chile, which was to be held in Lima on May 27, was "
            "delayed.",
            "CHL-PER cancelled in_person 2019-05-27",
        ),
        (
            "The 8th High Level Committee meeting between Mali and Chad took place in Bamako on Monday.",
            "MLI-TCD held in_person 2019-05-13",
        ),
        (
            "Peru and Chile held a Joint Border Management Committee meeting in Lima on 10 May.",
            "CHL-PER held in_person 2019-05-10",
        ),
        (
            "The annual meeting of the border representatives of Peru and Chile was held in Tacna on Tuesday.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "Officers of Finland and Russia held a monthly meeting of border delegates in Vyborg on Monday.",
            "FIN-RUS held in_person 2019-05-13",
        ),
        (
            "Peru's intelligence chief headed to Santiago on Sunday at the head of a delegation that was to meet "
            "Chilean officials.",
            "CHL-PER held in_person 2019-05-12",
        ),
    ],
)
def test_committees_rows_and_journeys(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "The cabinet committee meeting was chaired by the president in Lima on Monday.",
        "The commanders of Peru and Chile have their weekly talk over the hotline on Tuesdays.",
        "The foreign ministries of Peru and Chile hold monthly talks.",
    ],
)
def test_meetings_at_home_and_routines_are_no_contacts(text: str) -> None:
    assert contacts_told(text) == set()


def test_a_programme_begun_is_not_called_off() -> None:
    text = "Peru's deputy minister arrived in Santiago on Monday and was to meet Chile's president on Tuesday."
    assert pairs_told(text) == ["CHL-PER"]
    assert {status for _, status, _, _ in contacts_told(text)} == {"held"}
