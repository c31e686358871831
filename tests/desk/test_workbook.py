"""Tables as workbooks: real dates, headers that stay and filter, nothing that runs; sources and meanings beside."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pytest
from openpyxl import load_workbook

from desk.exhibits.exhibit import Exhibit, Item
from desk.filters import Filters
from desk.workbook import column_help, workbook

ROWS = pd.DataFrame(
    {
        "Contact": ["=cmd|' /C calc'!A0", "+49 30", "-1", "@SUM(A1)", "plain\x0bwith\x00controls", "王毅 和 لافروف"],
        "First day": pd.to_datetime(["2022-04-20", "NaT", "2021-01-01", "2020-02-29", "2019-12-31", "2018-05-08"]),
        "Days": [1, 2, 3, 4, None, 622],
    }
)
ARTICLES = pd.DataFrame(
    {
        "article_id": ["a", "a", "b"], "title": ["=HYPERLINK(1)", "=HYPERLINK(1)", "Two"],
        "source": ["Daily", "Daily", None],
        "url": ["https://example.org", "https://example.org", None],
        "published": pd.to_datetime(["2022-04-21", "2022-04-21", "NaT"]),
        "published_precision": ["day", "day", "unknown"],
    }
)  # fmt: skip


def made(rows: pd.DataFrame = ROWS) -> Any:
    item = Item("timeline", Filters(date(2022, 4, 22), "CHN-USA"))
    exhibit = Exhibit(item, go.Figure(), rows, "=1+1 finding", "Sources: Daily\nas of", "t", "how", ARTICLES)
    return load_workbook(io.BytesIO(workbook(exhibit)))


def test_cells_that_look_like_formulas_stay_text() -> None:
    book = made()
    for sheet in book.worksheets:
        for line in sheet.iter_rows():
            assert all(cell.data_type != "f" for cell in line)
    assert book["Table"]["A2"].value == "=cmd|' /C calc'!A0" and book["Table"]["A2"].quotePrefix
    assert book["About"]["B2"].value == "=1+1 finding"


def test_dates_are_dates_numbers_are_numbers_and_nothing_is_nothing() -> None:
    sheet = made()["Table"]
    assert sheet["B2"].is_date and sheet["B2"].value.date() == date(2022, 4, 20)
    assert sheet["B3"].value is None and sheet["C2"].value == 1 and sheet["C6"].value is None


def test_headers_stay_in_sight_and_can_be_filtered() -> None:
    sheet = made()["Table"]
    assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref == "A1:C7" and sheet["A1"].font.bold


def test_odd_characters_do_not_break_the_file() -> None:
    sheet = made()["Table"]
    assert sheet["A6"].value == "plain with controls" and sheet["A7"].value == "王毅 和 لافروف"


def test_each_source_stands_once_with_its_number() -> None:
    sheet = made()["Sources"]
    assert [[c.value for c in line][:3] for line in sheet.iter_rows(min_row=2)] == [
        [1, "Daily", "=HYPERLINK(1)"],
        [2, None, "Two"],
    ]


@pytest.mark.parametrize("rows", [ROWS.head(0), pd.DataFrame()])
def test_a_table_without_rows_is_still_a_workbook(rows: pd.DataFrame) -> None:
    assert made(rows)["Table"].max_row <= 1


def test_help_is_told_for_columns_that_have_it() -> None:
    known = column_help()
    assert known and all(meaning and not meaning.startswith("=") for meaning in known.values())
