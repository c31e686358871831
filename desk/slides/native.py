"""Charts and tables that PowerPoint draws itself, with their data: bars, columns, lines and heat tables."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pandas as pd
from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION
from pptx.enum.text import MSO_ANCHOR
from pptx.util import Emu, Pt

from desk.charts.placement import wrap
from desk.exhibits.exhibit import Exhibit, NativeChart
from desk.slides.template import INK, MUTED, Place
from desk.slides.text import EMU_A_POINT, clean, write
from desk.theme import LIGHT, mix
from desk.words import Words

_TYPES = {
    ("bar", False): XL_CHART_TYPE.BAR_CLUSTERED,
    ("bar", True): XL_CHART_TYPE.BAR_STACKED,
    ("column", False): XL_CHART_TYPE.COLUMN_CLUSTERED,
    ("column", True): XL_CHART_TYPE.COLUMN_STACKED,
    ("line", False): XL_CHART_TYPE.LINE,
    ("line", True): XL_CHART_TYPE.LINE,
}
MOST_BARS, MOST_ROWS, MOST_COLUMNS = 16, 14, 7
_TABLE_POINTS = 11
_HEAT_COLUMNS = 24
_LONGEST_CELL = 90


def add_chart(slide: Any, native: NativeChart, place: Place, alt: str) -> None:
    """Draw a chart, or a heat table, into a place of a slide."""
    if native.kind == "heat":
        _heat(slide, native, place, alt)
        return
    data = CategoryChartData()
    keep = slice(0, MOST_BARS) if native.kind == "bar" else slice(None)
    # Bars are drawn from the bottom up.
    order = -1 if native.kind == "bar" else 1
    data.categories = [clean(c, 60) for c in list(native.categories)[keep]][::order]
    for series in native.series:
        data.add_series(clean(series.name, 60), list(series.values)[keep][::order])
    kind = _TYPES[(native.kind, native.stacked)]
    frame = slide.shapes.add_chart(kind, *_box(place), data)
    frame.name, chart = "Chart", frame.chart
    _describe(frame, alt)
    chart.font.size, chart.font.color.rgb = Pt(12), RGBColor.from_string(INK)
    chart.has_title = False
    chart.has_legend = len(native.series) > 1
    if chart.has_legend:
        chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    plot = chart.plots[0]
    if native.kind != "line":
        plot.gap_width, plot.overlap = 45, 100 if native.stacked else 0
        plot.has_data_labels = True
        plot.data_labels.number_format, plot.data_labels.number_format_is_linked = "#,##0", False
        plot.data_labels.font.size = Pt(11)
    for drawn, series in zip(plot.series, native.series, strict=True):
        paint = drawn.format.line.color if native.kind == "line" else drawn.format.fill
        if native.kind == "line":
            drawn.smooth, drawn.format.line.width = False, Pt(2.25)
        else:
            drawn.format.fill.solid()
            paint = drawn.format.fill.fore_color
        paint.rgb = RGBColor.from_string(series.colour.lstrip("#"))
    _axes(chart, native)


def _axes(chart: Any, native: NativeChart) -> None:
    value, category = chart.value_axis, chart.category_axis
    value.major_gridlines.format.line.color.rgb = RGBColor.from_string(LIGHT.grid.lstrip("#"))
    value.format.line.fill.background()
    value.has_title = bool(native.unit)
    if native.unit:
        value.axis_title.text_frame.text = clean(native.unit, 60)
        run = value.axis_title.text_frame.paragraphs[0].runs[0]
        run.font.size, run.font.bold, run.font.color.rgb = Pt(11), False, RGBColor.from_string(MUTED)
    category.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    category.format.line.color.rgb = RGBColor.from_string(LIGHT.line.lstrip("#"))
    category.has_major_gridlines = False


def _heat(slide: Any, native: NativeChart, place: Place, alt: str) -> None:
    """Categories are columns, series rows; the stronger the colour the larger the value."""
    columns = list(native.categories)[-_HEAT_COLUMNS:]
    rows = list(native.series)[:MOST_ROWS]
    frame = slide.shapes.add_table(len(rows) + 1, len(columns) + 1, *_box(place))
    frame.name, table = "Heat table", frame.table
    _describe(frame, alt)
    table.first_row, table.horz_banding = False, False
    first = int(place.width * 0.22)
    table.columns[0].width = Emu(first)
    for at in range(len(columns)):
        table.columns[at + 1].width = Emu((place.width - first) // len(columns))
    small = 11 if len(columns) <= 10 else 8
    _cell(table.cell(0, 0), "", 11)
    for at, name in enumerate(columns, start=1):
        _cell(table.cell(0, at), clean(name, 20), small)
    highest = max((v for r in rows for v in r.values if v is not None and not pd.isna(v)), default=0) or 1
    offset = len(native.categories) - len(columns)
    for line, series in enumerate(rows, start=1):
        _cell(table.cell(line, 0), clean(series.name, 40), 12)
        for at, value in enumerate(list(series.values)[offset:], start=1):
            known = value is not None and not pd.isna(value)
            share = 0.15 + 0.85 * float(value or 0) / highest if known else 0.0
            colour = mix("#FFFFFF", series.colour, share)
            _cell(table.cell(line, at), f"{value:,.0f}" if known else "", small, colour, share > 0.55)


def add_table(slide: Any, exhibit: Exhibit, place: Place, words: Words) -> str:
    """Draw as much of an exhibit's table as fits; returns the words that say what was left out, or empty."""
    rows = exhibit.rows()
    # The day in words stands beside its first and last day: one of the two is enough on a slide.
    doubled = set(exhibit.days) if "Date" in rows.columns else set[str]()
    shown = rows[[name for name in rows.columns if name not in doubled][:MOST_COLUMNS]].head(MOST_ROWS)
    cells = [[clean(_told(v, words), _LONGEST_CELL) for v in line] for line in shown.itertuples(index=False)]
    heads = [clean(str(name), 40) for name in shown.columns]
    weights = [_weight(head, [line[at] for line in cells]) for at, head in enumerate(heads)] or [1.0]
    widths = [int(place.width * weight / sum(weights)) for weight in weights]
    heights = [_height(line, widths) for line in (heads, *cells)]
    while sum(heights) > place.height and len(cells) > 1:
        heights.pop()
        cells.pop()
    frame = slide.shapes.add_table(
        len(cells) + 1, len(widths), *_box(Place(*_corner(place), place.width, sum(heights)))
    )
    frame.name, table = "Table", frame.table
    _describe(frame, exhibit.alt_text)
    table.horz_banding = False
    for at, width in enumerate(widths):
        table.columns[at].width = Emu(width)
        for line, row in enumerate((heads, *cells)):
            table.rows[line].height = Emu(heights[line])
            text = row[at] if row else ""
            _cell(
                table.cell(line, at), text, _TABLE_POINTS, LIGHT.uncovered if line == 0 else "#FFFFFF", bold=line == 0
            )
    left_out = len(rows) > len(cells)
    return words("first_rows", n=f"{len(cells):,}", all=f"{len(rows):,}") if left_out else ""


