"""One article -> what it tells of contacts. Pure functions, one stage a module, in the order they run:

text (sentences) -> lexis (countries, offices) -> actors (who) -> dating (when published) -> triggers, parties, status,
attributes -> frames -> merge -> topics, claims, mechanisms.
"""

from __future__ import annotations

from etl.extract.actors import Cast
from etl.extract.claims import find_claims
from etl.extract.dating import clock_of, infer_date, newest_statement_weekday
from etl.extract.frames import FrameReader
from etl.extract.mechanisms import find_mechanisms
from etl.extract.merge import merge_frames, to_reading
from etl.extract.model import Article, ArticleReading
from etl.extract.text import split_sentences
from etl.extract.topics import find_topics


def read_article(article: Article) -> ArticleReading:
    """Contacts, claims and mechanisms that one article tells of, with the passages they were read from."""
    sentences = split_sentences(article.text)
    cast = Cast(article.text, clock_of(article))
    if article.published is None:
        article = infer_date(article, sentences, cast)
        if article.published is not None:
            cast = Cast(article.text, clock_of(article))
    clock = clock_of(article)
    reader = FrameReader(cast, clock, sentences)
    clusters = [c for c in merge_frames(reader.read(), cast, clock) if c.countries not in reader.denied]
    contacts = [to_reading(c, clock) for c in clusters]
    for index, found in find_topics(clusters, sentences, cast).items():
        contacts[index].topics = found
    return ArticleReading(
        article, contacts, find_claims(sentences, clusters, cast, clock), find_mechanisms(sentences, cast), [], newest_statement_weekday(sentences)
    )
