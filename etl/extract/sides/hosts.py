"""Who is host where only the place tells it ("had talks in Juba", "a visit there"), and who is on a journey."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from etl.extract.clauses.motions import sending_at
from etl.extract.clauses.triggers import Trigger
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor
from etl.extract.people.seats import country_of_dateline
from etl.extract.sides.reach import PURPOSE
from etl.extract.sides.roles import Roles
from etl.lexicon import word_list

# Forms of country words that can be the goal of a journey.
TOWNS = ("capital", "city")
GOALS = ("name", *TOWNS)
# Cities in which many meet: who is there is not the guest of the country.
INTERNATIONAL = word_list("international_cities")
_SAID = re.compile(
    r"\b(?:said|told (?:reporters|journalists|the press|the media|\w+ TV)|added|announced|stated|declared)\b"
    r"[^,;]{0,30}\b(?:in|at)\s+$"
)
# Where many meet, the place is nobody's guest-room.
_MANY_SIDED = re.compile(
    r"\b(?:G7|G8|G20|U\.?N\.?|United Nations|General Assembly|NATO|ASEAN|APEC|BRICS|SCO|OPEC|EU|European Union|"
    r"African Union|Arab League|summit|conference|forum|sidelines|margins|congress|funeral|inauguration|each other|"
    r"counterparts?|colleagues?|the two|both|they (?:(?:had|last|first|both) ){0,2}(?:met|sat|spoke|talked))\b"
)


def host_of(roles: Roles, actors: list[Actor], segment: tuple[int, int], trigger: Trigger) -> list[Actor]:
    """The country where an office-holder is at work, as their host."""
    return (
        _from_place(roles, actors, segment, trigger)
        or _from_there(roles, actors, segment, trigger)
        or _from_here(roles, actors, segment, trigger)
    )


# "Kamau and Okello held talks in Rome": the other one of whom the text spoke before, and Rome is but the place.
_WITH_ANOTHER = re.compile(
    r" and (?!the )(?:[A-Z][\w'’-]+ ){1,3}(?:then |also |again )?(?:held|met|had|spoke|talked|sat)\b"
)
_ANOTHER_AND = re.compile(r"\b[A-Z][\w'’-]+ and $")


def _beside_another(roles: Roles, guest: Actor) -> bool:
    before = _ANOTHER_AND.search(roles.text, roles.sentence.start, guest.start)
    unknown = before is not None and not any(a.end > before.start() and a.start < guest.start for a in roles.actors)
    return unknown or _WITH_ANOTHER.match(roles.text, guest.end) is not None


def _met_each_other(actors: list[Actor]) -> bool:
    """ "Libya's rival leaders A and B met in Abu Dhabi": two of one state, with each other."""
    people = {a.name for a in actors if a.kind == "person" and a.name}
    return len(people) > 1 and len({a.countries for a in actors}) == 1


def _is_guest(roles: Roles, actor: Actor) -> bool:
    """An office-holder, or a delegation: a country's army at work in another is nobody's guest."""
    if not (actor.level and actor.countries):
        return False
    return actor.kind in ("person", "office") or (
        actor.kind == "body" and roles.text.endswith(("delegation", "delegations"), actor.start, actor.end)
    )


def _from_place(roles: Roles, actors: list[Actor], segment: tuple[int, int], trigger: Trigger) -> list[Actor]:
    """ "The minister had talks in Juba": an office-holder at work in another country is that country's guest."""
    guest = next((a for a in actors if _is_guest(roles, a)), None)
    if guest and trigger.kind == "meet" and not trigger.noun and _met_each_other(actors):
        return []
    if guest is None or _MANY_SIDED.search(roles.sentence.text) or _beside_another(roles, guest):
        return []
    s0 = roles.sentence.start
    inside = [a for a in roles.actors if a.kind == "country" and segment[0] <= a.start - s0 < segment[1]]
    # "to discuss the war in Yemen": nobody is there.
    inside = [a for a in inside if not PURPOSE.search(roles.text, s0 + trigger.end, max(s0 + trigger.end, a.start))]
    inside = [a for a in inside if a.form in ("name", "capital", "seat", "city")]
    places = [a for a in inside if roles.preps[a.start] in ("in", "at")]
    places = [a for a in places if roles.text[a.start : a.end] not in INTERNATIONAL]
    hosts = [a for a in places if not set(a.countries) & set(guest.countries)]
    return hosts if len({a.countries for a in hosts}) == 1 else []


