"""Contacts told by no contact word: what an office-holder did to, or together with, one of another state on a day.

A reporter has any verb for it ("walked up to", "handed him", "knelt beside", "put the last touches to it with"), so no
list of them holds. What can be listed is the other side: verbs by which one speaks, thinks or judges of somebody far
away, and those of what each does for himself. Where the clause tells a day and, but for what is done to somebody right
behind the verb, a place, the two were there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from etl.extract.clauses.triggers import DISCUSS, TURNED, Trigger, find_triggers
from etl.extract.days.date_words import DateWords
from etl.extract.days.event_dates import usable
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor
from etl.extract.places.gazetteer import is_country
from etl.extract.places.places import find_place
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles
from etl.lexicon import word_list

_HOLDERS = ("person", "office", "counterpart")
# Where the clause ends that tells what two did: another subject, another act, or what is only said.
_ENDS = re.compile(
    r"[;:“”\"?]| [–—] |\bsaid\b|"
    r",? \b(?:that|which|whose|where|while|whereas|after|before|since|because|but|than|although|if|whether|what|how)\s|"
    r",? and (?:(?:he|she|they|it)\b|(?=(?:the|[A-Z]\w+)\b[^,;]{0,40} \w+(?:ed|s) ))|, (?:he|she|they|it|as)\b|"
    r"(?:, (?:he|she|they) said)?,? (?=when )| as (?=[A-Z])"
)
_PAST = re.compile(r"(?!(?:need|feed|seed|speed|indeed|hundred|sacred|wicked)$)[a-z]+ed")
_WORD = re.compile(r"\b[A-Za-z][\w’'-]*")
_HELPS = frozenset(("had", "has", "have", "was", "were", "is", "are", "will", "would", "to", "been", "be", "did"))
# What may stand between such a word and its verb.
_ADVERB = re.compile(
    r"\w+ly|also|then|later|first|again|himself|herself|once|even|too|both|together|last|still|just|now|due|expected|set|"
    r"this|next|year|week|month|day|morning|afternoon|evening|night|early|late|on|in|at|the|an?|his|her|their|where|who|side|by"
)
_TO_COME = re.compile(r"\b(?:will|would|due|expected|(?<!\d )to)\b")
# "A of Peru and his counterpart B": both are the subject.
_TITLE = (
    r"(?:[A-Z][\w’'-]*|his|her|the|its|then|new|acting|former|visiting|opposite|number|counterpart|colleague|homologue|"
    r"peer|host|guest|prime|foreign|defen[cs]e|minister|president|secretary)"
)
_JOINED = re.compile(rf"(?: of (?:the )?[A-Z][^,;.]{{2,40}}?)?,? (?:and|&) (?:{_TITLE},? ){{0,6}}|, (?:[A-Z]\w+ )?")
_OF_STATE = re.compile(r" of (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?=[ ,])")
_OWNS = re.compile(r"['’]s?(?!\w)")
# "Signed a decree to extradite B": what is to be done to him.
_TO_DO = re.compile(r"\bto [a-z]{3,} ")
# "Opened their campaigns in Lima and in Quito": each in his own town.
_APART = re.compile(r"\b(?:in|at) [A-Z][\w’'-]+ and (?:in |at )?[A-Z][\w’'-]+(?=[ ,.])")
_TOGETHER = re.compile(r"\b(?:together|side by side|jointly)\b")
_NOT = filtered(
    r"\b(?:not|never|no|nor|neither|nobody|without|unable|fail(?:s|ed) to|refus\w+|declin\w+)\b|n['’]t\b", re.I
)
# Where many come, nobody of two has met the other for that.
_OF_MANY = filtered(
    r"\b(?:summits?|forums?|assembly|conferences?|congress|funeral|inaugurations?|sworn in|games|olympics|parade|"
    r"elections?|polls?|concert|match|cup|trial|hearing|debate|commemoration\w*|anniversary)\b",
    re.I,
)
# "Drew praise from B": what came was words.
_WORDS_CAME = re.compile(
    r"\b(?:prais\w*|critici\w*|fire|support|backing|condemnation|rebukes?|accusations?|threats?|sanctions|congratulations|"
    r"condolences|applause|sympathy|scorn|anger|blame|tribute|respects|ties|relations|homage|credit|charges|attacks?|words|remarks|comments?|statements?)\b"
)
_BESIDE, _HANDED = frozenset(("", "with", "to", "by", "beside", "alongside", "from")), frozenset(("", "to"))
_TELLS = frozenset(("told", "assured", "informed"))
_THEY = re.compile(r"(?:They|(?:Both|The (?:same )?two) (?:men|women)|The two(?! (?:[a-z]+ )?[a-z]+s\b))\b")
_HE = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")
_NEAR, _IN_PLACE = 4, 12  # words between the verb and whom it acts on, without and with a place told


@dataclass(frozen=True)
class _Pair:
    """Two of two states, or one actor that means both; ``begin``, ``end``: the words between the two, or the subject
    where they are ``joined``."""

    actors: list[Actor]
    begin: int
    end: int
    joined: bool


@dataclass(frozen=True)
class Deed:
    """What ``parties`` did in the clause ``at``, told by the verb of ``trigger``, on a ``day``."""

    parties: Parties
    trigger: Trigger
    day: DateWords
    at: tuple[int, int]
    to_come: bool


def read_deed(roles: Roles, meant: Actor | None, they: Sequence[Actor]) -> Deed | None:
    """What somebody did to or with somebody of another state, in a sentence whose contact words tell of no contact;
    ``meant``: whom "he" means in it, ``they``: those of two states of whom the sentence before told."""
    text = roles.sentence.text
    holders = [a for a in roles.actors if a.kind in _HOLDERS and a.countries and not a.aside and _is_known(roles, a)]
    days = usable(text) if holders or they else []
    for pair in _pairs(roles, holders, meant, they) if days else ():
        if told := _clause(text, pair):
            day = _day(text, told, days)
            if day and (deed := _deed(roles, pair, told, day)):
                return deed
    return None


def _is_known(roles: Roles, actor: Actor) -> bool:
    """Is it somebody named, or the holder of an office of which a state has one? What is told an ambassador is told his
    state, and a ministry acts by its people: "experts from the two ministries"."""
    if actor.name is None and not actor.plural and actor.level == "working":
        return False
    words = roles.text[actor.start : actor.end]
    return "mbassador" not in words and not (
        "inistries" in words and roles.preps.get(actor.start) not in ("from", "of")
    )


def _pairs(roles: Roles, holders: list[Actor], meant: Actor | None, they: Sequence[Actor]) -> Iterator[_Pair]:
    """Two of two states: one behind the other, joined or apart, "the ministers" of two states, "they", or "he" and one
    behind him."""
    text, s0 = roles.sentence.text, roles.sentence.start
    for a in holders:
        if a.plural and len(a.countries) > 1 and a.start not in roles.speakers:
            yield _Pair([a], a.start - s0, a.end - s0, joined=True)
    one = [a for a in holders if not a.plural and len(a.countries) == 1]
    for run in _joined(text, s0, one):
        if len({a.countries for a in run}) > 1 and not any(a.start in roles.speakers for a in run):
            yield _Pair(run, run[0].end - s0, run[-1].start - s0, joined=True)
    for first, second in pairwise(one):
        tells = roles.preps.get(second.start) in _TELLS
        speaks = second.start in roles.speakers or first.start in roles.speakers
        if first.countries != second.countries and (tells or not speaks):
            yield _Pair([first, second], first.end - s0, second.start - s0, joined=False)
    they_did = _THEY.match(text) if they and not holders else None
    if they_did:
        yield _Pair(list(they), 0, they_did.end(), joined=True)
    he = _HE.search(text) if meant and len(meant.countries) == 1 else None
    behind = [a for a in one if a.start - s0 > he.end()] if he else []
    if he and meant and behind and behind[0].countries != meant.countries and behind[0].start not in roles.speakers:
        yield _Pair([meant, behind[0]], he.end(), behind[0].start - s0, joined=False)


def _joined(text: str, s0: int, holders: list[Actor]) -> list[list[Actor]]:
    """The rows of holders: "A, B and C"."""
    rows: list[list[Actor]] = []
    for a in holders:
        if rows and _JOINED.fullmatch(text, rows[-1][-1].end - s0, a.start - s0):
            rows[-1].append(a)
        else:
            rows.append([a])
    return rows


def _clause(text: str, pair: _Pair) -> tuple[int, int] | None:
    """The clause around a pair, or None where another begins between the two."""
    if not pair.joined and any(pair.begin <= m.start() < pair.end for m in _ENDS.finditer(text)):
        return None
    right = _ENDS.search(text, pair.end)
    return _begin(text, pair.begin), right.start() if right else len(text)


def _day(text: str, at: tuple[int, int], days: list[DateWords]) -> DateWords | None:
    """The only day of the clause, or that of the one before it: "in Lima on July 7, when A walked up to B"."""
    own = [d for d in days if at[0] <= d.start < at[1]]
    if not own and text.startswith("when ", at[0]):
        before = _begin(text, at[0] - 2)
        own = [d for d in days if before <= d.start < at[0]]
    return own[0] if len(own) == 1 else None


def _begin(text: str, at: int) -> int:
    return max((m.end() for m in _ENDS.finditer(text, 0, at)), default=0)


def _deed(roles: Roles, pair: _Pair, at: tuple[int, int], day: DateWords) -> Deed | None:
    text, clause = roles.sentence.text, roles.sentence.text[at[0] : at[1]]
    around = text[min(at[0], _begin(text, day.start)) : at[1]]
    place = find_place(around, (0, len(around)), Trigger(0, 0, "met", "meet", "in_person"))
    if _tells_itself(text, at, pair) or "closer together" in clause:
        return None
    if pair.joined:
        there = (place and not is_country(place) and not _APART.search(clause)) or _TOGETHER.search(clause)
        verb = _joint(roles, pair, at) if there and not _OF_MANY.search(clause) else None
        begin = min(pair.end, at[0] if verb and verb[1] < pair.begin else pair.end)
    else:
        verb, begin = _acting(roles, pair, placed=place is not None), pair.begin
    if verb is None or _NOT.search(text[: max(verb[1], pair.end)]):
        return None
    words = Trigger(verb[0], verb[1], text[verb[0] : verb[1]], "meet", "in_person" if place else "unspecified")
    ahead = _TO_COME.search(text, begin, max(begin, verb[0])) is not None
    return Deed(Parties(pair.actors[:1], pair.actors[1:], "clause"), words, day, at, ahead)


def _tells_itself(text: str, at: tuple[int, int], pair: _Pair) -> bool:
    """Does the clause have a contact verb, or a contact noun before the second, which told of no contact: "avoided a
    meeting with B"?"""
    told = [t for t in find_triggers(text) if at[0] <= t.start < at[1] and t.kind not in (DISCUSS, TURNED)]
    return any(not t.noun or (not pair.joined and pair.begin <= t.start < pair.end) for t in told)


