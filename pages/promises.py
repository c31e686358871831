"""What was promised, asked for, refused, and was it kept?"""

from __future__ import annotations

from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from desk import labels, promise_records
from desk import promise_words as words
from desk.choice import choose
from desk.exhibit_view import exhibit_of, item_of, show_exhibit
from desk.filter_bar import current_filters
from desk.filters import Filters
from desk.rows import rows as rows_of
from desk.show import download_table, empty_state, evidence_link, show_table
from desk.store import query

NOTHING = "**Nothing promised, asked for or refused here.** Contacts that simply took place stand on the other pages."
MOST_CHOICES = 300


def main() -> None:
    """Draw the page."""
    filters = current_filters()
    st.title("What was promised, asked for, refused, and was it kept?")
    rows = query("promises", **filters.params())
    if rows.empty:
        st.info(NOTHING, icon=":material/filter_alt_off:")
        empty_state(filters, "contacts")
        return
    clicked = timeline()
    inside(filters, rows, clicked)
    record(filters)


def timeline() -> str | None:
    """The figure; returns the promise chosen in it."""
    return show_exhibit(
        exhibit_of(item_of("promises")),
        key="promises",
        selectable=True,
        link_extra={"promise": st.query_params.get("promise")},
    )


def inside(filters: Filters, rows: pd.DataFrame, clicked: str | None) -> None:
    """One promise or request: what was told, what became of it, each with its evidence."""
    st.subheader("One promise or request")
    listed = rows.iloc[::-1].head(MOST_CHOICES)
    named = {r.contact_id: words.promise_choice(r) for r in rows_of(listed)}
    chosen = choose("Promise, request or refusal", named, name="promise", clicked=clicked)
    row: Any = next(r for r in rows_of(listed) if r.contact_id == chosen)
    ids = [i for i in (row.contact_id, row.denied_id, row.settled_id) if words.text(i)]
    register = query("promise_register", contact_ids=ids, register=filters.register)
    step(labels.word("status", row.status), words.detail_words(row), row.title, row.contact_id, register)
    if words.text(row.reason):
        st.markdown(f"Reason given: “{labels.plain(row.reason)}”")
    st.markdown(f"**What became of it**: {labels.plain(words.outcome(row) or 'no series or channel told')}")
    if words.text(row.state_reason):
        st.caption(labels.plain(f"Why we say so: {row.state_reason}."))
    if words.text(row.denied_id):
        when = labels.when(row.denied_start, row.denied_end, row.denied_precision)
        step(labels.word("status", row.denied_status), when, row.denied_title, row.denied_id, register)
    if words.text(row.settled_id):
        when = labels.when(row.settled_start, row.settled_end, row.settled_precision)
        step("Kept by" if row.is_kept else "Next contact", when, row.settled_title, row.settled_id, register)


def step(heading: str, told: str, title: str, contact_id: str, register: pd.DataFrame) -> None:
    """One contact: heading, day, the link to its passages, and what the register says of it."""
    st.markdown(f"**{labels.plain(heading)}**: {labels.plain(told)}")
    evidence_link(title, contact_id, key=f"promise-{contact_id}", icon=":material/format_quote:")
    for at, row in enumerate(rows_of(register[register["contact_id"] == contact_id])):
        source = words.text(row.source_name) or "source not named"
        note = f": {row.note}" if words.text(row.note) else ""
        st.markdown(f":gray[{labels.plain(f'Register, {source}{note}')}]")
        if words.text(row.source_url).startswith("https://"):
            key = f"promise-source-{contact_id}-{at}"
            st.link_button(
                f"Open {labels.plain(source)}", row.source_url, icon=":material/open_in_new:", type="tertiary", key=key
            )


def record(filters: Filters) -> None:
    """The counts: what came about, who asks and who refuses, how long a request waits."""
    params = filters.params()
    rates, asks, waits = (query(name, **params) for name in ("promise_rates", "promise_asks", "promise_waits"))
    st.subheader("The record in numbers")
    if not rates.empty:
        st.markdown(labels.plain(promise_records.rates_finding(rates)))
        _table(promise_records.rates_table(rates), "promise-rates")
    if not asks.empty:
        st.markdown("  \n".join(labels.plain(line) for line in promise_records.asks_findings(asks)))
        _table(promise_records.asks_table(asks), "promise-asks")
    if not waits.empty:
        st.markdown(labels.plain("From the first request to the contact: " + promise_records.waits_finding(waits)))
        _table(promise_records.waits_table(waits), "promise-waits")


def _table(table: pd.DataFrame, name: str) -> None:
    """A table that belongs to no figure, with its downloads."""
    show_table(table, key=name, below=partial(download_table, table, key=f"{name}-csv", file_stem=name))


main()
