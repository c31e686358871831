"""Where things stand on the timeline, in pixels at the narrowest width: no markers touch, no labels overlap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from desk.charts.frame import NOMINAL_WIDTH
from desk.charts.placement import Box, Spot, Wish, cut, dodge, place, text_width
from desk.timeline_lanes import Event, Lane, Silence
from desk.timeline_words import event_label

LEFT, RIGHT, TOP_PAD = 170, 26, 16
LABEL_SIZE, SILENCE_SIZE, MARKER = 12.5, 13.5, 13
# Lanes of up to so many are so many pixels high.
_PITCHES = ((3, 128), (5, 88), (8, 66), (10**6, 58))
_Px = Callable[[date], float]
_LINE, _MOST_LABEL, _MOST_BANDS, _LEAST_BAND = 17, 250, 3, 26


@dataclass(frozen=True)
class Mark:
    """An event with its place: lane middle ``y`` plus ``dy``, in pixels from the top of the plot."""

    event: Event
    y: float
    dy: float


@dataclass(frozen=True)
class Band:
    """A silence that is drawn, on the lane at ``y``."""

    lane: Lane
    silence: Silence
    y: float


@dataclass(frozen=True)
class PlacedLabel:
    """A text with its anchor day, its offset from (day, y) in pixels, and how it hangs on that point."""

    text: str
    day: date
    y: float
    dx: float
    dy: float
    anchor: str
    bold: bool = False
    pointer: bool = False


@dataclass(frozen=True)
class Layout:
    """Everything that the figure draws, placed."""

    first: date
    last: date
    height: float
    half: float
    lane_y: dict[str, float]
    marks: tuple[Mark, ...]
    bands: tuple[Band, ...]
    labels: tuple[PlacedLabel, ...] = field(default=())


def lay_out(found: Sequence[Lane], first: date, last: date, low: bool = False) -> Layout:
    """Place lanes, markers, bands, labels between two days. Those without room are left out, least telling first.

    ``low``: the lanes are as low as they can be.
    """
    pitch = _PITCHES[-1][1] if low else next(size for most, size in _PITCHES if len(found) <= most)
    half = min(round(pitch * 0.21), 20)
    lane_y = {lane.key: TOP_PAD + pitch * (i + 0.5) for i, lane in enumerate(found)}
    scale = (NOMINAL_WIDTH - LEFT - RIGHT) / max((last - first).days, 1)

    def px(day: date) -> float:
        return (day - first).days * scale

    marks = [m for lane in found for m in _marks(lane, lane_y[lane.key], half, px)]
    bands = [b for lane in found for b in _bands(lane, lane_y[lane.key], px)]
    height = TOP_PAD + pitch * len(found) + 6
    within = Box(-8, NOMINAL_WIDTH - LEFT - 4, -6, height)
    taken = [_marker_box(m, px) for m in marks]
    wishes, texts = [], {}
    for wish, label in [
        *_silence_wishes(bands, half, px),
        *_event_wishes(marks, bands, half, px, tiers=2 if pitch > 100 else 1),
    ]:
        wishes.append(wish)
        texts[wish.key] = label
    spots = place(wishes, taken, within)
    placed = tuple(_placed(texts[key], spot, px) for key, spot in spots.items())
    return Layout(first, last, height, half, lane_y, tuple(marks), tuple(bands), placed)


def span_of(found: Sequence[Lane], as_of: date, start: date | None, end: date | None) -> tuple[date, date]:
    """First and last day of the axis: the period asked for, else all events and the as-of date, with a little air."""
    first = start or min(e.start for lane in found for e in lane.events)
    last = end or max(as_of, *(e.end for lane in found for e in lane.events))
    air = timedelta(days=max(round((last - first).days * 0.03), 12))
    return first - air, last + air


def _marks(lane: Lane, y: float, half: float, px: _Px) -> list[Mark]:
    step = MARKER + 1.0
    steps = (0.0, -step, step, -2 * step, 2 * step)
    offsets = dodge([px(e.middle) for e in lane.events], MARKER + 1, steps)
    return [Mark(e, y, dy) for e, dy in zip(lane.events, offsets, strict=True)]


def _bands(lane: Lane, y: float, px: _Px) -> list[Band]:
    wide = [s for s in lane.silences if px(s.end) - px(s.start) >= _LEAST_BAND]
    return [Band(lane, s, y) for s in sorted(wide, key=lambda s: -s.days)[:_MOST_BANDS]]


def _marker_box(mark: Mark, px: _Px) -> Box:
    x, y, r = px(mark.event.middle), mark.y + mark.dy, MARKER / 2
    return Box(x - r, x + r, y - r, y + r)


def _silence_wishes(bands: Sequence[Band], half: float, px: _Px) -> list[tuple[Wish, PlacedLabel]]:
    longest = max((b.silence.days for b in bands), default=0)
    told = []
    for number, band in enumerate(bands):
        room = px(band.silence.end) - px(band.silence.start) - 10
        words = band.silence.words
        if band.silence.days == longest and text_width(f"{words} without contact", SILENCE_SIZE, True) < room:
            words = f"{words} without contact"
        width = text_width(words, SILENCE_SIZE, bold=True)
        middle = band.silence.start + (band.silence.end - band.silence.start) / 2
        x = px(middle)
        tops = [band.y - _LINE / 2] if width < room else []
        tops += [band.y - half - _LINE - 1, band.y + half + 1]
        spots = tuple(Spot(Box(x - width / 2, x + width / 2, top, top + _LINE), "center") for top in tops)
        wish = Wish(f"silence {number}", words, 10_000 + band.silence.days, spots)
        told.append((wish, PlacedLabel(words, middle, band.y, 0, 0, "center", bold=True)))
    return told


def _event_wishes(
    marks: Sequence[Mark], bands: Sequence[Band], half: float, px: _Px, tiers: int
) -> list[tuple[Wish, PlacedLabel]]:
    edges = {day for b in sorted(bands, key=lambda b: -b.silence.days)[:2] for day in (b.silence.start, b.silence.end)}
    told = []
    for number, mark in enumerate(marks):
        words = cut(event_label(mark.event), _MOST_LABEL, LABEL_SIZE)
        width = text_width(words, LABEL_SIZE)
        x = px(mark.event.middle)
        tops = [
            top for i in range(tiers) for top in (mark.y - half - 3 - _LINE * (i + 1), mark.y + half + 3 + _LINE * i)
        ]
        spots = tuple(
            Spot(Box(left, left + width, top, top + _LINE), anchor)
            for top in tops
            for anchor, left in (("center", x - width / 2), ("left", x - 8), ("right", x + 8 - width))
        )
        wish = Wish(f"event {number}", words, _priority(mark.event, edges), spots)
        told.append((wish, PlacedLabel(words, mark.event.middle, mark.y, 0, mark.dy, "center", pointer=True)))
    return told


def _priority(event: Event, edges: set[date]) -> float:
    """What an officer looks for first: refusals, what frames the longest silences, then rank, length, recency."""
    score = {"refused": 500.0, "cancelled": 350.0}.get(event.status, 0.0)
    score += 400 if event.status == "held" and (event.start in edges or event.end in edges) else 0
    score += {"leader": 200, "minister": 150, "chief": 120}.get(event.level or "", 50)
    score += 40 if event.short else 20 if event.mechanism else 0
    score += 30 if event.status == "held" else 0
    score += min(event.minutes or 0, 120) / 4
    return score + event.start.toordinal() / 1e6


def _placed(label: PlacedLabel, spot: Spot, px: _Px) -> PlacedLabel:
    x = px(label.day)
    dx = {"left": spot.box.left - x, "right": spot.box.right - x}.get(spot.anchor, 0.0)
    middle = (spot.box.top + spot.box.bottom) / 2
    return PlacedLabel(
        label.text,
        label.day,
        label.y + label.dy,
        dx,
        middle - label.y - label.dy,
        spot.anchor,
        label.bold,
        label.pointer,
    )
