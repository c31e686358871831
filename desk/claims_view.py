"""Stated silences beside computed ones: the figure, and each statement with its words, its verdict and its article."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pandas as pd
import streamlit as st

from desk import labels, silences
from desk.exhibit_view import NothingToShowError, exhibit_of, item_of, show_exhibit
from desk.exhibits.claim_check import idle
from desk.filters import Filters
from desk.rows import rows as rows_of
from desk.source_line import article_words
from desk.store import query

MOST = 20


def claims_view(filters: Filters, open_article: Callable[[str], None]) -> None:
    """Draw the view; ``open_article`` is called with the id of the article that the officer wants to see."""
    claims = query("claim_check", **filters.params())
    if told := idle(filters):
        st.caption(labels.plain(f"Not used here: {'; '.join(told.values())}. All statements of the pair are shown."))
    try:
        shown = exhibit_of(item_of("claim-check"))
    except NothingToShowError as none:
        first, _, rest = str(none).partition(". ")
        st.info(f"**{labels.plain(first)}.** {labels.plain(rest)}", icon=":material/filter_alt_off:")
        return
    show_exhibit(shown, key="claim-check")
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
