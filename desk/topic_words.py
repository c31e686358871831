"""Topics in the words and tables that officers read."""

from __future__ import annotations

from typing import Any

import pandas as pd

from desk import labels
from desk.rows import rows as rows_of


def side_words(code: str | None) -> str:
    """Who raised a topic: a country's name, ``both sides`` or ``not told``."""
    if not isinstance(code, str) or not code:
        return "not told"
    return "both sides" if code == "both" else labels.country_name(code)


def marks_table(marks: pd.DataFrame) -> pd.DataFrame:
    """Rows of topic_contacts.sql as a table: one row per topic and contact."""
    rows = rows_of(marks)
    return pd.DataFrame(
        {
            "Topic": [labels.word("topic", r.topic) for r in rows],
            "Date": [labels.when(r.start_date, r.end_date, r.date_precision) for r in rows],
            "Contact": marks["title"].to_numpy(),
            "Raised by": [" and ".join(side_words(c) for c in r.raised_by) or side_words(None) for r in rows],
            "Level": [labels.word("level", r.level) for r in rows],
            "Mode": [labels.word("mode", r.mode) for r in rows],
            "Status": [labels.word("status", r.status) for r in rows],
            "Passage": marks["quote"].to_numpy(),
        }
    )


def months_table(by_month: pd.DataFrame) -> pd.DataFrame:
    """Rows of topic_by_month.sql as a table: one row per topic and month."""
    return pd.DataFrame(
        {
            "Topic": by_month["topic"].map(lambda code: labels.word("topic", code)),
            "Month": by_month["month"].dt.strftime("%Y-%m"),
            "Contacts": by_month["contacts"],
        }
    )


def sides_words_table(wide: pd.DataFrame, pair: str) -> pd.DataFrame:
    """``sides_table`` with the words of one pair as headings."""
    first, second = (labels.country_name(code) for code in pair.split("-"))
    table = wide.reset_index()
    table["topic"] = [labels.word("topic", code) for code in table["topic"]]
    names = {
        "topic": "Topic",
        "first": f"{first} alone",
        "both": "Both",
        "second": f"{second} alone",
        "not_told": "Not told",
    }
    return table.rename(columns=names)


def passages_table(passages: pd.DataFrame) -> pd.DataFrame:
    """Rows of topic_passages.sql as a table: one row per topic, side and passage."""
    return pd.DataFrame(
        {
            "Topic": passages["topic"].map(lambda code: labels.word("topic", code)),
            "Raised by": [side_words(code) for code in passages["raised_by"]],
            "Passage": passages["quote"],
            "Outlet": passages["source"],
            "Article": passages["article_title"],
            "Published": passages["published"],
        }
    )


def contact_choice_words(row: Any) -> str:
    """One contact in a list to choose from: ``20 Apr 2022: Call of A and B (6 topics differ)``."""
    differing = f"{labels.count(row.differing, 'topic')} differ" if row.differing != 1 else "1 topic differs"
    told = differing if row.differing else labels.count(row.topics, "topic")
    date = labels.when(row.start_date, row.end_date, row.date_precision)
    return f"{date}: {row.title}, {labels.countries_name(row.countries)} ({told})"


def by_side(passages: pd.DataFrame) -> dict[str, list[tuple[str, pd.Series]]]:
    """Passages of one contact by who raised them (code, ``both`` or empty): a quote once, with all its topics."""
    told: dict[str, list[tuple[str, pd.Series]]] = {}
    keyed = passages.assign(side=passages["raised_by"].fillna(""))
    for (side, _, _), part in keyed.groupby(["side", "article_id", "start_char"], sort=False):
        topics = ", ".join(dict.fromkeys(labels.word("topic", code) for code in part["topic"]))
        told.setdefault(str(side), []).append((topics, part.iloc[0]))
    return told
