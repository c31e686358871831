"""How do I pass it on? Figures collected on any page, as slides and as a PDF; and the one-page brief on a pair."""

from __future__ import annotations

import streamlit as st

from desk.briefing_files_view import file_buttons, messages, pair_brief_files
from desk.briefing_view import fill, is_taken_out, look_of_files, read_link, save_and_load, slides_list
from desk.filter_bar import current_filters
from desk.tray_view import kept_briefing

EMPTY = """
**Nothing collected yet.** Under each figure stands “Add to briefing”: it brings the figure here, with its filters. Then
order the slides, word their titles and takeaways, and take them away as PowerPoint or PDF.
"""


def main() -> None:
    """Draw the page."""
    read_link()
    st.title("How do I pass it on?", anchor=False)
    pair_brief_files(current_filters())
    if not kept_briefing().slides:
        st.info(EMPTY, icon=":material/slideshow:")
    with st.container(horizontal=True, gap="small", key="briefing-tools"):
        if kept_briefing().slides:
            file_buttons()
        save_and_load()
    if kept_briefing().slides:
        messages()
        look_of_files()
    if kept_briefing().slides or is_taken_out():
        fill(slides_list())


main()
