"""Where do we stand? The last contact on each channel, how long ago, and whether that is unusual."""

from __future__ import annotations

from functools import partial

import streamlit as st

from desk import labels
from desk.board_words import BoardRow, board_rows, board_table
from desk.charts.channel_board import channel_board
from desk.filter_bar import current_filters
from desk.filters import Filters
from desk.headlines import board_title, headlines
from desk.show import Figure, current_look, empty_state, evidence_link, open_evidence, show_figure
from desk.source_line import source_line
from desk.store import query, the_build
from desk.theme import Look

MOST_ROWS, MOST_NEW = 14, 5
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


def main() -> None:
    """Draw the page."""
    filters = current_filters()
    st.title("Where do we stand?", anchor=False)
    board = query("channel_board", **filters.params())
    if board.empty:
        empty_state(filters)
        return
    rows = board_rows(board)
    _cards(rows)
    _board(rows)
    _whats_new()


def _cards(rows: list[BoardRow]) -> None:
    told = headlines(rows)
    with st.container(key="headlines"):
        cells = st.columns(len(told))
    for number, (cell, card) in enumerate(zip(cells, told, strict=True)):
        with cell.container(border=True, key=f"card-{number}", gap="xxsmall", height="stretch"):
            st.caption(card.label)
            st.markdown(f"### {labels.plain(card.value)}")
            if card.contact_id:
                evidence_link(card.detail, card.contact_id)
            else:
                st.caption(labels.plain(card.detail))


def _board(rows: list[BoardRow]) -> None:
    filters = current_filters()
    fig = _figure(the_build().build_id, filters, current_look(), rows)
    chosen = show_figure(
        fig, partial(board_table, rows, _first_column(filters)), table_rows=len(rows),
        key="channel-board", how_to_read=HOW_TO_READ, file_stem="channels", alt=board_title(rows, filters),
        selectable=True,
    )  # fmt: skip
    if chosen:
        open_evidence(chosen)


@st.cache_resource(max_entries=200, show_spinner=False)
def _figure(build_id: str, filters: Filters, look: Look, _rows: list[BoardRow]) -> Figure:
    """The board, made once for each build, filters and look."""
    shown = _rows[:MOST_ROWS]
    behind = query("articles_behind", contact_ids=[r.last_contact_id for r in shown if r.last_contact_id])
    alone = " * pale mark: only the register knows of it." if any(r.register_only for r in shown) else ""
    left_out = f" The first {MOST_ROWS} of {len(_rows)} rows; the table has all." if len(_rows) > len(shown) else ""
    return channel_board(
        shown,
        look=look,
        title=board_title(_rows, filters),
        subtitle=f"{filters.words()}, as of {labels.day(filters.as_of)}.{left_out}{alone}",
        source=source_line(behind, filters, labels.count(sum(r.contacts for r in _rows), "contact")),
        first_column=_first_column(filters),
    )


def _first_column(filters: Filters) -> str:
    return "Channel" if filters.pair else "Country pair"


def _whats_new() -> None:
    filters = current_filters()
    new = query("whats_new", **filters.params())
    first = the_build().previous is None
    st.subheader("New in this build", anchor=False)
    if first:
        st.caption(
            f"The first build kept: everything in it is new ({labels.count(len(new), 'contact')}). The latest reported:"
        )
    elif new.empty:
        st.caption("Nothing that the build before it did not have, under these filters.")
    else:
        st.caption(f"{labels.count(len(new), 'contact')} that the build before it did not have. The latest reported:")
    for row in new.head(MOST_NEW).to_dict("records"):
        told = labels.when(row["start_date"], row["end_date"], row["date_precision"])
        status = labels.word("status", row["status"]).lower()
        words = row["title"] if row["title"].endswith(status) else f"{row['title']} ({status})"
        evidence_link(f"{told}: {words}", row["contact_id"], icon=":material/fiber_new:")


main()
