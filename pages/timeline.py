"""What happened when? Contacts by channel over time, and the silences between them."""

from __future__ import annotations

from datetime import date
from functools import partial

import pandas as pd
import streamlit as st

from desk import labels
from desk.charts.timeline import timeline
from desk.filter_bar import current_filters
from desk.filters import Filters
from desk.passages import contact_panel
from desk.show import Figure, current_look, empty_state, show_figure
from desk.source_line import source_line
from desk.store import query, the_build
from desk.theme import Look
from desk.timeline_lanes import lanes
from desk.timeline_words import finding, timeline_table
from desk.trigger_view import kept_triggers, trigger_panel
from desk.triggers import Trigger

MOST_LANES = 12
HOW_TO_READ = """
Time runs from left to right; each line is one **channel** (who talks, for which part of government), leaders at the
top. Where no country pair is chosen, each line is one pair.

- **Shape** is the mode, **fill** the status: solid was held, hollow was planned, proposed or asked for, a cross was
  refused or cancelled. **Colour** is the level.
- A **pale marker** in a thin ring (or a thin cross): only the register knows of it, no article in hand tells of it.
- A **pale bar** under a marker: the day is not known, it lies somewhere on the bar. A dark bar: it lasted several days.
- A **band** is a silence: days from one contact held on that line to the next, or to the as-of date ("so far"). Where
  the band is **hatched**, no article in hand is from those months: a contact there may just not be told of.
- A **dashed upright** with a small triangle is one of your own events, loaded below the figure.
- Point at a marker for the passage; click it to see its evidence below.
"""


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
    filters = current_filters()
    rows = query("timeline", **filters.params())
    fig, title = _figure(the_build().build_id, filters, current_look(), kept_triggers())
    show_figure(
        fig, partial(timeline_table, rows), table_rows=len(rows), key="timeline", how_to_read=HOW_TO_READ,
        file_stem="timeline", alt=title, selectable=True, on_choose=contact_panel,
    )  # fmt: skip


@st.cache_resource(max_entries=200, show_spinner=False)
def _figure(build_id: str, filters: Filters, look: Look, triggers: tuple[Trigger, ...]) -> tuple[Figure, str]:
    """The figure and its finding, made once for each build, filters, look and list of events."""
    rows = query("timeline", **filters.params())
    found = lanes(rows, filters.as_of, by_pair=filters.pair is None)
    behind = query("articles_behind", contact_ids=sorted(set(rows["contact_id"])))
    contacts = labels.count(rows["contact_id"].nunique(), "contact")
    title = finding(found, filters)
    fig = timeline(
        found[:MOST_LANES],
        _covered(query("coverage_months", **filters.params())),
        look=look,
        as_of=filters.as_of,
        title=title,
        subtitle=_subtitle(rows, filters, len(found)),
        source=source_line(behind, filters, contacts),
        period=(filters.period_start, filters.period_end),
        triggers=triggers,
    )
    return fig, title


def _subtitle(rows: pd.DataFrame, filters: Filters, lanes_found: int) -> str:
    told = [filters.words()]
    if lanes_found > MOST_LANES:
        told.append(f"the {MOST_LANES} busiest of {lanes_found} lines")
    if undated := int(rows["start_date"].isna().sum()):
        told.append(f"{labels.count(undated, 'undated contact')} only in the table")
    return ", ".join([*told, f"as of {labels.day(filters.as_of)}"])


def _covered(months: pd.DataFrame) -> dict[str, set[date]]:
    return {str(pair): {m.date() for m in group["month"]} for pair, group in months.groupby("pair")}


main()
