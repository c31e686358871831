"""The briefing of this session: what officers collected on any page. It lasts while they move between pages."""

from __future__ import annotations

from functools import partial

import streamlit as st

from desk.briefing import MOST_SLIDES, Briefing, Slide
from desk.exhibits.exhibit import Item

_KEPT = "_open_line_briefing"


def kept_briefing() -> Briefing:
    """The briefing of this session."""
    kept = st.session_state.get(_KEPT)
    return kept if isinstance(kept, Briefing) else Briefing()


def keep(briefing: Briefing) -> None:
    """Make this the briefing of the session."""
    st.session_state[_KEPT] = briefing


def add_button(item: Item, *, key: str) -> None:
    """A button that puts a figure into the briefing."""
    st.button("Add to briefing", key=key, icon=":material/add_to_queue:", type="tertiary", on_click=partial(_add, item))


def _add(item: Item) -> None:
    """A callback: one more slide."""
    briefing = kept_briefing()
    if len(briefing.slides) >= MOST_SLIDES:
        st.toast(f"The briefing is full: it takes {MOST_SLIDES} slides.", icon=":material/error:")
        return
    keep(briefing.with_slide(Slide(item)))
    st.toast(f"In the briefing: {len(briefing.slides) + 1}", icon=":material/check:")
