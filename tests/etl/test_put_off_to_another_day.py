"""What was moved to another day: the day on which it should have been, and the one on which it is to be."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, reading

Told = tuple[str, str]


def _told(text: str, published: str = "2019-05-16") -> list[Told]:
    return sorted((c.status, str(c.start_date)) for c in reading(text, published).contacts)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("A visit of Peru's President Rosa Quispe to Chile has been moved from June 3 to June 12.",
         [("cancelled", "2019-06-03"), ("planned", "2019-06-12")]),
        ("A visit of Peru's President Rosa Quispe to Chile was brought forward from 28 May to 22 May.",
         [("cancelled", "2019-05-28"), ("planned", "2019-05-22")]),
        ("Chad and Niger have shifted a meeting of their farm ministers from Thursday to Sunday.",
         [("cancelled", "2019-05-16"), ("planned", "2019-05-19")]),
        ("The talks of the Chadian and Nigerien ministers have been put off from June to September.",
         [("cancelled", "2019-06-01"), ("planned", "2019-09-01")]),
        ("The talks of the Chadian and Nigerien ministers were put off to June and then to September.",
         [("planned", "2019-09-01")]),
        ("Peru's minister Rosa Quispe has put off her trip to Chile, scheduled for this week, to early June.",
         [("cancelled", "2019-05-13"), ("planned", "2019-06-01")]),
        ("The Chadian and Nigerien generals should have met on Monday but decided to move the meeting to June 7.",
         [("planned", "2019-06-07")]),
        # The first of two weekdays stands nearest before the second.
        ("The talks of the Chadian and Nigerien envoys, due on Monday, have been delayed until later this week.",
         [("cancelled", "2019-05-13"), ("planned", "2019-05-16")]),
        ("The talks of the Chadian and Nigerien presidents, first set for Tuesday, were put off until Wednesday.",
         [("cancelled", "2019-05-14"), ("planned", "2019-05-15")]),
    ],
)  # fmt: skip
def test_each_of_the_two_days_is_told(text: str, days: list[Told]) -> None:
    assert _told(text) == sorted(days)


def test_what_is_off_is_told_again_with_its_day() -> None:
    text = (
        "A visit to Chile by Peru's President Rosa Quispe was called off on Tuesday after riots in Santiago.\n\n"
        "Both sides have decided to defer Quispe's visit for the May 22-23 talks to a later date, the ministry said."
    )
    assert _told(text) == [("cancelled", "2019-05-22")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru's defence minister, Luis Vega, has put off talks with his Chilean counterpart, Eva Mora. The talks "
            "are now due in June.",
            [("cancelled", "2019-05-01"), ("planned", "2019-06-01")],
        ),
        (
            "A summit of the presidents of Peru and Chile was called off on Tuesday. This week President Luis Vega of "
            "Peru and Chile's Eva Mora were to have met in Lima.",
            [("cancelled", "2019-05-13")],
        ),
    ],
)
def test_the_day_on_which_it_should_have_been_and_the_new_one(text: str, told: list[Told]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What the next sentence tells of what "was to" be.
        (
            "Peru's president was due in Santiago on 21 May. The visit has been pushed back to June 10.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-21"), ("CHL-PER", "planned", "in_person", "2019-06-10")},
        ),
        (
            "Peru's president was to meet the president of Chile in Vienna on 21 May. The meeting will now take place "
            "on June 10.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-21"), ("CHL-PER", "planned", "in_person", "2019-06-10")},
        ),
        # To another town, and on the same day.
        (
            "Peru's president was to meet the president of Chile in Vienna on 21 May. The meeting was moved to Geneva.",
            {("CHL-PER", "planned", "in_person", "2019-05-21")},
        ),
        (
            "Peru's defence minister had planned to visit Chile on 21 May. Those plans have been abandoned.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-21")},
        ),
        (
            "Peru's foreign minister had intended to fly to Santiago in June; the trip was cancelled at the last hour.",
            {("CHL-PER", "cancelled", "in_person", "2019-06-01")},
        ),
        (
            "Lima disinvited Foreign Minister Juan Rojas of Chile, whose visit had been set for June 3.",
            {("CHL-PER", "cancelled", "in_person", "2019-06-03")},
        ),
        # It is no host who keeps somebody away.
        (
            "Fog prevented the Peruvian defence minister from travelling to Santiago on May 14.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-14")},
        ),
        (
            "Peru's president will no longer be travelling to Santiago on 21 May, her office said.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-21")},
        ),
        (
            "Santiago has told Lima that the visit by Peru's president planned for May 21 is no longer convenient.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-21")},
        ),
        # "Due in" a town where two others meet.
        (
            "A meeting of Peru's foreign minister Ana Quispe and the foreign minister of Chile had been due in Vienna "
            "on Monday but never took place.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-13")},
        ),
    ],
)
def test_what_became_of_it_is_told_of_the_day_for_which_it_was_set(
    text: str, told: set[tuple[str, str, str, str]]
) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The visit of Peru's defence minister to Chile was planned for next Tuesday. It has now been moved to "
            "June 24.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-21"), ("CHL-PER", "planned", "in_person", "2019-06-24")},
        ),
        (
            "The presidents of Peru and Chile have agreed to postpone their meeting in Geneva to June 24.",
            {("CHL-PER", "planned", "in_person", "2019-06-24")},
        ),
        (
            "Peru's president postponed his visit to Santiago. He will now travel there on 10 June.",
            {("CHL-PER", "planned", "in_person", "2019-06-10")},
        ),
        (
            "The defence minister of Peru has put off until further notice a visit to Santiago planned for May 21.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-21")},
        ),
        (
            "The planned summit between Peru's president and the president of Chile on June 3 has collapsed.",
            {("CHL-PER", "cancelled", "in_person", "2019-06-03")},
        ),
    ],
)
def test_what_was_moved_or_came_to_nothing(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The meeting of the presidents of Peru and Chile will be held on June 24 instead of May 21.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-21"), ("CHL-PER", "planned", "in_person", "2019-06-24")},
        ),
        (
            "The postponed visit of Peru's defence minister to Santiago will take place on June 24.",
            {("CHL-PER", "planned", "in_person", "2019-06-24")},
        ),
        (
            "Peru's president has deferred his visit to Santiago, earlier announced for 21 May, the office said.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-21")},
        ),
        (
            "Peru's foreign minister missed a meeting with his Chilean counterpart in Vienna on 14 May because of fog.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-14")},
        ),
        (
            "Peru's defence minister spoke by phone with her Chilean colleague on Tuesday after calling off a trip to "
            "Santiago.",
            {("CHL-PER", "held", "phone", "2019-05-14")},
        ),
    ],
)
def test_on_which_day_it_is_on_and_on_which_off(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru's defence minister was due in Santiago on May 21, but will now arrive on June 10.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-21"), ("CHL-PER", "planned", "in_person", "2019-06-10")},
        ),
        (
            "The presidents of Peru and Chile had been expected to meet in Geneva on Monday. The meeting never "
            "happened.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-13")},
        ),
        (
            "Chile's president was to come to Lima on May 21 for talks with Peru's president. She has cancelled, her "
            "office said.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-21")},
        ),
        (
            'Lima: Foreign Minister Rosa Quispe calls off visit to Chile planned for May 21, citing "strikes".',
            {("CHL-PER", "cancelled", "in_person", "2019-05-21")},
        ),
        (
            "The Peruvian foreign minister has opted out of a meeting with his Chilean counterpart set for May 21.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-21")},
        ),
        (
            "Peru's president Rosa Quispe and Chile's president Juan Rojas, who had refused to meet for months, sat "
            "down together in Brussels on Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        ("Peru's president Rosa Quispe dreams of visiting Santiago one day, she told pupils on May 14.", set()),
        ("Peru's president has no appointment with her Chilean counterpart, her office said on Wednesday.", set()),
    ],
)
def test_what_came_of_what_had_been_expected(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told
