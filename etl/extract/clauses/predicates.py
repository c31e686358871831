"""The predicates of a sentence: where that of a contact word begins, and where the next one of its subject does."""

from __future__ import annotations

import re
from itertools import pairwise

from etl.extract.clauses.triggers import Trigger
from etl.extract.days.date_vocabulary import COUNT
from etl.extract.language.prefilter import filtered

# "rang A on Monday, met B and is to receive C", "and on Tuesday held talks": verbs of one subject.
_THEN = (
    rf"(?:the (?:next|following|same) \w+|later (?:in the|that|the same) day|in the (?:morning|afternoon|evening)|"
    rf"{COUNT} (?:hour|day|week)s? (?:later|earlier))"
)
DAY_OR_PLACE = (
    rf"(?:,?\s+{_THEN},?|"
    r",?\s+(?:on|in|at|early|late|last|from)\s+(?:[a-z]+\s+){0,2}(?:[A-Z][\w.-]+|\d+)"
    r"(?:\s+(?:[A-Z]\w+|\d+))?,?){0,2}"
)
_JOINT = re.compile(
    rf"(?:(?P<and>,?\s+(?:and|but|then){DAY_OR_PLACE})\s+(?:[a-z]+\s+){{0,3}}|,\s+(?:(?:then|later|also)\s+)?)$"
)

# "held talks", "paid a short visit": the verb that makes of a contact noun the predicate of its clause.
_LIGHT = filtered(
    r"\b(?:held|holds?|holding|had|having|paid|pays?|paying|made|makes?|gave|conducted|exchanged|"
    r"beg[aiu]n|begins|beginning|starts?|started|starting|opened|opens)\s+(?:[a-z-]+\s+){0,4}$"
)


# "Called off a visit to Lima and flew to Quito": what becomes of a contact is a predicate too.
_DISPOSES = filtered(
    r"\b(?:cancell?ed|call(?:ed|s|ing) off|postpone[ds]|put(?:s|ting)? off|scrap(?:ped|s)|scratched|shelved|dropped|"
    r"skip(?:ped|s)|delay(?:ed|s)|defer(?:red|s)|suspended|cut(?:s|ting)? short|broke off|abandoned|axed|"
    r"turn(?:ed|s) down|declined|rejected|wrapped up|ended|concluded|completed|finished)\s+"
    r"(?:[a-z'’-]+\s+){0,4}$"
)


def begins(sentence: str, trigger: Trigger) -> int | None:
    """Where the predicate of a contact word begins: its verb, or the "held" before "talks"; None for a mere noun."""
    if not trigger.noun:
        return trigger.start + 4 if trigger.text[:4].lower() == "and " else trigger.start
    light = _LIGHT.search_between(sentence, max(0, trigger.start - 60), trigger.start)
    return light.start() if light else None


# ", and his minister met", ", and Foreign Minister B is to visit": another subject with a verb of its own.
_AND_ANOTHER = re.compile(r",\s+and\s+(?=(?:his|her|their|its|(?!I\b)[A-Z])[^,;]*$)")


# "Was here in March | and I will be in Lima in July": a pronoun of its own, behind a contact told before it.
_AND_HE = re.compile(r"\s+and\s+(?=(?:I|we|he|she|they)(?:['’](?:ll|ve|d|m|re))?\s+(?:\w+\s+){0,4}$)")


# "Met Orban and", "spoke last week and": what a verb has of its own, before the next.
_OBJECT_OR_DAY = re.compile(r"\b(?:[A-Z]\w|(?:last|this|next) [a-z]+|yesterday|today|tomorrow|ago|earlier)")


def between_predicates(sentence: str, triggers: list[Trigger]) -> set[int]:
    """ "Received A on Monday and met B": each verb has an object of its own."""
    found = set()
    for earlier, later in pairwise([t for t in triggers if not t.is_means and begins(sentence, t) is not None]):
        start = begins(sentence, later) or later.start
        joint = _JOINT.search(sentence, earlier.end, start)
        if joint and not joint["and"] and "," in sentence[earlier.end : joint.start()]:
            joint = None  # "visited Lima, when A, then in office, came": that comma ends an apposition
        if joint and _OBJECT_OR_DAY.search(sentence, earlier.end, joint.start()):
            found.add(joint.start())
        if another := _AND_ANOTHER.search(sentence, earlier.end, start):
            found.add(another.start())
        if another := _AND_HE.search(sentence, earlier.end, start):
            found.add(another.start())
    return found | _before_next_verb(sentence, triggers)


def _is_disposed_of(sentence: str, trigger: Trigger) -> bool:
    """ "Cancelled a trip", "turned down the talks"."""
    return _DISPOSES.search_between(sentence, max(0, trigger.start - 60), trigger.start) is not None


def _before_next_verb(sentence: str, triggers: list[Trigger]) -> set[int]:
    """ "Raised it in talks with A in March and in April visited B": a verb, and a day or place of its own before it;
    "cancelled a visit to A and flew to B": a verb, and what became of the contact before it."""
    found = set()
    for earlier, later in pairwise(triggers):
        start = begins(sentence, later)
        joint = _JOINT.search(sentence, earlier.end, start) if start is not None else None
        tells = earlier.noun or earlier.is_means
        if not (tells and joint and joint["and"]):
            continue
        if len(joint["and"].split()) > 1 or (earlier.noun and _is_disposed_of(sentence, earlier)):
            found.add(joint.start())
    return found


# "A meeting of ministers on May 20 | and one of officials on May 19", "a meeting on May 20, | and a round on May 19".
_DAY_AND_ANOTHER = re.compile(
    r"(?: of [a-z -]{3,40})?(?: in [A-Z]\w+)? (?:on|in) (?:[A-Z\d][\w.]*,? ?){1,3}(?P<and>,? ?and (?:an?|another) )"
    r"(?:[a-z’'-]+ ){0,4}"
)
_ON_ITS_DAY = re.compile(r"(?: in [A-Z]\w+)? (?:on|in) (?:[A-Z]|\d)")


def each_with_its_day(sentence: str, earlier: Trigger, later: Trigger) -> set[int]:
    """Where the second of two contact nouns begins, each of which has its day right behind it."""
    if not (earlier.noun and later.noun and _ON_ITS_DAY.match(sentence, later.end)):
        return set()
    another = _DAY_AND_ANOTHER.fullmatch(sentence, earlier.end, later.start)
    return {another.start("and")} if another else set()
