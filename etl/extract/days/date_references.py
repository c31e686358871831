"""Date words that count from publication or from the day told before: "last Friday", "two weeks later"."""

from __future__ import annotations

import re

from etl.extract.days.date_rules import Reading, Rule, register
from etl.extract.days.date_vocabulary import COUNT, DAYNUM, MONTH, PARTS_OF_DAY, WEEKDAY, number, weekday_number

RULES: list[Rule] = []
_rule = register(RULES)

# "Two days after that they spoke", "a week after it the minister came": from the day just told.
_THAT_ENDS = r"(?=[,.;]|\s+(?:the|a|an|his|her|their|he|she|they|both|in|at|[A-Z]\w+)\b)"
_FROM_THAT = re.compile(rf"\s+(?:that|this|it){_THAT_ENDS}(?! (?!he|she|they|we|it|I)\w+ (?:had|has|was)\b)")
# "The day before, he": counted from what was just told, and not from an event behind.
_TO_NOTHING = r"\s*[,.;]|\s+(?:he|she|they|it|I|we|in|at|with|and)\b|$"
_UNIT_PARTS = (
    r"earlier|later|late|early|mid|(?:(?:by|before|until|at|towards?|near) )?the (?:very )?(?:end|close) of|"
    r"(?:(?:by|before|until|at|towards?|near) )?the (?:beginning|start|middle|(?:first|second|latter) half) of"
)
_UNIT_WHICH = (
    r"this past|this coming|the past|the coming|the last|the next|the previous|the preceding|the following|the same|"
    r"this|last|next|that|the"
)


_GLOSSED = re.compile(rf"\s*[\[(]\s*{WEEKDAY}\s*[\])]")
# "Today, Thursday, received": told of the day on which it was written, which may be the one before.
_WEEKDAY_BESIDE = re.compile(rf",? (?P<w>{WEEKDAY})(?=\s*(?:,|[.;]|(?:with|in|at|from)\b))")
# "Today, May 14", "yesterday (13 May)": the date is told.
_DATE_BESIDE = re.compile(
    rf"\s*[,(]?\s*(?:{WEEKDAY},?\s+)?(?:on\s+)?(?:the\s+)?(?:{DAYNUM}\s+(?:of\s+)?{MONTH}|{MONTH}\s+{DAYNUM}(?!\d|:\d))"
)
_LATE_THEN = rf"\s+(?:{PARTS_OF_DAY})(?=\s+(?:until|till|to)\b)"
_AND_TO = "(?:and|or|through|thru|until|till|to)"
_OF_DAY = re.compile(rf" (?:(?:on|into|from) )?{WEEKDAY}")
_NAME_BEFORE = re.compile(r"\b[A-Z][a-z]+ $")
_WEEK_OF = "(?:last|next|this|(?<=of )(?:the (?:previous|preceding|following|same)|that(?: same)?)) week"
# "Rang A on Monday and on Tuesday flew to Lima": no span, the second day is that of another verb.
_VERB_BEHIND = (
    r"\s+(?:will|would|is|was|were|had|has|held|met|spoke|flew|went|saw|sat|left|made|gave|"
    r"took|rang|paid|sent|wrote|came|he|she|they|[a-z]{3,}ed)\b"
)


@_rule(
    r"\b(?:(?P<q>(?i:last|next|this(?: past| coming)?|the (?:coming|previous|following|same)))\s+)?"
    r"(?:(?i:late|early)\s+)?"
    rf"(?P<w>{WEEKDAY})(?:(?:(?:{_LATE_THEN})?\s+{_AND_TO}\s+(?:on\s+(?!{WEEKDAY}{_VERB_BEHIND}))?|\s*[-–]\s*)"
    rf"(?P<w2>{WEEKDAY}))?"
    rf"(?:\s+(?:{PARTS_OF_DAY}))?(?:,?\s+(?:of\s+)?(?P<wk>{_WEEK_OF}))?"
)
def _weekday(m: re.Match[str]) -> Reading | None:
    if len(m["w"].rstrip(".")) <= 4 and m["w"].lower() in ("sun", "sat", "mon", "wed"):
        return None
    if m["w"] in ("Thu", "Tue", "Fri") and _NAME_BEFORE.search(m.string[: m.start()]):
        return None  # "Permanent Secretary Myint Thu"
    first = weekday_number(m["w"])
    second = weekday_number(m["w2"]) if m["w2"] else first
    return "weekday", {"w": first, "w2": second, "q": (m["q"] or "").lower(), "wk": (m["wk"] or "").lower()}


