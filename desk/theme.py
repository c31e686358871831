"""Colours and the Plotly template: one visual language for light, dark and slides."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

import plotly.graph_objects as go

from etl.lexicon import vocabulary

# Streamlit brings "Source Sans"; exported figures use what the machine has. Quoted, for a bare "3" is no CSS name.
FONT = "'Source Sans 3', 'Source Sans', 'Noto Sans', 'Noto Sans CJK SC', Arial, sans-serif"


@dataclass(frozen=True)
class Look:
    """Colours of one theme. ``paper`` is the page, ``ink`` its text, ``muted`` second text, ``line`` lanes.

    ``most_rows``: how many rows or lanes a figure may have, where a slide leaves less room than the screen.
    """

    name: str
    paper: str
    ink: str
    muted: str
    line: str
    grid: str
    silence: str
    silence_ink: str
    uncovered: str
    bar: str
    dark: bool = False
    most_rows: int | None = None


LIGHT = Look("light", "#FFFFFF", "#1B2733", "#5B6875", "#D3D9DF", "#EDF0F3", "#FBE9DD", "#8A3A00", "#E4E8EC", "#AEB9C4")
DARK = Look(
    "dark", "#12181F", "#E8EDF2", "#9DAAB6", "#3A4753", "#232D37", "#3B2A20", "#F0A77B", "#26313B", "#5A6875", dark=True
)

# A slide is read from across a room: few rows, so that the type is larger (desk.exhibits.fit takes still fewer).
SLIDE = replace(LIGHT, name="slide", most_rows=7)


def look(kind: str | None) -> Look:
    """The look for Streamlit's theme type (``dark``, ``light`` or None)."""
    return DARK if kind == "dark" else LIGHT


@cache
def level_colour(level: str | None, dark: bool = False) -> str:
    """The one colour of a level, from the lexicon; lighter on dark paper, grey where the level is not stated."""
    entry = vocabulary("level").get(level or "")
    colour = str(entry["colour"]) if entry else "#5B6875"
    return mix(colour, "#FFFFFF", 0.38) if dark else colour


def mix(colour: str, other: str, share: float) -> str:
    """``colour`` with ``share`` (0 to 1) of ``other`` mixed in; both as #RRGGBB."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def marker_symbol(mode: str, status: str) -> str:
    """Shape from the mode, fill from the status; a refusal or cancellation is a cross whatever the mode."""
    fill = str(vocabulary("status").get(status, {}).get("fill", "solid"))
    if fill == "cross":
        return "x-thin"
    shape = str(vocabulary("mode").get(mode, {}).get("marker", "pentagon"))
    return shape if fill == "solid" else f"{shape}-{fill}"


@cache
def template(of: Look) -> go.layout.Template:
    """Plotly template of a look; used on screen and in exported figures alike."""
    axis = {
        "gridcolor": of.grid,
        "linecolor": of.line,
        "zeroline": False,
        "tickfont": {"color": of.muted, "size": 13},
        "title": {"font": {"color": of.muted, "size": 13}},
        "automargin": False,
    }
    return go.layout.Template(
        layout={
            "font": {"family": FONT, "color": of.ink, "size": 14},
            "paper_bgcolor": of.paper,
            "plot_bgcolor": of.paper,
            "colorway": [level_colour(code, of.dark) for code in vocabulary("level")],
            "xaxis": axis,
            "yaxis": axis,
            "hoverlabel": {
                "align": "left",
                "bgcolor": of.paper,
                "bordercolor": of.line,
                "font": {"family": FONT, "color": of.ink, "size": 13},
            },
            "legend": {"font": {"color": of.ink, "size": 13}},
            "title": {"font": {"size": 20, "color": of.ink}, "x": 0, "xref": "container", "xanchor": "left"},
            "hovermode": "closest",
            "dragmode": False,
        }
    )
