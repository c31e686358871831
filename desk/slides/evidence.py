"""The proof behind a slide, as speaker notes: quote, article, date and the reason for it, and the link to the view."""

from __future__ import annotations

import pandas as pd

from desk.exhibits.exhibit import Ask, Exhibit
from desk.exhibits.items import item_link
from desk.rows import rows as rows_of
from desk.words import Words

MOST_CONTACTS, MOST_PASSAGES = 20, 2
LONGEST_QUOTE = 500


def evidence_notes(exhibit: Exhibit, ask: Ask, words: Words, base: str) -> str:
    """Notes of one slide: the first contacts of the figure with their passages, and how to see all."""
    told = [exhibit.title, *exhibit.source.splitlines(), ""]
    shown = list(dict.fromkeys(exhibit.contact_ids))
    number = 0
    if shown:
        told.append(f"{words('evidence')}:")
    for contact_id in shown[:MOST_CONTACTS]:
        passages = ask("contact_passages", contact_id=contact_id, as_of=exhibit.item.filters.as_of)
        for passage in rows_of(passages.head(MOST_PASSAGES)):
            number += 1
            told += _passage(number, passage, words)
    if len(shown) > MOST_CONTACTS:
        told.append(words("more_evidence", n=f"{len(shown) - MOST_CONTACTS:,}"))
    told += ["", words("link", link=item_link(exhibit.item, base))]
    return "\n".join(told)


def _passage(number: int, passage: object, words: Words) -> list[str]:
    quote = str(getattr(passage, "quote", ""))[:LONGEST_QUOTE]
    lines = [f"[{number}] “{quote}”", f"    {article_words(passage, words)}"]
    reason = getattr(passage, "date_reason", None)
    if isinstance(reason, str) and reason:
        lines.append(f"    {words('date_read', reason=reason)}")
    return lines


def article_words(article: object, words: Words) -> str:
    """Outlet or title, date, and address of an article."""
    name = next(
        (str(v) for v in (getattr(article, n, None) for n in ("source", "title", "path")) if isinstance(v, str) and v),
        "",
    )
    first, last = _known(getattr(article, "published", None)), _known(getattr(article, "published_end", None))
    day = words.when(first, last, getattr(article, "published_precision", None))
    url = getattr(article, "url", None)
    return ", ".join(part for part in (name, day, url if isinstance(url, str) else "") if part)


def _known(value: object) -> pd.Timestamp | None:
    return value if isinstance(value, pd.Timestamp) and not pd.isna(value) else None
