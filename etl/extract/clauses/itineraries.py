"""Where a journey ends or goes next, and whether it is over: "the tour ends in Kigali", "has set off for Lima"."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.language.prefilter import filtered

_JOURNEY = re.compile(r"(?:visit|trip|journey|tour|mission)s?", re.I)
_STOP = re.compile(
    r"(?:last|final|next|first|second|third|other|further|remaining) (?:stops?|legs?|ports? of call|destinations?)",
    re.I,
)
_ROUTE = re.compile(r"itinerary", re.I)
_TO_COME = r"(?:(?:is|are) (?:(?:due|set|expected|scheduled) )?to|will|would)"
_END = r"(?:end|conclude|culminate|close|finish|wind up|wrap up|start|begin|open)"
_ENDS = r"(?:ends|concludes|culminates|closes|finishes|winds up|wraps up|starts|begins|opens)"
_ENDED = r"(?:ended|concluded|culminated|closed|finished|wound up|wrapped up|started|began|opened)"
_ON = r"(?:(?:on|next|this|last|late) (?:[A-Z]?\w+ )?)?"
# "The trip, his first since May, runs to Friday and culminates in Lima".
_ENDS_IN = re.compile(
    rf"[^.;:]{{0,110}}?\b(?P<now>{_TO_COME} (?:also )?{_END}|{_ENDS}|{_ENDED}) {_ON}(?:in|at) (?:the )?(?=[A-Z])"
)
_WAS = re.compile(rf"{_ENDED}|was|(?: (?:of|on) [^,.;]{{3,50}}?)?,? was\b")
# "The last stop of the tour is Lima", "the final leg will be in Lima".
_IS = re.compile(
    r"(?: (?:of|on) [^,.;]{3,50}?)?,? (?:(?:is|are|will be|(?:is|are) to be|was|were)(?: in)?|includes?|included) "
    r"(?:the )?(?=[A-Z])"
)
# "His itinerary also includes Lima and Quito".
_TAKES_IN = re.compile(
    r"(?: (?:of|on) [^,.;]{3,50}?)?,? "
    r"(?:(?:will )?(?:also )?(?:includes?|takes? in|features?|lists?)|included|took in) "
    r"(?:(?:visits to|stops in) )?(?:the )?(?=[A-Z])"
)
# "With Lima as the last stop", "Lima is his next stop", "Lima and Quito are also on the itinerary".
_BEFORE = re.compile(
    r",? (?:is|are|will be|(?:is|are) to be|was|were|as|being)(?: also)? (?:on )?(?:his|her|their|the|its) "
    r"(?:[a-z]+['’]s )?$"
)
# "Lima and Quito will also be | visited": by the one who travels.
_TO_BE = re.compile(r",? (?:will|(?:is|are) (?:(?:also )?(?:due|set|expected|scheduled) )?to) (?:also )?(?:be )?$")
_BY_WHOM = re.compile(r"[^.;]{0,60}? by ")


# "Has set off for Lima, where he is to meet A", "is on her way to Lima, where she will see B": not there yet.
_ON_THE_WAY = filtered(
    r"\b(?:ha(?:s|ve) (?:(?:just|already|now|also) )?(?:left|set (?:off|out)|departed|flown)|"
    r"(?:is|are) (?:(?:now|already) )?(?:on (?:his|her|their) way|en route))\b[^;.]{3,50}?"
    r"\b(?:where|there)\b[^;.]{1,50}? (?:will|(?:is|are) (?:to|expected|due|scheduled|set)|(?:plan|intend|hope)s? to)\b"
)


def is_stop(trigger: Trigger) -> bool:
    """Is it a word for a stop of a journey, or for all of them?"""
    return trigger.noun and bool(_STOP.fullmatch(trigger.text) or _ROUTE.fullmatch(trigger.text))


def not_there_yet(sentence: str, trigger: Trigger) -> bool:
    """Is the journey that a contact word tells of under way, and what is to come at its end told behind?"""
    on = _ON_THE_WAY.search(sentence)
    return on is not None and on.start() <= trigger.start < on.end()


def when_there(sentence: str, trigger: Trigger) -> str | None:
    """Whether the stop of a journey is told as held or as planned; None where the words tell of no stop."""
    if journey := _end_of_journey(sentence, trigger):
        return "held" if _WAS.match(journey["now"]) else "planned"
    if _visited_next(sentence, trigger):
        return "planned"
    if before := _stop_before(sentence, trigger):
        return "held" if _WAS_ONE.match(before.group()) else "planned"
    if behind := _stop_behind(sentence, trigger):
        return "held" if _WAS.match(sentence, trigger.end) or _TOOK_IN.search(behind.group()) else "planned"
    return None


_WAS_ONE = re.compile(r",? (?:was|were)\b")
_TOOK_IN = re.compile(r"\b(?:were|included|took in)\b")


def is_visited_next(sentence: str, trigger: Trigger) -> bool:
    """ "Lima will also be visited": by the one who travels, without a word on him?"""
    return _visited_next(sentence, trigger) is not None


def _visited_next(sentence: str, trigger: Trigger) -> re.Match[str] | None:
    """Where "will be visited" begins, if nobody is told by whom."""
    if trigger.noun or not trigger.text.lower().endswith("visited") or _BY_WHOM.match(sentence, trigger.end):
        return None
    return _TO_BE.search(sentence, 0, trigger.start)


def _stop_before(sentence: str, trigger: Trigger) -> re.Match[str] | None:
    """Where "is the last stop" begins."""
    on_a_route = _ROUTE.fullmatch(trigger.text) is not None
    if not (on_a_route or _STOP.fullmatch(trigger.text)):
        return None
    before = _BEFORE.search(sentence, 0, trigger.start)
    return before if before and (" on " in before.group()) == on_a_route else None


def _stop_behind(sentence: str, trigger: Trigger) -> re.Match[str] | None:
    if _ROUTE.fullmatch(trigger.text):
        return _TAKES_IN.match(sentence, trigger.end)
    return _IS.match(sentence, trigger.end) if _STOP.fullmatch(trigger.text) else None


def goal_before(sentence: str, trigger: Trigger) -> int | None:
    """Where the name of the town or country ends that is told before "as the last stop"."""
    told = _stop_before(sentence, trigger) or _visited_next(sentence, trigger)
    return told.start() if told else None


def goal_behind(sentence: str, trigger: Trigger) -> int | None:
    """Where the town or country is named, behind the contact word, in which the journey begins, goes next or ends."""
    told = _end_of_journey(sentence, trigger) or _stop_behind(sentence, trigger)
    return told.end() if told else None


def _end_of_journey(sentence: str, trigger: Trigger) -> re.Match[str] | None:
    journey = trigger.noun and _JOURNEY.fullmatch(trigger.text)
    return _ENDS_IN.match(sentence, trigger.end) if journey else None
