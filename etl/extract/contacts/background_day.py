"""Days on which the news cannot have been: contacts of long ago, the last ones before it, plans that were over."""

from __future__ import annotations

import re
from datetime import timedelta

from etl.extract.clauses.triggers import AGAIN
from etl.extract.contacts.clusters import OFF, Cluster
from etl.extract.days.dates import Clock
from etl.extract.frames.frame import Frame
from etl.extract.outcomes.status import FUTURE

_NEWS, _MONTH_OR_SO, _A_FEW = timedelta(days=60), 40, 3


# "General A had been his guest in October", in a text without a date of its own: told as having been before.
_HAD = re.compile(r"\bhad (?:\w+ )?$|^had\b", re.I)


# "The last virtual meeting, in December": a member of the series before the one told, to which nothing points back.
_LAST_ONE = re.compile(r"\b(?:last|previous|most recent) (?:\w+(?:-\w+)? )?$", re.I)


def is_last(frame: Frame) -> bool:
    return _LAST_ONE.search(frame.sentence.text, 0, frame.trigger.start) is not None or bool(
        frame.trigger.text.lower().startswith(("last ", "previous "))
    )


_NTH = re.compile(r"(?:the )?(?:first|second|third|fourth|fifth)$", re.I)


def is_earlier_member(frame: Frame) -> bool:
    """ "The fourth meeting has begun. The first was held in Lima in May 2014": another one of the series."""
    return frame.trigger.kind == AGAIN and _NTH.match(frame.trigger.text) is not None


# "The two last met on May 3", "spoke most recently in May": the contact before the one of which the text tells.
_LAST = re.compile(r"\b(?:last|most recently|previously) (?:had |were )?$|^last |\bhad (?:already|earlier) $", re.I)
_AT_LAST = re.compile(r" (?:last|most recently)(?: (?:on|in|at|during|when)\b|,)")
# "With her he | had talked already on Saturday".
_HAD_ALREADY = re.compile(r"(?:[^,.;]{0,40}\b)?had \w+(?: (?:to|with|on|by|over) [^,;.]{2,40})? already\b")


def before_the_news(frame: Frame) -> bool:
    """Told, with its day, as the last contact before the one of which the text tells?"""
    if frame.start is None or frame.trigger.noun or frame.status not in (None, "held"):
        return False
    text, begin = frame.sentence.text, frame.trigger.start
    if text.find("already", begin) >= 0 and _HAD_ALREADY.match(text, max(0, begin - 4)):
        return True
    return bool(_LAST.search(text, 0, begin) or _AT_LAST.match(text, frame.trigger.end))


def long_ago(frame: Frame, clock: Clock) -> bool:
    """Told as held so long before publication that it cannot be the news."""
    if clock.lo is None and frame.start and frame.status == "held":
        return _HAD.search(frame.sentence.text, 0, frame.trigger.start) is not None or bool(
            _HAD.match(frame.trigger.text)
        )
    known = frame.end is not None and clock.lo is not None and clock.width <= _MONTH_OR_SO
    return bool(known and frame.status in (None, "held") and frame.end + _NEWS < clock.lo)  # type: ignore[operator]


def of_another_time(cluster: Cluster, frame: Frame, clock: Clock) -> bool:
    """Is one of them a plan that was over, or of the days of the news, and the other not?"""
    return _plan_of_the_past(cluster, frame, clock) or _earlier_than_the_news(cluster, frame, clock)


# "They met on Tuesday", "had met earlier this month": the news of these days is not told so.
_BEFORE_THESE_DAYS = re.compile(r"earlier (?:this|in the) (?:month|year)\b", re.I)
_THESE_DAYS = timedelta(days=7)


def _earlier_than_the_news(cluster: Cluster, frame: Frame, clock: Clock) -> bool:
    """Is one of them of a day just before publication, and the other told as "earlier this month"?"""
    back = frame.definite and not frame.countries and not is_last(frame)
    if clock.lo is None or clock.width > _A_FEW or frame.status not in (None, "held") or back:
        return False
    of_cluster = [f for f in cluster.frames if f.start]
    return any(
        _is_before_these_days(one) and _is_news(other, clock)
        for f in of_cluster
        for one, other in ((f, frame), (frame, f))
    )


def _is_before_these_days(frame: Frame) -> bool:
    return frame.date_text is not None and _BEFORE_THESE_DAYS.match(frame.date_text) is not None


def _is_news(frame: Frame, clock: Clock) -> bool:
    near = frame.start and clock.lo and clock.lo - frame.start <= _THESE_DAYS
    return bool(near) and frame.start == frame.end and frame.status in (None, "held")


def _plan_of_the_past(cluster: Cluster, frame: Frame, clock: Clock) -> bool:
    """Would a plan without a day get one that was over days before publication, and of which no plan is told?

    Nor is what was put off in April the visit to which somebody is invited now.
    """
    if clock.lo is None or clock.width > _MONTH_OR_SO:
        return False
    over = clock.lo - timedelta(days=2)
    if frame.end is not None:
        gone = frame.end < over and (frame.status is None or frame.status in OFF)
        earlier = frame.status is None and frame.member and cluster.status in OFF
        return gone and (cluster.status in FUTURE or earlier) and cluster.interval is None
    anew = frame.status in FUTURE and bool(frame.countries) and not frame.definite
    return anew and cluster.status in OFF and cluster.interval is not None and cluster.interval[1] < over
