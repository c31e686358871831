"""Pictures of every page, for the README and for looking at: ``python -m tests.browser.screenshots [FOLDER] [--all]``.

Builds the seeds into a temporary folder and serves them. Without ``--all`` only the light pictures of 1440 x 900 are
taken, those that the README shows; with it also dark, 1280, 1920 and tablet ones, which are not committed.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from desk.briefing import Briefing, Slide, to_link
from desk.exhibits import Item
from desk.filters import Filters
from tests.browser import dashboard_page as dashboard
from tests.browser.conftest import LAUNCH
from tests.browser.server import ROOT, Server, build
from tests.browser.setup_browser import find_browser

VIEWS = {
    "overview": f"{dashboard.OVERVIEW}?pair=CHN-USA",
    "timeline": f"{dashboard.TIMELINE}?pair=CHN-USA",
    "gaps": f"{dashboard.GAPS}?pair=CHN-USA",
    "unusual": f"{dashboard.UNUSUAL}?as_of=2022-04-01",
    "topics": f"{dashboard.TOPICS}?pair=CHN-USA",
    "evidence": f"{dashboard.EVIDENCE}?pair=CHN-USA",
}


@dataclass(frozen=True)
class Shape:
    """A screen: its size in CSS pixels, its colour scheme, and what is added to the names of its pictures."""

    width: int
    height: int
    dark: bool = False
    suffix: str = ""


COMMITTED = (Shape(1440, 900),)
OTHERS = (
    Shape(1440, 900, dark=True, suffix="-dark"),
    Shape(1280, 800, suffix="-1280"),
    Shape(1920, 1080, suffix="-1920"),
    Shape(820, 1180, suffix="-tablet"),
)


def main() -> None:
    """Take the pictures and say where they are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs" / "screenshots")
    parser.add_argument("--all", action="store_true", help="also dark, 1280, 1920 and tablet")
    parser.add_argument("--data", type=Path, help="an existing data folder instead of a build of seeds/")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        data = options.data or Path(temporary)
        if not options.data:
            build(data, ROOT / "seeds")
        with Server(data) as server, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=find_browser(), args=LAUNCH)
            for shape in COMMITTED + (OTHERS if options.all else ()):
                take(browser, server.url, shape, options.folder)
            browser.close()


def take(browser: Browser, url: str, shape: Shape, folder: Path) -> None:
    """Pictures of all views on one screen."""
    context = browser.new_context(
        viewport={"width": shape.width, "height": shape.height}, color_scheme="dark" if shape.dark else "light"
    )
    page = context.new_page()
    for name, address in VIEWS.items():
        dashboard.open_page(page, f"{url}/{address}")
        still(page)
        path = folder / f"{name}{shape.suffix}.png"
        page.screenshot(path=path, animations="disabled")
        print(f"{path}  {path.stat().st_size // 1024} kB")
    take_briefing(page, url, folder / f"briefing{shape.suffix}.png")
    context.close()


def take_briefing(page: Page, url: str, path: Path) -> None:
    """A picture of the briefing page with three slides of a briefing that a link holds."""
    filters = Filters(date(2022, 4, 21), "CHN-USA", as_of_picked=True)
    kinds = {"timeline": "It ended in Zurich, face to face", "gap-ledger": "", "channel-board": ""}
    slides = tuple(Slide(Item(kind, filters), takeaway=words) for kind, words in kinds.items())
    told = Briefing("China and the United States", "Asia desk", date(2022, 4, 25), "OFFICIAL", slides=slides)
    dashboard.open_page(page, f"{url}/pass-it-on?pair=CHN-USA&briefing={to_link(told)}")
    expect(page.get_by_test_id("stImage")).to_have_count(len(slides), timeout=60_000)
    still(page)
    page.screenshot(path=path, animations="disabled")
    print(f"{path}  {path.stat().st_size // 1024} kB")


def still(page: Page) -> None:
    """Wait until charts and fonts have come and nothing moves any more."""
    charts = page.get_by_test_id("stPlotlyChart")
    if charts.count():
        page.locator(dashboard.CHART).first.wait_for(timeout=dashboard.LONG)
    page.evaluate("() => document.fonts.ready.then(() => true)")
    page.wait_for_function(
        """() => { const now = document.body.innerText.length + ":" + document.body.querySelectorAll("*").length;
            const same = window.openLineSeen === now; window.openLineSeen = now; return same; }""",
        polling=400,
    )


if __name__ == "__main__":
    main()
