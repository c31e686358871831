"""How long was the silence? Every silence as a bar, the longest first."""

from __future__ import annotations

from functools import partial
from typing import Any

import pandas as pd

from desk import labels
from desk.charts.gap_bars import coverage_parts
from desk.charts.gap_ledger import gap_ledger as chart
from desk.charts.gap_ledger import gap_ledger_title, placed
from desk.counted_on import used_filters
from desk.coverage import coverage_caveat, covered_months, spans_of
from desk.exhibits.common import out_by_then, scope_of, silence_of
from desk.exhibits.exhibit import Ask, Exhibit, Item, NativeChart, Series
from desk.rows import rows as rows_of
from desk.silences import gap_table, gap_words, span_words
from desk.source_line import source_line
from desk.theme import Look

HOW_TO_READ = """
Each bar is a silence: it runs from the last day of one contact that **took place** to the first day of the next.
The longest stand at the top; those still open stand below and are counted to the as-of date.

- **Solid** parts are months in which we hold an article about the pair. In **dotted** parts we hold none, so silence
  cannot be told from missing reports. The row at the foot shows the same month by month.
- A **cross** is something tried that came to nothing: a request, a proposal, a refusal, a cancellation.
- A **ring with a question mark** is a contact that may have broken the silence: it has no day, a wide date, too little
  confidence, or was planned and never reported on.
- A length such as *173 to 203 days* means that a date is known only to the month.

Choose a bar to see what stood before it, inside it and after it.
"""


def gap_ledger(ask: Ask, item: Item, look: Look) -> Exhibit:
    """The silences of a pair or of all; choice: scope. Raises NothingToShowError."""
    filters, scope = item.filters, scope_of(item)
    params = filters.params() | {"scope": scope}
    rows = ask("gap_ledger", **params)
    silence_of(rows, "")
    attempts, doubts, coverage = (ask(name, **params) for name in ("gap_attempts", "gap_doubts", "gap_coverage"))
    behind = pd.concat([rows["previous_contact_id"], rows["next_contact_id"], attempts["contact_id"]])
    articles, contact_ids = out_by_then(ask, filters, behind)
    drawn = placed(rows, look.most_rows)
    source = source_line(
        articles, used_filters(filters, scope), labels.count(len(rows), "silence"),
        caveat=coverage_caveat(spans_of(drawn), covered_months(coverage)),
    )  # fmt: skip
    fig = chart(rows, attempts, coverage, as_of=filters.as_of, doubts=doubts, look=look, source=source)
    return Exhibit(
        item, fig, partial(gap_table, rows, doubts), gap_ledger_title(rows), source, "silences", HOW_TO_READ, articles,
        contact_ids, len(rows), native=_native(drawn, coverage, look), days=("From", "To"),
    )  # fmt: skip


def _native(drawn: pd.DataFrame, coverage: pd.DataFrame, look: Look) -> NativeChart:
    """The silences drawn as bars of days, parted by whether an article in hand is from them."""
    parts = coverage_parts(drawn, coverage)
    told, bare = (
        [sum((b - a).days for a, b, has in runs if has is covered) for runs in parts] for covered in (True, False)
    )
    several = drawn["pair"].nunique() > 1
    return NativeChart(
        "bar", [_name(row, several) for row in rows_of(drawn)],
        [Series("days in months with articles", told, look.silence_ink),
         Series("days in months without articles", bare, look.bar)],
        unit="days", stacked=True,
    )  # fmt: skip


def _name(row: Any, several: bool) -> str:
    span = f"{gap_words(row.scope, row.channel)}, {span_words(row.start_date, row.end_date, row.is_open)}"
    return f"{labels.pair_name(row.pair)}, {span}" if several else span
