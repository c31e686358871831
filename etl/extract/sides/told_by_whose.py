"""The sides of a journey told with "whose": "A received B, whose tour will take him to Lima" is a visit of B."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.sides.hosts import GOALS
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

_WHOSE = re.compile(
    r", whose (?:[\w-]+ ){0,2}(?:trip|tour|journey|mission|itinerary|swing|travels|(?:next|last) stop)\b"
)


def told_by_whose(roles: Roles, segment: tuple[int, int], trigger: Trigger) -> Parties | None:
    """The one named last before "whose", and the countries to which the journey goes; None where no country is told."""
    text, s0 = roles.sentence.text, roles.sentence.start
    if not (trigger.noun or trigger.kind == "visit") or not _WHOSE.match(text, segment[0]):
        return None
    before = [a for a in roles.actors if a.end - s0 <= segment[0] and a.kind in ("person", "office", "counterpart")]
    who = before[-1] if before and len(before[-1].countries) == 1 and not before[-1].plural else None
    inside = [a for a in roles.actors if segment[0] <= a.start - s0 < segment[1]]
    goals = [a for a in inside if a.kind == "country" and a.form in GOALS]
    if who is None or not goals or any(a.kind != "country" or who.countries == a.countries for a in inside):
        return None
    return Parties([who], goals, "pronoun")
