"""Who summons an envoy: the government that he is accredited to, or that of the country where the paper writes."""

from __future__ import annotations

import re

from etl.extract.clauses.envoys import SUMMONED
from etl.extract.clauses.triggers import Trigger
from etl.extract.language.lexis import find_countries
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor
from etl.extract.people.own_office import home_of
from etl.extract.sides.roles import Roles

# "The Indian High Commissioner to Nepal", "its ambassador in Kathmandu".
_POSTED = filtered(
    r"\b(?:ambassador|high commissioner|charg[ée] d['’]affaires|envoy|consul general|attach[ée])"
    r"(?: [A-Z][\w.’'-]+){0,3},? (?:to|in) (?:the )?(?=[A-Z])",
    re.I,
)
# "The Foreign Ministry summoned", "was summoned to the Foreign Office".
_HOUSE = filtered(
    r"\b[Tt]he (?:[Ff]oreign (?:[Mm]inistry|[Oo]ffice)|[Mm]inistry of [Ff]oreign|[Ff]ederal [Gg]overnment)\b"
)


def is_summons(trigger: Trigger) -> bool:
    """Does the contact word tell that an envoy was summoned?"""
    return trigger.text.lower() in SUMMONED


def summoning(roles: Roles, trigger: Trigger, codes: tuple[str, ...]) -> list[Actor]:
    """The country that summons the envoy of ``codes``, where no word of the clause names its government."""
    if not is_summons(trigger):
        return []
    text, s0 = roles.sentence.text, roles.sentence.start
    posts = [m.end() for m in _POSTED.finditer(text)]
    hosts = [c for c in find_countries(text) if c.start in posts and c.code and c.code not in codes]
    if hosts:
        return [Actor(c.start + s0, c.end + s0, "country", (c.code,), form=c.form) for c in hosts[:1]]
    house = _HOUSE.search(text)
    home = home_of(roles.cast) if house else None
    if house is None or home is None or home in codes:
        return []
    return [Actor(house.start() + s0, house.end() + s0, "body", (home,))]
