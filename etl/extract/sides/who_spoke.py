"""Who met those after whose meeting somebody speaks: "A said on Tuesday, after talks with B, that C had called"."""

from __future__ import annotations

import re

from etl.extract.clauses.spoken_after import Occasion, occasion_of, said_after
from etl.extract.clauses.triggers import Trigger
from etl.extract.language.text import left_open
from etl.extract.people.actors import Actor
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.prepositions import LISTED
from etl.extract.sides.roles import Roles

_HE = re.compile(r"\b(?:he|she)\s+(?:(?:also|later|then|had|has)\s+)*$", re.I)


def met_before_speaking(roles: Roles, trigger: Trigger, focus: Actor | None) -> Parties | None:
    """The sides of a contact after which somebody speaks; None for any other, or where one of them is not known."""
    occasion = occasion_of(roles.sentence.text)
    if occasion is None or not occasion.holds(trigger.start):
        return None
    s0 = roles.sentence.start
    behind = [a for a in roles.actors if trigger.end <= a.start - s0 < occasion.end and a.kind != "country"]
    met = [a for a in behind if a.countries and roles.eligible(a, trigger)]
    who = _who_speaks(roles, occasion, focus)
    if not met or who is None or set(who.countries) & {c for a in met for c in a.countries}:
        return None
    return Parties([who], met, "sentence")


def met_before_both_spoke(roles: Roles, trigger: Trigger) -> Parties | None:
    """The office-holders of two states who say something after talks of which no other side is told."""
    text, s0 = roles.sentence.text, roles.sentence.start
    said = said_after(text, trigger)
    if said is None:
        return None
    saying: list[Actor] = []
    for a in reversed([a for a in roles.actors if a.end <= s0 + said.start() and a.kind != "country"]):
        end = saying[-1].start if saying else s0 + said.start()
        gap = roles.text[a.end : end]
        if gap.strip() and not (saying and LISTED.fullmatch(gap)):
            break
        saying.append(a)
    who = [a for a in reversed(saying) if a.countries]
    return Parties(who, [], "sentence") if len({c for a in who for c in a.countries}) > 1 else None


def _who_speaks(roles: Roles, occasion: Occasion, focus: Actor | None) -> Actor | None:
    text, says = roles.text, roles.sentence.start + occasion.says
    before = [a for a in roles.actors if a.end <= says and a.countries and (a.level or a.name) and not a.aside]
    before = [a for a in before if a.kind in ("person", "office", "counterpart") and not a.plural]
    if not _HE.search(text, roles.sentence.start, says):
        return next((a for a in reversed(before) if a.start in roles.speakers), None)
    # "A had not expected B to be calm, he told reporters": the one with whom the sentence begins, outside of quotes.
    before = [a for a in before if not left_open(text[roles.sentence.start : a.start])]
    return next((a for a in before if not roles.preps[a.start] and not roles.possessive(a)), focus)
