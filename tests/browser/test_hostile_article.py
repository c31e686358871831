"""An article that tries everything is shown as text and runs nothing."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Dialog, Page, expect

from tests.browser import dashboard_page as dashboard
from tests.browser.server import Server, build

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no file names with < and >")

FILE_NAME = "=cmd() <img src=x onerror=window.hacked=1> [link](javascript:window.hacked=1) **bold**.md"
TITLE = "=cmd()|' /C calc'!A0 <img src=x onerror=window.hacked=1> **loud** [link](javascript:window.hacked=1) :red[x]"
SCRIPT = "<script>window.hacked=1</script>"
ARTICLE = f"""---
title: "{TITLE}"
published: 2023-05-03
source: "<b>Daily</b> {SCRIPT} '; DROP TABLE contacts; --"
url: "javascript:window.hacked=1"
author: "=HYPERLINK(1)"
---
On May 2, 2023, Chinese Defense Minister Wei Fenghe held a phone call with US Defense Secretary Austin {SCRIPT}.

=cmd() **not bold** '; DROP TABLE contacts; -- $pair {{{{ 7*7 }}}} <img src=x onerror=window.hacked=1> <b>tag</b>

They discussed Taiwan and <a href="javascript:window.hacked=1">the South China Sea</a>, the ministry said.
"""


@pytest.fixture(scope="module")
def hostile_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The dashboard on a build of one hostile article."""
    source, data = tmp_path_factory.mktemp("hostile"), tmp_path_factory.mktemp("hostile-data")
    (source / FILE_NAME).write_text(ARTICLE, encoding="utf-8")
    build(data, source)
    with Server(data) as running:
        yield running


@pytest.fixture
def watched(page: Page) -> Page:
    """A page on which an opened dialog box is a failure."""

    def refuse(dialog: Dialog) -> None:
        dialog.dismiss()
        raise AssertionError(f"the page opened a dialog: {dialog.message}")

    page.on("dialog", refuse)
    return page


def nothing_ran(page: Page) -> None:
    """No script ran, and no element, link or emphasis was made of the article's text."""
    dashboard.no_exception(page)
    assert page.evaluate("window.hacked") is None
    expect(page.locator("img[src=x]")).to_have_count(0)
    # Script links by themselves are refused by Plotly, Streamlit and the browser alike; there should be none at all.
    expect(page.locator("a[href^='javascript']")).to_have_count(0)
    for words in ("loud", "not bold", "Daily", "tag"):
        expect(page.locator(f"strong:text-is('{words}'), b:text-is('{words}')")).to_have_count(0)


# The article promises nothing, so that the page of promises has nothing to draw.
DRAWN = tuple(path for path in dashboard.CHARTED if path != dashboard.PROMISES)


@pytest.mark.parametrize("path", dashboard.PAGES)
def test_every_page_shows_it_as_text(watched: Page, hostile_server: Server, path: str) -> None:
    dashboard.open_page(watched, f"{hostile_server.url}/{path}")
    if path in DRAWN:
        assert dashboard.figure(watched)["points"] > 0
    nothing_ran(watched)


def test_the_evidence_shows_the_text_as_it_stands(watched: Page, hostile_server: Server) -> None:
    dashboard.open_page(watched, f"{hostile_server.url}/{dashboard.TIMELINE}")
    dashboard.figure(watched)
    dashboard.click_point(watched)
    nothing_ran(watched)
    dashboard.follow_panel(watched)
    expect(watched.locator("mark").filter(has_text="window.hacked").first).to_be_visible()
    text = watched.get_by_test_id("stMain").inner_text()
    for piece in (SCRIPT, "=cmd() **not bold** '; DROP TABLE contacts; -- $pair {{ 7*7 }}", "<b>tag</b>", TITLE[:40]):
        assert piece in text
    nothing_ran(watched)


@pytest.mark.parametrize("path", DRAWN)
def test_no_cell_of_a_download_is_a_formula(watched: Page, hostile_server: Server, path: str) -> None:
    dashboard.open_page(watched, f"{hostile_server.url}/{path}")
    with watched.expect_download() as waiting:
        watched.get_by_role("button", name="Download").first.click()
        watched.get_by_role("button", name="Table (CSV)").first.click()
    with waiting.value.path().open(encoding="utf-8-sig", newline="") as handle:
        rows = list(csv.reader(handle))
    assert len(rows) > 1
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@", "\t", "\r"))]
