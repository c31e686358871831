"""One contact as each side tells it: which topics each side raised, and in whose account that stands."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import framed
from desk.charts.placement import cut, text_width
from desk.theme import Look, level_colour, mix

ROW = 36
BOTH, NOT_TOLD, REGISTER = "both", "not told", "register"
_HEADINGS = {BOTH: "Both sides", NOT_TOLD: "Not told by whom", REGISTER: "Register only"}
_CELL = 150


def accounts(passages: pd.DataFrame, countries: list[str]) -> pd.DataFrame:
    """Rows of topic_passages.sql (with ``account``, see desk.accounts) to one row per topic.

    A True or False column per country (told to have raised it), ``both`` (the text says both did), ``not told`` (an
    article names the topic, but nowhere who raised it) and ``register`` (the register alone names it). ``told_by`` maps
    the columns of the row to the sides in whose account that stands. Topics that one side alone raised stand first.
    """
    rows = []
    for topic, part in passages.groupby("topic"):
        side = part["raised_by"]
        has = {c: side == c for c in countries} | {BOTH: side == BOTH}
        nobody = ~np.logical_or.reduce([mask.to_numpy() for mask in has.values()])
        raised = not nobody.all()
        read = part["article_id"].notna().to_numpy()
        has[NOT_TOLD] = pd.Series(nobody & read & (not raised), index=part.index)
        has[REGISTER] = pd.Series(np.full(len(part), not raised and not read.any()), index=part.index)
        told_by = {name: sorted(set(part.loc[mask, "account"].dropna())) for name, mask in has.items()}
        rows.append({"topic": topic} | {n: bool(m.any()) for n, m in has.items()} | {"told_by": told_by})
    table = pd.DataFrame(rows).set_index("topic")
    keys = [(_group(table.loc[t], countries), labels.word("topic", str(t))) for t in table.index]
    return table.iloc[sorted(range(len(table)), key=lambda i: keys[i])]


def _group(row: pd.Series, countries: list[str]) -> int:
    """Place of a topic: those of one side alone by side, then shared ones, then those nobody is told to have raised."""
    alone = alone_by(row, countries)
    if alone:
        return countries.index(alone)
    return len(countries) + (0 if row[countries].any() or row[BOTH] else 1 if row[NOT_TOLD] else 2)


def alone_by(row: pd.Series, countries: list[str]) -> str | None:
    """The one side that is told to have raised a topic; None if several are, or none."""
    sides = [c for c in countries if row[c]]
    return sides[0] if len(sides) == 1 and not row[BOTH] else None


def topic_accounts_title(table: pd.DataFrame, countries: list[str]) -> str:
    """The finding: ``The accounts differ: China alone raised 1 topic, United States alone 6; 4 raised by both``."""
    sides = [alone_by(table.loc[t], countries) for t in table.index]
    alone = {c: sides.count(c) for c in countries if c in sides}
    raised = (table[countries].any(axis=1) | table[BOTH]).to_numpy()
    shared = int(raised.sum()) - sum(alone.values())
    if not raised.any():
        who = "The register names the topics" if table[REGISTER].all() else "The articles name the topics"
        return f"{who}, but not which side raised them"
    if not alone:
        return f"No topic was one side's alone: {labels.count(shared, 'topic')} raised by both"
    first, *more = alone.items()
    told = [f"{labels.country_name(first[0])} alone raised {labels.count(first[1], 'topic')}"]
    told += [f"{labels.country_name(c)} alone {n}" for c, n in more]
    return f"The accounts differ: {', '.join(told)}" + (f"; {shared} raised by both" if shared else "")


def told_words(column: str, told_by: Iterable[str], countries: list[str]) -> str:
    """In whose account a mark stands, in few words; empty where that cannot be told."""
    sides = list(told_by)
    if not sides:
        return ""
    if len(sides) > 1:
        return "in both accounts" if len(sides) == len(countries) else f"in {len(sides)} accounts"
    if column == sides[0]:
        return "in its own account"
    return f"told by {labels.country_name(sides[0])}" + (" only" if column in countries else "")


def topic_accounts(
    table: pd.DataFrame, countries: list[str], *, contact: str, level: str | None, look: Look, source: str
) -> go.Figure:
    """Draw ``accounts`` (not empty): sides at the edges, what is shared or not told between them."""
    every, table = table, table.head(look.most_rows or len(table))
    left_out = labels.drawn(len(table), len(every), "topics")
    between = [name for name in (BOTH, NOT_TOLD, REGISTER) if table[name].any()]
    columns = [countries[0], *between, *countries[1:]]
    colour = level_colour(level, look.dark)
    fig = go.Figure()
    _bands(fig, columns, countries, len(table), look)
    for x, column in enumerate(columns):
        _marks(fig, table, x, column, countries, colour, look)
        heading = _HEADINGS.get(column) or labels.country_name(column)
        fig.add_annotation(
            x=x - 0.42,
            y=-0.6,
            xanchor="left",
            yanchor="bottom",
            showarrow=False,
            text=f"<b>{labels.escaped(cut(heading, _CELL, 14, bold=True))}</b>",
            font={"size": 14, "color": look.ink if column in countries else look.muted},
        )
    fig.update_xaxes(range=[-0.5, max(len(columns), 3) - 0.5], visible=False, fixedrange=True)
    names = [labels.word("topic", str(t)) for t in table.index]
    fig.update_yaxes(
        range=[len(table) - 0.5, -1.4],
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
        title=topic_accounts_title(every, countries),
        subtitle=f"{contact}; {left_out}" if left_out else contact,
        source=source,
        left=int(max(text_width(name, 14) for name in names)) + 24,
        plot_height=ROW * (len(table) + 1),
    )


def _bands(fig: go.Figure, columns: list[str], countries: list[str], number: int, look: Look) -> None:
    """A pale column behind each side, so that the sides read as two columns with the shared ground between."""
    shade = mix(look.bar, look.paper, 0.82)
    for x, column in enumerate(columns):
        if column in countries:
            fig.add_shape(
                type="rect", x0=x - 0.46, x1=x + 0.46, y0=-1.35, y1=number - 0.5, fillcolor=shade, line_width=0,
                layer="below",
            )  # fmt: skip


def _marks(
    fig: go.Figure, table: pd.DataFrame, x: int, column: str, countries: list[str], colour: str, look: Look
) -> None:
    at = np.flatnonzero(table[column].to_numpy())
    words = [told_words(column, told[column], countries) for told in table["told_by"].iloc[at]]
    raised = column in countries or column == BOTH
    shade = colour if raised else look.muted
    symbol = "circle" if raised else "diamond-open" if column == REGISTER else "circle-open"
    said = (
        f"raised by {labels.country_name(column)}"
        if column in countries
        else {BOTH: "raised by both sides", NOT_TOLD: "who raised it is not told"}.get(
            column, "named by the register only, which does not tell who raised it"
        )
    )
    fig.add_scatter(
        x=np.full(len(at), x - 0.36),
        y=at,
        mode="markers+text",
        text=[f"  {labels.escaped(w)}" for w in words],
        textposition="middle right",
        textfont={"size": 12, "color": look.muted},
        hovertemplate=f"{labels.hover(said)}%{{text}}<extra></extra>",
        marker={"symbol": symbol, "size": 14, "color": shade, "line": {"width": 2, "color": shade}},
        cliponaxis=False,
    )
