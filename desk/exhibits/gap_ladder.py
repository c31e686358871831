"""What was tried inside the silence? One silence with everything around it, level by level."""

from __future__ import annotations

from functools import partial

from desk import labels
from desk.charts.gap_ladder import gap_ladder as chart
from desk.counted_on import used_filters
from desk.coverage import coverage_caveat, covered_months
from desk.exhibits.common import out_by_then, scope_of, silence_of
from desk.exhibits.exhibit import Ask, Exhibit, Item
from desk.ladder import ladder_table, ladder_title, lanes, rungs
from desk.source_line import source_line
from desk.theme import Look

HOW_TO_READ = """
Each line is a level, leaders on top. The **band** is the silence: it runs from the last day of one contact to the first
day of the next; where it is **hatched**, we hold no article from these months.

- A **cross** was tried in vain: refused, cancelled or put off. A mark with a dot was asked for or proposed, a hollow
  one planned. A **filled** mark took place: it shows who kept talking meanwhile. Shape is the mode, colour the level.
- A pale bar under a mark: its day is not known, it lies somewhere on the bar.
- Contacts of other ministries stand on a line of their own at the foot: they do not end this silence.

Point at a mark for details; choose it to see its evidence.
"""


def gap_ladder(ask: Ask, item: Item, look: Look) -> Exhibit:
    """One silence; choices: scope, gap_id (the longest where it is left out). Raises NothingToShowError."""
    filters, scope = item.filters, scope_of(item)
    params = filters.params() | {"scope": scope}
    row = silence_of(ask("gap_ledger", **params), item.option("gap_id"))
    found = rungs(ask("gap_ladder", **params | {"gap_id": row.gap_id}), row.pair)
    doubts = ask("gap_doubts", **params)
    coverage = ask("gap_coverage", **params)
    inside = (coverage["month"] >= row.start_date.replace(day=1)) & (coverage["month"] <= row.end_date)
    months = coverage[(coverage["pair"] == row.pair) & inside]
    articles, contact_ids = out_by_then(ask, filters, [rung.contact_id for rung in found])
    source = source_line(
        articles, used_filters(filters, scope), labels.count(len(found), "contact"),
        pairs=labels.pair_name(row.pair),
        caveat=coverage_caveat([(row.pair, row.start_date, row.end_date)], covered_months(months)),
    )  # fmt: skip
    fig = chart(row, found, months, look=look, source=source, doubts=int((doubts["gap_id"] == row.gap_id).sum()))
    table = partial(ladder_table, found, lanes(found, row.scope, row.channel))
    return Exhibit(
        item, fig, table, ladder_title(row, found), source, "inside-the-silence", HOW_TO_READ, articles, contact_ids,
        len(found), days=("First day", "Last day"),
    )  # fmt: skip
