"""How long a build of the seeds takes after imports, and how many articles a second one core reads.

Reading is also told relative to a floor measured in the same run: one pass of a word pattern over the same text.
"""

from __future__ import annotations

import contextlib
import io
import re
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace

from etl import __main__ as command_line
from etl.extract import read_article
from etl.extract.model import Article
from etl.read import read_sources
from tests.benchmarks.report import write_section
from tests.browser.server import ROOT

COPIES = 40
BUILDS = 5
PASSES = 3
TARGET = 5.0
WORDS = re.compile(r"\w+")


def seconds(work: Callable[[], object]) -> float:
    """Wall-clock time of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def build_seconds() -> float:
    """Median time of a build of the seeds, everything imported."""
    with tempfile.TemporaryDirectory() as out:
        arguments = ["build", str(ROOT / "seeds"), "--out", out]
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            times = [seconds(lambda: command_line.main(arguments)) for _ in range(BUILDS + 1)]
    return statistics.median(times[1:])


def replicated() -> list[Article]:
    """The seeds many times over, each copy with an id of its own."""
    seeds = seed_articles()
    return [replace(a, article_id=f"{a.article_id}-{n}") for n in range(COPIES) for a in seeds]


def seed_articles() -> list[Article]:
    """The seeds as the build reads them."""
    return list(read_sources([ROOT / "seeds"]).articles)


def main() -> None:
    """Measure, print, write down."""
    whole = build_seconds()
    articles = replicated()
    for article in articles[:5]:
        read_article(article)
    reading = statistics.median(seconds(lambda: [read_article(a) for a in articles]) for _ in range(PASSES))
    floor = statistics.median(seconds(lambda: [WORDS.findall(a.text) for a in articles]) for _ in range(PASSES))
    number, size = len(articles), sum(len(a.text) for a in articles)
    rows = {
        f"`etl build seeds` after imports, median of {BUILDS}": f"{whole:.2f} s; the aim is under {TARGET:.0f} s",
        "reading articles, one core": f"{number / reading:,.0f} articles/s, {size / reading / 1e3:,.0f} kB of text/s",
        "the floor: one pass of a word pattern over the same text": f"{number / floor:,.0f} articles/s",
        "reading relative to the floor": f"{reading / floor:.0f} times as long",
    }
    table = "\n".join(f"| {what} | {result} |" for what, result in rows.items())
    corpus = f"the five seeds, {COPIES} copies each, {size / number:,.0f} characters on average"
    told = f"Reading is `etl.extract.read_article` over {corpus}."
    write_section("Build speed", f"| what | result |\n|---|---|\n{table}\n\n{told}")


if __name__ == "__main__":
    main()
