"""Delegations of forces, their commanders, and who is somewhere until a day."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A Peruvian naval delegation visited Santiago on Monday.", "CHL-PER held in_person 2019-05-13"),
        (
            "A high-level Malian army delegation met Chad's army chief on Monday.",
            "MLI-TCD held in_person 2019-05-13",
        ),
        (
            "Peru's defence minister called on the Chilean air force commander in Santiago on Monday.",
            "CHL-PER held in_person 2019-05-13",
        ),
        ("Peru's army chief is in Santiago from May 13 to 16.", "CHL-PER held in_person 2019-05-13"),
        ("Peru's navy commander is in Santiago until Friday as guest of the Chilean navy.", "CHL-PER held in_person"),
        (
            "The French minister of the armed forces, Anne Durand, met her Greek counterpart in Athens on Monday.",
            "FRA-GRC held in_person 2019-05-13",
        ),
    ],
)
def test_delegations_commanders_and_stays(text: str, told: str) -> None:
    assert_told(text, told)


def test_who_watches_a_match_is_on_no_visit() -> None:
    assert contacts_told("The Peruvian minister is in Santiago to watch the match.") == set()
