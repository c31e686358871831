"""How many days a visit or a round of talks lasts: "a three-day visit", "will stay for two days"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from etl.extract.clauses.lead import leads_up
from etl.extract.clauses.triggers import Trigger
from etl.extract.days.calendar import Span
from etl.extract.days.date_vocabulary import number
from etl.extract.days.date_words import DateWords
from etl.extract.days.dates import Clock, Resolved
from etl.extract.frames.frame import Frame
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence

_COUNT = r"(?P<{}>two|three|four|five|six|seven|[2-7])"
_EVENT = r"(?:visits?|trips?|tours?|stays?|talks|meetings?|rounds?|summits?|sessions?|consultations?|negotiations?)"
_LENGTH = filtered(
    rf"\b{_COUNT.format('a')}-day\b|"
    rf"\b{_EVENT}(?: [A-Z]\w+)? (?:of|lasting) {_COUNT.format('b')} days\b|"
    rf"\b{_COUNT.format('c')} days of {_EVENT}\b|"
    rf"\bfor {_COUNT.format('f')} days (?:from|starting|beginning)\b|"
    r"\b(?:last(?:s|ed|ing)?|stay(?:s|ed|ing)?|continue|go(?:es)? on|be (?:there|here)|runs?|ran|planned|scheduled)"
    rf"(?: (?:in|at) [\w ]{{2,25}}?)? (?:for )?{_COUNT.format('d')} days\b|"
    # "Arrived in Lima on Tuesday for two days", "is there for three days".
    r"\b(?:arriv(?:es?|ed|ing)|c[ao]mes?|land(?:s|ed)?|fl(?:ew|y|ies)|went|travel\w*|(?:is|was|be) (?:there|here))\b"
    rf"[^.;,]{{0,60}}? for {_COUNT.format('g')} days\b|"
    rf"\bafter {_COUNT.format('h')} days(?=[.,;]|$)|"
    rf"\b(?:spend|spends|spending|spent) {_COUNT.format('e')} days in\b",
    re.I,
)
# "At the two-day EU summit on Friday he spoke with": many were there for two days, not these two.
_OF_OTHERS = re.compile(
    r"\s+(?:(?:[A-Z][\w-]+|(?![A-Z])\w+al|leaders['’]?) )*(?:summit|conference|forum|gathering|assembly|festival)\b"
)
# "Left Lima on Monday for": where a journey begins.
_FOR = r"(?: [A-Z][\w-]+){0,2}(?: (?:on )?\w+day)? (?:for|heading|bound)"
_OVER = re.compile(
    r"\b(?:wrap\w* up|end\w*|conclu\w+|finish\w*|complet\w+|(?:wound|winds?|winding) up|"
    r"back from|return\w* from|clos(?:es|ed)|"
    r"(?:came|comes) to an end|at the (?:end|close) of|return\w* home|"
    rf"(?:left|leaves)(?!{_FOR}\b))\b",
    re.I,
)
_BEGINS = re.compile(
    r"\b(?:beg[aiu]n\w*|start\w*|open\w*|kick\w* off|arriv\w*|sets? (?:out|off)|g[eo]t\w* under ?way|airport|"
    rf"flew in\w*|landed|(?:departs?|departed|leaves?|left){_FOR}|from)\b",
    re.I,
)
# "Returned on Monday | after a three-day visit".
_AFTER = re.compile(r"\W*after\b", re.I)
_NEAR = 2


def spread(when: Resolved, clause: str, trigger: Trigger) -> Resolved:
    """ "A two-day visit" that begins on a day lasts two, or has lasted two if it ended on that day."""
    m = _LENGTH.search(clause)
    if not m or not when.span or not _is_one_day(when.span):
        return when
    if not trigger.noun and _OF_OTHERS.match(clause[m.end() :]):
        return when
    if _is_of_a_journey(clause, m) and not (trigger.noun or trigger.kind == "visit"):
        return when  # "who begins a three-day visit to Brazil on Friday, met her colleague on Tuesday"
    over = _OVER.search(clause[: m.start()]) or _OVER.search(clause[m.end() : m.end() + 90]) or _AFTER.match(clause)
    return _over_days(when, _days_of(m), m.group(), at_the_end=over is not None)


# "Is in Lima until Friday".
_IS_THERE = re.compile(r"(?:is|are) (?:currently |now )?(?:in|visiting|on)\b")
_UNTIL = ("until ", "till ", "through ", "until next ")


def lasting_until(words: DateWords, when: Resolved, sentence: str, trigger: Trigger, clock: Clock) -> Resolved:
    """ "Is in Lima until Friday": from today to the day that is told."""
    span, today = when.span, clock.lo
    if span is None or today is None or clock.width > 1 or span.end < today or not _IS_THERE.match(trigger.text):
        return when
    if not sentence.endswith(_UNTIL, 0, words.start):
        return when
    return replace(when, span=Span(today, span.end, "day"), reason=f"{when.reason}, and until then", ranged=True)


_JOURNEY = re.compile(r"\s+(?:[\w-]+\s+){0,2}(?:visit|trip|tour|stay|journey)\b")


def _is_of_a_journey(text: str, length: re.Match[str]) -> bool:
    return _JOURNEY.match(text, length.end()) is not None


def lasting(frames: Iterable[Frame], span: Span) -> Span:
    """The day of a contact, with the days that a sentence beside says it lasts, if it is the first or last of them."""
    told = [f for f in frames if f.days > 1]
    on_it = [f for f in frames if f.when and f.when.span == span]
    if not told or not _is_one_day(span):
        return span
    rest = timedelta(days=max(f.days for f in told) - 1)
    if any(_sets_in(f) for f in on_it):
        return Span(span.start, span.start + rest, "day")
    over = any(_OVER.search(f.sentence.text) for f in on_it)
    return Span(span.start - rest, span.start, "day") if over else span


def note_lengths(frames: Sequence[Frame], sentences: Sequence[Sentence]) -> None:
    """Gives the frames of a visit or of talks the number of days that their sentence, or the next, says they last."""
    for sentence in sentences:
        m = _LENGTH.search(sentence.text)
        if m is None or _OF_OTHERS.match(sentence.text[m.end() :]):
            continue
        lead = leads_up(sentence.text)
        # "At the end of a two-day tour, A rang B": so long was the tour.
        own = [f for f in frames if f.sentence is sentence and (m.end() > lead or f.trigger.start < lead)]
        before = [f for f in frames if 0 < sentence.index - f.sentence.index <= _NEAR and f.trigger.kind == "visit"]
        journey = _is_of_a_journey(sentence.text, m)
        stays = [f for f in own if f.trigger.noun or f.trigger.kind == "visit" or not journey]
        for frame in [*stays, *([] if any(f.countries for f in own) else before[-1:])]:
            frame.days = _days_of(m)


def _sets_in(frame: Frame) -> bool:
    text = frame.sentence.text
    return _BEGINS.search(text) is not None or (frame.trigger.kind == "visit" and not _OVER.search(text))


def _is_one_day(span: Span) -> bool:
    return span.precision == "day" and span.start == span.end


def _days_of(m: re.Match[str]) -> int:
    return number(next(n for n in m.groups() if n))


def _over_days(when: Resolved, days: int, words: str, *, at_the_end: bool) -> Resolved:
    assert when.span is not None
    rest, day = timedelta(days=days - 1), when.span.start
    first, last = (day - rest, day) if at_the_end else (day, day + rest)
    return replace(when, span=Span(first, last, "day"), reason=f"{when.reason}; {words}", ranged=True)
