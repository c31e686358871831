"""Entries of chronologies, diaries and lists of dates: the day that heads an entry dates what the entry tells."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from etl.extract.clauses.clause import told_as_now
from etl.extract.clauses.triggers import Trigger
from etl.extract.days.calendar import Span
from etl.extract.days.date_vocabulary import DAYNUM, MONTH, TO, WEEKDAY, YEAR, month_number
from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.days.dates import Clock, Resolved, resolve
from etl.extract.language.text import Sentence
from etl.extract.outcomes.status import FUTURE, StatusReading

_DAY = rf"(?:{WEEKDAY},?\s+)?(?:{MONTH}\s*{DAYNUM}|{DAYNUM}\s+{MONTH})(?:{TO}(?:{MONTH}\s*)?{DAYNUM}(?:\s+{MONTH})?)?"
_HEAD = rf"(?:{_DAY}(?:,?\s+{YEAR})?|{MONTH},?(?:\s+{YEAR})?|{YEAR}(?:,?\s+(?:{_DAY}|{MONTH}))?|{WEEKDAY})"
_MARK = r"[\s*•·●–—-]*"
# "Jan. 14, 2010: The ministers", "March – The king", "MONDAY, MAY 16", "1988" on a line of its own.
# Or "Geneva, Jan. 14: The ministers".
_PLACE = r"(?:[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2}, )?"
_LED = re.compile(rf"{_MARK}(?-i:{_PLACE})(?P<head>{_HEAD})\s*(?::|[–—]|\s-(?=\s))\s*(?=\S)", re.I)
_BARE = re.compile(rf"{_MARK}(?P<head>{_HEAD}){_MARK}[:.]?\s*", re.I)
# "FIRST MEETING - June 12, 2021", above what is told of it.
_TITLED = re.compile(rf"[^.:;]{{3,80}}\s+[–—-]\s+(?P<head>{_DAY},?\s+{YEAR}|{MONTH}\s+{YEAR})\s*", re.I)
_PARTS = re.compile(rf"(?P<mon>{MONTH})?,?\s*(?P<y>{YEAR})?", re.I)
# "2011, February 4", "2008 July".
_YEAR_FIRST = re.compile(rf"(?P<y>{YEAR}),?\s+(?P<rest>\S.*)")
# "The main events of 2007", "in Peru's calendar last year".
_OF_YEAR = re.compile(rf"\b(?:in|of|during|for|year)\s+(?P<y>{YEAR})\b|\b(?P<last>last year)\b")
_FEWEST = 3
_SHORT = 4  # words: "1987: ties cut" above what is told of it
_LEAD = 3  # sentences


@dataclass(frozen=True)
class Entry:
    """What heads an entry: its date words, and the year that it or a heading above it gives."""

    words: DateWords
    year: int | None


def _head(sentence: Sentence) -> tuple[str, bool] | None:
    """The words of the date that heads a paragraph, and whether it heads what follows as well."""
    text = sentence.text
    if led := _LED.match(text):
        rest = text[led.end() :].strip(" –—-")
        return led["head"], sentence.kind != "body" and (rest.isupper() or len(rest.split()) <= _SHORT)
    bare = _BARE.fullmatch(text) or (_TITLED.fullmatch(text) if sentence.kind != "body" else None)
    return (bare["head"], True) if bare else None


def _words(head: str) -> DateWords | None:
    """Date words of a heading, be they in capitals, a year alone or a month alone."""
    if first := _YEAR_FIRST.fullmatch(head.strip()):
        head = f"{first['rest']} {first['y']}"
    told = find_dates(head.title())
    if told:
        return told[0]
    parts = _PARTS.fullmatch(head.strip())
    if parts is None or not (parts["mon"] or parts["y"]):
        return None
    year = int(parts["y"]) if parts["y"] else None
    if parts["mon"]:
        return DateWords(0, len(head), head, "month", {"m": month_number(parts["mon"]), "y": year, "q": "", "p": None})
    return DateWords(0, len(head), head, "year", {"y": year, "p": None})


def _openings(sentences: Sequence[Sentence]) -> list[tuple[Sentence, str, bool]]:
    opening = (s for s, before in zip(sentences, [None, *sentences], strict=False) if _opens(s, before))
    return [(s, *head) for s in opening if (head := _head(s))]


def _opens(sentence: Sentence, before: Sentence | None) -> bool:
    return before is None or before.paragraph != sentence.paragraph


def _year_of_lead(sentences: Sequence[Sentence], clock: Clock) -> int | None:
    """The year that the lead of a list of a year's events names."""
    years = set()
    lead = itertools.takewhile(lambda s: _head(s) is None, sentences[:_LEAD])
    for s in lead:
        for m in _OF_YEAR.finditer(s.text):
            years.add(int(m["y"]) if m["y"] else clock.lo.year - 1 if clock.lo else None)
    return years.pop() if len(years) == 1 else None


