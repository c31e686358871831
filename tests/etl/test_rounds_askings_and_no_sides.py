"""Rounds told by their year or as one of a series, what was asked in another month, and who is no side of talks."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, pairs_told

_NOW = ("FIN-RUS", "held", "in_person", "2019-05-14")


@pytest.mark.parametrize(
    ("second", "day"),
    [
        ("Last year's meeting was held in Moscow in June.", "2018-06-01"),
        ("The 2017 meeting was held in Moscow in June.", "2017-06-01"),
        ("This year's first meeting had been in Moscow in January.", "2019-01-01"),
        ("Last year's talks took place in Moscow on June 5.", "2018-06-05"),
    ],
)
def test_the_month_behind_the_year_of_a_round(second: str, day: str) -> None:
    told = contacts_told(f"Delegations of Finland and Russia met in Imatra on Tuesday. {second}")
    assert told == {_NOW, ("FIN-RUS", "held", "in_person", day)}


def test_what_took_place_in_a_town_was_no_call() -> None:
    text = (
        "The coast guard chiefs of Peru and Chile spoke by phone on May 9. Their services hold yearly meetings; the "
        "third took place in Arica last November."
    )
    assert ("CHL-PER", "held", "in_person", "2018-11-01") in contacts_told(text)


@pytest.mark.parametrize("who", ["a source close to the talks", "officials familiar with the negotiations"])
def test_who_knows_of_talks_tells_of_none(who: str) -> None:
    assert pairs_told(f"Egypt will not sign the paper of Sudan, {who} said on Monday.") == []


def test_those_who_met_in_this_format_are_all_of_them() -> None:
    text = (
        "Defence ministers of Estonia, Latvia and Lithuania met in Vilnius on Tuesday. Latvian Defence Minister Artis "
        "Ozols took the chair from his Lithuanian counterpart. The ministers last met in this format in December."
    )
    assert {pair for pair, *_ in contacts_told(text)} == {"EST-LTU-LVA"}


def test_two_men_who_opened_a_gate_in_february() -> None:
    text = (
        "Thai army chief Gen Anan Suksai met his Cambodian counterpart Gen Sok Vann in Bangkok on Monday. In February "
        "the two men opened a border checkpoint at Poipet."
    )
    assert ("KHM-THA", "held", "in_person", "2019-02-01") in contacts_told(text)


def test_an_attorney_general_is_no_general() -> None:
    told = contacts_told("Tonga's Prime Minister Sione Vea met Fiji's Attorney-General Josua Koroi on Friday.")
    assert told == {("FJI-TON", "held", "in_person", "2019-05-10")}


def test_a_meeting_that_failed_to_agree_was_held() -> None:
    text = "The border commission of Peru and Chile failed at its meeting in Tacna in March to agree on a map."
    assert contacts_told(text) == {("CHL-PER", "held", "in_person", "2019-03-01")}


def test_the_month_in_which_one_had_invited_somebody_is_no_plan() -> None:
    told = contacts_told(
        "Rwanda's army chief had invited his Ugandan counterpart to Kigali in March, a statement said."
    )
    assert told == {("RWA-UGA", "proposed", "in_person", "")}


def test_a_former_president_met_in_some_town_is_no_contact_with_that_state() -> None:
    assert pairs_told("Brazilian President Ana Souza met former Chilean President Luis Vega in Lima on Monday.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President Ali Otieno spoke in London on Tuesday about trade.",
        "Kenyan President Ali Otieno talked in London on Tuesday after cancelling a trip.",
    ],
)
def test_a_speech_in_a_town_is_no_contact(text: str) -> None:
    assert pairs_told(text) == []
