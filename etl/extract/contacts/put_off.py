"""What was put off one day and had been due on another: one contact, with the day on which it should have been; and
what is off beside what is to come: two."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.contacts.clusters import OFF, Cluster
from etl.extract.contacts.partners import other_partner
from etl.extract.days.dates import Clock
from etl.extract.frames.frame import Frame
from etl.extract.outcomes.moved import MOVED
from etl.extract.outcomes.status import FUTURE


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


# "The talks are | now due in June", "now in June".
_NOW_DUE = re.compile(
    r"\bnow (?:be |to |due |set |planned |expected |scheduled |take place )*(?:in|on|for|place|held|meet|go|come)\b"
)


def has_a_new_day(cluster: Cluster, frame: Frame) -> bool:
    """ "Has put off the talks. They are now due in June": what is off was not due in June."""
    planned = [f for f in (*cluster.frames, frame) if f.status in FUTURE and f.start]
    off = [f for f in (*cluster.frames, frame) if f.status in OFF]
    apart = all(f.sentence is not o.sentence for f in planned for o in off) and not any(o.start for o in off)
    return apart and any(_NOW_DUE.search(f.sentence.text) for f in planned)


_SINCE = re.compile(r"\b(?:because|since|after|as|when|now that|instead of|in place of)\b")
# "Was preparing to | fly to Lima when the visit was called off": of the one that was prepared.
_WAS_ABOUT = re.compile(
    r"\b(?:was|were|had been) (?:\w+ ){0,2}(?:preparing|about|due|set|getting ready|ready|to) ?(?:to )?$"
)
_BUT = re.compile(r"[;:]|\b(?:but|however|although|though|was|were)\b")


def off_before_that(cluster: Cluster, frame: Frame) -> bool:
    """ "Proposed to meet in June, since the meeting of May was called off": what is off is not what is proposed."""
    if frame.status not in OFF:
        return False
    text, at = frame.sentence.text, frame.trigger.start
    ahead = [
        f.trigger.end
        for f in cluster.frames
        if f.sentence is frame.sentence and f.status in FUTURE and not _WAS_ABOUT.search(text, 0, f.trigger.start)
    ]
    return any(_SINCE.search(text, end, at) and not _BUT.search(text, end, at) for end in ahead if end < at)
