"""Readouts (one contact each, labelled from the headline): does the text alone give the same contact?"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from etl.extract.model import Article
from etl.score.record import Record

Read = Callable[[Article], list[Record]]
WEEK = timedelta(days=7)


def readout_lines(file: Path, read: Read, show_errors: bool, wanted: Callable[[int], bool]) -> Iterator[str]:
    """Lines of the report on a file of readouts (JSON Lines with doc, published, label, countries, mode, text)."""
    counts: Counter[str] = Counter()
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip() and wanted(number):
                yield from _one(json.loads(line), read, counts, show_errors)
    labelled = counts["contact"] or 1
    yield f"readouts with a contact {counts['contact']}"
    yield f"  pair, held and dated in the week before {counts['found']}  ({counts['found'] / labelled:.3f})"
    yield f"  and in the right mode                   {counts['mode']}  ({counts['mode'] / labelled:.3f})"
    yield f"readouts without {counts['negative']}: contacts read in {counts['false_docs']}, {counts['false']} in all"


def _one(row: dict[str, Any], read: Read, counts: Counter[str], show_errors: bool) -> Iterator[str]:
    if row["label"] not in ("contact", "negative"):
        return
    published = date.fromisoformat(row["published"])
    records = read(_article(row, published))
    counts[row["label"]] += 1
    if row["label"] == "negative":
        counts["false_docs"] += bool(records)
        counts["false"] += len(records)
        if show_errors:
            yield from (f"INVENTED {row['doc']}\n    {r.line()}\n    {r.evidence[:300]}" for r in records)
        return
    hits = [r for r in records if _fits(r, frozenset(row["countries"]), published)]
    right_mode = any(r.mode == row["mode"] for r in hits)
    counts["found"] += bool(hits)
    counts["mode"] += right_mode
    if show_errors and not right_mode:
        kind = "MODE    " if hits else "MISSED  "
        yield f"{kind} {row['doc']} {row['countries']} {row['mode']}\n    {row['text'][:200]!r}"
        yield from (f"    read {r.line()}" for r in records)


def _article(row: dict[str, Any], published: date) -> Article:
    return Article(
        row["doc"], row["doc"], row["text"], None, None, None, None, None,
        published, published, "day", "metadata", "stated with the readout",
    )  # fmt: skip


def _fits(record: Record, countries: frozenset[str], published: date) -> bool:
    if record.countries != countries or record.status != "held" or record.start is None or record.end is None:
        return False
    return published - WEEK <= record.end and record.start <= published
