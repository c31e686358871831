"""Tables on slides: an exhibit's rows, and heat tables, in which a stronger colour stands for a larger value."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import pandas as pd
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Emu

from desk.charts.placement import text_width, wrap
from desk.exhibits.exhibit import Exhibit, NativeChart
from desk.slides.ground import Place, best_ink
from desk.slides.template import INK
from desk.slides.text import EMU_A_POINT, clean, write
from desk.theme import LIGHT, mix
from desk.words import Words

MOST_ROWS, MOST_COLUMNS, MOST_HEAT_COLUMNS = 14, 7, 24
TABLE_POINTS = 11
_LONGEST_CELL = 90
_LOWEST, _HIGHEST = 0.29, 0.75  # inches of a row of a heat table
_INCH = 914_400
_YEAR = re.compile(r"^(?:(?P<before>\d{4}) (?P<rest>Q\d)|(?P<month>\S+) (?P<after>\d{4}))$")


def add_heat(slide: Any, native: NativeChart, place: Place, alt: str, words: Words, ink: str = INK) -> str:
    """Categories are columns, series rows, as many as there is room for; returns words for what was left out."""
    columns = [words.dated(c) for c in list(native.categories)[-MOST_HEAT_COLUMNS:]]
    offset = len(native.categories) - len(columns)
    heads = _heads([clean(name, 40) for name in columns])
    most = int(place.height / (_LOWEST * _INCH)) - len(heads)
    rows = list(native.series)[: max(most, 1)]
    height = min(int(place.height * 0.97) // (len(rows) + len(heads)), int(_HIGHEST * _INCH))
    box = Place(place.left, place.top, place.width, height * (len(rows) + len(heads)))
    frame = slide.shapes.add_table(len(rows) + len(heads), len(columns) + 1, *corners(box))
    frame.name, table = "Heat table", frame.table
    describe(frame, alt)
    table.first_row, table.horz_banding = False, False
    _widths(table, place.width, [clean(r.name, 40) for r in rows], len(columns))
    for row in table.rows:
        row.height = Emu(height)
    points = 12 if len(columns) <= 10 else 9
    for at, line in enumerate(heads):
        _head_row(table, at, line, points, ink)
    if len(heads) > 1:
        table.cell(0, 0).merge(table.cell(1, 0))
    _cell(table.cell(0, 0), clean(words.phrase(native.unit), 40), min(points, 10), colour=ink)
    highest = max((v for r in rows for v in r.values if v is not None and not pd.isna(v)), default=0) or 1
    for at, series in enumerate(rows, start=len(heads)):
        _cell(table.cell(at, 0), clean(series.name, 40), 12, colour=ink)
        for column, value in enumerate(list(series.values)[offset:], start=1):
            fill = _shade(value, highest, series.colour)
            told = f"{value:,.0f}{'%' if native.unit.startswith('%') else ''}" if fill else ""
            _cell(table.cell(at, column), told, points, fill, colour=best_ink(fill) if fill else ink, middle=True)
    every = len(native.series)
    left_out = [words("first_rows", n=f"{len(rows):,}", all=f"{every:,}")] * (len(rows) < every)
    left_out += [words("last_columns", n=len(columns), all=len(native.categories))] * bool(offset)
    return " ".join(left_out)


def _shade(value: float | None, highest: float, colour: str) -> str:
    """The colour of a cell, empty where there is no value."""
    if value is None or pd.isna(value):
        return ""
    return mix("#FFFFFF", colour, 0.12 + 0.88 * float(value) / highest)


def _heads(columns: list[str]) -> list[list[str]]:
    """The rows of heads: where all columns name a year, years stand above, so that the heads are short."""
    found = [_YEAR.match(name) for name in columns]
    if len(columns) <= 6 or not all(found):
        return [columns]
    parts = [m.groupdict() for m in found if m]
    return [[p["before"] or p["after"] for p in parts], [p["rest"] or p["month"] for p in parts]]


def _head_row(table: Any, at: int, line: list[str], points: int, ink: str) -> None:
    """One row of heads, equal neighbours merged into one cell."""
    start = 0
    for end in range(1, len(line) + 1):
        if end < len(line) and line[end] == line[start]:
            continue
        cell = table.cell(at, start + 1)
        if end - start > 1:
            cell.merge(table.cell(at, end))
        _cell(cell, line[start], points, colour=ink, middle=True)
        start = end


def _widths(table: Any, width: int, names: list[str], columns: int) -> None:
    """A first column as wide as its names want it, at most a third; no cell so wide that it looks like a wall."""
    longest = max((len(name) for name in names), default=10)
    first = min(int((longest * 7.2 + 14) * EMU_A_POINT), width // 3)
    each = min((width - first) // columns, int(2.4 * _INCH))
    table.columns[0].width = Emu(first)
    for at in range(columns):
        table.columns[at + 1].width = Emu(each)


@dataclass(frozen=True)
class Fitted:
    """As much of an exhibit's table as has room, as text: widths and heights (the heads' first) in EMU."""

    heads: list[str]
    cells: list[list[str]]
    widths: list[int]
    heights: list[int]
    left_out: str  # words for what was left out, or empty


def fitted(exhibit: Exhibit, width: int, height: int, words: Words) -> Fitted:
    """The columns and rows of an exhibit's table that have room in ``width`` x ``height`` EMU, in the language."""
    rows = exhibit.rows()
    # The day in words stands beside its first and last day: one of the two is enough on a slide.
    doubled = set(exhibit.days) if "Date" in rows.columns else set[str]()
    shown = rows[[name for name in rows.columns if name not in doubled][:MOST_COLUMNS]].head(MOST_ROWS)
    cells = [[clean(_told(v, words), _LONGEST_CELL) for v in line] for line in shown.itertuples(index=False)]
    heads = [clean(str(name), 40) for name in shown.columns]
    weights = [_weight(head, [line[at] for line in cells]) for at, head in enumerate(heads)] or [1.0]
    widths = [int(width * weight / sum(weights)) for weight in weights]
    heights = [_height(line, widths) for line in (heads, *cells)]
    while sum(heights) > height and len(cells) > 1:
        heights.pop()
        cells.pop()
    fewer = len(rows) > len(cells)
    left_out = words("first_rows", n=f"{len(cells):,}", all=f"{len(rows):,}") if fewer else ""
    return Fitted(heads, cells, widths, heights, left_out)


