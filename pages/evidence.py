"""How do we know? The article with its passages; stated silences beside computed ones; the register."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from desk import evidence_words, labels, silences
from desk.choice import choose
from desk.claims_view import claims_view
from desk.filter_bar import current_filters
from desk.filters import Filters
from desk.highlight import NEUTRAL, Passage, highlight
from desk.people import items
from desk.register_view import register_facts, register_view
from desk.rows import rows as rows_of
from desk.show import download_table, empty_state, show_table, view_url
from desk.source_line import article_words
from desk.store import query
from desk.theme import level_colour

REGISTER_ONLY = ""  # the contact chosen has no article to show
VIEWS = ("An article", "Stated silences", "The register")
MOST_CHOICES = 500
MOST_QUOTES = 12
MOST_CHARACTERS = 150_000
HEIGHT = 760
HOW_TO_READ = """
Marked words in the article are what a reading rests on. The **number** stands again beside the reading on the right;
its **colour** is the level of the contact (grey: level not stated, or a statement or hotline rather than a contact).
Choose a number on the right to jump to its words. *Confidence* is the share of such readings that are right.
"""


def main() -> None:
    """Draw the page."""
    filters = current_filters()
    st.title("How do we know?")
    view = view_switch()
    if view == VIEWS[1]:
        claims_view(filters, open_article)
        return
    if view == VIEWS[2]:
        register_view(filters, open_contact)
        return
    contact_id = chosen_contact(filters)
    if contact_id == REGISTER_ONLY:
        return
    articles = listed_articles(filters, contact_id)
    if articles.empty:
        st.info(
            "**No article to show here.** No article that was out by the as-of date tells of this pair.",
            icon=":material/filter_alt_off:",
        )
        empty_state(filters, "articles")
        return
    words = {str(r["article_id"]): evidence_words.article_choice_words(r) for _, r in articles.iterrows()}
    heading = "Articles that tell of this contact" if contact_id else "Article"
    article_id = choose(heading, words, name="article")
    show_article(filters, article_id, contact_id)


def view_switch() -> str:
    """An article and its readings, what the articles state about silences, or the register; held in the URL."""
    chosen = st.segmented_control(
        "View", VIEWS, default=VIEWS[0], required=True, key="proof", bind="query-params", label_visibility="collapsed"
    )
    return str(chosen or VIEWS[0])


def open_article(article_id: str) -> None:
    """Show one article: a callback."""
    st.session_state["proof"] = VIEWS[0]
    st.query_params["article"] = article_id


def chosen_contact(filters: Filters) -> str | None:
    """The contact that the URL names, after drawing all its passages; None if it names none that exists.

    REGISTER_ONLY for one that no article out by the as-of date tells of, but a row of the register.
    """
    wanted = st.query_params.get("contact")
    if not wanted:
        return None
    passages = query("evidence_contact", contact_id=wanted, **filters.params())
    if len(passages):
        contact_panel(passages, filters)
        return wanted
    registered = query("register_contact", contact_id=wanted, as_of=filters.as_of)
    if len(registered):
        with st.container(border=True, key="contact-panel"):
            contact_head(registered.iloc[0]["title"], labels.countries_name(registered.iloc[0]["countries"]))
            register_facts(wanted, filters)
        return REGISTER_ONLY
    missing_contact()
    return None


def missing_contact() -> None:
    """Say why a contact cannot be shown: it has no passage, or this build does not know it."""
    st.warning(
        "Nothing known by the as-of date tells of the contact in this link. It may have become known later, or have "
        "been merged or corrected since the link was made. All articles are below.",
        icon=":material/link_off:",
    )


def contact_head(title: str, told: str) -> None:
    """Title of a contact, what there is on it, and the way back to all articles."""
    head, out = st.columns([5, 1], vertical_alignment="center")
    head.markdown(f"#### {labels.plain(title)}\n{told}")
    out.button("All articles", key="leave-contact", on_click=leave_contact, icon=":material/close:", width="stretch")


def contact_panel(passages: pd.DataFrame, filters: Filters) -> None:
    """All passages of one contact in all articles."""
    first = passages.iloc[0]
    told = f"{labels.count(len(passages), 'passage')} in {labels.count(passages['article_id'].nunique(), 'article')}"
    with st.container(border=True, key="contact-panel"):
        contact_head(first["title"], told)
        if register_facts(str(first["contact_id"]), filters).empty and first["has_register"]:
            st.caption("Only in articles: the register has no row for this contact.")
        for words in map(evidence_words.conflict_words, items(first["conflicts"])):
            st.markdown(f":material/difference: Articles differ in {labels.plain(words)}")
        for row in rows_of(passages.head(MOST_QUOTES)):
            source = article_words(pd.Series(row._asdict() | {"title": row.article_title}))
            told = evidence_words.told_words(row)
            reason = labels.plain(" · ".join(filter(None, [source, evidence_words.date_words(row), told])))
            st.markdown(f"“{labels.plain(row.quote)}”  \n:gray[{reason}]")
        if len(passages) > MOST_QUOTES:
            st.caption(f"The first {MOST_QUOTES} are shown; the download has all.")
        table = evidence_words.contact_table(passages)
        download_table(table, key="contact-csv", file_stem="contact-passages")


def leave_contact() -> None:
    """Back to all articles."""
    st.query_params.pop("contact", None)


def open_contact(contact_id: str) -> None:
    """Show all passages of one contact: a callback."""
    st.session_state["proof"] = VIEWS[0]
    st.query_params["contact"] = contact_id


def listed_articles(filters: Filters, contact_id: str | None) -> pd.DataFrame:
    """Articles to choose from: of the contact, or of the filters; the one that the URL names is always among them."""
    if contact_id:
        told = query("evidence_contact", contact_id=contact_id, **filters.params()).drop_duplicates("article_id")
        return told.drop(columns=["title"]).rename(columns={"article_title": "title"})
    articles = query("evidence_articles", **filters.params()).head(MOST_CHOICES)
    wanted = st.query_params.get("article")
    if wanted and wanted not in set(articles["article_id"]):
        named = query("evidence_article", article_id=wanted)
        if named.empty:
            st.warning(
                "This build does not have the article in this link; it may have changed since.",
                icon=":material/link_off:",
            )
        return (
            pd.concat([named.assign(contacts=0)[list(articles.columns.intersection(named.columns))], articles])
            if len(named)
            else articles
        )
    return articles


def show_article(filters: Filters, article_id: str, contact_id: str | None) -> None:
    """The article on the left, what was read from it on the right."""
    article = query("evidence_article", article_id=article_id).iloc[0]
    passages = query("evidence_passages", article_id=article_id, **filters.params())
    statements = query("evidence_claims", article_id=article_id)
    mechanisms = query("evidence_mechanisms", article_id=article_id)
    marks = marked(passages, statements, mechanisms, contact_id)
    st.subheader(labels.plain(article["title"] if isinstance(article["title"], str) else article["path"]))
    by = [labels.plain(v) for v in (article["source"], article["author"], article["url"]) if isinstance(v, str) and v]
    st.markdown("  \n".join([" · ".join(by), f"**{labels.plain(evidence_words.published_words(article))}**"]).strip())
    left, right = st.columns([1.15, 1], gap="medium")
    with left, st.container(height=HEIGHT, key="article"):
        st.html(highlight(article["text"][:MOST_CHARACTERS], marks))
        if len(article["text"]) > MOST_CHARACTERS:
            more = f"The text goes on for {len(article['text']) - MOST_CHARACTERS:,} characters"
            st.caption(f"{more}; the passages on the right are complete.")
    with right, st.container(height=HEIGHT, key="readings", border=False):
        readings(passages, contact_id)
        other_readings(statements, mechanisms, len(passages))
    tools(filters, passages, article_id, contact_id)


def marked(
    passages: pd.DataFrame, statements: pd.DataFrame, mechanisms: pd.DataFrame, contact_id: str | None
) -> list[Passage]:
    """What to mark: passages in the colour of their level (grey beside a chosen contact), then statements and lines."""
    marks = [
        Passage(r.start_char, r.end_char, r.number, colour_of(r) if contact_id in (None, r.contact_id) else NEUTRAL)
        for r in rows_of(passages)
    ]
    others = pd.concat([statements[["start_char", "end_char"]], mechanisms[["start_char", "end_char"]]]).reset_index(
        drop=True
    )
    return marks + [
        Passage(int(r.start_char), int(r.end_char), len(marks) + at)
        for at, r in enumerate(rows_of(others), 1)
        if pd.notna(r.start_char) and pd.notna(r.end_char)
    ]


def colour_of(row: Any) -> str:
    """Colour of a contact's level; grey where it is not stated."""
    return level_colour(row.level) if isinstance(row.level, str) else NEUTRAL


