"""Which side raised what: bars to the left for the pair's first country, to the right for the second, both between."""

from __future__ import annotations

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import framed
from desk.charts.placement import text_width
from desk.theme import Look, mix

SIDES = ("first", "both", "second", "not_told")
ROW = 32


def sides_table(sides: pd.DataFrame) -> pd.DataFrame:
    """Rows of topic_sides.sql with one row per topic and a column of counts per side; most told topics first."""
    wide = sides.pivot_table(index="topic", columns="side", values="contacts", aggfunc="sum", fill_value=0)
    wide = wide.reindex(columns=list(SIDES), fill_value=0).astype(int)
    told = wide[["first", "both", "second"]].sum(axis=1)
    wide = wide.assign(told=told, name=[labels.word("topic", t) for t in wide.index])
    return wide.sort_values(["told", "not_told", "name"], ascending=[False, False, True]).drop(columns=["told", "name"])


def topic_sides_title(wide: pd.DataFrame, pair: str) -> str:
    """The finding: ``China alone raised Taiwan; United States alone raised 6 topics``."""
    told = [_alone(wide, side, country) for side, country in zip(("first", "second"), pair.split("-"), strict=True)]
    found = [words for words in told if words]
    return "; ".join(found) if found else "No article tells of a topic that one side raised alone"


def _alone(wide: pd.DataFrame, side: str, country: str) -> str:
    topics = [labels.word("topic", str(t)) for t in wide.index[wide[side] > 0]]
    if not topics:
        return ""
    told = " and ".join(topics) if len(topics) < 3 else f"{len(topics)} topics"
    return f"{labels.country_name(country)} alone raised {told}"


def topic_sides(wide: pd.DataFrame, pair: str, *, look: Look, source: str) -> go.Figure:
    """Draw ``sides_table`` (not empty) for one pair: a column of bars for each side and for both, all on one scale.

    Contacts in which the text does not tell who raised the topic stand as a number apart.
    """
    at = np.arange(len(wide))
    most = max(int(wide[["first", "both", "second"]].to_numpy().max()), 1)
    names = [labels.country_name(code) for code in pair.split("-")]
    headings = (f"{names[0]} alone", "Both sides", f"{names[1]} alone")
    fig = go.Figure()
    for column, (side, heading) in enumerate(zip(("first", "both", "second"), headings, strict=True)):
        _bar(fig, at, column, wide[side].to_numpy(), most, heading, look)
        _heading(fig, column, heading, look.ink)
    _numbers(fig, at, wide["not_told"].to_numpy(), look)
    _heading(fig, 3, "Not told", look.muted)
    fig.update_xaxes(range=[-0.04, 3.3], visible=False, fixedrange=True)
    fig.update_yaxes(
        range=[len(wide) - 0.5, -1.3],
        tickvals=list(at),
        ticktext=[labels.word("topic", t) for t in wide.index],
        tickfont={"color": look.ink, "size": 14},
        gridcolor=look.grid,
        fixedrange=True,
    )
    fig.update_layout(barmode="overlay", showlegend=False)
    left = int(max(text_width(labels.word("topic", str(t)), 14) for t in wide.index)) + 24
    return framed(
        fig,
        look=look,
        title=topic_sides_title(wide, pair),
        source=source,
        left=left,
        plot_height=ROW * (len(wide) + 1),
        subtitle="Contacts in which the topic came up, by the side that is told to have raised it",
    )


def _bar(fig: go.Figure, at: np.ndarray, column: int, counts: np.ndarray, most: int, name: str, look: Look) -> None:
    """Bars of one side; a column is 1 wide, and the longest bar of all takes three quarters of it."""
    shade = mix(look.ink, look.paper, 0.62 if column == 1 else 0.35)
    fig.add_bar(
        orientation="h",
        y=at,
        base=np.full(len(at), float(column)),
        x=counts / most * 0.75,
        width=0.6,
        name=name,
        marker={"color": shade, "line": {"width": 0}},
        text=[f"{n:,}" if n else "" for n in counts],
        textposition="outside",
        textfont={"color": look.ink, "size": 13},
        cliponaxis=False,
        customdata=counts,
        hovertemplate=f"{labels.hover(name)}: %{{customdata:,}}<extra></extra>",
    )


def _numbers(fig: go.Figure, at: np.ndarray, counts: np.ndarray, look: Look) -> None:
    fig.add_scatter(
        x=np.full(len(at), 3.0),
        y=at,
        mode="text",
        text=[f"{n:,}" if n else "" for n in counts],
        textposition="middle right",
        textfont={"color": look.muted, "size": 13},
        hoverinfo="skip",
    )


def _heading(fig: go.Figure, column: int, words: str, colour: str) -> None:
    fig.add_annotation(
        x=column,
        y=-0.55,
        xanchor="left",
        yanchor="bottom",
        text=f"<b>{labels.hover(words)}</b>",
        showarrow=False,
        font={"color": colour, "size": 13},
    )
