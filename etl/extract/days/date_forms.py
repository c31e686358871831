"""Days, months and years of the calendar in words: "3 May", "late March", "in 2011"."""

from __future__ import annotations

import re
from typing import Any

from etl.extract.days.date_rules import Reading, Rule, register
from etl.extract.days.date_vocabulary import (
    DAYNUM,
    MONTH,
    OF_SHORT_YEAR,
    ORDINALS,
    PART,
    TO,
    WEEKDAY,
    YEAR,
    century,
    day_number,
    month_number,
    part_code,
    weekday_number,
    year_word,
)

RULES: list[Rule] = []
_rule = register(RULES)

YEAR_WORDS = (
    rf"(?:{YEAR}|last year|this y(?:ea)?r|next year|final y(?:ea)?r|the (?:current|past) year|"
    r"the year before last|(?:that|the) same year|"
    r"that year|the following year|the previous year)"
)
_LED = rf"(?:(?P<w>{WEEKDAY}),?\s*\(?\s*(?:the\s+)?)?"
# "To Thursday 5 May", "to the 5th".
_ON_A = rf"(?:{WEEKDAY},?\s+)?(?:the\s+)?"
_OF_YEAR = rf"(?:(?:,?\s*|\s+of\s+)(?P<y>{YEAR_WORDS})\b)?"
# "ISLAMABAD, 16 May 19:", "on 14 May 19."
_SHORT_YEAR = r"\s+(?P<yy>\d\d)(?=\s*(?:[;)]|[:.,](?!\d)|[-–—]\s|$))"
_NOT_OF_A_DAY = r"(?<![\s\d][1-9] )(?<!\s[123]\d )"
# A day's number is no part of a longer figure: "May 3,000 troops", "32 May", "to 10 a.m.".
_FREE_BEFORE = r"(?<![\d.,/])"
_FREE_AFTER = r"(?!\d|:\d|,\d{3}\b|\.\d|\s*[ap]\.?m\b|\s*(?:%|percent|per cent|million|billion))"
_LIST = rf"(?:,\s*{DAYNUM}(?!\d))*"
# What stands before a date and moves it: "the week of May 13", "on the eve of 9 May".
_WEEK_OF = re.compile(r"\bweek\s+(?:of|beginning|starting|commencing|ending)(?:\s+on)?\s+(?:the\s+)?$", re.I)
_EVE_OF = re.compile(r"\b(?:eve of|day before)\s+(?:the\s+)?$", re.I)
_COUNTED = re.compile(r"\s+(?:[A-Z][\w-]+\s+)*[a-z]+(?:ing|s|gue|mit)\b")
# "The 7th Session of the joint commission", "its 5th session": what is counted there is no day.
_COUNTED_EVENT = (
    r"(?i:session|edition|ordinary|extraordinary|regular|summit|congress|assembly|plenary|meeting|round|joint|"
    r"dialogue|consultations?|commission|committee)\b"
)
_AFTER_A_DAY = re.compile(r"\s+(?:that|and|at|in|with|by|issued|,|said|was|is|to|for)\b")
_CONTACT_NOUN = r"(?:visits?|trips?|tours?|summits?|meetings?|talks|calls?|encounters?|conversations?|handshake)"


def nth(word: str) -> int:
    """1 to 4 of the first to the fourth week or weekday of a month; -1 of the last."""
    return -1 if word.lower() in ("last", "final") else ORDINALS[word.lower()]


@_rule(
    rf"\b(?=[A-Z]){_LED}{_NOT_OF_A_DAY}(?P<mon>{MONTH})\s*(?:the\s+)?(?P<d>{DAYNUM}){_FREE_AFTER}"
    rf"(?:(?:,?\s*(?P<y1>{YEAR}),?(?=\s*(?:-|–|—|to|until|through)\s*{MONTH}))?{_LIST}{TO}"
    rf"(?:{WEEKDAY},?\s+)?(?:(?P<mon2>{MONTH})\s*)?(?:the\s+)?(?P<d2>{DAYNUM}){_FREE_AFTER}(?(mon2)|(?:\s+(?P<mon3>{MONTH}))?))?{_OF_YEAR}"
)
def _month_day(m: re.Match[str]) -> Reading:
    return "date", _date_args(m)


