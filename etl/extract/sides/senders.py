"""Who only sends a message that somebody else hands over, or somebody who goes there: "an envoy brought a message from
the president", "the president sent his foreign minister to Lima"."""

from __future__ import annotations

import re

from etl.extract.clauses.motions import sending_at
from etl.extract.clauses.triggers import Trigger
from etl.extract.people.actors import Actor
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

# "A message from the | president".
_MESSAGE_FROM = re.compile(
    r"\b(?:messages?|letters?|greetings|notes?|invitations?|missives?) (?:from|of|by) (?:the |his |her )?$"
)
_BEFORE = 30  # characters
_ENVOYS = ("person", "office")


def without_senders(roles: Roles, parties: Parties, trigger: Trigger) -> None:
    """Leaves out those whose message is brought by somebody of their own country, who is the one that is there, and
    those who send an office-holder of theirs."""
    verb = sending_at(roles.sentence.text, trigger.start) if trigger.kind == "visit" else None
    at, end = roles.sentence.start + (verb or 0), roles.sentence.start + trigger.start
    sent = [a for a in parties.actors if verb is not None and at < a.start < end and a.kind in _ENVOYS and a.level]
    for side in (parties.subjects, parties.objects):
        side[:] = [a for a in side if not _is_sender(roles, a, parties)]
        side[:] = [a for a in side if not any(a.end <= at and a.countries == s.countries for s in sent)]


def _is_sender(roles: Roles, actor: Actor, parties: Parties) -> bool:
    if actor.kind == "country" or _MESSAGE_FROM.search(roles.text, max(0, actor.start - _BEFORE), actor.start) is None:
        return False
    return any(a is not actor and a.level and a.countries == actor.countries for a in parties.actors)