# "begins a visit there", "his visit to the island nation": the country is the one just spoken of.
_THERE = filtered(
    r"\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|can|could|may|should|must|be|remain\w*)\b)|"
    r"\b(?:to|in|of|into) (?:the|that|this) (?:[\w-]+ ){0,2}"
    r"(?:country|nation|capital|kingdom|republic|sultanate|emirate)\b",
    re.I,
)
_JUST_BEFORE = 250


def _from_there(roles: Roles, actors: list[Actor], segment: tuple[int, int], trigger: Trigger) -> list[Actor]:
    guest = next((a for a in actors if a.kind in ("person", "office") and a.level and a.countries), None)
    told = _THERE.search_between(roles.sentence.text, segment[0], segment[1])
    if guest is None or told is None:
        return []
    at = roles.sentence.start + min(told.start(), trigger.start)
    before = [a for a in roles.cast.within(max(0, at - _JUST_BEFORE), at) if a.kind == "country" and a.form in GOALS]
    if not before and (home := country_of_dateline(roles.text)) and told.group().lower() != "there":
        # "RIYADH, May 17 - President A began a visit to the Kingdom".
        end = roles.sentence.start + told.end()
        before = [Actor(end - len(told.group()), end, "country", (home,), form="capital")]
    return before[-1:] if before and set(before[-1].countries).isdisjoint(guest.countries) else []


_HERE = filtered(r"\b[Hh]ere\b(?! (?:is|are|was|were|to stay)\b)")
# "My Peruvian colleague was here": what speaks of many is here the one who came.
_ONE_PEER = ("counterpart", "colleague")


def _from_here(roles: Roles, actors: list[Actor], segment: tuple[int, int], trigger: Trigger) -> list[Actor]:
    """ "TIRANA, May 15 (Agency) - Premier A arrived here": the country of the town where the report was filed; "my
    Peruvian colleague was here": that of the one who speaks."""
    holders = [a for a in actors if a.countries and (a.level or a.kind == "counterpart")]
    guest = next((a for a in holders if a.kind in ("person", "office", "counterpart")), None)
    told = _HERE.search_between(roles.sentence.text, segment[0], segment[1]) if guest else None
    if guest is None or told is None:
        return []
    many = _MANY_SIDED.search(roles.sentence.text)
    if many and not (guest.kind == "counterpart" and not guest.plural and many.group() in _ONE_PEER):
        return []
    if _SAID.search(roles.sentence.text[segment[0] : told.start()] + "in "):
        return []  # "said here on Monday that he had met B"
    whose = roles.voice or roles.addressed if roles.transcript else None
    home = whose.countries[0] if whose and whose.countries else country_of_dateline(roles.text)
    if home is None or home in guest.countries:
        return []
    if guest.kind == "counterpart" and roles.transcript and roles.voice:
        return [roles.voice]
    at = roles.sentence.start + told.start()
    return [Actor(at, at + len(told.group()), "country", (home,), form="capital")]


_TO_GO = re.compile(r"\b(?:to|will|would|shall|should|may|might)\s+(?:also\s+)?$")


def is_journey(roles: Roles, goals: list[Actor], trigger: Trigger) -> bool:
    """ "A tour of Chad and Kenya", "the visit to Chad and Kenya on which he sets out"."""
    s0 = roles.sentence.start
    return (
        trigger.noun
        and trigger.text.lower() in ("tour", "visit", "visits", "trip", "journey")
        and len({a.countries for a in goals}) > 1
        and all(a.start >= s0 + trigger.end and roles.preps.get(a.start) in ("to", "of") for a in goals)
    )


