"""Tables of the page that compares pairs, in the words that officers read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pandas as pd

from desk import labels
from desk.charts.who_met_whom import pairs_of_people
from desk.charts.who_talks import Tie
from desk.filters import Filters
from desk.people import text
from desk.rows import rows as rows_of
from etl.lexicon import codes


def counted_to(filters: Filters) -> date:
    """The day to which open silences are counted."""
    return min(filters.as_of, filters.period_end or filters.as_of)


def at_level(filters: Filters) -> str:
    """``at any level``, or the levels and tracks chosen: ``of ministers (defence)``."""
    levels, tracks = (filters.active().get(name, "").lower() for name in ("levels", "tracks"))
    told = f"of {levels}" if levels else "at any level"
    return f"{told} ({tracks})" if tracks else told


def joined(*parts: str) -> str:
    """Parts of a subtitle."""
    return ", ".join(part for part in parts if part)


def silences_table(silences: pd.DataFrame) -> pd.DataFrame:
    """Rows of pair_lanes.sql: one row per silence, the longest first."""
    told = silences.sort_values(["days", "pair"], ascending=[False, True])
    return pd.DataFrame(
        {
            "Pair": told["pair"].map(labels.pair_name),
            "From": told["start_date"],
            "To": told["end_date"],
            "Days": told["days"],
            "Least days": told["days_min"],
            "Most days": told["days_max"],
            "State": ["still open" if is_open else "ended" for is_open in told["is_open"]],
            "Contact before": told["previous_title"],
            "Contact that ended it": told["next_title"],
        }
    )


def since_table(since: pd.DataFrame) -> pd.DataFrame:
    """Rows of days_since.sql: one row per pair, the longest silent first, those without a date last."""
    told = since.sort_values(["days", "pair"], ascending=[False, True], na_position="last")
    rows = rows_of(told)
    return pd.DataFrame(
        {
            "Pair": [labels.pair_name(r.pair) for r in rows],
            "Days since": told["days"].to_numpy(),
            "Least days": told["days_min"].to_numpy(),
            "Most days": told["days_max"].to_numpy(),
            "Counted to": told["counted_to"].to_numpy(),
            "Last contact on": [labels.when(r.start_date, r.end_date, text(r.date_precision)) for r in rows],
            "Last contact": told["title"].to_numpy(),
            "Channel": [labels.channel_name(text(r.level), text(r.track)) for r in rows],
            "How": [labels.word("mode", r.mode) for r in rows],
            "Contacts held": told["held"].to_numpy(),
            "Known from": [origin_words(r.origin) for r in rows],
        }
    )


def ties_table(found: Sequence[Tie]) -> pd.DataFrame:
    """One row per pair with the number of contacts held, in all and at each level that occurs."""
    present = {level for tie in found for level, _ in tie.levels}
    columns: dict[str, Any] = {
        "One": [labels.country_name(tie.ends[0]) for tie in found],
        "Other": [labels.country_name(tie.ends[1]) for tie in found],
        "Contacts held": [tie.held for tie in found],
    }
    for code in [*codes("level"), None]:
        if code in present:
            name = labels.word("level", code) if code else "Level not stated"
            columns[name] = [dict(tie.levels).get(code, 0) for tie in found]
    columns["Last contact on"] = [tie.last_day for tie in found]
    return pd.DataFrame(columns)


def people_table(met: pd.DataFrame) -> pd.DataFrame:
    """Rows of who_met_whom.sql: one row per two people, most frequent first, with their newest contact."""
    pairs, newest = (
        pairs_of_people(met),
        rows_of(met.drop_duplicates(["person_a", "country_a", "person_b", "country_b"])),
    )
    return pd.DataFrame(
        {
            "Person": pairs["person_a"],
            "Of": pairs["country_a"].map(labels.country_name),
            "Office (as the text gives it)": [text(r.office_a) or "" for r in newest],
            "Counterpart": pairs["person_b"],
            "Country": pairs["country_b"].map(labels.country_name),
            "Office of the counterpart": [text(r.office_b) or "" for r in newest],
            "Times": pairs["times"],
            "First on": pairs["first_day"],
            "Last on": pairs["last_day"],
            "Last contact": [r.title for r in newest],
            "Level": [labels.word("level", text(r.level)) for r in newest],
            "How": [labels.word("mode", r.mode) for r in newest],
            "Known from": [origin_words(r.origin) for r in newest],
        }
    )


def origin_words(code: str | None) -> str:
    """Where the newest contact is known from."""
    return {"register": "the register", "corrected": "a correction"}.get(code or "", "articles")
