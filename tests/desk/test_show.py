"""The download and the source line."""

from __future__ import annotations

from datetime import date

import pandas as pd

from desk.filters import Filters
from desk.show import csv_bytes
from desk.source_line import CAUTION, source_line

FILTERS = Filters(as_of=date(2022, 4, 20), pair="CHN-USA")


def articles(number: int) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "article_id": [f"a{i}" for i in range(number)], "title": ["Title"] * number, "path": ["p.txt"] * number,
            "source": ["Daily" if i % 2 else None for i in range(number)],
            "published": pd.to_datetime([date(2022, 4, i + 1) for i in range(number)]),
            "published_end": pd.to_datetime([date(2022, 4, i + 1) for i in range(number)]),
            "published_precision": ["day"] * number,
        }
    )  # fmt: skip


def test_csv_runs_no_formula_and_keeps_dates_and_numbers() -> None:
    days = pd.Series([pd.Timestamp("2022-04-20"), pd.NaT])
    table = pd.DataFrame({"=Name": ["=cmd()", "plain"], "Day": days, "Days": [-1, 2]})
    lines = csv_bytes(table).decode("utf-8-sig").splitlines()
    assert lines == ["'=Name,Day,Days", "'=cmd(),2022-04-20,-1", "plain,,2"]


def test_few_articles_are_named_many_counted() -> None:
    few = source_line(articles(2), FILTERS, "4 contacts")
    assert few.startswith("Sources: Title, 1 Apr 2022; Daily, 2 Apr 2022")
    assert "China – United States · as of 20 Apr 2022 · n = 4 contacts" in few and few.endswith(CAUTION)
    assert source_line(articles(9), FILTERS, "9").startswith(
        "Sources: 9 articles from Daily, published 1 Apr 2022 to 9 Apr 2022."
    )


def test_no_article_behind_the_rows_is_said() -> None:
    assert source_line(articles(0), FILTERS, "3 contacts").startswith("Source: register entries")
