"""Days told as "the 27th", since what it was, for what somebody asked, and one day each."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The trip of Peru's president to Santiago was moved to the 27th of this month.",
            {("CHL-PER", "planned", "in_person", "2019-05-27")},
        ),
        (
            "Talks between Peru and Chile in Arica, set for Friday, were put off to the 24th.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-17"), ("CHL-PER", "planned", "in_person", "2019-05-24")},
        ),
        (
            "Since their quarrel in March the presidents of Peru and Chile have talked only once, by "
            "telephone on 2 May.",
            {("CHL-PER", "held", "phone", "2019-05-02")},
        ),
        (
            "Peru's prime minister has asked Chile's President Juan Rojas for another meeting before July.",
            {("CHL-PER", "requested", "in_person", "2019-05-01")},
        ),
        (
            "Peru's president Luis Quispe rang Chile's leader on Saturday and sent his defence minister to "
            "Santiago two days later.",
            {("CHL-PER", "held", "phone", "2019-05-11")},
        ),
    ],
)
def test_which_day_is_told(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told
