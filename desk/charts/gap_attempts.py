"""Marks of the gap ledger: what was tried inside the silences in vain, and what may have broken them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.gap_bars import colour_of, legend_entry
from desk.ladder import DOUBTS
from desk.rows import rows as rows_of
from desk.theme import Look, mix


def attempt_marks(fig: go.Figure, rows: pd.DataFrame, attempts: pd.DataFrame, look: Look) -> None:
    """A cross at the middle of the days an attempt may have been on, as far as they lie inside the silence."""
    inside = attempts.merge(rows[["gap_id", "at", "start_date", "end_date"]], on="gap_id", suffixes=("", "_gap"))
    if inside.empty:
        return
    first = inside["start_date"].where(inside["start_date"] > inside["start_date_gap"], inside["start_date_gap"])
    last = inside["end_date"].fillna(inside["start_date"])
    days = first + (last.where(last < inside["end_date_gap"], inside["end_date_gap"]) - first) / 2
    inside, sides = _with_room(inside.assign(day=days))
    # In the colour of what was tried, not of the silence: a side may ask for somebody of another rank.
    colours = [mix(colour_of(v, look), look.ink, 0.35) for v in inside["level"]]
    legend_entry(
        fig, "tried without success", {"symbol": "x-thin", "size": 10, "line": {"width": 2.6, "color": look.ink}}
    )
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


def doubt_marks(fig: go.Figure, rows: pd.DataFrame, doubts: pd.DataFrame, look: Look) -> None:
    """A ring with a question mark where a contact may have broken a silence; in its middle if no day is told."""
    inside = doubts.merge(rows[["gap_id", "at", "start_date", "end_date"]], on="gap_id", suffixes=("", "_gap"))
    if inside.empty:
        return
    first = inside["start_date"].fillna(inside["start_date_gap"]).clip(lower=inside["start_date_gap"])
    last = inside["end_date"].fillna(inside["end_date_gap"]).clip(upper=inside["end_date_gap"])
    fig.add_scatter(
        x=(first + (last - first) / 2).to_numpy(),
        y=inside["at"].to_numpy(),
        mode="markers+text",
        text=["?"] * len(inside),
        textfont={"size": 12, "color": look.ink},
        marker={"size": 15, "color": look.paper, "opacity": 1, "line": {"width": 1.6, "color": look.ink}},
        name="may have broken it",
        customdata=np.array([[r.gap_id, _doubt_hover(r)] for r in rows_of(inside)], dtype=object),
        hovertemplate="%{customdata[1]}<extra></extra>",
    )


def _doubt_hover(row: Any) -> str:
    when = labels.when(row.start_date, row.end_date, row.date_precision)
    return f"<b>{labels.hover(row.title)}</b><br>{when}<br>May have broken this silence: {DOUBTS[row.doubt]}"


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
