"""Charts that PowerPoint draws itself, with their data: bars, columns and lines."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Pt

from desk.exhibits.exhibit import NativeChart
from desk.slides.ground import Place, best_ink
from desk.slides.tables import add_heat, corners, describe
from desk.slides.template import INK
from desk.slides.text import clean, paint
from desk.theme import mix
from desk.words import Words

_TYPES = {
    ("bar", False): XL_CHART_TYPE.BAR_CLUSTERED,
    ("bar", True): XL_CHART_TYPE.BAR_STACKED,
    ("column", False): XL_CHART_TYPE.COLUMN_CLUSTERED,
    ("column", True): XL_CHART_TYPE.COLUMN_STACKED,
    ("line", False): XL_CHART_TYPE.LINE,
    ("line", True): XL_CHART_TYPE.LINE,
}
NARROW = 10 * 914_400  # EMU
MOST_BARS, LEAST_BAR = 16, 400_000  # EMU of the height of a chart, with its axis and legend, for each bar
_NUMBER, _PERCENT = "#,##0;-#,##0;", '0"%";-0"%";'  # nothing stands for zero
_GRID = "B9C0C7"  # is seen on light and on dark


def add_chart(slide: Any, native: NativeChart, place: Place, alt: str, words: Words, ink: str = INK) -> str:
    """Draw a chart, or a heat table, into a place of a slide; returns words for what was left out, or empty."""
    if native.kind == "heat":
        return add_heat(slide, native, place, alt, words, ink)
    most_bars = max(1, min(MOST_BARS, int(place.height / LEAST_BAR)))
    keep = slice(0, most_bars) if native.kind == "bar" else slice(None)
    # Bars are drawn from the bottom up.
    order = -1 if native.kind == "bar" else 1
    data = CategoryChartData(number_format="General")
    data.categories = [clean(words.dated(c), 90) for c in list(native.categories)[keep]][::order]
    for series in native.series:
        data.add_series(clean(words.phrase(series.name), 60), list(series.values)[keep][::order])
    sums = [sum(v or 0 for v in row) for row in zip(*(list(s.values)[keep] for s in native.series), strict=True)]
    summed = native.kind == "bar" and native.stacked and len(native.series) > 1
    if summed:
        data.add_series(words("total"), sums[::order])
    frame = slide.shapes.add_chart(_TYPES[(native.kind, native.stacked)], *corners(place), data)
    frame.name, chart = "Chart", frame.chart
    describe(frame, alt)
    chart.font.size, chart.has_title = Pt(12), False
    paint(chart.font.color, ink)
    chart.has_legend = len(native.series) > 1
    if chart.has_legend:
        chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    _series(chart, native, ink)
    _axes(chart, native, words, ink)
    if summed:
        _sums(chart, max(sums), ink)
    if native.kind == "bar":  # long names: in a narrow place LibreOffice leaves out those that it would break
        chart.category_axis.tick_labels.font.size = Pt(12 if place.width > NARROW else 9)
    every = len(native.categories)
    return words("first_rows", n=len(sums), all=every) if len(sums) < every else ""


def lightened(native: NativeChart) -> NativeChart:
    """The chart in the lighter colours that are seen on dark paper; a heat table brings its own paper."""
    if native.kind == "heat":
        return native
    series = [replace(one, colour=mix(one.colour, "#FFFFFF", 0.38)) for one in native.series]
    return replace(native, series=series)


def _series(chart: Any, native: NativeChart, ink: str) -> None:
    plot = chart.plots[0]
    if native.kind != "line":
        plot.gap_width, plot.overlap = 45, 100 if native.stacked else 0
    for drawn, series in zip(plot.series, native.series, strict=False):
        colour = series.colour.lstrip("#")
        if native.kind == "line":
            drawn.smooth, drawn.format.line.width = False, Pt(2.25)
            paint(drawn.format.line.color, colour)
            continue
        drawn.format.fill.solid()
        paint(drawn.format.fill.fore_color, colour)
        if native.kind == "column" or not native.stacked:
            _label(drawn, native.unit, best_ink(colour) if native.stacked else ink)


def _label(drawn: Any, unit: str, colour: str) -> Any:
    told = drawn.data_labels
    told.show_value = True
    told.number_format, told.number_format_is_linked = _PERCENT if unit.startswith("%") else _NUMBER, False
    told.font.size = Pt(11)
    paint(told.font.color, colour)
    return told


def _sums(chart: Any, most: float, ink: str) -> None:
    """The last series is the sum of the others: unseen, it holds the one number at the end of each stacked bar."""
    drawn = list(chart.plots[0].series)[-1]
    drawn.format.fill.background()
    _label(drawn, "", ink).position = XL_LABEL_POSITION.INSIDE_BASE
    chart.value_axis.minimum_scale, chart.value_axis.maximum_scale = 0, most * 1.12
    chart.value_axis.tick_labels.number_format, chart.value_axis.tick_labels.number_format_is_linked = "#,##0", False


def _axes(chart: Any, native: NativeChart, words: Words, ink: str) -> None:
    value, category = chart.value_axis, chart.category_axis
    paint(value.major_gridlines.format.line.color, _GRID)
    value.major_gridlines.format.line.width = Pt(0.5)
    value.format.line.fill.background()
    if native.unit.startswith("%"):
        value.minimum_scale, value.maximum_scale = 0, 100
        value.tick_labels.number_format, value.tick_labels.number_format_is_linked = '0"%"', False
    value.has_title = bool(native.unit)
    if native.unit:
        value.axis_title.text_frame.text = clean(words.phrase(native.unit), 60)
        run = value.axis_title.text_frame.paragraphs[0].runs[0]
        run.font.size, run.font.bold = Pt(11), False
        paint(run.font.color, ink)
    category.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    paint(category.format.line.color, _GRID)
    category.has_major_gridlines = False
    if native.kind == "bar":  # a name for every bar, not for every second one
        skip = parse_xml(f'<c:tickLblSkip {nsdecls("c")} val="1"/>')
        category._element.find(qn("c:noMultiLvlLbl")).addprevious(skip)
