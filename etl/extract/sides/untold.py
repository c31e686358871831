"""Sides that the clause itself does not name: meant by a pronoun, told elsewhere in the sentence, or who speaks."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from etl.extract.clauses.triggers import Trigger
from etl.extract.outcomes.greetings import is_note
from etl.extract.people.actors import Actor
from etl.extract.people.focus import OF_ONE, told_by_pronoun
from etl.extract.people.seats import country_of_dateline
from etl.extract.sides.attached import is_of_another_noun
from etl.extract.sides.countrymen import of_a_people
from etl.extract.sides.first_person import FIRST_PERSON, OF_US, WE, YOU, whom_i_means
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.prepositions import LISTED
from etl.extract.sides.roles import Roles
from etl.extract.sides.shared_verb import told_of_oneself

_SUBJECT_PRONOUN = re.compile(
    r"\b(?:he|she|h(?:is|er) (?:excellency|(?:royal )?highness|majesty))\s+(?:\w+\s+){0,5}$", re.I
)
# "He held talks with", "she engaged in discussions with": the noun has a verb, and that its subject.
_HE_HOLDS = re.compile(
    r"\b(?:he|she|h(?:is|er) (?:excellency|(?:royal )?highness|majesty)) "
    r"(?:(?:also|then|later|has|had|will|is to|was to) ){0,2}(?:held|hold|holds|had|have|engaged in|"
    r"received|receives|conducted|continued|began|opened)\b[^,;]{0,40}$",
    re.I,
)


def he_holds(roles: Roles, segment: tuple[int, int], trigger: Trigger) -> bool:
    """Is "he" the subject of the verb to which a contact noun belongs?"""
    return _HE_HOLDS.search(roles.sentence.text, segment[0], trigger.start) is not None


def from_antecedent(
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


# "Where B received | him", "and B was his | host": whom a verb has as object.
_ACTED_ON = re.compile(r"\s+(?:with )?(?:him|her)(?!\s+[a-z]*(?:minister|counterpart|colleague|president|peer))\b")
_HIS_HOST = re.compile(r"\b(?:was|were|is|will be|be|acted as) (?:his|her) $")
_ON_US = re.compile(r"\s(?:us|me)\b")
_OUR_HOST = re.compile(r"\b(?:was|were|is|will be|be|acted as) (?:our|my) $")


def from_object(roles: Roles, parties: Parties, trigger: Trigger, focus: Actor | None) -> None:
    """ "He met A in Rome and went on to Lima, where B received him": the one who is told by "him", and not A; the one
    who says "he visited us"."""
    text, known, near = roles.sentence.text, parties.countries, max(0, trigger.start - 20)
    who = None
    if _ON_US.match(text, trigger.end) or _OUR_HOST.search(text, near, trigger.start):
        who = roles.speaker() or roles.voice
    elif not roles.transcript and (_ACTED_ON.match(text, trigger.end) or _HIS_HOST.search(text, near, trigger.start)):
        who = focus
        if focus and focus.countries == known and not FIRST_PERSON.search(text, near, trigger.start):
            # "A met B in May. On Friday he saw him again in Rome": the other of those two.
            who = next((a for a in roles.two if known and set(a.countries).isdisjoint(known)), None)
    met = not trigger.noun or _WITH_HIM.match(text, trigger.end) is not None
    if len(known) == 1 and who and who.countries and met and set(who.countries).isdisjoint(known):
        parties.objects.append(who)
        parties.how = "pronoun"


# "He, A and B", "he and A had a call", "A and he".
_HE_AND = re.compile(r"\b(?:he|she|him|her)(?:,|,? and|,? as well as|,? with)\s+(?:the\s+|his\s+|her\s+)?$", re.I)
_AND_HE = re.compile(r",?\s+and\s+(?:he|she|him|himself|herself)\b")


def beside_pronoun(roles: Roles, actor: Actor) -> bool:
    """Does a pronoun stand in one list with somebody who takes part?"""
    if actor.kind == "country" or actor.start < roles.sentence.start:
        return False
    before = _HE_AND.search(roles.text, max(roles.sentence.start, actor.start - 24), actor.start)
    return bool(before or _AND_HE.match(roles.text, actor.end))


def from_sentence(roles: Roles, parties: Parties, segment: tuple[int, int], trigger: Trigger) -> None:
    """Those whom the contact word reaches outside its segment; where that is not enough, those of other clauses."""
    s0 = roles.sentence.start
    beyond = roles.reach(trigger).beyond
    usable = [a for a in roles.actors if a not in parties.actors and roles.eligible(a, trigger)]
    usable = [a for a in usable if not (a.kind == "country" and roles.preps[a.start])]
    if parties.objects:
        usable = [a for a in usable if not is_of_another_noun(roles, a, trigger)]
    usable = [a for a in usable if not _STOPS.search(roles.text, s0 + segment[1] - 1, max(a.start, s0 + segment[1]))]
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


# "The first call of A was for calm; | B made no statement": another clause, unless it goes on about the contact.
_STOPS = re.compile(r";(?! (?:the (?:caller|host|guest|other|sender|visitor)|with|on|at|beside|among|his|her)\b)")
# "The 9th meeting on the Peru-Chile boundary": whose it is.
_THEIR_BORDER = re.compile(
    r"(?:['’]s)?(?: (?:state|common|shared|land|maritime|joint|disputed|international))? "
    r"(?:[Bb]order|[Bb]oundar(?:y|ies)|[Ff]rontier)\b"
)
# "The commission on the boundary between Peru and Chile".
_BORDER_BETWEEN = re.compile(r"\b(?:[Bb]order|[Bb]oundary|[Ff]rontier) (?:line )?between (?:the )?$")


def of_their_border(roles: Roles, segment: tuple[int, int]) -> list[Actor]:
    """The two states between which lies the border that a clause names, where it names no other state's side."""
    s0 = roles.sentence.start
    inside = [a for a in roles.actors if a.kind == "country" and segment[0] <= a.start - s0 < segment[1]]
    for one, two in pairwise(inside):
        joined = LISTED.fullmatch(roles.text, one.end, two.start) and one.countries != two.countries
        between = joined and _BORDER_BETWEEN.search(roles.text, max(0, one.start - 40), one.start)
        if between or (joined and _THEIR_BORDER.match(roles.text, two.end)):
            return [one, two]
    return []


