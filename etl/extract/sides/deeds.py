"""Contacts told by no contact word: what an office-holder did to, or together with, one of another state on a day.

Some verbs need two to be in one place: what one does to the other ("handed", "embraced", "told"), or both do there
("planted a tree", "ironed out the last point"); those are listed. For what one does with the other, or both together, a
reporter has any verb, so of these the others are listed: those by which one speaks, thinks or judges of somebody far
away, or does something for himself. So it is for whatever has its scene in a town told beside the day. Where the clause
tells a day and, but for what is done to somebody right behind the verb, a place, the two were there.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from etl.extract.clauses.triggers import DISCUSS, TURNED, Trigger, find_triggers
from etl.extract.days.date_vocabulary import MONTH
from etl.extract.days.date_words import DateWords
from etl.extract.days.event_dates import usable
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor
from etl.extract.places.gazetteer import is_country
from etl.extract.places.places import find_place
from etl.extract.sides.deed_verbs import OWNS, TELLS, acting_verb, finite_verb, of_both, tells_verb
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

HOLDERS = ("person", "office", "counterpart")
# Where the clause ends that tells what two did: another subject, another act, or what is only said.
_ENDS = re.compile(
    r"[;:“”\"?]| [–—] |\bsaid\b|, who\b|"
    r",? \b(?:that|which|whose|whom|where|while|whereas|after|before|since|because|but|than|although|if)\s|"
    r"\b(?:whether|what|how)\s|"
    r",? and (?:(?:he|she|they|it)\b|(?=(?:the|[A-Z]\w+)\b[^,;]{0,40} \w+(?:ed|s) ))|, (?:he|she|they|it|as)\b|"
    r"(?:, (?:he|she|they) said)?,? (?=when )| as (?=[A-Z])"
)
_TO_COME = re.compile(r"\b(?:will|would|due|expected|(?<!\d )to)\b")
# "A of Peru and his counterpart B": both are the subject.
_TITLE = (
    r"(?:[A-Z][\w’'-]*|his|her|the|its|then|new|acting|former|visiting|opposite|number|counterpart|colleague|homologue|"
    r"peer|host|guest|prime|foreign|defen[cs]e|minister|president|secretary)"
)
_JOINED = re.compile(rf"(?: of (?:the )?[A-Z][^,;.]{{2,40}}?)?,? (?:and|&) (?:{_TITLE},? ){{0,6}}|, (?:[A-Z]\w+ )?")
_OF_STATE = re.compile(r" of (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?=[ ,])")
# "Opened their campaigns in Lima and in Quito": each in his own town.
_APART = re.compile(r"\b(?:in|at) [A-Z][\w’'-]+ and (?:in |at )?[A-Z][\w’'-]+(?=[ ,.])")
# A place of which no list tells, behind a day or a name: "at Tacna", "across the bridge".
_SPOT = re.compile(
    rf" (?:in|at|near|a?round|through) (?!(?:{MONTH}|Parliament|Congress)\b)[A-Z][a-z]|"
    r" (?:at|near|on|across) (?:the|a) (?:[\w’'-]+ ){0,4}(?:bridge|crossing|checkpoint|border|frontier|lawn)\b"
)
# "In Lima on Monday", "on Monday in Lima": what is told with both has its scene there.
_BESIDE_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3},? (?:(?:on|late|early|this|last) ){0,2}$"
)
_PLACE_NEXT = re.compile(r",? (?:in|at) (?:the )?[A-Z]")
_TOGETHER = re.compile(r"\b(?:together|side by side|jointly)\b")
# "Gave him until Friday": the day is that of something else.
UNTIL = re.compile(r"\b(?:until|till|by|before|since)(?: the| late| early)? $")
NOT_DONE = filtered(
    r"\b(?:not|never|no|nor|neither|nobody|without|unable|fail(?:s|ed) to|refus\w+|declin\w+)\b|n['’]t\b", re.I
)
# Where many come, nobody of two has met the other for that.
_OF_MANY = filtered(
    r"\b(?:summits?|forums?|assembly|conferences?|congress|funeral|inaugurations?|sworn in|games|olympics|parade|"
    r"elections?|polls?|concert|match|cup|trial|hearing|debate|commemoration\w*|anniversary|group photo|each|"
    r"separate\w*|opposite(?! number)|apart|in turn|rival|mourners|general assembly|security council)\b",
    re.I,
)
# In a list, in a picture, in words sent or broadcast: it needed nobody's presence.
ON_PAPER = filtered(
    r"\b(?:rankings?|surveys?|opinion polls?|magazine|tweets?|twitter|facebook|instagram|social media|film|"
    r"(?<!live on )television|in absentia|cartoon|murals?|posters?|effigy|effigies|portraits?|statues?|busts?|masks?|"
    r"pranksters?|on air|leaked|"
    r"in an? (?:[\w-]+ )?(?:post|speech|message|statement|letter|interview|address|quiz|index)|by letter|cables?|"
    r"telegrams?|black ?list|wanted list|in the dock|on notice|ultimatum|deadline|speaking (?:in|at)|rally)\b",
    re.I,
)
_THEY = re.compile(r"(?:They|(?:Both|The (?:same )?two) (?:men|women)|The two(?! (?:[a-z]+ )?[a-z]+s\b))\b")
HE = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")


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
    holders = [a for a in roles.actors if a.kind in HOLDERS and a.countries and not a.aside and is_known(roles, a)]
    days = usable(text) if holders or they else []
    for pair in _pairs(roles, holders, meant, they) if days else ():
        if told := _clause(text, pair):
            day = _day(text, told, days)
            if day and (deed := _deed(roles, pair, told, day)):
                return deed
    return None


def is_known(roles: Roles, actor: Actor) -> bool:
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
        tells = roles.preps.get(second.start) in TELLS
        speaks = second.start in roles.speakers or first.start in roles.speakers
        if first.countries != second.countries and (tells or not speaks):
            yield _Pair([first, second], first.end - s0, second.start - s0, joined=False)
    they_did = _THEY.match(text) if they and not holders else None
    if they_did:
        yield _Pair(list(they), 0, they_did.end(), joined=True)
    he = HE.search(text) if meant and len(meant.countries) == 1 else None
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
    begins, _ = _ends(text)
    right = bisect_left(begins, pair.end if pair.joined else pair.begin)
    end = begins[right] if right < len(begins) else len(text)
    return (_begin(text, pair.begin), end) if end >= pair.end else None


@lru_cache(maxsize=8)
def _ends(text: str) -> tuple[list[int], list[int]]:
    """Where what ends a clause begins and ends, in a sentence; each pair of it asks for them."""
    spans = [m.span() for m in _ENDS.finditer(text)]
    return [b for b, _ in spans], [e for _, e in spans]


def _day(text: str, at: tuple[int, int], days: list[DateWords]) -> DateWords | None:
    """The only day of the clause, or that of the one before it: "in Lima on July 7, when A walked up to B"."""
    days = [d for d in days if not UNTIL.search(text, max(0, d.start - 15), d.start)]
    own = [d for d in days if at[0] <= d.start < at[1]]
    if not own and text.startswith("when ", at[0]):
        before = _begin(text, at[0] - 2)
        own = [d for d in days if before <= d.start < at[0]]
    return own[0] if len(own) == 1 else None


def _begin(text: str, at: int) -> int:
    _, ends = _ends(text)
    before = bisect_right(ends, at)
    return ends[before - 1] if before else 0


def _deed(roles: Roles, pair: _Pair, at: tuple[int, int], day: DateWords) -> Deed | None:
    text, clause = roles.sentence.text, roles.sentence.text[at[0] : at[1]]
    if _tells_itself(text, at, pair) or "closer together" in clause or ON_PAPER.search(clause):
        return None
    around = text[min(at[0], _begin(text, day.start)) : at[1]]
    there = place_told(around)
    scene = _BESIDE_PLACE.search(text, max(0, day.start - 60), day.start) or _PLACE_NEXT.match(text, day.end)
    together = pair.joined and _TOGETHER.search(clause) is not None
    if pair.joined:
        at_one = there is not None and not is_country(there) and not _APART.search(clause)
        met = (at_one or together) and not _OF_MANY.search(clause)
        verb = _joint(roles, pair, at) if met else None
        verb = verb if together else of_both(text, verb, scene=scene is not None)
        begin = min(pair.end, at[0] if verb and verb[1] < pair.begin else pair.end)
    else:
        behind = pair.actors[1].end - roles.sentence.start
        prep, begin = roles.preps.get(pair.actors[1].start, ""), pair.begin
        verb = acting_verb(
            text, (pair.begin, pair.end), behind, prep, placed=there is not None, scene=scene is not None
        )
    if verb is None or NOT_DONE.search(text[: max(verb[1], pair.end)]):
        return None
    mode = "in_person" if there is not None or together else "unspecified"
    words = Trigger(verb[0], verb[1], text[slice(*verb)], "meet", mode)
    ahead = _TO_COME.search(text, begin, max(begin, verb[0])) is not None
    return Deed(Parties(pair.actors[:1], pair.actors[1:], "clause"), words, day, at, ahead)


def place_told(text: str) -> str | None:
    """Where something was, told as that of a contact is; empty for a place of which no list tells."""
    place = find_place(text, (0, len(text)), Trigger(0, 0, "met", "meet", "in_person"))
    return place or ("" if _SPOT.search(text) else None)


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
    if OWNS.match(text, behind):
        return None
    ahead = text[at[0] : first.start - roles.sentence.start]
    by = (prep := roles.preps.get(first.start, "")) in ("by", "between")
    if (prep and not by) or (not by and tells_verb(ahead)):
        return None
    return finite_verb(text, at[0], first.start - roles.sentence.start) if by else finite_verb(text, behind, at[1])
