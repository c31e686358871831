"""Whether partners told in a row mean one contact or one with each: "called the leaders of A, B and C"."""

from __future__ import annotations

import re

from etl.extract.clauses.agreed_in import AT_A_DISTANCE
from etl.extract.clauses.itineraries import is_stop
from etl.extract.clauses.spoken_after import occasion_of
from etl.extract.clauses.triggers import Trigger
from etl.extract.days.date_words import find_dates, fineness
from etl.extract.language.occasions import SIDELINES
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor
from etl.extract.sides.party_lists import Parties
from etl.lexicon import word_list

_CALLED_EACH = word_list("called_each")
PLURAL_NOUNS = re.compile(
    r"\b(?:calls|meetings|conversations|visits|summits|letters|dialogues|encounters|sessions|contacts|trips)$", re.I
)
# "Telephone talks" are as many as there are others to talk to.
_SEVERAL = re.compile(rf"{PLURAL_NOUNS.pattern}|\b(?:tele)?phone talks$", re.I)
MULTI = filtered(
    r"\b(?:three-way|trilateral|tripartite|four-way|quadrilateral|quartet|joint(?:ly)?|three countries|"
    r"four countries|together|format|three-nation)\b",
    re.I,
)

_ONE_BY_ONE = re.compile(
    r"\b(?:separate(?:ly)?|bilaterally|bilateral (?:talks|meetings?|discussions)|bilat(?:eral)?s|one[- ]on[- ]one|"
    r"one by one|one after (?:the other|another)|in turn|individually|each of|respectively|"
    r"(?:spoke|spoken|talked|call(?:ed|s)?|(?:tele)?phoned)\b[^,.;]{0,40}\bboth (?!sides|parties|countries)|"
    r"first (?:with|to)\b|first (?=[A-Z]|the )[^.;]{3,110}?,? (?:and )?then\b|"
    r"in (?:two|three) (?:separate )?(?:meetings|conversations|calls|audiences)\b|(?:two|three) separate ones\b|"
    r"as well as with\b|(?<!there )and (?:then|later|afterwards|next|on the same day) (?:with|to))\b|"
    r"\b(?<!there )and (?:then|later|afterwards|next) (?=(?:the |his |her )?(?:[a-z-]+ ){0,3}[A-Z])|"
    r"\band,? (?:(?:an?|one|two|some) (?:few )?(?:hours?|days?|weeks?) (?:later|earlier|before|afterwards)|"
    r"the (?:next|following) day)\b|"
    r"\band [^,.;]{3,60}?,? (?:too|as well)\b(?! as)",
    re.I,
)
# "Each of them met with C", "A and B, both of whom held bilateral talks with C".
_EACH_ALONE = re.compile(
    r"\b(?:each (?:had|have|has|met|spoke|held|got|received|to|of (?:them|the two|whom))|"
    r"(?:will|would|to) each|separately|"
    r"separate (?:\w+ ){0,2}(?:talks|meetings|calls|conversations|audiences|discussions)|"
    r"one after (?:the other|another)|one by one|individually|(?:in|over|by|on) (?:an?|another) separate [a-z]+|"
    r"(?:both|all) of whom|bilateral (?:talks|meetings)|one-on-one (?:talks|meetings))\b",
    re.I,
)
_WITH = re.compile(r"\b(?:with|to)\s+(?:the\s+|his\s+|her\s+|then\s+)?$")


# "One-on-one talks with A and B on the sidelines of the trilateral meeting".
_SIDE_TALKS = filtered(r"\b(?:one[- ]on[- ]one|two-way) (?:talks|meetings?|discussions) with (?:his|her|their)\b", re.I)


