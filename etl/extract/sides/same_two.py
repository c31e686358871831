"""Those of the clause before who go on to meet: "agreed by phone to meet in Lima", "said that they would meet"."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.people.actors import Actor
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
