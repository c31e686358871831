"""Members of a row that punctuation seems to part: "from the minister of A, B; the minister of C, D; and E, of F"."""

from __future__ import annotations

import re

_OFFICE = (
    r"(?:prime|foreign|deputy|vice|first|defen[cs]e|interior|ministers?|presidents?|premiers?|kings?|secretary|"
    r"chancellor|commander|head|chief|leader)"
)
_LINK = r"(?:of|for|and|the|his|her|its|from|with|to|bin|al|de|da|del|van|von|counterparts?|colleagues?)"
# A stretch that holds titles and names alone: no verb, so no clause. Possessive, since names may be all capitals.
_MEMBER = re.compile(
    rf"[;,]\s*(?:and\s+)?(?=[^;]*[A-Z])(?:(?:{_OFFICE}\b|{_LINK}\b|[A-Z][\w.'’()-]*+)[,;.]*+(?:\s++|$))+$"
)


def is_member(sentence: str, start: int, end: int) -> bool:
    """Does the stretch that begins at a comma or semicolon name one more member of a row, without a verb?"""
    return sentence[start] in ",;" and _MEMBER.match(sentence[start:end]) is not None
