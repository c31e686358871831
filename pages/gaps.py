"""How long was the silence, and what was tried inside it?"""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from desk import labels, silences
from desk.charts.gap_ladder import gap_ladder
from desk.charts.gap_ledger import gap_ledger
from desk.choice import choose
from desk.filter_bar import current_filters
from desk.filters import Filters
from desk.ladder import DOUBTS, ladder_table, lanes, rungs
from desk.passages import contact_panel
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
- A **ring with a question mark** is a contact that may have broken the silence: it has no day, a wide date, too little
  confidence, or was planned and never reported on.
- A length such as *173 to 203 days* means that a date is known only to the month.

Choose a bar to see what stood before it, inside it and after it.
"""
HOW_TO_READ_LADDER = """
Each line is a level, leaders on top. The **band** is the silence: it runs from the last day of one contact to the first
day of the next; where it is **hatched**, we hold no article from these months.

- A **cross** was tried in vain: refused, cancelled or put off. A mark with a dot was asked for or proposed, a hollow
  one planned. A **filled** mark took place: it shows who kept talking meanwhile. Shape is the mode, colour the level.
- A pale bar under a mark: its day is not known, it lies somewhere on the bar.
- Contacts of other ministries stand on a line of their own at the foot: they do not end this silence.

Point at a mark for details; choose it to see its evidence.
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
    doubts = query("gap_doubts", **params)
    used = used_filters(filters, scope)
    clicked = ledger(used, rows, attempts, doubts, params)
    row = chosen_silence(rows, clicked)
    ladder(used, row, doubts, params)
    left, right = st.columns(2, gap="large")
    with left:
        inside(row, attempts[attempts["gap_id"] == row.gap_id], doubts[doubts["gap_id"] == row.gap_id])
    with right:
        claims(query("gap_claims", **params))


def ledger(
    filters: Filters, rows: pd.DataFrame, attempts: pd.DataFrame, doubts: pd.DataFrame, params: dict[str, Any]
) -> str | None:
    """The figure; returns the silence chosen in it."""
    behind = pd.concat([rows["previous_contact_id"], rows["next_contact_id"], attempts["contact_id"]]).dropna().unique()
    articles = query("articles_known", as_of=filters.as_of, contact_ids=list(behind))
    fig = gap_ledger(
        rows,
        attempts,
        query("gap_coverage", **params),
        as_of=filters.as_of,
        doubts=doubts,
        look=current_look(),
        source=source_line(articles, filters, labels.count(len(rows), "silence")),
    )
    return show_figure(
        fig,
        silences.gap_table(rows, doubts),
        key="gap-ledger",
        how_to_read=HOW_TO_READ,
        file_stem="silences",
        selectable=True,
        alt="Bars of the silences between contacts, longest first",
        link_extra={"scope": scope_words(params["scope"]), "silence": st.query_params.get("silence")},
        column_config={name: st.column_config.DateColumn(format="D MMM YYYY") for name in ("From", "To")},
    )


def chosen_silence(rows: pd.DataFrame, clicked: str | None) -> Any:
    """The silence to look into: the one clicked or chosen, else the longest; a row of gap_ledger.sql."""
    st.subheader("What was tried inside the silence?", anchor=False)
    listed = rows_of(rows.head(MOST_CHOICES))
    words = {r.gap_id: silences.gap_choice_words(r) for r in listed}
    chosen = choose("Silence", words, name="silence", clicked=clicked)
    return next(r for r in listed if r.gap_id == chosen)


def ladder(filters: Filters, row: Any, doubts: pd.DataFrame, params: dict[str, Any]) -> None:
    """The levels of one silence: what was tried, and what went on."""
    found = rungs(query("gap_ladder", **params | {"gap_id": row.gap_id}), row.pair)
    months = query("gap_coverage", **params)
    inside = (months["month"] >= row.start_date.replace(day=1)) & (months["month"] <= row.end_date)
    months = months[(months["pair"] == row.pair) & inside]
    articles = query("articles_known", as_of=filters.as_of, contact_ids=[rung.contact_id for rung in found])
    fig = gap_ladder(
        row,
        found,
        months,
        look=current_look(),
        source=source_line(articles, filters, labels.count(len(found), "contact")),
        doubts=int((doubts["gap_id"] == row.gap_id).sum()),
    )
    show_figure(
        fig,
        ladder_table(found, lanes(found, row.scope, row.channel)),
        key="gap-ladder",
        how_to_read=HOW_TO_READ_LADDER,
        file_stem="inside-the-silence",
        selectable=True,
        on_choose=contact_panel,
        alt="Levels from leaders to the working level, the silence as a band, attempts as marks in it",
        link_extra={"scope": scope_words(params["scope"]), "silence": row.gap_id},
        column_config={name: st.column_config.DateColumn(format="D MMM YYYY") for name in ("First day", "Last day")},
    )


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
