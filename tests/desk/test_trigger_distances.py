"""The officer's own events: reading their list, days to the contacts around them, and their labels on the timeline."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.builds import connect, current_build, run_query
from desk.charts.timeline import timeline
from desk.charts.timeline_triggers import place_flags
from desk.filters import Filters
from desk.show import csv_bytes
from desk.theme import LIGHT
from desk.timeline_lanes import lanes
from desk.triggers import MOST, Trigger, distances_finding, distances_table, read_triggers, triggers_frame

FILTERS = Filters(as_of=date(2022, 4, 22), pair="CHN-USA")
# Contacts held: Esper 6 Aug 2020, Rome in October 2021 (no day), Austin 20 Apr 2022.
EVENTS = (
    Trigger(date(2020, 7, 1), "before all"),
    Trigger(date(2020, 8, 6), "the day itself"),
    Trigger(date(2021, 9, 24), "before Rome"),
    Trigger(date(2021, 10, 15), "perhaps with Rome"),
    Trigger(date(2022, 4, 21), "after Austin"),
    Trigger(date(2022, 11, 8), "to come"),
)


@pytest.fixture
def connection(tiny_build: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    opened = connect(current_build(tiny_build))
    yield opened
    opened.close()


def test_days_from_an_event_to_the_contacts_around_it(connection: duckdb.DuckDBPyConnection) -> None:
    params = {"event_numbers": list(range(len(EVENTS))), "event_days": [e.day for e in EVENTS]} | FILTERS.params()
    found = run_query(connection, "trigger_distances", params)
    table = distances_table(EVENTS, found)
    assert list(table["Days to next contact"]) == ["36", "0", "7 to 37", "0 to 16", "none in 1 so far", ""]
    assert list(table["Days since last contact"]) == ["none known", "none known", "414", "435", "1", "202"]
    assert list(table["Next contact"])[:3] == [
        "6 Aug 2020: Contact esper", "6 Aug 2020: Contact esper", "October 2021: Contact rome"
    ]  # fmt: skip
    assert (
        distances_finding(found)
        == "2 of 5 events were followed by a contact within 30 days; the median wait was 4 days"
    )


def test_as_of_an_earlier_day_the_next_contact_is_not_known(connection: duckdb.DuckDBPyConnection) -> None:
    params = {"event_numbers": [0], "event_days": [date(2021, 9, 24)]} | FILTERS.params() | {"as_of": date(2021, 10, 4)}
    row = run_query(connection, "trigger_distances", params).iloc[0]
    assert row["open_days"] == 10 and row["last_days"] == 414


def test_bad_rows_are_reported_by_line_and_column_and_good_ones_read() -> None:
    data = (
        b"\xef\xbb\xbfDate,Label,Kind,Country\n2021-09-15,AUKUS,,aus\n15/09/2021,x,,\n2021-01-01,,,\n"
        b"2021-01-02,y,,XQQ\n\n2021-09-15,AUKUS,,AUS\n"
    )
    found, problems = read_triggers(data)
    assert found == (Trigger(date(2021, 9, 15), "AUKUS", None, "AUS"),)
    assert problems == [
        "Line 3, column date: '15/09/2021' is no date; write it as 2021-12-28; the line is left out.",
        "Line 4, column label: empty; the line is left out.",
        "Line 5, column country: 'XQQ' is no country code; write it as CHN or leave it empty; the line is left out.",
        "Line 7: the same event as line 2; read once.",
    ]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "no column date"),
        (b"day,what\n2021-01-01,x\n", "no column date"),
        (b"date\n2021-01-01\n", "no column label"),
        (b"PK\x03\x04\x00\x00\xff\xfe" * 10, ""),
        (b"date,label\n2021-01-01,\"never closed\n", ""),
        (b"x" * (1024 * 1024 + 1), "larger than 1 MB"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_list_says_so(data: bytes, told: str) -> None:
    _, problems = read_triggers(data)
    assert not problems or told in problems[0]
    assert problems or data.startswith(b"date,label")


def test_at_most_two_hundred_events_are_read() -> None:
    lines = "".join(f"{date(2020, 1, 1) + timedelta(days=n)},event {n}\n" for n in range(MOST + 5))
    found, problems = read_triggers(f"date,label\n{lines}".encode())
    assert len(found) == MOST and problems == [
        "Line 202: more than 200 events; this line and those after it are left out."
    ]


@given(
    st.lists(
        st.builds(
            Trigger,
            st.dates(date(1950, 1, 1), date(2090, 1, 1)),
            st.text("ab=+-@' ,;\"<é", min_size=1)
            .map(lambda t: " ".join(t.split()))
            .filter(lambda t: t and t[0] != "'"),
        ),
        max_size=8, unique=True,
    )
)  # fmt: skip
def test_what_is_saved_can_be_loaded_again(events: list[Trigger]) -> None:
    found, problems = read_triggers(csv_bytes(triggers_frame(events)))
    assert problems == [] and set(found) == set(events)


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.dates(date(2018, 1, 1), date(2024, 12, 31)), st.text("abW ", min_size=1, max_size=40)), max_size=60
    )
)
def test_labels_of_events_never_overlap(told: list[tuple[date, str]]) -> None:
    flags = place_flags([Trigger(day, label) for day, label in told], date(2018, 1, 1), date(2024, 12, 31))
    shown = [f for f in flags if f.row is not None]
    assert len(flags) == len(told) and (not told or shown)
    assert all(a.row != b.row or a.right <= b.left or b.right <= a.left for a, b in combinations(shown, 2))
    assert all(f.left <= f.x <= f.right or f.left >= f.x or f.right <= f.x for f in shown)


def test_events_are_drawn_as_labelled_lines_and_escaped(connection: duckdb.DuckDBPyConnection) -> None:
    rows = run_query(connection, "timeline", FILTERS.params())
    events = [Trigger(date(2021, 3, 1), "<b>bold</b> <script>", "visit", "TWN"), Trigger(date(1999, 1, 1), "long ago")]
    found = lanes(rows, FILTERS.as_of, by_pair=False)
    fig = timeline(
        found, {}, look=LIGHT, as_of=FILTERS.as_of, title="T", subtitle="", source="S",
        triggers=events,
    )  # fmt: skip
    lines = [s for s in fig.layout.shapes if s.type == "line" and s.x0 == s.x1 == date(2021, 3, 1)]
    assert len(lines) == 1
    texts = [a.text for a in fig.layout.annotations]
    assert "&lt;b&gt;bold&lt;/b&gt; &lt;script&gt;" in texts and "long ago" not in texts
    marks = next(t for t in fig.data if t.name == "your own event")
    assert "<script" not in marks.hovertext[0] and "1 Mar 2021, visit, Taiwan" in marks.hovertext[0]
    assert fig.layout.yaxis.range[1] < 0