def _next_year(words: DateWords, before: Entry | None, clock: Clock) -> int | None:
    """The year of an entry that tells none: that of the entry before, or the next where its months begin anew."""
    month, last = words.args.get("m"), before.words.args.get("m") if before else None
    if before is None or before.year is None or month is None:
        return None
    anew = last is not None and month < last and clock.hi is not None
    return before.year + int(bool(anew and (before.year + 1, month) <= (clock.hi.year, clock.hi.month)))  # type: ignore[union-attr]


def entries_of(sentences: Sequence[Sentence], clock: Clock) -> dict[int, Entry]:
    """Paragraph -> the entry to which it belongs; empty for an article that is no list of dates."""
    told = _openings(sentences)
    if len({head.lower() for _, head, _ in told}) < _FEWEST:
        return {}
    heads = {s.paragraph: (words, on) for s, head, on in told if (words := _words(head))}
    entries: dict[int, Entry] = {}
    year, above, before = _year_of_lead(sentences, clock), None, None
    for paragraph in sorted({s.paragraph for s in sentences}):
        words, goes_on = heads.get(paragraph, (None, False))
        if words is None:
            if above:
                entries[paragraph] = above
            continue
        own = words.args.get("y") if isinstance(words.args.get("y"), int) else None
        if own and goes_on:
            year = own
        known = own or year or _next_year(words, before, clock)
        args = {**words.args, "y": known} if words.kind in ("date", "month") else words.args
        entry = entries[paragraph] = Entry(replace(words, args=args), known)
        before = entry if known else before
        above = entry if goes_on else above
    return entries


def as_body(sentences: Sequence[Sentence], entries: dict[int, Entry]) -> list[Sentence]:
    """The sentences of a list of dates: its entries are told in full, however short; its headings tell of nothing."""
    if not entries:
        return list(sentences)
    heads = {s.index for s, _, goes_on in _openings(sentences) if goes_on}
    kinds = {s.index: "boilerplate" if s.index in heads else "body" for s in sentences if s.paragraph in entries}
    return [replace(s, kind=kinds[s.index]) if s.index in kinds else s for s in sentences]


# "Will be in Lima (to May 17)": from the day of the entry.
_UP_TO = re.compile(r"\((?:to|until|through) $", re.I)


def with_entry(words: DateWords, entry: Entry | None) -> DateWords:
    """A day or month without a year, in an entry of which the year is told."""
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
_LOOKS_BACK = re.compile(r"\bhad\b|\b(?:last|previous|previously|earlier|ago|since)\b", re.I)


def day_of_entry(
    entry: Entry, sentence: Sentence, clause: str, trigger: Trigger, status: StatusReading, clock: Clock
) -> Resolved | None:
    """The day of a contact that an entry tells without one, unless the clause looks back or tells a mere plan."""
    if _LOOKS_BACK.search(clause):
        return None
    now = told_as_now(sentence.text, trigger) or status.status == "planned"
    when = resolve(entry.words, clock, future=now if entry.words.kind == "weekday" else None)
    if when.span is None or (status.status in FUTURE and clock.lo and when.span.end < clock.lo):
        return None
    return replace(when, reason=f"{when.reason}, which heads the entry")
