"""Where a contact took place, as the text names it."""

from __future__ import annotations

import re
from functools import cache

from etl.extract.lexis import rows
from etl.extract.triggers import Trigger

_CAP = r"[A-ZÀ-ÞĀ-Ž][\w’'.-]+"
_PLACE = re.compile(
    rf"\b(?:in|at)\s+(?:the\s+)?(?:(?:[a-z]+\s+){{0,4}}(?:city|town|village|capital|resort|port|"
    rf"suburb|base|island)\s+(?:city\s+)?of\s+|(?:southern|northern|eastern|western|central|nearby|"
    rf"downtown|neutral|rainy|chinese|swiss)\s+)?(?P<p>{_CAP}(?:\s+(?:de|da|do|of|al|el|la|ul|on|{_CAP})"
    rf"){{0,3}})"
)


@cache
def _known() -> frozenset[str]:
    """Cities, capitals and countries: what a capitalised word after "in" must be to count as a place."""
    cities = {r["city"] for r in rows("cities.csv")}
    return frozenset(cities | {r["text"] for r in rows("countries.csv") if r["form"] in ("name", "capital", "seat")})


def find_place(sentence: str, segment: tuple[int, int], trigger: Trigger) -> str | None:
    """Place named in the clause ("in Rome"), nearest the contact word; only places the vocabulary knows."""
    found = []
    for m in _PLACE.finditer(sentence, segment[0], segment[1]):
        words = m["p"].split(" ")
        for n in range(len(words), 0, -1):
            name = " ".join(words[:n]).rstrip(".,'’")
            if name in _known():
                found.append((abs(m.start() - trigger.end), name))
                break
    return min(found)[1] if found else None
