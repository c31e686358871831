"""What was called off, and the day on which it should have been; what was never so."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # The day is told a sentence later.
        (
            "The Peruvian president has cancelled a visit to Bolivia. She had been due there from May 20 to 21.",
            "BOL-PER cancelled in_person 2019-05-20",
        ),
        (
            "The visit of Togo's president to Ghana has been put off. He was to stay from May 20 to 21.",
            "GHA-TGO cancelled in_person 2019-05-20",
        ),
        (
            "Chad's president will not come to Mali, the palace in Bamako said. He had been expected next week.",
            "MLI-TCD cancelled in_person 2019-05-20",
        ),
        (
            "Peru's army chief called off a trip to Chile on Wednesday. It had been planned for May 22.",
            "CHL-PER cancelled in_person 2019-05-22",
        ),
        (
            "Chad has postponed a visit by Mali's president. He had been awaited in N'Djamena next week.",
            "MLI-TCD cancelled in_person 2019-05-20",
        ),
        # "Hours before he was to leave": nothing is counted from the day.
        (
            "Chad's foreign minister cancelled his visit to Mali, hours before he was to leave on Thursday.",
            "MLI-TCD cancelled in_person 2019-05-16",
        ),
        (
            "Peru's defence minister called off her visit to Chile a day before she was due to fly out on Sunday.",
            "CHL-PER cancelled in_person 2019-05-19",
        ),
        # It did not take place, and had been planned.
        (
            "The meeting of the army chiefs of Peru and Chile did not happen on Monday as scheduled.",
            "CHL-PER cancelled in_person 2019-05-13",
        ),
        (
            "A planned meeting of the army chiefs of Peru and Chile did not take place on Monday.",
            "CHL-PER cancelled in_person 2019-05-13",
        ),
        ("Peru's president will not visit Bolivia after all.", "BOL-PER cancelled in_person"),
        (
            "Peru's president has uninvited his Chilean counterpart, who was to come to Lima on May 28.",
            "CHL-PER cancelled in_person 2019-05-28",
        ),
    ],
)
def test_what_was_called_off_has_the_day_for_which_it_was_set(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Lima scrapped a trip by its navy chief to Santiago.", "CHL-PER cancelled in_person"),
        ("A trip by the Peruvian army chief to Santiago on Monday was called off.", "CHL-PER cancelled in_person"),
        (
            "The Peruvian minister missed his talks with Chile's defence minister on Monday because of fog.",
            "CHL-PER cancelled unspecified 2019-05-13",
        ),
        (
            "Peru withdrew on Monday from the talks with Chile that were to resume in Santiago on May 21.",
            "CHL-PER cancelled in_person 2019-05-21",
        ),
    ],
)
def test_trips_by_somebody_and_talks_that_were_missed(text: str, told: str) -> None:
    assert_told(text, told)


def test_another_person_s_journey_does_not_date_it() -> None:
    text = "Chad's foreign minister has called off a visit to Mali. Togo said on Monday that it regretted the step."
    assert contacts_told(text) == {("MLI-TCD", "cancelled", "in_person", "2019-05-01")}


@pytest.mark.parametrize(
    "text",
    [
        "Lima made a meeting with Santiago conditional on an apology.",
        "Chad made talks with Mali dependent on a withdrawal of troops.",
        "The Peruvian government rejected in strong words that its minister ever spoke with his Chilean counterpart.",
        "Chad denies its intelligence chief visited Bamako.",
        "The ministry denied in a statement what Chilean media reported, that last month the minister was in Lima.",
    ],
)
def test_conditions_and_denials_are_no_contacts(text: str) -> None:
    assert contacts_told(text) == set()


def test_an_attempt_that_came_to_nothing_is_a_request() -> None:
    tried = "“I tried to arrange a call with Togo's president, unfortunately it did not take place,”"
    text = f"{tried} Ghana's president said on Monday."
    assert_told(text, "GHA-TGO requested phone")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The defence ministers of Peru and Chile see each other in Lima on Tuesday, the ministry said.",
            "CHL-PER planned in_person 2019-05-21",
        ),
        ("The army chiefs of Mali and Chad confer in Bamako on Friday.", "MLI-TCD planned in_person 2019-05-17"),
        # Forces by their names.
        (
            "The BSF and the Pak Rangers held a flag meeting at the border post on Tuesday.",
            "IND-PAK held in_person 2019-05-14",
        ),
        (
            "Commanders of the Frontier Corps and the Afghan border police met in Chaman on Saturday.",
            "AFG-PAK held in_person 2019-05-11",
        ),
    ],
)
def test_present_tense_and_forces(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On Monday the Chilean president was to fly to Peru, but the trip has been called off, he said on Thursday.",
         "CHL-PER cancelled in_person 2019-05-20"),
        ("On Monday the Chilean president was to fly to Peru, but he will stay at home.",
         "CHL-PER cancelled in_person 2019-05-20"),
        ("The Chilean president was to fly to Peru on Monday, but he is not going.",
         "CHL-PER cancelled in_person 2019-05-20"),
        ("The Chilean president was due in Peru on Monday. He will not go, his office said.",
         "CHL-PER cancelled in_person 2019-05-20"),
        ("The Chilean president, who was to meet his Peruvian colleague on Monday, stays in Santiago.",
         "CHL-PER cancelled in_person 2019-05-20"),
        ("The floods have put paid to Monday's meeting of the Chilean and the Peruvian president.",
         "CHL-PER cancelled in_person 2019-05-20"),
        # Nobody says that he will not.
        ("On Friday the Chilean president was to fly to Peru, his office said.",
         "CHL-PER planned in_person 2019-05-17"),
        ("The Chilean president was to fly to Peru on Friday. He will stay at a hotel in Lima.",
         "CHL-PER planned in_person 2019-05-17"),
    ],
)  # fmt: skip
def test_who_was_to_go_and_stays(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru's foreign minister on Tuesday postponed a trip to Chile, where she would have sat down on Friday "
            "with her Chilean counterpart.",
            "CHL-PER cancelled in_person 2019-05-17",
        ),
        (
            "Under the original plan the defence ministers of Peru and Chile would have met in Lima on Friday. The "
            "meeting has been put off.",
            "CHL-PER cancelled in_person 2019-05-17",
        ),
        (
            "Mali's foreign minister put off his visit to Chad on Tuesday. He would have met his colleague in "
            "N'Djamena on Friday.",
            "MLI-TCD cancelled in_person 2019-05-17",
        ),
        (
            "Peru's president on Tuesday put off the visit to Bolivia that had been on her calendar for Friday.",
            "BOL-PER cancelled in_person 2019-05-17",
        ),
        # Counted from the day on which it was said to be off.
        (
            "The palace in Accra said on Monday that Ghana's president was cancelling a trip to Togo on which he was "
            "to set out on Tuesday.",
            "GHA-TGO cancelled in_person 2019-05-14",
        ),
    ],
)
def test_what_would_have_been_had_a_day(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's foreign minister would have met her Chilean counterpart on Monday if he had come to Geneva.",
        "Had the summit taken place in Geneva, the presidents of Peru and Chile would have met on Monday.",
    ],
)
def test_what_would_have_been_under_a_condition_was_no_plan(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        (
            "The presidents of Peru and Chile spoke by phone on Tuesday. For early July a meeting in Lima was agreed.",
            ("CHL-PER", "planned", "in_person", "2019-07-01"),
        ),
        (
            "Kenya's defence minister received his Ugandan counterpart on Monday, and for next month a further meeting "
            "in Kampala is planned.",
            ("KEN-UGA", "planned", "in_person", "2019-06-01"),
        ),
    ],
)
def test_a_meeting_agreed_for_a_month_lies_ahead(text: str, planned: tuple[str, str, str, str]) -> None:
    told = contacts_told(text)
    assert planned in told
    assert len(told) == 2


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In a phone call on Monday Kenya's president informed his Rwandan counterpart that his visit to Kigali "
            "was to be postponed.",
            {("KEN-RWA", "held", "phone", "2019-05-13"), ("KEN-RWA", "cancelled", "in_person", "2019-05-01")},
        ),
        (
            "In a call on Tuesday the Chilean president told her Peruvian counterpart of her decision to cancel her "
            "trip to Lima.",
            {("CHL-PER", "held", "phone", "2019-05-14"), ("CHL-PER", "cancelled", "in_person", "2019-05-01")},
        ),
        (
            "The presidents of Iraq and Jordan talked on the phone on Monday. The Jordanian president explained why "
            "his trip to Baghdad on Thursday had been called off.",
            {("IRQ-JOR", "held", "phone", "2019-05-13"), ("IRQ-JOR", "cancelled", "in_person", "2019-05-16")},
        ),
        (
            "The presidents of Peru and Chile spoke by phone on Tuesday. The call had been postponed twice.",
            {("CHL-PER", "held", "phone", "2019-05-14")},
        ),
    ],
)
def test_a_visit_put_off_in_a_call_is_not_the_call(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Kenyan president and his Somali counterpart will meet in Mombasa on June 3. It had first been planned "
            "for last March, in the city of Kismayo. Then the Somali president called it off.",
            {("KEN-SOM", "planned", "in_person", "2019-06-03"), ("KEN-SOM", "cancelled", "in_person", "2019-03-01")},
        ),
        (
            "The Peruvian and Bolivian presidents will meet in Puno on June 25. The meeting was originally planned for "
            "April, but the Bolivian president called it off.",
            {("BOL-PER", "planned", "in_person", "2019-06-25"), ("BOL-PER", "cancelled", "in_person", "2019-04-01")},
        ),
        (
            "The presidents of Ghana and Togo will hold a summit in Lome on Monday. First it had been planned for "
            "February, in Accra.",
            {("GHA-TGO", "planned", "in_person", "2019-05-20"), ("GHA-TGO", "cancelled", "in_person", "2019-02-01")},
        ),
        (
            "The presidents of Ghana and Togo will meet in Lome on Monday. Later they called it off.",
            {("GHA-TGO", "cancelled", "in_person", "2019-05-20")},
        ),
        ("The bridge between Ghana and Togo will open on Monday. It had first been planned for 2012.", set()),
    ],
)
def test_what_was_first_planned_for_another_day(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told
