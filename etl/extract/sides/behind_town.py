"""A subject right behind the name of a town, where no comma parts them: "at the edge of the summit in Lima A met B"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.clauses.triggers import Trigger
from etl.extract.people.actors import Actor

_RIGHT_BEFORE = re.compile(r"(?:\s+(?:also|then|later|has|had|will|is|was|to|have|\w+ly))*\s+")


def is_subject_behind_town(
    text: str, trigger: Trigger, places: Sequence[tuple[int, int, Actor]], actor: Actor, at: tuple[int, int]
) -> bool:
    """Does the actor at ``at`` stand right behind a town and right before the verb of contact?"""
    if trigger.noun or actor.kind == "country" or not _RIGHT_BEFORE.fullmatch(text, at[1], trigger.start):
        return False
    return any(end == at[0] - 1 and town.kind == "country" for _, end, town in places)
