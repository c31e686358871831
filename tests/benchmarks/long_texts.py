"""How the time to read a text grows with its length: run by hand, ``python -m tests.benchmarks.long_texts``.

A text twice as long should take twice as long (ratio 2); a ratio near 4 is quadratic growth.
"""

from __future__ import annotations

from time import perf_counter

from etl.extract import read_article
from tests.etl.articles import article
from tests.etl.test_hostile_text import UNITS

SHORT = 20_000


def seconds(unit: str, size: int) -> float:
    """Time to read ``size`` characters of a repeated unit, the best of two."""
    text = article((unit * (size // len(unit) + 1))[:size], "2019-05-15")
    best = 1e9
    for _ in range(2):
        start = perf_counter()
        read_article(text)
        best = min(best, perf_counter() - start)
    return best


def main() -> None:
    """Print a line for each unit: seconds for 20 kB, and the ratio of 40 kB to it."""
    for unit in UNITS:
        first, second = seconds(unit, SHORT), seconds(unit, 2 * SHORT)
        print(f"{unit!r:70} {first:7.3f} s   x {second / first:4.1f}")


if __name__ == "__main__":
    main()
