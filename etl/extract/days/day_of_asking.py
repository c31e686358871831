"""The day on which a contact to come was asked for, offered or agreed, and that on which a letter was handed over: not
the day for which the contact is meant, nor that of the letter's writing."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.days.date_words import DateWords
from etl.extract.language.prefilter import filtered

# "On Friday he will meet": words of the future are no act of their own that a day could date.
_AHEAD_ONLY = re.compile(
    r"(?:\w+ )?(?:will|shall|would|am|is|are|was|were|be|has|have|had|to|due|set|"
    r"scheduled|expected|slated|remains?|stays?)\b",
    re.I,
)
_DAYS = frozenset(("weekday", "near_day", "date", "daynum", "week", "ago", "unit", "month"))
_LAST = re.compile(r"(?:last|earlier)\b", re.I)
# "For Jan. 27 Seoul suggests talks".
_FOR = re.compile(r"\bfor (?:the )?$", re.I)
_ACT = filtered(
    r"\b(?:invit(?:e|es|ed|ing)|propos(?:es|ed|ing)|offer(?:s|ed|ing)|suggest(?:s|ed|ing)|agree(?:s|d)|accept(?:s|ed|ing)|"
    r"asked(?= [^;.]{3,90}? to (?:come|visit|travel)\b)|(?:call(?:ed|s)|appealed)(?= (?:[\w-]+ ){0,4}for\b)|"
    r"decide(?:s|d)|promise(?:s|d)|pledge(?:s|d)|arranged|extend(?:s|ed|ing))\b",
    re.I,
)
# "Had invited him to Lima in March": in March it was done, and was not yet answered.
_HAD = re.compile(r"\bhad (?:\w+ly |also |already |earlier )?$")
# What stands between a day and the act told with it: its subject, no other verb and no other clause.
_SUBJECT_ONLY = re.compile(
    r"(?:\s+that\b|, when\b)?(?:(?!\b(?:will|would|shall|is|are|was|were|had been|to|for|that|which|who|before|after|"
    r"when|said|says)\b)[^;:])*",
    re.I,
)
# "Invited him on Monday to visit", "agreed on Tuesday that they would meet": the plan itself follows.
_PLAN_BEHIND = re.compile(r",?\s+(?:(?:by|from) [^,;]{3,70}? )?(?:to\s+(?!be\b)\w+|that\b|for\b|an?\b)", re.I)
# "Invited him to Lima for talks on June 3 | to discuss": the plan stands before the day.
_PLAN_BEFORE = re.compile(
    r"\bto (?:visit|come|travel|pay|attend|[A-Z])|\bfor (?:an? )?(?:[\w-]+ ){0,2}(?:talks|visit|meeting)\b"
)
_INVITES = re.compile(r"invit", re.I)
# "Had proposed the meeting on Wednesday", "offered talks last week": not in the past is that which is offered.
_OFFERS = re.compile(r"(?:propos|offer|suggest)", re.I)
# "Proposed to hold on May 20 a meeting": the day of the meeting.
_TO_HOLD = re.compile(r"\bto (?:hold|have|conduct|organi[sz]e|convene|pay|make|begin|start|receive|host) (?:on )?$")
# "In a phone call on Tuesday", "after talks in Lima on Monday".
_IN_EXCHANGE = re.compile(
    r"\b(?:in|during|over|at|after|following|by|on)\s+(?:an?|the|their|his|her|this|that)?\s*(?:[\w-]+\s+){0,3}?"
    r"(?:calls?|(?:tele)?phone|conversations?|meetings?|talks?|discussions?|letters?|messages?|visit|"
    r"(?:video|tele) ?-?conferences?|sessions?)\s+"
    r"(?:(?:in|at|with|between|to|from) [^,;]{2,60}?(?:, [^,;]{2,40},)? )?(?:dated |late |early )?(?:on )?$",
    re.I,
)


# "Agreed to speak | by phone on Monday": how they are to speak, and no call in which that was agreed.
_BY_PHONE = re.compile(r" (?:(?:again|directly|once more) )?(?:by|over|on|via) (?:the )?(?:tele)?phone\b")
# "The talks will start again, the two agreed on Monday".
_AGREED_BEHIND = re.compile(
    r", (?:the (?:two|three|four|sides|ministers|leaders|presidents|premiers)(?: [a-z]+)?|both(?: [a-z]+)?|they) "
    r"(?:agreed|decided) (?:late |early )?(?:on )?$"
)

# "The decision to hold the | meeting | was taken in March".
_DECISION = re.compile(r"\b(?:decision|agreement|proposal|idea|arrangement)s? (?:to|of|for|on)(?: [\w'’-]+){1,6} $")
_WAS_TAKEN = re.compile(r" (?:was|were|had been|has been) (?:taken|made|reached|struck|agreed|born)(?: [a-z]+){0,3} $")


def day_of_asking(sentence: str, d: DateWords, trigger: Trigger, words: str) -> bool:
    """Does a day belong to the act, told in ``words``, by which the contact was asked for, offered or agreed?"""
    if d.kind not in _DAYS or (d.kind == "unit" and not _LAST.match(d.text)) or _FOR.search(sentence[: d.start]):
        return False
    if d.start > trigger.end and _AGREED_BEHIND.search(sentence, trigger.end, d.start):
        return True
    if _DECISION.search(sentence, 0, trigger.start) and _WAS_TAKEN.search(sentence, trigger.end, d.start):
        return True
    if (words == trigger.text or _AHEAD_ONLY.match(words)) and not _ACT.search(words):
        return False
    acts = [m for m in _ACT.finditer(sentence) if m.start() <= trigger.start]
    if not acts:
        at = sentence.lower().find(words.lower())
        return at >= 0 and d.end <= at and at - d.end < 25 and d.kind in ("weekday", "near_day", "date", "daynum")
    act = acts[-1]
    had = act.group().lower() == "invited" and _HAD.search(sentence, 0, act.start())
    if had and d.kind in ("month", "date") and d.start > act.end():
        return True
    exchange = _IN_EXCHANGE.search(sentence[: d.start])
    means = exchange and trigger.kind in ("talk", "call") and _BY_PHONE.match(sentence, trigger.end)
    if exchange and not means and not exchange.start() <= trigger.start < exchange.end():
        return True
    if d.start > trigger.end and _OFFERS.match(act.group()) and d.kind in ("weekday", "near_day", "ago", "unit"):
        return bool(_LAST.match(d.text) or d.kind == "ago" or _HAD.search(sentence, 0, act.start()))
    if d.kind == "month" and (d.end > act.start() or not act.group().lower().endswith("d")):
        return False  # "agreed in May to meet" is as often "agreed to meet in May"
    if d.end <= act.start():
        return _SUBJECT_ONLY.fullmatch(sentence, d.end, act.start()) is not None
    if _TO_HOLD.search(sentence, act.end(), d.start):
        return False
    own = act.end() > trigger.start  # "invited" is both the act and the contact word
    if own and _INVITES.match(act.group()) and _PLAN_BEFORE.search(sentence, act.end(), d.start):
        return False
    return (own or d.end <= trigger.start) and _PLAN_BEHIND.match(sentence, d.end) is not None


# "Spoke on Tuesday and agreed to meet": the day of what was done is not that of what is to come.
_TO_COME = re.compile(
    r"\b(?:will|would|shall|(?:is|are|was|were|be) (?:\w+ )?(?:to|due|set|scheduled|expected|planned|slated)|plans?|"
    r"invit\w+|propos\w+|offer\w*|agree[ds]?|expects?|upcoming|forthcoming|next)\b",
    re.I,
)


# "Met on Monday", "after talks on Monday", "in a call on Monday".
_DONE = re.compile(
    r"^\W*(?:and |but )?(?:in|during|after|following|over|at|(?:meeting|speaking|talking) (?:in|on|at|by))\b|"
    r"\b(?:thanked|congratulated|for the call|was|were|had|met|spoke|talked|held|discussed|sat|saw|"
    r"called|phoned|telephoned|rang|received|hosted|visited|welcomed|arrived|came|flew|went|took|wrote|sent|paid)\b",
    re.I,
)


# "Talks on Monday | led to an agreement to meet again": the Monday is that of the talks.
_LED_TO = re.compile(r"\s+(?:led to|resulted in|ended (?:with|in)|produced|brought|yielded) an? ")


def of_another_contact(sentence: str, d: DateWords, pieces: list[tuple[int, int]]) -> bool:
    """Does a day stand in a clause that tells of a contact which took place?"""
    begin, end = next(((a, b) for a, b in pieces if a <= d.start < b), (0, 0))
    piece = sentence[begin:end]
    if _LED_TO.match(sentence, end):
        return bool(find_triggers(piece))
    return bool(_DONE.search(piece) and find_triggers(piece)) and not _TO_COME.search(piece)


# "In a phone call | between A, Peru's president, and B on | 10 April": names of those who were on the line.
_OF_THEM = re.compile(
    r" (?:between|with|of|held|(?:that|which) took place) "
    r"(?:(?!\b(?:to|that|for|who|which|where|when|after|before)\b)[^;:.]|\.(?! )){0,160}"
)


def day_of_exchange(
    sentence: str, segment: tuple[int, int], exchange: Trigger, dates: list[DateWords]
) -> DateWords | None:
    """The day of the exchange in which something was agreed: the one told with it, or with the act itself."""
    inside = [d for d in dates if segment[0] <= d.start < segment[1] and d.kind in _DAYS]
    inside = [d for d in inside if d.kind != "unit" or _LAST.search(d.text)]
    begin = max(0, exchange.start - 30)
    beside = [d for d in inside if _IN_EXCHANGE.search(sentence[begin : d.start].removesuffix("in "))]
    beside = beside or [d for d in inside if _OF_THEM.fullmatch(sentence, exchange.end, max(exchange.end, d.start))]
    acts = [m.start() for m in _ACT.finditer(sentence) if segment[0] <= m.start() < exchange.start] or [exchange.start]
    ahead = [d for d in inside if d.end <= acts[-1] or acts[-1] < d.start < exchange.start]
    return next(iter([d for d in beside if d.start >= exchange.end][:1] or ahead[-1:]), None)


# "The letter of A to B, which C handed over in Lima on Monday".
_DELIVERED = re.compile(
    r",? (?!whom?\b|where\b|when\b)(?:(?:which|that) )?(?:[^;:,]{0,60},[^;:,]{0,60}, )?(?:[\w'’.-]+ ){0,8}?"
    r"(?:deliver|hand|pass|brought|receiv|carr|convey|reach|arriv|sent|dated)[^,;:]{0,50}$"
)


def of_delivery(sentence: str, d: DateWords, trigger: Trigger) -> bool:
    """Is it the day on which a letter, named before, was handed over?"""
    if trigger.kind != "letter" or d.start < trigger.end:
        return False
    which = max(sentence.find(", which ", trigger.end, d.start), sentence.find(", that ", trigger.end, d.start))
    begin = which if which >= 0 else sentence.rfind(", ", trigger.end, d.start)
    return begin >= 0 and _DELIVERED.fullmatch(sentence, begin, d.start) is not None
