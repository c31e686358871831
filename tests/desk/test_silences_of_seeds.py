"""What the product must show on the seeds with their register: the silences, worked out by calendar."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from desk.builds import connect, current_build, run_query
from desk.ladder import ladder_title, rungs
from desk.rows import rows as rows_of
from desk.unusual import LONGEST, standings, verdict

pytestmark = pytest.mark.xdist_group("seeds_build")  # one build, one worker

PARAMS: dict[str, Any] = {
    "pair": "CHN-USA", "scope": "channel", "levels": [], "tracks": [], "modes": [], "period_start": None,
    "period_end": None, "register": True, "least_confidence": 0.0, "whole": False, "as_of": date(2024, 11, 21),
}  # fmt: skip
MINISTERS = "minister-defence"
Ask = Callable[..., pd.DataFrame]


@pytest.fixture(scope="module")
def ask(seeds_build: Path) -> Iterator[Ask]:
    connection = connect(current_build(seeds_build))
    yield lambda name, **changed: run_query(connection, name, PARAMS | changed)
    connection.close()


def silence(rows: pd.DataFrame, channel: str, start: date) -> Any:
    return next(r for r in rows_of(rows) if r.channel == channel and r.start_date == pd.Timestamp(start))


@pytest.mark.parametrize(
    ("pair", "scope", "channel", "start", "end", "days"),
    [
        ("CHN-USA", "channel", MINISTERS, date(2020, 8, 6), date(2022, 4, 20), 622),
        ("CHN-USA", "mechanism", "Defense Policy Coordination Talks", date(2021, 9, 29), date(2024, 1, 8), 831),
        ("CHN-USA", "mechanism", "Military Maritime Consultative Agreement", date(2021, 12, 16), date(2024, 4, 3), 839),
        ("CHN-JPN", "channel", MINISTERS, date(2020, 12, 14), date(2021, 12, 27), 378),
    ],
)
def test_the_longest_silence(ask: Ask, pair: str, scope: str, channel: str, start: date, end: date, days: int) -> None:
    row = silence(ask("gap_ledger", pair=pair, scope=scope), channel, start)
    assert (row.days, row.end_date, row.rank) == (days, pd.Timestamp(end), 1)
    assert row.days == (end - start).days


def test_rank_among_all_pairs(ask: Ask) -> None:
    ours = silence(ask("gap_ledger"), MINISTERS, date(2020, 8, 6))
    theirs = silence(ask("gap_ledger", pair="CHN-JPN"), MINISTERS, date(2020, 12, 14))
    assert (ours.rank_all, theirs.rank_all) == (1, 2)
    everything = ask("gap_ledger", pair=None)
    lengths = everything.loc[everything["channel"] == MINISTERS, "days"]
    assert ours.of_all == len(lengths)
    assert theirs.percentile_all == pytest.approx((lengths <= 378).mean())


def test_on_the_first_of_april_2022_the_silence_is_open_for_603_days(ask: Ask) -> None:
    row = silence(ask("gap_ledger", as_of=date(2022, 4, 1)), MINISTERS, date(2020, 8, 6))
    assert (row.days, bool(row.is_open)) == (603, True)
    first = standings(ask("silence_board", pair=None, as_of=date(2022, 4, 1)))[0]
    assert (first.pair, first.channel, first.days, first.grade) == ("CHN-USA", MINISTERS, 603, LONGEST)
    assert verdict(first) == f"longer than each of {len(first.past)} before"


def test_the_story_inside_the_622_days(ask: Ask) -> None:
    row = silence(ask("gap_ledger"), MINISTERS, date(2020, 8, 6))
    told = rungs(ask("gap_ladder", gap_id=row.gap_id), "CHN-USA")
    ends = {r.part: r.start for r in told if r.part in ("before", "after")}
    assert ends == {"before": date(2020, 8, 6), "after": date(2022, 4, 20)}
    refused = [(r.lane, r.status, r.times, r.requested_by) for r in told if r.part == "tried"]
    # Three requests of May 2021, which the register tells again as one of 2021; the no-show of December 2020.
    assert sorted(refused, key=str) == [("silent", "refused", 3, "USA"), ("working", "refused", 1, None)]
    kept = [(r.lane, r.start) for r in told if r.part == "kept"]
    chiefs = [day for lane, day in kept if lane == "chief"]
    assert chiefs == [date(2020, 10, 30), date(2021, 1, 8)]
    videos = {r.start for r in told if r.part == "kept" and r.lane == "working" and r.mode == "video"}
    assert {date(2021, 8, 19), date(2021, 9, 28)} <= videos
    assert any(r.lane == "leader" and r.mode == "video" and r.start == date(2021, 11, 16) for r in told)
    assert ladder_title(row, told).startswith("Defence ministers: 622 days of silence; 3 requests refused")


def test_the_articles_alone_tell_the_same_silence(ask: Ask) -> None:
    row = silence(ask("gap_ledger", register=False), MINISTERS, date(2020, 8, 6))
    told = rungs(ask("gap_ladder", gap_id=row.gap_id, register=False), "CHN-USA")
    assert row.days == 622 and all(r.origin != "register" for r in told)


def test_no_month_is_covered_by_an_article_not_yet_published(ask: Ask) -> None:
    april = pd.Timestamp(2022, 4, 1)
    for as_of, articles in ((date(2022, 4, 1), 0), (date(2022, 4, 30), 1)):
        months = ask("gap_coverage", as_of=as_of).set_index("month")["article_count"]
        assert months[april] == articles
    assert (ask("articles_known", as_of=date(2022, 4, 1), contact_ids=[])).empty


@pytest.mark.parametrize("scope", ["channel", "mode", "mechanism", "any"])
@pytest.mark.parametrize("as_of", [date(2021, 6, 30), date(2022, 4, 1), date(2024, 11, 21)])
def test_nothing_on_the_ladder_lies_outside_its_silence_or_ends_it(ask: Ask, scope: str, as_of: date) -> None:
    ledger = ask("gap_ledger", scope=scope, as_of=as_of)
    counted = 0
    for row in rows_of(ledger.head(12)):
        told = rungs(ask("gap_ladder", scope=scope, as_of=as_of, gap_id=row.gap_id), "CHN-USA")
        counted += sum(r.times for r in told if r.part == "tried") == row.attempts_inside
        assert all(pd.Timestamp(r.end) >= row.start_date and pd.Timestamp(r.start) <= row.end_date for r in told)
        assert [r.part for r in told].count("before") == 1
        assert not any(r.lane == "silent" and r.part == "kept" for r in told)
    assert counted == len(ledger.head(12)), "the ladder shows as many attempts as the ledger counts"
