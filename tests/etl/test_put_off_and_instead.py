"""Epithets of what is on now, other words for calling off, and what was done instead of a contact."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # "Long-delayed" is said of what is on now.
        (
            "Peruvian Foreign Minister Rosa Quispe will travel to Santiago on Monday for long-delayed talks.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peru's foreign minister is going to Chile on Monday for talks that have been long delayed.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
        (
            "Peru's prime minister will pay an oft-postponed visit to Chile in June.",
            {("CHL-PER", "planned", "in_person", "2019-06-01")},
        ),
        (
            "Peru's prime minister made his twice-postponed visit to Santiago on Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        # Other words for calling off.
        (
            "Peru's prime minister scrubbed a planned visit to Chile in December.",
            {("CHL-PER", "cancelled", "in_person", "2018-12-01")},
        ),
        (
            "The Peruvian president nixed next week's visit to Chile.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-20")},
        ),
        (
            "The Peruvian president begged off from a visit to Santiago that was planned for Sunday.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-19")},
        ),
        (
            "The Peruvian prime minister's trip to Chile in February was scuttled by the election.",
            {("CHL-PER", "cancelled", "in_person", "2019-02-01")},
        ),
        (
            "Peru's foreign minister gave up a trip to Santiago at the last minute on Monday.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-13")},
        ),
        # What was not done.
        ("The Peruvian foreign minister stayed in Lima on Monday instead of going to Santiago.", set()),
        ("The Peruvian president left Chile on Tuesday without meeting Chile's foreign minister.", set()),
        (
            "Peru's president phoned his Chilean counterpart on Tuesday instead of flying to Santiago.",
            {("CHL-PER", "held", "phone", "2019-05-14")},
        ),
        # An announced visit stays planned, though it is unclear if it will go ahead.
        (
            "Peru's government announced that President Quispe would visit Chile in October, but it is unclear if the "
            "visit will go ahead.",
            {("CHL-PER", "planned", "in_person", "2019-10-01")},
        ),
    ],
)
def test_what_became_of_it(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The League meets on Sunday, and on its margin the Peruvian foreign minister is going to see his Chilean "
            "counterpart.",
            {("CHL-PER", "planned", "in_person", "2019-05-19")},
        ),
        (
            "Peru and Ecuador are to receive the Japanese prime minister in June.",
            {("JPN-PER", "planned", "in_person", "2019-06-01"), ("ECU-JPN", "planned", "in_person", "2019-06-01")},
        ),
        (
            "Peru and Ecuador jointly hosted the Japanese prime minister on Tuesday.",
            {("ECU-JPN-PER", "held", "in_person", "2019-05-14")},
        ),
        # A subject with its verb behind a comma is no member of the list before it.
        (
            "After the words of Peru's ambassador, the Netherlands summoned him on Tuesday.",
            {("NLD-PER", "held", "in_person", "2019-05-14")},
        ),
        # Who is summoned by whom is not told: it is not the contact told before.
        (
            "Peruvian Foreign Minister Rosa Quispe will visit Chile on Monday. Ecuador summoned its neighbour's envoy.",
            {("CHL-PER", "planned", "in_person", "2019-05-20")},
        ),
    ],
)
def test_who_takes_part(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "President Rosa Paz of Peru proposed to meet Chile's president, Pablo Soto, in Lima, since the meeting "
            "planned for 20 May in Quito was cancelled.",
            {("CHL-PER", "proposed", "2019-05-01"), ("CHL-PER", "cancelled", "2019-05-20")},
        ),
        (
            "Peru has called off a meeting of its defence minister with his Chilean counterpart. It was agreed on "
            "3 May in Quito, at a summit which the two presidents, Rosa Paz and Pablo Soto, led.",
            {("CHL-PER", "cancelled", "2019-05-01"), ("CHL-PER", "held", "2019-05-03")},
        ),
        (
            "Peru's defence minister, Luis Vega, has put off a visit to Chile. A meeting with his counterpart, Eva "
            "Mora, on 20 May in Santiago was on the programme.",
            {("CHL-PER", "cancelled", "2019-05-20")},
        ),
    ],
)
def test_what_is_off_and_what_is_not(text: str, told: set[tuple[str, str, str]]) -> None:
    assert {(pair, status, day) for pair, status, _, day in contacts_told(text)} == told
