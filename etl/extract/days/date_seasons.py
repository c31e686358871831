"""Quarters, halves and seasons of a year: "the first quarter of 2012", "last summer", "the spring of 2012".

Seasons are those of the north, where nearly all the news is written that names them.
"""

from __future__ import annotations

import re

from etl.extract.days.date_forms import YEAR_WORDS
from etl.extract.days.date_rules import Reading, Rule, register
from etl.extract.days.date_vocabulary import PART, part_code, year_word

RULES: list[Rule] = []
_rule = register(RULES)

_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
_NO_SEASON = re.compile(r"\s+(?:school|camp|house|session|solstice|equinox|break|holidays?|olympics?|games)\b", re.I)
_LOSS = re.compile(r"\s+(?:in|of|from|by|to)\b", re.I)
_DURING = re.compile(r"\b(?:in|during|by|since|until|over|throughout|before|after)\s+$", re.I)
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


@_rule(rf"\b(?P<o>first|second|latter) half of\s+(?P<y>{YEAR_WORDS}|the year)\b", re.I)
def _half(m: re.Match[str]) -> Reading:
    return _months(6, 1 if m["o"].lower() == "first" else 2, m["y"])


@_rule(rf"\bQ(?P<o>[1-4])(?:\s+(?:of\s+)?|/)(?P<y>{YEAR_WORDS})\b")
def _quarter_in_figures(m: re.Match[str]) -> Reading:
    return _months(3, int(m["o"]), m["y"])


def _months(length: int, number: int, told: str | None) -> Reading:
    y = "this year" if told and told.lower() == "the year" else year_word(told)
    return "months", {"m": length * (number - 1) + 1, "n": length, "y": y, "q": ""}


@_rule(
    rf"\b(?:(?P<p>{PART})[\s-]+)?(?:the\s+)?(?:(?P<q>last|next|this past|this coming|this|the coming)\s+)?"
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
    return "months", {"m": first, "n": length, "y": year_word(m["y"]), "q": (m["q"] or "").lower()}
