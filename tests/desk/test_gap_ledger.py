"""Silences: the numbers on paper, the figure that draws them, the words around it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from desk.builds import connect, current_build, run_query
from desk.charts.gap_ledger import MOST_ENDED, gap_ledger, gap_ledger_title, placed
from desk.silences import claimed_words, gap_table, length_words, verdict
from desk.theme import DARK, LIGHT
from tests.desk import hand_build
from tests.desk.hand_build import G2, G173, G622, M622, gap_id

EVERYTHING: dict[str, Any] = {
    "pair": "CHN-USA",
    "scope": "channel",
    "levels": [],
    "tracks": [],
    "modes": [],
    "period_start": None,
    "period_end": None,
    "register": True,
    "least_confidence": 0.0,
    "whole": False,
    "as_of": hand_build.AS_OF,
}


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    out: Path = hand_build.write(tmp_path_factory.mktemp("hand"))
    opened = connect(current_build(out))
    yield opened
    opened.close()


def ledger(connection: Any, name: str = "gap_ledger", **changed: Any) -> pd.DataFrame:
    return run_query(connection, name, EVERYTHING | changed)


def test_the_silence_of_the_ministers_is_622_days_and_ranks_first(connection: Any) -> None:
    first = ledger(connection).iloc[0]
    assert (first["gap_id"], first["days"], first["months"], first["rank"]) == (G622, 622, 20.5, 1)
    assert (first["attempts_inside"], first["claim_id"], bool(first["is_open"])) == (3, "c1", False)
    assert (first["previous_title"], first["next_title"]) == ("Contact esper", "Contact austin")


def test_at_the_as_of_date_of_the_build_the_ledger_repeats_the_build(connection: Any) -> None:
    built = pd.DataFrame(hand_build.tables()["gaps"]).query("scope == 'channel'").set_index("gap_id")
    shown = ledger(connection).set_index("gap_id")
    for column in ("days", "days_min", "days_max", "months", "attempts_inside", "rank", "percentile"):
        assert shown[column].sort_index().tolist() == built[column].sort_index().tolist(), column


def test_an_earlier_as_of_date_leaves_the_silence_open(connection: Any) -> None:
    rows = ledger(connection, as_of=date(2022, 4, 1)).set_index("gap_id")
    assert set(rows.index) == {G622, G173}, "the silence that began on 20 April is not yet there"
    row: Any = rows.loc[G622]
    # 6 Aug 2020 to 1 Apr 2022: 603 days; 19 months to 6 March, then 26 of 31 days.
    assert (row["days"], row["months"], bool(row["is_open"])) == (603, 19.8, True)
    assert row["end_date"] == pd.Timestamp(2022, 4, 1)
    assert pd.isna(row["next_contact_id"]) and pd.isna(row["claim_id"])
    # 31 Oct to 1 Apr is 152 days; from 1 Oct it would be 182.
    assert (rows.loc[G173, "days_min"], rows.loc[G173, "days_max"]) == (152, 182)


def test_a_later_as_of_date_lengthens_open_silences_only(connection: Any) -> None:
    rows = ledger(connection, as_of=date(2022, 5, 20)).set_index("gap_id")
    assert rows.loc[G622, "days"] == 622
    assert (rows.loc[G2, "days"], rows.loc[G2, "days_min"], rows.loc[G2, "months"]) == (30, 30, 1.0)


def test_attempts_not_yet_made_are_not_counted(connection: Any) -> None:
    assert ledger(connection, as_of=date(2021, 5, 30)).iloc[0]["attempts_inside"] == 0
    assert ledger(connection, as_of=date(2021, 5, 31)).iloc[0]["attempts_inside"] == 3
    assert ledger(connection, "gap_attempts", as_of=date(2021, 5, 30)).empty


def test_rank_is_worked_out_again(connection: Any) -> None:
    rows = ledger(connection, as_of=date(2022, 4, 21)).set_index("gap_id")
    assert rows.loc[G622, "rank"] == 1 and rows.loc[G2, "rank"] == 2
    assert rows.loc[G2, "percentile"] == 0.5


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"scope": "mode"}, {M622, gap_id("austin", "mode", "phone"), gap_id("rome", "mode", "in_person")}),
        ({"scope": "mode", "modes": ["video"]}, set()),
        ({"tracks": ["foreign"]}, {G173}),
        ({"levels": ["leader"]}, set()),
        ({"period_end": date(2021, 1, 1)}, {G622}),
        ({"period_start": date(2022, 4, 21)}, {G2, G173}),
        ({"pair": "CHN-JPN"}, set()),
        ({"pair": None}, {G622, G2, G173}),
    ],
)
def test_filters(connection: Any, changed: dict[str, Any], found: set[str]) -> None:
    assert set(ledger(connection, **changed)["gap_id"]) == found


def test_coverage_lists_every_month_with_and_without_articles(connection: Any) -> None:
    months = ledger(connection, "gap_coverage")
    assert len(months) == 21, "August 2020 to April 2022"
    assert months["article_count"].tolist() == [0] * 20 + [1]


def test_a_claim_stands_beside_the_computed_figure_once_its_article_is_out(connection: Any) -> None:
    claim = ledger(connection, "gap_claims").iloc[0]
    assert (claim["computed_days"], claim["computed_months"], bool(claim["agrees"])) == (622, 20.5, True)
    assert ledger(connection, "gap_claims", as_of=date(2022, 4, 19)).empty


def figure(connection: Any, look: Any = LIGHT, **changed: Any) -> Any:
    names = ("gap_ledger", "gap_attempts", "gap_coverage")
    rows, attempts, coverage = (ledger(connection, name, **changed) for name in names)
    as_of = (EVERYTHING | changed)["as_of"]
    return gap_ledger(rows, attempts, coverage, as_of=as_of, look=look, source="Source: Daily <b>&")


def test_the_figure_draws_each_silence_from_its_start_to_its_end(connection: Any) -> None:
    fig = figure(connection)
    outline = next(t for t in fig.data if t.type == "bar" and t.customdata is not None and t.customdata[0][0] == G622)
    assert pd.Timestamp(outline.base[0]) == pd.Timestamp(2020, 8, 6)
    assert outline.x[0] == 622 * 86_400_000
    assert [row[0] for row in outline.customdata] == [G622, G173, G2], "ended first, then the open ones"
    texts = " ".join(str(t) for trace in fig.data if trace.type == "scatter" for t in trace.text or ())
    assert "<b>622 days</b>  6 Aug 2020 to 20 Apr 2022" in texts and "173 to 203 days" in texts


def test_months_with_and_without_articles_are_drawn_apart_and_fill_the_silence(connection: Any) -> None:
    bars = [t for t in figure(connection).data if t.type == "bar"]
    dotted = [t for t in bars if t.marker.pattern.shape == "."]
    solid = [t for t in bars if t.marker.pattern.shape is None and t.customdata is None]
    first_row = [[x for x, y in zip(t.x, t.y, strict=True) if y == 0] for t in (dotted[0], solid[0])]
    # 6 Aug 2020 to 31 Mar 2022 without articles, 1 to 20 April with one.
    assert first_row == [[603 * 86_400_000], [19 * 86_400_000]]


def test_open_silences_end_in_a_hatched_tail_and_refusals_are_crosses(connection: Any) -> None:
    fig = figure(connection)
    hatched = [t for t in fig.data if t.type == "bar" and t.marker.pattern.shape == "/"]
    assert len(hatched[0].base) == 2
    crosses = [t for t in fig.data if t.type == "scatter" and t.customdata is not None]
    assert [list(t.text) for t in crosses] == [["3×"]]
    assert pd.Timestamp(crosses[0].x[0]) == pd.Timestamp(2021, 5, 16)
    assert "Reason given: rank not equal" in crosses[0].customdata[0][1]


def test_source_line_is_inside_the_figure_and_escaped(connection: Any) -> None:
    texts = [a.text for a in figure(connection, DARK).layout.annotations]
    assert "Source: Daily &lt;b&gt;&amp;" in texts


def test_title_tells_the_finding(connection: Any) -> None:
    rows = ledger(connection)
    assert gap_ledger_title(rows) == "Defence ministers: 622 days without contact, the longest of 3 silences"
    then = ledger(connection, as_of=date(2022, 4, 1), tracks=["defence"])
    assert gap_ledger_title(then) == "Defence ministers: 603 days without contact so far, the only silence"


def test_only_the_longest_are_drawn_but_open_ones_always_are(connection: Any) -> None:
    many = pd.concat([ledger(connection)] * 20, ignore_index=True)
    drawn = placed(many)
    assert int((~drawn["is_open"]).sum()) == MOST_ENDED and drawn["is_open"].any()
    assert drawn["at"].is_monotonic_increasing


def test_the_table_has_least_and_most_days(connection: Any) -> None:
    table = gap_table(ledger(connection)).set_index("Channel")
    assert (table.loc["Foreign ministers", "Least days"], table.loc["Foreign ministers", "Most days"]) == (173, 203)


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (20.0, 21.0, "20 to 21 months"),
        (10.0, 10.0, "10 months"),
        (12.0, None, "12 months or more"),
        (1.0, 1.0, "1 month"),
        (None, None, ""),
    ],
)
def test_a_stated_length_in_words(low: float | None, high: float | None, words: str) -> None:
    assert claimed_words(low, high) == words


def test_verdicts() -> None:
    assert verdict(True, 20, 21, 20.5, None) == "Agrees"
    assert verdict(False, 24, 25, 20.5, "shorter") == "Disagrees by 3.5 months: shorter"
    assert verdict(False, 10, 12, 20.5, None) == "Disagrees by 8.5 months"
    assert verdict(None, 20, 21, None, "no date") == "Cannot tell: no date"


def test_length_words() -> None:
    assert (length_words(622, 622), length_words(1, 1), length_words(396, 1426)) == (
        "622 days",
        "1 day",
        "396 to 1,426 days",
    )
