"""The ladder of one silence: what stands on which lane, the finding, and the drawing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from desk.builds import connect, current_build, run_query
from desk.charts.gap_ladder import gap_ladder
from desk.charts.gap_ladder_labels import Stage, place_labels
from desk.ladder import ladder_table, ladder_title, lanes, rungs
from desk.rows import rows as rows_of
from desk.theme import DARK, LIGHT
from tests.desk import hand_build
from tests.desk.hand_build import G173, G622, M622

PARAMS: dict[str, Any] = {
    "pair": "CHN-USA", "scope": "channel", "levels": [], "tracks": [], "modes": [], "period_start": None,
    "period_end": None, "register": True, "least_confidence": 0.0, "whole": False, "as_of": hand_build.AS_OF,
}  # fmt: skip


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    out: Path = hand_build.write(tmp_path_factory.mktemp("hand"))
    opened = connect(current_build(out))
    yield opened
    opened.close()


def found(connection: Any, gap_id: str = G622, **changed: Any) -> list[Any]:
    rows = run_query(connection, "gap_ladder", PARAMS | {"gap_id": gap_id} | changed)
    return rungs(rows, "CHN-USA")


def gap(connection: Any, gap_id: str = G622, **changed: Any) -> Any:
    rows = run_query(connection, "gap_ledger", PARAMS | changed)
    return next(r for r in rows_of(rows) if r.gap_id == gap_id)


def test_what_stands_where(connection: Any) -> None:
    told = {r.contact_id: (r.part, r.lane, r.times) for r in found(connection)}
    assert told == {
        "esper": ("before", "silent", 1),
        "xu": ("tried", "silent", 3),
        "rome": ("kept", "other", 1),
        "austin": ("after", "silent", 1),
    }


def test_an_open_silence_has_no_end_and_sees_nothing_later(connection: Any) -> None:
    told = {r.contact_id: r.part for r in found(connection, G173)}
    # Counted from the last day that Rome may have been, 31 October; the ministers of defence met inside it.
    assert told == {"rome": "before", "austin": "kept"}


def test_each_mode_has_a_lane_of_its_own_on_top(connection: Any) -> None:
    told = found(connection, M622, scope="mode")
    assert {r.contact_id: r.lane for r in told} == {
        "esper": "silent", "xu": "silent", "rome": "minister", "austin": "silent",
    }  # fmt: skip
    assert list(lanes(told, "mode", "phone").values()) == ["Phone", "Ministers"]


def test_the_finding(connection: Any) -> None:
    title = ladder_title(gap(connection), found(connection))
    assert title == "Defence ministers: 622 days of silence; 3 requests refused"


def months() -> pd.DataFrame:
    start = pd.Timestamp(2020, 8, 1)
    return pd.DataFrame({"month": pd.date_range(start, periods=21, freq="MS"), "article_count": [0] * 20 + [1]})


def figure(connection: Any, look: Any = LIGHT) -> Any:
    told = found(connection)
    return gap_ladder(gap(connection), told, months(), look=look, source="Source: <b>x", doubts=2)


def test_three_refusals_are_three_crosses_inside_the_band(connection: Any) -> None:
    marks = next(t for t in figure(connection).data if t.customdata is not None)
    crosses = [x for x, symbol in zip(marks.x, marks.marker.symbol, strict=True) if symbol == "x-thin"]
    assert len(crosses) == 3
    assert all(pd.Timestamp(2020, 8, 6) < pd.Timestamp(x) < pd.Timestamp(2022, 4, 20) for x in crosses)
    assert [row[0] for row in marks.customdata] == ["esper", "xu", "xu", "xu", "rome", "austin"]


def test_the_band_names_its_length_and_runs_from_end_to_start(connection: Any) -> None:
    fig = figure(connection, DARK)
    texts = [a.text for a in fig.layout.annotations]
    assert "<b>622 days of silence</b>" in texts and "<b>United States asks 3 times: refused</b>" in texts
    assert any("2 contacts may have broken it" in t for t in texts)
    assert "Source: &lt;b&gt;x" in texts
    bands = [s for s in fig.layout.shapes if s.type == "rect" and s.fillcolor == DARK.silence]
    assert (pd.Timestamp(bands[0].x0), pd.Timestamp(bands[0].x1)) == (
        pd.Timestamp(2020, 8, 6),
        pd.Timestamp(2022, 4, 20),
    )


def test_months_without_articles_are_hatched_and_cut_to_the_silence(connection: Any) -> None:
    hatched = next(t for t in figure(connection).data if t.type == "bar" and t.marker.pattern.shape == "/")
    # 20 months from 6 August 2020 to 31 March 2022: 603 days to 1 April.
    assert len(hatched.x) == 20 and sum(hatched.x) == 603 * 86_400_000


def test_no_label_touches_another(connection: Any) -> None:
    told = found(connection)
    stage = Stage.of(gap(connection), list(lanes(told, "channel", "minister-defence")), told)
    placed = place_labels(told, stage, "622 days of silence")
    assert {label.rung.contact_id for label in placed if label.rung} == {"esper", "xu", "rome", "austin"}


def test_the_table_names_the_part_of_each_contact(connection: Any) -> None:
    told = found(connection)
    table = ladder_table(told, lanes(told, "channel", "minister-defence"))
    assert table["Part in the silence"].tolist() == [
        "last contact before it", "tried in vain", "went on", "contact that ended it",
    ]  # fmt: skip
    assert table["Times"].tolist() == [1, 3, 1, 1]
