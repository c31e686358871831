"""Clauses behind "and" that have a subject of their own: "..., and on Tuesday President B received C"."""

from __future__ import annotations

import re

from etl.extract.clauses.segments import clauses
from etl.extract.days.date_vocabulary import MONTH, YEAR
from etl.extract.language.prefilter import filtered

# ", and his minister met", ", and last month B went": another clause with a subject of its own.
_WHEN = (
    r"(?:(?:last|this|next)\s+\w+|\w+\s+\w+\s+(?:ago|later|earlier)|yesterday|today|earlier|later|"
    rf"on (?:\w+day|\d{{1,2}} {MONTH}|{MONTH} \d{{1,2}}(?:, {YEAR})?)|in (?:{MONTH}(?:,? {YEAR})?|{YEAR})|"
    r"(?:on )?the (?:same|next|following|previous) (?:day|week|month|year))"
)
_ANOTHER = re.compile(
    rf",\s+and\s+(?:{_WHEN},?\s+(?:the|my|our)\s|(?:{_WHEN},?\s+)?(?:his|her|their|its|(?!I\b)[A-Z]))"
)


# "With A looking on, B met C", "in the presence of A, B met C": who only looks on stands before the clause.
_WITNESSED = filtered(
    r"^\W*(?:With (?!him\b|her\b|them\b)[^,;]{3,90}?(?:, [^,;]{3,60},)? "
    r"(?:looking on|watching(?: on| them)?|present|in attendance|listening(?: in)?|in the (?:room|audience)|"
    r"(?:sitting|seated|standing) (?:in|by|beside (?:him|her|them)|between (?:them|the two))|"
    r"at (?:his|her|their) sides?)(?: (?:in|at|from) [^,;]{3,50})?|"
    r"(?:In the presence|[Uu]nder the (?:eyes|gaze)|[Bb]efore the eyes) of [^,;]{3,90}),\s+"
)


def opens_anew(text: str, at: int) -> bool:
    """Does the clause that begins there have a subject of its own?"""
    return _ANOTHER.match(text, at) is not None


def begins_anew(text: str, upto: int) -> int:
    """Where the last clause before ``upto`` begins that has a subject of its own; 0 if none has."""
    seen = _WITNESSED.match_in(text, text, 0)
    begin = seen.end() if seen and seen.end() <= upto else 0
    return max((a for a, _ in clauses(text) if a < upto and opens_anew(text, a)), default=begin)


# "The ministry announced on Monday | that A, a lawyer, met B": what is told, and no clause set in.
_TOLD = re.compile(
    r"\b(?:said|says?|announced|announces|reported|reports|confirmed|stated|added|noted|claimed|revealed|disclosed|"
    r"learn(?:ed|t)|(?:told|informed) [^,;]{3,40}?)(?:,? (?:on|late|early|in|by|at|yesterday|today)\b[^,;]{0,40})?,? $"
)


def opens_what_is_told(text: str, step: re.Match[str]) -> bool:
    """Does this "that" open what somebody tells?"""
    return step.group() == "that " and _TOLD.search(text, max(0, step.start() - 120), step.start()) is not None
