"""Speeches and conferences: one who speaks, or attends, and nobody of another state to whom he speaks."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

_SPOKE = re.compile(r"(?:spoke|speaks?|spoken|talked|talks|talk|will speak|will talk)$", re.I)
# "Spoke by telephone on Sunday", "spoke with each other", "spoke again": with somebody, if not told with whom.
_WITH_SOMEBODY = re.compile(
    r"\b(?:with|to (?:him|her|them|me|us|each|one|the (?:two|other))|(?:tele)?phone|call|line|videos?|virtually|online|"
    r"each other|one another|again|together|directly|in person|face[- ]to[- ]face|twice|jointly|both)\b"
)
# "Talked in Lima with officials about energy": those of the place.
_WITH_THEIR_PEOPLE = re.compile(
    r" with (?:the )?(?:(?:senior|top|high|defen[cs]e|government|local) )*"
    r"(?:officials|government|authorities|leadership)\b(?! (?:of|from) )"
)
# "We talked very openly", "both spoke": of several.
_SEVERAL = re.compile(r"\b(?:[Ww]e|[Tt]hey|[Bb]oth|[Tt]wo)\b[^,;.]{0,25}$")
# "A, of whom B spoke on Monday": told of him, and not to him.
_OF_WHOM = re.compile(r",? (?:of|about) (?:whom|which) [^,;]{2,80}$")
_WHO = re.compile(r"\bwho (?:had |has |also |then )*$")
_TO = re.compile(r" (?:privately |briefly |directly )?to (?:the |his |her )?")
_BESIDE = 12  # characters
# "Attended | a summit", "took part in | a conference".
_ATTENDS = re.compile(
    r"\b(?:attend(?:s|ed|ing)?|(?:took|takes?|taking) part in|participat(?:es|ed|ing) (?:in|at)) an? (?:[\w-]+ ){0,3}$"
)


def speaks_in_a_town(roles: Roles, trigger: Trigger, parties: Parties) -> bool:
    """ "The president spoke in Lima on Tuesday": a speech; of another state but the town is told."""
    if not _is_speech(trigger) or len(parties.countries) != 2:
        return False
    if _WITH_THEIR_PEOPLE.match(roles.sentence.text, trigger.end):
        return False
    states = [a for a in parties.actors if a.kind == "country"]
    return bool(states) and all(roles.preps.get(a.start) in ("in", "at") for a in states)


def speaks_alone(roles: Roles, trigger: Trigger, parties: Parties) -> bool:
    """ "A met B. A spoke in parliament last week", "B, who spoke on the radio": no exchange of the two."""
    text = roles.sentence.text
    if _is_speech(trigger) and _OF_WHOM.search(text, 0, trigger.start):
        return True
    if not _is_speech(trigger) or _WITH_SOMEBODY.search(text, trigger.end) or _SEVERAL.search(text, 0, trigger.start):
        return False
    return _is_of_one(parties) or (
        _WHO.search(text, 0, trigger.start) is not None and not _to_a_peer(roles, trigger, parties)
    )


def _to_a_peer(roles: Roles, trigger: Trigger, parties: Parties) -> bool:
    """ "President A, who spoke to President B on Monday": to an office-holder, told right behind."""
    told = _TO.match(roles.sentence.text, trigger.end)
    if told is None:
        return False
    at = roles.sentence.start + told.end()
    peers = [a for a in parties.actors if a.kind in ("person", "office", "counterpart") and not (a.aside or a.plural)]
    return any(at <= a.start <= at + _BESIDE for a in peers)


def attends_alone(roles: Roles, trigger: Trigger, parties: Parties) -> bool:
    """ "A met B. B attended a summit in Quito on 3 May": whoever else was there is not told."""
    if not trigger.noun or trigger.definite or not _is_of_one(parties):
        return False
    return _ATTENDS.search(roles.sentence.text, 0, trigger.start) is not None


def _is_speech(trigger: Trigger) -> bool:
    return trigger.kind == "talk" and not trigger.noun and _SPOKE.match(trigger.text) is not None


def _is_of_one(parties: Parties) -> bool:
    """Is but one office-holder told?"""
    who = [a for a in parties.actors if a.countries]
    return len(who) == 1 and not who[0].plural and who[0].kind != "country" and len(who[0].countries) == 1
