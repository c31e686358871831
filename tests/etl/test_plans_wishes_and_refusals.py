"""Contacts that were planned, proposed, asked for, refused or called off, as agencies and ministries tell it daily.

Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told

# Text; countries, status, mode and first day; who asked.
WHO_ASKED = [
    (
        "Chile's foreign minister late on Tuesday asked for a meeting with his Peruvian counterpart.",
        "CHL-PER requested in_person 2019-05-14",
        "CHL",
    ),
    (
        "The Chilean foreign minister, Juan Rojas, last week formally requested talks with Peru's foreign minister.",
        "CHL-PER requested unspecified 2019-05-06",
        "CHL",
    ),
    (
        "Juan Rojas, the foreign minister of Chile, tried to reach his Peruvian counterpart by phone on May 14 but got "
        "no answer.",
        "CHL-PER requested phone 2019-05-14",
        "CHL",
    ),
    (
        "Chile's president two days ago submitted a request for a telephone call with the Peruvian president.",
        "CHL-PER requested phone 2019-05-14",
        "CHL",
    ),
    (
        "A meeting with Peruvian President Luis Quispe was requested on Tuesday evening by Chile's president.",
        "CHL-PER requested in_person 2019-05-14",
        "CHL",
    ),
    (
        "Chilean President Juan Rojas will visit Peru on June 3 at the invitation of his counterpart Luis Quispe.",
        "CHL-PER planned in_person 2019-06-03",
        "PER",
    ),
    (
        "Chile's president is to fly to Lima on June 3, following an invitation from his counterpart Luis Quispe.",
        "CHL-PER planned in_person 2019-06-03",
        "PER",
    ),
    (
        "Peru's president on Monday rejected calls by his Chilean counterpart for a telephone conversation.",
        "CHL-PER refused phone 2019-05-13",
        "CHL",
    ),
    (
        "President Luis Quispe of Peru would not take a call from his Chilean counterpart on May 14.",
        "CHL-PER refused phone 2019-05-14",
        "CHL",
    ),
]


@pytest.mark.parametrize(("text", "told", "asked"), WHO_ASKED)
def test_who_asked(text: str, told: str, asked: str) -> None:
    assert_told(text, told, asked)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Set in between the auxiliary and its verb.
        (
            "Chile's president will, for the first time in six years, visit Peru in June.",
            "CHL-PER planned in_person 2019-06-01",
        ),
        (
            "The Chilean president will, after months of tension, fly to Lima on June 3.",
            "CHL-PER planned in_person 2019-06-03",
        ),
        ("The Chilean president will, it was announced, visit Lima in June.", "CHL-PER planned in_person 2019-06-01"),
        (
            "Chile's president has, after weeks of tension, cancelled a visit to Lima planned for June 3.",
            "CHL-PER cancelled in_person 2019-06-03",
        ),
        # What stands in front of the noun.
        (
            "It was announced on Wednesday that a meeting between Chilean Foreign Minister Juan Rojas and his Peruvian "
            "colleague Luis Quispe in Quito is due in early June.",
            "CHL-PER planned in_person 2019-06-01",
        ),
        (
            "In a surprise move, a phone call between Chile's defence minister and his Peruvian colleague has been "
            "agreed for Monday.",
            "CHL-PER planned phone 2019-05-20",
        ),
        (
            "In a statement, the government said the meeting between the Chilean foreign minister and his Peruvian "
            "counterpart in Quito was arranged for Saturday.",
            "CHL-PER planned in_person 2019-05-18",
        ),
    ],
)
def test_verbs_in_two_parts_and_lead_ins(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "day", ["on Monday, May 13", "on 13 May", "last Monday", "on Monday (May 13)", "Monday", "late on Monday"]
)
@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Chilean president asked his Peruvian colleague, Luis Quispe, {day} for a meeting in Vienna.",
            "CHL-PER requested in_person",
        ),
        (
            "The Chilean president {day} said no to a meeting with his Peruvian colleague.",
            "CHL-PER refused in_person",
        ),
        (
            "The government announced on Wednesday that the Chilean president had refused to meet his Peruvian "
            "colleague {day}.",
            "CHL-PER refused in_person",
        ),
    ],
)
def test_the_day_of_a_deed_however_it_is_put(text: str, told: str, day: str) -> None:
    assert_told(text.format(day=day), f"{told} 2019-05-13")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # The plan stands before its day, and the matter behind it.
        (
            "Chile's foreign minister has invited his counterpart from Peru, Luis Quispe, for talks in Santiago on "
            "3 June to discuss the border.",
            "CHL-PER proposed in_person 2019-06-03",
        ),
        (
            "Chile's foreign minister invited his Peruvian counterpart to Santiago on June 3 to ease tensions.",
            "CHL-PER proposed in_person 2019-06-03",
        ),
        (
            "Chile's foreign minister invited his Peruvian counterpart on Monday to visit Santiago.",
            "CHL-PER proposed in_person",
        ),
        # What is said to a source, or with "official", is no day of a statement.
        (
            "Sources told the agency that in June Peru's defence minister is set to visit Santiago.",
            "CHL-PER planned in_person 2019-06-01",
        ),
        (
            "The Peruvian foreign minister has announced that she will pay an official visit to Chile next month.",
            "CHL-PER planned in_person 2019-06-01",
        ),
        # Named, not told.
        (
            "Peru's foreign minister decided to cancel his journey to Santiago that was due on May 21.",
            "CHL-PER cancelled in_person 2019-05-21",
        ),
        (
            "Peru's president has cancelled a face-to-face meeting with her Chilean counterpart, scheduled for June 3.",
            "CHL-PER cancelled in_person 2019-06-03",
        ),
        # Due in a month or at a weekend near ahead.
        (
            "Peru's defence minister was to travel to Santiago in July. But the visit was called off.",
            "CHL-PER cancelled in_person 2019-07-01",
        ),
        (
            "Peru's defence minister was to travel to Santiago in April. But the visit was called off.",
            "CHL-PER cancelled in_person 2019-04-01",
        ),
        (
            "Peru's defence minister was to travel to Santiago this weekend. The trip was put off.",
            "CHL-PER cancelled in_person 2019-05-18",
        ),
        (
            "The meeting of the Peruvian and the Chilean president in Quito, which should have taken place next "
            "Tuesday, was scrapped at short notice.",
            "CHL-PER cancelled in_person 2019-05-21",
        ),
        (
            "Peru's president is refusing to meet his Chilean counterpart in Quito on Saturday.",
            "CHL-PER refused in_person 2019-05-18",
        ),
    ],
)
def test_days_of_what_was_not_simply_held(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "A meeting between Peru's president and Chile's president in Quito, scheduled for Monday, has been moved to 10 "
        "June.",
        "A trip by Peru's premier to Santiago, which was to take place on Monday, will now be held on 10 June.",
    ],
)
def test_a_weekday_is_not_counted_from_the_new_day(text: str) -> None:
    assert contacts_told(text) == {
        ("CHL-PER", "cancelled", "in_person", "2019-05-20"),
        ("CHL-PER", "planned", "in_person", "2019-06-10"),
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Local media said the president of Peru on Tuesday turned down an invitation from the Chilean president to "
            "visit Santiago on 3 June.",
            "CHL-PER refused in_person 2019-06-03",
        ),
        (
            "Peru's foreign minister on 14 May dismissed an offer by her Chilean counterpart to hold talks.",
            "CHL-PER refused unspecified 2019-05-14",
        ),
        (
            "Peru's president decided to cancel her planned visit to Chile announced for 3 June.",
            "CHL-PER cancelled in_person 2019-06-03",
        ),
        (
            "A visit by Peruvian President Rosa Quispe to Chile, due in July, has been cancelled.",
            "CHL-PER cancelled in_person 2019-07-01",
        ),
        (
            "Peru's foreign minister has withdrawn from a phone call with her Chilean counterpart planned for May 20.",
            "CHL-PER cancelled phone 2019-05-20",
        ),
        (
            "Peru's defence minister abandoned an official visit to Chile on Tuesday.",
            "CHL-PER cancelled in_person 2019-05-14",
        ),
        (
            "Peru's defence minister dropped an official visit to Chile planned for 21 May.",
            "CHL-PER cancelled in_person 2019-05-21",
        ),
    ],
)
def test_refused_and_dropped(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's foreign minister will only meet her counterpart in Chile if troops are withdrawn.",
        "A meeting between Peru's foreign minister and her counterpart in Chile cannot be ruled out.",
        "The foreign minister of Peru did not meet her Chilean colleague on Monday but on Tuesday.",
    ],
)
def test_only_thought_of(text: str) -> None:
    assert contacts_told(text) == set()


def test_not_on_that_day_but_on_another() -> None:
    text = "A visit by Peru's defence minister to Chile will not take place next week but on 10 June."
    off, on = ("CHL-PER", "cancelled", "in_person", "2019-05-20"), ("CHL-PER", "planned", "in_person", "2019-06-10")
    assert contacts_told(text) == {off, on}
