"""Journeys to nobody of another state: to one's own soldiers, for oneself, at home."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor
from etl.extract.places.gazetteer import is_country
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

# "flew to Mali to see the troops", "a visit to Iraq to thank the soldiers".
_TO_TROOPS = filtered(
    r"\b(?:to|and|where (?:he|she)) (?:\w+ )?(?:visit|see|saw|thank|meet|met|greet|wish|spen[dt]|celebrate|mark|"
    r"encourage|"
    r"inspect|review|address|cheer|rally)\w*\b[^,;.]{0,60}?\b(?:troops|soldiers|service(?:m|wom)en|forces|peacekeepers|"
    r"contingent|airm[ae]n|sailors|marines|battalion|battle ?group|regiment)\b|"
    # "A pre-Christmas visit to the soldiers serving there", "visited his country's troops".
    r"(?:^|\bvisit(?:s|ed|ing)?)(?: (?:to|with))? (?:the |his |her |its |their |\w+['’]s )(?:[\w'’-]+ ){0,2}"
    r"(?:troops|soldiers|servicemen|peacekeepers)\b"
)


def visits_own_troops(sentence: Sentence, trigger: Trigger, parties: Parties) -> bool:
    """Travel to one's own soldiers abroad, where no office-holder of the other country is told."""
    if (
        trigger.kind != "visit"
        or _TO_TROOPS.search_in(sentence.text, sentence.text[trigger.end :], trigger.end) is None
    ):
        return False
    return len({a.countries for a in parties.actors if a.level and a.kind != "body" and a.countries}) < 2


# "went to London for a medical check-up", "cut short his stay in Davos": nobody's guest.
_FOR_HIMSELF = re.compile(
    r"[^.;,]{0,60}?\b(?:on (?:an? )?(?:private|personal|medical) \w+|on (?:holiday|vacation|leave)|"
    r"for (?:an? )?(?:[\w-]+ )?(?:medical|treatment|check-?up|surgery|holiday|vacation|personal))\b"
)
# "Visited the Kenyan pavilion at a fair", "toured a Peruvian-built dam", "went to the embassy of Chad": a thing of
# another state, and not the state.
_A_THING = re.compile(
    r"(?: to)? (?:an?|the) (?:(?:[a-z-]+ ){0,2}[A-Z]\w+"
    r"(?:-(?:built|made|owned|funded|run|financed|operated)|"
    r"(?: [a-z-]+)? (?:pavilion|booth|stand|[Ee]mbassy|[Cc]onsulate(?: [Gg]eneral)?|[Hh]igh [Cc]ommission|"
    r"warship|frigate|destroyer|submarine|ship|vessel|team|squad))|(?:[Ee]mbassy|[Cc]onsulate) of)\b"
)
_AT_THE_FORUM = re.compile(r"[^.;]{0,60}?\b(?:Davos|World Economic Forum)\b")


def is_private_trip(sentence: Sentence, trigger: Trigger) -> bool:
    """Travel for oneself, or to the yearly forum of many."""
    if trigger.kind != "visit":
        return False
    ways = (_FOR_HIMSELF, _AT_THE_FORUM, _A_THING)
    return any(way.match(sentence.text, trigger.end) for way in ways)


_TOWN = re.compile(r"\s+(?:the\s+)?(?:[a-z-]+\s+){0,3}[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)*")
_AS_GUEST = re.compile(r"\b(?:guest|invit\w+|host\w*|welcom\w+|greeted|counterpart|colleague|hosts|ceremony)\b")


def travels_at_home(roles: Roles, trigger: Trigger, parties: Parties) -> bool:
    """ "The premier was in <a town>, where he criticised B": no other state is told as where he went, none as host."""
    if trigger.kind != "visit" or trigger.noun or not trigger.text.lower().endswith((" in", " to")):
        return False
    town = _TOWN.match(roles.sentence.text, trigger.end)
    if town is None or _AS_GUEST.search(roles.sentence.text):
        return False
    home = {c for a in parties.subjects for c in a.countries}
    at, end = roles.sentence.start + trigger.end, roles.sentence.start + town.end()
    there = [a for a in roles.actors if at <= a.start < end]
    if not home or is_country(town.group().strip().removeprefix("the ")):
        return False
    if any(not home.issuperset(a.countries) for a in there):
        return False
    # "Peru's president asked Chile's minister to come to Lima".
    if any(a.level and a.start < at and not home.issuperset(a.countries) for a in roles.actors):
        return False
    return len(find_triggers(roles.sentence.text)) == 1


# Not "left for his capital": he comes home from somewhere.
_VISITS = re.compile(r"\b(?:visit|tour)", re.I)


def goes_nowhere(roles: Roles, trigger: Trigger, subjects: Sequence[Actor], objects: Sequence[Actor]) -> bool:
    """ "Visit the region", "a school in his own capital": no other country is told, nor one of it beside him."""
    goes = trigger.kind == "visit" and not trigger.noun
    own = {c for a in subjects for c in a.countries}
    stays = _VISITS.search(trigger.text) is not None and len(own) == 1
    home = stays and all(a.kind == "country" and set(a.countries) == own for a in objects)
    away = {c for a in objects for c in a.countries} - own
    nowhere = home or (not away and all(a.kind == "body" for a in objects))
    return goes and nowhere
