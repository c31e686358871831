"""Who takes part where a sentence has two main clauses, where "both leaders" are those of the two states told before,
and where those who speak had met: read as published on 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, only_contact, pairs_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Another acts in the clause before.
        ("President Osei of Ghana gave a dinner, and President Banda of Zambia met President Soto of Peru on Monday.",
         "PER-ZMB held in_person 2019-05-13"),
        ("Kenyan President Otieno asked for calm, and Ugandan President Okello telephoned his Tanzanian counterpart "
         "on Monday.", "TZA-UGA held phone 2019-05-13"),
        ("Chilean Foreign Minister Soto welcomed the result, and Peru's Quispe received Bolivia's foreign minister in "
         "Lima on Monday.", "BOL-PER held in_person 2019-05-13"),
        # But one row of names.
        ("On Monday President Soto of Chile, fresh from an election, and President Quispe of Peru met in Lima.",
         "CHL-PER held in_person 2019-05-13"),
        # What was won in an exchange stands before it.
        ("Kenya's president won their consent in telephone calls with the president of Chad on Monday.",
         "KEN-TCD held phone 2019-05-13"),
        # Signed with whom.
        ("Minister Ana Soto of Chile signed with her Peruvian counterpart a treaty on water in Lima on Monday.",
         "CHL-PER held in_person 2019-05-13"),
        ("The foreign ministers of Chile and Peru subscribed the joint declaration in Lima on Monday.",
         "CHL-PER held in_person 2019-05-13"),
        # Those who speak behind their talks.
        ("After three hours of talks in Lima on Monday the foreign ministers of Peru and Chile said that it was over.",
         "CHL-PER held in_person 2019-05-13"),
        ("After three hours behind closed doors in Lima on Monday the foreign ministers of Peru and Chile told "
         "reporters that it was over.", "CHL-PER held in_person 2019-05-13"),
        ("Presidents Ana Soto of Peru and Bo Rojas of Chile said after talks in Lima on Monday that it was over.",
         "CHL-PER held in_person 2019-05-13"),
        # "The President of the Republic", of where the office is.
        ("ANKARA - Foreign Minister Banda of Zambia was received by the President of the Republic on Monday.",
         "TUR-ZMB held in_person 2019-05-13"),
        ("In May Zambia's president was with Emmanuel Macron in the White House Hotel.", "FRA-ZMB held in_person"),
    ],
)  # fmt: skip
def test_one_contact(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "Ghana and Togo have agreed to a truce. President Banda of Zambia phoned both leaders on Monday.",
        "Ghana and Togo have agreed to a truce. President Banda of Zambia urged restraint in telephone calls with the "
        "two leaders on Monday.",
        "Ghana and Togo have agreed to a truce. President Banda of Zambia phoned the presidents of both countries on "
        "Monday.",
        "President Banda of Zambia obtained the truce in telephone calls with the leaders of Ghana and Togo on Monday.",
    ],
)
def test_each_of_the_two(text: str) -> None:
    assert pairs_told(text) == ["GHA-ZMB", "TGO-ZMB"]


@pytest.mark.parametrize(
    "text",
    [
        # Speakers of another contact, and two of one state.
        "After Monday's talks of aides the foreign minister of Peru and the defence minister said they were glad.",
        "Peruvian Foreign Minister Ana Soto and Defence Minister Bo Rojas said after talks in Lima on Monday that it "
        "was over.",
        "It was a sign the agreement between Peru and Chile would hold.",
    ],
)
def test_no_contact(text: str) -> None:
    assert not contacts_told(text)


def test_delegation_under_a_minister() -> None:
    told = only_contact(
        "The Eritrean delegation under Foreign Minister Ali Berhe was received in Lusaka on Monday by President Banda "
        "of Zambia.",
        "2019-05-16",
    )
    assert (str(told.level), str(told.track)) == ("minister", "foreign")
