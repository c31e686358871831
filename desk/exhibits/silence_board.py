"""Is this silence unusual? Today's silences beside the earlier ones of the same channel."""

from __future__ import annotations

from functools import partial

from desk import labels
from desk.charts.silence_board import MOST_ROWS
from desk.charts.silence_board import silence_board as chart
from desk.counted_on import used_filters
from desk.coverage import coverage_caveat, covered_months
from desk.exhibits.common import out_by_then, scope_of
from desk.exhibits.exhibit import Ask, Exhibit, Item, NothingToShowError
from desk.source_line import source_line
from desk.theme import Look
from desk.unusual import FEWEST, board_table, board_title, standings

HOW_TO_READ = f"""
Each row is a channel. The **diamond** is the silence that is open today; the **rings** are the earlier silences of the
same channel; the **grey bar** holds the middle half of them and its tick the middle one: the usual length.

- **Longest yet**: no earlier silence was longer. **Longer than usual**: right of the grey bar, which only a quarter of
  the earlier ones reached; **shorter**: left of it. Fewer than {FEWEST} earlier silences are **too few to say**.
- Lengths grow to the right by multiples: a step from a week to a month is as wide as one from three months to a year.

Choose a row to see how long its silences last.
"""
NOTHING = "No silence is open here. Choose another way to count, or widen the filters."


def silence_board(ask: Ask, item: Item, look: Look) -> Exhibit:
    """The open silences, the most unusual on top; choice: scope. Raises NothingToShowError."""
    filters, scope, most = item.filters, scope_of(item), look.most_rows or MOST_ROWS
    params = filters.params() | {"scope": scope}
    rows = ask("silence_board", **params)
    if rows.empty:
        raise NothingToShowError(NOTHING)
    found = standings(rows)
    drawn = [(one.pair, one.start, filters.as_of) for one in found[:most]]
    articles, contact_ids = out_by_then(ask, filters, rows["previous_contact_id"])
    source = source_line(
        articles, used_filters(filters, scope, ("period",)), labels.count(len(found), "open silence"),
        caveat=coverage_caveat(drawn, covered_months(ask("gap_coverage", **params))),
    )  # fmt: skip
    cut = f", the first {most} of {len(found)} drawn" if len(found) > most else ""
    subtitle = f"Days since the last contact that took place, against earlier silences; the most unusual on top{cut}"
    fig = chart(found, look=look, subtitle=subtitle, source=source)
    return Exhibit(
        item, fig, partial(board_table, found), board_title(found), source, "unusual-silences", HOW_TO_READ, articles,
        contact_ids, len(found), days=("Silent since",),
    )  # fmt: skip
