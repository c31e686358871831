"""Days from which something counts ("since March"), and days from which a contact lasts ("from Monday")."""

from __future__ import annotations

import re

from etl.extract.clauses.asides import break_told
from etl.extract.days.date_owner import SET_FOR
from etl.extract.days.date_vocabulary import MONTH, WILL
from etl.extract.days.date_words import DateWords, find_dates, fineness
from etl.extract.language.prefilter import filtered

# But "a delegation from Chile in April" came in that month.
_SINCE = filtered(
    r"\b(?:since|ever since|from|until before|not since|prior to|unlike|than|before)\s+(?:the\s+)?"
    r"(?:(?!was\b|were\b)(?!(?<=from )(?-i:[A-Z]))\w+\s+(?:of|in)\s+)?(?:late\s+|early\s+)?$",
    re.I,
)


_CONTACT_VERB = re.compile(
    r"\b(?:met|spoke|talked|held|visited|called|took place|sat|conducted|conferred|conversed|received|hosted|passed|"
    r"accepted|phoned|telephoned|rang|sent|wrote|paid|had|saw|consulted|welcomed|greeted|summoned|contacted|dined|"
    r"calls? (?:that|which) (?:\w+ ){1,3}made)\b",
    re.I,
)
# "The summit, which was postponed in March": no other day of it is told; but "a visit that was postponed in March".
_WAS_OFF = re.compile(
    r", which (?:was|were|had been) (?:postponed|cancell?ed|suspended|delayed|deferred|shelved) (?:in|on) $"
)


_COUNTS_FROM = re.compile(r"(?:since|until)\b", re.I)


# "On a visit to Lima that ended on Tuesday": the day of the visit.
_OF_A_VISIT = re.compile(
    r"\b(?:visit|trip|tour|talks|meeting)\b(?:(?! (?:on|over|about)\b)[^,;.]){0,70},? (?:that|which) "
    r"(?:began|ended|started|opened|closed|concluded)(?: in [A-Z][\w'’-]+)? on $",
    re.I,
)


_THAT_BEGAN = filtered(r"\b(?:that|which|who)\s+(?!(?:it|this) )(?:\w+\s+)?\w+\s+(?:on|in|at)\s+$", re.I)


# "From June 3 the president will visit Peru".
_LEADS_FROM = re.compile(r"\W*From (?:the )?")
# "A visit to Peru from Monday", "will be in Lima from May 3": the first day of it.
_FIRST_DAY = filtered(
    r"\b(?:visits?|trip|tour|talks|round|days|stay|be in|travels? to|consultations|negotiations|meetings?|sessions?|"
    r"takes? place|be held|are meeting|dialogue)\b[^,;.]{0,60} "
    r"(?<!different )(?<!apart )(?<!aside )(?<!away )(?<!results )(?<!came )from (?:the )?$",
    re.I,
)


# "The first such visit since the change of government in Oslo on": the day of that change.
_FIRST_SINCE = filtered(
    r"\b(?:first|such|last|highest-level)\b[^,;.]{0,90}\bsince (?!(?:[\w-]+ )?\d{4}\b)(?:the |an? )?"
    r"(?:[\w'’-]+ ){1,7}(?:on|in|last) $",
    re.I,
)
# "Since his election as president of the republic in February": the day on which somebody came to an office.
_CAME_TO_OFFICE = filtered(
    r"\b(?:since|after|following) (?:(?:his|her|their|the|[A-Z][\w-]+['’]s) (?:\w+ )?"
    r"(?:(?:re-?)?election|appointment|inauguration|swearing-in|nomination|accession|enthronement)|"
    r"(?:he|she|they|[A-Z][\w-]+) (?:was (?:\w+ )?(?:elected|appointed|sworn in|named|inaugurated)|became|"
    r"took (?:office|over|power)|came to (?:power|office)|assumed)|"
    r"(?:taking|assuming|entering) office|becoming|coming to (?:power|office))\b"
    r"[^,;.]{0,110} (?:in|on|last|late|early) $"
)
_WIDE = 150
# "A six-day meeting from September 13": the day on which it begins.
_DAYS_FROM = filtered(r"\b\w+-day (?:[\w-]+ ){0,3}from (?:the )?$", re.I)
# "Has been in Lima since Monday", "is on a visit to Lima since Monday": the day on which the stay began.
_STAYS_SINCE = filtered(
    r"\b(?:has been|have been|is|are) (?:(?:in|visiting|on an?|under way|sitting|meeting) [^,;.]{2,50}|"
    r"here|under way) since (?:late |early )?$",
    re.I,
)
# "Since their quarrel in March the two have talked once": the month of the quarrel.
_SINCE_SOMETHING = re.compile(
    r"\W*(?:Ever )?[Ss]ince (?:the|their|an?|his|her|its) (?:(?!of the two)[\w'’-]+ ){1,5}(?:in|on|of|last) $"
)
# "Since Monday she is in Lima".
_SINCE_AHEAD = re.compile(r"\W*Since (?:late |early )?")
_IS_THERE = filtered(r"^[^,;.]{3,60}? (?:has been|have been|is|are) (?:in|visiting|on an?) ")


