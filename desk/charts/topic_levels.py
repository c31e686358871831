"""Topics by level: a column of bars for each level, as shares of that level's contacts."""

from __future__ import annotations

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import framed
from desk.charts.placement import text_width
from desk.theme import Look, level_colour
from etl.lexicon import codes

ROW = 30
_LONGEST = 0.62
_FEW = 3


def levels_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows of topic_levels.sql to one row per topic and a column of contacts per level; most frequent topics first.

    ``attrs["at_level"]`` maps each level (in the order of the lexicon, not told last) to its contacts with topics.
    """
    named = rows.assign(level=rows["level"].fillna(""))
    wide = named.pivot_table(index="topic", columns="level", values="contacts", aggfunc="sum", fill_value=0)
    order = [code for code in (*codes("level"), "") if code in wide.columns]
    totals = named.groupby("level")["at_level"].max()
    keys = sorted(wide.index, key=lambda t: (-int(wide.loc[t].sum()), labels.word("topic", str(t))))
    wide = wide.loc[keys, order].astype(int)
    wide.attrs["at_level"] = {code: int(totals[code]) for code in order}
    return wide


def topic_levels_title(wide: pd.DataFrame) -> str:
    """The finding: ``Taiwan comes up most with leaders (12 of 19 contacts); Border with working level (3 of 5)``.

    Each level's most frequent topic; levels with fewer than three contacts say too little to be named.
    """
    told = []
    for level, total in wide.attrs["at_level"].items():
        top = wide[level].max()
        topics = [labels.word("topic", str(t)) for t in wide.index[wide[level] == top]]
        if level and total >= _FEW and len(topics) == 1:
            told.append((labels.word("level", level), topics[0], f"{top} of {total:,}"))
    if not told:
        return "Topics by level: too few contacts at each level to say which stands out"
    if len({topic for _, topic, _ in told}) == 1 and len(told) > 1:
        return f"{told[0][1]} comes up most at every level"
    return "Most often: " + "; ".join(f"{level}: {topic} ({number})" for level, topic, number in told[:4])


def topic_levels(wide: pd.DataFrame, *, look: Look, source: str) -> go.Figure:
    """Draw ``levels_table`` (not empty): bars of the level's colour, labelled with the number of contacts."""
    totals: dict[str, int] = wide.attrs["at_level"]
    at = np.arange(len(wide))
    fig = go.Figure()
    notes = []
    most = max(float((wide[level] / total).max()) for level, total in totals.items())
    for column, (level, total) in enumerate(totals.items()):
        counts = wide[level].to_numpy()
        name = labels.word("level", level) if level else "Level not stated"
        fig.add_bar(
            orientation="h",
            y=at,
            base=np.full(len(at), float(column)),
            x=counts / total / most * _LONGEST,
            width=0.62,
            marker={"color": level_colour(level or None, look.dark), "line": {"width": 0}},
            text=[f"{n:,}" if n else "" for n in counts],
            textposition="outside",
            textfont={"color": look.ink, "size": 13},
            cliponaxis=False,
            customdata=np.column_stack([counts, np.full(len(at), total), np.round(counts / total * 100)]),
            hovertemplate=f"{labels.hover(name)}: %{{customdata[0]}} of %{{customdata[1]}} contacts "
            "(%{customdata[2]}%)<extra></extra>",
        )
        notes.append(_heading(column, name, total, look))
    fig.update_xaxes(range=[-0.03, len(totals) - 0.1], visible=False, fixedrange=True)
    fig.update_yaxes(
        range=[len(wide) - 0.5, -2.0],
        tickvals=list(at),
        ticktext=[labels.word("topic", str(t)) for t in wide.index],
        tickfont={"color": look.ink, "size": 14},
        gridcolor=look.grid,
        fixedrange=True,
    )
    fig.update_layout(barmode="overlay", showlegend=False, annotations=notes)
    return framed(
        fig,
        look=look,
        title=topic_levels_title(wide),
        subtitle="Length: share of the level's contacts in which the topic came up; number: contacts",
        source=source,
        left=int(max(text_width(labels.word("topic", str(t)), 14) for t in wide.index)) + 24,
        plot_height=int(ROW * (len(wide) + 1.5)),
    )


def _heading(column: int, name: str, total: int, look: Look) -> dict[str, object]:
    return {
        "x": column, "y": -0.6, "xanchor": "left", "yanchor": "bottom", "showarrow": False, "align": "left",
        "text": f"<b>{labels.escaped(name)}</b><br>{labels.count(total, 'contact')}",
        "font": {"size": 13, "color": look.ink},
    }  # fmt: skip
