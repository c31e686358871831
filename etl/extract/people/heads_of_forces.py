"""Heads of a country's forces and services, and of bodies of states: "the head of the Iranian border guards, A"."""

from __future__ import annotations

import re
from bisect import insort
from dataclasses import replace
from itertools import pairwise

from etl.extract.language.prefilter import filtered
from etl.extract.language.spans import CountrySpan
from etl.extract.people.actors import INTERNATIONAL, Actor, Roster
from etl.extract.people.names import Person, name_at, name_tokens

_HEAD_OF = filtered(
    r"(?P<head>\b(?:[Cc]ommander(?:[- ]in[- ][Cc]hief)?|[Cc]hief|[Hh]ead|[Dd]irector(?:[- ][Gg]eneral)?|[Cc]ommandant))"
    r" of (?:the )?$"
)
_HEADS_OF = filtered(
    r"(?P<head>\b(?:[Cc]ommanders(?:[- ]in[- ][Cc]hief)?|[Cc]hiefs|[Hh]eads|[Dd]irectors(?:[- ][Gg]eneral)?|"
    r"[Cc]ommandants)) of (?:both )?(?:the )?$"
)
_FORCE = re.compile(
    r" (?:[Nn]av(?:y|ies)|[Aa]rm(?:y|ies)|[Aa]ir [Ff]orces?|[Aa]rmed [Ff]orces|[Dd]efen[cs]e [Ff]orces?|"
    r"[Mm]ilitar(?:y|ies)|[Pp]olice(?: forces)?|"
    r"(?:(?:Central|Africa|European|Southern|Northern|(?:Indo-)?Pacific|Special Operations|Joint Forces|Cyber|Space|"
    r"(?:Eastern|Western|Southern|Northern|Central) Theat(?:re|er)) Command)|"
    r"(?:[Ss]tate )?[Bb]order (?:[Gg]uards?|[Ss]ervice|[Tt]roops|[Pp]olice|[Ff]orces?|[Cc]ommittee)|"
    r"[Cc]oast [Gg]uards?|(?:\w+ )?(?:[Mm]ilitary [Rr]egion|Army Region|Military District)(?: \d+)?|"
    r"(?:(?:[Ss]tate|[Nn]ational) )?(?:[Ss]ecurity|[Ii]ntelligence) (?:[Ss]ervices?|[Aa]genc(?:y|ies)))"
    r"\b(?! [Gg]eneral)"
)
_MILITARY = re.compile(r"nav(?:y|ies)|arm(?:y|ies)|air force|armed|defen[cs]e|militar|command", re.I)
_SECRET = re.compile(r"intelligence|security (?:service|agenc)", re.I)
_REGION = re.compile(r"(?:military|army) (?:region|district)", re.I)
_POLICE = re.compile(r"(?<!border )police", re.I)
_BORDER = re.compile(r"\b(?:border|coast) ?guard\w* $", re.I)


def rank_of_force(force: str) -> tuple[str, str]:
    """Level and track of whoever heads a force."""
    if _REGION.search(force):
        return "working", "defence"
    if _MILITARY.search(force):
        return "chief", "defence"
    if _SECRET.search(force):
        return "working", "security"
    return ("working", "other") if _POLICE.search(force) else ("chief", "security")


def read_heads_of_forces(roster: Roster) -> None:
    """Adds them as office-holders, with the name that stands behind, where no office was read there."""
    for c in roster.countries:
        lead = _HEAD_OF.search_between(roster.text, max(0, c.start - 40), c.start)
        end = end_of_force(roster.text, c) if lead and c.start not in roster.used_countries else None
        if lead is None or end is None or any(a.start < end and lead.start() < a.end for a in roster.actors):
            continue
        roster.used_countries.add(c.start)
        level, track = rank_of_force(roster.text[c.start : end])
        if _BORDER.search(roster.text, max(0, lead.start() - 20), lead.start()):
            level, track = "chief", "security"  # "Border Guard Commander of Iranian Police"
        name = _name_behind(roster, end)
        if name is None:
            roster.actors.append(Actor(lead.start(), end, "office", (c.code,), None, lead["head"], level, track))
            continue
        told = roster.text[name[0] : name[1]]
        person = roster.register(Person(told, c.code, lead["head"], level, track, tokens=name_tokens(told)))
        roster.actors = [a for a in roster.actors if not name[0] <= a.start < name[1]]
        roster.actors.append(Actor(lead.start(), name[1], "person", (c.code,), person.name, lead["head"], level, track))
    _read_heads_of_two(roster)


