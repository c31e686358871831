"""A plan of which a neighbouring sentence tells that it is off: "She put off her trip. She was due to travel to Fiji",
"There will be no meeting of the two on Monday. It has been moved"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.days.date_vocabulary import MONTH
from etl.extract.language.prefilter import Filtered, filtered
from etl.extract.language.text import Sentence
from etl.extract.outcomes.status import NOT_A_CONTACT, StatusReading

_EVENT = (
    r"(?:trips?|visits?|tours?|journeys?|missions?|meetings?|talks|summits?|appointments?|encounters?|audiences?|"
    r"sessions?|calls?|conversations?|stopovers?|engagements?|rounds?)"
)
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
    r"(?:was|were|had been) (?:\w+ )?"
    r"(?:due|set|scheduled|supposed|expected|meant|planning|planned|slated|fixed|arranged|to)\b",
    re.I,
)
# "Was awaited in Lima".
_WAS_DUE = filtered(r"\b(?:was|were) (?:due|expected|awaited) in\b")
_HAD_BEEN = re.compile(r"had been (?=\w)", re.I)
# "Had planned to visit Lima".
_HAD_MEANT = filtered(
    r"\bhad (?:\w+ )?(?:planned|agreed|intended|arranged|promised|meant|hoped|"
    r"been (?:preparing|planning|getting ready)) to\b|"
    # "There had been plans for A to visit Lima", "had been looking forward to hosting him".
    r"\b(?:had been|were|was) (?:\w+ )?(?:plans?|an? (?:agreement|arrangement|understanding)) (?:for|to)\b|"
    r"\bhad been (?:looking forward to|on [^,;.]{3,60}(?:calendar|agenda|programme|schedule))\b"
)
_REACH = 2  # sentences
# "Will not go", "are not coming", "stays at home".
_GO = (
    r"(?:go(?:ing)?|com(?:e|ing)|fly(?:ing)?|travel(?:l?ing)?|make (?:it|the trip)|"
    r"turn up|show up|appear|be there|attend)"
)
_STAYS = (
    rf"(?:(?:will|would|did|does|is|are|was|were) not {_GO}|"
    r"(?:(?:will|would|is|was)(?: be)? )?(?:now )?stay(?:s|ed|ing)? (?:at home|away|behind|in (?=[A-Z]))|"
    r"(?:(?:has|have|had) (?:now |since )?)?sent (?:his|her|their) (?:regrets|apologies)|"
    r"(?:has|have) (?:now |since )?(?:cancell?ed|pulled out|backed out|withdrawn)"
    r"(?=[,.;]| (?:because|over|after|citing)\b)|"
    r"(?:has|have) (?:decided not to|chosen not to|no intention)|never (?:came|went|arrived))\b"
)
# "Was to fly to Lima on Friday, but he will stay at home", "who was to meet A on Friday, stays in Santiago".
_BUT_STAYS = filtered(
    rf"\b(?:was|were) (?:due|set|scheduled|supposed|expected|meant|to)\b[^;.]{{3,110}}?,"
    rf" (?:but (?:[\w'’-]+ ){{0,3}}?)?{_STAYS}"
)
# "Invited him to Lima for Monday, | but he stayed away".
_BUT_STAYED = filtered(
    rf",? but (?:[\w'’-]+ ){{0,3}}?(?:{_STAYS}|(?:flew|went|returned) home\b|"
    r"(?:did not|never) (?:come|came|turn up|show up))"
    r"(?=[.,;]|$| (?:on|because|as|for|last|this)\b)"
)


def stayed_away(sentence: str, end: int) -> str | None:
    """The words, behind ``end``, by which somebody who was asked to come did not."""
    stayed = _BUT_STAYED.search_in(sentence, sentence[end:], end)
    return str(stayed.group()) if stayed else None


# "But", "in the end", and who said it: "her office said on Monday that".
_THEN = r"(?:(?:But|Yet|Now|In the end|However),? )?"
_SAYS = (
    r"(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|[Aa]n?|[A-Z][\w'’-]+)(?: [\w'’-]+){0,6}? "
    r"(?:said|says|announced|announces|confirmed|reported|explained|told [\w ]{3,40}?|let it be known)"
    r"(?: (?:late |early )?(?:on |yesterday |today )?[\w ]{0,12})? (?:that )?)?"
)
# "Was due in Lima on Monday. He did not go".
_STAYS_BEHIND = filtered(
    rf"^\W*{_THEN}{_SAYS}(?:[Hh]e|[Ss]he|[Tt]hey|(?:M[rs]s?\.? )?[A-Z][\w'’-]+|[Tt]he (?:[a-z]+ )?(?:president|"
    rf"minister|premier|king|two|delegation|guests?|general|envoy)s?) {_STAYS}"
)
# "Has withdrawn its invitation to A, who was to visit Lima".
_UNINVITED = filtered(
    r"\b(?:(?:withdr(?:ew|awn|aws)|rescind(?:ed|s)|revok(?:ed|es)) (?:[\w'’-]+ ){0,3}invitation|(?:un|dis)invited)\b"
    r"[^.;]{3,90}, who (?:was|were|had been|is) (?:to|due|expected|set)\b|"
    # "Turned back on his way to Lima, where he was to meet A".
    r"\b(?:turned (?:back|around|round)|(?:was|were) (?:sent|turned) back|(?:never|did not|failed to) (?:reach|reached|"
    r"ma[dk]e it to))\b[^.;]{3,110}, where (?:he|she|they) (?:was|were|had been) (?:to|due|expected|set)\b"
)
# "Stayed away from the feast in Lima, where a meeting with A had been arranged for him".
_KEPT_AWAY = filtered(
    r"\b(?:stay(?:s|ed|ing) away|(?:did|would) not (?:come|go|travel|fly|appear|show up)|skipp(?:ed|ing)|missed|"
    r"boycotted)\b[^.;]{3,110}, (?P<where>(?:where|at which) )(?:"
    r"(?:he|she|they) (?:was|were|had been) (?:due |expected |set )?to (?:meet|see|sit|be received|confer|hold|talk)|"
    r"(?:an?|his|her|their) [^.;]{3,80} (?:was|were|had been) (?:arranged|planned|scheduled|set up|prepared|foreseen|"
    r"set|due|agreed))\b"
)


def stays_behind(sentence: str) -> str | None:
    """The words by which a sentence says that somebody whom it only names by "he" or his surname does not go."""
    stays = _STAYS_BEHIND.search(sentence)
    return str(stays.group()) if stays else None


def _is_kept_away(sentence: str, at: int) -> bool:
    """Does the contact word at ``at`` tell what was to be where somebody stayed away?"""
    kept = _KEPT_AWAY.search(sentence)
    return kept is not None and kept.start("where") < at and "," not in sentence[kept.end() : at]


def is_off_nearby(sentences: Sequence[Sentence], sentence: Sentence, status: StatusReading, at: int) -> bool:
    """Is what "was due to" be, told by the contact word at ``at``, the plan that a sentence shortly before has called
    off, or "no meeting" one of which the next tells that it was moved?"""
    if status.status == NOT_A_CONTACT:
        return _is_off_behind(sentences, sentence, status) or _would_have(sentences, sentence, status)
    if status.status == "cancelled" and _HAD_BEEN.match(status.words):
        return _after(sentences, sentence, _IT_IS_OFF)  # "had been expected to meet" alone leaves open if they did
    if status.status in (None, "held", "planned") and _is_kept_away(sentence.text, at):
        return True
    if status.status in (None, "held"):
        return _HAD_MEANT.search(sentence.text) is not None and _after(sentences, sentence, _IT_IS_OFF)
    if status.status != "planned":
        return False
    if _UNINVITED.search(sentence.text):
        return True
    if not (_WAS_TO.match(status.words) or _WAS_DUE.search(sentence.text) or _HAD_MEANT.search(sentence.text)):
        return False
    behind = (_STAYS_BEHIND, _IT_IS_OFF)
    if _BUT_STAYS.search(sentence.text) or any(_after(sentences, sentence, told) for told in behind):
        return True
    before = sentences[max(0, sentence.index - _REACH) : sentence.index]
    return any(_IS_OFF.search(s.text) for s in before)


# "No meeting of A and B in Lima on Monday".
_NO_EVENT = re.compile(rf"no (?:[\w-]+ )*{_EVENT}$", re.I)
# "It has been moved to later in the year", "the visit was pushed back", "those plans have been abandoned", "the meeting
# will now take place in June"; but not "was moved to Lima".
_IT = (
    rf"{_THEN}{_SAYS}(?:[Ii]t|[Tt]hey|[Bb]oth|[Tt]his|[Tt]hat|"
    rf"(?:[Tt](?:he|hat|hose|hese)|[Hh]is|[Hh]er|[Tt]heir) (?:[\w-]+ )?(?:{_EVENT}|plans?))"
)
_MOVED = rf"moved(?! (?:from \w+ )?to (?!{MONTH}|\w+day\b)[A-Z])"
_IT_IS_OFF = filtered(
    rf"^\W*{_IT} (?:(?:has|have|had|was|were|is|are) (?:now |since |later )?(?:been )?(?:\w+ly )?"
    rf"(?:{_MOVED}|postponed|put (?:off|back)|cancell?ed|called off|rescheduled|delayed|brought forward|"
    r"pushed back|shelved|deferred|off\b|abandoned|dropped|scrapped|suspended)|fell through\b|"
    r"(?:came|has come|have come) to (?:nothing|naught)\b|(?:did not|never) (?:c[ao]me|g[eo]t) off\b|collapsed\b|"
    r"(?:will|would) now (?:take place|be held|begin|start|be)\b|never (?:took place|happened|materiali[sz]ed)|"
    r"(?:will|would|did) not (?:now )?(?:take place|go ahead|happen|be held))"
)


def _is_off_behind(sentences: Sequence[Sentence], sentence: Sentence, status: StatusReading) -> bool:
    """Is "no meeting" one that had been planned, since the next sentence tells that it was moved or called off?"""
    return _NO_EVENT.match(status.words) is not None and _after(sentences, sentence, _IT_IS_OFF)


# "Would have met on Friday" is said of a plan beside "called off", but not in "if he had come, they would have met".
_WOULD_HAVE = re.compile(r"would have\b", re.I)
_IF = re.compile(r"\b(?:[Ii]f|[Hh]ad (?:he|she|they|it|the|[A-Z])|[Uu]nless|otherwise|never)\b")


def _would_have(sentences: Sequence[Sentence], sentence: Sentence, status: StatusReading) -> bool:
    """Is what two "would have" done the plan that this sentence, one shortly before, or the next calls off?"""
    if not _WOULD_HAVE.match(status.words) or _IF.search(sentence.text):
        return False
    near = sentences[max(0, sentence.index - _REACH) : sentence.index + 1]
    return any(_IS_OFF.search(s.text) for s in near) or _after(sentences, sentence, _IT_IS_OFF)


def _after(sentences: Sequence[Sentence], sentence: Sentence, pattern: Filtered) -> bool:
    behind = sentences[sentence.index + 1 : sentence.index + 2]
    return any(pattern.search(s.text) is not None for s in behind)


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
