"""Visits with what fills them, and rounds told by their number: read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

Told = set[tuple[str, str, str, str]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peruvian President Ana Rojas left Lima for Quito on Wednesday for a visit of three days. After the formal "
            "meetings she plans to go to Cuenca.",
            {("ECU-PER", "held", "in_person", "2019-05-15")},
        ),
        (
            "From Lima Chilean President Luis Vera went on to Quito, where on Friday he will meet Ecuador's President "
            "Pablo Soto.",
            {("CHL-ECU", "planned", "in_person", "2019-05-17")},
        ),
        (
            "Chile's foreign minister landed in Lima on Monday and later in the day sat down with her Peruvian "
            "colleague.",
            {("CHL-PER", "held", "in_person", "2019-05-13")},
        ),
        (
            "Chile's foreign minister arrived in Lima on Tuesday from Quito, where she met Ecuador's President "
            "Pablo Soto.",
            {("CHL-PER", "held", "in_person", "2019-05-14"), ("CHL-ECU", "held", "in_person", "2019-05-14")},
        ),
        (
            "Peruvian President Ana Rojas has put off until June a trip to Quito that was to have begun on Thursday.",
            {("ECU-PER", "cancelled", "in_person", "2019-05-16"), ("ECU-PER", "planned", "in_person", "2019-06-01")},
        ),
        (
            "Lima has agreed to Santiago's proposal to hold the meeting of the two prime ministers in Arica in July.",
            {("CHL-PER", "planned", "in_person", "2019-07-01")},
        ),
    ],
)
def test_journeys(text: str, told: Told) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In Lima the fourth trilateral meeting of the foreign ministers of Peru, Chile and Bolivia - Ana "
            "Rojas, Luis "
            "Vera and Hugo Soto - has begun.\n\nThe first in the format was held in Quito on May 26, 2014, the "
            "second in "
            "Arica on January 29, 2015, and the third in Cali, Colombia, on August 28, 2015.",
            {
                ("BOL-CHL-PER", "held", "in_person", "2019-05-01"),
                ("BOL-CHL-PER", "held", "in_person", "2014-05-26"),
                ("BOL-CHL-PER", "held", "in_person", "2015-01-29"),
                ("BOL-CHL-PER", "held", "in_person", "2015-08-28"),
            },
        ),
        (
            "The next session of the Chilean-Peruvian commission is to be in Arica; the previous one was in Lima "
            "in 2017.",
            {("CHL-PER", "planned", "in_person", ""), ("CHL-PER", "held", "in_person", "2017-01-01")},
        ),
        (
            "The foreign ministers of Peru and Chile met on Tuesday. Their next meeting will be in the Chilean town of "
            "Arica.",
            {("CHL-PER", "held", "in_person", "2019-05-14"), ("CHL-PER", "planned", "in_person", "")},
        ),
        (
            "Tuesday saw the first meeting of the Peruvian and Chilean foreign ministers since October.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
    ],
)
def test_rounds(text: str, told: Told) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The foreign ministers of Peru and Chile, who met in Lima on Monday, last had talks in Arica in March.",
            {("CHL-PER", "held", "in_person", "2019-05-13"), ("CHL-PER", "held", "in_person", "2019-03-01")},
        ),
        (
            "Peruvian President Ana Rojas hosted her Chilean counterpart Luis Vera in Lima on Tuesday. She had herself "
            "been in Santiago on April 9.",
            {("CHL-PER", "held", "in_person", "2019-05-14"), ("CHL-PER", "held", "in_person", "2019-04-09")},
        ),
        (
            "Chile's Luis Vera, whom Peruvian Prime Minister Ana Rojas had received in March, was again in Lima on "
            "Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-03-01"), ("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        (
            "Talks between Peru and Chile broke down in Lima on Friday; they are to be taken up again in Arica "
            "within two "
            "weeks.",
            {("CHL-PER", "held", "in_person", "2019-05-10"), ("CHL-PER", "planned", "in_person", "2019-05-16")},
        ),
        (
            "After Sunday's call the foreign ministers of Peru and Chile will sit down in Lima on Saturday.",
            {("CHL-PER", "held", "phone", "2019-05-12"), ("CHL-PER", "planned", "in_person", "2019-05-18")},
        ),
        (
            "The commissions of Peru and Chile held three joint sessions, most recently in Lima last November.",
            {("CHL-PER", "held", "in_person", "2018-11-01")},
        ),
        ("Peru and Chile have agreed to hold periodic meetings in the two capitals.", set()),
    ],
)
def test_a_second_contact_of_the_same_two(text: str, told: Told) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Peruvian prime minister is expected in Santiago within a week or ten days.",
            {("CHL-PER", "planned", "in_person", "2019-05-16")},
        ),
        (
            "Peruvian President Ana Rojas said the joint session with Chile's government, due in Arica on "
            "Friday, would not take place.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-17")},
        ),
        (
            "Nothing will come of Friday's meeting of the Peruvian and Chilean governments in Arica, Prime "
            "Minister Ana Rojas said.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-17")},
        ),
    ],
)
def test_when_it_is_due_and_what_came_of_it(text: str, told: Told) -> None:
    assert contacts_told(text) == told
