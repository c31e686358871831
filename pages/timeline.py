"""What happened when? Contacts by channel over time, and the silences between them."""

from __future__ import annotations

import streamlit as st

from desk import labels
from desk.exhibit_view import exhibit_of, item_of, show_exhibit
from desk.filter_bar import current_filters
from desk.passages import contact_panel
from desk.show import empty_state
from desk.store import query
from desk.trigger_view import trigger_panel, triggers_option


def main() -> None:
    """Draw the page."""
    filters = current_filters()
    st.title("What happened when?", anchor=False)
    rows = query("timeline", **filters.params())
    if rows["start_date"].notna().any():
        draw()
        trigger_panel(filters)
    elif len(rows):
        st.info(f"{labels.count(len(rows), 'contact')} match, but none can be dated. See them under “How do we know?”.")
    else:
        empty_state(filters)


@st.fragment
def draw() -> None:
    """The figure and, below it, the evidence of the point that was clicked: a click repaints only this."""
    shown = exhibit_of(item_of("timeline", {"events": triggers_option()}))
    show_exhibit(shown, key="timeline", selectable=True, on_choose=contact_panel)


main()
