"""Sentences that tell of several contacts, each with its own sides and day: texts of our own, published on Thursday,
16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

A, B, C = "Peruvian President Ana Rojas", "Chilean President Luis Vera", "President Pedro Gil of Ecuador"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            f"{A} received {B} on Monday and {C} a day later.",
            {("CHL-PER", "held", "in_person", "2019-05-13"), ("ECU-PER", "held", "in_person", "2019-05-14")},
            id="the day of the second counted from the first",
        ),
        pytest.param(
            f"{A} met {B} on Monday and {C} the day after.",
            {("CHL-PER", "held", "in_person", "2019-05-13"), ("ECU-PER", "held", "in_person", "2019-05-14")},
            id="the day after, at the end",
        ),
        pytest.param(
            f"{A} met {B} in Arica last week and {C} in Quito on Monday.",
            {("CHL-PER", "held", "in_person", "2019-05-06"), ("ECU-PER", "held", "in_person", "2019-05-13")},
            id="a place and a day each",
        ),
        pytest.param(
            f"{A} rang {B} on Monday and, on 14 May, held talks with {C} in Lima.",
            {("CHL-PER", "held", "phone", "2019-05-13"), ("ECU-PER", "held", "in_person", "2019-05-14")},
            id="a day before the second verb",
        ),
        pytest.param(
            f"{A} held talks with {B} in Arica on Friday, spoke by phone with {C} on Sunday and received Foreign "
            "Minister Rosa Paz of Bolivia in Lima on Tuesday.",
            {
                ("CHL-PER", "held", "in_person", "2019-05-10"),
                ("ECU-PER", "held", "phone", "2019-05-12"),
                ("BOL-PER", "held", "in_person", "2019-05-14"),
            },
            id="three verbs, the first of them with a noun",
        ),
        pytest.param(
            f"Peruvian President Ana Rojas said she had met {B} in Arica on May 6 and had spoken to {C} by phone the "
            "day before.",
            {("CHL-PER", "held", "in_person", "2019-05-06"), ("ECU-PER", "held", "phone", "2019-05-05")},
            id="she did both",
        ),
        pytest.param(
            f"{A} spoke with {B} by phone on Monday, and Foreign Minister Rosa Soto met her Ecuadorian counterpart in "
            "Quito on Wednesday.",
            {("CHL-PER", "held", "phone", "2019-05-13"), ("ECU-PER", "held", "in_person", "2019-05-15")},
            id="another subject behind the comma",
        ),
        pytest.param(
            f"{A} met {B} in Arica on Saturday, hours before flying to Quito to see {C}.",
            {("CHL-PER", "held", "in_person", "2019-05-11"), ("ECU-PER", "held", "in_person", "2019-05-11")},
            id="hours before",
        ),
        pytest.param(
            f"{A}, who met {B} in Arica earlier this month, told him in a telephone call on Wednesday that tariffs "
            "must go.",
            {("CHL-PER", "held", "in_person", "2019-05-01"), ("CHL-PER", "held", "phone", "2019-05-15")},
            id="who met him, told him",
        ),
        pytest.param(
            f"{A} and {B} agreed in a call on Monday to meet in Arica next week.",
            {("CHL-PER", "held", "phone", "2019-05-13"), ("CHL-PER", "planned", "in_person", "2019-05-20")},
            id="agreed in a call to meet",
        ),
        pytest.param(
            "Peru's foreign minister met his Chilean counterpart in Arica on Monday, ahead of a visit by the Chilean "
            "president to Lima in June.",
            {("CHL-PER", "held", "in_person", "2019-05-13"), ("CHL-PER", "planned", "in_person", "2019-06-01")},
            id="ahead of a visit",
        ),
        pytest.param(
            "Peruvian and Chilean officials met in Lima on Monday, the first such talks since President Luis Vera's "
            "visit to Peru in March.",
            {("CHL-PER", "held", "in_person", "2019-05-13"), ("CHL-PER", "held", "in_person", "2019-03-01")},
            id="since a visit",
        ),
        pytest.param(
            "The Peruvian and Chilean foreign ministers will meet in Arica on May 21, a fortnight after their phone "
            "conversation.",
            {("CHL-PER", "planned", "in_person", "2019-05-21"), ("CHL-PER", "held", "phone", "2019-05-07")},
            id="a fortnight after",
        ),
        pytest.param(
            f"Having met {B} in Arica in April, {A} will host him in Lima on June 6.",
            {("CHL-PER", "held", "in_person", "2019-04-01"), ("CHL-PER", "planned", "in_person", "2019-06-06")},
            id="having met",
        ),
        pytest.param(
            f"{A} received {B} in Lima on Tuesday, and Bolivian President Pedro Paz visited {C} in Quito on Monday.",
            {("CHL-PER", "held", "in_person", "2019-05-14"), ("BOL-ECU", "held", "in_person", "2019-05-13")},
            id="two sentences in one",
        ),
        pytest.param(
            f"Peru's foreign minister Rosa Soto, fresh from talks with {B} in Arica last week, received her Ecuadorian "
            "counterpart on Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-05-06"), ("ECU-PER", "held", "in_person", "2019-05-14")},
            id="fresh from talks",
        ),
        pytest.param(
            f"The trip follows last week's visit to Lima by {B}.",
            {("CHL-PER", "held", "in_person", "2019-05-06")},
            id="follows a visit to them by him",
        ),
        pytest.param(
            "Peruvian Foreign Minister Rosa Soto met her Chilean counterpart in Arica on Monday, then flew on to Quito "
            "where she held talks with President Pedro Gil of Ecuador on Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-05-13"), ("ECU-PER", "held", "in_person", "2019-05-14")},
            id="flew on to where she",
        ),
        pytest.param(
            "An agreement signed in Quito in March by the presidents of Ecuador and Peru has not been carried out.",
            {("ECU-PER", "held", "in_person", "2019-03-01")},
            id="signed by both",
        ),
        pytest.param("A decree signed by President Ana Rojas on Monday bars Chile's ships.", set(), id="signed by one"),
        pytest.param(
            f"{A} and {B} agreed by telephone on Tuesday to meet in Arica on May 27.",
            {("CHL-PER", "held", "phone", "2019-05-14"), ("CHL-PER", "planned", "in_person", "2019-05-27")},
            id="agreed by telephone to meet",
        ),
        pytest.param(
            f"{A} told {B} by phone on Sunday that she would visit Santiago in July.",
            {("CHL-PER", "held", "phone", "2019-05-12"), ("CHL-PER", "planned", "in_person", "2019-07-01")},
            id="told by phone that she would come",
        ),
        pytest.param(
            "Peru's foreign minister will call his Chilean counterpart on Friday and meet his Ecuadorian counterpart "
            "in Quito on Monday.",
            {("CHL-PER", "planned", "phone", "2019-05-17"), ("ECU-PER", "planned", "in_person", "2019-05-20")},
            id="will call one and meet the other",
        ),
        pytest.param(
            f"{A} met {B} in Arica and {C} in Quito in March.",
            {("CHL-PER", "held", "in_person", "2019-03-01"), ("ECU-PER", "held", "in_person", "2019-03-01")},
            id="a town for each",
        ),
        pytest.param(
            "Peruvian and Chilean presidents to meet in Arica on May 22 after phone call",
            {("CHL-PER", "planned", "in_person", "2019-05-22"), ("CHL-PER", "held", "phone", "2019-05-01")},
            id="after a call, without its day",
        ),
        pytest.param(
            f"{A}, who is to visit Quito on May 22, received {B} in Lima on Tuesday.",
            {("ECU-PER", "planned", "in_person", "2019-05-22"), ("CHL-PER", "held", "in_person", "2019-05-14")},
            id="who is to visit, received",
        ),
        pytest.param(
            f"Speaking after a meeting with {B} in Arica on Wednesday, {A} said tariffs would not rise.",
            {("CHL-PER", "held", "in_person", "2019-05-15")},
            id="the tense of what was said",
        ),
        pytest.param(
            "In phone calls with the presidents of Chile and Ecuador on Monday, Peruvian President Ana Rojas spoke of "
            "the fires.",
            {("CHL-PER", "held", "phone", "2019-05-13"), ("ECU-PER", "held", "phone", "2019-05-13")},
            id="in calls with, somebody",
        ),
        pytest.param(
            "In separate calls on Sunday, Peruvian Foreign Minister Rosa Soto spoke to the foreign ministers of Chile "
            "and Ecuador.",
            {("CHL-PER", "held", "phone", "2019-05-12"), ("ECU-PER", "held", "phone", "2019-05-12")},
            id="calls on a day",
        ),
        pytest.param(
            "Peru's president received phone calls from the leaders of Chile and Ecuador on Tuesday.",
            {("CHL-PER", "held", "phone", "2019-05-14"), ("ECU-PER", "held", "phone", "2019-05-14")},
            id="calls received",
        ),
        pytest.param(
            f"{A} is to see {B} in Arica on Monday and hold talks with {C} in Quito on Tuesday.",
            {("CHL-PER", "planned", "in_person", "2019-05-20"), ("ECU-PER", "planned", "in_person", "2019-05-21")},
            id="one auxiliary for both",
        ),
        pytest.param(f"{A} said she was ready to go to Arica and meet {B}.", set(), id="ready to go and meet"),
        pytest.param(f"{A} could visit Arica and meet {B}.", set(), id="could visit and meet"),
        pytest.param(
            "From Bolivia, Peruvian President Ana Rojas goes on to Chile on Sunday for talks with President Luis Vera.",
            {("CHL-PER", "planned", "in_person", "2019-05-19")},
            id="goes on to",
        ),
        pytest.param(
            "Theresa May visited South Africa on Tuesday and Nigeria on Wednesday.",
            {("GBR-ZAF", "held", "in_person", "2019-05-14"), ("GBR-NGA", "held", "in_person", "2019-05-15")},
            id="a name that is no auxiliary",
        ),
        pytest.param(
            "The emir of Qatar met Turkey's Erdogan on Monday.",
            {("QAT-TUR", "held", "in_person", "2019-05-13")},
            id="a surname beside its country",
        ),
    ],
)
def test_each_contact_has_its_own_sides_and_day(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told
