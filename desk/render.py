"""Figures as PNG, SVG and PDF, drawn on this machine by Kaleido, whose browser is started once and kept warm."""

from __future__ import annotations

import asyncio
import atexit
import base64
import contextlib
import json
import logging
import os
import shutil
import tempfile
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import plotly.graph_objects as go
from choreographer.browsers.chromium import Chromium
from kaleido import Kaleido

FORMATS = ("png", "svg", "pdf")
REMEDY = (
    "Pictures and PDF are drawn by Chrome or Chromium, and none was found on the machine that runs the dashboard. "
    "Install one of them (Debian, Ubuntu: apt install chromium; elsewhere: Google Chrome), or let BROWSER_PATH name "
    "the one to use, and start the dashboard again."
)
_PRINT = {
    "printBackground": True, "preferCSSPageSize": True, "displayHeaderFooter": False, "generateTaggedPDF": True,
    "generateDocumentOutline": True,
}  # fmt: skip
_Made = TypeVar("_Made")
START_SECONDS, DRAW_SECONDS, RELOAD_SECONDS = 40.0, 60.0, 20.0
TABS = 2  # so many figures are drawn at once, or one while the tab of the last is loaded afresh
# A drawn figure leaves some 10 MB that Chromium alone gives back late: asked after a pause, or after so many figures.
TIDY_SECONDS, TIDY_FIGURES = 3.0, 20
_log = logging.getLogger(__name__)


class NoBrowserError(RuntimeError):
    """No Chrome or Chromium is to be found; the message says how to get one."""


class RenderError(RuntimeError):
    """The browser could not draw a figure; the message names the format and why."""


def find_browser() -> str | None:
    """Path of the Chrome or Chromium that draws (BROWSER_PATH, one that Kaleido fetched, or the system's), or None."""
    found = os.environ.get("BROWSER_PATH") or Chromium.find_browser(skip_local=False)
    return shutil.which(str(found)) if found else None


class _Browser(Kaleido):  # type: ignore[misc]  # Kaleido tells no types
    """Kaleido loads its page afresh after each figure, and lets the caller wait for it: here the next figure does."""

    def __init__(self, path: str) -> None:
        super().__init__(n=TABS, timeout=DRAW_SECONDS, mathjax=False, path=path)
        self._afresh: set[asyncio.Task[None]] = set()

    async def _return_kaleido_tab(self, tab: Any) -> None:
        task = asyncio.ensure_future(self._load_afresh(tab))
        self._afresh.add(task)
        task.add_done_callback(self._afresh.discard)

    async def _load_afresh(self, tab: Any) -> None:
        try:
            await asyncio.wait_for(tab.reload(), RELOAD_SECONDS)
        except Exception as error:  # its browser has died: the figure that takes this tab next will say so
            _log.info("a tab could not be loaded afresh: %s", _words(error))
        await self.tabs_ready.put(tab)


