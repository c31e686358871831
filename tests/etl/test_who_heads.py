"""Heads of forces told by a clause or by the force before its country; whose headquarters it was."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, only_contact


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Jorge Salas, who heads the Peruvian border service, and the commander of the Chilean navy, Pablo Soto, "
            "met in the village of Visviri on Monday.",
            "CHL-PER held in_person 2019-05-13",
        ),
        (
            "Lieutenant General Jorge Salas, Chief of Defence Command of Peru, met Major General Pablo Soto, who leads "
            "the Joint Headquarters of Chile, on Tuesday.",
            "CHL-PER held in_person 2019-05-14",
        ),
        (
            "Jorge Salas, First Deputy Chairman of the State Border Committee of Peru, and Pablo Soto, head of the "
            "State Border Service of Chile, spoke by phone on Monday.",
            "CHL-PER held phone 2019-05-13",
        ),
        (
            "The chiefs of defence of Mali and Chad met at the headquarters of the Ghanaian Navy in Tema on Monday.",
            "MLI-TCD held in_person 2019-05-13",
        ),
        (
            "The Peruvian minister was not able to travel to Quito on Tuesday to meet his Ecuadorian colleague.",
            "ECU-PER cancelled in_person 2019-05-14",
        ),
    ],
)
def test_heads_of_forces_told_by_a_clause(text: str, told: str) -> None:
    assert_told(text, told)


def test_their_rank_is_that_of_the_force() -> None:
    text = "Jorge Salas, who commands the Peruvian navy, met Pablo Soto, who runs the Chilean army, in Lima on Monday."
    contact = only_contact(text, "2019-05-16")
    assert (contact.level, contact.track) == ("chief", "defence")
    assert sorted(p.name for p in contact.participants) == ["Jorge Salas", "Pablo Soto"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "On Monday the Chairman of the Joint Chiefs of Staff, Gen. John Miller, Jr., had Peru's Chief of Staff, "
            "General Jorge Salas, on the phone.",
            "PER-USA held phone 2019-05-13",
        ),
        ("The Chairman of the Joint Chiefs of Staff visited Peru on Monday.", "PER-USA held in_person 2019-05-13"),
        (
            "Seoul's military said the chairman of the Joint Chiefs of Staff, Park Min-ho, met the Australian chief of "
            "defence in Seoul on Monday.",
            "AUS-KOR held in_person 2019-05-13",
        ),
    ],
)
def test_the_joint_chiefs_are_those_of_washington_unless_the_text_is_of_seoul(text: str, told: str) -> None:
    assert_told(text, told)
