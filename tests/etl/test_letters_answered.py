"""Answers to letters, and letters told by what one asked in them."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, reading

WROTE = "Peru's president, Rosa Huaman, wrote to Chile's president, Tomas Vidal, on May 2"
FIRST = ("CHL-PER", "held", "letter", "2019-05-02")


@pytest.mark.parametrize(
    "told",
    [
        f"{WROTE}. Vidal wrote back two days later.",
        f"{WROTE}. Vidal replied on May 4.",
        f"{WROTE}, and got an answer on May 4.",
        f"{WROTE}; he responded on May 4.",
        f"{WROTE}. A reply came from Santiago on May 4.",
        f"{WROTE}. His answer was dated May 4.",
        f"{WROTE}. The mine is closed. Vidal sent an answer of his own, on May 4.",
    ],
)
def test_an_answer_is_a_letter_of_its_own(told: str) -> None:
    assert contacts_told(told) == {FIRST, ("CHL-PER", "held", "letter", "2019-05-04")}


@pytest.mark.parametrize(
    "told",
    [
        f"{WROTE}. No answer came until May 14.",
        f"{WROTE}. Vidal has not written back.",
        f"{WROTE}. Vidal would answer next week, his office said.",
        f"{WROTE}. Asked about the mine, Vidal answered that it was closed.",
        f"{WROTE}. If Vidal wrote back, she would be surprised.",
    ],
)
def test_no_answer(told: str) -> None:
    assert contacts_told(told) == {FIRST}


def test_an_answer_without_a_day_lies_between_the_letter_and_publication() -> None:
    letters = reading(f"{WROTE}, and he wrote back; what he told her is not known.", "2019-05-16").contacts
    assert [(str(c.start_date), str(c.end_date)) for c in letters] == [
        ("2019-05-02", "2019-05-02"),
        ("2019-05-02", "2019-05-16"),
    ]


def test_who_got_a_letter_is_told_by_what_was_asked_in_it() -> None:
    told = "Togo's justice minister, Ama Lawson, sent a letter on Monday, in which she asked her Ghanaian peer to wait."
    assert contacts_told(told) == {("GHA-TGO", "held", "letter", "2019-05-13")}
