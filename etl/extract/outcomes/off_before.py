"""A plan of which a neighbouring sentence tells that it is off: "She put off her trip. She was due to travel to Fiji",
"There will be no meeting of the two on Monday. It has been moved"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.outcomes.status import NOT_A_CONTACT, StatusReading

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


def is_off_nearby(sentences: Sequence[Sentence], sentence: Sentence, status: StatusReading) -> bool:
    """Is what "was due to" be the plan that a sentence shortly before has called off, or "no meeting" one of which the
    next tells that it was moved?"""
    if status.status == NOT_A_CONTACT:
        return _is_off_behind(sentences, sentence, status)
    if status.status != "planned":
        return False
    if _UNINVITED.search(sentence.text):
        return True
    if not _WAS_TO.match(status.words):
        return False
    before = sentences[max(0, sentence.index - _REACH) : sentence.index]
    return any(_IS_OFF.search(s.text) for s in before)


# "No meeting of A and B in Lima on Monday".
_NO_EVENT = re.compile(rf"no (?:[\w-]+ )*{_EVENT}$", re.I)
# "It has been moved to later in the year", "the talks were put off, the ministry said".
_IT_IS_OFF = filtered(
    rf"^\W*(?:It|They|This|(?:The|That) (?:[\w-]+ )?{_EVENT}) (?:has|have|had|was|were|is|are) (?:now )?"
    r"(?:been )?(?:\w+ly )?(?:moved|postponed|put (?:off|back)|cancell?ed|called off|rescheduled|delayed|"
    r"pushed back|shelved|deferred|off\b)"
)


def _is_off_behind(sentences: Sequence[Sentence], sentence: Sentence, status: StatusReading) -> bool:
    """Is "no meeting" one that had been planned, since the next sentence tells that it was moved or called off?"""
    if not _NO_EVENT.match(status.words) or sentence.index + 1 >= len(sentences):
        return False
    return _IT_IS_OFF.search(sentences[sentence.index + 1].text) is not None


_OFF_WORD = r"(?:cancell?ed|called off|postponed|put off|scrapped|suspended|shelved)"
# "Cancelled: the trip of A to Lima", "Off is the trip of A", "The king's visit to Lima: called off".
_HEADED = re.compile(
    rf"\W*(?:(?:{_OFF_WORD}|off)(?: again)?\s*[:–—-]\s|(?:{_OFF_WORD}|off)(?:, [^,;]{{3,60}},)? "
    r"(?:is|are|was|were|(?:has|have) been) (?!that\b))",
    re.I,
)
_AT_THE_END = filtered(rf"^[^.;:]{{0,60}}(?::| [–—-]) {_OFF_WORD}\b", re.I)


def headed_as_off(sentence: str, end: int) -> str | None:
    """The word that heads a line, or ends it behind a colon, and calls off the contact whose word ends at ``end``."""
    hit = _HEADED.match(sentence) or _AT_THE_END.search_in(sentence, sentence[end:])
    return str(hit.group()) if hit else None
