"""A clause set into a list of partners ends neither the list nor the reach of its verb."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, pairs_told


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Peru's Foreign Minister Ana Quispe sat down separately with Chile's Foreign Minister Luis Vera, who "
        "chairs the group, and with Kenya's Foreign Minister Ali Otieno.",
        "In Rome on Monday Peruvian Foreign Minister Ana Quispe held bilateral meetings with her Chilean peer, Luis "
        "Vera, whose country holds the presidency, and with Kenya's Ali Otieno.",
        "Peruvian Foreign Minister Ana Quispe was in Rome on Monday. While there she met separately with Chile's "
        "Foreign Minister Luis Vera, a friend, and with Kenya's Foreign Minister Ali Otieno.",
    ],
)
def test_the_next_of_the_list_is_met_too(text: str) -> None:
    assert {"CHL-PER", "KEN-PER"} <= set(pairs_told(text, "2019-05-16"))


def test_what_the_clause_tells_is_of_its_own_partner_alone() -> None:
    text = (
        "Peru's Foreign Minister Ana Quispe spoke by phone on Monday with Chilean Foreign Minister Luis Vera, who had "
        "called her, and with Kenya's Ali Otieno."
    )
    assert "CHL-KEN" not in pairs_told(text, "2019-05-16")
    assert ("KEN-PER", "held", "phone", "2019-05-13") in contacts_told(text)


def test_a_clause_with_its_own_subject_behind_it_is_no_list() -> None:
    text = (
        "Peru's Foreign Minister Ana Quispe met Chilean Foreign Minister Luis Vera, who is in Lima, and Kenyan Foreign "
        "Minister Ali Otieno said on Monday that he was glad."
    )
    assert "KEN-PER" not in pairs_told(text, "2019-05-16")


@pytest.mark.parametrize(
    "office",
    [
        "the president of Chad's Transitional Military Council",
        "the chairman of Chad's Sovereign Council",
        "the leader of Chad's junta",
    ],
)
def test_the_head_of_a_ruling_council_is_that_of_the_state(office: str) -> None:
    text = f"Ali Otieno, {office}, received Peruvian President Ana Quispe on Monday."
    assert contacts_told(text) == {("PER-TCD", "held", "in_person", "2019-05-13")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The talks between Peru and Chile on the dam, which broke in March, began on Tuesday.",
            ("CHL-PER", "held", "unspecified", "2019-05-14"),
        ),
        (
            "The talks between Togo and Benin about the road, which was washed away in April, will start on Monday.",
            ("BEN-TGO", "planned", "unspecified", "2019-05-20"),
        ),
    ],
)
def test_a_clause_on_the_topic_set_before_the_verb(text: str, told: tuple[str, str, str, str]) -> None:
    assert contacts_told(text) == {told}
