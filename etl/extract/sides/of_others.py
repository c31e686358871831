"""Those on the other side are told, and are no single state: the ambassadors of a bloc, a body in a town where many
meet, the council at home, whoever it was to whom two ministers sent a letter."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.people.actors import INTERNATIONAL as OF_MANY
from etl.extract.people.actors import Actor
from etl.extract.people.by_country import is_full_name
from etl.extract.people.names import name_at, name_before
from etl.extract.sides.hosts import INTERNATIONAL, TOWNS
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.plain_nouns import FOR_STATES
from etl.extract.sides.roles import Roles
from etl.lexicon import word_list

# "Met the ambassadors | of the G7 countries", "the leaders of parties": whose they are is told, and it is no state.
_WHOSE = re.compile(
    r" (?:of|from) (?!(?:the )?(?:two|both|three|four|five|six|these|those|other|"
    r"(?:his|her|their|its)\b(?! (?:own|cabinet|government|party|coalition|army)\b)|neighbou?ring|"
    r"long-?time|rivals?|foes|neighbou?rs|respective)\b|"
    r"(?:the )?(?:countries|states|nations|sides|governments|armies|militaries|navies|forces)\b)"
)
_UP_TO_VERB = re.compile(
    r" (?:of|from) [^,;.]{3,60}? (?:(?:have|had|will|would|are|were|to|also|[a-z]+ly|on \w+day) )*"
)
_BEHIND_VERB = re.compile(r"(?: with| to| by)?(?: (?:the|all|some|several|most|other|his|her|\w+))? $")


def tells_of_others(roles: Roles, trigger: Trigger, loose: Parties) -> bool:
    """ "Met the ambassadors of the bloc", "foreign ministers of the Turkic states met": does the text give those whom
    an office in the plural tells to others than a state?"""
    if trigger.noun or len(loose.countries) > 1:
        return False
    s0, text = roles.sentence.start, roles.text
    first = next((a for a in roles.actors if a.start >= s0 + trigger.end), None)
    near = [*loose.actors, first] if first else loose.actors
    for who in (a for a in near if not a.countries and (a.plural or a.kind == "body")):
        beside = who.start >= s0 + trigger.end and _BEHIND_VERB.fullmatch(text, s0 + trigger.end, who.start)
        ahead = who.end <= s0 + trigger.start and _UP_TO_VERB.fullmatch(text, who.end, s0 + trigger.start)
        if (beside or (ahead and who.kind == "office")) and _WHOSE.match(text, who.end):
            return True
    return False


# "The police chief", "the governor": of the same government as who called him.
_THE_CHIEF = re.compile(r" (?:(?:with|to) )?the $")


def deals_with_his_chief(roles: Roles, trigger: Trigger, loose: Parties) -> bool:
    """ "The premier called the police chief": an unnamed chief or official, where no other state is told."""
    if trigger.noun or trigger.kind not in ("call", "meet", "talk") or len(loose.countries) != 1:
        return False
    at = roles.sentence.start + trigger.end
    whom = next((a for a in roles.actors if a.start >= at), None)
    if whom is None or whom.kind != "office" or whom.countries or whom.plural or whom.level not in ("chief", "working"):
        return False
    return _THE_CHIEF.fullmatch(roles.text, at, whom.start) is not None and roles.text[whom.start].islower()


def goes_home(roles: Roles, trigger: Trigger, loose: Parties) -> bool:
    """ "The president arrived in a town of his own country": a journey at home."""
    if trigger.kind != "visit" or trigger.noun or trigger.text.startswith(_AWAY):
        return False
    if len(loose.countries) != 1 and not _AND_WHO.search(
        roles.text, roles.sentence.start, roles.sentence.start + trigger.start
    ):
        return False
    at = roles.sentence.start + trigger.end
    goal = next((a for a in roles.actors if a.start >= at), None)
    if goal is None or goal.kind != "country" or goal.form not in TOWNS or goal.start - at > _RIGHT_BEHIND:
        return False
    return any(a.kind in ("person", "office") and a.level and a.countries == goal.countries for a in loose.subjects)


# "The minister, who was in a town at home last week, telephoned his colleague": who is called was not there.
_AND_WHO = re.compile(r", who (?:had |has |also |earlier |just |recently |later )*$")
_RIGHT_BEHIND = len(" the ")
_AWAY = ("left", "leav", "depart")  # who leaves for home has been a guest
_BARE = re.compile(r" (?=[A-Z])")
_PLAYS = frozenset(("met", "meet", "meets", "host", "hosts", "hosted"))


def plays_against(roles: Roles, trigger: Trigger, loose: Parties) -> bool:
    """ "Honduras met Belize", "will host Guatemala on Saturday": two names of states and no office are two teams."""
    if trigger.noun or trigger.text.lower() not in _PLAYS or not _BARE.match(roles.sentence.text, trigger.end):
        return False
    at = roles.sentence.start + trigger.end + 1
    rival = next((a for a in roles.actors if a.start == at), None)
    return (
        rival is not None
        and rival.kind == "country"
        and rival.form == "name"
        and _ENDS_THERE.match(roles.text, rival.end) is not None
        and not any(a.kind != "country" for a in loose.actors)
    )


_ENDS_THERE = re.compile(r"[.,;]|\s(?:[a-z]|\d)")
# "Talks with the council", "spoke to the crowd", "a meeting with hotel owners".
_DETERMINER = r"(?:the|an?|his|her|their|its|some|any|several|many|all|other|local|\d+|two|three|four|five)\b"
_NO_NOUN = r"(?:and|or|of|in|on|at|for|from|who|that|about|over|this|last|next)\b"
_WITH_WHOM = re.compile(
    rf"(?:\b(?<=with)|\b(?<=to)| with)(?: {_DETERMINER})?"
    rf"(?P<whom>(?: (?!{_DETERMINER}|{_NO_NOUN})[a-z][\w'’-]*){{1,3}})(?=[^\w'’-]|$)"
)
_DEALS = frozenset(("meet", "talk", "noun", "call"))
_A_SIDE = word_list("stands_for_a_state")
_WITH_THE_UNION = re.compile(r"(?:(?<=with)| with) Brussels\b")
_OF_BELGIUM = "Belgi"


def deals_with_others(roles: Roles, trigger: Trigger, loose: Parties) -> bool:
    """Is the other side told by a plain noun that stands for no state, and no second state told?"""
    text = roles.sentence.text
    if _WITH_THE_UNION.match(text, trigger.end) and _OF_BELGIUM not in roles.text:
        return True  # "talks with Brussels", in a text that has no Belgian in it
    if len(loose.countries) > 1 or trigger.kind not in _DEALS or trigger.mode == "letter":
        return False
    whom = _WITH_WHOM.match(text, trigger.end)
    told = trigger.noun or trigger.text.lower().endswith((" with", " to"))
    if whom is None or not (told or " with" in whom.group()):
        return False
    if any(word in _A_SIDE or word in FOR_STATES for word in whom["whom"].split()):
        return False
    first, last = roles.sentence.start + whom.start(), roles.sentence.start + whom.end() + _NEAR
    return not any(first <= a.start < last for a in roles.actors)


# "Spoke to A. Name by phone", "a call with A. Name".
_TO_NAME = re.compile(r"(?P<told> with| to)? (?=[A-Z][a-z])")
_APPOSED = re.compile(r"(?: \([^()]{1,20}\))?,[^.;]*")


def deals_with_a_stranger(roles: Roles, trigger: Trigger, loose: Parties) -> bool:
    """ "The president met A. Name": the other side is told by a name of which no state or office is known."""
    if len(loose.countries) != 1 or trigger.kind not in _DEALS or trigger.mode == "letter":
        return False
    to = _TO_NAME.match(roles.sentence.text, trigger.end)
    if to is None or (trigger.noun and not to["told"]):
        return False
    span = name_at(roles.text, roles.sentence.start + to.end(), len(roles.text))
    behind = _APPOSED.match(roles.text, span[1]) if span else None
    # "Met A. Name, who heads the Chilean border committee".
    told = behind and any(behind.start() <= c.start < behind.end() for c in roles.cast.countries)
    return not told and _names_a_stranger(roles, span)


def _names_a_stranger(roles: Roles, span: tuple[int, int] | None) -> bool:
    """Is it the full name of somebody who is none of the actors?"""
    if span is None or not is_full_name(roles.text[span[0] : span[1]]):
        return False
    return not any(a.start < span[1] and span[0] < a.end for a in roles.actors)


def one_is_unknown(roles: Roles, trigger: Trigger, loose: Parties) -> bool:
    """ "The president and the Kurdish leader A. Name have met": both are named, and one is of no state."""
    acting = [
        a for a in loose.subjects if a.kind == "person" and a.name and a.end <= roles.sentence.start + trigger.start
    ]
    if trigger.noun or trigger.kind != "meet":
        return False
    at = roles.sentence.start + trigger.end
    if len(acting) == 1 and roles.text.endswith(" and ", 0, acting[0].start):
        met = any(a.start - at < _NEAR and not roles.preps.get(a.start, "told before") for a in loose.objects)
        before = name_before(roles.text, acting[0].start - len(" and "), roles.sentence.start)
        return not met and _names_a_stranger(roles, before)
    if len(loose.countries) != 1 or loose.objects or len(acting) != 2:
        return False
    joined = roles.text[acting[0].end : acting[1].start].startswith(" and ")
    return joined and sum(not a.countries for a in acting) == 1


_NEAR = 40
_SENT = re.compile(r"(?:sent|sends?|wrote|writes?)\b")
_GIVES = ("hand", "deliver", "convey", "sent", "send", "wrote", "pass")
_TO_HIM = re.compile(r"(?: to)? (?:him|her|them|me|us|you)\b")
_EACH_OTHER = re.compile(r"\b(?:each other|one another|exchang\w+)\b")


def writes_to_nobody(roles: Roles, trigger: Trigger, loose: Parties) -> bool:
    """ "The ministers of A and B sent their condolences": both have sent them, and not to each other."""
    if trigger.text.lower().startswith(_GIVES) and _to_one_of_many_states(roles, trigger):
        return True
    if trigger.kind != "letter" or not _SENT.match(trigger.text.lower()) or _EACH_OTHER.search(roles.sentence.text):
        return False
    if _TO_HIM.match(roles.sentence.text, trigger.end) or (loose.subjects and loose.objects):
        return False  # "to B he sent a letter"
    at = roles.sentence.start + trigger.start
    return len(loose.countries) > 1 and all(a.start < at for a in loose.actors if a.countries)


def _to_one_of_many_states(roles: Roles, trigger: Trigger) -> bool:
    """ "Handed the head of the union a message": it went to nobody of a state."""
    at = roles.sentence.start + trigger.end
    whom = next((a for a in roles.actors if a.start >= at), None)
    return whom is not None and whom.aside == OF_MANY and not whom.countries and whom.start - at < _NEAR


def goes_to_a_body(roles: Roles, trigger: Trigger, loose: Parties) -> bool:
    """ "The premier arrived in New York on Sunday": where bodies of many states sit, nobody of the host state told."""
    if trigger.kind != "visit" or trigger.noun:
        return False
    at = roles.sentence.start + trigger.end
    goals = [a for a in loose.objects if a.countries and a.start >= at]
    return bool(goals) and all(_is_seat(roles, a) for a in goals)


# "His visit to Central Asia fell through, A told B": to several states, none of which is told.
_TO_A_REGION = re.compile(
    r"(?: to|(?<= to)) (?:the )?(?:(?:(?:South-?)?[Ee]ast|Central|South|West|North|Northeast|sub-Saharan) )?"
    r"(?:Asia|Africa|Europe|(?:Latin|South|Central) America|Middle East|Gulf|Balkans|Caucasus|Pacific|Caribbean|"
    r"[Rr]egion|[Cc]ontinent)\b(?! (?:Islands|Island|Republic|state))"
)


def goes_to_a_region(roles: Roles, trigger: Trigger, loose: Parties) -> bool:
    """Is the goal of the journey a part of the world, and no state told behind it?"""
    if trigger.kind != "visit" or not _TO_A_REGION.match(roles.sentence.text, trigger.end):
        return False
    at = roles.sentence.start + trigger.end
    return not any(a.countries and a.start >= at for a in loose.actors)


def _is_seat(roles: Roles, actor: Actor) -> bool:
    return actor.kind == "country" and roles.text[actor.start : actor.end] in INTERNATIONAL
