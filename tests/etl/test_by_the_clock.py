"""Pages by the clock: live pages report what happened on their day, schedules announce it and name the other side."""

from __future__ import annotations

import pytest

from etl.extract.days.by_the_clock import page_of
from etl.extract.language.text import split_sentences
from tests.etl.articles import contacts_told

LIVE = """6.05pm GMT

Gomes leaves the palace

Peruvian President Ana Gomes has met King Harald of Norway for an hour, her office says.

4.40pm GMT

Norwegian Foreign Minister Espen Barth Eide told reporters that he had spoken by phone with his Chilean counterpart.

2.10pm GMT

Good afternoon, Tom is taking over from Ida.
"""

SCHEDULE = """Wednesday 15 May 2019
09.00 Cabinet meeting
11:15 Phone call with the Prime Minister of Norway, Erna Solberg

Thursday 16 May 2019
10.00 Receives the Foreign Minister of Chile, Teodoro Ribera, at the palace
14.30 Visit to the university
"""


@pytest.mark.parametrize(
    ("text", "live"),
    [
        (LIVE, True),
        (SCHEDULE, False),
        ("1640: The talks end.\n\n1515: The two sit down.\n\n1130: The guest lands.", True),
        ("9:00 a.m. The minister opens a fair.\n\n11 a.m. He meets the mayor.\n\n2:30 p.m. He goes home.", False),
    ],
)
def test_a_live_page_is_told_from_a_schedule(text: str, live: bool) -> None:
    page = page_of(split_sentences(text), "")
    assert page and page.live is live


@pytest.mark.parametrize(
    "text",
    [
        "1970: Ties are cut.\n\n1985: Ties are restored.\n\n2003: The president visits Lima.",
        "10 ministers came.\n\n12 of them spoke.\n\n15 were silent.",
        "At 9.30 a.m. the ministers met.\n\n11.15 was the hour of parting.",
    ],
)
def test_years_and_numbers_make_no_page_by_the_clock(text: str) -> None:
    assert page_of(split_sentences(text), "") is None


def test_what_a_live_page_tells_without_a_day_was_on_its_day() -> None:
    assert contacts_told(LIVE, "2019-05-14") == {
        ("NOR-PER", "held", "in_person", "2019-05-14"),
        ("CHL-NOR", "held", "phone", "2019-05-14"),
    }


def test_words_of_an_entry_count_from_the_day_above_it() -> None:
    text = (
        "Thursday, May 16\n\n8:45pm – A call\n\n"
        "Peru's foreign minister has spoken by phone with his Chilean counterpart.\n\n"
        "Tuesday, May 14\n\n10:20am – Talks\n\n"
        "The Chilean president met her Bolivian counterpart in La Paz yesterday.\n\n"
        "9:00am – Rain\n\nThe airport is closed.\n"
    )
    told = {(pair, day) for pair, _, _, day in contacts_told(text, "2019-05-16")}
    assert told == {("CHL-PER", "2019-05-16"), ("BOL-CHL", "2019-05-13")}


def test_the_title_tells_whose_schedule_it_is() -> None:
    assert contacts_told(SCHEDULE, "2019-05-14", title="Weekly schedule of Peruvian President Ana Gomes") == {
        ("NOR-PER", "planned", "phone", "2019-05-15"),
        ("CHL-PER", "planned", "in_person", "2019-05-16"),
    }


def test_the_government_that_publishes_a_schedule_is_the_one_that_meets() -> None:
    told = contacts_told(
        SCHEDULE, "2019-05-14", title="Agenda of the President", source="Office of the President of Peru"
    )
    assert {pair for pair, *_ in told} == {"NOR-PER", "CHL-PER"}


def test_entries_of_a_schedule_of_nobody_knows_are_of_no_pair() -> None:
    assert contacts_told(SCHEDULE, "2019-05-14", title="Agenda of the President") == set()


def test_a_schedule_has_the_day_of_its_title() -> None:
    text = (
        "MINISTER ANA GOMES\n\n9:30 a.m. Minister Gomes opens a fair.\n\n"
        "11:00 a.m. Peruvian Foreign Minister Ana Gomes meets with Chilean Foreign Minister Teodoro Ribera.\n"
        "(CLOSED TO PRESS)\n\n"
        "2:00 p.m. Minister Gomes has no public appointments.\n"
    )
    assert contacts_told(text, "2019-05-14", title="Public schedule: May 15, 2019") == {
        ("CHL-PER", "planned", "in_person", "2019-05-15")
    }


def test_a_schedule_announces_though_nobody_knows_when_it_appeared() -> None:
    text = (
        "9:30 a.m. The minister opens a fair.\n\n"
        "11:00 a.m. Peruvian Foreign Minister Ana Gomes meets with Chilean Foreign Minister Teodoro Ribera.\n\n"
        "2:00 p.m. The minister has no appointments.\n"
    )
    assert contacts_told(text, None, title="Public schedule: May 15, 2019") == {
        ("CHL-PER", "planned", "in_person", "2019-05-15")
    }
