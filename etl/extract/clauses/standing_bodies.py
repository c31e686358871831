"""Committees and dialogues that two states keep up: whose meeting it is, and since when there is one."""

from __future__ import annotations

import re

# "The 3rd India-Nepal Border Committee meeting", "a joint committee meeting".
_COMMITTEE_OF_TWO = re.compile(
    r"(?:\b[A-Z][\w-]+[-–/][A-Z]\w+ (?:[A-Z][\w-]* ){0,4}|\b[Jj]oint (?:[\w-]+ ){0,4}|\b[Mm]ixed )[Cc]ommittee $"
)
_FAR_BACK = 90
# "The dialogue between Peru and Chile was set up in 2011": since when there is one, and no meeting.
_SET_UP = re.compile(
    r"^(?: (?:between|of|with) [^,;.]{3,50}?)?\s(?:was|were|(?:had|has|have) been) (?:first |formally )?"
    r"(?:established|set up|instituted|created|founded)\b"
)
_SERIES = frozenset(("dialogue", "talks", "consultations", "meetings"))


def is_of_two_states(word: str, before: str) -> bool:
    """Is it the meeting of a committee that sits for two states, and not that of one's own parliament?"""
    return word in ("meeting", "meetings") and _COMMITTEE_OF_TWO.search(before[-_FAR_BACK:]) is not None


def was_set_up(word: str, after: str) -> bool:
    """Is of the series only told when it was founded?"""
    return word in _SERIES and _SET_UP.match(after) is not None
