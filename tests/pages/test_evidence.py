"""The Evidence page, run as a script on a build whose article is hostile."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from desk.filters import Filters
from tests.desk import hand_build

DASHBOARD = Path(__file__).parents[2] / "dashboard.py"


@pytest.fixture(autouse=True)
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPEN_LINE_DATA", str(hand_build.write(tmp_path)))


def run(**params: str) -> AppTest:
    page = AppTest.from_file(DASHBOARD, default_timeout=30).switch_page("pages/evidence.py")
    for name, value in params.items():
        page.query_params[name] = value
    return page.run()


def words(page: AppTest) -> str:
    return re.sub(r"\\(.)", r"\1", "\n".join(str(m.value) for m in page.markdown))


def article(page: AppTest) -> str:
    return next(str(e.proto.body) for e in page.get("html") if "article-text" in e.proto.body)


def test_article_is_shown_with_numbered_passages_and_the_reasons() -> None:
    page = run()
    assert not page.exception
    for number in range(1, 7):  # four passages, one statement, one hotline
        assert f'id="passage-{number}"' in article(page)
        assert f"[**{number}**](#passage-{number})" in words(page)
    assert "20 Apr 2022: because" in words(page)
    assert "Rule sentence, confidence 90%" in words(page)
    assert "worked out from the text: the 20th was a Wednesday" in words(page)


def test_hostile_text_stays_text() -> None:
    page = run()
    assert "<script" not in article(page) and "&lt;script&gt;window.hacked=1&lt;/script&gt; **bold** =cmd()" in article(
        page
    )
    assert hand_build.HOSTILE not in "".join(str(m.value) for m in page.markdown), "Markdown is escaped"
    assert all("<b>" not in str(s.value) for s in page.subheader)


def test_contact_in_the_link_shows_all_its_passages() -> None:
    page = run(contact="austin")
    assert not page.exception
    assert "#### Contact austin\n1 passage in 1 article" in words(page)
    page.button(key="leave-contact").click().run()
    assert "#### Contact austin" not in words(page)


def test_choosing_a_contact_beside_the_article_opens_it() -> None:
    page = run()
    page.button(key="open-xu").click().run()
    assert not page.exception and "#### Contact xu" in words(page)
    assert page.query_params["contact"] == "xu"


@pytest.mark.parametrize("name", ["contact", "article"])
@pytest.mark.parametrize("value", ["gone", "<script>", "' OR 1=1--"])
def test_a_link_to_something_that_is_gone_says_so(name: str, value: str) -> None:
    page = run(**{name: value})
    assert not page.exception
    assert any("in this link" in str(w.value) for w in page.warning)
    assert 'id="passage-1"' in article(page)


def test_stated_silences_stand_beside_the_dates_and_lead_to_their_article() -> None:
    page = run(proof="Stated silences")
    assert not page.exception and len(page.get("plotly_chart")) == 1
    assert "**Agrees** 20.5 months, 622 days" in words(page)
    page.button(key="claim-article-0").click().run()
    assert not page.exception and 'id="passage-1"' in article(page)
    assert page.query_params["article"] == ["a1"] or page.query_params["article"] == "a1"


def test_without_statements_the_view_says_so() -> None:
    page = run(proof="Stated silences")
    page.session_state["_open_line_filters"] = Filters(date(2020, 1, 1))
    page.run()
    assert not page.exception and any("No statement about a silence" in str(i.value) for i in page.info)
