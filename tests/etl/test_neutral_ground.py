"""A journey to meet somebody of a third state: who lends the room is no side."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, pairs_told


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Peruvian Foreign Minister Ana Ruiz went to Geneva on Monday for talks with her Iranian counterpart.",
         ["IRN-PER"]),
        ("Peru's foreign minister flew to Doha on Monday to meet Norwegian Foreign Minister Ine Berg.", ["NOR-PER"]),
        ("Kenyan President Paul Otieno will travel to Vienna on Friday for a meeting with the president of Chad.",
         ["KEN-TCD"]),
        ("Kenyan President Paul Otieno arrived in Oman on Monday to hold talks with Chadian President Ali Mahamat.",
         ["KEN-TCD"]),
        # The host, one of those met, and one of whom nothing is told.
        ("Peruvian Foreign Minister Ana Ruiz went to Oslo on Monday for talks with her Norwegian counterpart.",
         ["NOR-PER"]),
        ("Peruvian Foreign Minister Ana Ruiz went to Oslo on Monday for talks with her counterpart.", ["NOR-PER"]),
        ("Peruvian Foreign Minister Ana Ruiz went to Oslo on Monday for talks with the king.", ["NOR-PER"]),
        ("Peru's president went to Oslo on Monday to sign a treaty and to London to see the British premier.",
         ["NOR-PER"]),
    ],
)  # fmt: skip
def test_who_lends_the_room_is_no_side(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs


@pytest.mark.parametrize("verb", ["may", "could", "did not", "should", "would", "were unlikely to"])
def test_a_clause_set_in_ends_before_any_finite_verb(verb: str) -> None:
    text = f"The foreign ministers of Peru and Chile, who last met on May 6 in Lima, {verb} meet again."
    assert "CHL-PER" in pairs_told(text)


@pytest.mark.parametrize(
    "goal",
    [
        "for talks with Chilean officials",
        "for a meeting with a Chilean delegation",
        "for talks with Chile",
        "to see the Chileans",
        "to meet the Chilean side",
        "to be received by the president of Chile",
    ],
)
@pytest.mark.parametrize("went", ["flew to Vienna", "arrived in Vienna", "took a delegation to Vienna"])
def test_who_goes_somewhere_to_meet_those_of_a_third_state_meets_these(went: str, goal: str) -> None:
    text = f"Peruvian Foreign Minister Ana Ruiz {went} on Tuesday {goal}."
    assert contacts_told(text) == {("CHL-PER", "held", "in_person", "2019-05-14")}


def test_an_audience_with_the_pope_is_no_visit_to_italy() -> None:
    text = "Peruvian Foreign Minister Ana Ruiz arrived in Rome on Tuesday for an audience with the Pope."
    assert pairs_told(text) == ["PER-VAT"]


@pytest.mark.parametrize(
    "thing",
    [
        "visited the Chilean embassy in Lima",
        "paid a visit to the Embassy of Chile",
        "visited a Chilean warship",
        "visited the Chilean team at the Games",
    ],
)
def test_a_thing_of_another_state_is_not_that_state(thing: str) -> None:
    assert not pairs_told(f"Peruvian Foreign Minister Ana Ruiz {thing} on Tuesday.")
