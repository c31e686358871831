"""How long exports take and what they leave behind: ``python -m tests.benchmarks.exports [--data FOLDER]``.

Each time is told in seconds of the clock and of processor time (this process with its browsers), and relative to a
floor measured in the same run: a figure of one bar drawn by the same warm browser at the same size.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import plotly.graph_objects as go

from desk.briefing import Briefing, Slide
from desk.builds import asking, connect, current_build
from desk.exhibits import Ask, Item, exhibit
from desk.filters import Filters
from desk.formats import FORMATS
from desk.render import TIDY_SECONDS, renderer
from desk.slides.deck import deck
from desk.theme import LIGHT
from tests.benchmarks.report import write_section
from tests.browser.server import ROOT, build

TIMES, HUNDRED = 9, 100
AIM_FIGURE, AIM_DECK = 0.5, 10.0
TEN = (
    "channel-board", "timeline", "gap-ledger", "gap-ladder", "silence-survival", "promises", "topic-heat",
    "topic-levels", "days-since", "who-talks",
)  # fmt: skip
Took = tuple[float, float]  # seconds of the clock, of processor time


def main() -> None:
    """Measure, print, write down."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="an existing data folder instead of a build of seeds/")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        data = options.data or Path(temporary)
        if not options.data:
            build(data, ROOT / "seeds")
        write_section("Exports", report(data))
    renderer.stop()


def report(data: Path) -> str:
    """Everything measured, as Markdown."""
    ask, newest = opened(data)
    filters = Filters(newest, "CHN-USA")
    made = exhibit(ask, Item("timeline", filters), LIGHT)
    start = time.perf_counter()
    renderer.warm_up()
    cold = time.perf_counter() - start
    floor_figure = go.Figure(go.Bar(x=[1], y=[1]), layout={"width": 960, "height": 540})
    floor = median(lambda: renderer.picture(floor_figure, "png", scale=2), TIMES)
    rows = [("floor: a figure of one bar, PNG", floor)]
    for code in ("png", "svg", "pdf", "html", "xlsx"):
        rows.append((f"timeline of a pair, {code.upper()}", median(partial(FORMATS[code].make, made), TIMES)))
    rows.append(("ten slides as PowerPoint", median(lambda: ten_slides(ask, filters), 3)))
    rows.append(("two officers at once, a PNG each", median(lambda: two_officers(made), 5)))
    told = "".join(f"| {n} | {t[0]:.2f} s | {t[1]:.2f} s | {t[0] / floor[0]:.1f}x |\n" for n, t in rows)
    before, browsers_before = memory(ask, made, 10)
    after, browsers_after = memory(ask, made, HUNDRED)
    return (
        f"| what, with the browser warm | clock | processor | to the floor |\n|---|---|---|---|\n{told}\n"
        f"Aims: {AIM_FIGURE} s for a figure, {AIM_DECK:.0f} s for ten slides. The browser starts in {cold:.1f} s, in "
        f"the background, soon after the first page. One-minute load at the end: {os.getloadavg()[0]:.1f};\n"
        f"where it is above the number of cores, others were at work too and the processor time is what to compare.\n\n"
        f"Memory after 10 exports and after {HUNDRED} more: this process {before:.0f} MB, then {after:.0f} MB; its "
        f"browser {browsers_before:.0f} MB, then {browsers_after:.0f} MB."
    )


def opened(data: Path) -> tuple[Ask, date]:
    """Queries on the build, and its newest day."""
    found = current_build(data)
    return asking(connect(found)), found.as_of or date.today()


def ten_slides(ask: Ask, filters: Filters) -> bytes:
    """A deck of ten figures, as the page makes it."""
    slides = tuple(Slide(Item(kind, filters)) for kind in TEN)
    return deck(Briefing(slides=slides), ask, lambda fig, scale: renderer.picture(fig, "png", scale=scale)).data


def two_officers(made: Any) -> None:
    """Two threads that export at the same time."""
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(FORMATS["png"].make, [made, made]))


def median(work: Callable[[], object], times: int) -> Took:
    """Median times of ``work``, after one run that does not count."""
    work()
    clock, processor = [], []
    for _ in range(times):
        start, cpu = time.perf_counter(), processor_seconds()
        work()
        clock.append(time.perf_counter() - start)
        processor.append(processor_seconds() - cpu)
    return statistics.median(clock), statistics.median(processor)


def processes() -> list[Path]:
    """This process and all that it has started, as folders of /proc; this one first."""
    parents: dict[str, str] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[folder.name] = (folder / "stat").read_text().rpartition(")")[2].split()[1]
        except OSError:  # it ended meanwhile
            continue
    found = [str(os.getpid())]
    for pid in found:  # grows while it is walked
        found += [child for child, parent in parents.items() if parent == pid]
    return [Path("/proc") / pid for pid in found]


def processor_seconds() -> float:
    """Processor time so far of this process and its browser."""
    total = 0
    for folder in processes():
        try:
            told = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        total += int(told[11]) + int(told[12])
    return total / os.sysconf("SC_CLK_TCK")


def memory(ask: Ask, made: Any, exports: int) -> tuple[float, float]:
    """Megabytes held by this process and by its browser after so many exports."""
    for number in range(exports):
        FORMATS[("png", "svg", "pdf", "xlsx")[number % 4]].make(made)
    gc.collect()
    time.sleep(TIDY_SECONDS + 3)
    own, *others = [_held(folder) for folder in processes()]
    return own, sum(others)


def _held(folder: Path) -> float:
    """Proportional share of memory, in MB: pages that several processes share count once."""
    try:
        lines = (folder / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


if __name__ == "__main__":
    main()
