"""Does a contact word have somebody who is met, called or received, or who is on the visit?"""

from __future__ import annotations

import re

from etl.extract.clauses.goal_ahead import goal_ahead
from etl.extract.clauses.itineraries import is_visited_next
from etl.extract.clauses.motions import sending_at
from etl.extract.clauses.triggers import CALLS, WHOM, Trigger
from etl.extract.days.date_vocabulary import MONTHS
from etl.extract.people.actors import Actor
from etl.extract.sides.invitations import is_answered
from etl.extract.sides.roles import Roles
from etl.extract.sides.summoned import is_summons
from etl.extract.sides.told_by_who import ONE_OR_ALL
from etl.extract.sides.wishes import been_invited

# Who is sent on behalf of a government.
_SENT_GUEST = re.compile(r"\b(?:delegations?|teams?|missions?|envoys?|officials|negotiators?|diplomats)\b")
# Who travels, where the verb of visiting has no name before it.
_GUEST = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him|himself|herself|[Ww]hom?|I|[Dd]elegation)\b")
# "The minister called me on Tuesday"; "called him a liar" is no contact word (triggers).
_CALLED_ME = re.compile(r"\s+(?:me|us|him|her)\b")
# "Would not come to the phone when his colleague rang".
_NOT_ANSWERED = re.compile(
    r"\b(?:did not|would not|refused to|never) (?:pick up|answer|take the call|come to the phone)\b[^;.,]{0,30}? "
    r"when [^;.,]{3,60}$"
)
# "Came to see me on Saturday".
_SAW_ME = re.compile(r"\s+(?:me|us)\b(?! (?:as|off|doing)\b)")
# "B, whom he will see in June", "the latter he will see in Lima".
_WHOM_HE = re.compile(r"\b(?:whom|[Tt]he latter|[Tt]he former) (?:he|she|they|(?:[A-Z][\w'’-]+ ?){1,3}) ?$")
# "Called Lima on Tuesday", "called Lima to ask".
_DONE_CALLING = re.compile(
    r"(?:[.,;]| (?:on|to|last|late|early|yesterday|today|again|twice|first|and|with|about|over|from|at|this|after)\b)"
)
# "Minister A, whom he had received in Lima".
_WHOM = re.compile(r",?\s+whom\s+(?:(?!(?:and|but)\b)[\w'’.-]+\s+){1,10}$")
# "It was President A of Peru that the minister saw", "A, whom the minister saw".
_IT_WAS = re.compile(r"(?:\b[Ii]t (?:was|is) (?:[A-Z]|(?:the|his|her) )[^,;]*? (?:that|whom)|, whom) [^,;]{3,80}$")
# "Where President A was his host".
_WAS_HOST = re.compile(r"\b(?:was|were|is|will be|be|played|acted as) (?:his|her|their|our|my) $")
_HOSTED_TALKS = re.compile(
    r"\b(?:talks|meeting|consultations|dialogue|round|session|delegation|summit with|discussions)\b", re.I
)
# "Gave a dinner in his honour": he is the guest.
_IN_HIS_HONOUR = re.compile(r" in (?:his|her|their) honou?r\b")
_EACH_OF_THEM = re.compile(r" each (?:one )?of (?:them|the (?:two|three|four))\b")
_MEETS = frozenset(("met", "meet", "meets", "meeting"))
_THING_MET = re.compile(
    r"\s+(?:the|a|an|its|their|this|these|those|all|every|any)\s+(?!\w*day\b|day|morning|afternoon|evening|night|week|"
    r"month|year|past|last|next|coming|same|previous|preceding|following|\d|"
    rf"{'|'.join(MONTHS)}|chief|heads?|leaders?|commander|governor|secretary|deputy|"
    r"spring|summer|autumn|winter|other day|same (?:day|week|month))[\w-]+"
)
# "Met the next day", "met a few weeks later", "met a second time": when, and no thing.
_TIME_MET = re.compile(
    r"\s+(?:the|an?|all|every|any|this|these|those)\s+"
    r"(?:(?:very|next|following|previous|preceding|same|past|last|first|second|third|\w+th|few|couple of|total of|"
    r"number of|good|mere|whole|whole of|full|entire|other|half|dozen|two|three|four|five|six|seven|ten|\d+)\s+){0,3}"
    r"(?:times?|days?|mornings?|afternoons?|evenings?|nights?|hours?|minutes?|weeks?|weekends?|fortnights?|months?|"
    r"years?|decades?|\d+(?:st|nd|rd|th)|eve|[A-Z][a-z]+days?)\b"
)
_OTHER_SUBJECT = re.compile(r"\b(?:that|the|an?|his|her|its|said|says)\b", re.I)
# "Minister A | of the United States is due in".
_OF_A_STATE = re.compile(
    r"^ of (?:the )?[A-Z][\w’'-]+(?: (?:of )?[A-Z][\w’'-]+){0,3}(?= )|"
    r",? (?:for (?:his|her) (?:own )?part|in turn),?(?= )"
)
_IS_IN = frozenset(("was in", "will be in", "would be in", "due in", "expected in", "awaited in"))
# "Visited Lima on Monday and | is due in Quito": the subject of the verb before.
_AND_IS = r"\band\s+(?:(?:is|was|will|then|now|also|later|next|on \w+|had|has|been)\s+){0,3}$"
# Who "was in Lima": a pronoun or a delegation right before the verb, or a list or an apposition that ends there.
_WHO_IS = re.compile(
    rf"\b(?:I|[Ww]e|he|she|who|they|both|delegations?|team|guests?|men|women)\s+(?:\w+\s+){{0,3}}$|,\s*$|{_AND_IS}",
    re.I,
)
# "You were in Lima", "we will be in Lima", in a transcript: those who ask and answer.
_SPOKEN = re.compile(r"\b(?:you|we)(?:['’](?:ve|ll|re))?\s+(?:\w+\s+){0,3}$", re.I)
# "Greeted A on the national day", "on her birthday": from afar.
_ON_A_FEAST = re.compile(
    r" on (?:the (?:occasion|eve) of |(?:(?:the|his|her|their|its|[\w’']+['’]s?|\d+\w*) ){0,3})(?:[A-Z]?[\w-]+ ){0,2}?"
    r"(?:birthday|anniversary|(?:National|Independence|Republic|Victory|Constitution|Liberation|Unity|Freedom) Day|Eid|"
    r"Diwali|Christmas|Easter|Nowruz|Ramadan|New Year|re-?election|victory|win)\b"
)
# "A speaks as B looks on", under a picture: to the press, unless somebody is told to whom.
_TO_SOMEBODY = re.compile(r"(?: [\w-]+){0,3} (?:with|to|by|over|on the (?:tele)?phone)\b")
# "Lima was visited on Monday by the king": who came there is told behind.
_BE = re.compile(r"\b(?:is|are|was|were|be|been|being)(?: (?:also|again|then|last|first))? $")
_BY_WHOM = re.compile(r"(?: [^,;.]{2,40})? by (?:the )?")
# "After stops in Lima and Quito, A is due in Rome": who has made them is told behind.
_FRONTED = re.compile(r"\W*(?:After|Following|Besides|Fresh from|Between) (?:[a-z-]+ ){0,3}")
# "Expected in Lima on Monday is A", "also due in Lima: B": who comes is told behind.
_NEXT = re.compile(r"\W*(?:(?:[Aa]lso|[Nn]ext|[Ss]till|[Aa]nd) )?")
_IS_WHO = re.compile(r" [^,;:.]{2,60}?(?: (?:is|are|will be)|:) (?:the )?(?=[A-Z])")

