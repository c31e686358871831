"""``python -m etl score``: read the labelled articles, or take them from a build, and compare."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

from etl.catalog import EMPTY
from etl.extract.model import Article
from etl.publish import read_pointer, read_tables
from etl.read import Reading, read_file
from etl.resolve import resolve
from etl.score import report
from etl.score.readouts import readout_lines
from etl.score.record import Record, from_contact, from_gold, from_row
from etl.score.tally import Tally


class ScoreError(Exception):
    """The gold file or its texts cannot be used; the message says what to do."""


def score_lines(gold: Path, texts: Path | None, out: Path, errors: bool, only: Sequence[str]) -> Iterator[str]:
    """Lines of the report. Raises ScoreError."""
    wanted = wanted_numbers(only)
    if gold.suffix == ".jsonl":
        yield from readout_lines(gold, read_records, errors, wanted)
        return
    tally = Tally()
    folder, build = texts or gold.parent / "texts", read_pointer(out)
    for number, entry in enumerate(load_gold(gold), 1):
        if wanted(number):
            labels = [from_gold(label) for label in entry["contacts"]]
            tally.add(entry["doc"], _records(folder, entry["doc"], build), labels)
    if errors:
        yield from report.errors(tally)
        yield ""
    yield from report.summary(tally)


def load_gold(file: Path) -> list[dict[str, Any]]:
    """Entries of a gold file. Raises ScoreError."""
    try:
        entries = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise ScoreError(f"{file}: not read ({error.strerror}); check the path") from error
    except ValueError as error:
        raise ScoreError(f"{file}: no JSON ({error})") from error
    if not isinstance(entries, list) or not all(
        isinstance(e, dict) and {"doc", "contacts"} <= e.keys() for e in entries
    ):
        raise ScoreError(f"{file}: must be a list of articles with doc and contacts")
    return entries


def wanted_numbers(only: Sequence[str]) -> Callable[[int], bool]:
    """A test for the number of an article (from 1): ``even``, ``odd``, ``7`` or ``10-20``; all if nothing is given."""
    allowed: list[Callable[[int], bool]] = []
    for part in only:
        first, _, last = part.partition("-")
        if part in ("even", "odd"):
            allowed.append(lambda n, rest=part == "odd": n % 2 == rest)  # type: ignore[misc]
        elif first.isdigit() and (last.isdigit() or part == first):
            allowed.append(lambda n, low=int(first), high=int(last or first): low <= n <= high)  # type: ignore[misc]
        else:
            raise ScoreError(f"--only {part}: give even, odd, a number or a range such as 10-20")
    return lambda n: not allowed or any(test(n) for test in allowed)


def read_records(article: Article) -> list[Record]:
    """The contacts of one article, read and resolved by itself."""
    from etl.extract import read_article

    return [from_contact(contact) for contact in resolve([read_article(article)]).contacts]


def _records(folder: Path, doc: str, build: Path | None) -> list[Record]:
    for ending in (".txt", ".md"):
        file = folder / f"{doc}{ending}"
        if file.is_file():
            article = read_file(file, folder, EMPTY, Reading())
            return read_records(article) if article else []
    found = _published(build, doc) if build else None
    if found is None:
        raise ScoreError(f"no text {folder / doc}.txt and no such article in the build; give the folder with --texts")
    return found


def _published(build: Path, doc: str) -> list[Record] | None:
    """The contacts that a build has from one article; None if it has no such article."""
    tables = {name: rows for name, rows in _rows_of(build)}
    article = next((a for a in tables["articles"] if doc in (a["article_id"], PurePosixPath(a["path"]).stem)), None)
    if article is None:
        return None
    quotes = {m["contact_id"]: m["quote"] for m in tables["mentions"] if m["article_id"] == article["article_id"]}
    records = []
    for row in tables["contacts"]:
        if row["contact_id"] in quotes:
            names = [p["name"] for p in tables["participants"] if p["contact_id"] == row["contact_id"]]
            topics = [t["topic"] for t in tables["topics"] if t["contact_id"] == row["contact_id"]]
            records.append(from_row(row, names, topics, quotes[row["contact_id"]]))
    return records


@cache
def _rows_of(build: Path) -> list[tuple[str, list[dict[str, Any]]]]:
    return [(name, table.to_pylist()) for name, table in read_tables(build).items()]
