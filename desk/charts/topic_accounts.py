"""One contact as each side tells it: which topics are in whose account."""

from __future__ import annotations

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import framed
from desk.charts.placement import text_width
from desk.theme import Look, level_colour, mix

ROW = 30
_NOT_TOLD = "not told"


def accounts(passages: pd.DataFrame, countries: list[str]) -> pd.DataFrame:
    """Rows of topic_passages.sql to one row per topic and a True or False column per country and for ``not told``.

    ``both`` counts for every country. Topics that only one side raised stand first, those of the first country on top.
    """
    told = {topic: set(part["raised_by"].dropna()) for topic, part in passages.groupby("topic")}
    rows = []
    for topic, sides in told.items():
        has = {c: c in sides or "both" in sides for c in countries}
        rows.append({"topic": topic, **has, _NOT_TOLD: not any(has.values())})
    table = pd.DataFrame(rows).set_index("topic")
    number = table[countries].sum(axis=1)
    key = [
        (0, countries.index(next(c for c in countries if table.at[t, c])))
        if number[t] == 1
        else (1 if number[t] else 2, 0)
        for t in table.index
    ]
    order = sorted(range(len(table)), key=lambda i: (key[i], labels.word("topic", str(table.index[i]))))
    return table.iloc[order]


def topic_accounts_title(table: pd.DataFrame, countries: list[str]) -> str:
    """The finding: ``The two accounts differ: 1 topic only in China's, 6 only in United States', 4 in both``."""
    number = table[countries].sum(axis=1)
    alone = {c: int((table[c] & (number == 1)).sum()) for c in countries}
    shared = int((number > 1).sum())
    if not number.any():
        return "The articles do not tell who raised these topics"
    if not any(alone.values()):
        return f"The accounts agree: {labels.count(shared, 'topic')} raised by both sides"
    told = [f"{labels.country_name(c)} alone raised {n}" for c, n in alone.items() if n]
    return f"The accounts differ: {', '.join(told)}" + (f"; {shared} raised by both" if shared else "")


def topic_accounts(
    table: pd.DataFrame, countries: list[str], *, contact: str, level: str | None, look: Look, source: str
) -> go.Figure:
    """Draw ``accounts`` (not empty): a mark under each side that raised the topic, joined where several did."""
    columns = [*countries, _NOT_TOLD] if table[_NOT_TOLD].any() else countries
    colour = level_colour(level, look.dark)
    fig = go.Figure()
    for y, (_, row) in enumerate(table.iterrows()):
        held = [x for x, c in enumerate(countries) if row[c]]
        if len(held) > 1:
            fig.add_scatter(
                x=[held[0], held[-1]],
                y=[y, y],
                mode="lines",
                hoverinfo="skip",
                line={"color": mix(colour, look.paper, 0.55), "width": 5},
            )
    for x, column in enumerate(columns):
        at = np.flatnonzero(table[column].to_numpy())
        open_mark = column == _NOT_TOLD
        name = "who raised it is not told" if open_mark else f"raised by {labels.country_name(column)}"
        fig.add_scatter(
            x=np.full(len(at), x),
            y=at,
            mode="markers",
            hovertemplate=f"{labels.hover(name)}<extra></extra>",
            marker={
                "symbol": "circle-open" if open_mark else "circle",
                "size": 15,
                "color": look.muted if open_mark else colour,
                "line": {"width": 2, "color": look.muted if open_mark else colour},
            },
        )
        heading = column if open_mark else labels.country_name(column)
        fig.add_annotation(
            x=x,
            y=-0.6,
            yanchor="bottom",
            showarrow=False,
            text=f"<b>{labels.hover(heading, 18, 40)}</b>",
            font={"size": 14, "color": look.muted if open_mark else look.ink},
        )
    fig.update_xaxes(range=[-0.6, len(columns) - 0.4], visible=False, fixedrange=True)
    names = [labels.word("topic", str(t)) for t in table.index]
    fig.update_yaxes(
        range=[len(table) - 0.5, -1.3],
        tickvals=list(range(len(table))),
        ticktext=names,
        fixedrange=True,
        tickfont={"color": look.ink, "size": 14},
        gridcolor=look.grid,
    )
    fig.update_layout(showlegend=False)
    return framed(
        fig,
        look=look,
        title=topic_accounts_title(table, countries),
        subtitle=contact,
        source=source,
        left=int(max(text_width(name, 14) for name in names)) + 24,
        plot_height=ROW * (len(table) + 1),
    )
