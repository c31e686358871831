"""Days of contacts in whole sentences: visits named for their days, other clocks, plans, and what tells no day."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, only_contact

RUIZ, SOTO = "Peruvian Foreign Minister Ana Ruiz", "Chilean Foreign Minister Luis Soto"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (f"The May 9-11 visit of {RUIZ} to Chile was the first in ten years.", "2019-05-09 2019-05-11"),
        (f"The 9-11 May visit of {RUIZ} to Chile was the first in ten years.", "2019-05-09 2019-05-11"),
        (f"{RUIZ} ended on Tuesday a visit to Chile that began on Saturday.", "2019-05-11 2019-05-14"),
        (f"Two days of talks between {RUIZ} and {SOTO} ended in Singapore on Tuesday.", "2019-05-13 2019-05-14"),
        (f"{RUIZ} and {SOTO} held talks in Rome on May 7, 8 and 9.", "2019-05-07 2019-05-09"),
        (f"{RUIZ} left on Monday on a three-day visit to Chile.", "2019-05-13 2019-05-15"),
        (f"On April 15 (Monday), {RUIZ} met {SOTO} in Geneva.", "2019-04-15 2019-04-15"),
        (f"On the eve of the summit, which opened on Tuesday, {RUIZ} met {SOTO} in Geneva.", "2019-05-13 2019-05-13"),
        (f"It is 18 months since {RUIZ} last met {SOTO}, on 13 November 2017.", "2017-11-13 2017-11-13"),
        (f"{RUIZ} met {SOTO} in Geneva in the previous month.", "2019-04-01 2019-04-30"),
    ],
)
def test_days_of_what_was_held(text: str, days: str) -> None:
    c = only_contact(text, "2019-05-16")
    assert (c.countries, c.status, f"{c.start_date} {c.end_date}") == (("CHL", "PER"), "held", days)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{RUIZ} leaves tomorrow on a three-day visit to Chile.", "2019-05-17"),
        (f"A visit by {RUIZ} to Chile is pencilled in for the third week of June.", "2019-06-15"),
        (f"A visit by {RUIZ} to Chile is booked for 3 June.", "2019-06-03"),
    ],
)
def test_days_of_what_is_planned(text: str, day: str) -> None:
    assert_told(text, f"CHL-PER planned in_person {day}")


@pytest.mark.parametrize(
    "text",
    [
        f"{RUIZ} travelled to Santiago late Saturday New York time for talks with {SOTO}.",
        f"{RUIZ} met {SOTO} in Santiago at 3 p.m. Moscow time on Saturday.",
        f"{RUIZ} visited Chile on Saturday (Sunday in Tokyo).",
    ],
)
def test_the_place_of_a_clock_takes_no_part(text: str) -> None:
    assert_told(text, "CHL-PER held in_person 2019-05-11")


@pytest.mark.parametrize(
    "lead",
    [
        "It is not known when",
        "It is still unclear when",
        "It was not immediately clear when",
        "It remains to be seen when",
        "A spokesman has yet to say when",
    ],
)
def test_a_meeting_of_which_nobody_knows_when_is_none(lead: str) -> None:
    assert contacts_told(f"{lead} {RUIZ} will meet {SOTO}.") == set()


@pytest.mark.parametrize("after", ["after the explosion", "following the deadly blast", "in the wake of the attack"])
def test_a_contact_after_what_happened_was_between_that_day_and_the_news(after: str) -> None:
    news = "President Ana Soto of Peru spoke with President John Otieno of Kenya"
    text = f"A bomb went off in Lima on Monday.\n\n{news} {after}."
    told = only_contact(text, "2019-05-16")
    assert (str(told.start_date), str(told.end_date), told.date_precision) == ("2019-05-13", "2019-05-16", "day")
    told = only_contact(text.replace("spoke with", "spoke on Tuesday with"), "2019-05-16")
    assert (str(told.start_date), str(told.end_date)) == ("2019-05-14", "2019-05-14")
    told = only_contact(text.replace(after, "after the vote"), "2019-05-16")
    assert (str(told.start_date), str(told.end_date)) == ("2019-05-13", "2019-05-13")


def test_a_day_to_come_is_not_that_of_a_meeting_told_as_held_behind_it() -> None:
    text = (
        "Peru's premier will see Chile's premier on Saturday. Kenyan President John Otieno met Chadian President "
        "Ali Adam on the sidelines."
    )
    assert ("KEN-TCD", "held", "in_person", "2019-05-01") in contacts_told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # The week with which a sentence opens is that of its weekdays, though one of them has come since.
        (f"Last week {RUIZ} called {SOTO} twice, on Tuesday and on Wednesday.",
         {"held phone 2019-05-07", "held phone 2019-05-08"}),
        (f"Last week {RUIZ} flew to Santiago, where she met {SOTO} on Monday.", {"held in_person 2019-05-06"}),
        (f"Next week {RUIZ} is to receive {SOTO} on Thursday.", {"planned in_person 2019-05-23"}),
        # What is said on one of them is said now.
        (f"Last week {RUIZ} met {SOTO} in Rome, the ministry said on Tuesday.", {"held in_person 2019-05-06"}),
        # "Again", on a day that is counted from the first.
        (f"{RUIZ} rang {SOTO} on May 6 and again the following morning.",
         {"held phone 2019-05-06", "held phone 2019-05-07"}),
        (f"{RUIZ} met {SOTO} in Rome on May 3 and again a week later in Oslo.",
         {"held in_person 2019-05-03", "held in_person 2019-05-10"}),
    ],
)  # fmt: skip
def test_weekdays_of_a_week_and_days_counted_on(text: str, told: set[str]) -> None:
    assert {" ".join(c[1:]) for c in contacts_told(text)} == told


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (f"{RUIZ} and {SOTO} negotiated for ten hours, from Friday evening until Saturday.", "2019-05-10 2019-05-11"),
        (f"{RUIZ} bargained with {SOTO} for ten hours, from Friday afternoon till Saturday.", "2019-05-10 2019-05-11"),
    ],
)
def test_from_the_evening_of_one_day_until_another(text: str, days: str) -> None:
    c = only_contact(text, "2019-05-16")
    assert (c.status, f"{c.start_date} {c.end_date}") == ("held", days)


def test_shortly_is_not_the_day_told_before() -> None:
    text = (
        "The Peruvian president will visit Bolivia on May 25. Chile's foreign minister plans to travel to Brazil "
        "shortly."
    )
    assert {c[3] for c in contacts_told(text) if c[0] == "BRA-CHL"} == {""}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A day of something else in a letter or a call.
        ("Peru's president wrote to his Chilean counterpart to apologise for the shooting of a fisherman in March.",
         {"CHL-PER held letter 2019-05-01"}),
        ("Chile's president, in a phone call with his Peruvian counterpart, protested over the detention of three "
         "fishermen in March.", {"CHL-PER held phone 2019-05-01"}),
        # The next day is not counted from "since".
        ("Negotiators of Peru and Chile met on Friday in Quito, their first talks since March 29, 2012. Chile's "
         "president had met the president of Ecuador the day before.",
         {"CHL-PER held in_person 2019-05-10", "CHL-ECU held in_person 2019-05-09"}),
        ("A meeting of Peru's president with his Chilean counterpart, planned for Tuesday, had not come about.",
         {"CHL-PER cancelled in_person 2019-05-14"}),
        ("The presidents of Peru and Chile had a conversation in New York on Monday that took 95 minutes instead of "
         "the planned 55.", {"CHL-PER held in_person 2019-05-13"}),
        ("The presidents of Peru and Chile will meet in Lima on 7 June. The meeting was agreed upon in the course of "
         "their telephone conversation of 13 May.",
         {"CHL-PER planned in_person 2019-06-07", "CHL-PER held phone 2019-05-13"}),
        ("Chile's president announced on Wednesday that he would be speaking to his Peruvian counterpart on Monday.",
         {"CHL-PER planned unspecified 2019-05-20"}),
    ],
)  # fmt: skip
def test_days_of_contacts_beside_those_of_something_else(text: str, told: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == told