# "It is the third time they meet | this year", ", their second | this month": when those were that are counted.
_NTH_OF = filtered(
    r"(?:\b(?:it|this|that|which) (?:is|was|will be|would be|marks|marked)|,|[–—-]) (?:also |only |already )?"
    r"(?:the|their|his|her|its) (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\d+(?:st|nd|rd|th))\b"
    r"[^,;.]{0,60}? (?:in |within |of )?$",
    re.I,
)
_COARSE = re.compile(rf"(?:this|the) (?:year|month|week)\b|(?:the )?(?:past|last) (?!{MONTH})", re.I)


# "Their request has gone unanswered since June": that month it was made.
_UNANSWERED_SINCE = filtered(
    r"\b(?:unanswered|ignored|pending|without (?:an? )?(?:answer|reply|response))(?: by [\w ]{2,30}?)? since "
    r"(?:late |early |mid-)?$"
)


# "Nothing has moved since the February | summit": the month of that summit.
_SINCE_THE = re.compile(r"\bsince (?:the|their|his|her|its) $", re.I)
_NAMED_AFTER = re.compile(r" (?:[a-z-]+ ){0,2}(?:summit|meeting|talks|call|visit|round|session|trip|encounter)\b")


# "They had not met since March", "not since May 3 have they sat together": that day they did.
_LAST_THEN = filtered(
    r"\b(?:had|have|has)(?: not|n['’]t)(?: both| again| once)? (?:met|spoken|talked|(?:tele)?phoned|conferred|"
    r"seen (?:each other|one another|him|her)|sat (?:down|together|at one table)|come together)\b"
    r"(?: (?:in person|face to face|(?:by|on the) (?:tele)?phone|(?:to|with) (?:each other|one another)|at one table))*"
    r" since (?:early |late |mid-)?$|^\W*[Nn]ot since (?:early |late |mid-)?$"
)


def last_then(sentence: str) -> bool:
    """ "Had not met since March": is a contact that was not told by the day of the last one before?"""
    return " since " in sentence and any(_counts_to_the_last(sentence, d) for d in find_dates(sentence))


def _counts_to_the_last(sentence: str, d: DateWords) -> bool:
    return _LAST_THEN.search_in(sentence, sentence[: d.start], 0) is not None


def of_break(sentence: str, d: DateWords) -> bool:
    """ "Talks, stalled since May, are to resume": a day of the break that is over."""
    told = break_told(sentence)
    return told is not None and told[0] < d.start < told[1]


def is_since(sentence: str, d: DateWords) -> bool:
    """ "since March", "from 2019 on": a date from which something counts, not the day of the contact."""
    if _counts_to_the_last(sentence, d) or sentence.endswith(" dates from ", 0, d.start):
        return False
    if _COARSE.match(d.text) and _NTH_OF.search_in(sentence, sentence[: d.start], 0):
        return True
    if _CAME_TO_OFFICE.search_in(sentence, sentence[max(0, d.start - _WIDE) : d.start], max(0, d.start - _WIDE)):
        return True
    begin = max(0, d.start - 40)
    before = sentence[begin : d.start]
    if "moved" in d.args or (_NAMED_AFTER.match(sentence, d.end) and _SINCE_THE.search(before)):
        return False
    stay = max(0, d.start - 90)
    if _DAYS_FROM.search_in(sentence, before, begin) or _STAYS_SINCE.search_in(
        sentence, sentence[stay : d.start], stay
    ):
        return False
    if _SINCE_SOMETHING.fullmatch(sentence, 0, d.start):
        return True
    if _UNANSWERED_SINCE.search_in(sentence, sentence[: d.start], 0):
        return False
    if _SINCE_AHEAD.fullmatch(sentence, 0, d.start) and _IS_THERE.search_in(sentence, sentence[d.end :], d.end):
        return False
    relative = _THAT_BEGAN.search_in(sentence, before, begin)
    began = relative and not (_CONTACT_VERB.search(before) or SET_FOR.search(before) or _WAS_OFF.search(before))
    if (began and not _OF_A_VISIT.search(sentence[: d.start])) or _COUNTS_FROM.match(d.text):
        return True
    lead = max(0, d.start - 110)
    if (
        fineness(d) < 2
        and not sentence.startswith(("'s", "’s"), d.end)
        and _FIRST_DAY.search_in(sentence, sentence[lead : d.start], lead)
    ):
        return False
    if _LEADS_FROM.fullmatch(sentence[: d.start]) and WILL.search(sentence, d.end):
        return False
    lead = max(0, d.start - _WIDE)
    first = _FIRST_SINCE.search_in(sentence, sentence[lead : d.start], lead)
    if first and d.kind in ("weekday", "date") and not _CONTACT_VERB.search(first.group()):
        return True
    a = d.args
    ranged = a.get("d2") != a.get("d") or a.get("w2", a.get("w")) != a.get("w")
    return bool(_SINCE.search_in(sentence, before[-30:], max(0, d.start - 30))) and not ranged


_NTH_TIME = re.compile(r"\btime (?:already |so far |now )?(?:in |within )?$")


def without_counted(sentence: str, told: list[DateWords]) -> tuple[DateWords, ...]:
    """ "Flew there yesterday, for the second time | this year": beside a day not the time within which they count."""
    if len(told) < 2 or all(fineness(d) >= 2 for d in told):
        return tuple(told)
    units = ("unit", "offset", "ago")
    return tuple(d for d in told if d.kind not in units or not _NTH_TIME.search(sentence, 0, d.start))
