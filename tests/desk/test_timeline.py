"""The timeline: lanes, silences, finding, and the figure."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from pathlib import Path

import pandas as pd
import plotly.graph_objects as go
import pytest

from desk.builds import connect, current_build, run_query
from desk.charts.frame import NOMINAL_WIDTH
from desk.charts.placement import Box, text_width
from desk.charts.timeline import timeline
from desk.charts.timeline_layout import LABEL_SIZE, LEFT, RIGHT, SILENCE_SIZE, lay_out, span_of
from desk.filters import Filters
from desk.theme import LIGHT
from desk.timeline_lanes import lanes, longest, months_between
from desk.timeline_words import finding, timeline_table

FILTERS = Filters(as_of=date(2022, 4, 22), pair="CHN-USA")


@pytest.fixture
def rows(tiny_build: Path) -> pd.DataFrame:
    connection = connect(current_build(tiny_build))
    told = run_query(connection, "timeline", FILTERS.params())
    connection.close()
    return told


def draw(rows: pd.DataFrame) -> go.Figure:
    found = lanes(rows, FILTERS.as_of, by_pair=False)
    return timeline(
        found, {"CHN-USA": {date(2022, 4, 1)}}, look=LIGHT, as_of=FILTERS.as_of, title=finding(found, FILTERS),
        subtitle="China – United States", source="Sources: Daily",
    )  # fmt: skip


def test_silence_runs_between_contacts_held_and_ignores_the_refused(rows: pd.DataFrame) -> None:
    defence, foreign = lanes(rows, FILTERS.as_of, by_pair=False)
    assert [(s.days, s.is_open) for s in defence.silences] == [(622, False), (2, True)]
    assert [s.words for s in foreign.silences] == ["about 173 days so far"]


def test_title_states_the_finding(rows: pd.DataFrame) -> None:
    found = lanes(rows, FILTERS.as_of, by_pair=False)
    assert finding(found, FILTERS) == "Defence ministers: 622 days without contact, 6 Aug 2020 to 20 Apr 2022"
    told = longest(found, is_open=True)
    assert told is not None and told[0].name == "Foreign ministers"


def test_lane_is_a_pair_where_none_is_chosen(rows: pd.DataFrame) -> None:
    by_pair = rows.assign(lane=rows["lane_pair"])
    assert [lane.name for lane in lanes(by_pair, FILTERS.as_of, by_pair=True)] == ["China – United States"]


def test_figure_shows_shape_for_mode_and_fill_for_status(rows: pd.DataFrame) -> None:
    fig = draw(rows)
    marks = next(t for t in fig.data if t.customdata is not None)
    symbols = dict(zip(marks.customdata, marks.marker.symbol, strict=True))
    assert symbols == {"esper": "circle", "austin": "circle", "xu": "x-thin", "rome": "diamond"}


def test_figure_has_band_label_source_and_hatch(rows: pd.DataFrame) -> None:
    fig = draw(rows)
    words = [a.text for a in fig.layout.annotations]
    assert "<b>622 days without contact</b>" in words and "Sources: Daily" in words
    bands = [s for s in fig.layout.shapes if s.type == "rect"]
    assert any((s.x0, s.x1) == (date(2020, 8, 6), date(2022, 4, 20)) for s in bands)
    assert any(t.type == "scatter" and t.fillpattern.shape == "/" for t in fig.data)


def test_imprecise_date_is_a_bar_with_its_marker_in_the_middle(rows: pd.DataFrame) -> None:
    fig = draw(rows)
    marks = next(t for t in fig.data if t.customdata is not None)
    at = dict(zip(marks.customdata, pd.to_datetime(marks.x), strict=True))
    assert at["xu"] == pd.Timestamp("2021-05-16")
    assert any(t.name == "day not known: on the bar" for t in fig.data)


def test_hover_escapes_the_article(rows: pd.DataFrame) -> None:
    fig = draw(rows.assign(quote="<script>x</script> <b>bold</b>", title="<i>T</i>"))
    hovers = next(t for t in fig.data if t.customdata is not None).hovertext
    assert all("<script" not in h and "<b>bold" not in h and "&lt;script&gt;" in h for h in hovers)
    assert not any("<i>T" in (a.text or "") for a in fig.layout.annotations)


def test_labels_do_not_overlap_in_a_crowd(rows: pd.DataFrame) -> None:
    crowd = pd.concat(
        [rows.assign(contact_id=rows["contact_id"] + str(i), start_date=rows["start_date"] + pd.Timedelta(days=9 * i),
                     end_date=rows["end_date"] + pd.Timedelta(days=9 * i)) for i in range(12)]
    )  # fmt: skip
    found = lanes(crowd, FILTERS.as_of, by_pair=False)
    first, last = span_of(found, FILTERS.as_of, None, None)
    layout = lay_out(found, first, last)
    scale = (NOMINAL_WIDTH - LEFT - RIGHT) / (last - first).days
    boxes = []
    for label in layout.labels:
        size = SILENCE_SIZE if label.bold else LABEL_SIZE
        width, x = text_width(label.text, size, label.bold), (label.day - first).days * scale + label.dx
        left = x - {"left": 0, "center": width / 2, "right": width}[label.anchor]
        middle = label.y + label.dy
        boxes.append(Box(left, left + width, middle - 8, middle + 8))
    assert len(boxes) > 5
    assert not any(a.touches(b, room=0) for a, b in combinations(boxes, 2))


def test_table_is_in_the_officers_words(rows: pd.DataFrame) -> None:
    table = timeline_table(rows)
    assert list(table["Date"]) == ["6 Aug 2020", "May 2021", "October 2021", "20 Apr 2022"]
    assert list(table["Status"]) == ["Held", "Refused", "Held", "Held"]


def test_months_between() -> None:
    assert months_between(date(2021, 11, 30), date(2022, 1, 1)) == [
        date(2021, 11, 1),
        date(2021, 12, 1),
        date(2022, 1, 1),
    ]
