"""Days beside the words of calling off: that of the cause, that of the act, and that for which it had been set."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.days.calendar import day
from etl.extract.days.date_owner import SET_FOR
from etl.extract.days.date_rules import DAY_KINDS, DateWords
from etl.extract.days.date_words import find_dates
from etl.extract.days.datelines import dateline_end
from etl.extract.days.dates import Clock, Resolved, resolve
from etl.extract.days.statement_days import is_statement_day
from etl.extract.language.prefilter import filtered

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


# "Cancelled his trip hours before he was to leave on Friday": the Friday, from which nothing is counted.
_BEFORE_DUE = filtered(
    r"\bbefore (?:he|she|it|they|the (?:\w+ ){1,2}) ?(?:was|were|had been) (?:\w+ )?"
    r"(?:to|due|scheduled|set|expected|supposed|planned|slated)\b[^,;]{0,60}$",
    re.I,
)


def day_it_was_due(sentence: str, trigger: Trigger) -> DateWords | None:
    """The day told behind "before he was to", on which what was called off should have begun."""
    for d in find_dates(sentence):
        if d.start < trigger.end or d.kind not in DAY_KINDS:
            continue
        if _BEFORE_DUE.search_in(sentence, sentence[trigger.end : d.start], trigger.end):
            return replace(d, args={k: v for k, v in d.args.items() if k != "moved"})
    return None


# "Has called off Thursday's talks": the day of the talks.
_OF_THE_DAY = re.compile(r"['’]s ")


# "The talks on Friday | were suddenly | called off": the day of the talks.
_WAS = re.compile(r" (?:was|were|is|are|has been|have been|had been|being)(?: being)?(?: \w+ly| now)? ")


def day_of_act(sentence: str, d: DateWords, words: str) -> bool:
    """Does a day stand right beside the words of calling off: "on Monday cancelled", "was put off Friday"?"""
    at = sentence.lower().find(words.lower())
    while at >= 0 and not _OF_THE_DAY.match(sentence, d.end):
        gap = sentence[d.end : at] if d.end <= at else sentence[at + len(words) : d.start]
        if d.end <= at and _WAS.fullmatch(gap):
            return False
        if len(gap) < 40 and not re.search(r"[,;:]|\b(?:to|for|of|which|that)\b", gap) and not find_triggers(gap):
            return True
        at = sentence.lower().find(words.lower(), at + 1)
    return False


# "Was to have met him on Saturday, but the talks were called off on Friday": what became of it is told behind.
_CALLED_OFF = re.compile(r"\b(?:called off|cancell?ed|postponed|put off|scrapped|dropped|delayed|suspended)\b")


# Nobody tells by a mere weekday what was called off so long before.
_LONG_AGO = timedelta(days=30)


def due_after_act(sentence: str, d: DateWords, words: str, clock: Clock, *, said_off: bool) -> Resolved | None:
    """ "Was to meet him on Saturday, but cancelled on Friday": it was due on that day or after it;
    ``said_off``: the day on which it was said to be off will do."""
    if d.kind != "weekday" or d.args["q"] or d.args["wk"]:
        return None
    if not SET_FOR.search(sentence, 0, d.start) and day_of_act(sentence, d, words):
        return None
    filed = dateline_end(sentence)
    acts = [o for o in find_dates(sentence) if o.start != d.start and o.kind in DAY_KINDS and o.start >= filed]
    off = [words, *(m.group() for m in _CALLED_OFF.finditer(sentence))]
    said = [o for o in acts if is_statement_day(sentence, o)] if said_off else []
    acts = [o for o in acts if any(day_of_act(sentence, o, act) for act in off)] or said
    told = resolve(acts[0], clock).span if acts else None
    if told is None or told.precision != "day" or clock.is_before(told):
        return None
    if clock.lo and told.start < clock.lo - _LONG_AGO:
        return None
    due = told.start + timedelta(days=(int(d.args["w"]) - told.start.weekday()) % 7)
    return Resolved(day(due), f"“{d.text}”, the next after “{acts[0].text}”")
