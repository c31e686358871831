"""A contact's evidence in small: its passages with their articles, as a panel below a figure."""

from __future__ import annotations

import streamlit as st

from desk import labels
from desk.filter_bar import current_filters
from desk.people import text
from desk.register_view import register_facts
from desk.show import evidence_link
from desk.source_line import article_words
from desk.store import query

MOST = 3


def contact_panel(contact_id: str) -> None:
    """The passages a contact was read from, each with its article and the reason for its date."""
    passages = query("contact_passages", contact_id=contact_id, as_of=current_filters().as_of)
    with st.container(border=True, key="contact-panel", gap="small"):
        register_facts(contact_id, current_filters())
        for _, row in passages.head(MOST).iterrows():
            st.markdown(f"> {labels.plain(row['quote'])}")
            reason = text(row["date_reason"])
            told = f"{article_words(row)}." + (f" Date: {reason}" if reason else "")
            st.caption(labels.plain(told))
        if len(passages) > MOST:
            st.caption(f"and {labels.count(len(passages) - MOST, 'more passage')}")
        if passages.empty:
            evidence_link("How do we know?", contact_id, icon=":material/fact_check:")
            return
        evidence_link("Open the article with this passage marked", contact_id, icon=":material/fact_check:")
