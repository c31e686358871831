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
