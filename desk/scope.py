"""What silences are counted over: the switch that the pages on silence share, and the line on filters not used."""

from __future__ import annotations

import streamlit as st

from desk import labels
from desk.counted_on import idle_filters, scope_words
from desk.filters import Filters
from etl.lexicon import codes

COUNT_ON = "count"  # a link between pages cannot set the bound parameter of the switch, so it sets this one


def scope_switch() -> str:
    """What silences are counted over; held in the URL."""
    if (told := st.query_params.pop(COUNT_ON, None)) in codes("gap_scope"):
        st.session_state["scope"] = told
    chosen = st.segmented_control(
        "Count the silence on",
        codes("gap_scope"),
        default="channel",
        required=True,
        key="scope",
        bind="query-params",
        format_func=scope_words,
    )
    return str(chosen or "channel")


def tell_idle(filters: Filters, scope: str, idle: tuple[str, ...] = ()) -> None:
    """Name the active filters that do nothing here, if there are any; ``idle``: further ones."""
    told = filters.active()
    if names := idle_filters(filters, scope, idle):
        named = labels.plain("; ".join(told[name] for name in names))
        st.caption(f"Not used here: {named}. Silences are counted between all contacts that took place.")
