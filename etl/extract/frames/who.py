"""Who takes part in the contact of a clause, and whether that is a contact between states at all."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from etl.extract.clauses.clause import IN_WHICH, is_held, points_back, sides_behind
from etl.extract.clauses.dealt_with import tells_what_came_of_it
from etl.extract.clauses.itineraries import goal_behind
from etl.extract.clauses.triggers import DISCUSS, TURNED, Trigger, begins_light
from etl.extract.frames.frame import Frame
from etl.extract.frames.segment import Segment
from etl.extract.language.prefilter import filtered
from etl.extract.outcomes.gatherings import came_for_many
from etl.extract.people.actors import Actor
from etl.extract.people.plurals import MEANT, as_told, countries_of
from etl.extract.people.ranks import rank_told
from etl.extract.sides import plain_nouns
from etl.extract.sides.alone import attends_alone, speaks_alone, speaks_in_a_town
from etl.extract.sides.before_office import before_office
from etl.extract.sides.first_person import member_speaks
from etl.extract.sides.hosts import goes_elsewhere, guests_alone
from etl.extract.sides.no_state import chairs_at_home, meets_an_outsider, speaks_to_no_state
from etl.extract.sides.objects import has_object
from etl.extract.sides.of_others import (
    deals_with_a_stranger,
    deals_with_his_chief,
    deals_with_others,
    goes_home,
    goes_to_a_body,
    goes_to_a_region,
    one_is_unknown,
    plays_against,
    tells_of_others,
    writes_to_nobody,
)
from etl.extract.sides.own_side import is_his_own
from etl.extract.sides.parties import find_parties, told_in
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.sides_told import both_named, from_focus, states_alone, two_around
from etl.extract.sides.summoned import is_summons
from etl.extract.sides.three_way import lacks_the_third
from etl.extract.sides.wishes import who_settled_it


@dataclass(frozen=True)
class Who:
    """The sides of a contact. ``back``: its word points back ("the call"), so that only those beside it are
    ``parties``, while ``loose`` are all whom the clause could mean; ``addressed``: one told the other something."""

    loose: Parties
    parties: Parties
    back: bool
    addressed: bool


def is_no_contact(segment: Segment) -> bool:
    """Does the contact word tell of the press, of people of no government, or of nobody?"""
    sentence, trigger = segment.sentence, segment.trigger
    if speaks_to_no_state(sentence, trigger) or not has_object(segment.roles, trigger):
        return True
    if before_office(sentence, trigger) or came_for_many(sentence, trigger):
        return True
    if plain_nouns.acts_for_no_state(segment.roles, trigger) or plain_nouns.meets_no_state(segment.roles, trigger):
        return True
    aside = trigger.noun and (_TO_PREPARE.match(segment.text) or tells_what_came_of_it(sentence.text, trigger))
    return bool(aside) or member_speaks(segment.roles, sentence.text[segment.at[0] : trigger.start])


# "To prepare a | summit, A met B", "on the eve of the | summit, A met B": what for, or when, and not what was.
_PREPARE = r"(?:In order t|T)o (?:prepare|arrange|organi[sz]e|set up|pave the way for|plan)\b[^,]*,"
_TO_PREPARE = re.compile(rf"\W*(?:{_PREPARE}|On the eve of (?:the|this|that|their|a) (?:[a-z-]+ )?summit,?)$")


def loose_parties(segment: Segment, meant: Actor | None, focus: Actor | None, told: list[Frame]) -> Parties:
    """All whom the clause can mean: ``meant`` by its pronoun, ``focus``, of whom the text speaks, and "the country" of
    the contacts ``told`` before."""
    roles, trigger = segment.roles, segment.trigger
    loose = find_parties(roles, segment.at, trigger, meant)
    roles.acting = [a for a in loose.subjects if a.countries]
    roles.sides = [a for a in loose.actors if a.countries]
    from_focus(roles, loose, trigger, focus)
    _to_the_country(segment, loose, meant, told)
    _to_whom(segment, loose)
    return loose


# "A, whom | B visited", "to whom | B will pay a visit".
_WHOM = re.compile(r",? (?:to )?whom [^,;]{2,80}$")


def _to_whom(segment: Segment, loose: Parties) -> None:
    """It is the one whom "whom" means who was visited, if no other goal is told."""
    trigger = segment.trigger
    if trigger.kind != "visit" or trigger.noun or loose.objects:
        return
    if whom := _WHOM.search(segment.sentence.text, 0, trigger.start):
        at = segment.sentence.start + whom.start()
        loose.objects = [a for a in segment.roles.actors if a.end == at and a.kind != "country"]
        loose.subjects = [a for a in loose.subjects if a not in loose.objects]


# "He last visited the country in 2014".
_THE_COUNTRY = re.compile(
    r" (?:(?:the|that|this) (?:[a-z]+ )?(?:country|kingdom|republic|nation|island|state|neighbou?r)\b|there\b)"
)
_NEAR = 3  # sentences


def _to_the_country(segment: Segment, loose: Parties, meant: Actor | None, told: list[Frame]) -> None:
    """Adds the country to which a journey went before, where the words point back to it and tell a day of their own."""
    text, trigger = segment.sentence.text, segment.trigger
    if trigger.kind != "visit" or loose.objects or not _THE_COUNTRY.match(text, trigger.end) or not told:
        return
    last = told[-1]
    if not segment.days or last.trigger.kind != "visit" or segment.sentence.index - last.sentence.index > _NEAR:
        return
    who = loose.subjects or ([meant] if meant and meant.kind == "person" else [])
    home = {c for a in who for c in a.countries}
    goal = next((a for a in last.actors if len(a.countries) == 1 and home.isdisjoint(a.countries)), None)
    if len(last.countries) == 2 and len(home) == 1 and home < set(last.countries) and goal:
        loose.subjects = who
        loose.objects.append(replace(goal, kind="country", form="name", name=None, office=None, level=None, track=None))
        loose.how = "pronoun"


# "Reviewed with the officials of her ministry": these are told right behind, or it was nobody of another state.
_WITH_WHOM = frozenset(("reviewed with", "tackled with", "explored with"))


def is_no_telling(segment: Segment, loose: Parties) -> bool:
    """Do those told not make a contact of what the word tells?"""
    roles, trigger = segment.roles, segment.trigger
    if trigger.kind == DISCUSS and not (both_named(roles, loose, trigger) or _two_discussed(segment)):
        ahead = roles.sentence.text.endswith("agreed to ", 0, trigger.start)
        told = ahead or rank_told(segment.text, trigger.start - segment.at[0], roles.text)
        return not (told and states_alone(roles, loose))
    if trigger.kind == TURNED and not (segment.dates and two_around(roles, loose, trigger)):
        return True
    if _hosts_alone(segment, loose) or (is_summons(trigger) and len(loose.countries) < 2):
        return True
    if goes_elsewhere(roles, trigger, loose.objects) or guests_alone(roles, segment.at, loose.subjects, loose.objects):
        return True
    if _unknown_meets_several(segment, loose) or (trigger.text in _WITH_WHOM and _not_beside(loose)):
        return True
    if lacks_the_third(roles, trigger, loose) or _is_of_nobody(segment, loose) or _unnamed_go(segment, loose):
        return True
    if any(test(roles, trigger, loose) for test in _OTHERS):
        return True
    # "Met former President A in Lima": of the second state but the town is told.
    heads = {c for a in loose.actors if a.kind != "country" for c in a.countries}
    if len(heads) < 2 and (meets_an_outsider(roles, trigger) or speaks_in_a_town(roles, trigger, loose)):
        return True
    return len(loose.countries) < 2 and chairs_at_home(segment.sentence, trigger)


def _hosts_alone(segment: Segment, loose: Parties) -> bool:
    """ "The two last met at talks hosted by A and B": the hosts are told, and not whom they hosted."""
    trigger, preps, behind = segment.trigger, segment.roles.preps, segment.sentence.start + segment.trigger.end
    if not trigger.text.lower().startswith("hosted") or loose.subjects or len(loose.countries) < 2:
        return False
    return all(preps.get(a.start) == "by" and a.start >= behind for a in loose.objects)


# "Their defence ministers", "the two presidents", "the foreign ministers of both countries", before a verb.
_TWO_HEADS = re.compile(
    r"\b(?:(?:[Tt]heir|[Tt]he two|[Bb]oth)(?: (?:countries|states|nations|sides)['’])? (?:[a-z-]+ ){0,2}"
    r"(?!(?:countr|neighbo|nation|side|state|government|part|people|arm)\w*\b(?!['’]))(?:[a-z]+s|m[ae]n|wom[ae]n)"
    r"(?: (?:of|for) [a-z]+(?: and [a-z]+)?)?|"
    r"(?:[a-z]+ ){0,2}[a-z]+s (?:of|from) (?:the two|both) (?:countries|states|nations|sides|governments))"
    r"(?: (?:will|would|had|have|also|last|first|later|then|again|\w+ly))* $"
)
# "The two signed it in Lima", "which they had signed at the border": those just named, where they did it face to face.
_THE_TWO = re.compile(
    r"\b(?:[Tt]he (?:two|three|four|pair)|[Bb]oth|[Tt]hey)(?: (?:had|have|also|last|first|later|then|\w+ly))* $"
)
_SOMEWHERE = re.compile(
    r"\b(?:(?:[Ii]n|[Aa]t) (?:the )?[A-Z]|at the (?:[a-z]+ )?(?:border|bridge|palace|talks|summit)\b)"
)


def _two_discussed(segment: Segment) -> bool:
    """ "Peru and Chile disagree. Their ministers discussed it in Lima on Monday": a contact where it has a day."""
    text, trigger = segment.sentence.text, segment.trigger
    before = text[segment.at[0] : trigger.start]
    if not segment.days:
        return False
    there = _SOMEWHERE.search(text, segment.at[0], segment.at[1])
    return _TWO_HEADS.search(before) is not None or bool(there and _THE_TWO.search(before))


_OTHERS = (
    speaks_alone,
    attends_alone,
    tells_of_others,
    deals_with_others,
    deals_with_a_stranger,
    deals_with_his_chief,
    writes_to_nobody,
    goes_to_a_body,
    goes_to_a_region,
    goes_home,
    one_is_unknown,
    plays_against,
)
# "Q: A meeting on the river is held in Lima": each question is of something new; so is a seminar.
_ASKED_ANEW = re.compile(r"(?:Q|QUESTION|Question|REPORTER|Reporter): An? (?:[\w-]+ ){0,3}$")
_SEMINAR = re.compile(r"[\W\d]*(?:An? (?:(?!further|second|third|similar|new|next)[\w-]+ ){0,3})?$")
_ON_A_TOPIC = re.compile(r" (?:on|about) (?!(?:the )?(?:\w+day|\d|(?:side|margin|fringe)))")


def _is_of_nobody(segment: Segment, loose: Parties) -> bool:
    """ "A seminar on trade was held in Lima": no sides are told, nor that it is of those told before."""
    text, trigger = segment.sentence.text, segment.trigger
    if not trigger.noun or trigger.definite or loose.countries or not _ON_A_TOPIC.match(text, trigger.end):
        return False
    opens = _SEMINAR if trigger.text.lower() == "seminar" else _ASKED_ANEW
    return opens.fullmatch(text, 0, trigger.start) is not None


def _unnamed_go(segment: Segment, loose: Parties) -> bool:
    """ "Ministers of the three are to fly on to Lima": no named office-holder, and nobody who receives them."""
    goes = segment.trigger.kind == "visit" and not segment.trigger.noun
    states = {c for a in loose.subjects for c in a.countries}
    theirs = (a.form == MEANT and segment.roles.preps[a.start] == "of" for a in loose.subjects if a.countries)
    hosts = [a for a in segment.roles.actors if a.kind != "country" and a.countries and not states & {*a.countries}]
    return goes and len(states) > 1 and all(theirs) and not hosts


def _not_beside(loose: Parties) -> bool:
    return loose.how == "sentence" or len(loose.countries) < 2


def _unknown_meets_several(segment: Segment, loose: Parties) -> bool:
    """ "President A spoke with Chad's B and Mali's C", of whom nobody knows whose president he is: B and C did not."""
    trigger = segment.trigger
    acting = [a for a in loose.subjects if a.kind in ("person", "office") and a.level and not a.plural]
    nobodys = acting and len(acting) == len(loose.subjects) and not any(a.countries for a in acting)
    brought = trigger.kind == "host" or trigger.text.endswith("together")  # by somebody who is no side
    if not nobodys or len(loose.countries) < 2 or brought:
        return False
    return not trigger.noun or _holds_with(segment, loose)


def _holds_with(segment: Segment, loose: Parties) -> bool:
    """ "Had talks with A and B": of the noun only the partners are told behind it."""
    first = next(a for a in loose.objects if a.countries)
    with_them = segment.roles.preps.get(first.start) == "with"
    return with_them and begins_light(segment.sentence.text, segment.trigger)


def who_takes_part(segment: Segment, loose: Parties, meant: Actor | None) -> Who:
    """The sides, where the word may point back to a contact told before."""
    roles, trigger, text = segment.roles, segment.trigger, segment.sentence.text
    addressed = told_in(roles, trigger) is not None
    told_who = addressed or (len(countries_of(as_told(loose.actors))) >= 2 and IN_WHICH.match(text[trigger.end :]))
    back = (
        points_back(segment.inside, trigger)
        and not told_who
        and not (len(loose.countries) >= 2 and is_held(text, segment.at[0], trigger))
        and not (sides_behind(text[trigger.end :]) or goal_behind(text, trigger) or is_his_own(roles, trigger, loose))
    )
    parties = find_parties(roles, segment.at, trigger, meant, attached_only=True) if back else loose
    return Who(loose, parties, back, addressed)


# "The answer that A got from B to his request for talks": the talks of those two.
_HIS_WISH = filtered(
    r"\b(?:his|her|its|their) (?:\w+ )?(?:request|wish|offer|proposal|appeal|invitation) (?:for|of|to)\b"
)
_UNSETTLED = frozenset(("requested", "proposed", "planned", "refused", "cancelled"))


def with_who_settled_it(segment: Segment, who: Who, status: str | None) -> Who:
    """ "To A's request for a meeting B said no": of a wish, or of what was called off, both sides are parties."""
    known = who.parties.countries
    if status in _UNSETTLED and not known and len(who.loose.countries) == 2 and _HIS_WISH.search(segment.text):
        return replace(who, parties=who.loose, back=False)
    if status not in _UNSETTLED or len(known) != 1 or len(who.loose.countries) > 1:
        return who
    roles, s0 = segment.roles, segment.sentence.start
    inside = [a for a in roles.actors if segment.at[0] <= a.start - s0 < segment.at[1]]
    other = who_settled_it(roles.text, s0, inside, known)
    if other is None:
        return who
    both = replace(who.parties, subjects=[other, *who.parties.subjects], how="clause")
    return replace(who, parties=both, loose=both)


_WHAT_WAS_AGREED = re.compile(r"\b(?:to|that|on) (?=[a-z])")


def in_exchange(segment: Segment, exchange: Trigger, loose: Parties) -> Parties:
    """ "A and B agreed in a call to resume the talks with C": C was not on the line."""
    text, start = segment.sentence.text, segment.sentence.start
    agreed = _WHAT_WAS_AGREED.search(text, exchange.end)
    before = [a for a in loose.objects if agreed is None or a.start < start + agreed.start()]
    told = Parties(loose.subjects, before, loose.how)
    return told if len(told.countries) >= 2 else loose
