"""Who is where at a stop of a journey that is told by the journey alone: "the tour ends in Kigali"."""

from __future__ import annotations

from etl.extract.clauses.itineraries import goal_before, goal_behind
from etl.extract.clauses.triggers import Trigger
from etl.extract.people.actors import Actor
from etl.extract.sides.hosts import GOALS, traveller
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles


def at_a_stop(roles: Roles, trigger: Trigger, focus: Actor | None) -> Parties | None:
    """The one who travels, told in the sentence or of whom the text speaks, and the country of the stop."""
    text, s0 = roles.sentence.text, roles.sentence.start
    behind, before = goal_behind(text, trigger), goal_before(text, trigger)
    goals = [a for a in roles.actors if a.kind == "country" and a.form in GOALS]
    goal = [a for a in goals if a.start - s0 == behind or a.end - s0 == before][:1]
    if not goal:
        return None
    told = traveller(roles, goal) or ([focus] if focus else [])
    who = [a for a in told if a.kind in ("person", "office") and a.countries and a.level]
    return Parties(who, goal, "pronoun") if who and set(who[0].countries).isdisjoint(goal[0].countries) else None
