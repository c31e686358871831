"""Who is where at a stop of a journey that is told by the journey alone: "the tour ends in Kigali"."""

from __future__ import annotations

import re

from etl.extract.clauses.itineraries import goal_before, goal_behind
from etl.extract.clauses.triggers import Trigger
from etl.extract.people.actors import Actor
from etl.extract.sides.hosts import GOALS, traveller
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles


def at_a_stop(roles: Roles, trigger: Trigger, focus: Actor | None) -> Parties | None:
    """The one who travels, told in the sentence or of whom the text speaks, and the country of the stop."""
    text = roles.sentence.text
    behind, before = goal_behind(text, trigger), goal_before(text, trigger)
    goals = [a for a in roles.actors if a.kind == "country" and a.form in GOALS]
    goal = _row(roles, goals, behind, before)
    if not goal:
        return None
    told = traveller(roles, goal) or ([focus] if focus else [])
    who = [a for a in told if a.kind in ("person", "office") and a.countries and a.level]
    abroad = {c for a in goal for c in a.countries}
    return Parties(who, goal, "pronoun") if who and abroad.isdisjoint(who[0].countries) else None


# "Lima, Quito and La Paz".
_NEXT_IN_ROW = re.compile(r",? (?:and |as well as )?(?:the )?|, (?:the )?")


def _row(roles: Roles, goals: list[Actor], behind: int | None, before: int | None) -> list[Actor]:
    """The country told where a stop is told, and those beside it in the same row."""
    s0 = roles.sentence.start
    first = next((i for i, a in enumerate(goals) if a.start - s0 == behind or a.end - s0 == before), None)
    if first is None:
        return []
    begin = end = first
    while goals[first].start - s0 == behind and end + 1 < len(goals) and _adjoin(roles, goals[end], goals[end + 1]):
        end += 1
    while goals[first].end - s0 == before and begin and _adjoin(roles, goals[begin - 1], goals[begin]):
        begin -= 1
    return goals[begin : end + 1]


def _adjoin(roles: Roles, one: Actor, other: Actor) -> bool:
    return _NEXT_IN_ROW.fullmatch(roles.text, one.end, other.start) is not None
