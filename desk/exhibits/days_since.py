"""How many days since countries last held a contact?"""

from __future__ import annotations

from functools import partial

import pandas as pd

from desk import compare_words, labels
from desk.charts import days_since as matrix
from desk.compare_words import at_level, counted_to, joined
from desk.exhibits.common import out_by_then
from desk.exhibits.exhibit import Ask, Exhibit, Item, NativeChart, NothingToShowError, Series
from desk.rows import rows as rows_of
from desk.source_line import source_line
from desk.theme import Look

HOW_TO_READ = """
Find one country in a row and the other in a column: the number is the days since they last held a contact, and the
darker the cell, the longer ago. **An empty cell** is not silence: no contact of the two is told of at all. **?** is a
contact whose date is not known; **~** one known to the month or year only.

The **level** above decides which contacts count. Click a cell to see the last contact.
"""
NOTHING = "No contact held matches these filters."


def days_since(ask: Ask, item: Item, look: Look) -> Exhibit:
    """Countries by countries; a chosen pair is marked and hides no other. Raises NothingToShowError."""
    filters = item.filters
    rows = ask("days_since", **filters.params())
    if rows.empty:
        raise NothingToShowError(NOTHING)
    most = min(look.most_rows or matrix.MOST, matrix.MOST)
    countries = len(matrix.countries_of(rows, len(rows) * 2))
    cut = f"the {most} of {countries} countries with most contacts, all in the table"
    number = f"{labels.count(len(rows), 'pair')} of {labels.count(countries, 'country', 'countries')}"
    articles, contact_ids = out_by_then(ask, filters, rows["contact_id"])
    source = source_line(articles, filters.without("statuses").without("pair"), number)
    subtitle = joined(
        f"Days from the last contact held to {labels.day(counted_to(filters))}", at_level(filters),
        cut if countries > most else "",
    )  # fmt: skip
    fig = matrix.days_since(rows, look=look, subtitle=subtitle, source=source, pair=filters.pair)
    return Exhibit(
        item, fig, partial(compare_words.since_table, rows), matrix.days_since_title(rows), source,
        "days-since-contact", HOW_TO_READ, articles, contact_ids, len(rows), native=_native(rows, look),
        days=("Counted to",),
    )  # fmt: skip


def _native(rows: pd.DataFrame, look: Look) -> NativeChart:
    """The days as a table of countries by countries."""
    countries = matrix.countries_of(rows, min(look.most_rows or matrix.MOST, matrix.MOST))
    days = {frozenset(row.pair.split("-")): None if pd.isna(row.days) else float(row.days) for row in rows_of(rows)}
    names = [labels.country_name(code) for code in countries]
    lines = [
        Series(name, [days.get(frozenset((code, other))) for other in countries], look.silence_ink)
        for code, name in zip(countries, names, strict=True)
    ]
    return NativeChart("heat", names, lines, unit="days since the last contact held")
