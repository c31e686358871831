"""The page that compares pairs, run as a script on a build worked out by hand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.desk import compare_build

DASHBOARD = Path(__file__).parents[2] / "dashboard.py"
CHINA_USA = "China – United States"
VIEWS = ("Pairs side by side", "Days since contact", "Who talks to whom", "Who met whom")


@pytest.fixture(autouse=True)
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPEN_LINE_DATA", str(compare_build.write(tmp_path)))


def run(**params: str) -> AppTest:
    """Open the dashboard with these parameters, then the page, as an officer comes to it."""
    page = AppTest.from_file(DASHBOARD, default_timeout=30)
    for name, value in params.items():
        page.query_params[name] = value
    return page.run().switch_page("pages/compare.py").run()


def told(page: AppTest) -> str:
    words = [str(x.value) for kind in (page.markdown, page.caption, page.info) for x in kind]
    return re.sub(r"\\(.)", r"\1", "\n".join(words))


def link(page: AppTest) -> str:
    return str(page.code[0].value)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("more", [{}, {"pair": CHINA_USA}, {"level": "Ministers"}, {"status": "Refused"}])
def test_each_view_opens(view: str, more: dict[str, str]) -> None:
    page = run(compare=view, **more)
    assert not page.exception
    assert view == VIEWS[0] or view.replace(" ", "+") in link(page)
    assert page.expander and page.get("download_button")


def test_pairs_come_from_the_link_and_unknown_ones_do_not() -> None:
    page = run(pairs="CHN-JPN,<script>,CHN-USA")
    assert not page.exception
    assert page.multiselect(key="pairs-box").value == ["CHN-JPN", "CHN-USA"]
    assert "pairs=CHN-JPN%2CCHN-USA" in link(page)


def test_choosing_pairs_writes_them_into_the_address() -> None:
    page = run()
    page.multiselect(key="pairs-box").set_value(["JPN-USA", "CHN-USA"]).run()
    assert page.query_params["pairs"] in ("JPN-USA,CHN-USA", ["JPN-USA,CHN-USA"])
    page.multiselect(key="pairs-box").set_value([]).run()
    assert "pairs" not in page.query_params and not page.exception


def test_the_pair_of_the_bar_comes_first_and_then_those_that_share_a_country() -> None:
    assert "pairs=JPN-USA%2C" in link(run(pair="Japan – United States"))


def test_a_chosen_pair_hides_no_country_from_the_matrix() -> None:
    assert "All countries are shown; China – United States is marked." in told(run(compare=VIEWS[1], pair=CHINA_USA))


def test_search_for_a_person() -> None:
    page = run(compare=VIEWS[3], person="esper")
    assert not page.exception and page.text_input(key="person").value == "esper"
    assert "person=esper" in link(page)


@pytest.mark.parametrize("person", ["zzz", "<b>x</b>", "**bold**"])
def test_nobody_found_says_what_to_do(person: str) -> None:
    page = run(compare=VIEWS[3], person=person)
    assert not page.exception
    assert f"Nobody called “{person}” is named" in told(page)


@pytest.mark.parametrize("view", VIEWS)
def test_filters_that_leave_nothing_offer_the_way_out(view: str) -> None:
    page = run(compare=view, level="Military chiefs")
    assert not page.exception
    assert "match these filters" in told(page)
    assert any(b.key == "reset-empty" for b in page.button)


def test_view_that_is_none_falls_back() -> None:
    page = run(compare="nonsense")
    assert not page.exception and page.multiselect(key="pairs-box") is not None
