"""What every figure has inside the picture: the finding as title, a subtitle, and the source line at the foot."""

from __future__ import annotations

import plotly.graph_objects as go

from desk.charts.placement import wrap
from desk.labels import escaped
from desk.theme import Look, template

NOMINAL_WIDTH = 930
TITLE_SIZE, SUBTITLE_SIZE, SOURCE_SIZE = 19, 14, 11.5
LEGEND_ROW = 22
TITLE_LINE, SUBTITLE_LINE, SOURCE_LINE = 25, 19, 16
SUBTITLE, SOURCE = "subtitle", "source"  # names of the annotations: a slide has places of its own for their words


def framed(
    fig: go.Figure,
    *,
    look: Look,
    title: str,
    subtitle: str = "",
    source: str = "",
    plot_height: int,
    left: int = 20,
    right: int = 20,
    axis_room: int = 0,
    legend_room: int = 0,
    width: int = NOMINAL_WIDTH,
) -> go.Figure:
    """Add title, subtitle and source line (plain text, escaped here) around a plot of ``plot_height`` pixels.

    ``axis_room`` and ``legend_room`` are pixels kept below the plot for tick labels and a legend: traces with
    ``legend="legend2"`` stand in its second row, LEGEND_ROW pixels lower, those with ``"legend3"`` in a third.
    ``width`` is the narrowest width in pixels at which nothing may collide. Returns the same figure.
    """
    heading = wrap(title, width - 10, TITLE_SIZE, bold=True)
    second = wrap(subtitle, width - 10, SUBTITLE_SIZE) if subtitle else []
    foot = [line for part in source.splitlines() for line in wrap(part, width - 10, SOURCE_SIZE)]
    top = 8 + TITLE_LINE * len(heading) + SUBTITLE_LINE * len(second) + 14
    bottom = axis_room + legend_room + SOURCE_LINE * len(foot) + 12
    fig.update_layout(
        template=template(look),
        height=top + plot_height + bottom,
        margin={"l": left, "r": right, "t": top, "b": bottom, "pad": 0},
        title={
            "text": "<br>".join(f"<b>{escaped(line)}</b>" for line in heading),
            "font": {"size": TITLE_SIZE},
            "x": 0, "xref": "container", "xanchor": "left", "y": 1, "yref": "container", "yanchor": "top",
            # Plotly hangs a title of several lines half of its further lines too high.
            "pad": {"t": 6 + TITLE_LINE / 2 * (len(heading) - 1), "l": 2},
        },
    )  # fmt: skip
    notes = list(fig.layout.annotations)
    if second:
        notes.append(_note(SUBTITLE, second, look.muted, SUBTITLE_SIZE, left, y=1, yshift=10, yanchor="bottom"))
    if foot:
        down = axis_room + legend_room + 4
        notes.append(_note(SOURCE, foot, look.muted, SOURCE_SIZE, left, y=0, yshift=-down, yanchor="top"))
    # One assignment: adding annotations one by one makes Plotly check all of them each time.
    fig.layout.annotations = notes
    if legend_room:
        from_top = top + plot_height + axis_room
        rows = {"legend": 0, "legend2": LEGEND_ROW, "legend3": 2 * LEGEND_ROW}
        fig.update_layout(showlegend=True)
        for name, down in rows.items():
            fig.update_layout({name: _legend_row(1 - (from_top + down) / (top + plot_height + bottom), look)})
    return fig


def _legend_row(y: float, look: Look) -> dict[str, object]:
    return {
        "orientation": "h", "itemclick": False, "itemdoubleclick": False, "traceorder": "normal", "itemwidth": 30,
        "x": 0, "xanchor": "left", "xref": "container", "y": y, "yanchor": "top", "yref": "container",
        "font": {"size": 12.5, "color": look.muted}, "bgcolor": "rgba(0,0,0,0)", "borderwidth": 0,
    }  # fmt: skip


def _note(
    name: str, lines: list[str], colour: str, size: float, left: int, *, y: float, yshift: float, yanchor: str
) -> dict[str, object]:
    return {
        "name": name, "text": "<br>".join(escaped(line) for line in lines), "x": 0, "xref": "paper", "xanchor": "left",
        "xshift": 2 - left, "y": y, "yref": "paper", "yanchor": yanchor, "yshift": yshift, "align": "left",
        "showarrow": False, "font": {"size": size, "color": colour},
    }  # fmt: skip
