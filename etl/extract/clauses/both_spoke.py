"""Two who speak with each other, told as the subject: "A and his German counterpart spoke about the dam"."""

from __future__ import annotations

import re

_AND_COUNTERPART = re.compile(
    r"\band (?:his|her|its|their) (?:[\w-]+ ){0,3}?(?:counterpart|colleague|opposite number)"
    r"(?:,? [A-Z][\w.'’-]+){0,3},? $"
)


def are_two(before: str) -> bool:
    """Do these words, up to a verb of speaking, end with somebody and his counterpart?"""
    return _AND_COUNTERPART.search(before) is not None