def _read_heads_of_two(roster: Roster) -> None:
    """ "The commandants of the Kenyan and Somali coast guards"."""
    for one, other in pairwise(roster.countries):
        lead = _HEADS_OF.search_between(roster.text, max(0, one.start - 45), one.start)
        both = lead and roster.text[one.end : other.start] in (" and ", " and the ")
        end = end_of_force(roster.text, other) if both else None
        if lead is None or end is None:
            continue
        inside = [a for a in roster.actors if a.start < end and lead.start() < a.end]
        if any(a.kind != "office" for a in inside):
            continue
        roster.actors = [a for a in roster.actors if a not in inside]  # "heads" alone are leaders
        roster.used_countries |= {one.start, other.start}
        level, track = rank_of_force(roster.text[other.start : end])
        codes = (one.code, other.code)
        roster.actors.append(Actor(lead.start(), end, "office", codes, None, lead["head"], level, track, True))


def end_of_force(text: str, country: CountrySpan) -> int | None:
    if country.form == "forces":
        return country.end
    end = country.end + 2 if text.startswith(("'s ", "’s "), country.end) else country.end
    force = _FORCE.match(text, end) if country.form in ("adjective", "name", "prefix") else None
    return force.end() if force else None


def _name_behind(roster: Roster, end: int) -> tuple[int, int] | None:
    gap = re.match(r",? ", roster.text[end : end + 2])
    span = name_at(roster.text, end + gap.end(), len(roster.text), roster.blocked) if gap else None
    return span if span and " " in roster.text[span[0] : span[1]] else None


# Between the office and the name of its holder stands the body, in words written as a name.
_OF_THE_BODY = re.compile(r" of (?:the )?(?:[A-Z][\w-]+,? (?:(?:of|for|and|in) (?:the )?)?){2,8}")

# A force of many states: by its letters, as the UN, the EU and NATO form them, or in words.
_OF_MANY = (
    r"(?:(?:(?:UN|EU|MINU|MONU|AMI)[A-Z]{2,6}|[KSI]FOR|ISAF|ATMIS)\b|"
    r"(?:U\.?N\.?|United Nations|NATO|EU|European Union|AU|African Union|OSCE|multinational|international)(?:['’]s)? "
    r"(?:[a-z-]+ ){0,3}?(?:missions?|forces?|operation|troops|peacekeepers)\b)"
)
_THERE = r"(?: (?:in|for) (?:the )?[A-Z]\w+)?"
_HEADS = r"(?:(?:[Ff]orce |[Dd]eputy )?[Cc]ommander|[Hh]ead(?: of [Mm]ission(?: and [Ff]orce [Cc]ommander)?)?|[Cc]hief)"
_LEADS_MANY = rf"(?:{_OF_MANY}(?:['’]s)? {_HEADS}|{_HEADS} of (?:the )?{_OF_MANY})"
_LEADS_MANY_UNNAMED = filtered(rf"\b{_LEADS_MANY}")
_LEADS_MANY_BEFORE = filtered(rf"\b{_LEADS_MANY}{_THERE},? (?:the |then )?(?:[A-Z][a-z]+ )?$")
_LEADS_MANY_BEHIND = re.compile(
    rf",? (?:(?:the|a|who is|now) )?(?:[A-Z][a-z]+ )?{_LEADS_MANY}\b|"
    rf", who (?:commands|leads|heads) (?:the )?(?:{_OF_MANY}|[A-Z][a-z]+ (?:[Bb]attalion|[Cc]ontingent)\b)"
)


def _settle_heads_of_many(roster: Roster) -> None:
    """ "The UNIFIL commander, A", "A, head of the EU mission in Chad": for the time he serves no state of his own."""
    for i, a in enumerate(roster.actors):
        if a.kind != "person" or a.aside:
            continue
        before = _LEADS_MANY_BEFORE.search_between(roster.text, max(0, a.start - 90), a.start)
        if before or _LEADS_MANY_BEHIND.match(roster.text, a.end):
            roster.actors[i] = replace(a, countries=(), level=None, aside=INTERNATIONAL)
    for m in _LEADS_MANY_UNNAMED.finditer(roster.text):
        if not any(a.start < m.end() + 3 and m.start() - 3 < a.end for a in roster.actors):
            office = Actor(*m.span(), "office", (), None, m.group(), aside=INTERNATIONAL)
            insort(roster.actors, office, key=lambda a: (a.start, -a.end))


def settle_heads_of_bodies(roster: Roster) -> None:
    """The holder named behind the body is of no state, whatever office he once held at home."""
    _settle_heads_of_many(roster)
    places = {id(a): i for i, a in enumerate(roster.actors)}
    for office, person in pairwise(list(roster.actors)):
        heads = office.kind == "office" and office.aside == INTERNATIONAL and person.kind == "person"
        if heads and _OF_THE_BODY.fullmatch(roster.text, office.end, person.start):
            own = replace(person, countries=(), level=None, aside=INTERNATIONAL)
            roster.actors[places[id(person)]] = own
