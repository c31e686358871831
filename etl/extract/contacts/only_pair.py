"""Contacts of which no sides are told, in an article all of whose other contacts are of the same states: "two meetings
at the border on April 18 and 23 brought nothing"."""

from __future__ import annotations

from datetime import timedelta

from etl.extract.contacts.clusters import OFF, Cluster
from etl.extract.frames.frame import Frame
from etl.extract.people.cast import Cast

_SLACK, _LONGEST = timedelta(days=1), timedelta(days=10)
_TOLD = frozenset(("held", "planned", "cancelled"))


def of_the_only_pair(untold: list[Frame], clusters: list[Cluster], cast: Cast) -> list[Cluster]:
    """A contact of these states, if the article is about them, for each frame without sides that names nobody else and
    whose day is that of no other contact."""
    if len({c.countries for c in clusters}) != 1 or {*clusters[0].countries} != {*cast.main_pair()}:
        return []
    found: list[Cluster] = []
    off = any(c.status in OFF for c in clusters)  # what is off is told again with the day on which it was called off
    for frame in untold:
        if off and frame.status in OFF:
            continue
        if _is_of(frame, clusters[0].countries) and not any(_is_then(frame, c) for c in (*clusters, *found)):
            found.append(Cluster(clusters[0].countries, [frame]))
    return found


def _is_of(frame: Frame, states: tuple[str, ...]) -> bool:
    """Does a frame tell of a contact on a day, and of nobody but these states?"""
    span = frame.when.span if frame.when else None
    if span is None or not frame.date_text or span.end - span.start > _LONGEST:
        return False
    others = {c for a in (*frame.actors, *frame.ranked) for c in a.countries} - set(states)
    return frame.status in _TOLD and not others and not frame.is_sum


def _is_then(frame: Frame, told: Cluster) -> bool:
    """Is a contact of that day told already, or one that may be of any day?"""
    if told.interval is None or not (frame.when and frame.when.span):
        return True
    begin, end = told.interval
    return begin - _SLACK <= frame.when.span.end and frame.when.span.start - _SLACK <= end
