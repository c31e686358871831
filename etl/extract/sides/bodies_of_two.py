"""Bodies that two states have together: "the Chilean-Peruvian border commission"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.people.actors import Actor

_FIRST = re.compile(r"(?:[-–]|\s+and\s+)")
_BODY = re.compile(r"(?: [a-z]+){0,3} (?:commission|committee|council|working group|dialogue)\b", re.I)


def of_a_body_of_two(text: str, actor: Actor, actors: Sequence[Actor]) -> bool:
    """Is it one of two adjectives: "the Chinese and American forces", "Chilean-Peruvian commission"?"""
    if _FIRST.match(text, actor.end):
        return True
    second = any(a.end == actor.start - 1 for a in actors) and text[actor.start - 1] in "-–"
    return second and _BODY.match(text, actor.end) is not None
