"""Today's silences against the earlier ones of the same channel: one row per channel, the most unusual on top."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import LEGEND_ROW, NOMINAL_WIDTH, framed
from desk.charts.placement import text_width, wrap
from desk.charts.sketch import Sketch
from desk.theme import Look, mix
from desk.unusual import GRADES, LONG, LONGEST, TOO_FEW, Standing, board_title, coverage_words, usual_words, verdict

MOST_ROWS = 24
ROW, RIGHT = 44, 250
_TICKS = {1: "1 day", 7: "1 week", 30: "1 month", 91: "3 months", 365: "1 year", 1096: "3 years", 3653: "10 years"}
_HALF = 0.2


def silence_board(standings: Sequence[Standing], *, look: Look, subtitle: str, source: str) -> go.Figure:
    """Draw the first rows (not empty). ``customdata`` begins with the id of the open silence."""
    rows = standings[: look.most_rows or MOST_ROWS]
    fig = Sketch()
    names = _names(rows)
    left = int(max(text_width(line, 13.5) for name in names for line in name)) + 22
    reach = _place(max(d for s in rows for d in (s.days, 1, *s.past))) + 0.12
    _usual_bands(fig, rows, look)
    _past_dots(fig, rows, look)
    _today(fig, rows, look)
    _verdicts(fig, rows, look)
    shown = {day: word for day, word in _TICKS.items() if _place(day) <= reach}
    drawn = fig.figure(
        xaxis={
            "range": [-0.12, reach], "tickvals": [_place(d) for d in shown], "ticktext": list(shown.values()),
            "showgrid": True, "fixedrange": True,
        },
        yaxis={
            "range": [len(rows) - 0.4, -0.6], "tickvals": list(range(len(rows))),
            "ticktext": ["<br>".join(labels.escaped(line) for line in name) for name in names],
            "tickfont": {"color": look.ink, "size": 13.5}, "showgrid": False, "fixedrange": True,
        },
    )  # fmt: skip
    return framed(
        drawn, look=look, title=board_title(standings), subtitle=subtitle, source=source,
        plot_height=len(rows) * ROW, left=left, right=RIGHT, axis_room=34, legend_room=26 + LEGEND_ROW,
    )  # fmt: skip


def _place(days: float) -> float:
    """Where a length stands on the axis: each step to the right is so many times longer."""
    return math.log10(max(days, 1))


def _names(rows: Sequence[Standing]) -> list[list[str]]:
    several = len({s.pair for s in rows}) > 1
    most = NOMINAL_WIDTH * 0.25
    names = [wrap(s.name, most, 13.5)[:2] for s in rows]
    return [[labels.pair_name(s.pair), *name[:1]] if several else name for s, name in zip(rows, names, strict=True)]


def _usual_bands(fig: Sketch, rows: Sequence[Standing], look: Look) -> None:
    """The middle half of the earlier silences as a bar, the middle one as a tick; only where there are enough."""
    pale = mix(look.bar, look.paper, 0.45)
    for at, one in enumerate(rows):
        fig.line(0, 1, at, at, {"color": look.grid, "width": 1}, xref="paper", layer="below")
        if one.grade == TOO_FEW or one.low is None or one.high is None or one.usual is None:
            continue
        fig.rect(_place(one.low), _place(one.high), at - _HALF, at + _HALF, pale, layer="below")
        tick = {"color": look.muted, "width": 2}
        fig.line(_place(one.usual), _place(one.usual), at - _HALF, at + _HALF, tick, layer="below")
    if all(s.grade == TOO_FEW for s in rows):
        return
    fig.scatter(
        x=[None], y=[None], mode="markers", name="usual: the middle half of earlier silences (tick: the middle one)",
        marker={"symbol": "square", "size": 13, "color": pale}, hoverinfo="skip",
    )  # fmt: skip


def _past_dots(fig: Sketch, rows: Sequence[Standing], look: Look) -> None:
    """Every earlier silence, small."""
    xs = np.array([_place(d) for s in rows for d in s.past])
    ys = np.array([at for at, s in enumerate(rows) for _ in s.past], dtype=float)
    data = np.array([[s.gap_id, labels.days(d)] for s in rows for d in s.past], dtype=object)
    fig.scatter(
        x=xs, y=ys, mode="markers", name="an earlier silence", legend="legend2",
        marker={"size": 7, "color": "rgba(0,0,0,0)", "line": {"width": 1.4, "color": look.muted}},
        customdata=data if len(data) else None,
        hovertemplate="An earlier silence: %{customdata[1]}<extra></extra>",
    )  # fmt: skip


def grade_colour(grade: str, look: Look) -> str:
    """Colour of a grade; the words beside it say the same."""
    if grade == LONGEST:
        return look.silence_ink
    return mix(look.silence_ink, look.paper, 0.4) if grade == LONG else look.muted


def _today(fig: Sketch, rows: Sequence[Standing], look: Look) -> None:
    colours = [grade_colour(s.grade, look) for s in rows]
    fill = [look.paper if s.grade == TOO_FEW else c for s, c in zip(rows, colours, strict=True)]
    fig.scatter(
        x=np.array([_place(s.days) for s in rows]), y=np.arange(len(rows), dtype=float), mode="markers",
        marker={"symbol": "diamond", "size": 15, "color": fill, "line": {"width": 2, "color": colours}},
        customdata=np.array([[s.gap_id, _hover(s)] for s in rows], dtype=object),
        hovertemplate="%{customdata[1]}<extra></extra>", showlegend=False,
    )  # fmt: skip
    fig.scatter(
        x=[None], y=[None], mode="markers", name="today's silence", hoverinfo="skip", legend="legend2",
        marker={"symbol": "diamond", "size": 12, "color": look.silence_ink},
    )  # fmt: skip


def _verdicts(fig: Sketch, rows: Sequence[Standing], look: Look) -> None:
    """To the right of each row: how long, the grade, and what it rests on."""
    for at, one in enumerate(rows):
        ink = look.muted if one.grade == TOO_FEW else look.ink
        strong = look.silence_ink if one.grade in (LONGEST, LONG) else ink
        told = [f"<b>{one.length}</b>", f'<span style="color:{look.muted};font-size:12px">{verdict(one)}</span>']
        if one.grade != TOO_FEW:
            told[0] += f": {GRADES[one.grade].lower()}"
        fig.note(
            text="<br>".join(told), x=1, xref="paper", xanchor="left", xshift=14, y=at, yanchor="middle", align="left",
            showarrow=False, font={"size": 13.5, "color": strong},
        )  # fmt: skip


def _hover(one: Standing) -> str:
    told = [
        labels.hover(labels.pair_name(one.pair)),
        f"<b>{labels.hover(one.name)}</b>",
        f"<b>{one.length}</b> since {labels.day(one.start)}: {labels.hover(verdict(one))}",
        labels.hover(usual_words(one)),
        f"Last contact: {labels.hover(one.last_title)}",
        f"Tried since: {labels.count(one.attempts, 'attempt') if one.attempts else 'nothing reported'}",
        coverage_words(one)[0].upper() + coverage_words(one)[1:],
    ]
    return "<br>".join(line for line in told if line)
