"""Silences and statements about them, in the words and tables that officers read."""

from __future__ import annotations

from datetime import date
from typing import Any

import pandas as pd

from desk import labels
from desk.rows import rows as rows_of


def gap_words(scope: str, channel: str) -> str:
    """Name of what a silence is counted over: ``minister-defence`` -> ``Defence ministers``, ``phone`` -> ``Phone``."""
    if scope == "mechanism":
        return channel
    return labels.word("mode", channel) if scope == "mode" else labels.channel_words(channel)


def length_words(days_min: int, days_max: int) -> str:
    """``622 days``, or where the dates are imprecise ``396 to 426 days``."""
    return labels.days(days_max) if days_min == days_max else f"{days_min:,} to {labels.days(days_max)}"


def span_words(start: date, end: date, is_open: bool) -> str:
    """``6 Aug 2020 to 20 Apr 2022``; an open silence says that it goes on."""
    return f"{labels.day(start)} to {labels.day(end)}" + (", still open" if is_open else "")


def gap_choice_words(row: Any) -> str:
    """One silence in a list to choose from; dates and pair keep two of them apart."""
    length = length_words(row.days_min, row.days_max)
    name = f"{gap_words(row.scope, row.channel)}: {length}, {span_words(row.start_date, row.end_date, row.is_open)}"
    return f"{name} ({labels.pair_name(row.pair)})"


def gap_table(silences: pd.DataFrame, doubts: pd.DataFrame | None = None) -> pd.DataFrame:
    """Rows of gap_ledger.sql as the table under the ledger: one row per silence, lengths in days and months.

    ``doubts``: rows of gap_doubts.sql, contacts that may have broken a silence.
    """
    unsure = {} if doubts is None else doubts.groupby("gap_id")["title"].agg("; ".join).to_dict()
    return pd.DataFrame(
        {
            "Pair": silences["pair"].map(labels.pair_name),
            "Channel": [gap_words(s, c) for s, c in zip(silences["scope"], silences["channel"], strict=True)],
            "From": silences["start_date"],
            "To": silences["end_date"],
            "Days": silences["days"],
            "Least days": silences["days_min"],
            "Most days": silences["days_max"],
            "Months": silences["months"],
            "State": ["still open" if is_open else "ended" for is_open in silences["is_open"]],
            "Rank in its channel": [f"{r} of {n}" for r, n in zip(silences["rank"], silences["of_pair"], strict=True)],
            "No longer than it": silences["percentile"].map("{:.0%}".format),
            "Rank among all pairs": [
                f"{r} of {n}" for r, n in zip(silences["rank_all"], silences["of_all"], strict=True)
            ],
            "No longer, all pairs": silences["percentile_all"].map("{:.0%}".format),
            "Tried inside (times)": silences["attempts_inside"],
            "Contact before": silences["previous_title"],
            "Contact that ended it": silences["next_title"],
            "May have been broken by": [unsure.get(gap_id, "") for gap_id in silences["gap_id"]],
            "Confidence in its ends": silences["confidence"].map("{:.0%}".format),
        }
    )


def claimed_words(low: float | None, high: float | None) -> str:
    """The length a text states: ``20 to 21 months``, ``10 months``, ``12 months or more``; empty for none."""
    told_low, told_high = _number(low), _number(high)
    if told_low and told_high:
        return _months(told_high) if told_low == told_high else f"{told_low} to {_months(told_high)}"
    return f"{_months(told_low)} or more" if told_low else f"up to {_months(told_high)}" if told_high else ""


def computed_words(months: float | None, days: int | None) -> str:
    """``20.5 months, 622 days``; empty where nothing could be computed."""
    told = [f"{months:.1f} months"] if months is not None and pd.notna(months) else []
    return ", ".join(told + ([labels.days(days)] if days is not None and pd.notna(days) else []))


def verdict(
    agrees: bool | None, low: float | None, high: float | None, computed: float | None, reason: str | None
) -> str:
    """``Agrees``, ``Disagrees by 2.0 months`` or ``Cannot tell: ...``; with the reason that the build gives."""
    why = f": {reason}" if isinstance(reason, str) and reason else ""
    if agrees is None or pd.isna(agrees):
        return f"Cannot tell{why or ' because no silence in these articles matches it'}"
    if agrees:
        return f"Agrees{why}"
    off = _distance(low, high, computed)
    return (f"Disagrees by {off:.1f} months" if off is not None else "Disagrees") + why


def off_words(agrees: bool | None, months_off: float | None) -> str:
    """``Agrees``, ``Disagrees: 2.0 months shorter``, or ``Cannot tell``; shorter and longer are the dates' side."""
    if agrees is None or pd.isna(agrees):
        return "Cannot tell"
    if agrees:
        return "Agrees"
    if not months_off or pd.isna(months_off):
        return "Disagrees"
    return f"Disagrees: {abs(months_off):.1f} months {'longer' if months_off > 0 else 'shorter'}"


def claims_table(claims: pd.DataFrame) -> pd.DataFrame:
    """Rows of gap_claims.sql as a table: what is said, what is computed, whether they agree."""
    rows = rows_of(claims)
    return pd.DataFrame(
        {
            "The text says": claims["quote"],
            "As months": [claimed_words(r.months_low, r.months_high) for r in rows],
            "Computed": [computed_words(r.computed_months, r.computed_days) for r in rows],
            "Verdict": [verdict(r.agrees, r.months_low, r.months_high, r.computed_months, r.reason) for r in rows],
            "Kind": [labels.word("claim_kind", k) for k in claims["kind"]],
            "Channel": [labels.channel_words(c) for c in claims["channel"]],
            "Outlet": claims["source"],
            "Article": claims["article_title"],
            "Published": claims["published"],
        }
    )


def checked_table(claims: pd.DataFrame) -> pd.DataFrame:
    """Rows of claim_check.sql as a table: stated and computed length, the verdict in months, and the reason."""
    rows = rows_of(claims)
    return pd.DataFrame(
        {
            "The text says": claims["quote"],
            "Pair": [labels.pair_name(r.pair) if isinstance(r.pair, str) else labels.NOT_STATED for r in rows],
            "Channel": [labels.channel_words(c) for c in claims["channel"]],
            "Least months": claims["months_low"],
            "Most months": claims["months_high"],
            "Computed months": claims["computed_months"],
            "Computed days": claims["computed_days"],
            "From": claims["gap_start"],
            "To": claims["gap_end"],
            "Verdict": [off_words(r.agrees, r.months_off) for r in rows],
            "Months off": claims["months_off"],
            "Reason": claims["reason"],
            "Outlet": claims["source"],
            "Article": claims["article_title"],
            "Published": claims["published"],
        }
    )


def _distance(low: float | None, high: float | None, computed: float | None) -> float | None:
    """Months between a computed length and the nearest length the words allow; None where either is missing."""
    if computed is None or pd.isna(computed):
        return None
    if low is not None and computed < low:
        return low - computed
    return computed - high if high is not None and computed > high else None


def _number(value: float | None) -> str:
    return "" if value is None or pd.isna(value) else f"{value:g}"


def _months(number: str) -> str:
    return f"{number} month" if number == "1" else f"{number} months"