def _corner(place: Place) -> tuple[int, int]:
    return place.left, place.top


def _weight(head: str, column: list[str]) -> float:
    longest = max((len(v) for v in column), default=0)
    word = max((len(w) for v in (head, *column) for w in v.split()), default=0)
    return float(max(8, word + 2, min(34, max(longest, len(head)) + 2)))


def _height(line: list[str], widths: list[int]) -> int:
    """Height of a row in EMU: its cell with most lines."""
    lines = max(
        (
            len(wrap(text, width / EMU_A_POINT - 9, _TABLE_POINTS)) or 1
            for text, width in zip(line, widths, strict=True)
        ),
        default=1,
    )
    return int((lines * _TABLE_POINTS * 1.25 + 6) * EMU_A_POINT)


def _told(value: Any, words: Words) -> str:
    if value is None or (pd.api.types.is_scalar(value) and pd.isna(value)):
        return ""
    if isinstance(value, datetime | date):
        return words.day(value.date() if isinstance(value, datetime) else value)
    if isinstance(value, float):
        return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)


def _cell(cell: Any, text: str, points: int, fill: str = "", light: bool = False, bold: bool = False) -> None:
    if fill:
        cell.fill.solid()
        cell.fill.fore_color.rgb = RGBColor.from_string(fill.lstrip("#"))
    else:
        cell.fill.background()
    cell.margin_left = cell.margin_right = Emu(45720)
    cell.margin_top = cell.margin_bottom = Emu(22860)
    cell.vertical_anchor = MSO_ANCHOR.MIDDLE
    write(cell.text_frame, text, points=points, bold=bold, colour="FFFFFF" if light else INK)


def _describe(frame: Any, alt: str) -> None:
    frame._element.nvGraphicFramePr.cNvPr.set("descr", clean(alt, 2000))


def _box(place: Place) -> tuple[Emu, Emu, Emu, Emu]:
    return Emu(place.left), Emu(place.top), Emu(place.width), Emu(place.height)
