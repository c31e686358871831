"""The day told in the sentence behind a contact, without a contact word; ranks in small letters; invitations."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, reading


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru's army chief is in Chile for talks with the minister. He arrived on Monday.",
            "CHL-PER held in_person 2019-05-13",
        ),
        (
            "The ministers of Peru and Chile shook hands in Lima. That was on Friday.",
            "CHL-PER held in_person 2019-05-10",
        ),
        (
            "The presidents of Peru and Chile last met in Quito. That was in March, and Rafael Mora, then Ecuador's "
            "president, was the host.",
            "CHL-PER held in_person 2019-03-01",
        ),
        (
            "The presidents of Peru and Chile met in Quito. It was on May 3 that Ecuador's foreign minister left.",
            "CHL-PER held in_person 2019-05-01",
        ),
        (
            "The commander of Peru's navy paid a visit to Chile. It ended on Wednesday.",
            "CHL-PER held in_person 2019-05-15",
        ),
        (
            "Mali's foreign minister has been to Chad. He flew in on Tuesday and left the same night.",
            "MLI-TCD held in_person 2019-05-14",
        ),
        (
            "The defence ministers of Peru and Chile will meet in Lima. A date has been set: May 28.",
            "CHL-PER planned in_person 2019-05-28",
        ),
        ("Peru's army chief is to go to Chile. He leaves on Sunday.", "CHL-PER planned in_person 2019-05-19"),
        (
            "Mali's minister asked to be received by his Chadian counterpart. The request was made on Tuesday.",
            "MLI-TCD requested in_person 2019-05-14",
        ),
        (
            "Chad turned down a meeting with Mali's foreign minister. It had been proposed for May 20.",
            "MLI-TCD refused in_person 2019-05-20",
        ),
        (
            "Norway's defence minister has accepted an invitation to Chile. The trip is planned for June.",
            "CHL-NOR planned in_person 2019-06-01",
        ),
        # Of a weekday that has just been nobody says that it lies ahead.
        (
            "Peru and Chile have put off their border talks. The meeting was scheduled for Wednesday.",
            "CHL-PER cancelled in_person 2019-05-15",
        ),
        ("Chadian general Idriss Salah met Mali's president on Tuesday.", "MLI-TCD held in_person 2019-05-14"),
        (
            "Chad's president will not be coming to Mali next week, as his trip is put off until further notice.",
            "MLI-TCD cancelled in_person 2019-05-20",
        ),
    ],
)
def test_the_day_is_told_behind(text: str, told: str) -> None:
    assert_told(text, told)


def test_a_day_of_other_states_is_not_taken() -> None:
    text = "Peru's army chief paid a visit to Chile. He arrived in Bolivia on Monday."
    assert ("CHL-PER", "held", "in_person", "2019-05-01") in contacts_told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Chilean company won an invitation to tender in Peru.",
        "The Peruvian president declined an invitation to the G20 summit in Osaka.",
        "Retired Peruvian general Jorge Salas met the Chilean president on Monday.",
        "Norway's foreign minister has been to Chile twice.",
    ],
)
def test_no_contacts_of_a_state(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru and Chile are to resume talks this month in Arica. They are set for May 27.", "2019-05-27"),
        ("Peru and Chile will hold talks in Arica this month. They begin on May 27.", "2019-05-27"),
        ("Peru and Chile will hold talks in Arica next week. They will be held on Wednesday.", "2019-05-22"),
        # What does not tell of the talks.
        ("Chile's president will visit Peru in June. It starts the fiscal year on June 12.", "2019-06-01"),
        ("Chile's president will visit Peru in June. They are friends and will stay so until June 12.", "2019-06-01"),
    ],
)
def test_a_day_within_the_time_told(text: str, day: str) -> None:
    assert [str(c.start_date) for c in reading(text, "2019-05-16").contacts] == [day]
