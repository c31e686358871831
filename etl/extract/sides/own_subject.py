"""Clauses behind "and" that have a subject of their own: "..., and on Tuesday President B received C"."""

from __future__ import annotations

import re

from etl.extract.clauses.segments import clauses
from etl.extract.days.date_vocabulary import MONTH, YEAR

# ", and his minister met", ", and last month B went": another clause with a subject of its own.
_WHEN = (
    r"(?:(?:last|this|next)\s+\w+|\w+\s+\w+\s+(?:ago|later|earlier)|yesterday|today|earlier|later|"
    rf"on (?:\w+day|\d{{1,2}} {MONTH}|{MONTH} \d{{1,2}}(?:, {YEAR})?)|in (?:{MONTH}(?:,? {YEAR})?|{YEAR})|"
    r"(?:on )?the (?:same|next|following|previous) (?:day|week|month|year))"
)
_ANOTHER = re.compile(
    rf",\s+and\s+(?:{_WHEN},?\s+(?:the|my|our)\s|(?:{_WHEN},?\s+)?(?:his|her|their|its|(?!I\b)[A-Z]))"
)


def opens_anew(text: str, at: int) -> bool:
    """Does the clause that begins there have a subject of its own?"""
    return _ANOTHER.match(text, at) is not None


def begins_anew(text: str, upto: int) -> int:
    """Where the last clause before ``upto`` begins that has a subject of its own; 0 if none has."""
    return max((a for a, _ in clauses(text) if a < upto and opens_anew(text, a)), default=0)


# "The ministry announced on Monday | that A, a lawyer, met B": what is told, and no clause set in.
_TOLD = re.compile(
    r"\b(?:said|says?|announced|announces|reported|reports|confirmed|stated|added|noted|claimed|revealed|disclosed|"
    r"learn(?:ed|t)|(?:told|informed) [^,;]{3,40}?)(?:,? (?:on|late|early|in|by|at|yesterday|today)\b[^,;]{0,40})?,? $"
)


def opens_what_is_told(text: str, step: re.Match[str]) -> bool:
    """Does this "that" open what somebody tells?"""
    return step.group() == "that " and _TOLD.search(text, max(0, step.start() - 120), step.start()) is not None
