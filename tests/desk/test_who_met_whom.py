"""Who met whom: pairs of people by hand, the search, the figure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pandas as pd
import pytest

from desk.builds import connect, current_build, run_query
from desk.charts.who_met_whom import MOST, pairs_of_people, who_met_whom, who_met_whom_title
from desk.compare_words import people_table
from desk.rows import rows as rows_of
from desk.theme import DARK, LIGHT
from tests.desk import compare_build
from tests.desk.compare_build import HOSTILE
from tests.desk.test_pair_lanes import ALL

ESPER, WEI, KONO = "Mark Esper", "Wei Fenghe", "Tarō Kōno"


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    opened = connect(current_build(compare_build.write(tmp_path_factory.mktemp("compare"))))
    yield opened
    opened.close()


def met(connection: Any, person: str = "", **changed: Any) -> pd.DataFrame:
    return run_query(connection, "who_met_whom", ALL | {"person": person} | changed)


def times(connection: Any, person: str = "", **changed: Any) -> dict[tuple[str, str], int]:
    pairs = pairs_of_people(met(connection, person, **changed))
    return {(r.person_a, r.person_b): r.times for r in rows_of(pairs)}


def test_people_of_two_countries_count_once_a_contact_held(connection: Any) -> None:
    # The refusal is no contact; whoever has no country is of no side.
    assert times(connection) == {(WEI, ESPER): 3, (WEI, KONO): 2, (KONO, ESPER): 1, (HOSTILE, ESPER): 1}


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ("esper", {(ESPER, WEI): 3, (ESPER, KONO): 1, (ESPER, HOSTILE): 1}),
        ("KONO", {(KONO, WEI): 2, (KONO, ESPER): 1}),
        ("kō", {(KONO, WEI): 2, (KONO, ESPER): 1}),
        ("nobody", {}),
        ("%", {}),
        ("' OR 1=1 --", {}),
    ],
)
def test_search_by_part_of_a_name_without_accents(connection: Any, person: str, expected: dict[Any, int]) -> None:
    assert times(connection, person) == expected


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"pair": "CHN-JPN"}, {(WEI, KONO): 2}),
        ({"as_of": date(2020, 2, 1)}, {(WEI, ESPER): 1, (WEI, KONO): 1}),
        ({"least_confidence": 0.8}, {(WEI, ESPER): 2, (WEI, KONO): 2, (KONO, ESPER): 1}),
        ({"modes": ["video"]}, {(WEI, ESPER): 1, (WEI, KONO): 1, (KONO, ESPER): 1}),
        ({"levels": ["leader"]}, {}),
    ],
)
def test_filters_reach_the_people(connection: Any, changed: dict[str, Any], expected: dict[Any, int]) -> None:
    assert times(connection, **changed) == expected


def test_titles(connection: Any) -> None:
    told = who_met_whom_title(met(connection), "")
    assert told == "Wei Fenghe and Mark Esper were in contact most often: 3 times, last on 1 Aug 2020"
    told = who_met_whom_title(met(connection, "kono"), "kono")
    assert told == "Tarō Kōno: in contact with 2 counterparts, most often Wei Fenghe (2 times, last on 1 Aug 2020)"


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_figure_has_a_row_for_two_people_and_a_mark_for_each_contact(connection: Any, look: Any) -> None:
    fig = who_met_whom(met(connection), person="", look=look, subtitle="s", source="src")
    assert len(fig.layout.yaxis.ticktext) == 4
    marks = next(t for t in fig.data if t.customdata is not None)
    assert sorted(c[0] for c in marks.customdata) == ["j1", "m1", "m2", "m2", "t1", "t1", "t1"]
    assert any("<b>3 times</b>, last 1 Aug 2020" in str(n.text) for n in fig.layout.annotations)


def test_hostile_names_stay_text(connection: Any) -> None:
    fig = who_met_whom(met(connection), person="", look=LIGHT, subtitle="s", source="src")
    assert not any("<b>Wang</b>" in t for t in fig.layout.yaxis.ticktext)
    assert any("&lt;b&gt;Wang" in t for t in fig.layout.yaxis.ticktext)


def test_many_pairs_are_cut_and_all_stand_in_the_table(connection: Any) -> None:
    one = met(connection).iloc[[0]]
    many = pd.concat([one.assign(person_a=f"P{n}", times=1) for n in range(40)], ignore_index=True)
    fig = who_met_whom(many, person="", look=LIGHT, subtitle="s", source="src")
    assert len(fig.layout.yaxis.ticktext) == MOST and len(people_table(many)) == 40
    assert who_met_whom_title(many, "") == "40 pairs of people in contact, each once"


def test_contacts_without_a_date_are_counted_and_said(connection: Any) -> None:
    rows = met(connection)
    rows.loc[rows["contact_id"] == "m1", ["start_date", "end_date"]] = pd.NaT
    assert pairs_of_people(rows)["undated"].iloc[0] == 1
    fig = who_met_whom(rows, person="", look=LIGHT, subtitle="s", source="src")
    assert any("(1 without a date)" in str(n.text) for n in fig.layout.annotations)
