"""Who is told beside the contact word itself."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.people.actors import Actor
from etl.extract.people.plurals import MEANT
from etl.extract.sides.roles import Roles

_ATTACHED = re.compile(
    # "His first visit as prime minister to Peru".
    r"^\s+(?:(?:as|since) (?:[a-z-]+\s+){1,5}?)?(?:\w+\s+){0,2}"
    r"(?:between|with|of|by|from|among|to)\s+(?:the\s+|both\s+|his\s+|her\s+|then\s+|their\s+|two\s+(?:(?:countr|stat|side|nation)\w*['’]\s+)?)*$"
)

_OWN_PREPOSITION = re.compile(r" (?:with|to|of|between)$", re.I)


def is_attached(roles: Roles, actor: Actor, trigger: Trigger) -> bool:
    """Beside the contact word itself: "the call between A and B", "A's talks", "the A-B summit"."""
    t0, t1 = trigger.start + roles.sentence.start, trigger.end + roles.sentence.start
    if actor.end <= t0:
        return roles._close_before(actor, t0) and (
            roles.possessive(actor)
            or (actor.form in ("adjective", "prefix", "name", "group", MEANT) and t0 - actor.end < 40)
        )
    # "The meeting with", "the trip to": the preposition is told with the word.
    own = _OWN_PREPOSITION.search(trigger.text)
    inside = (own.group() if own else "") + roles.text[t1 : actor.start]
    if _ATTACHED.match(inside) or actor.form == "group":
        return True
    previous = [a for a in roles.actors if t1 <= a.start < actor.start]
    return bool(previous) and is_attached(roles, previous[-1], trigger) and _goes_on(roles, previous[-1], actor)


_WITH_NEXT = re.compile(r"\s+(?:with|by|to)\s+(?:the\s+|his\s+|her\s+|then\s+)*")


# "The call with A lasted an hour, that with B half an hour": two calls.
_ANOTHER_WITH = re.compile(r"\b(?:that|the one|another|those) with\b")


def _goes_on(roles: Roles, previous: Actor, actor: Actor) -> bool:
    """ "The meeting of A and B with C": each belongs to the word that the one before belongs to."""
    if _ANOTHER_WITH.search(roles.text, previous.end, actor.start):
        return False
    if roles.preps[actor.start] == roles.preps[previous.start]:
        return True
    return actor.kind != "country" and _WITH_NEXT.fullmatch(roles.text, previous.end, actor.start) is not None


def is_of_another_noun(roles: Roles, actor: Actor, trigger: Trigger) -> bool:
    """ "Recalled his talks with A and announced a meeting with B": A, with whom another contact was."""
    at, text = actor.start - roles.sentence.start, roles.sentence.text
    if not trigger.noun or roles.preps[actor.start] != "with":
        return False
    last = next((t for t in reversed(find_triggers(text)) if t.end <= at), None)
    if last is None or not last.noun or last.start == trigger.start:
        return False
    return last.text.endswith(" with") or _ITS_PARTNER.fullmatch(text, last.end, at) is not None


# "His talks on Monday | with the king".
_ITS_PARTNER = re.compile(
    r"(?: (?:on|in|at|this|last) [\w ]{2,25}| yesterday| today|,)? with (?:(?:the|his|her|its) )?(?:[\w-]+ )?"
)