def traveller(roles: Roles, goals: list[Actor]) -> list[Actor]:
    """The office-holder of the sentence who can be on such a journey, if they are of one other country."""
    holders = [a for a in roles.actors if a.kind in ("person", "office") and a.level and a.countries and not a.aside]
    holders = [a for a in holders if a.start not in roles.speakers and not a.plural]
    abroad = {c for a in goals for c in a.countries}
    others = [a for a in holders if abroad.isdisjoint(a.countries)]
    return others[:1] if len({a.countries for a in others}) == 1 else []


_WHICH = re.compile(r"(?:\s+(?:to|in)\s+[^,.;]{2,40}?)?,?\s+(?:which|that)\s+(?:the\s+)?")
_PAYS = re.compile(r"\s+(?:[a-z]+\s+){0,4}?(?:ma(?:de|kes?|king)|pa(?:id|ys?|ying)|undert(?:ook|akes?))\b")


def on_whose_visit(roles: Roles, trigger: Trigger) -> tuple[Actor, Actor] | None:
    """ "Minister A came to prepare the visit which President B will pay to Lima": B and the country."""
    if trigger.kind != "visit" or not trigger.noun:
        return None
    s0, text = roles.sentence.start, roles.sentence.text
    which = _WHICH.match(text, trigger.end)
    behind = [a for a in roles.actors if which and a.start >= s0 + which.end()]
    who = next((a for a in behind if a.kind in ("person", "office")), None)
    if which is None or who is None or who.start > s0 + which.end() + 1 or not _PAYS.match(text, who.end - s0):
        return None
    goals = [a for a in roles.actors if a.kind == "country" and a.start >= s0 + trigger.end and a is not who]
    goal = next((a for a in goals if roles.preps.get(a.start) in ("to", "in")), None) or _home_of_another(roles, who)
    if goal and set(who.countries) <= set(goal.countries) and (other := _home_of_another(roles, goal)):
        who = replace(who, countries=other.countries)  # nobody pays a visit to his own country
    if goal is None or not who.countries or not set(who.countries).isdisjoint(goal.countries):
        return None
    # "A and B looked back on the visit that A paid to Lima": B was the host.
    peers = (a for a in roles.actors if a.kind == "person" and a.level == who.level and a.countries == goal.countries)
    return who, next(peers, goal)


def _home_of_another(roles: Roles, guest: Actor) -> Actor | None:
    """ "Minister A followed up the visit which President B paid last month": to the country of A, who was not there."""
    others = [a for a in roles.actors if a.level and len(a.countries) == 1 and a.countries != guest.countries]
    if len({a.countries for a in others}) != 1:
        return None
    return replace(others[0], kind="country", name=None, office=None, level=None, track=None, form="name")


def is_going(roles: Roles, trigger: Trigger) -> bool:
    """Does the contact word tell of a journey by a verb: "flew to", "a country he will visit"?"""
    if trigger.kind == "visit" and not trigger.noun:
        return sending_at(roles.sentence.text, trigger.start) is None  # "Chad sent a team to Lima"
    return (
        trigger.text.lower() in ("tour", "visit") and _TO_GO.search(roles.sentence.text, 0, trigger.start) is not None
    )


# "Landed in Lima on Tuesday for talks on the border": with each other, where no "with" tells of a host.
_TO_MEET = re.compile(
    r"[^.;]{0,60}?\b(?:for|to (?:hold|attend|have|begin|start|open|resume|conduct))\s+"
    r"(?:(?!with\b)[\w-]+\s+){0,5}?(?:talks|meetings?|summit|negotiations|discussions|consultations|session|round)\b"
    r"(?![^,.;]{0,40}\bwith\b)"
)
# "For talks with her Iranian counterpart", "to meet him".
_TO_SEE = re.compile(
    r"(?:(?!\sand\b)[^.;,]){0,60}?\s"
    r"(?:for (?:[\w-]+ ){0,3}?(?:talks|meetings?|negotiations|discussions|consultations|audience) with|"
    r"to (?:be received by|meet|see|confer|negotiate|hold (?:\w+ )?(?:talks|a meeting))(?: with)?)\s"
)


# "For talks with A and two days later to Lima, | where he saw B": B is met in Lima.
_ELSEWHERE = re.compile(r"\bwhere\b")
_RIGHT_THERE = re.compile(r"\s*(?:the\s+)?")


