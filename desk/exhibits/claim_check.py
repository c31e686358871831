"""Do the silences that articles state agree with the dates?"""

from __future__ import annotations

from functools import partial

import pandas as pd

from desk import labels
from desk.charts.claim_check import claim_check as chart
from desk.charts.claim_check import claim_check_title
from desk.exhibits.exhibit import Ask, Exhibit, Item, NothingToShowError
from desk.filters import Filters
from desk.silences import checked_table
from desk.source_line import source_line
from desk.theme import Look

HOW_TO_READ = """
Each row is a sentence that says how long a silence was, or how long ago the last such contact was. The **bar** is the
length that its words allow ("nearly 21 months": more than 20, at most 21); a bar that fades has no upper bound. The
**diamond** is the length counted from the dates that were known on the as-of date.

The two *agree* if the diamond lies in the bar or within half a month of it. *Cannot tell* gives the reason: the words
count from a start of their own, the contact before is not in these articles, or the country pair is not told.
A disagreement may be the text's error or ours: an unread contact makes a silence too long, a misread one too short.
"""
NOTHING = (
    "No statement about a silence to check. No article that was out by the as-of date says of this pair how long a "
    "silence was. Choose another pair, or a later as-of date."
)
_USED = ("pair", "as_of", "confidence", "register")


def claim_check(ask: Ask, item: Item, look: Look) -> Exhibit:
    """Stated silences beside computed ones. Raises NothingToShowError."""
    filters = item.filters
    claims = ask("claim_check", **filters.params())
    if claims.empty:
        raise NothingToShowError(NOTHING)
    articles = _articles(claims)
    used = filters
    for name in idle(filters):
        used = used.without(name)
    source = source_line(articles, used, labels.count(len(claims), "statement"))
    contact_ids = list(dict.fromkeys(claims["contact_id"].dropna()))
    return Exhibit(
        item, chart(claims, look=look, source=source), partial(checked_table, claims), claim_check_title(claims),
        source, "stated-silences", HOW_TO_READ, articles, contact_ids, len(claims), days=("From", "To", "Published"),
    )  # fmt: skip


def idle(filters: Filters) -> dict[str, str]:
    """Active filters that do nothing here: all statements of the pair are shown."""
    return {name: words for name, words in filters.active().items() if name not in _USED}


def _articles(claims: pd.DataFrame) -> pd.DataFrame:
    told = claims.drop_duplicates("article_id").rename(columns={"article_title": "title"})
    names = ["article_id", "title", "source", "path", "published", "published_end", "published_precision", "url"]
    return told[names].reset_index(drop=True)
