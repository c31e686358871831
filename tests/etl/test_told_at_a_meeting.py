"""Who told whom something at a meeting, and who agreed in talks with which a sentence opens."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru protested to Chile at a border meeting on Friday.", "CHL-PER held in_person 2019-05-10"),
        ("Mali handed over evidence to Chad at a flag meeting on Sunday.", "MLI-TCD held in_person 2019-05-12"),
        (
            "The Peruvian side conveyed its concern to the Chilean side at a meeting in Lima on Tuesday.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "At the meeting in Accra on Monday Chad and Mali agreed to exchange prisoners.",
            "MLI-TCD held in_person 2019-05-13",
        ),
        (
            "In talks on Monday Kuwait and Iraq settled the question of the fishing zone.",
            "IRQ-KWT held unspecified 2019-05-13",
        ),
        (
            "At a meeting in Luanda on May 14, Rwanda and Uganda found no consensus.",
            "RWA-UGA held in_person 2019-05-14",
        ),
    ],
)
def test_sides_told_by_what_was_said_there(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "Peru protested to Chile on Monday over fishing boats.",
        "Mali handed over two fishermen to Chad at the border on Friday.",
    ],
)
def test_a_protest_alone_is_no_contact(text: str) -> None:
    assert contacts_told(text) == set()


def test_monday_is_the_next_one_a_paragraph_behind_days_weeks_ahead() -> None:
    text = (
        "The presidents of Peru and Chile will meet in Lima (June 3-5).\n\n"
        "The summit of Mali, Chad and Niger is in Bamako on Monday."
    )
    assert ("MLI-NER-TCD", "planned", "in_person", "2019-05-20") in contacts_told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In talks in Lima on Tuesday Chile offered Peru a new border post.", "CHL-PER held in_person 2019-05-14"),
        ("At the talks in Quito on Monday, Peru rejected a Chilean proposal.", "CHL-PER held in_person 2019-05-13"),
        ("At Wednesday's meeting in Bamako Mali handed Niger a list.", "MLI-NER held in_person 2019-05-15"),
        (
            "In talks with Mali in Niamey on Monday Niger repeated that it was ready to open the border.",
            "MLI-NER held in_person 2019-05-13",
        ),
        (
            "At a meeting with Malian officials in Bamako yesterday Niger handed over two suspects.",
            "MLI-NER held in_person 2019-05-15",
        ),
    ],
)
def test_who_did_what_at_the_talks(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "At a meeting of the Security Council on Monday Chad rejected a Malian proposal.",
        "At cabinet talks in Lima on Monday Peru offered Chile ships.",
        "At the talks in Quito on Tuesday, Peru rejected claims that Chile was behind the fire.",
        "At an African Union meeting in Accra on Monday, Kenya offered Somalia help.",
    ],
)
def test_what_is_done_among_many_or_at_home(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru's premier rejected a proposal by his Chilean peer for a truce at a meeting in Quito on Monday.",
            "CHL-PER held in_person 2019-05-13",
        ),
        (
            "In a telephone call on Monday, Peru's premier told his Chilean counterpart that he would not "
            "attend the summit.",
            "CHL-PER held phone 2019-05-13",
        ),
        (
            "Talks between the premiers of Peru and Chile in Quito ended on May 14 without agreement on a "
            "date for the next "
            "round.",
            "CHL-PER held in_person 2019-05-14",
        ),
    ],
)
def test_what_was_turned_down_or_left_open_there(text: str, told: str) -> None:
    assert_told(text, told)
