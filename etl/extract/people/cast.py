"""Who is in a text: persons with office and country, offices without a name, countries, delegations.

Nobody needs to be in a list: a person is known from the title the text gives them, then followed by surname, "the
minister" or "his Chinese counterpart". A list of office holders helps only where the text gives no title at all.
"""

from __future__ import annotations

import re
from bisect import insort
from collections import deque
from copy import copy
from dataclasses import replace

from etl.extract.days.dates import Clock
from etl.extract.people.actors import Actor, Roster
from etl.extract.people.bodies import bare_countries, read_counterparts, read_joint_bodies
from etl.extract.people.bosses import settle_bosses
from etl.extract.people.by_country import (
    rank_by_title,
    read_beside_country,
    read_given_names_like_states,
    read_parenthesised,
    read_posts_behind,
    read_ranked,
    read_small_ranks,
)
from etl.extract.people.delegation_heads import read_delegation_heads
from etl.extract.people.heads_of_forces import read_heads_of_forces, settle_heads_of_bodies
from etl.extract.people.holders import holder_country, settle_rank
from etl.extract.people.holders_then import read_secretaries, settle_holder_then
from etl.extract.people.led_before import Leaders
from etl.extract.people.ministries import read_two_houses
from etl.extract.people.names import Person
from etl.extract.people.nationality import settle_owned, told_country, told_side
from etl.extract.people.office_lists import read_office_lists, settle_lists
from etl.extract.people.offices import read_offices
from etl.extract.people.origin import NOWHERE, Origin
from etl.extract.people.own_office import read_the_secretary
from etl.extract.people.repeats import read_repeats
from etl.extract.people.short_titles import read_short_titles
from etl.extract.people.stand_ins import read_paired_names, read_the_national, read_those_of
from etl.extract.people.who_heads import read_who_heads


class Cast(Roster):
    """All actors of an article, in order."""

    def __init__(self, text: str, clock: Clock, origin: Origin = NOWHERE) -> None:
        super().__init__(text, clock, origin)
        lists = read_office_lists(self)
        listed = self.actors
        self.actors = []
        read_offices(self)
        settle_lists(self, lists, listed)
        read_the_secretary(self)
        read_secretaries(self)
        read_ranked(self)
        read_small_ranks(self)
        read_parenthesised(self)
        read_beside_country(self)
        read_posts_behind(self)
        read_heads_of_forces(self)
        read_who_heads(self)
        read_delegation_heads(self)
        read_counterparts(self)
        read_joint_bodies(self)
        read_two_houses(self)
        read_given_names_like_states(self)
        self._titled = (_copies(self.people), list(self.actors), set(self.used_countries))
        self._bare = bare_countries(self)
        self._read_the_rest()

    def at(self, clock: Clock) -> Cast:
        """The cast of the same text published at another time: who bare surnames are depends on it."""
        other = copy(self)
        other.clock = clock
        people, actors, used = self._titled
        other.people, other.actors, other.used_countries = _copies(people), list(actors), set(used)
        other._read_the_rest()
        return other

    def within(self, start: int, end: int) -> list[Actor]:
        """Actors that begin in this stretch, in order. Many stages ask for the same sentences."""
        found = self._asked.get((start, end))
        if found is None:
            found = self._asked[start, end] = super().within(start, end)
        return found

    def replace(self, actor: Actor, by: Actor) -> None:
        """Puts another reading in the place of an actor."""
        self.actors[self.actors.index(actor)] = by
        self._asked.clear()

    def add(self, actor: Actor) -> None:
        """One more actor, in its place."""
        insort(self.actors, actor, key=lambda a: (a.start, -a.end))
        self._asked.clear()

    def _read_the_rest(self) -> None:
        read_repeats(self)
        self.actors += self._bare
        self.actors.sort(key=lambda a: (a.start, -a.end))
        self.actors = _without_nested(self.actors)
        rank_counterparts(self)
        settle_countries(self)
        settle_bosses(self)
        settle_owned(self)
        read_those_of(self)
        link_offices(self)
        read_short_titles(self)
        read_the_national(self)
        read_paired_names(self)
        settle_heads_of_bodies(self)
        self._asked: dict[tuple[int, int], list[Actor]] = {}