def add_table(slide: Any, exhibit: Exhibit, place: Place, words: Words) -> str:
    """Draw as much of an exhibit's table as fits; returns the words that say what was left out, or empty."""
    told = fitted(exhibit, place.width, place.height, words)
    box = Place(place.left, place.top, place.width, sum(told.heights))
    frame = slide.shapes.add_table(len(told.cells) + 1, len(told.widths), *corners(box))
    frame.name, table = "Table", frame.table
    describe(frame, exhibit.alt_text)
    table.horz_banding = False
    for at, width in enumerate(told.widths):
        table.columns[at].width = Emu(width)
        for line, row in enumerate((told.heads, *told.cells)):
            table.rows[line].height = Emu(told.heights[line])
            text = row[at] if row else ""
            fill = LIGHT.uncovered if line == 0 else "#FFFFFF"
            _cell(table.cell(line, at), text, TABLE_POINTS, fill, bold=line == 0)
    return told.left_out


def _weight(head: str, column: list[str]) -> float:
    longest = max((len(v) for v in column), default=0)
    word = max((len(w) for v in (head, *column) for w in v.split()), default=0)
    return float(max(8, word + 2, min(34, max(longest, len(head)) + 2)))


def broken(text: str, width: float, points: float, bold: bool = False) -> list[str]:
    """Lines of at most ``width`` points, joined they are the text; a word wider than a line is broken too."""
    lines: list[str] = []
    for line in wrap(text, width, points, bold):
        lines.append("")
        across = 0.0
        whole = text_width(line, points, bold) <= width
        for char in "" if whole else line:
            wide = text_width(char, points, bold)
            if lines[-1] and across + wide > width:
                lines.append("")
                across = 0.0
            lines[-1] += char
            across += wide
        lines[-1] = f"{line if whole else lines[-1]} "
    lines[-1] = lines[-1].rstrip()
    return lines


def _height(line: list[str], widths: list[int]) -> int:
    """Height of a row in EMU: its cell with most lines."""
    lines = max(
        (len(broken(text, width / EMU_A_POINT - 9, TABLE_POINTS)) for text, width in zip(line, widths, strict=True)),
        default=1,
    )
    return int((lines * TABLE_POINTS * 1.25 + 6) * EMU_A_POINT)


def _told(value: Any, words: Words) -> str:
    if value is None or (pd.api.types.is_scalar(value) and pd.isna(value)):
        return ""
    if isinstance(value, datetime | date):
        return words.day(value.date() if isinstance(value, datetime) else value)
    if isinstance(value, float):
        return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)


def _cell(
    cell: Any, text: str, points: int, fill: str = "", bold: bool = False, colour: str = INK, middle: bool = False
) -> None:
    if fill:
        cell.fill.solid()
        cell.fill.fore_color.rgb = RGBColor.from_string(fill.lstrip("#"))
    else:
        cell.fill.background()
    cell.margin_left = cell.margin_right = Emu(45720)
    cell.margin_top = cell.margin_bottom = Emu(22860)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    write(cell.text_frame, text, points=points, bold=bold, colour=colour)
    if middle:
        cell.text_frame.paragraphs[0].alignment = PP_ALIGN.CENTER


def describe(frame: Any, alt: str) -> None:
    """Set the alternative text of a chart or table."""
    frame._element.nvGraphicFramePr.cNvPr.set("descr", clean(alt, 2000))


def corners(place: Place) -> tuple[Emu, Emu, Emu, Emu]:
    """Left, top, width and height of a place."""
    return Emu(place.left), Emu(place.top), Emu(place.width), Emu(place.height)