def hub_of(sentence: str, start: int, parties: Parties, inside: list[Trigger]) -> str | None:
    """ "called the ministers of A, B and C" is a contact with each, and the caller the hub; "A, B and C met" is one."""
    visit = any(t.kind == "visit" or t.text.lower() == "tour" or is_stop(t) for t in inside)
    subject = {c for a in parties.subjects for c in a.countries}
    # "Flew to Lima for a meeting with A and B": one journey, and one meeting.
    visit = visit and not (_FOR_ONE_MEETING.search(sentence) and len(_goals(parties, subject)) < 2)
    # "He will not travel to A and B, since the trilateral is put off": each is visited, whatever else is told.
    each = (visit and len(subject) == 1) or _SIDE_TALKS.search(sentence)
    if len(parties.countries) < 3 or (MULTI.search(sentence) and not each):
        return None
    if occasion_of(sentence) and (alone := head_of_row(sentence, start, parties, inside[-1])):
        return alone  # "said on Friday after talks with his counterparts from A and B"
    if any(a.form == "group" for a in parties.objects) and not any(t.kind == "visit" for t in inside):
        return None  # "met the Visegrad Four": all of them at once
    object_ = {c for a in parties.objects for c in a.countries}
    if visit and _INVITED_BY.match(sentence) and len(subject) > 2 and not object_ - subject:
        guest = max((a for a in parties.subjects if a.countries), key=lambda a: a.start)
        return guest.countries[0]  # "at the invitation of A and B, C will visit the two countries"
    if not subject and (caller := _who_had_them(parties) or (visit and _who_travels(parties)) or None):
        subject, object_ = {caller}, object_ - {caller}
    # Several who come to one country are each its guest; together, if somebody of it receives them on one day.
    if visit and len(object_) == 1 and len(subject - object_) >= 2 and _ranked(parties.subjects):
        host = any(_ranked([a]) for a in parties.objects)
        return None if host and _on_one_day(sentence) else next(iter(object_))
    if len(object_) == 1 and len(subject - object_) >= 2 and (_EACH_ALONE.search(sentence) or _each_did(inside)):
        return next(iter(object_))
    if visitor := _received_by_each(parties, inside):
        return visitor
    if len(subject) >= 3 and not object_ and _WITH_EACH.search(sentence) and _ranked(parties.subjects):
        # "A and B were in Lima, where C held talks with each of them".
        return max((a for a in parties.subjects if a.countries), key=lambda a: a.start).countries[0]
    if len(subject) != 1 or len(object_ - subject) < 2:
        return None
    if any(t.kind == "host" for t in inside) and any(t.kind == "meet" for t in inside):
        return None  # "was host, and the presidents of A and B met"
    one_event = all(t.noun for t in inside) and not any(_SEVERAL.search(t.text) for t in inside)
    apart = any(a.plural and not a.name for a in parties.objects) and not _at_one_table(sentence, inside)
    apart = apart or any(t.text.lower() in _CALLED_EACH for t in inside) or _by_phone(inside)
    apart = apart or any(t.kind == "letter" and _LETTERS.match(sentence, t.start) for t in inside)
    apart = apart or any(t.kind == "talk" and not t.noun and _spoke_to(sentence, t) for t in inside)
    # A host who receives or invites several has them at one table.
    apart = apart and not any(t.kind == "host" for t in inside)
    singly = (
        _ONE_BY_ONE.search(sentence) is not None
        or _ON_A_TOUR.search(sentence) is not None
        or _told_singly(sentence, start, parties) >= 2
    )
    # "Landed in Lima on Monday in the company of B of Chad and C of Mali"; but a tour of several is a visit to each.
    visit = visit and not (_in_company(parties, subject) and _on_one_day(sentence))
    return next(iter(subject)) if (apart and not one_event) or singly or visit else None


_WITH_EACH = re.compile(
    r"\b(?:with|to|received|saw|met|called|phoned) each (?:of (?:them|the two|the three)|one|separately)\b"
)


