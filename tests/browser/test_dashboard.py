"""What an officer does: pick a pair, read the charts, ask how we know."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import dashboard_page as dashboard
from tests.browser.server import Server

# By how much the page can be scrolled sideways; a wide chart may scroll inside a frame of its own.
OVERHANG = "main => main.scrollWidth - main.clientWidth"
CHINA_USA, CHINA_JAPAN = "China – United States", "China – Japan"


@pytest.mark.parametrize("path", dashboard.PAGES)
def test_every_page_opens_without_a_complaint(page: Page, server: Server, path: str) -> None:
    dashboard.open_page(page, f"{server.url}/{path}")
    dashboard.no_exception(page)
    if path in dashboard.CHARTED:
        assert dashboard.figure(page)["points"] > 0


def test_navigation_leads_to_every_page(page: Page, server: Server) -> None:
    dashboard.open_page(page, server.url)
    links = page.get_by_test_id("stSidebarNavLink")
    expect(links).to_have_count(len(dashboard.PAGES))
    for path, number in zip(dashboard.PAGES, range(links.count()), strict=True):
        links.nth(number).click()
        page.wait_for_url(re.compile(rf"//[^/]+/{path}(?:\?.*)?$"))
        dashboard.settled(page)
        dashboard.no_exception(page)


def test_picking_a_pair_changes_the_chart(page: Page, server: Server) -> None:
    dashboard.open_page(page, f"{server.url}/{dashboard.TIMELINE}")
    everything = dashboard.figure(page)
    dashboard.pick_pair(page, "Japan", CHINA_JAPAN)
    japan = dashboard.figure_of_pair(page, CHINA_JAPAN)
    dashboard.pick_pair(page, "States", CHINA_USA)
    states = dashboard.figure_of_pair(page, CHINA_USA)
    assert everything != japan != states
    assert 0 < japan["points"] < states["points"]
    dashboard.no_exception(page)


def test_the_address_holds_the_view_and_brings_it_back(
    page: Page, new_page: Callable[[], Page], server: Server
) -> None:
    dashboard.open_page(page, f"{server.url}/{dashboard.TIMELINE}")
    dashboard.pick_pair(page, "Japan", CHINA_JAPAN)
    here = dashboard.figure_of_pair(page, CHINA_JAPAN)
    page.wait_for_url("**pair=**")
    other = new_page()
    dashboard.open_page(other, page.url)
    assert dashboard.figure_of_pair(other, CHINA_JAPAN) == here


def test_a_point_of_the_timeline_opens_its_evidence(page: Page, server: Server) -> None:
    dashboard.open_page(page, f"{server.url}/{dashboard.TIMELINE}?pair=CHN-USA&register=false")
    dashboard.figure_of_pair(page, f"{CHINA_USA} · articles only, without the register")
    contact_id = dashboard.click_point(page)
    quote = dashboard.panel(page).locator("blockquote").first.inner_text().strip()
    dashboard.follow_panel(page)
    assert parse_qs(urlsplit(page.url).query)["contact"] == [contact_id]
    expect(dashboard.pair_box(page)).to_have_value(CHINA_USA)
    assert quote in page.get_by_test_id("stMain").inner_text()
    expect(page.locator("mark").first).to_be_visible()
    dashboard.no_exception(page)


def test_evidence_of_the_minister_call_shows_its_passage(page: Page, server: Server) -> None:
    dashboard.open_page(page, f"{server.url}/{dashboard.EVIDENCE}?pair=CHN-USA&level=minister")
    marked = page.locator("mark").filter(has_text="phone call with US Secretary of Defense Austin")
    expect(marked.first).to_be_visible()


def test_a_filter_that_leaves_nothing_says_so_and_offers_the_way_out(page: Page, server: Server) -> None:
    dashboard.open_page(page, f"{server.url}/{dashboard.TIMELINE}?pair=CHN-JPN&mode=letter")
    expect(page.get_by_role("button", name="Without “Letter”")).to_be_visible()
    expect(page.locator(".js-plotly-plot")).to_have_count(0)
    page.get_by_role("button", name="Reset all filters").click()
    expect(dashboard.pair_box(page)).to_have_value("All pairs")
    assert dashboard.figure(page)["points"] > 0


@pytest.mark.parametrize("path", dashboard.PAGES)
def test_no_page_is_wider_than_the_screen(page: Page, server: Server, path: str) -> None:
    too_wide = []
    for width in (1920, 1280, 820):
        page.set_viewport_size({"width": width, "height": 1000})
        dashboard.open_page(page, f"{server.url}/{path}?pair=CHN-USA")
        if path in dashboard.CHARTED:
            dashboard.figure(page)
        over = page.get_by_test_id("stMain").evaluate(OVERHANG)
        too_wide += [f"at {width} wide, {over} pixels too wide"] if over > 0 else []
    assert too_wide == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_charts_follow_the_theme_of_the_screen(browser: Browser, server: Server, scheme: str) -> None:
    context = browser.new_context(color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    dashboard.open_page(page, f"{server.url}/{dashboard.TIMELINE}?pair=CHN-USA")
    dashboard.figure_of_pair(page, CHINA_USA)
    background = page.get_by_test_id("stApp").evaluate("app => getComputedStyle(app).backgroundColor")
    paper = dashboard.chart(page).evaluate("plot => plot._fullLayout.paper_bgcolor")
    context.close()
    lightness = sum(int(part) for part in re.findall(r"\d+", background)[:3]) / 3
    assert (lightness < 128) == (scheme == "dark")
    assert sum(bytes.fromhex(paper[1:])) / 3 == pytest.approx(lightness, abs=16)
