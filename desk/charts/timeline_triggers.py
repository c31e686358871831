"""The officer's own events on the timeline: upright lines, labelled in a strip above the lanes; no label overlaps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from desk import labels
from desk.charts.frame import NOMINAL_WIDTH
from desk.charts.placement import cut, text_width
from desk.charts.sketch import Sketch
from desk.charts.timeline_layout import LEFT, RIGHT
from desk.theme import Look
from desk.triggers import Trigger

LABEL_SIZE, ROW, MOST_ROWS, MOST_LABEL = 12, 17, 4, 170
_AIR, _EDGE = 4, 6
FOOT = 9  # pixels between the lanes and the lowest label, for the triangles


@dataclass(frozen=True)
class Flag:
    """An event on the time axis. ``row`` of its label counts upwards from the lanes; None: it found no room."""

    trigger: Trigger
    text: str
    row: int | None
    left: float = 0
    right: float = 0
    x: float = 0

    @property
    def hangs_right(self) -> bool:
        """Whether the label stands to the right of its line."""
        return self.left >= self.x


def place_flags(triggers: Sequence[Trigger], first: date, last: date) -> list[Flag]:
    """Flags of the events between two days, oldest first. No label touches another; one that finds no room has no row.

    Where it can be helped no line runs behind a label either; where not, the label covers it.
    """
    room = NOMINAL_WIDTH - LEFT - RIGHT
    scale = room / max((last - first).days, 1)
    placed: list[Flag] = []
    for trigger in sorted(triggers, key=lambda t: (t.day, t.label), reverse=True):
        if first <= trigger.day <= last:
            x = (trigger.day - first).days * scale
            words = cut(trigger.label, MOST_LABEL, LABEL_SIZE)
            width = text_width(words, LABEL_SIZE)
            right, left = (x + _AIR, x + _AIR + width), (x - _AIR - width, x - _AIR)
            wishes = [Flag(trigger, words, row, *spot, x) for spot in (right, left) for row in range(MOST_ROWS)]
            free = [f for f in wishes if _is_inside(f, room) and not any(_touch(f, other) for other in placed)]
            clear = [f for f in free if f.hangs_right and not any(_crossed(f, other) for other in placed)]
            placed.append(next(iter(clear + free), Flag(trigger, words, None, x, x, x)))
    return placed[::-1]


def _is_inside(flag: Flag, room: float) -> bool:
    return flag.left >= -_EDGE and flag.right <= room + RIGHT - _EDGE


def _touch(one: Flag, other: Flag) -> bool:
    return (
        one.row is not None and one.row == other.row and one.left < other.right + _AIR and other.left < one.right + _AIR
    )


def _crossed(one: Flag, other: Flag) -> bool:
    return _runs_through(one, other) or _runs_through(other, one)


def _runs_through(line: Flag, label: Flag) -> bool:
    """A line reaches from its label down: it passes the rows below that."""
    if line.row is None or label.row is None:
        return False
    return line.row >= label.row and label.left - 2 < line.x < label.right + 2


def strip_height(flags: Sequence[Flag]) -> int:
    """Pixels that the labels take above the lanes."""
    rows = [flag.row + 1 for flag in flags if flag.row is not None]
    return max(rows) * ROW + FOOT + 2 if rows else FOOT + 2 if flags else 0


def draw_flags(fig: Sketch, flags: Sequence[Flag], bottom: float, look: Look) -> None:
    """Lines, their labels, and marks that tell the rest where the pointer rests."""
    for flag in flags:
        top = -4.0 if flag.row is None else -(flag.row * ROW + ROW + FOOT - 2.0)
        fig.line(flag.trigger.day, flag.trigger.day, top, bottom, {"color": look.ink, "width": 1, "dash": "dash"},
                 layer="below", opacity=0.55)  # fmt: skip
        if flag.row is not None:
            side = "left" if flag.hangs_right else "right"
            fig.note(
                x=flag.trigger.day, y=-(flag.row * ROW + ROW / 2 + FOOT), text=labels.escaped(flag.text), borderpad=0,
                showarrow=False, xanchor=side, xshift=3 if side == "left" else -3, yanchor="middle",
                captureevents=False, bgcolor=look.paper,
                font={"size": LABEL_SIZE, "color": look.ink},
            )  # fmt: skip
    if flags:
        fig.scatter(
            x=np.array([f.trigger.day for f in flags], dtype="datetime64[D]"), y=np.full(len(flags), -4.0),
            mode="markers", name="your own event", hoverinfo="text", legend="legend3", showlegend=True,
            marker={"symbol": "triangle-down", "size": 8, "color": look.ink, "line": {"width": 0}},
            hovertext=np.array([_hover(f.trigger) for f in flags], dtype=object),
        )  # fmt: skip


def _hover(trigger: Trigger) -> str:
    told = [labels.day(trigger.day), trigger.kind, labels.country_name(trigger.country) if trigger.country else None]
    facts = labels.hover(", ".join(t for t in told if t))
    return f"<b>{labels.hover(trigger.label)}</b><br>{facts}<br><i>your own event</i>"
