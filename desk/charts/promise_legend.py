"""How the bars of the promises figure are filled by what became of them, and the legend that says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from desk.promise_words import text
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


def fill_of(row: Any) -> str:
    """Key of the fill of a row's bar."""
    if pd.isna(row.due_end):
        return "asked"
    state = text(row.state)
    return {"late": "kept", "refused": "broken"}.get(state, state)


def legend(fig: go.Figure, rows: pd.DataFrame, look: Look) -> None:
    """What bars, marks and lines are, as far as the figure shows them; the words beside each row tell the fills."""
    entries: list[dict[str, Any]] = []
    grey = {"color": look.muted, "size": 10}
    if rows["due_end"].notna().any():
        edge = {"symbol": "square", "size": 12, "color": look.paper, "line": {"width": _LINE, "color": look.muted}}
        entries.append({"name": "due; filled: kept", "mode": "markers", "marker": edge})
    if rows["denied_id"].notna().any() or rows["status"].isin(["refused", "cancelled"]).any():
        cross = grey | {"symbol": "x-thin", "line": {"width": 3, "color": look.muted}}
        entries.append({"name": "refused or called off", "mode": "markers", "marker": cross})
    if rows["settled_id"].notna().any():
        entries.append({"name": "contact that took place", "mode": "markers", "marker": grey | {"symbol": "circle"}})
    if rows["wait_max"].notna().any():
        dots = {"color": look.bar, "width": 1.6, "dash": "dot"}
        entries.append({"name": "wait for a contact", "mode": "lines", "line": dots})
    for at, entry in enumerate(entries):
        # Plotly wraps a row of the legend that is wider than the plot: two entries a row always fit.
        fig.add_scatter(x=[None], y=[None], legend="legend" if at < 2 else "legend2", hoverinfo="skip", **entry)
