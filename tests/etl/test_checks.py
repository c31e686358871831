"""Every check passes on a good build and catches the fault it is there for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pyarrow as pa
import pytest

from etl.checks import FOLDER, run_checks
from etl.derive import derive
from etl.extract.model import ArticleReading, MechanismReading
from etl.register import read_register
from etl.resolve import resolve
from etl.schemas import TABLES
from tests.etl.readings import article, claim, contact, day, told, topic, write_register

Row = dict[str, Any]


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> dict[str, pa.Table]:
    a, b = article("a", "2022-04-21"), article("b", "2020-10-29")
    first = told(
        a, contact(start="2022-04-20", who="CHN:Wei Fenghe, USA:Austin", topics=[topic(a, "taiwan", "CHN")]),
        contact(start="2020-08-06"), claims=(claim(a, 20, 21, 0),),
    )  # fmt: skip
    first.mechanisms.append(MechanismReading("secure line", "hotline", ("CHN", "USA"), 0, 2, a.text[:2], "2008"))
    second: ArticleReading = told(
        b, contact(start="2022-06-01", status="planned"), contact("JPN-KOR-USA", "2020-10-01")
    )
    row = read_register(write_register(tmp_path_factory.mktemp("register"), "CHN;USA,2021-01-08,phone,held"), [])
    return derive(resolve([first, second], register=row).tables())[0]


def failing(tables: dict[str, pa.Table]) -> set[str]:
    return {outcome.name for outcome in run_checks(tables) if not outcome.passed}


def changed(tables: dict[str, pa.Table], name: str, change: Callable[[list[Row]], None]) -> dict[str, pa.Table]:
    rows = tables[name].to_pylist()
    assert rows
    change(rows)
    loose = pa.schema([field.with_nullable(True) for field in TABLES[name].arrow_schema()])
    return {**tables, name: pa.Table.from_pylist(rows, schema=loose)}


def test_a_good_build_passes(good: dict[str, pa.Table]) -> None:
    assert failing(good) == set()
    assert all(good[name].num_rows for name in TABLES)


def put(column: str, value: Any) -> Callable[[list[Row]], None]:
    return lambda rows: rows[0].update({column: value})


def repeat(rows: list[Row]) -> None:
    rows.append(dict(rows[0]))


FAULTS: list[tuple[str, str, Callable[[list[Row]], None]]] = [
    ("quotes", "mentions", put("quote", "another")),
    ("quotes", "mentions", put("start_char", 10_000)),
    ("quotes", "topics", put("end_char", 0)),
    ("quotes", "claims", put("quote", "another")),
    ("quotes", "mechanisms", put("quote", "another")),
    ("foreign_keys", "mentions", put("contact_id", "gone")),
    ("foreign_keys", "participants", put("article_id", "gone")),
    ("foreign_keys", "gaps", put("next_contact_id", "gone")),
    ("foreign_keys", "claims", put("gap_id", "gone")),
    ("foreign_keys", "promises", put("kept_by", "gone")),
    ("pairs", "gaps", put("pair", "USA-CHN")),
    ("pairs", "coverage", put("pair", "US-CN")),
    ("pairs", "contacts", put("countries", ["USA", "CHN"])),
    ("pairs", "contacts", put("countries", ["USA"])),
    ("intervals", "contacts", put("end_date", day("1999-01-01"))),
    ("intervals", "contacts", put("end_date", None)),
    ("intervals", "articles", put("published_end", day("1999-01-01"))),
    ("nulls", "contacts", put("date_precision", None)),
    ("nulls", "contacts", put("channel", "leader-leader")),
    ("nulls", "gaps", lambda rows: rows[0].update(is_open=not rows[0]["is_open"])),
    ("nulls", "promises", put("state", "kept")),
    ("nulls", "articles", put("published_basis", "none")),
    ("ranges", "mentions", put("confidence", 1.5)),
    ("ranges", "contacts", put("duration_minutes", 0)),
    ("ranges", "gaps", put("days", -1)),
    ("ranges", "articles", put("char_count", 1)),
    ("gap_overlaps", "gaps", repeat),
    ("counts", "contacts", put("mention_count", 7)),
    ("unique_keys", "articles", repeat),
    ("unique_keys", "topics", repeat),
    ("vocabulary", "contacts", put("status", "cancelled?")),
    ("vocabulary", "mentions", put("mode", "fax")),
    ("vocabulary", "topics", put("topic", "weather")),
    ("vocabulary", "articles", put("published_basis", "guessed")),
    ("vocabulary", "mechanisms", put("kind", "fax")),
]


@pytest.mark.parametrize(
    ("check", "table", "fault"), FAULTS, ids=[f"{c}-{t}-{i}" for i, (c, t, _) in enumerate(FAULTS)]
)
def test_a_fault_is_caught(
    good: dict[str, pa.Table], check: str, table: str, fault: Callable[[list[Row]], None]
) -> None:
    assert check in failing(changed(good, table, fault))


def test_every_check_is_seen_to_fail() -> None:
    assert {file.stem for file in FOLDER.glob("*.sql")} == {check for check, _, _ in FAULTS}


def test_every_column_with_a_vocabulary_is_checked(good: dict[str, pa.Table]) -> None:
    for table in TABLES.values():
        for column in table.columns:
            if column.vocabulary:
                wrong = changed(good, table.name, put(column.name, "no such code"))
                assert "vocabulary" in failing(wrong), f"{table.name}.{column.name}"
