"""Contacts of which no sides are told, in an article all of whose other contacts are of the same states: "two meetings
at the border on April 18 and 23 brought nothing"."""

from __future__ import annotations

from datetime import timedelta

from etl.extract.contacts.clusters import OFF, Cluster
from etl.extract.days.calendar import DAY, Span
from etl.extract.frames.frame import Frame
from etl.extract.people.cast import Cast

_LONGEST = timedelta(days=10)
_TOLD = frozenset(("held", "planned", "cancelled"))


def of_the_only_pair(untold: list[Frame], clusters: list[Cluster], cast: Cast) -> list[Cluster]:
    """A contact of these states, if the article is about them, for each frame without sides that names nobody else and
    whose day is that of no other contact."""
    if len({c.countries for c in clusters}) != 1 or {*clusters[0].countries} != {*cast.main_pair()}:
        return []
    found: list[Cluster] = []
    off = any(c.status in OFF for c in clusters)  # what is off is told again with the day on which it was called off
    for frame in untold:
        day = None if off and frame.status in OFF else _day_of(frame, clusters[0].countries)
        if day and not any(_is_then(day, c) for c in (*clusters, *found)):
            found.append(Cluster(clusters[0].countries, [frame]))
    return found


def _day_of(frame: Frame, states: tuple[str, ...]) -> Span | None:
    """The days on which a frame tells of a contact, if it tells of nobody but these states."""
    span = frame.when.span if frame.when else None
    if span is None or not frame.date_text or span.end - span.start > _LONGEST:
        return None
    others = {c for a in (*frame.actors, *frame.ranked) for c in a.countries} - set(states)
    return span if frame.status in _TOLD and not others and not frame.is_sum else None


def _is_then(day: Span, told: Cluster) -> bool:
    """Is a contact of that day told already, or one that may be of any day?"""
    if told.interval is None:
        return True
    begin, end = told.interval
    return begin - DAY <= day.end and day.start - DAY <= end