# "Exactly a year later", "ten years later to the day".
_EXACTLY = re.compile(r"\b(?:exactly|precisely) $", re.I)
_TO_THE_DAY = re.compile(r",? (?:almost )?to the (?:very )?day\b")


@_rule(
    r"\b(?P<lt>(?:less|no more) than |under |inside )?"
    rf"(?:half an?|(?P<n>{COUNT})(?P<h>\s+and a half)?)\s+(?P<u>day|week|fortnight|month|year|decade)s?"
    rf"(?P<h2>\s+and a half)?\s+"
    r"(?P<dir>ago|earlier|before|previously|later|after(?:wards)?|ahead of|prior to|from now|hence)\b",
    re.I,
)
def _ago(m: re.Match[str]) -> Reading | None:
    word, unit, after = m["dir"].lower(), m["u"].lower(), m.string[m.end() :]
    # "Two days before the summit", "a day after they had met": counts from what is told behind, against its direction.
    counted = (
        word in ("before", "after", "ahead of", "prior to")
        and bool(re.match(r"\s+[\w“\"]", after))
        and not _FROM_THAT.match(after)
    )
    count = number(m["n"]) if m["n"] else 0
    if m["h"] or m["h2"] or not m["n"]:
        count, unit = {"year": (12 * count + 6, "month"), "month": (4 * count + 2, "week")}.get(unit, (0, unit))
    if unit == "fortnight":
        count, unit = 2 * count, "week"
    sign = -1 if word in ("ago", "earlier", "before", "previously", "ahead of", "prior to") else 1
    if counted:
        args = {"n": count, "u": unit, "sign": -sign, "event": True, "within": bool(m["lt"])}
        return ("offset", args) if count else None
    told = {"n": count, "u": unit, "sign": sign}
    if word in ("ago", "from now", "hence"):
        return "ago", told
    exact = _EXACTLY.search(m.string, 0, m.start()) or _TO_THE_DAY.match(m.string, m.end())
    return "offset", told | ({"exact": True} if exact else {})


# "Was in Lima", but not "was in August".
_WAS_THERE = rf"(?:was|were) in(?! (?:{MONTH}|\d|late|early|the (?:spring|summer|autumn)))"
_LAST_DID = (
    r"(?=[^,;.]{3,110}\b(?:last|previously) (?:met|visited|went|came|spoke|spoken|saw|seen|talked|set foot|travell?ed|"
    rf"received|hosted|sat|was|were|held|paid|called)\b|[^,;.]{{3,110}}\b(?:met|visited|spoke|{_WAS_THERE}) )"
)


@_rule(
    r"\b(?:(?:it|this) (?:is|was|has been|had been) (?:(?:now|already|only|just|about|nearly|almost|over|more than) )?"
    rf"(?P<n>{COUNT})\s+(?P<u>day|week|month|year)s?(?:,? [\w ]{{2,20}},?)? since|"
    rf"(?P<n2>{COUNT})\s+(?P<u2>day|week|month|year)s? (?:(?:have|has|had) (?:passed|gone by|elapsed) since|"
    rf"after(?=[^,;.]{{3,110}}\blast (?:met|visited|went|came|spoke|saw|set foot)\b)))\b{_LAST_DID}",
    re.I,
)
def _since_they_last(m: re.Match[str]) -> Reading:
    """ "It was four years since A had last set foot in Peru": so long ago."""
    return "ago", {"n": number(m["n"] or m["n2"]), "u": (m["u"] or m["u2"]).lower(), "sign": -1, "last": True}


@_rule(
    rf"\bthe (?P<u>day|night|week|month|year) (?P<dir>before|after)(?=\s+[\w“\"])"
    rf"(?!\s+(?:(?:the\s+)?(?:\d|{MONTH})|yesterday|tomorrow|last|next|that|this|in|at|with|and)\b)",
    re.I,
)
def _beside_event(m: re.Match[str]) -> Reading | None:
    """ "The day before the ministers met" counts from their meeting; "The day before, he" from the day just told."""
    opens = m.string[: m.start()].strip(' “"')
    if (opens == "" or opens.endswith((" that", ";", ", and"))) and re.match(
        r"\s+(?:he|she|they|it|I|we)\b", m.string[m.end() :]
    ):
        return None
    unit = "day" if m["u"].lower() == "night" else m["u"].lower()
    return "offset", {"n": 1, "u": unit, "sign": 1 if m["dir"].lower() == "before" else -1, "event": True}


@_rule(
    r"\bon the eve of (?:the|their|that|this|his|her) (?:meetings?|talks|summit|visit|trip|session|encounter)\b"
    r"(?! (?:of|with|between|on|in|to|by)\b)",
    re.I,
)
def _on_the_eve(m: re.Match[str]) -> Reading:
    """ "Will meet on May 30. On the eve of the meeting their ministers": the day before the one just told."""
    return "offset", {"n": 1, "u": "day", "sign": -1}


