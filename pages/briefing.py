"""How do I pass it on? Figures collected on any page, as slides and as a PDF; and the one-page brief on a pair."""

from __future__ import annotations

import streamlit as st

from desk.briefing_view import files, look_of_files, pair_brief_files, read_link, save_and_load, slides_list
from desk.filter_bar import current_filters
from desk.tray_view import kept_briefing

EMPTY = """
**Nothing collected yet.** Under each figure stands “Add to briefing”: it brings the figure here, with its filters. Then
order the slides, word their titles and takeaways, and take them away as PowerPoint or PDF.
"""


def main() -> None:
    """Draw the page."""
    st.title("How do I pass it on?", anchor=False)
    read_link()
    if kept_briefing().slides:
        look_of_files()
        slides_list()
    else:
        st.info(EMPTY, icon=":material/slideshow:")
    save_and_load()
    if kept_briefing().slides:
        st.subheader("The files", anchor=False)
        files()
    st.subheader("One-page brief on the pair", anchor=False)
    pair_brief_files(current_filters())


main()
