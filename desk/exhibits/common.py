"""What several exhibits share: the choice of what silences are counted over, and the proof behind plotted contacts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pandas as pd

from desk.exhibits.exhibit import Ask, Item, NothingToShowError
from desk.filters import Filters
from etl.lexicon import codes


def scope_of(item: Item) -> str:
    """What silences are counted over, each channel unless the item says else. Raises NothingToShowError."""
    scope = item.option("scope", "channel")
    if scope not in codes("gap_scope"):
        raise NothingToShowError(f"Silences cannot be counted over {scope[:40]!r}; choose channel, mode or any.")
    return scope


def silence_of(silences: pd.DataFrame, gap_id: str) -> Any:
    """The row of gap_ledger.sql with this id, the first where it is empty. Raises NothingToShowError."""
    if silences.empty:
        raise NothingToShowError(
            "No silence matches these filters. It begins with a dated contact that took place: choose another pair, "
            "a longer period or a later as-of date."
        )
    for row in silences.itertuples():
        if not gap_id or row.gap_id == gap_id:
            return row
    raise NothingToShowError(
        "This silence is not known in this build under these filters: a contact may have been found inside it since. "
        "Choose it anew on the page on silences."
    )


def out_by_then(ask: Ask, filters: Filters, contact_ids: Iterable[Any]) -> tuple[pd.DataFrame, list[str]]:
    """The articles, out by the as-of date, that tell of these contacts; and the contacts, each once, in order."""
    ids = sorted({str(c) for c in contact_ids if isinstance(c, str) and c})
    return ask("articles_known", as_of=filters.as_of, contact_ids=ids), ids
