"""Who met whom: two people a row, a mark for each contact between them, how often and when last."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from desk import labels
from desk.charts.frame import NOMINAL_WIDTH, framed
from desk.charts.legend import mark_keys
from desk.charts.placement import cut, dodge, text_width
from desk.charts.sketch import Sketch
from desk.rows import rows as rows_of
from desk.theme import Look, level_colour, marker_symbol, mix

MOST = 15
ROW, _SLIDE_ROW = 46, 38
_LEFT, _RIGHT, _MARK, _KEYS_A_LINE = 250, 190, 12, 6
_TWO = ["person_a", "country_a", "person_b", "country_b"]


def pairs_of_people(met: pd.DataFrame) -> pd.DataFrame:
    """Rows of who_met_whom.sql with one row per two people, most frequent first."""
    undated = met["start_date"].isna().groupby([met[name] for name in _TWO]).transform("sum")
    pairs = met.assign(undated=undated.astype(int)).drop_duplicates(_TWO)
    return pairs[[*_TWO, "times", "undated", "first_day", "last_day"]].reset_index(drop=True)


def who_met_whom_title(met: pd.DataFrame, person: str) -> str:
    """The finding: ``Xi Jinping and Joe Biden were in contact most often: 9 times, last on 16 Nov 2024``."""
    pairs = pairs_of_people(met)
    first = pairs.iloc[0]
    told = f"{labels.count(first['times'], 'time')}, last {_last(first['last_day'])}"
    if person and met["person_a"].nunique() == 1:
        others = labels.count(len(pairs), "counterpart")
        return f"{first['person_a']}: in contact with {others}, most often {first['person_b']} ({told})"
    if len(pairs) > 1 and first["times"] == 1:
        return f"{labels.count(len(pairs), 'pair')} of people in contact, each once"
    return f"{first['person_a']} and {first['person_b']} were in contact most often: {told}"


def who_met_whom(met: pd.DataFrame, *, person: str, look: Look, subtitle: str, source: str) -> go.Figure:
    """Draw rows of who_met_whom.sql (with a dated contact); ``customdata`` begins with contact_id."""
    pairs = pairs_of_people(met).head(look.most_rows or MOST)
    rows = met.merge(pairs[_TWO].assign(row=np.arange(len(pairs))), on=_TWO)
    rows = rows[rows["start_date"].notna()]
    first, last = rows["start_date"].min(), rows["end_date"].max()
    air = max((last - first) * 0.04, pd.Timedelta(days=10))
    rows = rows.assign(day=rows["start_date"] + (rows["end_date"] - rows["start_date"]) / 2)
    rows = rows.assign(y=rows["row"] + _offsets(rows, first - air, last + air))
    fig = Sketch()
    _spans(fig, rows, look)
    _marks(fig, rows, look)
    _counts(fig, pairs, look)
    drawn = fig.figure(xaxis=_axis(first - air, last + air), yaxis=_people_axis(pairs, look))
    mark_keys(drawn, rows["level"], rows["mode"], rows["status"], look)
    keys = sum(trace.name is not None for trace in drawn.data)
    return framed(
        drawn, look=look, title=who_met_whom_title(met, person), subtitle=subtitle, source=source,
        plot_height=(ROW if look.most_rows is None else _SLIDE_ROW) * len(pairs) + 8, left=_LEFT, right=_RIGHT,
        axis_room=44, legend_room=8 + 20 * -(-keys // _KEYS_A_LINE),
    )  # fmt: skip


def _last(day: Any) -> str:
    return f"on {labels.day(day)}" if pd.notna(day) else "on a day not known"


def _offsets(rows: pd.DataFrame, first: pd.Timestamp, last: pd.Timestamp) -> pd.Series:
    """Shifts, in rows, that keep marks of one row from lying on each other."""
    shifts = pd.Series(0.0, index=rows.index)
    for _, part in rows.groupby("row"):
        at = ((part["day"] - first) / (last - first) * (NOMINAL_WIDTH - _LEFT - _RIGHT)).tolist()
        shifts.loc[part.index] = np.array(dodge(at, _MARK, (0, -_MARK, _MARK, -_MARK / 2, _MARK / 2))) / ROW
    return shifts


def _spans(fig: Sketch, rows: pd.DataFrame, look: Look) -> None:
    for row in rows_of(rows[rows["end_date"] > rows["start_date"]]):
        colour = mix(_colour(row.level, look), look.paper, 0.6)
        end = row.end_date + timedelta(days=1)
        fig.line(row.start_date, end, row.y, row.y, {"color": colour, "width": 4}, layer="below")


def _colour(level: Any, look: Look) -> str:
    return level_colour(level if isinstance(level, str) else None, look.dark)


def _marks(fig: Sketch, rows: pd.DataFrame, look: Look) -> None:
    colours = [_colour(v, look) for v in rows["level"]]
    fig.scatter(
        x=rows["day"].to_numpy(), y=rows["y"].to_numpy(), mode="markers", showlegend=False,
        marker={
            "symbol": [marker_symbol(m, s) for m, s in zip(rows["mode"], rows["status"], strict=True)],
            "size": _MARK, "color": colours, "opacity": 1, "line": {"color": look.paper, "width": 1},
        },
        customdata=np.array([[r.contact_id, _hover(r)] for r in rows_of(rows)], dtype=object),
        hovertemplate="%{customdata[1]}<extra></extra>",
        selected={"marker": {"opacity": 1, "size": _MARK + 5}}, unselected={"marker": {"opacity": 1}},
    )  # fmt: skip


def _hover(row: Any) -> str:
    place = f", {row.location}" if isinstance(row.location, str) and row.location else ""
    level = row.level if isinstance(row.level, str) else None
    track = row.track if isinstance(row.track, str) else None
    told = [
        f"<b>{labels.hover(row.title)}</b>",
        labels.hover(labels.when(row.start_date, row.end_date, row.date_precision) + place),
        labels.hover(f"{labels.channel_name(level, track)}, {labels.word('mode', row.mode).lower()}"),
    ]
    return "<br>".join([*told, "From the register"] if row.origin == "register" else told)


def _counts(fig: Sketch, pairs: pd.DataFrame, look: Look) -> None:
    """How often and when last, at the right of each row."""
    for at, row in enumerate(rows_of(pairs)):
        last = f"last {labels.day(row.last_day)}" if pd.notna(row.last_day) else "date not known"
        last += f"<br>({row.undated:,} without a date)" if row.undated and pd.notna(row.last_day) else ""
        fig.note(
            x=1, xref="paper", xanchor="left", xshift=10, y=at, yanchor="middle", align="left", showarrow=False,
            text=f"<b>{labels.count(row.times, 'time')}</b>, {last}", font={"size": 13.5, "color": look.ink},
        )  # fmt: skip


def _axis(first: pd.Timestamp, last: pd.Timestamp) -> dict[str, Any]:
    ticks = [
        {"dtickrange": [None, 86_400_000 * 27], "value": "%-d %b<br>%Y"},
        {"dtickrange": [86_400_000 * 27, "M11"], "value": "%b<br>%Y"},
        {"dtickrange": ["M12", None], "value": "%Y"},
    ]
    return {"type": "date", "range": [first, last], "fixedrange": True, "tickformatstops": ticks, "ticks": ""}


def _people_axis(pairs: pd.DataFrame, look: Look) -> dict[str, Any]:
    names = [
        "<br>".join((_name(r.person_a, r.country_a, True, look), _name(r.person_b, r.country_b, False, look)))
        for r in rows_of(pairs)
    ]
    return {
        "range": [len(pairs) - 0.45, -0.55], "fixedrange": True, "tickvals": list(range(len(pairs))),
        "ticktext": names, "tickfont": {"color": look.ink, "size": 13.5}, "gridcolor": look.grid, "ticks": "",
        "ticklabelstandoff": 8,
    }  # fmt: skip


def _name(person: str, country: str, first: bool, look: Look) -> str:
    """``Wei Fenghe, China`` cut to the room at the left."""
    land = labels.country_name(country)
    room = _LEFT - 30 - text_width(f", {land}", 13.5)
    told = cut(person, max(room, 90), 13.5, bold=first)
    return f"<b>{labels.escaped(told)}</b>, {labels.escaped(land)}"