# "Held talks with him in Rome", and not "with her minister".
_WITH_HIM = re.compile(
    r" with (?:him\b|her(?= (?:in|at|on|for|by|there|last|late|early|again|yesterday|today)\b|[.,;]))"
)
_HIM = re.compile(r"\b(?:him|her|his)\b", re.I)
# "groups of tourists who visited": "who" is told right before it.
_WHO_ELSE = re.compile(r"\b[A-Za-z]+(?:s|men|people)\s+who\s+(?:\w+\s+){0,2}$")
_WE_OR_US = re.compile(r"\b(?:I|we|us|me)\b", re.I)


def _us(roles: Roles, parties: Parties, end: int) -> re.Match[str] | None:
    """Where those who speak in a transcript call themselves; "our bureau chief met B" is the chief alone."""
    others = any(a.kind == "person" and a.level for a in parties.subjects)
    return (_WE_OR_US if others else WE).search(roles.sentence.text, 0, end)


def from_pronoun(
    roles: Roles, parties: Parties, segment: tuple[int, int], trigger: Trigger, focus: Actor | None
) -> None:
    clause = roles.sentence.text[segment[0] : segment[1]]
    if not trigger.noun and _WHO_ELSE.search(roles.sentence.text, segment[0], trigger.start):
        return
    first = FIRST_PERSON.search(roles.sentence.text, 0, segment[1])
    first = first or (OF_US.search(roles.sentence.text, 0, segment[1]) if roles.speaker() else None)
    first = first or (_us(roles, parties, segment[1]) if roles.transcript else None)
    you = roles.addressed if first is None and YOU.search(roles.sentence.text, 0, segment[1]) else None
    if you and (you.level or not you.name):  # no writer or singer who is interviewed
        parties.subjects.append(you)
        parties.how = "pronoun"
        return
    mine = first is not None or is_note(roles.sentence.text[: segment[1]])
    if roles.transcript and _ACTED_ON.match(roles.sentence.text, trigger.end):
        mine = False  # "he has come to us from Lima, where the president received him"
    who = roles.speaker() or (mine and roles.voice) or (None if mine and roles.transcript else focus)
    if who and who.countries and (mine or told_by_pronoun(clause) or who.form == OF_ONE) and who not in parties.actors:
        parties.subjects.append(who)
        parties.how = "pronoun"
    met = focus if mine and who is not focus and _HIM.search(clause) else None
    if met and len(parties.countries) == 1 and set(met.countries).isdisjoint(parties.countries):
        parties.objects.append(met)


# "He told reporters after meeting A": "he" is the one who met him.
_HE_SAYS = re.compile(
    r"\b(?:he|she) (?:\w+ly |also |later |then )?"
    r"(?:told|said|added|announced|briefed|informed|was speaking|spoke)\b[^.;]*$",
    re.I,
)


def from_speaker(roles: Roles, parties: Parties, trigger: Trigger, focus: Actor | None) -> None:
    """ "That the meeting with A did not come about was due to his schedule, B said": who else should have met A?"""
    says = focus and focus.countries and _HE_SAYS.search(roles.sentence.text, 0, trigger.start)
    who = roles.speaker() or (focus if says else None)
    partners = [a for a in parties.actors if a.kind != "country" and roles.preps.get(a.start) == "with"]
    named = trigger.noun or trigger.text.lower().startswith(("meeting", "discussing", "having "))
    # "A recalled having discussed it with B".
    named = named or roles.sentence.text.endswith("having ", 0, trigger.start)
    if who and named and partners and set(who.countries).isdisjoint(parties.countries):
        parties.subjects.insert(0, who)
        parties.how = "pronoun"


