"""Whom the telling of a contact only points at: "the two", "their foreign ministers", "his counterpart"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from etl.extract.contacts.clusters import Cluster
from etl.extract.frames.frame import Frame
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.model import ContactReading
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast
from etl.extract.people.holders import held_office
from etl.extract.people.names import Person
from etl.extract.sides.roles import Roles

_POINTS = filtered(
    r"\b(?:they|them|(?:the two|both)(?! (?:sides|countries|nations|states|neighbou?rs|governments|capitals|parties|"
    r"ministries|peoples|armies|militaries|Koreas))|the pair|"
    r"the (?:\w+ )?(?:presidents|leaders|ministers|premiers|chiefs)(?! of [A-Z])|"
    r"each other|one another)\b",
    re.I,
)


ONE_BEFORE = filtered(
    r"\b(?:(?:was|were) (?:last|previously) held|last (?:held|rounds?|sessions?|meeting)|(?:previous|earlier) "
    r"(?:[\w-]+ )?(?:rounds?|sessions?|meetings?|summits?|talks|ones?))\b",
    re.I,
)
# Words that mean persons named before; "they" and "both sides" may be countries.
_MEANT = filtered(
    r"\b(?:he|she|him|her|his|they|them|their|the two|the pair|both|each other|one another|the same|I|we|"
    r"the (?:\w+ )?(?:presidents?|leaders?|ministers?|premiers?|chiefs?|generals?|secretar(?:y|ies)|diplomats?|"
    r"envoys?))\b",
    re.I,
)


def are_meant(frame: Frame) -> bool:
    """Does a word beside the contact's mean persons named before, other than "they recalled the previous talks"?"""
    text, word = frame.sentence.text, frame.trigger
    if not (word.noun and ONE_BEFORE.search(text)):
        return _MEANT.search(text) is not None
    near = text[max(0, word.start - _NEAR_WORD) : word.end + _NEAR_WORD]
    return _MEANT.search_in(text, near) is not None


_NEAR_WORD = 45


_SINGLE = filtered(r"\b(?:he|she|him|her|his)\b", re.I)


_NEAR = 2


_TERM = timedelta(days=180)


def same_office(
    contact: ContactReading, cluster: Cluster, cast: Cast, sides: set[str], lead_in: Sequence[Sentence]
) -> Iterable[Person]:
    """ "The foreign ministers of A and B": the text names each of them elsewhere, and no other of that rank."""
    for code in sorted(sides):
        for office, frame in _offices_told(cluster, code, cast):
            fitting = {
                p.name: p
                for p in cast.people
                if p.country == code
                and not p.former
                and (p.level, p.track) == (office.level, office.track or p.track)
                and " " in p.name
            }
            same = [p for p in fitting.values() if _singular(office.office) == _singular(p.office)]
            same = same if len(fitting) > 1 or office.kind == "body" else list(fitting.values())
            day = contact.start_date or cast.clock.lo
            if len(same) > 1 and day:
                # "Its foreign minister", where the text also tells of one before him: who held the office by the list.
                same = [p for p in same if held_office(p, day)]
            if long_ago(frame, cast):
                # "The leaders of the four last met in 2015": who they were then is told beside it, or not at all.
                same = [p for p in same if any(t in frame.sentence.text for t in p.tokens)]
            if len(same) == 1:
                yield same[0]
                break


def _singular(office: str | None) -> str:
    return re.sub(r"(\w)s\b(?! of\b.*s$)", r"\1", (office or "").lower())


def _offices_told(cluster: Cluster, code: str, cast: Cast) -> Iterable[tuple[Actor, Frame]]:
    """Unnamed holders who stand for a side; a counterpart has the rank of the one across the table."""
    for f in cluster.frames:
        for a in f.actors:
            if a.name or a.aside or (a.countries and code not in a.countries):
                continue
            if not f.countries and not inside(a, f.sentence) and f.end is None:
                continue  # "the previous meeting": of those who held the office then
            of_one_post = (
                a.kind == "body" and a.plural and " of " in (a.office or "")
            )  # "directors general of operations"
            if a.level and (of_one_post or (a.kind == "office" and a.level != "working")):
                yield a, f
            if a.kind == "counterpart":
                across = next((b for b in f.actors if b.level and code not in b.countries), None)
                if across:
                    yield replace(a, level=across.level, track=across.track), f


def across_the_table(
    contact: ContactReading, cluster: Cluster, cast: Cast, sides: set[str], lead_in: Sequence[Sentence]
) -> Iterable[Person]:
    """ "It was the president who had rung first": the other one is the only one of that rank of whom the text tells,
    where the contact is told without its sides, or names him beside it."""
    known = [p for p in contact.participants if p.level in _HEADS and p.level == contact.level and not p.is_body]
    if len(sides) != 1 or not known or any(f.trigger.kind == "visit" or long_ago(f, cast) for f in cluster.frames):
        return
    back = contact.status == "held" and not any(f.countries for f in cluster.frames)
    head = min(known, key=lambda p: _HEADS.index(p.level or ""))
    peers = [p for p in cast.people if p.country in sides and not p.former and p.level == head.level]
    peers = [p for p in peers if head.level == "leader" or p.track == head.track]
    if len(peers) > 1:
        peers = [p for p in peers if _singular(p.office) == _singular(head.office)]
    if len(peers) == 1 and (back or any(_acts_in(f, peers[0], cast) for f in cluster.frames)):
        yield peers[0]


