"""A few pairs on one time axis: contacts as marks, and above them how long each pair had been silent, as ramps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import LEGEND_ROW, framed
from desk.charts.pair_ramps import LEFT, RIGHT, SLIDE_RAMP, STEP, Frame, lengths, peaks, ramps
from desk.charts.placement import dodge, wrap
from desk.charts.sketch import Sketch
from desk.theme import Look, level_colour, marker_symbol, mix
from desk.timeline_lanes import Lane
from desk.timeline_words import event_hover
from etl.lexicon import codes

_ROWS = 4
_MARK = 11
# Heights that a rule may stand at: three months, half a year, a year, two years ...
_RULES = ((90, "3 months"), (182, "6 months"), (365, "1 year"), (731, "2 years"), (1826, "5 years"), (3652, "10 years"))


def pair_lanes_title(pairs: Sequence[str], silences: pd.DataFrame) -> str:
    """The finding: ``Longest silence: China – United States 622 days, China – Japan 378``; the longest first."""
    found = []
    for pair in pairs:
        part = silences[silences["pair"] == pair].sort_values("days", ascending=False, kind="stable")
        if len(part):
            row = part.iloc[0]
            found.append((int(row["days"]), labels.pair_name(pair), " so far" if row["is_open"] else ""))
    if not found:
        return "No contact held is told of between these countries"
    found.sort(key=lambda f: -f[0])
    days, name, state = found[0]
    told = [f"{name} {labels.days(days)}{state}", *(f"{name} {days:,}{state}" for days, name, state in found[1:])]
    return f"Longest silence: {', '.join(told)}"


def pair_lanes(
    lanes: Sequence[Lane],
    silences: pd.DataFrame,
    covered: Mapping[str, set[date]],
    *,
    look: Look,
    counted_to: date,
    subtitle: str,
    source: str,
    period: tuple[date | None, date | None] = (None, None),
) -> go.Figure:
    """Draw lanes of events (one a pair, in order) with their rows of pair_lanes.sql; ``customdata`` is contact_id.

    ``covered``: pair -> first days of the months with an article; in others a silence is drawn hatched.
    """
    frame = _frame(lanes, silences, counted_to, period)
    frame = frame if look.most_rows is None else replace(frame, ramp=SLIDE_RAMP)
    stacked = [_stacked(lane, frame) for lane in lanes]
    frame = replace(frame, rows=1 + max((row for rows in stacked for row in rows), default=0))
    fig = Sketch()
    _rules(fig, len(lanes), frame, look)
    for at, lane in enumerate(lanes):
        part = silences[silences["pair"] == lane.pair]
        ramps(fig, part, at, frame, covered.get(lane.pair, set()), look)
        _marks(fig, lane, [frame.base(at) + (row + 0.75) * STEP for row in stacked[at]], look)
        lengths(fig, part, at, frame, look)
        peaks(fig, part, at, frame, look)
    drawn = fig.figure(xaxis=_time_axis(frame), yaxis=_lane_axis(lanes, frame, look))
    _keys(drawn, lanes, look)
    return framed(
        drawn, look=look, title=pair_lanes_title([lane.pair for lane in lanes], silences), subtitle=subtitle,
        source=source, plot_height=round(frame.pitch * len(lanes)), left=LEFT, right=RIGHT, axis_room=44,
        legend_room=(3 if any(e.status != "held" for lane in lanes for e in lane.events) else 2) * LEGEND_ROW + 6,
    )  # fmt: skip


def _frame(
    lanes: Sequence[Lane], silences: pd.DataFrame, counted_to: date, period: tuple[date | None, date | None]
) -> Frame:
    starts = [e.start for lane in lanes for e in lane.events] + [s.date() for s in silences["start_date"]]
    first = period[0] or min(starts, default=counted_to - timedelta(days=365))
    last = period[1] or max([counted_to, *(e.end for lane in lanes for e in lane.events)])
    air = timedelta(days=max(round((last - first).days * 0.02), 8))
    return Frame(first - air, last + air, int(silences["days"].max()) if len(silences) else 0)


def _rules(fig: Sketch, lanes: int, frame: Frame, look: Look) -> None:
    """The line each lane stands on, and a dotted rule at a round length with its name at the right."""
    told = [rule for rule in _RULES if frame.most * 0.3 <= rule[0] <= frame.most][-1:]
    for at in range(lanes):
        base = frame.base(at)
        fig.line(0, 1, base, base, {"color": look.line, "width": 1}, xref="paper", layer="below")
        for days, words in told:
            y = base - frame.height(days)
            fig.line(0, 1, y, y, {"color": look.muted, "width": 1, "dash": "dot"}, xref="paper", layer="below")
            fig.note(
                x=1, xref="paper", xanchor="left", xshift=6, y=y, yanchor="middle", text=words, showarrow=False,
                font={"size": 12, "color": look.muted},
            )  # fmt: skip


def _stacked(lane: Lane, frame: Frame) -> list[int]:
    """Row of each mark under the line, so that close ones do not touch; the first row is nearest to the line."""
    offsets = dodge([frame.px(e.middle) for e in lane.events], _MARK, [row * float(STEP) for row in range(_ROWS)])
    return [round(offset / STEP) for offset in offsets]


def _marks(fig: Sketch, lane: Lane, places: list[float], look: Look) -> None:
    """Contacts under the line; a pale bar shows the days that one may have been on."""
    for event, y in zip(lane.events, places, strict=True):
        if event.end > event.start:
            colour = mix(level_colour(event.level, look.dark), look.paper, 0.6)
            fig.line(event.start, event.end + timedelta(days=1), y, y, {"color": colour, "width": 4}, layer="below")
    colours = [level_colour(e.level, look.dark) for e in lane.events]
    symbols = [marker_symbol(e.mode, e.status) for e in lane.events]
    solid = [not (s == "x-thin" or "open" in s) for s in symbols]
    fig.scatter(
        x=np.array([e.middle for e in lane.events], dtype="datetime64[D]"), y=np.array(places), mode="markers",
        showlegend=False, hoverinfo="text",
        marker={
            "symbol": symbols, "size": _MARK, "color": colours, "opacity": 1,
            "line": {
                "color": [look.paper if s else c for s, c in zip(solid, colours, strict=True)],
                "width": [1 if s else 2 for s in solid],
            },
        },
        customdata=np.array([e.contact_id for e in lane.events], dtype=object),
        hovertext=np.array([event_hover(e) for e in lane.events], dtype=object),
        selected={"marker": {"opacity": 1, "size": _MARK + 5}}, unselected={"marker": {"opacity": 1}},
    )  # fmt: skip


def _time_axis(frame: Frame) -> dict[str, object]:
    months = (frame.last - frame.first).days / 30.4
    steps = ((11, "M1"), (40, "M3"), (80, "M6"), (200, "M12"), (500, "M24"), (10**6, "M120"))
    return {
        "range": [frame.first, frame.last], "type": "date", "dtick": next(s for most, s in steps if months <= most),
        "tick0": "2000-01-01", "showgrid": True, "tickformat": "%b\n%Y" if months <= 80 else "%Y", "ticks": "",
        "fixedrange": True, "ticklabelstandoff": 4,
    }  # fmt: skip


def _lane_axis(lanes: Sequence[Lane], frame: Frame, look: Look) -> dict[str, object]:
    names = []
    for lane in lanes:
        held = sum(e.status == "held" for e in lane.events)
        lines = [f"<b>{labels.escaped(line)}</b>" for line in wrap(lane.name, LEFT - 24, 14, bold=True)[:3]]
        names.append("<br>".join([*lines, f"{labels.count(held, 'contact')} held"]))
    return {
        "range": [frame.pitch * len(lanes), 0], "fixedrange": True, "showgrid": False, "ticks": "", "tickmode": "array",
        "ticklabelstandoff": 6, "tickvals": [frame.base(at) - frame.ramp * 0.4 for at in range(len(lanes))],
        "ticktext": names, "tickfont": {"color": look.ink, "size": 14},
    }  # fmt: skip


def _keys(fig: go.Figure, lanes: Sequence[Lane], look: Look) -> None:
    """Three rows of the legend: colours of the levels, shapes of the modes, and of what was not held."""
    events = [e for lane in lanes for e in lane.events]
    present = {e.level for e in events}
    for code in [*codes("level"), None]:
        if code in present:
            name = labels.word("level", code).lower() if code else "level not stated"
            _key(fig, name, {"symbol": "square", "color": level_colour(code, look.dark), "size": 11})
    modes, statuses = {e.mode for e in events}, {e.status for e in events}
    shapes = [
        (labels.word("mode", code).lower(), marker_symbol(code, "held"), "legend2")
        for code in codes("mode")
        if code in modes
    ]
    for words, among in _NOT_HELD.items():
        shapes += [(words, marker_symbol("phone", status), "legend3") for status in sorted(statuses & among)[:1]]
    for name, symbol, row in shapes:
        line = {"color": look.muted, "width": 2 if symbol == "x-thin" or "open" in symbol else 0}
        _key(fig, name, {"symbol": symbol, "color": look.muted, "size": 11, "line": line}, row)


_NOT_HELD = {
    "planned": {"planned"},
    "proposed or asked for": {"proposed", "requested"},
    "refused or called off": {"refused", "cancelled"},
}


def _key(fig: go.Figure, name: str, marker: dict[str, object], row: str = "legend") -> None:
    fig.add_scatter(x=[None], y=[None], mode="markers", name=name, marker=marker, legend=row, hoverinfo="skip")
