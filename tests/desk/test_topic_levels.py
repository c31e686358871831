"""Topics by level, and around a silence: counts worked out by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pandas as pd
import pytest

from desk.builds import connect, current_build, run_query
from desk.charts.topic_around import around_table, topic_around, topic_around_title
from desk.charts.topic_levels import levels_table, topic_levels, topic_levels_title
from desk.theme import LIGHT
from tests.desk import hand_build
from tests.desk.test_topics import EVERYTHING

# The register names two topics of Esper's call: covid, which the article has too, and climate, which is its own.
REGISTERED: dict[str, list[dict[str, Any]]] = {
    "topics": [{"contact_id": "esper", "topic": topic} for topic in ("covid", "climate")],
    "register": [
        {
            "register_id": "r1",
            "contact_id": "esper",
            "agreement": "corroborated",
            "contradicted": [],
            "file": "contacts.csv",
            "line": 2,
            "countries": ["CHN", "USA"],
            "start_date": date(2020, 8, 6),
            "end_date": date(2020, 8, 6),
            "mode": "phone",
            "status": "held",
            "participants": [],
            "topics": ["covid", "climate"],
            "source_name": "Readout",
            "source_url": "https://example.org/readout",
        }
    ],
}


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    opened = connect(current_build(hand_build.write(tmp_path_factory.mktemp("hand"), None, **REGISTERED)))
    yield opened
    opened.close()


def rows(connection: Any, name: str, **changed: Any) -> pd.DataFrame:
    return run_query(connection, name, EVERYTHING | changed)


def test_each_level_is_counted_over_its_own_contacts(connection: Any) -> None:
    wide = levels_table(rows(connection, "topic_levels"))
    assert wide.attrs["at_level"] == {"minister": 3}
    assert wide["minister"].to_dict() == {
        "taiwan": 2, "climate": 1, "covid": 1, "cyber_space": 1, "nuclear_arms": 1, "ukraine": 1,
    }  # fmt: skip
    # A topic filter narrows the rows, not what they are counted over.
    narrow = levels_table(rows(connection, "topic_levels", topics=["taiwan"]))
    assert (narrow["minister"].to_dict(), narrow.attrs["at_level"]) == ({"taiwan": 2}, {"minister": 2})


def levels(**counts: tuple[int, dict[str, int]]) -> pd.DataFrame:
    return levels_table(
        pd.DataFrame(
            [
                {"topic": topic, "level": level, "contacts": n, "at_level": total}
                for level, (total, told) in counts.items()
                for topic, n in told.items()
            ]
        )
    )


def test_title_names_the_leading_topic_of_each_level_with_enough_contacts() -> None:
    wide = levels(
        leader=(18, {"trade_economy": 11, "taiwan": 6}),
        minister=(26, {"taiwan": 18}),
        chief=(4, {"taiwan": 3}),
        deputy=(2, {"border": 2}),
        working=(5, {"border": 2, "taiwan": 2}),
    )
    assert topic_levels_title(wide) == (
        "Leaders talk most about Trade and economy (11 of 18); ministers and military chiefs about Taiwan"
    )
    assert topic_levels_title(levels(leader=(2, {"taiwan": 2}))).startswith("Topics by level: too few")


def test_bars_are_shares_on_one_scale() -> None:
    fig = topic_levels(levels(leader=(4, {"taiwan": 4}), minister=(8, {"taiwan": 4})), look=LIGHT, source="s")
    first, second = (float(t.x[0]) for t in fig.data)
    assert first == pytest.approx(2 * second) and first < 1


def around(connection: Any, **changed: Any) -> pd.DataFrame:
    asked = {"gap_start": date(2020, 8, 6), "gap_end": date(2022, 4, 20), "channel": None}
    return around_table(rows(connection, "topic_around", **(asked | changed)))


def test_topics_before_and_after_the_622_days(connection: Any) -> None:
    table = around(connection).set_index("topic")
    # Before: Esper's call alone (covid; climate by the register). After: Austin's. Rome lies inside the silence.
    assert table["part"].to_dict() == {
        "climate": "gone", "covid": "gone", "cyber_space": "new", "nuclear_arms": "new", "taiwan": "new",
        "ukraine": "new",
    }  # fmt: skip
    assert set(table["all_before"]) == {1} and set(table["all_after"]) == {1}
    assert "climate" not in set(around(connection, register=False)["topic"])
    assert topic_around_title(table.reset_index(), "622 days", False) == (
        "After 622 days of silence: Cyber and space, Nuclear arms and 2 more topics new; Climate and Covid gone"
    )


def test_an_open_silence_has_no_after(connection: Any) -> None:
    table = around(connection, gap_start=date(2022, 4, 20), gap_end=None)
    assert set(table["part"]) == {"gone"} and not table["all_after"].any()
    fig = topic_around(table, silence="s", length="20 Apr 2022", is_open=True, look=LIGHT, source="s")
    assert len([t for t in fig.data if t.type == "bar"]) == 1


def test_a_silence_of_one_channel_counts_its_contacts_only(connection: Any) -> None:
    # The year before Austin's call: Rome on every channel, nobody on the defence ministers' own.
    asked = {"gap_start": date(2022, 4, 19), "gap_end": date(2022, 4, 20)}
    assert set(around(connection, **asked)["all_before"]) == {1}
    assert set(around(connection, **asked, channel="minister-defence")["all_before"]) == {0}


def test_what_only_the_register_names_is_shown_as_such(connection: Any) -> None:
    told = {r.topic: r.side for r in rows(connection, "topic_sides_by_time").itertuples() if r.contact_id == "esper"}
    assert told == {"covid": "not_told", "climate": "register"}
    passages = rows(connection, "topic_passages", contact_id="esper").set_index("topic")
    assert passages.at["climate", "source_url"] == "https://example.org/readout"
    assert rows(connection, "topic_passages", contact_id="esper", register=False)["topic"].tolist() == ["covid"]


def test_topics_are_those_that_could_be_known_on_the_day(connection: Any) -> None:
    # The article came out by 22 April 2022; the register's row is dated 6 August 2020.
    early = rows(connection, "topic_by_month", as_of=date(2022, 4, 21))
    assert set(early["topic"]) == {"covid", "climate"} and set(early["contacts"]) == {1}
    assert rows(connection, "topic_by_month", as_of=date(2020, 8, 5)).empty
