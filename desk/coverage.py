"""What part of a silence no article in hand is from: there, silence cannot be told from missing reports."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from datetime import date
from typing import Any

import pandas as pd

from desk.timeline_lanes import months_between

Span = tuple[str, Any, Any]  # pair, first and last day
_NONE: frozenset[date] = frozenset()


def covered_months(months: pd.DataFrame) -> dict[str, set[date]]:
    """Rows of coverage_months.sql, or of gap_coverage.sql, as pair -> first days of the months with an article."""
    some = months[months["article_count"] > 0]
    return {str(pair): {m.date() for m in group["month"]} for pair, group in some.groupby("pair")}


def spans_of(silences: pd.DataFrame) -> list[Span]:
    """Pair, first and last day of rows of gap_ledger.sql, silence_board.sql or pair_lanes.sql."""
    return list(zip(silences["pair"], silences["start_date"], silences["end_date"], strict=True))


def bare_months(silences: Iterable[Span], covered: Mapping[str, Container[date]]) -> tuple[int, int]:
    """Months of the silences without an article on their pair, and all their months; a month counts once a pair."""
    months = {
        (pair, month)
        for pair, first, last in silences
        for month in months_between(pd.Timestamp(first).date(), pd.Timestamp(last).date())
    }
    return sum(month not in covered.get(pair, _NONE) for pair, month in months), len(months)


def coverage_caveat(silences: Iterable[Span], covered: Mapping[str, Container[date]]) -> str:
    """``No article in hand from 17 of the 21 months of silence shown.``; empty where no silence is drawn."""
    listed = list(silences)
    bare, total = bare_months(listed, covered)
    if not total:
        return ""
    each = ", counted for each pair" if len({pair for pair, _, _ in listed}) > 1 else ""
    months = "the one month" if total == 1 else f"the {total:,} months"
    if not bare:
        return f"An article in hand from {'each of ' if total > 1 else ''}{months} of silence shown{each}."
    of = months if bare == total else f"{bare:,} of {months}"
    return f"No article in hand from {of} of silence shown{each}."
