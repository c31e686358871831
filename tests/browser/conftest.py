"""Fixtures of the browser tests: one browser, one build of the seeds, one server; a fresh context for every test."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright

from tests.browser.server import ROOT, Server, build
from tests.browser.setup_browser import ADVICE, find_browser

LAUNCH = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
# Opened at /what-happened, Streamlit's own script first asks whether the server lives under that path; it does not.
PROBE = re.compile(r"/[\w-]+/_stcore/(?:health|host-config)$")
SIZE = {"width": 1440, "height": 900}


@pytest.hookimpl(tryfirst=True)  # xdist reads the groups in a hook of the same name
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark all tests of this folder, and keep them on one worker: they share a server."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("browser"))


class Trouble:
    """What a browser context complained about: console errors, exceptions, requests that leave the machine."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def watch(self, page: Page) -> None:
        """Listen to one page."""
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.found.append(f"exception: {error}"))
        page.on("request", self._request)

    def _console(self, message: ConsoleMessage) -> None:
        url = str(message.location.get("url", ""))
        if message.type == "error" and not PROBE.search(url):
            self.found.append(f"console: {message.text} ({url})")

    def _request(self, request: Request) -> None:
        if not request.url.startswith(("http://127.0.0.1:", "data:", "blob:", "about:")):
            self.found.append(f"leaves the machine: {request.url}")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chrome or Chromium, without a window."""
    path = find_browser()
    assert path, f"no Chrome or Chromium found. {ADVICE}"
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=LAUNCH)
        yield launched
        launched.close()


@pytest.fixture
def new_page(browser: Browser) -> Iterator[Callable[[], Page]]:
    """Makes pages, each in a fresh context; after the test, none may have complained."""
    contexts: list[BrowserContext] = []
    trouble = Trouble()

    def make() -> Page:
        context = browser.new_context(viewport={"width": SIZE["width"], "height": SIZE["height"]})
        contexts.append(context)
        page = context.new_page()
        trouble.watch(page)
        return page

    yield make
    for context in contexts:
        context.close()
    assert trouble.found == []


@pytest.fixture
def page(new_page: Callable[[], Page]) -> Page:
    """One fresh page."""
    return new_page()


@pytest.fixture(scope="session")
def seeds_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with one build of the seeds. Tests only read it."""
    data = tmp_path_factory.mktemp("seeds-data")
    build(data, ROOT / "seeds")
    return data


@pytest.fixture(scope="session")
def server(seeds_data: Path) -> Iterator[Server]:
    """The dashboard on the build of the seeds."""
    with Server(seeds_data) as running:
        yield running
