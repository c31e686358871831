"""The briefing of this session: what officers collected on any page. It lasts while they move between pages."""

from __future__ import annotations

from datetime import date

import streamlit as st

from desk import labels
from desk.briefing import MOST_SLIDES, Briefing, Slide
from desk.exhibits.exhibit import Item
from desk.store import newest_day

_KEPT = "_open_line_briefing"


def kept_briefing() -> Briefing:
    """The briefing of this session. As-of dates that were not picked move on with the build."""
    kept = st.session_state.get(_KEPT)
    return kept.as_of(newest_day()) if isinstance(kept, Briefing) else Briefing(day=date.today())


def keep(briefing: Briefing) -> None:
    """Make this the briefing of the session."""
    st.session_state[_KEPT] = briefing


def add_button(item: Item, *, key: str, shown_as: str = "figure") -> None:
    """A button that puts a figure, or its table, into the briefing.

    No callback: in a fragment it may not show the message.
    """
    words = "Add to briefing" if shown_as == "figure" else "Add this table to the briefing"
    if st.button(words, key=key, icon=":material/add_to_queue:", type="tertiary"):
        _add(Slide(item, shown_as=shown_as))


def _add(slide: Slide) -> None:
    briefing = kept_briefing()
    if len(briefing.slides) >= MOST_SLIDES:
        st.toast(f"The briefing is full: it takes {MOST_SLIDES} slides.", icon=":material/error:")
        return
    keep(briefing.with_slide(slide))
    number = labels.count(len(briefing.slides) + 1, "slide")
    st.toast(f"Added. The briefing now has {number}: see “How do I pass it on?”", icon=":material/check:")
