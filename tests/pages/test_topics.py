"""The Topics page, run as a script on a build worked out by hand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from desk.filters import Filters
from tests.desk import hand_build

DASHBOARD = Path(__file__).parents[2] / "dashboard.py"


@pytest.fixture(autouse=True)
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPEN_LINE_DATA", str(hand_build.write(tmp_path)))


def run(filters: Filters | None = None, **params: str) -> AppTest:
    """The page on its own, with what the filter bar would have left for it."""
    page = AppTest.from_file(DASHBOARD, default_timeout=30).switch_page("pages/topics.py")
    if filters:
        page.session_state["_open_line_filters"] = filters
    for name, value in params.items():
        page.query_params[name] = value
    return page.run()


def words(page: AppTest) -> str:
    """All Markdown of the page, without the backslashes that keep text from being read as Markdown."""
    return re.sub(r"\\(.)", r"\1", "\n".join(str(m.value) for m in page.markdown))


def test_page_opens_on_the_contact_whose_accounts_differ_most() -> None:
    page = run()
    assert not page.exception
    assert page.selectbox(key="account-box").value == "austin"
    told = words(page)
    assert (
        "**Raised by China**" in told and "**Raised by United States**" in told and "**Raised by both sides**" in told
    )
    assert "Cyber and space, Nuclear arms, Taiwan: “Wei Fenghe had a phone call" in told


def test_sides_need_one_pair() -> None:
    assert any("Choose a country pair" in str(i.value) for i in run(view="By side").info)


@pytest.mark.parametrize("view", ["Over time", "By side", "By level", "Around a silence"])
def test_every_view_draws_one_figure(view: str) -> None:
    page = run(filters=Filters(hand_build.AS_OF, "CHN-USA"), view=view)
    assert not page.exception and not page.info and not page.warning
    assert len(page.get("plotly_chart")) == 1 and page.segmented_control(key="view").value == view


@pytest.mark.parametrize("step", ["Quarter", "Month", "Contact"])
def test_the_trend_counts_by_quarter_month_or_contact(step: str) -> None:
    page = run(view="Over time", step=step)
    assert not page.exception and len(page.get("plotly_chart")) == 1


def test_a_view_that_is_not_there_shows_the_first() -> None:
    page = run(view="<script>")
    assert not page.exception and page.selectbox(key="account-box").value == "austin"


def test_silences_to_stand_around_are_the_longest_first() -> None:
    page = run(view="Around a silence")
    assert page.selectbox(key="silence-box").value == hand_build.G622
    page = run(view="Around a silence", silence=hand_build.G173, channels="This channel")
    assert not page.exception and page.selectbox(key="silence-box").value == hand_build.G173


def test_contact_in_the_link_is_chosen() -> None:
    assert run(account="esper").selectbox(key="account-box").value == "esper"
    page = run(account="' OR 1=1--")
    assert not page.exception and page.selectbox(key="account-box").value == "austin"


def test_choosing_another_contact_shows_its_accounts() -> None:
    page = run()
    page.selectbox(key="account-box").select("rome").run()
    assert not page.exception and page.selectbox(key="account-box").value == "rome"
    assert page.query_params["account"] == "rome"
