"""Where things stand on the ladder: lanes in pixels from the top, and labels placed so that none touches another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from desk.charts.frame import NOMINAL_WIDTH
from desk.charts.placement import Box, Spot, Wish, dodge, place, text_width, wrap
from desk.ladder import SILENT, Rung, mark_words

LANE, LEFT, RIGHT, STRIP = 74, 150, 24, 34
SIZE, BIG, LINE = 12, 17, 14.5
_WIDTHS = (230, 130, 80)
_STEPS = (0.0, -17.0, 17.0)
_MOST_MARKS, _MARK_STEP = 5, 15


@dataclass(frozen=True)
class Stage:
    """The plane of the drawing: days across, pixels down."""

    start: pd.Timestamp
    end: pd.Timestamp
    first: pd.Timestamp
    last: pd.Timestamp
    lane_y: dict[str, float]
    offsets: dict[str, float] = field(default_factory=dict)

    @classmethod
    def of(cls, gap: Any, lanes: Sequence[str], rungs: Sequence[Rung]) -> Stage:
        """Room for the silence and its ends; marks too near to each other stand at several heights."""
        start, end = gap.start_date, gap.end_date
        room = max((end - start) * 0.07, pd.Timedelta(days=2))
        lane_y = {lane: (at + 0.5) * LANE for at, lane in enumerate(lanes)}
        stage = cls(start, end, start - room, end + room, lane_y)
        for lane in lanes:
            # What happened stands on the line; what was only planned gives way.
            mine = sorted((r for r in rungs if r.lane == lane), key=lambda r: r.part in ("planned", "doubt"))
            shifts = dodge([stage.x(stage.middle(r)) for r in mine], 17, _STEPS)
            stage.offsets.update((r.contact_id, shift) for r, shift in zip(mine, shifts, strict=True))
        return stage

    @property
    def lanes_end(self) -> float:
        """Foot of the lowest lane."""
        return len(self.lane_y) * LANE

    @property
    def strip_y(self) -> float:
        """Where the boxes of the articles stand."""
        return self.lanes_end + STRIP / 2 + 2

    @property
    def height(self) -> float:
        """Of the plot."""
        return self.lanes_end + STRIP + 6

    @property
    def width(self) -> float:
        """Of the plot at its narrowest, in pixels."""
        return NOMINAL_WIDTH - LEFT - RIGHT

    def x(self, day: Any) -> float:
        """Pixels from the left at the narrowest width."""
        return float((pd.Timestamp(day) - self.first) / (self.last - self.first)) * self.width

    def middle(self, rung: Rung) -> pd.Timestamp:
        """The day its mark stands on: the middle of its days as far as they lie in the picture."""
        first = max(pd.Timestamp(rung.start), self.start)
        last = min(pd.Timestamp(rung.end), self.end)
        if rung.part == "before":
            return pd.Timestamp(rung.end)
        return pd.Timestamp(rung.start) if rung.part == "after" else first + (last - first) / 2

    def mark_days(self, rung: Rung) -> list[pd.Timestamp]:
        """Where its marks stand: one for each time it was tried, side by side."""
        number = min(rung.times, _MOST_MARKS) if rung.failed else 1
        step = (self.last - self.first) * (_MARK_STEP / self.width)
        return [self.middle(rung) + step * (at - (number - 1) / 2) for at in range(number)]

    def mark_y(self, rung: Rung) -> float:
        """Pixels from the top: its lane; in the silent one a little below the words of the band."""
        y = self.lane_y[rung.lane] + self.offsets.get(rung.contact_id, 0.0)
        return y + 12 if rung.lane == SILENT else y


@dataclass(frozen=True)
class Label:
    """Words that found a place; ``rung`` None for the length of the silence."""

    lines: list[str]
    day: pd.Timestamp
    y: float
    anchor: str
    shift: float
    size: float
    rung: Rung | None = None


def place_labels(rungs: Sequence[Rung], stage: Stage, length: str) -> list[Label]:
    """The length of the silence in its band, then attempts, then the two ends, then whatever else has room."""
    top = stage.lane_y[SILENT] - LANE / 2 + 15
    middle = stage.start + (stage.end - stage.start) / 2
    found = [Label([length], middle, top, "center", 0, BIG)]
    half = text_width(length, BIG, bold=True) / 2
    taken = [Box(stage.x(middle) - half, stage.x(middle) + half, top - 10, top + 10)]
    taken += [_around(stage, r) for r in rungs]
    wishes, by_key = [], {}
    for at, rung in enumerate(rungs):
        spots = list(_spots(rung, stage))
        wishes.append(Wish(str(at), "", _priority(rung), tuple(s for s, _ in spots)))
        by_key[str(at)] = (rung, {s.name: label for s, label in spots})
    placed = place(wishes, taken, Box(2, stage.width + RIGHT - 2, 1, stage.lanes_end - 1))
    return found + [by_key[key][1][spot.name] for key, spot in placed.items()]


def _around(stage: Stage, rung: Rung) -> Box:
    days, y = stage.mark_days(rung), stage.mark_y(rung)
    return Box(stage.x(days[0]) - 8, stage.x(days[-1]) + 8, y - 7, y + 7)


def _priority(rung: Rung) -> float:
    if rung.part in ("before", "after"):
        return 4
    order = {"tried": 3.0, "kept": 2.0, "failed": 1.0, "doubt": 1.0, "planned": 0.0}
    return order.get(rung.part, 0.0) + (0.5 if rung.lane != "other" else 0.0)


def _spots(rung: Rung, stage: Stage) -> Iterator[tuple[Spot, Label]]:
    """Places for the words of one mark, the best first: beside it, above, below; wide lines before narrow ones."""
    day, words = stage.middle(rung), mark_words(rung)
    x, y = stage.x(day), stage.mark_y(rung)
    for most in _WIDTHS:
        lines = wrap(words, most, SIZE, bold=rung.failed)
        if len(lines) > 3:
            continue
        width = max(text_width(line, SIZE, bold=rung.failed) for line in lines)
        tall = len(lines) * LINE
        aside = (len(stage.mark_days(rung)) - 1) * _MARK_STEP / 2
        for name, at, anchor, shift in _positions(rung, y, tall, aside):
            left = {"left": x + shift, "right": x + shift - width, "center": x - width / 2 + shift}[anchor]
            box = Box(left, left + width, at - tall / 2, at + tall / 2)
            key = f"{name}{most}"
            yield Spot(box, anchor, key), Label(lines, day, at, anchor, shift, SIZE, rung)


def _positions(rung: Rung, y: float, tall: float, aside: float) -> list[tuple[str, float, str, float]]:
    """Name, height, anchor and shift of each place; ``aside``: how far the marks reach to either side."""
    above, below = y - 9 - tall / 2, y + 9 + tall / 2
    right, left = ("right", y, "left", 12.0 + aside), ("left", y, "right", -12.0 - aside)
    around = [
        ("above", above, "center", 0.0),
        ("below", below, "center", 0.0),
        ("above-right", above, "left", -6.0),
        ("below-right", below, "left", -6.0),
        ("above-left", above, "right", 6.0),
        ("below-left", below, "right", 6.0),
    ]
    if rung.part == "before":
        return [right, *around]
    return (
        [left, *around] if rung.part == "after" else [right, left, *around] if rung.failed else [*around, right, left]
    )
