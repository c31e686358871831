"""The register beside the articles, as the page on evidence shows it; and what it says of one contact."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from desk import labels
from desk.exhibit_view import exhibit_of, item_of, show_exhibit
from desk.filters import Filters
from desk.people import text
from desk.register_words import AGREEMENTS, agreement_words, counts, safe_url
from desk.rows import rows as rows_of
from desk.show import empty_state
from desk.store import query

ALL = "all"


def register_view(filters: Filters, open_contact: Callable[[str], None]) -> None:
    """The figure, the rows to choose from, and the way to the evidence of the one chosen."""
    rows = query("register_rows", **filters.params())
    if rows.empty:
        empty_state(filters, "rows of the register")
        return
    if not filters.register:
        st.caption("The register is taken out of the other pages; here it is compared all the same.")
    shown = exhibit_of(item_of("register-rows"))
    show_exhibit(shown, key="register-rows", table_below=False)
    chosen_rows(rows, shown.rows(), open_contact)


def chosen_rows(rows: pd.DataFrame, table: pd.DataFrame, open_contact: Callable[[str], None]) -> None:
    """The rows of one agreement, as a table from which one can be chosen."""
    number = {ALL: len(rows), **{code: n for code, n in counts(rows).items() if n}}
    wanted = st.segmented_control(
        "Show", list(number), default=ALL, required=True, key="agreement", bind="query-params",
        format_func=partial(_choice_words, number),
    )  # fmt: skip
    wanted = wanted if wanted in number else ALL
    kept = pd.Series(wanted == ALL, index=rows.index) | (rows["agreement"] == wanted)
    shown, cells = rows[kept].reset_index(drop=True), table[kept.to_numpy()].reset_index(drop=True)
    event = st.dataframe(
        cells.drop(columns=["First day"]), hide_index=True, width="stretch", height=380, key=f"register-table-{wanted}",
        column_config=_columns(), on_select="rerun", selection_mode="single-row",
    )  # fmt: skip
    picked = event.selection.rows if event else []
    if picked and picked[0] < len(shown):
        row = shown.iloc[picked[0]]
        st.button(
            f"How do we know: {labels.plain(row['title'])}", key="register-open", icon=":material/fact_check:",
            type="primary", on_click=open_contact, args=(row["contact_id"],),
        )  # fmt: skip
    else:
        st.caption("Tick a row to open its evidence.")


def register_facts(contact_id: str, filters: Filters) -> pd.DataFrame:
    """Draw what the register says of a contact; returns its rows, empty where the register does not know it."""
    found = query("register_contact", contact_id=contact_id, as_of=filters.as_of)
    for row in rows_of(found):
        st.markdown(f":material/list_alt: **{AGREEMENTS[row.agreement][0]}**. {labels.plain(agreement_words(row))}")
        people = "; ".join(str(p) for p in row.participants)
        told = [
            labels.when(row.start_date, row.end_date, text(row.date_precision)),
            labels.word("mode", row.mode).lower(), labels.word("status", row.status).lower(), people,
            f"line {row.line} of {row.file}",
        ]  # fmt: skip
        st.caption("The register says: " + labels.plain(", ".join(t for t in told if t)))
        _source(text(row.source_name), row.source_url)
        if text(row.note):
            st.text(f"Note: {row.note}")  # as text: an address in it is no link
    return found


def _source(name: str | None, url: object) -> None:
    """The page that the row names: a link where the address is https, else words."""
    address = safe_url(url)
    if address:
        st.link_button(
            f"Source: {labels.plain(name or address)}", address, icon=":material/open_in_new:", type="tertiary"
        )
    elif name or text(url):
        st.text("Source: " + " ".join(t for t in (name, text(url)) if t))
    else:
        st.caption("Source: none given in the register.")


def _choice_words(number: dict[str, int], code: str) -> str:
    return f"{'All' if code == ALL else AGREEMENTS[code][0]} ({number.get(code, 0):,})"


def _columns() -> dict[str, Any]:
    return {"Page": st.column_config.LinkColumn("Page", display_text="open", validate="^https://")}
