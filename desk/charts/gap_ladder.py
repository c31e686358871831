"""The ladder of one silence: lanes from leaders to working level, the silence as a band, attempts as marks in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import framed
from desk.charts.gap_ladder_labels import LANE, LEFT, RIGHT, Stage, place_labels
from desk.charts.legend import mark_keys
from desk.charts.placement import wrap
from desk.charts.sketch import Sketch
from desk.ladder import PARTS, SILENT, Rung, ladder_title, lanes, meanwhile
from desk.silences import length_words
from desk.theme import Look, level_colour, marker_symbol, mix

STRIP, DAY_MS = 30, 86_400_000


def gap_ladder(
    gap: Any, rungs: Sequence[Rung], months: pd.DataFrame, *, look: Look, source: str, doubts: int = 0
) -> go.Figure:
    """Draw one silence: ``gap`` is a row of gap_ledger.sql, ``months`` its months with their article_count.

    ``doubts``: how many contacts may have broken it, from gap_doubts.sql.

    ``customdata`` begins with contact_id. Months without an article are hatched in the band and empty at the foot.
    """
    named = lanes(rungs, gap.scope, gap.channel)
    stage = Stage.of(gap, list(named), rungs)
    fig = Sketch()
    _lane_lines(fig, stage, look)
    _band(fig, gap, stage, months, look)
    _marks(fig, rungs, stage, look)
    _labels(fig, gap, rungs, stage, look)
    _articles(fig, months, stage, look)
    drawn = fig.figure(
        barmode="overlay", bargap=0,
        xaxis={"type": "date", "range": [stage.first, stage.last], "fixedrange": True, "showgrid": True,
               "tickformatstops": _TICKS},
        yaxis={"range": [stage.height, 0], "fixedrange": True, "showgrid": False,
               "tickvals": [*stage.lane_y.values(), stage.strip_y],
               "ticktext": [*(_lane_name(n) for n in named.values()), "Articles we hold"],
               "tickfont": {"color": look.ink, "size": 13.5}},
    )  # fmt: skip
    _keys(drawn, rungs, bool(rows_without(months)), look)
    return framed(
        drawn, look=look, title=ladder_title(gap, rungs), source=source,
        subtitle=f"{labels.pair_name(gap.pair)}. {meanwhile(rungs, named)}{_doubt_words(doubts)}",
        plot_height=round(stage.height), left=LEFT, right=RIGHT, axis_room=40, legend_room=50,
    )  # fmt: skip


def _keys(fig: go.Figure, rungs: Sequence[Rung], hatched: bool, look: Look) -> None:
    """Modes in the first row of the legend, statuses and the hatching in the second."""
    mark_keys(fig, [], [r.mode for r in rungs], [], look)
    second = len(fig.data)
    mark_keys(fig, [], [], [r.status for r in rungs], look)
    if hatched:
        pattern = {"shape": "/", "fgcolor": look.silence_ink, "bgcolor": look.silence, "size": 5, "solidity": 0.2}
        fig.add_bar(x=[None], y=[None], name="no article from these months", marker={"pattern": pattern})
    for trace in fig.data[second:]:
        trace.legend = "legend2"


def _doubt_words(doubts: int) -> str:
    return f" {labels.count(doubts, 'contact')} may have broken it." if doubts else ""


_TICKS = [
    {"dtickrange": [None, DAY_MS * 27], "value": "%-d %b<br>%Y"},
    {"dtickrange": [DAY_MS * 27, "M11"], "value": "%b<br>%Y"},
    {"dtickrange": ["M12", None], "value": "%Y"},
]


def _lane_name(name: str) -> str:
    return "<br>".join(labels.escaped(line) for line in wrap(name, LEFT - 16, 13.5)[:3])


def _lane_lines(fig: Sketch, stage: Stage, look: Look) -> None:
    for lane, y in stage.lane_y.items():
        if lane != SILENT:
            fig.line(0, 1, y, y, {"color": look.line, "width": 1}, xref="paper", layer="below")


def _band(fig: Sketch, gap: Any, stage: Stage, months: pd.DataFrame, look: Look) -> None:
    """The silence across its lane, hatched where no article is from these months; pale over all lanes."""
    y = stage.lane_y[SILENT]
    half = LANE / 2 - 3
    start, end = gap.start_date, gap.end_date
    fig.rect(start, end, 0, stage.lanes_end, mix(look.silence, look.paper, 0.65), layer="below")
    fig.rect(start, end, y - half, y + half, look.silence, layer="below")
    bare = [m for m in rows_without(months)]
    cut = [(max(m, start), min(m + pd.offsets.MonthBegin(1), end)) for m in bare]
    _bars(fig, cut, y, half * 2, {
        "color": "rgba(0,0,0,0)", "line": {"width": 0},
        "pattern": {"shape": "/", "fgcolor": mix(look.silence_ink, look.silence, 0.8), "size": 7, "solidity": 0.14},
    })  # fmt: skip
    for day in (start, end):
        edge = {"color": look.silence_ink, "width": 2, "dash": "dot" if gap.is_open and day == end else "solid"}
        fig.line(day, day, y - half, y + half, edge)


def rows_without(months: pd.DataFrame) -> list[pd.Timestamp]:
    """First days of the months without an article."""
    return list(months.loc[months["article_count"] == 0, "month"])


def _bars(fig: Sketch, spans: Sequence[tuple[Any, Any]], y: float, width: float, marker: dict[str, Any]) -> None:
    kept = [(a, b) for a, b in spans if b > a]
    if kept:
        fig.bar(
            orientation="h", base=np.array([a for a, _ in kept], dtype="datetime64[ms]"),
            x=np.array([(b - a).total_seconds() * 1000 for a, b in kept]), y=np.full(len(kept), y), width=width,
            marker=marker, hoverinfo="skip", showlegend=False,
        )  # fmt: skip


def _marks(fig: Sketch, rungs: Sequence[Rung], stage: Stage, look: Look) -> None:
    """A mark for each contact; a pale bar under it where its day is not known or it lasted longer."""
    for rung in rungs:
        if (rung.end - rung.start).days > 3:
            y = stage.mark_y(rung)
            colour = mix(_colour(rung, look), look.paper, 0.55)
            first, last = max(rung.start, stage.start.date()), min(rung.end, stage.end.date())
            fig.rect(first, last, y - 3, y + 3, colour, layer="below")
    # Tried three times: three crosses side by side.
    days = [day for r in rungs for day in stage.mark_days(r)]
    rungs = [r for r in rungs for _ in stage.mark_days(r)]
    colours = [_colour(r, look) for r in rungs]
    fig.scatter(
        x=np.array(days, dtype="datetime64[ms]"),
        y=np.array([stage.mark_y(r) for r in rungs]),
        mode="markers",
        marker={
            "symbol": [marker_symbol(r.mode, r.status) for r in rungs],
            "size": [14 if r.failed or r.lane == SILENT else 12 for r in rungs],
            "opacity": 1,
            "color": colours,
            "line": {"width": [3.5 if r.failed else 2 for r in rungs], "color": colours},
        },
        customdata=np.array([[r.contact_id, _hover(r)] for r in rungs], dtype=object),
        hovertemplate="%{customdata[1]}<extra></extra>",
        showlegend=False,
        cliponaxis=False,
    )  # fmt: skip


def _colour(rung: Rung, look: Look) -> str:
    """The colour of its level; what another track did stands back."""
    colour = level_colour(rung.level, look.dark)
    if rung.failed:
        return mix(colour, look.ink, 0.25)
    return mix(colour, look.paper, 0.35) if rung.part in ("planned", "doubt") else colour


def _hover(rung: Rung) -> str:
    asked = f", asked by {labels.country_name(rung.requested_by)}" if rung.requested_by else ""
    times = f", {labels.count(rung.times, 'time')}" if rung.times > 1 else ""
    told = [
        f"<b>{labels.hover(rung.title)}</b>",
        f"{rung.when}: {PARTS[rung.part]}",
        labels.hover(f"{labels.word('status', rung.status)}{times}{asked}, {labels.word('mode', rung.mode).lower()}"),
    ]
    told += [labels.hover(rung.people)] if rung.people else []
    told += [f"Reason given: {labels.hover(rung.reason)}"] if rung.reason else []
    return "<br>".join([*told, labels.word("origin", rung.origin)])


def _labels(fig: Sketch, gap: Any, rungs: Sequence[Rung], stage: Stage, look: Look) -> None:
    """The length of the silence in its band, and a few words beside each mark that has room for them."""
    so_far = " so far" if gap.is_open else ""
    length = f"{length_words(gap.days_min, gap.days_max)} of silence{so_far}"
    for label in place_labels(rungs, stage, length):
        strong = label.rung is None or label.rung.failed
        colour = look.silence_ink if strong else look.ink if label.rung and label.rung.lane == SILENT else look.muted
        words = "<br>".join(labels.escaped(line) for line in label.lines)
        fig.note(
            text=f"<b>{words}</b>" if strong else words, x=label.day, y=label.y, xanchor=label.anchor,
            yanchor="middle", xshift=label.shift, align={"right": "right", "left": "left"}.get(label.anchor, "center"),
            showarrow=False, font={"size": label.size, "color": colour},
        )  # fmt: skip


def _articles(fig: Sketch, months: pd.DataFrame, stage: Stage, look: Look) -> None:
    """One box a month at the foot: filled where an article about the pair was published, empty where none was."""
    boxes: list[tuple[Any, bool]] = list(zip(months["month"], months["article_count"] > 0, strict=True))
    for some in (True, False):
        spans = [(m, m + pd.offsets.MonthBegin(1) - pd.Timedelta(days=2)) for m, has in boxes if bool(has) is some]
        fill = look.muted if some else look.paper
        _bars(fig, spans, stage.strip_y, 11, {"color": fill, "line": {"width": 1, "color": look.bar}})
