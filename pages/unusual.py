"""Is this silence unusual? Today's silences beside the earlier ones, the most unusual on top."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import streamlit as st

from desk import labels
from desk.choice import choose
from desk.exhibit_view import NothingToShowError, exhibit_of, item_of, show_exhibit
from desk.filter_bar import current_filters
from desk.scope import COUNT_ON, scope_switch, tell_idle
from desk.show import empty_state
from desk.store import query
from desk.unusual import Standing, choice_words, standings

CHANNEL = "channel"  # a link to one channel names it by this; a channel outlives the id of its open silence
NOTHING = "**No silence is open here.** Choose another way to count above, or widen the filters."


def main() -> None:
    """Draw the page."""
    filters = current_filters()
    st.title("Is this silence unusual?", anchor=False)
    scope = scope_switch()
    params = filters.params() | {"scope": scope}
    rows = query("silence_board", **params)
    if rows.empty:
        st.info(NOTHING, icon=":material/filter_alt_off:")
        empty_state(filters, "silences")
        return
    tell_idle(filters, scope, idle=("period",))
    found = standings(rows)
    one = chosen(found, board(scope))
    detail(one, query("gap_ledger", **params | {"pair": one.pair, "period_start": None, "period_end": None}))


def board(scope: str) -> str | None:
    """The board; returns the channel chosen in it."""
    return show_exhibit(
        exhibit_of(item_of("silence-board", {"scope": scope})),
        key="silence-board",
        selectable=True,
        link_extra={"open": st.query_params.get("open")},
    )


def chosen(found: list[Standing], clicked: str | None) -> Standing:
    """The channel to look at: the one clicked or chosen, else the most unusual."""
    by_id = {one.gap_id: one for one in found}
    named = st.query_params.pop(CHANNEL, None)
    if told := next((one.gap_id for one in found if one.channel == named), None):
        st.query_params["open"] = told
    st.subheader("How long do silences on this channel last?", anchor=False)
    words = {gap_id: choice_words(one) for gap_id, one in by_id.items()}
    return by_id[choose("Channel", words, name="open", clicked=clicked)]


def detail(one: Standing, ledger: pd.DataFrame) -> None:
    """The curve of one channel, and the way to the silence itself."""
    mine = ledger[ledger["channel"] == one.channel]
    clicked = curve(one)
    told = mine[~mine["is_open"].astype(bool) & (mine["gap_id"] == clicked)]
    row = told.iloc[0] if len(told) else mine[mine["gap_id"] == one.gap_id].iloc[0]
    span = f"{labels.day(row['start_date'])} to {labels.day(row['end_date'])}"
    st.page_link(
        "pages/gaps.py",
        label=labels.plain(f"See what was tried inside the silence of {span}"),
        icon=":material/stairs:",
        query_params={COUNT_ON: one.scope, "silence": str(row["gap_id"])},
    )


def curve(one: Standing) -> str | None:
    """How long this channel's silences last; returns the earlier silence chosen in it."""
    item = item_of(
        "silence-survival",
        {"scope": one.scope, "channel": one.channel},
        replace(current_filters(), pair=one.pair),
    )
    try:
        shown = exhibit_of(item)
    except NothingToShowError as none:
        st.markdown(labels.plain(none))
        return None
    return show_exhibit(shown, key="silence-survival", selectable=True)


main()
