"""For each value of a contact the words that it was read from, where they stand, and the rule that read them so.

Nothing is read here. The stages hand on what they found (``Told`` values and the words of a frame, notes on a contact);
this looks the words up in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from etl.extract import Parts, moved, read_stories, reading_of
from etl.extract.contacts.clusters import Cluster
from etl.extract.contacts.mechanisms import words_of_series
from etl.extract.frames.frame import Frame
from etl.extract.language.told import Told, ToldNumber
from etl.extract.model import Article, ContactReading, Note, TopicReading
from etl.extract.proofs.people import of_people, of_rank, of_sides
from etl.extract.proofs.words_found import Proof, found_in, in_original

FIELDS = ("status", "mode", "level", "track", "start_date", "location", "mechanism", "requested_by", "duration_minutes",
          "attempts", "reason")  # fmt: skip


@dataclass(frozen=True)
class Proved:
    """A contact as an article tells it, the proofs of its values, and where the sentences of the article stand."""

    contact: ContactReading
    proofs: list[Proof]
    sentences: list[tuple[int, int]]


def prove_article(article: Article) -> list[Proved]:
    """The contacts of an article, as ``read_article`` reads them, each with its proofs, by places in its text."""
    told = []
    for story, parts, page in read_stories(article):
        places = partial(_in_article, story.text, parts.article.text, page)
        sentences = [places((s.start, s.end)) for s in parts.sentences]
        for number, contact in enumerate(moved(reading_of(story, parts), page).contacts):
            proofs = [replace(p, at=places(p.at)) if p.at else p for p in proofs_of(parts, number)]
            told.append(Proved(contact, proofs, sentences))
    return told


def _in_article(text: str, as_read: str, page: int, at: tuple[int, int]) -> tuple[int, int]:
    """A place in the article, of one in a story as it was read, whose page begins at ``page``."""
    start, end = in_original(text, as_read, at)
    return page + start, page + end


def proofs_of(parts: Parts, number: int) -> list[Proof]:
    """Proofs of all values of one of the contacts, by places in the text as it was read."""
    contact, cluster = parts.contacts[number], parts.clusters[number]
    people = list(of_people(parts, contact, cluster))
    values: dict[str, Proof] = {}
    for name in ("location", "mechanism", *(n for n in FIELDS if n not in ("location", "mechanism"))):
        value = getattr(contact, name)
        if value is not None or name == "start_date":
            values[name] = _proof(parts, name, contact, cluster, people, values)
    topics = [p for topic in contact.topics for p in _of_topic(parts, topic)]
    return [*of_sides(parts, contact, cluster), *(values[n] for n in FIELDS if n in values), *people, *topics]


def _proof(
    parts: Parts, name: str, contact: ContactReading, cluster: Cluster, people: list[Proof], known: dict[str, Proof]
) -> Proof:
    """The proof of one value: as the stage noted that set it, else from a clause that tells it."""
    value, note = getattr(contact, name), contact.notes.get(name)
    shown = _days(contact) if name == "start_date" else str(value)
    if note and note.value == value:
        return _noted(parts, name, shown, note, known)
    if name == "start_date":
        return _undated(parts, cluster)
    if name in ("level", "track"):
        found = of_rank(name, str(value), contact, cluster, people)
        return found or Proof(name, shown, "no words of its own: of those told before")
    for frame in _telling(name, str(value), cluster):
        words, rule = _words(name, frame, str(value))
        if at := next((at for w in words if (at := found_in(parts.article.text, w, _stretch(frame)))), None):
            return Proof(name, shown, rule, at)
    return _untold(name, shown, cluster)


def _noted(parts: Parts, name: str, value: str, note: Note, known: dict[str, Proof]) -> Proof:
    if note.of:
        return Proof(name, value, note.rule, known[note.of].at if note.of in known else None)
    if note.at is None:
        return Proof(
            name, value, note.rule, found_in(parts.article.text, value, (0, 0)) if name == "location" else None
        )
    begin, end = note.at
    told = parts.article.text[begin:end]
    words = [note.words, *_names(told, value)] if name in ("location", "mechanism") else [note.words]
    at = next((at for w in words if (at := found_in(parts.article.text, w, note.at))), None)
    return Proof(name, value, note.rule, at or note.at)


def _days(contact: ContactReading) -> str:
    start, end = contact.start_date, contact.end_date
    if start is None:
        return "not known"
    return f"{start} ({contact.date_precision})" if start == end else f"{start} to {end} ({contact.date_precision})"


def _undated(parts: Parts, cluster: Cluster) -> Proof:
    """Why a contact has no date."""
    frame = next((f for f in cluster.frames if f.when and f.when.span is None and f.date_text), None)
    if frame and frame.when:
        at = found_in(parts.article.text, frame.date_text or "", _stretch(frame))
        return Proof("start_date", "not known", frame.when.reason, at)
    known = parts.article.published is not None
    ahead = "a plan or wish without a day stays undated" if known else "the day of publication is not known"
    return Proof("start_date", "not known", f"no day is told; {ahead}")


# What a frame calls the value of a contact.
_IN_FRAME = {
    "duration_minutes": ("duration",),
    "requested_by": ("requested_by", "asked_by"),
}


def _telling(name: str, value: str, cluster: Cluster) -> Iterator[Frame]:
    """The clauses that tell a value: those that name the sides first, and of means those that say it outright."""
    frames = sorted(cluster.frames, key=lambda f: (not f.countries, _is_weak(name, f)))
    for key in _IN_FRAME.get(name, (name,)):
        told = [f for f in frames if getattr(f, key) is not None]
        yield from (f for f in told if str(getattr(f, key)) == value or name == "mechanism")


def _is_weak(name: str, frame: Frame) -> bool:
    """Does the clause hardly say it: a means only implied, an outcome without a verb?"""
    if name == "mode":
        return not (frame.mode_strong or frame.face)
    return name == "status" and frame.trigger.noun and not frame.status_words


def _words(name: str, frame: Frame, value: str) -> tuple[list[str], str]:
    """The words by which a clause tells a value, the best first, and the rule."""
    keys = _IN_FRAME.get(name, (name,))
    told = next((v for key in keys if (v := getattr(frame, key)) is not None and str(v) == value), None)
    if isinstance(told, (Told, ToldNumber)):
        return [told.words, frame.trigger.text], told.rule
    if name == "status":
        own = frame.status_words and frame.status_words.lower() != frame.trigger.text.lower()
        rule = f"words that tell of it as {value}" if own else "the contact word, by its tense and what is beside it"
        return [frame.status_words, frame.trigger.text], rule
    if name == "location":
        return _names(frame.sentence.text, value), "a place named in the sentence"
    if name == "mechanism":
        return _names(frame.sentence.text, value), "a series named in the sentence"
    return [frame.trigger.text], "the contact word itself"


def _names(text: str, value: str) -> list[str]:
    """How a place or a series may stand in the text: in full, or without what was put together from elsewhere."""
    series = words_of_series(text, value)
    town = re.search(r"\((.+)\)$", value)
    return [w for w in (series, value, value.split(" (")[0], *value.split(", "), town and town[1]) if w]


def _stretch(frame: Frame) -> tuple[int, int]:
    """From the contact word on: of words that stand in a sentence twice, those beside it."""
    return frame.sentence.start, frame.sentence.end


_DEFAULTS = {
    ("mode", "unspecified"): "not told: no words say by which means",
    ("status", "held"): "not told otherwise: named as something that was",
}


def _untold(name: str, value: str, cluster: Cluster) -> Proof:
    rule = _DEFAULTS.get((name, value))
    frame = cluster.frames[0]
    word = (frame.sentence.start + frame.trigger.start, frame.sentence.start + frame.trigger.end)
    if name == "mode" and rule:
        return Proof(name, value, rule)
    return Proof(name, value, rule or "the contact word, by what is told before", word)


def _of_topic(parts: Parts, topic: TopicReading) -> Iterable[Proof]:
    at = found_in(parts.article.text, topic.words, (topic.start, topic.end)) or (topic.start, topic.end)
    yield Proof("topic", topic.topic, "words for the topic", at)
    raised = topic.raised_by
    if isinstance(raised, Told):
        who = found_in(parts.article.text, raised.words, (topic.start, topic.end)) or (topic.start, topic.end)
        yield Proof("raised_by", str(raised), raised.rule, who, topic.topic)
