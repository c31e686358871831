"""Persons named right after their office: "Senegal's minister is in Rabat. On Tuesday Oumar Gueye was received"."""

from __future__ import annotations

import re

from etl.extract.people.actors import Actor, Roster
from etl.extract.people.by_country import is_full_name
from etl.extract.people.holders import holders
from etl.extract.people.names import Person, name_at, name_tokens

_OPENS = re.compile(
    r"(?:(?<=[a-z]\.\s)|(?<=\.[\"”]\s)|(?<=\n))"
    r"(?:(?:On (?:\w+day|the same day)|Yesterday|Later|Afterwards|Then|Today|In the (?:morning|afternoon|evening)),? |"
    r"(?:Mr|Mrs|Ms)\.? )?(?=[A-Z][\w'’-]+ (?:[A-Z]|al|bin|de|van))"
)
_BEFORE_CAPITAL = re.compile(r"\s(?=[A-Z])")  # where the pattern may match: it is not tried at each letter
_ACTS = re.compile(
    r"(?:, who\b|\s+(?:is|was|has|had|will|would|said|says|told|met|arrived|came|flew|left|held|spoke|also|then|later|"
    r"thanked|assured|expressed|stressed|noted|announced|added|signed|visited|received|called|talked)\b)"
)
_SENTENCE_ENDS = re.compile(r"[a-z\"”)]\.\s+(?=[A-Z\"“])|\n")
_SENTENCE = 300


def read_introduced(roster: Roster) -> None:
    """Unknown full names that open a sentence, behind one that tells of one office-holder and names nobody."""
    for before in _BEFORE_CAPITAL.finditer(roster.text):
        m = _OPENS.match(roster.text, before.end())
        if m is None:
            continue
        span = name_at(roster.text, m.end(), len(roster.text), roster.blocked)
        if not span or not _is_unknown(roster, span) or not _ACTS.match(roster.text, span[1]):
            continue
        if office := _sole_office(roster, m.start()):
            name, (code,) = roster.text[span[0] : span[1]], office.countries
            told = office.office, office.level, office.track
            person = roster.register(Person(name, code, *told, tokens=name_tokens(name)))
            roster.actors.append(Actor(*span, "person", (code,), person.name, *told))


def _is_unknown(roster: Roster, span: tuple[int, int]) -> bool:
    name = roster.text[span[0] : span[1]]
    if not is_full_name(name) or holders(name):
        return False
    if any(a.start < span[1] and span[0] < a.end for a in roster.actors):
        return False
    return not any(len(p.tokens & name_tokens(name)) > 0 for p in roster.people)


def _sole_office(roster: Roster, at: int) -> Actor | None:
    """The one office-holder, unnamed, of the sentence that ends at ``at``."""
    begin = max(0, at - _SENTENCE)
    ends = [m.end() for m in _SENTENCE_ENDS.finditer(roster.text, begin, max(begin, at - 2))]
    begin = ends[-1] if ends else begin
    here = [a for a in roster.actors if begin <= a.start < at and a.kind != "country"]
    held = [a for a in here if a.kind == "office" and a.level and not a.plural and not a.aside]
    return held[0] if len(held) == len(here) == 1 and len(held[0].countries) == 1 else None
