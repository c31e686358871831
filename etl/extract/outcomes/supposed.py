"""Contacts that somebody only supposes, in opinion pieces ("imagine a call", "were A to meet B", "it is time that"),
or to which it did not come."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered

_ANY = r"(?:an?|another|any|such an?|more|further|new|direct)"
# "If A and B were to meet", "were A to ring B", "had A met B ... it would".
_WERE_TO = filtered(r"(?:\b(?:if|unless)\b[^;.]{2,80}\b(?:were|was)|^\W*were\b[^;.]{2,80}) to (?:\w+ )?$", re.I)
_HAD = re.compile(r"^\W*Had [A-Zt][^;.,]{2,90}$")
_WOULD = re.compile(r",[^;]*\b(?:would|might|could)\b")
# "Imagine a call", "one can imagine A and B meeting", "suppose that A rang B".
_IMAGINED = filtered(r"\b(?:imagin(?:e|es|ing)|suppose|picture)\b(?! (?:his|her|their|my|the)\b)[^;.]{0,90}$", re.I)
# "It is high time that A went to B".
_TIME_TO = filtered(r"\b(?:is|['’]s) (?:high |about |past |long past )?time\b(?!,)[^;.]{0,90}$", re.I)
# "Would do well to meet", "had better ring", "will have to sit down".
_BETTER = filtered(
    r"\b(?:(?:would|could|might) (?:do well|do better|be (?:wise|well[- ]advised|foolish|better (?:off|advised))) to|"
    r"sooner or later\b[^;.]{2,60}\bto) (?:\w+ )?$",
    re.I,
)
_HAD_BETTER = filtered(r"\bhad better (?:\w+ )?$")
# "The idea of a summit", "to dream of another visit", "believes in a meeting".
_IDEA_OF = filtered(
    rf"\b(?:(?:idea|notion|thought|dreams?|fantasy|illusion|possibility|likelihood|question|talk) of|"
    rf"(?:dreams?|dreamt|dreamed|dreaming) of|believ(?:e|es|ed|ing) in|(?:argu(?:e|es|ed|ing)|case|plea|pleads?) for) "
    rf"{_ANY} (?:[\w-]+ ){{0,3}}$",
    re.I,
)
# "To a meeting of A with B it did not come", "it never came to talks between them".
_NOT_COME = r"it (?:did not|didn['’]t|never|has not|had not) c[oa]me"
_NEVER_CAME = filtered(
    rf"^\W*[Tt]o (?:an?|any|the) [^;]{{3,180}}? {_NOT_COME}\b|\b[Ii]{_NOT_COME[1:]} to [^,;]{{3,40}}"
)


def supposed(sentence: str, trigger: tuple[int, int], *, noun: bool) -> str | None:
    """The words by which a sentence names a contact that nobody has arranged and that was not."""
    before = sentence[: trigger[0]]
    if sentence.startswith("to ", trigger[0]):
        before += "to "
    hit = _IMAGINED.search_in(sentence, before, 0) or _TIME_TO.search_in(sentence, before, 0)
    hit = hit or _HAD_BETTER.search_in(sentence, before, 0)
    if hit is None and noun:
        hit = _IDEA_OF.search_in(sentence, before, 0)
    elif hit is None:
        hit = _WERE_TO.search_in(sentence, before, 0) or _BETTER.search_in(sentence, before, 0)
    if hit is None and _HAD.search(before) and _WOULD.search(sentence, trigger[1]):
        return before
    return str(hit.group()) if hit else None


def never_came(sentence: str, trigger: tuple[int, int]) -> str | None:
    """The words by which a sentence says that it did not come to a contact."""
    hit = next((m for m in _NEVER_CAME.finditer(sentence) if m.start() < trigger[0] < m.end()), None)
    return str(hit.group()) if hit else None
