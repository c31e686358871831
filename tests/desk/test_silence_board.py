"""The board of open silences: grades, order, words, and the figures that draw them."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pandas as pd
import pytest

from desk.charts.silence_board import silence_board
from desk.charts.silence_survival import silence_survival
from desk.theme import DARK, LIGHT
from desk.unusual import (
    LONG,
    LONGEST,
    SHORT,
    TOO_FEW,
    USUAL,
    Standing,
    board_table,
    board_title,
    detail_title,
    standings,
    usual_words,
    verdict,
)
from tests.desk.hand_build import HOSTILE

PAST = (10, 20, 30, 40, 50)


def row(**changed: Any) -> dict[str, Any]:
    """A row of silence_board.sql: five earlier silences, quartiles 20, 30, 40."""
    told = {
        "gap_id": "g", "pair": "CHN-USA", "scope": "channel", "channel": "minister-defence", "level": "minister",
        "start_date": pd.Timestamp(2022, 1, 1), "days": 35, "days_min": 35, "attempts_inside": 0,
        "ended": 5, "low_days": 20.0, "usual_days": 30.0, "high_days": 40.0, "past_days": list(PAST),
        "past_all": [*PAST, 60, 70], "open_months": 2, "covered_months": 1, "previous_title": "A call",
    }  # fmt: skip
    return {"days_max": changed.get("days", 35)} | told | changed


def one(**changed: Any) -> Standing:
    return standings(pd.DataFrame([row(**changed)]))[0]


@pytest.mark.parametrize(
    ("days", "grade", "words"),
    [
        (0, SHORT, "all 5 before were longer"),
        (19, SHORT, "4 of 5 before were longer"),
        (35, USUAL, "2 of 5 before were longer"),
        (40, USUAL, "1 of 5 before were longer"),
        (41, LONG, "1 of 5 before were longer"),
        (50, LONGEST, "as long as the longest of 5 before"),
        (51, LONGEST, "longer than each of 5 before"),
    ],
)
def test_grade_and_verdict(days: int, grade: str, words: str) -> None:
    told = one(days=days)
    assert (told.grade, verdict(told)) == (grade, words)


def test_below_five_nothing_is_said_of_what_is_usual() -> None:
    few = one(past_days=[1, 2, 3, 4], days=9999)
    assert few.grade == TOO_FEW and few.share is None and usual_words(few) == ""
    assert verdict(few) == "4 earlier silences: too few to say"
    assert verdict(one(past_days=[])) == "no earlier silence: too few to say"
    empty = board_table([few])[["Usual, middle (days)", "Expected to last longer"]]
    assert empty.isna().all(axis=None)


def test_share_expected_to_last_longer_counts_the_open_silence_as_censored() -> None:
    # 35 days open. At 10, 20 and 30 days one of 6, of 5 and of 4 ended: 5/6 x 4/5 x 3/4 = 1/2.
    assert one().share == pytest.approx(0.5)
    assert (one().longer, one().longer_all) == (2, 4)


def test_the_alarming_stand_on_top_and_the_unknown_at_the_foot() -> None:
    days = {"few": 900, "usual": 35, "long": 45, "longest": 70, "short": 5}
    rows = [row(gap_id=name, days=d, past_days=[1] if name == "few" else list(PAST)) for name, d in days.items()]
    found = standings(pd.DataFrame(rows))
    assert [s.gap_id for s in found] == ["longest", "long", "usual", "short", "few"]
    title = "Defence ministers: 70 days of silence, longer than each of 5 before"
    assert board_title(found) == f"{title}; 1 more channel silent for longer than usual"


def test_titles_say_when_nothing_is_unusual_or_nothing_can_be_said() -> None:
    assert board_title([one()]).startswith("No silence is unusual today")
    assert board_title([one(past_days=[])]) == "Too few earlier silences to say what is unusual (1 channel)"
    assert "as usual: 2 of 5 before were longer" in detail_title(one())


def test_the_board_draws_band_rings_and_diamond_for_each_row() -> None:
    found = [one(), replace(one(), gap_id="few", past=(7,), channel="leader-leader")]
    fig = silence_board(found, look=LIGHT, subtitle="s", source="Source: x")
    diamond = next(t for t in fig.data if t.customdata is not None and t.marker.symbol == "diamond")
    assert [row[0] for row in diamond.customdata] == ["g", "few"]
    assert diamond.marker.color[1] == LIGHT.paper, "hollow where nothing can be said"
    rings = next(t for t in fig.data if t.name == "an earlier silence")
    assert len(rings.x) == 6
    assert sum(s.type == "rect" for s in fig.layout.shapes) == 1, "no usual length for the row with too few"


def test_hostile_words_are_escaped() -> None:
    found = [one(scope="mechanism", channel=HOSTILE, previous_title=HOSTILE)]
    told = silence_board(found, look=DARK, subtitle=HOSTILE, source=HOSTILE).to_json()
    assert "<script>" not in told and "\\u003cscript" not in told


def ended(days: int) -> Any:
    start = pd.Timestamp(2020, 1, 1)
    return SimpleNamespace(gap_id=f"e{days}", days=days, start_date=start, end_date=start + pd.Timedelta(days=days))


def test_the_curve_meets_todays_silence_at_its_share() -> None:
    fig = silence_survival(one(), [ended(d) for d in PAST], look=LIGHT, subtitle="s", source="x")
    curve = next(t for t in fig.data if t.name == "share of silences that last longer")
    assert list(curve.y[:4]) == pytest.approx([1, 5 / 6, 4 / 6, 0.5])
    today = next(t for t in fig.data if t.type == "scatter" and t.marker.symbol == "diamond")
    assert (today.x[0], today.y[0]) == (35, pytest.approx(0.5))
    assert any("50% would last longer" in a.text for a in fig.layout.annotations)


def test_no_curve_below_five() -> None:
    few = one(past_days=[1, 2], days=30)
    fig = silence_survival(few, [ended(1), ended(2)], look=LIGHT, subtitle="s", source="x")
    assert [t.name for t in fig.data] == ["an earlier silence"]
    assert "2 earlier silences: too few" in fig.layout.title.text


def test_dates_in_the_table() -> None:
    assert board_table([one()])["Silent since"].tolist() == [pd.Timestamp(2022, 1, 1)]
