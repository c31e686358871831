"""Topics: counts on paper, the figures by time, by side, and of the two accounts of one contact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
import pytest

from desk.builds import connect, current_build, run_query
from desk.charts.topic_accounts import accounts, topic_accounts, topic_accounts_title
from desk.charts.topic_sides import sides_table, topic_sides, topic_sides_title
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
    wide = sides_table(rows(connection, "topic_sides"))
    # Taiwan: both raised it on 20 April, China alone in Rome.
    assert wide.loc["taiwan"].to_dict() == {"first": 1, "both": 1, "second": 0, "not_told": 0}
    assert wide.loc["ukraine", "both"] == 1 and wide.loc["covid", "not_told"] == 1
    assert wide.index[0] == "taiwan" and wide.index[-1] == "covid"
    assert topic_sides_title(wide, "CHN-USA") == (
        "China alone raised Taiwan; United States alone raised Cyber and space and Nuclear arms"
    )


def test_the_contact_whose_accounts_differ_most_comes_first(connection: Any) -> None:
    first = rows(connection, "topic_choice").iloc[0]
    assert (first["contact_id"], first["topics"], first["differing"]) == ("austin", 4, 2)
    words = contact_choice_words(next(rows(connection, "topic_choice").itertuples()))
    assert words == "20 Apr 2022: Contact austin, China – United States (2 topics differ)"


def test_bars_of_the_sides_share_one_scale(connection: Any) -> None:
    wide = sides_table(rows(connection, "topic_sides"))
    fig = topic_sides(wide, "CHN-USA", look=LIGHT, source="s")
    lengths = [np.asarray(t.x, dtype=float) for t in fig.data if t.type == "bar"]
    assert [round(float(x.sum() / 0.75)) for x in lengths] == [1, 2, 2]
    assert all(float(x.max()) < 1 for x in lengths), "no bar reaches into the next column"


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


def test_accounts_put_what_one_side_alone_raised_on_top(connection: Any) -> None:
    table = accounts(rows(connection, "topic_passages", contact_id="austin"), SIDES)
    assert list(table.index) == ["cyber_space", "nuclear_arms", "taiwan", "ukraine"]
    assert table["CHN"].tolist() == [False, False, True, True] and table["USA"].all()
    assert topic_accounts_title(table, SIDES) == "The accounts differ: United States alone raised 2; 2 raised by both"


def test_accounts_nobody_told() -> None:
    table = accounts(pd.DataFrame({"topic": ["covid"], "raised_by": [None]}), SIDES)
    assert topic_accounts_title(table, SIDES) == "The articles do not tell who raised these topics"
    fig = topic_accounts(table, SIDES, contact="c", level=None, look=LIGHT, source="s")
    assert fig.data[-1].marker.symbol == "circle-open" and len(fig.data[-1].x) == 1


def test_accounts_figure_has_a_mark_for_each_side_and_joins_both(connection: Any) -> None:
    table = accounts(rows(connection, "topic_passages", contact_id="austin"), SIDES)
    fig = topic_accounts(table, SIDES, contact="c", level="minister", look=LIGHT, source="s")
    assert [len(t.x) for t in fig.data if t.mode == "markers"] == [2, 4]
    assert sum(t.mode == "lines" for t in fig.data) == 2


def test_passages_are_quoted_once_per_side_with_all_their_topics(connection: Any) -> None:
    told = by_side(rows(connection, "topic_passages", contact_id="austin"))
    assert set(told) == {"CHN", "USA", "both"}
    assert [topics for topics, _ in told["USA"]] == ["Cyber and space, Nuclear arms, Taiwan"]


def test_table_says_who_raised_it(connection: Any) -> None:
    table = marks_table(rows(connection, "topic_contacts")).set_index("Contact")
    assert table.loc["Contact esper", "Raised by"] == "not told"
    assert table.loc["Contact rome", "Raised by"] == "China"