def _met_elsewhere(roles: Roles, trigger: Trigger, objects: list[Actor]) -> Actor | None:
    """ "Went to Geneva on Monday for talks with his Iranian counterpart", "to see the Iranians": those of a third state
    whom he meets there."""
    sees = _TO_SEE.match(roles.sentence.text, trigger.end) if trigger.kind == "visit" and not trigger.noun else None
    if sees is None:
        return None
    place = sees.end() + roles.sentence.start
    goal = {c for a in objects if a.kind == "country" and a.start < place for c in a.countries}
    behind = [a for a in roles.actors if a.start >= place]
    partner = next((a for a in behind if a.kind != "country"), None)
    if behind and _RIGHT_THERE.fullmatch(roles.text, place, behind[0].start):
        partner = behind[0]  # a state, a people
    if partner and _ELSEWHERE.search(roles.text, place, partner.start):
        return None
    if partner is None or not (goal and partner.countries and partner.start - place < _NEAR_BY):
        return None
    return partner if goal.isdisjoint(c for a in behind for c in a.countries) else None


_NEAR_BY = 60


def without_ground(roles: Roles, subjects: list[Actor], objects: list[Actor], trigger: Trigger) -> list[Actor]:
    """The objects, none of them the place where several come to meet: "the presidents of A and B came to Geneva"."""
    if partner := _met_elsewhere(roles, trigger, objects):
        there = [a for a in objects if a.kind != "country"]
        return there if partner in there else [*there, partner]
    if len({c for a in subjects for c in a.countries}) < 2:
        return objects
    moved = trigger.kind == "visit" and not trigger.noun
    ground = moved and _TO_MEET.match(roles.sentence.text, trigger.end) is not None

    if ground:
        return [replace(a, countries=()) if a.kind == "country" else a for a in objects]
    return [a for a in objects if roles.text[a.start : a.end] not in INTERNATIONAL]


_SOMEWHERE = re.compile(r"(?:visit(?:ed|s)|tour(?:ed|s)) [A-Z][\w'’-]+")

_AND = re.compile(r"\band (?:[a-z]+ )?$")
_HE_WENT = re.compile(r"\b(?:he|she|they)(?: \w+)? $")


def goes_elsewhere(roles: Roles, trigger: Trigger, objects: Sequence[Actor]) -> bool:
    """ "After the king visited Melilla": a place at home, or of which no country is known, and nobody met behind it."""
    begin, end = trigger.start + roles.sentence.start, trigger.end + roles.sentence.start
    if trigger.kind != "visit" or not _SOMEWHERE.match(roles.text, begin):
        return False
    before = [a for a in roles.actors if a.end <= begin and a.kind in ("person", "office", "counterpart")]
    if _HE_WENT.search(roles.text, max(0, begin - 12), begin) and len({a.countries for a in before}) > 1:
        before = [a for a in before if not any(a.countries == o.countries for o in objects)]  # "B, when he visited" B's
    # "A accepted an invitation from B | and visited Lima", "A, invited by B, | visited Lima".
    if _AND.search(roles.text, max(0, begin - 20), begin) or roles.text.endswith(", ", 0, begin):
        before = [a for a in before if roles.preps.get(a.start) not in ("from", "by", "with")] or before
    who = before[-1] if before else None
    abroad = [a for a in objects if a.start >= end and a.countries and not (who and a.countries == who.countries)]
    return not abroad


_BEEN_INVITED = filtered(r"\b(?:been|was|were|are) (?:\w+ )?invited\b(?! by\b)")


def guests_alone(roles: Roles, segment: tuple[int, int], guests: Sequence[Actor], hosts: Sequence[Actor]) -> bool:
    """ "The presidents of A and B have been invited for state visits": two guests, whose host is not told."""
    several = len({c for a in guests for c in a.countries}) >= 2 and not any(a.countries for a in hosts)
    text = roles.sentence.text
    return several and _BEEN_INVITED.search_in(text, text[segment[0] : segment[1]], segment[0]) is not None
