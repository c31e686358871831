"""Whose life a text tells: obituaries and profiles. There "he" is the one whom they are about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast

_DIED = filtered(r"\b(?:(?:has |had |have )?died|dies|passed away|is dead)\b", re.I)
_A_LIFE = re.compile(
    r"\bobituary\b|^\W*(?:profile|newsmaker)\b|\bdies\b|\bdead at\b|\bwho (?:is|was) [A-Z]|"
    r"\b(?:19|20)\d\d[-–](?:19|20)\d\d$",
    re.I,
)
_OWNS = re.compile(r"['’]s? ")  # "The face of A's government, B, has died"
# "The former Secretary-General of the UN from Ghana": what he did was not done for his country.
_OF_NO_STATE = re.compile(r"\b(?:[Ss]ecretary[ -][Gg]eneral|UN|United Nations|NATO|European (?:Union|Commission))\b")
_FIRST = 8  # sentences
_LEAD = 2
_OFTEN = 3  # times that a text names the one whom it is about


def hero_of(cast: Cast, sentences: Sequence[Sentence]) -> Actor | None:
    """The office-holder whose life the text tells, who was in office when he did what it tells: so read, in place."""
    hero = _whose_life(cast, sentences)
    for a in [a for a in cast.actors if hero and a.name == hero.name and a.aside == "former"]:
        cast.replace(a, replace(a, aside=""))
    return hero and replace(hero, aside="")


def _whose_life(cast: Cast, sentences: Sequence[Sentence]) -> Actor | None:
    of_life = _A_LIFE.search(cast.origin.heading)
    for s in sentences[:_FIRST]:
        died = _DIED.search(s.text)
        if not (died or of_life) or _OF_NO_STATE.search(s.text):
            continue
        before = s.start + died.start() if died else s.end
        named = [a for a in cast.within(s.start, before) if a.kind == "person" and a.name and len(a.countries) == 1]
        named = [a for a in named if not _OWNS.match(cast.text, a.end)]
        if named:
            who = named[-1] if died else named[0]
            often = s.index < _LEAD or sum(a.name == who.name for a in cast.actors) >= _OFTEN
            return who if often else None
    return None
