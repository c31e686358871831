"""A briefing as PDF for reading: its HTML holds hostile text as text and no address; its pages and bookmarks."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, cast

import pytest
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

from desk import briefing_pages
from desk.briefing import Briefing, EmptyBriefingError, Slide
from desk.briefing_pages import briefing_html, briefing_pdf
from desk.builds import asking, connect, current_build
from desk.exhibits import Item, exhibit
from desk.exhibits.exhibit import Ask
from desk.filters import Filters
from desk.render import renderer
from desk.slides.deck import deck
from desk.slides.evidence import evidence_lines
from desk.theme import SLIDE
from desk.words import Words
from tests.browser.setup_browser import find_browser
from tests.desk.decks import grey, structure
from tests.desk.hand_build import AS_OF, HOSTILE

SEEDS_AS_OF = date(2024, 11, 21)
USA = Filters(AS_OF, "CHN-USA")
BRIEFING = Briefing(
    "Who talks", "A. Officer", date(2022, 4, 25), "OFFICIAL", "en",
    (
        Slide(Item("channel-board", USA)),
        Slide(Item("claim-check", USA), "Stated silences hold", "They agree", shown_as="table"),
        Slide(title="To ask", text="One\nTwo"),
    ),
)  # fmt: skip


@pytest.fixture
def ask(tiny_build: Path) -> Iterator[Ask]:
    connection = connect(current_build(tiny_build))
    yield asking(connection)
    connection.close()


class Stub:
    """In place of the browser."""

    def picture(self, figure: Any, kind: str, *, scale: float) -> bytes:
        """A grey picture."""
        return grey(figure, scale)


@pytest.fixture
def undrawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(briefing_pages, "renderer", Stub())


class Tags(HTMLParser):
    """The tags of a page with their attributes, and its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_hostile_text_stays_text(ask: Ask, undrawn: None) -> None:
    bad = HOSTILE + '"><img src=x onerror=alert(1)>\x00</style><a href="javascript:1">'
    slides = (Slide(Item("claim-check", USA), bad, bad), Slide(None, bad, bad, bad), *BRIEFING.slides)
    page = Tags(briefing_html(Briefing(bad, bad, None, bad, "en", slides), ask))
    assert page.text.count("<script>window.hacked=1</script>") >= 7
    assert {tag for tag, _ in page.tags} == {
        "html", "head", "meta", "title", "style", "body", "div", "span", "h1", "p", "img", "br", "table", "tr", "th",
        "td",
    }  # fmt: skip
    assert not any(name.startswith("on") or name == "href" for _, told in page.tags for name in told)


def test_a_page_asks_for_nothing_from_elsewhere(ask: Ask, undrawn: None) -> None:
    page = Tags(briefing_html(BRIEFING, ask, "http://desk.example"))
    sources = [told[name] for _, told in page.tags for name in ("src", "href", "srcset", "action") if name in told]
    assert sources and all(str(source).startswith("data:image/png;base64,") for source in sources)
    policy = next(told["content"] for tag, told in page.tags if tag == "meta" and "http-equiv" in told)
    assert policy == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    style = page.text[: page.text.index("Who talks")]
    assert "url(" not in style and "@import" not in style
    # The address of the view stands in the evidence, as text to copy.
    assert set(re.findall(r"https?://[\w.]+", page.text)) <= {"http://desk.example", "https://example.org"}


def test_every_page_has_marking_day_and_number(ask: Ask, undrawn: None) -> None:
    html = briefing_html(BRIEFING, ask)
    pages = html.split('<div class="page ')[1:]
    assert len(pages) == 6  # cover, two figures with their evidence, a text
    for number, page in enumerate(pages, start=1):
        assert "25 Apr 2022" in page and '<span class="marking">OFFICIAL</span>' in page
        assert f'<span class="number">{number}</span>' in page
    assert "not proof of no contact" in pages[1] and "On the 20th" not in pages[1]
    assert "Wei Fenghe had a phone call" in pages[2]


def test_what_runs_from_right_to_left_is_set_so(ask: Ask, undrawn: None) -> None:
    told = replace(BRIEFING, slides=(Slide(None, "وزير الدفاع", text="لم يتصل\nLatin"),))
    html = briefing_html(told, ask)
    assert html.count('dir="rtl"') == 2 and re.search(r'<p style="font-size:\d+pt">Latin</p>', html)


def test_an_empty_briefing_is_refused_and_filters_without_rows_are_told(ask: Ask, undrawn: None) -> None:
    with pytest.raises(EmptyBriefingError):
        briefing_html(Briefing(), ask)
    nothing = replace(USA, period_start=date(1990, 1, 1), period_end=date(1990, 2, 1))
    assert "Nothing to show: No dated contact" in briefing_html(
        Briefing(slides=(Slide(Item("timeline", nothing)),)), ask
    )


