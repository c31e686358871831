"""Heads of forces told by a clause, or by the force before its country: "A, who heads the Kyrgyz border service",
"A, chief of the Defence Command of Finland"."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered
from etl.extract.language.spans import CountrySpan
from etl.extract.people.actors import Actor, Roster
from etl.extract.people.heads_of_forces import end_of_force, rank_of_force
from etl.extract.people.names import Person, name_before, name_tokens

_FORCE = (
    r"(?:[A-Z][\w-]+ ){0,3}(?:Navy|Army|Air Force|Armed Forces|Defen[cs]e Forces|Defen[cs]e Command|General Staff|"
    r"Joint Headquarters|Border (?:Guards?|Service|Troops|Police|Forces?|Committee)|Coast Guard|"
    r"Security (?:Service|Agency|Committee)|Intelligence (?:Service|Agency))"
)
_DEPUTY = r"(?:(?:[Ff]irst )?(?:[Dd]eputy|[Vv]ice)[- ])?"
_IS_DEPUTY = re.compile(r"(?:first )?(?:deputy|vice)", re.I)
_POST = rf"(?P<post>{_DEPUTY}(?:[Cc]ommander(?:[- ]in[- ][Cc]hief)?|[Cc]hief|[Hh]ead|[Dd]irector|[Cc]hairman)) of "
# "A, who heads the | Kyrgyz border service", "A, who heads the Joint Headquarters of | Estonia".
_WHO_HEADS = filtered(
    r"(?P<name>)(?:, | \()who (?P<post>heads|leads|commands|runs|directs|chairs|is in charge of) (?:the )?"
    rf"(?P<force>{_FORCE} of (?:the (?:Republic of )?)?)?$"
)
# "A, chief of the Defence Command of | Finland".
_HEAD_OF_FORCE = filtered(rf"(?P<name>),? (?:the )?{_POST}(?:the )?(?P<force>{_FORCE} of (?:the (?:Republic of )?)?)$")


def read_who_heads(roster: Roster) -> None:
    """Adds them as office-holders, where no reading of offices has found them."""
    for c in roster.countries:
        told = _WHO_HEADS.search_between(roster.text, max(0, c.start - 90), c.start)
        told = told or _HEAD_OF_FORCE.search_between(roster.text, max(0, c.start - 110), c.start)
        end = _end(roster, c, told["force"]) if told else None
        if told is None or end is None:
            continue
        if name := name_before(roster.text, told.start("name"), 0, roster.blocked):
            _add(roster, name, c, told["force"] or roster.text[c.start : end], told["post"], end)


def _end(roster: Roster, country: CountrySpan, force: str | None) -> int | None:
    if force:
        return country.end if country.form in ("name", "prefix") else None
    return end_of_force(roster.text, country)


def _add(roster: Roster, name: tuple[int, int], c: CountrySpan, force: str, post: str, end: int) -> None:
    known = [a for a in roster.actors if a.start < end and name[0] < a.end]
    if any(a.countries and a.level for a in known) or " " not in roster.text[name[0] : name[1]]:
        return
    level, track = rank_of_force(force)
    level = "working" if _IS_DEPUTY.match(post) else level
    told = roster.text[name[0] : name[1]]
    person = roster.register(Person(told, c.code, post, level, track, tokens=name_tokens(told)))
    roster.used_countries.add(c.start)
    roster.actors = [a for a in roster.actors if a not in known]
    roster.actors.append(Actor(name[0], end, "person", (c.code,), person.name, post, level, track))