def _received_by_each(parties: Parties, inside: list[Trigger]) -> str | None:
    """ "Peru and Chile will host minister A in June": states that receive one visitor do so one after the other."""
    hosts = {c for a in parties.subjects for c in a.countries}
    states = all(a.kind == "country" and a.form == "name" for a in parties.subjects)
    guest = {c for a in parties.objects for c in a.countries} if _ranked(parties.objects) else set()
    receive = bool(inside) and all(t.kind in ("host", "see") and not t.noun for t in inside)
    return guest.pop() if receive and states and len(hosts) >= 2 and len(guest) == 1 and not guest & hosts else None


_INVITED_BY = re.compile(r"\W*(?:(?:At|Upon|On|Following) the (?:\w+ )?invitations? (?:of|from)|Invited by)\b")
# "During a trip to A and B she met C and D": each at home.
_ON_A_TOUR = filtered(
    r"^\W*(?:[Dd]uring|[Oo]n|[Ii]n the course of|[Aa]s part of) (?:an?|the|his|her) [^,;]{0,40}?"
    r"(?:trip|tour|journey|swing|visits?)\b[^;]{0,30}? (?:to|of|through) "
    r"(?:the )?[A-Z][\w ]+(?:, [A-Z][\w ]+)*,? and [A-Z]"
)
_FOR_ONE_MEETING = filtered(
    r"\b(?:for (?:an?|the|their) (?:[\w-]+ ){0,4}?(?:meeting|summit|session|round|encounter|dinner|lunch)\b|"
    r"for (?:[\w-]+ )?(?:trilateral|three-way|tripartite|quadrilateral|four-way|joint) talks\b|"
    r"to (?:meet|see|sit down)\b)"
)


def _goals(parties: Parties, subject: set[str]) -> set[str]:
    """The countries told as the goals of a journey."""
    return {c for a in parties.objects if a.kind == "country" for c in a.countries} - subject


def _in_company(parties: Parties, subject: set[str]) -> bool:
    """Is one goal told, and office-holders of two further states beside it?"""
    goals = _goals(parties, subject)
    beside = {c for a in parties.objects if a.kind != "country" for c in a.countries} - subject - goals
    return len(goals) < 2 <= len(beside)


def _on_one_day(sentence: str) -> bool:
    """ "The presidents of A and B came to Lima on Monday": one day of one visit, and nothing that parts them."""
    days = find_dates(sentence)
    apart = _EACH_ALONE.search(sentence) or _ONE_BY_ONE.search(sentence)
    return len(days) == 1 and fineness(days[0]) < 2 and not apart


_ASIDE = filtered(rf"\b(?:{SIDELINES}|bilaterally)\b", re.I)


def _at_one_table(sentence: str, inside: list[Trigger]) -> bool:
    """ "Met her peers from A and B in Lima on Monday": all at once, where nothing tells of several meetings."""
    return any(t.kind == "meet" and not t.noun for t in inside) and not _ASIDE.search(sentence)


def _who_had_them(parties: Parties) -> str | None:
    """ "Conversations that A had with his counterparts in B and C": the one who had them is told behind the word."""
    those = [a for a in parties.objects if a.plural and not a.name and len(a.countries) > 1]
    one = {c for a in parties.objects if _ranked([a]) and not a.plural for c in a.countries}
    apart = those and len(one) == 1 and one.isdisjoint(c for a in those for c in a.countries)
    return next(iter(one)) if apart else None


def _who_travels(parties: Parties) -> str | None:
    """ "A trip to A and B by minister C": the one office-holder beside several countries."""
    who = [a for a in parties.objects if _ranked([a])]
    goals = {c for a in parties.objects if a.kind == "country" for c in a.countries}
    alone = len(who) == 1 and len(who[0].countries) == 1 and not who[0].plural
    return who[0].countries[0] if alone and goals.isdisjoint(who[0].countries) else None


