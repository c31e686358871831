"""What is set into a clause and ends none: "A, who could mediate, visited B"; dashes around names; rows."""

from __future__ import annotations

import re

from etl.extract.language.lexis import find_countries
from etl.extract.language.listed_lines import MEMBER
from etl.extract.language.prefilter import filtered

# Closed by its comma, with nothing but words of the verb behind it; "who could, if asked, visit" is not closed.
CLOSED_ASIDE = re.compile(
    r",\s+(?:who|which|whose)\b[^,;]{3,120}"
    r"(?<!could)(?<!would)(?<!might)(?<!may)(?<!should)(?<!can)(?<!not)(?<!never)(?<!n't),\s+(?=(?:[a-z]+\s+){0,4}$)"
)
# "A meeting, he said on Monday, | is not excluded".
_SAID_ASIDE = re.compile(
    r", (?:[^,;]{2,90} )?(?:said|says|thinks?|believes?|wrote|stressed|added|told [^,;]{2,40})(?: [^,;]{2,40})?, "
)


def without_saying(text: str) -> str:
    """The text with who said it blanked out; all else stays in its place."""
    return _SAID_ASIDE.sub(lambda m: " " * len(m.group()), text) if ", " in text else text


_OFF = (
    r"(?:at a standstill|(?:put |kept )?on (?:hold|ice)|in (?:abeyance|limbo)|dormant|stalled|suspended|frozen|"
    r"deadlocked|interrupted|broken off|cut off|called off|put off|postponed|cancell?ed|shelved|stopped|halted|"
    r"scrapped|paused)"
)
_ON_AGAIN = (
    r"(?:(?:will|shall|would|(?:is|are|was|were) (?:now )?(?:to|due to|set to|expected to|about to)) (?!not\b|never\b)|"
    r"(?:(?:have|has|had|were|was|are|is) )?(?:being )?(?:resum|restart|reopen|reviv|reconven)(?:ed|ing)\b|"
    r"(?:took place|began|started) )"
)
_HOW_LONG = (
    rf",\s+(?:(?:which|that)\s+(?:have|has|had|was|were)\s+(?:been\s+)?)?(?:\w+ly\s+|long\s+)?{_OFF}\b[^,;]{{0,70}}"
)
# "Talks on the dam, | stalled since May, | are to resume", "agreed to resume talks, | which were broken off in May".
_BREAK = filtered(
    rf"(?P<told>{_HOW_LONG},)(?=\s+(?:now\s+)?{_ON_AGAIN})|"
    rf"\b(?:resum|restart|reopen|reviv|take up|took up|taken up)\w*\b[^,;.]{{0,90}}(?P<behind>{_HOW_LONG})(?=[,.;]|$)"
)


def break_told(sentence: str) -> tuple[int, int] | None:
    """Where a sentence tells, set between commas, how long what is on again had been off."""
    found = _BREAK.search(sentence)
    return found.span(found.lastgroup or 0) if found else None


# "The meeting with A, the Australian foreign minister, | is expected": whom a name is of, set in before the predicate.
_OFFICE_SET_IN = filtered(
    r", (?:(?!\b(?:which|who|whom|that|where|when|is|are|was|were|has|have|had|will|would|said|says|and (?:he|she))\b)"
    r"[^,;.]){0,50}\b(?:minister|president|premier|chancellor|secretary|commander|chief|head|king|emir|ambassador|envoy|"
    r"counterpart|colleague|adviser|advisor|leader)\b(?:(?! (?:is|was|will|said)\b)[^,;.]){0,40},"
    r"(?= (?:is|are|was|were|has|have|will|would|did|never|failed|remains?)\b)",
    re.I,
)


# "Will, | for the first time in six years, | visit Lima": set in between an auxiliary and its verb.
_AUXILIARY = re.compile(r"\b(?:will|would|shall|has|have|had|is|are|was|were)(?=, )")
_SET_IN = re.compile(
    r", (?!(?:and|but|or|which|who|as|if)\b)[^,;.]{3,60},"
    r"(?= (?:not |also |now |then )?(?:to |due |set |be )?(?!and\b|but\b|or\b|the\b|an?\b|his\b|her\b)[a-z]+ )"
)