# "President A told me | on the telephone".
_TOLD_ME = re.compile(r"\b(?:told|assured|asked|promised|informed) (?:me|us) (?:so )?$")


# "A said: I had | meetings with B and C".
_I_HAD = re.compile(r"\bI(?:['’]ve| have)? (?:had|held|have|hold) (?:[\w-]+,? ){0,3}$")


def with_voice(roles: Roles, parties: Parties, segment: tuple[int, int], trigger: Trigger) -> None:
    """ "We had a meeting with A and B", in a transcript, "C said: I had a meeting with A and B": those who speak are a
    third side; so are those to whom one who asks says "you"."""
    lead = roles.sentence.text[segment[0] : trigger.start]
    had = trigger.noun and not roles.transcript and _I_HAD.search(lead)
    who = whom_i_means(roles, lead) if had else (roles.voice or roles.addressed) if roles.transcript else None
    own = WE if roles.voice or had else YOU
    if who and len(parties.countries) == 1 and _TOLD_ME.search(roles.sentence.text, segment[0], trigger.start):
        parties.objects.extend([who] if set(who.countries).isdisjoint(parties.countries) else [])
        return
    told = not parties.subjects and own.search(lead)
    if who and told and len(parties.countries) >= 2 and set(who.countries).isdisjoint(parties.countries):
        parties.subjects.append(who)


_WITH_SOMEBODY = re.compile(r"(?: [\w-]+){0,4} (?:with|between|of) (?!my\b|him\b|her\b)")
# "We | spoke on Sunday", "we | have had a call": nobody else is told as the subject.
_AS_SUBJECT = re.compile(r"(?:\b[Ww]e|^We)(?:['’](?:ve|ll))?(?: (?!and\b|that\b)[\w-]+){0,4} $")
_LATELY = 700  # characters


def with_one_beside(
    roles: Roles, parties: Parties, segment: tuple[int, int], trigger: Trigger, focus: Actor | None
) -> None:
    """ "We have had good talks today", where two heads speak to the press: the talks of those two; or, in an interview,
    of the one who answers and of whom the question was (``focus``)."""
    other, text = roles.beside, roles.sentence.text
    near = focus and 0 < roles.sentence.start - focus.start < _LATELY
    if other is None and focus and near and (focus.level or focus.kind == "counterpart"):
        other = focus if _AS_SUBJECT.search(text, segment[0], trigger.start) and roles.transcript else None
    mine = roles.voice and parties.countries in ((), roles.voice.countries)
    if not (other and mine and trigger.kind in ("meet", "talk", "call", "noun")):
        return
    if WE.search(text, segment[0], trigger.start) and not _WITH_SOMEBODY.match(text, trigger.end, segment[1]):
        parties.subjects = [roles.voice] if roles.voice else []
        parties.objects.append(other)
        parties.how = "pronoun"


def _of_who_says_so(roles: Roles, known: set[str]) -> str | None:
    """ "The Israeli ambassador said the Prime Minister had spoken to B": officials speak of their own government."""
    said = [a for a in roles.actors if (a.start in roles.speakers or a.aside == "speaker") and len(a.countries) == 1]
    return next((a.countries[0] for a in said if a.countries[0] not in known), None)


def settle_unknown(roles: Roles, parties: Parties) -> None:
    """An office-holder whose country is not told is of the other country that the article speaks of most."""
    known = set(parties.countries)
    said = _of_who_says_so(roles, known)
    own = [a for a in parties.subjects if a.kind == "office" and not a.countries and not a.plural and a.level]
    if len(known) > 1 and own and own == parties.subjects:
        # "The minister spoke with her peers from A and B, the ministry of C said".
        who = said or (roles.cast.acting_country(known) if roles.text[own[0].start].isupper() else None)
        parties.subjects = [replace(a, countries=(who,)) for a in own] if who else own
    if len(known) != 1:
        return
    # "NOUAKCHOTT - ... was received by the president": of the country where the report was written.
    home = country_of_dateline(roles.text)
    home = home if home not in known else None
    there = set(roles.there) - known if known <= set(roles.there) else set()
    other = said or next(iter(there), None) or roles.cast.other_country(known)
    for i, a in enumerate(parties.objects):
        if home and not said and a.kind == "office" and not a.countries and not a.plural and a.level and not a.aside:
            parties.objects[i] = replace(a, countries=(home,))
            return
    for side in (parties.subjects, parties.objects):
        for i, a in enumerate(side):
            if (
                not a.countries
                and not of_a_people(roles, a)
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