# "An invitation from A to visit | Lima was accepted by B": who is to come there is told behind.
_INVITED_TO = re.compile(r"\b(?:[Ii]nvitation|[Oo]ffer)s?\b[^;.]{0,80}? (?:to )?$")
_TAKEN_UP_BY = re.compile(
    r" [^;.]{2,80}? (?:was|were|is|has been|had been) (?:[a-z]+ly )?(?:accepted|taken up|declined|turned down) by "
    r"(?:(?:the|his|her) )?(?:[A-Z][a-z]+ )?"
)


def has_object(roles: Roles, trigger: Trigger) -> bool:
    """ "called the king": a verb of calling needs somebody who is called; a visit needs a visitor."""
    t0, t1 = trigger.start + roles.sentence.start, trigger.end + roles.sentence.start
    if is_visited_next(roles.sentence.text, trigger):
        return True
    if trigger.kind == "call" and not trigger.noun and trigger.text.lower() in CALLS:
        if WHOM.search(roles.text, max(roles.sentence.start, t0 - 110), t0):
            return True
        if _NOT_ANSWERED.search(roles.text, roles.sentence.start, t0):
            return True
        if _CALLED_ME.match(roles.text, t1) or _rings_a_capital(roles, t1):
            return True
        return any(
            a.kind in ("person", "office", "counterpart", "body")
            and a.start not in roles.speakers
            and "," not in roles.text[t1 : a.start]
            for a in roles.actors
            if t1 <= a.start < t1 + 45
        )
    if trigger.text == "invitation":
        return True
    if trigger.kind == "host" and not trigger.noun and not is_summons(trigger):
        near = [
            a
            for a in roles.actors
            if t0 - 60 < a.start < t1 + 80 and a.start not in roles.speakers and a.kind != "country"
        ]
        behind = roles.text[t1 : t1 + 60]
        return (
            any(a.start >= t1 and not roles.possessive(a) and not _is_source(roles, a) for a in near)
            or bool(_HOSTED_TALKS.search(behind))
            or bool(re.match(r"\s+(?:him|her|them|me|us|(?:\w+\s+){0,2}by)\b", behind))
            or ONE_OR_ALL.match(behind) is not None
            or _IN_HIS_HONOUR.search(behind) is not None
            or trigger.text.endswith(("him off", "her off"))
            or bool(near and _WAS_HOST.search(roles.text, max(roles.sentence.start, t0 - 30), t0))
            or bool(near and been_invited(roles.text, t0, t1))
            or _was_received_there(roles, trigger)
            or bool(near and _WHOM.search(roles.text, max(roles.sentence.start, t0 - 110), t0))
        )
    if trigger.text == "embraced" and len({c for a in roles.actors if a.end <= t0 for c in a.countries}) > 1:
        return True  # "the leaders of A and B embraced"
    if trigger.kind == "see":
        return _sees_somebody(roles, t0, t1)
    if trigger.text.startswith("greet") and _ON_A_FEAST.search(roles.text, t1, roles.sentence.end):
        return False
    if trigger.text == "speaks" and roles.sentence.kind == "caption" and not _TO_SOMEBODY.match(roles.text, t1):
        return False
    if trigger.kind == "meet" and trigger.text.lower() in _MEETS and _meets_a_thing(roles.text[t1 : t1 + 60]):
        # "met the pandemic", "meet the terms": somebody must be met.
        return any(t1 <= a.start < t1 + 60 and a.kind != "country" for a in roles.actors)
    verb = sending_at(roles.sentence.text, trigger.start) if trigger.kind == "visit" else None
    sent = verb is not None and _SENT_GUEST.search(roles.sentence.text, verb, trigger.start) is not None
    return trigger.kind != "visit" or trigger.noun or sent or _has_visitor(roles, trigger)


