"""What is told behind the contact of two states of a further one of the same two: the session before, the visit first
set for another day, who rang back."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

MET = "Foreign Minister Ana Ruiz of Peru met her Chilean counterpart Luis Vega in Lima on Tuesday."
WILL_MEET = "President Ana Ruiz of Peru will receive Chilean President Luis Vega in Lima on May 21."
RANG = "Peruvian Foreign Minister Ana Ruiz telephoned her Chilean counterpart Luis Vega on Monday."


def _further(lead: str, behind: str) -> set[tuple[str, str, str]]:
    """Outcome, mode and first day of the contacts told behind that of the lead."""
    first, told = contacts_told(lead), contacts_told(f"{lead} {behind}")
    assert first <= told
    assert {pair for pair, *_ in told} == {"CHL-PER"}
    return {(status, mode, day) for _, status, mode, day in told - first}


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        ("It was the second session, as one of the same kind had taken place on April 25.", "2019-04-25"),
        ("An identical one was held in Santiago on April 30.", "2019-04-30"),
        ("The meeting before that had taken place in Santiago in March.", "2019-03-01"),
        ("Last year's was in Santiago in July.", "2018-07-01"),
        ("In March it had been Chile that played host.", "2019-03-01"),
        ("In March Santiago was the host.", "2019-03-01"),
        ("In 2013 it was in Santiago.", "2013-01-01"),
        ("In 2017 it was Santiago that played host, in June.", "2017-06-01"),
        ("Last year the two ministers met in Arica, on October 25.", "2018-10-25"),
        ("On April 30, in Santiago, the roles had been reversed.", "2019-04-30"),
        ("In 2013 it was in Santiago that fighting broke out.", None),
        ("Vega had been there in 2016 as a student.", None),
        ("The parliamentary commission met twice last week.", None),
        ("The city council met last Friday.", None),
        ("His party's leaders met on Friday.", None),
        ("Last year's was a poor harvest.", None),
        ("They meet every second Tuesday.", None),
        ("In March it was in a bad state.", None),
    ],
)
def test_the_one_before(behind: str, day: str | None) -> None:
    assert _further(MET, behind) == ({("held", "in_person", day)} if day else set())


def test_those_before_each_on_its_day() -> None:
    told = _further(MET, "It was their third meeting, after those of January 15 in Lima and March 8 in Santiago.")
    assert told == {("held", "in_person", "2019-01-15"), ("held", "in_person", "2019-03-08")}


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("They get together again on the 24th, in Arica.", {("planned", "in_person", "2019-05-24")}),
        ("A follow-up in Santiago is scheduled for May 29.", {("planned", "in_person", "2019-05-29")}),
        ("The cabinet meets on Friday.", set()),
        ("The election commission will hold a session on Friday.", set()),
        ("The ministers of the cabinet follow on Thursday with a vote.", set()),
        ("Vega is to return the visit before the end of June.", {("planned", "in_person", "2019-05-16")}),
        ("The presidents follow on May 27, in Arica.", {("planned", "in_person", "2019-05-27")}),
        ("The chiefs of staff are to follow in June.", {("planned", "in_person", "2019-06-01")}),
        ("Their next appointment is in Santiago on August 21.", {("planned", "in_person", "2019-08-21")}),
        ("An earlier date, April 22, had been dropped.", {("cancelled", "in_person", "2019-04-22")}),
        ("A sixth will be held in Arica in 2021.", {("planned", "in_person", "2021-01-01")}),
    ],
)
def test_the_next_one(behind: str, told: set[tuple[str, str, str]]) -> None:
    assert _further(MET, behind) == told


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("On April 3 it had been Vega who rang.", {("held", "phone", "2019-04-03")}),
        ("Vega called back on Tuesday the ban on ships.", set()),
        ("Vega rang back on Tuesday.", {("held", "phone", "2019-05-14")}),
    ],
)
def test_the_other_call(behind: str, told: set[tuple[str, str, str]]) -> None:
    assert _further(RANG, behind) == told


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("He should have come on April 10.", {("cancelled", "in_person", "2019-04-10")}),
        ("Originally the visit had been foreseen for April 10.", {("cancelled", "in_person", "2019-04-10")}),
        (
            "It will be preceded by a ministerial meeting on May 20, and a senior officials' meeting on May 19.",
            {("planned", "in_person", "2019-05-20"), ("planned", "in_person", "2019-05-19")},
        ),
    ],
)
def test_beside_the_visit_to_come(behind: str, told: set[tuple[str, str, str]]) -> None:
    assert _further(WILL_MEET, behind) == told


def test_who_had_been_there_before() -> None:
    went = "Chilean President Luis Vega travelled to Lima on April 4 for talks with President Ana Ruiz of Peru."
    assert _further(went, "He had been there on February 27 too.") == {("held", "in_person", "2019-02-27")}


def test_who_had_been_received_there() -> None:
    met = "Chilean President Luis Vega met President Ana Ruiz of Peru in Arica on Tuesday."
    assert _further(met, "In March he had been received in Lima.") == {("held", "in_person", "2019-03-01")}


def test_sooner_than_what_was_told() -> None:
    text = (
        "The foreign ministers of Peru and Chile agreed in a telephone call on Wednesday to meet in Arica next week. "
        "The vice ministers are already to hold talks in Lima on Friday."
    )
    assert ("CHL-PER", "planned", "2019-05-17") in {(pair, status, day) for pair, status, _, day in contacts_told(text)}


def test_earlier_rounds() -> None:
    told = _further(MET, "Two earlier rounds, in January and March, brought no result.")
    assert {(status, day) for status, _, day in told} == {("held", "2019-01-01"), ("held", "2019-03-01")}


def test_a_first_round_and_a_second() -> None:
    text = (
        "Delegations of Peru and Chile met in Lima on Tuesday, after a first round in Santiago in March and a second, "
        "by video, on April 2."
    )
    assert {(day, status) for _, status, _, day in contacts_told(text)} == {
        ("2019-05-14", "held"),
        ("2019-03-01", "held"),
        ("2019-04-02", "held"),
    }


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("The two had spoken by phone earlier this month.", ("held", "phone", "2019-05-01")),
        ("The two ministers last met in Rome earlier this month.", ("held", "in_person", "2019-05-01")),
        ("Earlier this month, Ruiz flew to Santiago for talks with Vega.", ("held", "in_person", "2019-05-01")),
        (
            "The trade ministers of the two countries met in Rome earlier this month.",
            ("held", "in_person", "2019-05-01"),
        ),
        ("At their previous meeting, in Rome in March, they agreed to hold more.", ("held", "in_person", "2019-03-01")),
        ("At their last meeting in March they agreed to set up a commission.", ("held", "in_person", "2019-03-01")),
        ("According to officials, Ruiz will travel to Santiago in July.", ("planned", "in_person", "2019-07-01")),
        ("According to senior officials, Ruiz visited Santiago in March.", ("held", "in_person", "2019-03-01")),
        (
            "The Chilean minister and Foreign Minister Ruiz had met in Rome in March.",
            ("held", "in_person", "2019-03-01"),
        ),
    ],
)
def test_each_of_them_is_told_beside_the_news(behind: str, told: tuple[str, str, str]) -> None:
    assert _further(MET, behind) == {told}


def test_the_week_before_is_not_the_monday_after_it() -> None:
    assert _further(RANG, "Last week, the two met in Rome.") == {("held", "in_person", "2019-05-06")}


TRADE = " The two countries' trade ministers are to meet in Doha on June 3."


@pytest.mark.parametrize(
    ("behind", "status"),
    [
        (f"{TRADE} Ruiz accepted an invitation to visit Chile.", "planned"),
        (f"{TRADE} At the end of the meeting, Vega invited his counterpart to visit Santiago.", "proposed"),
        (f" Ruiz invited Vega to visit Peru.{TRADE}", "proposed"),
        (f" Ruiz invited Vega to visit Peru, and Vega accepted.{TRADE}", "planned"),
    ],
)
def test_an_invitation_elsewhere_is_beside_what_has_its_day(behind: str, status: str) -> None:
    assert _further(MET, behind) == {("planned", "in_person", "2019-06-03"), (status, "in_person", "")}


def test_the_day_of_others_is_not_that_of_an_invitation() -> None:
    text = f"{MET} Kofi Moyo, the foreign minister of Ghana, will visit Togo on 3 June. Ruiz invited Vega to Peru."
    told = {(pair, day) for pair, *_, day in contacts_told(text)}
    assert told == {("CHL-PER", "2019-05-14"), ("GHA-TGO", "2019-06-03"), ("CHL-PER", "")}


def test_it_was_reported_tells_of_something_new() -> None:
    behind = "At the talks, Vega thanked Ruiz for the help. It was reported that Ruiz had visited Chile in November."
    assert _further(MET, behind) == {("held", "in_person", "2018-11-01")}
