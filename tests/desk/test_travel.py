"""As-of travel: its steps, what was new in each, and which articles were out on a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import duckdb
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk import footer
from desk.builds import connect, current_build, run_query
from desk.filters import Filters
from desk.source_line import source_line
from desk.travel import fresh_words, neighbour, steps
from etl.__main__ import main
from tests.desk import register_build

NEWEST = register_build.LAST
DAYS = st.dates(date(2015, 1, 1), date(2025, 12, 31))


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    opened = connect(current_build(register_build.write(tmp_path)))
    yield opened
    opened.close()


def test_steps_are_month_ends_to_the_newest_day_with_what_was_new(connection: duckdb.DuckDBPyConnection) -> None:
    told = run_query(connection, "travel_steps", {"pair": "CHN-USA", "register": True, "newest": NEWEST})
    fresh = {day.date(): number for day, number in zip(told["day"], told["fresh"], strict=True)}
    assert list(fresh)[:2] == [date(2020, 8, 31), date(2020, 9, 30)] and list(fresh)[-1] == NEWEST
    assert len(fresh) == 21  # August 2020 to April 2022
    # Esper's article in August 2020; the secret row in March 2021; xu, rome, austin and the plan in April 2022.
    assert {day: n for day, n in fresh.items() if n} == {date(2020, 8, 31): 1, date(2021, 3, 31): 1, NEWEST: 4}
    without = run_query(connection, "travel_steps", {"pair": None, "register": False, "newest": NEWEST})
    assert int(without["fresh"].sum()) == 4
    assert run_query(connection, "travel_steps", {"pair": "CHN-JPN", "register": True, "newest": NEWEST}).empty


def test_a_day_that_was_picked_is_a_step_too() -> None:
    ends = [date(2021, 1, 31), date(2021, 2, 28)]
    newest = date(2021, 3, 5)
    assert steps(ends, newest, None) == [*ends, newest]
    assert steps(ends, newest, date(2021, 2, 3))[1] == date(2021, 2, 3)
    assert steps([], newest, None) == [newest]
    assert fresh_words(ends, [1, 0], date(2021, 1, 31)) == "Jan 2021: 1 contact became known"
    assert fresh_words(ends, [1, 0], date(2021, 2, 10)) == "Feb 2021: nothing new"
    assert fresh_words(ends, [1, 0], date(2030, 1, 1)) == "Jan 2030: nothing new"


@given(st.lists(DAYS, max_size=30), DAYS, st.none() | DAYS)
def test_going_on_always_reaches_the_end_and_back_the_start(
    ends: list[date], newest: date, picked: date | None
) -> None:
    days = steps(sorted(ends), newest, picked)
    at, seen = days[0], 1
    while (to := neighbour(days, at, 1)) != at:
        assert to > at and neighbour(days, to, -1) == at
        at, seen = to, seen + 1
    assert at == days[-1] and seen == len(days) and neighbour(days, days[0], -1) == days[0]


def out(connection: duckdb.DuckDBPyConnection, day: date | None) -> set[str]:
    return {row[0] for row in connection.execute("SELECT article_id FROM articles_out(?)", [day]).fetchall()}


def test_an_undated_article_counts_from_the_last_day_that_the_build_knows(
    connection: duckdb.DuckDBPyConnection,
) -> None:
    assert out(connection, NEWEST - timedelta(days=1)) == {"old"}
    assert out(connection, NEWEST) == out(connection, None) == {"a1", "old", "lost"}


def test_figures_name_only_articles_that_were_out(connection: duckdb.DuckDBPyConnection) -> None:
    told = {"contact_ids": ["esper", "rome", "austin"]}
    early, late = (
        source_line(run_query(connection, "articles_known", told | {"as_of": day}), Filters(as_of=day), "3 contacts")
        for day in (date(2021, 1, 1), NEWEST)
    )
    assert "Early, 10 Aug 2020" in early and "Daily" not in early and "Daily" in late
    rows = run_query(connection, "timeline", Filters(as_of=date(2021, 1, 1)).params())
    assert list(rows["outlet"]) == ["Early"]


def told_by(connection: duckdb.DuckDBPyConnection, filters: Filters) -> pd.Series:
    return run_query(connection, "footer", filters.params()).iloc[0]


def test_footer_speaks_of_the_pair_as_of_the_day(connection: duckdb.DuckDBPyConnection) -> None:
    filters = Filters(as_of=NEWEST, pair="CHN-USA")
    held = told_by(connection, filters)
    assert footer.span_words(held, filters) == (
        "The 3 articles on China – United States appeared from Aug 2020 to Apr 2022 (1 could not be dated) and tell of "
        "contacts since Aug 2020."
    )
    assert footer.coverage_words(held) == "Of the 21 months since Aug 2020, 2 have an article."
    assert footer.register_words(held, filters) == (
        "The register speaks: from Aug 2020 to Apr 2022 in 3 rows, and alone knows 2 contacts."
    )
    early = Filters(as_of=date(2021, 4, 1), pair="CHN-USA")
    held = told_by(connection, early)
    assert footer.span_words(held, early) == (
        "The one article on China – United States appeared in Aug 2020 and tells of contacts since Aug 2020."
    )
    assert "reaches further: from Aug 2020 to Mar 2021 in 2 rows" in footer.register_words(held, early)


def test_footer_before_any_article_and_without_the_register(connection: duckdb.DuckDBPyConnection) -> None:
    before = Filters(as_of=date(2020, 8, 7))
    assert footer.span_words(told_by(connection, before), before) == "No article was out by this day; 3 came later."
    off = Filters(as_of=NEWEST, register=False)
    assert "is taken out" in footer.register_words(told_by(connection, off), off)


@pytest.mark.parametrize("published", ["", "2021", "2021-06"])
def test_whatever_a_build_holds_is_known_on_its_last_day(tmp_path: Path, published: str) -> None:
    source, out_dir = tmp_path / "source", tmp_path / "out"
    source.mkdir()
    text = "Foreign Minister Wang Yi met Secretary of State Antony Blinken in Rome on 31 October 2020."
    (source / "one.txt").write_text(text, encoding="utf-8")
    (source / "catalog.csv").write_text(f"path,published\none.txt,{published}\n", encoding="utf-8")
    assert main(["build", str(source), "--out", str(out_dir)]) == 0
    connection = connect(current_build(out_dir))
    as_of = current_build(out_dir).as_of or run_query(connection, "newest_day", {})["newest_day"].iloc[0]
    shown = connection.execute("SELECT count(*) FROM contacts_known(?::DATE, TRUE, 0)", [as_of]).fetchone()
    assert shown == connection.execute("SELECT count(*) FROM contacts").fetchone() == (1,)
    assert connection.execute("SELECT count(*) FROM articles_out(?::DATE)", [as_of]).fetchone() == (1,)
    connection.close()
