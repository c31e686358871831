"""The Gaps page, run as a script on a build worked out by hand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.desk import hand_build
from tests.desk.hand_build import G173, G622, M622

DASHBOARD = Path(__file__).parents[2] / "dashboard.py"


@pytest.fixture(autouse=True)
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPEN_LINE_DATA", str(hand_build.write(tmp_path)))


def run(**params: str) -> AppTest:
    page = AppTest.from_file(DASHBOARD, default_timeout=30).switch_page("pages/gaps.py")
    for name, value in params.items():
        page.query_params[name] = value
    return page.run()


def words(page: AppTest) -> str:
    return re.sub(r"\\(.)", r"\1", "\n".join(str(m.value) for m in page.markdown))


def test_page_tells_what_stood_before_inside_and_after_the_longest_silence() -> None:
    page = run()
    assert not page.exception
    assert page.selectbox(key="silence-box").value == G622
    told = words(page)
    assert "**Before it**: 6 Aug 2020" in told and "**After it**: 20 Apr 2022" in told
    assert "May 2021, refused, 3 times, asked by United States; reason given: “rank not equal”" in told


def test_page_sets_the_claim_beside_the_computed_figure() -> None:
    told = words(run())
    assert "The text: **20 to 21 months**" in told
    assert "The dates: **20.5 months, 622 days**" in told
    assert "Agrees" in told


def test_silence_in_the_link_is_chosen_and_an_unknown_one_is_not() -> None:
    assert run(silence=G173).selectbox(key="silence-box").value == G173
    page = run(silence="<script>")
    assert not page.exception and page.selectbox(key="silence-box").value == G622


def test_scope_is_read_from_the_link() -> None:
    page = run(scope="Each mode")
    assert not page.exception and page.selectbox(key="silence-box").value == M622
    assert run(scope="nonsense").selectbox(key="silence-box").value == G622


def test_scope_without_silences_says_what_to_do() -> None:
    page = run(scope="Each mechanism")
    assert not page.exception
    assert "silence-box" not in page.session_state
    assert any("No silence to show here" in str(i.value) for i in page.info)
