"""The gap ledger: every silence as a bar on a date axis, longest first, open ones apart, with what was tried inside."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import framed
from desk.charts.placement import text_width
from desk.rows import rows as rows_of
from desk.silences import gap_words, length_words, span_words
from desk.theme import Look, level_colour, mix

MOST_ENDED, MOST_OPEN = 10, 6
ROW = 46
_DAY_MS = 86_400_000
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
) -> go.Figure:
    """Draw the longest rows of gap_ledger.sql (not empty), with the attempts of gap_attempts.sql as crosses.

    Months of gap_coverage.sql without an article are drawn dotted: there, silence cannot be told from missing reports.
    Open silences stand below the others, run to ``as_of`` and end in a hatched tail. ``customdata`` begins with gap_id.
    """
    rows = placed(silences)
    fig = go.Figure()
    _coverage_runs(fig, rows, coverage, look)
    _outlines(fig, rows, look)
    first, last = rows["start_date"].min(), pd.Timestamp(as_of)
    room = max((last - first) * 0.04, pd.Timedelta(days=6))
    _open_tails(fig, rows, room, look)
    _lengths(fig, rows, first, last, look)
    _attempts(fig, rows, attempts, look)
    lowest = rows["at"].max()
    if coverage["pair"].nunique() == 1:
        lowest += 1.15
        _article_strip(fig, coverage, lowest, look)
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


def placed(silences: pd.DataFrame) -> pd.DataFrame:
    """The rows to draw, ended silences first, each with ``at``, its place from the top; open ones begin a row lower.

    Ended ones that may have lasted no day at all have no bar to draw; they stand in the table.
    """
    ended = silences[~silences["is_open"].astype(bool) & (silences["days"] > 0)].nlargest(
        MOST_ENDED, "days", keep="first"
    )
    still = silences[silences["is_open"].astype(bool)].nlargest(MOST_OPEN, "days", keep="first")
    rows = pd.concat([ended, still] if len(ended) + len(still) else [silences.head(1)], ignore_index=True)
    step = 0.7 if rows["is_open"].any() else 0.0
    return rows.assign(at=np.arange(len(rows)) + rows["is_open"].to_numpy() * step)


def _subtitle(silences: pd.DataFrame, rows: pd.DataFrame) -> str:
    open_now = int(silences["is_open"].sum())
    told = f"{open_now} still open" if open_now else "none still open"
    cut = "" if len(rows) == len(silences) else f"; the {len(rows)} longest drawn, all in the table"
    return f"Silences between contacts that took place, longest first; {told}{cut}"


def _runs(row: Any, months: pd.DataFrame) -> list[tuple[pd.Timestamp, pd.Timestamp, bool]]:
    """A silence cut where article coverage begins or stops: (from, to, covered). Months not listed are not covered."""
    covered = set(months.loc[months["article_count"] > 0, "month"])
    runs: list[tuple[pd.Timestamp, pd.Timestamp, bool]] = []
    left = row.start_date
    while left < row.end_date:
        month = left.replace(day=1)
        right = min(month + pd.offsets.MonthBegin(1), row.end_date)
        has = month in covered
        if runs and runs[-1][2] == has:
            runs[-1] = (runs[-1][0], right, has)
        else:
            runs.append((left, right, has))
        left = right
    return runs


def _coverage_runs(fig: go.Figure, rows: pd.DataFrame, coverage: pd.DataFrame, look: Look) -> None:
    by_pair = dict(tuple(coverage.groupby("pair")))
    none = coverage.iloc[:0]
    cut = [(r, *run) for r in rows_of(rows) for run in _runs(r, by_pair.get(r.pair, none))]
    for covered, name in ((True, "months with articles"), (False, "months without articles")):
        part = [c for c in cut if c[3] is covered]
        colours = [mix(level_colour(_level(c[0].level), look.dark), look.paper, 0.4 if covered else 0.78) for c in part]
        dots = [mix(level_colour(_level(c[0].level), look.dark), look.paper, 0.35) for c in part]
        pattern = None if covered else {"shape": ".", "fgcolor": dots, "bgcolor": colours, "size": 6, "solidity": 0.25}
        _bars(
            fig,
            [c[1] for c in part],
            [c[2] for c in part],
            [c[0].at for c in part],
            {"color": colours, "line": {"width": 0}} | ({"pattern": pattern} if pattern else {}),
        )
        key = {"color": mix(look.muted, look.paper, 0.35 if covered else 0.8), "symbol": "square", "size": 13}
        _legend(fig, name, key if covered else key | {"line": {"width": 1, "color": look.muted}})


def _bars(
    fig: go.Figure, starts: list[Any], ends: list[Any], at: list[float], marker: dict[str, Any], **more: Any
) -> None:
    """Horizontal bars from date to date: base as numpy dates, length in milliseconds, as Plotly's date axis counts."""
    base = pd.to_datetime(pd.Series(starts, dtype="object"))
    length = (pd.to_datetime(pd.Series(ends, dtype="object")) - base).dt.total_seconds().to_numpy() * 1000
    defaults: dict[str, Any] = {"hoverinfo": "skip", "showlegend": False}
    fig.add_bar(
        orientation="h",
        base=base.to_numpy(),
        x=length,
        y=np.array(at, dtype=float),
        width=0.36,
        marker=marker,
        **(defaults | more),
    )


