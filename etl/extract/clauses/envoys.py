"""Envoys called in by the government to which they are sent, a contact, or home by their own, which is none."""

from __future__ import annotations

import re

SUMMONED = frozenset(("summoned", "summons", "called in", "hauled in", "called to the foreign ministry"))
# "summoned the ambassador", "the envoy was called in": who can be summoned by another government.
_RESIDENT = re.compile(
    r"\b(?:ambassador|envoy|charg[ée]|diplomat|attach[ée]|consul|(?:high )?commissioner|representative|nuncio)", re.I
)
_HAD_BEEN = re.compile(r"\b(?:he|she) (?:was|had been|has been)\s+(?:\w+\s+)?$", re.I)
# "The ambassador was recalled for consultations": with his own government.
_RECALLS = r"\b(?:recall|call|summon|bring|order|fetch|withdr[ae]w|depart|leave)\w*\b[^.;]{0,110}"
_RECALLED = re.compile(rf"(?:{_RECALLS}\bfor|\b(?:back|home) for) (?:\w+ )?$")
# "The negotiators returned home for consultations".
_GONE_HOME = re.compile(
    r"\b(?:return|went|gone?|fl[eyo]w|headed|travell?)\w* (?:back )?home (?:on \w+day )?for (?:\w+ )?$"
)
_ENVOY = re.compile(r"\b(?:ambassador|envoy|consul|high commissioner|charg[ée])", re.I)
_HOME = re.compile(r"^\s+(?:its|their|his|her|home|back)\b|^[^.;,]{0,60}\b(?:home|back)\b", re.I)


def summons_an_envoy(before: str, after: str) -> bool:
    """Is somebody summoned who serves abroad, and not home?"""
    if _HOME.search(after[:60]):
        return False
    return bool(_RESIDENT.search(before) or _RESIDENT.search(after) or _HAD_BEEN.search(before))


def recalled_for(before: str) -> bool:
    """Do the words before tell of those who go home for it, or an envoy who is called home?"""
    if _GONE_HOME.search(before):
        return True
    return _RECALLED.search(before) is not None and _ENVOY.search(before) is not None


# "The first ambassador to reside in Peru | arrived", "Chad's new high commissioner | arrived to take up his post".
_NEW_ENVOY = re.compile(
    r"\b(?:first|new|next|resident|new(?:ly)?[- ]appointed)\b[^.;]{0,40}"
    r"\b(?:ambassador|high commissioner)\b[^.;]{0,70}$",
    re.I,
)
_ARRIVES = re.compile(r"arriv", re.I)
_FOR_TALKS = re.compile(r"[^.;]*\b(?:talks|meeting|to meet|ministry|to hand|to deliver)\b")


def takes_up_post(text: str, start: int, end: int) -> bool:
    """Does the contact word only tell that an ambassador came to serve there?"""
    arrives = _ARRIVES.match(text, start) and not _FOR_TALKS.match(text, end)
    return bool(arrives and _NEW_ENVOY.search(text, 0, start))
