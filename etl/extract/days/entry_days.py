"""What the day of an entry means for what the entry tells: chronologies look back, diaries and schedules ahead, live
pages report on the day above them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from etl.extract.clauses.clause import told_as_now
from etl.extract.clauses.triggers import Trigger
from etl.extract.days.calendar import Span
from etl.extract.days.date_sharing import in_month, is_bare_number
from etl.extract.days.date_words import DateWords
from etl.extract.days.dates import Clock, Resolved, resolve
from etl.extract.language.text import Sentence
from etl.extract.outcomes.status import FUTURE, StatusReading


@dataclass(frozen=True)
class Entry:
    """What heads an entry: its date words, and the year that it or a heading above it gives; ``live``: on a live page,
    which reports on that day what has happened."""

    words: DateWords
    year: int | None
    live: bool = False
    ahead: bool = False  # in a schedule, which announces

    def clock(self, clock: Clock) -> Clock | None:
        """The clock of an entry that was written on the day above it."""
        day = resolve(self.words, clock, future=None).span if self.live else None
        return Clock(day.start, day.end) if day and day.precision == "day" and day.start == day.end else None


# "Will be in Lima (to May 17)": from the day of the entry.
_UP_TO = re.compile(r"\((?:to|until|through) $", re.I)


def with_entry(words: DateWords, entry: Entry | None) -> DateWords:
    """A day or month without a year, in an entry of which the year is told; a day of the month that heads it."""
    if entry and entry.year and entry.words.kind == "month" and is_bare_number(words):
        return in_month(words, entry.year, entry.words.args["m"])
    known = entry and entry.year and words.kind in ("date", "month") and not words.args.get("y")
    return replace(words, args={**words.args, "y": entry.year}) if known and entry else words


def since_entry(words: DateWords, sentence: str, when: Resolved, entry: Entry, clock: Clock) -> Resolved:
    """ "(to May 17)": from the day that heads the entry to the day told."""
    if when.span is None or not _UP_TO.search(sentence, 0, words.start):
        return when
    head = resolve(entry.words, clock, future=None).span
    if head is None or head.precision != "day" or head.start > when.span.start:
        return when
    return replace(when, span=Span(head.start, when.span.end, "day"), ranged=True)


def clock_of_entry(words: DateWords, entry: Entry | None, clock: Clock) -> Clock:
    """ "12 May 2011" above "they will meet tomorrow": seen from the day that heads the entry."""
    span = resolve(entry.words, clock, future=None).span if entry and words.kind == "near_day" else None
    return Clock(span.start, span.end) if span and span.precision == "day" else clock


# "Whom she had received in May", "their last talks": told of another day than that of the entry.
_LOOKS_BACK = re.compile(r"\bhad\b|\b(?:last|previous|previously|earlier|ago)\b|\b(?:not|never)\b[^.;]*\bsince\b", re.I)
_LOOKS_FURTHER_BACK = re.compile(r"\b(?:last|previous|previously|ago)\b", re.I)


def day_of_entry(
    entry: Entry, sentence: Sentence, clause: str, trigger: Trigger, status: StatusReading, clock: Clock
) -> Resolved | None:
    """The day of a contact that an entry tells without one, unless the clause looks back or tells a mere plan."""
    # A live page tells in "had" of what somebody said: of the same day.
    back = _LOOKS_FURTHER_BACK if entry.live else _LOOKS_BACK
    if back.search(clause) or (entry.live and status.status in FUTURE):
        return None
    now = told_as_now(sentence.text, trigger) or status.status == "planned"
    when = resolve(entry.words, clock, future=now if entry.words.kind == "weekday" else None)
    if when.span is None or (status.status in FUTURE and clock.lo and when.span.end < clock.lo):
        return None
    return replace(when, reason=f"{when.reason}, which heads the entry")


# "Has begun a visit", "met", "was received": reported, and not announced, whatever the day of the entry.
_REPORTED = re.compile(r"\b(?:has|have|had|was|were|met|held|spoke|began|took|came|went|[a-z]{2,}ed)\b")


def announced(
    entry: Entry, sentence: Sentence, clause: str, trigger: Trigger, status: StatusReading, when: Resolved, clock: Clock
) -> StatusReading:
    """What an entry tells of the day of publication or of a later one, unless as done, is to come: "in Lima for talks",
    "Minister to visit Oslo (to May 17)"."""
    span, begin = when.span, max(0, sentence.text.find(clause))
    if entry.live or status.status not in (None, "held") or span is None or span.precision != "day":
        return status
    unknown = entry.ahead and clock.lo is None
    coming = unknown or (clock.lo is not None and clock.width <= 1 and span.start >= clock.lo)
    if not coming or _REPORTED.search(sentence.text, begin, trigger.end):
        return status
    return StatusReading("planned", trigger.text, True)