def _joint(roles: Roles, pair: _Pair, at: tuple[int, int]) -> tuple[int, int] | None:
    """ "A and B began work on it in Lima", "it was opened by A and B in Lima": the verb of both."""
    text, first, last = roles.sentence.text, pair.actors[0], pair.actors[-1]
    behind = max(pair.end, last.end - roles.sentence.start)
    behind = m.end() if (m := _OF_STATE.match(text, behind)) else behind
    if _OWNS.match(text, behind):
        return None
    by = (prep := roles.preps.get(first.start, "")) in ("by", "between")
    if prep and not by:
        return None
    return _verb(text, at[0], first.start - roles.sentence.start) if by else _verb(text, behind, at[1])


def _acting(roles: Roles, pair: _Pair, *, placed: bool) -> tuple[int, int] | None:
    """ "A handed B the keys": the verb that acts on the second."""
    text, second = roles.sentence.text, pair.actors[1]
    prep = roles.preps.get(second.start, "")
    if prep not in (_BESIDE | _TELLS if placed else _HANDED) or _OWNS.match(text, second.end - roles.sentence.start):
        return None
    verb = _verb(text, pair.begin, pair.end, tells=prep in _TELLS)
    between = text[verb[1] : pair.end] if verb else ""
    near = len(between.split()) <= (_IN_PLACE if placed else _NEAR) and not _TO_DO.search(between)
    return verb if near and "," not in between[-2:] and not _WORDS_CAME.search(between) else None


def _verb(text: str, begin: int, end: int, *, tells: bool = False) -> tuple[int, int] | None:
    """The first finite verb of a stretch, or None if it tells of somebody far away; ``tells``: "told" will do."""
    helped = False
    for m in _WORD.finditer(text, begin, end):
        word = m.group()
        if word in _AFAR and not (tells and word in _TELLS):
            return None
        if word in _HELPS:
            helped = True
        elif word in _PASTS or _PAST.fullmatch(word) or (tells and word in _TELLS):
            return m.span()
        elif word in ("and", "or"):
            helped = False  # "were in Lima and in Quito": each for himself
        elif helped and word.islower() and not _ADVERB.fullmatch(word):
            return m.span()
    return None


def _with_stems(verbs: Iterable[str]) -> frozenset[str]:
    """Verbs with the forms that stand behind "will" or "did": "praised", "praise"."""
    return frozenset(form for v in verbs for form in ((v, v[:-1], v[:-2]) if v.endswith("ed") else (v,)))


_AFAR, _PASTS = _with_stems(word_list("verbs_at_a_distance")), frozenset(word_list("irregular_pasts"))
