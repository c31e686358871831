"""Of whom a text goes on after a sentence: whom "he" means, and whom "they" mean."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.people.actors import INTERNATIONAL, Actor
from etl.extract.people.plurals import MEANT
from etl.extract.sides.roles import PRONOUN

# The form of one of those of one country whom "they" mean.
OF_ONE = "of one"
_SUBJECT = re.compile(r"\b(?:he|she)\b", re.I)
# "B, he told reporters in Lima, had promised it": he goes on telling.
_HE_SAYS = re.compile(
    r"(?:[\w.’'-]+ ){0,3}[\w’'-]+, (?:he|she) (?:later |also |then )?(?:said|told|added|recalled|noted)\b"
)


def _carries(text: str, first_name: int) -> bool:
    """ "There he is to meet President X": the one of whom the text speaks stays the same, whoever is named after."""
    return _SUBJECT.search(text, 0, max(0, first_name)) is not None or _HE_SAYS.match(text, first_name) is not None


# "At the invitation of | A, his colleague B came to Lima".
_INVITED_BY = re.compile(r"\W*(?:At|Upon|On) the (?:[a-z]+ )?(?:invitation|request) of (?:the |his |her )?")
# "Sent his | foreign minister to Lima. There he was received".
_SENT = filtered(
    r"\b(?:sent|sends|dispatched|will send|is sending) (?:his|her|its) (?=(?:[a-z-]+ ){1,3}(?:to|there)\b)"
)
# "Ties have been cool since the ouster of | A": a time, and nobody of whom the text goes on.
_IN_HIS_TIME = re.compile(
    r"\b(?:[Ss]ince|[Aa]fter|[Uu]ntil|[Uu]nder|[Bb]efore|[Dd]uring|[Ff]rom|[Ii]n) the (?:[a-z-]+ ){0,2}"
    r"(?:ouster|ousting|fall|downfall|overthrow|toppling|removal|death|assassination|killing|resignation|departure|"
    r"rule|reign|days|time|era|years|presidency|government|election|victory) of (?:the |late |former |then |old )*$"
)
# "His French counterpart, A, ...", "On Monday her colleague B".
_HIS = re.compile(r"\W*(?:[A-Z][\w’' ]{2,30},? )?(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]he) (?:[a-z]+ )?")


def leads(sentence: Sentence, actor: Actor) -> bool:
    """ "Her Polish colleague A flew to Lima, where she met B": is it with a counterpart that the sentence begins?"""
    named = actor.kind == "counterpart" and actor.name and actor.countries and not actor.aside and not actor.plural
    return bool(named) and _HIS.fullmatch(sentence.text, 0, max(0, actor.start - sentence.start)) is not None


def focus_after(sentence: Sentence, actors: list[Actor], focus: Actor | None) -> Actor | None:
    """Whom "he" means after a sentence: the first office-holder it names, unless it goes on about the one before;
    the head of a body of many states is of no state."""
    first = next((a for a in actors if a.kind == "person"), None)
    if first is not None and first.aside == INTERNATIONAL:
        return replace(first, countries=())
    people = [a for a in actors if a.kind in ("person", "office") and a.countries and not a.aside]
    people = [a for a in people if a.kind == "person" or (a.level and not a.plural)]
    people = [a for a in people if not _IN_HIS_TIME.search(sentence.text, 0, max(0, a.start - sentence.start))]
    people = [a for a in actors[:1] if leads(sentence, a)] or people
    if people and _INVITED_BY.fullmatch(sentence.text, 0, max(0, people[0].start - sentence.start)):
        # The guest, who acts, and not the host.
        behind = [a for a in actors if a.start > people[0].end and a.kind in ("person", "counterpart")]
        people = [a for a in behind if a.name and a.countries and not a.aside] or people
    if not people and sentence.text.endswith("?"):
        # "When did you last talk with your Peruvian colleague? - We were on the phone on Friday".
        peers = [a for a in actors if a.kind == "counterpart" and len(a.countries) == 1 and not a.plural]
        people = peers if len(peers) == 1 else []
    if sent := _SENT.search(sentence.text):
        # The one who was sent.
        people = [a for a in people if a.start - sentence.start >= sent.end()] or people
    if people and not _carries(sentence.text, people[0].start - sentence.start):
        return people[0]
    return focus


def is_label(sentence: Sentence) -> bool:
    """ "Minister:", on a line of its own before what the minister says."""
    return sentence.text.endswith(":") and len(sentence.text) < _LABEL_LENGTH


_LABEL_LENGTH = 60


def group_told(actors: list[Actor]) -> tuple[Actor, ...]:
    """Those whom "they" or "the two" mean in what follows: office-holders of several countries, or "the ministers"."""
    heads = [a for a in actors if not a.aside and a.kind in ("person", "office", "counterpart")]
    rank = next((a.level for a in heads if a.level and a.countries), None)
    heads = [replace(a, level=rank) if a.kind == "counterpart" and a.countries and not a.level else a for a in heads]
    ranked = [a for a in heads if a.level]
    several = {c for a in ranked for c in a.countries}
    plural = [a for a in ranked if a.plural and a.kind == "office"]
    return tuple(ranked) if len(several) >= 2 else tuple(plural)


def heads_of_states(told: list[Actor]) -> tuple[Actor, ...]:
    """ "Minister A will come to Lima. The two ministers last met in May": whoever stands for a state of a contact that
    is told by its name or capital alone, of the rank of the one who is named."""
    named = [a for a in told if a.kind != "country"]
    first = next((a for a in named if a.level and a.countries), None)
    states = [a for a in told if a.kind == "country" and not any(a.countries == n.countries for n in named)]
    if first is None:
        return ()
    return tuple(replace(a, kind="office", level=first.level, office=first.office, form=MEANT) for a in states)


def heads_of_one(actors: list[Actor]) -> list[Actor]:
    """The holders of high office whom a sentence names for one state, if it speaks of no other's."""
    ranked = [a for a in actors if a.level and not a.aside and a.kind in ("person", "office", "counterpart")]
    if len({a.countries for a in ranked}) != 1 or len(ranked[0].countries) != 1 or any(a.plural for a in ranked):
        return []
    return ranked


