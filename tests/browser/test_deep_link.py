"""A link that somebody sent, opened on a server and in a browser that have seen nothing yet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import dashboard_page as dashboard
from tests.browser.server import Server

QUERY = "pair=CHN-USA&level=minister&track=defence"
HOSTILE = "%3Cscript%3Ewindow.hacked%3D1%3C%2Fscript%3E"


@pytest.mark.parametrize("path", [dashboard.TIMELINE, dashboard.GAPS, dashboard.EVIDENCE])
def test_cold_deep_link_runs_inside_the_frame(new_page: Callable[[], Page], seeds_data: Path, path: str) -> None:
    with Server(seeds_data) as server:
        page = new_page()
        dashboard.open_page(page, f"{server.url}/{path}?{QUERY}")
        # A fresh server that does not know its pages yet says "Page not found" over the right page.
        expect(page.get_by_role("dialog")).to_have_count(0)
        expect(dashboard.pair_box(page)).to_have_value("China – United States")
        expect(page.get_by_test_id("stSidebarNavLink")).to_have_count(len(dashboard.PAGES))
        expect(page.get_by_text("Ministers", exact=True).first).to_be_visible()
        if path in dashboard.CHARTED:
            dashboard.wait_for_figure(page, "China – United States")
        dashboard.no_exception(page)
        page.close()


@pytest.mark.parametrize("path", dashboard.PAGES)
@pytest.mark.parametrize(
    "query",
    [
        "pair=XXX-YYY&level=emperor&track=&mode=pigeon&status=maybe&topic=weather",
        "from=yesterday&to=2021-13-45&as_of=0000-00-00",
        f"pair={HOSTILE}&level={HOSTILE}&contact={HOSTILE}&article={HOSTILE}&scope={HOSTILE}&from={HOSTILE}",
        "pair=CHN-USA'%3B%20DROP%20TABLE%20contacts%3B--&contact='%20OR%201%3D1--",
        "from=2022-01-01&to=2020-01-01&pair=" + "A" * 3000,
    ],
    ids=["unknown codes", "no dates", "script", "sql", "reversed and long"],
)
def test_values_that_make_no_sense_are_dropped(page: Page, server: Server, path: str, query: str) -> None:
    dashboard.open_page(page, f"{server.url}/{path}?{query}")
    dashboard.no_exception(page)
    expect(dashboard.pair_box(page)).to_have_value("All pairs")
    assert page.evaluate("window.hacked") is None


def test_good_values_beside_bad_ones_still_count(page: Page, server: Server) -> None:
    dashboard.open_page(page, f"{server.url}/{dashboard.TIMELINE}?pair=CHN-JPN&level=emperor&from=soon")
    expect(dashboard.pair_box(page)).to_have_value("China – Japan")
    dashboard.wait_for_figure(page, "China – Japan")
    dashboard.no_exception(page)
