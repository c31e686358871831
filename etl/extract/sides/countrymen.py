"""One who acts in the clause, and whose country only a countryman in another clause tells: "Peruvian Deputy Minister A
said after Foreign Minister B met his Chilean counterpart" tells that B is of Peru, and not that A met anybody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from etl.extract.people.actors import Actor
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

# "Turkish Cypriot leader A. Name", "the Kurdish commander": of a people whom the text names, and that is no state.
_OF_A_PEOPLE = re.compile(r"\b[A-Z][a-z]{3,}(?:n|sh|ese|i|ot|b|d) $")


def of_a_people(roles: Roles, actor: Actor) -> bool:
    """Is somebody of a people that the text names, and that is no state?"""
    text, at = roles.text, actor.start
    return text[at].islower() and _OF_A_PEOPLE.search(text, max(0, at - 20), at) is not None


def subject_of_unknown_country(roles: Roles, parties: Parties) -> Actor | None:
    """The named office-holder who alone acts in the clause and whose country nothing tells, across from one state."""
    own = [a for a in parties.subjects if not a.countries]
    if len(own) != 1 or len(parties.countries) != 1:
        return None
    who = own[0]
    named = who.kind == "person" and who.level and who.name and not who.plural and not who.aside
    return None if not named or of_a_people(roles, who) else who


def as_countryman(parties: Parties, who: Actor, before: Sequence[Actor]) -> None:
    """Leaves out those whom other clauses added to the actors told ``before``, and takes only their country for
    ``who``."""
    added = [a for a in parties.actors if a not in before]
    codes = {c for a in added for c in a.countries}
    if not added or len(codes) != 1 or not all(a.kind in ("person", "office") and not a.plural for a in added):
        return
    known = replace(who, countries=(codes.pop(),))
    parties.subjects = [known if a is who else a for a in parties.subjects if a not in added]
    parties.objects = [a for a in parties.objects if a not in added]
