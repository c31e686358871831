"""What day, month or year date words mean, seen from the publication date, with the reason.

The rules are the annotation guideline's: a weekday is the nearest one before publication for what happened,
after it for
what is to come; "next week" is Monday to Sunday; early, mid and late are days 1-10, 10-20 and 20 to the end.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from etl.extract.calendar import Span, day, hull, month, part_of, year
from etl.extract.date_words import DateWords
from etl.extract.relative_dates import RELATIVE, days_of, nth_week


@dataclass(frozen=True)
class Clock:
    """When the article was published: ``lo`` to ``hi`` (equal if the day is known, both None if nothing is)."""

    lo: date | None = None
    hi: date | None = None

    @property
    def width(self) -> int:
        return (self.hi - self.lo).days if self.lo and self.hi else 10**6


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
    weekdays = _weekdays_of(words)
    a = words.args
    ranged = (words.kind == "date" and (a["d2"], a.get("m2", a["m"])) != (a["d"], a["m"])) or (
        words.kind == "weekday" and a["w2"] != a["w"]
    )
    absolute = _absolute(words)
    if absolute:
        return Resolved(absolute, f"“{words.text}” gives the date in full", weekdays, ranged)
    if words.kind == "offset":
        return _offset(words, previous)
    if clock.lo is None or clock.hi is None:
        return Resolved(None, f"“{words.text}” needs a publication date, which is not known", weekdays)
    if clock.width > 40 and words.kind in ("weekday", "daynum", "near_day", "unit", "ago"):
        return Resolved(
            Span(clock.lo, clock.hi, "year"),
            f"“{words.text}”, in an article of which only {clock.lo.year} is known",
            weekdays,
        )
    anchors = [clock.lo] if clock.lo == clock.hi else [clock.lo, clock.hi]
    spans = [s for a in anchors if (s := RELATIVE[words.kind](words.args, a, future))]
    if len(spans) < len(anchors):
        return Resolved(None, f"“{words.text}” does not fit the calendar near the publication date", weekdays)
    around = clock.lo.isoformat() if clock.lo == clock.hi else f"{clock.lo.isoformat()} to {clock.hi.isoformat()}"
    return Resolved(hull(spans), f"“{words.text}” seen from publication on {around}", weekdays, ranged)


def _weekdays_of(words: DateWords) -> tuple[int, ...]:
    first = words.args.get("w")
    if first is None:
        return ()
    second = words.args.get("w2", first)
    return tuple((first + i) % 7 for i in range((second - first) % 7 + 1))


def _absolute(words: DateWords) -> Span | None:
    a = words.args
    if words.kind == "date" and a.get("y"):
        return days_of(a["y"], a)
    if words.kind == "month" and isinstance(a["y"], int):
        span = month(a["y"], a["m"])
        return part_of(span, a["p"]) if a["p"] else span
    if words.kind == "year":
        span = year(a["y"])
        return part_of(span, a["p"]) if a["p"] else span
    if words.kind == "week_of_month" and isinstance(a["y"], int):
        return nth_week(a["y"], a["m"], a["o"])
    return None


def _offset(words: DateWords, previous: Span | None) -> Resolved:
    """ "Two days later": counted from the date told before."""
    n = words.args["n"] * words.args["sign"]
    unit = words.args["u"]
    if unit == "same" and previous is not None and previous.precision == "day":
        return Resolved(previous, f"“{words.text}”: the day told before")
    if previous is None or previous.precision != "day" or words.args["n"] == 0 or unit not in ("day", "week"):
        return Resolved(None, f"“{words.text}” counts from a date that the text does not fix")
    d = previous.start + timedelta(days=n * (7 if unit == "week" else 1))
    return Resolved(day(d), f"“{words.text}”, counted from {previous.start.isoformat()}")
