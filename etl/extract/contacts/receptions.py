"""A reception at the airport: it is part of the visit, and who welcomes the guest there tells nothing of its rank."""

from __future__ import annotations

import re
from collections.abc import Iterable

from etl.extract.frames.frame import Frame
from etl.extract.language.prefilter import Filtered, filtered
from etl.extract.people.actors import Actor
from etl.extract.people.ranks import LEVELS

# "Received at the airport by minister A", "B, the vice-premier, sat with them": part of what else is told of the day.
_GREETED = r"\b(?:welcomed|received|greeted|met|saw (?:\w+ )?off|seen off)\b"
_AIRPORT = (
    r"\b(?:airport|air ?base|airfield|airstrip|aerodrome|tarmac|"
    r"(?:foot|bottom) of the (?:plane|aircraft|ramp|stairs|steps|gangway))\b"
)
_RECEPTION = (
    rf"(?:{_GREETED}|\breception\b)[^.;]{{0,80}}{_AIRPORT}|{_AIRPORT}[^.;]{{0,140}}{_GREETED}|"
    rf"\b(?:up)?on (?:(?:his|her|their|the \w+['’]s) )?arrival\b[^.;]{{0,60}}{_GREETED}|"
    rf"{_GREETED} (?:up)?on (?:(?:his|her|their) )?arrival\b|"
    r"\barrived accompanied by\b[^.;]{0,120}\b(?:welcomed|received|greeted|met)\b"
)
_AT_THE_AIRPORT = filtered(_RECEPTION, re.I)
_BESIDE = filtered(
    _RECEPTION
    + r"|\b(?:sat|sitting) (?:with them|in on)\b|\balso (?:took part|sat in|attended|participated)\b|\bjoined them\b",
    re.I,
)


def are_beside(frames: Iterable[Frame]) -> bool:
    """Are all of them of a reception at the airport, or of one who sat there too?"""
    return all(f.status in (None, "held") and is_beside(f) for f in frames)


def is_beside(frame: Frame) -> bool:
    """Is it of a reception at the airport, or of one who sat there too?"""
    return _is_within(frame, _BESIDE)


def at_the_airport(frame: Frame) -> bool:
    """Is it only of who met the guest on arrival?"""
    return _is_within(frame, _AT_THE_AIRPORT)


# "Was met there by A", "A greeted him": but "the two met at the airport" is no reception.
_BY_WHOM = re.compile(
    r"\b(?:by|him|her|them|the (?:guest|visitor)s?)\b|\b(?:welcom|greet|receiv)|\b(?:seen|saw) ", re.I
)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are|be) (?:\w+ly |also |then )*$")


def without_greeters(frame: Frame) -> list[Actor]:
    """The actors of a frame; at a reception at the airport without those of lower rank who only welcome the guest."""
    if not at_the_airport(frame) or not _BY_WHOM.search(frame.sentence.text, frame.trigger.start):
        return frame.actors
    # Who is told behind "was met by" welcomes, and who stands before "met him".
    behind = _PASSIVE.search(frame.sentence.text, 0, frame.trigger.start) is not None
    at = frame.sentence.start + frame.trigger.start
    guests = [a for a in frame.actors if (a.start < at) == behind]
    best = min((LEVELS.index(a.level) for a in guests if a.level in LEVELS), default=0)
    return [a for a in frame.actors if a in guests or a.level not in LEVELS or LEVELS.index(a.level) <= best]


def greeters(frames: Iterable[Frame]) -> set[str]:
    """Names of those who only welcome a guest of higher rank at the airport."""
    told = [(f, without_greeters(f)) for f in frames]
    return {a.name for f, guests in told for a in f.actors if a.name and a not in guests}


def _is_within(frame: Frame, pattern: Filtered) -> bool:
    told = pattern.search(frame.sentence.text)
    return told is not None and told.start() <= frame.trigger.end and frame.trigger.start <= told.end() + 12
