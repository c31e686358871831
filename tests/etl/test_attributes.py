"""Mode, length, attempts, reason, place and requester, each from the words beside the contact."""

from __future__ import annotations

from typing import Any

import pytest

from etl.extract.outcomes.attributes import read_attempts, read_duration, read_mode, read_reason
from tests.etl.articles import only_contact

HEADS = "Peruvian Foreign Minister Rosa Quispe and Chilean Foreign Minister Pablo Soto"


def fails(*values: Any, why: str) -> Any:
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=why))


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("over a video link", "video"),
        ("in a video call", "video"),
        ("a virtual summit", "video"),
        ("by telephone", "phone"),
        ("in a phone call", "phone"),
        ("on the hotline", "phone"),
        ("in a letter", "letter"),
        ("she wrote to him", "letter"),
        ("face to face", "in_person"),
        ("on the sidelines of the assembly", "in_person"),
        ("on a visit", "in_person"),
        ("they talked", None),
        ("calls for restraint: a call on both", None),
        ("phone-tapping", None),
    ],
)
def test_mode(text: str, mode: str | None) -> None:
    assert read_mode(text) == mode


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("The call lasted 45 minutes.", 45),
        ("The call lasted about 45 minutes.", 45),
        ("a 30-minute call", 30),
        ("a forty-minute call", 40),
        ("for an hour", 60),
        ("for one hour", 60),
        ("a two-hour meeting", 120),
        ("about two hours", 120),
        ("more than two hours", 120),
        ("2.5 hours", 150),
        ("for an hour and a half", 90),
        ("two and a half hours", 150),
        ("for half an hour", 30),
        ("a half-hour call", 30),
        ("an hour and 20 minutes", 80),
        ("one hour and forty-five minutes", 105),
        ("for three-quarters of an hour", 45),
        ("an hour and a quarter", 75),
        ("hour-long talks", 60),
        ("in the past 24 hours", None),
        ("two hours later", None),
        ("24 hours after the vote", None),
        fails("an hour's drive from the border", None, why="the genitive hides what the hour measures"),
        ("within hours", None),
        ("48 hours ago", None),
        ("for a long time", None),
        ("0 minutes", None),
        ("for 900 hours", None),
        ("about 1-1/2 hours", 90),
        ("for about 30 minutes from 14:30", 30),
        ("30 minutes from the border", None),
    ],
)
def test_duration(text: str, minutes: int | None) -> None:
    assert read_duration(text) == minutes


@pytest.mark.parametrize(
    ("text", "attempts"),
    [
        ("asked three times", 3),
        ("tried twice", 2),
        ("asked once", 1),
        ("after two requests", 2),
        ("in five attempts", 5),
        ("12 times", 12),
        ("many times", None),
        ("the Financial Times", None),
        fails("at once", None, why="at once is read as one time"),
    ],
)
def test_attempts(text: str, attempts: int | None) -> None:
    assert read_attempts(text) == attempts


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The visit was cancelled because of a storm.", "a storm"),
        ("He refused, citing a full calendar.", "a full calendar"),
        ("She declined on the grounds that the rank was not equal.", "the rank was not equal"),
        ("The talks were put off over the fishing ban.", "the fishing ban"),
        ("Chile called off the visit over a spy case.", "a spy case"),
        ("The talks over fishing were cancelled because of a storm.", "a storm"),
        ("The talks were put off in protest at the arrests.", "the arrests"),
        ("He declined due to illness; the palace regretted it.", "illness"),
        ("They refused over the phone.", None),
        ("They refused.", None),
        ("It was postponed because of a storm, the ministry said.", "a storm"),
        ("He cancelled his trip, due to start on Thursday.", None),
    ],
)
def test_reason(text: str, reason: str | None) -> None:
    assert read_reason(text) == reason


PAIR = "Estonian Defence Minister Juri Kask spoke by phone with Latvian Defence Minister Artis Ozols on May 3, 2019"


@pytest.mark.parametrize(
    ("rest", "asked"),
    [
        (".", None),
        (" at the request of the Latvian side.", "LVA"),
        (" at the request of Tallinn.", "EST"),
        (" on the initiative of Latvia.", "LVA"),
        (" at the Latvian minister's request.", "LVA"),
        (". The call was requested by Latvia.", "LVA"),
        (". The call was initiated by Kask.", "EST"),
        (" at the request of parliament.", None),
    ],
)
def test_who_asked(rest: str, asked: str | None) -> None:
    assert only_contact(PAIR + rest).requested_by == asked


@pytest.mark.parametrize(
    ("rest", "minutes"),
    [
        (" for 20 minutes.", 20),
        (". The call lasted half an hour.", 30),
        (". It lasted more than two hours.", 120),
        (". Both ministers talked for half an hour, the ministry said.", 30),
        (". The flight home takes two hours.", None),
        (". Trade was on the agenda. Aides waited outside. The meeting took one hour and twenty minutes.", 80),
        (". In their 40-minute call Soto spoke of a summit with Peru next week in Lima.", 40),
        (". Trade was on the agenda. Quispe then met reporters for 20 minutes.", None),
    ],
)
def test_length_belongs_to_its_contact(rest: str, minutes: int | None) -> None:
    assert only_contact(PAIR + rest).duration_minutes == minutes


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("in Rome", "Rome"),
        ("in the Swiss city of Geneva", "Geneva"),
        ("in the city of Geneva", "Geneva"),
        ("in The Hague", "The Hague"),
        ("in a hotel", None),
        ("in Spring", None),
        ("at the G20 gathering in Osaka", "Osaka"),
    ],
)
def test_place(where: str, place: str | None) -> None:
    text = f"Peruvian Foreign Minister Rosa Quispe met Chilean Foreign Minister Pablo Soto {where} on 2 May 2019."
    assert only_contact(text).location == place


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        (f"{HEADS} met on 2 May 2019 and agreed to open a telephone hotline.", "in_person"),
        (f"{HEADS} met by phone on 2 May 2019.", "phone"),
        (f"{HEADS} held a phone meeting on 2 May 2019.", "phone"),
        ("A second round of talks between Peru and Chile was held on 2 May 2019.", "in_person"),
        (f"{HEADS} held talks on 2 May 2019.", "unspecified"),
    ],
)
def test_mode_of_a_contact(text: str, mode: str) -> None:
    assert only_contact(text).mode == mode


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Peruvian President Rosa Quispe received on Tuesday a phone call from Chilean President Juan Rojas.", "phone"),
        ("Peruvian President Rosa Quispe received a call on Tuesday from Chilean President Juan Rojas.", "phone"),
        ("A phone call was received on Tuesday by Peruvian President Rosa Quispe from Chilean President Juan Rojas.",
         "phone"),
        ("Peruvian President Rosa Quispe received on Tuesday a letter from Chilean President Juan Rojas.", "letter"),
        ("Peruvian President Rosa Quispe received Chilean President Juan Rojas on Tuesday.", "in_person"),
    ],
)  # fmt: skip
def test_a_call_that_is_received_is_no_guest(text: str, mode: str) -> None:
    assert only_contact(text, "2019-05-16").mode == mode
