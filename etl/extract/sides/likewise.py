"""The sides where a verb stands for the one before and its subject follows: "met A in Lima, as did B"."""

from __future__ import annotations

from etl.extract.clauses.did_the_same import SO_DID
from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

_HOLDERS = ("person", "office", "counterpart")


def likewise(roles: Roles, trigger: Trigger) -> Parties | None:
    """Who did the same, and with whom the one before had done it."""
    if trigger.text != SO_DID:
        return None
    at = roles.sentence.start + trigger.start
    who = next((a for a in roles.actors if a.start > at and a.kind in _HOLDERS and len(a.countries) == 1), None)
    verb = [t for t in find_triggers(roles.sentence.text) if t.end <= trigger.start][-1]
    began = roles.sentence.start + verb.end
    partners = [a for a in roles.actors if began <= a.start < at and a.countries and roles.eligible(a, verb)]
    heads = [a for a in partners if a.kind in _HOLDERS]
    partners = heads or [a for a in partners if verb.kind == "visit"]
    apart = who and set(who.countries).isdisjoint(c for a in partners for c in a.countries)
    return Parties([who], partners, "clause") if who and partners and apart else Parties()