_AND = re.compile(r" and (?:the )?")
_ACT = re.compile(
    r"\s+(?:both |each )?(?:have|had|will|are|were|said|agree|agreed|announced|signed|decided|want|plan|hope|share|"
    r"established|maintain|remain|disagree|differ|dispute|claim|fought|do not|did not)\b"
)


def pair_acting(sentence: Sentence, actors: list[Actor]) -> tuple[Actor, ...]:
    """ "Peru and Chile have agreed": the two states that act in a sentence, if it names no others."""
    states = [a for a in actors if a.kind == "country" and a.form == "name"]
    text, s0 = sentence.text, sentence.start
    for a, b in pairwise(states):
        joined = _AND.fullmatch(text, a.end - s0, b.start - s0) and _ACT.match(text, b.end - s0)
        if joined and {c for x in actors for c in x.countries} == {*a.countries, *b.countries}:
            return a, b
    return ()


def group_resumed(pair: tuple[Actor, ...], groups: Iterable[tuple[Actor, ...]]) -> tuple[Actor, ...]:
    """ "A met B. C met D. Peru and Chile are at odds. Their ministers ...": A and B again, where their states act;
    ``groups``: those told together, the latest first."""
    at = {a.countries: a for a in pair}
    told = next((g for g in groups if {a.countries for a in g} == set(at)), ())
    return tuple(replace(a, start=at[a.countries].start, end=at[a.countries].end) for a in told)


_WHO = re.compile(r"whom?$", re.I)
_NAMED = re.compile(r"[A-ZÀ-Þ][\w.'’-]+\)?,? (?:(?:with|to|by|for) )?$")


def told_by_pronoun(clause: str) -> bool:
    """Is somebody told by a pronoun, other than by the "who" of those named right before it?"""
    return any(not _WHO.match(m.group()) or not _NAMED.search(clause, 0, m.start()) for m in PRONOUN.finditer(clause))
