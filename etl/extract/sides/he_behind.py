"""Who sat with several, told by "he" behind: "at a meeting with the ministers of A and B he spoke of the river"."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.people.actors import Actor
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

# "At a meeting with the ministers of A and B | he spoke of the river".
_AT_A_MEETING = re.compile(r"\W*(?:At|In|During|After|Following) (?:(?:an?|the|his|her) )?(?:[\w-]+ ){0,4}$")
_THEN_HE = re.compile(r"[^;.]*?[^,;.\s],? (?:he|she) (?!and\b)[a-z]+")


def he_behind(roles: Roles, parties: Parties, trigger: Trigger, focus: Actor | None) -> None:
    """Adds the one whom "he" means, who is the subject of a sentence that opens on a meeting with several."""
    text = roles.sentence.text
    opens = _AT_A_MEETING.fullmatch(text, 0, trigger.start)
    if not (opens and focus and focus.countries and trigger.text.split()[0].endswith(("meeting", "talks", "call"))):
        return
    with_them = [a for a in parties.objects if roles.preps.get(a.start) == "with"] or trigger.text.endswith("with")
    alone = not parties.subjects and set(focus.countries).isdisjoint(parties.countries)
    last = max((a.end for a in parties.objects), default=0) - roles.sentence.start
    if with_them and alone and len(parties.countries) > 1 and _THEN_HE.match(text, max(last - 1, trigger.end)):
        parties.subjects.append(focus)
        parties.how = "pronoun"


# "Told reporters | after a meeting with Peru and Chile".
_AFTER_A_MEETING = re.compile(
    r"\W*(?:after|following|at|during|in) (?:an?|the|his|her|\w+-\w+)? ?(?:[\w-]+ ){0,4}$", re.I
)


def speaker_before(roles: Roles, parties: Parties, segment: tuple[int, int], trigger: Trigger) -> None:
    """Adds the one who speaks after a meeting with several states: "A said after talks with B and C"."""
    text, s0 = roles.sentence.text, roles.sentence.start
    if (
        parties.subjects
        or len(parties.countries) < 2
        or not _AFTER_A_MEETING.fullmatch(text, segment[0], trigger.start)
    ):
        return
    with_them = trigger.text.endswith(" with") or text.startswith(" with ", trigger.end)
    if not with_them or any(a.start - s0 < trigger.end for a in parties.objects):
        return
    said = [a for a in roles.actors if a.start in roles.speakers and a.end <= s0 + segment[0] and not a.aside]
    said = [a for a in said if a.kind in ("person", "office") and a.level and len(a.countries) == 1]
    if len(said) == 1 and set(said[0].countries).isdisjoint(parties.countries):
        parties.subjects.append(said[0])


# "B, he said, had given his word when they | met in Quito".
_WHEN_THEY = re.compile(r"\bthey (?:(?:had|have|both|last|first|again) )*$")
_HE_OR_HIM = re.compile(r"\b(?:[Hh]e|[Ss]he|him|her|his)\b")


def they_are_two(roles: Roles, parties: Parties, trigger: Trigger, focus: Actor | None) -> None:
    """Adds the one whom "he" means to the one of whom he speaks: both are meant by "they"."""
    text, s0 = roles.sentence.text, roles.sentence.start
    alone = len(parties.countries) == 1 and all(a.kind != "country" and not a.plural for a in parties.actors)
    if not (focus and focus.countries and alone) or not _WHEN_THEY.search(text, 0, trigger.start):
        return
    before = all(a.end - s0 <= trigger.start for a in parties.actors)
    if before and set(focus.countries).isdisjoint(parties.countries) and _HE_OR_HIM.search(text, 0, trigger.start):
        parties.subjects.insert(0, focus)
        parties.how = "pronoun"