_HEADS = ("leader", "minister")


def _acts_in(frame: Frame, person: Person, cast: Cast) -> bool:
    """Is the person named in the sentence, and not as one who only speaks?"""
    told = [a for a in cast.within(frame.sentence.start, frame.sentence.end) if a.name == person.name and not a.aside]
    return bool(told) and all(a.start not in Roles(cast, frame.sentence).speakers for a in told)


def long_ago(frame: Frame, cast: Cast) -> bool:
    """Is it of a day so long ago that the offices may have had other holders?"""
    now = cast.clock.lo
    return now is not None and frame.end is not None and frame.end + _TERM < now


# "The two presidents": no ministers named before.
_HEADS_OF_STATE = re.compile(
    r"(?:the|both)(?: two)? (?:\w+ )?(?:presidents|leaders|premiers|prime ministers|heads of (?:state|government))\b",
    re.I,
)


# "The two intelligence chiefs, A and B, met": who they are is told here, whoever was named before.
_WHO_THEY_ARE = re.compile(r"(?: [a-z]+){1,4}, (?:[A-Z][\w.’'-]+ ){1,4}and (?:[A-Z][\w.’'-]+ ?){1,4},")


def pointed_at(
    contact: ContactReading, cluster: Cluster, cast: Cast, sides: set[str], lead_in: Sequence[Sentence]
) -> Iterable[Actor]:
    """ "They", "the two": those whom the sentence, or else one before it, names for the sides."""
    for f in cluster.frames:
        # "Their nuclear envoys" are others than the ministers just named.
        here = f.sentence
        told = {
            a.level for a in f.actors if a.kind in ("office", "body") and a.level and inside(a, here) and not a.name
        }
        if f.rank and f.countries:
            told.add(f.rank[0])  # "the heads of the two border services": not the presidents just named
        both = _POINTS.search(here.text)
        both = both if both and both.start() < f.trigger.end + 60 else None
        heads = both and _HEADS_OF_STATE.match(here.text, both.start())
        if ONE_BEFORE.search(here.text) and not are_meant(f):
            continue
        single = len(sides) == 1 and f.countries and _SINGLE.search(here.text)
        if not both and not single:
            continue
        across = {a.level for a in f.actors if a.name and a.level}
        spoken_of: list[Actor] = []
        named_here = both and _WHO_THEY_ARE.match(here.text, both.end())
        for sentence in [here, *([] if named_here else _before(f, lead_in))]:
            named = [a for a in named_in(cast, sentence, contact.countries) if not told or a.level in told]
            named = [a for a in named if not heads or a.level == "leader"]
            if sentence is here:
                named = [a for a in named if not _quoted_after(f, a, cast)]
            spoken_of += named
            if both and set(contact.countries) <= {a.countries[0] for a in spoken_of}:
                if len({a.name for a in spoken_of}) <= len(contact.countries) + 1:
                    yield from (next(a for a in spoken_of if a.countries == (code,)) for code in sorted(sides))
                return
            theirs = [a for a in named if a.countries[0] in sides]
            if single and len({a.name for a in theirs}) == 1:
                # "The premier visits Russia, which he is to do in May": the minister told before is no host of his.
                if sentence is here or theirs[0].level == "leader" or "leader" not in across:
                    yield theirs[0]
                return


def _quoted_after(frame: Frame, actor: Actor, cast: Cast) -> bool:
    """ "They met in A, minister B has said": B only speaks."""
    behind = actor.start > frame.sentence.start + frame.trigger.end
    return behind and actor.start in Roles(cast, frame.sentence).speakers


def inside(actor: Actor, sentence: Sentence) -> bool:
    return sentence.start <= actor.start < sentence.end


def _before(frame: Frame, lead_in: Sequence[Sentence]) -> list[Sentence]:
    near = [s for s in lead_in if 0 < frame.sentence.index - s.index <= _NEAR]
    return sorted(near, key=lambda s: -s.index)


def named_in(cast: Cast, sentence: Sentence, countries: tuple[str, ...]) -> list[Actor]:
    return [
        a
        for a in cast.within(sentence.start, sentence.end)
        if a.name
        and a.kind in ("person", "counterpart")
        and not a.aside
        and len(a.countries) == 1
        and a.countries[0] in countries
    ]


# "The president told | A that", of what was said there.
_TOLD_HIM = re.compile(
    r"\b(?:told|thanked|assured|informed|briefed|asked|urged|reminded|congratulated)(?: (?:his|her|the|visiting|"
    r"(?:his|her) (?:guest|visitor|host),?))? (?:the )?$"
)


def spoken_to(named: Sequence[Actor], sentence: Sentence, contact: ContactReading, cast: Cast) -> list[Actor]:
    """ "The president told A that": whom one of those who met had across the table, where nobody is named there yet."""
    there = {p.country for p in contact.participants if p.country and not p.is_body}
    told = [a for a in named if a.level and a.countries[0] not in there]
    told = [a for a in told if _TOLD_HIM.search(cast.text, max(sentence.start, a.start - 40), a.start)]
    tellers = (a for a in cast.within(sentence.start, sentence.end) if told and a.end <= told[0].start and not a.aside)
    return told[:1] if there and any(a.level and there & set(a.countries) for a in tellers) else []
