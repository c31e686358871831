"""Two who speak with each other, told as the subject: "A and his German counterpart spoke about the dam"."""

from __future__ import annotations

import re

_AND_COUNTERPART = re.compile(
    r"\band (?:his|her|its|their) (?:[\w-]+ ){0,3}?(?:counterpart|colleague|opposite number)"
    r"(?:,? [A-Z][\w.'’-]+){0,3},? $"
)

# "had already talked about it with his colleague": with whom is told after all; but not "talked of his
# meeting with A".
WITH_SOMEBODY = re.compile(
    r"^\s+(?:\w+ly\s+|at length\s+)?(?:about|of|over|on)\s+[^,;.]{1,45}?"
    r"(?<!meeting)(?<!meetings)(?<!talks)(?<!call)(?<!conversation)(?<!encounter)\swith\s+(?!which\b|whom\b)\w"
)


def are_two(before: str) -> bool:
    """Do these words, up to a verb of speaking, end with somebody and his counterpart?"""
    return _AND_COUNTERPART.search(before) is not None
