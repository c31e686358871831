"""The register beside the articles: query, words, figure, on register_build.py."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import duckdb
import pandas as pd
import pytest

from desk.builds import connect, current_build, run_query
from desk.charts.register_rows import register_rows
from desk.filters import Filters
from desk.register_words import counts, difference_words, finding, register_table, safe_url
from desk.theme import LIGHT
from tests.desk import register_build

ALL = Filters(as_of=register_build.LAST)


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    opened = connect(current_build(register_build.write(tmp_path)))
    yield opened
    opened.close()


def ask(connection: duckdb.DuckDBPyConnection, as_of: date = ALL.as_of, **more: object) -> pd.DataFrame:
    return run_query(connection, "register_rows", Filters(as_of=as_of, **more).params())  # type: ignore[arg-type]


def agreements(rows: pd.DataFrame) -> dict[str, str]:
    return dict(zip(rows["contact_id"], rows["agreement"], strict=True))


def test_every_contact_says_who_knows_of_it(connection: duckdb.DuckDBPyConnection) -> None:
    rows = ask(connection)
    assert agreements(rows) == {
        "esper": "corroborated", "austin": "contradicted", "secret": "only_register", "soon": "only_register",
        "xu": "only_articles", "rome": "only_articles",
    }  # fmt: skip
    assert counts(rows) == {"corroborated": 1, "contradicted": 1, "only_register": 2, "only_articles": 2}
    assert finding(rows) == "2 of 4 register rows are told by articles too, 1 of them differently"


def test_as_of_a_day_only_articles_out_by_then_agree(connection: duckdb.DuckDBPyConnection) -> None:
    # The article on Austin came out on the 22nd; the row is dated the 20th.
    assert agreements(ask(connection, date(2022, 4, 21))) == {
        "esper": "corroborated", "austin": "only_register", "secret": "only_register",
    }  # fmt: skip
    assert agreements(ask(connection, date(2021, 1, 1))) == {"esper": "corroborated"}
    assert ask(connection, date(2020, 8, 6)).empty


def test_filters_apply_and_the_switch_does_not(connection: duckdb.DuckDBPyConnection) -> None:
    assert len(ask(connection, register=False)) == 6
    assert ask(connection, pair="CHN-JPN").empty
    assert set(ask(connection, statuses=("held",))["contact_id"]) == {"esper", "austin", "secret", "rome"}


def test_differences_are_told_in_words() -> None:
    told = difference_words("mode: in_person in the register, video in the articles")
    assert told == "mode: in person in the register, video in the articles"
    told = difference_words("requested_by: USA in the register, CHN in the articles")
    assert told == "asked for by: United States in the register, China in the articles"
    assert difference_words("something else") == "something else"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://example.org/a?b=1", True),
        ("http://example.org", False),
        ("javascript:alert(1)", False),
        ("https://", False),
        ("https://a.org/ onclick=x", False),
        ("https://a.org/>x", False),
        ("https://[broken", False),
        (None, False),
    ],
)
def test_only_https_becomes_a_link(url: object, shown: bool) -> None:
    assert (safe_url(url) is not None) is shown


def test_table_has_the_link_or_nothing(connection: duckdb.DuckDBPyConnection) -> None:
    table = register_table(ask(connection)).set_index("Contact")
    assert table.loc["Contact secret", "Page"] == "https://example.org/a"
    assert table["Page"].isna()["Contact soon"] and table["Line"].isna()["Contact xu"]
    assert "video in the articles" in str(table.loc["Contact austin", "Where they differ"])


def test_figure_stacks_each_agreement_by_year(connection: duckdb.DuckDBPyConnection) -> None:
    fig = register_rows(ask(connection), look=LIGHT, subtitle="All pairs", source="Sources: Daily")
    drawn = {t.name: dict(zip(t.x, t.y, strict=True)) for t in fig.data}
    assert drawn == {
        "Articles agree (1)": {"2020": 1, "2021": 0, "2022": 0},
        "Articles differ (1)": {"2020": 0, "2021": 0, "2022": 1},
        "Only in the register (2)": {"2020": 0, "2021": 1, "2022": 1},
        "Only in articles (2)": {"2020": 0, "2021": 2, "2022": 0},
    }
    assert "2 of 4 register rows" in fig.layout.title.text
