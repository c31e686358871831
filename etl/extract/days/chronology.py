"""Entries of chronologies, diaries and lists of dates: the day that heads an entry dates what the entry tells."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from etl.extract.clauses.clause import told_as_now
from etl.extract.clauses.triggers import Trigger
from etl.extract.days.by_the_clock import CLOCK, Page, page_of, stamp_of
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
_BARE = re.compile(rf"{_MARK}(?P<head>{_HEAD})(?:,?\s+(?:at\s+)?{CLOCK})?{_MARK}[:.]?\s*", re.I)
# "Sept. 4 The prime minister visits": no sign between.
_RUN_IN = re.compile(rf"{_MARK}(?P<head>{_DAY})\s+(?=[A-Z“\"])")
# "17 – The president receives", under the name of the month.
_OF_MONTH = re.compile(rf"{_MARK}(?P<head>{DAYNUM}(?:{TO}{DAYNUM})?)\s*(?::|[–—]|\s-(?=\s))\s*(?=\S)")
# "FIRST MEETING - June 12, 2021", above what is told of it.
_TITLED = re.compile(rf"[^.:;]{{3,80}}\s+[–—-]\s+(?P<head>{_DAY},?\s+{YEAR}|{MONTH}\s+{YEAR})\s*", re.I)
_PARTS = re.compile(rf"(?P<mon>{MONTH})?,?\s*(?P<y>{YEAR})?", re.I)
# "2011, February 4", "2008 July".
_YEAR_FIRST = re.compile(rf"(?P<y>{YEAR}),?\s+(?P<rest>\S.*)")
# "The main events of 2007", "in Peru's calendar last year".
_OF_YEAR = re.compile(rf"\b(?:in|of|during|for|year)\s+(?P<y>{YEAR})\b|\b(?P<last>last year)\b")
_WEEKDAY_FIRST = re.compile(rf"{WEEKDAY},?\s+\S", re.I)
_FEWEST = 3
_SHORT = 4  # words: "1987: ties cut" above what is told of it
_LEAD = 3  # sentences
_SOON = timedelta(days=100)


# "AMMAN - The king receives": entries of a diary, each led by its town.
_TOWN_LED = re.compile(r"[\s*•·●–—-]*[A-Z][A-Z]{2}[A-Z ./,'’-]{0,60} [–—-] ")


@dataclass(frozen=True)
class Entry:
    """What heads an entry: its date words, and the year that it or a heading above it gives; ``live``: on a live page,
    which reports on that day what has happened."""

    words: DateWords
    year: int | None
    live: bool = False

    def clock(self, clock: Clock) -> Clock | None:
        """The clock of an entry that was written on the day above it."""
        day = resolve(self.words, clock, future=None).span if self.live else None
        return Clock(day.start, day.end) if day and day.precision == "day" and day.start == day.end else None


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
    opening = [s for s, before in zip(sentences, [None, *sentences], strict=False) if _opens(s, before)]
    told = [(s, *head) for s in opening if (head := _head(s))]
    run_in = [(s, m["head"], False) for s in opening if (m := _RUN_IN.match(s.text)) and _head(s) is None]
    return told + (run_in if len({head for _, head, _ in run_in}) >= _FEWEST else [])


def _opens(sentence: Sentence, before: Sentence | None) -> bool:
    return before is None or before.paragraph != sentence.paragraph


def _is_list(told: Sequence[tuple[Sentence, str, bool]], sentences: Sequence[Sentence]) -> bool:
    """Do so many dates head paragraphs, or stand so between them, that the article is a list of dates?"""
    if len({head.lower() for _, head, _ in told}) >= _FEWEST:
        return True
    days = {head.lower() for _, head, above in told if above and _WEEKDAY_FIRST.match(head)}
    towns = sum(_TOWN_LED.match(s.text) is not None for s in sentences) if days else 0
    return len(days) >= _FEWEST - 1 or towns >= _FEWEST


def _day_of_page(page: Page, title: str, clock: Clock) -> Entry | None:
    """The day of a page by the clock that has no heading with a day: that of its title, or of its publication."""
    full = [d for d in find_dates(title) if d.kind == "date" and isinstance(d.args.get("y"), int)]
    if len(full) == 1:
        return Entry(full[0], full[0].args["y"], page.live)
    today = DateWords(0, 0, "the day of the page", "near_day", {"shift": 0, "loose": False})
    return Entry(today, None, page.live) if clock.lo and clock.width == 0 else None


def _year_of_lead(sentences: Sequence[Sentence], clock: Clock, title: str) -> int | None:
    """The year that the title or the lead of a list of a year's events names."""
    years = set()
    lead = itertools.takewhile(lambda s: _head(s) is None, sentences[:_LEAD])
    for text in [title, *(s.text for s in lead)]:
        for m in _OF_YEAR.finditer(text):
            years.add(int(m["y"]) if m["y"] else clock.lo.year - 1 if clock.lo else None)
    return years.pop() if len(years) == 1 else None


