"""Days that a feast of ``feasts.csv`` names: "on Christmas Eve", "on Labour Day 2018", "on Good Friday"."""

from __future__ import annotations

import re

from etl.extract.days.date_forms import YEAR_WORDS
from etl.extract.days.date_rules import Reading, Rule, register
from etl.extract.days.date_vocabulary import year_word
from etl.lexicon import rows

RULES: list[Rule] = []
_rule = register(RULES)

_FEASTS = [(re.compile(r["feast"]), r["day"]) for r in rows("feasts.csv")]
_OF_YEAR = rf"(?:,?\s+(?:of\s+|in\s+)?(?P<y>{YEAR_WORDS})\b)?"
_NOT_BEFORE = r"(?!\s+(?:cards?|tree|message|party|gift|present|greetings?|markets?|truce|holidays?|weekend|\w+ing)\b)"
# In North America Labour Day is a Monday of September, and in the Pacific another; elsewhere the first of May.
_IN_SEPTEMBER = re.compile(r"\b(?:U\.?S|United States|Americans?|Washington|White House|Canad\w+|Ottawa)\b")
_IN_OTHER_MONTHS = re.compile(r"\b(?:Australia\w*|Canberra|New Zealand\w*|Wellington|Jamaica\w*|Kingston)\b")
_OTHER_CALENDAR = re.compile(r"\b(?:Orthodox|Julian|Coptic)\b")


def _listed(stands: str) -> str:
    return "|".join(r["feast"] for r in rows("feasts.csv") if r["stands"] == stands)


@_rule(rf"\b(?P<f>{_listed('anywhere')})\b{_NOT_BEFORE}{_OF_YEAR}")
def _feast(m: re.Match[str]) -> Reading | None:
    return _day_of(m)


@_rule(rf"(?<=\b[Oo]n )(?P<f>{_listed('on')})(?<=\w)\b{_NOT_BEFORE}{_OF_YEAR}")
def _on_a_feast(m: re.Match[str]) -> Reading | None:
    """Much besides is named for these: they date only what took place on them."""
    return _day_of(m)


def _day_of(m: re.Match[str]) -> Reading | None:
    day = next(day for pattern, day in _FEASTS if pattern.fullmatch(m["f"]))
    if _OTHER_CALENDAR.search(m.string) and (day.startswith("Easter") or "Christmas" in m["f"]):
        return None
    if m["f"].startswith("Labo"):
        if _IN_OTHER_MONTHS.search(m.string):
            return None
        day = "first Monday of 09" if _IN_SEPTEMBER.search(m.string) else day
    year = year_word(m["y"])
    if not day[0].isdigit():
        return "feast", {"day": day, "y": year}
    month, number = map(int, day.split("-"))
    return "date", {"y": year, "m": month, "d": number, "d2": number, "m2": month, "w": None}
