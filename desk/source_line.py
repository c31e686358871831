"""The line inside every figure that says where it comes from: outlets and dates, filters, as-of date, n."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pandas as pd

from desk import labels
from desk.filters import Filters

CAUTION = "No contact reported in these articles is not proof of no contact."

_SECOND_LINE = re.compile(
    rf"(?P<scope>.*) · as of (?P<as_of>[^·]*) · n = (?P<n>.+?)\. (?:(?P<caveat>.+) )?{re.escape(CAUTION)}(?P<more>.*)"
)


@dataclass(frozen=True)
class SourceParts:
    """The second line of a source line taken apart: scope, as-of date, n, caveat, and words after the caution."""

    scope: str
    as_of: str
    n: str
    caveat: str = ""
    more: str = ""


def source_parts(source: str) -> SourceParts | None:
    """The parts of what ``source_line`` made; None for another text."""
    found = _SECOND_LINE.fullmatch(source.rpartition("\n")[2])
    return SourceParts(**{name: (told or "").strip() for name, told in found.groupdict().items()}) if found else None


def source_line(
    articles: pd.DataFrame, filters: Filters, n: str, *, most: int = 3, pairs: str = "All pairs", caveat: str = ""
) -> str:
    """Plain text, two lines. ``articles``: article_id, title, source, published, published_end, published_precision.

    ``n`` says what is counted, as in "16 contacts". Up to ``most`` articles are named, more are counted.
    ``pairs`` names the pairs of a figure that shows some without being filtered to one. ``caveat``: a sentence on what
    part of the silences drawn no article is from (desk.coverage).
    """
    told = filters.words(pairs)
    cautions = f"{caveat} {CAUTION}" if caveat else CAUTION
    return f"{_sources(articles, most)}\n{told} · as of {labels.day(filters.as_of)} · n = {n}. {cautions}"


def _sources(articles: pd.DataFrame, most: int) -> str:
    told = articles.drop_duplicates("article_id") if "article_id" in articles else articles
    if told.empty:
        return "Source: register entries; no article behind these rows."
    if len(told) <= most:
        return "Sources: " + "; ".join(article_words(row) for _, row in told.iterrows())
    days = pd.to_datetime(told["published"]).dropna()
    outlets = [str(s) for s in told["source"].dropna().unique()]
    named = f" from {', '.join(outlets[:3])}" + (" and others" if len(outlets) > 3 else "") if outlets else ""
    span = f", published {labels.day(days.min())} to {labels.day(days.max())}" if len(days) else ""
    return f"Sources: {labels.count(len(told), 'article')}{named}{span}."


def article_words(row: pd.Series) -> str:
    """One article in words: outlet (or title) and date, no finer than it is known."""
    name = next(
        (str(v) for v in (row.get("source"), row.get("title"), row.get("path")) if isinstance(v, str) and v), "article"
    )
    if len(name) > 60:
        name = name[:59].rsplit(" ", 1)[0] + " …"
    told = labels.when(row.get("published"), row.get("published_end"), row.get("published_precision"))
    return f"{name}, {told if told != 'date not known' else 'undated'}"
