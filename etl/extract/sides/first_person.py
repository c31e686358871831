"""Who "I" is as a side of a contact: the one whose words the sentence is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.people.actors import Actor
from etl.extract.sides.roles import Roles

FIRST_PERSON = re.compile(r"[Im](?:(?<=\bI)|(?<=\bm)e)\b")  # a set of letters first: the engine skips to them
WE = re.compile(r"\b(?:I|we|our|us|my)\b", re.I)
# "My meeting with B was useful", "we spoke with B": said by one side, within quotation marks.
OF_US = re.compile(r"[\"“][^\"”]*\b(?:[Mm]y|[Oo]ur|[Ww]e)\b")
# "You met your colleague last week", said to one who answers.
YOU = re.compile(r"\b(?:you|your)\b", re.I)
# "On May 2 I shall be in Lima for | talks with B".
_SUBJECT_I = re.compile(r"\bI(?:['’](?:ve|ll|m|d))?\s+(?:[\w-]+,?\s+){0,8}$")
# "I, A and B", "A and I".
_ME_AND = re.compile(r"\b(?:I|me)(?:,|,? and|,? as well as|,? with)\s+(?:the\s+|my\s+)?$")
_AND_ME = re.compile(r",?\s+and\s+(?:I|myself)\b")
_BEFORE = 20


def _who(roles: Roles) -> Actor | None:
    who = roles.speaker() or roles.voice
    return who if who and who.countries else None


def whom_i_means(roles: Roles, lead: str) -> Actor | None:
    """Who "I" is where it is the subject of a contact word; ``lead``: the clause up to that word."""
    return _who(roles) if _SUBJECT_I.search(lead) else None


def member_speaks(roles: Roles, lead: str) -> bool:
    """Does "I" mean a member of a parliament who holds no office, in the report of its debates?"""
    floor = roles.transcript and roles.voice is None and roles.cast.origin.chamber
    return bool(floor and _SUBJECT_I.search(lead))


def who_stands_beside(roles: Roles, actors: Sequence[Actor]) -> Actor | None:
    """ "Minister A and I will travel to B": the one who says so is a side of its own, if none of these is of it."""
    me, text, begin = _who(roles), roles.text, roles.sentence.start
    if me is None or any(not set(me.countries).isdisjoint(a.countries) for a in actors):
        return None
    beside = (
        _AND_ME.match(text, a.end) or _ME_AND.search(text, max(begin, a.start - _BEFORE), a.start)
        for a in actors
        if a.kind != "country"
    )
    return me if any(beside) else None
