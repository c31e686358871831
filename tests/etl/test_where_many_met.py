"""What two did in a town where many met; guests asked over; thirds of a month, weekdays and years of something else."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, reading


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In Apia, where the leaders of the Commonwealth met on Tuesday, Ghana's president, Kofi Antwi, had "
            "breakfast with Togo's president, Ama Lawson.",
            "GHA-TGO held in_person 2019-05-14",
        ),
        (
            "On Monday Ghana's foreign minister talked to her Togolese colleague in Quito, where some thirty "
            "delegations are meeting.",
            "GHA-TGO held in_person 2019-05-13",
        ),
        (
            "Ghana's president is to be received in Lomé in June.",
            "GHA-TGO planned in_person 2019-06-01",
        ),
        (
            "The officers of Chile and Peru sat in one room in Quito on Tuesday.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "Peru's foreign minister had Chile's foreign minister at her hotel in Quito on Tuesday.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "On Tuesday Peru's foreign minister put her request to President Tomas Vidal of Chile in Santiago.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "On Tuesday Peru's foreign minister urged Chile's foreign minister on the line to open the border.",
            "CHL-PER held phone 2019-05-14",
        ),
        (
            "Gen Tomas Vidal, the Chilean supreme commander, and Peru's defence minister met in Quito on Tuesday.",
            "CHL-PER held in_person 2019-05-14",
        ),
    ],
)
def test_two_together(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "In Apia, where the leaders of the Commonwealth met on Tuesday, Ghana's president opened a school.",
        "The president of Peru goes to Apia, where Pacific leaders meet on Friday.",
        "In a session of Peru's Security Council on Monday the president ordered her ministers to lend Chile money.",
        "Of a meeting of Peru's president with Chile's president in Quito this autumn, which Lima would welcome, "
        "nothing is known.",
        "On Tuesday Peru's foreign minister put the question to the press of Chile.",
        "On Tuesday Peru's president said the future of Chile's miners was on the line.",
        "A daily in Lima printed recordings of conversations between a judge of Peru and an official of Chile in May.",
    ],
)
def test_no_contact(text: str) -> None:
    assert contacts_told(text) == set()


MET = "The presidents of Peru and Chile met in Quito on Tuesday."
HELD = ("CHL-PER", "held", "in_person", "2019-05-14")


@pytest.mark.parametrize(
    "then",
    [
        "They would themselves see each other again soon, in Lima this time.",
        "It is in Lima that they are going to convene the next time.",
    ],
)
def test_they_will_meet_again(then: str) -> None:
    assert contacts_told(f"{MET} {then}") == {HELD, ("CHL-PER", "planned", "in_person", "")}


HOSTED = "Chile's president, Tomas Vidal, met Peru's president, Rosa Huaman, in Quito on Tuesday."


@pytest.mark.parametrize(
    "then",
    [
        "Vidal asked her to come to Santiago.",
        "He asked her over.",
        "Vidal used the occasion to ask her to visit Santiago.",
    ],
)
def test_asked_over_is_invited(then: str) -> None:
    assert contacts_told(f"{HOSTED} {then}") == {HELD, ("CHL-PER", "proposed", "in_person", "")}


@pytest.mark.parametrize("then", ["He asked her to come to terms.", "Vidal asked her over the noise to be quiet."])
def test_asked_for_something_else(then: str) -> None:
    assert contacts_told(f"{HOSTED} {then}") == {HELD}


@pytest.mark.parametrize(
    ("day", "begin", "end"),
    [
        ("in the last ten days of June", "2019-06-20", "2019-06-30"),
        ("in the first ten days of June", "2019-06-01", "2019-06-10"),
        ("in the second ten days of June", "2019-06-10", "2019-06-20"),
        ("on the last day of the year", "2019-12-31", "2019-12-31"),
    ],
)
def test_days_told_by_what_they_are_part_of(day: str, begin: str, end: str) -> None:
    (contact,) = reading(f"Peru's president will visit Chile {day}.", "2019-05-16").contacts
    assert (str(contact.start_date), str(contact.end_date)) == (begin, end)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "On 23 April 2019, a Tuesday, and the day of the vote, Peru's president rang Chile's president.",
            "CHL-PER held phone 2019-04-23",
        ),
        (
            "On Tuesday the presidents of Peru and Chile signed in Quito a paper that names the Peace Treaty of 1929.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "On Tuesday the presidents of Peru and Chile met in Quito and spoke of the border as it stood on 25 "
            "June 1991.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "\"I will not go to Lima for the talks with Peru's foreign minister,\" said Chile's Foreign Minister Tomas "
            "Vidal on Tuesday.",
            "CHL-PER cancelled in_person 2019-05-14",
        ),
        (
            "Peru's president is to be in Chile. The president is now expected Friday in Santiago's stadium.",
            "CHL-PER planned in_person 2019-05-17",
        ),
    ],
)
def test_the_day_of_the_contact(text: str, told: str) -> None:
    assert_told(text, told)