# "In March he had been | received in Lima", "was last received there in 2001", "is to be welcomed in Lima".
_HE_WAS = re.compile(
    r"\b(?:[Hh]e|[Ss]he|who|[A-Z][\w-]+),? "
    r"(?:was|had been|has been|is to be|will be|would be|was to be) (?:(?:last|first|already|also|warmly|then) )?$"
)
# "Received on 3 May at the foreign ministry in Lima": the town of the house where it was.
_AT_A_HOUSE = re.compile(
    r"(?: (?:on|in|last|late|early|this) (?:(?!the\b)[\w']+ ?){1,3}| yesterday| today)?"
    r"(?: (?:at|in) (?:the|its) (?:[\w-]+ ){0,3}(?:[Mm]inistry|[Oo]ffice|[Pp]alace|[Pp]residency|[Cc]hancellery|"
    r"[Cc]hancery|Department|[Hh]eadquarters|[Rr]esidence))?(?: (?:on|last) [\w ]{3,14})? (?:in|at) (?:the )?"
)


def _was_received_there(roles: Roles, trigger: Trigger) -> bool:
    """ "He had been received in Lima in March": by whom, the town tells."""
    text, first = roles.sentence.text, roles.sentence.start
    if trigger.text not in ("received", "welcomed") or not _HE_WAS.search(text, 0, trigger.start):
        return False
    if " by " in text[trigger.end :]:
        return False
    towns = (a for a in roles.actors if a.kind == "country" and a.form == "capital")
    return any(
        _AT_A_HOUSE.fullmatch(text, trigger.end, a.start - first) for a in towns if a.start - first > trigger.end
    )


