"""Whom another session of a series, or a meeting told by offices alone, has at the table."""

from __future__ import annotations

import pytest

from etl.extract.model import ContactReading
from tests.etl.articles import reading


def _of(text: str, start: str | None, published: str = "2019-05-16") -> ContactReading:
    found = [
        c for c in reading(text, published).contacts if (c.start_date.isoformat() if c.start_date else None) == start
    ]
    assert len(found) == 1, found
    return found[0]


def _names(contact: ContactReading) -> set[str]:
    return {p.name for p in contact.participants}


@pytest.mark.parametrize(
    ("behind", "start"),
    [
        ("The previous meeting was held in Santiago on October 3, 2016.", "2016-10-03"),
        ("It last met in Santiago in April 2016.", "2016-04-01"),
        ("The next round will be held in Santiago in November.", "2019-11-01"),
    ],
)
def test_another_session_does_not_borrow_those_of_this_one(behind: str, start: str) -> None:
    text = (
        "The defence ministers of Peru and Chile, Jose Huerta and Alberto Espina, met in Lima on Tuesday "
        f"for the defence dialogue. {behind}"
    )
    assert _names(_of(text, "2019-05-14")) == {"Jose Huerta", "Alberto Espina"}
    assert _of(text, start).level == "minister"
    assert _names(_of(text, start)) == set()


def test_another_meeting_of_the_same_two() -> None:
    text = (
        "Foreign Minister Roberto Ampuero of Chile and Foreign Minister Nestor Popolizio of Peru met in Lima on "
        "Tuesday. The two ministers had last met in Santiago on March 22."
    )
    assert _names(_of(text, "2019-03-22")) == {"Roberto Ampuero", "Nestor Popolizio"}


@pytest.mark.parametrize(
    ("text", "level", "track"),
    [
        (
            "Hungary and Ukraine are sending their foreign ministers to Vienna for a meeting on Monday, as President "
            "Volodymyr Zelensky and his Hungarian counterpart, Janos Ader, agreed in Budapest a month ago. It would "
            "prepare a second meeting between the two presidents, officials said.",
            "minister",
            "foreign",
        ),
        (
            "Chile and Peru will send their defence ministers to Arica for talks on Monday, officials of both "
            "governments announced.",
            "minister",
            "defence",
        ),
    ],
)
def test_those_whom_two_states_send(text: str, level: str, track: str) -> None:
    contact = _of(text, "2019-05-20")
    assert (contact.level, contact.track) == (level, track)
    assert not [p for p in contact.participants if p.level == "leader"]


def test_of_two_holders_of_an_office_the_present_one() -> None:
    text = (
        "The foreign ministers of Japan and Australia met in Tokyo on Tuesday. Taro Kono and Marise Payne talked "
        "about trade. Years ago Japanese Foreign Minister Fumio Kishida was against it, and so was Australian Foreign "
        "Minister Julie Bishop."
    )
    assert _names(_of(text, "2019-05-14")) >= {"Taro Kono", "Marise Payne"}


def test_one_title_before_two_names() -> None:
    text = (
        'The presidents of Venezuela and Colombia have agreed to meet on the border. "Presidents Nicolas Maduro and '
        'Juan Manuel Santos will set the day," the ministry said. Vice President Jorge Arreaza of Venezuela agreed.'
    )
    assert _names(_of(text, None, "2015-09-13")) >= {"Nicolas Maduro", "Juan Manuel Santos"}


def test_he_who_travels_as_a_leader_is_not_received_by_the_minister_told_before() -> None:
    text = (
        "Russian Foreign Minister Sergey Lavrov met his Armenian counterpart Zohrab Mnatsakanyan in Sochi last week. "
        "The economy will be looked at when Armenian Prime Minister Nikol Pashinyan visits Russia, which he is "
        "scheduled to do on May 28."
    )
    contact = _of(text, "2019-05-28")
    assert (contact.level, contact.track) == ("leader", "leader")
    assert _names(contact) == {"Nikol Pashinyan"}


@pytest.mark.parametrize(
    "text",
    [
        "Japanese Foreign Minister Taro Kono met South Korean Foreign Minister Kang Kyung-wha at the Bureau in Seoul "
        "on Tuesday.",
        "General Oleg Salyukov, Commander of the Russian Ground Forces, met Japanese Chief of Staff General Koji "
        "Yamazaki at the Headquarters in Tokyo on Tuesday.",
    ],
)
def test_words_of_offices_are_nobodys_names(text: str) -> None:
    assert not _names(_of(text, "2019-05-14")) & {"Bureau", "Ground", "Headquarters", "Presidential"}
