"""The frame of the dashboard: page setup, navigation, filter bar, footer. Started by ``make run``."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from desk.builds import REMEDY, BuildUnavailableError
from desk.filter_bar import filter_bar
from desk.footer import footer
from desk.frame import first_run, page_style
from desk.store import open_build

# A file of our own: a material icon here would be fetched from the network.
ICON = Path(__file__).parent / "desk" / "icon.svg"

# Each url_path differs from its file's stem: a deep link to /<stem> would run the page without this frame.
PAGES = {
    "The picture": [
        st.Page(
            "pages/overview.py", title="Where do we stand?", icon=":material/dashboard:",
            url_path="where-we-stand", default=True,
        ),
        st.Page("pages/timeline.py", title="What happened when?", icon=":material/timeline:", url_path="what-happened"),
        st.Page("pages/gaps.py", title="How long was the silence?", icon=":material/pending:", url_path="silences"),
        st.Page(
            "pages/unusual.py", title="Is this silence unusual?", icon=":material/warning:", url_path="is-it-unusual"
        ),
        st.Page(
            "pages/promises.py", title="What was promised, kept?", icon=":material/handshake:", url_path="promised"
        ),
        st.Page("pages/topics.py", title="What did they talk about?", icon=":material/forum:", url_path="what-about"),
        st.Page(
            "pages/compare.py", title="How do pairs compare?", icon=":material/compare_arrows:", url_path="side-by-side"
        ),
    ],
    "The proof": [
        st.Page("pages/evidence.py", title="How do we know?", icon=":material/fact_check:", url_path="how-we-know"),
    ],
    "The briefing": [
        st.Page("pages/briefing.py", title="How do I pass it on?", icon=":material/slideshow:", url_path="pass-it-on"),
    ],
}  # fmt: skip


def main() -> None:
    """Draw one page inside the frame."""
    st.set_page_config(page_title="Open Line", page_icon=str(ICON), layout="wide", initial_sidebar_state=262)
    page_style()
    page = st.navigation(PAGES)
    try:
        open_build()
        filters = filter_bar()
        page.run()
        footer(filters)
    except BuildUnavailableError as problem:
        first_run(problem, REMEDY)


main()
