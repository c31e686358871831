"""Letters told with their subject between the sides, months behind a place, and sessions told by the work resumed."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru's president sent a letter about the mine to Chile's president on Monday.",
            "CHL-PER held letter 2019-05-13",
        ),
        (
            "A letter of Peru's president about the mine reached Chile's president on Monday.",
            "CHL-PER held letter 2019-05-13",
        ),
        (
            "A letter from Peru's president on the border question was handed to Chile's president on Monday.",
            "CHL-PER held letter 2019-05-13",
        ),
        (
            "A letter from Australian Prime Minister Ann Miller about the reefs has reached Indonesia's president.",
            "AUS-IDN held letter",
        ),
        (
            "President Quispe of Peru received a similar delegation from Chile in April.",
            "CHL-PER held in_person 2019-04-01",
        ),
        ("Prime Minister Modi of India for his part was in Nepal in August 2018.", "IND-NPL held in_person 2018-08-01"),
        (
            "The Cameroon-Nigeria Mixed Commission resumed its work in Yaounde on Tuesday.",
            "CMR-NGA held in_person 2019-05-14",
        ),
        (
            "The directors of military operations of India and Pakistan met at the border on Monday.",
            "IND-PAK held in_person 2019-05-13",
        ),
    ],
)
def test_letters_delegations_and_sessions(text: str, told: str) -> None:
    assert_told(text, told)


def test_a_letter_about_somebody_is_not_one_to_him() -> None:
    text = "Peru's president sent a letter about Chile's president to the newspapers on Monday."
    assert contacts_told(text) == set()


def test_who_only_sees_good_will_leaves_the_clause_behind_alone() -> None:
    text = (
        "She saw good will in what happened in Arica, where Foreign Minister Juan Rojas of Chile and Rosa Quispe of "
        "Peru discussed bilateral issues last week."
    )
    assert {(pair, day) for pair, _, _, day in contacts_told(text)} == {("CHL-PER", "2019-05-06")}
