"""Whose talks with somebody it was by those who speak: "the talks with A ended on Monday, the ministry of B said"."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.days.date_words import find_dates
from etl.extract.people.actors import Actor
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

# "Talks | in Lima on Monday with the | Chilean side".
_WITH = re.compile(
    r"(?: (?:in|at|on|over|about|due|set|held|scheduled|planned)\b[^,;.]{1,40}?)?"
    r" with (?:the |its |his |her |their )?(?:[a-z-]+ ){0,3}"
)
# "A Peruvian official | said", "Peru's foreign ministry | spokeswoman Ana Rojas told".
_SAYS_FOR = re.compile(
    r"(?:['’]s)?(?: [\w-]+){0,3}? (?:officials?|spokes\w+|sources?|diplomats?|statement|officers?|ministry|government|"
    r"office|embassy|army|police)(?: [A-Z][\w.'’-]+){0,3},? (?:also |later )?"
    r"(?:said|says|told|confirmed|announced|added|disclosed|stated)\b"
)
_ACCORDING = re.compile(r"\b(?:according to|said) (?:the |an? )?(?:[a-z]+ ){0,2}$")
_PRESS = re.compile(
    r"(?:['’]s)?(?: [\w-]+){0,2} (?:media|press|news\w*|daily|TV|television|radio|paper|agency|analysts?)\b"
)


def with_own_side(roles: Roles, parties: Parties, segment: tuple[int, int], trigger: Trigger) -> None:
    """Adds those who speak, in place, to a dated contact noun that has only its partner, told behind "with"."""
    partner = next((a for a in parties.actors if a.countries), None)
    alone = len(parties.countries) == 1 or (len(parties.actors) == 1 and partner and partner.kind != "country")
    if not trigger.noun or partner is None or not alone:
        return
    text, end = roles.text, roles.sentence.start + trigger.start + len(trigger.text.removesuffix(" with"))
    if not _WITH.fullmatch(text, end, max(end, partner.start)) or not find_dates(
        roles.sentence.text[segment[0] : segment[1]]
    ):
        return
    said = [a for a in roles.actors if len(a.countries) == 1 and a.countries[0] not in partner.countries]
    said = [a for a in said if _speaks(roles, a)]
    if len({a.countries for a in said}) == 1:
        parties.subjects.insert(0, said[0])
        parties.how = "sentence"


def _speaks(roles: Roles, actor: Actor) -> bool:
    text, begin = roles.text, max(roles.sentence.start, actor.start - 40)
    if _PRESS.match(text, actor.end):
        return False
    if actor.start in roles.speakers or actor.aside == "speaker":
        return True
    return bool(_SAYS_FOR.match(text, actor.end) or _ACCORDING.search(text, begin, actor.start))


# "Has called off her own | meeting with B": hers, whatever was told before.
_HIS = re.compile(r"\b(?:his|her|its) (?:own )?(?:[a-z-]+ )?$")


def is_his_own(roles: Roles, trigger: Trigger, parties: Parties) -> bool:
    """Is the contact that of the subject with somebody of another state, told behind "with"?"""
    apart = parties.how == "clause" and len(parties.countries) == 2 and bool(parties.subjects)
    with_them = any(roles.preps.get(a.start) == "with" for a in parties.objects)
    his = _HIS.search(roles.sentence.text, max(0, trigger.start - 40), trigger.start)
    return apart and with_them and his is not None
