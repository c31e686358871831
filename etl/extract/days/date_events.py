"""Days told by an event that has a date of its own: "two days after the attack on Friday"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from etl.extract.days.calendar import Span
from etl.extract.days.date_rules import DAY_KINDS, DateWords
from etl.extract.days.date_vocabulary import COUNT, ORDINALS, number
from etl.extract.language.prefilter import filtered

_CHEAP = filtered(r"\b(?:before|after|ahead|prior|following|eve|within)\b", re.I)
# What stands before the day: how far off, on which side, and the event.
_OFF = re.compile(
    rf"\b(?:(?P<n>{COUNT}) (?P<u>day|week)s?|the (?P<one>day|night|morning|evening|week)|(?P<eve>eve)|"
    rf"(?P<vague>days|weeks|months|within {COUNT} (?:hour|day|week|month)s?)|"
    r"(?P<soon>(?:with)?in hours|hours|minutes|shortly|soon|immediately|right)) "
    r"(?P<dir>before|after|ahead of|prior to|following|of) "
    r"(?P<event>(?:(?!(?:or|and|but|who|which|when)\b)[\w'’.-]+ ){0,8}?)"
    # "The eve of the summit, which opens in Lima on Friday".
    r"(?:(?P<last>[\w-]+), (?:which|that) (?P<led>(?:[a-z]+ ){1,4}?)(?:in [A-Z]\w+(?: [A-Z]\w+)? )?)?"
    r"(?:(?:on|of|for) )?(?:the )?$",
    re.I,
)
# An event that is itself a contact has the day told for it.
_CONTACT = re.compile(
    r"\b(?:met|meet\w*|talk\w*|spoke|speak\w*|call\w*|visit\w*|receiv\w*|host\w*|phon\w*|telephon\w*|conversations?|held|"
    r"hold\w*|arriv\w*|came|left|flew|went|travel\w*|landed|return\w*|trips?|letters?|invit\w*|consult\w*|negotiat\w*|discuss\w*|with|between)\b",
    re.I,
)
# "A day after it scrapped | the May 3 talks": the third of May is the day for which they had been set.
_SET_ASIDE = re.compile(
    r"\b(?:scrapp|cancel|postpon|put|dropp|shelv|suspend|delay|withdr|pull|abandon)\w* (?:[\w-]+ ){0,4}$", re.I
)
_PLANNED_TALKS = re.compile(
    r"(?:['’]s)? (?:[\w-]+ ){0,3}?(?:talks|meetings?|visits?|summits?|trips?|calls?|rounds?|dialogue)\b"
)
_IS_EVENTS = re.compile(r"['’]s?\b|\s+(?!and\b|or\b|to\b|in\b|at\b|with\b|by\b|that\b|he\b|she\b|they\b)[a-z]+")
_EVENTS = (
    r"(?:attacks?|bombings?|blasts?|explosions?|shootings?|killings?|strikes?|raids?|clash(?:es)?|crash(?:es)?|collision|"
    r"incidents?|ambush|assault|coup|earthquake|quake|floods?|fires?|storm|cyclone|typhoon|elections?|vote|votes|polls?|"
    r"referendum|ruling|verdict|decision|announcement|declaration|statement|protests?|riots?|violence|launch(?:es)?|"
    r"tests?|deadline|anniversary|inauguration|funeral|ceremony|death|murder|assassination|arrests?|ceasefire|truce|"
    r"downing|sinking|shelling|seizure|expulsion|poisoning|abduction|kidnapping|detention|beheading|"
    r"invasion|eviction|hijacking|war|debate|speech|remarks|report|budget|parade|holiday|match|game|final)"
)
# "After Friday's attack", "over last week's clashes": the day is that of the event.
_OF_EVENT = re.compile(rf"['’]s?\s+(?:[\w-]+\s+){{0,3}}?{_EVENTS}\b")


# "To condole over the bombing in Lima on Monday", "on his election on May 12".
_EVENT_ON = filtered(
    r"\b(?:after|follow(?:ing|s|ed)|over|on|about|since|regarding) (?:the|his|her|their|its) "
    rf"(?:[\w-]+ ){{0,3}}?{_EVENTS}"
    r"(?: of (?:an?|the|his|her|its|two|three|\d+) [^,;.]{2,40}?)?(?: (?:in|at|near) [A-Z]\w+)?(?: by [a-z -]{3,30})?"
    r" (?:on|of|in) (?:the )?$|"
    # "May help him in the vote on June 9".
    r"\b(?:in|of|before|with) (?:the|an?|this|his|her|its|their) (?:[\w-]+ ){0,2}?"
    r"(?:elections?|votes?|polls|referendum|ballot)(?: in [A-Z]\w+)? (?:on|of|in) (?:the )?$"
)
# "The line as it stood on 25 June", "the positions held before February 24", "the situation as of May 1".
_AS_IT_STOOD = filtered(
    r"\bas (?:it|they|things|matters) (?:was|were|stood|existed|looked|lay) (?:on|in|before|at) (?:the )?$|"
    r"\b(?:lines?|borders?|situation|status quo|positions?|frontiers?|boundar(?:y|ies)) "
    r"(?:as of|held (?:on|before)|existing (?:on|before)|of) (?:the )?$"
)
# "Under the treaty of peace of October 20, 1904", "as the accord dated June 14 provides": the day of a document.
_OF_DOCUMENT = filtered(
    r"\b(?:treat(?:y|ies)|agreements?|accords?|conventions?|protocols?|pacts?|declarations?|memorand(?:um|a)|statutes?|"
    r"resolutions?|decrees?|laws?|charters?)(?: (?:of|on|for) [^;.\d]{0,60}?)?,? (?:of|dated) (?:the )?$",
    re.I,
)
# "The budget for 2020", "the elections of next year", "the estimates of the coming year": the year of something else.
_OF_A_YEAR = filtered(
    r"\b(?:budgets?|estimates|elections?|polls|quotas?|harvests?|season|championships?|[Oo]lympics|[Ww]orld [Cc]up|"
    r"census) (?:of|for|in|due in) (?:the )?$"
)
# "Thanked him for the welcome given to the ship last fall": the day of what is thanked for, if that was no contact.
_THANKED = filtered(
    r"\b(?:thank(?:s|ed|ing)|prais(?:es|ed|ing)|congratulat(?:es|ed|ing)|commend(?:s|ed|ing)|apologi[sz](?:e[ds]?|ing)|hailed|lauded)"
    r" (?:(?!for\b)[\w.'’-]+ ){0,6}?(?:for|on|over) (?!being)(?P<what>[^;]{3,150})$"
)
_WAS_CONTACT = re.compile(r"\b(?:visit|meeting|talk|call(?! at)|trip|summit|host|receiv|invit|letter|conversation)")
_LONG = frozenset(("months", "month", "unit", "year", "ago"))


def _is_thanked_for(sentence: str, d: DateWords) -> bool:
    thanked = _THANKED.search_in(sentence, sentence[: d.start], 0) if d.kind in _LONG else None
    return thanked is not None and _WAS_CONTACT.search(thanked["what"]) is None


def _led_by_of(d: DateWords) -> int:
    """ "The treaty | of 1929": how long the "of" is that is part of the words of a year."""
    return len("of ") if d.kind == "year" and d.text.startswith("of ") else 0


def of_event(sentence: str, d: DateWords) -> bool:
    """Is it the day of something that is no contact: "over Monday's bombing"?"""
    if "moved" in d.args:
        return False
    return (
        _OF_EVENT.match(sentence, d.end) is not None
        or _EVENT_ON.search_in(sentence, sentence[: d.start], 0) is not None
        or _OF_DOCUMENT.search_in(sentence, sentence[: d.start + _led_by_of(d)], 0) is not None
        or _OF_A_YEAR.search_in(sentence, sentence[: d.start], 0) is not None
        or _AS_IT_STOOD.search_in(sentence, sentence[: d.start], 0) is not None
        or _is_thanked_for(sentence, d)
    )


# "The summit, which opens on Friday": ahead of publication, whatever took place on its eve.
_OPENS = re.compile(r"(?:opens|begins|starts|kicks|takes|gets|will|is|are)\b")


# "On the first anniversary of the earthquake of | 3 May 2019": that day, so many years on.
_ANNIVERSARY_OF = re.compile(
    rf"\b(?:(?P<eve>eve|day before) of )?(?:the |its |their )?(?P<o>{'|'.join(ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th)) "
    r"anniversary of (?:[\w'’.-]+ ){1,8}?(?:of|on) (?:the )?$",
    re.I,
)


def _on_the_anniversary(sentence: str, d: DateWords) -> DateWords:
    m = _ANNIVERSARY_OF.search(sentence, max(0, d.start - 130), d.start) if d.kind == "date" else None
    if m is None or not isinstance(d.args.get("y"), int):
        return d
    nth = ORDINALS.get(m["o"].lower()) or number(m["o"][:-2])
    args = {**d.args, "y": d.args["y"] + nth, "w": None, "eve": m["eve"] is not None}
    return replace(d, args=args)


def counted_off(sentence: str, found: list[DateWords]) -> list[DateWords]:
    """The date words, those of an event as the day that is counted from it (``moved``: by how many days)."""
    if "anniversary" in sentence:
        found = [_on_the_anniversary(sentence, d) for d in found]
    if not any(d.kind in DAY_KINDS for d in found) or not _CHEAP.search(sentence):
        return found
    out: list[DateWords] = []
    for d in found:
        own = d.kind in DAY_KINDS and not d.args.get("eve")
        m = _OFF.search(sentence, max(0, d.start - 110), d.start) if own else None
        told = m is not None and (m["event"].strip() or m["last"] or _IS_EVENTS.match(sentence, d.end))
        if (
            m is None
            or not told
            or _CONTACT.search(m["event"] + (m["last"] or ""))
            or (_SET_ASIDE.search(m["event"]) and _PLANNED_TALKS.match(sentence, d.end))
            or any(m.start() <= o.start and o.kind in DAY_KINDS for o in out)
        ):
            out.append(d)
            continue
        out = [o for o in out if o.kind != "offset" or o.end <= m.start()]
        args = {**d.args, "moved": _days_off(m), "w": None if d.kind == "date" else d.args.get("w")}
        out.append(replace(d, args=args | ({"ahead": True} if _OPENS.match(m["led"] or "") else {})))
    return out


def _days_off(m: re.Match[str]) -> int | None:
    """How many days from the event; None where the text does not tell."""
    if m["vague"]:
        return None
    count = 0 if m["soon"] else number(m["n"]) if m["n"] else 1
    if m["n"] and not count:
        return None
    days = count * (7 if "week" in (m["u"] or m["one"] or "").lower() else 1)
    return days if m["dir"].lower() in ("after", "following") else -days


def moved(span: Span | None, days: int | None) -> Span | None:
    """The day counted from that of the event; its first day, where it has several."""
    if span is None or days is None or span.precision != "day":
        return None
    day = (span.start if days <= 0 else span.end) + timedelta(days=days)
    return Span(day, day, "day")
