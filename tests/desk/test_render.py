"""Pictures and pages by the real browser: exact sizes, each officer the right one, started again when it dies."""

from __future__ import annotations

import os
import re
import signal
import struct
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from io import BytesIO
from pathlib import Path

import pandas as pd
import plotly.graph_objects as go
import pypdf
import pytest

from desk import render
from desk.briefing import Briefing, Slide
from desk.briefing_pages import briefing_html
from desk.charts.frame import framed
from desk.exhibits import Exhibit, Item
from desk.filters import Filters
from desk.formats import FORMATS
from desk.render import NoBrowserError, Renderer, RenderError, find_browser, renderer
from desk.theme import LIGHT

FETCHED = re.compile(r"""(?:\b(?:src|srcset)\s*=\s*["']?|<link\b[^>]*href\s*=\s*["']?|\burl\(\s*["']?|@import\s+["'])"""
                     r"""(?:https?:)?//""", re.IGNORECASE)  # fmt: skip
pytestmark = [
    pytest.mark.skipif(find_browser() is None, reason="no Chrome or Chromium"),
    pytest.mark.xdist_group("renderer"),  # one browser for all of them
]


@pytest.fixture(scope="module", autouse=True)
def _stopped_after() -> Iterator[None]:
    yield
    renderer.stop()


def made(finding: str = "A finding <b>& more", colour: str = "#0B5A8F", plot_height: int = 300) -> Exhibit:
    bar = go.Bar(x=[3, 5], y=["one", "two"], orientation="h", marker_color=colour)
    fig = framed(
        go.Figure(bar), look=LIGHT, title=finding, subtitle="n = 2", source="Sources: one, two",
        plot_height=plot_height, axis_room=40,
    )  # fmt: skip
    table = pd.DataFrame({"Name": ["one", "two"], "Days": [3, 5]})
    item = Item("timeline", Filters(date(2022, 4, 21)))
    return Exhibit(item, fig, table, finding, "Sources: one, two", "figure", "", pd.DataFrame())


def size_of(png: bytes) -> tuple[int, int]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    return int(width), int(height)


@pytest.mark.parametrize("plot_height", [80, 437, 1311])
def test_pictures_have_exactly_the_size_of_a_slide(plot_height: int) -> None:
    exhibit = made(plot_height=plot_height)
    assert size_of(FORMATS["png"].make(exhibit)) == (1920, 1080)
    assert size_of(FORMATS["png2"].make(exhibit)) == (3840, 2160)


def test_a_drawing_is_told_to_those_who_cannot_see_it() -> None:
    root = ET.fromstring(FORMATS["svg"].make(made()))
    names = [child.tag.rpartition("}")[2] for child in root]
    assert names[:2] == ["title", "desc"] and root.get("role") == "img"
    assert root[0].text == "A finding <b>& more"
    assert root[1].text == "A finding <b>& more. Sources: one, two"
    assert not FETCHED.search(ET.tostring(root, encoding="unicode"))


def test_a_page_is_one_page_in_16_to_9() -> None:
    pages = pypdf.PdfReader(BytesIO(FORMATS["pdf"].make(made()))).pages
    box = pages[0].mediabox
    assert len(pages) == 1 and abs(float(box.width) / float(box.height) - 16 / 9) < 0.02
    assert "A finding <b>& more" in unicodedata.normalize("NFKC", pages[0].extract_text())  # ligatures


def test_an_interactive_page_fetches_nothing_and_has_the_library_inside() -> None:
    page = FORMATS["html"].make(made()).decode("utf-8")
    assert len(page) > 1_000_000 and "Plotly.newPlot" in page and "A finding &lt;b&gt;&amp; more" in page
    # What plotly.js itself holds: maps and fonts that only a map would ask for. This figure is none.
    own = page[: page.index("<script")] + page[page.rindex("<script") :]
    assert not FETCHED.search(own) and not re.search(r"<script\b[^>]*\bsrc=", page) and "<link" not in own


def test_pages_of_a_briefing_fetch_nothing() -> None:
    hostile = '"><img src=//evil.example/x.png><script src="https://evil.example/x.js"></script>'
    told = Briefing(hostile, hostile, None, hostile, "en", (Slide(title=hostile, text=f"{hostile}\nurl(//evil)"),))
    page = briefing_html(told, lambda name, **params: pd.DataFrame())
    assert "<script" not in page and "<img" not in page and "default-src 'none'" in page
    assert renderer.paper(page).startswith(b"%PDF")


def test_two_officers_at_the_same_time_each_get_their_own_picture() -> None:
    findings = [f"Officer {n} asks for figure {n}{n}{n}" for n in range(8)]
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(lambda finding: FORMATS["svg"].make(made(finding)).decode(), findings))
    for finding, svg in zip(findings, drawn, strict=True):
        root = ET.fromstring(svg)
        for told in root.iter("{http://www.w3.org/2000/svg}desc"):
            told.text = ""
        root[0].text = ""
        inside = "".join(root.itertext())
        assert finding in inside and not any(other in inside for other in findings if other != finding)


def descendants() -> set[int]:
    """Processes that this one has started, and those that they have started."""
    children: dict[int, set[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(stat.read_text().rpartition(")")[2].split()[1])
        except OSError:  # it ended meanwhile
            continue
        children.setdefault(parent, set()).add(int(stat.parent.name))
    found: set[int] = set()
    new = {os.getpid()}
    while new := set().union(*(children.get(pid, set()) for pid in new)):
        found |= new
    return found


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="no /proc")
def test_a_browser_that_was_killed_is_started_again() -> None:
    own = Renderer()
    before = descendants()
    try:
        own.warm_up()
        started = descendants() - before
        assert started
        for pid in started:
            os.kill(pid, signal.SIGKILL)
        fig = go.Figure(layout={"width": 320, "height": 180})
        with ThreadPoolExecutor(2) as pool:
            drawn = list(pool.map(lambda _: own.picture(fig, "png"), range(2)))
        assert [size_of(png) for png in drawn] == [(320, 180)] * 2
    finally:
        own.stop()


def test_without_a_browser_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BROWSER_PATH", str(tmp_path / "gone"))
    assert find_browser() is None
    own = Renderer()
    for code, form in FORMATS.items():
        if form.needs_browser:
            with pytest.raises(NoBrowserError, match="apt install chromium"):
                own.picture(made().figure, {"png2": "png"}.get(code, code))
    assert FORMATS["html"].make(made()) and FORMATS["xlsx"].make(made())[:2] == b"PK"


def test_a_browser_that_does_not_start_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "chromium"
    broken.write_text("#!/bin/sh\nexit 3\n")
    broken.chmod(0o755)
    monkeypatch.setenv("BROWSER_PATH", str(broken))
    monkeypatch.setattr(render, "START_SECONDS", 10.0)
    with pytest.raises(RenderError, match="did not start"):
        Renderer().warm_up()
