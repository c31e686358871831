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


def is_off_already(sentences: Sequence[Sentence], sentence: Sentence, status: StatusReading) -> bool:
    """Is what "was due to" be the plan that a sentence shortly before has called off?"""
    if status.status != "planned" or not _WAS_TO.match(status.words):
        return False
    before = sentences[max(0, sentence.index - _REACH) : sentence.index]
    return any(_IS_OFF.search(s.text) for s in before)
