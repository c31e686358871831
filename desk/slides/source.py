"""The source line of a slide in its language: outlets and dates, filters, as-of date, n, and the caution on silence."""

from __future__ import annotations

import re

import pandas as pd

from desk.exhibits.exhibit import Exhibit
from desk.rows import rows as rows_of
from desk.slides.evidence import article_words
from desk.words import Words

_NUMBER = re.compile(r" · n = (?P<n>.+?)\. ")
MOST_NAMED, MOST_OUTLETS = 3, 3


def source_words(exhibit: Exhibit, words: Words) -> str:
    """Two lines of plain text. In English they are the lines inside the exported picture."""
    if words.language == "en":
        return exhibit.source
    filters = exhibit.item.filters
    number = _NUMBER.search(exhibit.source.replace("\n", " "))
    told = [filters.words(), words("as_of", day=words.day(filters.as_of))]
    told += [words("number", n=number["n"])] if number else []
    return f"{_articles(exhibit.articles, words)}\n{' · '.join(told)}. {words('caution')}"


def _articles(articles: pd.DataFrame, words: Words) -> str:
    told = articles.drop_duplicates("article_id") if "article_id" in articles else articles
    if told.empty:
        return words("register_only")
    if len(told) <= MOST_NAMED:
        named = [article_words(row, words) for row in rows_of(told.drop(columns="url", errors="ignore"))]
        return f"{words('sources')}: " + "; ".join(named)
    days = pd.to_datetime(told["published"]).dropna()
    outlets = [str(s) for s in told["source"].dropna().unique()][:MOST_OUTLETS]
    span = f", {words.day(days.min())} – {words.day(days.max())}" if len(days) else ""
    return f"{words('sources')}: {words('articles', n=len(told))} ({', '.join(outlets)}{span})"
