"""Who had whom as a guest, opposite him or at his table; who was told something by his host; who reached a capital."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, pairs_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Togo's foreign minister Kofi Adjei had his Ghanaian counterpart opposite him in Lomé on May 13.",
         "GHA-TGO held in_person 2019-05-13"),
        ("Chile's President Pablo Soto had the president of Peru, Luis Quispe, as his guest on Tuesday.",
         "CHL-PER held in_person 2019-05-14"),
        ("Rwanda's President Jean Habimana on Tuesday had with him the President of Zambia, Joseph Mwale.",
         "RWA-ZMB held in_person 2019-05-14"),
        ("From Saturday to Monday Zambia will have as its guest Grace Phiri, the President of Malawi.",
         "MWI-ZMB planned in_person 2019-05-18"),
        ("On Friday Angola's president will have Rwanda's Jean Habimana and Uganda's Amos Okello at his table.",
         "AGO-RWA-UGA planned in_person 2019-05-17"),
        ("Malawi's President Grace Phiri will be a guest of her Zambian counterpart, Joseph Mwale, on Monday.",
         "MWI-ZMB planned in_person 2019-05-20"),
        ("In N'Djamena on Monday the foreign minister of Sudan was told by his Chadian host that the road is shut.",
         "SDN-TCD held in_person 2019-05-13"),
        ("Peru's foreign minister was assured by his Bolivian counterpart in La Paz on Tuesday that it will come.",
         "BOL-PER held in_person 2019-05-14"),
    ],
)  # fmt: skip
def test_at_his_table(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "Angola's President José Neto has Congo's foreign minister at his side in the fight over oil.",
        "Peru had Chile as its guest in the cup on Tuesday.",
        "The minister had Uganda's report before him on Monday.",
        "Kenya's minister was told by his ministry that the road to Uganda is shut.",
    ],
)
def test_nobody_sat_there(text: str) -> None:
    assert not pairs_told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A delegation from Khartoum reached Juba on Tuesday. It was led by the deputy foreign minister.",
         "SDN-SSD held in_person 2019-05-14"),
        ("Kenya's foreign minister reached Kampala on Tuesday and was taken to State House.",
         "KEN-UGA held in_person 2019-05-14"),
        ("The Ugandan president came over to Kigali on Sunday.", "RWA-UGA held in_person 2019-05-12"),
        ("Bolivia's president made his way to Lima on Tuesday.", "BOL-PER held in_person 2019-05-14"),
    ],
)  # fmt: skip
def test_who_reached_a_capital(text: str, told: str) -> None:
    assert_told(text, told)


def test_nobody_reached_it() -> None:
    assert not pairs_told("Kenya's president said that a letter reached Kampala on Tuesday.")
    assert not pairs_told("Kenya's minister said Uganda had reached Tuesday's deadline.")


def test_in_the_host_s_words_no_verb() -> None:
    """ "His host" hosts nobody else."""
    assert_told(
        "Peru's foreign minister came to Quito on Monday. With his Ecuadorean host he drove to the harbour.",
        "ECU-PER held in_person 2019-05-13",
    )
