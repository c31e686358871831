"""Where a report was filed: the place and day that open it tell when it was written, not when the contact was."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.days.dates import Clock, resolve
from etl.extract.language.text import Sentence

_DATELINE = re.compile(
    r"^[A-Z][A-Za-z.'’ ]{2,30}(?:,\s+[A-Z][A-Za-z. ]{2,25})?,?\s*(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}\.?,?\s*)?(?:\(|/)"
    r"(?!\w+day\b)[A-Za-z -]{2,20}(?:\)|/)\.?\s*[-–—]*|"
    r"^[A-Z][A-Z .]{3,20}(?:,\s+[A-Z][A-Za-z. ]{2,25})?,?\s+(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s*(?:\d{4})?\s*)?[-–—]|"
    # "MOSCOW. | May 14 (Interfax) - ".
    r"^[A-Z][a-z]{2,8}\.?\s+\d{1,2}\.?\s*\([A-Z][\w /-]{2,20}\)\.?\s*[-–—]+"
)
# "NUR-SULTAN. | May 14. | KAZINFORM - ": a full stop behind the town and the day.
_TOWN_ALONE = re.compile(r"[A-Z][A-Z'’. -]{2,25}\.?")
_DAY_BEHIND = re.compile(r"\.?\s*(?:$|[(/–—-])")
# "KUALA LUMPUR, April 3 (NNN-Bernama) --", "CAMP SMITH, Hawaii, February 10, 2016 -", "Poonch/New Delhi, January 13".
# "MIAMI (Apr. 26, 2019) --" or "MOSCOW (UrduPoint News / Sputnik - 11th October, 2019)".
_PLACE_BEFORE = re.compile(
    r"^(?!(?:On|Late on|Early on|Until|Since|From) )(?:[A-Z][\w.'’/-]*,?\s+){1,6}\(?$|"
    r"^[A-Z][A-Z. ]{2,20}\([^()]{3,40} [-–] $"
)
# "MOSCOW, April 3. APA", "Riyadh, May 14, 2019, SPA --".
_AGENCY_BEHIND = re.compile(r"\.?,?\s*(?:$|[()/:–—-]|[A-Z]{4,}|[A-Z]{3,}(?:\.| -))")
_ON_THE_WAY = timedelta(days=3)
_OF_THE_WEEK = timedelta(days=7)


@lru_cache(maxsize=64)
def dateline_end(text: str) -> int:
    """Length of a dateline ("TBILISI, April 16. /TASS/.", "WASHINGTON (AP) -") at the start of a sentence, else 0."""
    m = _DATELINE.match(text)
    words = day_of_dateline(text)
    return max(m.end() if m else 0, words.end if words else 0)


_TOWN_IN_CAPITALS = re.compile(r"[A-Z]{3}")


def capitals_end(text: str) -> int:
    """Length of a dateline at the start of a sentence that begins with a town in capitals, or with town and day, else
    0."""
    return dateline_end(text) if _TOWN_IN_CAPITALS.match(text) or day_of_dateline(text) else 0


def day_of_dateline(text: str) -> DateWords | None:
    """The date in a dateline that opens a sentence, if there is one."""
    dates = find_dates(text) if text[:1].isupper() else ()
    first = dates[0] if dates and dates[0].kind == "date" and dates[0].start < 70 else None
    told = first and _PLACE_BEFORE.match(text[: first.start]) and _AGENCY_BEHIND.match(text[first.end :])
    return first if told else None


def _day_that_opens(text: str) -> DateWords | None:
    """The day behind a town that stands alone."""
    first = next(iter(find_dates(text)), None)
    opens = first is not None and first.kind == "date" and first.start == 0 and _DAY_BEHIND.match(text, first.end)
    return first if opens else None


# "16 May 2019 17:40", "Wednesday, 15.05.2019", "Press release | Date: 15/05/2019" on a line of its own.
_BESIDE_DAY = re.compile(
    r"[\W\d_]*(?:(?:date|published|posted|news|press releases?|updated|no|hrs|h|[ap]\.?m|CET|GMT|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b[\W\d_]*)*",
    re.I,
)
_TOP = 3


def _day_alone(sentence: Sentence) -> DateWords | None:
    """The day that stands on a line of its own at the top of a release."""
    dates = find_dates(sentence.text) if sentence.index <= _TOP and len(sentence.text) < 60 else ()
    first = dates[0] if len(dates) == 1 and dates[0].kind == "date" else None
    rest = first and (sentence.text[: first.start], sentence.text[first.end :])
    return first if rest and all(_BESIDE_DAY.fullmatch(part) for part in rest) else None


def filed_on(sentences: Iterable[Sentence], clock: Clock) -> date | None:
    """The day of the dateline, shortly before publication: "today" and "tomorrow" are counted from it."""
    town = False
    for sentence in sentences:
        if sentence.index > 8:
            break
        words = day_of_dateline(sentence.text) or (_day_that_opens(sentence.text) if town else _day_alone(sentence))
        town = _TOWN_ALONE.fullmatch(sentence.text.strip()) is not None
        span = resolve(words, clock, future=None).span if words else None
        if span and clock.lo and clock.hi and clock.lo - _ON_THE_WAY <= span.start == span.end <= clock.hi:
            return span.start
    return None


def filed_by_item(sentences: Iterable[Sentence], clock: Clock) -> dict[int, date]:
    """Paragraph -> day of the dateline above it, on a page of several reports that were filed on different days."""
    days: dict[int, date] = {}
    paragraph, day, told = -1, None, set()
    for sentence in sentences:
        if sentence.paragraph != paragraph and (words := day_of_dateline(sentence.text)):
            span = resolve(words, clock, future=None).span
            if span and clock.lo and clock.hi and clock.lo - _OF_THE_WEEK <= span.start == span.end <= clock.hi:
                day = span.start
                told.add(day)
        paragraph = sentence.paragraph
        if day:
            days[paragraph] = day
    return days if len(told) > 1 else {}
