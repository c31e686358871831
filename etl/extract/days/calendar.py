"""Calendar arithmetic that date resolution rests on. Intervals are inclusive; precision is day, month or year."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Span:
    """Tightest interval that words fix. ``start`` <= ``end``."""

    start: date
    end: date
    precision: str

    def __post_init__(self) -> None:
        if self.start > self.end:
            raise ValueError(f"inverted interval {self.start} to {self.end}")


def day(d: date) -> Span:
    """The one-day interval."""
    return Span(d, d, "day")


def month(year: int, number: int) -> Span:
    """The whole month."""
    return Span(date(year, number, 1), date(year, number, calendar.monthrange(year, number)[1]), "month")


def year(number: int) -> Span:
    """The whole year."""
    return Span(date(number, 1, 1), date(number, 12, 31), "year")


_DAYS_OF_MONTH = {"early": (1, 10), "mid": (10, 20), "late": (20, 31), "early to mid": (1, 20), "mid to late": (10, 31)}
_MONTHS_OF_YEAR = {"early": (1, 4), "mid": (5, 8), "late": (9, 12), "early to mid": (1, 8), "mid to late": (5, 12)}
_DAYS_OF_WEEK = {"early": (0, 2), "mid": (1, 3), "late": (3, 6), "early to mid": (0, 3), "mid to late": (1, 6)}
# "The last days of 2002", "the first days of May".
_DAYS_OF_YEAR = {"early days": ((1, 1), (1, 10)), "late days": ((12, 20), (12, 31))}
_HALVES = {"first half": (1, 15, 1, 6), "second half": (16, 31, 7, 12)}


def part_of(span: Span, part: str) -> Span:
    """Early, mid or late part: of a month days 1-10, 10-20, 20-end (the guideline); of a year its thirds; of a week
    Monday to Wednesday, Tuesday to Thursday, Thursday to Sunday. Halves of a month part after the 15th."""
    if part in _DAYS_OF_YEAR and span.precision == "year":
        first, last = _DAYS_OF_YEAR[part]
        return Span(date(span.start.year, *first), date(span.start.year, *last), "month")
    half, part = _HALVES.get(part), part.removesuffix(" days")
    if span.precision == "month":
        low, high = half[:2] if half else _DAYS_OF_MONTH[part]
        return Span(span.start.replace(day=low), span.start.replace(day=min(high, span.end.day)), "month")
    if span.precision == "year":
        low, high = half[2:] if half else _MONTHS_OF_YEAR[part]
        return Span(span.start.replace(month=low, day=1), month(span.start.year, high).end, "year")
    if (span.end - span.start).days == 6 and not half:
        low, high = _DAYS_OF_WEEK[part]
        return Span(span.start + low * DAY, span.start + high * DAY, "day")
    return span


def months_from(year: int, number: int, count: int) -> Span:
    """``count`` whole months from a month on: a quarter, a half or a season. Its precision is that of a year's part."""
    last = shift_month(date(year, number, 1), count - 1)
    return Span(date(year, number, 1), last.end, "year" if count > 1 else "month")


def easter(year: int) -> date:
    """Easter Sunday of the western churches, by the reckoning of Gauss as Meeus and others wrote it down."""
    golden, century, in_century = year % 19, year // 100, year % 100
    shift = (8 * century + 13) // 25
    epact = (19 * golden + century - century // 4 - shift + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (in_century // 4) - epact - in_century % 4) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    number, before = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, number, before + 1)


_NTH = {"first": 0, "second": 7, "third": 14, "fourth": 21}


def feast(year: int, rule: str) -> date:
    """The day of a feast that moves, by the words of ``feasts.csv``: "Easter -2", "fourth Thursday of 11"."""
    if rule.startswith("Easter"):
        return easter(year) + timedelta(days=int(rule.split()[1]))
    nth, weekday, _, number = rule.split()
    first = date(year, int(number), 1)
    wanted = list(calendar.day_name).index(weekday)
    return first + timedelta(days=(wanted - first.weekday()) % 7 + _NTH[nth])


def shift_month(d: date, months: int) -> Span:
    """The whole month ``months`` after (negative: before) the one ``d`` lies in."""
    index = d.year * 12 + d.month - 1 + months
    return month(index // 12, index % 12 + 1)


def shift_day(d: date, months: int) -> date:
    """The same day of the month ``months`` later, or the month's last day where it is shorter."""
    target = shift_month(d, months)
    return target.start.replace(day=min(d.day, target.end.day))


def week(d: date, weeks: int = 0) -> Span:
    """The Monday-to-Sunday week ``weeks`` after the one ``d`` lies in. A week counts as precision day (the
    guideline)."""
    monday = d - timedelta(days=d.weekday()) + timedelta(weeks=weeks)
    return Span(monday, monday + timedelta(days=6), "day")


def nearest_weekday(anchor: date, weekday: int, *, future: bool, strict: bool = False) -> date:
    """The weekday (Monday=0) nearest before the anchor, or after it if ``future``; the anchor itself unless
    ``strict``."""
    gap = (weekday - anchor.weekday()) % 7 if future else (anchor.weekday() - weekday) % 7
    if gap == 0 and strict:
        gap = 7
    return anchor + timedelta(days=gap if future else -gap)


def nearest_year(anchor: date, number: int, day_of_month: int, *, future: bool | None) -> int | None:
    """Year in which that month and day lies nearest the anchor, before it (or after it if ``future``; None:
    either side).

    Returns None where no year near the anchor has that day (29 February).
    """
    candidates = []
    for y in range(anchor.year - 4, anchor.year + 5):
        try:
            candidates.append(date(y, number, day_of_month))
        except ValueError:
            continue
    if future is True:
        candidates = [c for c in candidates if c >= anchor]
    elif future is False:
        candidates = [c for c in candidates if c <= anchor + DAY]
    if not candidates:
        return None
    return min(candidates, key=lambda c: abs((c - anchor).days)).year


def months_between(start: date, end: date) -> float:
    """Whole calendar months plus the share of the month begun, as the gaps table counts them."""
    whole = (end.year - start.year) * 12 + end.month - start.month
    if shift_day(start, whole) > end:
        whole -= 1
    begun = shift_day(start, whole)
    length = (shift_day(start, whole + 1) - begun).days
    return whole + (end - begun).days / length


def hull(spans: list[Span]) -> Span | None:
    """The interval around several; precision is the coarsest that its width calls for. None for no spans."""
    if not spans:
        return None
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    if len({(s.start, s.end) for s in spans}) == 1:
        return spans[0]
    if (end - start).days <= 10 and all(s.precision == "day" for s in spans):
        return Span(start, end, "day")
    return Span(start, end, "month" if (end - start).days <= 62 else "year")


def closest(spans: Iterable[Span], anchor: date, future: bool | None) -> Span | None:
    """The span nearest the anchor that the tense allows: begun before it, or not over; None if there is none."""
    fitting = [s for s in spans if future is None or (s.end >= anchor if future else s.start <= anchor)]
    return min(fitting, key=lambda s: max((s.start - anchor).days, (anchor - s.end).days, 0), default=None)


def open_part(span: Span, anchor: date, future: bool | None) -> Span:
    """Of a month or year that publication falls in, the part that the tense leaves open."""
    if span.start <= anchor <= span.end:
        if future is True:
            return Span(anchor, span.end, span.precision)
        if future is False:
            return Span(span.start, anchor, span.precision)
    return span
