"""How likely a contact was read right: the weights of its signs, as learned from labelled articles.

``etl/lexicon/confidence.csv`` holds one weight a sign (``signs.py``). They were fitted by logistic regression on
articles that no rule had been written on; ``python -m etl score GOLD --calibrate`` fits and prints such weights anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from math import exp

from etl.extract.phrases import rows

SIDES_TOLD = {
    "named": "both sides named in the clause",
    "sentence": "one side named elsewhere in the sentence",
    "pronoun": "one side told by a pronoun",
    "attached": "both sides named beside it",
    "back": "points back to a contact told before",
}


@cache
def weights() -> dict[str, float]:
    """Sign -> weight, in log odds."""
    return {row["sign"]: float(row["weight"]) for row in rows("confidence.csv")}


def confidence(signs: Iterable[str]) -> float:
    """Share of readings with these signs that are right, between 0 and 1; a sign without a weight tells nothing."""
    known = weights()
    return round(1 / (1 + exp(-sum(known.get(sign, 0.0) for sign in signs))), 2)
