"""The legend of the timeline: only the shapes, fills and bands that are on it."""

from __future__ import annotations

from typing import Any

from desk.charts.sketch import Sketch
from desk.charts.timeline_layout import Layout
from desk.labels import word
from desk.theme import Look, marker_symbol, mix
from etl.lexicon import codes

SECOND, THIRD = "legend2", "legend3"
# Share of paper in the fill of a contact that only the register knows.
REGISTER_PALE = 0.7
_LINE = {"mode": "lines"}


def legend(fig: Sketch, layout: Layout, look: Look) -> None:
    """Add one entry for each mode, status and kind of bar that the figure shows, in two rows of the legend."""
    events = [m.event for m in layout.marks]
    modes = {e.mode for e in events if e.status not in ("refused", "cancelled")}
    statuses = {e.status for e in events}
    for mode in codes("mode"):
        if mode in modes:
            _entry(fig, word("mode", mode).lower(), _marker(marker_symbol(mode, "held"), look))
    if "planned" in statuses:
        _entry(fig, "planned", _marker(marker_symbol("phone", "planned"), look))
    if statuses & {"proposed", "requested"}:
        _entry(fig, "proposed or asked for", _marker(marker_symbol("phone", "proposed"), look))
    if any(e.register_only for e in events) and any(not e.register_only for e in events):
        pale = {"symbol": "circle", "size": 11, "color": mix(look.muted, look.paper, REGISTER_PALE)}
        ring = {"line": {"color": look.muted, "width": 1.2}}
        _entry(fig, "pale: only the register knows of it", {"mode": "markers", "marker": pale | ring}, THIRD)
    if statuses & {"refused", "cancelled"}:
        _entry(fig, "refused or cancelled", _marker("x-thin", look), SECOND)
    if any(e.precision != "day" for e in events):
        _entry(fig, "day not known: on the bar", _LINE | {"line": {"color": look.bar, "width": 5}}, SECOND)
    if layout.bands:
        square = {"symbol": "square", "size": 14, "color": look.silence}
        _entry(fig, "silence", {"mode": "markers", "marker": square}, SECOND)
        _hatched(fig, look)


def _hatched(fig: Sketch, look: Look) -> None:
    """An entry for the hatch of months without an article, if any is drawn."""
    if any("fillpattern" in trace for trace in fig.traces):
        fig.bar(
            x=[None], y=[None], name="silence, no article from these months", hoverinfo="skip", legend=SECOND,
            marker={
                "color": look.silence, "line": {"width": 0},
                "pattern": {"shape": "/", "size": 4, "solidity": 0.5, "fgcolor": look.paper, "fillmode": "overlay"},
            },
        )  # fmt: skip


def _marker(symbol: str, look: Look) -> dict[str, Any]:
    thin = symbol == "x-thin"
    hollow = "open" in symbol
    line = {"color": look.muted, "width": 3 if thin else 2 if hollow else 0}
    return {
        "mode": "markers",
        "marker": {"symbol": symbol, "size": 10 if thin else 11, "color": look.muted, "line": line},
    }


def _entry(fig: Sketch, name: str, drawn: dict[str, Any], row: str = "legend") -> None:
    fig.scatter(x=[None], y=[None], name=name, hoverinfo="skip", showlegend=True, legend=row, **drawn)
