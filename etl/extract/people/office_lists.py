"""Holders of one office named in a row: "the presidents of Chile, A, of Colombia, B, and of Ecuador, C"."""

from __future__ import annotations

import re

from etl.extract.language.portfolios import offices_of
from etl.extract.language.spans import OfficeSpan
from etl.extract.people.actors import Actor, Roster
from etl.extract.people.names import Person, name_at, name_tokens

_OF = re.compile(r"[,;]?\s+(?:and\s+)?of\s+(?:the\s+)?")
# "The presidents of Benin, A, Niger, B, and Togo, C": behind the first "of" may be left out.
_NEXT = re.compile(r"[,;]?\s+(?:and\s+)?(?:of\s+)?(?:the\s+)?")
_MOST = 8
_ROW = re.compile(r"s of (?:the )?[A-Z][^,.;\n]{2,40},? [A-Z][^,.;\n]{2,40}[,;]? (?:and |of |[A-Z])")


def read_office_lists(roster: Roster) -> list[tuple[int, int]]:
    """Registers those who are named so and returns the stretches read, for which ``settle_lists`` keeps other readings
    out."""
    taken: list[tuple[int, int]] = []
    if not _ROW.search(roster.text):
        return taken
    for office in offices_of(roster.text):
        if office.plural and office.level:
            members, end = _members(roster, office.end)
            if len(members) >= 2:
                for code, (a, b) in members:
                    _add(roster, office, code, a, b)
                taken.append((office.start, end))
    return taken


def settle_lists(roster: Roster, taken: list[tuple[int, int]], listed: list[Actor]) -> None:
    """Only the list's own reading of these stretches stands."""
    names = {a.name: a.countries[0] for a in listed if a.name}
    roster.actors = [a for a in roster.actors if not any(s <= a.start < e for s, e in taken)] + listed
    roster.people = [p for p in roster.people if names.get(p.name, p.country) == p.country]
    for c in roster.countries:
        if any(s <= c.start < e for s, e in taken):
            roster.used_countries.add(c.start)


def _members(roster: Roster, position: int) -> tuple[list[tuple[str, tuple[int, int]]], int]:
    members: list[tuple[str, tuple[int, int]]] = []
    end = position
    while len(members) < _MOST:
        of = (_NEXT if members else _OF).match(roster.text, end)
        country = roster.country_starts.get(of.end()) if of else None
        comma = re.match(r",?\s+", roster.text[country.end :]) if country else None
        if country is None or comma is None:
            break
        name = name_at(roster.text, country.end + comma.end(), len(roster.text), roster.blocked)
        if name is None:
            break
        members.append((country.code, name))
        end = name[1]
    return members, end


def _add(roster: Roster, office: OfficeSpan, code: str, start: int, end: int) -> None:
    name = roster.text[start:end]
    one = re.sub(r"ies$", "y", office.text) if office.text.endswith("ies") else office.text.rstrip("s")
    person = roster.register(Person(name, code, one, office.level, office.track, tokens=name_tokens(name)))
    roster.actors.append(Actor(start, end, "person", (code,), person.name, one, office.level, office.track))
