"""Members of a row that punctuation seems to part: "from the minister of A, B; the minister of C, D; and E, of F"."""

from __future__ import annotations

import re

from etl.extract.language.listed_lines import MEMBER

_MEMBER = re.compile(rf"[;,]\s*(?:and\s+)?(?=[^;]*[A-Z]){MEMBER}$")


def is_member(sentence: str, start: int, end: int) -> bool:
    """Does the stretch that begins at a comma or semicolon name one more member of a row, without a verb?"""
    return sentence[start] in ",;" and _MEMBER.match(sentence[start:end]) is not None
