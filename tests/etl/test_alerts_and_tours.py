"""Alerts with a label or a time before them, lists of clips, credits below a picture, tours of several countries."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("(URGENT) FM Dahl of Norway to meet with Peruvian counterpart Quispe in Lima on Tuesday",
         "NOR-PER planned in_person 2019-05-21"),
        ("17:25 GMT: Latvian, Togolese presidents to hold phone talks on Friday", "LVA-TGO planned phone 2019-05-17"),
        ("UPDATE 2-Kenya's Maina to receive Ghanaian counterpart on Saturday", "GHA-KEN planned in_person 2019-05-18"),
        ("JUST IN: Chilean PM Ana Soto to visit Lima on Sunday", "CHL-PER planned in_person 2019-05-19"),
    ],
)  # fmt: skip
def test_alerts(text: str, told: str) -> None:
    assert_told(text, told)


CLIPS = """00:58 Chilean President Ana Soto and her Peruvian counterpart Luis Vega meet in Lima on Wednesday. IMAGES

01:12 Rescuers search a valley. IMAGES

00:44 A volcano wakes. IMAGES
"""


def test_how_long_clips_are() -> None:
    assert {c[:2] for c in contacts_told(CLIPS)} == {("CHL-PER", "held")}


GALLERY = """Lome, Togo
Ghana's foreign minister, Kofi Asante, talks to the president of Togo, Yao Mensah, at the palace on 13 May
Photograph: A Name/Reuters

Riga, Latvia
A fisherman mends his nets
Photograph: A Name/AFP
"""


def test_credit_on_the_line_below() -> None:
    assert contacts_told(GALLERY) == {("GHA-TGO", "held", "in_person", "2019-05-13")}


@pytest.mark.parametrize(
    "text",
    [
        "Peru's President Luis Vega and Chile's Ana Soto, its president, in Lima, May 13, 2019. REUTERS/A. Name",
        "Peru's President Luis Vega with Chile's President Ana Soto at the Moneda on May 13. | Presidencia",
    ],
)
def test_credit_at_the_end(text: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "held", "in_person", "2019-05-13")}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Norwegian Foreign Minister Ole Dahl will travel to Peru and Chile from June 2-5, where he will meet his "
         "counterparts.", {"NOR-PER", "CHL-NOR"}),
        ("Kenyan President Joseph Maina visited Ghana and Togo last week, where he held talks with Presidents Kofi "
         "Asante and Yao Mensah.", {"GHA-KEN", "KEN-TGO"}),
        ("Latvian Prime Minister Janis Ozols visited Peru and Chile on May 9-11 and met with his counterparts.",
         {"LVA-PER", "CHL-LVA"}),
    ],
)  # fmt: skip
def test_each_at_home(text: str, pairs: set[str]) -> None:
    assert {c[0] for c in contacts_told(text)} == pairs


@pytest.mark.parametrize(
    "text",
    [
        "Chilean President Ana Soto has arrived in Lima. She is due to meet President Luis Vega of Peru on Friday.",
        "Chile's Foreign Minister Ana Soto has landed in Lima, state media said.\n\nOn Friday she will be received by "
        "Peruvian President Luis Vega.",
    ],
)
def test_arrived_for_what_is_to_come(text: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "planned", "in_person", "2019-05-17")}
