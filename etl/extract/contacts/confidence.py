"""How likely a contact was read right: the weights of its signs, as learned from labelled articles.

``etl/lexicon/confidence.csv`` holds one weight a sign (``signs.py``). They were fitted by logistic regression on
labelled articles that rules were written on; the weight of ``always`` is set so that what they foretell is what was
right in articles read for the first time (docs/extraction.md). ``python -m etl score GOLD --calibrate`` fits and prints
such weights anew.
"""

from __future__ import annotations

from collections.abc import Iterable

from etl.extract.language.log_odds import share

WEIGHTS = "confidence.csv"
# What is less likely to be right is not told as a contact: a false one costs more trust than a missed one. Chosen on
# articles left out of the fit of the weights; see docs/extraction.md.
LEAST = 0.27

SIDES_TOLD = {
    "named": "both sides named in the clause",
    "sentence": "one side named elsewhere in the sentence",
    "pronoun": "one side told by a pronoun",
    "attached": "both sides named beside it",
    "back": "points back to a contact told before",
}


def confidence(signs: Iterable[str]) -> float:
    """Share of readings with these signs that are right, between 0 and 1; a sign without a weight tells nothing."""
    return round(share(signs, WEIGHTS), 2)
