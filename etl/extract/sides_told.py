"""How the sides of a contact are told: as a group, as a third beside two, or both by name."""

from __future__ import annotations

import re

from etl.extract.actors import Actor
from etl.extract.parties import Parties
from etl.extract.prefilter import filtered
from etl.extract.roles import Roles

_GROUP = filtered(
    r"\b(?:the two|both|the three|the four|two sides|both sides|the sides|the pair|the parties|"
    r"each other|one another|mutual|they|them|the (?:guest|visitor|visiting \w+)|"
    r"the (?:\w+ )?(?:ministers|leaders|presidents|delegations|"
    r"generals|chiefs|diplomats|officials|counterparts)|bilateral|these|the two (?:countries|"
    r"militaries|armed forces)|(?:a|the|their) (?:joint|mixed) (?:[\w-]+ ){0,2}(?:commission|committee|working group))"
    r"\b",
    re.I,
)


_THREE_WAY = filtered(r"\b(?:three-way|trilateral|tripartite)\b")


def three_way(roles: Roles, parties: Parties, focus: Actor | None) -> None:
    """ "A three-way meeting with A and B": the third is the one of whom the sentence, or else the text, speaks."""
    if len(parties.countries) != 2 or not _THREE_WAY.search(roles.sentence.text):
        return
    known = [a for a in roles.actors if a.kind == "person" and not a.aside and a.start not in roles.speakers]
    for who in [*known, focus]:
        if who and who.countries and set(who.countries).isdisjoint(parties.countries):
            parties.subjects.insert(0, who)
            return


def names_group(clause: str) -> bool:
    """ "the two sides", "they", "both ministers": those of whom the text just spoke."""
    return bool(_GROUP.search(clause))


def both_named(roles: Roles, parties: Parties) -> bool:
    """ "Minister A and President B" before the verb, or A before it and "with his counterpart B" behind."""
    holders = [a for a in parties.subjects if a.kind != "country" and (a.level or a.name)]
    with_whom = [a for a in parties.objects if a.kind in _HOLDERS and roles.preps[a.start] == "with"]
    ranked = [*holders, *(with_whom if holders else ())]
    return parties.how in ("clause", "pronoun") and len({c for a in ranked for c in a.countries}) >= 2


_HOLDERS = ("person", "office", "counterpart")
