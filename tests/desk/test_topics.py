"""Topics: counts on paper, the figures by time, by side, and of the two accounts of one contact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
import pytest

from desk.accounts import with_accounts
from desk.builds import connect, current_build, run_query
from desk.charts.topic_accounts import accounts, told_words, topic_accounts, topic_accounts_title
from desk.charts.topic_sides_by_time import sides_by_time_title, told_rows, topic_sides_by_time
from desk.charts.topics_by_time import topics_by_time, topics_heat, topics_title
from desk.theme import DARK, LIGHT
from desk.topic_words import by_side, contact_choice_words, marks_table
from tests.desk import hand_build

EVERYTHING: dict[str, Any] = {
    "pair": "CHN-USA",
    "levels": [],
    "tracks": [],
    "modes": [],
    "statuses": [],
    "topics": [],
    "period_start": None,
    "period_end": None,
    "register": True,
    "least_confidence": 0.0,
    "whole": False,
    "as_of": hand_build.AS_OF,
}
SIDES = ["CHN", "USA"]


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    opened = connect(current_build(hand_build.write(tmp_path_factory.mktemp("hand"))))
    yield opened
    opened.close()


def rows(connection: Any, name: str, **changed: Any) -> pd.DataFrame:
    return run_query(connection, name, EVERYTHING | changed)


def test_each_contact_counts_once_per_topic_and_month(connection: Any) -> None:
    found = {(r.topic, f"{r.month:%Y-%m}"): r.contacts for r in rows(connection, "topic_by_month").itertuples()}
    assert found == {
        ("taiwan", "2022-04"): 1,
        ("taiwan", "2021-10"): 1,
        ("nuclear_arms", "2022-04"): 1,
        ("cyber_space", "2022-04"): 1,
        ("ukraine", "2022-04"): 1,
        ("covid", "2020-08"): 1,
    }


def test_filters_reach_the_topics(connection: Any) -> None:
    assert set(rows(connection, "topic_by_month", tracks=["foreign"])["topic"]) == {"taiwan"}
    assert set(rows(connection, "topic_contacts", topics=["covid"])["contact_id"]) == {"esper"}
    assert rows(connection, "topic_choice", pair="CHN-JPN").empty


def test_sides_of_a_topic(connection: Any) -> None:
    told = {(r.topic, r.contact_id): r.side for r in rows(connection, "topic_sides_by_time").itertuples()}
    # Taiwan: each side is told to have raised it on 20 April, China alone in Rome.
    assert told == {
        ("taiwan", "austin"): "both",
        ("taiwan", "rome"): "first",
        ("nuclear_arms", "austin"): "second",
        ("cyber_space", "austin"): "second",
        ("ukraine", "austin"): "both",
        ("covid", "esper"): "not_told",
    }


def test_title_names_what_each_side_alone_raised(connection: Any) -> None:
    found = rows(connection, "topic_sides_by_time")
    assert sides_by_time_title(found, "CHN-USA") == (
        "China alone raised Taiwan, in 1 contact; United States alone raised Cyber and space and Nuclear arms, "
        "in 1 contact each"
    )
    again = pd.concat([found, found.assign(contact_id=found["contact_id"] + "2")])
    assert sides_by_time_title(again, "CHN-USA").startswith("China keeps raising Taiwan, in 2 contacts; ")
    assert sides_by_time_title(found[found["side"] == "both"], "CHN-USA").startswith("No topic was raised by one side")


def test_one_sided_topics_stand_first_and_those_nobody_raised_are_left_to_the_table(connection: Any) -> None:
    kept = told_rows(rows(connection, "topic_sides_by_time"))
    lines = kept.drop_duplicates("topic").sort_values("at")["topic"].tolist()
    assert lines == ["taiwan", "cyber_space", "nuclear_arms", "ukraine"], "most one-sided, then most told, then by name"


def test_marks_stand_above_the_line_for_the_first_country_and_below_it_for_the_second(connection: Any) -> None:
    fig = topic_sides_by_time(rows(connection, "topic_sides_by_time"), "CHN-USA", look=LIGHT, source="s")
    marks = {t.name: t for t in fig.data}
    assert set(marks) == {"Both sides", "China alone", "United States alone"}
    assert [round(y % 1, 2) for y in marks["China alone"].y] == [0.83], "on the axis, upwards is less"
    assert [round(y % 1, 2) for y in marks["United States alone"].y] == [0.17, 0.17]
    assert list(marks["Both sides"].y) == [0, 3]
    assert {row[0] for row in marks["Both sides"].customdata} == {"austin"}


def test_the_contact_whose_accounts_differ_most_comes_first(connection: Any) -> None:
    first = rows(connection, "topic_choice").iloc[0]
    assert (first["contact_id"], first["topics"], first["differing"]) == ("austin", 4, 2)
    words = contact_choice_words(next(rows(connection, "topic_choice").itertuples()))
    assert words == "20 Apr 2022: Contact austin, China – United States (2 topics differ)"


def test_marks_lie_on_the_row_of_their_topic_and_carry_their_contact(connection: Any) -> None:
    fig = topics_by_time(rows(connection, "topic_contacts"), title="t", look=LIGHT, source="s")
    marks = next(t for t in fig.data if t.customdata is not None)
    assert [row[0] for row in marks.customdata].count("austin") == 4
    assert fig.layout.yaxis.ticktext[0] == "Taiwan  <b>2</b>"
    rome = [row[0] for row in marks.customdata].index("rome")
    assert pd.Timestamp(marks.x[rome]) == pd.Timestamp(2021, 10, 16), "the middle of the days it may have been on"
    assert marks.marker.symbol[rome] == "diamond"


def test_marks_of_one_day_do_not_lie_on_each_other(connection: Any) -> None:
    one = rows(connection, "topic_contacts", topics=["covid"])
    three = pd.concat([one.assign(contact_id=f"c{n}") for n in range(3)], ignore_index=True)
    marks = next(t for t in topics_by_time(three, title="t", look=DARK, source="s").data if t.customdata is not None)
    assert len(set(marks.y)) == 3


def test_hover_escapes_what_the_text_says(connection: Any) -> None:
    bad = rows(connection, "topic_contacts").assign(quote=hand_build.HOSTILE, title="<img src=x>")
    marks = next(t for t in topics_by_time(bad, title="t", look=LIGHT, source="s").data if t.customdata is not None)
    assert "<script" not in marks.customdata[0][1] and "<img" not in marks.customdata[0][1]


def test_heat_sums_months_to_quarters(connection: Any) -> None:
    by_month = pd.DataFrame(
        {
            "topic": ["taiwan"] * 3,
            "month": pd.to_datetime(["2021-01-01", "2021-03-01", "2021-10-01"]),
            "contacts": [2, 3, 4],
        }
    )
    heat = topics_heat(by_month, title="t", look=LIGHT, source="s").data[0]
    assert list(heat.z[0][:1]) == [5] and heat.z[0][3] == 4 and np.isnan(heat.z[0][1])


def test_title_tells_the_leading_topic(connection: Any) -> None:
    assert (
        topics_title(rows(connection, "topic_by_month"), 3)
        == "Taiwan came up most: in 2 of 3 contacts with known topics"
    )


def told_accounts(connection: Any, contact_id: str) -> pd.DataFrame:
    return accounts(with_accounts(rows(connection, "topic_passages", contact_id=contact_id), SIDES), SIDES)


def test_accounts_put_what_one_side_alone_raised_on_top(connection: Any) -> None:
    table = told_accounts(connection, "austin")
    assert list(table.index) == ["cyber_space", "nuclear_arms", "taiwan", "ukraine"]
    assert table["CHN"].tolist() == [False, False, True, False] and table["USA"].tolist() == [True, True, True, False]
    assert table["both"].tolist() == [False, False, False, True]
    assert topic_accounts_title(table, SIDES) == (
        "The accounts differ: United States alone raised 2 topics; 2 raised by both"
    )


def test_accounts_nobody_told(connection: Any) -> None:
    table = told_accounts(connection, "esper")
    assert topic_accounts_title(table, SIDES) == "The articles name the topics, but not which side raised them"
    fig = topic_accounts(table, SIDES, contact="c", level=None, look=LIGHT, source="s")
    assert [t.marker.symbol for t in fig.data if len(t.x)] == ["circle-open"]


def test_accounts_figure_has_the_sides_at_the_edges_and_the_rest_between(connection: Any) -> None:
    fig = topic_accounts(
        told_accounts(connection, "austin"), SIDES, contact="c", level="minister", look=LIGHT, source=""
    )
    assert [len(t.x) for t in fig.data] == [1, 1, 3]
    headings = [note.text for note in fig.layout.annotations[:3]]
    assert headings == ["<b>China</b>", "<b>Both sides</b>", "<b>United States</b>"]


@pytest.mark.parametrize(
    ("column", "told_by", "expected"),
    [
        ("CHN", ["CHN"], "in its own account"),
        ("USA", ["CHN"], "told by China only"),
        ("USA", ["CHN", "USA"], "in both accounts"),
        ("both", ["USA"], "told by United States"),
        ("CHN", [], ""),
    ],
)
def test_whose_account_in_words(column: str, told_by: list[str], expected: str) -> None:
    assert told_words(column, told_by, SIDES) == expected


def test_passages_are_quoted_once_per_side_with_all_their_topics(connection: Any) -> None:
    told = by_side(rows(connection, "topic_passages", contact_id="austin"))
    assert set(told) == {"CHN", "USA", "both"}
    assert [topics for topics, _ in told["USA"]] == ["Cyber and space, Nuclear arms, Taiwan"]


def test_table_says_who_raised_it(connection: Any) -> None:
    table = marks_table(rows(connection, "topic_contacts")).set_index("Contact")
    assert table.loc["Contact esper", "Raised by"] == "not told"
    assert table.loc["Contact rome", "Raised by"] == "China"
