"""Where a text is written, and whose ministry a name means that the ministries of several states bear."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache

from etl.extract.language.spans import CountrySpan
from etl.lexicon import rows, word_list

_INTERNATIONAL = word_list("international_cities")
# The African Union meets in a capital whose papers, too, name their ministers without their country.
_WHERE_MANY_MEET = _INTERNATIONAL | {"Addis Ababa"}
# "SUVA: The Prime Minister", "COLOMBO, May 3 (Agency) -": where a paper of that country writes.
_FILED = re.compile(
    r"^(?P<town>[A-Z][A-Za-z'’.]+(?: (?:es )?[A-Z][A-Za-z'’.]+){0,2})(?:,\s+[^\n:–—]{3,40}?)?\s*"
    r"(?:\([^()\n]{2,40}\)\s*)?(?:(?::|[-–—]{1,2})\s|(?<=\) )(?=[A-Z])|\.\s(?=[A-Z])|/[A-Z]{3,12}/)",
    re.M,
)
# "MOSCOW, April 3. /TASS/.", "ASTANA. KAZINFORM -", "ANKARA" alone in its line, and "Baku, Azerbaijan, May 2".
_FILED_IN_CAPITALS = re.compile(
    r"^(?P<town>[A-Z][A-Z'’]+(?: [A-Z][A-Z'’]+){0,2})(?:[.,—–-]|[^\S\n]*(?=[(\n/])|$)|"
    r"^(?P<of>[A-Z][a-z’']+(?: [A-Z][a-z]+)?), [A-Z][a-z]+(?: [A-Z][a-z]+)?, [A-Z][a-z]{2,8}\.? \d",
    re.M,
)
_OPENING = 400
_OF_MANY = 2
# It writes in Prague and elsewhere of all countries.
_FROM_PRAGUE = "RFE/RL"


@cache
def _towns() -> dict[str, str]:
    """Capitals and other cities in small letters, with their countries: "KUWAIT:" is one, too."""
    cities = {row["city"].lower(): row["code"] for row in rows("cities.csv")}
    named_alike = {word.lower() for word in word_list("states_named_like_their_capital")}
    states = (row for row in rows("countries.csv") if row["form"] == "capital" or row["text"].lower() in named_alike)
    return cities | {row["text"].lower(): row["code"] for row in states}


@lru_cache(maxsize=4)
def country_of_dateline(text: str) -> str | None:
    """The country of the town in the dateline."""
    if _FROM_PRAGUE in text[:_OPENING]:
        return None
    towns = [m["town"] for m in _FILED.finditer(text, 0, _OPENING)]
    towns += [m["town"] or m["of"] for m in _FILED_IN_CAPITALS.finditer(text, 0, _OPENING)]
    towns = [town for town in towns if town not in _INTERNATIONAL and town.title() not in _INTERNATIONAL]
    homes = [code for town in towns if (code := _towns().get(town.lower()))]
    # A diary or a roundup that tells each item from a town of its own is written in none of them.
    return homes[0] if homes and len(set(homes)) < _OF_MANY else None


def opens_dateline(text: str, at: int) -> bool:
    """Does the town at ``at``, where many meet, only tell where the report was written, and nobody who acts?"""
    filed = _FILED.match(text, at) if not at or text[at - 1] == "\n" else None
    return filed is not None and filed["town"].title() in _WHERE_MANY_MEET


# Names that the ministries of several states bear, and not only the one of the list of countries.
_SHARED = frozenset(("Foreign Office",))
_CONSULTATIONS = re.compile(r"[- ](?:[Ll]evel )?[Cc]onsultations?\b")
_OWNER = re.compile(r"(?:['’]s?)?\s+")
_LIES_IN = re.compile(r" (?:here )?in ")


def whose_seats(text: str, home: str | None, countries: list[CountrySpan]) -> list[CountrySpan]:
    """ "Pakistan's Foreign Office", and "the Foreign Office" of which a paper in Islamabad or Colombo writes."""
    if not any(c.text in _SHARED for c in countries):
        return countries
    told: str | None = None
    settled: list[CountrySpan] = []
    for before, c, behind in zip([None, *countries], countries, [*countries[1:], None], strict=False):
        if c.text in _SHARED:
            if _CONSULTATIONS.match(text, c.end):
                continue  # a series of many pairs
            if before and before.code and _OWNER.fullmatch(text, before.end, c.start):
                told = before.code
            elif behind and behind.form == "capital" and _LIES_IN.fullmatch(text, c.end, behind.start):
                told = behind.code  # "the Foreign Office in Islamabad"
            c = replace(c, code=told or home or country_of_dateline(text) or c.code)
        settled.append(c)
    return settled
