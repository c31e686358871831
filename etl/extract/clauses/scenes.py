"""Words that only seem to tell of somebody met or visited: "Vienna will see the third round of talks", "leaves for
home"."""

from __future__ import annotations

import re

_SEES = re.compile(r"(?:(?:will|would|is to|was to|to) (?:also )?|had |has |also )?(?:see|sees|saw|seen)$", re.I)
_AN_EVENT = re.compile(
    r"\s+(?:the|an?|its|their|another|no) (?:[\w-]+ ){0,4}?(?:meetings?|rounds?|summits?|sessions?|visits?|talks|"
    r"dialogue|negotiations|consultations|encounters?)\b"
)


_HOME = re.compile(r"\s+home\b")


def is_scene(word: str, after: str) -> bool:
    """Is what is seen a contact, and not somebody, or the goal one's home?"""
    if word in ("leaves for", "leave for", "left for"):
        return _HOME.match(after) is not None
    return _SEES.match(word) is not None and _AN_EVENT.match(after) is not None
