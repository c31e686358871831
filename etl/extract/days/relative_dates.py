"""Relative date words ("last Friday", "next month") as seen from the day of publication, one function a kind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from etl.extract.days.calendar import (
    DAY,
    Span,
    closest,
    day,
    month,
    months_from,
    nearest_weekday,
    nearest_year,
    open_part,
    part_of,
    shift_day,
    shift_month,
    week,
    year,
)
from etl.extract.days.date_vocabulary import YEAR_SHIFTS
from etl.extract.days.relative_units import (
    rel_ago,
    rel_before_end,
    rel_coming,
    rel_feast,
    rel_new_year,
    rel_quarter,
    rel_turn,
    rel_unit,
)

_AHEAD = ("next", "this coming", "the coming")
_BACK = ("last", "this past", "the past")


def _safe(y: int, m: int, d: int) -> date | None:
    try:
        return date(y, m, d)
    except ValueError:
        return None


def days_of(y: int, a: dict[str, Any]) -> Span | None:
    """The day or days of a year that a date's words tell; None where the calendar has no such day."""
    m2 = a.get("m2", a["m"])
    last_year = a.get("y2") or (y + 1 if m2 < a["m"] else y)
    first, last = _safe(y, a["m"], a["d"]), _safe(last_year, m2, a["d2"])
    if not first or not last or first > last:
        return None
    if a.get("eve"):
        return day(first - DAY)
    return week(first) if a.get("week") else Span(first, last, "day")


def nth_of_month(y: int, m: int, o: int, weekday: int | None = None) -> Span | None:
    """The first to fourth week of a month, or the last (-1); with ``weekday`` (Monday=0) the day that is counted so."""
    whole = month(y, m)
    if weekday is not None:
        days = [d for n in range(31) if (d := whole.start + n * DAY) <= whole.end and d.weekday() == weekday]
        return day(days[o if o < 0 else o - 1])
    if o == -1:
        span = week(whole.end)
        # A month that ends early in the week: its last week is the last full one.
        return span if whole.end.weekday() >= 3 else week(whole.end, -1)
    first = whole.start + timedelta(days=7 * (o - 1))
    return Span(first, min(first + timedelta(days=6), whole.end), "day")


# A day that lies this near publication, in days, is meant even where its weekday is another.
_SLIP = 30