# Over a line several speak at once: "Biden spoke with A, B and C".
_SPOKE = re.compile(r"sp(?:oke|eak|oken)|talk(?!s)|call", re.I)
# "At a meeting with the ministers of A and B he said".
_AT_ONE = re.compile(r"\b(?:[Aa]t|[Ii]n|[Dd]uring|[Aa]fter) an? (?:[\w-]+ ){0,3}$")
_UP_TO_A_ROW = re.compile(r"[^,;.]{0,50}")


def head_of_row(sentence: str, start: int, parties: Parties, trigger: Trigger) -> str | None:
    """ "He also met President A of X and Premier B of Y", without a day: a row of office-holders, each seen alone."""
    subject = {c for a in parties.subjects for c in a.countries}
    object_ = {c for a in parties.objects for c in a.countries} - subject
    apart = len(subject) == 1 and len(object_) >= 2 and _ranked(parties.objects) and not MULTI.search(sentence)
    far = _SPOKE.match(trigger.text) or trigger.mode in AT_A_DISTANCE or _AT_ONE.search(sentence, 0, trigger.start)
    if not apart or far or trigger.kind == "host":
        return None
    first = min(a.start for a in parties.objects) - start
    return next(iter(subject)) if _UP_TO_A_ROW.fullmatch(sentence, trigger.end, max(first, trigger.end)) else None


_TO = re.compile(r"(?: \w+)? to\b")


def _spoke_to(sentence: str, trigger: Trigger) -> bool:
    """ "Spoke to A, B and C": one by one, where "with" leaves it open."""
    return trigger.text.lower().endswith(" to") or _TO.match(sentence, trigger.end) is not None


def _by_phone(inside: list[Trigger]) -> bool:
    """ "She spoke by telephone with A and B", "in calls with A and B": a line has two ends."""
    return any(t.mode == "phone" for t in inside) and any(
        (t.kind in ("talk", "call") and not t.noun) or _SEVERAL.search(t.text) for t in inside
    )


# "Sent letters to A and B": one to each, where "a letter" is of all who get it.
_LETTERS = re.compile(r"(?:[a-z]+ ){0,3}(?:letters|messages|cables|telegrams|notes)\b")
_SENT = ("sent", "wrote", "cabled")


def _each_did(inside: list[Trigger]) -> bool:
    """ "The emir of A and the king of B called C", "had calls from C", "sent messages to C": each did."""
    sent = any(t.kind == "letter" and t.text.lower().startswith(_SENT) for t in inside)
    return sent or any(not t.noun and t.text.lower() in _CALLED_EACH for t in inside)


def _ranked(actors: list[Actor]) -> bool:
    return all(a.kind in ("person", "office", "counterpart") for a in actors)


def _told_singly(sentence: str, start: int, parties: Parties) -> int:
    """ "spoke with A, with B and with C", "met her peer from A and her peer from B": how many are told alone."""
    peers = [a for a in parties.objects if a.kind == "counterpart" and not a.plural]
    told = [a for a in parties.objects if _WITH.search(sentence, 0, max(0, a.start - start))]
    alone = max(peers, told, key=len)
    placed = [a for a in parties.objects if a.kind != "country" and _AT_A_PLACE.match(sentence, a.end - start)]
    # "Met with A, of Chad; B, of Mali", or each on a line of its own.
    parted = [a for a in parties.objects if _SEMICOLON.match(sentence, a.end - start)]
    parted = parted or [a for a in parties.objects if a.name and _AND_OF.match(sentence, a.end - start)]
    return max(len({a.countries for a in alone}), len({a.countries for a in placed}), 2 if parted else 0)


_SEMICOLON = re.compile(r"[^;:.]{0,40};")
# "With the ministers of Chad, A, and of Mali, B".
_AND_OF = re.compile(r", and of (?:the )?[A-Z]")
# "met A in Lima and B in Quito": nobody is in two towns at once.
_AT_A_PLACE = re.compile(
    r"(?: of [A-Z]\w+)?,? in [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)*(?=,? and |[,.;]|"
    r" (?:on|last|this|earlier|late|in|two|three|yesterday)\b)"
)
