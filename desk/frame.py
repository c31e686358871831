"""What the frame draws besides the filter bar: style, and the page shown when there is no build."""

from __future__ import annotations

import streamlit as st

from desk import labels
from desk.builds import BuildUnavailableError

# Fixed text: no value ever goes into it.
_STYLE = """
<style>
  .stMainBlockContainer { padding: 2.6rem 2rem 2rem 2rem; max-width: 1760px; }
  .stAppHeader { height: 2.4rem; min-height: 2.4rem; }
  .st-key-filter-bar [data-testid="stMarkdownContainer"], .st-key-filter-bar [data-testid="stMarkdownContainer"] p
    { margin: 0; white-space: nowrap; }
  [data-testid="stSidebarHeader"]::before { content: "Open Line"; font-size: 1.35rem; font-weight: 700; }
  .st-key-travel-bar [data-testid="stCaptionContainer"] p { white-space: nowrap; }
  .stMain h1 { font-size: 1.5rem; padding: 0.1rem 0 0.4rem 0; }
  .stMain h3 { font-size: 1.3rem; padding: 0.5rem 0 0 0; }
  [class*="st-key-card-"] [data-testid="stMarkdownContainer"] { margin-bottom: 0; }
  [class*="st-key-card-"] [data-testid="stPageLink"] a { padding-left: 0; margin-left: 0; }
  [class*="st-key-card-"] [data-testid="stPageLink"] p { white-space: normal; font-size: 0.9rem; line-height: 1.25; }
  [class*="st-key-card-"] [data-testid="stPageLink"] span { white-space: normal; }
  [class*="st-key-wide-"] { overflow-x: auto; }
  [class*="st-key-wide-"] > [data-testid="stElementContainer"] { min-width: 930px; }
  @media (max-width: 1150px) {
    .stMainBlockContainer { padding-left: 1rem; padding-right: 1rem; }
    .st-key-filter-bar .stHorizontalBlock, .st-key-headlines .stHorizontalBlock { flex-wrap: wrap; }
    .st-key-headlines .stColumn { flex: 1 1 40%; min-width: 12rem; }
    .st-key-filter-bar .stColumn { flex: 1 1 30%; min-width: 9rem; }
    .st-key-filter-bar > div > .stHorizontalBlock > .stColumn:first-child { flex-basis: 100%; }
  }
</style>
"""


def page_style() -> None:
    """Small corrections of Streamlit's own spacing, and the product's name above the navigation."""
    st.html(_STYLE)


def first_run(problem: BuildUnavailableError, remedy: str) -> None:
    """Say why there is nothing to show, and what to do."""
    st.title("Open Line")
    if problem.first_run:
        st.info("**Nothing has been built yet.** Open Line shows contacts once it has read some articles.")
    else:
        st.error("**The published build cannot be opened.** Nothing was changed by looking at it.")
    st.markdown(labels.plain(problem))
    st.markdown(remedy)
    st.code("python -m etl build", language="bash")
    st.button("Look again", type="primary")
