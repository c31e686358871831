"""What silences are counted over: the switch that the pages on silence share, and the filters that do nothing there."""

from __future__ import annotations

import streamlit as st

from desk import labels
from desk.filters import Filters
from etl.lexicon import codes

COUNT_ON = "count"  # a link between pages cannot set the bound parameter of the switch, so it sets this one
_IN_USE = {"channel": {"levels", "tracks"}, "mode": {"modes"}}


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


def scope_words(code: str) -> str:
    """``Each channel``, ``Any contact``."""
    return "Any contact" if code == "any" else f"Each {labels.word('gap_scope', code)}"


def used_filters(filters: Filters, scope: str, idle: tuple[str, ...] = ()) -> Filters:
    """The filters without those that do nothing here, which a line above the figure names. ``idle``: further ones."""
    unused = {"levels", "tracks", "modes", "statuses", "topics", *idle} - _IN_USE.get(scope, set())
    used_only, told = filters, []
    for name, words in filters.active().items():
        if name in unused:
            used_only = used_only.without(name)
            told.append(words)
    if told:
        named = labels.plain("; ".join(told))
        st.caption(f"Not used here: {named}. Silences are counted between all contacts that took place.")
    return used_only
