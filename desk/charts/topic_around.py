"""Topics in the year before a silence and in the year after it, with the silence as a band between."""

from __future__ import annotations

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import framed
from desk.charts.placement import text_width
from desk.theme import Look

ROW = 32
_BAND = 0.42
_MOST_NAMED = 3


def around_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows of topic_around.sql with ``part``: gone (only before), stayed or new (only after), in that order."""
    part = np.where(rows["after"] == 0, "gone", np.where(rows["before"] == 0, "new", "stayed"))
    named = rows.assign(part=part, name=[labels.word("topic", str(t)) for t in rows["topic"]])
    named["rank"] = named["part"].map({"gone": 0, "stayed": 1, "new": 2})
    named["all"] = -(named["before"] + named["after"])
    return named.sort_values(["rank", "all", "name"]).drop(columns=["rank", "all"]).reset_index(drop=True)


def topic_around_title(table: pd.DataFrame, length: str, is_open: bool) -> str:
    """The finding: ``After 622 days of silence: Ukraine new; Covid gone``."""
    if is_open:
        return f"Before the silence, open since {length}: what they last talked about"
    if table.empty or not int(table["all_after"].iloc[0]):
        return f"After {length} of silence, no topic is known yet"
    if not int(table["all_before"].iloc[0]):
        return f"Before these {length} of silence no topic is known"
    new, gone = (table.loc[table["part"] == part, "name"].tolist() for part in ("new", "gone"))
    told = [f"{_named(names)} {word}" for names, word in ((new, "new"), (gone, "gone")) if names]
    return f"After {length} of silence: " + ("; ".join(told) if told else "the same topics as before")


def _named(names: list[str]) -> str:
    if len(names) <= _MOST_NAMED:
        return names[0] if len(names) == 1 else ", ".join(names[:-1]) + f" and {names[-1]}"
    return f"{', '.join(names[:2])} and {len(names) - 2} more topics"


def topic_around(
    table: pd.DataFrame, *, silence: str, length: str, is_open: bool, look: Look, source: str
) -> go.Figure:
    """Draw ``around_table`` (not empty): bars to the left for before, to the right for after, the silence between."""
    every, table = table, most_frequent(table, look.most_rows)
    cut = labels.drawn(len(table), len(every), "topics")
    at = np.arange(len(table))
    fig = go.Figure()
    edge = 1 + _BAND / 2
    fig.add_shape(
        type="rect", x0=1 - _BAND / 2, x1=edge, y0=-1.95, y1=len(table) - 0.5, fillcolor=look.silence, line_width=0,
        layer="below",
    )  # fmt: skip
    _bars(fig, table, at, "before", 1 - _BAND / 2, look)
    if not is_open:
        _bars(fig, table, at, "after", edge, look)
    all_before, all_after = (int(table[c].iloc[0]) for c in ("all_before", "all_after"))
    after = "Still silent" if is_open else f"<b>The year after</b><br>{labels.count(all_after, 'contact')} with topics"
    notes = [
        _note(1 - _BAND / 2 - 0.02, f"<b>The year before</b><br>{labels.count(all_before, 'contact')} with topics",
              "right", look.ink),
        _note(1, f"<b>{labels.escaped(length)}</b><br>of silence" if not is_open else "<b>silence</b>", "center",
              look.silence_ink),
        _note(edge + 0.02, after, "left", look.ink),
    ]  # fmt: skip
    fig.update_xaxes(range=[-0.06, 2.06], visible=False, fixedrange=True)
    fig.update_yaxes(
        range=[len(table) - 0.5, -2.0],
        tickvals=list(at),
        ticktext=table["name"].tolist(),
        tickfont={"color": look.ink, "size": 14},
        gridcolor=look.grid,
        fixedrange=True,
    )
    fig.update_layout(barmode="overlay", showlegend=False, annotations=notes)
    return framed(
        fig,
        look=look,
        title=topic_around_title(every, length, is_open),
        subtitle=f"{silence}; {cut}" if cut else silence,
        source=source,
        left=int(max(text_width(name, 14) for name in table["name"])) + 24,
        plot_height=int(ROW * (len(table) + 1.5)),
    )


def most_frequent(table: pd.DataFrame, most: int | None) -> pd.DataFrame:
    """The ``most`` topics that came up in most contacts, in the order of the table; all where it is None."""
    if most is None or len(table) <= most:
        return table
    kept = (table["before"] + table["after"]).nlargest(most, keep="first").index
    return table.loc[sorted(kept)].reset_index(drop=True)


def _bars(fig: go.Figure, table: pd.DataFrame, at: np.ndarray, side: str, base: float, look: Look) -> None:
    """Bars away from the band; what is on one side of the silence alone is dark."""
    counts, total = table[side].to_numpy(), max(int(table[f"all_{side}"].iloc[0]), 1)
    sign = -1 if side == "before" else 1
    alone = table["part"].eq("gone" if side == "before" else "new").to_numpy()
    fig.add_bar(
        orientation="h",
        y=at,
        base=np.full(len(at), base),
        x=sign * counts / total * 0.62,
        width=0.62,
        marker={"color": np.where(alone, look.ink, look.bar), "line": {"width": 0}},
        text=[f"{n} of {total}" if n else "" for n in counts],
        textposition="outside",
        textfont={"color": look.ink, "size": 12.5},
        cliponaxis=False,
        hovertemplate=f"The year {side}: %{{text}} contacts<extra></extra>",
    )


def _note(x: float, text: str, anchor: str, colour: str) -> dict[str, object]:
    return {
        "x": x, "y": -0.55, "xanchor": anchor, "yanchor": "bottom", "showarrow": False, "text": text, "align": anchor,
        "font": {"size": 13, "color": colour},
    }  # fmt: skip
