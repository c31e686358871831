"""Visits told beside what somebody said there: who was there, and on which day."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told

_SAID = "CHL-PER held in_person 2019-05-14"


@pytest.mark.parametrize(
    "text",
    [
        "Peru's president, on a visit to Chile, told reporters on Tuesday that the mine would be closed.",
        "Peru's president, who is on a visit to Chile, told reporters on Tuesday that the mine would be closed.",
        "Peru's president, visiting Chile, told reporters on Tuesday that the mine would be closed.",
        "On a visit to Chile, Peru's president said on Tuesday that the mine would be closed.",
        "Peru's president said on Tuesday during a visit to Chile that the mine would be closed.",
        "During a visit to Santiago on Tuesday Peru's president said that the mine would be closed.",
        "In Santiago, which she is visiting, Peru's foreign minister Rosa Quispe said on Tuesday the border was open.",
        "Chile, whose foreign minister was in Lima on Tuesday, has not commented.",
        "Chile, whose president received his Peruvian colleague on Tuesday, has not commented.",
    ],
)
def test_who_spoke_on_a_visit_was_there_on_that_day(text: str) -> None:
    assert_told(text, _SAID)


def test_a_visit_at_home_is_no_contact() -> None:
    assert contacts_told("On a visit to a mine, Peru's president said on Tuesday that Chile would pay.") == set()


def test_his_host_is_not_the_one_who_is_abroad() -> None:
    text = (
        "Peru's president Rosa Quispe is in Chile. In Arica, which she is visiting, her Chilean colleague Juan Rojas "
        "welcomed her on Tuesday."
    )
    assert {pair for pair, _, _, _ in contacts_told(text)} == {"CHL-PER"}
