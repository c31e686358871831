"""Days since contact: the numbers by hand, the shades, the figure at three and at sixty countries."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from desk.builds import connect, current_build, run_query
from desk.charts.days_since import MOST, SHADES, countries_of, days_since, days_since_title, shade
from desk.compare_words import since_table
from desk.theme import DARK, LIGHT
from tests.desk import compare_build
from tests.desk.test_pair_lanes import ALL


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    opened = connect(current_build(compare_build.write(tmp_path_factory.mktemp("compare"))))
    yield opened
    opened.close()


def since(connection: Any, **changed: Any) -> pd.DataFrame:
    return run_query(connection, "days_since", ALL | changed)


def told(connection: Any, **changed: Any) -> dict[str, int | None]:
    rows = since(connection, **changed)
    return {p: None if pd.isna(d) else int(d) for p, d in zip(rows["pair"], rows["days"], strict=True)}


def test_days_to_the_as_of_day(connection: Any) -> None:
    assert told(connection) == {"CHN-USA": 152, "CHN-JPN": 152, "JPN-USA": 152, "IND-USA": None}


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"levels": ["leader"]}, {"CHN-USA": 174, "CHN-JPN": 184}),
        ({"levels": ["leader"], "register": False}, {"CHN-JPN": 184}),
        ({"as_of": date(2020, 3, 20)}, {"CHN-USA": 10, "CHN-JPN": 60, "IND-USA": None}),
        ({"period_end": date(2020, 3, 20)}, {"CHN-USA": 10, "CHN-JPN": 60}),
        ({"pair": "CHN-USA", "statuses": ["refused"], "tracks": ["other"]}, {}),
    ],
)
def test_filters_reach_the_days(connection: Any, changed: dict[str, Any], expected: dict[str, Any]) -> None:
    assert told(connection, **changed) == expected


def test_a_month_leaves_least_and_most_days(connection: Any) -> None:
    row = since(connection, levels=["leader"]).set_index("pair").loc["CHN-JPN"]
    assert (row["days_min"], row["days_max"]) == (184, 213)  # from 30 June, and from 1 June


@pytest.mark.parametrize(("days", "number"), [(0, 0), (30, 0), (31, 1), (365, 2), (366, 3), (99999, 5), (None, None)])
def test_shade(days: int | None, number: int | None) -> None:
    assert shade(days) == number
    assert number is None or number < len(SHADES)


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_figure_is_symmetric_and_leaves_the_unknown_empty(connection: Any, look: Any) -> None:
    rows = since(connection)
    fig = days_since(rows, look=look, subtitle="s", source="src", pair="CHN-JPN")
    codes = countries_of(rows)
    assert codes == ["CHN", "USA", "JPN", "IND"]  # 7, 6, 4 and 1 contacts held
    heat, numbers = np.array(fig.data[0].z, dtype=float), fig.data[1]
    assert np.array_equal(heat, heat.T, equal_nan=True)
    at = {code: number for number, code in enumerate(codes)}
    assert np.isnan(heat[at["CHN"], at["IND"]]) and heat[at["CHN"], at["JPN"]] == 2
    assert len(numbers.x) == 8 and "?" in numbers.text
    assert {c[0] for c in numbers.customdata} == {"t1", "u1"}


def test_title_names_the_newest_and_counts_the_quiet(connection: Any) -> None:
    rows = since(connection, levels=["leader"])
    assert days_since_title(rows) == "Last contact: China – United States, 10 Jul 2020; China – Japan 184 days ago"
    assert days_since_title(rows.assign(days=[400, 500])).endswith("2 of 2 pairs silent for over a year")


def test_sixty_countries_are_cut_to_twenty_and_all_stand_in_the_table(connection: Any) -> None:
    one = since(connection, levels=["leader"]).iloc[[0]]
    many = pd.concat([one.assign(pair=f"A{n:02d}-B{n:02d}", held=60 - n) for n in range(30)], ignore_index=True)
    assert len(countries_of(many)) == MOST and len(since_table(many)) == 30
    fig = days_since(many, look=LIGHT, subtitle="s", source="src")
    assert len(fig.layout.yaxis.ticktext) == MOST
    assert len(fig.data[1].x) == MOST