@_rule(
    rf"\b(?=[MTWFSt\d]){_LED}(?:the\s+)?{_FREE_BEFORE}(?P<d>{DAYNUM})"
    rf"(?:(?:(?:\s+of)?\s+(?P<mon1>{MONTH})(?:,?\s+(?P<y1>{YEAR}),?)?(?={TO}{_ON_A}\d))?{_LIST}(?:{TO}|/)"
    rf"{_ON_A}(?P<d2>{DAYNUM}))?(?:\s+of)?[\s-]+(?P<mon>{MONTH})(?:-(?P<y2>{YEAR})\b|{_SHORT_YEAR}|(?<=-[A-Z][a-z][a-z])-(?P<yh>\d\d)\b|{_OF_YEAR})"
)
def _day_month(m: re.Match[str]) -> Reading:
    return "date", _date_args(m)


def _date_args(m: re.Match[str]) -> dict[str, Any]:
    g = m.groupdict()
    first, last = g.get("mon1") or g["mon"], g.get("mon2") or g.get("mon3") or g["mon"]
    args: dict[str, Any] = {"y": year_word(g["y"] or g.get("y2")), "m": month_number(first), "d": day_number(g["d"])}
    args["d2"] = day_number(g["d2"]) if g["d2"] else args["d"]
    args["m2"] = month_number(last)
    args["w"] = weekday_number(g["w"]) if g["w"] else None
    if yy := g.get("yy") or g.get("yh"):
        args["y"] = century(yy)
    if g["y1"]:
        args["y"], args["y2"] = int(g["y1"]), args["y"]
    before = m.string[max(0, m.start() - 40) : m.start()]
    if _WEEK_OF.search(before):
        args["week"] = True
    elif _EVE_OF.search(before):
        args["eve"], args["w"] = True, None
    return args


_SPELT_DAY = rf"(?P<o>{'|'.join(sorted(ORDINALS, key=len, reverse=True))})"


@_rule(
    rf"\b(?:the\s+)?{_SPELT_DAY}\s+(?:day\s+)?of\s+(?P<mon>{MONTH})(?:,?\s+(?P<y>{YEAR}))?|"
    rf"\b(?P<mon2>{MONTH})\s+(?:the\s+)?{_SPELT_DAY.replace('<o>', '<o2>')}"
    r"(?=\s*(?:[.,;:)]|$|and\b|to\b|at\b|in\b|with\b))"
    rf"(?:,?\s+(?P<y2>{YEAR}))?",
    re.I,
)
def _spelt_day(m: re.Match[str]) -> Reading:
    """ "The eighteenth of December", as speech is written down."""
    day = ORDINALS[(m["o"] or m["o2"]).lower()]
    month = month_number(m["mon"] or m["mon2"])
    return "date", {"y": year_word(m["y"] or m["y2"]), "m": month, "m2": month, "d": day, "d2": day, "w": None}


@_rule(
    rf"\b(?P<w>{WEEKDAY})(?:\s*\((?P<d>{DAYNUM})\)|,?\s+(?:the\s+)?(?P<o>\d{{1,2}}(?:st|nd|rd|th))\b(?!\s+[A-Za-z]))"
)
def _weekday_with_day(m: re.Match[str]) -> Reading | None:
    number = day_number(m["d"] or m["o"])
    return ("daynum", {"d": number, "d2": number, "w": weekday_number(m["w"])}) if 1 <= number <= 31 else None


@_rule(
    rf"\bthe (?P<o>first|second|third|fourth|last|final) week (?:of|in) (?P<mon>{MONTH})(?:,?\s*(?P<y>{YEAR_WORDS}))?"
)
def _week_of_month(m: re.Match[str]) -> Reading:
    return "week_of_month", {"o": nth(m["o"]), "m": month_number(m["mon"]), "y": year_word(m["y"])}


