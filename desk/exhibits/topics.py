"""What did they talk about, when, at which level, and which side raised it?"""

from __future__ import annotations

from functools import partial

import pandas as pd

from desk import labels, topic_words
from desk.charts import topics_by_time
from desk.charts.topic_levels import FEW, levels_table, topic_levels_title
from desk.charts.topic_levels import topic_levels as levels_chart
from desk.charts.topic_sides_by_time import sides_by_time_title, told_rows, topic_sides_by_time
from desk.charts.topics_by_time import MOST_MARKS, topics_heat, topics_title
from desk.exhibits.exhibit import Ask, Exhibit, Item, NativeChart, NothingToShowError, Series
from desk.filters import Filters
from desk.source_line import source_line
from desk.theme import Look, level_colour

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
NO_TOPICS = (
    "No contact with known topics to show here. Topics come from the articles and the register; widen the filters."
)
NO_DATES = "No contact with known topics has a date in this view; see them one by one under “One contact”."
NO_PAIR = "Choose a country pair at the top left to see which side raised what."
NO_SIDES = (
    "Who raised a topic is not told here. The register names topics without their side; take in more articles, or "
    "widen the filters."
)
STEPS = ("quarter", "month")


def with_topics(ask: Ask, filters: Filters) -> pd.DataFrame:
    """Rows of topic_choice.sql: the contacts with known topics. Raises NothingToShowError."""
    contacts = ask("topic_choice", **filters.params())
    if contacts.empty:
        raise NothingToShowError(NO_TOPICS)
    return contacts


def topic_source(
    ask: Ask, filters: Filters, number: int, contacts: pd.DataFrame, caveat: str = ""
) -> tuple[str, pd.DataFrame]:
    """Source line of a figure on ``number`` contacts with topics, some of them from the register only; the articles."""
    registered = int((contacts["passages"] == 0).sum())
    told = f" ({registered:,} with topics from the register only)" if registered else ""
    articles = ask("topic_articles", **filters.params())
    return source_line(articles, filters, labels.count(number, "contact") + told, caveat=caveat), articles


def _dated(ask: Ask, item: Item) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Topics by month, and the contacts with topics and a date."""
    contacts = with_topics(ask, item.filters)
    months = ask("topic_by_month", **item.filters.params())
    if months.empty:
        raise NothingToShowError(NO_DATES)
    return months, contacts[contacts["start_date"].notna()]


def topic_marks(ask: Ask, item: Item, look: Look) -> Exhibit:
    """Topics over time, a mark for each contact. Raises NothingToShowError, also where marks would be too many."""
    filters = item.filters
    months, contacts = _dated(ask, item)
    if months["contacts"].sum() > MOST_MARKS:
        raise NothingToShowError("Too many contacts to draw one by one: narrow the filters, or count by quarter.")
    marks = ask("topic_contacts", **filters.params())
    title = topics_title(months, len(contacts))
    source, articles = topic_source(ask, filters, len(contacts), contacts)
    fig = topics_by_time.topics_by_time(marks, title=title, look=look, source=source)
    return Exhibit(
        item, fig, partial(topic_words.marks_table, marks), title, source, "topics", READ_TIME, articles,
        list(contacts["contact_id"]), len(marks),
    )  # fmt: skip


def topic_heat(ask: Ask, item: Item, look: Look) -> Exhibit:
    """Topics over time as shaded squares; choice: step (quarter or month). Raises NothingToShowError."""
    filters, step = item.filters, item.option("step", STEPS[0])
    if step not in STEPS:
        raise NothingToShowError(f"Topics are counted by quarter or by month, not by {step[:40]!r}.")
    months, contacts = _dated(ask, item)
    title = topics_title(months, len(contacts))
    source, articles = topic_source(ask, filters, len(contacts), contacts)
    fig = topics_heat(months, title=title, look=look, source=source, by=step)
    return Exhibit(
        item, fig, partial(topic_words.months_table, months), title, source, "topics-by-month", READ_HEAT, articles,
        list(contacts["contact_id"]), len(months), native=_native_heat(months, step, look),
    )  # fmt: skip


def _native_heat(months: pd.DataFrame, step: str, look: Look) -> NativeChart:
    """The squares as a table of topics by quarters or months; nothing stands where no contact is known."""
    counts = topics_by_time.heat_counts(months, step)
    counts = counts.head(look.most_rows or len(counts))
    colour = level_colour("leader", look.dark)
    rows = [
        Series(labels.word("topic", str(topic)), [float(n) if n else None for n in row], colour)
        for topic, row in zip(counts.index, counts.to_numpy().tolist(), strict=True)
    ]
    return NativeChart("heat", topics_by_time.period_names(counts.columns, step), rows, unit="contacts")


def topic_sides(ask: Ask, item: Item, look: Look) -> Exhibit:
    """What each side of a pair raised. Raises NothingToShowError, also where no pair is chosen."""
    filters = item.filters
    if not filters.pair:
        raise NothingToShowError(NO_PAIR)
    contacts = with_topics(ask, filters)
    rows = ask("topic_sides_by_time", **filters.params())
    if told_rows(rows).empty:
        raise NothingToShowError(NO_SIDES)
    source, articles = topic_source(ask, filters, rows["contact_id"].nunique(), contacts)
    fig = topic_sides_by_time(rows, filters.pair, look=look, source=source)
    return Exhibit(
        item, fig, partial(topic_words.sides_words_table, rows, filters.pair), sides_by_time_title(rows, filters.pair),
        source, "topics-by-side", READ_SIDES, articles, list(dict.fromkeys(rows["contact_id"])), len(rows),
    )  # fmt: skip


def topic_levels(ask: Ask, item: Item, look: Look) -> Exhibit:
    """Topics at each level. Raises NothingToShowError."""
    filters = item.filters
    contacts = with_topics(ask, filters)
    wide = levels_table(ask("topic_levels", **filters.params()))
    source, articles = topic_source(ask, filters, len(contacts), contacts)
    return Exhibit(
        item, levels_chart(wide, look=look, source=source), partial(topic_words.levels_words_table, wide),
        topic_levels_title(wide), source, "topics-by-level", READ_LEVELS, articles, list(contacts["contact_id"]),
        len(wide), native=_native_levels(wide, look),
    )  # fmt: skip


def _native_levels(wide: pd.DataFrame, look: Look) -> NativeChart:
    """Topics by levels as a table: the share of a level's contacts in which the topic came up."""
    every: dict[str, int] = wide.attrs["at_level"]
    # Of one or two contacts a share says nothing.
    totals = {level: number for level, number in every.items() if number >= FEW} or every
    names = [f"{labels.word('level', v) if v else 'Level not stated'} ({n:,})" for v, n in totals.items()]
    colour = level_colour("leader", look.dark)
    shown = wide[list(totals)].head(look.most_rows or len(wide))
    shares = [[round(100 * int(n) / of) or None for n, of in zip(row, totals.values(), strict=True)]
              for row in shown.to_numpy().tolist()]  # fmt: skip
    rows = [
        Series(labels.word("topic", str(topic)), row, colour) for topic, row in zip(shown.index, shares, strict=True)
    ]
    told = ["Share of the level's contacts in which the topic came up", labels.drawn(len(shown), len(wide), "topics")]
    told += ["levels with one or two contacts in the table alone"] if len(totals) < len(every) else []
    subtitle = "; ".join(part for part in told if part)
    return NativeChart("heat", names, rows, unit="% of the level's contacts", subtitle=subtitle)
