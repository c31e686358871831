"""What did they talk about, and which side raised it? One figure at a time; the view is in the URL."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import streamlit as st

from desk import labels, topic_readouts
from desk.charts.topics_by_time import MOST_MARKS
from desk.choice import choose
from desk.exhibit_view import NothingToShowError, exhibit_of, item_of, show_exhibit
from desk.exhibits.topics import NO_PAIR
from desk.filter_bar import current_filters
from desk.filters import Filters
from desk.rows import rows as rows_of
from desk.show import empty_state, open_evidence
from desk.silences import gap_choice_words
from desk.store import query

VIEWS = ("One contact", "Over time", "By side", "By level", "Around a silence")
STEPS = ("Quarter", "Month", "Contact")
CHANNELS = ("Every channel", "This channel")
MOST_SILENCES = 200


def main() -> None:
    """Draw the page."""
    filters = current_filters()
    st.title("What did they talk about, and which side raised it?")
    view = switch("View", VIEWS, "view")
    contacts = query("topic_choice", **filters.params())
    if contacts.empty:
        st.info(
            "**No contact with known topics to show here.** Topics come from the articles and the register; widen the "
            "filters.",
            icon=":material/filter_alt_off:",
        )
        empty_state(filters, "contacts with known topics")
        return
    views: dict[str, Callable[[Filters, pd.DataFrame], None]] = {
        "One contact": topic_readouts.one_contact,
        "Over time": by_time,
        "By side": by_side,
        "By level": by_level,
        "Around a silence": around,
    }
    views[view](filters, contacts)


def switch(heading: str, options: tuple[str, ...], name: str) -> str:
    """A row of buttons of which one is chosen, held in the URL; the first is the default."""
    chosen = st.segmented_control(
        heading, options, default=options[0], required=True, key=name, bind="query-params",
        label_visibility="collapsed" if name == "view" else "visible",
    )  # fmt: skip
    return str(chosen or options[0])


def draw(kind: str, key: str, options: dict[str, str] | None = None, *, selectable: bool = False) -> None:
    """A figure, or why there is none; a point chosen in it leads to its evidence."""
    try:
        shown = exhibit_of(item_of(kind, options))
    except NothingToShowError as none:
        first, _, rest = str(none).partition(". ")
        icon = ":material/compare_arrows:" if str(none) == NO_PAIR else ":material/filter_alt_off:"
        st.info(f"**{labels.plain(first.rstrip('.'))}.** {labels.plain(rest)}", icon=icon)
        return
    if chosen := show_exhibit(shown, key=key, selectable=selectable):
        open_evidence(chosen)


def by_time(filters: Filters, contacts: pd.DataFrame) -> None:
    """Topic by time: shaded quarters or months, or a mark for each contact."""
    step = switch("Count by", STEPS, "step")
    if step == "Contact":
        if query("topic_by_month", **filters.params())["contacts"].sum() <= MOST_MARKS:
            draw("topic-marks", "topic-marks", selectable=True)
            return
        st.caption("Too many contacts to draw one by one: narrow the filters. By quarter:")
    draw("topic-heat", "topic-heat", {"step": "month" if step == "Month" else "quarter"})


def by_side(filters: Filters, contacts: pd.DataFrame) -> None:
    """What each side of the pair keeps raising and the other leaves out; needs one pair."""
    draw("topic-sides", "topic-sides", selectable=True)


def by_level(filters: Filters, contacts: pd.DataFrame) -> None:
    """Topics by level."""
    draw("topic-levels", "topic-levels")


def around(filters: Filters, contacts: pd.DataFrame) -> None:
    """Topics before and after one silence, the longest unless another is chosen."""
    silences = query("gap_ledger", **filters.params(), scope="channel").head(MOST_SILENCES)
    if silences.empty:
        st.info("**No silence in this view.** A silence begins with a dated contact that took place.")
        empty_state(filters, "silences")
        return
    left, right = st.columns([2.2, 1], vertical_alignment="bottom")
    with left:
        chosen = choose("Silence", {r.gap_id: gap_choice_words(r) for r in rows_of(silences)}, name="silence")
    with right:
        which = switch("Contacts counted", CHANNELS, "channels")
    draw("topic-around", "topic-around", {"gap_id": chosen, "channels": "this" if which == CHANNELS[1] else "every"})


main()
