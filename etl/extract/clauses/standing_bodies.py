"""Committees and dialogues that two states keep up: whose meeting it is, and since when there is one."""

from __future__ import annotations

import re

# "The dialogue between Peru and Chile was set up in 2011": since when there is one, and no meeting.
_SET_UP = re.compile(
    r"^(?: (?:between|of|with) [^,;.]{3,50}?)?\s(?:was|were|(?:had|has|have) been) (?:first |formally )?"
    r"(?:established|set up|instituted|created|founded)\b"
)
_SERIES = frozenset(("dialogue", "talks", "consultations", "meetings"))
# "The General Border Committee meeting", "the Joint Military Committee meeting": such a committee is of two states.
_OF_TWO = ("border", "boundary", "level", "management", "cooperation", "co-operation", "liaison", "defence", "defense")
COMMITTEE = "".join(rf"(?<!\b{word} )" for word in (*_OF_TWO, "joint military", "monitoring")) + "committee"


def was_set_up(word: str, after: str) -> bool:
    """Is of the series only told when it was founded?"""
    return word in _SERIES and _SET_UP.match(after) is not None
