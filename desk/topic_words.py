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


def sides_words_table(rows: pd.DataFrame, pair: str) -> pd.DataFrame:
    """Rows of topic_sides_by_time.sql as a table: one row per topic and contact."""
    first, second = (labels.country_name(code) for code in pair.split("-"))
    sides = {"first": f"{first} alone", "second": f"{second} alone", "both": "both sides", "not_told": "not told",
             "register": "register only"}  # fmt: skip
    told = rows_of(rows)
    return pd.DataFrame(
        {
            "Topic": [labels.word("topic", r.topic) for r in told],
            "Date": [labels.when(r.start_date, r.end_date, r.date_precision) for r in told],
            "Contact": rows["title"].to_numpy(),
            "Raised by": [sides[r.side] for r in told],
            "Level": [labels.word("level", r.level) for r in told],
            "Passage": rows["quote"].to_numpy(),
        }
    )


def levels_words_table(wide: pd.DataFrame) -> pd.DataFrame:
    """``levels_table`` with words as headings, each with the number of the level's contacts."""
    at_level = wide.attrs["at_level"]
    names = {
        code: f"{labels.word('level', code) if code else 'Level not stated'} (of {n:,})" for code, n in at_level.items()
    }
    table = wide.rename(columns=names)
    table.insert(0, "Topic", [labels.word("topic", str(t)) for t in wide.index])
    return table.reset_index(drop=True)


def around_words_table(table: pd.DataFrame) -> pd.DataFrame:
    """``around_table`` as a table: one row per topic."""
    words = {"gone": "only before", "stayed": "before and after", "new": "only after"}
    return pd.DataFrame(
        {
            "Topic": table["name"],
            "Contacts in the year before": table["before"],
            "Contacts in the year after": table["after"],
            "Came up": table["part"].map(words),
        }
    )


def passages_table(passages: pd.DataFrame) -> pd.DataFrame:
    """Rows of topic_passages.sql as a table: one row per topic, side and passage."""
    return pd.DataFrame(
        {
            "Topic": passages["topic"].map(lambda code: labels.word("topic", code)),
            "Raised by": [_raised_words(r) for r in rows_of(passages)],
            "Whose account": passages["account_why"],
            "Passage": passages["quote"],
            "Outlet": passages["source"].fillna(passages["source_name"]),
            "Article": passages["article_title"],
            "Published": passages["published"],
        }
    )


def _raised_words(row: Any) -> str:
    return side_words(row.raised_by) if isinstance(row.article_id, str) else "register only"


def contact_choice_words(row: Any) -> str:
    """One contact in a list to choose from: ``20 Apr 2022: Call of A and B (6 topics differ)``."""
    differing = f"{labels.count(row.differing, 'topic')} differ" if row.differing != 1 else "1 topic differs"
    told = differing if row.differing else labels.count(row.topics, "topic")
    told += "" if row.passages else ", register only"
    date = labels.when(row.start_date, row.end_date, row.date_precision)
    return f"{date}: {row.title}, {labels.countries_name(row.countries)} ({told})"


def by_side(passages: pd.DataFrame) -> dict[str, list[tuple[str, pd.Series]]]:
    """Passages of one contact by who raised them (code, ``both`` or empty): a quote once, with all its topics.

    Topics of the register, which have no passage, are left out.
    """
    told: dict[str, list[tuple[str, pd.Series]]] = {}
    read = passages[passages["article_id"].notna()]
    keyed = read.assign(side=read["raised_by"].fillna(""))
    for (side, _, _), part in keyed.groupby(["side", "article_id", "start_char"], sort=False):
        topics = ", ".join(dict.fromkeys(labels.word("topic", code) for code in part["topic"]))
        told.setdefault(str(side), []).append((topics, part.iloc[0]))
    return told
