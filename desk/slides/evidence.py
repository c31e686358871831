"""The proof behind a slide, as speaker notes: quote, article, date and the reason for it, and the link to the view."""

from __future__ import annotations

import pandas as pd

from desk.exhibits.exhibit import Ask, Exhibit
from desk.exhibits.items import item_link
from desk.rows import rows as rows_of
from desk.slides.text import clean
from desk.words import Words

MOST_CONTACTS, MOST_PASSAGES = 20, 2
LONGEST_QUOTE = 500


def evidence_notes(exhibit: Exhibit, ask: Ask, words: Words, base: str) -> str:
    """Notes of one slide: the finding, the first contacts of the figure with their passages, and how to see all."""
    return "\n".join([exhibit.title, *exhibit.source.splitlines(), "", *evidence_lines(exhibit, ask, words, base)])


def evidence_lines(exhibit: Exhibit, ask: Ask, words: Words, base: str) -> list[str]:
    """The passages behind a figure, a line each for quote, article and reason of the date; last the link."""
    shown = list(dict.fromkeys(exhibit.contact_ids))
    as_of = exhibit.item.filters.as_of
    passages = ask("passages_behind", contact_ids=shown[:MOST_CONTACTS], as_of=as_of, most=MOST_PASSAGES)
    told: list[str] = []
    for number, passage in enumerate(rows_of(passages), start=1):
        told += [f"[{number}] “{clean(passage.quote, LONGEST_QUOTE)}”", article_words(passage, words)]
        if isinstance(passage.date_reason, str) and passage.date_reason:
            told.append(words("date_read", reason=passage.date_reason))
    if len(shown) > MOST_CONTACTS:
        told.append(words("more_evidence", n=f"{len(shown) - MOST_CONTACTS:,}"))
    return [*told, words("link", link=item_link(exhibit.item, base))]


def article_words(article: object, words: Words, *, address: bool = True) -> str:
    """Outlet or title, date, and address of an article."""
    name = next(
        (str(v) for v in (getattr(article, n, None) for n in ("source", "title", "path")) if isinstance(v, str) and v),
        "",
    )
    first, last = _known(getattr(article, "published", None)), _known(getattr(article, "published_end", None))
    day = words.when(first, last, getattr(article, "published_precision", None))
    url = getattr(article, "url", None) if address else None
    return ", ".join(part for part in (name, day, url if isinstance(url, str) else "") if part)


def _known(value: object) -> pd.Timestamp | None:
    return value if isinstance(value, pd.Timestamp) and not pd.isna(value) else None
