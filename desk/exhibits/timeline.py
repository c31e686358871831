"""What happened when? Contacts by channel over time, and the silences between them."""

from __future__ import annotations

from functools import partial

import pandas as pd

from desk import labels
from desk.charts.timeline import timeline as chart
from desk.coverage import coverage_caveat, covered_months
from desk.exhibits.common import out_by_then
from desk.exhibits.exhibit import Ask, Exhibit, Item, NothingToShowError
from desk.filters import Filters
from desk.source_line import source_line
from desk.theme import Look
from desk.timeline_lanes import lanes
from desk.timeline_words import finding, timeline_table
from desk.triggers import from_option

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


def timeline(ask: Ask, item: Item, look: Look) -> Exhibit:
    """The timeline of a pair, or of the busiest pairs; choice: events (desk.triggers). Raises NothingToShowError."""
    filters, most = item.filters, look.most_rows or MOST_LANES
    rows = ask("timeline", **filters.params())
    if not rows["start_date"].notna().any():
        raise NothingToShowError("No dated contact matches these filters.")
    found = lanes(rows, filters.as_of, by_pair=filters.pair is None)
    articles, contact_ids = out_by_then(ask, filters, rows["contact_id"])
    title = finding(found, filters)
    covered = covered_months(ask("coverage_months", **filters.params()))
    drawn = [(lane.pair, s.start, s.end) for lane in found[:most] for s in lane.silences]
    source = source_line(
        articles, filters, labels.count(len(contact_ids), "contact"), caveat=coverage_caveat(drawn, covered)
    )
    fig = chart(
        found[:most],
        covered,
        look=look,
        as_of=filters.as_of,
        title=title,
        subtitle=_subtitle(rows, filters, len(found), most),
        source=source,
        period=(filters.period_start, filters.period_end),
        triggers=from_option(item.option("events")),
    )
    table = partial(timeline_table, rows)
    return Exhibit(
        item,
        fig,
        table,
        title,
        source,
        "timeline",
        HOW_TO_READ,
        articles,
        contact_ids,
        len(rows),
        days=("First day", "Last day"),
    )


def _subtitle(rows: pd.DataFrame, filters: Filters, lanes_found: int, most: int) -> str:
    told = [filters.words()]
    if lanes_found > most:
        told.append(f"the {most} busiest of {lanes_found} lines")
    if undated := int(rows["start_date"].isna().sum()):
        told.append(f"{labels.count(undated, 'undated contact')} only in the table")
    return ", ".join([*told, f"as of {labels.day(filters.as_of)}"])
