"""Where do we stand? The last contact on each channel, how long ago, and whether that is unusual."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

import pandas as pd

from desk import labels
from desk.board_words import board_rows, board_table
from desk.charts.channel_board import channel_board as chart
from desk.coverage import Span, coverage_caveat, covered_months
from desk.exhibits.common import out_by_then
from desk.exhibits.exhibit import Ask, Exhibit, Item, NothingToShowError
from desk.filters import Filters
from desk.headlines import board_title
from desk.source_line import source_line
from desk.theme import Look

MOST_ROWS = 14
HOW_TO_READ = """
One row is one **channel**: a level (who talks) and a track (which part of government). Where no country pair is chosen,
one row is one pair.

- **Last contact**: the latest one held; its shape is the mode (circle phone, square video, diamond in person).
  Pale, with an asterisk: only the register knows of it, no article in hand does.
- **Bar**: days from that contact to the as-of date, all rows on one scale. The upright tick is the **usual interval**,
  the median of past silences, told from three silences on. A bar past its tick is in full colour: longer than usual.
- **Longest silence**: between two contacts held on that channel. "About": a date is known only to the month or year.
- Click a row to see the passage it was read from.
"""


def channel_board(ask: Ask, item: Item, look: Look) -> Exhibit:
    """The board of channels. Raises NothingToShowError."""
    filters, most = item.filters, look.most_rows or MOST_ROWS
    board = ask("channel_board", **filters.params())
    if board.empty:
        raise NothingToShowError("No contact matches these filters.")
    rows = board_rows(board)
    shown = rows[:most]
    last_ids = [r.last_contact_id for r in shown if r.last_contact_id]
    title = board_title(rows, filters)
    number = labels.count(sum(r.contacts for r in rows), "contact")
    articles, contact_ids = out_by_then(ask, filters, last_ids)
    covered = covered_months(ask("coverage_months", **filters.params()))
    caveat = coverage_caveat(_silences(board, contact_ids, filters), covered)
    source = source_line(articles, filters, number, caveat=caveat)
    alone = " * pale mark: only the register knows of it." if any(r.register_only for r in shown) else ""
    left_out = f" The first {most} of {len(rows)} rows; the table has all." if len(rows) > len(shown) else ""
    fig = chart(
        shown,
        look=look,
        title=title,
        subtitle=f"{filters.words()}, as of {labels.day(filters.as_of)}.{left_out}{alone}",
        source=source,
        first_column=first_column(filters),
    )
    table = partial(board_table, rows, first_column(filters))
    return Exhibit(item, fig, table, title, source, "channels", HOW_TO_READ, articles, contact_ids, len(rows))


def _silences(board: pd.DataFrame, contact_ids: Collection[str], filters: Filters) -> list[Span]:
    """The open silences drawn as bars: from these last contacts to the as-of date."""
    drawn = board[board["last_contact_id"].isin(list(contact_ids)) & (board["days_since"] > 0)]
    return [(pair, end, filters.as_of) for pair, end in zip(drawn["pair"], drawn["last_end"], strict=True)]


def first_column(filters: Filters) -> str:
    """Heading of the first column."""
    return "Channel" if filters.pair else "Country pair"
