"""Relative date words ("last Friday", "next month") as seen from the day of publication, one function a kind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from etl.extract.calendar import DAY, Span, day, month, nearest_weekday, nearest_year, part_of, shift_month, week, year


def _safe(y: int, m: int, d: int) -> date | None:
    try:
        return date(y, m, d)
    except ValueError:
        return None


def days_of(y: int, a: dict[str, Any]) -> Span | None:
    first, last = _safe(y, a["m"], a["d"]), _safe(y, a.get("m2", a["m"]), a["d2"])
    if not first or not last:
        return None
    return Span(first, last, "day") if first <= last else None


def nth_week(y: int, m: int, o: int) -> Span:
    whole = month(y, m)
    if o == -1:
        span = week(whole.end)
        # A month that ends early in the week: its last week is the last full one.
        return span if whole.end.weekday() >= 3 else week(whole.end, -1)
    first = whole.start + timedelta(days=7 * (o - 1))
    return Span(first, min(first + timedelta(days=6), whole.end), "day")


def _rel_date(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    y = None
    if a.get("w") is not None:
        # The weekday decides the year where it can, in the direction of the tense.
        days = [d for n in range(anchor.year - 6, anchor.year + 3) if (d := _safe(n, a["m"], a["d"]))]
        days = [d for d in days if d.weekday() == a["w"] and abs((d - anchor).days) < 400]
        days = [d for d in days if future is None or (d >= anchor - DAY if future else d <= anchor + DAY)]
        y = min(days, key=lambda d: abs((d - anchor).days)).year if days else None
    y = y or nearest_year(anchor, a["m"], a["d"], future=future)
    return days_of(y, a) if y else None


def _rel_daynum(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    candidates = []
    for shift in (-2, -1, 0, 1):
        base = shift_month(anchor, shift).start
        d = _safe(base.year, base.month, a["d"])
        if d and (a["w"] is None or d.weekday() == a["w"]):
            candidates.append(d)
    limit = DAY
    keep = [c for c in candidates if (c >= anchor if future else c <= anchor + limit)] or candidates
    return day(min(keep, key=lambda c: abs((c - anchor).days))) if keep else None


def _rel_week_of_month(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    span = _rel_month({**a, "q": "", "p": None}, anchor, future)
    return nth_week(span.start.year, a["m"], a["o"]) if span else None


def _rel_month(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    shift = {"last year": -1, "this year": 0, "next year": 1}.get(a["y"] if isinstance(a["y"], str) else "")
    if shift is not None:
        span = month(anchor.year + shift, a["m"])
    elif a["q"] == "last":
        span = month(anchor.year if a["m"] < anchor.month else anchor.year - 1, a["m"])
    elif a["q"] in ("next", "this coming"):
        span = month(anchor.year if a["m"] > anchor.month else anchor.year + 1, a["m"])
    elif future:
        span = month(anchor.year if a["m"] >= anchor.month else anchor.year + 1, a["m"])
    elif future is None:
        nearest = min(
            (-1, 0, 1), key=lambda shift: abs((anchor.year + shift) * 12 + a["m"] - anchor.year * 12 - anchor.month)
        )
        span = month(anchor.year + nearest, a["m"])
    else:
        span = month(anchor.year if a["m"] <= anchor.month else anchor.year - 1, a["m"])
    if a["p"]:
        return part_of(span, a["p"])
    return _open_part(span, anchor, future)


def _open_part(span: Span, anchor: date, future: bool | None) -> Span:
    """Of a month or year that publication falls in, the part that the tense leaves open."""
    if span.start <= anchor <= span.end:
        if future is True:
            return Span(anchor, span.end, span.precision)
        if future is False:
            return Span(span.start, anchor, span.precision)
    return span


def _rel_weekday(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    if a["wk"]:
        base = week(anchor, {"last week": -1, "next week": 1, "this week": 0}[a["wk"]]).start
        first = base + timedelta(days=a["w"])
    else:
        ahead = bool(future) or a["q"] in ("next", "this coming")
        strict = a["q"] in ("last", "next", "this past")
        first = nearest_weekday(anchor, a["w"], future=ahead and a["q"] not in ("last", "this past"), strict=strict)
    last = first + timedelta(days=(a["w2"] - a["w"]) % 7)
    if (
        not future
        and last > anchor
        and a["q"] not in ("next", "this coming")
        and a["wk"] != "next week"
        and first > anchor
    ):
        first, last = first - timedelta(weeks=1), last - timedelta(weeks=1)
    return Span(first, last, "day")


def _rel_near_day(a: dict[str, Any], anchor: date, future: bool | None) -> Span:
    d = anchor + timedelta(days=a["shift"])
    return Span(d - DAY, d, "day") if a["loose"] else day(d)


def _rel_ago(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    if a["n"] == 0:
        return None
    n = a["n"] * a["sign"]
    if a["u"] == "day":
        return day(anchor + timedelta(days=n))
    if a["u"] == "week":
        return week(anchor, n)
    if a["u"] == "month":
        return shift_month(anchor, n)
    return year(anchor.year + n * (10 if a["u"] == "decade" else 1))


def _rel_unit(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    shift = {"last": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}.get(a["q"].replace("the ", ""), 0)
    if a["u"] == "weekend":
        base = week(anchor, shift).start
        if shift == 0 and not future and anchor.weekday() < 5:
            base -= timedelta(weeks=1)
        return Span(base + timedelta(days=5), base + timedelta(days=6), "day")
    if a["q"] == "the past":
        shift = 0
    if a["u"] == "week":
        span = week(anchor, shift)
        if a["q"] == "the past":
            return Span(anchor - timedelta(days=7), anchor, "day")
        if a["p"] == "earlier":
            return Span(span.start, anchor, "day") if shift == 0 else span
        return Span(anchor, span.end, "day") if a["p"] in ("later", "late") and shift == 0 else span
    span = shift_month(anchor, shift) if a["u"] == "month" else year(anchor.year + shift)
    if "end" in a["p"]:
        if a["p"].startswith(("before", "by", "until")):
            return Span(max(anchor, span.start), span.end, span.precision) if shift == 0 else span
        return part_of(span, "late")
    if a["p"] in ("early", "late") and shift:
        return part_of(span, a["p"])
    tense = {"earlier": False, "later": True}.get(a["p"], future)
    return _open_part(span, anchor, tense) if shift == 0 else span


def _rel_coming(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    reach = {"days": 7, "weeks": 31, "months": 183}.get(a["u"])
    return Span(anchor, anchor + timedelta(days=reach), "day" if reach == 7 else "month") if reach else None


RELATIVE: dict[str, Callable[[dict[str, Any], date, bool | None], Span | None]] = {
    "date": _rel_date,
    "daynum": _rel_daynum,
    "week_of_month": _rel_week_of_month,
    "month": _rel_month,
    "weekday": _rel_weekday,
    "near_day": _rel_near_day,
    "ago": _rel_ago,
    "unit": _rel_unit,
    "coming": _rel_coming,
    "year": lambda a, anchor, future: year(a["y"]),
}
