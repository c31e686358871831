"""Governments and ministries told before their state, one or two: "the Ministry of Defence of Peru", "between the
Government of Peru and the Government of Chile"."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor, Roster

_OF_STATE = (
    r"(?:[Gg]overnment|[Mm]ilitary|[Aa]rmed [Ff]orces|[Aa]uthorities|(?:[Ff]oreign|[Dd]efen[cs]e) [Mm]inistry|MFA|MoFA|"
    r"(?:[Mm]inistry|[Dd]epartment) (?:of|for) (?:[Nn]ational |the )?(?:[Ff]oreign (?:[Aa]ffairs|[Rr]elations)|"
    r"[Ee]xternal (?:[Aa]ffairs|[Rr]elations)|[Dd]efen[cs]e|[Ii]nterior|[Ii]nternal [Aa]ffairs))"
)
_BEFORE = filtered(
    rf"\b(?P<who>(?:[Tt]he )?{_OF_STATE}) of (?:the )?"
    r"(?:(?:[A-Z]\w+ ){0,3}(?:Republic|Kingdom|State|Federation|Sultanate) of (?:the )?)?$"
)


def begins_house(text: str, country: int) -> int | None:
    """Where the ministry or government begins that is named before its state; None if there is none."""
    told = _BEFORE.search_between(text, max(0, country - 90), country)
    return told.start("who") if told else None


IS_DEFENCE = re.compile(r"[Dd]efen[cs]e|[Mm]ilitary|[Ff]orces")
# "A meeting was held at the Ministry of Defence of Peru": there the ministry is a place.
VENUE = re.compile(r"\b(?:[Aa]t|[Ii]n|[Ii]nside) $")

_OF_AFFAIRS = r"(?: (?:of|for) (?:[A-Z][a-z]+,? (?:and |& )?){0,5}?[A-Z][a-z]+)?"
_HOUSE = (
    rf"(?:(?:[A-Z][a-z]+ )?(?:Ministry|Department){_OF_AFFAIRS}|Government|"
    r"(?:Armed |Defen[cs]e |Land |Naval )?Forces|Army|Navy|Air Force|General Staff|(?:Coast|Border) Guard)"
    r"(?: \([A-Z]{2,6}\))?"
)
# "Between the Ministry of Defence of A and the Armed Forces of B".
_BETWEEN = filtered(rf"\bbetween the (?P<house>{_HOUSE})(?= of (?:the )?[A-Z])")
_AND_THE_OTHER = re.compile(rf",? and (?:the )?(?P<house>{_HOUSE})(?= of (?:the )?[A-Z])")


def read_two_houses(roster: Roster) -> None:
    """Adds each of them as a body of its state, where nobody was read there."""
    for m in _BETWEEN.finditer(roster.text):
        first, end = roster.countries_right(m.end())
        other = _AND_THE_OTHER.match(roster.text, end) if len(first) == 1 else None
        second, last = roster.countries_right(other.end()) if other else ([], end)
        if other is None or len(second) != 1 or any(a.start < last and m.start() < a.end for a in roster.actors):
            continue
        for begin, span, until in ((m.start("house"), first[0], end), (other.start("house"), second[0], last)):
            roster.used_countries.add(span.start)
            roster.actors.append(Actor(begin, until, "body", (span.code,), form="house"))