def _rel_date(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    if a["y"] in YEAR_SHIFTS:
        return days_of(anchor.year + YEAR_SHIFTS[a["y"]], a)
    y = None
    if a.get("w") is not None:
        # The weekday decides the year where it can, in the direction of the tense.
        days = [d for n in range(anchor.year - 6, anchor.year + 3) if (d := _safe(n, a["m"], a["d"]))]
        days = [d for d in days if d.weekday() == a["w"] and abs((d - anchor).days) < 400]
        days = [d for d in days if future is None or (d >= anchor - DAY if future else d <= anchor + DAY)]
        y = min(days, key=lambda d: abs((d - anchor).days)).year if days else None
    nearest = nearest_year(anchor, a["m"], a["d"], future=future)
    if y and nearest and y != nearest and not a.get("wide"):
        # "Monday, May 9" of which this year's, three days ago, is a Tuesday: a slip, and not the May of last year.
        beside = _safe(nearest, a["m"], a["d"])
        y = nearest if beside and abs((beside - anchor).days) <= _SLIP else y
    y = y or nearest
    span = days_of(y, a) if y else None
    if span and y and future is False and span.start > anchor and span.end > anchor + DAY:
        return days_of(y - 1, a)  # "met on May 2-3" in a paper of May 1: they have not begun
    return span


def _rel_figures(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    """12/05/2018: the reading that the tense and the publication date allow, if it is only one."""
    days = [d for d in (_safe(a["y"], a["b"], a["a"]), _safe(a["y"], a["a"], a["b"])) if d]
    days = [d for d in days if future is None or (d >= anchor - DAY if future else d <= anchor + DAY)]
    near = [d for d in days if abs((d - anchor).days) <= 21]
    return day((near if len(near) == 1 else days)[0]) if len(near) == 1 or len(days) == 1 else None


def _rel_daynum(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    if a.get("q"):
        base = shift_month(anchor, {"last": -1, "next": 1}.get(a["q"], 0)).start
        span = days_of(base.year, {**a, "m": base.month})
        # "Met on the 5th of this month" in a paper of the 1st: one of the two is wrong, and nobody can say which.
        return None if span and future is False and span.start > anchor + DAY else span
    spans = []
    for shift in (-2, -1, 0, 1):
        base = shift_month(anchor, shift).start
        following = base.month % 12 + 1
        span = days_of(base.year, {**a, "m": base.month, "m2": base.month if a["d"] <= a["d2"] else following})
        spans += [span] if span else []
    # "Monday the 9th", where no 9th near publication is a Monday: a slip.
    spans = [s for s in spans if a["w"] is None or s.start.weekday() == a["w"]] or spans
    if future is False:
        # "They met on the 3rd and 4th" in a paper of the 2nd is last month; days that have begun may go on.
        spans = [s for s in spans if s.end <= anchor + DAY or s.start <= anchor]
    # One day of slack for the past: it is the 15th in Beijing while an American paper of the 14th goes to press.
    return closest(spans, anchor if future else anchor + DAY, future)


def _rel_week_of_month(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    if "w" in a and "m" in a:
        years = (anchor.year - 1, anchor.year, anchor.year + 1)
        spans = [s for y in years if (s := nth_of_month(y, a["m"], a["o"], a["w"]))]
        return closest(spans, anchor, future)
    if "shift" in a:
        base: date | None = shift_month(anchor, a["shift"]).start
    else:
        told = _rel_month({**a, "q": "", "p": None}, anchor, future)
        base = told.start.replace(day=1) if told else None
    if base is None:
        return None
    span = nth_of_month(base.year, base.month, a["o"], a.get("w"))
    if "w" in a and span and future is False and span.start > anchor + DAY:
        return None  # "met on the last Friday of the month", told on the first
    last = month(base.year, base.month).end
    if span and future and a["o"] == -1 and "w" not in a and span.end < anchor <= last:
        # The last full week is over: what is to come in the last week comes in the days that are left.
        return Span(span.end + DAY, last, "day")
    return span


def _rel_month(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    def cut(span: Span) -> Span:
        return part_of(span, a["p"]) if a["p"] else span

    here = cut(month(anchor.year, a["m"]))
    around = [cut(month(anchor.year + shift, a["m"])) for shift in (-1, 0, 1)]
    if a["y"] in YEAR_SHIFTS:
        span: Span | None = cut(month(anchor.year + YEAR_SHIFTS[a["y"]], a["m"]))
        return span
    if a["q"] in _BACK:
        span = here if a["m"] < anchor.month else around[0]
    elif a["q"] in _AHEAD:
        span = here if a["m"] > anchor.month else around[2]
    elif a["q"] == "this":
        # "This September" is this year's, but "will meet this January" in December is not.
        span = around[2] if future and here.end < anchor else here
    elif future is None:
        index = anchor.year * 12 + anchor.month
        span = min(around, key=lambda s: abs(s.start.year * 12 + a["m"] - index))
    else:
        span = closest(around, anchor, future)
    return span if span is None or a["p"] else open_part(span, anchor, future)


def _rel_months(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    if a["y"] in YEAR_SHIFTS:
        return open_part(months_from(anchor.year + YEAR_SHIFTS[a["y"]], a["m"], a["n"]), anchor, future)
    spans = [months_from(anchor.year + shift, a["m"], a["n"]) for shift in (-2, -1, 0, 1)]
    if a["q"] in _BACK:
        spans, future = [s for s in spans if s.end < anchor], False
    elif a["q"] in _AHEAD:
        spans, future = [s for s in spans if s.start > anchor], True
    elif a["q"] == "this" and not future:
        spans = [s for s in spans if s.start.year == anchor.year]
        future = None
    span = closest(spans, anchor, future)
    return open_part(span, anchor, future) if span else None


_WEEKS = {"last week": -1, "next week": 1, "this week": 0}
# Those beside the day told before, or, where none was, beside publication.
WEEKS_BESIDE = {"the previous week": -1, "the preceding week": -1, "the following week": 1, "that week": 0}
WEEKS_BESIDE |= {"the same week": 0, "that same week": 0}


def _rel_weekday(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    if a["wk"]:
        base = week(anchor, a["wk"] if isinstance(a["wk"], int) else (_WEEKS | WEEKS_BESIDE)[a["wk"]]).start
        first = base + timedelta(days=a["w"])
    else:
        back, ahead = a["q"] in _BACK, a["q"] in _AHEAD
        first = nearest_weekday(
            anchor,
            a["w"],
            future=(bool(future) or ahead) and not back,
            strict=back or a["q"] == "next",
        )
    last = first + timedelta(days=(a["w2"] - a["w"]) % 7)
    if (
        not future
        and last > anchor
        and a["q"] not in ("next", "this coming")
        and a["wk"] not in ("next week", *WEEKS_BESIDE)
        and (first > anchor or (future is False and first == anchor))
    ):
        first, last = first - timedelta(weeks=1), last - timedelta(weeks=1)
    counted = timedelta(weeks=a.get("weeks", 0))
    return Span(first + counted, last + counted, "day")


def _rel_near_day(a: dict[str, Any], anchor: date, future: bool | None) -> Span:
    d = shift_day(anchor, a.get("months", 0)) + timedelta(days=a["shift"])
    if a.get("w") is not None:
        d = next((n for n in (d, d - DAY, d + DAY) if n.weekday() == a["w"]), d)
    return Span(d - DAY, d, "day") if a["loose"] else day(d)


RELATIVE: dict[str, Callable[[dict[str, Any], date, bool | None], Span | None]] = {
    "date": _rel_date,
    "figures": _rel_figures,
    "daynum": _rel_daynum,
    "week_of_month": _rel_week_of_month,
    "month": _rel_month,
    "months": _rel_months,
    "weekday": _rel_weekday,
    "near_day": _rel_near_day,
    "ago": rel_ago,
    "unit": rel_unit,
    "turn": rel_turn,
    "new_year": rel_new_year,
    "quarter": rel_quarter,
    "feast": rel_feast,
    "coming": rel_coming,
    "before_end": rel_before_end,
    "year": lambda a, anchor, future: year(a["y"]),
}
