"""A figure re-laid for another shape: the same picture with larger type, nothing moved against anything else."""

from __future__ import annotations

from typing import Any

import plotly.graph_objects as go

from desk.charts.frame import SOURCE, SOURCE_LINE, SUBTITLE, SUBTITLE_LINE, TITLE_LINE

RATIO = 16 / 9
# 960 layout pixels across: at 1920 pixels the type is twice that of the screen, about 14 points on a 13.3 inch slide.
WIDTH, LEAST_HEIGHT = 960, 300
FULL_HD = 1920
EDGE = 14
_LEGENDS = ("legend", "legend2", "legend3")


def for_slide(fig: go.Figure) -> go.Figure:
    """A copy of a figure in 16:9, its title, subtitle and source line in the picture."""
    return relaid(fig, RATIO)


def for_place(fig: go.Figure, ratio: float) -> tuple[go.Figure, str]:
    """A copy of that ratio without title, subtitle and source, for a slide that has places for them; the subtitle."""
    told = next((a.text for a in fig.layout.annotations if a.name == SUBTITLE), "") or ""
    return relaid(fig, ratio, bare=True), told.replace("<br>", " ")


def relaid(fig: go.Figure, ratio: float, *, bare: bool = False) -> go.Figure:
    """A copy of width / height ``ratio``: at least WIDTH wide, wider (so with smaller type) where it is tall.

    The plot takes the room that is left over. ``bare``: title, subtitle and source line are taken out.
    """
    above, below = _words_room(fig) if bare else (0.0, 0.0)
    old, needed = float(fig.layout.height), float(fig.layout.height) - above - below
    height = max(needed + 2 * EDGE, WIDTH / ratio, LEAST_HEIGHT)
    width = max(WIDTH, round(height * ratio / 16) * 16)
    height = round(width / ratio)
    grown = height - needed
    margin = fig.layout.margin
    slide = go.Figure(fig)
    changes: dict[str, Any] = {
        "width": width,
        "height": height,
        "autosize": False,
        "margin": {
            "l": margin.l + EDGE,
            "r": margin.r + EDGE,
            "t": margin.t - above + EDGE,
            "b": margin.b - below + EDGE,
        },
    }
    for name in _LEGENDS:
        if name in fig.layout and fig.layout[name].y is not None:
            from_top = (1 - float(fig.layout[name].y)) * old - above + grown - EDGE
            changes[name] = {"y": 1 - from_top / height, "x": EDGE / width}
    if bare:
        changes["title"] = {"text": ""}
        slide.layout.annotations = [a for a in slide.layout.annotations if a.name not in (SUBTITLE, SOURCE)]
    else:
        pad = fig.layout.title.pad
        changes["title"] = {"pad": {"t": (pad.t or 0) + EDGE, "l": (pad.l or 0) + EDGE}}
    return slide.update_layout(changes)


def _words_room(fig: go.Figure) -> tuple[float, float]:
    """Pixels that title and subtitle take above the plot, and the source line below it."""
    lines = {a.name: a.text.count("<br>") + 1 for a in fig.layout.annotations if a.name in (SUBTITLE, SOURCE)}
    title = fig.layout.title.text or ""
    above = TITLE_LINE * (title.count("<br>") + 1) * bool(title) + SUBTITLE_LINE * lines.get(SUBTITLE, 0)
    return float(above), float(SOURCE_LINE * lines.get(SOURCE, 0))


def scale_to(fig: go.Figure, across: int = FULL_HD) -> float:
    """By how much to enlarge a re-laid figure so that its picture is ``across`` pixels wide."""
    return across / float(fig.layout.width)
