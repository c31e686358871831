"""A figure re-laid for a 16:9 slide: the same picture with larger type, nothing moved against anything else."""

from __future__ import annotations

import math
from typing import Any

import plotly.graph_objects as go

RATIO = 16 / 9
# 960 layout pixels across: at 1920 pixels the type is twice that of the screen, about 14 points on a 13.3 inch slide.
SLIDE_WIDTH, SLIDE_HEIGHT = 960, 540
FULL_HD = 1920


def slide_size(fig: go.Figure) -> tuple[int, int]:
    """Width and height in layout pixels, 16:9, at which all of a figure has room: taller figures get smaller type."""
    height = max(SLIDE_HEIGHT, math.ceil(fig.layout.height or SLIDE_HEIGHT))
    width = max(SLIDE_WIDTH, math.ceil(height * RATIO))
    width += -width % 16
    return width, width * 9 // 16


def for_slide(fig: go.Figure) -> go.Figure:
    """A copy of a figure that fills a slide of ``slide_size``. The plot takes the room that is left over."""
    width, height = slide_size(fig)
    old = float(fig.layout.height or height)
    slide = go.Figure(fig)
    changes: dict[str, Any] = {"width": width, "height": height, "autosize": False}
    for name in ("legend", "legend2", "legend3"):
        y = fig.layout[name].y if name in fig.layout else None
        if y is not None:
            # Legends hang at a distance from the foot of the picture, told as a share of its height.
            changes[name] = {"y": float(y) * old / height}
    return slide.update_layout(changes)


def slide_scale(fig: go.Figure, across: int = FULL_HD) -> float:
    """By how much to enlarge a ``for_slide`` figure so that its picture is ``across`` pixels wide."""
    return across / float(fig.layout.width)
