"""Date words in a sentence, and what day, month or year they mean as seen from the publication date.

``find_dates`` reads the words (no calendar needed); ``resolve`` turns one of them into an interval with a reason. The rules
are the annotation guideline's: a weekday is the nearest one before publication for what happened, after it for what is to
come; "next week" is Monday to Sunday; early, mid and late are days 1-10, 10-20 and 20 to the end.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from etl.extract.calendar import (
    DAY,
    Span,
    day,
    hull,
    month,
    nearest_weekday,
    nearest_year,
    part_of,
    shift_month,
    week,
    year,
)

_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY_NAMES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NUMBERS = {
    w: i
    for i, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"a": 1, "an": 1, "couple of": 2, "a couple of": 2, "several": 0, "few": 0, "a few": 0, "some": 0}
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}

MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
)
WEEKDAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun)\b\.?"
DAYNUM = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
YEAR = r"(?:19[4-9]\d|20\d\d)"
COUNT = r"(?:\d{1,3}|an?|(?:a )?couple of|(?:a )?few|several|some|" + "|".join(list(_NUMBERS)[1:21]) + r")"
TO = r"\s*(?:-|–|—|to|and|through|until|till|&)\s*"
PART = r"(?:early|mid|late|the beginning of|the start of|the middle of|the end of|end of|beginning of|start of)"
PART_CODES = {"early": "early", "beginning": "early", "start": "early", "mid": "mid", "middle": "mid"}

# A sentence without any of these holds no date: most sentences are dismissed here.
_GATE = re.compile(
    rf"\d|{MONTH}|{WEEKDAY}|day\b|days\b|week|month|year|tonight|tomorrow|overnight|Christmas|weekend|decade", re.I
)


@dataclass(frozen=True)
class Clock:
    """When the article was published: ``lo`` to ``hi`` (equal if the day is known, both None if nothing is)."""

    lo: date | None = None
    hi: date | None = None

    @property
    def width(self) -> int:
        return (self.hi - self.lo).days if self.lo and self.hi else 10**6


@dataclass(frozen=True)
class DateWords:
    """Date words at ``start``..``end`` of a sentence; ``kind`` and ``args`` say how to resolve them."""

    start: int
    end: int
    text: str
    kind: str
    args: dict[str, Any] = field(default_factory=dict, hash=False, compare=False)


@dataclass(frozen=True)
class Resolved:
    """An interval with the reason for it in words; ``weekdays`` are those the text names (Monday=0)."""

    span: Span | None
    reason: str
    weekdays: tuple[int, ...] = ()
    ranged: bool = False


def month_number(word: str) -> int:
    """1..12 of a month's name or abbreviation."""
    return _MONTH_NAMES.index(word.lower()[:3]) + 1


def weekday_number(word: str) -> int:
    """0..6, Monday first, of a weekday's name or abbreviation."""
    return _DAY_NAMES.index(word.lower()[:3])


def number(word: str) -> int:
    """Value of a numeral or number word; 0 for "several", "a few"."""
    word = word.lower().strip()
    return int(word) if word.isdigit() else _NUMBERS.get(word, 0)


def _daynum(word: str) -> int:
    return int(re.match(r"\d+", word).group())  # type: ignore[union-attr]


def _part(word: str | None) -> str | None:
    if not word:
        return None
    for key, code in PART_CODES.items():
        if key in word.lower():
            return code
    return "late"


Builder = Callable[[re.Match[str]], tuple[str, dict[str, Any]] | None]
_RULES: list[tuple[re.Pattern[str], Builder]] = []


def _rule(pattern: str, flags: int = 0) -> Callable[[Builder], Builder]:
    def register(build: Builder) -> Builder:
        _RULES.append((re.compile(pattern, flags), build))
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
    args = {"y": int(g["y"]) if g["y"] else None, "m": month_number(g["mon"]), "d": _daynum(g["d"])}
    args["d2"] = _daynum(g["d2"]) if g["d2"] else args["d"]
    args["m2"] = month_number(g["mon2"]) if g.get("mon2") else args["m"]
    args["w"] = weekday_number(g["w"]) if g["w"] else None
    return args


