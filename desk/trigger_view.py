"""The officer's own events: taken in from a CSV, kept for the session, and how far contacts lie from them."""

from __future__ import annotations

import streamlit as st

from desk import labels
from desk.filters import Filters
from desk.show import csv_bytes, download_table
from desk.store import query
from desk.triggers import EXAMPLE, Trigger, distances_finding, distances_table, read_triggers, to_option, triggers_frame

_KEPT, _PROBLEMS, _FILE = "_open_line_triggers", "_open_line_trigger_problems", "triggers-file"
MOST_PROBLEMS = 8
HEADING = "Your own events: elections, visits, incidents, sanctions"
EXPLAINED = (
    "A CSV file with the columns **date** (2021-12-28) and **label**, and if you like **kind** and **country** (CHN). "
    "It stays in your session; save it here to load it again another day."
)


def kept_triggers() -> tuple[Trigger, ...]:
    """The events of this session."""
    kept = st.session_state.get(_KEPT)
    return kept if isinstance(kept, tuple) else ()


def triggers_option() -> str:
    """The events of this session as an item keeps them."""
    return to_option(kept_triggers())


def trigger_panel(filters: Filters) -> None:
    """Where events are loaded, and the table of days from each to the contacts around it."""
    triggers = kept_triggers()
    folded = st.expander(HEADING, key="triggers", icon=":material/flag:", on_change="rerun")
    if not folded.open:
        return
    with folded:
        st.markdown(EXPLAINED)
        st.file_uploader("Your events (CSV)", type=["csv"], key=_FILE, on_change=_load, label_visibility="collapsed")
        _problems()
        with st.container(horizontal=True, gap="small"):
            if triggers:
                st.download_button(
                    "Save these events (CSV)", lambda: csv_bytes(triggers_frame(triggers)), "events.csv", "text/csv",
                    key="triggers-save", icon=":material/download:", type="tertiary", on_click="ignore",
                )  # fmt: skip
                st.button(
                    "Take them off", key="triggers-clear", icon=":material/close:", type="tertiary", on_click=_clear
                )
            else:
                st.download_button(
                    "An example to fill in", EXAMPLE, "events.csv", "text/csv", key="triggers-example",
                    icon=":material/download:", type="tertiary", on_click="ignore",
                )  # fmt: skip
    if triggers:
        _distances(filters, triggers)


def _distances(filters: Filters, triggers: tuple[Trigger, ...]) -> None:
    # The period narrows what is drawn; the contact next to an event may lie outside it.
    params = filters.params() | {"period_start": None, "period_end": None, "statuses": []}
    found = query(
        "trigger_distances", event_numbers=list(range(len(triggers))), event_days=[t.day for t in triggers], **params
    )
    table = distances_table(triggers, found)
    used = filters.without("period").without("statuses")
    st.markdown(f"**{labels.plain(distances_finding(found))}**")
    st.caption(
        labels.plain(f"{used.words()}, contacts that took place, known by {labels.day(filters.as_of)}.")
        + " Days to the next contact count from the event; 0 is the same day. "
        "Two numbers: a date is known to the month only."
    )
    st.dataframe(
        table, hide_index=True, width="stretch", column_config={"Day": st.column_config.DateColumn(format="D MMM YYYY")}
    )
    download_table(table, key="triggers-csv", file_stem="events-and-contacts")


def _problems() -> None:
    problems = st.session_state.get(_PROBLEMS) or []
    if problems:
        told = "  \n".join(labels.plain(p) for p in problems[:MOST_PROBLEMS])
        more = f"  \nand {len(problems) - MOST_PROBLEMS:,} more" if len(problems) > MOST_PROBLEMS else ""
        st.warning(told + more, icon=":material/report:")


def _load() -> None:
    """A callback: a file was chosen, or taken away."""
    file = st.session_state.get(_FILE)
    if file is None:
        _clear()
        return
    st.session_state[_KEPT], st.session_state[_PROBLEMS] = read_triggers(file.getvalue())


def _clear() -> None:
    """A callback: take the events off."""
    st.session_state.pop(_KEPT, None)
    st.session_state.pop(_PROBLEMS, None)
