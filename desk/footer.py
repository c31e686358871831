"""The foot of every page: which build, as of when, and what its articles can and cannot say."""

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
    held = query("footer").iloc[0]
    st.divider()
    told = [
        " ".join(filter(None, [span_words(held), register_words(held), CAUTION])),
        f"{labels.count(held['contacts'], 'contact')} of {labels.count(held['pairs'], 'country pair')} "
        f"in {labels.count(held['mentions'], 'passage')}. As of {labels.day(filters.as_of)}. Build {build.build_id}.",
    ]
    st.caption("  \n".join(labels.plain(line) for line in told))
    if warnings := build.info.get("warnings"):
        with st.expander(f"{labels.count(len(warnings), 'warning')} from this build"):
            for warning in list(warnings)[:50]:
                st.text(str(warning))


def span_words(held: pd.Series) -> str:
    """``These 5 articles speak from Aug 2020 to Apr 2022.``"""
    first, last = held["first_contact"], held["last_day"]
    articles = int(held["articles"])
    name = "This article speaks" if articles == 1 else f"These {articles:,} articles speak"
    if pd.isna(first) or pd.isna(last):
        return f"{name} of days that could not be dated."
    return f"{name} from {first:%b %Y} to {last:%b %Y}."


def register_words(held: pd.Series) -> str:
    """``The register adds 113 rows from May 2018 to Nov 2024.``; empty without a register."""
    rows, first, last = int(held["register_rows"]), held["register_first"], held["register_last"]
    if not rows or pd.isna(first) or pd.isna(last):
        return ""
    return f"The register adds {labels.count(rows, 'row')} from {first:%b %Y} to {last:%b %Y}."
