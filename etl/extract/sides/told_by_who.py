"""The sides of a clause with "who" or "whose": "B, who will receive both", "B, whose tour will take him to Lima"."""

from __future__ import annotations

import re

from etl.extract.clauses.asides import CLOSED_ASIDE
from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.people.actors import Actor
from etl.extract.sides.hosts import GOALS
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

_WHO = re.compile(r"\W*who\b")
# "Will receive him in Lima", "hosts both of them", "is to see the two on Monday".
ONE_OR_ALL = re.compile(
    r" (?:(?P<one>him|her)|(?P<all>them(?: both)?|(?:both|all|the)(?: (?:two|three|four|pair|trio))?(?: of them)?))"
    r"(?= (?:in|at|on|for|there|next|this|later|early|late|tomorrow|again|together|to|over|by)\b|[.,;])"
)
_KINDS = frozenset(("host", "meet", "see", "call", "talk"))


def told_by_who(roles: Roles, segment: tuple[int, int], trigger: Trigger) -> Parties | None:
    """The one for whom "who" stands, and all whom the verb behind it names or means; None where others tell it."""
    text, s0 = roles.sentence.text, roles.sentence.start
    if trigger.noun or trigger.kind not in _KINDS or not _WHO.match(text, segment[0]):
        return None
    reach = roles.reach(trigger)
    who = next((a for a in roles.actors if a.start == reach.antecedent and a.countries and not a.plural), None)
    if who is None:
        return None
    if meant := ONE_OR_ALL.match(text, trigger.end):
        them = _those_before(roles, who, meant["one"] is not None)
    else:
        behind = [a for a in roles.actors if trigger.end <= a.start - s0 < segment[1] and a.kind != "country"]
        them = [a for a in behind if a.countries and a.start not in reach.beyond and roles.eligible(a, trigger)]
        them = them if len({c for a in them for c in a.countries}) > 1 else []
    across = them and set(who.countries).isdisjoint(c for a in them for c in a.countries)
    return Parties([who], them, "clause") if across else None


def _those_before(roles: Roles, who: Actor, one: bool) -> list[Actor]:
    """Whom the main clause names beside the one for whom "who" stands; of several the first, where ``one`` is meant."""
    before = [a for a in roles.actors if a.end <= who.start and a.countries and (a.level or a.name) and not a.aside]
    others = [a for a in before if a.kind != "country" and set(a.countries).isdisjoint(who.countries)]
    return others[:1] if one else others


_AND = re.compile(r"\s*and\b")


def beyond_aside(roles: Roles, subjects: list[Actor], trigger: Trigger) -> list[Actor]:
    """ "A, who saw B on Monday, visited C": the subjects of the verb behind the aside, A and not B; but in "D met A,
    who is new, and will visit C" that of the verb before it."""
    text, s0 = roles.sentence.text, roles.sentence.start
    aside = CLOSED_ASIDE.search(text, 0, trigger.start) if ", who" in text else None
    who = [a for a in roles.actors if aside and a.end - s0 == aside.start() and a.countries and a.kind != "country"]
    if aside is None or not who or roles.preps[who[0].start]:
        return subjects
    if _AND.match(text, aside.end()) and any(t.end <= aside.start() and not t.noun for t in find_triggers(text)):
        return subjects
    outside = [a for a in subjects if not aside.start() < a.start - s0 < aside.end()]
    return outside if any(c in a.countries for a in outside for c in who[0].countries) else [*outside, who[0]]


# "B, | whose tour will take him to Lima".
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
