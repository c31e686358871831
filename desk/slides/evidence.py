"""The proof behind a slide, as speaker notes: quote, article, date and the reason for it, and the link to the view."""

from __future__ import annotations

import pandas as pd

from desk.exhibits.exhibit import Ask, Exhibit
from desk.exhibits.items import item_link
from desk.rows import rows as rows_of
from desk.slides.text import clean
from desk.words import Words

MOST_PASSAGES, MOST_A_CONTACT, MOST_PAGES = 20, 2, 15
LONGEST_QUOTE = 500


def evidence_notes(exhibit: Exhibit, ask: Ask, words: Words, base: str) -> str:
    """Notes of one slide: the finding, the first contacts of the figure with their passages, and how to see all."""
    return "\n".join([exhibit.title, *exhibit.source.splitlines(), "", *evidence_lines(exhibit, ask, words, base)])


def evidence_lines(exhibit: Exhibit, ask: Ask, words: Words, base: str) -> list[str]:
    """The passages behind a figure, a line each for quote, article and reason of the date; last the link."""
    shown = list(dict.fromkeys(exhibit.contact_ids))
    filters = exhibit.item.filters
    passages = ask("passages_behind", contact_ids=shown, as_of=filters.as_of, most=MOST_A_CONTACT).head(MOST_PASSAGES)
    told: list[str] = []
    for number, passage in enumerate(rows_of(passages), start=1):
        told += [f"[{number}] “{clean(passage.quote, LONGEST_QUOTE)}”", article_words(passage, words)]
        if isinstance(passage.date_reason, str) and passage.date_reason:
            told.append(words("date_read", reason=passage.date_reason))
    named = set(passages["contact_id"])
    told += _kept_by_hand([c for c in shown if c not in named], exhibit, ask, words)
    return [*told, words("link", link=item_link(exhibit.item, base))]


def _kept_by_hand(contact_ids: list[str], exhibit: Exhibit, ask: Ask, words: Words) -> list[str]:
    """Pages that the register names for contacts without a passage, and how many contacts are left."""
    filters = exhibit.item.filters
    found = ask("sources_behind", contact_ids=contact_ids, as_of=filters.as_of, register=filters.register)
    pages = found[found["kind"] == "register"].drop_duplicates("contact_id").head(MOST_PAGES)
    told = [f"{words('register')}: {row.source}, {row.url or ''}".rstrip(", ") for row in rows_of(pages)]
    left = len(contact_ids) - len(pages)
    return [*told, words("more_evidence", n=f"{left:,}")] if left else told


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
