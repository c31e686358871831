"""How far behind a journey its goal stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.clauses.goal_ahead import goal_ahead
from etl.extract.clauses.triggers import Trigger
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor
from etl.extract.sides.party_lists import Parties

_NEAR, _FARTHEST = 60, 160


def _behind_traveller(text: str, actors: Sequence[Actor], goal: Actor, end: int) -> int:
    """The distance of a goal from the word of the journey, which ends at ``end``, or from the one "of" or "by" whom it
    is: titles may be long."""
    if not text.startswith((" of ", " by "), end):
        return goal.start - end
    told = [a.end for a in actors if end <= a.start and a.end <= goal.start and a.kind in ("person", "office")]
    return goal.start - max([end, *told[:1]])


_VISIT_TO = re.compile(r"\b(?:visit|trip|tour|stay|stopover)\s+(?:to|of|in)\s+(?:the\s+)?$")


def is_goal(text: str, actors: Sequence[Actor], goal: Actor, end: int) -> bool:
    """Does a state stand near enough behind a word of a journey, which ends at ``end``, to be its goal?"""
    return _behind_traveller(text, actors, goal, end) < _NEAR or _visit_ends_there(text, actors, goal, end)


def _visit_ends_there(text: str, actors: Sequence[Actor], goal: Actor, end: int) -> bool:
    """ "Landed at the airport of that name shortly before noon on Monday for a visit to Peru": is the goal told behind
    "visit to", as the first state behind the word of the journey?"""
    if goal.start - end > _FARTHEST or _VISIT_TO.search(text, max(end, goal.start - 25), goal.start) is None:
        return False
    return not any(a.countries for a in actors if end <= a.start < goal.start)


def stands_ahead(sentence: Sentence, actor: Actor, trigger: Trigger) -> bool:
    """ "To Lima arrived on Monday the king": is it the goal, named before the verb?"""
    goes = trigger.kind == "visit" and actor.kind == "country"
    town = goal_ahead(sentence.text, trigger.start) if goes else None
    return town is not None and town[0] <= actor.start - sentence.start < town[1]


def goal_behind_guest(sentence: Sentence, parties: Parties, trigger: Trigger) -> None:
    """Puts a goal that is named before the verb where others stand, and who comes there before it."""
    ahead = [a for a in parties.subjects if stands_ahead(sentence, a, trigger)]
    if ahead:
        parties.subjects = [a for a in (*parties.subjects, *parties.objects) if a not in ahead]
        parties.objects = ahead
