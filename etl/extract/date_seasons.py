"""Quarters, halves and seasons of a year: "the first quarter of 2012", "last summer", "the spring of 2012".

Seasons are those of the north, where nearly all the news is written that names them.
"""

from __future__ import annotations

import re

from etl.extract.date_forms import YEAR_WORDS
from etl.extract.date_rules import Reading, Rule, register
from etl.extract.date_vocabulary import PART, part_code, year_word

RULES: list[Rule] = []
_rule = register(RULES)

_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4, "latter": 2}
_NO_SEASON = re.compile(r"\s+(?:school|camp|house|session|solstice|equinox|break|holidays?|olympics?|games)\b", re.I)
_LOSS = re.compile(r"\s+(?:in|of|from|by|to)\b", re.I)
_DURING = re.compile(r"\b(?:in|during|by|since|until|over|throughout|before|after)\s+$", re.I)
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


@_rule(
    rf"\b(?P<o>first|second|third|fourth|final|last)[\s-](?P<u>quarter)\s+(?:of\s+)?(?P<y>{YEAR_WORDS}|the year)\b|"
    rf"\b(?P<o2>first|second|latter)[\s-](?P<u2>half)\s+of\s+(?P<y2>{YEAR_WORDS}|the year)\b|"
    rf"\bQ(?P<o3>[1-4])(?:\s+(?:of\s+)?|/)(?P<y3>{YEAR_WORDS})\b|"
    r"\b(?P<o5>first|second|third|fourth)-quarter\b(?!\s+final)|"
    r"\b(?:in|during|by|for|since)\s+the\s+(?P<o4>first|second|third|fourth)[\s-]quarter\b(?!\s+(?:of|final))",
    re.I,
)
def _quarter(m: re.Match[str]) -> Reading:
    word = (m["o"] or m["o2"] or m["o3"] or m["o4"] or m["o5"]).lower()
    told = m["y"] or m["y2"] or m["y3"]
    number = _QUARTERS.get(word) or int(word)
    length = 6 if m["u2"] else 3
    y = year_word(None if told is None or told.lower() == "the year" else told)
    here = bool(told and told.lower() == "the year")
    return "months", {"m": length * (number - 1) + 1, "n": length, "y": "this year" if here else y, "q": ""}


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
