"""Entries of chronologies, diaries and lists of dates: the day that heads an entry dates what the entry tells."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from etl.extract.days.by_the_clock import CLOCK, Page, page_of, stamp_of
from etl.extract.days.date_vocabulary import DAYNUM, MONTH, TO, WEEKDAY, YEAR, month_number
from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.days.dates import Clock, resolve
from etl.extract.days.entry_days import Entry
from etl.extract.language.text import Sentence, openings

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


# "Agenda for Thursday, May 16", "DIARY - Events from May 16", "What's on today, 16 May".
_TITLE_OF_LIST = re.compile(
    r"(?:[A-Z][\w’'&.]*[ -]){0,4}?(?:diary|agenda|schedule|planner|daybook|calendar|itinerary|programme|engagements|"
    r"(?:the )?(?:day|week) ahead|what['’]s (?:on|coming up))\b(?: of (?:events|the day))?"
    r"(?:\s*[,:–—-]|\s+(?:for|on|from|today)\b|\s+\d)",
    re.I,
)


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
    opening = list(openings(sentences))
    told = [(s, *head) for s in opening if (head := _head(s))]
    run_in = [(s, m["head"], False) for s in opening if (m := _RUN_IN.match(s.text)) and _head(s) is None]
    return told + (run_in if len({head for _, head, _ in run_in}) >= _FEWEST else [])


def _is_list(told: Sequence[tuple[Sentence, str, bool]], sentences: Sequence[Sentence]) -> bool:
    """Do so many dates head paragraphs, or stand so between them, that the article is a list of dates?"""
    if len({head.lower() for _, head, _ in told}) >= _FEWEST:
        return True
    days = {head.lower() for _, head, above in told if above and _WEEKDAY_FIRST.match(head)}
    towns = sum(_TOWN_LED.match(s.text) is not None for s in sentences) if days else 0
    return len(days) >= _FEWEST - 1 or towns >= _FEWEST


def _day_of_title(title: str) -> DateWords | None:
    """The one day that the title of a list of events names: "Agenda for Thursday, May 16"."""
    days = [d for d in find_dates(title) if d.kind in ("date", "weekday")] if _TITLE_OF_LIST.match(title) else []
    return days[0] if len(days) == 1 and not _several(days[0]) else None


def _several(words: DateWords) -> bool:
    """Days from one to another, as in the title of a week."""
    first, last = ("w", "w2") if words.kind == "weekday" else ("d", "d2")
    return bool(words.args[first] != words.args[last])


def _day_of_page(page: Page | None, title: str, clock: Clock) -> Entry | None:
    """The day of a list of events that has no heading with a day: that of its title; for a page by the clock, that of
    its publication."""
    told = _day_of_title(title)
    if told and told.kind == "weekday" and (day := resolve(told, clock, future=True).span):
        on = {"y": day.start.year, "m": day.start.month, "m2": day.start.month, "d": day.start.day, "d2": day.start.day}
        told = replace(told, kind="date", args=on)
    if page is None:
        return Entry(told, told.args.get("y"), ahead=True) if told else None
    full = [d for d in find_dates(title) if d.kind == "date" and isinstance(d.args.get("y"), int)]
    told = full[0] if len(full) == 1 else told
    today = DateWords(0, 0, "the day of the page", "near_day", {"shift": 0, "loose": False})
    if told:
        return Entry(told, told.args.get("y"), *_kinds(page))
    return Entry(today, None, *_kinds(page)) if clock.lo and clock.width == 0 else None


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
    if not (page or listed or _day_of_title(title)):
        return {}
    heads = {s.paragraph: (words, on) for s, head, on in told if (listed or on) and (words := _words(head))}
    if page and not (page.live or listed) and _is_advisory(sentences, heads, page.first):
        return {}
    entries: dict[int, Entry] = {}
    back = _counted_back(heads, clock)
    year, before = _year_of_lead(sentences, clock, title), None
    above = None if any(on for _, on in heads.values()) else _day_of_page(page, title, clock)
    first = page.first if page and not heads else 0
    for opening in (s for s in openings(sentences) if s.paragraph >= first):
        paragraph = opening.paragraph
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
        entry = entries[paragraph] = Entry(replace(words, args=args), known, *_kinds(page))
        before = entry if known else before
        above = entry if goes_on else above
    return entries


def _is_advisory(sentences: Sequence[Sentence], heads: Mapping[int, object], first: int) -> bool:
    """Does the only day stand above running text, and the times, from paragraph ``first`` on, below it? On that day the
    programme was sent out."""
    day = next(iter(heads), first)
    return len(heads) == 1 and any(s.kind == "body" and day < s.paragraph < first for s in sentences)


def _kinds(page: Page | None) -> tuple[bool, bool]:
    """Does a page report, and does it announce?"""
    return (page.live, not page.live) if page else (False, False)


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
