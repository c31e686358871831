"""The day of what was called off, where a sentence behind tells it: "She put off her visit. She was due on May 20"."""

from __future__ import annotations

import re

from etl.extract.days.event_dates import usable
from etl.extract.days.timeline import Timeline
from etl.extract.frames.frame import Frame
from etl.extract.language.lexis import find_countries
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence

_EVENT = r"(?:visit|trip|tour|journey|mission|meeting|talks|round|session|summit|call|consultations|dialogue|event)"
_HEAD = (
    r"(?:minister|president|premier|chancellor|leader|chief|commander|general|admiral|king|emir|secretary|envoy|"
    r"delegation|guests?|official|ministers|presidents|leaders|chiefs|officials)"
)
# "She had been due there", "the talks were to start", "the leader of Peru was expected".
_HAD_BEEN_DUE = filtered(
    rf"(?:\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Bb]oth|[Tt]he two|[Tt]h(?:e|is|at) (?:[\w-]+ ){{0,3}}(?:{_EVENT}|{_HEAD})"
    r"(?: of [A-Z][\w-]+)?)|(?P<name>[A-Z][\w’'-]+)) "
    r"(?:had (?:originally |initially |first )?been|was|were)(?: \w+)? "
    r"(?:due|scheduled|expected|awaited|set|slated|supposed|planned|meant|to\b(?! be seen))"
)
# "Did not show up": the day is over, whenever the article tells of it.
_DID_NOT = re.compile(r"(?:did|was|were|failed|never)\b|no-show", re.I)
_REACH = 2  # sentences


def add_due_day(frames: list[Frame], sentence: Sentence, timeline: Timeline) -> None:
    """Gives the contact told last, if it is off and had no day of its own, the day for which it had been set."""
    last = frames[-1]
    states = last.countries or (last.loose.countries if last.loose else ())
    if last.status != "cancelled" or len(states) < 2 or sentence.index - last.sentence.index > _REACH:
        return
    due = _HAD_BEEN_DUE.search(sentence.text) if sentence.index > last.sentence.index else None
    if due is None or (due["name"] and not _is_of(last, due["name"])):
        return
    if {c.code for c in find_countries(sentence.text)} - set(states):
        return
    days = usable(sentence.text)
    if len(days) != 1 or (last.when and not _is_day_of_act(last, timeline)):
        return
    when = timeline.when_due(days[0], sentence, over=_DID_NOT.match(last.status_words) is not None)
    if when.span and (last.when is None or last.when.span is None or when.span.start > last.when.span.end):
        last.when, last.date_text = when, days[0].text


def _is_of(frame: Frame, name: str) -> bool:
    return any(a.name and a.name.split()[-1] == name for a in frame.actors)


def _is_day_of_act(frame: Frame, timeline: Timeline) -> bool:
    """Is the day told of it so far one that is over, as that of the calling off is?"""
    span, today = frame.when.span if frame.when else None, timeline.clock.hi
    return span is not None and today is not None and span.end <= today
