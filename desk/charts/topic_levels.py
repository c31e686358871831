"""Topics by level: a column of bars for each level, as shares of that level's contacts."""

from __future__ import annotations

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import framed
from desk.charts.placement import text_width
from desk.theme import Look, level_colour, mix
from etl.lexicon import codes

ROW = 30
_LONGEST = 0.62
FEW = 3


def levels_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows of topic_levels.sql to one row per topic and a column of contacts per level; most frequent topics first.

    ``attrs["at_level"]`` maps each level (in the order of the lexicon, not told last) to its contacts with topics.
    """
    named = rows.assign(level=rows["level"].fillna(""))
    wide = named.pivot_table(index="topic", columns="level", values="contacts", aggfunc="sum", fill_value=0)
    order = [code for code in (*codes("level"), "") if code in wide.columns]
    totals = named.groupby("level")["at_level"].max()
    frequent = wide.sum(axis=1).to_dict()
    keys = sorted(wide.index, key=lambda t: (-frequent[t], labels.word("topic", str(t))))
    wide = wide.loc[keys, order].astype(int)
    wide.attrs["at_level"] = {code: int(totals[code]) for code in order}
    return wide


def topic_levels_title(wide: pd.DataFrame) -> str:
    """The finding: ``Leaders talk most about Trade and economy (11 of 18); ministers about Taiwan (18 of 26)``.

    Each level's most frequent topic; levels with fewer than three contacts say too little to be named.
    """
    told: dict[str, list[tuple[str, str]]] = {}
    for level, total in wide.attrs["at_level"].items():
        top = wide[level].max()
        topics = [labels.word("topic", str(t)) for t in wide.index[wide[level] == top]]
        if level and total >= FEW and len(topics) == 1:
            told.setdefault(topics[0], []).append((labels.word("level", level), f"{top} of {total:,}"))
    if not told:
        return "Topics by level: too few contacts at each level to say which stands out"
    if len(told) == 1 and sum(map(len, told.values())) > 1:
        return f"{next(iter(told))} comes up most at every level"
    parts: list[str] = []
    for topic, levels in told.items():
        names = [name if not parts and at == 0 else _lower(name) for at, (name, _) in enumerate(levels)]
        number = f" ({levels[0][1]})" if len(levels) == 1 else ""
        parts.append(f"{_and(names)} {'talk most ' if not parts else ''}about {topic}{number}")
    return "; ".join(parts)


def _and(names: list[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + f" and {names[-1]}"


def _lower(name: str) -> str:
    return name[0].lower() + name[1:]


def topic_levels(wide: pd.DataFrame, *, look: Look, source: str) -> go.Figure:
    """Draw ``levels_table`` (not empty): bars of the level's colour, labelled with the number of contacts."""
    every, wide = wide, wide.head(look.most_rows or len(wide))
    cut = labels.drawn(len(wide), len(every), "topics")
    totals: dict[str, int] = every.attrs["at_level"]
    at = np.arange(len(wide))
    fig = go.Figure()
    notes = []
    for column, (level, total) in enumerate(totals.items()):
        counts = wide[level].to_numpy()
        name = labels.word("level", level) if level else "Level not stated"
        fig.add_bar(
            orientation="h",
            y=at,
            base=np.full(len(at), float(column)),
            x=counts / total * _LONGEST,
            width=0.62,
            marker={"color": _colour(level, total, look), "line": {"width": 0}},
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
        title=topic_levels_title(every),
        subtitle="Length: share of the level's contacts in which the topic came up; pale: too few to compare"
        + (f"; {cut}" if cut else ""),
        source=source,
        left=int(max(text_width(labels.word("topic", str(t)), 14) for t in wide.index)) + 24,
        plot_height=int(ROW * (len(wide) + 1.5)),
    )


def _colour(level: str, total: int, look: Look) -> str:
    """The level's colour, pale where its contacts are too few to compare."""
    colour = level_colour(level or None, look.dark)
    return colour if total >= FEW else mix(colour, look.paper, 0.6)


def _heading(column: int, name: str, total: int, look: Look) -> dict[str, object]:
    return {
        "x": column, "y": -0.6, "xanchor": "left", "yanchor": "bottom", "showarrow": False, "align": "left",
        "text": f"<b>{labels.escaped(name)}</b><br>{labels.count(total, 'contact')}",
        "font": {"size": 13, "color": look.ink},
    }  # fmt: skip