@_rule(rf"\b(?P<w>{WEEKDAY})\s*\((?P<d>{DAYNUM})\)")
def _weekday_with_day(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    return "daynum", {"d": _daynum(m["d"]), "w": weekday_number(m["w"])}


@_rule(
    rf"\bthe (?P<o>first|second|third|fourth|last) week (?:of|in) (?P<mon>{MONTH})(?:,?\s*(?P<y>{YEAR}|last year|this year|next year))?"
)
def _week_of_month(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    return "week_of_month", {"o": _ORDINALS[m["o"]], "m": month_number(m["mon"]), "y": _year_word(m["y"])}


@_rule(
    rf"(?:\b(?P<p>{PART})[\s-]+)?(?:\b(?P<q>last|next|this|that|this past|this coming)\s+)?\b(?P<mon>{MONTH})"
    rf"(?:,?\s+(?:of\s+)?(?P<y>{YEAR}|last year|this year|next year|the same year|that year|the following year))?(?!\s*\d)"
)
def _month(m: re.Match[str]) -> tuple[str, dict[str, Any]] | None:
    if m["mon"] in ("May", "March", "Mar", "Jun", "Jan") and not (m["q"] or m["y"] or m["p"]):
        before = m.string[: m.start("mon")].rstrip().lower()
        if not re.search(r"\b(?:in|since|of|until|by|from|to|and|on|for|before|after|during|between|,|last|and)$|,$", before):
            return None
    return "month", {"m": month_number(m["mon"]), "y": _year_word(m["y"]), "q": (m["q"] or "").lower(), "p": _part(m["p"])}


def _year_word(word: str | None) -> int | str | None:
    if not word:
        return None
    return int(word) if word.isdigit() else word.lower()


@_rule(
    rf"\b(?:(?P<q>last|next|this(?: past| coming)?|the (?:previous|following|same))\s+)?(?:late\s+|early\s+)?(?P<w>{WEEKDAY})"
    rf"(?:\s+(?:and|through|to)\s+(?:on\s+)?(?P<w2>{WEEKDAY}))?(?:\s+(?:of\s+)?(?P<wk>last week|next week|this week))?"
)
def _weekday(m: re.Match[str]) -> tuple[str, dict[str, Any]] | None:
    if len(m["w"].rstrip(".")) <= 4 and m["w"].lower() in ("sun", "sat", "mon", "wed"):
        return None
    first = weekday_number(m["w"])
    second = weekday_number(m["w2"]) if m["w2"] else first
    return "weekday", {"w": first, "w2": second, "q": (m["q"] or "").lower(), "wk": (m["wk"] or "").lower()}


@_rule(rf"\b(?i:on|of|from|by|until|as of)\s+the\s+(?P<d>{DAYNUM})\b(?!\s+(?:of\s+)?(?:{MONTH}|century|anniversary|round|meeting|time|\w+ly))")
def _on_the_nth(m: re.Match[str]) -> tuple[str, dict[str, Any]] | None:
    # "on the 16th China-US talks" counts meetings, not days: an ordinal before a noun is no date.
    if not re.search(r"(?:st|nd|rd|th)$", m["d"]) or re.match(r"\s+(?:[A-Z][\w-]+\s+)*[a-z]+(?:ing|s|gue|mit)\b", m.string[m.end() :]):
        after = m.string[m.end() : m.end() + 1]
        if after not in (",", ".", ";", ")") and not re.match(r"\s+(?:that|and|at|in|with|by|issued|,|said|was|is|to|for)\b", m.string[m.end() :]):
            return None
    return "daynum", {"d": _daynum(m["d"]), "w": None}


@_rule(rf"\b(?P<n>{COUNT})\s+(?P<u>day|week|month|year|decade)s?\s+(?P<dir>ago|earlier|before|later|after(?:wards)?|from now|hence)\b", re.I)
def _ago(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    back = m["dir"].lower() == "ago"
    forward = m["dir"].lower() in ("from now", "hence")
    sign = -1 if m["dir"].lower() in ("ago", "earlier", "before") else 1
    return ("ago" if back or forward else "offset"), {"n": number(m["n"]), "u": m["u"].lower(), "sign": sign}


@_rule(r"\bthe day before yesterday\b|\byesterday\b|\btoday\b|\btonight\b|\btomorrow\b|\bthis (?:morning|afternoon|evening)\b|\bovernight\b", re.I)
def _near_day(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    word = m.group().lower()
    shift = {"the day before yesterday": -2, "yesterday": -1, "tomorrow": 1}.get(word, 0)
    return "near_day", {"shift": shift, "loose": word == "overnight"}


@_rule(
    r"\b(?:(?P<p>earlier|later|late|early|the end of|the beginning of|by the end of|before the end of|until the end of|at the end of)\s+)?"
    r"(?P<q>this|last|next|the past|the coming|the previous|the following|the)\s+(?P<u>week|month|year)(?:end)?(?P<we>(?<=end))?\b(?!\s*[-–]?\s*old|\s+\d|s)",
    re.I,
)
def _this_unit(m: re.Match[str]) -> tuple[str, dict[str, Any]] | None:
    q, p = m["q"].lower(), (m["p"] or "").lower()
    if q == "the" and not p:
        return None
    weekend = m.group().lower().endswith("weekend")
    return "unit", {"q": q, "p": p, "u": "weekend" if weekend else m["u"].lower()}


@_rule(r"\b(?:over|at|on|during) the weekend\b", re.I)
def _weekend(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    return "unit", {"q": "the", "p": "", "u": "weekend"}


@_rule(r"\b(?:in|over|within) the (?:coming|next) (?P<n>few |couple of )?(?P<u>days|weeks|months)\b|\bin (?:the )?near future\b", re.I)
def _coming(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    return "coming", {"u": (m["u"] or "").lower()}


@_rule(r"\bChristmas[\s-][Ee]ve\b|\bChristmas Day\b|\bNew Year['’]s (?:Eve|Day)\b")
def _feast(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    low = m.group().lower()
    d, mo = ((24, 12) if "eve" in low else (25, 12)) if "christmas" in low else ((31, 12) if "eve" in low else (1, 1))
    return "date", {"y": None, "m": mo, "d": d, "d2": d, "m2": mo, "w": None}


@_rule(rf"\b(?:(?P<p>{PART})[\s-]+)?(?:in|of|during|since|by|until|from|year|late|early|mid)[\s-]+(?:the year\s+)?(?P<y>{YEAR})\b(?![-/]\d|\s*(?:percent|people|troops))", re.I)
def _year(m: re.Match[str]) -> tuple[str, dict[str, Any]]:
    low = m.group().lower()
    part = _part(m["p"]) or next((p for p in ("early", "mid", "late") if low.startswith(p)), None)
    return "year", {"y": int(m["y"]), "p": part}


@lru_cache(maxsize=512)
def find_dates(sentence: str) -> tuple[DateWords, ...]:
    """Date words of a sentence in order, never overlapping. Several stages ask for the same sentence: the last are kept."""
    if not _GATE.search(sentence):
        return ()
    taken: list[tuple[int, int]] = []
    found = []
    for pattern, build in _RULES:
        for m in pattern.finditer(sentence):
            a, b = m.span()
            if any(a < y and x < b for x, y in taken):
                continue
            built = build(m)
            if built is None:
                continue
            taken.append((a, b))
            found.append(DateWords(a, b, m.group().strip(" ("), built[0], built[1]))
    found.sort(key=lambda d: d.start)
    return tuple(_share_year(sentence, found))


def _share_year(sentence: str, found: list[DateWords]) -> list[DateWords]:
    """ "in March, June and November 2013": the year told last holds for the whole list."""
    for later, earlier in zip(reversed(found[1:]), reversed(found[:-1]), strict=True):
        between = sentence[earlier.end : later.start]
        if earlier.kind != later.kind or earlier.kind not in ("month", "date") or earlier.args.get("y") or not later.args.get("y"):
            continue
        if re.fullmatch(r"\s*(?:,|and|or|,\s*and|to|until|–|-)\s*", between):
            earlier.args["y"] = later.args["y"]
    return found


def resolve(words: DateWords, clock: Clock, *, future: bool | None = False, previous: Span | None = None) -> Resolved:
    """Interval that the words mean, seen from the publication date.

    ``future`` is the tense (None: not known); ``previous`` the last date told before, for "two days later". The span is
    None where the publication date would be needed and is not known.
    """
    weekdays = _weekdays_of(words)
    a = words.args
    ranged = (words.kind == "date" and (a["d2"], a.get("m2", a["m"])) != (a["d"], a["m"])) or (words.kind == "weekday" and a["w2"] != a["w"])
    absolute = _absolute(words)
    if absolute:
        return Resolved(absolute, f"“{words.text}” gives the date in full", weekdays, ranged)
    if words.kind == "offset":
        return _offset(words, previous)
    if clock.lo is None or clock.hi is None:
        return Resolved(None, f"“{words.text}” needs a publication date, which is not known", weekdays)
    if clock.width > 40 and words.kind in ("weekday", "daynum", "near_day", "unit", "ago"):
        return Resolved(
            Span(clock.lo, clock.hi, "year"), f"“{words.text}”, in an article of which only {clock.lo.year} is known", weekdays
        )
    anchors = [clock.lo] if clock.lo == clock.hi else [clock.lo, clock.hi]
    spans = [s for a in anchors if (s := _RELATIVE[words.kind](words.args, a, future))]
    if len(spans) < len(anchors):
        return Resolved(None, f"“{words.text}” does not fit the calendar near the publication date", weekdays)
    around = clock.lo.isoformat() if clock.lo == clock.hi else f"{clock.lo.isoformat()} to {clock.hi.isoformat()}"
    return Resolved(hull(spans), f"“{words.text}” seen from publication on {around}", weekdays, ranged)


def _weekdays_of(words: DateWords) -> tuple[int, ...]:
    first = words.args.get("w")
    if first is None:
        return ()
    second = words.args.get("w2", first)
    return tuple((first + i) % 7 for i in range((second - first) % 7 + 1))


def _safe(y: int, m: int, d: int) -> date | None:
    try:
        return date(y, m, d)
    except ValueError:
        return None


def _days(y: int, a: dict[str, Any]) -> Span | None:
    first, last = _safe(y, a["m"], a["d"]), _safe(y, a.get("m2", a["m"]), a["d2"])
    if not first or not last:
        return None
    return Span(first, last, "day") if first <= last else None


def _absolute(words: DateWords) -> Span | None:
    a = words.args
    if words.kind == "date" and a.get("y"):
        return _days(a["y"], a)
    if words.kind == "month" and isinstance(a["y"], int):
        span = month(a["y"], a["m"])
        return part_of(span, a["p"]) if a["p"] else span
    if words.kind == "year":
        span = year(a["y"])
        return part_of(span, a["p"]) if a["p"] else span
    if words.kind == "week_of_month" and isinstance(a["y"], int):
        return _nth_week(a["y"], a["m"], a["o"])
    return None


def _nth_week(y: int, m: int, o: int) -> Span:
    whole = month(y, m)
    if o == -1:
        span = week(whole.end)
        # A month that ends early in the week: its last week is the last full one.
        return span if whole.end.weekday() >= 3 else week(whole.end, -1)
    first = whole.start + timedelta(days=7 * (o - 1))
    return Span(first, min(first + timedelta(days=6), whole.end), "day")


def _rel_date(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    if a.get("w") is not None:
        # The weekday decides the year where it can.
        years = [y for y in range(anchor.year - 6, anchor.year + 3) if (d := _safe(y, a["m"], a["d"])) and d.weekday() == a["w"]]
        if years:
            best = min(years, key=lambda y: abs((date(y, a["m"], a["d"]) - anchor).days))
            if abs((date(best, a["m"], a["d"]) - anchor).days) < 400:
                return _days(best, a)
    y = nearest_year(anchor, a["m"], a["d"], future=future)
    return _days(y, a) if y else None


def _rel_daynum(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    candidates = []
    for shift in (-1, 0, 1):
        base = shift_month(anchor, shift).start
        d = _safe(base.year, base.month, a["d"])
        if d and (a["w"] is None or d.weekday() == a["w"]):
            candidates.append(d)
    limit = DAY
    keep = [c for c in candidates if (c >= anchor if future else c <= anchor + limit)] or candidates
    return day(min(keep, key=lambda c: abs((c - anchor).days))) if keep else None


def _rel_week_of_month(a: dict[str, Any], anchor: date, future: bool | None) -> Span | None:
    span = _rel_month({**a, "q": "", "p": None}, anchor, future)
    return _nth_week(span.start.year, a["m"], a["o"]) if span else None


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
        nearest = min((-1, 0, 1), key=lambda shift: abs((anchor.year + shift) * 12 + a["m"] - anchor.year * 12 - anchor.month))
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
    if not future and last > anchor and a["q"] not in ("next", "this coming") and a["wk"] != "next week" and first > anchor:
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


_RELATIVE: dict[str, Callable[[dict[str, Any], date, bool | None], Span | None]] = {
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


def _offset(words: DateWords, previous: Span | None) -> Resolved:
    """ "Two days later": counted from the date told before."""
    n = words.args["n"] * words.args["sign"]
    unit = words.args["u"]
    if previous is None or previous.precision != "day" or words.args["n"] == 0 or unit not in ("day", "week"):
        return Resolved(None, f"“{words.text}” counts from a date that the text does not fix")
    d = previous.start + timedelta(days=n * (7 if unit == "week" else 1))
    return Resolved(day(d), f"“{words.text}”, counted from {previous.start.isoformat()}")
