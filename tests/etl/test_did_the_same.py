"""A verb that stands for the contact word before it, and who is brought together: read as published 15 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

HELD = "Peruvian President Ana Rojas met Chilean President Luis Vera in Lima on Monday"
MET = ("CHL-PER", "held", "in_person", "2019-05-13")


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        (", as she did with Ecuador's Pablo Soto in April.", {MET, ("ECU-PER", "held", "in_person", "2019-04-01")}),
        (
            ", just as she had with Ecuador's Pablo Soto on May 2.",
            {MET, ("ECU-PER", "held", "in_person", "2019-05-02")},
        ),
        (" and attacked her rivals, as she did in April.", {MET}),
    ],
)
def test_what_somebody_did_with_another(behind: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(HELD + behind, "2019-05-15") == told


@pytest.mark.parametrize(
    ("behind", "held"),
    [
        ("together in Lima on Monday", True),
        ("to the same table in Lima on Monday", True),
        ("face to face in Lima on Monday", True),
        ("closer together on Monday", False),
        ("together in opposition to the United States", False),
    ],
)
def test_brought_together(behind: str, held: bool) -> None:
    text = (
        f"Peruvian President Ana Rojas brought Chilean President Luis Vera and Bolivian President Hugo Soto {behind}."
    )
    told = contacts_told(text, "2019-05-15")
    assert told == ({("BOL-CHL-PER", "held", "in_person", "2019-05-13")} if held else set())


def test_each_day_is_of_its_own_verb() -> None:
    text = (
        "Ten days after Peruvian President Ana Rojas had brought Chilean President Luis Vera and Bolivian President "
        "Hugo Soto together in Lima on May 1, she saw them in Quito on May 11."
    )
    assert ("BOL-CHL-PER", "held", "in_person", "2019-05-01") in contacts_told(text, "2019-05-15")


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Ana Rojas was to have flown in for talks with Chilean President Luis Vera on Monday.",
        "Peruvian President Ana Rojas did not go through with a meeting with Chilean President Luis Vera on Monday.",
        "The talks of Peruvian President Ana Rojas with Chilean President Luis Vera on Monday did not come off.",
    ],
)
def test_what_did_not_come_off(text: str) -> None:
    assert {told[1] for told in contacts_told(text, "2019-05-15")} == {"cancelled"}


@pytest.mark.parametrize(
    "again",
    ["and will do so again in Lima in November", "and will again in November", "and are to do the same in November"],
)
def test_what_they_will_do_again(again: str) -> None:
    assert contacts_told(f"The foreign ministers of Chile and Peru met in Arica in March {again}.") == {
        ("CHL-PER", "held", "in_person", "2019-03-01"),
        ("CHL-PER", "planned", "in_person", "2019-11-01"),
    }


@pytest.mark.parametrize(
    "again",
    [
        "; Kenyan President John Otieno did so on Tuesday.",
        ", and Kenyan President John Otieno followed suit on Tuesday.",
        ", while President John Otieno of Kenya did likewise on Tuesday.",
    ],
)
def test_another_who_did_so_met_the_one_met_before(again: str) -> None:
    assert contacts_told(f"{HELD}{again}") == {MET, ("CHL-KEN", "held", "in_person", "2019-05-14")}


def test_who_followed_suit_in_something_else_met_nobody() -> None:
    text = "Peru recalled its envoy from Chile on Monday after their ministers met on Sunday, and Kenya followed suit."
    assert contacts_told(text) == {("CHL-PER", "held", "in_person", "2019-05-12")}
