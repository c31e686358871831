"""The foot of every page: from when to when its articles speak, how far the register reaches, and which build it is."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from desk import labels
from desk.filters import Filters
from desk.source_line import CAUTION
from desk.store import query, the_build


def footer(filters: Filters) -> None:
    """Draw the footer of the frame."""
    build = the_build()
    held = query("footer", **filters.params()).iloc[0]
    st.divider()
    told = [
        " ".join(part for part in (span_words(held, filters), coverage_words(held)) if part),
        " ".join(part for part in (register_words(held, filters), CAUTION) if part),
        f"{contacts_words(held, filters)}. As of {labels.day(filters.as_of)}. Build {build.build_id}.",
    ]
    st.caption("  \n".join(labels.plain(line) for line in told))
    if warnings := build.info.get("warnings"):
        with st.expander(f"{labels.count(len(warnings), 'warning')} from this build"):
            for warning in list(warnings)[:50]:
                st.text(str(warning))


def span_words(held: pd.Series, filters: Filters) -> str:
    """``The 4 articles on A – B appeared from Oct 2020 to Apr 2022 and tell of contacts since Aug 2020.``"""
    number, on = int(held["articles"]), f" on {labels.pair_name(filters.pair)}" if filters.pair else ""
    if not number:
        later = int(held["later_articles"])
        return f"No article{on} was out by this day" + (f"; {later:,} came later." if later else ".")
    name = f"The one article{on}" if number == 1 else f"The {number:,} articles{on}"
    first, last = held["first_published"], held["last_published"]
    since = held["first_contact"]
    tell = "tells" if number == 1 else "tell"
    contacts = f" and {tell} of contacts since {since:%b %Y}" if pd.notna(since) else ""
    if pd.isna(first) or pd.isna(last):
        return f"{name} could not be dated{contacts}."
    undated = int(held["undated_articles"])
    aside = f" ({undated:,} could not be dated)" if undated else ""
    return f"{name} appeared {_months(first, last)}{aside}{contacts}."


def coverage_words(held: pd.Series) -> str:
    """``Of the 50 months since Oct 2020, 4 have an article.``; empty where no article is dated."""
    covered, months = held["covered_months"], held["span_months"]
    if pd.isna(months) or not covered or int(months) < 2:
        return ""
    have = "has" if int(covered) == 1 else "have"
    return f"Of the {int(months):,} months since {held['first_published']:%b %Y}, {int(covered):,} {have} an article."


def register_words(held: pd.Series, filters: Filters) -> str:
    """How far the register reaches, and what it alone knows; says so where it is taken out."""
    rows, first, last = int(held["register_rows"]), held["register_first"], held["register_last"]
    if not rows or pd.isna(first):
        return ""
    reach = f" from {first:%b %Y}" + (f" to {last:%b %Y}" if pd.notna(last) else "")
    if not filters.register:
        return f"The register ({labels.count(rows, 'row')}{reach}) is taken out."
    alone, start, end = int(held["register_only"]), held["first_contact"], held["last_published"]
    further = pd.isna(start) or pd.isna(end) or first < start or (pd.notna(last) and last > end)
    reaches = "reaches further" if further and int(held["articles"]) else "speaks"
    only = f", and alone knows {labels.count(alone, 'contact')}" if alone else ""
    return f"The register {reaches}:{reach} in {labels.count(rows, 'row')}{only}."


def contacts_words(held: pd.Series, filters: Filters) -> str:
    """``45 contacts in 23 passages``; with the number of pairs where none is chosen."""
    pairs = "" if filters.pair else f" of {labels.count(held['pairs'], 'country pair')}"
    return f"{labels.count(held['contacts'], 'contact')}{pairs}, {labels.count(held['mentions'], 'passage')}"


def _months(first: pd.Timestamp, last: pd.Timestamp) -> str:
    start, end = f"{first:%b %Y}", f"{last:%b %Y}"
    return f"in {start}" if start == end else f"from {start} to {end}"
