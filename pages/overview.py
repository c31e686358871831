"""Where do we stand? The last contact on each channel, how long ago, and whether that is unusual."""

from __future__ import annotations

import streamlit as st

from desk import labels
from desk.board_words import BoardRow, board_rows
from desk.exhibit_view import exhibit_of, item_of, show_exhibit
from desk.filter_bar import current_filters
from desk.headlines import headlines
from desk.show import empty_state, evidence_link, open_evidence
from desk.store import query, the_build

MOST_NEW = 5


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
    _board()
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


def _board() -> None:
    if chosen := show_exhibit(exhibit_of(item_of("channel-board")), key="channel-board", selectable=True):
        open_evidence(chosen)


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
