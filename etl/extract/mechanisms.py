"""Series, dialogues, working groups and hotlines that a text names."""

from __future__ import annotations

import re

_CAP = r"[A-Z][\w&’'-]+"
_HEAD = r"(?:Working Group|Talks|Dialogue|Commission|Consultations?|Mechanism|Committee|Format|Hotline|Telephone Link|Council|Meet(?:ing)?s?|Agreement|Forum)"
_NAMED = re.compile(rf"(?:(?P<n>\d{{1,3}})(?:st|nd|rd|th)\s+)?(?P<name>(?:{_CAP}\s+(?:(?:of|for|on|and|&)\s+)?){{1,7}}{_HEAD})\b")
_ORDINAL_WORDS = {w: i for i, w in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1)}
_ROUND = re.compile(rf"\b(?:(?P<d>\d{{1,3}})(?:st|nd|rd|th)|(?P<w>{'|'.join(_ORDINAL_WORDS)}))(?:-ever)?\s+(?:round|meet\b|meeting|session|time|dialogue|talks|annual|[A-Z])", re.I)


def find_mechanism(sentence: str, segment: tuple[int, int]) -> tuple[str | None, int | None]:
    """Name of the series a clause names, and the number of the round, where told."""
    clause = sentence[segment[0] : segment[1]]
    m = _NAMED.search(clause)
    name = re.sub(r"^The\s+", "", m["name"]) if m else None
    r = _ROUND.search(clause)
    number = None
    if r:
        number = int(r["d"]) if r["d"] else _ORDINAL_WORDS[r["w"].lower()]
    return name, number
