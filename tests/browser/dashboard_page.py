"""What a person does and sees on the dashboard, for the tests to say in one line each."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Locator, Page, expect

FIGURE = """plot => ({
    title: (plot.layout.title && plot.layout.title.text) || "",
    texts: (plot.layout.annotations || []).map(a => a.text),
    names: plot.data.map(t => t.name || ""),
    points: plot.calcdata.reduce((n, trace) => n + trace.length, 0),
})"""
# Of all markers with custom data, the one farthest from its nearest neighbour: a click there can mean nothing else.
LONELY_POINT = """plot => {
    const spots = [];
    plot.querySelectorAll(".scatterlayer .trace .points path.point").forEach(path => {
        const datum = path.__data__, box = path.getBoundingClientRect();
        const data = datum && datum.data !== undefined ? datum.data : null;
        const id = data === null || typeof data !== "object" ? data : Object.values(data)[0];
        if (id) spots.push({x: box.x + box.width / 2, y: box.y + box.height / 2, id});
    });
    const room = s => Math.min(...spots.filter(o => o !== s).map(o => Math.hypot(o.x - s.x, o.y - s.y)), 1e6);
    const inside = s => s.x > 0 && s.y > 0 && s.x < innerWidth && s.y < innerHeight;
    return spots.filter(inside).sort((a, b) => room(b) - room(a))[0];
}"""
CHART = ".js-plotly-plot .main-svg"
LONG = 60_000  # ms; a cold server imports pandas and Plotly first, on a machine that runs other tests as well
# Addresses of the pages.
OVERVIEW, TIMELINE, GAPS, TOPICS, EVIDENCE = "", "what-happened", "silences", "what-about", "how-we-know"
UNUSUAL, PROMISES, COMPARE, BRIEFING = "is-it-unusual", "promised", "side-by-side", "pass-it-on"
PAGES = (OVERVIEW, TIMELINE, GAPS, UNUSUAL, PROMISES, TOPICS, COMPARE, EVIDENCE, BRIEFING)
CHARTED = (OVERVIEW, TIMELINE, GAPS, UNUSUAL, PROMISES, TOPICS, COMPARE)


def open_page(page: Page, url: str) -> None:
    """Go to an address and wait until the script has run through."""
    page.goto(url)
    settled(page)


def settled(page: Page) -> None:
    """Wait until a page stands inside its frame and the server has nothing more to send."""
    expect(page.get_by_test_id("stMain").locator("h1").first).to_be_visible(timeout=LONG)
    expect(pair_box(page)).to_be_visible(timeout=LONG)
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
    expect(box).to_have_value(option)
    settled(page)


def chart(page: Page, number: int = 0) -> Locator:
    """A drawn Plotly chart of the page."""
    return page.locator(".js-plotly-plot").nth(number)


def figure(page: Page, number: int = 0) -> dict[str, Any]:
    """Title, texts, trace names and number of points of a chart, as Plotly holds them in the page."""
    found = chart(page, number)
    expect(found.locator(".main-svg").first).to_be_visible(timeout=LONG)
    told: dict[str, Any] = found.evaluate(FIGURE)
    return told


def wait_for_figure(page: Page, told: str, number: int = 0) -> dict[str, Any]:
    """The chart, once the words ``told`` stand somewhere inside it."""
    script = "([number, told]) => { const plot = document.querySelectorAll('.js-plotly-plot')[number];"
    script += " return !!plot && !!plot.layout && JSON.stringify(plot.layout).includes(told); }"
    page.wait_for_function(script, arg=[number, told], timeout=LONG)
    return figure(page, number)


def figure_of_pair(page: Page, pair: str) -> dict[str, Any]:
    """The first chart, once its foot names the pair as the filter: over all pairs its lanes name each pair too."""
    return wait_for_figure(page, f"{pair} · as of")


def click_point(page: Page, number: int = 0) -> str:
    """Click a point of a chart that stands alone and carries an id; return that id."""
    found = chart(page, number)
    found.scroll_into_view_if_needed()
    spot: dict[str, Any] = found.evaluate(LONELY_POINT)
    page.mouse.move(spot["x"], spot["y"])
    expect(found.locator(".hoverlayer .hovertext").first).to_be_visible()
    page.mouse.click(spot["x"], spot["y"])
    return str(spot["id"])


def panel(page: Page) -> Locator:
    """The evidence of the chosen point, under its chart."""
    return page.locator(".st-key-contact-panel")


def follow_panel(page: Page) -> None:
    """From that panel to the article with the passage marked."""
    expect(panel(page)).to_be_visible(timeout=LONG)
    panel(page).get_by_role("link", name="Open the article").click()
    page.wait_for_url(f"**/{EVIDENCE}?*", timeout=LONG)
    settled(page)


def build_id(page: Page) -> str:
    """The build that the footer names."""
    footer = page.get_by_text(re.compile(r"Build \S+")).last
    match = re.search(r"Build (\S+?)\.?(?:\s|$)", footer.inner_text())
    assert match, footer.inner_text()
    return match.group(1)
