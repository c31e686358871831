"""How often readings of a kind are right, as counted on labelled articles (``etl/lexicon/confidence.csv``).

The kind is how the passage tells the sides, how exactly its contact is dated, and whether that was held. The counts
are over labelled articles that no rule was written on (``python -m etl score GOLD --calibrate`` prints such counts).
Where a kind is rare, its share is drawn towards that of all kinds dated and held alike.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from etl.extract.lexis import rows

SIDES_TOLD = {
    "named": "both sides named in the clause",
    "sentence": "one side named elsewhere in the sentence",
    "pronoun": "one side told by a pronoun",
    "attached": "both sides named beside it",
    "back": "points back to a contact told before",
}
WEIGHT = 4  # how many readings of the wider kind a kind is drawn towards its share with
Kind = tuple[str, str, str]


def kind_of(sides: str, date_precision: str | None, status: str) -> Kind:
    """(sides of the passage, how its contact is dated: day, wide or none, whether that was held)."""
    dated = {"day": "day", None: "none"}.get(date_precision, "wide")
    return sides, dated, "held" if status == "held" else "other"


@cache
def _shares() -> dict[Kind, float]:
    counts = {(r["sides"], r["dated"], r["status"]): (int(r["right"]), int(r["read"])) for r in rows("confidence.csv")}
    right: Counter[tuple[str, str]] = Counter()
    read: Counter[tuple[str, str]] = Counter()
    for (_, *wider), (good, all_read) in counts.items():
        right[wider[0], wider[1]] += good
        read[wider[0], wider[1]] += all_read
    overall = sum(right.values()) / sum(read.values())
    shares = {}
    for kind, (good, all_read) in counts.items():
        wide = kind[1:]
        middle = (right[wide] + WEIGHT * overall) / (read[wide] + WEIGHT)
        shares[kind] = round((good + WEIGHT * middle) / (all_read + WEIGHT), 2)
    return shares


def confidence(sides: str, date_precision: str | None, status: str) -> float:
    """Share of such readings that were right, between 0 and 1. Raises KeyError for a kind that the table lacks."""
    return _shares()[kind_of(sides, date_precision, status)]
