"""What the articles on one contact contradict each other in is kept article by article, and told with the contact."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from etl.build import build
from etl.extract import read_article
from etl.resolve import resolve
from etl.show import show_lines
from tests.etl.readings import article, contact, told

WHO = "FIN:Aino Salo, NOR:Berit Dahl"


def conflicts(*told_by: dict[str, Any]) -> list[str]:
    """In what articles that each tell one contact contradict each other."""
    calls = [
        contact(
            "FIN-NOR", **{"start": "2022-04-20", "who": WHO, "mode": "in_person", "channel": "minister-foreign"} | more
        )
        for more in told_by
    ]
    readings = [told(article(f"n{i}", "2022-04-25"), reading) for i, reading in enumerate(calls)]
    (row,) = (c.row for c in resolve(readings).contacts)
    assert row["conflicts"] == next(c.row for c in resolve(readings[::-1]).contacts)["conflicts"]
    return list(row["conflicts"])


@pytest.mark.parametrize(
    ("told_by", "words"),
    [
        ([{"duration_minutes": 60}, {"duration_minutes": 120}, {"duration_minutes": 60}],
         "duration_minutes: 60 in 2 articles, 120 in 1"),
        ([{"requested_by": "FIN"}, {"requested_by": "NOR"}], "requested_by: FIN in 1 article, NOR in 1"),
        ([{"location": "Helsinki"}, {"location": "Turku"}], "location: Helsinki in 1 article, Turku in 1"),
        ([{"location": "Helsinki"}, {"location": "Norway"}], "location: Helsinki in 1 article, Norway in 1"),
        ([{"start": "2022-04-20"}, {"start": "2022-04-21"}, {"start": "2022-04-21"}],
         "days: 2022-04-21 in 2 articles, 2022-04-20 in 1"),
        ([{}, {"channel": "deputy-foreign"}], "level: deputy in 1 article, minister in 1"),
        ([{"mechanism": "Arctic Dialogue"}, {"mechanism": "Fisheries Talks"}],
         "mechanism: Arctic Dialogue in 1 article, Fisheries Talks in 1"),
    ],
)  # fmt: skip
def test_what_articles_contradict_each_other_in(told_by: list[dict[str, Any]], words: str) -> None:
    assert conflicts(*told_by) == [words]


@pytest.mark.parametrize(
    "told_by",
    [
        [{}, {}],
        [{"duration_minutes": 60, "requested_by": "FIN", "location": "Turku", "mechanism": "Arctic Dialogue"}, {}],
        [{"duration_minutes": 60}, {"duration_minutes": 60}],
        [{"location": "Helsinki"}, {"location": "Finland"}],
        [{"location": "Helsinki"}, {"location": "Helsinki, Finland"}],
        [{"location": "Helsinki"}, {"location": "the Great Hall"}],
        [{"mechanism": "Arctic Dialogue"}, {"mechanism": "the third Arctic talks"}],
        [{"channel": "working-foreign"}, {"who": ""}],
        [{"start": "2022-04-20"}, {"start": "2022-04-20", "end": "2022-04-21"}],
        [{"start": "2022-04-20"}, {"start": "2022-04-01", "end": "2022-04-25", "precision": "month"}],
        [{"mode": "phone", "start": "2022-04-20"}, {"mode": "phone", "start": "2022-04-21"}],
    ],
)
def test_what_one_article_leaves_open_or_tells_more_exactly_is_no_conflict(told_by: list[dict[str, Any]]) -> None:
    assert conflicts(*told_by) == []


def test_each_mention_keeps_what_its_article_tells() -> None:
    a, b = article("a", "2022-04-25"), article("b", "2022-04-25")
    one = contact("FIN-NOR", "2022-04-20", who=WHO, mode="in_person", location="Turku", duration_minutes=120)
    other = contact("FIN-NOR", "2022-04-20", who=WHO, mode="in_person", location="Helsinki", requested_by="NOR")
    tables = resolve([told(a, one), told(b, other)]).tables()
    kept = {m["article_id"]: m for m in tables["mentions"].to_pylist()}
    names = ("location", "duration_minutes", "requested_by", "level", "track")
    assert [kept[a.article_id][n] for n in names] == ["Turku", 120, None, "minister", "defence"]
    assert [kept[b.article_id][n] for n in names] == ["Helsinki", None, "NOR", "minister", "defence"]


ARTICLES = {
    "a": "Norwegian Foreign Minister Berit Dahl met Finland's Aino Salo in Helsinki on Tuesday for two hours.",
    "b": "Finnish Foreign Minister Aino Salo met Norway's Berit Dahl in Turku on Wednesday for an hour.",
    "c": "Foreign Ministers Aino Salo of Finland and Berit Dahl of Norway met in Helsinki on Tuesday for an hour.",
}


def test_show_tells_where_articles_differ(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    for name, text in ARTICLES.items():
        (tmp_path / "articles" / f"{name}.txt").write_text(
            f"---\npublished: 2023-05-12\n---\n{text}\n", encoding="utf-8"
        )
    build([tmp_path / "articles"], tmp_path / "out", read_article)
    for name in ARTICLES:
        differing = [line.split(maxsplit=1)[1] for line in show_lines(name, tmp_path / "out") if "  differs " in line]
        assert differing == [
            "days: 2023-05-09 in 2 articles, 2023-05-10 in 1",
            "location: Helsinki in 2 articles, Turku in 1",
            "duration_minutes: 60 in 2 articles, 120 in 1",
        ]
