"""Mode, duration, place, requester, attempts and reason, each from words beside the contact."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.extract.days.date_vocabulary import number
from etl.extract.language.prefilter import Several, filtered
from etl.extract.language.told import Told, ToldNumber

# "Ahram Online reported": the name of a paper. "Posted a video of", "in a video address": what shows or tells of it.
_NO_LINK = r"(?! (?:of|posted|released|shared|published|aired|footage|clips?|address|shows?|showing|shown|grab)\b)"
_VIDEO = filtered(
    rf"\b(?:videos?\b{_NO_LINK}|video(?!s?\b)\w+|virtual\w*|(?-i:online)|"
    r"(?-i:Online (?=[a-z]+ (?:of|between)\b))|on[- ]screens?|over screens|"
    r"(?:on|in front of|before|facing) (?:an?|the|his|her|their|its) (?:(?:computer|video|large|big) )?"
    r"(?:screens?|monitors?)|"
    r"teleconferenc\w+|zoom|webinar|by screen)\b",
    re.I,
)
_PHONE = filtered(
    r"\b(?:telephon\w*|phoned?(?![-\s]tap)|hotline|phone-?line|on the line(?! of\b)|direct line|"
    r"(?:on|over|via|through) (?:the|a|an|their) (?:[\w-]+ )?"
    r"(?:de-?confliction|communications?|military|liaison|secure) "
    r"(?:line|link|channel)|"
    r"call(?!\s+(?:on(?!\s+\w+day\b)|for|at)\b))\b",
    re.I,
)
_LETTER = filtered(
    r"\b(?:letters?|wrote(?! (?:on|in|that|of|about)\b|[,.:])|written(?! (?:on|in|"
    r"statement)\b)|telegram|cables? (?:of|from|to)|written message|verbal message)\b",
    re.I,
)
_FACE = filtered(
    r"\b(?:face[- ]to[- ]face|in[- ]person|in person|sidelines|margins|handshake|visit\w*|hosted|"
    r"received(?! (?:(?:[\w-]+ ){0,2}calls? from|no\b))|arrived|sat down|one-on-one)\b",
    re.I,
)

_COUNT = (
    r"(?:\d+(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|"
    r"thirty|forty|forty-five|fifty|sixty|ninety)"
)
_HALF = filtered(r"\bhalf (?:an |a[- ])?hour\b|\bhalf-hour\b", re.I)
_AND_HALF = filtered(rf"\b(?P<n>{_COUNT})[\s-](?:and[\s-]a[\s-]half[\s-]hours?|hours?[\s-]and[\s-]a[\s-]half)\b", re.I)
_QUARTERS = filtered(
    r"\b(?:(?P<t>three[- ]quarters of an hour)|(?P<q>quarter of an hour)(?! (?:late|after|before|earlier|away))|"
    r"(?P<n>an|one|two|three) hours? and a quarter)\b",
    re.I,
)
_AND_MINUTES = filtered(
    rf"\b(?P<h>{_COUNT})[\s-]hours?[\s-](?:and[\s-])?(?P<m>{_COUNT}|[a-z]+ty-[a-z]+)[\s-]minutes?\b", re.I
)
_AND_HALF_FIGURE = filtered(r"\b(?P<n>\d)(?:-1/2|½| 1/2)[\s-]hours?\b", re.I)
# What else is told by its minutes and hours: "a three-hour flight", "the two-hour delay".
_NO_TALKS = (
    r"delays?|drives?|flights?|rides?|journeys?|trips?|walk away|waits?|stays?|stops?|stopovers?|layovers?|concerts?|"
    r"performances?|films?|speech(?:es)?|address(?:es)?|lectures?|(?:press|news) conferences?|ceremon(?:y|ies)|"
    r"ultimatums?|deadlines?|notices?|cease-?fires?|truces?|pauses?|breaks?|battles?|firefights?|clash(?:es)?|"
    r"stand-?offs?|rall(?:y|ies)|strikes?|curfews?|blackouts?|shifts?|period|window"
)
_LENGTH = filtered(
    rf"\b(?<!past )(?<!last )(?<!next )(?<!within )(?:(?P<n>{_COUNT})[\s-]|(?=hour-long))(?P<u>minute|hour)s?"
    rf"(?:[\s-]long)?\b(?!\s+(?:late|later|after|earlier|before|ago|away|from(?! \d)|of\s+\w+\s+time|"
    rf"(?:\w+ )?(?:{_NO_TALKS})))",
    re.I,
)
_TENS = {
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "forty-five": 45,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
}

_TIMES = filtered(
    r"\b(?:(?P<w>once|twice|thrice)|(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
    r"\s+(?:times|requests|attempts|(?:(?:tele)?phone |video |separate |unanswered )?calls))\b",
    re.I,
)
_REASON = filtered(
    r"\b(?:because(?: of)?|citing|on the grounds? (?:of|that)|due to(?! (?:start|begin|take|be|meet|arrive|"
    r"visit|hold|travel|fly|go|come|attend|sign|open|host|speak|talk)\b)|owing to|in view of|"
    r"(?:put off|postponed|cancell?ed|called off|suspended|scrapped|shelved|delayed) (?:[^,.;]{0,60} )?over"
    r"(?! (?:the|a) (?:phone|telephone|weekend|line)\b)|in protest (?:at|against|over)|as the|since the|after)"
    r"\s+(?P<r>[^.;]{6,160})",
    re.I,
)

# "..., the ministry said": who gave the reason is no part of it.
_SAID = re.compile(r",[\"”]? [^,]{2,60} (?:said|says|added|reported|announced)\b.*$")


def _amount(word: str) -> float:
    low = word.lower()
    if low in _TENS:
        return _TENS[low]
    try:
        return float(low)
    except ValueError:
        return number(low)


_MODES = Several(((_VIDEO, "video"), (_PHONE, "phone"), (_LETTER, "letter"), (_FACE, "in_person")))


def read_mode(text: str) -> Told | None:
    """Mode that the words plainly give (video before phone before letter before in person), or None."""
    for pattern, mode in _MODES.fitting(text):
        if m := pattern.search(text):
            return Told(mode, m.group(), "words of the means")
    return None


_LENGTHS = Several((pattern, None) for pattern in (_QUARTERS, _AND_HALF_FIGURE, _AND_HALF, _HALF, _LENGTH))


def read_duration(text: str) -> ToldNumber | None:
    """Length in minutes; "more than two hours" is 120 (the guideline), "an hour and a half" 90."""
    for minutes, m in _lengths(text) if _LENGTHS.fitting(text) else ():
        return ToldNumber(minutes, m.group(), "words of length")
    return None


def _lengths(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    """Each length told, in minutes, the fullest way of telling first."""
    if m := _QUARTERS.search(text):
        yield (45 if m["t"] else 15 if m["q"] else int(_amount(m["n"]) * 60 + 15)), m
    if m := _AND_MINUTES.search(text):
        yield int(_amount(m["h"]) * 60 + _amount(m["m"])), m
    if m := _AND_HALF_FIGURE.search(text):
        yield int(m["n"]) * 60 + 30, m
    if m := _AND_HALF.search(text):
        yield int(_amount(m["n"]) * 60 + 30), m
    if m := _HALF.search(text):
        yield 30, m
    if m := _LENGTH.search(text):
        minutes = int(_amount(m["n"] or "an") * (60 if m["u"].lower() == "hour" else 1))
        if 0 < minutes <= 24 * 60:
            yield minutes, m


def read_attempts(text: str) -> ToldNumber | None:
    """How often it was tried: "three times" -> 3."""
    m = _TIMES.search(text)
    if not m:
        return None
    times = {"once": 1, "twice": 2, "thrice": 3}[m["w"].lower()] if m["w"] else int(_amount(m["n"]))
    return ToldNumber(times, m.group(), "words of how often")


def read_reason(text: str) -> Told | None:
    """Reason of a refusal or cancellation in the text's own words, or None."""
    if m := _REASON.search(text):
        reason = _SAID.sub("", m["r"]).strip(" ,\"”“'")
        return Told(reason, reason, f"what stands behind “{text[m.start() : m.start('r')].strip()}”")
    return None


_OFF_BECAUSE = filtered(
    r"\b(?:refus|reject|declin|cancel|postpon|suspend|called off|put off|turned down)\w*\b.{0,60}"
    r"\b(?:because|citing|due to|owing to|over)\b",
    re.I,
)


def gives_reason(sentence: str) -> bool:
    """Does a sentence tell why something was refused or called off?"""
    return _OFF_BECAUSE.search(sentence) is not None
