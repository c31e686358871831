"""Who is where since when, what a stay is for, and whose tour goes on to where."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, pairs_told


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        # The place of a meeting with a third is no side of it.
        (
            "Peruvian Foreign Minister Rosa Quispe was in Bratislava on Monday. There she talked with her Chilean "
            "colleague.",
            ["CHL-PER"],
        ),
        (
            "Peruvian envoy Luis Quispe is in Prague, where he has his sixth meeting with Chile's Deputy Foreign "
            "Minister Juan Rojas on Wednesday.",
            ["CHL-PER"],
        ),
        (
            "Peru's defence minister was in Singapore on Saturday, where he saw his Chilean counterpart for "
            "half an hour.",
            ["CHL-PER"],
        ),
        (
            "Peru's foreign minister came to Bishkek on Tuesday. On the same day she met her Chilean "
            "counterpart there.",
            ["CHL-PER"],
        ),
        # The host's own people, and a visit that is called one.
        ("Peru's president was in Santiago on Monday. There he met Chilean President Juan Rojas.", ["CHL-PER"]),
        (
            "Peru's president paid a visit to Slovakia on Monday. There he met Chilean President Juan Rojas.",
            ["CHL-PER", "PER-SVK"],
        ),
    ],
)
def test_the_place_is_no_side(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru's foreign minister and army chief are in Chile since Wednesday.", "2019-05-15"),
        ("Since Tuesday the Peruvian prime minister is in Santiago on an official visit.", "2019-05-14"),
        ("The Peruvian prime minister has been on an official visit to Chile since Tuesday.", "2019-05-14"),
        ("Peruvian Foreign Minister Rosa Quispe is at present in Santiago.", "2019-05-16"),
        ("Peru's National Security Adviser got to Santiago on Tuesday.", "2019-05-14"),
    ],
)
def test_since_when_somebody_is_there(text: str, told: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "held", "in_person", told)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In late November Peru's president hosted Chilean President Juan Rojas, whose journey also took him to "
            "Mexico and Cuba.",
            ["CHL-CUB", "CHL-MEX", "CHL-PER"],
        ),
        (
            "Peru's president received Chilean Foreign Minister Ana Soto on Monday, whose tour will take her to "
            "Ecuador on Friday.",
            ["CHL-ECU", "CHL-PER"],
        ),
        (
            "Peru's Luis Quispe met Chile's president on Tuesday, whose next stop on Friday is Quito.",
            ["CHL-ECU", "CHL-PER"],
        ),
        ("Chile had the Peruvian foreign minister as its guest on Monday.", ["CHL-PER"]),
    ],
)
def test_whose_tour_it_is(text: str, told: list[str]) -> None:
    assert pairs_told(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "US envoy John Miller had been urging Peruvian leaders on Monday to speak with Santiago.",
        "China has encouraged the Peruvian and Chilean foreign ministers to meet.",
        "The union pressed the Peruvian prime minister to call his Chilean counterpart.",
    ],
)
def test_what_somebody_urges_others_to_do(text: str) -> None:
    assert contacts_told(text) == set()


def test_a_town_that_sees_a_round_is_no_side() -> None:
    text = "Prague sees the next meeting of the Peruvian envoy and Chile's deputy foreign minister on Monday."
    assert pairs_told(text) == ["CHL-PER"]
