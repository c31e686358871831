"""Promises on a time axis: the days each was due on as a bar, and the contact that kept it or the refusal as a mark."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import LEGEND_ROW, framed
from desk.charts.gap_bars import bars, colour_of
from desk.charts.placement import cut, wrap
from desk.charts.promise_legend import FILLS, fill_of, legend
from desk.promise_words import (
    SECTIONS,
    asked_words,
    detail_words,
    line_name,
    outcome,
    promise_subtitle,
    promise_title,
    section,
    text,
    when_words,
)
from desk.rows import rows as rows_of
from desk.theme import Look, marker_symbol

MOST = 24
ROW, _SLIDE_ROW = 40, 35
_HEADING = 0.8
_NAME_WIDTH, _OUTCOME_WIDTH, _SIZE, _SMALL = 260, 206, 13, 12
_LEFT = _NAME_WIDTH + _OUTCOME_WIDTH + 40
_ESTIMATED = 1.2  # widths are estimated on the generous side


def promises(rows: pd.DataFrame, *, as_of: date, look: Look, source: str) -> go.Figure:
    """Draw rows of promises.sql (not empty), the newest ``MOST`` or the look's ``most_rows``, by section and date.

    A refusal or cancellation that fell to a promise is a cross on the promise's row. ``customdata`` begins with
    contact_id.
    """
    drawn = placed(rows, look.most_rows or MOST)
    row_height = ROW if look.most_rows is None else _SLIDE_ROW
    fig = go.Figure()
    day = pd.Timestamp(as_of)
    _windows(fig, drawn, look)
    _waits(fig, drawn, day, look)
    _marks(fig, drawn, look)
    legend(fig, drawn, look)
    lowest = float(drawn["at"].max()) if len(drawn) else 0.0
    _axes(fig, drawn, day, lowest, look)
    fig.layout.annotations = [*_headings(drawn, look), *_words(drawn, look), *_as_of(day, look)]
    return framed(
        fig, look=look, title=promise_title(rows), subtitle=promise_subtitle(rows, len(drawn)), source=source,
        plot_height=int((lowest + 1.5) * row_height), left=_LEFT + 4, right=24, axis_room=44,
        legend_room=26 + LEGEND_ROW,
    )  # fmt: skip


def placed(rows: pd.DataFrame, most: int = MOST) -> pd.DataFrame:
    """The rows to draw with ``at``, their place from the top, and ``first``, whether a section begins with them.

    Left out: undated ones, those that stand as a cross on a promise's row, and those that may be told twice.
    """
    on_a_row = rows["told_with"].isin(rows["contact_id"])
    own = rows[rows["start_date"].notna() & ~on_a_row & ~rows["is_repeat"].astype(bool)]
    own = own.sort_values(["start_date", "end_date"], kind="stable").tail(most)
    order = own["status"].map(section).map(list(SECTIONS).index)
    own = own.assign(order=order).sort_values(["order", "start_date", "end_date"], kind="stable").reset_index(drop=True)
    first = own["order"].ne(own["order"].shift())
    return own.assign(first=first, at=np.arange(len(own)) + _HEADING * first.cumsum().to_numpy())


def middle(start: Any, end: Any) -> Any:
    """Half way between two days; the first where there is no second."""
    return start + (end - start) / 2 if pd.notna(end) else start


def _windows(fig: go.Figure, rows: pd.DataFrame, look: Look) -> None:
    """Each row's days: the window a promise was due in, or the days on which something was asked for or called off."""
    kinds = [fill_of(r) for r in rows_of(rows)]
    for kind in FILLS:
        part = rows[[k == kind for k in kinds]]
        if part.empty:
            continue
        colours = [colour_of(v, look) for v in part["level"]]
        bars(
            fig,
            list(part["start_date"]),
            [end + pd.Timedelta(days=1) for end in part["end_date"]],
            list(part["at"]),
            FILLS[kind](colours, look),
            customdata=np.array([[r.contact_id, _hover(r)] for r in rows_of(part)], dtype=object),
            hovertemplate="%{customdata[1]}<extra></extra>",
            hoverinfo=None,
        )


def _waits(fig: go.Figure, rows: pd.DataFrame, day: pd.Timestamp, look: Look) -> None:
    """A dotted line from a request, refusal or cancellation to the next contact, or to the as-of date."""
    x: list[Any] = []
    y: list[Any] = []
    for row in rows_of(rows):
        start, end = middle(row.start_date, row.end_date), row.settled_start if text(row.settled_id) else day
        if pd.notna(row.wait_max) and not row.is_kept and end > start:
            x += [start, end, None]
            y += [row.at, row.at, None]
    if x:
        line = {"color": look.bar, "width": 1.6, "dash": "dot"}
        fig.add_scatter(x=x, y=y, mode="lines", line=line, hoverinfo="skip", showlegend=False)


