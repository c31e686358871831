"""Keys for marks: colour for the level, shape for the mode, fill for the status, each only if it occurs."""

from __future__ import annotations

from collections.abc import Iterable

import plotly.graph_objects as go

from desk import labels
from desk.theme import Look, level_colour, marker_symbol
from etl.lexicon import codes


def mark_keys(
    fig: go.Figure, levels: Iterable[object], modes: Iterable[object], statuses: Iterable[object], look: Look
) -> None:
    """Add legend entries for the codes that occur; contacts without a level are grey."""
    found = set(levels)
    for code in codes("level"):
        if code in found:
            _key(fig, labels.word("level", code), "square", level_colour(code, look.dark))
    if any(not isinstance(code, str) for code in found):
        _key(fig, "Level not stated", "square", level_colour(None, look.dark))
    present = set(modes)
    for code in codes("mode"):
        if code in present:
            _key(fig, labels.word("mode", code), marker_symbol(code, "held"), look.muted)
    states = set(statuses)
    for code in codes("status"):
        if code in states and code != "held":
            _key(fig, labels.word("status", code), marker_symbol("phone", code), look.muted)


def _key(fig: go.Figure, name: str, symbol: str, colour: str) -> None:
    marker = {"symbol": symbol, "size": 10, "color": colour, "line": {"color": colour, "width": 2}}
    fig.add_scatter(x=[None], y=[None], mode="markers", name=name, marker=marker, hoverinfo="skip")
