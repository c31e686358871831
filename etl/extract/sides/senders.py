"""Who only sends what somebody else hands over: "an envoy brought a message from the president"."""

from __future__ import annotations

import re

from etl.extract.people.actors import Actor
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

_MESSAGE_FROM = re.compile(
    r"\b(?:messages?|letters?|greetings|notes?|invitations?|missives?) (?:from|of|by) (?:the |his |her )?$"
)
_BEFORE = 30


def without_senders(roles: Roles, parties: Parties) -> None:
    """Leaves out those whose message is brought by somebody of their own country, who is the one that is there."""
    for side in (parties.subjects, parties.objects):
        side[:] = [a for a in side if not _is_sender(roles, a, parties)]


def _is_sender(roles: Roles, actor: Actor, parties: Parties) -> bool:
    if actor.kind == "country" or _MESSAGE_FROM.search(roles.text, max(0, actor.start - _BEFORE), actor.start) is None:
        return False
    return any(a is not actor and a.level and a.countries == actor.countries for a in parties.actors)
