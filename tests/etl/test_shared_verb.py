"""One verb with several partners, several verbs with one subject: texts of our own, published on Wednesday, 15 May
2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Peruvian Foreign Minister Rosa Quispe spoke by phone on Monday with her Chilean counterpart, Pablo Soto, "
            "and on Tuesday with Foreign Minister Luis Vera of Ecuador.",
            {("CHL-PER", "held", "phone", "2019-05-13"), ("ECU-PER", "held", "phone", "2019-05-14")},
            id="a day and a partner, twice",
        ),
        pytest.param(
            "Peruvian President Ana Rojas will visit Chile on Friday and Ecuador on Sunday.",
            {("CHL-PER", "planned", "in_person", "2019-05-17"), ("ECU-PER", "planned", "in_person", "2019-05-19")},
            id="a country and a day, twice",
        ),
        pytest.param(
            "Peruvian President Ana Rojas rang Chilean President Luis Vera on Monday and wrote to President Pedro Gil "
            "of Ecuador on Tuesday.",
            {("CHL-PER", "held", "phone", "2019-05-13"), ("ECU-PER", "held", "letter", "2019-05-14")},
            id="two verbs of one subject",
        ),
        pytest.param(
            "Peruvian President Ana Rojas met Chilean President Luis Vera on Monday and on Tuesday held talks with "
            "President Pedro Gil of Ecuador.",
            {("CHL-PER", "held", "in_person", "2019-05-13"), ("ECU-PER", "held", "unspecified", "2019-05-14")},
            id="the day of the second verb before it",
        ),
        pytest.param(
            "Peruvian President Ana Rojas vowed help in a phone call with Chilean President Luis Vera on Sunday, and "
            "on Tuesday met President Pedro Gil of Ecuador in Lima.",
            {("CHL-PER", "held", "phone", "2019-05-12"), ("ECU-PER", "held", "in_person", "2019-05-14")},
            id="who called acts in the next clause",
        ),
        pytest.param(
            "Peruvian President Ana Rojas told Chilean President Luis Vera by phone on Sunday and in Lima on Tuesday "
            "met President Pedro Gil of Ecuador.",
            {("CHL-PER", "held", "phone", "2019-05-12"), ("ECU-PER", "held", "in_person", "2019-05-14")},
            id="who was told acts no more",
        ),
        pytest.param(
            "Peruvian President Ana Rojas received Chilean President Luis Vera on Sunday, two days after she had "
            "spoken with President Pedro Gil of Ecuador by telephone.",
            {("CHL-PER", "held", "in_person", "2019-05-12"), ("ECU-PER", "held", "phone", "2019-05-10")},
            id="days counted back from the contact beside",
        ),
        pytest.param(
            "Two days after meeting Chilean President Luis Vera, Peruvian President Ana Rojas held talks with "
            "President Pedro Gil of Ecuador on Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-05-12"), ("ECU-PER", "held", "unspecified", "2019-05-14")},
            id="a gerund whose subject follows",
        ),
        pytest.param(
            "Peru and Chile have a meeting of their foreign ministers planned.",
            {("CHL-PER", "planned", "in_person", "")},
            id="planned, told behind",
        ),
        pytest.param(
            "Peru and Chile plan talks of their foreign ministers.",
            {("CHL-PER", "planned", "unspecified", "")},
            id="plan as a verb",
        ),
        pytest.param(
            "Peruvian President Ana Rojas met Chilean President Luis Vera on Monday. The UN "
            "summit will be held on June 3.",
            {("CHL-PER", "held", "in_person", "2019-05-13")},
            id="a conference of many is no meeting of the two",
        ),
        pytest.param(
            "Peruvian President Ana Rojas met Chilean President Luis Vera on Monday. Rojas had wanted to go "
            "on to Ecuador.",
            {("CHL-PER", "held", "in_person", "2019-05-13")},
            id="had wanted to",
        ),
    ],
)
def test_each_partner_has_its_day(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text, "2019-05-15") == told


@pytest.mark.parametrize(
    "partners",
    [
        "Brazilian President Ana Melo on Monday and Vice President Rui Costa on Tuesday",
        "the Brazilian president on Monday and, on Tuesday, Vice President Rui Costa",
        "Brazil's Foreign Minister Ana Melo on Monday and Vice President Rui Costa the next day",
    ],
)
def test_two_of_one_country_on_two_days(partners: str) -> None:
    told = contacts_told(f"The Colombian foreign minister met {partners}.")
    assert {(pair, day) for pair, _, _, day in told} == {("BRA-COL", "2019-05-13"), ("BRA-COL", "2019-05-14")}


@pytest.mark.parametrize(
    ("aside", "pair"),
    [
        (", who took office in May, and will see", "KEN-PER"),
        (", who is in Quito, and is due to meet", "KEN-PER"),
        (", who is in Quito and is due to meet", "CHL-KEN"),
    ],
)
def test_behind_a_clause_closed_by_a_comma_the_first_subject_goes_on(aside: str, pair: str) -> None:
    told = contacts_told(
        f"Peruvian Foreign Minister Luis Quispe met on Monday his Chilean counterpart Ana Soto{aside} Kenyan Foreign "
        "Minister John Otieno on Friday.",
        "2019-05-15",
    )
    assert told == {("CHL-PER", "held", "in_person", "2019-05-13"), (pair, "planned", "in_person", "2019-05-17")}
