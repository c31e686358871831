"""What each filter lets through, on the build made by hand: esper, xu (refused), rome, austin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from desk.builds import connect, current_build, run_query
from desk.filters import Filters

ALL = Filters(as_of=date(2022, 4, 22))


@pytest.fixture
def connection(tiny_build: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    opened = connect(current_build(tiny_build))
    yield opened
    opened.close()


def shown(connection: duckdb.DuckDBPyConnection, **changes: Any) -> set[str]:
    return set(run_query(connection, "timeline", replace(ALL, **changes).params())["contact_id"])


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, {"esper", "xu", "rome", "austin"}),
        ({"pair": "CHN-USA"}, {"esper", "xu", "rome", "austin"}),
        ({"pair": "CHN-JPN"}, set()),
        ({"tracks": ("foreign",)}, {"rome"}),
        ({"levels": ("leader", "chief")}, set()),
        ({"modes": ("in_person", "video")}, {"rome"}),
        ({"statuses": ("refused",)}, {"xu"}),
        ({"topics": ("covid",)}, {"esper"}),
        ({"period_start": date(2021, 5, 20), "period_end": date(2021, 10, 1)}, {"xu", "rome"}),
        ({"as_of": date(2021, 6, 1)}, {"esper", "xu"}),
        ({"pair": "x'; DROP TABLE contacts; --"}, set()),
    ],
)
def test_filter(connection: duckdb.DuckDBPyConnection, changes: dict[str, Any], expected: set[str]) -> None:
    assert shown(connection, **changes) == expected


def test_board_counts_days_to_the_as_of_date(connection: duckdb.DuckDBPyConnection) -> None:
    board = run_query(connection, "channel_board", replace(ALL, pair="CHN-USA").params()).set_index("lane")
    defence = board.loc["minister-defence"]
    assert defence["last_contact_id"] == "austin" and defence["days_since"] == 2
    assert defence["longest_days"] == 622 and defence["longest_contact_id"] == "austin" and defence["longest_exact"]
    assert defence["refused_requests"] == 3 and defence["refused_contact_id"] == "xu"
    assert board.loc["minister-foreign", "days_since"] == 173


def test_board_as_of_an_earlier_day_knows_nothing_later(connection: duckdb.DuckDBPyConnection) -> None:
    params = replace(ALL, pair="CHN-USA", as_of=date(2021, 6, 1)).params()
    board = run_query(connection, "channel_board", params).set_index("lane")
    assert list(board.index) == ["minister-defence"]
    assert board.loc["minister-defence", "last_contact_id"] == "esper"
    assert board.loc["minister-defence", "days_since"] == 299


def test_board_has_a_row_a_pair_where_none_is_chosen(connection: duckdb.DuckDBPyConnection) -> None:
    board = run_query(connection, "channel_board", ALL.params())
    assert list(board["lane"]) == ["CHN-USA"] and board["contacts"].iloc[0] == 4


def test_everything_is_new_in_a_first_build(connection: duckdb.DuckDBPyConnection) -> None:
    assert len(run_query(connection, "whats_new", ALL.params())) == 4