def _sees_somebody(roles: Roles, begin: int, end: int) -> bool:
    """ "Saw A in Lima", "came to see me", "A, whom he will see": has the verb of seeing at these offsets an object?"""
    text, first = roles.text, roles.sentence.start
    if _SAW_ME.match(text, end) or _WHOM_HE.search(text, max(first, begin - 60), begin):
        return True
    if _EACH_OF_THEM.match(text, end) or _met_somewhere(text, end):
        return True
    if not text.startswith(",", end) and _IT_WAS.search(text, max(first, begin - 160), begin):
        return True
    near = [a for a in roles.actors if end <= a.start < end + 50 and a.kind in ("person", "office", "counterpart")]
    return any("," not in text[end : a.start] and a.start not in roles.speakers for a in near)


def _meets_a_thing(behind: str) -> bool:
    return _THING_MET.match(behind) is not None and _TIME_MET.match(behind) is None


def _rings_a_capital(roles: Roles, behind: int) -> bool:
    """ "Rang Lima on Tuesday", and not "called Lima a friend"."""
    whom = next((a for a in roles.actors if a.start >= behind), None)
    if whom is None or whom.start != behind + 1 or whom.kind != "country":
        return False
    return _DONE_CALLING.match(roles.text, whom.end) is not None


def _met_somewhere(text: str, behind: int) -> bool:
    """ "Will see him in Lima", and not "refused to see him"."""
    meant = ONE_OR_ALL.match(text, behind)
    return meant is not None and text[meant.end()] == " "


def _is_source(roles: Roles, actor: Actor) -> bool:
    """ "Will receive radar equipment from the ministry of defence": who gives it, and nobody's guest."""
    return actor.kind == "body" and roles.preps[actor.start] == "from"


def _is_visited_by(roles: Roles, trigger: Trigger) -> bool:
    """ "Lima was visited on Monday by the king": told of the place."""
    by = _BY_WHOM.match(roles.sentence.text, trigger.end) if trigger.text == "visited" else None
    if by is None or not _BE.search(roles.sentence.text, 0, trigger.start):
        return False
    behind = roles.sentence.start + by.end()
    return any(a.kind != "country" and a.countries and behind <= a.end and a.start - behind < 10 for a in roles.actors)


def _accepts_behind(roles: Roles, trigger: Trigger) -> bool:
    """ "An invitation to visit Lima was accepted by A": told of who took it up."""
    by = _TAKEN_UP_BY.match(roles.sentence.text, trigger.end)
    if by is None or not _INVITED_TO.search(roles.sentence.text, 0, trigger.start):
        return False
    behind = roles.sentence.start + by.end()
    return any(a.kind != "country" and a.countries and a.start < behind + 3 and a.end > behind for a in roles.actors)


def _has_visitor(roles: Roles, trigger: Trigger) -> bool:
    if _is_visited_by(roles, trigger) or goal_ahead(roles.sentence.text, trigger.start) or is_answered(roles, trigger):
        return True
    if _accepts_behind(roles, trigger):
        return True
    t0 = trigger.start + roles.sentence.start
    before = roles.text[max(roles.sentence.start, t0 - 90) : t0]
    people = [a for a in roles.actors if a.kind != "country" and t0 - 90 < a.end <= t0 + 1]
    if trigger.text.lower().startswith(("you ", "we ", "when ", "while ")):
        return roles.transcript
    if roles.transcript and _SPOKEN.search(before):
        return True
    if trigger.text.lower() in _IS_IN:
        if _NEXT.fullmatch(before) and (who := _IS_WHO.match(roles.sentence.text, trigger.end)):
            at = roles.sentence.start + who.end()
            return any(a.kind != "country" and at <= a.start < at + 30 for a in roles.actors)
        behind = ((t0 - a.end, _OF_A_STATE.sub("", roles.text[a.end : t0])) for a in people)
        close = (True for gap, words in behind if gap <= 45 and len(words) <= 25 and not _OTHER_SUBJECT.search(words))
        return bool(_WHO_IS.search(before)) or any(close)
    if _FRONTED.fullmatch(before) and any(a.kind == "person" and a.start > t0 for a in roles.actors):
        return True
    return any(a.end <= t0 for a in people) or bool(_GUEST.search(before))
