"""One contact, each side's account beside the other's: the figure, and the passages in columns beneath it."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd
import streamlit as st

from desk import labels, topic_words
from desk.accounts import with_accounts
from desk.choice import choose
from desk.exhibit_view import exhibit_of, item_of, show_exhibit
from desk.filters import Filters
from desk.rows import rows as rows_of
from desk.show import evidence_link
from desk.source_line import article_words
from desk.store import query

MOST_CHOICES = 300
Told = dict[str, list[tuple[str, pd.Series]]]


def one_contact(filters: Filters, contacts: pd.DataFrame) -> None:
    """The accounts of one contact side by side, with the passages beneath. ``contacts``: rows of topic_choice.sql."""
    listed = contacts.head(MOST_CHOICES)
    words = {r.contact_id: topic_words.contact_choice_words(r) for r in rows_of(listed)}
    chosen = choose("Contact, those whose accounts differ most first", words, name="account")
    row = listed[listed["contact_id"] == chosen].iloc[0]
    countries = [str(code) for code in row["countries"]]
    passages = with_accounts(query("topic_passages", contact_id=chosen, **filters.params()), countries)
    show_exhibit(exhibit_of(item_of("topic-accounts", {"contact_id": chosen})), key="topic-accounts")
    if passages["article_id"].notna().any():
        evidence_link("All passages of this contact", chosen, key="topic-evidence", icon=":material/format_quote:")
    quotes(passages, countries)


def quotes(passages: pd.DataFrame, countries: list[str]) -> None:
    """The passages: a column for each side, and between the first two what both raised or nobody is told to have."""
    told = topic_words.by_side(passages)
    first, *others = countries
    columns = st.columns(len(countries) + 1, gap="medium")
    side(columns[0], first, told)
    with columns[1]:
        st.markdown("**Raised by both sides**")
        passages_of(told.get("both", []), "No passage says so.")
        if "" in told:
            st.markdown("**Not told by whom**")
            passages_of(told[""], "")
        registered(passages[passages["article_id"].isna()])
    for column, code in zip(columns[2:], others, strict=True):
        side(column, code, told)


def side(column: st.delta_generator.DeltaGenerator, code: str, told: Told) -> None:
    """The column of one side."""
    with column:
        st.markdown(f"**Raised by {labels.plain(labels.country_name(code))}**")
        passages_of(told.get(code, []), "Nothing that these articles tell as raised by this side alone.")


def passages_of(told: Iterable[tuple[str, pd.Series]], none: str) -> None:
    """Quoted passages with their topics, their article and whose account they give."""
    shown = list(told)
    if not shown and none:
        st.caption(none)
    for topics, row in shown:
        st.markdown(f"{labels.plain(topics)}: “{labels.plain(row['quote'])}”")
        source = article_words(row.rename({"article_title": "title"}))
        st.caption(labels.plain(f"{source}. Account: {row['account_why']}."))


def registered(rows: pd.DataFrame) -> None:
    """Topics that the register alone names, with the page that it names for them."""
    if rows.empty:
        return
    st.markdown("**Register only**")
    topics = ", ".join(dict.fromkeys(labels.word("topic", code) for code in rows["topic"]))
    st.markdown(f"{labels.plain(topics)}: named in the register kept by hand, without passages.")
    url, name = rows["source_url"].iloc[0], rows["source_name"].iloc[0]
    words = name if isinstance(name, str) and name else "the page that the register names"
    if isinstance(url, str) and url.startswith("https://"):
        st.link_button(labels.plain(words), url, type="tertiary", icon=":material/open_in_new:")
    else:
        st.caption(labels.plain(words))
