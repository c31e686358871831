"""Whose day it is: of the contact, of what was said of it, of its calling off, or of something else in the sentence.
Short texts of our own, read as published on Wednesday, 15 May 2019."""

from __future__ import annotations

from typing import Any

import pytest

from tests.etl.articles import contacts_told, only_contact, reading, tellings

PUBLISHED = "2019-05-15"
ROSA, PABLO = "Peruvian Foreign Minister Rosa Quispe", "Chilean Foreign Minister Pablo Soto"


def case(name: str, text: str, *contacts: tuple[str, str]) -> Any:
    """A text with the status and day of each contact; ``a..b`` for several days, empty for none."""
    told = {(status, day.split("..")[0], day.split("..")[-1]) for status, day in contacts}
    return pytest.param(text, told, id=name)


CASES = [
    case(
        "what is told of the guest's past does not date the meeting to come",
        f"{ROSA} will receive {PABLO}, who took office in February.",
        ("planned", ""),
    ),
    case(
        "a contact of the past behind one to come",
        f"{ROSA} will receive {PABLO}, with whom she spoke on the phone in November.",
        ("planned", ""),
        ("held", "2018-11-01..2018-11-30"),
    ),
    case(
        "where they met before",
        f"{ROSA} will see {PABLO} in Arica, where they last met in February.",
        ("planned", ""),
        ("held", "2019-02-01..2019-02-28"),
    ),
    case(
        "an aside about the guest, and the day after it",
        f"{ROSA} will see {PABLO}, who was elected last year, in Arica on Friday.",
        ("planned", "2019-05-17"),
    ),
    case(
        "the day of the cause is not that of the visit called off",
        f"{ROSA} called off talks with {PABLO} in Santiago after a protest on Saturday.",
        ("cancelled", "2019-05-01..2019-05-15"),
    ),
    case(
        "due to be held, and off because of something else",
        f"{ROSA} has pulled out of a meeting with {PABLO} that was due to be held in Arica this week.",
        ("cancelled", "2019-05-13..2019-05-19"),
    ),
    case(
        "a call of a month, in which something was told",
        f"{ROSA} told {PABLO} in a phone call in March that the two sides will open a new crossing.",
        ("held", "2019-03-01..2019-03-31"),
    ),
    case(
        "the news comes a day after",
        f"The announcement comes a day after {ROSA} met {PABLO} in Quito.",
        ("held", "2019-05-14"),
    ),
    case(
        "the news of Monday came two days after",
        "Lima will send back the goods, its government said on Monday. "
        f"The decision came two days after {ROSA} met {PABLO} in Quito.",
        ("held", "2019-05-11"),
    ),
    case(
        "earlier in the day of the report",
        f"{ROSA} wrote on Twitter that she and {PABLO} had a phone call earlier in the day.",
        ("held", "2019-05-15"),
    ),
    case(
        "is being held",
        f"A meeting of {ROSA} and {PABLO} is being held in Arica.",
        ("held", "2019-05-15"),
    ),
    case(
        "a way home is no meeting",
        f"{ROSA}, who returned from Madrid on Sunday, met {PABLO} in Lima on Tuesday.",
        ("held", "2019-05-14"),
    ),
    case(
        "whoever arrives on a day is met on it, if no other is told",
        f"{ROSA}, who arrived in Santiago on Sunday, met {PABLO} before the dinner.",
        ("held", "2019-05-12"),
    ),
    case(
        "a treaty has a date of its own",
        f"{ROSA} telephoned {PABLO} to talk about the border treaty signed in 2005.",
        ("held", "2019-05-01..2019-05-15"),
    ),
    case(
        "since somebody took office",
        f"{ROSA} and {PABLO} have spoken by phone only once since a new government came in last week.",
        ("held", "2019-05-01..2019-05-15"),
    ),
    case(
        "the day of the meeting and not of its cancellation",
        f"Talks of {ROSA} with {PABLO}, scheduled for next week, were called off by Lima on Tuesday.",
        ("cancelled", "2019-05-20..2019-05-26"),
    ),
    case(
        "set for a day and cancelled on another",
        f"A meeting of {ROSA} and {PABLO} that was scheduled for Tuesday was cancelled on Monday.",
        ("cancelled", "2019-05-14"),
    ),
    case(
        "turned down for days to come",
        f"Lima has turned down a proposal that {ROSA} meet {PABLO} in Arica this weekend.",
        ("refused", "2019-05-18..2019-05-19"),
    ),
    case(
        "due on a day that now passes without",
        f"{ROSA} was due in Santiago on Friday to see {PABLO}, but her trip has been put off.",
        ("cancelled", "2019-05-17"),
    ),
    case(
        "the verb of saying behind the day",
        f"The palace on Tuesday confirmed that {ROSA} had met {PABLO} in March.",
        ("held", "2019-03-01..2019-03-31"),
    ),
    case(
        "an interview",
        f"In an interview with a Spanish newspaper on Sunday, {ROSA} said she had met {PABLO} in April.",
        ("held", "2019-04-01..2019-04-30"),
    ),
    case(
        "told by telephone on a day",
        f"{ROSA} told {PABLO} by telephone on Sunday that the border would stay open.",
        ("held", "2019-05-12"),
    ),
    case(
        "signed just before the speaker spoke",
        f'"It was time," {ROSA} told reporters on Monday after she and {PABLO} had met in Arica.',
        ("held", "2019-05-13"),
    ),
    case(
        "tomorrow, seen from the dateline",
        f"LIMA, May 14 - {ROSA} will meet {PABLO} in Arica tomorrow.",
        ("planned", "2019-05-15"),
    ),
    case(
        "a visit that ends on a day",
        f"{ROSA} on Tuesday wrapped up a three-day visit to Chile.",
        ("held", "2019-05-12..2019-05-14"),
    ),
    case(
        "others were there for two days",
        f"At the two-day Pacific summit on Monday {ROSA} spoke with {PABLO} for an hour.",
        ("held", "2019-05-13"),
    ),
    case(
        "this week, up to now",
        f"This week {ROSA} met {PABLO} in Arica.",
        ("held", "2019-05-13..2019-05-15"),
    ),
    case(
        "the verb before the day looks ahead",
        f"Talks in Arica will bring together {ROSA} and {PABLO}, her Chilean counterpart, on Friday.",
        ("planned", "2019-05-17"),
    ),
    case(
        "two days after that",
        f"{ROSA} met {PABLO} in Arica on May 4. Two days after that they spoke by phone.",
        ("held", "2019-05-04"),
        ("held", "2019-05-06"),
    ),
    case(
        "counted back from what was said of it",
        f"The announcement on Tuesday came a day after {ROSA} and {PABLO} sat down in Arica.",
        ("held", "2019-05-13"),
    ),
    case(
        "two days after a strike",
        f"On Sunday, two days after the strike, {ROSA} called {PABLO}.",
        ("held", "2019-05-12"),
    ),
    case(
        "on the day of which the text has told",
        f"The strike began on Monday. It did so on the day that {ROSA} met {PABLO} in Arica.",
        ("held", "2019-05-13"),
    ),
    case(
        "where they will meet on the day just told",
        f"{ROSA} will fly to Arica on Saturday. She and {PABLO} are to meet at the port.",
        ("planned", "2019-05-18"),
    ),
    case(
        "until something else happened in a month",
        f"{ROSA} and {PABLO} held talks in Arica last year, until in October the cabinet changed its mind.",
        ("held", "2018-01-01..2018-12-31"),
    ),
    case(
        "an old day is not that of what is to come",
        f"Officers of both sides went home on January 14. {ROSA} will meet {PABLO} there.",
        ("planned", ""),
    ),
    case(
        "their second call this month",
        f"{ROSA} and {PABLO} had a phone call – their second this month – on May 13.",
        ("held", "2019-05-13"),
    ),
    case(
        "were to hold a call",
        f"{ROSA} and {PABLO} were to hold a video call on Friday, but Lima postponed it on Tuesday.",
        ("cancelled", "2019-05-17"),
    ),
    case(
        "as they had done before",
        f"{ROSA} and {PABLO} talked by phone on Monday, as they had also done on Friday.",
        ("held", "2019-05-13"),
        ("held", "2019-05-10"),
    ),
    case(
        "earlier in the day, where an old day was told between",
        f"{ROSA} said so on Tuesday. A vote was held in Peru on March 9. She was on the phone earlier in the day with "
        f"{PABLO}.",
        ("held", "2019-05-15"),
    ),
    case(
        "the same day, where a day to come was told between",
        f"{ROSA} met {PABLO} on Monday. The two navies will sail together from June 20. On the same day, {ROSA} also "
        "met Bolivian Foreign Minister Luis Vera.",
        ("held", "2019-05-13"),
    ),
    case(
        "said that Thursday",
        f'"{ROSA} and {PABLO} spoke on the phone on May 6," the palace said that Thursday.',
        ("held", "2019-05-06"),
    ),
    case(
        "refused on a day half a year ahead or behind",
        f"{ROSA} turned down a meeting with {PABLO} at the summit in Quito on November 30.",
        ("refused", "2018-11-30"),
    ),
    case(
        "after a meeting she said on Tuesday",
        f"Speaking after a meeting with {PABLO} in Arica, {ROSA} said on Tuesday that trade would grow.",
        ("held", "2019-05-14"),
    ),
    case(
        "was speaking after talks, quoted the sentence before",
        f"Peru will open the road, {ROSA} said on Tuesday. The minister was speaking after talks with {PABLO}.",
        ("held", "2019-05-14"),
    ),
    case(
        "the month of the agreement is not that of the plan",
        f"In January {ROSA} and {PABLO} agreed to meet in Arica.",
        ("planned", ""),
    ),
    case(
        "the day of the next contact",
        f"Before leaving Lima {ROSA} spoke on the phone with {PABLO}, and Bolivian Foreign Minister Luis Vera met "
        "Ecuadorian Foreign Minister Eva Paz last Monday.",
        ("held", "2019-05-01..2019-05-15"),
        ("held", "2019-05-13"),
    ),
    case(
        "the day of an accord of which they talked",
        f"{ROSA} met {PABLO} in Arica to discuss the accord that will be signed on June 1.",
        ("held", "2019-05-01..2019-05-15"),
    ),
    case(
        "the day of an election on which somebody is congratulated",
        f"{ROSA} phoned {PABLO} to congratulate him on his election on May 12.",
        ("held", "2019-05-01..2019-05-15"),
    ),
    case(
        "the meeting, which took place on a day",
        f"The meeting, which took place in Arica on April 30, was attended by {ROSA} and {PABLO}.",
        ("held", "2019-04-30"),
    ),
    case(
        "later in the day of the story",
        f"{ROSA} met {PABLO} in Arica on Tuesday. She had travelled to the border on Sunday. "
        "She also spoke by phone with Bolivian Foreign Minister Luis Vera later in the day.",
        ("held", "2019-05-14"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_whose_day(text: str, expected: set[tuple[str, str, str]]) -> None:
    told = {(c.status, str(c.start_date or ""), str(c.end_date or "")) for c in tellings(text, published=PUBLISHED)}
    assert told == expected


def test_a_year_to_come_tells_that_of_days_without_one() -> None:
    text = f"{ROSA} met {PABLO} in Arica on 16 November. A commission will meet in Lima in early 2020."
    assert [str(c.start_date) for c in reading(text).contacts if c.status == "held"] == ["2019-11-16"]


def test_a_past_month_with_its_year_tells_that_of_days_without_one() -> None:
    text = f"{ROSA} rang {PABLO} on March 10. A commission had sat in Lima in January 2021, and before in May 2020."
    assert [str(c.start_date) for c in reading(text).contacts if c.mode == "phone"] == ["2021-03-10"]


def test_a_dateline_with_its_year_dates_the_article() -> None:
    text = f"FORT LUNA, Peru, February 10, 2016 - {ROSA} met {PABLO} here today."
    assert [str(c.start_date) for c in reading(text).contacts] == ["2016-02-10"]


@pytest.mark.parametrize(
    "text",
    [
        "Togo's foreign minister said after talks with his Kenyan counterpart in Lomé on Tuesday that all was well.",
        "Togo's foreign minister said during a meeting with his Kenyan counterpart on Tuesday that all was well.",
        "Togo's foreign minister said after a meeting with his Kenyan counterpart on Tuesday that trade would grow.",
    ],
)
def test_what_is_said_after_talks_leaves_them_their_day(text: str) -> None:
    assert [str(c.start_date) for c in reading(text, "2019-05-16").contacts] == ["2019-05-14"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Newspapers commented on the talks on Monday.",
        "The opposition criticised the meeting on Monday.",
        "A spokesman wrote about the meeting on Monday.",
        "A statement on the talks was released by the ministry in Lima on Monday.",
        "Aides prepared the talks on Thursday.",
    ],
)
def test_what_is_said_of_talks_is_said_on_a_day_of_its_own(sentence: str) -> None:
    contacts = reading(f"{ROSA} met {PABLO} in Arica on Friday. {sentence}", PUBLISHED).contacts
    assert [str(c.start_date) for c in contacts] == ["2019-05-10"]


_CALL = "Peru's Foreign Minister Rosa Quispe spoke by phone with Chile's Pablo Soto on Monday. "


@pytest.mark.parametrize(
    "text",
    [
        "The call was placed over a secure link that the two ministries set up in 2008.",
        "The call was about the islets, over which the two countries almost went to war in 1996.",
        "The conversation turned on a bridge that both countries built in 2014.",
        "The call took place under a mechanism established in 2012.",
        "The conversation, on a case filed in The Hague in 2013, was short.",
    ],
)
def test_the_year_of_a_thing_is_not_that_of_the_contact(text: str) -> None:
    contact = only_contact(_CALL + text, "2019-05-16")
    assert str(contact.start_date) == "2019-05-13"


def test_the_year_of_another_contact_is_its_own() -> None:
    told = reading(_CALL + "The call followed talks that the two had held in Lima in January 2018.", "2019-05-16")
    assert sorted(str(c.start_date) for c in told.contacts) == ["2018-01-01", "2019-05-13"]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("On Tuesday, officials said, the Peruvian president visited Chile.", "2019-05-14"),
        ("Next Tuesday, it is reported, the Peruvian president will visit Chile.", "2019-05-21"),
        ("On Tuesday, officials said that the Peruvian president had visited Chile.", "2019-05-01"),
    ],
)
def test_an_aside_of_who_said_it_takes_no_day(text: str, start: str) -> None:
    assert str(only_contact(text, PUBLISHED).start_date) == start


