"""The gap ledger: every silence as a bar on a date axis, longest first, open ones apart, with what was tried inside."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import framed
from desk.charts.gap_attempts import attempt_marks, doubt_marks
from desk.charts.gap_bars import article_strip, bars, colour_of, coverage_runs
from desk.charts.placement import text_width
from desk.rows import rows as rows_of
from desk.silences import gap_words, length_words, span_words
from desk.theme import Look

MOST_ENDED, MOST_OPEN = 10, 6
ROW = 46
_HEADROOM = 0.75


def gap_ledger_title(silences: pd.DataFrame) -> str:
    """The finding: ``Defence ministers: 622 days without contact, the longest of 9 silences``."""
    first = silences.iloc[0]
    held = "without contact so far" if first["is_open"] else "without contact"
    size = "the only silence" if len(silences) == 1 else f"the longest of {len(silences):,} silences"
    name = gap_words(first["scope"], first["channel"])
    if silences["pair"].nunique() > 1:
        name = f"{labels.pair_name(first['pair'])}, {name[0].lower() + name[1:]}"
    return f"{name}: {length_words(first['days_min'], first['days_max'])} {held}, {size}"


def gap_ledger(
    silences: pd.DataFrame,
    attempts: pd.DataFrame,
    coverage: pd.DataFrame,
    *,
    as_of: date,
    look: Look,
    source: str,
    doubts: pd.DataFrame | None = None,
) -> go.Figure:
    """Draw the longest rows of gap_ledger.sql (not empty), with the attempts of gap_attempts.sql as crosses.

    Months of gap_coverage.sql without an article are drawn dotted: there, silence cannot be told from missing reports.
    ``doubts``: rows of gap_doubts.sql, contacts that may have broken a silence, as rings with a question mark.
    Open silences stand below the others, run to ``as_of`` and end in a hatched tail. ``customdata`` begins with gap_id.
    """
    rows = placed(silences, look.most_rows)
    fig = go.Figure()
    coverage_runs(fig, rows, coverage, look)
    _outlines(fig, rows, look)
    first, last = rows["start_date"].min(), pd.Timestamp(as_of)
    room = max((last - first) * 0.04, pd.Timedelta(days=6))
    _open_tails(fig, rows, room, look)
    _lengths(fig, rows, first, last, look)
    attempt_marks(fig, rows, attempts, look)
    if doubts is not None:
        doubt_marks(fig, rows, doubts, look)
    lowest = rows["at"].max()
    if coverage["pair"].nunique() == 1:
        lowest += 1.15
        article_strip(fig, coverage, lowest, look)
    _as_of_line(fig, rows, last, look)
    _axes(fig, rows, (first - room / 2, last + room * 1.4), lowest, bool(lowest > rows["at"].max()), look)
    names = [line for name in _names(rows) for line in name.split("<br>")]
    left = max(int(max(text_width(name, 14) for name in names)) + 18, 130)
    height = int((lowest + _HEADROOM + 0.4) * ROW)
    return framed(
        fig,
        look=look,
        title=gap_ledger_title(silences),
        subtitle=_subtitle(silences, rows),
        source=source,
        plot_height=height,
        left=left,
        axis_room=44,
        legend_room=26,
    )


def placed(silences: pd.DataFrame, most: int | None = None) -> pd.DataFrame:
    """The rows to draw, ended silences first, each with ``at``, its place from the top; open ones begin a row lower.

    ``most``: no more than so many, a third of them open. Ended ones that may have lasted no day at all
    have no bar to draw; they stand in the table.
    """
    is_open = silences["is_open"].astype(bool)
    most_open = min(MOST_OPEN, MOST_OPEN if most is None else max(most // 3, 1))
    still = silences[is_open].nlargest(most_open, "days", keep="first")
    most_ended = MOST_ENDED if most is None else max(most - len(still), 1)
    ended = silences[~is_open & (silences["days"] > 0)].nlargest(most_ended, "days", keep="first")
    rows = pd.concat([ended, still] if len(ended) + len(still) else [silences.head(1)], ignore_index=True)
    step = 0.85 if rows["is_open"].any() else 0.0
    return rows.assign(at=np.arange(len(rows)) + rows["is_open"].to_numpy() * step)


def _subtitle(silences: pd.DataFrame, rows: pd.DataFrame) -> str:
    open_now = int(silences["is_open"].sum())
    told = f"{open_now} still open" if open_now else "none still open"
    cut = "" if len(rows) == len(silences) else f"; the {len(rows)} longest drawn, all in the table"
    return f"Silences between contacts that took place, longest first; {told}{cut}"


def _outlines(fig: go.Figure, rows: pd.DataFrame, look: Look) -> None:
    """Full-length outline of each silence, which carries the hover and can be chosen."""
    bars(
        fig,
        list(rows["start_date"]),
        list(rows["end_date"]),
        list(rows["at"]),
        {"color": "rgba(0,0,0,0)", "line": {"width": 1.4, "color": [colour_of(v, look) for v in rows["level"]]}},
        customdata=np.array([[r.gap_id, _hover(r)] for r in rows_of(rows)], dtype=object),
        hovertemplate="%{customdata[1]}<extra></extra>",
        hoverinfo=None,
    )


def _hover(row: Any) -> str:
    span = f"{labels.day(row.start_date)} to {labels.day(row.end_date)}"
    told = [
        f"<b>{labels.hover(gap_words(row.scope, row.channel))}</b>",
        f"<b>{length_words(row.days_min, row.days_max)}</b> ({row.months:.1f} months), {span}",
        f"Before: {labels.hover(row.previous_title)}",
        "Still open: no later contact reported" if row.is_open else f"Ended by: {labels.hover(row.next_title)}",
        f"Tried inside: {labels.count(row.attempts_inside, 'attempt') if row.attempts_inside else 'nothing reported'}",
    ]
    return "<br>".join([labels.hover(labels.pair_name(row.pair)), *told])


def _open_tails(fig: go.Figure, rows: pd.DataFrame, room: pd.Timedelta, look: Look) -> None:
    part = rows[rows["is_open"]]
    if part.empty:
        return
    colours = [colour_of(v, look) for v in part["level"]]
    pattern = {"shape": "/", "fgcolor": colours, "bgcolor": look.paper, "size": 6, "solidity": 0.3}
    ends = [e + room * 0.9 for e in part["end_date"]]
    bars(
        fig,
        list(part["end_date"]),
        ends,
        list(part["at"]),
        {"color": look.paper, "line": {"width": 0}, "pattern": pattern},
    )


def _lengths(fig: go.Figure, rows: pd.DataFrame, first: pd.Timestamp, last: pd.Timestamp, look: Look) -> None:
    """The length above each bar, written to the side that has more room so that no edge cuts it."""
    to_right = (last - rows["start_date"]) >= (rows["end_date"] - first)
    for side, part in (("right", rows[to_right]), ("left", rows[~to_right])):
        text = [
            f"<b>{length_words(r.days_min, r.days_max)}</b>  {span_words(r.start_date, r.end_date, False)}"
            for r in rows_of(part)
        ]
        fig.add_scatter(
            x=part["start_date" if side == "right" else "end_date"].to_numpy(),
            y=part["at"].to_numpy() - 0.24,
            mode="text",
            text=text,
            textposition=f"top {side}",
            textfont={"size": 14, "color": look.ink},
            hoverinfo="skip",
            showlegend=False,
            cliponaxis=False,
        )


def _as_of_line(fig: go.Figure, rows: pd.DataFrame, day: pd.Timestamp, look: Look) -> None:
    fig.add_shape(
        type="line",
        x0=day,
        x1=day,
        y0=-_HEADROOM,
        y1=rows["at"].max() + 0.4,
        line={"color": look.muted, "width": 1, "dash": "dot"},
    )
    opened = rows.loc[rows["is_open"], "at"]
    if len(opened):
        fig.add_annotation(
            text=f"<b>Still open</b>, counted to {labels.day(day)}",
            x=0,
            xref="paper",
            xanchor="left",
            y=opened.min() - 0.82,
            yanchor="middle",
            showarrow=False,
            font={"size": 13, "color": look.muted},
        )


def _axes(
    fig: go.Figure, rows: pd.DataFrame, span: tuple[pd.Timestamp, pd.Timestamp], lowest: float, strip: bool, look: Look
) -> None:
    ticks, names = list(rows["at"]), _names(rows)
    if strip:
        ticks.append(lowest)
        names.append("Articles we hold")
    fig.update_xaxes(type="date", range=[span[0], span[1]], tickformatstops=_TICKS, showgrid=True, fixedrange=True)
    fig.update_yaxes(
        range=[lowest + 0.4, -_HEADROOM],
        tickvals=ticks,
        ticktext=names,
        showgrid=False,
        fixedrange=True,
        tickfont={"color": look.ink, "size": 14},
    )
    fig.update_layout(barmode="overlay", bargap=0)


_TICKS = [
    {"dtickrange": [None, 86_400_000 * 27], "value": "%-d %b<br>%Y"},
    {"dtickrange": [86_400_000 * 27, "M11"], "value": "%b<br>%Y"},
    {"dtickrange": ["M12", None], "value": "%Y"},
]


def _names(rows: pd.DataFrame) -> list[str]:
    several = rows["pair"].nunique() > 1
    names = [labels.hover(gap_words(r.scope, r.channel), 26, 52) for r in rows_of(rows)]
    pairs = [labels.hover(labels.pair_name(r.pair), 30, 60) for r in rows_of(rows)]
    return [f"{p}<br>{n}" if several else n for p, n in zip(pairs, names, strict=True)]
