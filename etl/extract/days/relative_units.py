"""Relative date words that count in units ("two weeks ago", "next month"), or name a feast or a turn of the year."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from etl.extract.days.calendar import (
    Span,
    closest,
    day,
    feast,
    month,
    months_from,
    open_part,
    part_of,
    shift_day,
    shift_month,
    week,
    year,
)
from etl.extract.days.date_vocabulary import YEAR_SHIFTS


def rel_ago(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    if a["n"] == 0:
        return None
    return by_units(anchor, a["u"], a["n"] * a["sign"])


def by_units(anchor: date, unit: str, count: int) -> Span | None:
    """The day, calendar week, month or year that lies ``count`` of them from the anchor's; None beyond the calendar."""
    try:
        if unit == "day":
            return day(anchor + timedelta(days=count))
        if unit == "week":
            return week(anchor, count)
        if unit == "month":
            return shift_month(anchor, count)
        return year(anchor.year + count * (10 if unit == "decade" else 1))
    except (ValueError, OverflowError):
        return None


def rel_unit(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    which = a["q"].replace("the ", "")
    shift = {"last": -1, "next": 1, "coming": 1, "this past": -1, "this coming": 1}.get(which, 0)
    if a["u"] == "weekend":
        # "Was to go there this weekend", told from Wednesday to Friday, where nothing says that it is over.
        ahead = future or which.endswith("coming") or (future is None and which == "this" and anchor.weekday() > 1)
        return _weekend(anchor, _WEEKENDS.get(which, 0), ahead)
    if a["q"] in ("the past", "the last") and not a["p"]:
        return _rolling(a["u"], anchor)
    span = by_units(anchor, a["u"], shift)
    return _part_of_unit(span, a, anchor, future, here=shift == 0) if span else None


# "The weekend before last" of a Monday is that of nine days ago: the one just over is the last.
_WEEKENDS = {"last": -1, "next": 1, "before last": -2, "after next": 2}


def _weekend(anchor: date, shift: int, future: bool) -> Span:
    base = week(anchor, shift).start
    if shift == 0 and not future and anchor.weekday() < 5:
        base -= timedelta(weeks=1)
    return Span(base + timedelta(days=5), base + timedelta(days=6), "day")


def _rolling(unit: str, anchor: date) -> Span:
    """ "The past year": what ends on the day of publication."""
    if unit == "week":
        return Span(anchor - timedelta(days=7), anchor, "day")
    return Span(shift_day(anchor, -1 if unit == "month" else -12), anchor, unit)


_PARTS = {"beginning": "early", "start": "early", "middle": "mid", "first half": "first half"}
_PARTS |= {"second half": "second half", "latter half": "second half"}


def _part_of_unit(span: Span, a: dict[str, Any], anchor: date, future: bool | None, *, here: bool) -> Span:
    p = a["p"]
    if p.endswith("end") or p.endswith(("end of", "close of")):
        if p.startswith(("before", "by", "until")):
            return Span(max(anchor, span.start), span.end, span.precision) if here else span
        return part_of(span, "late")
    part = {"early": "early", "late": "late", "mid": "mid"}.get(p) or next((_PARTS[w] for w in _PARTS if w in p), None)
    told = a["u"] in ("month", "year") and p == "early" and not future  # "early this month": its first ten days
    if part and (not here or "of" in p or part == "mid" or told):
        return open_part(part_of(span, part), anchor, False if told else None)
    tense = {"earlier": False, "later": True, "early": False, "late": True}.get(p, future)
    return open_part(span, anchor, tense) if here else span


def rel_before_end(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    """ "Before the end of June", "by the end of 2020": from publication on, to the last day."""
    if a["m"] is None:
        span: Span | None = year(a["y"])
    elif a["y"] is not None:
        span = month(anchor.year + YEAR_SHIFTS[a["y"]] if a["y"] in YEAR_SHIFTS else a["y"], a["m"])
    else:
        span = closest((month(anchor.year + shift, a["m"]) for shift in (-1, 0, 1)), anchor, future is not False)
    if span is None or span.end < anchor or future is False:
        return part_of(span, "late") if span else None
    return Span(anchor, span.end, span.precision)


def rel_new_year(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    """ "In the new year": the one to come, or, told in its first months or of what is over, the one that has begun."""
    span = year(anchor.year + 1 if future is not False and anchor.month > _NEW_YEAR else anchor.year)
    return open_part(part_of(span, a["p"]) if a["p"] else span, anchor, future)


_NEW_YEAR = 3


def rel_quarter(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    """ "Last quarter", "next half-year": of the ``n`` months that publication falls in, those before or after."""
    begin = anchor.month - (anchor.month - 1) % a["n"]
    first = shift_month(anchor.replace(month=begin, day=1), a["n"] * a["shift"]).start
    return open_part(months_from(first.year, first.month, a["n"]), anchor, future)


def rel_turn(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    """The turn of the year: from 20 December to 10 January, as late December and early January are."""
    turns = (Span(date(y, 12, 20), date(y + 1, 1, 10), "month") for y in range(anchor.year - 2, anchor.year + 2))
    span = closest(turns, anchor, future)
    return open_part(span, anchor, future) if span and future is False else span


def rel_feast(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    """A feast that moves from year to year: of the year told, or the nearest that the tense allows."""
    if a["y"] in YEAR_SHIFTS:
        return day(feast(anchor.year + YEAR_SHIFTS[a["y"]], a["day"]))
    return closest((day(feast(anchor.year + shift, a["day"])) for shift in (-1, 0, 1)), anchor, future)


def rel_coming(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    count, unit = a.get("n", 0), a.get("u")
    reach = {"days": count, "weeks": 7 * count, "months": 31 * count}.get(unit or "")
    return Span(anchor, anchor + timedelta(days=reach), "day" if reach <= 7 else "month") if reach else None
