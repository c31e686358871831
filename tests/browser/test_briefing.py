"""From a figure to a slide, as an officer does it: collected on two pages, worded, made, downloaded and opened."""

from __future__ import annotations

import io
import json
import os
import re
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import openpyxl
import pypdf
import pytest
from playwright.sync_api import Page, expect
from pptx import Presentation

from tests.browser import dashboard_page as dashboard
from tests.browser.server import Server

PAIR = "?pair=CHN-USA"
BRIEFING = "pass-it-on"
HOSTILE = "<script>window.hit = 1</script><img src=x onerror='window.hit=1'> \"'"
DRAWN = 60_000  # ms; the first export of a cold server on a busy machine


def collect(page: Page, address: str) -> None:
    """Open a page and add its first figure."""
    dashboard.open_page(page, address)
    expect(page.locator(dashboard.CHART).first).to_be_visible(timeout=dashboard.LONG)
    page.get_by_role("button", name="Add to briefing").first.click()
    expect(page.get_by_text("Added. The briefing now has")).to_be_visible(timeout=dashboard.LONG)


def go(page: Page, question: str) -> None:
    """To another page by the navigation: the session goes on."""
    page.get_by_role("link", name=question).click()
    expect(page.get_by_role("heading", name=question.rstrip("?"), level=1)).to_be_visible(timeout=dashboard.LONG)
    dashboard.settled(page)


def add_here(page: Page, number: str) -> None:
    """Add the first figure of the open page; the briefing then has ``number``."""
    expect(page.locator(dashboard.CHART).first).to_be_visible(timeout=dashboard.LONG)
    page.get_by_role("button", name="Add to briefing").first.click()
    expect(page.get_by_text(f"The briefing now has {number}")).to_be_visible(timeout=dashboard.LONG)


def box(page: Page, name: str, at: int) -> str:
    """Selector of a box of a slide."""
    return f"[class*='st-key-slide-{at}-{name}-'] :is(input, textarea)"


def finding_of(page: Page) -> str:
    """The title of the first figure, without tags."""
    return re.sub(r"<[^>]+>", " ", str(dashboard.figure(page)["title"])).strip()


def download(page: Page, press: Callable[[], None], timeout: int = DRAWN) -> bytes:
    """The bytes of the file that a press brings."""
    with page.expect_download(timeout=timeout) as coming:
        press()
    return Path(coming.value.path()).read_bytes()


def load(page: Page, data: bytes, name: str = "briefing.json") -> None:
    """Load a briefing file on the briefing page."""
    page.get_by_role("button", name="Load").click()
    page.get_by_test_id("stFileUploaderDropzoneInput").last.set_input_files(
        {"name": name, "mimeType": "application/json", "buffer": data}
    )


def briefing_file(*titles: str) -> bytes:
    slides = [{"item": {"kind": "timeline", "filters": {"pair": "CHN-USA"}}, "title": title} for title in titles]
    told = {"open_line_briefing": 1, "title": HOSTILE, "marking": HOSTILE, "slides": slides}
    return json.dumps(told).encode()


def test_figures_of_two_pages_become_a_powerpoint(page: Page, server: Server) -> None:
    dashboard.open_page(page, f"{server.url}/{dashboard.TIMELINE}{PAIR}")
    add_here(page, "1 slide")
    go(page, "How long was the silence?")
    add_here(page, "2 slides")
    go(page, "How do I pass it on?")
    expect(page.get_by_text("1. Timeline")).to_be_visible(timeout=dashboard.LONG)
    page.locator(box(page, "takeaway", 0)).fill("They hardly talk")
    page.locator(".st-key-slide-0-1 button").first.click()
    expect(page.get_by_text("2. Timeline")).to_be_visible(timeout=dashboard.LONG)
    # Until the page is drawn anew the slide that moved stands on it twice.
    dashboard.settled(page)
    expect(page.locator(box(page, "takeaway", 1))).to_have_value("They hardly talk")
    page.locator(box(page, "title", 0)).fill("The long silence")
    page.locator("[class*='st-key-briefing-marking-'] input").fill("OFFICIAL")
    page.locator("[class*='st-key-briefing-marking-'] input").press("Enter")
    dashboard.settled(page)
    page.get_by_role("button", name="Make the PowerPoint").click()
    ready = page.get_by_role("button", name="Download PowerPoint")
    expect(ready).to_be_visible(timeout=DRAWN)
    slides = Presentation(io.BytesIO(download(page, ready.click))).slides
    told = [" ".join(s.text_frame.text for s in slide.shapes if s.has_text_frame) for slide in slides]
    assert len(told) == 3 and "The long silence" in told[1] and "They hardly talk" in told[2]
    assert all("OFFICIAL" in words for words in told)
    page.get_by_role("button", name="Preview").click()
    pages = page.get_by_role("dialog").get_by_test_id("stImage")
    expect(pages.nth(len(told) - 1)).to_be_visible(timeout=DRAWN)
    dashboard.no_exception(page)


