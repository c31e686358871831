"""Persons whom a text names without any office: known from the list of office-holders, by the day and the country."""

from __future__ import annotations

import csv
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

import etl.lexicon
from etl.extract.days.dates import Clock
from etl.extract.people.cast import Cast
from tests.etl.articles import pairs_told

LEVELS = ["leader", "minister", "deputy", "chief", "working"]
TRACKS = ["leader", "foreign", "defence", "security", "other"]
Known = tuple[str, tuple[str, ...], str | None, str | None]


def people(text: str, day: date) -> list[Known]:
    actors = Cast(text, Clock(day, day)).actors
    return [(a.name or "", a.countries, a.level, a.track) for a in actors if a.kind == "person"]


@pytest.mark.parametrize(
    ("day", "text", "expected"),
    [
        (date(2020, 9, 5), "Wang Yi met Rajnath Singh in Moscow.",
         [("Wang Yi", ("CHN",), "minister", "foreign"), ("Rajnath Singh", ("IND",), "minister", "defence")]),
        (date(2021, 7, 27), "Wendy Sherman saw Xie Feng in Tianjin.",
         [("Wendy Sherman", ("USA",), "deputy", "foreign"), ("Xie Feng", ("CHN",), "deputy", "foreign")]),
        (date(2025, 7, 10), "Lavrov and Rubio sat down together.",
         [("Lavrov", ("RUS",), "minister", "foreign"), ("Rubio", ("USA",), "minister", "foreign")]),
    ],
)  # fmt: skip
def test_names_without_an_office(day: date, text: str, expected: list[Known]) -> None:
    assert people(text, day) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mevlut Cavusoglu came to Oslo.", "Mevlut Cavusoglu"),
        ("Mevlüt Çavuşoğlu came to Oslo.", "Mevlüt Çavuşoğlu"),
        ("Cavusoglu came to Oslo.", "Cavusoglu"),
        ("Ine Eriksen Soreide came to Ankara.", "Ine Eriksen Soreide"),
        ("Søreide came to Ankara.", "Søreide"),
    ],
)
def test_a_name_is_found_in_either_spelling_and_kept_as_written(text: str, name: str) -> None:
    assert [p[0] for p in people(text, date(2019, 5, 13))] == [name]


@pytest.mark.parametrize(
    ("text", "level", "track"),
    [
        ("China’s ambassador Xie Feng called.", "working", "foreign"),
        ("China's trade minister, Wang Yi, called.", "minister", "other"),
        ("Xie Feng, the Chinese defence minister, called.", "minister", "defence"),
    ],
)
def test_the_office_in_the_text_wins(text: str, level: str, track: str) -> None:
    assert {p[2:] for p in people(text, date(2021, 7, 27))} == {(level, track)}


def test_of_two_offices_the_one_for_foreign_affairs_counts() -> None:
    assert people("Ishaq Dar rang.", date(2025, 5, 10)) == [("Ishaq Dar", ("PAK",), "minister", "foreign")]


def test_of_two_namesakes_the_one_of_a_country_in_the_text() -> None:
    rang = "Pedro Sanchez rang {}."
    assert people(rang.format("Madrid"), date(2025, 5, 10))[0][1] == ("ESP",)
    assert people(rang.format("Bogota"), date(2025, 5, 10))[0][1] == ("COL",)
    assert people(rang.format("home"), date(2025, 5, 10)) == []


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2019, 5, 13), "They will sit down in Muscat on Friday."),
        (date(2021, 5, 13), "Burns rang yesterday."),
        (date(2005, 5, 13), "Tillerson rang yesterday."),
        (date(2024, 5, 13), "Raimondo rang yesterday."),
        (date(2026, 1, 5), "On Friday the two sides will sit down."),
    ],
    ids=[
        "a city",
        "a common name",
        "before the time",
        "neither for foreign affairs nor of a country in the text",
        "a day",
    ],
)
def test_a_surname_alone_is_not_always_an_office_holder(day: date, text: str) -> None:
    assert people(text, day) == []


