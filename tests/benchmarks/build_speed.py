"""How long a build of the seeds takes, imports included and not; how many articles a second one core reads, in how
much memory.

Reading is also told relative to a floor measured in the same run: the text cut into sentences, and one pass of an
automaton for its countries. The articles differ from copy to copy, sentence by sentence, so that nothing kept
from one serves another.
"""

from __future__ import annotations

import contextlib
import io
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise
from pathlib import Path

from etl import __main__ as command_line
from etl.extract import read_article
from etl.extract.language.lexis import find_countries
from etl.extract.language.text import split_sentences
from etl.extract.model import Article
from etl.extracting import rare_collection
from etl.read import read_sources
from tests.benchmarks.report import write_section
from tests.browser.server import ROOT

SIZE = 6000
ARTICLES = 100
TIMES = 10
BUILDS = 5
PASSES = 3
TURN = 10
TARGET = 5.0
AIM = 500


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one call: what other programs take of the machine is not counted."""
    start = time.process_time()
    work()
    return time.process_time() - start


def build_seconds() -> float:
    """Median wall-clock time of a build of the seeds, everything imported."""
    times = []
    with tempfile.TemporaryDirectory() as out:
        arguments = ["build", str(ROOT / "seeds"), "--out", out]
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            for _ in range(BUILDS + 1):
                start = time.perf_counter()
                command_line.main(arguments)
                times.append(time.perf_counter() - start)
    return statistics.median(times[1:])


def command_seconds() -> float:
    """Median wall-clock time of the same build as a command of its own: what an officer waits."""
    times = []
    with tempfile.TemporaryDirectory() as out:
        for _ in range(BUILDS):
            start = time.perf_counter()
            command = [sys.executable, "-m", "etl", "build", str(ROOT / "seeds"), "--out", out]
            subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
            times.append(time.perf_counter() - start)
    return statistics.median(times)


def articles_of(number: int) -> Iterator[Article]:
    """Articles of about 6 kB made of the seeds, each of which begins elsewhere and names a town of its own in every
    sentence: what is kept of a sentence must not serve another article."""
    seeds = list(read_sources([ROOT / "seeds"]).articles)
    for n in range(number):
        seed = seeds[n % len(seeds)]
        text = "\n\n".join(s.text for s in seeds[n % len(seeds) :] + seeds[: n % len(seeds)])
        yield replace(seed, article_id=f"{seed.article_id}-{n}", text=_placed(text[: SIZE - 400], f" in Ville{n}"))


def _placed(text: str, place: str) -> str:
    """The text with a place at the end of each sentence."""
    ends = [s.end - s.text.endswith(".") for s in split_sentences(text)]
    return "".join(text[a:b] + place for a, b in pairwise([0, *ends])) + text[ends[-1] :]


def read_all(number: int) -> None:
    """Read that many articles as a build does, keeping none of them."""
    with rare_collection():
        for article in articles_of(number):
            read_article(article)


def read_each(articles: list[Article]) -> None:
    """Read these articles as a build does."""
    with rare_collection():
        for article in articles:
            read_article(article)


def floor(articles: list[Article]) -> None:
    """The least that reading must do."""
    for article in articles:
        split_sentences(article.text)
        find_countries(article.text)


def in_turns(articles: list[Article]) -> tuple[float, float]:
    """Processor time of reading and of the floor, a few articles at a time, the best of several passes: where other
    programs slow the machine down, both suffer alike."""
    reading = least = 0.0
    for at in range(0, len(articles), TURN):
        some = articles[at : at + TURN]
        reading += min(seconds(partial(read_each, some)) for _ in range(PASSES))
        least += min(seconds(partial(floor, some)) for _ in range(2 * PASSES))
    return reading, least


def peak_memory(number: int) -> float | None:
    """Peak memory in MB of a process of its own that reads that many articles; None where the system does not tell."""
    if not Path("/proc/self/status").exists():
        return None
    told = (
        f"from tests.benchmarks.build_speed import read_all; read_all({number});"
        "print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    done = subprocess.run([sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True)
    return int(done.stdout) / 1024


def main() -> None:
    """Measure, print, write down."""
    whole = build_seconds()
    articles = list(articles_of(ARTICLES))
    read_all(5)
    reading, least = in_turns(articles)
    number, size = len(articles), sum(len(a.text) for a in articles)
    memory = {n: peak_memory(n) for n in (ARTICLES, TIMES * ARTICLES)}
    rows = {
        f"`python -m etl build seeds` from its start, median of {BUILDS}": f"{command_seconds():.1f} s",
        f"`etl build seeds` after imports, median of {BUILDS}": f"{whole:.2f} s; the aim is under {TARGET:.0f} s",
        "reading articles, one core": f"{number / reading:,.0f} articles/s, {1000 * reading / number:.1f} ms each; "
        f"the aim is {AIM}/s",
        "the floor: sentences and one pass of an automaton": f"{number / least:,.0f} articles/s",
        "reading relative to the floor": f"{reading / least:.0f} times as long",
    }
    rows |= {f"peak memory over {n:,} articles": f"{peak:.0f} MB" for n, peak in memory.items() if peak}
    table = "\n".join(f"| {what} | {result} |" for what, result in rows.items())
    told = (
        f"Reading is `etl.extract.read_article`, in processor time, over articles made of the five seeds, "
        f"{size / number:,.0f} characters on average, no two sentences alike."
    )
    write_section("Build speed", f"| what | result |\n|---|---|\n{table}\n\n{told}")


if __name__ == "__main__":
    main()
