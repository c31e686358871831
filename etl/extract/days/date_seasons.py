"""Quarters, halves and seasons of a year: "the first quarter of 2012", "last summer", "the spring of 2012".

Seasons are those of the north, where nearly all the news is written that names them.
"""

from __future__ import annotations

import re

from etl.extract.days.date_forms import YEAR_WORDS
from etl.extract.days.date_rules import Reading, Rule, register
from etl.extract.days.date_vocabulary import PART, YEAR, number, part_code, year_word

RULES: list[Rule] = []
_rule = register(RULES)

_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
_NO_SEASON = re.compile(r"\s+(?:school|camp|house|session|solstice|equinox|break|holidays?|olympics?|games)\b", re.I)
_LOSS = re.compile(r"\s+(?:in|of|from|by|to)\b", re.I)
_DURING = re.compile(r"\b(?:in|for|during|by|since|until|over|throughout|before|after)\s+$", re.I)
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


@_rule(
    rf"\b(?:(?P<in>in|during|by|for|since)\s+the\s+)?(?P<o>first|second|third|fourth|final|last)(?P<h>-|\s+)quarter\b"
    rf"(?:\s+(?:of\s+)?(?P<y>{YEAR_WORDS}|the year)\b)?(?!\s+final)",
    re.I,
)
def _quarter(m: re.Match[str]) -> Reading | None:
    """A quarter of a year, and not of a match or a century: told with its year, with "in the", or with a hyphen."""
    if not m["y"] and (re.match(r"\s+of\b", m.string[m.end() :]) or not (m["in"] or m["h"] == "-")):
        return None
    return _months(3, _QUARTERS[m["o"].lower()], m["y"])


@_rule(
    rf"\b(?P<o>first|last|final) (?P<n>two|three|four|five|six|seven|eight|nine|ten|eleven) months of\s+"
    rf"(?P<y>{YEAR_WORDS}|the year)\b",
    re.I,
)
def _first_months(m: re.Match[str]) -> Reading:
    """ "In the first three months of 2012"."""
    count = number(m["n"])
    kind, args = _months(count, 1, m["y"])
    return kind, args if m["o"].lower() == "first" else {**args, "m": 13 - count}


@_rule(rf"\b(?P<o>first|second|latter) half of\s+(?P<y>{YEAR_WORDS}|the year)\b", re.I)
def _half(m: re.Match[str]) -> Reading:
    return _months(6, 1 if m["o"].lower() == "first" else 2, m["y"])


@_rule(
    r"\b(?:(?P<k>Q(?=[1-4])|H(?=[12]))(?P<o>\d)"
    rf"(?:(?:\s+(?:of\s+)?|/)(?P<y>{YEAR_WORDS}|the year)\b|(?<=\b[Ii]n \w\d)\b)|"
    rf"(?P<y2>{YEAR})[\s-](?P<k2>Q(?=[1-4])|H(?=[12]))(?P<o2>\d)\b)"
)
def _in_figures(m: re.Match[str]) -> Reading:
    """ "In Q3 2018", "in H1 of this year", "in 2018 Q3"."""
    return _months(3 if (m["k"] or m["k2"]) == "Q" else 6, int(m["o"] or m["o2"]), m["y"] or m["y2"])


_THIS_QUARTER = {"last": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1}


@_rule(
    r"\b(?:the )?(?:(?:early|late|earlier|later) )?(?P<q>last|previous|this|current|next|coming) "
    r"(?P<u>quarter|half-year)\b(?! (?:of|final|century)\b)",
    re.I,
)
def _this_quarter(m: re.Match[str]) -> Reading | None:
    """ "Last quarter", "next quarter": from publication; "the last quarter" may be that of a year told before."""
    if m.group().lower().startswith("the last"):
        return None
    return "quarter", {"shift": _THIS_QUARTER[m["q"].lower()], "n": 3 if m["u"].lower() == "quarter" else 6}


def _months(length: int, number: int, told: str | None) -> Reading:
    y = "this year" if told and told.lower() == "the year" else year_word(told)
    return "months", {"m": length * (number - 1) + 1, "n": length, "y": y, "q": ""}


@_rule(
    rf"\b(?:(?P<p>{PART})[\s-]+)?(?:the\s+)?(?:(?P<q>last|next|this past|this coming|this|that|the coming)\s+)?"
    rf"(?P<s>spring|summer|autumn|fall|winter)\b(?:(?:\s+of|,)?\s+(?P<y>{YEAR_WORDS})\b)?",
    re.I,
)
def _season(m: re.Match[str]) -> Reading | None:
    """ "Spring" alone may be a well and "fall" a loss: a season is told with a year, "last", a part or "in"."""
    after = m.string[m.end() :]
    if _NO_SEASON.match(after) or (m["s"].lower() == "fall" and not m["y"] and _LOSS.match(after)):
        return None
    if not m["y"] and (m["s"][0].isupper() or not (m["q"] or m["p"] or _DURING.search(m.string[: m.start()]))):
        return None  # "the Prague Spring", "the summer heat"
    first, length = _SEASONS[m["s"].lower()], 3
    part = part_code(m["p"])
    if part in ("early", "mid", "late"):
        first, length = (first - 1 + ("early", "mid", "late").index(part)) % 12 + 1, 1
    q = (m["q"] or "").lower()
    # "That summer": of the year told before.
    y = "that year" if q == "that" and not m["y"] else year_word(m["y"])
    return "months", {"m": first, "n": length, "y": y, "q": q}
