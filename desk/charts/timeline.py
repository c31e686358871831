"""The timeline: lanes by channel, shape for mode, fill for status, silences as bands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import numpy as np
import plotly.graph_objects as go

from desk.charts.frame import LEGEND_ROW, framed
from desk.charts.placement import wrap
from desk.charts.sketch import Sketch
from desk.charts.timeline_layout import (
    LABEL_SIZE,
    LEFT,
    MARKER,
    RIGHT,
    SILENCE_SIZE,
    Layout,
    PlacedLabel,
    lay_out,
    span_of,
)
from desk.charts.timeline_legend import REGISTER_PALE, THIRD, legend
from desk.charts.timeline_triggers import draw_flags, place_flags, strip_height
from desk.labels import escaped
from desk.theme import Look, level_colour, marker_symbol, mix
from desk.timeline_lanes import Event, Lane, months_between
from desk.timeline_words import event_hover
from desk.triggers import Trigger

AXIS_ROOM, LEGEND_ROOM = 44, 50


def timeline(
    found: Sequence[Lane],
    covered: Mapping[str, set[date]],
    *,
    look: Look,
    as_of: date,
    title: str,
    subtitle: str,
    source: str,
    period: tuple[date | None, date | None] = (None, None),
    triggers: Sequence[Trigger] = (),
) -> go.Figure:
    """Figure of the lanes. ``covered``: pair -> first days of months with an article; ``customdata`` is contact_id.

    ``triggers`` are the officer's own events; those outside the time shown are left out.
    """
    first, last = span_of(found, as_of, *period)
    layout, flags = lay_out(found, first, last, look.most_rows is not None), place_flags(triggers, first, last)
    fig = Sketch()
    _lane_lines(fig, layout, look)
    _bands(fig, layout, covered, look)
    _as_of_line(fig, layout, as_of, look)
    _intervals(fig, layout, look)
    _markers(fig, layout, look)
    legend(fig, layout, look)
    draw_flags(fig, flags, layout.height, look)
    for label in layout.labels:
        _label(fig, label, look)
    strip = strip_height(flags)
    third_row = LEGEND_ROW if any(t.get("legend") == THIRD for t in fig.traces) else 0
    drawn = fig.figure(xaxis=_time_axis(layout), yaxis=_lane_axis(found, layout, look, strip))
    return framed(
        drawn, look=look, title=title, subtitle=subtitle, source=source, plot_height=round(layout.height) + strip,
        left=LEFT, right=RIGHT, axis_room=AXIS_ROOM, legend_room=LEGEND_ROOM + third_row,
    )  # fmt: skip


def _lane_lines(fig: Sketch, layout: Layout, look: Look) -> None:
    for y in layout.lane_y.values():
        fig.line(0, 1, y, y, {"color": look.line, "width": 1}, xref="paper", layer="below")


def _bands(fig: Sketch, layout: Layout, covered: Mapping[str, set[date]], look: Look) -> None:
    longest = max((b.silence.days for b in layout.bands), default=0)
    xs: list[date | None] = []
    ys: list[float | None] = []
    for band in layout.bands:
        top, bottom, silence = band.y - layout.half, band.y + layout.half, band.silence
        pale = look.silence if silence.days == longest else mix(look.silence, look.paper, 0.35)
        fig.rect(silence.start, silence.end, top, bottom, pale, layer="below")
        for start, end in _uncovered(silence.start, silence.end, covered.get(band.lane.pair, set())):
            xs += [start, end, end, start, start, None]
            ys += [top, top, bottom, bottom, top, None]
    if xs:
        fig.scatter(
            x=np.array(xs, dtype="datetime64[D]"), y=np.array(ys, dtype=float), mode="lines", line={"width": 0},
            fill="toself", hoverinfo="skip", name="no article in hand from these months", showlegend=False,
            fillcolor="rgba(0,0,0,0)",
            fillpattern={"shape": "/", "size": 7, "solidity": 0.42, "fgcolor": look.paper, "fillmode": "overlay"},
        )  # fmt: skip


def _uncovered(start: date, end: date, covered: set[date]) -> list[tuple[date, date]]:
    """Stretches of the silence made of whole or part months from which no article is in hand."""
    stretches: list[tuple[date, date]] = []
    for month in months_between(start, end):
        if month in covered:
            continue
        after = (month + timedelta(days=32)).replace(day=1)
        left, right = max(month, start), min(after, end)
        if stretches and stretches[-1][1] == left:
            stretches[-1] = (stretches[-1][0], right)
        elif left < right:
            stretches.append((left, right))
    return stretches


def _as_of_line(fig: Sketch, layout: Layout, as_of: date, look: Look) -> None:
    if layout.first <= as_of <= layout.last:
        dotted = {"color": look.muted, "width": 1, "dash": "dot"}
        fig.line(as_of, as_of, 0, layout.height, dotted, layer="below")


def _intervals(fig: Sketch, layout: Layout, look: Look) -> None:
    """Bars under the markers: the days a contact lasted (dark), or may lie in (pale and thin); one trace a style."""
    styles: dict[tuple[str, int], tuple[list[date | None], list[float | None]]] = {}
    for mark in layout.marks:
        event = mark.event
        if event.end == event.start:
            continue
        imprecise = event.precision != "day"
        colour = mix(level_colour(event.level, look.dark), look.paper, 0.6 if imprecise else 0.25)
        xs, ys = styles.setdefault((colour, 5 if imprecise else 9), ([], []))
        xs += [event.start, event.end + timedelta(days=1), None]
        ys += [mark.y + mark.dy] * 2 + [None]
    for (colour, width), (xs, ys) in styles.items():
        fig.scatter(
            x=np.array(xs, dtype="datetime64[D]"), y=np.array(ys, dtype=float), mode="lines", hoverinfo="skip",
            line={"color": colour, "width": width}, showlegend=False,
        )  # fmt: skip


def _markers(fig: Sketch, layout: Layout, look: Look) -> None:
    events = [m.event for m in layout.marks]
    styles = [_mark_style(e, look) for e in events]
    symbols, colours, edges, widths = ([s[i] for s in styles] for i in range(4))
    crossed = [s == "x-thin" for s in symbols]
    still = {"marker": {"opacity": 1}}
    fig.scatter(
        x=np.array([e.middle for e in events], dtype="datetime64[D]"),
        y=np.array([m.y + m.dy for m in layout.marks]), mode="markers", showlegend=False,
        marker={
            "symbol": symbols, "size": [MARKER - 2 if x else MARKER for x in crossed], "color": colours, "opacity": 1,
            "line": {"color": edges, "width": widths},
        },
        customdata=np.array([e.contact_id for e in events], dtype=object),
        hovertext=np.array([event_hover(e) for e in events], dtype=object), hoverinfo="text",
        selected={"marker": {"opacity": 1, "size": MARKER + 5}}, unselected=still,
    )  # fmt: skip


def _mark_style(event: Event, look: Look) -> tuple[str, str, str, float]:
    """Symbol, fill, edge and its width: pale in a thin ring, or thinner, where only the register knows the contact."""
    symbol, colour = marker_symbol(event.mode, event.status), level_colour(event.level, look.dark)
    if symbol == "x-thin":
        return symbol, colour, colour, 1.5 if event.register_only else 3
    if symbol.endswith(("-open", "-open-dot")):
        return symbol, colour, colour, 1.1 if event.register_only else 2.2
    if event.register_only:
        return symbol, mix(colour, look.paper, REGISTER_PALE), colour, 1.2
    return symbol, colour, look.paper, 1.2


def _label(fig: Sketch, label: PlacedLabel, look: Look) -> None:
    words = escaped(label.text)
    size, colour = (SILENCE_SIZE, look.silence_ink) if label.bold else (LABEL_SIZE, look.ink)
    fig.note(
        x=label.day, y=label.y, text=f"<b>{words}</b>" if label.bold else words,
        showarrow=label.pointer, arrowhead=0, arrowwidth=0.8, arrowcolor=look.muted, standoff=MARKER / 2,
        ax=label.dx if label.pointer else None, ay=label.dy if label.pointer else None,
        xshift=0 if label.pointer else label.dx, yshift=0 if label.pointer else -label.dy,
        xanchor=label.anchor, yanchor="middle", captureevents=False, borderpad=1,
        bgcolor=look.silence if label.bold and abs(label.dy) < 1 else None,
        font={"size": size, "color": colour},
    )  # fmt: skip


def _time_axis(layout: Layout) -> dict[str, Any]:
    months = (layout.last - layout.first).days / 30.4
    dtick = "M1" if months <= 11 else "M3" if months <= 40 else "M6" if months <= 80 else "M12"
    return {
        "range": [layout.first, layout.last], "type": "date", "dtick": dtick, "tick0": "2000-01-01", "showgrid": True,
        "tickformat": "%b\n%Y", "ticks": "", "fixedrange": True, "ticklabelstandoff": 4,
    }  # fmt: skip


def _lane_axis(found: Sequence[Lane], layout: Layout, look: Look, strip: int) -> dict[str, Any]:
    return {
        "range": [layout.height, -strip], "fixedrange": True, "showgrid": False, "ticks": "", "tickmode": "array",
        "ticklabelstandoff": 6, "tickvals": [layout.lane_y[lane.key] for lane in found],
        "ticktext": [_lane_name(lane) for lane in found], "tickfont": {"color": look.ink, "size": 13.5},
    }  # fmt: skip


def _lane_name(lane: Lane) -> str:
    return "<br>".join(f"<b>{escaped(line)}</b>" for line in wrap(lane.name, LEFT - 24, 13.5, bold=True)[:3])