class Renderer:
    """One browser in a thread of its own, for all sessions. One that died is started again, once for each figure."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._browser: Kaleido | None = None
        self._drawn = 0
        self._tidying: asyncio.TimerHandle | None = None

    def picture(self, fig: go.Figure, kind: str, *, scale: float = 1.0) -> bytes:
        """The figure at its own width and height times ``scale``. Raises NoBrowserError and RenderError."""
        options = {"format": kind, "width": fig.layout.width, "height": fig.layout.height, "scale": scale}
        told = fig.to_plotly_json()
        return bytes(self._tried(lambda browser: browser.calc_fig(told, opts=options), kind.upper()))

    def _tried(self, work: Callable[[Kaleido], Coroutine[Any, Any, _Made]], name: str) -> _Made:
        for attempt in (1, 2):
            browser, loop = self._started()
            drawn = asyncio.run_coroutine_threadsafe(work(browser), loop)
            try:
                done = drawn.result(DRAW_SECONDS)
                loop.call_soon_threadsafe(self._tidy_later, browser, loop)
                return done
            except Exception as error:  # Kaleido passes on whatever its browser raises
                drawn.cancel()
                self._stop(browser)
                if attempt == 2:
                    raise RenderError(f"It could not be drawn as {name}: {_words(error)}") from error
                _log.warning("the browser that draws figures is started again: %s", _words(error))
        raise AssertionError("unreachable")

    def _tidy_later(self, browser: Kaleido, loop: asyncio.AbstractEventLoop) -> None:
        """On the browser's loop: give memory back once nothing has been drawn for a while."""
        self._drawn += 1
        if self._tidying is not None:
            self._tidying.cancel()
        pause = TIDY_SECONDS if self._drawn % TIDY_FIGURES else 0.0
        self._tidying = loop.call_later(pause, lambda: asyncio.ensure_future(_tidy(browser), loop=loop))

    def paper(self, page: str) -> bytes:
        """An HTML page, which must need nothing from elsewhere, as PDF with bookmarks from its headings.

        Raises NoBrowserError and RenderError.
        """
        with tempfile.TemporaryDirectory(prefix="open-line-") as folder:
            file = Path(folder) / "page.html"
            file.write_text(page, encoding="utf-8")
            return self._tried(lambda browser: _print(browser, file.as_uri()), "PDF")

    def pages(self, page: str, number: int, width: int, height: int) -> list[bytes]:
        """PNG pictures of the first ``number`` stretches of an HTML page, each ``width`` x ``height`` CSS pixels.

        Raises NoBrowserError and RenderError.
        """
        with tempfile.TemporaryDirectory(prefix="open-line-") as folder:
            file = Path(folder) / "page.html"
            file.write_text(page, encoding="utf-8")
            return self._tried(lambda browser: _picture_pages(browser, file.as_uri(), number, width, height), "preview")

    @property
    def is_warm(self) -> bool:
        """Whether a browser stands ready."""
        return self._browser is not None

    def warm_up(self) -> None:
        """Draw a small figure now: the first one asked for then need not wait. Raises NoBrowserError, RenderError."""
        self.picture(go.Figure(layout={"width": 60, "height": 60}), "png")

    def stop(self) -> None:
        """Stop the browser; the next figure starts another."""
        self._stop(self._browser)

    def _stop(self, browser: Kaleido | None) -> None:
        """Stop that browser, unless another thread has done so: the one started since then goes on drawing."""
        with self._lock:
            loop, ours = self._loop, self._browser is browser
            if ours:
                self._browser = self._loop = None
        if browser is None or loop is None or not ours:
            return
        try:
            asyncio.run_coroutine_threadsafe(browser.close(), loop).result(START_SECONDS)
        except Exception as error:  # it may be dead already
            _log.info("the browser that draws figures did not close in order: %s", _words(error))
        loop.call_soon_threadsafe(loop.stop)

    def _started(self) -> tuple[Kaleido, asyncio.AbstractEventLoop]:
        with self._lock:
            if self._browser is not None and self._loop is not None:
                return self._browser, self._loop
            path = find_browser()
            if path is None:
                raise NoBrowserError(REMEDY)
            loop = asyncio.new_event_loop()
            threading.Thread(target=_run, args=(loop,), name="figures", daemon=True).start()
            try:
                opening = asyncio.run_coroutine_threadsafe(_open(path), loop)
                browser: Kaleido = opening.result(START_SECONDS)
            except Exception as error:
                loop.call_soon_threadsafe(loop.stop)
                raise RenderError(f"The browser {path} did not start: {_words(error)}") from error
            self._browser, self._loop = browser, loop
            return browser, loop


def _run(loop: asyncio.AbstractEventLoop) -> None:
    """Run a loop until it is stopped, then end what is left on it and give its sockets back."""
    loop.run_forever()
    loop.run_until_complete(_end_rest(loop))
    loop.close()


async def _end_rest(loop: asyncio.AbstractEventLoop) -> None:
    left = asyncio.all_tasks(loop) - {asyncio.current_task(loop)}
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)


async def _open(path: str) -> Kaleido:
    browser = _Browser(path)
    await browser.open()
    return browser


async def _tidy(browser: Kaleido) -> None:
    for tab in list(browser.tabs.values()):
        with contextlib.suppress(Exception):  # the tab may be gone; the next figure will tell
            await tab.send_command("HeapProfiler.collectGarbage")


async def _print(browser: Kaleido, address: str) -> bytes:
    async with _opened(browser, address) as tab:
        return base64.b64decode((await _told(tab, "Page.printToPDF", _PRINT))["data"])


async def _picture_pages(browser: Kaleido, address: str, number: int, width: int, height: int) -> list[bytes]:
    found = []
    async with _opened(browser, address) as tab:
        for page in range(number):
            clip = {"x": 0, "y": page * height, "width": width, "height": height, "scale": 1}
            options = {"format": "png", "clip": clip, "captureBeyondViewport": True}
            found.append(base64.b64decode((await _told(tab, "Page.captureScreenshot", options))["data"]))
    return found


@contextlib.asynccontextmanager
async def _opened(browser: Kaleido, address: str) -> AsyncIterator[Any]:
    """A tab with that page, once it is loaded."""
    tab = await browser.create_tab(address)
    try:
        # A new tab begins with an empty page, which is complete at once: wait for ours.
        loaded = f"document.readyState === 'complete' && location.href === {json.dumps(address)}"
        deadline = asyncio.get_running_loop().time() + DRAW_SECONDS / 2
        while not (await _told(tab, "Runtime.evaluate", {"expression": loaded}))["result"].get("value"):
            if asyncio.get_running_loop().time() > deadline:
                raise RenderError("the page did not load")
            await asyncio.sleep(0.02)
        yield tab
    finally:
        await browser.close_tab(tab.target_id)


async def _told(tab: Any, command: str, options: dict[str, Any]) -> dict[str, Any]:
    answer = await tab.send_command(command, dict(options))
    if "error" in answer:
        raise RenderError(str(answer["error"].get("message")))
    result: dict[str, Any] = answer["result"]
    return result


def _words(error: BaseException) -> str:
    return " ".join(str(error).split())[:300] or type(error).__name__


renderer = Renderer()
atexit.register(renderer.stop)
