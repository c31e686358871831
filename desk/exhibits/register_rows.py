"""How much of the register do the articles tell, and how much do they tell that the register does not?"""

from __future__ import annotations

from functools import partial

import pandas as pd

from desk import labels
from desk.charts.register_rows import register_rows as chart
from desk.charts.register_rows import styles
from desk.exhibits.common import out_by_then
from desk.exhibits.exhibit import Ask, Exhibit, Item, NativeChart, NothingToShowError, Series
from desk.register_words import AGREEMENTS, by_year, finding, register_table, years
from desk.source_line import source_line
from desk.theme import Look

HOW_TO_READ = """
The register is a list of contacts kept by hand, each with the page that shows it. Every column is a year; each part
of it counts contacts that begin in that year:

- **Articles agree**: an article in hand tells of the same contact, and nothing in it speaks against the row.
- **Articles differ**: an article tells of it, with another day, mode, level or status; the table says which.
- **Only in the register**: no article in hand tells of it. It says how much the articles do not cover.
- **Only in articles**: the register has no row for it: a gap in the register, or a misreading to look at.

As of an earlier day, only articles that were out by then count.
"""


def register_rows(ask: Ask, item: Item, look: Look) -> Exhibit:
    """Rows of the register by year, and what the articles say to them. Raises NothingToShowError."""
    filters = item.filters
    rows = ask("register_rows", **filters.params())
    if rows.empty:
        raise NothingToShowError("No row of the register and no contact matches these filters.")
    articles, _ = out_by_then(ask, filters, rows.loc[rows["agreement"] != "only_register", "contact_id"])
    source = source_line(articles, filters, labels.count(len(rows), "contact"))
    subtitle = f"{filters.words()}, as of {labels.day(filters.as_of)}"
    fig = chart(rows, look=look, subtitle=subtitle, source=source)
    return Exhibit(
        item, fig, partial(register_table, rows), finding(rows), source, "register", HOW_TO_READ, articles,
        list(dict.fromkeys(rows["contact_id"])), len(rows), native=_native(rows, look), days=("First day",),
    )  # fmt: skip


def _native(rows: pd.DataFrame, look: Look) -> NativeChart | None:
    """Columns of the years, stacked by what the articles say; None where no row has a date."""
    found = years(rows)
    told = [
        Series(AGREEMENTS[code][0], [float(n) for n in by_year(rows, code, found)], str(style["color"]))
        for code, style in styles(look).items()
    ]
    kept = [series for series in told if any(series.values)]
    return NativeChart("column", [str(year) for year in found], kept, unit="contacts", stacked=True) if kept else None
