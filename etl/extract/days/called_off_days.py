"""Days beside the words of calling off: that of the cause, that of the act, and that for which it had been set."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.days.date_owner import SET_FOR
from etl.extract.days.date_rules import DateWords

# "Called off the visit after a protest on Saturday", "because of the attack on Monday": the day of the cause.
_CAUSE = re.compile(
    r"\b(?:after|following|because|because of|due to(?= (?:the|an?|his|her|their|its)\b)|owing to|in response to|"
    r"in protest (?:at|against|over)|over|in the wake of)\s+(?!(?:the\s+)?$)[^,;]+$",
    re.I,
)


def of_the_cause(sentence: str, d: DateWords, trigger: Trigger, words: str) -> bool:
    """Is it the day of what led to the calling off, told behind the contact and behind the words of the act?"""
    act = sentence.lower().find(words.lower())
    if d.start < trigger.end or act < 0 or d.start < act:
        return False
    return bool(_CAUSE.search(sentence[max(trigger.end, act + len(words)) : d.start]))


def due_days(sentence: str, dates: list[DateWords]) -> list[DateWords]:
    """The days for which something had been set: "scheduled for next week, was called off on Thursday"."""
    ends = [0, *(d.end for d in dates)]
    return [d for d, end in zip(dates, ends, strict=False) if SET_FOR.search(sentence[min(end, d.start) : d.start])]


# "Has called off Thursday's talks": the day of the talks.
_OF_THE_DAY = re.compile(r"['’]s ")


def day_of_act(sentence: str, d: DateWords, words: str) -> bool:
    """Does a day stand right beside the words of calling off: "on Monday cancelled", "was put off Friday"?"""
    at = sentence.lower().find(words.lower())
    while at >= 0 and not _OF_THE_DAY.match(sentence, d.end):
        gap = sentence[d.end : at] if d.end <= at else sentence[at + len(words) : d.start]
        if len(gap) < 40 and not re.search(r"[,;:]|\b(?:to|for|of|which|that)\b", gap) and not find_triggers(gap):
            return True
        at = sentence.lower().find(words.lower(), at + 1)
    return False
