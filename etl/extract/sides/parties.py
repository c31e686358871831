"""Which of the actors in a sentence take part in the contact, and which only speak, are spoken of, or are places."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.clauses.triggers import Trigger
from etl.extract.people.actors import Actor
from etl.extract.sides.attached import is_attached
from etl.extract.sides.countrymen import as_countryman, subject_of_unknown_country
from etl.extract.sides.first_person import who_stands_beside
from etl.extract.sides.goals import goal_behind_guest
from etl.extract.sides.he_behind import he_behind, speaker_before, they_are_two
from etl.extract.sides.hosts import (
    GOALS,
    host_of,
    is_going,
    is_journey,
    on_whose_visit,
    traveller,
    without_ground,
)
from etl.extract.sides.invitations import answered_by
from etl.extract.sides.letters_on import letter_on
from etl.extract.sides.own_side import with_own_side
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles
from etl.extract.sides.same_two import likewise, same_two
from etl.extract.sides.senders import without_senders
from etl.extract.sides.shared_verb import behind_comma, fronted, goes_on_from_pronoun, shared_subject
from etl.extract.sides.stops import at_a_stop
from etl.extract.sides.summoned import summoning
from etl.extract.sides.tellings import sides_of_exchange
from etl.extract.sides.told_behind_there import who_is_there
from etl.extract.sides.told_by_who import beyond_aside, told_by_who, told_by_whose
from etl.extract.sides.untold import (
    beside_pronoun,
    from_antecedent,
    from_object,
    from_pronoun,
    from_sentence,
    from_speaker,
    he_holds,
    of_their_border,
    settle_unknown,
    with_one_beside,
    with_voice,
)
from etl.extract.sides.who_spoke import met_before_both_spoke, met_before_speaking

_BETWEEN_BEHIND = re.compile(r"\s+(?:(?:on|late|early|last|this)?\s*\w+\s+){0,2}between\b")
_TALKS_BETWEEN = re.compile(
    r"\s+(?:[\w-]+\s+){0,5}?(?:talks|meetings?|negotiations|rounds?|summit|discussions|session|consultations)\s+"
    r"(?:[\w-]+\s+){0,4}?(?:between|of)\b"
)

# "Doubts about a call | that A and B had on Monday".
_THAT_THEY_HAD = re.compile(
    r"(?: (?:that|which))? (?=[A-Z])[^,;.]{3,140}? "
    r"(?:had|held|have had|were to have|are to have|will have|were to hold)\b"
)
# "The talks | which A and B lead on fisheries".
_THAT_THEY_LEAD = re.compile(
    r"(?: of the (?:[a-z]+ ){0,3}(?:talks|negotiations|consultations))? (?:that|which) (?=(?:the )?[A-Z])"
    r"[^,;.]{3,90}? (?:(?:are|were|have been) )?"
    r"(?:lead(?:ing)?|led|conduct(?:ed|ing)?|pursued?|pursuing|started|began|begun|launched|opened|keep up|"
    r"arranged|fixed)\b"
)

# "The next meeting | of the commission on the boundary between A and B", "the round | of talks on the border between".
_OF_A_BODY = re.compile(
    r" of the (?:[\w-]+ ){0,4}?(?:commissions?|committees?|group|experts)\b|(?: of talks)? (?:on|over|about) "
)

# "Agreed in talks | hosted by C".
_TALKS_THAT_ARE = re.compile(
    r"\b(?:talks|meetings?|negotiations|rounds?|summit|discussions|session) (?:that (?:was|were) )?$"
)


def without_room(roles: Roles, inside: list[Actor]) -> list[Actor]:
    """ "A and B agreed in talks hosted by C": C lends the room, where two others are told."""
    by = [a for a in inside if a.kind == "country" and roles.preps[a.start] == "by"]
    rest = [a for a in inside if a not in by]
    return rest if len({c for a in rest for c in a.countries}) > 1 else inside


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
    apart = answered_by(roles, trigger) or letter_on(roles, trigger) or who_is_there(roles, trigger)
    if apart is not None:
        return apart
    told = told_in(roles, trigger)
    if told:
        return Parties([told[0]], [told[1]], "clause")
    if travels := told_by_whose(roles, segment, trigger):
        return travels
    if (same := likewise(roles, trigger)) is not None:
        return same
    if stop := at_a_stop(roles, trigger, focus):
        return stop
    if guest := on_whose_visit(roles, trigger):
        return Parties([guest[0]], [guest[1]], "sentence")
    found = met_before_speaking(roles, trigger, focus) or met_before_both_spoke(roles, trigger)
    if found := found or told_by_who(roles, segment, trigger):
        return found
    s0 = roles.sentence.start
    if had := _who_had_it(roles, trigger):
        return Parties([], had, "clause")
    between = trigger.noun and _BETWEEN_BEHIND.match(roles.sentence.text, trigger.end)
    if attached_only or between:
        beside = [
            a
            for a in roles.actors
            if segment[0] <= a.start - s0 < segment[1] and roles.eligible(a, trigger) and is_attached(roles, a, trigger)
        ]
        attached = Parties(
            [a for a in beside if a.start < s0 + trigger.start],
            [a for a in beside if a.start >= s0 + trigger.start],
            "attached",
        )
        if is_journey(roles, attached.actors, trigger):
            attached.subjects = traveller(roles, attached.objects)
        if not attached.actors and _OF_A_BODY.match(roles.sentence.text, trigger.end):
            attached.objects.extend(of_their_border(roles, segment))
        if attached_only or len(attached.countries) >= 2:
            with_own_side(roles, attached, segment, trigger)
            return attached
    beyond = roles.reach(trigger).beyond
    inside = [a for a in roles.actors if s0 + segment[0] <= a.start < s0 + segment[1] and roles.eligible(a, trigger)]
    inside = [a for a in inside if a.start not in beyond]
    split = s0 + trigger.start
    if trigger.kind == "host" and _TALKS_BETWEEN.match(roles.sentence.text, trigger.end):
        # "Oman hosted talks between A and B": it lends them the room.
        guests = {c for a in inside if a.start >= split for c in a.countries}
        inside = [a for a in inside if a.kind != "country" or a.start >= split or len(guests) < 2]
    if trigger.text.lower().startswith("hosted") and _TALKS_THAT_ARE.search(roles.sentence.text, 0, trigger.start):
        inside = without_room(roles, inside)
    ahead = fronted(roles, [a for a in inside if a.start < split], trigger)
    behind = [a for a in roles.actors if a.start >= split and (a.start in roles.speakers or roles.eligible(a, trigger))]
    main = behind_comma(roles, trigger, behind, segment[1])
    parties = Parties(
        [*main, *(a for a in inside if a.start < split and a not in ahead)],
        [a for a in inside if (a.start >= split or a in ahead) and a not in main],
        "clause",
    )
    goal_behind_guest(roles.sentence, parties, trigger)
    if parties.objects:
        parties.subjects = beyond_aside(roles, parties.subjects, trigger)
    if not (parties.subjects or trigger.noun):
        # "A and B spoke with C, who will receive both": C, for whom "who" stands.
        whose = roles.reach(trigger).antecedent
        parties.subjects = [a for a in roles.actors if a.start == whose and a not in parties.objects]
    if len(parties.countries) < 2 or not (parties.subjects or (trigger.noun and not he_holds(roles, segment, trigger))):
        from_antecedent(roles, parties, segment, trigger, focus)
    if len(parties.countries) < 2 or not parties.subjects:
        parties.subjects = shared_subject(roles, parties.objects, segment, trigger) or parties.subjects
    if two := same_two(roles, segment, trigger):
        return Parties(two, [], "sentence")
    alone = parties.objects and not parties.subjects
    if focus and alone and goes_on_from_pronoun(roles, focus, segment, trigger):
        parties.subjects, parties.how = [focus], "pronoun"
    from_object(roles, parties, trigger, focus)
    stranger, told_here = subject_of_unknown_country(roles, parties), parties.actors
    if len(parties.countries) == 1 and trigger.text.endswith(" here"):
        parties.objects.extend(host_of(roles, parties.actors, segment, trigger))
    if len(parties.countries) < 2:
        from_sentence(roles, parties, segment, trigger)
    if len(parties.countries) < 2 or (not trigger.noun and not parties.subjects):
        from_pronoun(roles, parties, segment, trigger, focus)
    he_behind(roles, parties, trigger, focus)
    they_are_two(roles, parties, trigger, focus)
    speaker_before(roles, parties, segment, trigger)
    if stranger:
        as_countryman(parties, stranger, told_here)
    told_of = [a for a in parties.actors if a.countries]
    if all(a.kind == "country" for a in told_of) and (is_going(roles, trigger) or is_journey(roles, told_of, trigger)):
        # "Chad and Kenya are the countries which he will tour": nations do not travel.
        goals = [a for a in told_of if a.form in GOALS]
        unknown = [a for a in parties.actors if not a.countries]
        parties.objects, parties.subjects = goals, traveller(roles, goals)
        if not parties.subjects:
            from_pronoun(roles, parties, segment, trigger, focus)
        parties.subjects = parties.subjects or unknown
        if not any(a.countries for a in parties.subjects) and (not unknown or len(parties.countries) > 1):
            parties.objects = []
    if focus and focus not in parties.actors and any(beside_pronoun(roles, a) for a in parties.actors):
        parties.subjects.insert(0, focus)
    if me := who_stands_beside(roles, parties.actors):
        parties.subjects.insert(0, me)
    if heads := _of_their_heads(roles, parties, trigger):
        parties.subjects, parties.objects = [], heads
    parties.objects = without_ground(roles, parties.subjects, parties.objects, trigger)
    with_voice(roles, parties, segment, trigger)
    with_one_beside(roles, parties, segment, trigger, focus)
    settle_unknown(roles, parties)
    if trigger.text.lower().endswith(_RECIPROCAL):
        parties.objects = [a for a in parties.objects if a.countries]  # not those who led the talks
    if len(parties.countries) == 1 or (len(parties.actors) == 1 and not parties.subjects):
        from_speaker(roles, parties, trigger, focus)
        with_own_side(roles, parties, segment, trigger)
    if len(parties.countries) == 1:
        parties.subjects.extend(summoning(roles, trigger, parties.countries))
    if not parties.actors and (trigger.noun or trigger.kind == "meet"):
        parties.objects.extend(of_their_border(roles, segment))
    if len(parties.countries) == 1 and (host := host_of(roles, parties.actors, segment, trigger)):
        parties.objects.extend(host)
        parties.how = "sentence"
    if trigger.mode == "in_person":
        without_senders(roles, parties, trigger)
    return parties


def _who_had_it(roles: Roles, trigger: Trigger) -> list[Actor]:
    """Those of two states who stand between a contact noun and "had" or "led": they, and nobody before, were in
    touch."""
    heads = [a for a in _within(roles, trigger, _THAT_THEY_HAD) if a.kind != "country"]
    if len({c for a in heads for c in a.countries}) == 2:
        return heads
    both = _within(roles, trigger, _THAT_THEY_LEAD)
    return both if len(both) == 2 and roles.text[both[0].end : both[1].start] == " and " else []


def _within(roles: Roles, trigger: Trigger, words: re.Pattern[str]) -> list[Actor]:
    """The sides named within the words, such as "that A and B had", that stand behind a contact noun."""
    told = words.match(roles.sentence.text, trigger.end) if trigger.noun else None
    end = roles.sentence.start + told.end() if told else -1
    return [a for a in roles.actors if trigger.end <= a.start - roles.sentence.start and a.end < end and a.countries]


_OF_THEIR = re.compile(r"\s+(?:of|between|by)\s+(?:their|the two|both)\s+(?:two\s+|respective\s+)?")


def _of_their_heads(roles: Roles, parties: Parties, trigger: Trigger) -> list[Actor]:
    """ "The ministers of A and B met ahead of a summit of their presidents": there it is the presidents who meet."""
    of = _OF_THEIR.match(roles.sentence.text, trigger.end) if trigger.noun and len(parties.countries) == 2 else None
    at = roles.sentence.start + of.end() if of else -1
    if not (trigger.noun and len(parties.countries) == 2):
        return []
    sent = [a for a in roles.actors if a.plural and a.kind == "office" and a.level and not a.countries]
    heads = [a for a in sent if a.start == at]
    heads = [a for a in heads if any(b.level not in (None, a.level) for b in parties.actors)]
    return [replace(a, countries=parties.countries) for a in heads]


_RECIPROCAL = ("each other", "one another")
