"""What was put off one day and had been due on another: one contact, with the day on which it should have been."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.contacts.clusters import OFF, Cluster
from etl.extract.contacts.partners import other_partner
from etl.extract.days.dates import Clock
from etl.extract.frames.frame import Frame
from etl.extract.outcomes.moved import MOVED

# "It was to be held on May 24", "he had been due in Lima on Friday", "the talks, scheduled for June 3".
_DUE = re.compile(
    r"\b(?:was|were|had been|has been) (?:\w+ly )?(?:to|due|planned|scheduled|set|expected|supposed|meant|slated)\b|"
    r"\b(?:due|planned|scheduled|set|slated) (?:for|to be|on|in)\b"
)


def with_their_days(clusters: list[Cluster], clock: Clock) -> list[Cluster]:
    """ "A called off a meeting on Monday. It had been planned for May 24": the day of the act gives way."""
    out: list[Cluster] = []
    for cluster in clusters:
        off = next((c for c in reversed(out) if _had_been_due(cluster, c, clock)), None)
        if off is None:
            out.append(cluster)
            continue
        status = off.status
        frames = [replace(f, when=None) for f in off.frames]
        off.frames.clear()
        off.add([*frames, *(replace(f, status=status) if f.status == "planned" else f for f in cluster.frames)])
    return [c for c in out if not _is_on_again(c, out)]


def _is_on_again(off: Cluster, clusters: list[Cluster]) -> bool:
    """ "Has put off her visit. It is now scheduled for June 12": of the day on which it should have been nothing is
    told."""
    if off.status not in OFF or off.interval is not None:
        return False
    return any(c.countries == off.countries and any(is_on_now(f) for f in c.frames) for c in clusters if c is not off)


def _had_been_due(later: Cluster, off: Cluster, clock: Clock) -> bool:
    if later.countries != off.countries or off.status not in OFF or off.interval is None or later.interval is None:
        return False
    told_on_a_day = off.interval[0] == off.interval[1] and clock.hi is not None and off.interval[1] <= clock.hi
    behind = off.frames[0].sentence.index <= later.frames[0].sentence.index
    return (
        told_on_a_day
        and behind
        and not any(f.status_words == MOVED for f in later.frames)
        and later.interval[0] > off.interval[1]
        and all(f.status in ("planned", *OFF) for f in later.frames if f.start)
        and (_is_to_come(later, clock) or any(_is_due(f) for f in later.frames if f.start))
        and not any(other_partner(off, f) for f in later.frames)
    )


def _is_to_come(cluster: Cluster, clock: Clock) -> bool:
    """Is what is off told a second time, with the day that still lies ahead?"""
    start = cluster.interval[0] if cluster.interval else None
    return cluster.status in OFF and start is not None and clock.hi is not None and start > clock.hi


# "It is now scheduled for June 12": another day than the one on which it should have been.
_NOW = re.compile(r"\b(?:(?:is|are|will) now|instead|rescheduled)\b")


def is_on_now(frame: Frame) -> bool:
    """Is it told as planned for another day than the one on which it should have been?"""
    return frame.status == "planned" and frame.start is not None and _NOW.search(frame.sentence.text) is not None


def _is_due(frame: Frame) -> bool:
    around = frame.sentence.text[max(0, frame.trigger.start - 40) : frame.trigger.end + 45]
    return _DUE.search(around) is not None and not _NOW.search(around)
