"""What did they talk about, and which side raised it? One figure at a time; the view is in the URL."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import streamlit as st

from desk import labels, topic_readouts, topic_words
from desk.charts.topic_around import around_table, topic_around, topic_around_title
from desk.charts.topic_levels import levels_table, topic_levels, topic_levels_title
from desk.charts.topic_sides_by_time import sides_by_time_title, told_rows, topic_sides_by_time
from desk.charts.topics_by_time import MOST_MARKS, topics_by_time, topics_heat, topics_title
from desk.choice import choose
from desk.filter_bar import current_filters
from desk.filters import Filters
from desk.rows import rows as rows_of
from desk.show import current_look, empty_state, open_evidence, show_figure
from desk.silences import gap_choice_words, length_words, span_words
from desk.source_line import source_line
from desk.store import query

READ_TIME = """
Each row is a topic, the most frequent first, with the number of contacts in which it came up. Each mark is one contact:
its **colour** is the level, its **shape** the mode, a **hollow** mark was planned, proposed or asked for, a **cross**
was refused or called off. A line through a mark shows the days it may have been on. Choose a mark to see its passages.
"""
READ_HEAT = """
Each row is a topic, the most frequent first. The stronger the colour of a square, the more contacts of that month or
quarter in which the topic came up; the number is their count. Contacts of the register count with the topics it names.
"""
READ_SIDES = """
Each line is a topic, the most one-sided first. A triangle **above** the line is a contact in which the first country
alone is told to have raised it, one **below** a contact in which only the second did; a diamond on the line: both did.
The small hollow marks name the topic without telling who raised it, which says nothing about either side; the
register never tells. The numbers at the right count the contacts. The table also has the
topics that nobody is told to have raised. Choose a mark to see its passages.
"""
READ_LEVELS = """
One column for each level. The longer a bar, the larger the share of that level's contacts in which the topic came up;
the number counts those contacts. A contact counts at the lower of its two sides' levels, and under each of its topics.
"""
READ_AROUND = """
The band is the silence. Bars to the left count contacts of the twelve months before it, bars to the right those of the
twelve months after it, as shares of the contacts with known topics; only contacts that took place. **Dark** bars are
topics that came up on one side of the silence only. Few contacts on a side make every topic look new or gone.
"""
VIEWS = ("One contact", "Over time", "By side", "By level", "Around a silence")
STEPS = ("Quarter", "Month", "Contact")
CHANNELS = ("Every channel", "This channel")
MOST_SILENCES = 200


def main() -> None:
    """Draw the page."""
    filters = current_filters()
    st.title("What did they talk about, and which side raised it?")
    view = switch("View", VIEWS, "view")
    contacts = query("topic_choice", **filters.params())
    if contacts.empty:
        st.info(
            "**No contact with known topics to show here.** Topics come from the articles and the register; widen the "
            "filters.",
            icon=":material/filter_alt_off:",
        )
        empty_state(filters, "contacts with known topics")
        return
    draw: dict[str, Callable[[Filters, pd.DataFrame], None]] = {
        "One contact": topic_readouts.one_contact,
        "Over time": by_time,
        "By side": by_side,
        "By level": by_level,
        "Around a silence": around,
    }
    draw[view](filters, contacts)


def switch(heading: str, options: tuple[str, ...], name: str) -> str:
    """A row of buttons of which one is chosen, held in the URL; the first is the default."""
    chosen = st.segmented_control(
        heading, options, default=options[0], required=True, key=name, bind="query-params",
        label_visibility="collapsed" if name == "view" else "visible",
    )  # fmt: skip
    return str(chosen or options[0])


def source_of(filters: Filters, number: int, registered: int = 0) -> str:
    """The source line of a figure on ``number`` contacts, ``registered`` of them with topics from the register only."""
    told = f" ({registered:,} with topics from the register only)" if registered else ""
    return source_line(query("topic_articles", **filters.params()), filters, labels.count(number, "contact") + told)


def only_registered(contacts: pd.DataFrame) -> int:
    """How many rows of topic_choice.sql have topics from the register only."""
    return int((contacts["passages"] == 0).sum())


def by_time(filters: Filters, contacts: pd.DataFrame) -> None:
    """Topic by time: shaded quarters or months, or a mark for each contact."""
    step = switch("Count by", STEPS, "step")
    months = query("topic_by_month", **filters.params())
    with_day = contacts[contacts["start_date"].notna()]
    dated = len(with_day)
    if months.empty:
        st.info("No contact with known topics has a date in this view; see them one by one under “One contact”.")
        return
    title, look, source = (
        topics_title(months, dated),
        current_look(),
        source_of(filters, dated, only_registered(with_day)),
    )
    if step == "Contact" and months["contacts"].sum() <= MOST_MARKS:
        marks = query("topic_contacts", **filters.params())
        chosen = show_figure(
            topics_by_time(marks, title=title, look=look, source=source),
            topic_words.marks_table(marks),
            key="topic-marks", how_to_read=READ_TIME, file_stem="topics", alt=title, selectable=True,
            link_extra={"view": "Over time", "step": step},
        )  # fmt: skip
        if chosen:
            open_evidence(chosen)
        return
    if step == "Contact":
        st.caption("Too many contacts to draw one by one: narrow the filters. By quarter:")
    show_figure(
        topics_heat(months, title=title, look=look, source=source, by="month" if step == "Month" else "quarter"),
        topic_words.months_table(months),
        key="topic-heat", how_to_read=READ_HEAT, file_stem="topics-by-month", alt=title,
        link_extra={"view": "Over time", "step": step},
    )  # fmt: skip


def by_side(filters: Filters, contacts: pd.DataFrame) -> None:
    """What each side of the pair keeps raising and the other leaves out; needs one pair."""
    if not filters.pair:
        st.info(
            "Choose a country pair at the top left to see which side raised what.", icon=":material/compare_arrows:"
        )
        return
    rows = query("topic_sides_by_time", **filters.params())
    if told_rows(rows).empty:
        st.info(
            "**Who raised a topic is not told here.** The register names topics without their side; take in more "
            "articles, or widen the filters.",
            icon=":material/filter_alt_off:",
        )
        return
    chosen = show_figure(
        topic_sides_by_time(rows, filters.pair, look=current_look(),
                            source=source_of(filters, rows["contact_id"].nunique(), only_registered(contacts))),
        topic_words.sides_words_table(rows, filters.pair),
        key="topic-sides", how_to_read=READ_SIDES, file_stem="topics-by-side", selectable=True,
        alt=sides_by_time_title(rows, filters.pair), link_extra={"view": "By side"},
    )  # fmt: skip
    if chosen:
        open_evidence(chosen)


def by_level(filters: Filters, contacts: pd.DataFrame) -> None:
    """Topics by level."""
    wide = levels_table(query("topic_levels", **filters.params()))
    show_figure(
        topic_levels(wide, look=current_look(), source=source_of(filters, len(contacts), only_registered(contacts))),
        topic_words.levels_words_table(wide),
        key="topic-levels", how_to_read=READ_LEVELS, file_stem="topics-by-level", alt=topic_levels_title(wide),
        link_extra={"view": "By level"},
    )  # fmt: skip


def around(filters: Filters, contacts: pd.DataFrame) -> None:
    """Topics before and after one silence, the longest unless another is chosen."""
    silences = query("gap_ledger", **filters.params(), scope="channel").head(MOST_SILENCES)
    if silences.empty:
        st.info("**No silence in this view.** A silence begins with a dated contact that took place.")
        empty_state(filters, "silences")
        return
    left, right = st.columns([2.2, 1], vertical_alignment="bottom")
    with left:
        chosen = choose("Silence", {r.gap_id: gap_choice_words(r) for r in rows_of(silences)}, name="silence")
    with right:
        which = switch("Contacts counted", CHANNELS, "channels")
    gap = silences[silences["gap_id"] == chosen].iloc[0]
    is_open = bool(gap["is_open"])
    rows = query(
        "topic_around",
        **filters.params() | {"pair": gap["pair"]},
        gap_start=gap["start_date"].date(),
        gap_end=None if is_open else gap["end_date"].date(),
        channel=gap["channel"] if which == CHANNELS[1] else None,
    )
    if rows.empty:
        st.info(
            "**No contact within a year of this silence has a known topic.** Choose another, or count every channel."
        )
        return
    table, length = around_table(rows), length_words(gap["days_min"], gap["days_max"])
    if is_open:
        length = labels.day(gap["start_date"])
    name = f"{labels.channel_words(gap['channel'])} of {labels.pair_name(gap['pair'])}: no contact known, "
    n = int(table["all_before"].iloc[0] + table["all_after"].iloc[0])
    show_figure(
        topic_around(table, silence=name + span_words(gap["start_date"], gap["end_date"], is_open), length=length,
                     is_open=is_open, look=current_look(), source=source_of(filters, n)),
        topic_words.around_words_table(table),
        key="topic-around", how_to_read=READ_AROUND, file_stem="topics-around-a-silence",
        alt=topic_around_title(table, length, is_open),
        link_extra={"view": "Around a silence", "silence": chosen, "channels": which},
    )  # fmt: skip


main()
