"""The sides of a verb that goes on from another: "agreed by phone to meet in Lima", "met A in Lima, as did B"."""

from __future__ import annotations

import re

from etl.extract.clauses.did_the_same import DID_TOO, SO_DID
from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.people.actors import Actor
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

_THEY = r"(?:they|both|the (?:two|pair)(?: (?:ministers|leaders|presidents|sides|premiers|men|women))?)"
_TO_MEET = re.compile(
    rf"\W*(?:and |that |when )?(?:to|{_THEY} (?:will|would|(?:are|were) to|(?:have|had) agreed to|plan to))"
    r" (?:also |then |both |again |next )?$"
)
_MEET = frozenset(("meet", "sit down", "come together", "get together", "see each other", "talk", "speak", "confer"))
_IN_TOWN = re.compile(r" (?:again |next )?(?:in|at|on|by|this|next|over|for|face)\b")


def same_two(roles: Roles, segment: tuple[int, int], trigger: Trigger) -> list[Actor]:
    """Both sides told in the clause before, where this one names only when and where they are to meet."""
    text = roles.sentence.text
    if trigger.text.lower() not in _MEET or len({c for a in roles.sides for c in a.countries}) != 2:
        return []
    if not _TO_MEET.fullmatch(text, segment[0], trigger.start) or not _IN_TOWN.match(text, trigger.end):
        return []
    s0 = roles.sentence.start
    behind = [a for a in roles.actors if s0 + trigger.end <= a.start < s0 + segment[1] and a.kind != "country"]
    return [] if behind else [a for a in roles.sides if a.start < s0 + trigger.start]


_HOLDERS = ("person", "office", "counterpart")


def likewise(roles: Roles, trigger: Trigger) -> Parties | None:
    """Who did the same, and with whom the one before had done it."""
    if trigger.text not in (SO_DID, DID_TOO):
        return None
    at = roles.sentence.start + trigger.start
    named = [a for a in roles.actors if a.kind in _HOLDERS and len(a.countries) == 1]
    behind, before = [a for a in named if a.start > at], [a for a in named if a.end <= at]
    who = next(iter(behind if trigger.text == SO_DID else before[::-1]), None)
    at = who.start if who and trigger.text == DID_TOO else at
    verb = [t for t in find_triggers(roles.sentence.text) if t.end <= trigger.start][-1]
    began = roles.sentence.start + verb.end
    partners = [a for a in roles.actors if began <= a.start < at and a.countries and roles.eligible(a, verb)]
    heads = [a for a in partners if a.kind in _HOLDERS]
    partners = heads or [a for a in partners if verb.kind == "visit"]
    apart = who and set(who.countries).isdisjoint(c for a in partners for c in a.countries)
    return Parties([who], partners, "clause") if who and partners and apart else Parties()
