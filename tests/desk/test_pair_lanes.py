"""Pairs side by side: the silences by hand, their agreement with the ledger's, and the figure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest

from desk.builds import connect, current_build, run_query
from desk.charts.pair_lanes import pair_lanes, pair_lanes_title
from desk.compare_words import silences_table
from desk.theme import DARK, LIGHT
from desk.timeline_lanes import lanes
from etl.__main__ import main as etl_main
from tests.desk import compare_build

ALL: dict[str, Any] = {
    "pair": None, "levels": [], "tracks": [], "modes": [], "statuses": [], "topics": [], "period_start": None,
    "period_end": None, "register": True, "least_confidence": 0.0, "as_of": compare_build.AS_OF,
    "pairs": ["CHN-USA", "CHN-JPN"],
}  # fmt: skip


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    opened = connect(current_build(compare_build.write(tmp_path_factory.mktemp("compare"))))
    yield opened
    opened.close()


def silences(connection: Any, **changed: Any) -> pd.DataFrame:
    return run_query(connection, "pair_lanes", ALL | changed)


def days(connection: Any, pair: str = "CHN-USA", **changed: Any) -> list[int]:
    found = silences(connection, **changed)
    return [int(d) for d in found.loc[found["pair"] == pair, "days"]]


def test_silences_are_the_days_between_contacts_held(connection: Any) -> None:
    # 10 Jan to 10 Mar 60, to 10 Jul 122, to 1 Aug 22, to 31 Dec 152.
    assert days(connection) == [60, 122, 22, 152]


def test_a_month_makes_a_silence_wider(connection: Any) -> None:
    found = silences(connection)
    first = found[found["pair"] == "CHN-JPN"].iloc[0]
    # 20 Jan to 1 June 133 days, at most to 30 June 162.
    assert (first["days"], first["days_min"], first["days_max"]) == (133, 133, 162)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"levels": ["minister"]}, [60, 144, 152]),
        ({"levels": ["leader"]}, [174]),
        ({"modes": ["phone"]}, [60, 122, 174]),
        ({"register": False}, [60, 144, 152]),
        ({"least_confidence": 0.8}, [182, 22, 152]),
        ({"as_of": date(2020, 5, 1)}, [60, 52]),
        ({"period_end": date(2020, 7, 20)}, [60, 122, 10]),
        ({"period_start": date(2020, 7, 15)}, [22, 152]),
        ({"pairs": ["CHN-JPN"]}, []),
        ({"topics": ["taiwan"]}, []),
        ({"statuses": ["refused"]}, [60, 122, 22, 152]),
    ],
)
def test_filters_reach_the_silences(connection: Any, changed: dict[str, Any], expected: list[int]) -> None:
    assert days(connection, **changed) == expected


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    out = tmp_path_factory.mktemp("seeds")
    assert etl_main(["build", str(Path(__file__).parents[2] / "seeds"), "--out", str(out)]) == 0
    opened = connect(current_build(out))
    yield opened
    opened.close()


@pytest.mark.parametrize("day", [date(2024, 11, 21), date(2022, 4, 1), date(2020, 12, 1)])
@pytest.mark.parametrize(
    ("levels", "tracks", "scope", "channel"),
    [([], [], "any", "any"), (["minister"], ["defence"], "channel", "minister-defence"),
     (["working"], ["defence"], "channel", "working-defence")],
)  # fmt: skip
def test_silences_are_those_of_the_ledger(
    seeds: Any, day: date, levels: list[str], tracks: list[str], scope: str, channel: str
) -> None:
    columns = "pair, previous_contact_id, next_contact_id, start_date, end_date, is_open, days, days_min, days_max"
    mine = f"SELECT {columns} FROM silences_shown([], ?, ?, [], [], NULL, ?, true, 0.0) ORDER BY ALL"
    ledger = f"SELECT {columns} FROM gap_spans(?, true, 0.0, NULL, ?) WHERE channel = ? ORDER BY ALL"
    found = seeds.execute(mine, [levels, tracks, day]).fetchall()
    assert found and found == seeds.execute(ledger, [day, scope, channel]).fetchall()


def test_seeds_tell_622_days_against_378(seeds: Any) -> None:
    found = run_query(
        seeds, "pair_lanes", ALL | {"levels": ["minister"], "tracks": ["defence"], "as_of": date(2024, 11, 21)}
    )
    title = pair_lanes_title(["CHN-USA", "CHN-JPN"], found)
    assert title == "Longest silence: China – United States 622 days, China – Japan 378"


def figure(connection: Any, pairs: list[str], look: Any = LIGHT) -> go.Figure:
    params = ALL | {"pairs": pairs}
    rows = pd.concat([run_query(connection, "timeline", params | {"pair": p}).assign(lane=p) for p in pairs])
    told = lanes(rows, compare_build.AS_OF, by_pair=True)
    return pair_lanes(
        sorted(told, key=lambda lane: pairs.index(lane.pair)), run_query(connection, "pair_lanes", params),
        {"CHN-USA": {date(2020, 1, 1)}}, look=look, counted_to=compare_build.AS_OF, subtitle="s", source="src",
    )  # fmt: skip


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_figure_has_a_lane_and_the_longest_silence_of_each_pair(connection: Any, look: Any) -> None:
    fig = figure(connection, ["CHN-JPN", "CHN-USA"], look)
    assert [t.split("<br>")[0] for t in fig.layout.yaxis.ticktext] == [
        "<b>China – Japan</b>",
        "<b>China – United States</b>",
    ]
    notes = " ".join(str(n.text) for n in fig.layout.annotations)
    assert "152 days so far, 1 Aug 2020 to 31 Dec 2020" in notes
    clicks = {c if isinstance(c, str) else c[0] for t in fig.data if t.customdata is not None for c in t.customdata}
    assert clicks == {"m1", "m2", "r1", "l1", "t1", "j1", "j2"}


def test_height_of_a_ramp_is_its_length(connection: Any) -> None:
    fig = figure(connection, ["CHN-USA"])
    ramps = [t for t in fig.data if t.fill == "toself" and not t.fillpattern.shape]
    ys = [y for t in ramps for y in t.y if y == y]
    heights = sorted({round(max(ys) - y, 3) for y in ys if y != max(ys)})
    # 22, 60, 122 and 152 days on one scale.
    assert [round(h / heights[-1] * 152) for h in heights] == [22, 60, 122, 152]


def test_marks_of_one_lane_do_not_touch(connection: Any) -> None:
    marks = next(t for t in figure(connection, ["CHN-USA"]).data if t.mode == "markers" and t.hovertext is not None)
    assert len({(str(x), y) for x, y in zip(marks.x, marks.y, strict=True)}) == len(marks.x)


def test_table_tells_the_longest_first(connection: Any) -> None:
    table = silences_table(silences(connection))
    assert list(table["Days"]) == [152, 152, 133, 122, 60, 32, 22]
    assert set(table["State"]) == {"still open", "ended"}


def test_no_silence_says_so(connection: Any) -> None:
    assert pair_lanes_title(["IND-USA"], silences(connection, pairs=["IND-USA"])).startswith("No contact held")
