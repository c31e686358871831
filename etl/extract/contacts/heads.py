"""Who met, where the telling only points at them: "the two ministers", "they", "his counterpart", "led by"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from etl.extract.clauses.triggers import find_triggers
from etl.extract.contacts.clusters import Cluster
from etl.extract.contacts.heads_meant import (
    ONE_BEFORE,
    across_the_table,
    are_meant,
    inside,
    long_ago,
    named_in,
    pointed_at,
    same_office,
    spoken_to,
)
from etl.extract.contacts.levels import take_rank
from etl.extract.contacts.receptions import at_the_airport, greeters
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.model import ContactReading, Participant
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast
from etl.extract.people.names import RANK, Person
from etl.extract.people.ranks import LEVELS
from etl.extract.sides.roles import Roles

_DELEGATION = (
    r"(?:it|them|(?:the |an? |its |their |his |her |both |each )?(?:\w+['’]?s? ){0,2}?(?:them|delegations?|sides?|"
    r"teams?|talks|meeting|session|round|visitors|guests|hosts|commissions?|committees?|groups))\b"
)
_LEADS = re.compile(
    r"^(?:,[^;.]{0,90})?,? (?:is|was|were|stood|stands|(?:will|to) be) (?:[a-z]+ )?at (?:the|its|their) head\b|"
    r"^ (?:as (?:its|their) (?:head|leader)|at (?:its|their) head)\b|"
    r"^(?:,[^;.]{0,90})?,? (?:heads|leads|headed|led) one of the (?:two )?(?:commissions|delegations|sides|teams)\b|"
    rf"^, (?:lead|led|head|headed|(?:co-)?chair(?:ed)?) {_DELEGATION}|"
    rf"^\s*(?:,[^,;.]{{0,80}},)?\s*(?:(?:is|was|were|are|will|to|has|had|also|and|jointly|each)\s+){{0,3}}"
    rf"(?:(?:led|leads?|leading|headed|heads?|heading|co-chair\w*|chair(?:ed|s|ing)?|represent(?:s|ed|ing)|co-led)\s+{_DELEGATION}|"
    r"(?:presid(?:es?|ed)|(?:are|were|sat) in the chair)(?=[.,;]| (?:over|at|jointly|on)\b))"
)
_TITLES = rf"(?:the\s+)?(?:Hon(?:ou?rable|\.)?\s+)?(?:(?:Senior\s+)?{RANK})*"
_LED_BY = re.compile(
    rf"(?:\b(?:side|delegation|team)\s+by\s+{_TITLES}|"
    rf"\b(?:led|headed|(?:co-)?chaired|represented|hosted)\s+(?:\w+\s+)?by\s+{_TITLES}|"
    r"\b(?:officials|officers|delegation|team|from the [^.;,]{3,90})\s+under\s+)$"
)
# "Her host was | A".
_HOST_WAS = re.compile(
    r"\b(?:(?:[Hh]is|[Hh]er|[Tt]heir) |[Tt]he (?:\w+ )?)(?:hosts?|guests?|interlocutors?|opposite number|counterpart)"
    r"(?: (?:in|at|of) the (?:talks|meeting))? (?:is|was|were) (?:the )?$"
)
# "A heads one of the two commissions, | B | the other".
_THE_OTHER = re.compile(r"(?:,[^,;.]{0,60},)?(?: (?:heads|leads|headed|led))? the other\b")
# "Chaired by A, the deputy minister of X, | and General B": between two who lead together.
_BOTH_LED = re.compile(rf"(?:(?:,| of\b)[^;.]{{2,90}})?,?\s+and\s+(?:by\s+)?(?:his\s+|her\s+)?{_TITLES}")
_TALKS = r"(?:meetings?|talks|sessions?|consultations|discussions?|negotiations|dialogue|conversation|call|round)"
_MEMBERS = filtered(
    r"\b(?:other members|delegations? (?:has|had|included|includes|consist\w*|comprised?)|on the other side|"
    r"also (?:took part|attend(?:ed|ing|s)|present|on hand|in the room|at the table)|"
    r"(?:accompanied|joined|flanked) (?:\w+ )?by|in (?:his|her|the) entourage|in attendance|in the presence of|"
    rf"attended by|attend(?:ed|s) (?:the|both|this) (?:[\w-]+ ){{0,2}}?{_TALKS}|"
    rf"(?:takes?|took|taking) part (?:as well|too\b|in (?:the|both) (?:[\w-]+ ){{0,2}}?{_TALKS})|"
    rf"(?:was|were) (?:also )?(?:present|at the (?:table|{_TALKS}))|"
    r"sat in on|at (?:his|her|their) sides?|with (?:him|her|them) (?:was|were)\b)\b|"
    r"^With (?:the )?(?:[A-Z][\w'’-]+ |minister |president ){1,3}(?:was|were)\b",
    re.I,
)
# "Was not present", "did not attend": who was missed.
_NOT_THERE = re.compile(r"\b(?:not|never|absent|absence|without|instead of|unable)\b|n['’]t\b", re.I)
# "; the minister was also present": told beside the contact itself.
_PRESENT = filtered(
    r"\b(?:also (?:present|attended|took part|on hand|in attendance|at the table)|"
    r"(?:led|headed|co-chaired) (?:\w+ )?by)\b",
    re.I,
)
_DELEGATE = re.compile(
    r"\b(?:chief|head|lead|top|main) (?:delegate|negotiator)|\bhead of (?:the|its|his|"
    r"her) (?:\w+ )?(?:delegation|team)|"
    r"\bdelegation (?:chief|head|leader)|\b(?:led|headed) (?:the|its|his) (?:\w+ )?(?:delegation|side|team)",
    re.I,
)


# "Arrived on Monday to meet B", "will fly to Rome for talks with B": whom the guest is to see.
_TO_MEET = re.compile(
    r"\b(?:to (?:meet|see|confer)(?: with)?|(?:for|to (?:hold|have)) (?:[\w-]+ ){0,2}?"
    r"(?:talks|meetings?|consultations) with) (?:the |his |her )?$"
)


def add_heads(
    contact: ContactReading,
    cluster: Cluster,
    cast: Cast,
    following: Sequence[Sentence],
    lead_in: Sequence[Sentence],
    free: Sequence[Sentence],
) -> None:
    """Adds the heads of those sides of which no one is named; ``lead_in`` are the sentences before each telling,
    ``following`` those that go on about the contact, ``free`` those anywhere that tell of no other."""
    _drop_borrowed(contact, cluster, cast)
    before = len(contact.participants)
    for actor in _to_be_met(contact, cluster, cast):
        _add(contact, actor, "whom the guest is to see")
    _point_at_heads(contact, cluster, cast, lead_in)
    here = [f.sentence for f in cluster.frames if f.countries and _tells_who_else(f.sentence)]
    for sentence in [*here, *following]:
        for actor in _leading(sentence, contact, cast):
            _add(contact, actor, "said to lead a side or to sit there", of_any=_tells_members(sentence))
    _rank_by_unnamed_heads(contact, [*(f.sentence for f in cluster.frames if f.countries), *following], cast)
    if _open_sides(contact):
        for sentence in free:
            for actor in named_in(cast, sentence, contact.countries):
                if _is_at_head(actor, cast):
                    _add(contact, actor, "named as head of a delegation")
    # "The two leaders will meet, minister A said": whom the contact is of, the text has told.
    of_leaders = any(f.rank and f.rank[0] == "leader" for f in cluster.frames)
    if len(contact.participants) > before and not of_leaders:
        take_rank(contact)


# "It was led by a | deputy minister", "with the director general at its | head".
_LED_BY_ONE = re.compile(rf"(?:{_LED_BY.pattern[:-1]}|\b(?:led|headed|fronted) by )(?:an? |the (?:\w+['’]s? )?)?$")
_AS_HEAD = re.compile(r"[^;.]{0,60} (?:at|as) (?:its|their) (?:head|leader)\b")


def _rank_by_unnamed_heads(contact: ContactReading, told: Sequence[Sentence], cast: Cast) -> None:
    """ "A delegation came. It was headed by a deputy minister": the rank of whoever leads, without a name."""
    if contact.level is not None:
        return
    for sentence in told:
        for office in cast.within(sentence.start, sentence.end):
            if office.kind != "office" or not office.level or office.aside or office.name:
                continue
            before = _LED_BY_ONE.search(cast.text, max(sentence.start, office.start - 90), office.start)
            if before or _AS_HEAD.match(cast.text, office.end):
                contact.level, contact.track = office.level, office.track or contact.track
                contact.note("level", "the office of whoever leads a side", office)
                return


def _tells_who_else(sentence: Sentence) -> bool:
    return bool(_PRESENT.search(sentence.text)) and len(find_triggers(sentence.text)) == 1


def _drop_borrowed(contact: ContactReading, cluster: Cluster, cast: Cast) -> None:
    """ "The last round was in 2015": those who lead the talks now are no participants of it, nor are they of any
    other session that is told without its sides, or of a meeting of long ago."""
    back = not any(f.countries for f in cluster.frames)
    lent = [f for f in cluster.frames if back or long_ago(f, cast) or ONE_BEFORE.search(f.sentence.text)]
    told = [
        (f, f not in lent or are_meant(f)) for f in cluster.frames if not at_the_airport(f) or len(cluster.frames) == 1
    ]
    here = {a.name for f, meant in told for a in f.actors if meant or inside(a, f.sentence)}
    known = [p for p in contact.participants if p.is_body or p.name in here]
    contact.participants = [p for p in known if not _only_speaks(p, known, cluster, cast)]


_ANNOUNCED = re.compile(r"\b(?:announced|confirmed|said|told|disclosed)(?: [\w-]+){0,3} by (?:the )?$")


def _only_speaks(who: Participant, known: Sequence[Participant], cluster: Cluster, cast: Cast) -> bool:
    """ "The president will be in Lima on Saturday to meet B, Foreign Secretary C has said": C is no third."""
    told = [(f.sentence, a) for f in cluster.frames for a in f.actors if a.name == who.name]
    own = [p for p in known if p is not who and p.country == who.country and p.level and not p.is_body]
    if not told or not any(_is_above(p, who) for p in own):
        return False
    return all(
        inside(a, s) and (a.start in Roles(cast, s).speakers or _ANNOUNCED.search(cast.text, s.start, a.start))
        for s, a in told
    )


def _is_above(one: Participant, other: Participant) -> bool:
    return other.level not in LEVELS or LEVELS.index(one.level or "working") <= LEVELS.index(other.level)


def _point_at_heads(contact: ContactReading, cluster: Cluster, cast: Cast, lead_in: Sequence[Sentence]) -> None:
    ways = (
        (same_office, "the one holder of the office told that the text names"),
        (pointed_at, "“they”, “the two”: who is named here or just before"),
        (across_the_table, "the one of the same rank of the other side"),
    )
    for find, rule in ways:
        open_sides = _open_sides(contact)
        if open_sides:
            for actor in find(contact, cluster, cast, open_sides, lead_in):
                if actor.name not in greeters(cluster.frames):
                    _add(contact, actor, rule)


def _to_be_met(contact: ContactReading, cluster: Cluster, cast: Cast) -> Iterable[Actor]:
    sides = _open_sides(contact)
    for f in cluster.frames:
        if sides and f.trigger.kind == "visit":
            start = f.sentence.start + f.trigger.end
            for actor in named_in(cast, f.sentence, tuple(sides)):
                if actor.start > start and _TO_MEET.search(cast.text, start, actor.start):
                    yield actor


def _open_sides(contact: ContactReading) -> set[str]:
    return set(contact.countries) - {p.country for p in contact.participants if p.country and not p.is_body}


def _add(contact: ContactReading, who: Actor | Person, rule: str, *, of_any: bool = False) -> None:
    """Adds somebody of one of the sides, and by which rule; ``of_any``: also one whose side is not told."""
    country = who.country if isinstance(who, Person) else (who.countries[0] if len(who.countries) == 1 else None)
    fits = country in contact.countries or (of_any and country is None)
    if not who.name or not fits or who.name in {p.name for p in contact.participants}:
        return
    contact.participants.append(Participant(who.name, country, who.office, who.level, who.track))
    contact.note(who.name, rule, who if isinstance(who, Actor) else None)


# "The delegation heads, | Minister A and B's Minister C, said", "the two chief negotiators, | A and C".
_BOTH_HEADS = re.compile(
    r"\b(?:delegation (?:heads|leaders|chiefs)|heads of (?:the |both |their |the two )?(?:delegations|sides|teams)|"
    r"(?:chief|lead) (?:delegates|negotiators)|co-?chair(?:s|men|persons))(?: (?:are|were))?,? $"
)


# "At the head of the two teams are | A and B", "in the chair were | A and B".
_AT_THE_HEAD = re.compile(
    r"\W*(?:(?:At the head of|Leading|Heading|Chairing|Representing) (?:[\w'’-]+ ){0,4}?(?:commissions?|committees?|"
    r"delegations?|teams?|sides|countries|groups|talks|meeting|session|negotiations)"
    r"(?: (?:of|from) (?:the )?(?:two|both)(?: [a-z]+)?)?|In the chair) (?:will be|are|were|sat|sit) "
)


def _leading(sentence: Sentence, contact: ContactReading, cast: Cast) -> Iterable[Actor]:
    """ "X and Y led them", "said its chief delegate, Colonel Z"."""
    if _tells_members(sentence):
        return _members(sentence, contact, cast)
    named = named_in(cast, sentence, contact.countries)
    ahead = _AT_THE_HEAD.match(sentence.text) is not None
    for first, second in pairwise(named):
        if ahead and first.countries != second.countries:
            return [first, second]
        if _BOTH_HEADS.search(cast.text, sentence.start, first.start) and first.countries != second.countries:
            return [first, second]
    led = [a for a in named if _is_at_head(a, cast)]
    if led:
        return led
    led = [a for i, a in enumerate(named) if _leads(sentence, a, named[i + 1 :], cast.text)]
    beside = [b for a, b in pairwise(named) if led == [a] and _led_with(a, b, sentence, cast.text)]
    return [*led, *beside] or spoken_to(named, sentence, contact, cast)


def _tells_members(sentence: Sentence) -> bool:
    return bool(_MEMBERS.search(sentence.text)) and not _NOT_THERE.search(sentence.text)


def _members(sentence: Sentence, contact: ContactReading, cast: Cast) -> Iterator[Actor]:
    """Those whom the sentence names; of the country of the one before where their own is not told."""
    country: tuple[str, ...] = ()
    for actor in cast.within(sentence.start, sentence.end):
        if not actor.name or actor.kind not in ("person", "counterpart") or actor.aside:
            continue
        country = actor.countries or country
        if not country or (len(country) == 1 and country[0] in contact.countries):
            yield replace(actor, countries=country)


def _led_with(one: Actor, other: Actor, sentence: Sentence, text: str) -> bool:
    """ "Chaired by A and B": does the other lead, too?"""
    before = text[max(sentence.start, one.start - 120) : one.start]
    beside = _LED_BY.search(before) and _BOTH_LED.fullmatch(text, one.end, other.start)
    other_side = beside or _THE_OTHER.match(text, other.end)
    return bool(other_side) and one.countries != other.countries


def _is_at_head(who: Actor, cast: Cast) -> bool:
    return any(start < who.end and who.start < end for start, end in cast.at_head)


def _leads(sentence: Sentence, who: Actor, others: Sequence[Actor], text: str) -> bool:
    before, after = text[max(sentence.start, who.start - 120) : who.start], text[who.end : sentence.end]
    if (
        _LEADS.match(after)
        or _LED_BY.search(before)
        or _HOST_WAS.search(before)
        or _DELEGATE.search(text[max(sentence.start, who.start - 60) : who.end])
    ):
        return True
    # "A and B led them".
    together = bool(others) and re.fullmatch(
        r",?\s+(?:and|with)\s+(?:(?:the|his|her)\s+)?(?:\w+\s+)?", text[who.end : others[0].start]
    )
    return bool(together) and bool(_LEADS.match(text[others[0].end : sentence.end]))
