"""Plain news of the day: briefings of the diplomats posted at home, stays at home, work on a summit's accord, calls."""

from __future__ import annotations

import pytest

from tests.etl.articles import only_contact, pairs_told

_DAY = "2019-05-16"


@pytest.mark.parametrize(
    "whom",
    [
        "heads of diplomatic missions accredited in Lima",
        "ambassadors accredited in Lima",
        "the diplomatic corps",
        "members of the diplomatic corps",
        "resident ambassadors",
    ],
)
def test_a_briefing_of_the_diplomats_posted_here_is_no_contact_with_whom_it_is_about(whom: str) -> None:
    text = f"Peruvian Foreign Minister Ana Quispe met {whom} on Wednesday and briefed them on the row with Chile."
    assert pairs_told(text, _DAY) == []


def test_a_colleague_who_sits_there_too_takes_part() -> None:
    text = "Peruvian Foreign Minister Ana Quispe met resident diplomats and Chilean minister Carlos Soto on Monday."
    assert pairs_told(text, _DAY) == ["CHL-PER"]


def test_who_was_at_home_last_week_received_nobody_there() -> None:
    text = (
        "Peruvian Foreign Minister Ana Quispe, who was in Lima last week, "
        "telephoned Chilean Foreign Minister Carlos Soto on Monday."
    )
    assert only_contact(text, _DAY).mode == "phone"


def test_who_was_abroad_last_week_was_a_guest() -> None:
    text = (
        "Chilean Foreign Minister Carlos Soto, who was in Lima last week, "
        "telephoned Peruvian Foreign Minister Ana Quispe on Monday."
    )
    assert pairs_told(text, _DAY) == ["CHL-PER", "CHL-PER"]


@pytest.mark.parametrize(
    "what",
    [
        "to discuss how to carry out the accord of the April summit",
        "on carrying out the summit agreement",
        "to prepare a summit",
        "on the summit declaration",
    ],
)
def test_work_on_a_summit_is_not_of_the_leaders(what: str) -> None:
    contact = only_contact(f"Peru and Chile held talks in Quito on Wednesday {what}.", _DAY)
    assert (contact.level, contact.track) == (None, "foreign")


@pytest.mark.parametrize("what", ["a summit in Quito", "summit talks in Quito"])
def test_a_summit_on_something_else_is(what: str) -> None:
    assert only_contact(f"Peru and Chile held {what} on Wednesday to review the border deal.", _DAY).level == "leader"


@pytest.mark.parametrize("words", ["of the results of her meeting with", "of her talks with", "about her visit to"])
def test_what_is_told_on_the_telephone_does_not_make_the_call_a_meeting(words: str) -> None:
    text = (
        "Peru's President Ana Quispe informed Chile's President Carlos Soto in a telephone conversation on Monday "
        f"{words} Bolivia's President Luis Mamani."
    )
    assert only_contact(text, _DAY).mode == "phone"


def test_would_see_is_a_plan() -> None:
    text = (
        "Peru's Foreign Minister Ana Quispe said that she would see Chilean colleague Carlos Soto in Quito next week."
    )
    contact = only_contact(text, _DAY)
    assert (contact.status, str(contact.start_date), str(contact.end_date)) == ("planned", "2019-05-20", "2019-05-26")


def test_would_see_behind_what_was_held_leaves_it_held() -> None:
    text = (
        "Peru's Foreign Minister Ana Quispe met her Chilean colleague Carlos Soto on Monday "
        "and said both sides would see results soon."
    )
    assert only_contact(text, _DAY).status == "held"


@pytest.mark.parametrize("name", ["Kang Kyung-wha", "Kang Kyung Wha"])
def test_a_holder_of_office_is_known_with_the_syllables_of_the_name_apart(name: str) -> None:
    assert pairs_told(f"Taro Kono met {name} in Tokyo on Wednesday.", _DAY) == ["JPN-KOR"]
