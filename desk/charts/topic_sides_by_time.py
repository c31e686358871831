"""What each side of a pair keeps raising and the other leaves out: a line per topic, marks above and below it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import LEGEND_ROW, framed
from desk.charts.placement import text_width
from desk.rows import rows as rows_of
from desk.theme import Look, mix

ROW = 46
_LIFT = 0.17
_COUNTS = 0.30
_MOST_NAMED = 2


def sides_by_time_title(rows: pd.DataFrame, pair: str) -> str:
    """The finding: ``China alone raised Taiwan in 3 contacts; United States alone Nuclear arms in 2``."""
    first, second = pair.split("-")
    told = [_alone(rows, "first", first), _alone(rows, "second", second)]
    found = [words for words in told if words]
    if found:
        return "; ".join(found)
    if (rows["side"] == "both").any():
        return "No topic was raised by one side alone: what is told was raised by both"
    return "Neither the articles nor the register tell which side raised what"


def _alone(rows: pd.DataFrame, side: str, country: str) -> str:
    counts = rows.loc[rows["side"] == side].groupby("topic")["contact_id"].nunique()
    if counts.empty:
        return ""
    most = int(counts.max())
    topics = sorted(labels.word("topic", str(t)) for t in counts.index[counts == most])
    named = " and ".join(topics) if len(topics) <= _MOST_NAMED else labels.count(len(topics), "topic")
    verb = "keeps raising" if most > 1 else "alone raised"
    each = " each" if len(topics) > 1 else ""
    return f"{labels.country_name(country)} {verb} {named}, in {labels.count(most, 'contact')}{each}"


def told_rows(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows to draw: topics that somebody is told to have raised, most one-sided first, with ``at``, their line."""
    raised = rows[rows["side"].isin(("first", "second", "both"))]
    alone = raised[raised["side"] != "both"].groupby("topic").size().to_dict()
    total = raised.groupby("topic").size().to_dict()
    order = sorted(total, key=lambda t: (-alone.get(t, 0), -total[t], labels.word("topic", str(t))))
    kept = rows[rows["topic"].isin(order)].copy()
    kept["at"] = kept["topic"].map({topic: at for at, topic in enumerate(order)})
    return kept


def topic_sides_by_time(rows: pd.DataFrame, pair: str, *, look: Look, source: str) -> go.Figure:
    """Draw rows of topic_sides_by_time.sql in which a side is told for some; ``customdata`` begins with contact_id."""
    every = told_rows(rows)
    kept = every[every["at"] < (look.most_rows or len(every))].copy()
    cut = labels.drawn(kept["topic"].nunique(), every["topic"].nunique(), "topics")
    lines = kept.drop_duplicates("topic").sort_values("at")
    names = [labels.country_name(code) for code in pair.split("-")]
    fig = go.Figure()
    kept["day"] = kept["start_date"] + (kept["end_date"].fillna(kept["start_date"]) - kept["start_date"]) / 2
    first, last = kept["day"].min(), kept["day"].max()
    span = max(last - first, pd.Timedelta(days=60))
    edge = last + span * 0.05
    for side, symbol, lift, size, colour, name in _kinds(names, look):
        part = kept[kept["side"] == side]
        if len(part):
            _marks(fig, part, symbol, lift, size, colour, name)
    headings = (f"{names[0]}\nalone", "both\nsides", f"{names[1]}\nalone")
    _counts(fig, kept, lines, edge, span, headings, look)
    fig.update_xaxes(type="date", range=[first - span * 0.03, edge + span * _COUNTS], fixedrange=True,
                     tickvals=_years(first, last), tickformat="%Y")  # fmt: skip
    topics = [labels.word("topic", str(t)) for t in lines["topic"]]
    fig.update_yaxes(range=[len(lines) - 0.5, -1.5], tickvals=list(range(len(lines))), ticktext=topics, fixedrange=True,
                     gridcolor=look.line, tickfont={"color": look.ink, "size": 14})  # fmt: skip
    return framed(
        fig,
        look=look,
        title=sides_by_time_title(rows, pair),
        subtitle=f"Above the line: {names[0]} alone raised it; below: {names[1]} alone; diamond on the line: both"
        + (f"; {cut}" if cut else ""),
        source=source,
        plot_height=ROW * (len(lines) + 1),
        left=int(max(text_width(t, 14) for t in topics)) + 24,
        axis_room=26,
        legend_room=LEGEND_ROW + 6,
    )


def _kinds(names: list[str], look: Look) -> list[tuple[str, str, float, int, str, str]]:
    """Side, symbol, lift above the line, size, colour and name of the marks."""
    pale = mix(look.muted, look.paper, 0.35)
    return [
        ("register", "diamond-open", 0, 7, pale, "Named by the register only"),
        ("not_told", "circle-open", 0, 7, pale, "Not told by whom"),
        ("both", "diamond", 0, 15, look.muted, "Both sides"),
        ("first", "triangle-up", -_LIFT, 14, look.ink, f"{names[0]} alone"),
        ("second", "triangle-down", _LIFT, 14, look.ink, f"{names[1]} alone"),
    ]


def _marks(fig: go.Figure, part: pd.DataFrame, symbol: str, lift: float, size: int, colour: str, name: str) -> None:
    fig.add_scatter(
        x=part["day"].to_numpy(),
        y=part["at"].to_numpy() + lift,
        mode="markers",
        name=name,
        marker={"symbol": symbol, "size": size, "color": colour, "line": {"color": colour, "width": 1.5}},
        customdata=np.array([[r.contact_id, _hover(r, name)] for r in rows_of(part)], dtype=object),
        hovertemplate="%{customdata[1]}<extra></extra>",
    )


def _hover(row: Any, name: str) -> str:
    told = [
        f"<b>{labels.hover(row.title)}</b>",
        labels.when(row.start_date, row.end_date, row.date_precision),
        f"{labels.hover(labels.word('topic', row.topic))}: {labels.hover(name)}",
    ]
    return "<br>".join([*told, *([f"“{labels.hover(row.quote)}”"] if isinstance(row.quote, str) else [])])


def _counts(
    fig: go.Figure,
    kept: pd.DataFrame,
    lines: pd.DataFrame,
    edge: pd.Timestamp,
    span: pd.Timedelta,
    headings: tuple[str, ...],
    look: Look,
) -> None:
    """Three columns of numbers at the right: contacts in which a side alone, or both, raised the topic."""
    notes = []
    for column, (side, heading) in enumerate(zip(("first", "both", "second"), headings, strict=True)):
        x = edge + span * _COUNTS * (column + 0.4) / 3
        counts = kept[kept["side"] == side].groupby("topic")["contact_id"].nunique()
        notes.append(_note(x, -0.55, labels.escaped(heading).replace("\n", "<br>"), look.muted, "bottom"))
        for row in rows_of(lines):
            number = int(counts.get(row.topic, 0))
            notes.append(_note(x, row.at, f"<b>{number}</b>" if number else "–", look.ink if number else look.muted))
    fig.layout.annotations = notes


def _note(x: pd.Timestamp, y: float, text: str, colour: str, yanchor: str = "middle") -> dict[str, object]:
    return {"x": x, "y": y, "text": text, "showarrow": False, "yanchor": yanchor, "font": {"size": 13, "color": colour}}


def _years(first: pd.Timestamp, last: pd.Timestamp) -> list[pd.Timestamp]:
    years = [pd.Timestamp(y, 1, 1) for y in range(first.year, last.year + 2)]
    return [y for y in years if first - pd.Timedelta(days=20) <= y <= last] or [first]
