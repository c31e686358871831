"""Articles, passages and the contacts read from them, in the words and tables that officers read."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

from desk import labels
from desk.people import items
from desk.rows import rows as rows_of
from desk.source_line import article_words

_CONFLICTS = {
    "days": "date", "level": "level", "track": "part of government", "location": "place",
    "requested_by": "asked for by", "duration_minutes": "length", "mechanism": "series or line",
}  # fmt: skip
_TOLD_BY = re.compile(r"(.+?) in (\d+)(?: articles?)?(?:, |$)")


def article_choice_words(row: pd.Series) -> str:
    """One article in a list to choose from: outlet, date, headline, number of contacts."""
    told = article_words(row)
    title = row.get("title")
    headline = f": {title}" if _text(title) and _text(row.get("source")) else ""
    number = f" ({labels.count(int(row['contacts']), 'contact')})" if "contacts" in row else ""
    return f"{told}{headline}{number}"


def published_words(row: pd.Series) -> str:
    """Publication date, its basis and its reason: ``20–22 April 2022, worked out from the text: ...``."""
    told = labels.when(row["published"], row["published_end"], row["published_precision"])
    told = "Publication date not known" if told == "date not known" else f"Published {told}"
    reason = f": {row['published_reason']}" if _text(row["published_reason"]) else ""
    basis = "" if row["published_basis"] == "none" else f", {labels.word('published_basis', row['published_basis'])}"
    return f"{told}{basis}{reason}"


def headline_facts(row: Any) -> str:
    """Date, channel, mode and status of a contact: ``20 Apr 2022 · Defence ministers · Phone · Held``."""
    return " · ".join(
        [
            labels.when(row.start_date, row.end_date, row.date_precision),
            labels.channel_name(_code(row.level), _code(row.track)),
            labels.word("mode", row.mode),
            labels.word("status", row.status),
        ]
    )


def further_facts(row: Any) -> list[tuple[str, str]]:
    """What else is known of a contact, as (heading, words); what is not told is left out."""
    differing = items(row.conflicts)
    told = [
        ("Took part", people_words(row.participants)),
        ("Asked for by", labels.country_name(row.requested_by) if _text(row.requested_by) else ""),
        ("Length", labels.count(int(row.duration_minutes), "minute") if pd.notna(row.duration_minutes) else ""),
        ("Place", row.location if _text(row.location) else ""),
        ("Series or line", row.mechanism if _text(row.mechanism) else ""),
        ("Asked for", labels.count(int(row.attempts), "time") if pd.notna(row.attempts) else ""),
        ("Reason given", f"“{row.reason}”" if _text(row.reason) else ""),
        ("Articles differ", "; ".join(map(conflict_words, differing))),
        ("This article", told_words(row) if differing else ""),
    ]
    return [(heading, words) for heading, words in told if words]


def told_words(row: Any) -> str:
    """Place, length and who asked, as the article of a passage tells them: ``Helsinki, 120 minutes``; empty if none."""
    told = [
        row.told_location if _text(row.told_location) else "",
        labels.count(int(row.told_minutes), "minute") if pd.notna(row.told_minutes) else "",
        f"asked for by {labels.country_name(row.told_requested_by)}" if _text(row.told_requested_by) else "",
    ]
    return ", ".join(words for words in told if words)


def conflict_words(told: str) -> str:
    """``duration_minutes: 60 in 2 articles, 120 in 1`` with labels for codes; unknown forms as they are."""
    name, _, values = told.partition(": ")
    if name not in _CONFLICTS or not (found := _TOLD_BY.findall(values)):
        return told
    words = [f"{_conflict_value(name, value)} in {labels.count(int(number), 'article')}" for value, number in found]
    return f"{_CONFLICTS[name]}: {', '.join(words)}"


def _conflict_value(name: str, told: str) -> str:
    if name == "requested_by":
        return labels.country_name(told)
    if name in ("level", "track"):
        return labels.word(name, told).lower()
    if name == "days":
        first, _, last = told.partition(" to ")
        return labels.when(date.fromisoformat(first), date.fromisoformat(last or first), "day")
    return labels.count(int(told), "minute") if name == "duration_minutes" else told


def people_words(people: Any) -> str:
    """Names with country and office: ``Wei Fenghe (China, Defence Minister); Austin (United States)``."""
    if not isinstance(people, list | np.ndarray):
        return ""
    told = []
    for person in people:
        inside = [labels.country_name(person["country"])] if _text(person["country"]) else []
        inside += [str(person["office"])] if _text(person["office"]) else []
        told.append(str(person["name"]) + (f" ({', '.join(inside)})" if inside else ""))
    return "; ".join(told)


def date_words(row: Any) -> str:
    """Why a passage has its date: ``“On the 20th” → 20 Apr 2022: ...``; says so where it gives none."""
    told = labels.when(row.told_start, row.told_end, row.told_precision)
    words = f"“{row.date_text}”" if _text(row.date_text) else ""
    if told == "date not known" and not words:
        return "This passage gives no date" + (f": {row.date_reason}" if _text(row.date_reason) else "")
    reason = f": {row.date_reason}" if _text(row.date_reason) else ""
    return f"{words} → {told}{reason}" if words else f"{told}{reason}"


def passages_table(passages: pd.DataFrame) -> pd.DataFrame:
    """Rows of evidence_passages.sql as a table: one row per passage."""
    rows = rows_of(passages)
    return pd.DataFrame(
        {
            "Number": passages["number"],
            "Contact": passages["title"],
            "Countries": [labels.countries_name(r.countries) for r in rows],
            "Date": [labels.when(r.start_date, r.end_date, r.date_precision) for r in rows],
            "Channel": [labels.channel_name(_code(r.level), _code(r.track)) for r in rows],
            "Mode": [labels.word("mode", r.mode) for r in rows],
            "Status": [labels.word("status", r.status) for r in rows],
            "Took part": [people_words(r.participants) for r in rows],
            "Passage": passages["quote"],
            "Reason for the date": [date_words(r) for r in rows],
            "Rule": passages["rule"],
            "Confidence": passages["confidence"],
        }
    )


def contact_table(passages: pd.DataFrame) -> pd.DataFrame:
    """Rows of evidence_contact.sql as a table: one row per passage in any article."""
    rows = rows_of(passages)
    return pd.DataFrame(
        {
            "Outlet": passages["source"],
            "Article": passages["article_title"],
            "Published": passages["published"],
            "Passage": passages["quote"],
            "Reason for the date": [date_words(r) for r in rows],
            "Status told": [labels.word("status", r.told_status) for r in rows],
            "Mode told": [labels.word("mode", r.told_mode) for r in rows],
            "Place, length and who asked, as told": [told_words(r) for r in rows],
            "Rule": passages["rule"],
            "Confidence": passages["confidence"],
        }
    )


def mechanism_words(row: Any) -> str:
    """A hotline, dialogue or working group in one line."""
    told = [labels.word("mechanism_kind", row.kind), labels.countries_name(row.countries)]
    told += [f"set up {row.established}"] if _text(row.established) else []
    told += [f"first used {row.first_used}"] if _text(row.first_used) else []
    return f"{row.name}: {', '.join(told)}"


def _text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _code(value: object) -> str | None:
    return value if isinstance(value, str) else None
