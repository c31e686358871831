"""How the sides of a contact are told: as a group, as a third beside two, or both by name."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.clauses.triggers import Trigger
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor
from etl.extract.people.home_offices import office_key
from etl.extract.people.plurals import MEANT, as_told, besides
from etl.extract.sides.hosts import GOALS
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles
from etl.extract.sides.three_way import add_third

_GROUP = filtered(
    r"\b(?:the two|both|the three|the four|two sides|both sides|the sides|the pair|the parties|"
    r"each other|one another|mutual|(?:return|reciprocal) visit|they|them|the (?:guest|visitor|visiting \w+)|"
    r"the (?:\w+ )?(?:ministers|leaders|presidents|delegations|"
    r"generals|chiefs|diplomats|officials|counterparts)|bilateral|these|the two (?:countries|"
    r"militaries|armed forces)|(?:a|the|their) (?:joint|mixed) (?:[\w-]+ ){0,2}(?:commission|committee|working group))"
    r"\b",
    re.I,
)


def from_focus(roles: Roles, parties: Parties, trigger: Trigger, focus: Actor | None) -> None:
    """Adds to the parties the one of whom the text speaks, where the words call for somebody more."""
    add_third(roles, trigger, parties, focus)
    _whose_journey(roles, parties, trigger, focus)
    _with_whom(roles, parties, trigger, focus)
    _by_each_in_his_town(roles, parties, trigger, focus)


# "A received | him in Lima and B in Quito".
_HIM_IN = re.compile(
    r" (?:him|her) (?:(?:on|last) \w+(?: \d+)? )?(?:in|at) [^,;.]{3,40}? and (?=[^,;.]{3,60}? (?:in|at) [A-Z])"
)


def _by_each_in_his_town(roles: Roles, parties: Parties, trigger: Trigger, focus: Actor | None) -> None:
    """Where two each received somebody in a town of his own, the one of whom the text speaks was with both."""
    if focus is None or trigger.noun or len(parties.countries) != 2 or set(focus.countries) & {*parties.countries}:
        return
    if _HIM_IN.match(roles.sentence.text, trigger.end):
        parties.subjects, parties.objects = [focus], [a for a in parties.actors if a.kind != "country"]


# "A separate session with the president of Peru was dropped", "Talks with Peru follow", at the head of a sentence.
_THERE_CAME = r"(?:(?:[Tt]here|[Tt]hen|[Nn]ext|[Tt]hereupon|[Aa]fterwards|[Aa]fter that) (?:followed|came) )"
_ONE_WITH = re.compile(
    rf"\W*{_THERE_CAME}?(?:(?:[Aa]n?|[Aa]nother) (?:[\w-]+ ){{0,3}}|"
    r"(?P<bare>(?:(?:[Ss]eparate|[Ff]urther|[Ss]imilar|[Ll]ater|[Ss]till|[Mm]ore) ){0,2}))$"
)
_WITH_OR_FROM = {"call": ("with", "from"), "letter": ("with", "from")}


def _with_whom(roles: Roles, parties: Parties, trigger: Trigger, focus: Actor | None) -> None:
    """ "He will meet A. A session with B was dropped": it was he who should have sat down with B."""
    head = _ONE_WITH.fullmatch(roles.sentence.text, 0, trigger.start) if trigger.noun else None
    partners = _WITH_OR_FROM.get(trigger.text.lower(), ("with",))
    told = [a for a in parties.actors if a.start >= roles.sentence.start]  # and not where he was before
    if any(a.kind != "country" for a in parties.actors if a not in told):
        return  # "a three-way meeting with B": those told before are of it
    if not head or not told or not all(roles.preps.get(a.start) in partners for a in told):
        return
    if head["bare"] is not None and focus and "\n" in roles.text[focus.end : roles.sentence.start]:
        return  # told in a paragraph of its own, it may be of whoever the article is about
    theirs = {c for a in told for c in a.countries}
    if focus and focus.kind == "person" and focus.countries and theirs and theirs.isdisjoint(focus.countries):
        parties.subjects = [focus, *(a for a in parties.subjects if a in told)]
        parties.objects = [a for a in parties.objects if a in told]
        parties.how = "pronoun"


_TRIP = re.compile(r"(?:visit|trip|journey|tour|stop)(?: to| in)?", re.I)
_NO_NEW = re.compile(r"\b(?:an?|another|his|her|their|further|planned|next)\s+(?:[\w-]+\s+){0,3}$", re.I)


def _whose_journey(roles: Roles, parties: Parties, trigger: Trigger, focus: Actor | None) -> None:
    """ "He asked to come to Kuwait. A trip to Qatar was put off, too": nobody is told who travels, so it is he."""
    goals = [a for a in parties.actors if a.kind == "country" and a.form in GOALS]
    text, at = roles.sentence.text, trigger.start
    if not (trigger.noun and _TRIP.fullmatch(trigger.text) and _NO_NEW.search(text, 0, at)):
        return
    if len(goals) != 1 or len(parties.actors) != 1 or goals[0].start < roles.sentence.start + trigger.end:
        return
    who = focus if focus and focus.kind == "person" else None
    # "A told reporters that a visit to Quito had been cancelled": his own.
    told = [a for a in roles.actors if a.start in roles.speakers and a.end <= roles.sentence.start + at and not a.aside]
    who = told[-1] if told and told[-1].level else who
    if who and who.countries and set(who.countries).isdisjoint(goals[0].countries):
        parties.subjects.insert(0, who)
        parties.how = "pronoun"


def tells_group(roles: Roles, clause: str, at: tuple[int, int], trigger: Trigger) -> bool:
    """ "the two sides", "they", "both ministers", "their ministers, who met": those of whom the text just spoke."""
    if _GROUP.search(clause) or _two_of_one_office(roles, at):
        return True
    s0, who = roles.sentence.start, roles.reach(trigger).antecedent
    told = (a for a in roles.actors if at[0] <= a.start - s0 < at[1] or a.start == who)
    return any(a.plural and (not a.countries or a.form == MEANT) for a in told)


_AND = re.compile(r",? and (?:(?:his|her) )?(?:the |[Ff]irst )?")


def _two_of_one_office(roles: Roles, at: tuple[int, int]) -> bool:
    """ "Foreign ministers A and B met", of whom no state is told: they hold the same office, and so are of two."""
    s0 = roles.sentence.start
    heads = [a for a in roles.actors if at[0] <= a.start - s0 < at[1] and a.kind != "country" and not a.aside]
    if len(heads) != 2 or any(a.countries or not a.name for a in heads) or not heads[0].level:
        return False
    one, other = heads
    offices = [(a.office or "").lower().removesuffix("s") for a in heads]
    key = office_key(one.office, one.level, one.track)
    alike = key is not None and key == office_key(other.office, other.level, other.track)
    alike = alike or other.kind == "counterpart" or (offices[0] == offices[1] and one.level in ("minister", "deputy"))
    return alike and _AND.fullmatch(roles.text, one.end, other.start) is not None


def both_named(roles: Roles, parties: Parties, trigger: Trigger) -> bool:
    """ "Minister A and President B" before the verb, A before it ("A, who") and "with his counterpart B" behind, or "by
    A and B"."""
    holders = [a for a in parties.subjects if a.kind == "counterpart" or (a.kind != "country" and (a.level or a.name))]
    with_whom = [a for a in parties.objects if a.kind in _HOLDERS and roles.preps[a.start] == "with"]
    signed = [a for a in parties.objects if a.kind in _HOLDERS and roles.preps[a.start] in ("by", "between")]
    ranked = [*holders, *(with_whom if holders else ()), *signed]
    who = any(a.start == roles.reach(trigger).antecedent for a in parties.subjects)
    return (who or parties.how in ("clause", "pronoun")) and len({c for a in ranked for c in a.countries}) >= 2


