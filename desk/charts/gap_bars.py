"""Bars of the gap ledger: date to date, cut where article coverage begins or stops, and the months beneath them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.rows import rows as rows_of
from desk.theme import Look, level_colour, mix


def bars(
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


def legend_entry(fig: go.Figure, name: str, marker: dict[str, Any]) -> None:
    """A key in the legend for something that is drawn in several colours."""
    fig.add_scatter(x=[None], y=[None], mode="markers", name=name, marker=marker, hoverinfo="skip")


def colour_of(level: Any, look: Look) -> str:
    """Colour of a level; grey where it is not stated."""
    return level_colour(level if isinstance(level, str) else None, look.dark)


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


def coverage_parts(rows: pd.DataFrame, coverage: pd.DataFrame) -> list[list[tuple[pd.Timestamp, pd.Timestamp, bool]]]:
    """For each silence its parts (from, to, whether an article on the pair is from these months)."""
    by_pair = dict(tuple(coverage.groupby("pair")))
    none = coverage.iloc[:0]
    return [_runs(r, by_pair.get(r.pair, none)) for r in rows_of(rows)]


def coverage_runs(fig: go.Figure, rows: pd.DataFrame, coverage: pd.DataFrame, look: Look) -> None:
    """Fill each silence: solid in months with articles about its pair, dotted in months without."""
    cut = [(r, *run) for r, runs in zip(rows_of(rows), coverage_parts(rows, coverage), strict=True) for run in runs]
    for covered, name in ((True, "months with articles"), (False, "months without articles")):
        part = [c for c in cut if c[3] is covered]
        colours = [mix(colour_of(c[0].level, look), look.paper, 0.4 if covered else 0.78) for c in part]
        dots = [mix(colour_of(c[0].level, look), look.paper, 0.35) for c in part]
        pattern = None if covered else {"shape": ".", "fgcolor": dots, "bgcolor": colours, "size": 6, "solidity": 0.25}
        bars(
            fig,
            [c[1] for c in part],
            [c[2] for c in part],
            [c[0].at for c in part],
            {"color": colours, "line": {"width": 0}} | ({"pattern": pattern} if pattern else {}),
        )
        key = {"color": mix(look.muted, look.paper, 0.35 if covered else 0.8), "symbol": "square", "size": 13}
        legend_entry(fig, name, key if covered else key | {"line": {"width": 1, "color": look.muted}})


def article_strip(fig: go.Figure, coverage: pd.DataFrame, at: float, look: Look) -> None:
    """One box a month at the foot: how many articles about the pair were published in it; an empty box has none."""
    months = coverage["month"]
    ends = [m + pd.offsets.MonthBegin(1) - timedelta(days=2) for m in months]
    some = (coverage["article_count"] > 0).to_numpy()
    fill = np.where(some, look.muted, look.paper)
    texts = [
        f"{m:%B %Y}: {labels.count(n, 'article')}" if n else f"{m:%B %Y}: no article"
        for m, n in zip(months, coverage["article_count"], strict=True)
    ]
    bars(
        fig,
        list(months),
        ends,
        [at] * len(months),
        {"color": list(fill), "line": {"width": 1, "color": look.bar}},
        customdata=np.array([["", t] for t in texts], dtype=object),
        hovertemplate="%{customdata[1]}<extra></extra>",
        hoverinfo=None,
    )
