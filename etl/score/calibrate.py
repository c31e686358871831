"""How often each kind of reading is right on labelled articles: the counts of ``etl/lexicon/confidence.csv``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path

from etl.catalog import EMPTY
from etl.extract.confidence import SIDES_TOLD, Kind, kind_of
from etl.read import Reading, read_file
from etl.resolve import resolve
from etl.score.command import load_gold, wanted_numbers
from etl.score.match import match
from etl.score.record import from_contact, from_gold


def calibration_lines(gold: Path, texts: Path | None, only: Sequence[str]) -> Iterator[str]:
    """Lines of confidence.csv: passages read and those whose contact is labelled so, by kind of reading."""
    from etl.extract import read_article

    kinds = {words: kind for kind, words in SIDES_TOLD.items()}
    read: Counter[Kind] = Counter()
    right: Counter[Kind] = Counter()
    folder, wanted = texts or gold.parent / "texts", wanted_numbers(only)
    for number, entry in enumerate(load_gold(gold), 1):
        article = read_file(folder / f"{entry['doc']}.txt", folder, EMPTY, Reading()) if wanted(number) else None
        if article is None:
            continue
        contacts = resolve([read_article(article)]).contacts
        matched = {i for i, _ in match([from_contact(c) for c in contacts], [from_gold(g) for g in entry["contacts"]])}
        for i, contact in enumerate(contacts):
            for passage in (p for t in contact.tellings for p in t.reading.passages):
                sides = kinds[passage.rule.split("”, ")[-1]]
                key = kind_of(sides, contact.row["date_precision"], contact.row["status"])
                read[key] += 1
                right[key] += i in matched
    yield "sides,dated,status,right,read"
    for key in product(SIDES_TOLD, ("day", "wide", "none"), ("held", "other")):
        yield f"{','.join(key)},{right[key]},{read[key]}"
