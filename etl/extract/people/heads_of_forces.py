"""Heads of a country's forces and services: "the head of the Iranian border guards, A"."""

from __future__ import annotations

import re

from etl.extract.language.lexis import CountrySpan
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor, Roster
from etl.extract.people.names import Person, name_at, name_tokens

_HEAD_OF = filtered(
    r"(?P<head>\b(?:[Cc]ommander(?:[- ]in[- ][Cc]hief)?|[Cc]hief|[Hh]ead|[Dd]irector(?:[- ][Gg]eneral)?|[Cc]ommandant))"
    r" of (?:the )?$"
)
_FORCE = re.compile(
    r" (?:[Nn]avy|[Aa]rmy|[Aa]ir [Ff]orce|[Aa]rmed [Ff]orces|[Dd]efen[cs]e [Ff]orces?|[Mm]ilitary|[Pp]olice|"
    r"(?:[Ss]tate )?[Bb]order (?:[Gg]uards?|[Ss]ervice|[Tt]roops|[Pp]olice|[Ff]orces?|[Cc]ommittee)|"
    r"[Cc]oast [Gg]uard|(?:(?:[Ss]tate|[Nn]ational) )?(?:[Ss]ecurity|[Ii]ntelligence) (?:[Ss]ervice|[Aa]gency))"
    r"\b(?! [Gg]eneral)"
)
_MILITARY = re.compile(r"navy|army|air force|armed|defen[cs]e|military", re.I)


def read_heads_of_forces(roster: Roster) -> None:
    """Adds them as office-holders, with the name that stands behind, where no office was read there."""
    for c in roster.countries:
        lead = _HEAD_OF.search_between(roster.text, max(0, c.start - 40), c.start)
        end = _end_of_force(roster.text, c) if lead and c.start not in roster.used_countries else None
        if lead is None or end is None or any(a.start < end and lead.start() < a.end for a in roster.actors):
            continue
        roster.used_countries.add(c.start)
        track = "defence" if _MILITARY.search(roster.text, c.start, end) else "security"
        name = _name_behind(roster, end)
        if name is None:
            roster.actors.append(Actor(lead.start(), end, "office", (c.code,), None, lead["head"], "chief", track))
            continue
        told = roster.text[name[0] : name[1]]
        person = roster.register(Person(told, c.code, lead["head"], "chief", track, tokens=name_tokens(told)))
        roster.actors = [a for a in roster.actors if not name[0] <= a.start < name[1]]
        roster.actors.append(
            Actor(lead.start(), name[1], "person", (c.code,), person.name, lead["head"], "chief", track)
        )


def _end_of_force(text: str, country: CountrySpan) -> int | None:
    if country.form == "forces":
        return country.end
    force = _FORCE.match(text, country.end) if country.form in ("adjective", "name", "prefix") else None
    return force.end() if force else None


def _name_behind(roster: Roster, end: int) -> tuple[int, int] | None:
    gap = re.match(r",? ", roster.text[end : end + 2])
    span = name_at(roster.text, end + gap.end(), len(roster.text), roster.blocked) if gap else None
    return span if span and " " in roster.text[span[0] : span[1]] else None
