"""Heads and members of delegations: "a delegation led by X", "X headed the Indian side", "on the Greek side sat X"."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor, Roster
from etl.extract.people.names import Person, name_at, name_before, name_tokens

_Span = tuple[int, int]

_SIDE = r"(?:side|delegation|team|mission|officials|experts|negotiators)"
_LED_BY = filtered(
    rf"\b(?P<side>{_SIDE})(?P<from>\s+(?:from|of)\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?)?,?\s+"
    r"(?:(?:which|that)\s+)?(?:(?:is|was|were|are|will be|being)\s+)?"
    r"(?:(?:led|headed|co-chaired|represented)\s+by|(?:(?<=is )|(?<=was )|(?<=were )|(?<=are ))under|"
    # "The delegation under Foreign Minister A. Name", but not the officials under a president.
    r"under(?=\s+(?:[A-Z]?[a-z]+\s+){0,4}(?:[Mm]inister|[Ss]ecretary|[Aa]dvis[eo]r|[Gg]eneral|[Aa]mbassador|[Ee]nvoy|Chief)\b))"
    r"\s+"
    r"(?:the\s+|its\s+)?(?P<post>(?:[a-z-]+\s+){0,5}?)(?=[A-Z])"
)
_HEADS = filtered(
    r"\s+(?:(?:who|will|is|to|has|had|also)\s+){0,3}(?:led|leads?|headed|heads?|leading|heading|represent(?:s|ed|ing)?)\s+"
    r"(?:(?:the|an?|its)\s+(?=[A-Z][\w.-]+(?: Korean| Lankan| Arabian)?(?:['’]s?)?\s+(?:[a-z]+\s+){0,2}"
    r"(?:side|delegation|team|one)\b)|that of\s+(?:the\s+)?(?=[A-Z])|(?=[A-Z]\w+['’]s? (?:side|delegation|team)\b))",
    reach=120,
)
# "On the Greek side were A and B", "leading the Ethiopian delegation was A": the side stands first.
_THERE_WERE = filtered(
    r"\b(?:[Oo]n|[Ll]eading|[Hh]eading|[Aa]t the head of|[Rr]epresenting)\s+(?:the\s+)?"
    r"(?P<nation>[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?:['’]s?)?\s+(?:side|delegation|team)(?: of the table)?,?\s+"
    r"(?:(?:is|was|were|are|sat|sits?|will be)\s+)(?:the\s+|its\s+)?(?=[A-Z])"
)
# "Turkey sent Deputy Minister A and B", of talks that are told before; not "sent A to Lima".
_SENT = filtered(
    r"\b(?P<nation>[A-Z][\w-]+(?: [A-Z][\w-]+)?) (?:has )?sent (?:its |the )?(?=[A-Z])(?![^.;]{0,90} to [A-Z])"
)
# "... by Minister A, | the Chadian one by his colleague B", "while C heads that of Japan" is of the rule above.
_THE_OTHER = re.compile(r"(?:[,;]|,?\s+(?:and|while))\s+(?:and\s+|while\s+)?(?:that\s+of\s+|the\s+)?(?=[A-Z])")
_OTHER_BY = re.compile(
    r"(?:['’]s?)?(?:\s+(?:one|side|team|delegation))?\s+(?:(?:was|is|being)\s+)?(?:(?:led|headed|represented)\s+)?"
    r"(?P<by>(?:by|under)\s+)?(?:the\s+|its\s+|his\s+|her\s+)?(?:(?:colleague|counterpart),?\s+)?(?=[A-Z])"
)
_AND_MEMBER = re.compile(r"(?:,\s+(?:and\s+)?|\s+and\s+|\s+with\s+|,?\s+together with\s+)(?:the\s+)?(?=[A-Z])")
_APPOSITION = re.compile(r",\s+[^.;,]{3,110},?")


def read_delegation_heads(roster: Roster) -> None:
    """Full names beside words that tell whose delegation they lead or sit in; ``roster.at_head`` keeps where."""
    for m in _LED_BY.finditer(roster.text):
        right = roster.countries_right(m.end("side"))[0] if m["from"] else []
        spans = right or roster.countries_left(m.start()) or roster.countries_left(_adjective_before(roster, m.start()))
        code = spans[0].code if len({c.code for c in spans}) == 1 else None
        _read_row(roster, m.end(), code)
    for m in _HEADS.finditer(roster.text):
        side = roster.country_starts.get(m.end())
        span = _name_ahead(roster, m.start())
        if span and side:
            _register(roster, span, side.code)
    for m in (*_THERE_WERE.finditer(roster.text), *_SENT.finditer(roster.text)):
        side = roster.country_starts.get(m.start("nation"))
        if side:
            _read_row(roster, m.end(), side.code, members=True)


def _read_row(roster: Roster, at: int, code: str | None, *, members: bool = False) -> None:
    """The head named at ``at``, the members listed with him, and the head of the other side told in the same breath."""
    span = _name_from(roster, at)
    if span is None:
        return
    _register(roster, span, code)
    end = span[1]
    while members and (more := _AND_MEMBER.match(roster.text, end)) and (span := _name_from(roster, more.end())):
        if _HEADS.pattern.match(roster.text, span[1]):
            return  # "..., B led the Peruvian one": of another side
        _register(roster, span, code)
        end = span[1]
    if (other := _THE_OTHER.match(roster.text, end)) and (side := roster.country_starts.get(other.end())):
        by = _OTHER_BY.match(roster.text, side.end)
        span = _name_from(roster, by.end()) if by else None
        if by and span and side.code != code:
            _register(roster, span, side.code)


def _name_from(roster: Roster, at: int) -> _Span | None:
    """The name that begins at ``at``, or behind the office that begins there."""
    titled = next((a for a in roster.actors if a.kind == "person" and a.start == at and a.name), None)
    if titled:
        name = roster.text.find(titled.name or "", titled.start, titled.end)
        return (name, name + len(titled.name or "")) if name >= 0 else None
    return name_at(roster.text, at, len(roster.text), roster.blocked)


def _name_ahead(roster: Roster, at: int) -> _Span | None:
    """The name right before ``at``, or before an apposition that ends there: "A, a director of the bureau, heads"."""
    at -= roster.text.endswith(",", 0, at)  # "A, who leads the Cuban side"
    if span := name_before(roster.text, at, max(0, at - 60), roster.blocked):
        return span
    near = max((a for a in roster.actors if a.name and at - 160 <= a.start < at), key=lambda a: a.start, default=None)
    name = roster.text.find(near.name, near.start, near.end) if near and near.name else -1
    end = name + len(near.name or "") if near else 0
    return (name, end) if name >= 0 and _APPOSITION.fullmatch(roster.text, end, at) else None


_WORDS_BEFORE = re.compile(r"(?:[a-z-]+\s+){1,2}$")


def _adjective_before(roster: Roster, position: int) -> int:
    """ "A Zambian military | delegation": where the words before the noun begin."""
    words = _WORDS_BEFORE.search(roster.text, max(0, position - 40), position)
    return words.start() if words else position


def _register(roster: Roster, span: _Span, code: str | None) -> None:
    name = roster.text[span[0] : span[1]]
    roster.at_head.append(span)
    here = [a for a in roster.actors if a.start < span[1] and span[0] < a.end]
    # "The Uzbek side was led by energy minister X": an office without its country is of that side.
    unknown = any(a.kind == "person" and a.name == name and not a.countries for a in here)
    if code is None or " " not in name or (here and not unknown):
        return
    person = roster.register(Person(name, code, tokens=name_tokens(name)))
    if here:
        return
    roster.actors.append(Actor(span[0], span[1], "person", (code,), person.name))