@_rule(
    r"\b(?:the )?(?P<o>first|second|third|fourth|last|final) week of (?P<q>this|next|last|the) month\b",
    re.I,
)
def _week_of_this_month(m: re.Match[str]) -> Reading:
    shift = {"last": -1, "next": 1}.get(m["q"].lower(), 0)
    return "week_of_month", {"o": nth(m["o"]), "shift": shift, "y": None}


_TITLE = re.compile(r"\b(?:Minister|Affairs|President|Secretary|Ambassador|General|Premier|Mr|Mrs|Ms|Dr|Hon)\.? $")
_FIRST_NAME = re.compile(r" [A-Z][a-z]")
_TIME_BEFORE = re.compile(r"\b(?:in|since|until|during|before|after)$")
_ACTS = re.compile(
    r",? (?:will|would|is|are|was|were|has|had|have|also|then|later|\w{3,}ed|\w+s|met|said|told|spoke|held|saw|sat|"
    r"took|went|flew|came|left|made|wrote|sent|shook|and (?:his|her|the|[A-Z]))\b"
)
_MONTH_BEFORE = re.compile(rf"\b{MONTH.lower()}(?: \d+)?(?:,| and)$")
# "Their March meeting", "the May summit": months that may be other words, before a contact that is named after them.
_OF_A_MONTH = re.compile(r" (?:meeting|summit|talks|visit|call|trip|round|session|conversation|letter|encounter)\b")
_DETERMINED = re.compile(r"(?:\b(?:the|their|his|her|its|our|an?|that|this)|['’]s|s['’])$")


@_rule(
    rf"\b(?=[A-Zelmtfsbn])(?:(?P<p>(?i:{PART}))[\s-]+)?(?P<later>later in )?"
    rf"(?:\b(?P<q>(?i:last|next|(?:this|the) past|this coming|this|that|the coming))\s+(?:month\s+of\s+)?)?"
    rf"\b(?P<mon>{MONTH})(?:{OF_SHORT_YEAR}|,?\s+(?:of\s+)?(?P<y>{YEAR_WORDS}))?(?!\s*\d|\s+Day\b)"
)
def _month(m: re.Match[str]) -> Reading | None:
    if (
        not (m["q"] or m["y"] or m["p"])
        and _FIRST_NAME.match(m.string, m.end())
        and _TITLE.search(m.string[: m.start()])
    ):
        return None  # "Foreign Minister January Msuya"
    if m["mon"].rstrip(".") in ("May", "March", "Mar", "Jun", "Jan") and not (m["q"] or m["y"] or m["p"]):
        before = m.string[: m.start("mon")].rstrip().lower()
        named = _OF_A_MONTH.match(m.string, m.end()) and _DETERMINED.search(before)
        if m["mon"] == "Jan" and _FIRST_NAME.match(m.string, m.end()) and not _TIME_BEFORE.search(before):
            return None  # "the ministers A and Jan B"
        if not named and not re.search(
            r"\b(?:in|since|of|until|by|from|to|and|on|for|before|after|during|between|last|(?:recently|late) as)$|,$",
            before,
        ):
            return None
        if before.endswith((" and", ",")) and _ACTS.match(m.string, m.end()) and not _MONTH_BEFORE.search(before):
            return None  # "A and May met", "on his way to Lima, May announced"
    q = (m["q"] or "").lower()
    return "month", {
        "m": month_number(m["mon"]),
        # "That August": of the year told before.
        "y": "that year" if q == "that" and not m["y"] else century(m["ya"]) if m["ya"] else year_word(m["y"]),
        "q": q,
        "p": part_code(m["p"]),
        "later": m["later"] is not None,
    }


