"""What only shows in several sentences: days that count from the one just told, stops of a tour, visits under way,
what a minister tells his own cabinet, who heads the talks just told."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, only_contact, reading

_DAY = "2019-05-16"
RUIZ, SOTO = "Peruvian Foreign Minister Ana Ruiz", "Chilean President Luis Soto"
_MET = f"{RUIZ} met {SOTO} in Santiago on Tuesday. "
_IN_SANTIAGO = ("CHL-PER", "held", "in_person", "2019-05-14")


def _told(text: str) -> set[str]:
    """Countries, status and days of each contact."""
    found = set()
    for c in reading(text, _DAY).contacts:
        days = f"{c.start_date}" if c.start_date == c.end_date else f"{c.start_date}..{c.end_date}"
        found.add(f"{'-'.join(c.countries)} {c.status} {days}")
    return found


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        ("The day before that she had talks in Quito with the foreign minister of Ecuador.", "2019-05-13"),
        ("Two days before that she was received in Quito by the foreign minister of Ecuador.", "2019-05-12"),
        ("One day prior to that she had had talks in Quito with the foreign minister of Ecuador.", "2019-05-13"),
        ("The day after that she was received in Quito by the foreign minister of Ecuador.", "2019-05-15"),
        ("A week before that he had been in Quito and met the foreign minister of Ecuador.", "2019-05-07"),
    ],
)
def test_days_counted_from_that(behind: str, day: str) -> None:
    assert day in {d for pair, _, _, d in contacts_told(_MET + behind) if "ECU" in pair}


@pytest.mark.parametrize(
    "behind",
    [
        "Togo and Benin are the other stops of her trip.",
        "Her itinerary also includes Togo and Benin.",
        "Togo and Benin are also on the itinerary.",
        "Togo and Benin will also be visited.",
        "The tour will also take her to Togo and Benin.",
    ],
)
def test_further_stops_of_a_tour(behind: str) -> None:
    stops = {("PER-TGO", "planned", "in_person", ""), ("BEN-PER", "planned", "in_person", "")}
    assert contacts_told(_MET + behind) == {_IN_SANTIAGO, *stops}


@pytest.mark.parametrize(
    "text",
    [
        "The itinerary of the Lima ballet includes Togo and Benin. Peru's ambassador will be there.",
        "Togo and Benin will be visited by a team of Peruvian engineers next month.",
        f"{RUIZ} spoke in Lima on Tuesday. Peruvian warships have Togo on their itinerary.",
    ],
)
def test_no_stops_of_an_office_holder(text: str) -> None:
    assert not contacts_told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peruvian President Ana Ruiz on Tuesday began a three-day visit to Chile during which she will meet "
            "President Luis Soto.",
            "CHL-PER held 2019-05-14..2019-05-16",
        ),
        (
            "With her arrival in Santiago on Wednesday Peruvian President Ana Ruiz has begun a two-day visit in the "
            "course of which she will have talks with Chilean President Luis Soto.",
            "CHL-PER held 2019-05-15..2019-05-16",
        ),
        (
            "Peruvian President Ana Ruiz arrived in Santiago on Wednesday for a two-day visit. She is going to meet "
            "Chilean President Luis Soto.",
            "CHL-PER held 2019-05-15..2019-05-16",
        ),
        (
            "Peru's defence minister is in Santiago on a two-day visit that started on Wednesday.",
            "CHL-PER held 2019-05-15..2019-05-16",
        ),
        (
            "Peruvian President Ana Ruiz will begin a visit to Chile on Monday, during which she will meet President "
            "Luis Soto.",
            "CHL-PER planned 2019-05-20",
        ),
        # The journey is to the meeting that is told behind "where".
        (
            "Today Peruvian President Ana Ruiz flies on to Chile, where on Saturday she will meet President Luis Soto.",
            "CHL-PER planned 2019-05-18",
        ),
        (
            "Peruvian President Ana Ruiz travelled to Santiago on Monday, where she met Chilean President Luis Soto on "
            "Tuesday.",
            "CHL-PER held 2019-05-14",
        ),
    ],
)
def test_visits_under_way(text: str, told: str) -> None:
    assert _told(text) == {told}


@pytest.mark.parametrize(
    "text",
    [
        "Peru's foreign minister saw the Chilean president on Sunday and was received by the Chilean foreign minister "
        "on Monday.",
        "Peru's foreign minister met Chile's president on Sunday. On Monday she was received by the Chilean foreign "
        "minister.",
        "Peruvian Foreign Minister Ana Ruiz called on Chilean President Luis Soto on Sunday and sat down with the "
        "Chilean foreign minister on Monday.",
    ],
)
def test_heads_of_another_rank_on_another_day(text: str) -> None:
    assert _told(text) == {"CHL-PER held 2019-05-12", "CHL-PER held 2019-05-13"}


@pytest.mark.parametrize(
    "behind",
    [
        "She reported on it to a government meeting on Thursday.",
        "What was done there was told to the cabinet session of 15 May by the minister.",
        "At the cabinet meeting on Wednesday she said the talks had been useful.",
        "Preparations for the summit of the presidents of Latin America next year were also discussed.",
        "Views were exchanged on the Summit of Heads of the Central American States in 2020.",
    ],
)
def test_what_is_no_further_contact(behind: str) -> None:
    assert contacts_told(_MET + behind) == {_IN_SANTIAGO}


@pytest.mark.parametrize(
    "behind",
    [
        "At the head of the commissions of the two sides are Peru's Interior Minister Ana Ruiz and the Prime Minister "
        "of Chile, Luis Soto.",
        "Leading the two teams are Peruvian Interior Minister Ana Ruiz and Chile's Interior Minister Luis Soto.",
        "In the chair will be Interior Ministers Ana Ruiz of Peru and Luis Soto of Chile.",
        "Peruvian Interior Minister Ana Ruiz and Chile's Interior Minister Luis Soto are heading the two commissions.",
    ],
)
def test_who_heads_the_talks_just_told(behind: str) -> None:
    c = only_contact(f"Peru and Chile will hold border talks in Tacna on Monday. {behind}", _DAY)
    assert (c.level, {p.name for p in c.participants}) == ("minister", {"Ana Ruiz", "Luis Soto"})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "ANA RUIZ, PRESIDENT OF PERU: It is a real pleasure for me to have President Soto of Chile here in Lima. "
            "We talked today about trade.",
            {("CHL-PER", "held", "in_person")},
        ),
        (
            "ANA RUIZ, PRESIDENT OF PERU: I met President Soto of Chile on Monday. I want to thank him for asking me "
            "to come to Santiago.",
            {("CHL-PER", "held", "in_person"), ("CHL-PER", "proposed", "in_person")},
        ),
        (
            "The president of Peru has asked Chile's President Luis Soto to visit Lima in October.",
            {("CHL-PER", "proposed", "in_person")},
        ),
    ],
)
def test_said_to_the_guest(text: str, told: set[tuple[str, str, str]]) -> None:
    assert {t[:3] for t in contacts_told(text)} == told


def test_a_call_that_was_made_on_a_day_and_a_later_day_spoken_of() -> None:
    text = (
        "In a phone call that she made on Monday to Chilean Foreign Minister Luis Soto, Peruvian Foreign Minister Ana "
        "Ruiz spoke of Independence Day, on July 28, as a good occasion."
    )
    assert contacts_told(text) == {("CHL-PER", "held", "phone", "2019-05-13")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The foreign ministers of Peru and Chile were to have met in Tacna on 24 May. The meeting was cancelled on "
            "Monday by Lima.",
            "CHL-PER cancelled 2019-05-24",
        ),
        (
            "Peru's president was due in Santiago in July. The visit was put off on Tuesday at Chile's request.",
            "CHL-PER cancelled 2019-07-01..2019-07-31",
        ),
        (
            "The statement was issued in Lima on Tuesday. Only hours earlier Foreign Minister Ana Ruiz of Peru had met "
            "Chilean President Luis Soto.",
            "CHL-PER held 2019-05-14",
        ),
    ],
)
def test_days_of_the_act_and_of_the_contact(text: str, told: str) -> None:
    assert _told(text) == {told}


@pytest.mark.parametrize(
    "text",
    [
        "Chilean President Luis Soto said so as Ana Ruiz, the Foreign Minister of Peru, was with him in his Santiago "
        "office on Monday.",
        f"On Monday {RUIZ} brought {SOTO} a message from President Rosa Paz.",
        "An unprecedented meeting between Peruvian and Chilean officials in Tacna on Monday has given new impetus to "
        "the search for a deal.",
    ],
)
def test_plain_ways_to_say_that_somebody_was_seen(text: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "held", "in_person", "2019-05-13")}