def _copies(people: list[Person]) -> list[Person]:
    return [replace(p, tokens=set(p.tokens)) for p in people]


def rank_counterparts(roster: Roster) -> None:
    """ "Minister A told his counterpart B": B is a minister too."""
    by_name = {p.name: p for p in roster.people}
    for i, a in enumerate(roster.actors):
        person = by_name.get(a.name or "")
        if a.kind != "counterpart" or a.plural or person is None or person.level:
            continue
        before = [b for b in reversed(roster.actors[:i]) if b.kind in ("person", "office") and not b.aside]
        before = [b for b in before if b.name or not _BEEN.search(roster.text, max(0, b.start - 12), b.start)]
        across = before[0] if before else None
        if across and not across.countries and _HE.search(roster.text, across.end, a.start):
            # "Minister A met President B. On Friday he saw his counterpart C": "he" need not be the one named last.
            across = next((b for b in before if b.countries), across)
        if across and across.level and a.start - across.end < 200 and across.countries != a.countries:
            person.level, person.track = across.level, across.track


# "Had for years been ambassador in Lima".
_BEEN = re.compile(r"\bbeen (?:an? |its |his |her )?$")
_HE = re.compile(r"\.\s[^.]*\b(?:he|she)\b", re.I)


def settle_countries(roster: Roster) -> None:
    """A person of unknown country: from the list of holders, else from the delegation their paragraph speaks of."""
    unknown = [person for person in roster.people if person.country is None]
    for person in unknown:
        person.country = holder_country(roster, person)
        settle_holder_then(roster, person)
    # Whose holder of an office is known, wherever in the text, cannot have another.
    for person in roster.people:
        if person.country is None:
            person.country = (
                told_side(roster, person) or _delegation_country(roster, person) or told_country(roster, person)
            )
        settle_rank(roster, person)
        rank_by_title(roster, person)
    by_name = {p.name: p for p in roster.people}
    known: dict[str, Person | None] = {}
    for i, a in enumerate(roster.actors):
        if a.kind not in ("person", "counterpart") or not a.name:
            continue
        if a.name not in known:
            own = by_name.get(a.name)
            same = (p for p in roster.people if p.name == a.name or a.name in p.name)
            known[a.name] = own if own and own.country and own.office else next(same, own)
        roster.actors[i] = _with_details(a, known[a.name])


def _with_details(a: Actor, person: Person | None) -> Actor:
    """The actor with what the text tells of the person elsewhere."""
    if person is None:
        return a
    countries = a.countries or ((person.country,) if person.country else ())
    office, level, track = a.office or person.office, a.level or person.level, a.track or person.track
    if person.level and (office or "").lower() == (person.office or "").lower():
        level = person.level  # "Defence Secretary A", who by the list of holders is a minister
    if (a.name, a.countries, a.office, a.level, a.track) == (person.name, countries, office, level, track):
        return a
    return replace(a, name=person.name, countries=countries, office=office, level=level, track=track)


def _delegation_country(roster: Roster, person: Person) -> str | None:
    at = next((a.start for a in roster.actors if a.name == person.name), None)
    if at is None:
        return None
    begin, end = roster.text.rfind("\n", 0, at) + 1, roster.text.find("\n", at)
    inside = [a for a in roster.actors if begin <= a.start < (end if end > 0 else len(roster.text))]
    codes = {
        a.countries
        for a in inside
        if a.kind in ("body", "office") and a.countries and "elegation" in roster.text[a.start : a.end]
    }
    return next(iter(codes))[0] if len(codes) == 1 else None


