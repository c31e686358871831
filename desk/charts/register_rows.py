"""The register beside the articles, year by year: what both tell, where they differ, what only one of them knows."""

from __future__ import annotations

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk.charts.frame import framed
from desk.charts.sketch import Sketch
from desk.register_words import AGREEMENTS, by_year, counts, finding, years
from desk.theme import Look, mix

PLOT_HEIGHT, AXIS_ROOM, LEGEND_ROOM = 190, 30, 30
_BLUE, _VERMILLION, _GREEN = "#0072B2", "#D55E00", "#009E73"


def register_rows(rows: pd.DataFrame, *, look: Look, subtitle: str, source: str) -> go.Figure:
    """Stacked columns of the rows of register_rows.sql (not empty) by the year each begins in."""
    fig, found, number = Sketch(), years(rows), counts(rows)
    for code, style in styles(look).items():
        if number[code]:
            told = by_year(rows, code, found)
            heading = AGREEMENTS[code][0]
            fig.bar(
                x=np.array([str(year) for year in found], dtype=object), y=np.array(told),
                name=f"{heading} ({number[code]:,})", marker=style,
                text=np.array([str(n) if n else "" for n in told], dtype=object), textposition="inside",
                textfont={"size": 13, "color": look.ink if code == "only_register" else look.paper},
                insidetextanchor="middle", textangle=0, constraintext="none",
                hovertemplate=f"{heading}, %{{x}}: %{{y}}<extra></extra>",
            )  # fmt: skip
    most = max((sum(by_year(rows, c, [year])[0] for c in AGREEMENTS) for year in found), default=1)
    drawn = fig.figure(
        barmode="stack", bargap=0.35,
        xaxis={"type": "category", "showgrid": False, "ticks": "", "fixedrange": True},
        yaxis={
            "title": {"text": "contacts"}, "range": [0, most * 1.06], "fixedrange": True, "ticks": "",
            "dtick": 1 if most <= 6 else 5 if most <= 40 else None,
        },
    )  # fmt: skip
    return framed(
        drawn, look=look, title=finding(rows), subtitle=subtitle, source=source, plot_height=PLOT_HEIGHT, left=52,
        right=10, axis_room=AXIS_ROOM, legend_room=LEGEND_ROOM,
    )  # fmt: skip


def styles(look: Look) -> dict[str, dict[str, object]]:
    """Full where both tell of it, striped where they differ, pale in a ring where only the register does."""
    blue, red, green = (mix(c, "#FFFFFF", 0.3) if look.dark else c for c in (_BLUE, _VERMILLION, _GREEN))
    ring: dict[str, object] = {"line": {"color": look.muted, "width": 1}}
    return {
        "corroborated": {"color": blue, "line": {"width": 0}},
        "contradicted": {
            "color": red,
            "line": {"width": 0},
            "pattern": {"shape": "/", "fgcolor": look.paper, "size": 6},
        },
        "only_register": {"color": mix(look.muted, look.paper, 0.75)} | ring,
        "only_articles": {"color": green, "line": {"width": 0}},
    }
