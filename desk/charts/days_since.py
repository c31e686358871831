"""Days since countries last held a contact: a table of countries by countries, darker for longer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import framed
from desk.charts.placement import text_width, wrap
from desk.rows import rows as rows_of
from desk.theme import Look, mix

MOST = 20
# Longest of each shade in days, and its name in the legend.
SHADES = (
    (30, "up to 30 days"),
    (90, "31 to 90"),
    (365, "91 to 365"),
    (730, "1 to 2 years"),
    (1826, "2 to 5 years"),
    (10**7, "over 5 years"),
)
_FEW = 6


def countries_of(since: pd.DataFrame, most: int = MOST) -> list[str]:
    """Countries of the pairs, those with most contacts held first; no more than ``most``."""
    held: dict[str, int] = {}
    for row in rows_of(since):
        for code in row.pair.split("-"):
            held[code] = held.get(code, 0) + row.held
    return sorted(held, key=lambda code: (-held[code], labels.country_name(code)))[:most]


def days_since_title(since: pd.DataFrame) -> str:
    """The finding: ``Last contact: China – Japan, 21 Nov 2024; 12 of 30 pairs silent for over a year``."""
    dated = since[since["days"].notna()].sort_values("days", kind="stable")
    if dated.empty:
        return "No contact held between these countries can be dated"
    first, longest = dated.iloc[0], dated.iloc[-1]
    when = labels.when(first["start_date"], first["end_date"], first["date_precision"])
    lead = f"Last contact: {labels.pair_name(first['pair'])}, {when}"
    if quiet := int((dated["days"] > 365).sum()):
        return f"{lead}; {quiet:,} of {labels.count(len(since), 'pair')} silent for over a year"
    if longest["pair"] == first["pair"]:
        return lead
    return f"{lead}; {labels.pair_name(longest['pair'])} {labels.days(longest['days'])} ago"


def days_since(since: pd.DataFrame, *, look: Look, subtitle: str, source: str, pair: str | None = None) -> go.Figure:
    """Draw rows of days_since.sql (not empty); ``customdata`` begins with the last contact_id. ``pair`` is outlined.

    An empty cell is a pair of which no contact held is told; a question mark is one whose date is not known.
    """
    codes = countries_of(since, min(look.most_rows or MOST, MOST))
    at = {code: number for number, code in enumerate(codes)}
    cells = [
        (at[one], at[other], row)
        for row in rows_of(since)
        for one, other in (row.pair.split("-"), row.pair.split("-")[::-1])
        if one in at and other in at
    ]
    size = 64 if len(codes) <= _FEW else 40 if len(codes) <= 12 else 31
    fig = go.Figure()
    _shades(fig, cells, len(codes), look)
    _numbers(fig, cells, codes, look)
    _outline(fig, at, pair, look)
    left = int(max(text_width(labels.country_name(c), 14) for c in codes)) + 24
    head = _heads(fig, codes, look)
    height = size * len(codes) + head
    _axes(fig, codes, 1 - head / height, look)
    _keys(fig, [row for _, _, row in cells], look)
    return framed(
        fig, look=look, title=days_since_title(since), subtitle=subtitle, source=source, plot_height=height,
        left=left, right=20 if len(codes) <= _FEW else 84, axis_room=6, legend_room=30,
    )  # fmt: skip


def shade(days: float | None) -> int | None:
    """Number of the shade of so many days, from 0; None where the date is not known."""
    return None if days is None or pd.isna(days) else next(i for i, (most, _) in enumerate(SHADES) if days <= most)


def _colour(number: int, look: Look) -> str:
    """From nearly paper to the ink of silence."""
    return mix(mix(look.silence, look.paper, 0.35), look.silence_ink, number / (len(SHADES) - 1))


def _shades(fig: go.Figure, cells: Sequence[tuple[int, int, Any]], count: int, look: Look) -> None:
    values = np.full((count, count), np.nan)
    np.fill_diagonal(values, -1)
    for x, y, row in cells:
        number = shade(row.days)
        values[y, x] = -1 if number is None else number
    scale = [look.uncovered, *(_colour(n, look) for n in range(len(SHADES)))]
    steps = np.linspace(0, 1, len(scale) + 1)
    fig.add_heatmap(
        z=values, x=np.arange(count), y=np.arange(count), xgap=2, ygap=2, showscale=False, hoverinfo="skip",
        zmin=-1.5, zmax=len(SHADES) - 0.5,
        colorscale=[[float(edge), c] for n, c in enumerate(scale) for edge in (steps[n], steps[n + 1])],
    )  # fmt: skip


def _numbers(fig: go.Figure, cells: Sequence[tuple[int, int, Any]], codes: Sequence[str], look: Look) -> None:
    """The days in each cell, and what is told when one points at it or clicks it."""
    few = len(codes) <= _FEW
    ink = [_ink(shade(row.days), look) for _, _, row in cells]
    fig.add_scatter(
        x=np.array([x for x, _, _ in cells]), y=np.array([y for _, y, _ in cells]), mode="markers+text",
        text=[_words(row, few) for _, _, row in cells], showlegend=False,
        textfont={"size": 15 if few else 12.5 if len(codes) <= 12 else 11, "color": ink},
        marker={"symbol": "square", "size": 26, "opacity": 0, "color": look.paper},
        selected={"marker": {"opacity": 0}}, unselected={"marker": {"opacity": 0}, "textfont": {"color": look.ink}},
        customdata=np.array([[row.contact_id, _hover(row)] for _, _, row in cells], dtype=object),
        hovertemplate="%{customdata[1]}<extra></extra>",
    )  # fmt: skip


def _ink(number: int | None, look: Look) -> str:
    return look.paper if number is not None and number >= (3 if look.dark else 4) else look.ink


def _words(row: Any, few: bool) -> str:
    if pd.isna(row.days):
        return "?"
    about = "" if row.date_precision == "day" else "~"
    if not few:
        return f"{about}{row.days:,.0f}"
    told = labels.when(row.start_date, row.end_date, row.date_precision)
    return f"<b>{about}{labels.days(row.days)}</b><br>{labels.escaped(told)}"


def _hover(row: Any) -> str:
    if pd.isna(row.days):
        days = "days not known: no contact held between them can be dated"
    else:
        days = labels.days(row.days_max)
        days = days if row.days_min == row.days_max else f"{row.days_min:,.0f} to {days}"
    when = labels.when(row.start_date, row.end_date, row.date_precision)
    level = row.level if isinstance(row.level, str) else None
    track = row.track if isinstance(row.track, str) else None
    told = [
        f"<b>{labels.hover(labels.pair_name(row.pair))}: {days}</b>",
        f"Last: {labels.hover(row.title)}",
        labels.hover(f"{when}, {labels.channel_name(level, track)}, {labels.word('mode', row.mode).lower()}"),
        f"{labels.count(row.held, 'contact')} held in this view",
    ]
    return "<br>".join([*told, "Last one from the register"] if row.origin == "register" else told)


def _outline(fig: go.Figure, at: dict[str, int], pair: str | None, look: Look) -> None:
    one, _, other = (pair or "").partition("-")
    if one in at and other in at:
        for x, y in ((at[one], at[other]), (at[other], at[one])):
            fig.add_shape(
                type="rect", x0=x - 0.5, x1=x + 0.5, y0=y - 0.5, y1=y + 0.5, line={"color": look.ink, "width": 2.5}
            )


def _heads(fig: go.Figure, codes: Sequence[str], look: Look) -> int:
    """Room in pixels for the names above the columns."""
    if len(codes) <= _FEW:
        return 30
    longest = max(text_width(line, 12.5) for code in codes for line in wrap(labels.country_name(code), 120, 12.5))
    return int(longest * 0.72) + 26


def _axes(fig: go.Figure, codes: Sequence[str], domain: float, look: Look) -> None:
    names = [labels.country_name(code) for code in codes]
    several = len(codes) > _FEW
    shared = {"tickvals": list(range(len(codes))), "showgrid": False, "fixedrange": True, "ticks": ""}
    edge = len(codes) - 0.5
    heads = [
        "<br>".join(labels.escaped(line) for line in wrap(name, 120, 12.5))
        if several
        else f"<b>{labels.escaped(name)}</b>"
        for name in names
    ]
    fig.update_xaxes(
        **shared, range=[-0.5, edge], side="top", tickangle=-45 if several else 0, ticktext=heads,
        tickfont={"color": look.ink, "size": 12.5 if several else 14},
    )  # fmt: skip
    fig.update_yaxes(
        **shared, range=[edge, -0.5], domain=[0, domain], ticktext=[labels.escaped(name) for name in names],
        ticklabelstandoff=6, tickfont={"color": look.ink, "size": 13.5},
    )  # fmt: skip
    lines = [
        {"type": "line", "line": {"color": look.grid, "width": 1}, "layer": "below"} | ends
        for at in np.arange(len(codes) + 1) - 0.5
        for ends in ({"x0": at, "x1": at, "y0": -0.5, "y1": edge}, {"y0": at, "y1": at, "x0": -0.5, "x1": edge})
    ]
    fig.update_layout(shapes=[*fig.layout.shapes, *lines])


def _keys(fig: go.Figure, rows: Sequence[Any], look: Look) -> None:
    keys = [(words, _colour(number, look)) for number, (_, words) in enumerate(SHADES)]
    keys += [("contact without a date", look.uncovered)] if any(pd.isna(row.days) for row in rows) else []
    for words, colour in keys:
        marker = {"symbol": "square", "size": 14, "color": colour, "line": {"color": look.line, "width": 1}}
        fig.add_scatter(x=[None], y=[None], mode="markers", name=words, marker=marker, hoverinfo="skip")
