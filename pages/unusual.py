"""Is this silence unusual? Today's silences beside the earlier ones, the most unusual on top."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from desk import labels
from desk.charts.silence_board import MOST_ROWS, silence_board
from desk.charts.silence_survival import silence_survival
from desk.choice import choose
from desk.filter_bar import current_filters
from desk.filters import Filters
from desk.rows import rows as rows_of
from desk.scope import COUNT_ON, scope_switch, scope_words, used_filters
from desk.show import current_look, empty_state, show_figure
from desk.source_line import source_line
from desk.store import query
from desk.unusual import FEWEST, Standing, board_table, choice_words, coverage_words, standings

HOW_TO_READ = f"""
Each row is a channel. The **diamond** is the silence that is open today; the **rings** are the earlier silences of the
same channel; the **grey bar** holds the middle half of them and its tick the middle one: the usual length.

- **Longest yet**: no earlier silence was longer. **Longer than usual**: right of the grey bar, which only a quarter of
  the earlier ones reached; **shorter**: left of it. Fewer than {FEWEST} earlier silences are **too few to say**.
- Lengths grow to the right by multiples: a step from a week to a month is as wide as one from three months to a year.

Choose a row to see how long its silences last.
"""
HOW_TO_READ_CURVE = """
The line falls each time a silence ended: it shows the share of this channel's silences that were **still going** after
so many days (Kaplan-Meier; today's silence counts as far as it has come). Where today's line meets it one reads how
many silences last longer than today's. The shaded range says how far few cases may be off. Each ring is an earlier
silence: choose one to go to it.
"""
NOTHING = "**No silence is open here.** Choose another way to count above, or widen the filters."


def main() -> None:
    """Draw the page."""
    filters = current_filters()
    st.title("Is this silence unusual?", anchor=False)
    scope = scope_switch()
    params = filters.params() | {"scope": scope}
    rows = query("silence_board", **params)
    if rows.empty:
        st.info(NOTHING, icon=":material/filter_alt_off:")
        empty_state(filters, "silences")
        return
    shown = used_filters(filters, scope, idle=("period",))
    found = standings(rows)
    clicked = board(shown, found, rows, scope)
    one = chosen(found, clicked)
    detail(shown, one, query("gap_ledger", **params | {"pair": one.pair, "period_start": None, "period_end": None}))


def board(filters: Filters, found: list[Standing], rows: pd.DataFrame, scope: str) -> str | None:
    """The board; returns the channel chosen in it."""
    articles = query("articles_known", as_of=filters.as_of, contact_ids=sorted(rows["previous_contact_id"]))
    cut = f", the first {MOST_ROWS} of {len(found)} drawn" if len(found) > MOST_ROWS else ""
    fig = silence_board(
        found,
        look=current_look(),
        subtitle=f"Days since the last contact that took place, against earlier silences; the most unusual on top{cut}",
        source=source_line(articles, filters, labels.count(len(found), "open silence")),
    )
    return show_figure(
        fig,
        board_table(found),
        key="silence-board",
        how_to_read=HOW_TO_READ,
        file_stem="unusual-silences",
        selectable=True,
        alt="Open silences of each channel against the earlier ones",
        link_extra={"scope": scope_words(scope), "open": st.query_params.get("open")},
        column_config={"Silent since": st.column_config.DateColumn(format="D MMM YYYY")},
    )


def chosen(found: list[Standing], clicked: str | None) -> Standing:
    """The channel to look at: the one clicked or chosen, else the most unusual."""
    by_id = {one.gap_id: one for one in found}
    st.subheader("How long do silences on this channel last?", anchor=False)
    words = {gap_id: choice_words(one) for gap_id, one in by_id.items()}
    return by_id[choose("Channel", words, name="open", clicked=clicked)]


def detail(filters: Filters, one: Standing, ledger: pd.DataFrame) -> None:
    """The curve of one channel, and the way to the silence itself."""
    mine = ledger[ledger["channel"] == one.channel]
    ended = mine[~mine["is_open"].astype(bool)].sort_values("start_date")
    clicked = curve(filters, one, mine, ended) if len(ended) else None
    if ended.empty:
        st.markdown(
            f"{labels.plain(one.name)} met once in what we hold: no earlier silence to compare {one.length} with."
        )
    told = ended[ended["gap_id"] == clicked]
    row = told.iloc[0] if len(told) else mine[mine["gap_id"] == one.gap_id].iloc[0]
    span = f"{labels.day(row['start_date'])} to {labels.day(row['end_date'])}"
    st.page_link(
        "pages/gaps.py",
        label=labels.plain(f"See what was tried inside the silence of {span}"),
        icon=":material/stairs:",
        query_params={COUNT_ON: one.scope, "silence": str(row["gap_id"])},
    )


def curve(filters: Filters, one: Standing, mine: pd.DataFrame, ended: pd.DataFrame) -> str | None:
    """How long this channel's silences last; returns the earlier silence chosen in it."""
    behind = pd.concat([mine["previous_contact_id"], mine["next_contact_id"]]).dropna().unique()
    fig = silence_survival(
        one,
        rows_of(ended),
        look=current_look(),
        subtitle=f"Silent since {labels.day(one.start)}; {coverage_words(one)}; {everywhere(one)}",
        source=source_line(
            query("articles_known", as_of=filters.as_of, contact_ids=list(behind)),
            filters,
            labels.count(len(ended), "earlier silence"),
        ),
    )
    table = ended[["start_date", "end_date", "days", "days_min", "days_max", "previous_title", "next_title"]]
    return show_figure(
        fig,
        table.set_axis(
            ["From", "To", "Days", "Least days", "Most days", "Contact before", "Contact that ended it"], axis=1
        ),
        key="silence-survival",
        how_to_read=HOW_TO_READ_CURVE,
        file_stem="silences-of-channel",
        selectable=True,
        alt="Share of silences still going after so many days",
        column_config={name: st.column_config.DateColumn(format="D MMM YYYY") for name in ("From", "To")},
    )


def everywhere(one: Standing) -> str:
    """The same channel over all pairs, in a few words."""
    others = len(one.past_all) - len(one.past)
    if not others:
        return "no other pair to compare with"
    return f"over all pairs {one.longer_all} of {len(one.past_all)} were longer"


main()
