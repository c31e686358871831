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
# "The itinerary is as follows": its entries are headed by days.
_ITINERARY = re.compile(
    r"\b(?:itinerary|schedule|programme|program)\b[^.;\n]{0,40}?\b(?:follows|below)\b|"
    r"\bfollowing (?:itinerary|schedule|programme|program)\b|"
    r"\b(?:itinerary|schedule|programme|program) (?:of|for) [^.;\n]{3,60}:",
    re.I,
)
# Whose itinerary it is, where its heading does not say: who is told to travel.
_TRAVELS = re.compile(r"\b(?:visit|travel|tour|trip|fly)", re.I)
# "Quito (Ecuador), meeting with", "Friday, August 21: Quito".
_STOP = re.compile(r"[A-Z][\w’' -]{2,30}(?: \([A-Z][\w’' -]{2,30}\))?(?=[,:;–—-])")
_HEAD = re.compile(r"[^:\n]{5,40}?(?::| [–—-]) ")
_HOLDERS = ("person", "office")


def name_owner(cast: Cast, sentences: Sequence[Sentence], entries: Mapping[int, Entry]) -> frozenset[int]:
    """Adds the office-holder whose schedule a page is to the entries that tell of nobody else as acting; the paragraphs
    of the entries of a schedule."""
    days = any(_ITINERARY.search(s.text) for s in sentences)
    begins = {s.paragraph: begin for s in sentences if (begin := _begins(s, sentences, entries, days=days)) is not None}
    for s in sentences:
        if begins and s.paragraph > min(begins) and s.paragraph in entries and s.kind == "body":
            begins.setdefault(s.paragraph, s.start)  # "Visit to Greece (local time)", among entries with a time
    owner = _owner(cast, [s for s in sentences if s.paragraph < min(begins)]) if begins else None
    for sentence in sentences:
        begin = begins.get(sentence.paragraph, -1)
        if owner and sentence.start <= begin < sentence.end and not _has_subject(cast, sentence, begin):
            cast.add(replace(owner, start=begin, end=begin))
    return frozenset(begins)


def _begins(
    sentence: Sentence, sentences: Sequence[Sentence], entries: Mapping[int, Entry], *, days: bool
) -> int | None:
    """Where the words of an entry of a schedule begin, behind its time; where it goes by ``days``, behind its day."""
    entry = entries.get(sentence.paragraph)
    if entry is None or entry.live:
        return None
    begin = begin_of_entry(sentence)
    if begin is None and days and (head := _HEAD.match(sentence.text)):
        return sentence.start + head.end()
    if begin == sentence.end:
        following = sentences[sentence.index + 1 : sentence.index + 2]
        return following[0].start if following and following[0].paragraph == sentence.paragraph else None
    return begin


def _has_subject(cast: Cast, sentence: Sentence, begin: int) -> bool:
    """Is somebody named before the first word of contact, not only a stop: "Quito (Ecuador), meeting with"?"""
    first = min((t.start for t in find_triggers(sentence.text)), default=len(sentence.text))
    told = cast.within(begin, sentence.start + first)
    stop = _STOP.match(sentence.text, begin - sentence.start)
    return any(a.kind != "country" or not (stop and a.end <= sentence.start + stop.end()) for a in told)


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
    named = (_first(cast.within(s.start, s.end), cast.home) for s in lead if _TRAVELS.search(s.text))
    unnamed = Actor(0, 0, "person", (cast.home,)) if cast.home else None
    return next((a for a in named if a), unnamed)


def _first(actors: Sequence[Actor], home: str | None) -> Actor | None:
    for a in actors:
        if a.kind in _HOLDERS and not a.plural and (a.countries or home):
            return a if a.countries else replace(a, countries=(home,) if home else ())
    return None
