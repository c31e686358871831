"""Topic by time: one mark for each contact, or shaded quarters where marks would be too many."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import framed
from desk.charts.legend import mark_keys
from desk.charts.placement import dodge, text_width
from desk.rows import rows as rows_of
from desk.theme import Look, level_colour, marker_symbol, mix

MOST_MARKS = 240
ROW = 36
_NOMINAL = 700
_MARK = 12
_KEYS_A_LINE = 5
_MOST_NUMBERS, _MOST_GAPS = 32, 60


def topics_title(by_month: pd.DataFrame, contacts: int) -> str:
    """The finding: ``Taiwan came up most: in 4 of 9 contacts with known topics``. ``by_month``: topic_by_month.sql."""
    totals = by_month.groupby("topic")["contacts"].sum()
    most = int(totals.max())
    leading = [labels.word("topic", code) for code in totals.index[totals == most]]
    where = f"in {most:,} of {labels.count(contacts, 'contact')} with known topics"
    if len(leading) > 3:
        return f"{len(leading)} topics came up equally often: each {where}"
    named = leading[0] if len(leading) == 1 else ", ".join(leading[:-1]) + f" and {leading[-1]}"
    return f"{named} came up most: {where}" if len(leading) == 1 else f"{named} came up most: each {where}"


def topics_by_time(marks: pd.DataFrame, *, title: str, look: Look, source: str) -> go.Figure:
    """Draw rows of topic_contacts.sql (not empty): a mark at the middle of the days each contact may have been on.

    A thin line shows those days where they are more than one. ``customdata`` begins with contact_id.
    """
    every = _order(marks.groupby("topic")["contact_id"].nunique())
    order = every.head(look.most_rows or len(every))
    marks = marks[marks["topic"].isin(order.index)]
    rows = marks.assign(row=marks["topic"].map({topic: at for at, topic in enumerate(order.index)}))
    rows["day"] = rows["start_date"] + (rows["end_date"].fillna(rows["start_date"]) - rows["start_date"]) / 2
    first, last = rows["start_date"].min(), rows["end_date"].fillna(rows["start_date"]).max()
    room = max((last - first) * 0.03, pd.Timedelta(days=10))
    rows["y"] = rows["row"] + _offsets(rows, first - room, last + room)
    fig = go.Figure()
    _intervals(fig, rows, look)
    _marks(fig, rows, look)
    mark_keys(fig, rows["level"], rows["mode"], rows["status"], look)
    fig.update_xaxes(type="date", range=[first - room, last + room], fixedrange=True, tickformatstops=_TICKS)
    keys = sum(trace.name is not None for trace in fig.data)
    room = 8 + 20 * -(-keys // _KEYS_A_LINE)
    return _finish(
        fig, order, title, _told("Each mark is a contact in which the topic came up", order, every), source, look,
        legend_room=room,
    )  # fmt: skip


def topics_heat(by_month: pd.DataFrame, *, title: str, look: Look, source: str, by: str = "quarter") -> go.Figure:
    """Draw rows of topic_by_month.sql (not empty) as shaded months or quarters, with the number of contacts in each."""
    whole = heat_counts(by_month, by)
    table = whole.head(look.most_rows or len(whole))
    span: Any = table.columns
    order = table.sum(axis=1)
    counts = table.to_numpy().astype(float)
    names = period_names(span, by)
    counts[counts == 0] = np.nan
    full = level_colour("leader", look.dark)
    fig = go.Figure(
        go.Heatmap(
            z=counts,
            x=np.array([p.start_time + (p.end_time - p.start_time) / 2 for p in span]),
            y=np.arange(len(order)),
            xgap=2 if len(span) <= _MOST_GAPS else 0.5,
            ygap=2,
            showscale=False,
            hoverongaps=False,
            colorscale=[[0, mix(full, look.paper, 0.8)], [1, full]],
            text=np.where(np.isnan(counts), "", np.nan_to_num(counts).astype(int).astype(str)),
            texttemplate="%{text}" if len(span) <= _MOST_NUMBERS else None,
            customdata=np.array(
                [[[f"{labels.word('topic', t)}, {n}"] for n in names] for t in order.index], dtype=object
            ),
            hovertemplate="%{customdata[0]}: %{z:.0f} contacts<extra></extra>",
        )
    )
    fig.update_xaxes(type="date", fixedrange=True, showgrid=False, tickformatstops=_TICKS)
    subtitle = _told(f"Contacts in which the topic came up, by {by}", order, whole)
    return _finish(fig, order, title, subtitle, source, look, legend_room=0)


def _told(words: str, shown: pd.Series, every: pd.Series | pd.DataFrame) -> str:
    cut = labels.drawn(len(shown), len(every), "topics")
    return f"{words}; {cut}" if cut else words


def heat_counts(by_month: pd.DataFrame, by: str) -> pd.DataFrame:
    """Contacts of each topic (rows, the most frequent first) in each quarter or month (columns), without a hole."""
    kind = "M" if by == "month" else "Q"
    table = by_month.assign(at=by_month["month"].dt.to_period(kind)).pivot_table(
        index="topic", columns="at", values="contacts", aggfunc="sum", fill_value=0
    )
    span = pd.period_range(table.columns.min(), table.columns.max(), freq=kind)
    return table.reindex(index=_order(table.sum(axis=1)).index, columns=span, fill_value=0)


def period_names(span: Iterable[Any], by: str) -> list[str]:
    """Periods of pandas as ``2022 Q2``, or ``Apr 2022``."""
    return [f"{p.start_time:%b %Y}" if by == "month" else f"{p.year} Q{p.quarter}" for p in span]


_TICKS = [
    {"dtickrange": [None, 86_400_000 * 27], "value": "%-d %b<br>%Y"},
    {"dtickrange": [86_400_000 * 27, "M11"], "value": "%b<br>%Y"},
    {"dtickrange": ["M12", None], "value": "%Y"},
]


def _order(totals: pd.Series) -> pd.Series:
    """Totals with the most frequent topic first; equal ones by name."""
    named = totals.rename("n").to_frame().assign(name=[labels.word("topic", t) for t in totals.index])
    return named.sort_values(["n", "name"], ascending=[False, True])["n"]


def _offsets(rows: pd.DataFrame, first: pd.Timestamp, last: pd.Timestamp) -> pd.Series:
    """Vertical shifts, in rows, that keep marks of one topic from lying on each other at the nominal width."""
    shifts = pd.Series(0.0, index=rows.index)
    for _, part in rows.groupby("row"):
        at = ((part["day"] - first) / (last - first) * _NOMINAL).tolist()
        shifts.loc[part.index] = np.array(dodge(at, _MARK, (0, -_MARK, _MARK))) / ROW
    return shifts


def _intervals(fig: go.Figure, rows: pd.DataFrame, look: Look) -> None:
    wide = rows[rows["end_date"] > rows["start_date"]]
    for level, part in wide.groupby(wide["level"].fillna("")):
        x = np.column_stack([part["start_date"], part["end_date"], np.full(len(part), np.datetime64("NaT"))]).ravel()
        y = np.column_stack([part["y"], part["y"], np.full(len(part), np.nan)]).ravel()
        colour = mix(level_colour(str(level), look.dark), look.paper, 0.5)
        fig.add_scatter(x=x, y=y, mode="lines", line={"color": colour, "width": 4}, hoverinfo="skip", showlegend=False)


def _marks(fig: go.Figure, rows: pd.DataFrame, look: Look) -> None:
    colours = [level_colour(v if isinstance(v, str) else None, look.dark) for v in rows["level"]]
    symbols = [marker_symbol(m, s) for m, s in zip(rows["mode"], rows["status"], strict=True)]
    fig.add_scatter(
        x=rows["day"].to_numpy(),
        y=rows["y"].to_numpy(),
        mode="markers",
        showlegend=False,
        marker={"symbol": symbols, "size": _MARK, "color": colours, "line": {"color": colours, "width": 2}},
        customdata=np.array([[r.contact_id, _hover(r)] for r in rows_of(rows)], dtype=object),
        hovertemplate="%{customdata[1]}<extra></extra>",
    )


def _hover(row: Any) -> str:
    sides = " and ".join("both" if c == "both" else labels.country_name(c) for c in row.raised_by)
    state = f"{labels.word('mode', row.mode)}, {labels.word('status', row.status).lower()}"
    told = [
        f"<b>{labels.hover(row.title)}</b>",
        f"{labels.when(row.start_date, row.end_date, row.date_precision)}, {state}",
        f"{labels.word('topic', row.topic)}: {f'raised by {sides}' if sides else 'not told who raised it'}",
        f"“{labels.hover(row.quote)}”" if isinstance(row.quote, str) else "Named by the register; no passage",
    ]
    return "<br>".join(told)


def _finish(
    fig: go.Figure, order: pd.Series, title: str, subtitle: str, source: str, look: Look, legend_room: int
) -> go.Figure:
    names = [f"{labels.word('topic', str(topic))}  <b>{n:,}</b>" for topic, n in order.items()]
    left = int(max(text_width(labels.word("topic", str(t)), 14) for t in order.index)) + 52
    fig.update_yaxes(
        range=[len(order) - 0.5, -0.6],
        tickvals=list(range(len(order))),
        ticktext=names,
        fixedrange=True,
        tickfont={"color": look.ink, "size": 14},
        gridcolor=look.grid,
    )
    return framed(
        fig,
        look=look,
        title=title,
        subtitle=subtitle,
        source=source,
        plot_height=ROW * len(order) + 6,
        left=left,
        axis_room=44,
        legend_room=legend_room,
    )
