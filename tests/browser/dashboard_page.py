"""What a person does and sees on the dashboard, for the tests to say in one line each."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

LONG = 30_000  # ms; a cold server imports pandas and Plotly first
CHART = ".js-plotly-plot .main-svg"
# url_path -> the title that its page shows first.
PAGES = ("", "what-happened", "silences", "what-about", "how-we-know")


def open_page(page: Page, url: str) -> None:
    """Go to an address and wait until the script has run through."""
    page.goto(url)
    settled(page)


def settled(page: Page) -> None:
    """Wait until a page with its title stands and the server has nothing more to send."""
    expect(page.get_by_test_id("stMain").locator("h1").first).to_be_visible(timeout=LONG)
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning", timeout=LONG)


def no_exception(page: Page) -> None:
    """Nothing on the page reports an error of the script."""
    expect(page.get_by_test_id("stException")).to_have_count(0)


def pair_box(page: Page) -> Locator:
    """The input of the country pair in the filter bar."""
    return page.get_by_role("combobox", name=re.compile("Country pair"))


def pick_pair(page: Page, typed: str, option: str) -> None:
    """Type to search for a country pair and take the option of that name."""
    box = pair_box(page)
    box.click()
    box.fill(typed)
    page.get_by_role("option", name=option, exact=True).click()
    settled(page)


def chart(page: Page, number: int = 0) -> Locator:
    """A drawn Plotly chart of the page."""
    return page.locator(".js-plotly-plot").nth(number)


def figure(page: Page, number: int = 0) -> dict[str, Any]:
    """Title, trace names and number of points of a chart, as Plotly holds them in the page."""
    found = chart(page, number)
    expect(found.locator(".main-svg").first).to_be_visible(timeout=LONG)
    told: dict[str, Any] = found.evaluate(
        """plot => ({
            title: (plot.layout.title && plot.layout.title.text) || "",
            texts: (plot.layout.annotations || []).map(a => a.text),
            names: plot.data.map(t => t.name || ""),
            points: plot.data.reduce((n, t) => n + (t.x && t.x.length || 0), 0),
        })"""
    )
    return told