def readings(passages: pd.DataFrame, contact_id: str | None) -> None:
    """The contacts read from the article, the chosen one first, each with its passages and the reasons."""
    if passages.empty:
        st.info("No contact was read from this article.", icon=":material/info:")
    order = list(dict.fromkeys(passages["contact_id"]))
    for wanted in sorted(order, key=lambda c: c != contact_id):
        reading(passages[passages["contact_id"] == wanted], wanted == contact_id)


def reading(passages: pd.DataFrame, chosen: bool) -> None:
    """One contact: what it is, and for each passage the reason for its date, the rule and the confidence."""
    row: Any = rows_of(passages)[0]
    with st.container(border=True):
        st.markdown(f"**{labels.plain(row.title)}**  \n{labels.plain(labels.countries_name(row.countries))}")
        st.markdown(labels.plain(evidence_words.headline_facts(row)))
        told = evidence_words.further_facts(row)
        if told:
            st.markdown("  \n".join(f"{heading}: {labels.plain(words)}" for heading, words in told))
        for passage in rows_of(passages):
            number = f"[**{passage.number}**](#passage-{passage.number})"
            st.markdown(
                f"{number} {labels.plain(evidence_words.date_words(passage))}  \n"
                f":gray[Rule {labels.plain(passage.rule)}, confidence {passage.confidence:.0%}]"
            )
        if not chosen:
            words = f"All its passages ({row.mention_count} in {labels.count(row.article_count, 'article')})"
            st.button(
                words,
                key=f"open-{row.contact_id}",
                on_click=open_contact,
                args=(row.contact_id,),
                type="tertiary",
                icon=":material/format_quote:",
            )