_HOLDERS = ("person", "office", "counterpart")


def states_alone(roles: Roles, parties: Parties) -> bool:
    """ "Peru and Chile" before the verb, or "by Peru and Chile" behind it: two states, and no holder of an office."""
    told = [a for a in parties.actors if a.countries]
    behind = all(roles.preps.get(a.start) in ("by", "between") for a in parties.objects if a.countries)
    mere = all(a.kind == "country" for a in told) and len({c for a in told for c in a.countries}) == 2
    return mere and behind and parties.how == "clause"


_AT_ONCE = 5  # characters: "It was", quotation marks


def two_around(roles: Roles, parties: Parties, trigger: Trigger) -> bool:
    """Holders of office of two states, and no more, in the clause: "these were the subjects of A and B"; or in the
    sentence that opens with the words, where it names no others: "Hand in hand: A and B"."""
    held = [a for a in parties.actors if a.kind in _HOLDERS and (a.level or a.kind == "counterpart") and not a.aside]
    told = {c for a in held for c in a.countries}
    opens = trigger.start < _AT_ONCE and told == {c for a in roles.ranked() for c in a.countries}
    alone = parties.how in ("clause", "pronoun") or opens
    return alone and len(told) == 2


def of_the_sentence(roles: Roles, parties: Parties, trigger: Trigger, *, dated: bool) -> Parties:
    """The sides without the states that sentences before tell, for a contact without a day of its own: it is of an
    event told before. "A and B agreed on it, Lima said after their call" tells itself whose call it was."""
    if (dated or _a_third_met_them(parties, trigger)) and not besides(roles.preps, parties.subjects, parties.objects):
        return parties
    place = roles.sentence.start + trigger.start
    own = {
        a.start
        for a in parties.actors
        if a.members and trigger.kind == "noun" and (roles.preps[a.start] == "between" or 0 <= place - a.end < _BESIDE)
    }
    return replace(parties, subjects=as_told(parties.subjects, own), objects=as_told(parties.objects, own))


def _a_third_met_them(parties: Parties, trigger: Trigger) -> bool:
    """ "C received each of them": by whom a verb tells that they were met was told of nobody before."""
    told = [a for a in parties.subjects if a.form != MEANT and a.level and a.countries]
    meant = {c for a in parties.objects if a.form == MEANT for c in a.countries}
    return not trigger.noun and bool(told and meant) and meant.isdisjoint(c for a in told for c in a.countries)


_BESIDE = 25  # "their last telephone conversation"
