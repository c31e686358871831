"""Publication dates as people write them. What is not written is never filled in: a month stays a month."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

EARLIEST_YEAR = 1900
LATEST_YEAR = 2200
DAY_FORMATS = ("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%d %b %Y", "%d %B %Y", "%b %d %Y", "%B %d %Y")
MONTH_FORMATS = ("%Y-%m", "%Y/%m", "%b %Y", "%B %Y")
WEEKDAY = re.compile(r"^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]*\s*", re.IGNORECASE)
ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
CLOCK = re.compile(r"[T ]\d{1,2}:\d{2}.*$")


class BadDateError(ValueError):
    """A publication date that cannot be read, or that no article can have."""


@dataclass(frozen=True)
class PublicationDate:
    """The days ``start`` .. ``end`` in which the article was published; ``precision`` is day, month or year."""

    start: date
    end: date
    precision: str

    def agrees_with(self, other: PublicationDate) -> bool:
        """Whether both can be true: the intervals touch."""
        return self.start <= other.end and other.start <= self.end


def whole_month(year: int, month: int) -> PublicationDate:
    """The interval of a calendar month."""
    return PublicationDate(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), "month")


def whole_year(year: int) -> PublicationDate:
    """The interval of a calendar year."""
    return PublicationDate(date(year, 1, 1), date(year, 12, 31), "year")


def parse_published(value: str) -> PublicationDate:
    """Read a date such as 2021-12-28, 28 Dec 2021, December 28, 2021, 2021-12 or 2021.

    Raises BadDateError for anything else; day and month are never guessed from an ambiguous 03/04/2021.
    """
    text = _tidy(value)
    found = _parse_tidy(text)
    if found is None:
        raise BadDateError(f"cannot read the date {value.strip()!r}; write it as 2021-12-28")
    if not EARLIEST_YEAR <= found.start.year <= LATEST_YEAR:
        raise BadDateError(f"the year of {value.strip()!r} is not plausible; write it as 2021-12-28")
    return found


def _tidy(value: str) -> str:
    text = CLOCK.sub("", value.strip())
    text = ORDINAL.sub("", WEEKDAY.sub("", text))
    text = re.sub(r"\b([A-Za-z]{3,4})\.", r"\1", text).replace(",", " ")
    text = re.sub(r"\bSept\b", "Sep", text, flags=re.IGNORECASE)
    return " ".join(text.split())


def _parse_tidy(text: str) -> PublicationDate | None:
    if re.fullmatch(r"\d{4}", text) and int(text) > 0:
        return whole_year(int(text))
    for form in DAY_FORMATS:
        day = _strptime(text, form)
        if day:
            return PublicationDate(day, day, "day")
    for form in MONTH_FORMATS:
        day = _strptime(text, form)
        if day:
            return whole_month(day.year, day.month)
    return None


def _strptime(text: str, form: str) -> date | None:
    try:
        day = datetime.strptime(text, form).date()
    except ValueError:
        return None
    # strptime takes "2021123" as 2021-12-03: only the full eight digits are a date.
    return None if form == "%Y%m%d" and len(text) != 8 else day


def next_weekday(day: date, weekday: int) -> date:
    """The first such weekday (Monday = 0) on or after ``day``."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)