def other_readings(statements: pd.DataFrame, mechanisms: pd.DataFrame, before: int) -> None:
    """Statements about silences, and hotlines and talks, with the numbers that follow the passages."""
    if len(statements):
        st.markdown("**Statements about silences and firsts**")
    for at, row in enumerate(rows_of(statements), before + 1):
        told = silences.claimed_words(row.months_low, row.months_high) or labels.word("claim_kind", row.kind)
        judged = silences.verdict(row.agrees, row.months_low, row.months_high, row.computed_months, row.reason)
        computed = silences.computed_words(row.computed_months, row.computed_days) or "no figure"
        st.markdown(f"[**{at}**](#passage-{at}) {labels.plain(f'The text: {told}. The dates: {computed}. {judged}')}")
    if len(mechanisms):
        st.markdown("**Hotlines, talks and working groups**")
    for at, row in enumerate(rows_of(mechanisms), before + len(statements) + 1):
        st.markdown(f"[**{at}**](#passage-{at}) {labels.plain(evidence_words.mechanism_words(row))}")


def tools(filters: Filters, passages: pd.DataFrame, article_id: str, contact_id: str | None) -> None:
    """How to read it, the download, the link, and the table."""
    table = evidence_words.passages_table(passages)
    with st.container(horizontal=True, gap="small"):
        with st.popover("How to read this", icon=":material/help:", type="tertiary"):
            st.markdown(HOW_TO_READ)
        download_table(table, key="evidence-csv", file_stem="passages")
        with st.popover("Link to this view", icon=":material/link:", type="tertiary"):
            st.code(view_url(filters, contact=contact_id, article=article_id), language=None, wrap_lines=True)
    show_table(table, key="evidence-table")


main()
