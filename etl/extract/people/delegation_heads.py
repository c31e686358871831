"""Heads of delegations whom no office names: "a delegation led by X", "X headed the Indian side"."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor, Roster
from etl.extract.people.names import Person, name_at, name_before, name_tokens

_SIDE = r"(?:side|delegation|team|mission|officials|experts|negotiators)"
_LED_BY = filtered(
    rf"\b(?P<side>{_SIDE})(?P<from>\s+(?:from|of)\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?)?,?\s+"
    r"(?:(?:which|that)\s+)?(?:(?:is|was|were|are|will be|being)\s+)?(?:led|headed|co-chaired|represented)\s+by\s+"
    r"(?:the\s+|its\s+)?(?P<post>(?:[a-z-]+\s+){0,5}?)(?=[A-Z])"
)
_HEADS = filtered(
    r"\s+(?:(?:who|will|is to|has|had|also)\s+){0,2}(?:led|leads?|headed|heads?|leading|heading)\s+(?:the|an?|its)\s+"
    r"(?=[A-Z][\w-]+(?:['’]s?)?\s+(?:[a-z]+\s+){0,2}(?:side|delegation|team)\b)",
    reach=120,
)


def read_delegation_heads(roster: Roster) -> None:
    """Full names beside words that tell whose delegation they lead."""
    for m in _LED_BY.finditer(roster.text):
        right = roster.countries_right(m.end("side"))[0] if m["from"] else []
        spans = right or roster.countries_left(m.start()) or roster.countries_left(_adjective_before(roster, m.start()))
        span = name_at(roster.text, m.end(), len(roster.text), roster.blocked)
        if span and len({c.code for c in spans}) == 1:
            _register(roster, span, spans[0].code)
    for m in _HEADS.finditer(roster.text):
        side = next((c for c in roster.countries if c.start == m.end()), None)
        span = name_before(roster.text, m.start(), max(0, m.start() - 60), roster.blocked)
        if span and side:
            _register(roster, span, side.code)


_WORDS_BEFORE = re.compile(r"(?:[a-z-]+\s+){1,2}$")


def _adjective_before(roster: Roster, position: int) -> int:
    """ "A Zambian military | delegation": where the words before the noun begin."""
    words = _WORDS_BEFORE.search(roster.text, max(0, position - 40), position)
    return words.start() if words else position


def _register(roster: Roster, span: tuple[int, int], code: str) -> None:
    name = roster.text[span[0] : span[1]]
    here = [a for a in roster.actors if a.start < span[1] and span[0] < a.end]
    # "The Uzbek side was led by energy minister X": an office without its country is of that side.
    unknown = any(a.kind == "person" and a.name == name and not a.countries for a in here)
    if " " not in name or (here and not unknown):
        return
    person = roster.register(Person(name, code, tokens=name_tokens(name)))
    if here:
        return
    roster.actors.append(Actor(span[0], span[1], "person", (code,), person.name))
