"""Days that are counted off in weeks or years: "a week ago Tuesday", "Friday week", "a year ago today"; and the month
that follows on what was told: "the following May"."""

from __future__ import annotations

import re
from typing import Any

from etl.extract.days.date_forms import YEAR_WORDS, nth
from etl.extract.days.date_rules import NAMED_MONTH, Reading, Rule, register
from etl.extract.days.date_vocabulary import COUNT, MONTH, WEEKDAY, month_number, number, weekday_number, year_word

RULES: list[Rule] = []
_rule = register(RULES)

_TODAY = r"(?:today|tonight|this (?:very )?(?:morning|afternoon|evening|night))"
_WEEKS = rf"(?:(?P<n>{COUNT}) weeks?|(?P<f>a fortnight))"


def _counted(weekday: str, which: str, weeks: int, of_week: int | str = "") -> Reading:
    """That weekday, last or next, so many weeks further; or that of the week so many weeks from publication."""
    at = weekday_number(weekday)
    return "weekday", {"w": at, "w2": at, "q": which, "wk": of_week, "weeks": weeks}


def _weeks_of(m: re.Match[str]) -> int:
    return 2 if m["f"] else number(m["n"])


@_rule(rf"\b{_WEEKS} ago,? (?:on )?(?P<w>{WEEKDAY})|\b(?P<w2>{WEEKDAY}),? (?P<n2>{COUNT}) weeks? ago\b", re.I)
def _weeks_ago(m: re.Match[str]) -> Reading | None:
    """ "A week ago Tuesday", "on Friday two weeks ago": the Friday of that week; "some weeks ago" fixes none."""
    weeks = number(m["n2"]) if m["w2"] else _weeks_of(m)
    return _counted(m["w2"] or m["w"], "", 0, -weeks) if weeks else None


@_rule(
    rf"\b{_WEEKS} (?:from (?:next )?|on )(?P<w>{WEEKDAY})|"
    rf"\b(?:on )?(?P<w2>{WEEKDAY}) week(?=[,.;]|\s+(?:in|at|for|with)\b|$)"
)
def _weeks_from(m: re.Match[str]) -> Reading | None:
    """ "A week from Monday", "a week on Monday", "on Monday week": so many weeks after next Monday."""
    weeks = 1 if m["w2"] else _weeks_of(m)
    return _counted(m["w2"] or m["w"], "next", weeks) if weeks else None


@_rule(
    rf"\bthe (?P<o>first|second|third|fourth|last|final) (?P<w>{WEEKDAY}) (?:of|in) "
    rf"(?:(?P<mon>{MONTH})(?:,?\s*(?P<y>{YEAR_WORDS}))?|(?P<q>this|next|last|the) month\b)"
)
def _weekday_of_month(m: re.Match[str]) -> Reading:
    """ "The last Thursday of January", "the first Monday of next month"."""
    told: dict[str, Any] = {"o": nth(m["o"]), "w": weekday_number(m["w"])}
    if m["q"]:
        return "week_of_month", told | {"shift": {"last": -1, "next": 1}.get(m["q"], 0), "y": None}
    return "week_of_month", told | {"m": month_number(m["mon"]), "y": year_word(m["y"])}


@_rule(rf"\bthe (?P<w>{WEEKDAY}) (?P<d>before last|after next)\b")
def _but_one(m: re.Match[str]) -> Reading:
    """ "The Friday before last", "the Friday after next"."""
    return _counted(m["w"], "last", -1) if m["d"] == "before last" else _counted(m["w"], "next", 1)


@_rule(rf"\b(?:on )?(?P<w>{WEEKDAY}) last(?=[,.;]|\s+(?:in|at|with|by|and)\b|$)")
def _weekday_last(m: re.Match[str]) -> Reading:
    return _counted(m["w"], "last", 0)


@_rule(
    rf"\b(?:exactly |precisely )?(?P<n>{COUNT}) (?P<u>week|year)s? (?P<d>ago|from),? "
    rf"(?P<to>to the day|{_TODAY}|tomorrow|yesterday)\b|"
    rf"\b(?:exactly|precisely) (?P<n2>{COUNT}) (?P<u2>week|year)s? ago\b",
    re.I,
)
def _to_the_day(m: re.Match[str]) -> Reading | None:
    """ "A week ago today", "two weeks ago this evening", "a year ago tomorrow", "exactly two years ago"."""
    count, unit = number(m["n"] or m["n2"]), (m["u"] or m["u2"]).lower()
    sign = 1 if m["d"] and m["d"].lower() == "from" else -1
    if not count:
        return None
    days, months = (7 * count, 0) if unit == "week" else (0, 12 * count)
    days = sign * days + {"yesterday": -1, "tomorrow": 1}.get((m["to"] or "").lower(), 0)
    return "near_day", {"shift": days, "loose": False, "months": sign * months}


@_rule(rf"\b(?:[Tt]he )?(?P<q>following|previous|preceding) (?P<mon>{MONTH})(?!,? \d|\w)")
def _month_beside(m: re.Match[str]) -> Reading:
    """ "Was there in April 2017, and the following May": the next month of that name, or the one before."""
    back = m["q"] != "following"
    return "offset", {"n": 1, "u": NAMED_MONTH, "sign": -1 if back else 1, "m": month_number(m["mon"])}