def test_what_a_former_general_was_is_no_longer_told() -> None:
    assert people("Petr Pavel rang Brussels.", date(2014, 5, 13))[0][2] == "chief"
    assert people("Petr Pavel rang Brussels.", date(2018, 5, 13)) == []
    assert people("John Kerry rang Brussels.", date(2019, 5, 13))[0][2] == "minister"


def test_a_minister_for_trade_is_known_by_surname_beside_the_country() -> None:
    assert people("Raimondo spoke for the United States.", date(2024, 5, 13))[0][1] == ("USA",)


def test_the_list_is_in_order_without_repetitions() -> None:
    """By country, level, track, office and beginning: so that two changes to it seldom meet."""
    with (Path(etl.lexicon.__file__).parent / "holders.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    keys = [(r["country"], LEVELS.index(r["level"]), TRACKS.index(r["track"]), r["office"], r["start"]) for r in rows]
    assert [(a, b) for a, b in pairwise(keys) if a > b] == []
    whole = [tuple(r.values()) for r in rows]
    assert len(whole) == len(set(whole))


@pytest.mark.parametrize(
    "text",
    [
        "Jean-Claude Juncker, president of the European Commission, came to Oslo.",
        "He spoke with the Secretary General of the UN, António Guterres.",
        "The talks go on before AU chairman Thabo Mbeki.",
    ],
)
def test_who_has_another_title_now_is_not_his_country(text: str) -> None:
    actors = Cast(text, Clock(date(2019, 5, 2), date(2019, 5, 2))).actors
    assert all(a.aside for a in actors if a.kind == "person")


def test_a_surname_that_is_a_month_belongs_to_its_full_name_only() -> None:
    text = "British Prime Minister Theresa May was in Paris. In May Theresa May's minister called."
    assert [p[0] for p in people(text, date(2018, 5, 20))] == ["Theresa May", "Theresa May"]


def test_a_leader_with_a_short_surname_is_known_where_the_text_names_the_country() -> None:
    assert people("Xi came, the Chinese ministry said.", date(2019, 5, 13)) == [("Xi", ("CHN",), "leader", "leader")]
    assert people("Xi came, the ministry said.", date(2019, 5, 13)) == []


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("President Recep Tayyip Erdogan and el-Sissi shook hands in Doha on Monday.", "EGY-TUR"),
        ("El-Sissi phoned Turkish President Recep Tayyip Erdogan on Tuesday.", "EGY-TUR"),
        ("Chad's new leader, Omar al-Katib, flew to Lome on Sunday. Togo's President Yao Mensah and al-Katib "
         "talked for an hour.", "TCD-TGO"),
    ],
)  # fmt: skip
def test_a_surname_that_begins_with_an_article(text: str, pair: str) -> None:
    assert pairs_told(text) == [pair]


def test_heads_of_organisations_are_of_no_country_while_they_serve() -> None:
    text = "Serbian President Aleksandar Vucic met Federica Mogherini in Brussels on Tuesday."
    assert pairs_told(text, "2019-05-16") == []
    assert pairs_told(text.replace("Serbian President Aleksandar Vucic", "Serbia's Ivica Dacic"), "2014-05-16") == [
        "ITA-SRB"
    ]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("In 1984 Helmut Kohl rang Vienna.", "DEU"),
        ("In 1992 Qian Qichen rang Seoul.", "CHN"),
        ("In 1991 Iraq was told that Tariq Aziz flew to Geneva.", "IRQ"),
        ("In 1995 Carlos Menem rang London.", "ARG"),
        ("In 1971 Indira Gandhi rang Dhaka.", "IND"),
    ],
)
def test_those_who_ruled_long_ago_are_known_by_their_full_names(text: str, country: str) -> None:
    assert people(text, date(2022, 5, 13))[0][1] == (country,)


def test_a_minister_of_one_name_is_not_the_king_of_that_name() -> None:
    assert pairs_told("Foreign Minister Sheikh Mohammed arrived in Tehran on Sunday.", "2020-01-14") == []
