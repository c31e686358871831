"""How the bars of the promises figure are filled by what became of them, and the legend that says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from desk.promise_words import text
from desk.rows import rows as rows_of
from desk.theme import Look, mix

_LINE = 1.4


def _solid(colours: list[str], look: Look) -> dict[str, Any]:
    return {"color": [mix(c, look.paper, 0.4) for c in colours], "line": {"width": _LINE, "color": colours}}


def _hollow(colours: list[str], look: Look) -> dict[str, Any]:
    return {"color": look.paper, "line": {"width": _LINE, "color": colours}}


def _hatched(colours: list[str], look: Look) -> dict[str, Any]:
    pale = [mix(c, look.paper, 0.35) for c in colours]
    pattern = {"shape": "/", "fgcolor": pale, "bgcolor": look.paper, "size": 7, "solidity": 0.25}
    return _hollow(colours, look) | {"pattern": pattern}


def _dotted(colours: list[str], look: Look) -> dict[str, Any]:
    dots = [mix(c, look.paper, 0.35) for c in colours]
    pattern = {"shape": ".", "fgcolor": dots, "bgcolor": look.paper, "size": 6, "solidity": 0.3}
    return _hollow(colours, look) | {"pattern": pattern}


def _plain(colours: list[str], look: Look) -> dict[str, Any]:
    return {"color": [mix(c, look.paper, 0.75) for c in colours], "line": {"width": 0}}


Fill = Callable[[list[str], Look], dict[str, Any]]
# What became of it -> how its bar is filled; and what the legend says.
FILLS: dict[str, Fill] = {"kept": _solid, "broken": _hollow, "open": _hatched, "unknown": _dotted, "asked": _plain}
_WORDS = {
    "kept": "due and kept",
    "broken": "not kept",
    "open": "still open",
    "unknown": "cannot be told",
    "asked": "on a day in the bar",
}


def fill_of(row: Any) -> str:
    """Key of the fill of a row's bar."""
    if pd.isna(row.due_end):
        return "asked"
    state = text(row.state)
    return {"late": "kept", "refused": "broken"}.get(state, state)


def legend(fig: go.Figure, rows: pd.DataFrame, look: Look) -> None:
    """One entry for each fill and mark that the figure shows: fills in the first row, marks in the second."""
    shown = {fill_of(r) for r in rows_of(rows) if fill_of(r) != "asked" or r.end_date > r.start_date}
    for kind, fill in FILLS.items():
        if kind in shown:
            fig.add_bar(
                x=[None], y=[None], name=_WORDS[kind], marker=_first(fill([look.muted], look)), hoverinfo="skip"
            )
    grey = {"color": look.muted, "size": 10}
    if rows["settled_id"].notna().any():
        _mark(fig, "contact that took place", grey | {"symbol": "circle"})
    if rows["denied_id"].notna().any() or rows["status"].isin(["refused", "cancelled"]).any():
        _mark(fig, "refused or called off", grey | {"symbol": "x-thin", "line": {"width": 3, "color": look.muted}})
    if rows["wait_max"].notna().any():
        fig.add_scatter(
            x=[None], y=[None], name="wait for the next contact", mode="lines", legend="legend2", hoverinfo="skip",
            line={"color": look.bar, "width": 1.6, "dash": "dot"},
        )  # fmt: skip


def _mark(fig: go.Figure, name: str, marker: dict[str, Any]) -> None:
    fig.add_scatter(x=[None], y=[None], name=name, mode="markers", marker=marker, legend="legend2", hoverinfo="skip")


def _first(marker: dict[str, Any]) -> dict[str, Any]:
    """The marker of one bar, for a legend that knows no lists."""
    return {
        key: _first(value) if isinstance(value, dict) else value[0] if isinstance(value, list) else value
        for key, value in marker.items()
    }
