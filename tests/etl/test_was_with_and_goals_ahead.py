"""Who was with whom, who was at whose palace, goals told ahead, and names with a particle."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, only_contact, pairs_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru's foreign minister was with his Chilean colleague Juan Rojas in Santiago on Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        (
            "On Monday the Peruvian president was with Chilean President Juan Rojas in Arica.",
            {("CHL-PER", "held", "in_person", "2019-05-13")},
        ),
        (
            "The Peruvian prime minister will be with his Chilean counterpart in Arica on Saturday.",
            {("CHL-PER", "planned", "in_person", "2019-05-18")},
        ),
        ("The Peruvian president was with his family in Arica on Tuesday.", set()),
        # A palace stands for its state.
        (
            "The Peruvian President had been at the White House on Wednesday.",
            {("PER-USA", "held", "in_person", "2019-05-15")},
        ),
        (
            "The Emir of Kuwait will be at 10 Downing Street on Monday.",
            {("GBR-KWT", "planned", "in_person", "2019-05-20")},
        ),
        # The goal before the verb.
        (
            "To Chile the Peruvian prime minister paid a visit in March 2013.",
            {("CHL-PER", "held", "in_person", "2013-03-01")},
        ),
        (
            "To Chile, President Rosa Quispe of Peru paid a state visit in 1995.",
            {("CHL-PER", "held", "in_person", "1995-01-01")},
        ),
        # Whom the other received.
        (
            "It was Juan Rojas, Chile's deputy foreign minister, whom Peru's Prime Minister Carlos Alberto do Prado y "
            "Lima received in Lima on Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
    ],
)
def test_who_was_with_whom(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


def test_a_journey_before_is_told_with_had() -> None:
    text = (
        "Presidents Luis Quispe of Peru and Juan Rojas of Chile met in Quito on Tuesday. They had too little time, "
        "Quispe said. He had gone to Chile in July 2016."
    )
    assert ("CHL-PER", "held", "in_person", "2016-07-01") in contacts_told(text)


def test_a_particle_belongs_to_the_name() -> None:
    assert pairs_told("Marcelo Rebelo de Sousa landed in Dublin on Tuesday.", "2022-10-20") == ["IRL-PRT"]


def test_the_two_without_the_one_who_brought_them_together() -> None:
    text = (
        "Armenia's President Aram Petrosyan and Azerbaijan's President Rauf Aliyev had been brought together by "
        "Russian President Ivan Orlov in Sochi on April 20. Before that the two presidents had met in Vienna "
        "on March 16."
    )
    assert ("ARM-AZE", "held", "in_person", "2019-03-16") in contacts_told(text)
    assert only_contact(text.split(". ")[0] + ".", "2019-05-16").countries == ("ARM", "AZE", "RUS")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What was announced is to come, though told in the past tense.
        (
            "Peru announced on May 2 that its president was going to Chile in June.",
            {("CHL-PER", "planned", "in_person", "2019-06-01")},
        ),
        (
            "On Monday the Peruvian government said that Prime Minister Luis Quispe was travelling to Chile in June.",
            {("CHL-PER", "planned", "in_person", "2019-06-01")},
        ),
        (
            "The Peruvian president was flying to Chile on Tuesday, the radio says.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        # Who goes home has been there.
        (
            "A delegation of the Peruvian government left Santiago for home on Friday.",
            {("CHL-PER", "held", "in_person", "2019-05-10")},
        ),
        (
            "The Peruvian foreign minister flew home from Santiago on Friday.",
            {("CHL-PER", "held", "in_person", "2019-05-10")},
        ),
        ("Peru's prime minister leaves for home on Friday, his office in Lima said.", set()),
    ],
)
def test_what_was_announced_and_who_went_home(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told
