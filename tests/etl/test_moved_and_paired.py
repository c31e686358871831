"""What is off after all or moved to no day, a second meeting told by "one", partners told apart: texts of our own,
published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, only_contact

CASES: tuple[tuple[str, set[str]], ...] = (
    # Off after all is called off, and no snub.
    (
        "The foreign ministers of Peru and Chile will not sit down together in Quito on Friday after all, aides say.",
        {"CHL-PER cancelled in_person 2019-05-17"},
    ),
    (
        "Kenya and Uganda will move their trade secretaries' talks, due in Kampala on May 20, to a later date.",
        {"KEN-UGA cancelled in_person 2019-05-20"},
    ),
    # What is due somewhere and is an event is nobody's visit.
    (
        "Ghanaian President Kofi Badu told Togolese President Yao Mensah in a phone call on Tuesday that he will watch "
        "the elections, due in Togo on 9 June.",
        {"GHA-TGO held phone 2019-05-14"},
    ),
    # A meeting counted before a month has no day.
    (
        "In a statement given out at the end of the 12th Meeting of the Joint Commission in May, the foreign ministers "
        "of Fiji and Tonga said fishing was discussed.",
        {"FJI-TON held in_person 2019-05-01"},
    ),
    # "One" and "another" stand for a second meeting of the same two.
    (
        "A meeting of the Kenyan and Ugandan foreign ministers in Nairobi on May 3 was followed by one of the "
        "presidents in Kampala on May 10.",
        {"KEN-UGA held in_person 2019-05-03", "KEN-UGA held in_person 2019-05-10"},
    ),
    (
        "The thaw came after talks between the leaders of Peru and Chile in Quito on April 2 and another between their "
        "foreign ministers in Lima on April 20.",
        {"CHL-PER held in_person 2019-04-02", "CHL-PER held in_person 2019-04-20"},
    ),
    # A separate call is one of its own.
    (
        "Togolese President Yao Mensah and, in a separate call, Beninese President Luc Dossou spoke on Tuesday with "
        "Ghanaian President Kofi Badu.",
        {"GHA-TGO held phone 2019-05-14", "BEN-GHA held phone 2019-05-14"},
    ),
    # To whom one spoke may open the sentence.
    (
        "To the leaders of Togo and Benin Ghanaian President Kofi Badu spoke by phone on Monday.",
        {"GHA-TGO held phone 2019-05-13", "BEN-GHA held phone 2019-05-13"},
    ),
)


@pytest.mark.parametrize(("text", "told"), CASES)
def test_moved_and_paired(text: str, told: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == told


@pytest.mark.parametrize(
    "text",
    (
        "For three days from Friday, Ghanaian President Kofi Badu is to be in Togo.",
        "Ghanaian President Kofi Badu will be in Togo for three days from Friday.",
        "Talks between Ghana and Togo are to run for three days from Friday in Lome.",
    ),
)
def test_days_from_a_day(text: str) -> None:
    contact = only_contact(text, "2019-05-16")
    assert (str(contact.start_date), str(contact.end_date)) == ("2019-05-17", "2019-05-19")


def test_cabinet_level() -> None:
    contact = only_contact("Cabinet-level talks of Ghana and Togo were held in Lome on Monday.", "2019-05-16")
    assert contact.level == "minister"


@pytest.mark.parametrize(
    "text",
    [
        "Peru's premier will visit Santiago on June 10, not on May 21 as previously announced.",
        "The talks of the Peruvian premier and his Chilean counterpart in Quito that were planned for May 21 will take "
        "place on June 10.",
        "The visit of the Peruvian premier to Santiago has been postponed from May 21 to 10 June.",
    ],
)
def test_a_day_that_gave_way_to_another(text: str) -> None:
    assert contacts_told(text) == {
        ("CHL-PER", "cancelled", "in_person", "2019-05-21"),
        ("CHL-PER", "planned", "in_person", "2019-06-10"),
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The rescheduled meeting of the Peruvian premier and the Chilean president will be held in Quito on "
            "June 10.",
            "CHL-PER planned in_person 2019-06-10",
        ),
        (
            "The foreign ministers of Peru and Chile have found a new date for their meeting in Quito: 24 June.",
            "CHL-PER planned in_person 2019-06-24",
        ),
        (
            "The Peruvian premier's visit to Santiago, which begins on 21 May, will be dominated by trade.",
            "CHL-PER planned in_person 2019-05-21",
        ),
    ],
)
def test_the_day_that_is_fixed(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The first meeting of the premiers of Peru and Chile since the war took place in Quito on May 13.",
            "CHL-PER held in_person 2019-05-13",
        ),
        (
            "Despite having cancelled once, Peru's premier flew to Santiago on May 14 for talks.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "Peru's premier filed a formal request on Tuesday to meet his Chilean counterpart.",
            "CHL-PER requested in_person 2019-05-14",
        ),
    ],
)
def test_whose_verb_and_whose_word_it_is(text: str, told: str) -> None:
    assert_told(text, told)


def test_he_will_now_travel_later() -> None:
    assert contacts_told("Peru's premier was expected in Santiago on May 21; he will now travel on June 10.") == {
        ("CHL-PER", "cancelled", "in_person", "2019-05-21"),
        ("CHL-PER", "planned", "in_person", "2019-06-10"),
    }
