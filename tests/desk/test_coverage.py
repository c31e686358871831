"""What part of the silences drawn no article is from, in words that cannot say too little."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from desk.coverage import bare_months, coverage_caveat, covered_months

USA, JPN = "CHN-USA", "CHN-JPN"
LONG = (USA, date(2020, 8, 6), date(2020, 11, 2))  # August to November


def test_months_count_once_a_pair_however_many_silences_lie_in_them() -> None:
    covered = {USA: {date(2020, 9, 1)}}
    inside = (USA, pd.Timestamp(2020, 10, 1), pd.Timestamp(2020, 10, 31))
    assert bare_months([LONG], covered) == bare_months([LONG, inside], covered) == (3, 4)
    assert bare_months([LONG, (JPN, *LONG[1:])], covered) == (7, 8)


@pytest.mark.parametrize(
    ("silences", "covered", "says"),
    [
        ([LONG], {USA: {date(2020, 9, 1)}}, "No article in hand from 3 of the 4 months of silence shown."),
        ([LONG], {JPN: {date(2020, 9, 1)}}, "No article in hand from the 4 months of silence shown."),
        ([(USA, date(2020, 8, 6), date(2020, 8, 7))], {}, "No article in hand from the one month of silence shown."),
        ([(USA, date(2020, 8, 6), date(2020, 9, 7))], {USA: {date(2020, 8, 1), date(2020, 9, 1)}},
         "An article in hand from each of the 2 months of silence shown."),
        ([LONG, (JPN, *LONG[1:])], {}, "No article in hand from the 8 months of silence shown, counted for each pair."),
        ([], {}, ""),
    ],
)  # fmt: skip
def test_words(silences: list[tuple[str, date, date]], covered: dict[str, set[date]], says: str) -> None:
    assert coverage_caveat(silences, covered) == says


def test_a_month_with_no_article_is_not_covered() -> None:
    months = pd.DataFrame(
        {"pair": [USA, USA], "month": pd.to_datetime(["2020-08-01", "2020-09-01"]), "article_count": [0, 2]}
    )
    assert covered_months(months) == {USA: {date(2020, 9, 1)}}
