"""Which topics came up before a silence, and which after it?"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

import pandas as pd

from desk import labels, topic_words
from desk.charts.topic_around import around_table, most_frequent, topic_around_title
from desk.charts.topic_around import topic_around as chart
from desk.coverage import coverage_caveat, covered_months
from desk.exhibits.common import silence_of
from desk.exhibits.exhibit import Ask, Exhibit, Item, NativeChart, NothingToShowError, Series
from desk.exhibits.topics import topic_source, with_topics
from desk.silences import length_words, span_words
from desk.theme import Look

HOW_TO_READ = """
The band is the silence. Bars to the left count contacts of the twelve months before it, bars to the right those of the
twelve months after it, as shares of the contacts with known topics; only contacts that took place. **Dark** bars are
topics that came up on one side of the silence only. Few contacts on a side make every topic look new or gone.
"""
NOTHING = "No contact within a year of this silence has a known topic. Choose another, or count every channel."
CHANNELS = ("every", "this")
_YEAR = pd.DateOffset(months=12)


def topic_around(ask: Ask, item: Item, look: Look) -> Exhibit:
    """Topics around one silence; choices: gap_id (the longest where left out), channels (every, this).

    Raises NothingToShowError.
    """
    filters, which = item.filters, item.option("channels", CHANNELS[0])
    if which not in CHANNELS:
        raise NothingToShowError(f"Contacts are counted on every channel or on this one, not on {which[:40]!r}.")
    gap = silence_of(ask("gap_ledger", **filters.params(), scope="channel"), item.option("gap_id"))
    channel = gap.channel if which == "this" else None
    params = filters.params() | {"pair": gap.pair}
    rows = ask(
        "topic_around", **params, gap_start=gap.start_date.date(),
        gap_end=None if gap.is_open else gap.end_date.date(), channel=channel,
    )  # fmt: skip
    if rows.empty:
        raise NothingToShowError(NOTHING)
    table = around_table(rows)
    of_pair = replace(filters, pair=gap.pair)
    contacts = _counted(with_topics(ask, of_pair), gap, channel)
    covered = covered_months(ask("coverage_months", **params))
    caveat = coverage_caveat([(gap.pair, gap.start_date, gap.end_date)], covered)
    number = int(table["all_before"].iloc[0] + table["all_after"].iloc[0])
    source, articles = topic_source(ask, of_pair, number, contacts, caveat)
    length = labels.day(gap.start_date) if gap.is_open else length_words(gap.days_min, gap.days_max)
    name = f"{labels.channel_words(gap.channel)} of {labels.pair_name(gap.pair)}: no contact known, "
    silence = name + span_words(gap.start_date, gap.end_date, gap.is_open)
    fig = chart(table, silence=silence, length=length, is_open=bool(gap.is_open), look=look, source=source)
    return Exhibit(
        item, fig, partial(topic_words.around_words_table, table),
        topic_around_title(table, length, bool(gap.is_open)), source, "topics-around-a-silence", HOW_TO_READ,
        articles, list(contacts["contact_id"]), len(table),
        native=_native(most_frequent(table, look.most_rows), bool(gap.is_open), look),
    )  # fmt: skip


def _counted(contacts: pd.DataFrame, gap: Any, channel: str | None) -> pd.DataFrame:
    """Rows of topic_choice.sql that topic_around.sql counts: held within a year of the silence."""
    start, end = gap.start_date, gap.end_date
    before = (contacts["end_date"] <= start) & (contacts["start_date"] >= start - _YEAR)
    after = (contacts["start_date"] >= end) & (contacts["end_date"] <= end + _YEAR) & (not gap.is_open)
    held: pd.DataFrame = contacts[(contacts["status"] == "held") & (before | after)]
    if channel:
        held = held[held["channel"] == channel]
    return held


def _native(table: pd.DataFrame, is_open: bool, look: Look) -> NativeChart:
    """Bars for the year before and the year after, as shares of the contacts with topics."""
    years = [("before", look.bar), *([] if is_open else [("after", look.silence_ink)])]
    bars = [
        Series(
            f"the year {side} (of {int(table[f'all_{side}'].iloc[0]):,})",
            [round(100 * int(n) / max(int(table[f"all_{side}"].iloc[0]), 1)) for n in table[side]],
            colour,
        )
        for side, colour in years
    ]
    return NativeChart("bar", list(table["name"]), bars, unit="% of the contacts with known topics")
