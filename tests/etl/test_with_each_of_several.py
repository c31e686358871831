"""One who meets several on the margins of a gathering, and what belongs to another clause of the sentence.
Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, pairs_told

ROSA = "Peruvian President Rosa Quispe"


@pytest.mark.parametrize(
    "text",
    [
        f"On the margins of the summit {ROSA} had a number of bilateral meetings, including those with the prime "
        "ministers of Poland, Belgium and Jamaica.",
        f"{ROSA} held meetings on the sidelines of the conference with her counterparts from Poland, Belgium "
        "and Jamaica.",
        f"{ROSA} held meetings with several leaders, including those of Poland, Belgium and Jamaica, in Osaka "
        "on Tuesday.",
        "The minister had phone calls with her counterparts from Poland, Belgium and Jamaica on Tuesday, Peru's "
        "Foreign Ministry said.",
        f"{ROSA} sent messages to the leaders of Poland, Belgium and Jamaica on Tuesday.",
    ],
)
def test_a_contact_with_each(text: str) -> None:
    assert pairs_told(text, "2019-05-16") == ["BEL-PER", "JAM-PER", "PER-POL"]


@pytest.mark.parametrize(
    "text",
    [
        f"{ROSA} met her Polish, Belgian and Jamaican counterparts in Ostend on Tuesday to talk about shipping.",
        f"{ROSA}, speaking in Kingston, where she met her counterparts from Jamaica, Poland and Belgium on Tuesday, "
        "said the quotas would stay.",
        f"On Tuesday {ROSA} met the leaders of Poland, Belgium and Jamaica in Brussels.",
    ],
)
def test_all_at_one_table(text: str) -> None:
    assert pairs_told(text, "2019-05-16") == ["BEL-JAM-PER-POL"]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (f"{ROSA} spoke to her Polish counterpart Jan Nowak, Belgian Prime Minister Luc Peeters and Jamaican Prime "
         "Minister Ann Brown on Tuesday.", ["BEL-PER", "JAM-PER", "PER-POL"]),
        (f"{ROSA} received calls from her Polish and Belgian counterparts on Tuesday.", ["BEL-PER", "PER-POL"]),
        (f"{ROSA} met her Polish and Belgian counterparts bilaterally on Tuesday.", ["BEL-PER", "PER-POL"]),
        # "Her first talks": whose they were, and not talks told before.
        (f"{ROSA} had her first phone talks with Polish President Jan Nowak and with Jamaican Prime Minister Ann Brown "
         "last month.", ["JAM-PER", "PER-POL"]),
        (f"{ROSA} and her Chilean counterpart had calls from Polish President Jan Nowak on Tuesday.",
         ["CHL-POL", "PER-POL"]),
    ],
)  # fmt: skip
def test_who_speaks_with_several_speaks_with_each(text: str, pairs: list[str]) -> None:
    assert pairs_told(text, "2019-05-16") == pairs


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # "tomorrow" is not the day of what was said yesterday.
        (f"{ROSA} rang her Chilean counterpart Pablo Soto yesterday to ask if he would come tomorrow, and they spoke "
         "for half an hour.", {("CHL-PER", "held", "phone", "2019-05-15")}),
        (f"{ROSA}, who discussed the issue with Chilean President Pablo Soto in Bogota in August 2014, has spoken "
         "strongly about the lake of late.", {("CHL-PER", "held", "in_person", "2014-08-01")}),
        ("Plans for a stadium were dropped by the Chilean president on Monday, and Peru's president applauded.", set()),
        (f"{ROSA} spoke at length about Chile's water on Tuesday.", set()),
        ("The presidents of Peru and Chile are at odds. In Paris, where the mediator had brought the two presidents "
         "together on 5 May, both promised to abide by the ruling.", {("CHL-PER", "held", "in_person", "2019-05-05")}),
    ],
)  # fmt: skip
def test_what_belongs_to_it(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Officers of India and Pakistan met at Chushul on Tuesday.", ("IND-PAK", "held", "in_person", "2019-05-14")),
        ("Technical teams from Egypt and Ethiopia met in Cairo on Tuesday.",
         ("EGY-ETH", "held", "in_person", "2019-05-14")),
        ("A Russian team flew to Damascus on Tuesday for talks with the Syrian government.",
         ("RUS-SYR", "held", "in_person", "2019-05-14")),
        ("Under the mediation of Kuwait, delegations of Saudi Arabia and Qatar met in Geneva on Tuesday.",
         ("QAT-SAU", "held", "in_person", "2019-05-14")),
        ("Israel's army used the deconfliction line with Russia on Tuesday.",
         ("ISR-RUS", "held", "phone", "2019-05-14")),
        # Headlines tell by "to" alone what is to come.
        ("Merkel, Macron to hold talks in Berlin on Monday", ("DEU-FRA", "planned", "in_person", "2019-05-20")),
        ("Indian foreign secretary to travel to Dhaka Monday", ("BGD-IND", "planned", "in_person", "2019-05-20")),
        ("Japan, China defence ministers to hold phone talks", ("CHN-JPN", "planned", "phone", "")),
    ],
)  # fmt: skip
def test_who_acts_and_in_headlines(text: str, told: tuple[str, str, str, str]) -> None:
    assert contacts_told(text) == {told}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Zambian army chief Gen. Joseph Banda called on Kenyan President Otieno Kamau, Prime Minister Peter Oduya and "
         "Secretary to the Ministry of Defence John Mboya in separate meetings on Tuesday.", ["KEN-ZMB"] * 3),
        ("Zambian President Joseph Banda met separately with Kenyan President Otieno Kamau and Kenyan Premier Peter "
         "Oduya on Tuesday.", ["KEN-ZMB"] * 2),
        ("Zambian President Joseph Banda met Kenyan President Otieno Kamau and Prime Minister Peter Oduya on Tuesday.",
         ["KEN-ZMB"]),
    ],
)  # fmt: skip
def test_several_of_one_country_seen_one_by_one(text: str, pairs: list[str]) -> None:
    assert pairs_told(text, "2019-05-16") == pairs


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The president of Brazil is at home. Peruvian Foreign Minister Rosa Quispe, who is new to the job, visited "
         "Chile and Ecuador on Monday.",
         {("CHL-PER", "held", "in_person", "2019-05-13"), ("ECU-PER", "held", "in_person", "2019-05-13")}),
        ("The president of Brazil is at home. Peruvian Foreign Minister Rosa Quispe, who saw Bolivia's president on "
         "Monday, visited Chile and Ecuador on Tuesday.",
         {("BOL-PER", "held", "in_person", "2019-05-13"), ("CHL-PER", "held", "in_person", "2019-05-14"),
          ("ECU-PER", "held", "in_person", "2019-05-14")}),
        ("The president of Brazil is at home. Peruvian Foreign Minister Rosa Quispe, whose party lost, rang her "
         "counterparts in Chile and Ecuador on Monday.",
         {("CHL-PER", "held", "phone", "2019-05-13"), ("ECU-PER", "held", "phone", "2019-05-13")}),
    ],
)  # fmt: skip
def test_the_subject_stands_before_an_aside(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


THE_TWO = "The foreign ministers of Armenia and Azerbaijan are in Vienna."


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (f"{THE_TWO} Russia's foreign minister met them on Tuesday.", ["ARM-AZE-RUS"]),
        (f"{THE_TWO} Russia's foreign minister received them on Tuesday.", ["ARM-AZE-RUS"]),
        (f"{THE_TWO} Russia's foreign minister, Pavel Orlov, received each of them.", ["ARM-RUS", "AZE-RUS"]),
        (f"{THE_TWO} Families came to Moscow, and Russia's foreign minister, Pavel Orlov, received them.", []),
        (f"{THE_TWO} Russia's foreign minister met each of them on Tuesday.", ["ARM-RUS", "AZE-RUS"]),
        (f"{THE_TWO} Russia's foreign minister saw them as rivals.", []),
        (f"{THE_TWO} Families came to Moscow, and Russia's foreign minister received them on Tuesday.", []),
        ("Turkey's foreign minister received first the president of Chad and then the premier of Mali on Tuesday.",
         ["MLI-TUR", "TCD-TUR"]),
        ("In two meetings on Tuesday Turkey's foreign minister received Armenia's minister and that of Georgia.",
         ["ARM-TUR", "GEO-TUR"]),
    ],
)  # fmt: skip
def test_whom_a_third_saw_together_or_one_by_one(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs
