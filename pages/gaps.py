"""How long was the silence, and what was tried inside it?"""

from __future__ import annotations

from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from desk import labels, silences
from desk.choice import choose
from desk.exhibit_view import exhibit_of, item_of, show_exhibit
from desk.filter_bar import current_filters
from desk.ladder import DOUBTS
from desk.passages import contact_panel
from desk.rows import rows as rows_of
from desk.scope import scope_switch, tell_idle
from desk.show import EVIDENCE_PAGE, download_table, empty_state, evidence_link, show_table
from desk.source_line import article_words
from desk.store import query

NOTHING = (
    "**No silence to show here.** A silence begins with a dated contact that took place. Choose another way to count "
    "above, or widen the filters."
)
MOST_CLAIMS = 5
MOST_CHOICES = 300


def main() -> None:
    """Draw the page."""
    filters = current_filters()
    st.title("How long was the silence, and what was tried inside it?")
    scope = scope_switch()
    params = filters.params() | {"scope": scope}
    rows = query("gap_ledger", **params)
    if rows.empty:
        st.info(NOTHING, icon=":material/filter_alt_off:")
        empty_state(filters, "silences")
        return
    tell_idle(filters, scope)
    row = chosen_silence(rows, ledger(scope))
    ladder(scope, row)
    attempts, doubts = query("gap_attempts", **params), query("gap_doubts", **params)
    left, right = st.columns(2, gap="large")
    with left:
        inside(row, attempts[attempts["gap_id"] == row.gap_id], doubts[doubts["gap_id"] == row.gap_id])
    with right:
        claims(query("gap_claims", **params))


def ledger(scope: str) -> str | None:
    """The figure; returns the silence chosen in it."""
    return show_exhibit(
        exhibit_of(item_of("gap-ledger", {"scope": scope})),
        key="gap-ledger",
        selectable=True,
        link_extra={"silence": st.query_params.get("silence")},
    )


def chosen_silence(rows: pd.DataFrame, clicked: str | None) -> Any:
    """The silence to look into: the one clicked or chosen, else the longest; a row of gap_ledger.sql."""
    st.subheader("What was tried inside the silence?", anchor=False)
    listed = rows_of(rows.head(MOST_CHOICES))
    words = {r.gap_id: silences.gap_choice_words(r) for r in listed}
    chosen = choose("Silence", words, name="silence", clicked=clicked)
    return next(r for r in listed if r.gap_id == chosen)


def ladder(scope: str, row: Any) -> None:
    """The levels of one silence: what was tried, and what went on."""
    shown = exhibit_of(item_of("gap-ladder", {"scope": scope, "gap_id": row.gap_id}))
    show_exhibit(shown, key="gap-ladder", selectable=True, on_choose=contact_panel)


def inside(row: Any, tried: pd.DataFrame, doubts: pd.DataFrame) -> None:
    """What stood before, inside and after one silence, each with its evidence."""
    st.subheader("The contacts around it", anchor=False)
    step("Before it", row.previous_title, labels.day(row.start_date), row.previous_contact_id, "before")
    if tried.empty:
        st.markdown("**Tried inside it**: nothing that these articles report")
    for at, attempt in enumerate(rows_of(tried)):
        step("Tried inside it", attempt.title, attempt_words(attempt), attempt.contact_id, f"tried-{at}")
    for at, doubt in enumerate(rows_of(doubts)):
        day = labels.when(doubt.start_date, doubt.end_date, doubt.date_precision)
        step("May have broken it", doubt.title, f"{day}; {DOUBTS[doubt.doubt]}", doubt.contact_id, f"doubt-{at}")
    if row.is_open:
        st.markdown(f"**After it**: no later contact reported by {labels.day(row.end_date)}")
    else:
        step("After it", row.next_title, labels.day(row.end_date), row.next_contact_id, "after")


def step(heading: str, title: str, told: str, contact_id: str, key: str) -> None:
    """One contact: heading, details, and the link to its passages."""
    st.markdown(f"**{heading}**: {labels.plain(told)}")
    evidence_link(title, contact_id, key=f"gap-{key}", icon=":material/format_quote:")


def attempt_words(row: Any) -> str:
    """``May 2021, refused, 3 times, asked by United States; reason given: ...``."""
    told = [labels.when(row.start_date, row.end_date, row.date_precision), labels.word("status", row.status).lower()]
    told += [labels.count(row.times, "time")] if row.times > 1 else []
    told += [f"asked by {labels.country_name(row.requested_by)}"] if isinstance(row.requested_by, str) else []
    reason = f"; reason given: “{row.reason}”" if isinstance(row.reason, str) and row.reason else ""
    return ", ".join(told) + reason


def claims(rows: pd.DataFrame) -> None:
    """What the texts say about silences, beside what the dates say."""
    st.subheader("What the articles say, and what the dates say")
    if rows.empty:
        st.markdown("No article of this view states how long a silence was.")
        return
    for at, row in enumerate(rows_of(rows.head(MOST_CLAIMS))):
        claim(row, at)
    table = silences.claims_table(rows)
    below = partial(download_table, table, key="gap-claims-csv", file_stem="stated-silences")
    show_table(table, key="gap-claims", below=below)


def claim(row: Any, at: int) -> None:
    """One statement: the words, the computed figure, the verdict, the article."""
    with st.container(border=True):
        st.markdown(f"“{labels.plain(row.quote)}”")
        told = silences.claimed_words(row.months_low, row.months_high)
        computed = silences.computed_words(row.computed_months, row.computed_days)
        said, found = st.columns(2)
        said.markdown(f"The text: **{labels.plain(told or labels.word('claim_kind', row.kind))}**")
        found.markdown(f"The dates: **{labels.plain(computed or 'no figure')}**")
        st.markdown(
            labels.plain(silences.verdict(row.agrees, row.months_low, row.months_high, row.computed_months, row.reason))
        )
        source = article_words(pd.Series(row._asdict()))
        with st.container(key=f"gap-claim-{at}"):
            st.page_link(
                EVIDENCE_PAGE,
                label=labels.plain(source),
                icon=":material/format_quote:",
                query_params={"article": row.article_id},
            )


main()
