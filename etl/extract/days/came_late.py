"""What had been set for one day and took place on another: "due to start on Monday, the talks got under way on
Wednesday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from etl.extract.days.date_owner import SET_FOR
from etl.extract.days.date_rules import DAY_KINDS, DateWords
from etl.extract.language.prefilter import filtered

_SET = filtered(r"\b(?:due|set|scheduled|planned|slated|expected|supposed|to have|arranged|fixed)\b")
# Between the day for which it was set and the verb: the rest of an aside, and no subject but a pronoun.
_WAY = (
    r"[^,;.]{0,40}?(?:,(?: [^,;]{3,60},)?)? ?(?:but |and |yet )?(?:(?:he|she|they|it) )?"
    r"(?:(?:finally|eventually|instead|only|at last|in the end|actually) )?"
)
_TOOK_PLACE = re.compile(
    rf"{_WAY}(?P<verb>took place|got (?:finally )?under way|(?:was|were) (?:finally |eventually )?held|began|started|"
    r"opened|kicked off|convened|went ahead|arrived|landed|came|turned up|"
    r"did not (?:arrive|come|begin|start|open|take place|get under way) until)\b"
    r"(?P<behind>[^,;:]{0,60}?) ?(?:on )?(?:late |early )?$"
)
_PLACE = re.compile(r"\b(?:in|to|at) (?:the )?(?P<name>[A-Z]\w+)")


def came_late(sentence: str, dates: Sequence[DateWords]) -> tuple[str, DateWords] | None:
    """The verb that says that something took place after all, and its day; None where the sentence tells of no other
    day for which it had been set."""
    days = [d for d in dates if d.kind in DAY_KINDS]
    if len(days) < 2 or not _SET.search(sentence):
        return None
    for due, day in pairwise(days):
        set_for = SET_FOR.search(sentence, 0, due.start)
        told = _TOOK_PLACE.fullmatch(sentence, due.end, day.start) if set_for else None
        if told is None or set_for is None:
            continue
        before, there = _PLACE.search(set_for.group()), _PLACE.search(told["behind"])
        if not (before and there) or before["name"] == there["name"]:
            return told["verb"], day
    return None
