"""Who tells of the sides, the rank and the participants of a contact, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from etl.extract import Parts
from etl.extract.contacts.clusters import Cluster
from etl.extract.contacts.levels import head_of
from etl.extract.frames.frame import Frame
from etl.extract.language.told import Told
from etl.extract.model import ContactReading, Participant
from etl.extract.people.actors import Actor
from etl.extract.people.holders import holder_country, holders
from etl.extract.proofs.words_found import Proof, found_in

_HOW = {
    "clause": "named with the contact word",
    "attached": "named beside the contact word",
    "sentence": "named elsewhere in the sentence",
    "pronoun": "named in the sentence, or meant by its pronoun",
}
_BEFORE = "named elsewhere, and meant by what the contact word points back to"


def of_sides(parts: Parts, contact: ContactReading, cluster: Cluster) -> Iterator[Proof]:
    """Who stands for each of the states."""
    frames = _first_with_sides(cluster)
    for code in contact.countries:
        told = [(a, f) for f in frames for a in f.actors if code in a.countries and a.start < a.end]
        here = [(a, f) for a, f in told if _inside(a, f)]
        actor, frame = next(((a, f) for a, f in here if len(a.countries) == 1), (None, frames[0]))
        if actor:
            yield Proof("side", code, _HOW.get(frame.how, _HOW["clause"]), (actor.start, actor.end))
            continue
        for actor, _ in here[:1]:
            yield Proof("side", code, "told together", (actor.start, actor.end))
        if actor := next((a for a, _ in told if len(a.countries) == 1), None) or _nearest(parts, code, frame):
            yield Proof("side", code, _BEFORE, (actor.start, actor.end))
        elif here:
            continue
        elif parts.cast.origin.home == code:
            yield Proof("side", code, f"no words: whose page it is ({parts.article.source or parts.article.title})")
        else:
            yield Proof("side", code, "no words: whom the contact word means", _of_word(frame))


def _first_with_sides(cluster: Cluster) -> list[Frame]:
    return sorted(cluster.frames, key=lambda f: not f.countries)


def _inside(actor: Actor, frame: Frame) -> bool:
    return frame.sentence.start <= actor.start < frame.sentence.end


def _of_word(frame: Frame) -> tuple[int, int]:
    begin = frame.sentence.start
    return begin + frame.trigger.start, begin + frame.trigger.end


def _nearest(parts: Parts, code: str, frame: Frame) -> Actor | None:
    """Who was named last for a state, up to the sentence of the contact; else first behind it."""
    named = [a for a in parts.cast.actors if code in a.countries and a.start < a.end]
    before = [a for a in named if a.start < frame.sentence.end]
    return before[-1] if before else next(iter(named), None)


def of_rank(name: str, value: str, contact: ContactReading, cluster: Cluster, people: Sequence[Proof]) -> Proof | None:
    """Whose rank or office tells ``name``, level or track; ``people``: what is told of the participants."""
    part = 0 if name == "level" else 1
    for f in _first_with_sides(cluster):
        told = f.rank[part] if f.rank else None
        at = found_in(f.sentence.text, told.words, (0, 0)) if isinstance(told, Told) and told == value else None
        if at:
            begin = f.sentence.start
            return Proof(name, value, "the rank told of the contact itself", (begin + at[0], begin + at[1]))
    actors = [a for f in cluster.frames for a in f.actors if a.start < a.end and not a.aside]
    heads = [h for code in contact.countries if (h := head_of(actors, code))]
    for group, rule in ((heads, "the lower of the heads of the sides"), (actors, "the office of who takes part")):
        # A counterpart has the rank of the one across the table, whose words tell it.
        fitting = sorted((a for a in group if getattr(a, name) == value), key=lambda a: a.kind == "counterpart")
        if who := next(iter(fitting), None):
            return Proof(name, value, rule if name == "level" else "the office of a head", (who.start, who.end))
    if one := next((p for p in contact.participants if getattr(p, name) == value), None):
        at = next((p.at for p in people if p.of == one.name and p.at), None)
        return Proof(name, value, f"the office of {one.name}", at)
    if name == "track" and value == "foreign" and heads:
        rule = "a head of state or government with somebody below: what diplomats deal with"
        return Proof(name, value, rule, (heads[0].start, heads[0].end))
    return None


def of_people(parts: Parts, contact: ContactReading, cluster: Cluster) -> Iterator[Proof]:
    """Each participant's name, office and country."""
    for person in contact.participants:
        named = _mentions(parts, person, cluster)
        yield _name(parts, person, contact, cluster, named)
        if person.office:
            yield _office(parts, person, named)
        if person.country:
            yield _country(parts, person, named)


