"""Date words in a sentence. Which day they mean is ``dates.resolve``'s business; no calendar is needed here."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from etl.extract.date_vocabulary import (
    COUNT,
    DAYNUM,
    MONTH,
    PART,
    TO,
    WEEKDAY,
    YEAR,
    day_number,
    month_number,
    number,
    part_code,
    weekday_number,
)
from etl.extract.prefilter import Filtered, filtered, possible

_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
# A sentence without any of these holds no date: "that evening" alone tells none.
_GATE = re.compile(
    rf"\d|{MONTH}|{WEEKDAY}|day\b|days\b|week|month|year|tonight|tomorrow|overnight|"
    r"this (?:morning|afternoon|evening)|Christmas|weekend|decade",
    re.I,
)


@dataclass(frozen=True)
class DateWords:
    """Date words at ``start``..``end`` of a sentence; ``kind`` and ``args`` say how to resolve them."""

    start: int
    end: int
    text: str
    kind: str
    args: dict[str, Any] = field(default_factory=dict, hash=False, compare=False)


Builder = Callable[[re.Match[str]], tuple[str, dict[str, Any]] | None]
_RULES: list[tuple[Filtered, Builder]] = []


def _rule(pattern: str, flags: int = 0) -> Callable[[Builder], Builder]:
    def register(build: Builder) -> Builder:
        _RULES.append((filtered(pattern, flags), build))
        return build

    return register


# Order matters: the first rule that covers a stretch of text keeps it.
@_rule(rf"\b(?P<y>{YEAR})-(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12]\d|3[01])\b")
def _iso(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    return "date", {"y": int(m["y"]), "m": int(m["m"]), "d": int(m["d"]), "d2": int(m["d"])}


@_rule(
    rf"(?:(?P<w>{WEEKDAY}),?\s*\(?\s*)?(?P<mon>{MONTH})\s*(?P<d>{DAYNUM})(?!\d)"
    rf"(?:{TO}(?:(?P<mon2>{MONTH})\s*)?(?P<d2>{DAYNUM})(?![\d:]))?(?:,?\s*(?P<y>{YEAR})\b)?"
)
def _month_day(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    return "date", _date_args(m)


@_rule(
    rf"(?:(?P<w>{WEEKDAY}),?\s*\(?\s*)?(?:the\s+)?(?P<d>{DAYNUM})(?:{TO}(?:the\s+)?(?P<d2>{DAYNUM}))?(?:\s+of)?\s+(?P<mon>{MONTH})"
    rf"(?:,?\s*(?P<y>{YEAR})\b)?"
)
def _day_month(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    return "date", _date_args(m)


def _date_args(m: re.Match[str]) -> dict[str, Any]:
    g = m.groupdict()
    args = {"y": int(g["y"]) if g["y"] else None, "m": month_number(g["mon"]), "d": day_number(g["d"])}
    args["d2"] = day_number(g["d2"]) if g["d2"] else args["d"]
    args["m2"] = month_number(g["mon2"]) if g.get("mon2") else args["m"]
    args["w"] = weekday_number(g["w"]) if g["w"] else None
    return args


@_rule(rf"\b(?P<w>{WEEKDAY})\s*\((?P<d>{DAYNUM})\)")
def _weekday_with_day(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    return "daynum", {"d": day_number(m["d"]), "w": weekday_number(m["w"])}


@_rule(
    rf"\bthe (?P<o>first|second|third|fourth|last) week (?:of|in) (?P<mon>{MONTH})(?:,?\s*(?P<y>{YEAR}|"
    rf"last year|this year|next year))?"
)
def _week_of_month(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    return "week_of_month", {"o": _ORDINALS[m["o"]], "m": month_number(m["mon"]), "y": _year_word(m["y"])}


@_rule(
    rf"(?:\b(?P<p>{PART})[\s-]+)?(?:\b(?P<q>last|next|this|that|this past|this coming)\s+)?\b(?P<mon>{MONTH})"
    rf"(?:,?\s+(?:of\s+)?(?P<y>{YEAR}|last year|this year|next year|the same year|that year|"
    rf"the following year))?(?!\s*\d)"
)
def _month(m: re.Match[str]) -> tuple[str, dict[str, Any]] | None:
    if m["mon"] in ("May", "March", "Mar", "Jun", "Jan") and not (m["q"] or m["y"] or m["p"]):
        before = m.string[: m.start("mon")].rstrip().lower()
        if not re.search(
            r"\b(?:in|since|of|until|by|from|to|and|on|for|before|after|during|between|,|last|and)$|,$", before
        ):
            return None
    return "month", {
        "m": month_number(m["mon"]),
        "y": _year_word(m["y"]),
        "q": (m["q"] or "").lower(),
        "p": part_code(m["p"]),
    }


def _year_word(word: str | None) -> int | str | None:
    if not word:
        return None
    return int(word) if word.isdigit() else word.lower()


@_rule(
    rf"\b(?:(?P<q>last|next|this(?: past| coming)?|the (?:previous|following|same))\s+)?(?:late\s+|"
    rf"early\s+)?(?P<w>{WEEKDAY})"
    rf"(?:\s+(?:and|through|to)\s+(?:on\s+)?(?P<w2>{WEEKDAY}))?(?:\s+(?:of\s+)?(?P<wk>last week|next week|this week))?"
)
def _weekday(m: re.Match[str]) -> tuple[str, dict[str, Any]] | None:
    if len(m["w"].rstrip(".")) <= 4 and m["w"].lower() in ("sun", "sat", "mon", "wed"):
        return None
    first = weekday_number(m["w"])
    second = weekday_number(m["w2"]) if m["w2"] else first
    return "weekday", {"w": first, "w2": second, "q": (m["q"] or "").lower(), "wk": (m["wk"] or "").lower()}


@_rule(
    rf"\b(?i:on|of|from|by|until|as of)\s+the\s+(?P<d>{DAYNUM})\b(?!\s+(?:of\s+)?(?:{MONTH}|century|"
    rf"anniversary|round|meeting|time|\w+ly))"
)
def _on_the_nth(m: re.Match[str]) -> tuple[str, dict[str, Any]] | None:
    # "on the 16th China-US talks" counts meetings, not days: an ordinal before a noun is no date.
    if not re.search(r"(?:st|nd|rd|th)$", m["d"]) or re.match(
        r"\s+(?:[A-Z][\w-]+\s+)*[a-z]+(?:ing|s|gue|mit)\b", m.string[m.end() :]
    ):
        after = m.string[m.end() : m.end() + 1]
        if after not in (",", ".", ";", ")") and not re.match(
            r"\s+(?:that|and|at|in|with|by|issued|,|said|was|is|to|for)\b", m.string[m.end() :]
        ):
            return None
    return "daynum", {"d": day_number(m["d"]), "w": None}


@_rule(
    rf"\b(?P<n>{COUNT})\s+(?P<u>day|week|month|year|decade)s?\s+(?P<dir>ago|earlier|before|later|"
    rf"after(?:wards)?|from now|hence)\b",
    re.I,
)
def _ago(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    back = m["dir"].lower() == "ago"
    forward = m["dir"].lower() in ("from now", "hence")
    sign = -1 if m["dir"].lower() in ("ago", "earlier", "before") else 1
    return ("ago" if back or forward else "offset"), {"n": number(m["n"]), "u": m["u"].lower(), "sign": sign}


@_rule(
    r"\bthe day before yesterday\b|\byesterday\b|\btoday\b|\btonight\b|\btomorrow\b|\bthis (?:morning|"
    r"afternoon|evening)\b|\bovernight\b",
    re.I,
)
def _near_day(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    word = m.group().lower()
    shift = {"the day before yesterday": -2, "yesterday": -1, "tomorrow": 1}.get(word, 0)
    return "near_day", {"shift": shift, "loose": word == "overnight"}


@_rule(
    r"\b(?:(?P<p>earlier|later|late|early|the end of|the beginning of|by the end of|before the end of|"
    r"until the end of|at the end of)\s+)?"
    r"(?P<q>this|last|next|the past|the coming|the previous|the following|the)\s+(?P<u>week|month|year)"
    r"(?:end)?(?P<we>(?<=end))?\b(?!\s*[-–]?\s*old|\s+\d|s)",
    re.I,
)
def _this_unit(m: re.Match[str]) -> tuple[str, dict[str, Any]] | None:
    q, p = m["q"].lower(), (m["p"] or "").lower()
    if q == "the" and not p:
        return None
    weekend = m.group().lower().endswith("weekend")
    return "unit", {"q": q, "p": p, "u": "weekend" if weekend else m["u"].lower()}


@_rule(
    r"\b(?:later (?:in the|that(?: same)?|the same) day|(?:on )?(?:that|the) same (?:day|evening|morning|night)|"
    r"that (?:day|evening|night))\b",
    re.I,
)
def _same_day(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    return "offset", {"n": 0, "u": "same", "sign": 1}


@_rule(r"\b(?:over|at|on|during) the weekend\b", re.I)
def _weekend(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    return "unit", {"q": "the", "p": "", "u": "weekend"}


@_rule(
    r"\b(?:in|over|within) the (?:coming|next) (?P<n>few |couple of )?(?P<u>days|weeks|months)\b|"
    r"\bin (?:the )?near future\b",
    re.I,
)
def _coming(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    return "coming", {"u": (m["u"] or "").lower()}


@_rule(r"\bChristmas[\s-][Ee]ve\b|\bChristmas Day\b|\bNew Year['’]s (?:Eve|Day)\b")
def _feast(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    low = m.group().lower()
    d, mo = ((24, 12) if "eve" in low else (25, 12)) if "christmas" in low else ((31, 12) if "eve" in low else (1, 1))
    return "date", {"y": None, "m": mo, "d": d, "d2": d, "m2": mo, "w": None}


@_rule(
    rf"\b(?:(?P<p>{PART})[\s-]+)?(?:in|of|during|since|by|until|from|year|late|early|mid)"
    rf"[\s-]+(?:the year\s+)?(?P<y>{YEAR})\b(?![-/]\d|\s*(?:percent|people|troops))",
    re.I,
)
def _year(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    low = m.group().lower()
    part = part_code(m["p"]) or next((p for p in ("early", "mid", "late") if low.startswith(p)), None)
    return "year", {"y": int(m["y"]), "p": part}


@lru_cache(maxsize=512)
def find_dates(sentence: str) -> tuple[DateWords, ...]:
    """Date words of a sentence in order, never overlapping. Several stages ask for the same sentence: the last
    are kept."""
    taken: list[tuple[int, int]] = []
    found = []
    bits = possible(sentence)
    for pattern, build in _RULES:
        if bits & pattern.bits != pattern.bits:
            continue
        for m in pattern.pattern.finditer(sentence):
            a, b = m.span()
            if any(a < y and x < b for x, y in taken):
                continue
            built = build(m)
            if built is None:
                continue
            taken.append((a, b))
            found.append(DateWords(a, b, m.group().strip(" (."), built[0], built[1]))
    if not any(_GATE.search(d.text) for d in found) and not (found and _GATE.search(sentence)):
        return ()
    found.sort(key=lambda d: d.start)
    return tuple(_share_year(sentence, found))


def _share_year(sentence: str, found: list[DateWords]) -> list[DateWords]:
    """ "in March, June and November 2013": the year told last holds for the whole list."""
    for later, earlier in zip(reversed(found[1:]), reversed(found[:-1]), strict=True):
        between = sentence[earlier.end : later.start]
        if (
            earlier.kind != later.kind
            or earlier.kind not in ("month", "date")
            or earlier.args.get("y")
            or not later.args.get("y")
        ):
            continue
        if re.fullmatch(r"\s*(?:,|and|or|,\s*and|to|until|–|-)\s*", between):
            earlier.args["y"] = later.args["y"]
    return found
