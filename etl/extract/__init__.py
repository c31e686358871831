"""One article -> what it tells of contacts. Pure functions, one stage a module, in folders in the order they run:

language (sentences, vocabulary) -> people (who) -> days (when; when published) -> places -> clauses (contact words) ->
outcomes (what became of it) -> sides (who takes part) -> frames (one clause's account) -> contacts (one contact told
several times, its details) -> topics (and claims of silence). ``model`` holds what is handed on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from etl.extract.contacts.clusters import OFF, Cluster
from etl.extract.contacts.confidence import LEAST
from etl.extract.contacts.details import complete
from etl.extract.contacts.mechanisms import find_mechanisms
from etl.extract.contacts.merge import merge_frames
from etl.extract.contacts.partners import are_others
from etl.extract.contacts.readings import to_reading
from etl.extract.contacts.signs import Signs
from etl.extract.days.chronology import as_body, entries_of
from etl.extract.days.date_conflicts import held_later, weekday_conflicts
from etl.extract.days.dating import clock_of, infer_date, newest_statement_weekday
from etl.extract.frames.frames import FrameReader
from etl.extract.language.capitals import (
    days_in_small_letters,
    months_in_capitals,
    opening_in_small_letters,
    speakers_in_small_letters,
)
from etl.extract.language.handles import spelt_out
from etl.extract.language.items import pages_of, stories_in
from etl.extract.language.listed_lines import with_listed_lines
from etl.extract.language.rewordings import as_worded, in_full, offsets_of
from etl.extract.language.text import Sentence, split_sentences, unwrapped, with_brackets
from etl.extract.model import (
    Article,
    ArticleReading,
    ClaimReading,
    ContactReading,
    MechanismReading,
    Passage,
    TopicReading,
)
from etl.extract.outcomes.denials import press_is_denied, told_by_press
from etl.extract.people.cast import Cast
from etl.extract.people.origin import origin_of
from etl.extract.topics.claims import find_claims
from etl.extract.topics.topics import find_topics

_Quoted = TypeVar("_Quoted", Passage, TopicReading, ClaimReading, MechanismReading)
_SPACES = "\u00a0\u2002\u2003\u2009\u200a\u202f"
_HYPHENS = "\u2010\u2011"
_PLAIN = str.maketrans(dict.fromkeys(_SPACES, " ") | dict.fromkeys(_HYPHENS, "-"))


@dataclass(frozen=True)
class Parts:
    """An article read as far as its contacts, with what they were read from."""

    article: Article
    sentences: list[Sentence]
    cast: Cast
    clusters: list[Cluster]
    contacts: list[ContactReading]


def read_parts(article: Article, *, least: float = LEAST) -> Parts:
    """The contacts of an article that are at least as likely as ``least`` (0 to 1), without their topics."""
    # Typographic spaces and breaks within lines become plain spaces for reading, and "didn't" is "did not"; quotes are
    # cut from the text as it is.
    origin = origin_of(article)
    article = replace(article, text=_as_read(article.text))
    sentences = split_sentences(article.text)
    cast = Cast(article.text, clock_of(article), origin)
    if article.published is None:
        article = infer_date(article, sentences, cast)
        if article.published is not None:
            cast = cast.at(clock_of(article))
    clock = clock_of(article)
    entries = entries_of(sentences, clock, article.title or "")
    sentences = as_body(sentences, entries)
    reader = FrameReader(cast, clock, sentences, entries)
    clusters = merge_frames(reader.read(), cast, clock)
    rumoured = [c for c in clusters if _only_rumoured(c, reader.sentences)]
    reader.denied += [(c.countries, [a for f in c.frames for a in f.actors]) for c in rumoured]
    clusters = [c for c in clusters if not (any(c is r for r in rumoured) or _denied(c, reader))]
    signs = Signs(clusters, cast, clock, sentences)
    told = [(c, to_reading(c, clock, signs.of(c))) for c in clusters]
    told = [(c, contact) for c, contact in told if contact.confidence >= least]
    clusters, contacts = [c for c, _ in told], [contact for _, contact in told]
    complete(contacts, clusters, sentences, cast)
    return Parts(article, sentences, cast, clusters, contacts)


def read_article(article: Article) -> ArticleReading:
    """Contacts, claims and mechanisms that one article tells of, with the passages they were read from. Stories of
    different states, printed one below the other, are read each by itself: nobody of one is meant in the next."""
    told = [moved(reading_of(story, parts), page) for story, parts, page in read_stories(article)]
    first = told[0]
    return ArticleReading(
        replace(first.article, text=article.text, title=article.title),
        [c for t in told for c in t.contacts],
        [c for t in told for c in t.claims],
        [m for t in told for m in t.mechanisms],
        [w for t in told for w in t.warnings],
        next((t.statement_weekday for t in told if t.statement_weekday is not None), None),
    )


_NO_SPACE = re.compile(r"\S")


def moved(told: ArticleReading, by: int) -> ArticleReading:
    """What one page tells, with its places as they are in the whole text."""

    def move(quoted: _Quoted) -> _Quoted:
        return replace(quoted, start=quoted.start + by, end=quoted.end + by)

    contacts = [
        replace(c, passages=[move(p) for p in c.passages], topics=[move(t) for t in c.topics]) for c in told.contacts
    ]
    claims, mechanisms = [move(c) for c in told.claims], [move(m) for m in told.mechanisms]
    return replace(told, contacts=contacts, claims=claims, mechanisms=mechanisms) if by else told


def read_stories(article: Article) -> Iterator[tuple[Article, Parts, int]]:
    """Each story of an article, what is read from it, and where its page begins; the others are dated as the first."""
    dated, title = article, article.title
    for page, page_end in pages_of(article.text):
        shown = article.text[page:page_end]
        for begin, end in stories_in(shown):
            # The rest is blanked out, so that all places in the text stay.
            text = _NO_SPACE.sub(" ", shown[:begin]) + shown[begin:end]
            story = replace(dated, text=text, title=title)
            parts = read_parts(story)
            if dated is article:
                dated, title = parts.article, None
            yield story, parts, page


def reading_of(original: Article, parts: Parts) -> ArticleReading:
    """What one story tells, its places as they are in the ``original`` text."""
    article, contacts, sentences, cast = parts.article, parts.contacts, parts.sentences, parts.cast
    for index, found in find_topics(parts.clusters, sentences, cast).items():
        contacts[index].topics = found
    claims = find_claims(sentences, parts.clusters, cast, clock_of(article))
    mechanisms = find_mechanisms(sentences, cast)
    weekday = newest_statement_weekday(sentences)
    warnings = weekday_conflicts(article, sentences) + held_later(article, contacts)
    if original.text != article.text:
        article = replace(article, text=original.text)
        contacts, claims, mechanisms = (
            _requote(original.text, contacts),
            [_quoted(original.text, c) for c in claims],
            [_quoted(original.text, m) for m in mechanisms],
        )
    return ArticleReading(article, contacts, claims, mechanisms, warnings, weekday)


def _denied(cluster: Cluster, reader: FrameReader) -> bool:
    """A contact that the article denies, told without a day or only by the press."""
    of_these = [actors for countries, actors in reader.denied if countries == cluster.countries]
    if cluster.status in OFF or all(are_others(cluster, actors) for actors in of_these):
        return False
    return cluster.interval is None or all(told_by_press(f.sentence.text) for f in cluster.frames)


def _only_rumoured(cluster: Cluster, sentences: list[Sentence]) -> bool:
    """Is a contact told by the press alone, whose words somebody denies?"""
    told = [f.sentence for f in cluster.frames]
    return all(told_by_press(s.text) for s in told) and any(press_is_denied(s, sentences) for s in told)


def _as_read(text: str) -> str:
    text = with_listed_lines(days_in_small_letters(in_full(text.translate(_PLAIN))))
    text = opening_in_small_letters(speakers_in_small_letters(spelt_out(unwrapped(text))))
    return with_brackets(months_in_capitals(as_worded(text)))


def _quoted(text: str, reading: _Quoted) -> _Quoted:
    start, end = offsets_of(text, reading.start, reading.end)
    return replace(reading, start=start, end=end, quote=text[start:end])


def _requote(text: str, contacts: list[ContactReading]) -> list[ContactReading]:
    return [
        replace(c, passages=[_quoted(text, p) for p in c.passages], topics=[_quoted(text, t) for t in c.topics])
        for c in contacts
    ]
