"""Time from a filter change to the repainted chart, in a browser: Open Line against a bare Streamlit page, in one run.

The bare page draws the same figures as Open Line's timeline, so that only what Open Line adds is compared.
"""

from __future__ import annotations

import json
import os
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from tests.benchmarks.report import write_section
from tests.browser import dashboard_page as dashboard
from tests.browser.conftest import LAUNCH, SIZE
from tests.browser.server import ROOT, Server, build
from tests.browser.setup_browser import find_browser

ROUNDS = 30  # changes measured on each page
WARM_UP = 4  # changes before, not counted: caches, imports, the browser's compiler
PAIRS = ("China – United States", "China – Japan")
TARGET = 1.5
# The clock starts with the click on the option, inside the browser, and stops with the frame after Plotly has drawn.
ARM = """title => {
    const shown = plot => plot && plot.layout && JSON.stringify(plot.layout).includes(title);
    window.took = null;
    document.addEventListener("pointerdown", () => {
        const start = performance.now();
        const look = () => {
            const plot = document.querySelector(".js-plotly-plot");
            if (shown(plot) && plot.querySelector(".main-svg")) {
                requestAnimationFrame(() => { window.took = performance.now() - start; });
            } else { requestAnimationFrame(look); }
        };
        requestAnimationFrame(look);
    }, {once: true, capture: true});
}"""


def change(page: Page, pair: str) -> float:
    """Pick a pair and return the milliseconds until its chart stood on the screen."""
    box = dashboard.pair_box(page)
    box.click()
    option = page.get_by_role("option", name=pair, exact=True)
    option.wait_for()
    page.evaluate(ARM, pair)
    option.click()
    page.wait_for_function("window.took !== null")
    took = float(page.evaluate("window.took"))
    page.wait_for_function("document.querySelector('.stApp').dataset.testScriptState === 'notRunning'")
    return took


def measure(page: Page, bare: Page) -> tuple[list[float], list[float]]:
    """Milliseconds of every change on both pages, taken in turns so that the machine's moods fall on both."""
    ours: list[float] = []
    floor: list[float] = []
    for turn in range(WARM_UP + ROUNDS):
        pair = PAIRS[(turn + 1) % 2]
        for times, one in ((floor, bare), (ours, page)):
            one.bring_to_front()
            took = change(one, pair)
            if turn >= WARM_UP:
                times.append(took)
    return ours, floor


def figures_of(page: Page, url: str) -> dict[str, object]:
    """The timeline's figure for each pair, as Plotly's JSON."""
    told: dict[str, object] = {}
    dashboard.open_page(page, url)
    for pair in PAIRS:
        dashboard.open_page(page, url)
        dashboard.pick_pair(page, pair, pair)
        dashboard.wait_for_figure(page, pair)
        told[pair] = json.loads(str(dashboard.chart(page).evaluate("plot => Plotly_json(plot)")))
    return told


@contextmanager
def two_pages(folder: Path) -> Iterator[tuple[Page, Page]]:
    """Open Line's timeline and the bare page, each on its own server, in one browser."""
    data, figures = folder / "data", folder / "figures.json"
    build(data, ROOT / "seeds")
    with Server(data) as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find_browser(), args=LAUNCH)
        page = browser.new_page(viewport={"width": SIZE["width"], "height": SIZE["height"]})
        page.add_init_script(AS_JSON)
        dashboard.open_page(page, server.url)  # the first page of a server is slower than all others
        address = f"{server.url}/{dashboard.TIMELINE}"
        figures.write_text(json.dumps(figures_of(page, address)), encoding="utf-8")
        os.environ["BARE_FIGURE"] = str(figures)
        with Server(data, Path(__file__).with_name("bare_page.py")) as other:
            bare = browser.new_page(viewport={"width": SIZE["width"], "height": SIZE["height"]})
            bare.goto(other.url)
            dashboard.figure(bare)
            dashboard.open_page(page, address + "?pair=CHN-USA")
            dashboard.wait_for_figure(page, PAIRS[0])
            yield page, bare
        browser.close()


# What was sent to the browser, without what Plotly computed from it; typed arrays become lists.
AS_JSON = """window.Plotly_json = plot => JSON.stringify(
    {data: plot.data, layout: plot.layout},
    (key, value) => key.startsWith("_") ? undefined
        : ArrayBuffer.isView(value) ? Array.from(value) : value)"""


def main() -> None:
    """Measure, print, write down."""
    with tempfile.TemporaryDirectory() as folder, two_pages(Path(folder)) as (page, bare):
        ours, floor = measure(page, bare)
    mine, least = statistics.median(ours), statistics.median(floor)
    spread = [f"{min(t):.0f} to {max(t):.0f} ms" for t in (floor, ours)]
    write_section(
        "Repaint after a filter change",
        f"From the click on another country pair to the chart on the screen, {ROUNDS} changes each, in turns.\n"
        "The bare page holds a selectbox and the same figures, nothing else.\n\n"
        "| page | median | range |\n|---|---|---|\n"
        f"| bare Streamlit page | {least:.0f} ms | {spread[0]} |\n"
        f"| Open Line, timeline | {mine:.0f} ms | {spread[1]} |\n\n"
        f"Ratio **{mine / least:.2f}**; the aim is under {TARGET}.",
    )


if __name__ == "__main__":
    main()
