"""What day, month or year date words mean, seen from the publication date, with the reason.

The rules are the annotation guideline's: a weekday is the nearest one before publication for what happened, after it
for what is to come; "next week" is Monday to Sunday; early, mid and late are days 1-10, 10-20 and 20 to the end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from etl.extract.days.calendar import Span, day, feast, hull, month, months_from, open_part, part_of, shift_day, year
from etl.extract.days.date_events import moved
from etl.extract.days.date_rules import NAMED_MONTH
from etl.extract.days.date_vocabulary import YEAR_TOLD
from etl.extract.days.date_words import DateWords
from etl.extract.days.relative_dates import RELATIVE, WEEKS_BESIDE, days_of, nth_of_month
from etl.extract.days.relative_units import by_units


@dataclass(frozen=True)
class Clock:
    """When the article was published: ``lo`` to ``hi`` (equal if the day is known, both None if nothing is)."""

    lo: date | None = None
    hi: date | None = None

    @property
    def width(self) -> int:
        return (self.hi - self.lo).days if self.lo and self.hi else 10**6

    def is_before(self, span: Span) -> bool:
        """Was the article surely published before those days?"""
        return self.hi is not None and span.start > self.hi


@dataclass(frozen=True)
class Resolved:
    """An interval with the reason for it in words; ``weekdays`` are those the text names (Monday=0)."""

    span: Span | None
    reason: str
    weekdays: tuple[int, ...] = ()
    ranged: bool = False


def resolve(words: DateWords, clock: Clock, *, future: bool | None = False, previous: Span | None = None) -> Resolved:
    """Interval that the words mean, seen from the publication date.

    ``future`` is the tense (None: not known); ``previous`` the last date told before, for "two days later". The span is
    None where the publication date would be needed and is not known.
    """
    if "moved" in words.args:
        return _counted_off(words, clock, future, previous)
    weekdays = _weekdays_of(words)
    if words.args.get("wk") in WEEKS_BESIDE and previous and previous.precision == "day":
        clock = Clock(previous.start, previous.start)
    words = _year_of_text(words, previous)
    ranged = _ranged(words)
    if words.kind == "daynum" and words.args.get("q") in ("that", "the same") and previous:
        words = _of_month_told(words, previous)
    if words.kind == "offset":
        return _offset(words, previous)
    if _is_absolute(words):
        span = _absolute(words)
        reason = "gives the date in full" if span else "is no day of the calendar"
        if span and span.precision != "day" and clock.lo and clock.lo == clock.hi:
            left = open_part(span, clock.lo, future)
            reason += f", as far as publication on {clock.lo} leaves it open" if left != span else ""
            span = left
        return Resolved(span, f"“{words.text}” {reason}", weekdays, ranged)
    if clock.lo is None or clock.hi is None:
        return Resolved(None, f"“{words.text}” needs a publication date, which is not known", weekdays)
    if clock.width > 40 and words.kind in ("weekday", "daynum", "near_day", "unit", "ago"):
        return Resolved(
            Span(clock.lo, clock.hi, "year"),
            f"“{words.text}”, in an article of which only {clock.lo.year} is known",
            weekdays,
        )
    return _from_publication(words, clock.lo, clock.hi, _tense(words, future), weekdays, ranged)


def _counted_off(words: DateWords, clock: Clock, future: bool | None, previous: Span | None) -> Resolved:
    """ "Two days after the attack on Friday"."""
    days = words.args["moved"]
    event = replace(words, args={k: v for k, v in words.args.items() if k != "moved"})
    told = resolve(event, clock, future=future or words.args.get("ahead", future), previous=previous)
    span = moved(told.span, days)
    if span and future is False and words.kind == "weekday" and clock.is_before(span):
        span = Span(span.start - timedelta(weeks=1), span.end - timedelta(weeks=1), "day")
    return Resolved(span, f"{told.reason}, and {abs(days or 0)} days {'before' if (days or 0) < 0 else 'after'}")


def counted_from(
    words: DateWords, last_day: Span | None, last_told: Span | None, last_year: Callable[[], Span | None]
) -> Span | None:
    """What such words count from: "that month" from the day or month told last, "that year" and "two years later" from
    the last date of any kind (``last_year``, sought only for these), all others from the last day."""
    unit = words.args["u"] if words.kind == "offset" else ""
    if unit in ("that year", "year") or words.args.get("y") in YEAR_TOLD:
        return last_year() or last_day
    of_month = unit == "that month" or (words.kind == "daynum" and words.args.get("q") in ("that", "the same"))
    return last_told or last_day if of_month else last_day


def always_ahead(words: DateWords) -> bool:
    """Words that always look ahead without a day: "in the coming weeks", "before the end of this year"."""
    return words.kind == "coming" or words.text.lower().startswith(("before the end of", "by the end of"))


def of_nearest_year(words: DateWords, newest: date) -> DateWords:
    """A day without a year, in an article without a date of its own: next to the newest day that it tells in full."""
    if words.kind not in ("date", "month") or words.args.get("y"):
        return words
    month, day = words.args["m"], min(words.args.get("d", 15), 28)
    years = (newest.year - 1, newest.year, newest.year + 1)
    nearest = min(years, key=lambda y: abs(date(y, month, day) - newest))
    return replace(words, args={**words.args, "y": nearest})


def _from_publication(
    words: DateWords, lo: date, hi: date, future: bool | None, weekdays: tuple[int, ...], ranged: bool
) -> Resolved:
    anchors = [lo] if lo == hi else [lo, hi]
    args = words.args if lo == hi else {**words.args, "wide": True}
    spans = [s for a in anchors if (s := RELATIVE[words.kind](args, a, future))]
    if len(spans) < len(anchors):
        why = "can be read in two ways" if words.kind == "figures" else "does not fit the calendar near publication"
        return Resolved(None, f"“{words.text}” {why}", weekdays)
    around = lo.isoformat() if lo == hi else f"{lo.isoformat()} to {hi.isoformat()}"
    return Resolved(hull(spans), f"“{words.text}” seen from publication on {around}", weekdays, ranged)


def _tense(words: DateWords, future: bool | None) -> bool | None:
    """The end of a term ("they had until Friday") may lie ahead of what is told in the past tense."""
    if words.args.get("term") and not future:
        return True if words.kind == "weekday" else None
    return future


def _ranged(words: DateWords) -> bool:
    a = words.args
    if words.kind == "date":
        return bool((a["d2"], a.get("m2", a["m"])) != (a["d"], a["m"]))
    if words.kind == "daynum":
        return bool(a["d2"] != a["d"])
    return words.kind == "weekday" and a["w2"] != a["w"]


def _weekdays_of(words: DateWords) -> tuple[int, ...]:
    first = words.args.get("w")
    if first is None:
        return ()
    second = words.args.get("w2", first)
    return tuple((first + i) % 7 for i in range((second - first) % 7 + 1))


def _year_of_text(words: DateWords, previous: Span | None) -> DateWords:
    """ "In May of that year": the year told before, where one was; otherwise the words go without."""
    told = words.args.get("y")
    if told not in YEAR_TOLD:
        return words
    y = previous.start.year + YEAR_TOLD[told] if previous else None
    return replace(words, args={**words.args, "y": y})


def _of_month_told(words: DateWords, previous: Span) -> DateWords:
    """ "On the 14th of that month": of the month told before, where it told one."""
    if previous.precision == "year" or (previous.start.month, previous.start.year) != (
        previous.end.month,
        previous.end.year,
    ):
        return words
    told = {"y": previous.start.year, "m": previous.start.month, "m2": previous.start.month}
    return replace(words, kind="date", args={**words.args, **told})


def _is_absolute(words: DateWords) -> bool:
    return words.kind in ("date", "month", "months", "year", "week_of_month", "feast") and isinstance(
        words.args.get("y"), int
    )


def _absolute(words: DateWords) -> Span | None:
    a = words.args
    if words.kind == "date":
        return days_of(a["y"], a)
    if words.kind == "feast":
        return day(feast(a["y"], a["day"]))
    if words.kind == "months":
        return months_from(a["y"], a["m"], a["n"])
    if words.kind == "week_of_month":
        return nth_of_month(a["y"], a["m"], a["o"], a.get("w"))
    if words.kind == "year" and a.get("y2"):
        return Span(date(a["y"], 1, 1), date(a["y2"], 12, 31), "year")
    span = month(a["y"], a["m"]) if words.kind == "month" else year(a["y"])
    return part_of(span, a["p"]) if a["p"] else span


_WEEK = 7


def _offset(words: DateWords, previous: Span | None) -> Resolved:
    """ "Two days later", "the following week": counted from the date told before."""
    n, unit = words.args["n"] * words.args["sign"], words.args["u"]
    unfixed = Resolved(None, f"“{words.text}” counts from a date that the text does not fix")
    if previous is None:
        return unfixed
    if unit == "same":
        told = Resolved(previous, f"“{words.text}”: the day told before")
        return told if previous.precision == "day" else unfixed
    span: Span | None = None
    if unit.startswith("that ") and (previous.precision == "day" or unit != "that week"):
        unit = unit.removeprefix("that ")
        fixed = previous.precision != "year" or unit == "year"
        span = by_units(previous.start, unit, n) if fixed else None
    elif unit == NAMED_MONTH:
        span = _named_month(words.args["m"], previous, back=n < 0)
    elif n and unit in ("day", "week") and previous.precision == "day":
        d = previous.start + timedelta(days=n * (7 if unit == "week" else 1))
        span = day(d)
    elif abs(n) == 1 and unit == "day" and previous.precision == "month":
        span = previous  # "Met in April. The next day": of the month no day is told
    elif n and words.args.get("exact") and unit in ("month", "year") and previous.start == previous.end:
        span = day(shift_day(previous.start, n * (12 if unit == "year" else 1)))
    elif n and unit in ("month", "year", "decade") and (previous.precision != "year" or unit != "month"):
        span = by_units(previous.start, unit, n)
    if span is None:
        return unfixed
    if words.args.get("within") and span.precision == previous.precision == "day":
        span = _up_to(span, previous)
    return Resolved(span, f"“{words.text}”, counted from {previous.start.isoformat()}")


def _named_month(number: int, told: Span, *, back: bool) -> Span | None:
    """ "The following May": the next May after the month told, never the same; of a year only the one after it."""
    in_that_year = number < told.start.month if back else number > told.start.month
    years = 0 if in_that_year and told.precision != "year" else -1 if back else 1
    return month(told.start.year + years, number)


def _up_to(far: Span, told: Span) -> Span:
    """ "Less than a week after they met": from that day on, up to the day before the one told."""
    one = timedelta(days=1)
    begin, end = (far.start, told.start - one) if far.start < told.start else (told.end + one, far.end)
    return Span(begin, end, "day" if (end - begin).days <= _WEEK else "month") if begin <= end else far