def set_in_verbs(text: str) -> list[tuple[int, int, int]]:
    """Where an auxiliary begins and ends, and what is set in between it and its verb."""
    if ", " not in text:
        return []
    found = ((aux, _SET_IN.match(text, aux.end())) for aux in _AUXILIARY.finditer(text))
    return [(aux.start(), aux.end(), told.end()) for aux, told in found if told]


def without_asides(text: str) -> str:
    """The text with such a break, offices set in behind names, and what parts a verb blanked out; all else, but the
    auxiliary of that verb, stays in its place."""
    for begin, comma, end in set_in_verbs(text):
        text = text[:begin] + " " * (end - comma) + text[begin:comma] + text[end:]
    told = break_told(text)
    text = text if told is None else text[: told[0]] + " " * (told[1] - told[0]) + text[told[1] :]
    for office in _OFFICE_SET_IN.finditer(text):
        text = text[: office.start()] + " " * len(office.group()) + text[office.end() :]
    return text


_ON_THE_VISIT = filtered(
    r"\b(?:[Dd]uring|[Oo]n) (?:his|her|their) (?:[a-z-]+ ){0,2}?(?:visit|trip|stay|tour|journey)\b"
)
_DID_NOT = filtered(r"\b(?:did not|didn['’]t|has not|have not|had not|never)\b")


def beside_denial(sentence: str) -> set[int]:
    """Where a visit is parted from what was not done on it: "did not meet A | during her visit to Lima"."""
    cuts = set[int]()
    for visit in _ON_THE_VISIT.finditer(sentence):
        if _DID_NOT.search_between(sentence, 0, visit.start()):
            cuts.add(visit.start())
        elif not visit.start() and (denial := _DID_NOT.search_from(sentence, visit.end())):
            cuts.add(denial.start())
    return cuts


# "From the minister of A, | B; | the minister of C, | D; | and E, of F".
_MEMBER = re.compile(rf"[;,]\s*(?:and\s+)?(?=[^;]*[A-Z]){MEMBER}$")


def is_member(sentence: str, start: int, end: int) -> bool:
    """Does the stretch that begins at a comma or semicolon name one more member of a row, without a verb?"""
    return sentence[start] in ",;" and _MEMBER.match(sentence[start:end]) is not None


# "The Sudanese – South Sudanese committee".
_DASH = re.compile(r"\s?[–—-]\s")
_NATION_BEFORE = re.compile(r"[A-Z]\w+ ?$")
_NATION_BEHIND = re.compile(r"(?:South |North )?[A-Z]\w+")
# "The meeting of the ministers - A, B and C - has begun".
_WORD = r"(?:[A-ZÀ-ÞĀ-Ž][\w.'’-]*|and|bin|al|of|the)"
_NAMES = rf"{_WORD}(?:(?:,? |,){_WORD})*,? ?"
_NAMES_BEFORE, _NAMES_BEHIND = re.compile(rf"[–—-] {_NAMES}$"), re.compile(rf"\s?{_NAMES}\s?[–—-] ")


_AND = re.compile(r"\s+and\b")
# "Between A, the minister of Chad,": the other one is still to come.
_BETWEEN_ONE = re.compile(r"\bbetween (?:(?!\b(?:and|between)\b)[^;]){3,120}$")


def is_within(sentence: str, at: re.Match[str]) -> bool:
    """ "A meeting of the Sudanese – South Sudanese committee", "of the ministers - A and B -": no dash that ends a
    clause; and in "talks between A, the minister of Chad, | and the envoy of Mali" no comma that does."""
    if at.group().startswith(","):
        return _AND.match(at.group(), 1) is not None and _BETWEEN_ONE.search(sentence, 0, at.start()) is not None
    if not _DASH.fullmatch(at.group()):
        return False
    if _NAMES_BEHIND.match(sentence, at.end()) or _NAMES_BEFORE.search(sentence, 0, at.start()):
        return True
    before = _NATION_BEFORE.search(sentence, 0, at.start())
    behind = _NATION_BEHIND.match(sentence, at.end())
    return bool(before and behind and find_countries(before.group()) and find_countries(behind.group()))
