"""The briefing page by Streamlit's own test runner: collected, ordered, worded, taken out and put back; bad input."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from desk.briefing import Briefing, Slide, to_link
from desk.exhibits import Item
from desk.filter_bar import _KEPT as FILTERS
from desk.filters import Filters
from desk.tray_view import _KEPT

DASHBOARD = Path(__file__).parents[2] / "dashboard.py"
HOSTILE = "<script>alert(1)</script> \"'; --"
DAY = date(2022, 4, 22)
pytestmark = pytest.mark.usefixtures("tiny_build")


@pytest.fixture(autouse=True)
def _no_browser(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Pictures are tested with the real browser; here the page must stand without."""
    monkeypatch.setenv("BROWSER_PATH", str(tmp_path / "gone"))


def item(kind: str = "timeline", pair: str = "CHN-USA") -> Item:
    return Item(kind, Filters(DAY, pair))


def three() -> Briefing:
    slides = (Slide(item(), "First"), Slide(item("gap-ledger"), "Second"), Slide(title="Third", text="One"))
    return Briefing("Talks", slides=slides)


def run(told: Briefing | None = None, pair: str | None = None, **params: str) -> AppTest:
    """The page alone, without the frame: its filters are what the bar would have kept."""
    page = AppTest.from_file(DASHBOARD, default_timeout=60).switch_page("pages/briefing.py")
    for name, value in params.items():
        page.query_params[name] = value
    if told is not None:
        page.session_state[_KEPT] = told
    page.session_state[FILTERS] = Filters(DAY, pair)
    page.run()
    assert not page.exception
    return page


def kept(page: AppTest) -> Briefing:
    told = page.session_state[_KEPT]
    assert isinstance(told, Briefing)
    return told


def titles(page: AppTest) -> list[str]:
    return [slide.title for slide in kept(page).slides]


def words(page: AppTest) -> str:
    return "\n".join(str(m.value) for m in [*page.markdown, *page.caption, *page.info, *page.warning, *page.error])


def box(page: AppTest, name: str, at: int) -> str:
    found = [b.value for b in page.text_input if (b.key or "").startswith(f"slide-{at}-{name}-")]
    assert len(found) == 1
    return str(found[0])


def test_an_empty_briefing_says_how_to_fill_it_and_offers_the_pair_brief() -> None:
    assert "Add to briefing" in words(run()) and "Choose a country pair" in words(run())
    page = run(pair="CHN-USA")
    assert "One page on China – United States" in words(page)
    page.button(key="brief-slides").click().run()
    assert not page.exception and len(kept(page).slides) > 3


def test_slides_move_with_their_words() -> None:
    page = run(three())
    page.button(key="slide-0-1").click().run()
    assert titles(page) == ["Second", "First", "Third"]
    assert box(page, "title", 0) == "Second" and box(page, "title", 1) == "First"


def test_words_typed_are_kept_when_the_next_click_moves_the_slide() -> None:
    page = run(three())
    next(b for b in page.text_input if (b.key or "").startswith("slide-0-title")).set_value("Anew")
    page.button(key="slide-0-1").click().run()  # one run for both, as when a click leaves the box
    assert titles(page) == ["Second", "Anew", "Third"] and box(page, "title", 1) == "Anew"


def test_a_slide_taken_out_can_be_put_back() -> None:
    page = run(three())
    page.button(key="slide-1-out").click().run()
    assert titles(page) == ["First", "Third"] and "Slide 2 is taken out" in words(page)
    page.button(key="put-back").click().run()
    assert titles(page) == ["First", "Second", "Third"] and "taken out" not in words(page)
    page.button(key="slide-2-out").click().run()
    assert titles(page) == ["First", "Second"] and "Slide 3 is taken out" in words(page)


def test_a_figure_without_rows_is_told_before_the_file_is_made() -> None:
    page = run(Briefing(slides=(Slide(item(pair="CHN-USA")), Slide(item(pair="BRA-CHL")))))
    assert "Nothing to show on slide 2:" in words(page)


def test_the_briefing_outlasts_pages_and_filters() -> None:
    page = run(three())
    next(b for b in page.text_input if (b.key or "").startswith("slide-0-title")).set_value("Anew").run()
    page.switch_page("pages/timeline.py")
    page.session_state[FILTERS] = Filters(DAY, "CHN-USA")
    page.run()
    page.button(key="timeline-add").click().run()
    assert "Added. The briefing now has 4 slides" in page.toast[0].value
    page.switch_page("pages/briefing.py").run()
    assert not page.exception
    assert titles(page) == ["Anew", "Second", "Third", ""] and box(page, "title", 0) == "Anew"
    assert kept(page).slides[-1].item == Item("timeline", Filters(DAY, "CHN-USA"))


def test_a_link_opens_its_briefing_and_is_taken_out_of_the_address() -> None:
    page = run(briefing=str(to_link(three())))
    assert titles(page) == ["First", "Second", "Third"] and "briefing" not in page.query_params


@pytest.mark.parametrize("told", [str(to_link(three()))[:40], "", "%%%", "x" * 9000])
def test_a_link_cut_short_is_told_and_the_page_stands(told: str) -> None:
    page = run(three(), briefing=told)
    assert "cut short" in page.toast[0].value and len(kept(page).slides) == 3
    other = AppTest.from_file(DASHBOARD, default_timeout=60)
    other.query_params["briefing"] = told
    other.query_params["pair"] = "CHN-USA"
    assert not other.run().exception and other.selectbox(key="pair").value == "CHN-USA"


def test_hostile_words_are_text() -> None:
    told = Briefing(HOSTILE, HOSTILE, DAY, HOSTILE, slides=(Slide(item(), HOSTILE, HOSTILE), Slide(title=HOSTILE)))
    page = run(briefing=str(to_link(told)))
    assert box(page, "title", 0) == HOSTILE and "<script" not in words(page)


def test_without_a_browser_the_remedy_is_told_and_powerpoint_is_made_with_tables() -> None:
    page = run(three())
    assert "apt install chromium" in words(page)
    page.button(key="make-PowerPoint").click().run()
    assert not page.exception and not page.error
    assert page.get("download_button")[-1] is not None
