"""The contact that another is held for: "held talks on Wednesday to prepare for a summit of the leaders"."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.language.occasions import AHEAD_OF
from etl.extract.language.prefilter import filtered

_HELD_FOR = filtered(
    rf",?\s(?:{AHEAD_OF}|in preparation (?:for|of)|(?:to|and) prepare(?: for)?|preparing(?: for)?)\s", re.I
)


def without_run_up(clause: str, begin: int, trigger: Trigger, inside: list[Trigger]) -> tuple[str, list[Trigger]]:
    """The clause and its contact words up to what the contact was held for, where a later contact is named there: what
    is told of that one is no word on this one.

    ``begin``: where the clause begins in its sentence.
    """
    at = trigger.end - begin
    told = _HELD_FOR.search_in(clause, clause[at:], at)
    if told is None or not any(t.start >= trigger.end + told.end() for t in inside):
        return clause, inside
    end = at + told.start()
    return clause[:end], [t for t in inside if t.start - begin < end]
