"""As-of travel and the officer's own events in a real browser: what no test runner without one can see."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.dashboard_page import LONG, OVERVIEW, TIMELINE, figure, no_exception, open_page, wait_for_figure
from tests.browser.server import Server


def bar_button(page: Page, key: str) -> None:
    """Press a button of the travel bar."""
    page.locator(f".st-key-{key} button").first.click()


def test_play_moves_the_link_and_the_board_until_it_is_stopped(page: Page, server: Server) -> None:
    open_page(page, f"{server.url}/{OVERVIEW}?pair=CHN-USA&as_of=2022-01-31")
    wait_for_figure(page, "as of 31 Jan 2022")
    bar_button(page, "travel-fold")
    expect(page.locator(".st-key-travel-bar")).to_be_visible(timeout=LONG)
    bar_button(page, "travel-play")
    wait_for_figure(page, "as of 31 Mar 2022")  # by way of February, nobody pressed anything
    bar_button(page, "travel-stop")
    expect(page.locator(".st-key-travel-play")).to_be_visible(timeout=LONG)
    page.wait_for_timeout(2500)
    told = figure(page)["texts"]
    day = re.search(r"as of (\d+ \w+ \d+)", " ".join(str(t) for t in told))
    shown = page.locator(".st-key-filter-bar").inner_text()
    assert day and day[1] in shown, "it stands still, and the figure agrees with the bar"
    no_exception(page)


def test_play_stops_at_the_newest_day(page: Page, server: Server) -> None:
    open_page(page, f"{server.url}/{OVERVIEW}?pair=CHN-USA&as_of=2024-10-31")
    bar_button(page, "travel-fold")
    bar_button(page, "travel-play")
    page.wait_for_url(re.compile(r"^(?!.*as_of)"), timeout=LONG)
    expect(page.locator(".st-key-travel-play")).to_be_visible(timeout=LONG)
    no_exception(page)


def test_events_of_the_officer_stand_on_the_timeline(page: Page, server: Server, tmp_path: Path) -> None:
    events = tmp_path / "events.csv"
    events.write_text("date,label\n2022-02-24,<b>War</b> in Ukraine\nsoon,x\n", encoding="utf-8")
    open_page(page, f"{server.url}/{TIMELINE}?pair=CHN-USA")
    page.locator(".st-key-triggers summary").click()
    page.locator("input[type=file]").set_input_files(str(events))
    found = wait_for_figure(page, "War")
    assert "&lt;b&gt;War&lt;/b&gt; in Ukraine" in found["texts"]
    expect(page.get_by_text("Line 3, column date")).to_be_visible(timeout=LONG)
    expect(page.get_by_text(re.compile("followed by a contact within 30 days"))).to_be_visible(timeout=LONG)
    no_exception(page)
