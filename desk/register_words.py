"""The register beside the articles, in the words and tables that officers read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

import pandas as pd

from desk import labels
from desk.people import items, text

# Code -> (heading, what it says of one contact), in the order of the figure.
AGREEMENTS = {
    "corroborated": ("Articles agree", "Articles tell the same as the register."),
    "contradicted": ("Articles differ", "Articles and the register differ"),
    "only_register": ("Only in the register", "No article that was out by the as-of date tells of it."),
    "only_articles": ("Only in articles", "Only articles tell of it; the register has no row for it."),
}
_DIFFERENCE = re.compile(r"^(?P<field>\w+): (?P<mine>.+) in the register, (?P<theirs>.+) in the articles$", re.DOTALL)
_FIELDS = {"requested_by": "asked for by", "duration_minutes": "minutes"}
_BROKEN_URL = re.compile(r"[\s\x00-\x1f\x7f<>\"'`\\]")


def difference_words(told: str) -> str:
    """``mode: phone in the register, video in the articles`` with labels for codes; unknown forms as they are."""
    found = _DIFFERENCE.match(told)
    if not found:
        return told
    name = found["field"]
    mine, theirs = _value(name, found["mine"]), _value(name, found["theirs"])
    return f"{_FIELDS.get(name, name)}: {mine} in the register, {theirs} in the articles"


def _value(name: str, told: str) -> str:
    if name == "requested_by":
        return labels.country_name(told)
    return labels.word(name, told).lower() if name in ("status", "mode", "level", "track") else told


def agreement_words(row: Any) -> str:
    """What the articles say to a row of the register, in a sentence."""
    words = AGREEMENTS.get(row.agreement, ("", str(row.agreement)))[1]
    told = items(row.contradicted)
    return f"{words}: {'; '.join(difference_words(t) for t in told)}." if told else words


def safe_url(url: object) -> str | None:
    """The address if it may be shown as a link: https, with a host, no character that could break out of one."""
    if not isinstance(url, str) or _BROKEN_URL.search(url.strip()):
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme.lower() == "https" and parts.hostname else None


def counts(rows: pd.DataFrame) -> dict[str, int]:
    """Number of rows for each agreement, in the order of the figure, those without rows too."""
    found = rows["agreement"].value_counts()
    return {code: int(found.get(code, 0)) for code in AGREEMENTS}


def finding(rows: pd.DataFrame) -> str:
    """``12 of 113 register rows are told by articles too, none of them differently``."""
    number = counts(rows)
    both = number["corroborated"] + number["contradicted"]
    total, alone = both + number["only_register"], number["only_articles"]
    if not total:
        return f"The register has no row here; {labels.count(alone, 'contact')} only in articles"
    differ = number["contradicted"]
    how = "" if not both else f", {'none' if not differ else f'{differ:,}'} of them differently"
    verb = "row is" if total == 1 else "rows are"
    return f"{both:,} of {total:,} register {verb} told by articles too{how}"


def register_table(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows of register_rows.sql in the officers' words; ``Page`` is a link or nothing."""
    cells = rows.to_dict("records")
    return pd.DataFrame(
        {
            "Agreement": [AGREEMENTS[r["agreement"]][0] for r in cells],
            "Date": [labels.when(r["start_date"], r["end_date"], text(r["date_precision"])) for r in cells],
            "First day": rows["start_date"],
            "Countries": [labels.countries_name(items(r["countries"])) for r in cells],
            "Contact": rows["title"],
            "Channel": [labels.channel_name(text(r["level"]), text(r["track"])) for r in cells],
            "How": [labels.word("mode", r["mode"]) for r in cells],
            "Status": [labels.word("status", r["status"]) for r in cells],
            "Who (register)": ["; ".join(items(r["participants"])) for r in cells],
            "Where they differ": ["; ".join(map(difference_words, items(r["contradicted"]))) for r in cells],
            "Source": [text(r["source_name"]) or "" for r in cells],
            "Page": [safe_url(r["source_url"]) for r in cells],
            "Note": [text(r["note"]) or "" for r in cells],
            "Line": pd.array([_whole(r["line"]) for r in cells], dtype="Int32"),
        }
    ).reset_index(drop=True)


def years(rows: pd.DataFrame) -> list[int]:
    """Years from the first dated row to the last, without a hole."""
    dated = pd.to_datetime(rows["start_date"]).dropna()
    return list(range(dated.min().year, dated.max().year + 1)) if len(dated) else []


def by_year(rows: pd.DataFrame, code: str, of: Iterable[int]) -> list[int]:
    """How many rows with an agreement begin in each of the years."""
    found = pd.to_datetime(rows.loc[rows["agreement"] == code, "start_date"]).dt.year.value_counts()
    return [int(found.get(year, 0)) for year in of]


def _whole(value: Any) -> int | None:
    return None if value is None or pd.isna(value) else int(value)
