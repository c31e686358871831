"""Terms and stretches that words of months tell ("before the end of June", "late in April"), and what counts from the
news ("two days before the meeting")."""

from __future__ import annotations

import re
from calendar import monthrange

from etl.extract.days.date_forms import YEAR_WORDS
from etl.extract.days.date_rules import Reading, Rule, register
from etl.extract.days.date_vocabulary import COUNT, MONTH, YEAR, month_number, number, part_code, year_word

RULES: list[Rule] = []
_rule = register(RULES)

_NO_LEAP_YEAR = 2001


@_rule(
    rf"\b(?:before|by)\s+(?:the\s+)?(?:end|close)[\s-](?:of\s+)?(?:(?P<mon>{MONTH})(?:,?\s+(?:of\s+)?(?P<y>{YEAR_WORDS}))?|"
    rf"(?P<year>{YEAR}))(?!\s*\d)",
    re.I,
)
def _before_the_end(m: re.Match[str]) -> Reading:
    if m["year"]:
        return "before_end", {"m": None, "y": int(m["year"])}
    return "before_end", {"m": month_number(m["mon"]), "y": year_word(m["y"])}


@_rule(
    rf"\bbefore (?:(?:the|this) (?P<u>week|month|year)|(?P<mon>{MONTH})|(?P<year>{YEAR})) "
    r"(?:is|was) (?:out|over|up|at an end)\b",
    re.I,
)
def _before_it_is_over(m: re.Match[str]) -> Reading:
    """ "Before the month is out", "before June is over"."""
    if m["u"]:
        return "unit", {"q": "this", "p": "before the end of", "u": m["u"].lower()}
    return "before_end", {"m": month_number(m["mon"]) if m["mon"] else None, "y": int(m["year"]) if m["year"] else None}


@_rule(
    rf"(?<!\d )(?<!\d)(?<!from )\b(?P<a>{MONTH})(?:\s*[-–/]\s*|\s+(?:to|or)\s+)(?P<b>{MONTH})"
    rf"(?:,?\s+(?:of\s+)?(?P<y>{YEAR_WORDS}))?(?!\s*\d)"
)
def _months(m: re.Match[str]) -> Reading | None:
    first, last = month_number(m["a"]), month_number(m["b"])
    if first == last:
        return None
    return "months", {"m": first, "n": (last - first) % 12 + 1, "y": year_word(m["y"]), "q": ""}


@_rule(
    rf"\b(?P<p>early|late) (?:in|of) (?P<mon>{MONTH})(?:,?\s+(?:of\s+)?(?P<y>{YEAR_WORDS}))?(?!\s*\d)",
    re.I,
)
def _part_of_month(m: re.Match[str]) -> Reading:
    return "month", {"m": month_number(m["mon"]), "y": year_word(m["y"]), "q": "", "p": part_code(m["p"])}


@_rule(
    rf"\bthe (?P<o>first|last|final) day of (?P<mon>{MONTH})(?:,?\s+(?:of\s+)?(?P<y>{YEAR_WORDS}))?(?!\s*\d)",
    re.I,
)
def _first_or_last_day(m: re.Match[str]) -> Reading:
    number = month_number(m["mon"])
    d = 1 if m["o"].lower() == "first" else monthrange(_NO_LEAP_YEAR, number)[1]
    return "date", {"y": year_word(m["y"]), "m": number, "d": d, "d2": d, "m2": number, "w": None}


@_rule(rf"\bthe (?P<o>first|last|final) day of (?P<y>{YEAR_WORDS}|the (?:old |new )?year)\b", re.I)
def _first_or_last_of_year(m: re.Match[str]) -> Reading:
    """ "On the last day of the year", "the first day of 2017"."""
    month, d = (1, 1) if m["o"].lower() == "first" else (12, 31)
    year = None if m["y"].lower().endswith(" year") and m["y"].lower().startswith("the ") else year_word(m["y"])
    return "date", {"y": year, "m": month, "d": d, "d2": d, "m2": month, "w": None}


@_rule(r"(?<!\bof )\bthe (?P<u>weekend|week|month|year) (?:(?P<next>after next)|before last)\b", re.I)
def _after_next(m: re.Match[str]) -> Reading:
    if m["u"].lower() == "weekend":
        return "unit", {"q": "after next" if m["next"] else "before last", "p": "", "u": "weekend"}
    return "ago", {"n": 2, "u": m["u"].lower(), "sign": 1 if m["next"] else -1}


# What the main clause tells of: another contact than "the meeting".
_ANOTHER_CONTACT = re.compile(
    r"\b(?:met|hosted|received|welcomed|phoned|telephoned|called|rang|spoke|spoken|talked|visited|held|flew|flown|"
    r"travell?ed|wrote|written|conferred|(?:was|were|been) in (?=[A-Z])|(?:conversation|call|talks|meeting) with)(?!\w)"
)


@_rule(
    rf"\b(?:(?P<n>{COUNT}) (?P<u>day|week)s?|the (?P<one>day)) (?P<dir>before|after|prior to|ahead of) "
    r"(?:the|their|that|this|his|her) (?:(?:tele)?phone |video )?(?:meetings?|talks|summit|visit|trip|"
    r"calls?|conversation|conference|session|encounter)\b"
    r"(?! (?:of|with|between|on|in|to|by|at|for|that|which|who|was|were|is|are|will|would|had|has|took|began)\b)",
    re.I,
)
def _beside_the_news(m: re.Match[str]) -> Reading | None:
    """ "Two days before the meeting, A had received B": counted from the contact told before."""
    if not _ANOTHER_CONTACT.search(m.string[: m.start()] + m.string[m.end() :]):
        return None
    sign = 1 if m["dir"].lower() == "after" else -1
    unit = "day" if m["one"] else m["u"].lower()
    return "offset", {"n": number(m["n"]) if m["n"] else 1, "u": unit, "sign": sign, "of_news": True}
