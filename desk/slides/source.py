"""The source line of a slide in its language: outlets and dates, the figure's scope, as-of date, n, cautions."""

from __future__ import annotations

import re

import pandas as pd

from desk.exhibits.exhibit import Exhibit
from desk.rows import rows as rows_of
from desk.slides.evidence import article_words
from desk.source_line import source_parts
from desk.words import Words

MOST_NAMED, MOST_OUTLETS = 3, 3
# The sentences of desk.coverage.
_CAVEAT = re.compile(
    r"(?P<none>No|An) article in hand from (?:each of )?(?:(?P<bare>[\d,]+) of )?the (?P<all>one|[\d,]+) months? "
    r"of silence shown(?P<each>, counted for each pair)?\."
)
_DAY = r"\d{1,2} [A-Z][a-z]{2} \d{4}"
_PERIODS = (
    (re.compile(rf"(?P<first>{_DAY}) to (?P<last>{_DAY})"), "period"),
    (re.compile(rf"since (?P<first>{_DAY})"), "period_since"),
    (re.compile(rf"until (?P<last>{_DAY})"), "period_until"),
)
_COUNT = re.compile(r"(?P<n>[\d,]+) (?P<what>.+)")


def source_words(exhibit: Exhibit, words: Words) -> str:
    """Two lines of plain text. In English they are the lines inside the exported picture.

    Scope, as-of date, n and caveat are those of the exhibit, not of its item's filters, of which a figure may use less.
    """
    parts = source_parts(exhibit.source)
    if words.language == "en" or parts is None:
        return exhibit.source
    scope = [_scope(one, words) for one in parts.scope.split(" · ")]
    told = [*scope, words("as_of", day=words.dated(parts.as_of)), words("number", n=_number(parts.n, words))]
    after = [_caveat(parts.caveat, words), words("caution"), words.dated(parts.more)]
    return f"{_articles(exhibit.articles, words)}\n{' · '.join(told)}. {' '.join(one for one in after if one)}"


def _scope(told: str, words: Words) -> str:
    """One filter in words; of a period, the words around its days."""
    for shape, name in _PERIODS:
        if found := shape.fullmatch(told):
            return words(name, **{key: words.dated(day) for key, day in found.groupdict().items()})
    return words.phrase(told)


def _number(told: str, words: Words) -> str:
    """``16 contacts``, with what is counted in the language where it has a phrase for it."""
    found = _COUNT.fullmatch(told)
    return f"{found['n']} {words.phrase(found['what'])}" if found else words.dated(told)


def _caveat(told: str, words: Words) -> str:
    """The caveat on months without articles; as it is where it is none of the sentences known."""
    found = _CAVEAT.fullmatch(told)
    if not found:
        return words.dated(told)
    months = "1" if found["all"] == "one" else found["all"]
    bare = found["bare"] or (months if found["none"] == "No" else "0")
    return words("caveat", bare=bare, all=months, each=words("caveat_each") if found["each"] else "")


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
