"""The sides of a three-way contact of which the clause names one or two."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.language.occasions import SIDELINES
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

_THREE_WAY = filtered(r"\b(?:[Tt]hree-way|[Tt]rilateral|[Tt]ripartite)\b")
# "A tripartite meeting", "the three-way ministerial talks".
_OF_THREE = re.compile(r"\b(?:[Tt]hree-way|[Tt]rilateral|[Tt]ripartite) (?:[a-z-]+ )?$")
# "A and B met on the fringes of a three-way gathering with C": beside it, the two alone.
_BESIDE_IT = re.compile(rf"\b{SIDELINES} of (?:[\w'’-]+ ){{0,3}}(?:three-way|trilateral|tripartite)\b")
_CLAUSE_ENDS = re.compile(r"[,;]|\s[–—-]\s")
_HOLDERS = ("person", "office", "counterpart", "body")


def add_third(roles: Roles, trigger: Trigger, parties: Parties, focus: Actor | None) -> None:
    """ "A three-way meeting with A and B": the third is the one of whom the sentence, or else the text, speaks; "with
    C": the others are those who say so, or the two of whom the text spoke last."""
    if not parties.countries or not _THREE_WAY.search(roles.sentence.text):
        return
    if beside := _BESIDE_IT.search(roles.sentence.text):
        if not beside.start() <= trigger.start < beside.end() + 1:
            _without_those_there(roles, parties, beside)
        return
    if len(parties.countries) > 2:
        return
    if len(parties.countries) == 1:
        _add_two(roles, parties)
        return
    known = [a for a in roles.actors if a.kind == "person" and not a.aside and a.start not in roles.speakers]
    for who in [*known, focus]:
        if who and who.countries and set(who.countries).isdisjoint(parties.countries):
            parties.subjects.insert(0, who)
            return


def _without_those_there(roles: Roles, parties: Parties, beside: re.Match[str]) -> None:
    """Leaves out those who are told to be at the talks of three, up to the end of that clause."""
    ends = _CLAUSE_ENDS.search(roles.sentence.text, beside.end())
    begin, end = (roles.sentence.start + at for at in (beside.start(), ends.start() if ends else len(roles.text)))
    parties.subjects = [a for a in parties.subjects if not begin <= a.start < end]
    parties.objects = [a for a in parties.objects if not begin <= a.start < end]


def _add_two(roles: Roles, parties: Parties) -> None:
    third = set(parties.countries)
    if not all(roles.preps.get(a.start) == "with" for a in parties.actors if a.countries):
        return
    say = [a for a in roles.actors if a.start in roles.speakers and a.countries and a.kind in _HOLDERS]
    for two in (say, roles.two):
        states = {c for a in two for c in a.countries}
        if len(states) == 2 and third.isdisjoint(states):
            parties.subjects[:0] = two
            return


def lacks_the_third(roles: Roles, trigger: Trigger, parties: Parties) -> bool:
    """Does the word itself tell of three, of whom only one is named, and one by a pronoun?"""
    of_three = (trigger.noun or trigger.text == "meeting with") and parties.how == "pronoun"
    return (
        of_three and len(parties.countries) == 2 and _OF_THREE.search(roles.sentence.text, 0, trigger.start) is not None
    )
