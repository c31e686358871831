"""Contacts that were planned, proposed, asked for, refused or called off, as agencies and ministries tell it daily.

Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told

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