def test_each_format_of_a_figure(page: Page, server: Server) -> None:
    dashboard.open_page(page, f"{server.url}/{dashboard.TIMELINE}{PAIR}")
    finding = finding_of(page)
    page.get_by_role("button", name="Download", exact=True).first.click()
    files = {}
    for name in ("PNG, 1920", "twice as fine", "SVG", "(PDF)", "(HTML)", "(XLSX)", "(CSV)"):
        files[name] = download(page, page.get_by_role("button", name=name).first.click)
    for name, size in (("PNG, 1920", (1920, 1080)), ("twice as fine", (3840, 2160))):
        assert files[name][:8] == b"\x89PNG\r\n\x1a\n" and struct.unpack(">II", files[name][16:24]) == size
    words = finding.split()[:4]
    svg, html = files["SVG"].decode(), files["(HTML)"].decode()
    assert svg.startswith("<svg") and all(word in svg for word in words)
    assert html.startswith("<!doctype html>") and all(word in html for word in words) and "Plotly.newPlot" in html
    pages = pypdf.PdfReader(io.BytesIO(files["(PDF)"])).pages
    assert len(pages) == 1 and words[0] in pages[0].extract_text()
    book = openpyxl.load_workbook(io.BytesIO(files["(XLSX)"]))
    cells = [str(c.value) for sheet in book for row in sheet.iter_rows() for c in row if c.value is not None]
    assert any(words[0] in cell and words[-1] in cell for cell in cells)
    assert files["(CSV)"].startswith(b"\xef\xbb\xbf") and files["(CSV)"].count(b"\n") > 10


def test_a_link_brings_the_briefing_back(page: Page, new_page: Callable[[], Page], server: Server) -> None:
    collect(page, f"{server.url}/{dashboard.TIMELINE}{PAIR}")
    go(page, "How do I pass it on?")
    page.locator(box(page, "title", 0)).fill("Kept in the link")
    page.locator(box(page, "title", 0)).press("Enter")
    dashboard.settled(page)
    page.get_by_role("button", name="Link", exact=True).click()
    told = page.get_by_test_id("stCode").inner_text().strip()
    assert f"/{BRIEFING}?briefing=" in told
    other = new_page()
    dashboard.open_page(other, told)
    expect(other.locator(box(other, "title", 0))).to_have_value("Kept in the link", timeout=dashboard.LONG)
    other.wait_for_url(lambda url: "briefing=" not in url, timeout=dashboard.LONG)
    cut = new_page()
    dashboard.open_page(cut, told[: told.index("briefing=") + 60])
    expect(cut.get_by_text("was cut short")).to_be_visible(timeout=dashboard.LONG)
    dashboard.open_page(cut, f"{server.url}/{dashboard.TIMELINE}{PAIR}&briefing=eNq9")
    expect(cut.locator(dashboard.CHART).first).to_be_visible(timeout=dashboard.LONG)
    dashboard.no_exception(cut)


def test_hostile_and_broken_files(page: Page, server: Server) -> None:
    dashboard.open_page(page, f"{server.url}/{BRIEFING}{PAIR}")
    load(page, b'{"open_line_briefing": 1, "slides": [')
    expect(page.get_by_text("does not hold JSON")).to_be_visible(timeout=dashboard.LONG)
    page.keyboard.press("Escape")
    dashboard.open_page(page, f"{server.url}/{BRIEFING}{PAIR}")
    load(page, briefing_file(HOSTILE, "Second"))
    expect(page.locator(box(page, "title", 0))).to_have_value(HOSTILE, timeout=dashboard.LONG)
    expect(page.locator("[class*='st-key-briefing-title-'] input")).to_have_value(HOSTILE)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Look").click()
    page.get_by_test_id("stFileUploaderDropzoneInput").last.set_input_files(
        {"name": "ministry.pptx", "mimeType": "application/octet-stream", "buffer": b"no zip at all"}
    )
    expect(page.get_by_text("In use: ministry.pptx")).to_be_visible(timeout=dashboard.LONG)
    dashboard.settled(page)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Make the PowerPoint").click()
    expect(page.get_by_test_id("stAlert").filter(has_text="template")).to_be_visible(timeout=DRAWN)
    assert page.evaluate("window.hit") is None
    dashboard.no_exception(page)


@pytest.fixture(scope="module")
def bare_server(seeds_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The dashboard on a machine without Chrome and Chromium."""
    before = os.environ.get("BROWSER_PATH")
    os.environ["BROWSER_PATH"] = str(tmp_path_factory.mktemp("none") / "gone")
    try:
        with Server(seeds_data) as running:
            yield running
    finally:
        os.environ.pop("BROWSER_PATH")
        if before is not None:
            os.environ["BROWSER_PATH"] = before


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_without_a_browser_on_the_server_the_officers_own_saves_the_figure(
    page: Page, bare_server: Server, kind: str
) -> None:
    dashboard.open_page(page, f"{bare_server.url}/{dashboard.TIMELINE}{PAIR}")
    finding = finding_of(page).split()[0]
    page.get_by_role("button", name="Download", exact=True).first.click()
    expect(page.get_by_text("apt install chromium")).to_be_visible(timeout=dashboard.LONG)
    expect(page.get_by_role("button", name="SVG")).to_have_count(0)
    assert download(page, page.get_by_role("button", name="(XLSX)").click)[:2] == b"PK"
    if kind == "svg":
        page.get_by_role("radio", name="SVG").click()
        dashboard.settled(page)
    page.keyboard.press("Escape")
    dashboard.chart(page).hover()
    data = download(page, page.locator(".modebar-btn").first.click)
    if kind == "png":
        assert data[:8] == b"\x89PNG\r\n\x1a\n"
    else:
        assert data.lstrip().startswith(b"<svg") and finding in data.decode()
