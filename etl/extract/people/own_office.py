"""Offices that a text names from within: "the Secretary" of a department's own release, "our minister"."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered
from etl.extract.language.spans import CountrySpan
from etl.extract.language.text import left_open
from etl.extract.people.actors import Actor, Roster
from etl.extract.people.origin import country_of_chamber
from etl.extract.people.seats import country_of_dateline

# "The Secretary spoke with the minister": neither "the Secretary General" nor "the Secretary of Fisheries".
_SECRETARY = filtered(
    r"(?<!Mr\. )\b(?:[Tt]he )Secretary\b(?! of\b| for\b| to\b|[- ]General\b| [A-Z][a-z])(?=['’]s?\b|[ ,.;?!])"
)
# "The secretary is traveling", "our acting secretary": so the transcripts of a department print it themselves.
_OWN_SECRETARY = filtered(
    r"\b(?:[Tt]he|[Oo]ur) (?:acting )?[Ss]ecretary\b"
    r"(?! of\b| for\b| to\b|[- ][Gg]eneral\b| [A-Z][a-z])(?=['’]s?\b|[ ,.;?!])"
)
_DEFENCE_WORDS = ("Pentagon", "Department of Defense", "Defense Department", "Secretary of Defense")
_STATE_WORDS = ("State Department", "Department of State", "Secretary of State")
HOUSE = re.compile(
    r"(?:['’]s?)?\s+(?:[\w-]+\s+)?(?:ministry|department|presidency|embassy|presidential office|spokes\w+)\b", re.I
)
_OUR = re.compile(r"\b(?:our|my)\s+(?:[a-z-]+\s+){0,2}$", re.I)


def _names_one(text: str, words: tuple[str, ...]) -> bool:
    # Beginning with its letters, a pattern is sought fast.
    return any(re.search(rf"{word}\b(?<=\b{word})", text) for word in words if word in text)


def read_the_secretary(roster: Roster) -> None:
    """ "The Secretary", in a text of the department whose head has no other title."""
    text = roster.text
    if "ecretary" not in text:
        return
    told = roster.origin.house if roster.home == "USA" else text
    state, defence = _names_one(told, _STATE_WORDS), _names_one(told, _DEFENCE_WORDS)
    if not state and not defence:
        return
    track = "defence" if defence and not state else "foreign"
    own = _OWN_SECRETARY if roster.home == "USA" else _SECRETARY
    for m in own.finditer(roster.text):
        if not any(a.start < m.end() and m.start() < a.end for a in roster.actors):
            roster.actors.append(Actor(m.start(), m.end(), "office", ("USA",), None, "Secretary", "minister", track))


def home_of(roster: Roster) -> str | None:
    """The country whose government wrote the text, or of the town in the dateline, or in whose parliament something
    was said: its papers name its ministers without their country."""
    return roster.home or country_of_dateline(roster.text) or country_of_chamber(roster.text)


def house_of(roster: Roster) -> str | None:
    """The one country whose ministry or spokesman the text speaks for, or None."""
    told = {c.code for c in roster.countries if HOUSE.match(roster.text, c.end) or c.form == "seat"}
    return told.pop() if len(told) == 1 else None


_THEN_VERB = re.compile(r" (?!(?:and|or|was|were|in|of|on|at|from|to|for)\b)[a-z]+(?:ed|es|s|t|ght|as|oes|as|id)\b")


def states_of(text: str, begin: int, told: list[CountrySpan]) -> set[str]:
    """The states of a sentence, or the one that acts: "Peru bought it from Chile. Its minister"."""
    first = next((c for c in told if c.start == begin and c.form == "name"), None)
    acts = first is not None and _THEN_VERB.match(text, first.end)
    return {first.code} if first and acts else {c.code for c in told}


# "Peru said a visit | to Chile in June by its army chief": the guest is none of Chile.
_JOURNEY_TO = re.compile(r"\b(?:visits?|trips?|journeys?|tours?) (?:to|of|in) (?:the )?$")


def is_goal(text: str, place: CountrySpan, owned: int) -> bool:
    """Does the journey of "its army chief", told at ``owned``, go to that country?"""
    return text.endswith(" by ", 0, owned) and _JOURNEY_TO.search(text, 0, place.start) is not None


def owned_by_us(roster: Roster, actor: Actor) -> str | None:
    """ "Our minister": of the country whose house the text is of, or, where nobody is quoted, of the paper's town."""
    at = roster.text.find(actor.office, actor.start, actor.end) if actor.office else -1
    ours = at >= 0 and _OUR.search(roster.text, max(0, at - 40), at)
    if not ours:
        return None
    said = left_open(roster.text[roster.text.rfind("\n", 0, at) + 1 : at])
    return house_of(roster) or (None if said else home_of(roster))
