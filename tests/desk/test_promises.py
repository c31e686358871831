"""Promises, requests and refusals: the numbers on paper, the figure that draws them, the words around it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pandas as pd
import pytest

from desk import promise_records, promise_words
from desk.builds import connect, current_build, run_query
from desk.charts.promises import MOST, placed, promises
from desk.theme import DARK, LIGHT
from tests.desk import hand_build, promise_build
from tests.desk.promise_build import EXCHANGE, NOTE, SERIES

EVERYTHING: dict[str, Any] = {
    "pair": "CHN-USA", "levels": [], "tracks": [], "modes": [], "statuses": [], "topics": [], "period_start": None,
    "period_end": None, "register": True, "least_confidence": 0.0, "whole": False, "as_of": hand_build.AS_OF,
}  # fmt: skip


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    opened = connect(current_build(promise_build.write(tmp_path_factory.mktemp("promises"))))
    yield opened
    opened.close()


def ask(connection: Any, name: str = "promises", **changed: Any) -> pd.DataFrame:
    return run_query(connection, name, EVERYTHING | changed)


def by_id(rows: pd.DataFrame) -> Any:
    return {row.contact_id: row for row in rows.itertuples()}


def test_each_promise_has_what_became_of_it(connection: Any) -> None:
    rows = by_id(ask(connection))
    told = {name: promise_words.outcome(row) for name, row in rows.items()}
    assert told == {
        "talks": "Not kept: refused, 14–16 Dec 2020",
        "exchange": f"Kept, 10–12 Nov 2020: {EXCHANGE}",
        "untold": "Cannot be told",
        "to come": "Still open",
        "asked": "Still open",
        "noshow": "No contact since, 492 to 494 days so far",
        "xu": "Contact after 324 to 354 days",
    }
    assert rows["noshow"].told_with == "talks"
    # 31 and 1 May 2021 to 20 April 2022.
    assert (rows["xu"].wait_min, rows["xu"].wait_max) == (324, 354)
    # 10 March to 22 April 2022.
    assert (rows["asked"].wait_min, rows["asked"].is_waiting) == (43, True)


def test_before_the_refusal_was_known_the_promise_was_open(connection: Any) -> None:
    rows = by_id(ask(connection, as_of=date(2020, 12, 10)))
    assert {name: row.state for name, row in rows.items()} == {
        "talks": "open", "exchange": "kept", "untold": "open", "to come": "open",
    }  # fmt: skip
    assert by_id(ask(connection, as_of=date(2020, 11, 5)))["exchange"].state == "open"
    assert ask(connection, as_of=date(2020, 10, 28)).empty


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"levels": ["working"]}, {"talks", "exchange", "noshow"}),
        ({"statuses": ["requested"]}, {"asked"}),
        ({"modes": ["phone"]}, {"xu"}),
        ({"period_start": date(2022, 1, 1)}, {"to come", "asked"}),
        ({"pair": "CHN-JPN"}, set()),
        ({"least_confidence": 0.95}, set()),
    ],
)
def test_filters(connection: Any, changed: dict[str, Any], found: set[str]) -> None:
    assert set(ask(connection, **changed)["contact_id"]) == found


def test_a_filter_hides_rows_but_not_what_became_of_them(connection: Any) -> None:
    assert by_id(ask(connection, statuses=["planned"]))["talks"].state == "broken"


def test_rates_by_side_series_and_level(connection: Any) -> None:
    rates = ask(connection, "promise_rates")
    counts = {(r.grouping, r.code if isinstance(r.code, str) else None): tuple(r[3:]) for r in rates.itertuples()}
    # made, kept, late, not kept or refused, still open, not known
    assert counts == {
        ("side", "both"): (4, 1, 0, 1, 1, 1),
        ("side", "CHN"): (1, 0, 0, 0, 1, 0),
        ("mechanism", None): (4, 1, 0, 0, 2, 1),
        ("mechanism", SERIES): (1, 0, 0, 1, 0, 0),
        ("level", "working"): (2, 1, 0, 1, 0, 0),
        ("level", "chief"): (2, 0, 0, 0, 1, 1),
        ("level", "leader"): (1, 0, 0, 0, 1, 0),
    }
    found = promise_records.rates_finding(rates)
    assert (
        found == "Agreed by both sides: 4. Came about: 1 of 2 (too few to say); 1 not yet due; 1 of which nobody tells."
    )


def test_who_asks_and_who_refuses(connection: Any) -> None:
    asks = ask(connection, "promise_asks")
    counts = {r.side if isinstance(r.side, str) else None: tuple(r[3:]) for r in asks.itertuples()}
    # times, held, refused, still open, no answer: three refused calls and the one that took place.
    assert counts == {"USA": (4, 1, 3, 0, 0), "CHN": (1, 0, 0, 1, 0), None: (1, 0, 1, 0, 0)}
    assert promise_records.asks_findings(asks)[0] == "United States asked China 4 times: 1 took place, 3 refused"
    assert promise_records.asks_findings(asks)[1] == "China asked United States once: 1 still open"


def test_days_from_the_first_request_to_the_contact(connection: Any) -> None:
    waits = ask(connection, "promise_waits")
    assert [(w.contact_id, w.asked, w.refused, w.days_min, w.days_max, w.is_waiting) for w in waits.itertuples()] == [
        ("xu", 3, 3, 324, 354, False), ("asked", 1, 0, 43, 43, True),
    ]  # fmt: skip
    told = promise_records.waits_finding(waits)
    assert told == "1 wait ended after 324 to 354 days; too few to name a usual one. 1 request still waits."
    assert promise_records.waits_table(waits)["Contact"].tolist() == ["Contact austin", "none yet"]


def test_five_waits_are_enough_for_a_usual_one() -> None:
    waits = pd.DataFrame({"is_waiting": [False] * 5, "days_min": [1, 2, 30, 40, 50], "days_max": [1, 2, 33, 40, 50]})
    told = "Half of 5 waits ended within 30 to 33 days; the shortest 1, the longest 50 days."
    assert promise_records.waits_finding(waits) == told
    assert promise_records.rate_words(4, 6) == "4 of 6 (67%)"
    assert promise_records.rate_words(0, 0) == "none settled yet"


def test_what_may_be_told_twice_counts_once(tmp_path: Any) -> None:
    rows = promise_build.tables()
    again = next(c for c in rows["contact_versions"] if c["contact_id"] == "xu")
    year = {"contact_id": "year", "start_date": date(2021, 1, 1), "end_date": date(2021, 12, 31),
            "date_precision": "year", "attempts": None, "known_from": date(2021, 12, 31)}  # fmt: skip
    rows["contact_versions"].append(again | year)
    rows["contact_pairs"].append({"contact_id": "year", "pair": "CHN-USA"})
    opened = connect(current_build(hand_build.write(tmp_path, rows)))
    assert bool(by_id(ask(opened))["year"].is_repeat)
    asks = ask(opened, "promise_asks")
    assert asks.loc[asks["side"] == "USA", "times"].tolist() == [4]
    assert ask(opened, "promise_waits")["days_max"].tolist() == [354, 43]
    assert "1 that may be told twice left out" in promise_words.promise_subtitle(ask(opened), 6)
    opened.close()


def test_the_register_says_who_did_not_appear_and_goes_out_with_its_switch(connection: Any) -> None:
    rows = ask(connection, "promise_register", contact_ids=["noshow"])
    assert rows["note"].tolist() == [NOTE, NOTE]
    assert ask(connection, "promise_register", contact_ids=["noshow"], register=False).empty


# ---- the figure


def figure(connection: Any, look: Any = LIGHT, **changed: Any) -> Any:
    as_of = (EVERYTHING | changed)["as_of"]
    return promises(ask(connection, **changed), as_of=as_of, look=look, source="Source: Daily <b>&")


def test_the_title_is_the_finding(connection: Any) -> None:
    title = "Of 4 contacts promised, 1 was kept, 1 was not, 1 is still open and 1 cannot be told"
    rows = ask(connection)
    assert promise_words.promise_title(rows) == title
    assert title in figure(connection).layout.title.text.replace("</b><br><b>", " ")
    besides = "Besides, 4 requests refused, 1 request or proposal without a refusal"
    assert promise_words.promise_subtitle(rows, len(placed(rows))) == besides
    one = promise_words.promise_title
    assert one(rows[rows["contact_id"] == "talks"]) == "The one contact promised was not kept"
    assert one(rows[rows["contact_id"] == "exchange"]) == "The one contact promised was kept"
    assert one(rows[rows["status"] == "requested"]).startswith("No contact promised; 1 request or proposal")


def test_bars_run_over_the_days_on_which_each_was_due(connection: Any) -> None:
    found = {
        row[0]: (pd.Timestamp(base), length / 86_400_000)
        for bar in figure(connection).data
        if bar.type == "bar" and bar.customdata is not None
        for row, base, length in zip(bar.customdata, bar.base, bar.x, strict=True)
    }
    assert found["talks"] == (pd.Timestamp(2020, 12, 1), 31)
    assert found["exchange"] == (pd.Timestamp(2020, 11, 10), 11)
    assert "noshow" not in found, "it is the cross on the row of the talks"


def test_states_are_told_by_fill_and_a_refusal_is_a_cross_on_its_promise(connection: Any) -> None:
    fig = figure(connection)
    shape = {
        row[0]: bar.marker.pattern.shape
        for bar in fig.data
        if bar.type == "bar" and bar.customdata is not None
        for row in bar.customdata
    }
    assert (shape["untold"], shape["to come"], shape["talks"], shape["exchange"]) == (".", "/", None, None)
    marks = [
        (row[0], symbol, pd.Timestamp(x))
        for t in fig.data
        if t.type == "scatter" and t.customdata is not None
        for row, symbol, x in zip(
            t.customdata, t.marker.symbol if isinstance(t.marker.symbol, tuple) else [t.marker.symbol] * 9, t.x,
            strict=False,
        )
    ]  # fmt: skip
    assert ("talks", "x-thin", pd.Timestamp(2020, 12, 15)) in marks
    assert ("exchange", "square", pd.Timestamp(2020, 11, 11)) in marks


def test_sections_stand_in_order_and_nothing_overlaps(connection: Any) -> None:
    drawn = placed(ask(connection))
    assert drawn["contact_id"].tolist() == ["exchange", "talks", "untold", "to come", "asked", "xu"]
    assert (drawn["at"].diff().dropna() > 0.99).all()


def test_the_second_line_says_who_asked_whom_when_there_are_several_pairs(connection: Any) -> None:
    rows = by_id(ask(connection))
    assert promise_words.detail_words(rows["xu"]) == "May 2021, asked by United States, 3 times, phone"
    assert promise_words.detail_words(rows["xu"], True) == "United States asked China, May 2021, 3 times, phone"
    assert promise_words.detail_words(rows["talks"], True) == "China – United States, due December 2020, video"
    assert promise_words.detail_words(rows["exchange"]) == "Due by 20 Nov 2020, video"


def test_hostile_words_stay_words(connection: Any) -> None:
    told = figure(connection).to_json()
    assert "Maritime talks <b>" not in told and "Maritime talks &lt;b&gt;" in told.replace("\\u003c", "<")
    assert "Daily &lt;b&gt;&amp;" in told


def test_dark_and_light_differ_only_in_colour(connection: Any) -> None:
    light, dark = figure(connection), figure(connection, DARK)
    assert light.layout.height == dark.layout.height
    assert light.layout.paper_bgcolor != dark.layout.template.layout.paper_bgcolor


def test_many_rows_are_cut_to_the_newest_and_none_dated_draws_nothing(connection: Any) -> None:
    rows = ask(connection)
    one = rows[rows["contact_id"] == "untold"]
    many = pd.concat([one.assign(contact_id=f"c{n}", start_date=pd.Timestamp(2015, 1, 1) + pd.Timedelta(days=n))
                      for n in range(MOST + 5)], ignore_index=True)  # fmt: skip
    assert placed(many)["contact_id"].tolist() == [f"c{n}" for n in range(5, MOST + 5)]
    assert promise_words.promise_subtitle(many, MOST) == "5 more rows in the table"
    undated = one.copy()
    undated[["start_date", "end_date", "due_start", "due_end"]] = pd.NaT
    assert promises(undated, as_of=hand_build.AS_OF, look=LIGHT, source="").layout.height > 0


def test_the_table_has_every_row_and_no_code(connection: Any) -> None:
    rows = ask(connection)
    table = promise_words.promises_table(rows)
    assert len(table) == len(rows)
    assert set(table["Status"]) == {"Planned", "Requested, no answer told", "Refused"}
