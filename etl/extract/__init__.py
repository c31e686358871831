"""One article -> what it tells of contacts. Pure functions, one stage a module, in the order they run:

text (sentences) -> lexis (countries, offices) -> actors (who) -> triggers, parties, status, attributes -> frames -> merge.
"""

from __future__ import annotations

from etl.extract.actors import Cast
from etl.extract.dates import Clock
from etl.extract.frames import FrameReader
from etl.extract.merge import merge_frames, to_reading
from etl.extract.model import Article, ArticleReading
from etl.extract.text import split_sentences


def read_article(article: Article) -> ArticleReading:
    """Contacts, claims and mechanisms that one article tells of, with the passages they were read from."""
    sentences = split_sentences(article.text)
    clock = Clock(article.published, article.published_end or article.published)
    cast = Cast(article.text, clock)
    frames = FrameReader(cast, clock, sentences).read()
    clusters = merge_frames(frames, cast, clock)
    return ArticleReading(article, [to_reading(c, clock) for c in clusters])