def _legend(fig: go.Figure, name: str, marker: dict[str, Any]) -> None:
    fig.add_scatter(x=[None], y=[None], mode="markers", name=name, marker=marker, hoverinfo="skip")


def _outlines(fig: go.Figure, rows: pd.DataFrame, look: Look) -> None:
    """Full-length outline of each silence, which carries the hover and can be chosen."""
    _bars(
        fig,
        list(rows["start_date"]),
        list(rows["end_date"]),
        list(rows["at"]),
        {"color": "rgba(0,0,0,0)", "line": {"width": 1.4, "color": [_colour(v, look) for v in rows["level"]]}},
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
    colours = [_colour(v, look) for v in part["level"]]
    pattern = {"shape": "/", "fgcolor": colours, "bgcolor": look.paper, "size": 6, "solidity": 0.3}
    ends = [e + room * 0.9 for e in part["end_date"]]
    _bars(
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


def _attempts(fig: go.Figure, rows: pd.DataFrame, attempts: pd.DataFrame, look: Look) -> None:
    inside = attempts.merge(rows[["gap_id", "at", "start_date", "end_date"]], on="gap_id", suffixes=("", "_gap"))
    if inside.empty:
        return
    first = inside["start_date"].where(inside["start_date"] > inside["start_date_gap"], inside["start_date_gap"])
    last = inside["end_date"].fillna(inside["start_date"])
    days = first + (last.where(last < inside["end_date_gap"], inside["end_date_gap"]) - first) / 2
    inside, sides = _with_room(inside.assign(day=days))
    # In the colour of what was tried, not of the silence: a side may ask for somebody of another rank.
    colours = [mix(_colour(v, look), look.ink, 0.35) for v in inside["level"]]
    _legend(fig, "tried without success", {"symbol": "x-thin", "size": 10, "line": {"width": 2.6, "color": look.ink}})
    fig.add_scatter(
        x=inside["day"].to_numpy(),
        y=inside["at"].to_numpy(),
        mode="markers+text",
        text=inside["shown"],
        textposition=sides,
        textfont={"size": 13, "color": look.ink},
        marker={"symbol": "x-thin", "size": 10, "color": colours, "line": {"width": 2.6, "color": colours}},
        showlegend=False,
        customdata=np.array([[r.gap_id, _attempt_hover(r)] for r in rows_of(inside)], dtype=object),
        hovertemplate="%{customdata[1]}<extra></extra>",
    )


def _with_room(inside: pd.DataFrame) -> tuple[pd.DataFrame, list[str]]:
    """Attempts with ``shown``, how often each was made, on the side of its cross where no other cross stands near."""
    inside = inside.sort_values(["at", "day"]).reset_index(drop=True)
    near = max((inside["day"].max() - inside["day"].min()) * 0.08, pd.Timedelta(days=20))
    step = inside.groupby("at")["day"].diff()
    left_free = (step.isna() | (step > near)).to_numpy()
    right_free = np.append(left_free[1:], True)
    shown = [
        f"{n}×" if n > 1 and (a or b) else "" for n, a, b in zip(inside["times"], left_free, right_free, strict=True)
    ]
    return inside.assign(shown=shown), [f"middle {'right' if b else 'left'}" for b in right_free]


def _attempt_hover(row: Any) -> str:
    told = [f"<b>{labels.hover(row.title)}</b>", labels.when(row.start_date, row.end_date, row.date_precision)]
    asked = f", asked by {labels.country_name(row.requested_by)}" if isinstance(row.requested_by, str) else ""
    times = f", {labels.count(row.times, 'time')}" if row.times > 1 else ""
    told.append(f"{labels.word('status', row.status)}{times}{asked}")
    if isinstance(row.reason, str) and row.reason:
        told.append(f"Reason given: {labels.hover(row.reason)}")
    return "<br>".join(told)


def _article_strip(fig: go.Figure, coverage: pd.DataFrame, at: float, look: Look) -> None:
    """One box a month at the foot: how many articles about the pair were published in it; an empty box has none."""
    months = coverage["month"]
    ends = [m + pd.offsets.MonthBegin(1) - timedelta(days=2) for m in months]
    some = (coverage["article_count"] > 0).to_numpy()
    fill = np.where(some, look.muted, look.paper)
    texts = [
        f"{m:%B %Y}: {labels.count(n, 'article')}" if n else f"{m:%B %Y}: no article"
        for m, n in zip(months, coverage["article_count"], strict=True)
    ]
    _bars(
        fig,
        list(months),
        ends,
        [at] * len(months),
        {"color": list(fill), "line": {"width": 1, "color": look.bar}},
        customdata=np.array([["", t] for t in texts], dtype=object),
        hovertemplate="%{customdata[1]}<extra></extra>",
        hoverinfo=None,
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
            y=opened.min() - 0.72,
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


def _level(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _colour(value: Any, look: Look) -> str:
    return level_colour(_level(value), look.dark)
