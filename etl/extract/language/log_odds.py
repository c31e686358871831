"""Learned weights of named signs, in log odds, and the share that they foretell together."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import repeat
from math import exp, fsum

from etl.lexicon import rows


@cache
def weights(file: str) -> dict[str, float]:
    """Sign -> weight, in log odds, of a file of ``etl/lexicon``."""
    return {row["sign"]: float(row["weight"]) for row in rows(file)}


def share(signs: Iterable[str], file: str) -> float:
    """How likely what has these signs is right, between 0 and 1; a sign without a weight tells nothing.

    The sum does not depend on the order of the signs.
    """
    known = weights(file)
    return 1 / (1 + exp(-fsum(map(known.get, signs, repeat(0.0)))))
