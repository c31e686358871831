"""The page on unusual silences, run as a script on a build worked out by hand."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from desk.filters import Filters
from tests.desk.hand_build import AS_OF, G2, G173

DASHBOARD = Path(__file__).parents[2] / "dashboard.py"
pytestmark = pytest.mark.usefixtures("tiny_build")


def run(**params: str) -> AppTest:
    page = AppTest.from_file(DASHBOARD, default_timeout=60).switch_page("pages/unusual.py")
    for name, value in params.items():
        page.query_params[name] = value
    return page.run()


def told(page: AppTest) -> list[str]:
    return [str(option) for option in page.selectbox(key="open-box").options]


def test_with_one_earlier_silence_it_says_too_few() -> None:
    page = run()
    assert not page.exception
    words = told(page)
    assert len(words) == 2 and all("too few to say" in w for w in words)
    # The longest open one comes first where nothing can be graded.
    assert page.selectbox(key="open-box").value == G173


def test_the_channel_in_the_link_is_opened_and_nonsense_is_not() -> None:
    assert run(open=G2).selectbox(key="open-box").value == G2
    page = run(open="<script>", scope="nonsense")
    assert not page.exception and page.selectbox(key="open-box").value == G173


def test_filters_apply_and_idle_ones_are_named() -> None:
    page = AppTest.from_file(DASHBOARD, default_timeout=60).switch_page("pages/unusual.py")
    # The page runs without the frame here, so what the bar would say is put in its place.
    page.session_state["_open_line_filters"] = Filters(AS_OF, tracks=("foreign",), modes=("video",))
    page.run()
    assert not page.exception and len(told(page)) == 1
    captions = re.sub(r"\\(.)", r"\1", " ".join(str(c.value) for c in page.caption))
    assert "Not used here: Video" in captions


def test_nothing_to_show_says_what_to_do() -> None:
    page = run(scope="Each mechanism")
    assert not page.exception
    assert any("No silence is open here" in str(i.value) for i in page.info)


@pytest.mark.parametrize("as_of", [date(2019, 1, 1), date(2020, 8, 6), date(2022, 4, 1), date(2030, 1, 1)])
def test_any_day_can_be_asked_for(as_of: date) -> None:
    page = AppTest.from_file(DASHBOARD, default_timeout=60).switch_page("pages/unusual.py")
    page.session_state["_open_line_filters"] = Filters(as_of, as_of_picked=True)
    assert not page.run().exception