@_rule(
    r"(?:\b(?i:on|of|from|by|until|as of)\s+the|(?<=\bfor )the(?=\s+\d+[a-z]{2}\s+of\s+(?:this|next)\s+month\b))"
    rf"\s+(?P<d>{DAYNUM})\b"
    rf"(?:{TO}(?:the\s+)?(?P<d2>\d{{1,2}}(?:st|nd|rd|th))\b)?"
    r"(?:\s+of\s+(?P<q>this|last|next|that|the same|the) month\b)?"
    rf"(?!\s+(?:of\s+)?(?:{MONTH}|century|anniversary|round|meeting|time|\w+ly)|"
    rf"\s+(?:[A-Z]\w+ [A-Z]|[A-Z]{{2}}|{_COUNTED_EVENT}))"
)
def _on_the_nth(m: re.Match[str]) -> Reading | None:
    # "on the 16th China-US talks" counts meetings, not days: an ordinal before a noun is no date.
    after = m.string[m.end() :]
    doubtful = not re.search(r"(?:st|nd|rd|th)$", m["d"]) or _COUNTED.match(after)
    if doubtful and after[:1] not in (",", ".", ";", ")") and not _AFTER_A_DAY.match(after):
        return None
    first = day_number(m["d"])
    last = day_number(m["d2"]) if m["d2"] else first
    return ("daynum", {"d": first, "d2": last, "w": None, "q": m["q"] or ""}) if last <= 31 else None


@_rule(
    r"(?<=\bto the )(?P<d>\d{1,2})(?:st|nd|rd|th)\b(?:\s+of\s+(?P<q>this|next) month\b)?(?=\s*(?:[.,;)]|$)|\s+"
    r"(?:at|after|because|by|so|when|owing|due|following)\b)"
)
def _to_the_nth(m: re.Match[str]) -> Reading | None:
    """ "Was moved to the 27th of this month"."""
    day = int(m["d"])
    return ("daynum", {"d": day, "d2": day, "w": None, "q": m["q"] or ""}) if 1 <= day <= 31 else None


@_rule(rf"\b(?:from|between)\s+(?P<y>{YEAR})(?:\s+(?:to|and|until)\s+|\s*[-–]\s*)(?P<y2>{YEAR})\b(?![-/]\d)", re.I)
def _years(m: re.Match[str]) -> Reading | None:
    return ("year", {"y": int(m["y"]), "y2": int(m["y2"]), "p": None}) if int(m["y"]) < int(m["y2"]) else None


@_rule(
    rf"\b(?:(?P<p>{PART})[\s-]+(?:of[\s-]+)?|(?:in|of|during|since|by|until|from|year|late|early|mid)[\s-]+)"
    rf"(?:the year\s+)?(?P<y>{YEAR})\b(?![-/]\d|\s*(?:percent|people|troops))",
    re.I,
)
def _year(m: re.Match[str]) -> Reading:
    low = m.group().lower()
    part = part_code(m["p"]) or next((p for p in ("early", "mid", "late") if low.startswith(p)), None)
    return "year", {"y": int(m["y"]), "p": part}


@_rule(
    rf"(?:(?<=in \d{{4}} and )|(?<=in \d{{4}}, )|(?<=\d{{4}}, \d{{4}}, )|(?<=\d{{4}}, \d{{4}} and )|"
    rf"(?<=\d{{4}}, \d{{4}}, and ))(?P<y>{YEAR})(?=[,.;)]| and\b)"
)
def _year_in_a_row(m: re.Match[str]) -> Reading:
    """ "Visited Peru in 2010, 2012 and 2015": the further years."""
    return "year", {"y": int(m["y"]), "p": None}


@_rule(
    rf"\b(?P<y>{YEAR})(?=\s+(?:(?:[A-Z][\w-]+|state|official|joint|first|phone|telephone)\s+){{0,2}}{_CONTACT_NOUN}\b)"
)
def _year_of_contact(m: re.Match[str]) -> Reading | None:
    """ "his 1972 visit": of a year before a noun only the one that dates a contact is read."""
    if not re.search(r"(?:\b(?:the|a|his|her|its|their|our)|['’]s?)\s+$", m.string[: m.start()], re.I):
        return None
    return "year", {"y": int(m["y"]), "p": None}
