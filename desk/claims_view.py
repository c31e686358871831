"""Stated silences beside computed ones: the figure, and each statement with its words, its verdict and its article."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd
import streamlit as st

from desk import labels, silences
from desk.charts.claim_check import claim_check, claim_check_title
from desk.filters import Filters
from desk.rows import rows as rows_of
from desk.show import current_look, show_figure
from desk.source_line import article_words, source_line
from desk.store import query

READ_CLAIMS = """
Each row is a sentence that says how long a silence was, or how long ago the last such contact was. The **bar** is the
length that its words allow ("nearly 21 months": more than 20, at most 21); a bar that fades has no upper bound. The
**diamond** is the length counted from the dates that were known on the as-of date.

The two *agree* if the diamond lies in the bar or within half a month of it. *Cannot tell* gives the reason: the words
count from a start of their own, the contact before is not in these articles, or the country pair is not told.
A disagreement may be the text's error or ours: an unread contact makes a silence too long, a misread one too short.
"""
MOST = 20


def claims_view(filters: Filters, open_article: Callable[[str], None]) -> None:
    """Draw the view; ``open_article`` is called with the id of the article that the officer wants to see."""
    claims = query("claim_check", **filters.params())
    idle = [w for name, w in filters.active().items() if name not in ("pair", "as_of", "confidence", "register")]
    if idle:
        st.caption(labels.plain(f"Not used here: {'; '.join(idle)}. All statements of the pair are shown."))
    if claims.empty:
        st.info(
            "**No statement about a silence to check.** No article that was out by the as-of date says of this pair "
            "how long a silence was. Choose another pair, or a later as-of date.",
            icon=":material/filter_alt_off:",
        )
        return
    used = filters
    for name in ("levels", "tracks", "modes", "statuses", "topics", "period"):
        used = used.without(name)
    told = claims.rename(columns={"article_title": "title"})
    source = source_line(told, used, labels.count(len(claims), "statement"))
    show_figure(
        claim_check(claims, look=current_look(), source=source),
        silences.checked_table(claims),
        key="claim-check",
        how_to_read=READ_CLAIMS,
        file_stem="stated-silences",
        alt=claim_check_title(claims),
        link_extra={"proof": "Stated silences"},
    )
    for at, row in enumerate(rows_of(claims.head(MOST))):
        statement(row, at, open_article)
    if len(claims) > MOST:
        st.caption(f"The first {MOST} are shown; the table and the download have all {len(claims):,}.")


def statement(row: Any, at: int, open_article: Callable[[str], None]) -> None:
    """One statement: the verdict, the words, how it was compared, and the way to the article."""
    with st.container(border=True):
        verdict = silences.off_words(row.agrees, row.months_off)
        st.markdown(f"**{labels.plain(verdict)}** {labels.plain(compared_words(row))}  \n“{labels.plain(row.quote)}”")
        source = article_words(pd.Series(row._asdict() | {"title": row.article_title}))
        st.button(
            labels.plain(source),
            key=f"claim-article-{at}",
            on_click=open_article,
            args=(row.article_id,),
            type="tertiary",
            icon=":material/format_quote:",
        )


def compared_words(row: Any) -> str:
    """``20.5 months, 622 days, 6 Aug 2020 – 20 Apr 2022; compared with the silence that this contact ended``."""
    computed = silences.computed_words(row.computed_months, row.computed_days)
    told = [", ".join(w for w in (computed, labels.span(row.gap_start, row.gap_end)) if w)] if computed else []
    return "; ".join([*told, *([row.reason] if isinstance(row.reason, str) else [])])
