"""Which of the actors in a sentence take part in the contact, and which only speak, are spoken of, or are places."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from etl.extract.clauses.triggers import Trigger
from etl.extract.people.actors import Actor
from etl.extract.people.focus import told_by_pronoun
from etl.extract.people.plurals import MEANT
from etl.extract.sides.first_person import FIRST_PERSON, OF_US, WE, who_stands_beside, whom_i_means
from etl.extract.sides.hosts import GOALS, host_of, is_going, is_journey, traveller, without_ground
from etl.extract.sides.roles import Roles
from etl.extract.sides.shared_verb import behind_comma, fronted, goes_on_from_pronoun, shared_subject, told_of_oneself
from etl.extract.sides.summoned import summoning
from etl.extract.sides.tellings import sides_of_exchange

_HIM = re.compile(r"\b(?:him|her|his)\b", re.I)
_BETWEEN_BEHIND = re.compile(r"\s+(?:(?:on|late|early|last|this)?\s*\w+\s+){0,2}between\b")


@dataclass
class Parties:
    """Who takes part: ``subjects`` before the contact word, ``objects`` after it; ``how`` names the way they
    were found."""

    subjects: list[Actor] = field(default_factory=list)
    objects: list[Actor] = field(default_factory=list)
    how: str = ""

    @property
    def actors(self) -> list[Actor]:
        return self.subjects + self.objects

    @property
    def countries(self) -> tuple[str, ...]:
        codes: set[str] = set()
        for side in (self.subjects, self.objects):
            for a in side:
                codes.update(a.countries)
        return tuple(sorted(codes))


_TALKS_BETWEEN = re.compile(
    r"\s+(?:[\w-]+\s+){0,5}?(?:talks|meetings?|negotiations|rounds?|summit|discussions|session|consultations)\s+"
    r"(?:[\w-]+\s+){0,4}?(?:between|of)\b"
)
_ATTACHED = re.compile(
    r"^\s+(?:\w+\s+){0,2}(?:between|with|of|by|from|among|to)\s+(?:the\s+|both\s+|his\s+|her\s+|then\s+)*$"
)


def _attached(roles: Roles, actor: Actor, trigger: Trigger) -> bool:
    """Beside the contact word itself: "the call between A and B", "A's talks", "the A-B summit"."""
    t0, t1 = trigger.start + roles.sentence.start, trigger.end + roles.sentence.start
    if actor.end <= t0:
        return roles._close_before(actor, t0) and (
            roles.possessive(actor)
            or (actor.form in ("adjective", "prefix", "name", "group", MEANT) and t0 - actor.end < 40)
        )
    inside = roles.text[t1 : actor.start]
    if _ATTACHED.match(inside) or actor.form == "group":
        return True
    previous = [a for a in roles.actors if t1 <= a.start < actor.start]
    return bool(previous) and _attached(roles, previous[-1], trigger) and _goes_on(roles, previous[-1], actor)


_WITH_NEXT = re.compile(r"\s+(?:with|by)\s+(?:the\s+|his\s+|her\s+|then\s+)*")


def _goes_on(roles: Roles, previous: Actor, actor: Actor) -> bool:
    """ "The meeting of A and B with C": each belongs to the word that the one before belongs to."""
    if roles.preps[actor.start] == roles.preps[previous.start]:
        return True
    return actor.kind != "country" and _WITH_NEXT.fullmatch(roles.text, previous.end, actor.start) is not None


def told_in(roles: Roles, trigger: Trigger) -> tuple[Actor, Actor] | None:
    """ "A told B in a call that ...", "in their call, A and B stressed": the sides of the exchange that the contact
    word names."""
    return sides_of_exchange(roles.text, roles.sentence, roles.actors, roles.told, trigger)


def find_parties(
    roles: Roles, segment: tuple[int, int], trigger: Trigger, focus: Actor | None, *, attached_only: bool = False
) -> Parties:
    """Parties of the contact told in a segment (sentence offsets): from the segment, then the sentence, then a pronoun.

    ``attached_only``: the contact word points back ("the call"), so only those named beside it count.
    """
    told = told_in(roles, trigger)
    if told:
        return Parties([told[0]], [told[1]], "clause")
    s0 = roles.sentence.start
    between = trigger.noun and _BETWEEN_BEHIND.match(roles.sentence.text, trigger.end)
    if attached_only or between:
        beside = [
            a
            for a in roles.actors
            if segment[0] <= a.start - s0 < segment[1] and roles.eligible(a, trigger) and _attached(roles, a, trigger)
        ]
        attached = Parties(
            [a for a in beside if a.start < s0 + trigger.start],
            [a for a in beside if a.start >= s0 + trigger.start],
            "attached",
        )
        if is_journey(roles, attached.actors, trigger):
            attached.subjects = traveller(roles, attached.objects)
        if attached_only or len(attached.countries) >= 2:
            return attached
    beyond = roles.reach(trigger).beyond
    inside = [a for a in roles.actors if s0 + segment[0] <= a.start < s0 + segment[1] and roles.eligible(a, trigger)]
    inside = [a for a in inside if a.start not in beyond]
    split = s0 + trigger.start
    if trigger.kind == "host" and _TALKS_BETWEEN.match(roles.sentence.text, trigger.end):
        # "Oman hosted talks between A and B": it lends them the room.
        guests = {c for a in inside if a.start >= split for c in a.countries}
        inside = [a for a in inside if a.kind != "country" or a.start >= split or len(guests) < 2]
    ahead = fronted(roles, [a for a in inside if a.start < split])
    main = behind_comma(roles, trigger, [a for a in inside if a.start >= split])
    parties = Parties(
        [a for a in inside if (a.start < split and a not in ahead) or a in main],
        [a for a in inside if (a.start >= split or a in ahead) and a not in main],
        "clause",
    )
    if len(parties.countries) < 2 or not (parties.subjects or trigger.noun):
        _from_antecedent(roles, parties, segment, trigger, focus)
    if len(parties.countries) < 2 or not parties.subjects:
        parties.subjects = shared_subject(roles, parties.objects, segment, trigger) or parties.subjects
    alone = parties.objects and not parties.subjects
    if focus and alone and goes_on_from_pronoun(roles, focus, segment, trigger):
        parties.subjects, parties.how = [focus], "pronoun"
    if len(parties.countries) < 2:
        _from_sentence(roles, parties, segment, trigger)
    if len(parties.countries) < 2 or (not trigger.noun and not parties.subjects):
        _from_pronoun(roles, parties, segment, trigger, focus)
    told_of = [a for a in parties.actors if a.countries]
    if all(a.kind == "country" for a in told_of) and (is_going(roles, trigger) or is_journey(roles, told_of, trigger)):
        # "Chad and Kenya are the countries which he will tour": nations do not travel.
        goals = [a for a in told_of if a.form in GOALS]
        unknown = [a for a in parties.actors if not a.countries]
        parties.objects, parties.subjects = goals, traveller(roles, goals)
        if not parties.subjects:
            _from_pronoun(roles, parties, segment, trigger, focus)
        parties.subjects = parties.subjects or unknown
        if not any(a.countries for a in parties.subjects) and (not unknown or len(parties.countries) > 1):
            parties.objects = []
    if focus and focus not in parties.actors and any(_beside_pronoun(roles, a) for a in parties.actors):
        parties.subjects.insert(0, focus)
    if me := who_stands_beside(roles, parties.actors):
        parties.subjects.insert(0, me)
    parties.objects = without_ground(roles, parties.subjects, parties.objects, trigger)
    _with_voice(roles, parties, segment, trigger)
    _settle_unknown(roles, parties)
    if trigger.text.lower().endswith(_RECIPROCAL):
        parties.objects = [a for a in parties.objects if a.countries]  # not those who led the talks
    if len(parties.countries) == 1:
        _from_speaker(roles, parties, trigger)
    if len(parties.countries) == 1:
        parties.subjects.extend(summoning(roles, trigger, parties.countries))
    if len(parties.countries) == 1 and (host := host_of(roles, parties.actors, segment, trigger)):
        parties.objects.extend(host)
        parties.how = "sentence"
    return parties


_RECIPROCAL = ("each other", "one another")


_SUBJECT_PRONOUN = re.compile(r"\b(?:he|she)\s+(?:\w+\s+){0,3}$", re.I)


def _from_antecedent(
    roles: Roles, parties: Parties, segment: tuple[int, int], trigger: Trigger, focus: Actor | None
) -> None:
    """ "Li received A on Thursday, and on Saturday he sat down with B": he is one named before in the sentence."""
    s0, lead = roles.sentence.start, roles.sentence.text[segment[0] : trigger.start]
    me = whom_i_means(roles, lead)
    if me and not any(a.kind != "country" for a in parties.subjects):
        parties.subjects.insert(0, me)
        parties.how = "pronoun"
        return
    if not _SUBJECT_PRONOUN.search(lead):
        return
    if focus and focus.countries and focus.start < s0 + trigger.start and focus not in parties.actors:
        parties.subjects.insert(0, focus)
        parties.how = "pronoun"


# "He, A and B", "he and A had a call", "A and he".
_HE_AND = re.compile(r"\b(?:he|she|him|her)(?:,|,? and|,? as well as|,? with)\s+(?:the\s+|his\s+|her\s+)?$", re.I)
_AND_HE = re.compile(r",?\s+and\s+(?:he|she|him|himself|herself)\b")


def _beside_pronoun(roles: Roles, actor: Actor) -> bool:
    """Does a pronoun stand in one list with somebody who takes part?"""
    if actor.kind == "country" or actor.start < roles.sentence.start:
        return False
    before = _HE_AND.search(roles.text, max(roles.sentence.start, actor.start - 24), actor.start)
    return bool(before or _AND_HE.match(roles.text, actor.end))


def _from_sentence(roles: Roles, parties: Parties, segment: tuple[int, int], trigger: Trigger) -> None:
    """Those whom the contact word reaches outside its segment; where that is not enough, those of other clauses."""
    s0 = roles.sentence.start
    beyond = roles.reach(trigger).beyond
    usable = [a for a in roles.actors if a not in parties.actors and roles.eligible(a, trigger)]
    usable = [a for a in usable if not (a.kind == "country" and roles.preps[a.start])]
    reached = [a for a in usable if a.start not in beyond]
    known = set(parties.countries)
    if len(known | {c for a in reached for c in a.countries}) < 2:
        # Those who act in the clause before, rather than all whom the sentence names.
        acting = [a for a in roles.acting if known and a in usable and known.isdisjoint(a.countries)]
        reached = acting or usable
    # "Reached Kuwait after talks with B in Muscat": of those of other clauses it is office-holders who take part.
    holders = [a for a in reached if a.kind != "country"]
    if len(known | {c for a in holders for c in a.countries}) >= 2:
        reached = holders
    who = told_of_oneself(roles, trigger) if reached and all(a.kind == "country" for a in reached) else None
    if who and set(who.countries).isdisjoint(known):
        reached = [who]  # "A said he had brought B in after a meeting with C": it is A who met C
    # "A held talks with B before being received by C": who stands for C's side is told in the clause itself.
    told = {c for a in parties.actors if a.kind != "country" for c in a.countries}
    for a in (a for a in reached if not (a.countries and told.issuperset(a.countries))):
        (parties.subjects if a.start < s0 + trigger.start else parties.objects).append(a)
        parties.how = "sentence"


# "groups of tourists who visited": "who" is told right before it.
_WHO_ELSE = re.compile(r"\b[A-Za-z]+(?:s|men|people)\s+who\s+(?:\w+\s+){0,2}$")


def _from_pronoun(
    roles: Roles, parties: Parties, segment: tuple[int, int], trigger: Trigger, focus: Actor | None
) -> None:
    clause = roles.sentence.text[segment[0] : segment[1]]
    if not trigger.noun and _WHO_ELSE.search(roles.sentence.text, segment[0], trigger.start):
        return
    first = FIRST_PERSON.search(roles.sentence.text, 0, segment[1])
    first = first or (OF_US.search(roles.sentence.text, 0, segment[1]) if roles.speaker() else None)
    first = first or (WE.search(roles.sentence.text, 0, segment[1]) if roles.transcript else None)
    who = roles.speaker() or (first and roles.voice) or (None if first and roles.transcript else focus)
    if who and who.countries and (first or told_by_pronoun(clause)) and who not in parties.actors:
        parties.subjects.append(who)
        parties.how = "pronoun"
    met = focus if first and who is not focus and _HIM.search(clause) else None
    if met and len(parties.countries) == 1 and set(met.countries).isdisjoint(parties.countries):
        parties.objects.append(met)


def _from_speaker(roles: Roles, parties: Parties, trigger: Trigger) -> None:
    """ "That the meeting with A did not come about was due to his schedule, B said": who else should have met A?"""
    who = roles.speaker()
    partners = [a for a in parties.actors if a.kind != "country" and roles.preps.get(a.start) == "with"]
    named = trigger.noun or trigger.text.lower().startswith("meeting")
    if who and named and partners and set(who.countries).isdisjoint(parties.countries):
        parties.subjects.insert(0, who)
        parties.how = "pronoun"


def _with_voice(roles: Roles, parties: Parties, segment: tuple[int, int], trigger: Trigger) -> None:
    """ "We had a meeting with A and B", in a transcript: those who speak are a third side."""
    who = roles.voice if roles.transcript else None
    told = not parties.subjects and WE.search(roles.sentence.text, segment[0], trigger.start)
    if who and told and len(parties.countries) >= 2 and set(who.countries).isdisjoint(parties.countries):
        parties.subjects.append(who)


def _of_who_says_so(roles: Roles, known: set[str]) -> str | None:
    """ "The Israeli ambassador said the Prime Minister had spoken to B": officials speak of their own government."""
    said = [a for a in roles.actors if (a.start in roles.speakers or a.aside == "speaker") and len(a.countries) == 1]
    return next((a.countries[0] for a in said if a.countries[0] not in known), None)


def _settle_unknown(roles: Roles, parties: Parties) -> None:
    """An office-holder whose country is not told is of the other country that the article speaks of most."""
    known = set(parties.countries)
    said = _of_who_says_so(roles, known)
    own = [a for a in parties.subjects if a.kind == "office" and not a.countries and not a.plural and a.level]
    if len(known) > 1 and said and own == parties.subjects:
        # "The minister spoke with her peers from A and B, the ministry of C said".
        parties.subjects = [replace(a, countries=(said,)) for a in own]
    if len(known) != 1:
        return
    other = said or roles.cast.other_country(known)
    for side in (parties.subjects, parties.objects):
        for i, a in enumerate(side):
            if (
                not a.countries
                and (a.kind in ("person", "counterpart") or (a.kind == "office" and not a.plural and said))
                and other
                and (a.level in ("leader", "minister", "chief", "deputy") or a.kind == "counterpart")
            ):
                side[i] = replace(a, countries=(other,))
                return
    # "The President spoke today with the Israeli premier", in a release of his own house.
    acting = roles.cast.acting_country(known) if own and roles.text[own[0].start].isupper() else None
    if acting:
        parties.subjects[parties.subjects.index(own[0])] = replace(own[0], countries=(acting,))