@_rule(
    rf"\bin (?:about |around )?(?P<n>{COUNT})\s+(?P<u>day|week|fortnight|month)s?(?:['’]s?|s['’])?\s+time\b",
    re.I,
)
def _in_time(m: re.Match[str]) -> Reading:
    count, unit = number(m["n"]), m["u"].lower()
    return "ago", {"n": 2 * count if unit == "fortnight" else count, "u": unit.replace("fortnight", "week"), "sign": 1}


@_rule(
    rf"\b(?:the )?day (?:before yesterday|after tomorrow)\b|\b(?:last|yesterday) (?:{PARTS_OF_DAY})\b|\byesterday\b|"
    rf"\b(?:earlier |later )?today\b|\btonight\b|\btomorrow\b|\bthis (?:{PARTS_OF_DAY})\b|\bovernight\b",
    re.I,
)
def _near_day(m: re.Match[str]) -> Reading | None:
    word = m.group().lower()
    beside = _WEEKDAY_BESIDE.match(m.string, m.end())
    if word == "overnight" and _OF_DAY.match(m.string, m.end()):
        return None  # "overnight on Friday": the weekday is told
    if _GLOSSED.match(m.string, m.end()) or _DATE_BESIDE.match(m.string, m.end()):
        return None  # "today [Thursday]": the weekday is told
    days = {"day before yesterday": -2, "day after tomorrow": 2, "yesterday": -1, "tomorrow": 1}
    shift = days.get(word.removeprefix("the "), 0)
    if word.startswith(("last ", "yesterday ")):
        shift = -1
    told = {"w": weekday_number(beside["w"])} if beside else {}
    return "near_day", {"shift": shift, "loose": word == "overnight", **told}


_OVER = re.compile(r"\b(?:in|over|within|during|for|of|through|until|by) $", re.I)


@_rule(
    rf"\b(?:(?P<p>{_UNIT_PARTS})[\s-]+)?(?P<q>{_UNIT_WHICH})\s+(?P<u>week|month|year)(?P<we>[\s-]?end)?\b"
    rf"(?!\s*[-–]?\s*old|\s+\d|s\b|\s+(?:before|after) (?:last|next)|\s+of\s+{MONTH})",
    re.I,
)
def _this_unit(m: re.Match[str]) -> Reading | None:
    q, p, u = m["q"].lower(), (m["p"] or "").lower(), m["u"].lower()
    if m["we"] and u == "year":
        return "unit", {"q": "this" if q == "the" else q, "p": f"{p} the end of".strip(), "u": u}
    if m["we"]:
        return ("unit", {"q": q, "p": "", "u": "weekend"}) if q != "the" and u == "week" else None
    if q == "the next" and not p and u != "week" and not _OVER.search(m.string, 0, m.start()):
        q = "the following"  # "The next year they met again"
    if q in ("that", "the same", "the previous", "the preceding", "the following"):
        shift = {"the previous": -1, "the preceding": -1, "the following": 1}.get(q, 0)
        # "That month" of nothing told before may be any: it dates nothing.
        return "offset", {"n": shift, "u": f"that {u}", "sign": 1, "p": p}
    return ("unit", {"q": q, "p": p, "u": u}) if q != "the" or p else None


@_rule(
    r"\b(?P<p>early|earlier|late|later) in the (?P<u>week|month|year)\b|\bwithin the (?P<w>week|month|year)\b|"
    r"\b(?P<l>by|before|until|towards?|at|near)\s+(?:the\s+)?(?P<y>year)(?:['’]s)?[\s-]end\b|\b(?P<mw>mid-?week)\b",
    re.I,
)
def _part_of_unit(m: re.Match[str]) -> Reading:
    if m["mw"]:
        return "unit", {"q": "this", "p": "mid", "u": "week"}
    if m["w"]:
        return "unit", {"q": "this", "p": "later", "u": m["w"].lower()}
    if m["y"]:
        return "unit", {"q": "this", "p": f"{m['l'].lower()} the end of", "u": "year"}
    return "unit", {"q": "this", "p": m["p"].lower(), "u": m["u"].lower()}


@_rule(r"\b(?:(?P<p>early|late|later) )?in the [Nn]ew [Yy]ear\b(?!['’]|\s+[A-Z])", re.I)
def _in_the_new_year(m: re.Match[str]) -> Reading:
    return "new_year", {"p": "early" if (m["p"] or "").lower() == "early" else ""}


