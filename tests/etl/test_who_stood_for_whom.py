"""Whose a meeting was is told a sentence later; who spent days abroad, set up a body together or goes nowhere."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, pairs_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The border was the subject of a meeting at Arica on Tuesday. Chile was represented by its foreign minister, "
         "Ana Soto, and Peru by Luis Quispe, the deputy foreign minister.", "CHL-PER held in_person 2019-05-14"),
        ("Talks on the border were held on Monday. Kenya's team was led by Minister Joy Otieno of Kenya, the other by "
         "the foreign minister of Uganda.", "KEN-UGA held unspecified 2019-05-13"),
        ("A meeting on fishing took place in Lomé on Monday. At the head of the delegations were the ministers of "
         "trade of Togo, Afi Mensah, and of Ghana, Kofi Adjei.", "GHA-TGO held in_person 2019-05-13"),
    ],
)  # fmt: skip
def test_whose_a_meeting_was(text: str, told: str) -> None:
    assert_told(text, told)


def test_one_side_is_no_contact() -> None:
    assert not pairs_told("A meeting on floods was held on Tuesday. It was attended by the ministers of Chile.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru's foreign minister Luis Quispe spent two days in Quito last week.", "ECU-PER held in_person 2019-05-06"),
        ("There was an embrace of the presidents of Chile and Peru in Arica on Tuesday.",
         "CHL-PER held in_person 2019-05-14"),
        ("The permanent table was created by the foreign ministers of Kenya and Uganda in Busia in April 2018.",
         "KEN-UGA held in_person 2018-04-01"),
        ("Rwanda's president comes to Kampala on Friday.", "RWA-UGA planned in_person 2019-05-17"),
        ("Rwanda's president no longer comes to Kampala on Friday.", "RWA-UGA cancelled in_person 2019-05-17"),
        ("Peru's President Luis Quispe does not fly to Quito on Friday. The trip was postponed.",
         "ECU-PER cancelled in_person 2019-05-17"),
    ],
)  # fmt: skip
def test_other_words_for_a_stay(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's president spent Sunday in Mombasa.",
        "The commission was set up by Chile and Peru in 2002.",
        "When it comes to Kenya, Uganda's president has his own ideas.",
        "Uganda's oil that comes to Kenya pays duty from Friday on.",
    ],
)
def test_no_stay(text: str) -> None:
    assert not pairs_told(text)


def test_a_day_and_a_place_before_that() -> None:
    text = (
        "Chile's Ana Soto and Peru's foreign minister Luis Quispe had met in Arica in March and, before that, in Lima "
        "on February 16."
    )
    assert contacts_told(text) == {
        ("CHL-PER", "held", "in_person", "2019-03-01"),
        ("CHL-PER", "held", "in_person", "2019-02-16"),
    }
