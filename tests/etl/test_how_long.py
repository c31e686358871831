"""How many days a visit lasts, and which step of a journey its day is of: read as published on 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, only_contact, reading

ANA, LUIS = "Peruvian President Ana Rojas", "Chilean President Luis Vera"

VISITS = [
    (f"{ANA} arrived in Chile on Tuesday for a visit of three days.", "2019-05-14..2019-05-16"),
    (f"{ANA} arrived in Chile on Tuesday. The visit will last three days.", "2019-05-14..2019-05-16"),
    (
        f"{ANA} has arrived in Chile for a two-day visit. {LUIS} welcomed her at the airport on Wednesday.",
        "2019-05-15..2019-05-16",
    ),
    (f"{ANA} on Tuesday began a visit to Chile. On the three-day visit she will see ports.", "2019-05-14..2019-05-16"),
    (f"{ANA} ended a three-day visit to Chile on Wednesday.", "2019-05-13..2019-05-15"),
    (f"{ANA} ended a three-day visit to Chile. The visit began on Monday.", "2019-05-13..2019-05-15"),
    (f"{ANA} will spend three days in Chile from May 21 for talks with {LUIS}.", "2019-05-21..2019-05-23"),
    (f"{ANA} will travel to Chile on May 21 for a visit that will last two days.", "2019-05-21..2019-05-22"),
    (f"The two-day meeting of {ANA} and {LUIS} ended in Arica on Wednesday.", "2019-05-14..2019-05-15"),
    (f"{ANA} will pay a visit to Chile from Monday.", "2019-05-20..2019-05-20"),
    (f"{ANA} met {LUIS} on Tuesday on the edge of a two-day conference.", "2019-05-14..2019-05-14"),
    (f"{ANA} met {LUIS} on Wednesday. Earlier in her three-day visit she had seen a port.", "2019-05-15..2019-05-15"),
    (f"On a visit to Chile that ended on Tuesday, {ANA} met {LUIS}.", "2019-05-14..2019-05-14"),
    (f"{ANA} and {LUIS} are taking part in a meeting of both cabinets in Arica.", "2019-05-16..2019-05-16"),
]


@pytest.mark.parametrize(("text", "expected"), VISITS)
def test_days_of_a_visit(text: str, expected: str) -> None:
    assert [f"{c.start_date}..{c.end_date}" for c in reading(text, "2019-05-16").contacts] == [expected]


def test_the_next_step_of_a_journey_has_no_day_of_its_own() -> None:
    text = f"{ANA} will visit Chile on Monday and will then travel to Bolivia."
    assert {(c.countries, str(c.start_date)) for c in reading(text, "2019-05-16").contacts} == {
        (("CHL", "PER"), "2019-05-20"),
        (("BOL", "PER"), "None"),
    }


def test_whatever_came_two_days_after_counts_from_its_own_day() -> None:
    text = f"Officials looked at the plan on Wednesday. The review came two days after {ANA} rang {LUIS}."
    assert [str(c.start_date) for c in reading(text, "2019-05-16").contacts] == ["2019-05-13"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Peruvian President Rosa Quispe returned home on Monday after a three-day visit to Chile.",
         ("2019-05-11", "2019-05-13")),
        ("Peru's president left Chile on Monday at the end of a 48-hour visit.", ("2019-05-13", "2019-05-13")),
        ("The palace said the Peruvian president had on Monday spoken for an hour with her Chilean counterpart.",
         ("2019-05-13", "2019-05-13")),
    ],
)  # fmt: skip
def test_what_ended_and_how_long_they_spoke(text: str, days: tuple[str, str]) -> None:
    told = only_contact(text, "2019-05-16")
    assert (str(told.start_date), str(told.end_date)) == days


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian Foreign Minister Ana Vega, who begins a three-day visit to Brazil on Friday, met her Chilean "
        "colleague Luis Rey in Arica on Tuesday.",
        "After a two-day visit to Ecuador the Peruvian premier, Rosa Quispe, received Chilean Foreign Minister Luis "
        "Rey in Lima on Tuesday.",
        "The two-day stay in Quito is the last leg of a tour that saw Peruvian President Rosa Quispe meet Chilean "
        "President Luis Rey in Santiago on Tuesday.",
    ],
)
def test_the_length_of_a_journey_is_not_that_of_a_meeting(text: str) -> None:
    found = [c for c in reading(text, "2019-05-16").contacts if c.countries == ("CHL", "PER")]
    assert [(str(c.start_date), str(c.end_date)) for c in found] == [("2019-05-14", "2019-05-14")]


def test_talks_of_others_are_not_those_of_a_journey() -> None:
    flew = "On Monday the Peruvian president flew to Santiago. "
    others = contacts_told(flew + "On Wednesday the Peruvian foreign minister met his Chilean counterpart in Lima.")
    assert {day for *_, day in others} == {"2019-05-13", "2019-05-15"}
    his = contacts_told(flew + "The president held talks with the Chilean foreign minister on Tuesday.")
    assert {day for *_, day in his} == {"2019-05-14"}
