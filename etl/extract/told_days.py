"""The day that a clause leans on without telling it: of the quotation, of the words beside it, of what went before."""

from __future__ import annotations

import re

from etl.extract.calendar import Span
from etl.extract.date_words import DateWords, find_dates
from etl.extract.dates import Clock, resolve
from etl.extract.event_dates import is_statement_day
from etl.extract.prefilter import filtered
from etl.extract.text import Sentence

_DAYS = frozenset(("date", "weekday", "near_day", "daynum"))
# "He had met", "their earlier talks": no step of the day of which the text tells.
_BEFORE_THEN = filtered(
    r"\b(?:ha[ds]|have)\b(?! (?:an?|the|his|her|their|its|talks|lunch|dinner|breakfast|discussions|just)\b)|\b(?:last|"
    r"previous(?:ly)?|earlier|since|before|ago|recent(?:ly)?|past|never|ever|times|often|regular(?:ly)?|first)\b",
    re.I,
)
# "He told reporters on Sunday after talks with", "with whom she had just met": it was that day.
_AFTER_IT = filtered(
    r"\b(?:after|following) (?:(?:his|her|their|the|an?|separate|brief) )*(?:talks|meeting|he|she|they)\b|"
    r"\bhad just\b",
    re.I,
)
_AHEAD_OF = re.compile(r"\b(?:ahead of|in the run-up to|looking ahead to) (?:the |a |their )?$", re.I)
_OFF_NOW = filtered(
    r"\b(?:has|have) (?:now |also )?(?:been |\w+ed\b|put |called )|\b(?:is|are) (?:off|not|no longer)\b|"
    r"\bwill (?:not|no longer)\b|\bwon['’]t\b",
    re.I,
)
_SET_FOR = re.compile(
    r"\b(?:planned|due|down|set|scheduled|slated|supposed|expected|fixed|foreseen|meant|announced|arranged|agreed|"
    r"booked|(?:was|were|is|are) to (?:be held|begin|start|open|take place|come|go|meet|visit|travel))\b[^,;]{0,60}$",
    re.I,
)
HAD_BEEN_SET = re.compile(r"\b(?:had been|was|were) (?:fixed|set|planned|scheduled|agreed)\b")


def lies_ahead_of_it(sentence: str, words: DateWords) -> bool:
    """ "Ahead of Saturday's meeting they spoke": such a day is still to come."""
    return bool(_AHEAD_OF.search(sentence[: words.start]))


def was_due(sentence: str, words: DateWords) -> bool:
    """ "Talks set for Friday have been cancelled": such a Friday lies ahead."""
    if words.kind != "weekday" or not _SET_FOR.search(sentence[: words.start]):
        return False
    return bool(_OFF_NOW.search(sentence)) or not HAD_BEEN_SET.search(sentence)


def told_beside(words: DateWords, sentence: Sentence, clock: Clock) -> Span | None:
    """ "Said on Thursday that he had called the day before": counted from the day just told, a statement's too."""
    days = [d for d in find_dates(sentence.text) if d.kind in _DAYS]
    told_before = [d for d in days if d.end <= words.start]
    if not told_before and words.args.get("event"):
        told_before = [d for d in days if d.start >= words.end][-1:]  # "A day after meeting A, he saw B on Sunday"
    for beside in reversed(told_before):
        told = resolve(beside, clock, future=None if beside.kind == "date" else False).span
        if told and told.precision == "day" and told.start == told.end:
            return told
    return None


def clock_of_quote(words: DateWords, sentence: Sentence, clock: Clock) -> Clock:
    """ "I spoke with him yesterday," he said on Wednesday: within a quotation, seen from the day it was spoken."""
    before = sentence.text[: words.start]
    quoted = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    if words.kind != "near_day" or not quoted:
        return clock
    spoken = [d for d in find_dates(sentence.text) if d.kind in _DAYS and is_statement_day(sentence.text, d)]
    span = resolve(spoken[0], clock).span if spoken and spoken[0] != words else None
    return Clock(span.start, span.end) if span and span.precision == "day" else clock


def goes_back(clause: str) -> bool:
    """Does a clause look back behind the day of which the text is telling?"""
    return bool(_BEFORE_THEN.search(clause))


def day_of_statement(sentence: Sentence, clock: Clock) -> Span | None:
    """The day on which somebody spoke straight after the contact that the sentence tells of."""
    if not _AFTER_IT.search(sentence.text):
        return None
    told = next((d for d in find_dates(sentence.text) if d.kind in _DAYS), None)
    span = resolve(told, clock).span if told else None
    return span if span and span.precision == "day" else None
