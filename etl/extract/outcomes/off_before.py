"""A plan of which a sentence before has told that it is off: "She put off her trip. She was due to travel to Fiji"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.outcomes.status import StatusReading

_EVENT = r"(?:trips?|visits?|tours?|journeys?|missions?|meetings?|talks|summits?)"
_OFF = (
    r"(?:postpon(?:e|es|ed|ing)|cancel(?:s|l?ed|l?ing)?|delay(?:s|ed|ing)?|call(?:s|ed|ing)? off|"
    r"scrap(?:s|ped|ping)?|put(?:s|ting)? off)"
)
_IS_OFF = filtered(
    rf"\b{_OFF}\b(?! (?:until|to) )[^.;]{{0,60}}\b{_EVENT}\b|"
    rf"\b{_EVENT}\b[^.;]{{0,60}}\b(?:was|were|is|are|been) (?:\w+ )?{_OFF}\b",
    re.I,
)
_WAS_TO = re.compile(
    r"(?:was|were|had been) (?:\w+ )?(?:due|set|scheduled|supposed|expected|meant|planning|to)\b", re.I
)
_REACH = 2  # sentences
# "Has withdrawn its invitation to A, who was to visit Lima".
_UNINVITED = filtered(
    r"\b(?:(?:withdr(?:ew|awn|aws)|rescind(?:ed|s)|revok(?:ed|es)) (?:[\w'’-]+ ){0,3}invitation|(?:un|dis)invited)\b"
    r"[^.;]{3,90}, who (?:was|were|had been|is) (?:to|due|expected|set)\b"
)


def is_off_already(sentences: Sequence[Sentence], sentence: Sentence, status: StatusReading) -> bool:
    """Is what "was due to" be the plan that a sentence shortly before has called off?"""
    if status.status != "planned":
        return False
    if _UNINVITED.search(sentence.text):
        return True
    if not _WAS_TO.match(status.words):
        return False
    before = sentences[max(0, sentence.index - _REACH) : sentence.index]
    return any(_IS_OFF.search(s.text) for s in before)
