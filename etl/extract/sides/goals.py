"""How far behind a journey its goal stands."""

from __future__ import annotations

from collections.abc import Sequence

from etl.extract.people.actors import Actor


def behind_traveller(text: str, actors: Sequence[Actor], goal: Actor, end: int) -> int:
    """The distance of a goal from the word of the journey, which ends at ``end``, or from the one "of" or "by" whom it
    is: titles may be long."""
    if not text.startswith((" of ", " by "), end):
        return goal.start - end
    told = [a.end for a in actors if end <= a.start and a.end <= goal.start and a.kind in ("person", "office")]
    return goal.start - max([end, *told[:1]])
