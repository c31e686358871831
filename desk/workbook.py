"""A table as an Excel workbook: real dates, frozen and filtered headers, a sheet on its columns and one on its sources.

Cells hold values, never formulas: text that begins like one stays text.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from desk import labels
from desk.exhibits.exhibit import Exhibit

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DATE_FORMAT = "D MMM YYYY"
LONGEST_CELL = 32_000  # Excel takes 32,767 characters
WIDEST, NARROWEST = 70, 9
_HELP = Path(__file__).parent / "column_help.csv"
_OF = re.compile(r"\(of [\d,]+\)$")
_ABOUT = ["What", "Meaning"]
_HEAD = PatternFill("solid", fgColor="E4E8EC")


def workbook(exhibit: Exhibit) -> bytes:
    """The table of an exhibit with its finding, columns and sources, as bytes of an .xlsx file."""
    rows = exhibit.rows()
    sheets = {"Table": rows, "Sources": sources_table(exhibit.articles), "About": about_table(exhibit, rows)}
    return _bytes_of(sheets, exhibit.title)


def table_workbook(rows: pd.DataFrame) -> bytes:
    """A table that belongs to no figure, with what its columns mean, as bytes of an .xlsx file."""
    return _bytes_of({"Table": rows, "About": pd.DataFrame(_meanings(rows), columns=_ABOUT)}, "")


def _bytes_of(sheets: Mapping[str, pd.DataFrame], title: str) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        fill_sheet(book.create_sheet(name), rows)
    book.properties.title = _text(title)[:250]
    book.properties.creator = "Open Line"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def fill_sheet(sheet: Worksheet, rows: pd.DataFrame) -> None:
    """Write a table from the first cell on, with headers that stay in sight and can be filtered."""
    for at, name in enumerate(rows.columns, start=1):
        _put(sheet, 1, at, str(name)).font = Font(bold=True)
        sheet.cell(1, at).fill = _HEAD
        sheet.column_dimensions[get_column_letter(at)].width = _width(name, rows[name])
        for line, value in enumerate(rows[name].tolist(), start=2):
            _put(sheet, line, at, value)
    sheet.freeze_panes = "A2"
    if len(rows.columns):
        sheet.auto_filter.ref = f"A1:{get_column_letter(len(rows.columns))}{len(rows) + 1}"


def sources_table(articles: pd.DataFrame) -> pd.DataFrame:
    """The articles behind a figure, numbered as in its briefing."""
    told = articles.drop_duplicates("article_id") if "article_id" in articles else articles
    return pd.DataFrame(
        {
            "Number": range(1, len(told) + 1),
            "Outlet": _column(told, "source"),
            "Title": _column(told, "title"),
            "Published": [_as_date(value) for value in _column(told, "published")],
            "Date is exact to": _column(told, "published_precision"),
            "Address": _column(told, "url"),
        }
    )


def about_table(exhibit: Exhibit, rows: pd.DataFrame) -> pd.DataFrame:
    """What the table shows, under which filters, and what each of its columns means."""
    told = [("Finding", exhibit.title), *(("Source", line) for line in exhibit.source.splitlines())]
    return pd.DataFrame([*told, *_meanings(rows)], columns=_ABOUT)


def _meanings(rows: pd.DataFrame) -> list[tuple[str, str]]:
    return [(str(name), meaning) for name in rows.columns if (meaning := column_meaning(str(name)))]


@cache
def column_help() -> dict[str, str]:
    """Heading of a column -> what it means (desk/column_help.csv)."""
    with _HELP.open(encoding="utf-8", newline="") as lines:
        return {row["column"]: row["meaning"] for row in csv.DictReader(lines)}


def column_meaning(heading: str) -> str | None:
    """What a column means; a heading that ends in a number, as ``Leaders (of 18)``, is looked up as ``(of n)``."""
    known = column_help()
    return known.get(heading) or known.get(_OF.sub("(of n)", heading))


def _column(table: pd.DataFrame, name: str) -> Iterable[Any]:
    return table[name].tolist() if name in table else [None] * len(table)


def _as_date(value: Any) -> date | None:
    return value.date() if isinstance(value, datetime) and not pd.isna(value) else None


def _put(sheet: Worksheet, line: int, at: int, value: Any) -> Any:
    cell = sheet.cell(line, at)
    if isinstance(value, datetime) and not pd.isna(value):
        value = value.date()
    if isinstance(value, date) and not pd.isna(value):
        cell.value, cell.number_format = value, DATE_FORMAT
    elif isinstance(value, bool | int | float) and not pd.isna(value):
        cell.value = value
    elif value is not None and not (pd.api.types.is_scalar(value) and pd.isna(value)):
        cell.value = _text(value)
        cell.data_type = "s"
        cell.quotePrefix = _text(value).startswith(("=", "+", "-", "@"))
        cell.alignment = Alignment(vertical="top", wrap_text=len(_text(value)) > WIDEST)
    return cell


def _text(value: Any) -> str:
    told = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return labels.printable(told)[:LONGEST_CELL]


def _width(name: object, column: pd.Series) -> float:
    longest = max((len(labels.day(v) if isinstance(v, date) else str(v)) for v in column.head(200)), default=0)
    return min(WIDEST, max(NARROWEST, len(str(name)) + 4, longest + 2))
