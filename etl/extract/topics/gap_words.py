"""How a text states a silence or a first: "nearly 21 months since", "the first in a decade", "none since the war"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.extract.days.date_vocabulary import COUNT, number
from etl.extract.language.prefilter import Several, filtered

_BOUND = (
    r"(?P<bound>nearly|almost|close to|just under|exactly|more than|over|well over|at least|about|around|some|"
    r"roughly|less than|under)"
)
# "a year", "two and a half years", "a year and a half", "three years and eight months".
_AMOUNT = (
    rf"{_BOUND}?\s*(?P<n>{COUNT}|\d{{1,4}})(?P<half>\s+and\s+a\s+half)?[\s-](?P<u>day|week|month|year|decade)s?"
    rf"(?:\s+and\s+(?:(?P<halved>a\s+half)|(?P<months>{COUNT}|\d{{1,2}})\s+months?))?"
)
_GAP = "gap|hiatus|pause|break|silence|interval|lull|lapse|freeze|absence"
# What a time "of" it is a time without contact; "three months of negotiations" is not.
_APART = (
    r"silence|animosity|enmity|hostility|estrangement|deadlock|stalemate|isolation|interruption|suspension|"
    r"strained (?:ties|relations)|frozen (?:ties|relations)|no (?:talks|contacts?|meetings|dialogue)|"
    r"(?:the |their )?[\w ]{0,30}\bbeing (?:cut|closed|shut|suspended|frozen)"
)
_STOPPED = r"suspended|frozen|cut(?: off)?|idle|stalled|dormant|interrupted|on hold|halted|in abeyance|silent|severed"
_PATTERNS: tuple[tuple[str, str], ...] = (
    ("first", rf"\bfirst\b(?:(?!\bfirst\b)[^.;]){{0,120}}?\b(?:in|for|after)\s+{_AMOUNT}\b"),
    ("silence", rf"\b{_AMOUNT}\s+(?:(?:has|have|had)\s+(?:passed|gone by|elapsed)\s+)?(?:since|without|of silence)\b"),
    ("silence", rf"\bnot in\s+{_AMOUNT}\b"),
    (
        "silence",
        rf"\b(?:end(?:s|ed|ing)?|end to|breaks?|broke|breaking|after|following)\s+(?:an?\s+)?{_AMOUNT}(?:[\s-]long)?\s+"
        r"(?:silence|hiatus|gap|freeze|break|pause|interruption|deadlock|standoff|lull|without)\b",
    ),
    ("silence", rf"\b(?:after|end(?:s|ed|ing)?)\s+{_AMOUNT}\s+of\s+(?:{_APART})\b"),
    ("silence", rf"\b(?:{_GAP}) of\s+{_AMOUNT}\b"),
    ("silence", rf"\b(?:{_STOPPED})\s+(?:for|after)\s+{_AMOUNT}\b"),
    ("silence", rf"\b{_AMOUNT}\s+after\b[^.;,]{{1,40}}?\blast\b"),
    ("silence", rf"\b(?:meet|met|talks?|resum\w+)\b[^.;]{{0,40}}?\bafter\s+{_AMOUNT}(?=$|[.,;])"),
    (
        "silence",
        r"\blast (?:spoke|talked|met|saw|sat|conversed|visited|contact|call|conversation|meeting|talks|visit)\b"
        rf"[^.;]{{0,60}}?\b{_AMOUNT}\s+ago\b",
    ),
    ("silence", rf"\b(?:it )?took\s+{_AMOUNT}\s+for\b"),
    (
        "silence",
        rf"\b(?:no|not|without)\b(?:(?!\btime\b)[^.;]){{0,80}}\b(?:for|in)\s+(?:the (?:past|last)\s+)?{_AMOUNT}\b",
    ),
)
AMOUNTS: Several[str] = Several((filtered(pattern, re.I), kind) for kind, pattern in _PATTERNS)
_UNIT = {"day": 1 / 30.4375, "week": 7 / 30.4375, "month": 1.0, "year": 12.0, "decade": 120.0}
# More than a century is an anniversary.
_LONGEST = 1200.0


def months_of(amount: re.Match[str]) -> float | None:
    """Months that an amount tells; None for "several years" and for what no two states remember."""
    unit = _UNIT[amount["u"].lower()]
    count = number(amount["n"]) + (0.5 if amount["half"] or amount["halved"] else 0)
    months = count * unit + (number(amount["months"]) if amount["months"] else 0)
    return months if count and months <= _LONGEST else None


# "The first talks since", "had not met since"; "was there last month" tells of no gap.
_SINCE = filtered(
    r"\b(?P<k>first|no|not|never|last|suspended|frozen)\b(?! (?:week|month|year|spring|summer|autumn|fall|winter)\b)"
    r"[^.;]{0,140}?\bsince\s+(?:(?:before|shortly after|just after|the)\s+)?(?=[\w])",
    re.I,
)
# "Since the election in August, no Western leader had spoken to him", "Not since May had the two met".
_SINCE_FIRST = filtered(r"^\W*(?P<no>not )?since\s+(?:the\s+)?[^.;]{3,140}?\b(?P<k>no|not|never|had|first)\b", re.I)
# "The last time a president came was in March 2013".
_LAST_TIME = filtered(
    r"\blast time\b[^.;]{3,100}?\b(?:was|were|dates? from)\s+(?:back\s+)?(?:in\s+|on\s+)?(?=\w)", re.I
)
# A first since somebody came to office is one of his own, and tells of no gap between states.
_OF_ONES_OWN = re.compile(
    r"(?:(?!that\b)[\w.'’-]+\s+){0,5}?(?:tak\w+|took|assum\w+|came to (?:office|power)|coming to (?:office|power)|"
    r"(?:was|were|being) (?:appointed|elected|named|sworn)|becom\w+|became|inaugurat(?:ion|ed)|(?:re-?)?election)\b"
    r"(?!\s+(?:place|part|off)\b)",
    re.I,
)


# "There is no need to meet, since they can write": there "since" tells why. What has not been since a day is told in
# the perfect, and what happened on that day in the simple past.
_NOT_SINCE_THEN = re.compile(
    r"\b(?:has|have|had|suspended|frozen|(?:was|were) not)\b|(?:has|have|had|was|were)n['’]t\b", re.I
)
_TELLS_WHY = re.compile(
    r"(?:[\w.'’-]+ ){0,4}?(?:can|could|would|will|must|is|are|has|have|had|do|does)\b|such\b|[^,.;]{0,60}\bcontinued\b"
)


@dataclass(frozen=True)
class Since:
    """A gap told by where it began: its kind, where the words of that begin, and whether "since" tells a time even
    where no date follows."""

    kind: str
    begins: int
    of_time: bool


def since(text: str) -> Since | None:
    """The gap that a sentence tells by where it began, if any."""
    m = _SINCE.search(text)
    fronted = _SINCE_FIRST.search(text) if m is None else None
    if m is not None:
        kind, begins = _kind(m), m.end()
        told = kind == "first" or _NOT_SINCE_THEN.search(text, max(0, m.start() - 40), begins) is not None
        if kind == "first" and _OF_ONES_OWN.match(text, begins):
            return None
        if m["k"].lower() == "never":  # "Never since the war had the two met"
            return Since(kind, begins, of_time=True)
    elif fronted is not None and (fronted["no"] or fronted["k"].lower() != "had"):
        kind, begins, told = _kind(fronted), text.lower().index("since", fronted.start()) + len("since "), True
    elif last_time := _LAST_TIME.search(text):
        kind, begins, told = "silence", last_time.end(), False
    else:
        return None
    return Since(kind, begins, told and not _TELLS_WHY.match(text, begins))


def _kind(m: re.Match[str]) -> str:
    # "They last met in May, for the first time since": the word next to "since" tells.
    return "first" if m["k"].lower() == "first" or re.search(r"\bfirst\b", m.group(), re.I) else "silence"
