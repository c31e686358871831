"""The record of each side: how often promises came about, who asks and who refuses, how long a request waits."""

from __future__ import annotations

from typing import Any

import pandas as pd

from desk import labels
from desk.promise_words import FEWEST, span_words, text
from desk.rows import rows as rows_of

GROUPINGS = {"side": "Who promised or asked", "mechanism": "Series", "level": "Level"}


def rate_words(came_about: int, settled: int) -> str:
    """``4 of 6 (67%)``; below five settled cases no share, which would be chance."""
    if not settled:
        return "none settled yet"
    told = f"{came_about:,} of {settled:,}"
    return f"{told} ({came_about / settled:.0%})" if settled >= FEWEST else f"{told} (too few to say)"


def group_words(grouping: str, code: Any) -> str:
    """Name of a group of promise_rates.sql."""
    if grouping == "side":
        return _side(code)
    if not text(code):
        return "No series named" if grouping == "mechanism" else "Level not stated"
    return labels.word("level", code) if grouping == "level" else str(code)


def _side(code: Any) -> str:
    if code == "both":
        return "Both sides agreed"
    return f"{labels.country_name(code)} alone" if text(code) else "One side, not told which"


def rates_table(rates: pd.DataFrame) -> pd.DataFrame:
    """Rows of promise_rates.sql as a table: counts, and the share of those settled that came about."""
    rows = rows_of(rates)
    return pd.DataFrame(
        {
            "By": [GROUPINGS[r.grouping] for r in rows],
            "": [group_words(r.grouping, r.code) for r in rows],
            "Promised or asked": rates["made"],
            "Kept in time": rates["kept"],
            "Kept late": rates["late"],
            "Not kept or refused": rates["not_kept"],
            "Still open": rates["still_open"],
            "Cannot be told": rates["not_known"],
            "Came about, of those settled": [rate_words(r.kept + r.late, r.kept + r.late + r.not_kept) for r in rows],
        }
    )


def rates_finding(rates: pd.DataFrame) -> str:
    """One sentence on what both sides agreed."""
    both = rates[(rates["grouping"] == "side") & (rates["code"] == "both")]
    if both.empty:
        return "No contact of this view was agreed by both sides beforehand and told of as such."
    row: Any = rows_of(both)[0]
    settled = row.kept + row.late + row.not_kept
    rest = [f"{row.still_open:,} not yet due"] if row.still_open else []
    rest += [f"{row.not_known:,} of which nobody tells"] if row.not_known else []
    came = rate_words(row.kept + row.late, settled)
    return f"Agreed by both sides: {row.made:,}. Came about: {'; '.join([came, *rest])}."


def asks_table(asks: pd.DataFrame) -> pd.DataFrame:
    """Rows of promise_asks.sql as a table."""
    rows = rows_of(asks)
    settled = [r.held + r.refused for r in rows]
    return pd.DataFrame(
        {
            "Pair": [labels.pair_name(r.pair) for r in rows],
            "Asked by": [asker(r.side) for r in rows],
            "Times asked": asks["times"],
            "Took place": asks["held"],
            "Refused by the other side": asks["refused"],
            "Still open": asks["still_open"],
            "No answer told": asks["no_answer"],
            "Came about, of those answered": [rate_words(r.held, n) for r, n in zip(rows, settled, strict=True)],
        }
    )


def asks_findings(asks: pd.DataFrame) -> list[str]:
    """One sentence for each side that asked: ``United States asked China 17 times: 9 took place, 6 refused``."""
    told = []
    for row in rows_of(asks[asks["side"].notna()]):
        other = " and ".join(labels.country_name(code) for code in row.pair.split("-") if code != row.side)
        named = {"took place": row.held, "refused": row.refused, "without an answer told": row.no_answer}
        named["still open"] = row.still_open
        parts = [f"{number:,} {words}" for words, number in named.items() if number]
        times = "once" if row.times == 1 else f"{row.times:,} times"
        told.append(f"{labels.country_name(row.side)} asked {other} {times}: {', '.join(parts)}")
    return told


def waits_table(waits: pd.DataFrame) -> pd.DataFrame:
    """Rows of promise_waits.sql as a table."""
    rows = rows_of(waits)
    return pd.DataFrame(
        {
            "Pair": [labels.pair_name(r.pair) for r in rows],
            "Series or channel": [line_words(r) for r in rows],
            "First asked": [labels.when(r.start_date, r.end_date, r.date_precision) for r in rows],
            "Asked by": [
                labels.country_name(text(r.requested_by)) if text(r.requested_by) else "not told" for r in rows
            ],
            "Times asked": waits["asked"],
            "Of these refused": waits["refused"],
            "Days to the contact": [span_words(r.days_min, r.days_max) for r in rows],
            "Least days": waits["days_min"],
            "Most days": waits["days_max"],
            "Contact": ["none yet" if r.is_waiting else text(r.next_title) for r in rows],
            "On": [labels.when(r.next_start, r.next_end, r.next_precision) if text(r.next_id) else "" for r in rows],
        }
    )


def asker(code: Any) -> str:
    """The side that asked, by name."""
    return labels.country_name(code) if text(code) else "not told"


def line_words(row: Any) -> str:
    """The series or channel that was asked for."""
    return str(row.channel) if row.scope == "mechanism" else labels.channel_words(row.channel)


def waits_finding(waits: pd.DataFrame) -> str:
    """The usual wait from first request to contact, where there are enough to say."""
    ended = waits[~waits["is_waiting"].astype(bool)]
    running = labels.count(len(waits) - len(ended), "request still waits", "requests still wait")
    rest = f" {running}." if len(ended) < len(waits) else ""
    if ended.empty:
        return f"No request of this view was followed by a contact.{rest}"
    least, most = int(ended["days_min"].min()), int(ended["days_max"].max())
    if len(ended) < FEWEST:
        spread = span_words(least, most)
        return f"{labels.count(len(ended), 'wait')} ended after {spread}; too few to name a usual one.{rest}"
    middle = span_words(round(ended["days_min"].median()), round(ended["days_max"].median()))
    spread = f"the shortest {least:,}, the longest {labels.days(most)}"
    return f"Half of {len(ended):,} waits ended within {middle}; {spread}.{rest}"
