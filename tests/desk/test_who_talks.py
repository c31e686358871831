"""Who talks to whom: ties by hand, places that do not collide, the figure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.builds import connect, current_build, run_query
from desk.charts.network_layout import spread
from desk.charts.who_talks import Tie, drawn_ties, line_width, partners, ties, who_talks, who_talks_title
from desk.compare_words import ties_table
from desk.theme import DARK, LIGHT
from tests.desk import compare_build
from tests.desk.test_pair_lanes import ALL


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    opened = connect(current_build(compare_build.write(tmp_path_factory.mktemp("compare"))))
    yield opened
    opened.close()


def found(connection: Any, **changed: Any) -> list[Tie]:
    return ties(run_query(connection, "who_talks", ALL | changed))


def test_ties_count_contacts_held_by_level(connection: Any) -> None:
    told = {t.pair: t for t in found(connection)}
    assert {p: t.held for p, t in told.items()} == {"CHN-USA": 4, "CHN-JPN": 3, "JPN-USA": 1, "IND-USA": 1}
    assert told["CHN-USA"].levels == (("leader", 1), ("minister", 3))
    assert told["CHN-USA"].last_contact_id == "t1" and told["IND-USA"].last_day is None


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"levels": ["leader"]}, {"CHN-USA": 1, "CHN-JPN": 1}),
        ({"register": False}, {"CHN-USA": 3, "CHN-JPN": 3, "JPN-USA": 1, "IND-USA": 1}),
        ({"as_of": date(2020, 2, 1)}, {"CHN-USA": 1, "CHN-JPN": 1, "IND-USA": 1}),
        ({"least_confidence": 0.8}, {"CHN-USA": 3, "CHN-JPN": 3, "JPN-USA": 1, "IND-USA": 1}),
        ({"modes": ["letter"]}, {}),
    ],
)
def test_filters_reach_the_ties(connection: Any, changed: dict[str, Any], expected: dict[str, int]) -> None:
    assert {t.pair: t.held for t in found(connection, **changed)} == expected
    contacts = run_query(connection, "who_talks_contacts", ALL | changed)
    assert len(contacts) <= sum(expected.values())


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_figure_names_every_country_and_leads_to_the_newest_contact(connection: Any, look: Any) -> None:
    fig = who_talks(found(connection), look=look, subtitle="s", source="src", pair="CHN-USA")
    notes = {str(n.text) for n in fig.layout.annotations}
    assert {"China", "United States", "Japan", "India", "4", "3"} <= notes
    assert {c[0] for c in fig.data[0].customdata} == {"t1", "u1"}
    assert [t.name for t in fig.data if t.name] == ["up to leaders", "up to ministers"]


def test_title_and_table(connection: Any) -> None:
    told = found(connection)
    expected = "China – United States talk most (4 contacts held); United States talks to most countries (3)"
    assert who_talks_title(told) == expected
    table = ties_table(told)
    assert list(table.iloc[0])[:5] == ["China", "United States", 4, 1, 3]


def test_widths_grow_with_the_contacts() -> None:
    assert line_width(1, 50) < line_width(10, 50) < line_width(50, 50) == 10


def test_the_strongest_ties_are_drawn() -> None:
    many = [Tie(f"A{n}-B{n}", 60 - n, (("leader", 60 - n),), pd.Timestamp(2020, 1, 1), f"c{n}") for n in range(60)]
    kept = drawn_ties(many, 40)
    assert [t.pair for t in kept] == [t.pair for t in many[:20]] and len(partners(kept)) == 40
    assert len(who_talks(many, look=LIGHT, subtitle="s", source="src").data[1].x) == 40


graphs = st.sets(
    st.tuples(st.integers(0, 24), st.integers(0, 24)).filter(lambda e: e[0] < e[1]), min_size=1, max_size=60
)


@settings(max_examples=40)
@given(graphs)
def test_places_are_inside_apart_and_repeatable(edges: set[tuple[int, int]]) -> None:
    named = sorted((f"n{a}", f"n{b}") for a, b in edges)
    nodes = sorted({n for edge in named for n in edge})
    places = spread(nodes, named, 1.5)
    assert places == spread(nodes, named, 1.5) and set(places) == set(nodes)
    assert all(0 <= x <= 1.5 and 0 <= y <= 1 for x, y in places.values())
    # No two countries on one spot: at 620 pixels high, at least some pixels apart.
    assert all(abs(a[0] - b[0]) + abs(a[1] - b[1]) > 0.005 for a, b in combinations(places.values(), 2))