def test_they_did_so_first_on_another_day() -> None:
    told = f"{ROSA} and {PABLO} met on Monday; they did so first in November last year."
    assert sorted(str(c.start_date) for c in reading(told, PUBLISHED).contacts) == ["2018-11-01", "2019-05-13"]


@pytest.mark.parametrize(
    ("verb", "told"),
    [
        ("meets his Estonian colleague in Tallinn on Thursday", ("DNK-EST", "planned", "in_person", "2019-05-16")),
        (
            "on Thursday flies to Tallinn and meets his Estonian colleague",
            ("DNK-EST", "planned", "in_person", "2019-05-16"),
        ),
        ("met his Estonian colleague in Tallinn on Thursday", ("DNK-EST", "held", "in_person", "2019-05-09")),
    ],
)
def test_what_is_announced_in_the_present_tense_lies_ahead_of_it(verb: str, told: tuple[str, str, str, str]) -> None:
    assert contacts_told(f"The Danish government said on Wednesday that its foreign minister {verb}.") == {told}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "The presidents of Peru and Chile met on Monday. The meeting dealt with the mission, whose deadline passed "
            "last month.",
            {"2019-05-13"},
        ),
        (
            "The Chilean president visited Peru last week. The trip may help him in the vote on June 9.",
            {"2019-05-06"},
        ),
        (
            "The ministers of Peru and Chile met on Tuesday about the treaty, which expired in March.",
            {"2019-05-14"},
        ),
        ("The presidents of Peru and Chile are to meet on Friday, when the ultimatum runs out.", {"2019-05-17"}),
    ],
)
def test_the_day_on_which_something_else_runs_out(text: str, days: set[str]) -> None:
    assert {day for _, _, _, day in contacts_told(text)} == days


@pytest.mark.parametrize(
    "behind",
    [
        "He had just met his Slovak colleague Jan Novak.",
        "He had been in a meeting with his Slovak colleague Jan Novak.",
        "He was speaking after a meeting with his Slovak colleague Jan Novak.",
    ],
)
def test_who_spoke_had_just_met_somebody(behind: str) -> None:
    text = (
        f"The Togolese president may come to Riga soon, Latvian Foreign Minister Juris Ozols said on Tuesday. {behind}"
    )
    assert contacts_told(text, "2019-05-16") == {("LVA-SVK", "held", "in_person", "2019-05-14")}


def test_whom_he_had_met_before_is_of_another_day() -> None:
    text = (
        "The bridge will be built, Peru's President Luis Vaca said on Tuesday. He had met Chile's president in March."
    )
    assert contacts_told(text, "2019-05-16") == {("CHL-PER", "held", "in_person", "2019-03-01")}


def test_a_committee_of_two_states_is_of_both() -> None:
    text = "The report goes to the Peru-Chile border committee, which met in Tacna on Monday."
    assert contacts_told(text, "2019-05-16") == {("CHL-PER", "held", "in_person", "2019-05-13")}
