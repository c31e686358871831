"""How often readings of a kind are right, as counted on labelled articles (``etl/lexicon/confidence.csv``).

The kind is how the sides are told and whether the passage gives a date. The counts are over labelled articles that
rules were not written on, or hardly: the third kept aside and 91 further texts (``python -m etl score GOLD
--calibrate`` prints such counts). Where a kind is rare, its share is drawn towards the overall one.
"""

from __future__ import annotations

from functools import cache

from etl.extract.lexis import rows

SIDES_TOLD = {
    "named": "both sides named in the clause",
    "sentence": "one side named elsewhere in the sentence",
    "pronoun": "one side told by a pronoun",
    "attached": "both sides named beside it",
    "back": "points back to a contact told before",
}


@cache
def _shares() -> dict[tuple[str, bool], float]:
    table = [(r["sides"], r["dated"] == "yes", int(r["right"]), int(r["read"])) for r in rows("confidence.csv")]
    overall = sum(right for *_, right, _ in table) / sum(read for *_, read in table)
    weight = 4
    return {
        (sides, dated): round((right + weight * overall) / (read + weight), 2) for sides, dated, right, read in table
    }


def confidence(sides: str, dated: bool) -> float:
    """Share of such readings that were right, between 0 and 1. Raises KeyError for a kind that the table does
    not have."""
    return _shares()[sides, dated]