def _mentions(parts: Parts, person: Participant, cluster: Cluster) -> list[Actor]:
    """Where the text names a person: first where it tells of the contact, then in order."""
    if person.is_body:
        actors = (a for f in cluster.frames for a in f.actors)
        return [a for a in actors if a.start < a.end and person.name in (a.office or "")]
    told = {s for f in cluster.frames for s in range(f.sentence.index, f.sentence.index + 1)}
    here = [(s.start, s.end) for s in parts.sentences if s.index in told]
    named = [a for a in parts.cast.actors if a.name == person.name and a.start < a.end]
    return sorted(named, key=lambda a: not any(begin <= a.start < end for begin, end in here))


def _name(
    parts: Parts, person: Participant, contact: ContactReading, cluster: Cluster, named: Sequence[Actor]
) -> Proof:
    note = contact.notes.get(person.name)
    body = {a.start for a in named} if person.is_body else set[int]()
    actors = ((a, f) for f in cluster.frames for a in f.actors)
    inside = any((a.name == person.name or a.start in body) and _inside(a, f) for a, f in actors)
    rule = note.rule if note else "takes part, by the clause of the contact" if inside else _BEFORE
    text = parts.article.text
    for a in named:
        if at := found_in(text[a.start : a.end], person.name, (0, 0)):
            return Proof("participant", person.name, rule, (a.start + at[0], a.start + at[1]), person.name)
    near = (named[0].start, named[0].end) if named else cluster.frames[0].sentence
    stretch = near if isinstance(near, tuple) else (near.start, near.end)
    at = found_in(text, person.name, stretch) or (stretch if named else found_in(text, _last(person.name), stretch))
    return Proof("participant", person.name, rule, at, person.name)


def _last(name: str) -> str:
    return name.split()[-1]


def _office(parts: Parts, person: Participant, named: Sequence[Actor]) -> Proof:
    text, office = parts.article.text, person.office or ""
    for a in named:
        begin = max(0, a.start - _BESIDE)
        if at := found_in(text[begin : a.end + _BESIDE], office, (a.start - begin, a.end - begin)):
            return Proof("office", office, "told beside the name", (begin + at[0], begin + at[1]), person.name)
    near = (named[0].start, named[0].end) if named else (0, 0)
    if at := found_in(text, office, near):
        return Proof("office", office, "told elsewhere in the text", at, person.name)
    listed = any(row["office"] == office and row["country"] == person.country for row in holders(person.name))
    rule = _LISTED if listed else "no words of its own: the office of which the text speaks"
    return Proof("office", office, rule, None, person.name)


_BESIDE = 120
_LISTED = "not told: from the list of office holders"


def _country(parts: Parts, person: Participant, named: Sequence[Actor]) -> Proof:
    code, cast = person.country or "", parts.cast
    for near in (0, _BESIDE):
        for a in named:
            for c in cast.countries:
                if c.code == code and a.start - near <= c.start and c.end <= a.end + near:
                    return Proof("country", code, "told beside the name", (c.start, c.end), person.name)
    known = next((p for p in cast.people if p.name == person.name), None)
    if known and holder_country(cast, known) == code:
        rule = _LISTED
    elif cast.origin.home == code:
        rule = "not told beside the name: whose page it is"
    else:
        rule = "not told beside the name: the country of which the text speaks"
    return Proof("country", code, rule, None, person.name)
