"""Contacts that the press told and a government denied."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence

_OUTLETS = (
    r"(?:newspapers?|paper|daily|media|press|broadcasters?|outlets?|news agency|television|TV|radio|magazine|"
    r"(?:Post|Times|Journal|News|Herald|Guardian)\b|reports?)"
)
# "Haaretz newspaper wrote that", "media have claimed", "according to Turkish newspapers".
_PRESS = filtered(
    rf"\b{_OUTLETS}\b[^.;]{{0,40}}\b(?:wrote|writes?|written|report(?:s|ed)?|claim(?:s|ed)?|sa(?:id|ys?)|alleged?s?|"
    r"had it|carried|have it)\b|"
    rf"\b[Aa]ccording to [^.;,]{{0,40}}\b{_OUTLETS}\b"
)
_REPORT = r"(?:reports?|claims?|rumou?rs?|story|stories|news|allegations?|speculation|suggestions?)"
_EVENT = r"(?:meetings?|visits?|trips?|calls?|talks|conversations?|contacts?|encounters?|summits?|plans?)"
_DENY = r"(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es|ed)|contradict(?:s|ed))"
# "The palace denies it", "dismissed the report as false", "said no such visit was planned", "This is not true".
_DENIAL = filtered(
    rf"\b{_DENY}\b (?:the (?:\w+ )?{_REPORT}|(?:these|those|such|this|all|any) (?:\w+ )?{_REPORT}|"
    rf"(?:that )?(?:any|the|an?)(?: such)?(?: \w+)? {_EVENT}|having|{_REPORT})\b|"
    rf"\b(?:said|says|told|stated|insisted|stressed|adding|added|announced)\b[^.;]{{0,60}}\bno (?:such )?(?:\w+ )?"
    rf"{_EVENT} (?:was|were|is|are|had|has|have|took|will|would)\b|"
    rf"\b(?:this|that|it|they|{_REPORT}) (?:is|are|was|were) (?:\w+ )?(?:untrue|false|not true|not correct|incorrect|"
    r"wrong|fabricated|baseless|unfounded|fake|a lie|(?:dis|mis)information)\b|"
    rf"\ba (?:claim|report|story|suggestion) (?:that )?[^.;]{{2,60}}\b{_DENY}",
    re.I,
)
# "Lima denies it": of the sentence right before.
_DENIES_IT = filtered(rf"\b{_DENY}\b (?:it|this|that|them)\b(?! (?:had|has|was|were|would|is)\b)", re.I)
# A denial that names what it denies may stand a sentence off.
_NEAR = 2


def told_by_press(sentence: str) -> bool:
    """Does the sentence only hand on what the press told?"""
    return _PRESS.search(sentence) is not None


def press_is_denied(told: Sentence, sentences: Sequence[Sentence]) -> bool:
    """Is what the press told in a sentence denied in it, or in one of the two sentences behind it?"""
    if not told_by_press(told.text):
        return False
    behind = sentences[told.index : told.index + _NEAR + 1]
    return any(_DENIAL.search(s.text) for s in behind) or any(_DENIES_IT.search(s.text) for s in behind[:2])
