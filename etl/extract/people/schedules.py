"""Whose schedule a page is: "10.30 Phone call with the president of Peru" names the other side alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from etl.extract.clauses.triggers import find_triggers
from etl.extract.days.by_the_clock import begin_of_entry
from etl.extract.days.entry_days import Entry
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast

_SCHEDULE = re.compile(
    r"\b(?:schedules?|agenda|diary|programmes?|programs?|itinerary|engagements|calendar|(?:this|the) week)\b", re.I
)
_HOLDERS = ("person", "office")


def name_owner(cast: Cast, sentences: Sequence[Sentence], entries: Mapping[int, Entry]) -> frozenset[int]:
    """Adds the office-holder whose schedule a page is to the entries that tell of nobody else as acting; the paragraphs
    of the entries of a schedule."""
    begins = {s.paragraph: begin for s in sentences if (begin := _begins(s, sentences, entries)) is not None}
    for s in sentences:
        if begins and s.paragraph > min(begins) and s.paragraph in entries and s.kind == "body":
            begins.setdefault(s.paragraph, s.start)  # "Visit to Greece (local time)", among entries with a time
    owner = _owner(cast, [s for s in sentences if s.paragraph < min(begins)]) if begins else None
    for sentence in sentences:
        begin = begins.get(sentence.paragraph, -1)
        if owner and sentence.start <= begin < sentence.end and not _has_subject(cast, sentence, begin):
            cast.add(replace(owner, start=begin, end=begin))
    return frozenset(begins)


def _begins(sentence: Sentence, sentences: Sequence[Sentence], entries: Mapping[int, Entry]) -> int | None:
    """Where the words of an entry of a schedule begin, behind its time."""
    entry = entries.get(sentence.paragraph)
    if entry is None or entry.live:
        return None
    begin = begin_of_entry(sentence)
    if begin == sentence.end:
        following = sentences[sentence.index + 1 : sentence.index + 2]
        return following[0].start if following and following[0].paragraph == sentence.paragraph else None
    return begin


def _has_subject(cast: Cast, sentence: Sentence, begin: int) -> bool:
    """Is somebody named before the first word of contact?"""
    first = min((t.start for t in find_triggers(sentence.text)), default=len(sentence.text))
    return bool(cast.within(begin, sentence.start + first))


def _owner(cast: Cast, lead: Sequence[Sentence]) -> Actor | None:
    """The office-holder whom the title or the lead names as the one whose schedule it is, or whoever of the government
    that publishes it."""
    heading = cast.origin.heading
    if _SCHEDULE.search(heading):
        titled = Cast(heading, cast.clock, replace(cast.origin, heading=""))
        if found := _first(titled.within(0, len(heading)), cast.home):
            return found
    for s in lead:
        if _SCHEDULE.search(s.text) and (found := _first(cast.within(s.start, s.end), cast.home)):
            return found
    return Actor(0, 0, "person", (cast.home,)) if cast.home else None


def _first(actors: Sequence[Actor], home: str | None) -> Actor | None:
    for a in actors:
        if a.kind in _HOLDERS and not a.plural and (a.countries or home):
            return a if a.countries else replace(a, countries=(home,) if home else ())
    return None
