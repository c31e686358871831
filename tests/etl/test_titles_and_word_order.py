"""English of other tongues: heads of ministries and houses, the goal before the verb, who came told behind "by"."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    "text",
    [
        "The head of the MFA of Kazakhstan met in Astana on Tuesday with the head of the MFA of Estonia.",
        "The head of the Estonian Foreign Ministry met on Tuesday in Tallinn with his Kazakh colleague.",
        "The head of the Ministry of Defense of Estonia received on Tuesday his Kazakh counterpart.",
        "The chief of the Kazakh diplomacy received on Tuesday in Astana the chief of the Estonian diplomacy.",
        "The MFA head of Estonia was received by Kazakhstan's MFA chief on Tuesday.",
        "The holder of the defence portfolio of Estonia met on Tuesday with his Kazakh counterpart.",
    ],
)
def test_the_head_of_a_ministry_is_its_minister(text: str) -> None:
    assert_told(text, "EST-KAZ held in_person 2019-05-14")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The tenant of the Elysee received on Wednesday the Lebanese Prime Minister.",
            "FRA-LBN held in_person 2019-05-15",
        ),
        (
            "The occupant of the Casa Rosada received this Tuesday (14) the Paraguayan president.",
            "ARG-PRY held in_person 2019-05-14",
        ),
    ],
)
def test_who_lives_in_a_house_is_its_head_of_state(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In Tirana arrived on Monday the Turkish Foreign Minister for talks with his colleague.",
            "ALB-TUR held in_person 2019-05-13",
        ),
        ("To Minsk on May 14 came the Prime Minister of Latvia.", "BLR-LVA held in_person 2019-05-14"),
        ("To Lima will travel on May 20 the chancellor of Bolivia.", "BOL-PER planned in_person 2019-05-20"),
        ("To Greece the foreign minister of Cuba arrives on May 21.", "CUB-GRC planned in_person 2019-05-21"),
        ("To Uzbekistan the Latvian premier will not fly on Monday.", "LVA-UZB cancelled in_person 2019-05-20"),
        ("On Tuesday Tirana was visited by the Foreign Minister of Malta.", "ALB-MLT held in_person 2019-05-14"),
        ("Next week Bishkek will be visited by the Prime Minister of Malta.", "KGZ-MLT planned in_person 2019-05-20"),
    ],
)
def test_the_goal_stands_before_who_comes(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "To Lebanon arrived on Monday two ships with wheat of Ukraine, the minister of economy said.",
        "In Rome arrived on Friday thousands of pilgrims of Poland.",
        "The stand of Kenya was visited on Tuesday by the Ugandan President.",
    ],
)
def test_ships_pilgrims_and_stands_are_no_guests_and_hosts(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The presidents of Chile and Peru met this Monday in Lima.", "CHL-PER held in_person 2019-05-13"),
        ("The chancellors of Chile and Peru met this Monday (13) in Lima.", "CHL-PER held in_person 2019-05-13"),
        (
            "The President of Togo received today, May 13, the Prime Minister of Benin.",
            "BEN-TGO held in_person 2019-05-13",
        ),
        (
            "Today, Tuesday 14 May, the Spanish premier received the Moroccan premier.",
            "ESP-MAR held in_person 2019-05-14",
        ),
        ("The presidents of Chad and Niger met day before yesterday in Niamey.", "NER-TCD held in_person 2019-05-14"),
    ],
)
def test_the_day_as_other_tongues_tell_it(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "words",
    ["had a telephone interview with", "sustained a telephone dialogue with", "had a telephone colloquy with"],
)
def test_words_for_a_call(words: str) -> None:
    text = f"On Tuesday the head of Spanish diplomacy {words} the chancellor of Uruguay."
    assert_told(text, "ESP-URY held phone 2019-05-14")
