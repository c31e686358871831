"""The page on promises, run as a script on a build worked out by hand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.desk import promise_build
from tests.desk.promise_build import NOTE

DASHBOARD = Path(__file__).parents[2] / "dashboard.py"


@pytest.fixture(autouse=True)
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPEN_LINE_DATA", str(promise_build.write(tmp_path)))


def run(promise: str | None = None, **filters: str) -> AppTest:
    """The page inside the frame, which reads the filters from the link."""
    page = AppTest.from_file(DASHBOARD, default_timeout=30)
    for name, value in filters.items():
        page.query_params[name] = value
    page.run().switch_page("pages/promises.py")
    if promise:
        page.query_params["promise"] = promise
    return page.run()


def words(page: AppTest) -> str:
    return re.sub(r"\\(.)", r"\1", "\n".join(str(m.value) for m in page.markdown))


def test_page_tells_what_became_of_the_promise_in_the_link_and_why() -> None:
    page = run(promise="talks")
    assert not page.exception
    told = words(page)
    assert "**What became of it**: Not kept: refused, 14–16 Dec 2020" in told
    assert "**Refused**: 14–16 Dec 2020" in told
    assert NOTE in told
    assert any("refused or called off before the end" in str(c.value) for c in page.caption)


def test_page_counts_what_came_about_and_who_asked() -> None:
    told = words(run())
    assert "Came about: 1 of 2 (too few to say)" in told
    assert "United States asked China 4 times: 1 took place, 3 refused" in told
    assert "1 wait ended after 324 to 354 days" in told


def test_an_unknown_promise_in_the_link_shows_the_newest() -> None:
    page = run(promise="<script>")
    assert not page.exception and page.selectbox(key="promise-box").value == "to come"


def test_an_earlier_day_shows_what_was_known_then() -> None:
    page = run(promise="talks", as_of="2020-12-10")
    assert not page.exception
    assert "**What became of it**: Still open" in words(page)


def test_nothing_promised_says_so() -> None:
    page = run(status="held")
    assert not page.exception
    assert any("Nothing promised" in str(i.value) for i in page.info)
