"""What did they talk about, and which side raised it?"""

from __future__ import annotations

import pandas as pd
import streamlit as st

from desk import labels, topic_words
from desk.charts.topic_accounts import accounts, topic_accounts, topic_accounts_title
from desk.charts.topic_sides import sides_table, topic_sides, topic_sides_title
from desk.charts.topics_by_time import MOST_MARKS, topics_by_time, topics_heat, topics_title
from desk.choice import choose
from desk.filter_bar import current_filters
from desk.filters import Filters
from desk.rows import rows as rows_of
from desk.show import current_look, empty_state, evidence_link, open_evidence, show_figure
from desk.source_line import article_words, source_line
from desk.store import query

READ_TIME = """
Each row is a topic, the most frequent first, with the number of contacts in which it came up. Each mark is one contact:
its **colour** is the level, its **shape** the mode, a **hollow** mark was planned, proposed or asked for, a **cross**
was refused or called off. A line through a mark shows the days it may have been on. Choose a mark to see its passages.
"""
READ_HEAT = """
Each row is a topic, the most frequent first. Each square is a quarter: the stronger its colour, the more contacts in
which the topic came up; the number is their count. Narrow the filters to see single contacts.
"""
READ_SIDES = """
Bars count contacts: those in which one country alone is told to have raised the topic, and those in which both did, all
on one scale. *Not told*: the text names the topic but not who raised it, which says nothing about either side.
"""
READ_ACCOUNTS = """
A mark stands under each side that is told to have raised the topic. Joined marks: both did. A mark under *not told*:
the text names the topic only. Topics that one side alone raised stand on top: there the two accounts differ.
"""
MOST_CHOICES = 300


def main() -> None:
    """Draw the page."""
    filters = current_filters()
    st.title("What did they talk about, and which side raised it?")
    contacts = query("topic_choice", **filters.params())
    if contacts.empty:
        st.info(
            "**No contact with known topics to show here.** Topics come from the articles; widen the filters.",
            icon=":material/filter_alt_off:",
        )
        empty_state(filters, "contacts with known topics")
        return
    articles = query("topic_articles", **filters.params())
    st.space("xsmall")
    by_time(filters, contacts, articles)
    st.subheader("Which side raised what")
    by_pair(filters, contacts, articles)
    st.subheader("One contact, two accounts")
    one_contact(filters, contacts)


def by_time(filters: Filters, contacts: pd.DataFrame, articles: pd.DataFrame) -> None:
    """Topic by time: marks for few contacts, shaded quarters for many."""
    months = query("topic_by_month", **filters.params())
    dated = int(contacts["start_date"].notna().sum())
    if months.empty:
        st.info("No contact with known topics has a date in this view; see the accounts below.")
        return
    title, look = topics_title(months, dated), current_look()
    source = source_line(articles, filters, labels.count(dated, "contact"))
    if months["contacts"].sum() > MOST_MARKS:
        fig = topics_heat(months, title=title, look=look, source=source)
        show_figure(
            fig,
            topic_words.months_table(months),
            key="topic-heat",
            how_to_read=READ_HEAT,
            file_stem="topics-by-month",
            alt=title,
        )
        return
    marks = query("topic_contacts", **filters.params())
    fig = topics_by_time(marks, title=title, look=look, source=source)
    chosen = show_figure(
        fig,
        topic_words.marks_table(marks),
        key="topic-marks",
        how_to_read=READ_TIME,
        file_stem="topics",
        alt=title,
        selectable=True,
    )
    if chosen:
        open_evidence(chosen)


def by_pair(filters: Filters, contacts: pd.DataFrame, articles: pd.DataFrame) -> None:
    """Which side of the pair raised what; needs one pair."""
    if not filters.pair:
        st.info(
            "Choose a country pair at the top left to see which side raised what.", icon=":material/compare_arrows:"
        )
        return
    wide = sides_table(query("topic_sides", **filters.params()))
    source = source_line(articles, filters, labels.count(len(contacts), "contact"))
    show_figure(
        topic_sides(wide, filters.pair, look=current_look(), source=source),
        topic_words.sides_words_table(wide, filters.pair),
        key="topic-sides",
        how_to_read=READ_SIDES,
        file_stem="topics-by-side",
        alt=topic_sides_title(wide, filters.pair),
    )


def one_contact(filters: Filters, contacts: pd.DataFrame) -> None:
    """The accounts of one contact side by side, with the passages beneath."""
    listed = contacts.head(MOST_CHOICES)
    words = {r.contact_id: topic_words.contact_choice_words(r) for r in rows_of(listed)}
    chosen = choose("Contact, those whose accounts differ most first", words, name="account")
    row = listed[listed["contact_id"] == chosen].iloc[0]
    passages = query("topic_passages", contact_id=chosen)
    countries = [str(code) for code in row["countries"]]
    table = accounts(passages, countries)
    date = labels.when(row["start_date"], row["end_date"], row["date_precision"])
    told = passages.drop_duplicates("article_id").rename(columns={"article_title": "title"})
    source = source_line(told, filters, labels.count(len(table), "topic"))
    level = row["level"] if isinstance(row["level"], str) else None
    fig = topic_accounts(
        table, countries, contact=f"{row['title']}, {date}", level=level, look=current_look(), source=source
    )
    show_figure(
        fig,
        topic_words.passages_table(passages),
        key="topic-accounts",
        how_to_read=READ_ACCOUNTS,
        file_stem="topics-of-one-contact",
        alt=topic_accounts_title(table, countries),
        link_extra={"account": chosen},
    )
    evidence_link("All passages of this contact", chosen, key="topic-evidence", icon=":material/format_quote:")
    quotes(passages, countries)


def quotes(passages: pd.DataFrame, countries: list[str]) -> None:
    """The passages, a column for each side; those of both sides or of nobody in particular beneath."""
    told = topic_words.by_side(passages)
    for column, code in zip(st.columns(len(countries), gap="large"), countries, strict=True):
        with column:
            st.markdown(f"**Raised by {labels.plain(labels.country_name(code))}**")
            passages_of(told.get(code, []), "Nothing that these articles tell as raised by this side alone.")
    for key, heading in (("both", "Raised by both sides"), ("", "Who raised it is not told")):
        if key in told:
            st.markdown(f"**{heading}**")
            passages_of(told[key], "")


def passages_of(told: list[tuple[str, pd.Series]], none: str) -> None:
    """Quoted passages with their topics and article."""
    if not told:
        st.caption(none)
    for topics, row in told:
        st.markdown(f"{labels.plain(topics)}: “{labels.plain(row['quote'])}”")
        st.caption(labels.plain(article_words(row.rename({"article_title": "title"}))))


main()