_REMEMBERED = 60
# "No Western leader", "another president": nobody of whom the text spoke.
_ANY = re.compile(r"\b(?:no|any|every|each|another|other|some|few|many|most|whose)\s+(?:[\w-]+\s+){0,2}$", re.I)
_THE = re.compile(r"\b[Tt]he (?:new )?$")


def link_offices(roster: Roster) -> None:
    """ "The minister" is the minister with whom the sentence before begins, else the one of whom the text speaks most;
    "the prime minister" is no president."""
    leaders = Leaders(roster)
    told: dict[str | None, deque[Actor]] = {}
    for i, a in enumerate(roster.actors):
        if (
            a.kind == "office"
            and not a.plural
            and not a.aside
            and a.level is not None
            and not _ANY.search(roster.text, max(0, a.start - 30), a.start)
        ):
            known = [b for b in reversed(told.get(a.level, ())) if _can_be(a, b)]
            acts = _THE.search(roster.text, max(0, a.start - 8), a.start) is not None
            leader = leaders.before(a) if acts and known and not a.countries else None
            led = [b for b in known if leader and b.name == leader.name and not _other_word(a, b)]
            meant = _meant(a, led or known, acts=acts)
            if meant:
                kind = "person" if meant.name else a.kind
                track = a.track or (meant.track if a.level == meant.level else None)
                a = replace(a, kind=kind, name=meant.name, countries=a.countries or meant.countries, track=track)
                roster.actors[i] = a
        # "The President of Peru ... The President": a head of state who is not named.
        unnamed = a.kind == "office" and a.level == "leader" and a.countries and roster.text[a.start].isupper()
        if not a.aside and (a.kind == "person" or (unnamed and not a.plural)):
            told.setdefault(a.level, deque(maxlen=_REMEMBERED)).append(a)


def _meant(office: Actor, known: list[Actor], *, acts: bool) -> Actor | None:
    """Which of these persons, the last named first, an office without a name means.

    ``acts``: of two told as often "the king" is the one told first, who acts; "our king" is not.
    """
    same = [b for b in known if _same_word(office, b)]
    # Ministers of one portfolio bear many titles; a president and a prime minister are two persons.
    fitting = same if same and office.level == "leader" else known
    if not fitting:
        return None
    names = [k.name for k in known]
    # Without its country the office is that of the person the text is about.
    about = max(fitting[::-1] if acts else fitting, key=lambda k: names.count(k.name))
    meant = fitting[0] if office.countries else about
    return meant if same or not _other_word(office, meant) else None


def _can_be(office: Actor, person: Actor) -> bool:
    if office.countries and not person.countries:
        return _same_word(office, person)  # "the Pentagon chief" is no minister of whom no country is told
    return not (office.countries and person.countries and office.countries != person.countries) and not (
        office.track and person.track and office.track != person.track
    )


_HEADS = re.compile(r"\b(?:president|prime minister|premier|king|queen|emir|sultan|pope|chancellor|taoiseach)\b")
_PM = re.compile(r"\bpm\b")


def _words_of(office: str | None) -> str:
    """An office in small letters, "PM" in full."""
    return _PM.sub("prime minister", (office or "").lower())


def _other_word(office: Actor, person: Actor) -> bool:
    """A president is not the prime minister."""
    own, other = set(_HEADS.findall(_words_of(office.office))), set(_HEADS.findall(_words_of(person.office)))
    return bool(own and other and not own & other and {*own, *other} != {"premier", "prime minister"})


def _same_word(office: Actor, person: Actor) -> bool:
    return bool(office.office and person.office and _words_of(office.office) in _words_of(person.office))


def _without_nested(actors: list[Actor]) -> list[Actor]:
    kept: list[Actor] = []
    for a in actors:
        if kept and a.start < kept[-1].end:
            if (
                a.kind in ("person", "counterpart")
                and kept[-1].kind not in ("person", "counterpart")
                and a.end >= kept[-1].end
            ):
                kept[-1] = a
            continue
        kept.append(a)
    return kept