def _next_year(words: DateWords, before: Entry | None, clock: Clock) -> int | None:
    """The year of an entry that tells none: that of the entry before, or the next where its months begin anew."""
    month, last = words.args.get("m"), before.words.args.get("m") if before else None
    if before is None or before.year is None or month is None:
        return None
    anew = last is not None and month < last and clock.hi is not None
    return before.year + int(bool(anew and (before.year + 1, month) <= (clock.hi.year, clock.hi.month)))  # type: ignore[union-attr]


def _counted_back(heads: Mapping[int, tuple[DateWords, bool]], clock: Clock) -> dict[int, int]:
    """Paragraph -> year, for a chronology that tells none ("Jan. 19 - ...", "Nov. 18 - ..."): that of its last day is
    the last before publication, and a month greater than the one that follows is of the year before."""
    days = [(p, words.args["m"], words.args["d"]) for p, (words, _) in sorted(heads.items()) if words.kind == "date"]
    told = len(days) < len(heads) or any(words.args.get("y") for words, _ in heads.values())
    if told or len(days) < _FEWEST or clock.hi is None:
        return {}
    if days[0][1:] > days[-1][1:] and sorted(days, key=lambda d: d[1:], reverse=True) == days:
        days.reverse()  # the newest first
    newest = heads[days[-1][0]][0]
    last, coming = (resolve(newest, clock, future=future).span for future in (False, True))
    if last is None or (coming and coming.start <= clock.hi + _SOON):
        return {}  # a diary
    years, year, after = {}, last.start.year, days[-1][1:]
    for paragraph, *day in reversed(days):
        year -= tuple(day) > after
        after = tuple(day)
        years[paragraph] = year
    return years


def entries_of(sentences: Sequence[Sentence], clock: Clock, title: str = "") -> dict[int, Entry]:
    """Paragraph -> the entry to which it belongs; empty for an article that is no list of dates or times."""
    page, told = page_of(sentences, title), _openings(sentences)
    listed = _is_list(told, sentences)
    if not (page or listed):
        return {}
    heads = {s.paragraph: (words, on) for s, head, on in told if (listed or on) and (words := _words(head))}
    entries: dict[int, Entry] = {}
    back = _counted_back(heads, clock)
    year, before = _year_of_lead(sentences, clock, title), None
    above = _day_of_page(page, title, clock) if page and not any(on for _, on in heads.values()) else None
    for paragraph, opening in _by_paragraph(sentences, page.first if page and not heads else 0):
        words, goes_on = heads.get(paragraph, (None, False))
        words = words or _day_of_month(opening, above)
        if words is None:
            if above:
                entries[paragraph] = above
            continue
        own = words.args.get("y") if isinstance(words.args.get("y"), int) else None
        if own and goes_on:
            year = own
        known = own or year or _next_year(words, before, clock) or back.get(paragraph)
        args = {**words.args, "y": known} if words.kind in ("date", "month") else words.args
        entry = entries[paragraph] = Entry(replace(words, args=args), known, bool(page and page.live))
        before = entry if known else before
        above = entry if goes_on else above
    return entries


def _by_paragraph(sentences: Sequence[Sentence], first: int) -> Iterator[tuple[int, Sentence]]:
    for s, before in zip(sentences, [None, *sentences], strict=False):
        if _opens(s, before) and s.paragraph >= first:
            yield s.paragraph, s


def _day_of_month(opening: Sentence, above: Entry | None) -> DateWords | None:
    """ "17 – The president receives", below the heading "January"."""
    led = _OF_MONTH.match(opening.text) if above and above.words.kind == "month" else None
    return _words(f"{led['head']} {above.words.text}") if led and above else None


def as_body(sentences: Sequence[Sentence], entries: dict[int, Entry]) -> list[Sentence]:
    """The sentences of a list of dates: its entries are told in full, however short; its headings tell of nothing. A
    live page has headlines of its own."""
    if not entries:
        return list(sentences)
    heads = {s.index for s, _, goes_on in _openings(sentences) if goes_on}
    return [replace(s, kind=_kind(s, entries[s.paragraph], heads)) if s.paragraph in entries else s for s in sentences]


def _kind(sentence: Sentence, entry: Entry, heads: set[int]) -> str:
    if sentence.index in heads or ((stamp := stamp_of(sentence)) and stamp.bare):
        return "boilerplate"
    return sentence.kind if entry.live else "body"


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
    if entry.live or status.status not in (None, "held") or not (span and clock.lo) or span.precision != "day":
        return status
    if clock.width > 1 or span.start < clock.lo or _REPORTED.search(sentence.text, begin, trigger.end):
        return status
    return StatusReading("planned", trigger.text, True)