@pytest.mark.browser
@pytest.mark.xdist_group("browser")
def test_the_pdf_has_its_pages_and_bookmarks_from_the_titles(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    path = find_browser()
    assert path, "no Chrome or Chromium found"
    monkeypatch.setenv("BROWSER_PATH", path)
    try:
        reader = PdfReader(io.BytesIO(briefing_pdf(BRIEFING, ask)))
    finally:
        renderer.stop()
    assert len(reader.pages) == 6
    assert all(round(float(v)) in (960, 540) for page in reader.pages for v in page.mediabox[2:])
    marks = _flat(reader.outline)
    assert [mark.title for mark in marks] == [
        "Who talks", "Defence ministers spoke last, 2 days ago", "Stated silences hold", "To ask"
    ]  # fmt: skip
    assert [reader.get_destination_page_number(mark) for mark in marks] == [0, 1, 3, 5]
    assert "not proof of no contact" in " ".join(reader.pages[1].extract_text().split())


LONG_TEXT = ("Ministers of defence spoke by telephone, and WHAT THEY AGREED was told by both sides. " * 50)[:4000]
LONG_TITLE = ("Who called whom, and what MINISTERS then said of it in public " * 5)[:300]
CROWDED = (
    Slide(Item("timeline", Filters(SEEDS_AS_OF, "CHN-USA")), LONG_TITLE, "What to take away from it. " * 22),
    Slide(Item("timeline", Filters(SEEDS_AS_OF, "CHN-USA"))),
    Slide(Item("gap-ledger", Filters(SEEDS_AS_OF)), shown_as="table"),
    Slide(Item("gap-ledger", Filters(SEEDS_AS_OF, "CHN-USA")), LONG_TITLE, "All of them. " * 40, shown_as="table"),
    Slide(None, "To ask", text=LONG_TEXT),
    Slide(None, LONG_TITLE, text="x" * 4000),
    Slide(None, "国" * 150, text="防长通话" * 1000),
    Slide(None, LONG_TITLE, text="A line\n" * 570),
)
# For each page: what of its text, measured letter by letter, or of its pictures ends outside the room it has.
OUTSIDE = """
() => [...document.querySelectorAll('.page')].flatMap((page, number) => {
  const box = page.getBoundingClientRect(), foot = page.querySelector('.foot'), source = page.querySelector('.source');
  const walk = document.createTreeWalker(page, NodeFilter.SHOW_TEXT), found = [];
  const look = (rect, holder, words) => {
    const limit = foot.contains(holder) ? box : (source && !source.contains(holder) ? source : foot)
      .getBoundingClientRect();
    const down = foot.contains(holder) ? box.bottom : limit.top;
    if (rect.bottom > down + 0.5 || rect.right > box.right - 40 || rect.left < box.left + 40)
      found.push(`page ${number + 1}: ${words} ends at ${rect.right - box.left}, ${rect.bottom - box.top}`);
  };
  for (let node; (node = walk.nextNode());) {
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) look(rect, node.parentElement, node.data.slice(0, 40));
  }
  page.querySelectorAll('img').forEach(img => look(img.getBoundingClientRect(), img, 'picture'));
  const spans = [...foot.children].map(span => { const r = document.createRange(); r.selectNodeContents(span);
    return r.getBoundingClientRect(); });
  if (spans[0].right > spans[1].left || spans[1].right > spans[2].left) found.push(`page ${number + 1}: foot`);
  return found;
})
"""


def _looked_at(browser_path: str, page: str) -> tuple[Any, str]:
    """What lies outside its place on the pages, and the text of the text slides."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        tab = browser.new_page(viewport={"width": 1280, "height": 720})
        tab.set_content(page)
        outside = tab.evaluate(OUTSIDE)
        text = tab.evaluate(
            "() => [...document.querySelectorAll('.text p:not(.title)')].map(p => p.textContent).join('')"
        )
        browser.close()
    return outside, str(text)


@pytest.mark.browser
@pytest.mark.xdist_group("seeds_build")
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_text_is_cut_or_lies_on_other_text(seeds_build: Path, undrawn: None, language: str) -> None:
    path = find_browser()
    assert path, "no Chrome or Chromium found"
    connection = connect(current_build(seeds_build))
    told = Briefing(LONG_TITLE, "A. Officer " * 10, date(2026, 7, 1), "OFFICIAL SENSITIVE " * 6, language, CROWDED)
    page = briefing_html(told, asking(connection), "https://desk.example.org/" + "path" * 60)
    connection.close()
    # In a thread of its own: another test of this worker may keep Playwright's loop running.
    with ThreadPoolExecutor(1) as pool:
        outside, text = pool.submit(_looked_at, path, page).result()
    assert outside == []
    # Nothing is lost on the way to a further page.
    whole = "".join(slide.text for slide in CROWDED)
    assert "".join(text.split()) == "".join(whole.split())


def test_evidence_begins_with_the_link_and_goes_on_over_pages(seeds_build: Path, undrawn: None) -> None:
    connection = connect(current_build(seeds_build))
    asked = asking(connection)
    slide = Slide(Item("timeline", Filters(SEEDS_AS_OF, "CHN-USA")))
    told = Briefing("Who talks", slides=(slide,))
    made = exhibit(asked, cast(Item, slide.item), SLIDE)
    pages = [Tags(page).text for page in briefing_html(told, asked).split('<div class="page ')[2:]]
    lines = evidence_lines(made, asked, Words("en"), "")
    connection.close()
    evidence = [page for page in pages if "Evidence: " in page]
    assert len(evidence) > 1 and all("(continued)" in page for page in evidence[1:])
    assert lines[-1] in evidence[0][:1000]
    kept = "".join("".join(evidence).split())
    assert [line for line in lines if "".join(line.split())[:60] not in kept] == []


def test_a_table_is_the_one_of_the_slide(ask: Ask, undrawn: None) -> None:
    slide = Slide(Item("claim-check", USA), shown_as="table")
    for language in ("en", "fr"):
        told = Briefing("Who talks", language=language, slides=(slide,))
        page = briefing_html(told, ask)
        cells = [Tags(cell.split("</t")[0]).text.partition(">")[2] for cell in re.split(r"<t[dh]\b", page)[1:]]
        made = structure(deck(told, ask, grey).data)[1]["shapes"]
        assert cells == [cell for shape in made if "table" in shape for row in shape["table"] for cell in row]


def _flat(outline: Any) -> list[Any]:
    return [mark for one in outline for mark in (_flat(one) if isinstance(one, list) else [one])]