@_rule(r"\bat the turn of the year\b|\bover the (?:new year|turn of the year)\b", re.I)
def _turn_of_year(m: re.Match[str]) -> Reading:
    return "turn", {}


@_rule(
    rf"\b(?:later (?:in the|that(?: same)?|the same) day|(?:on )?(?:that|the) (?:very )?same (?:day|{PARTS_OF_DAY})|"
    rf"that (?:(?:very )?day|{PARTS_OF_DAY})|earlier (?:in the|that|the same) day|"
    r"on the (?:(?:very )?day (?:that|when|on which)|very day|day itself)|"
    rf"(?:(?:a few|some|several) )?hours (?:earlier|later|before|afterwards?)(?={_TO_NOTHING}|(?<=r) (?-i:[A-Z])))\b",
    re.I,
)
def _same_day(m: re.Match[str]) -> Reading:
    return "offset", {"n": 0, "u": "same", "sign": 1}


@_rule(rf"\bthe (?P<u>week|month|year) (?P<d>before|after|prior)(?={_TO_NOTHING})", re.I)
def _unit_beside(m: re.Match[str]) -> Reading:
    """ "He said on Wednesday that they had met the week before": the week, month or year beside the one just told."""
    return "offset", {"n": 1 if m["d"].lower() == "after" else -1, "u": f"that {m['u'].lower()}", "sign": 1, "p": ""}


@_rule(
    rf"\b(?:the )?(?:very )?(?P<q>following|next|previous|preceding) (?:day|{PARTS_OF_DAY})\b|"
    rf"\bthe (?:day|{PARTS_OF_DAY}) (?P<d>before|after|prior)(?={_TO_NOTHING}|(?: to)? (?:that|this)\b{_THAT_ENDS})",
    re.I,
)
def _next_day(m: re.Match[str]) -> Reading | None:
    if m["q"] and not m.group().lower().startswith("the ") and m["q"].lower() == "next":
        return None  # "next day delivery"
    back = (m["q"] or m["d"]).lower() in ("previous", "preceding", "before", "prior")
    return "offset", {"n": 1, "u": "day", "sign": -1 if back else 1}


@_rule(
    r"\b(?:over|at|on|during|in) the weekend\b|"
    r"\bthe weekend(?= (?:also )?(?:was|saw|brought)\b)|"
    r"\bweekend(?= (?:talks|meetings?|calls?|visit|summit|phone|telephone)\b)",
    re.I,
)
def _weekend(m: re.Match[str]) -> Reading:
    return "unit", {"q": "the", "p": "", "u": "weekend"}


# "Will meet in two weeks" is a day to come; "the second call in two weeks" counts.
_WILL_BEFORE = re.compile(
    r"\b(?:will|would|shall|to|(?:is|are) (?:expected|due|awaited))\b[^,.;]{3,70}$|"
    r"\b(?:scheduled|due|planned|set|expected) $"
)


_COUNTED_IN = re.compile(r"\b(?:time|first|second|third|fourth|fifth|once|twice)\b", re.I)


@_rule(
    rf"\b(?P<p>in|within) (?:about |around )?(?P<n>{COUNT})\s+(?P<u>day|week|fortnight|month)s?"
    rf"(?:\s+or\s+(?P<n2>{COUNT})(?:\s+(?P<u2>day|week|month)s?)?)?"  # "within a week or ten days"
    r"(?=\s*[,.;]|$|\s+(?:in|at|for)\b)",
    re.I,
)
def _in_weeks(m: re.Match[str]) -> Reading | None:
    before, count, unit = m.string[: m.start()], number(m["n"]), m["u"].lower()
    if not count or not _WILL_BEFORE.search(before) or _COUNTED_IN.search(before):
        return None
    if m["n2"] and number(m["n2"]):
        count, unit = number(m["n2"]), (m["u2"] or unit).lower()
    if unit == "fortnight":
        count, unit = 2 * count, "week"
    if m["p"].lower() == "within":
        return "coming", {"u": f"{unit}s", "n": count}
    return "ago", {"n": count, "u": unit, "sign": 1}


@_rule(
    rf"\b(?:in|over|within|during) the (?:coming|next) (?:(?P<n>{COUNT}) )?(?P<u>day|week|month)s\b|"
    r"\bin (?:the )?near future\b",
    re.I,
)
def _coming(m: re.Match[str]) -> Reading:
    told, unit = (m["n"] or "").lower(), m["u"]
    vague = not told or number(told) == 0 or "couple" in told
    return "coming", {"u": f"{unit.lower()}s" if unit else "", "n": 0 if vague else number(told)}
