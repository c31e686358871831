"""Who is on the visit with which a sentence opens: "On a visit to Lima, A said", "In Lima, where he arrived, A"."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.clauses.triggers import Trigger
from etl.extract.people.actors import Actor
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

_ON_A_VISIT = re.compile(r"\W*(?:(?:While )?[Oo]n|During|In the course of) (?:an?|his|her|the|this) (?:[\w-]+ ){0,3}")
_TOWN = r"(?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}(?:, [A-Z][\w’'-]+)?"
_WHERE_HE = re.compile(
    r"\W*(?:In|At|From|To|Back from|Fresh from|Returning from|On (?:his|her) (?:return|way back) from) "
    rf"{_TOWN}, (?:where|which|to which) (?:he|she) (?:[\w-]+ ){{0,4}}"
)
_HIS = re.compile(r"\b(?:his|her)\b")
_NEAR, _REACH = 40, 30  # characters


def who_is_there(roles: Roles, trigger: Trigger) -> Parties | None:
    """The one who is abroad, named behind the words of the visit, though he may only speak, and whom he visits."""
    text, s0 = roles.sentence.text, roles.sentence.start
    if trigger.kind == "visit" and _ON_A_VISIT.fullmatch(text, 0, trigger.start):
        begin, stop = trigger.end, trigger.end + _NEAR
    elif not trigger.noun and _WHERE_HE.fullmatch(text, 0, trigger.start):
        begin, stop = 0, trigger.start
    else:
        return None
    goals = [a for a in roles.actors if a.kind == "country" and a.countries and begin <= a.start - s0 < stop]
    end = max([trigger.end, *(g.end - s0 for g in goals[:1])])
    comma = text.find(",", end)
    end = end if comma < 0 and trigger.noun else comma
    guest = _right_behind(roles, s0 + end) if goals and end > 0 else None
    if guest is None or not set(guest.countries).isdisjoint(goals[0].countries):
        return None
    holders = [a for a in roles.actors if a.kind in ("person", "office") and a.level]
    met = [a for a in holders if trigger.end <= a.start - s0 < end]
    home = [replace(a, countries=goals[0].countries) if a.countries in ((), guest.countries) else a for a in met]
    return Parties([guest], home[:1] if trigger.kind != "visit" and home else goals[:1], "clause")


def _right_behind(roles: Roles, place: int) -> Actor | None:
    """The office-holder with whom the sentence goes on at a place of the text."""
    who = next((a for a in roles.actors if place <= a.start < place + _REACH), None)
    if who is None or _HIS.search(roles.text, place, who.start + 4):
        return None  # "where he arrived today, his colleague B welcomed him"
    return who if who.kind in ("person", "office") and who.level and who.countries and not who.plural else None
