"""Speeches and conferences are no contact; "met the next day" is: read as published on 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, pairs_told

MET = "Peruvian Foreign Minister Rosa Soto met her Chilean counterpart, Luis Vera, in Lima on Tuesday. "


@pytest.mark.parametrize(
    "more",
    [
        "Soto spoke at the United Nations in New York last week.",
        "Soto spoke in parliament last week.",
        "Vera, who spoke on Chilean radio on Sunday, wants a deal.",
        "Vera spoke last week of a crisis.",
        "Vera attended a summit in Quito on 3 May.",
    ],
)
def test_who_speaks_or_attends_alone_meets_nobody(more: str) -> None:
    assert pairs_told(MET + more) == ["CHL-PER"]


def test_who_speaks_with_somebody_does() -> None:
    assert {day for *_, day in contacts_told(MET + "Soto had spoken to him by telephone on Sunday.")} == {
        "2019-05-12",
        "2019-05-14",
    }


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("the next day", "2019-05-14"),
        ("the following day in Lima", "2019-05-14"),
        ("the very next day", "2019-05-14"),
        ("the same evening", "2019-05-13"),
        ("a second time on Wednesday", "2019-05-15"),
    ],
)
def test_met_the_next_day(when: str, day: str) -> None:
    told = f"On Monday Peru's president spoke by phone with Chile's. Their foreign ministers met {when}."
    assert ("CHL-PER", "held", "in_person", day) in contacts_told(told)


def test_met_the_terms_is_no_meeting() -> None:
    assert pairs_told("Peru's foreign minister said Chile had met the terms of the treaty on Tuesday.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru's prime minister rang Santiago on Tuesday night.", "CHL-PER held phone 2019-05-14"),
        ("Peru's prime minister called Santiago on Tuesday to protest.", "CHL-PER held phone 2019-05-14"),
        (
            "Peruvian Foreign Minister Rosa Soto spoke in Lima. Luis Vera of Chile sent her a letter on Tuesday.",
            "CHL-PER held letter 2019-05-14",
        ),
    ],
)
def test_a_capital_is_rung_and_she_is_sent_a_letter(text: str, told: str) -> None:
    assert_told(text, told)


def test_called_a_capital_names() -> None:
    assert pairs_told("Peru's prime minister called Chile a friend on Tuesday.") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In Lima the Chilean minister talked with officials about energy.", "CHL-PER held in_person"),
        ('"In Lima I will talk with the government," Chile\'s premier said.', "CHL-PER planned in_person"),
        ("In Peru Chile's president will talk with President Rosa Soto.", "CHL-PER planned in_person"),
        ("In Peru I'll talk with President Rosa Soto, Chile's president said.", "CHL-PER planned in_person"),
        (
            "There was a long talk with the Peruvian premier, Chile's premier Luis Vera said.",
            "CHL-PER held unspecified",
        ),
    ],
)
def test_talk_with_somebody(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize("whom", ["officials of her ministry", "officials of the World Bank", "voters abroad"])
def test_talk_with_others(whom: str) -> None:
    assert contacts_told(f"In Lima the Chilean minister talked with {whom} on Monday.") == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peruvian President Luis Ramos, who spoke to Chilean President Pablo Soto on Wednesday, said he was worried.",
         "CHL-PER held unspecified 2019-05-15"),
        ("Chilean President Pablo Soto, who talked to his Peruvian counterpart on Tuesday, was pleased.",
         "CHL-PER held unspecified 2019-05-14"),
        # The last one named in "who had met B, said" does not speak.
        ("Peruvian President Luis Ramos, who had spoken to Chilean President Pablo Soto, said on Wednesday that a deal "
         "was near.", "CHL-PER held unspecified"),
        ("Peruvian President Luis Ramos, who had met Chilean President Pablo Soto, said on Wednesday that a deal was "
         "near.", "CHL-PER held in_person"),
    ],
)  # fmt: skip
def test_who_spoke_to_a_peer(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize("whom", ["Congress", "Peruvian television"])
def test_who_spoke_to_others_did_not_meet_then(whom: str) -> None:
    text = f"Peruvian President Luis Ramos met Chilean President Pablo Soto, who spoke to {whom} on Wednesday."
    assert {c[3] for c in contacts_told(text)} == {"2019-05-01"}


def test_who_praised_a_state_and_said_goes_on_as_the_one_who_acts() -> None:
    text = (
        "Peruvian President Luis Ramos, who praised Chile, said on Monday he would meet Bolivian President Eva Paz in "
        "La Paz on Friday."
    )
    assert_told(text, "BOL-PER planned in_person 2019-05-17")
