"""What was put off one day and had been due on another: one contact, with the day on which it should have been."""

from __future__ import annotations

from dataclasses import replace

from etl.extract.contacts.clusters import OFF, Cluster
from etl.extract.contacts.partners import other_partner
from etl.extract.days.dates import Clock
from etl.extract.outcomes.moved import MOVED


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
    return out


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
        and _is_to_come(later, clock)
        and not any(other_partner(off, f) for f in later.frames)
    )


def _is_to_come(cluster: Cluster, clock: Clock) -> bool:
    """Is what is off told a second time, with the day that still lies ahead?"""
    start = cluster.interval[0] if cluster.interval else None
    return cluster.status in OFF and start is not None and clock.hi is not None and start > clock.hi
