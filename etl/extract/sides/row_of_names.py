"""A row of names at the head of a clause: "in May, when President A, President B and Premier C met"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from etl.extract.people.actors import Actor

_OF_TIME = ("when", "where", "while")
_OFFICE = r"(?:the|of|and|then|foreign|prime|defen[cs]e|interior|minister|president|premier|chancellor|king|leader)"
_UP_TO_NAME = re.compile(rf"\s*(?:(?:{_OFFICE}|[A-Z][\w.'’-]*)\s+)*(?:[A-Z][\w.'’-]*)?")


def begins_list(text: str, step: re.Match[str], comma: int, places: Iterable[tuple[int, int, Actor]]) -> bool:
    """Does the first comma behind "when" only part the first of those who act from the next?"""
    if step.group().strip() not in _OF_TIME:
        return False
    return any(
        end == comma and actor.kind != "country" and _UP_TO_NAME.fullmatch(text, step.end(), begin) is not None
        for begin, end, actor in places
    )