def _marks(fig: go.Figure, rows: pd.DataFrame, look: Look) -> None:
    """What happened: a filled mark for the contact that took place, a cross for a refusal or cancellation."""
    held = rows[rows["settled_id"].notna()]
    days = [middle(r.settled_start, r.settled_end) for r in rows_of(held)]
    symbols = [marker_symbol(text(m) or "unspecified", "held") for m in held["settled_mode"]]
    _scatter(fig, held, days, {"symbol": symbols, "size": 11, "line": {"width": 1.5, "color": look.paper}}, look)
    own = rows[rows["status"].isin(["refused", "cancelled"])]
    days = [middle(r.start_date, r.end_date) for r in rows_of(own)]
    _scatter(fig, own, days, {"symbol": "x-thin", "size": 11}, look)
    denied = rows[rows["denied_id"].notna()]
    days = [middle(r.denied_start, r.denied_end) for r in rows_of(denied)]
    _scatter(fig, denied, days, {"symbol": "x-thin", "size": 11}, look)


def _scatter(fig: go.Figure, rows: pd.DataFrame, days: list[Any], marker: dict[str, Any], look: Look) -> None:
    if rows.empty:
        return
    colours = [colour_of(v, look) for v in rows["level"]]
    marker = {"line": {"width": 3, "color": colours}} | marker | {"color": colours}
    fig.add_scatter(
        x=pd.Series(days).to_numpy(),
        y=rows["at"].to_numpy(),
        mode="markers",
        marker=marker,
        showlegend=False,
        customdata=np.array([[r.contact_id, _hover(r)] for r in rows_of(rows)], dtype=object),
        hovertemplate="%{customdata[1]}<extra></extra>",
    )


def _hover(row: Any) -> str:
    asked = f" ({asked_words(row)})" if asked_words(row) else ""
    told = [
        f"<b>{labels.hover(row.title)}</b>",
        labels.hover(labels.pair_name(row.shown_pair)),
        f"{labels.word('status', row.status)}: {when_words(row)}{labels.hover(asked)}",
        f"<b>{labels.hover(outcome(row))}</b>",
    ]
    told += [f"Because: {labels.hover(row.state_reason)}"] if text(row.state_reason) else []
    told += [f"Then: {labels.hover(row.settled_title)}"] if text(row.settled_title) else []
    return "<br>".join(told + ([f"Reason given: {labels.hover(row.reason)}"] if text(row.reason) else []))


def _headings(rows: pd.DataFrame, look: Look) -> list[dict[str, Any]]:
    font = {"size": 13, "color": look.muted}
    begun = rows_of(rows[rows["first"]])
    return [_at_left(f"<b>{section(r.status)}</b>", r.at - 0.86, _LEFT, font) for r in begun]


def _words(rows: pd.DataFrame, look: Look) -> list[dict[str, Any]]:
    """Left of the bars, in two columns: what each row is about, and what became of it."""
    several = rows["shown_pair"].nunique() > 1
    font = {"size": _SIZE, "color": look.ink}
    notes = []
    for row in rows_of(rows):
        name = labels.escaped(cut(line_name(row), _NAME_WIDTH * _ESTIMATED, _SIZE))
        under = labels.escaped(cut(detail_words(row, several), _NAME_WIDTH * _ESTIMATED, _SMALL))
        told = f'{name}<br><span style="font-size:{_SMALL}px;color:{look.muted}">{under}</span>'
        notes.append(_at_left(told, row.at, _LEFT, font))
        notes.append(_at_left(_two_lines(outcome(row)), row.at, _OUTCOME_WIDTH + 10, font))
    return notes


def _at_left(words: str, at: float, shift: float, font: dict[str, Any]) -> dict[str, Any]:
    """A note that begins ``shift`` pixels left of the plot."""
    return {
        "text": words, "x": 0, "xref": "paper", "xanchor": "left", "xshift": -shift, "y": at, "yanchor": "middle",
        "align": "left", "showarrow": False, "font": font,
    }  # fmt: skip


def _two_lines(words: str) -> str:
    """The words of an outcome on at most two lines, cut where there is more."""
    lines = wrap(words, _OUTCOME_WIDTH * _ESTIMATED, _SIZE)
    kept = [lines[0], " ".join(lines[1:])] if len(lines) > 1 else lines
    return "<br>".join(labels.escaped(cut(line, _OUTCOME_WIDTH * _ESTIMATED, _SIZE)) for line in kept)


def _as_of(day: pd.Timestamp, look: Look) -> list[dict[str, Any]]:
    note = {"x": day, "y": 1, "yref": "paper", "yanchor": "bottom", "yshift": -14, "xanchor": "right", "xshift": -4}
    font = {"size": 12, "color": look.muted}
    return [note | {"text": f"as of {labels.day(day)}", "showarrow": False, "font": font}]


def _axes(fig: go.Figure, rows: pd.DataFrame, day: pd.Timestamp, lowest: float, look: Look) -> None:
    days = [day, *rows["start_date"], *rows["end_date"], *rows["settled_start"].dropna()]
    first, last = min(days), max(days)
    room = max((last - first) * 0.02, pd.Timedelta(days=4))
    fig.update_xaxes(type="date", range=[first - room, last + room], fixedrange=True, showgrid=True)
    fig.update_yaxes(
        range=[lowest + 0.6, -0.9], showticklabels=False, showgrid=False,
        fixedrange=True,
    )  # fmt: skip
    fig.add_shape(
        type="line", x0=day, x1=day, y0=0, y1=1, yref="paper", layer="below",
        line={"color": look.muted, "width": 1, "dash": "dash"},
    )  # fmt: skip
    fig.update_layout(barmode="overlay", bargap=0)
