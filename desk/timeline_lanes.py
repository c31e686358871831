"""The timeline as values: lanes, the events on them, and the silences between the contacts held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pandas as pd

from desk import labels
from desk.people import days_words, short_who, text, who

_LEVELS = ("leader", "minister", "chief", "deputy", "working")
_TRACKS = ("leader", "defence", "foreign", "security", "other")


@dataclass(frozen=True)
class Event:
    """One contact on a lane; ``start`` to ``end`` are the days it may have happened on, or lasted (precision day)."""

    contact_id: str
    title: str
    start: date
    end: date
    precision: str
    level: str | None
    channel: str
    mode: str
    status: str
    people: str
    short: str
    minutes: int | None
    attempts: int | None
    mechanism: str | None
    location: str | None
    quote: str | None
    outlet: str | None
    origin: str = "extracted"

    @property
    def register_only(self) -> bool:
        """Whether no article tells of it, only a row of the register."""
        return self.origin == "register"

    @property
    def middle(self) -> date:
        """The day its marker stands on."""
        return self.start + (self.end - self.start) / 2

    @property
    def when(self) -> str:
        """Its date in words."""
        return labels.when(self.start, self.end, self.precision)


@dataclass(frozen=True)
class Silence:
    """Days between two contacts held; an open one runs to the as-of date. ``exact``: both ends known to the day."""

    start: date
    end: date
    is_open: bool = False
    exact: bool = True

    @property
    def days(self) -> int:
        """Length in days."""
        return max((self.end - self.start).days, 0)

    @property
    def words(self) -> str:
        """``622 days``, ``about 105 days``, ``469 days so far``."""
        return days_words(self.days, self.exact) + (" so far" if self.is_open else "")


@dataclass(frozen=True)
class Lane:
    """One channel, or one pair where all are shown."""

    key: str
    name: str
    pair: str
    events: tuple[Event, ...]
    silences: tuple[Silence, ...] = field(default=())


def lanes(rows: pd.DataFrame, as_of: date, *, by_pair: bool) -> list[Lane]:
    """Lanes of the dated rows of timeline.sql: channels from leaders down, or pairs with most contacts first."""
    groups: dict[str, list[dict[Any, Any]]] = {}
    for row in rows[rows["start_date"].notna()].to_dict("records"):
        groups.setdefault(str(row["lane"]), []).append(row)
    found = []
    for key, cells in groups.items():
        events = tuple(_event(row) for row in cells)
        name = labels.pair_name(key) if by_pair else labels.channel_name(*_level_track(cells[0]))
        silences = () if "?" in key else tuple(_silences(events, as_of))
        lane = Lane(key, name, cells[0]["lane_pair"], events, silences)
        found.append((_order(key, cells[0], len(events), by_pair), lane))
    return [lane for _, lane in sorted(found, key=lambda both: both[0])]


def longest(found: Sequence[Lane], *, is_open: bool | None = None) -> tuple[Lane, Silence] | None:
    """The longest silence of all lanes; only open or only ended ones on request."""
    told = [(lane, s) for lane in found for s in lane.silences if is_open is None or s.is_open is is_open]
    return max(told, key=lambda both: both[1].days, default=None)


def _level_track(row: Mapping[Any, Any]) -> tuple[str | None, str | None]:
    return text(row["level"]), text(row["track"])


def _order(key: str, row: Mapping[Any, Any], events: int, by_pair: bool) -> tuple[int, int, str]:
    if by_pair:
        return -events, 0, key
    level, track = _level_track(row)
    return (
        _LEVELS.index(level) if level in _LEVELS else len(_LEVELS),
        _TRACKS.index(track) if track in _TRACKS else len(_TRACKS),
        key,
    )


def _silences(events: Sequence[Event], as_of: date) -> list[Silence]:
    held = sorted((e for e in events if e.status == "held" and e.start <= as_of), key=lambda e: (e.start, e.end))
    found, last = [], held[0] if held else None
    for before, after in pairwise(held):
        last = before if last is None or before.end >= last.end else last
        if after.start > last.end:
            found.append(Silence(last.end, after.start, exact=last.precision == after.precision == "day"))
    if held:
        newest = max(held, key=lambda e: e.end)
        if newest.end < as_of:
            found.append(Silence(newest.end, as_of, is_open=True, exact=newest.precision == "day"))
    return found


def _event(row: Mapping[Any, Any]) -> Event:
    level, track = _level_track(row)
    return Event(
        contact_id=row["contact_id"], title=labels.without_pair(row["title"], row["lane_pair"]),
        start=_day(row["start_date"]), end=_day(row["end_date"]),
        precision=text(row["date_precision"]) or "day", level=level, channel=labels.channel_name(level, track),
        mode=row["mode"], status=row["status"], people=who(row["names"], row["name_countries"]),
        short=short_who(row["names"], row["name_countries"]), minutes=_whole(row["duration_minutes"]),
        attempts=_whole(row["attempts"]), mechanism=text(row["mechanism"]), location=text(row["location"]),
        quote=text(row["quote"]), outlet=text(row["outlet"]),
        origin=row["origin"],
    )  # fmt: skip


def _day(value: Any) -> date:
    return value.date() if isinstance(value, pd.Timestamp) else value


def _whole(value: Any) -> int | None:
    return None if value is None or pd.isna(value) else int(value)


def months_between(first: date, last: date) -> list[date]:
    """First days of the calendar months that ``first`` to ``last`` touch."""
    months, at = [], first.replace(day=1)
    while at <= last:
        months.append(at)
        at = (at + timedelta(days=32)).replace(day=1)
    return months
