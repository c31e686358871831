"""Stated silences beside computed ones: as known on a day, and as drawn."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pandas as pd
import pytest

from desk.builds import connect, current_build, run_query
from desk.charts.claim_check import MOST, claim_check, claim_check_title
from desk.silences import checked_table, off_words
from desk.theme import DARK, LIGHT
from tests.desk import hand_build

ASKED: dict[str, Any] = {
    "pair": "CHN-USA",
    "as_of": hand_build.AS_OF,
    "register": True,
    "least_confidence": 0.0,
    "whole": False,
}
SENTENCE = hand_build.TEXT.split("\n\n")[1]


def claim(claim_id: str, **more: Any) -> dict[str, Any]:
    start = hand_build.TEXT.index(SENTENCE)
    base = {
        "claim_id": claim_id, "kind": "silence", "pair": "CHN-USA", "channel": "minister-defence", "article_id": "a1",
            "start_char": start, "end_char": start + len(SENTENCE), "quote": SENTENCE}  # fmt: skip
    return base | more


MORE = [
    claim("c2", months_low=22.0, months_high=24.0, contact_id="austin"),
    claim("c3", months_low=9.5, months_high=10.5, quote="It took 10 months for them to meet.", contact_id="austin"),
    claim("c4", months_low=2.0, months_high=3.0, channel="leader-leader"),
    claim("c5", months_low=5.0, months_high=6.0, channel="minister-foreign"),
]


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    opened = connect(current_build(hand_build.write(tmp_path_factory.mktemp("hand"), claims=MORE)))
    yield opened
    opened.close()


def checked(connection: Any, **changed: Any) -> Any:
    return run_query(connection, "claim_check", ASKED | changed).set_index("claim_id", drop=False)


def test_each_statement_beside_the_dates(connection: Any) -> None:
    rows = checked(connection)
    assert rows.index.tolist()[0] == "c2", "what disagrees stands first"
    # 6 August 2020 to 20 April 2022: 622 days, 20.5 months; 22 months are 1.5 too many.
    assert (rows.at["c1", "agrees"], rows.at["c1", "computed_days"], rows.at["c1", "months_off"]) == (True, 622, 0)
    assert (rows.at["c2", "agrees"], rows.at["c2", "months_off"]) == (False, -1.5)
    assert off_words(False, -1.5) == "Disagrees: 1.5 months shorter"
    assert pd.isna(rows.at["c3", "agrees"]) and pd.isna(rows.at["c3", "computed_months"])
    assert "a start of its own" in rows.at["c3", "reason"]
    assert pd.isna(rows.at["c4", "agrees"]) and "no silence of this pair" in rows.at["c4", "reason"]
    # The foreign ministers met in October 2021: from the 31st to the day of the article 5.7 months.
    assert (rows.at["c5", "agrees"], rows.at["c5", "computed_months"]) == (True, 5.7)
    assert "day of the article" in rows.at["c5", "reason"]


def test_statements_are_those_that_were_out(connection: Any) -> None:
    assert checked(connection, as_of=date(2022, 4, 21)).empty, "the article may have come out on the 22nd"
    assert checked(connection, pair="CHN-JPN").empty
    assert len(checked(connection, pair=None)) == 5


def test_what_is_less_sure_is_not_compared(connection: Any) -> None:
    rows = checked(connection, least_confidence=0.95)
    assert rows["agrees"].isna().all() and "no earlier contact" in rows.at["c2", "reason"]


def test_title_counts_the_verdicts(connection: Any) -> None:
    rows = checked(connection)
    assert claim_check_title(rows) == (
        "2 of 5 stated silences agree with the dates; 1 disagrees with the dates; for 2 it cannot be told"
    )
    assert claim_check_title(rows.loc[["c3", "c4"]]) == "None of 2 stated silences can be told from the dates"
    assert claim_check_title(rows.loc[["c2", "c3"]]) == (
        "1 of 2 stated silences disagrees with the dates; for 1 it cannot be told"
    )


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_a_bar_for_what_is_stated_and_a_diamond_for_what_is_computed(connection: Any, look: Any) -> None:
    rows = checked(connection).loc[["c1", "c3"]]
    fig = claim_check(rows, look=look, source="s")
    assert [(s.x0, s.x1) for s in fig.layout.shapes] == [(20, 21), (9.5, 10.5)]
    (mark,) = fig.data
    assert (mark.x[0], mark.customdata[0][0], mark.marker.symbol) == (20.5, "c1", "diamond")
    assert any("<b>Cannot tell</b>" in str(note.text) for note in fig.layout.annotations)


def test_a_statement_without_upper_bound_fades_out(connection: Any) -> None:
    rows = checked(connection).loc[["c1"]].assign(months_low=12.0, months_high=None)
    shapes = claim_check(rows, look=LIGHT, source="s").layout.shapes
    assert shapes[0].x0 == 12 and len({s.fillcolor for s in shapes}) == len(shapes) > 3


def test_hostile_words_stay_words_and_many_rows_are_cut(connection: Any) -> None:
    rows = checked(connection).loc[["c1"]].assign(quote=hand_build.HOSTILE, source="<img src=x>")
    fig = claim_check(pd.concat([rows] * (MOST + 3)), look=LIGHT, source="s")
    assert len(fig.data) == MOST
    assert not any("<script" in str(n.text) or "<img" in str(n.text) for n in fig.layout.annotations)
    assert checked_table(checked(connection)).columns[0] == "The text says"
