"""The silences of a pair as ramps: each rises from the day contact stopped to the day it came back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd

from desk import labels
from desk.charts.frame import NOMINAL_WIDTH
from desk.charts.placement import text_width
from desk.charts.sketch import Sketch
from desk.rows import rows as rows_of
from desk.silences import length_words, span_words
from desk.theme import Look, mix
from desk.timeline_lanes import months_between

LEFT, RIGHT = 186, 64
STEP = 12
RAMP, SLIDE_RAMP = 84, 46
_HEAD, _FOOT = 24, 12
_LABEL = 13.5


@dataclass(frozen=True)
class Frame:
    """The axes: first and last day, the longest silence, which fills a ramp of ``ramp`` pixels, rows of marks."""

    first: date
    last: date
    most: int
    rows: int = 1
    ramp: int = RAMP

    @property
    def pitch(self) -> float:
        """Pixels from one lane to the next."""
        return _HEAD + self.ramp + self.rows * STEP + _FOOT

    def base(self, at: int) -> float:
        """Pixels from the top of the plot to the line on which the ramps of a lane stand."""
        return at * self.pitch + _HEAD + self.ramp

    def height(self, days: int) -> float:
        """Pixels of so many days."""
        return self.ramp * days / max(self.most, 1)

    def px(self, day: date) -> float:
        """Pixels from the left at the narrowest width."""
        return (day - self.first).days / max((self.last - self.first).days, 1) * (NOMINAL_WIDTH - LEFT - RIGHT)


def ramps(fig: Sketch, part: pd.DataFrame, at: int, frame: Frame, covered: set[date], look: Look) -> None:
    """One filled ramp a silence: it rises from the day contact stopped to the day it came back."""
    base = frame.base(at)
    longest = int(part["days"].max()) if len(part) else 0
    for is_longest in (False, True):
        rows = [r for r in rows_of(part) if (r.days == longest) is is_longest and r.days > 0]
        xs: list[date | None] = []
        ys: list[float | None] = []
        for row in rows:
            start, end = row.start_date.date(), row.end_date.date()
            top = base - frame.height(row.days)
            xs += [start, end, end, start, None]
            ys += [base, top, base, base, None]
        fill = mix(look.silence, look.silence_ink, 0.22) if is_longest else look.silence
        edge = {"color": look.silence_ink if is_longest else mix(look.silence, look.silence_ink, 0.45), "width": 1}
        _area(fig, xs, ys, line=edge, fillcolor=fill)
    _hatch(fig, part, base, frame, covered, look)


def _hatch(fig: Sketch, part: pd.DataFrame, base: float, frame: Frame, covered: set[date], look: Look) -> None:
    xs: list[date | None] = []
    ys: list[float | None] = []
    for row in rows_of(part):
        start = row.start_date.date()
        for left, right in _uncovered(start, row.end_date.date(), covered):
            tops = [base - frame.height((day - start).days) for day in (left, right)]
            xs += [left, left, right, right, left, None]
            ys += [base, tops[0], tops[1], base, base, None]
    pattern = {"shape": "/", "size": 7, "solidity": 0.42, "fgcolor": look.paper, "fillmode": "overlay"}
    _area(fig, xs, ys, line={"width": 0}, fillcolor="rgba(0,0,0,0)", fillpattern=pattern)


def _area(fig: Sketch, xs: list[date | None], ys: list[float | None], **style: object) -> None:
    if xs:
        fig.scatter(
            x=np.array(xs, dtype="datetime64[D]"), y=np.array(ys, dtype=float), mode="lines", fill="toself",
            hoverinfo="skip", showlegend=False, **style,
        )  # fmt: skip


def _uncovered(start: date, end: date, covered: set[date]) -> list[tuple[date, date]]:
    """Stretches of a silence made of months, or parts of them, from which no article is in hand."""
    found: list[tuple[date, date]] = []
    for month in months_between(start, end):
        left, right = max(month, start), min((month + timedelta(days=32)).replace(day=1), end)
        if month in covered or left >= right:
            continue
        if found and found[-1][1] == left:
            found[-1] = (found[-1][0], right)
        else:
            found.append((left, right))
    return found


def peaks(fig: Sketch, part: pd.DataFrame, at: int, frame: Frame, look: Look) -> None:
    """What a ramp tells, at its peak: its length, its days, and the contact that ended it (or stood before it)."""
    rows = [r for r in rows_of(part) if r.days > 0]
    fig.scatter(
        x=np.array([r.end_date.date() for r in rows], dtype="datetime64[D]"),
        y=np.array([frame.base(at) - frame.height(r.days) for r in rows]), mode="markers", showlegend=False,
        marker={"size": 16, "opacity": 0, "color": look.silence_ink},
        selected={"marker": {"opacity": 0}}, unselected={"marker": {"opacity": 0}},
        customdata=np.array([[_proof(r), _peak_hover(r)] for r in rows], dtype=object),
        hovertemplate="%{customdata[1]}<extra></extra>",
    )  # fmt: skip


def _proof(row: Any) -> str:
    return str(row.previous_contact_id if row.is_open else row.next_contact_id)


def _peak_hover(row: Any) -> str:
    length = length_words(row.days_min, row.days_max)
    ended = "Still open: no later contact reported" if row.is_open else f"Ended by: {labels.hover(row.next_title)}"
    told = [
        f"<b>{length} without contact</b>", span_words(row.start_date, row.end_date, row.is_open),
        f"Before: {labels.hover(row.previous_title)}", ended,
    ]  # fmt: skip
    return "<br>".join(told)


def lengths(fig: Sketch, part: pd.DataFrame, at: int, frame: Frame, look: Look) -> None:
    """The length of the longest silence above its peak, and of the one still open where there is room for it."""
    if part.empty:
        return
    longest = part.sort_values("days", ascending=False, kind="stable").iloc[0]
    state = " so far" if longest["is_open"] else ""
    span = span_words(longest["start_date"], longest["end_date"], False)
    words = f"{length_words(longest['days_min'], longest['days_max'])}{state}, {span}"
    right, wide = frame.px(longest["end_date"].date()), text_width(words, _LABEL, bold=True)
    to_left = right - wide > 4
    edges = (right - wide, right) if to_left else (frame.px(longest["start_date"].date()), right + wide)
    y = frame.base(at) - frame.height(int(longest["days"])) - 4
    _note(fig, longest["end_date"] if to_left else longest["start_date"], y, words, to_left, look)
    for row in rows_of(part[part["is_open"] & (part["days"] > 0)]):
        told = f"{length_words(row.days_min, row.days_max)} so far"
        edge = frame.px(row.end_date.date())
        left = edge - text_width(told, _LABEL, bold=True)
        # Above whatever ramp rises under the words.
        under = [r.days for r in rows_of(part) if frame.px(r.end_date.date()) >= left]
        if not longest["is_open"] and edges[1] + 6 < left:
            _note(fig, row.end_date, frame.base(at) - frame.height(max(under)) - 4, told, True, look)


def _note(fig: Sketch, day: object, y: float, words: str, to_left: bool, look: Look) -> None:
    fig.note(
        x=day, y=y, text=f"<b>{labels.escaped(words)}</b>", showarrow=False, yanchor="bottom", borderpad=0,
        xanchor="right" if to_left else "left", font={"size": _LABEL, "color": look.silence_ink}, captureevents=False,
    )  # fmt: skip
