"""How long was the silence, and what was tried inside it?"""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from desk import labels, silences
from desk.charts.gap_ledger import gap_ledger
from desk.choice import choose
from desk.filter_bar import current_filters
from desk.filters import Filters
from desk.rows import rows as rows_of
from desk.scope import scope_switch, scope_words, used_filters
from desk.show import EVIDENCE_PAGE, current_look, empty_state, evidence_link, show_figure, show_table
from desk.source_line import article_words, source_line
from desk.store import query

HOW_TO_READ = """
Each bar is a silence: it runs from the last day of one contact that **took place** to the first day of the next.
The longest stand at the top; those still open stand below and are counted to the as-of date.

- **Solid** parts are months in which we hold an article about the pair. In **dotted** parts we hold none, so silence
  cannot be told from missing reports. The row at the foot shows the same month by month.
- A **cross** is something tried that came to nothing: a request, a proposal, a refusal, a cancellation.
- A length such as *173 to 203 days* means that a date is known only to the month.

Choose a bar to see what stood before it, inside it and after it.
"""
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
    attempts = query("gap_attempts", **params)
    clicked = ledger(used_filters(filters, scope), rows, attempts, params)
    left, right = st.columns(2, gap="large")
    with left:
        inside(rows, attempts, clicked)
    with right:
        claims(query("gap_claims", **params))


def ledger(filters: Filters, rows: pd.DataFrame, attempts: pd.DataFrame, params: dict[str, Any]) -> str | None:
    """The figure; returns the silence chosen in it."""
    behind = pd.concat([rows["previous_contact_id"], rows["next_contact_id"], attempts["contact_id"]]).dropna().unique()
    articles = query("articles_behind", contact_ids=list(behind))
    fig = gap_ledger(
        rows,
        attempts,
        query("gap_coverage", **params),
        as_of=filters.as_of,
        look=current_look(),
        source=source_line(articles, filters, labels.count(len(rows), "silence")),
    )
    return show_figure(
        fig,
        silences.gap_table(rows),
        key="gap-ledger",
        how_to_read=HOW_TO_READ,
        file_stem="silences",
        selectable=True,
        alt="Bars of the silences between contacts, longest first",
        link_extra={"scope": scope_words(params["scope"]), "silence": st.query_params.get("silence")},
        column_config={name: st.column_config.DateColumn(format="D MMM YYYY") for name in ("From", "To")},
    )


def inside(rows: pd.DataFrame, attempts: pd.DataFrame, clicked: str | None) -> None:
    """What stood before, inside and after one silence, each with its evidence."""
    st.subheader("Inside a silence")
    listed = rows.head(MOST_CHOICES)
    words = {r.gap_id: silences.gap_choice_words(r) for r in rows_of(listed)}
    chosen = choose("Silence", words, name="silence", clicked=clicked)
    row = listed[listed["gap_id"] == chosen].iloc[0]
    step("Before it", row["previous_title"], labels.day(row["start_date"]), row["previous_contact_id"], "before")
    tried = attempts[attempts["gap_id"] == chosen]
    if tried.empty:
        st.markdown("**Tried inside it**: nothing that these articles report")
    for at, attempt in enumerate(rows_of(tried)):
        step("Tried inside it", attempt.title, attempt_words(attempt), attempt.contact_id, f"tried-{at}")
    if row["is_open"]:
        st.markdown(f"**After it**: no later contact reported by {labels.day(row['end_date'])}")
    else:
        step("After it", row["next_title"], labels.day(row["end_date"]), row["next_contact_id"], "after")


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
    show_table(silences.claims_table(rows), key="gap-claims")


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
