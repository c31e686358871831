"""Who heads a body of many states: "the Secretary General of the Collective Security Treaty Organization, A"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from etl.extract.people.actors import INTERNATIONAL, Roster

# Between the office and the name of its holder stands the body, in words written as a name.
_OF_THE_BODY = re.compile(r" of (?:the )?(?:[A-Z][\w-]+,? (?:(?:of|for|and|in) (?:the )?)?){2,8}")


def settle_heads_of_bodies(roster: Roster) -> None:
    """The holder named behind the body is of no state, whatever office he once held at home."""
    places = {id(a): i for i, a in enumerate(roster.actors)}
    for office, person in pairwise(list(roster.actors)):
        heads = office.kind == "office" and office.aside == INTERNATIONAL and person.kind == "person"
        if heads and _OF_THE_BODY.fullmatch(roster.text, office.end, person.start):
            own = replace(person, countries=(), level=None, aside=INTERNATIONAL)
            roster.actors[places[id(person)]] = own
