"""A briefing as slides: its structure, a package without fault, templates of others, hostile and odd input."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desk.briefing import Briefing, EmptyBriefingError, Slide
from desk.builds import asking, connect, current_build
from desk.exhibits import Item
from desk.exhibits.exhibit import Ask
from desk.filters import Filters
from desk.render import renderer
from desk.slides.deck import deck
from desk.slides.ground import contrast, readable_ink
from desk.slides.template import TemplateError, open_template
from desk.slides.text import THEME_TEXT
from tests.browser.setup_browser import find_browser
from tests.desk import templates
from tests.desk.decks import grey, opened, package_problems, structure, texts
from tests.desk.hand_build import AS_OF, HOSTILE

GOLDEN = Path(__file__).parent / "golden_deck.json"
USA = Filters(AS_OF, "CHN-USA")
WHOLE = Briefing(
    "Who talks", "A. Officer", date(2022, 4, 25), "OFFICIAL", "en",
    (
        Slide(Item("gap-ledger", USA)),
        Slide(Item("topic-heat", USA), "Taiwan first", "It came up twice"),
        Slide(Item("channel-board", USA)),
        Slide(Item("claim-check", USA), shown_as="table"),
        Slide(title="To ask", text="One\nTwo"),
    ),
)  # fmt: skip
TEMPLATES = {"4:3": templates.old_and_square, "no title": templates.untitled, "dark": templates.dark_and_large}
ODD = {
    "long": "The ministers of defence have not spoken since August " * 4,
    "right to left": "وزير الدفاع لم يتصل منذ عشرين شهرا",
    "Chinese": "魏凤和与奥斯汀通电话：六百二十二天之后",
    "control": "Bell\x07, null\x00, escape\x1b[31m, lone \ud800 half, vertical\x0btab",
    "markup": HOSTILE + " & <a:t>]]>",
}


@pytest.fixture
def ask(tiny_build: Path) -> Iterator[Ask]:
    connection = connect(current_build(tiny_build))
    yield asking(connection)
    connection.close()


def test_the_structure_of_a_deck_is_as_kept(ask: Ask) -> None:
    """After a wanted change write the new structure to the file, and read what changed."""
    found = structure(deck(WHOLE, ask, grey, base="http://desk.example").data)
    assert found == json.loads(GOLDEN.read_text(encoding="utf-8"))


def test_a_slide_says_what_it_must_in_places_to_edit(ask: Ask) -> None:
    cover, ledger, heat, board, table, told = structure(deck(WHOLE, ask, grey).data)
    assert [s["text"] for s in cover["shapes"]][:2] == ["Who talks", "Prepared by A. Officer\n25 Apr 2022"]
    for slide in (ledger, heat, board, table):
        places = {s["placeholder"]: s.get("text") for s in slide["shapes"] if "placeholder" in s}
        wanted = {"TITLE 0", "BODY 13", "BODY 15", "FOOTER 16", "DATE 10", "SLIDE_NUMBER 12"}
        assert set(places) == (wanted - {"BODY 13"} if slide is table else wanted)
        assert places["FOOTER 16"] == "OFFICIAL" and "not proof of no contact" in str(places["BODY 15"])
        assert any(line.startswith("This view: ") for line in slide["notes"])
    assert "nearly 21 months since" in str(ledger["notes"]) and "Daily" in str(ledger["notes"])
    chart = next(s for s in ledger["shapes"] if "chart" in s)
    assert chart["chart"] == "BAR_STACKED" and list(chart["series"].values())[-1][-1] == 622 and "622" in chart["alt"]
    picture = next(s for s in board["shapes"] if s["name"] == "Figure")
    assert picture["alt"].startswith(next(s["text"] for s in board["shapes"] if s.get("placeholder") == "TITLE 0"))
    assert next(s for s in table["shapes"] if "table" in s)["table"][0][0] == "The text says"
    assert told["shapes"][1]["text"] == "One\nTwo"


@pytest.mark.parametrize("template", [None, *TEMPLATES])
def test_the_package_is_without_fault_and_opens_again(ask: Ask, template: str | None) -> None:
    slides = (*WHOLE.slides, *(Slide(Item("gap-ledger", USA), title, title) for title in ODD.values()))
    made = deck(replace(WHOLE, slides=slides), ask, grey, template=TEMPLATES[template]() if template else None)
    assert package_problems(made.data) == []
    assert len(opened(made.data).slides) == 1 + len(slides)


def test_the_check_of_packages_can_fail(ask: Ask) -> None:
    data = deck(WHOLE, ask, grey).data
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            xml = old.read(name)
            if name == "ppt/slides/slide2.xml":
                xml = re.sub(rb'<p:cNvPr id="\d+"', b'<p:cNvPr id="7"', xml)
            if name != "ppt/slides/slide3.xml":
                new.writestr(name, xml if name != "ppt/presProps.xml" else b"<broken")
        new.writestr("ppt/odd.bin2", b"")
    told = "\n".join(package_problems(out.getvalue()))
    for problem in ("slide3.xml, which is missing", "two shapes with id 7", "not well-formed", "no content type for"):
        assert problem in told


@pytest.mark.parametrize("title", ODD.values(), ids=ODD)
def test_odd_titles_are_shown_and_stay_text(ask: Ask, title: str) -> None:
    told = Briefing(title, title, None, title[:120], slides=(Slide(None, title, title, title),))
    data = deck(told, ask, grey).data
    assert package_problems(data) == []
    shown = opened(data).slides[1].shapes.title
    assert shown.text_frame.text and not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]", texts(data))
    wanted = " ".join(re.sub(r"[\x00-\x1f\ud800-\udfff]", " ", title).split())
    assert shown.text_frame.text == wanted
    assert shown.text_frame.paragraphs[0].runs[0].font.size.pt >= 12


def test_what_runs_from_right_to_left_is_set_so(ask: Ask) -> None:
    data = deck(Briefing(slides=(Slide(None, ODD["right to left"], text="Latin"),)), ask, grey).data
    title, body = (p.text_frame.paragraphs[0]._p.pPr for p in list(opened(data).slides[1].placeholders)[:2])
    assert title.get("rtl") == "1" and (body is None or body.get("rtl") is None)


def test_an_empty_briefing_is_refused_with_the_remedy(ask: Ask) -> None:
    with pytest.raises(EmptyBriefingError, match="Add a figure"):
        deck(Briefing(), ask, grey)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken", b"\xd0\xcf\x11\xe0" * 99, b"<html>"], ids=range(4))
def test_a_template_that_is_none_is_refused_with_the_remedy(ask: Ask, data: bytes) -> None:
    with pytest.raises(TemplateError, match=r"Save it again as \.pptx"):
        deck(WHOLE, ask, grey, template=data or b"\x00")


def test_filters_that_leave_nothing_give_a_slide_that_says_so(ask: Ask) -> None:
    nothing = replace(USA, period_start=date(1990, 1, 1), period_end=date(1990, 2, 1))
    made = deck(Briefing(slides=(Slide(Item("timeline", nothing)), Slide(title="Next"))), ask, grey)
    assert len(made.problems) == 1 and made.problems[0].startswith("Slide 1: No dated contact")
    assert "Nothing to show: No dated contact" in opened(made.data).slides[1].shapes.title.text_frame.text
    assert package_problems(made.data) == []


@pytest.mark.parametrize("template", TEMPLATES)
def test_nothing_collides_on_the_templates_of_others(ask: Ask, template: str) -> None:
    long = replace(WHOLE, slides=tuple(replace(s, title=ODD["long"], takeaway="So what") for s in WHOLE.slides[:4]))
    made = deck(long, ask, grey, template=TEMPLATES[template]())
    prs = opened(made.data)
    assert bool(made.problems) is (template == "no title")
    for slide in list(prs.slides)[1:]:
        places = [(s.name, s.left, s.top, s.left + s.width, s.top + s.height) for s in slide.shapes]
        for at, (name, left, top, right, bottom) in enumerate(places):
            assert 0 <= left < right <= prs.slide_width and 0 <= top < bottom <= prs.slide_height, name
            for other, left2, top2, right2, bottom2 in places[at + 1 :]:
                apart = right <= left2 or right2 <= left or bottom <= top2 or bottom2 <= top
                assert apart, f"{name} lies on {other}"
        assert "OFFICIAL" in str([s.text_frame.text for s in slide.shapes if s.has_text_frame])


def test_the_slides_of_a_template_are_not_in_the_deck(ask: Ask) -> None:
    assert "Sample" not in texts(deck(WHOLE, ask, grey, template=templates.old_and_square()).data)


def test_text_can_be_read_on_a_dark_master() -> None:
    assert readable_ink(open_template(templates.dark_and_large()).slide_layouts[0]) == THEME_TEXT
    prs: Any = open_template(templates.old_and_square())
    prs.slide_master.background.fill.solid()
    prs.slide_master.background.fill.fore_color.rgb = _rgb("101820")  # dark paper, but the theme's text is black
    assert contrast(readable_ink(prs.slide_layouts[0]), "101820") > 4.5


def test_bars_are_seen_on_a_dark_master(ask: Ask) -> None:
    told = replace(WHOLE, slides=WHOLE.slides[:1])
    chart = next(s for s in opened(deck(told, ask, grey, template=templates.dark_and_large()).data).slides[1].shapes
                 if s.has_chart).chart  # fmt: skip
    for series in list(chart.plots[0].series)[:2]:
        assert contrast(str(series.format.fill.fore_color.rgb), "0B1F3A") >= 3


def test_fixed_words_and_dates_are_in_the_language(ask: Ask) -> None:
    _, ledger, *_ = structure(deck(replace(WHOLE, language="fr"), ask, grey).data)
    told = str(ledger["shapes"])
    for words in ("25 avr. 2022", "jours des mois avec articles", "L'absence de contact", "6 août 2020"):
        assert words in told
    assert not re.search(r"\b(Apr|Aug) \d{4}", told.partition("'alt'")[0])


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Turns decks into PDF, all at once, as LibreOffice reads them; the texts of the pages."""
    soffice, pdftotext = shutil.which("soffice"), shutil.which("pdftotext")
    if not soffice or not pdftotext:
        pytest.skip("LibreOffice (soffice) or Poppler (pdftotext) is not installed: no page to look at")

    def pages(decks: Sequence[bytes]) -> list[list[str]]:
        folder = tmp_path_factory.mktemp("paper")
        files = [folder / f"{number}.pptx" for number in range(len(decks))]
        for file, data in zip(files, decks, strict=True):
            file.write_bytes(data)
        home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
        command = [soffice, home, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *map(str, files)]
        subprocess.run(command, check=True, capture_output=True, timeout=240)
        return [_pages(pdftotext, file.with_suffix(".pdf")) for file in files]

    return pages


def test_libreoffice_shows_every_page_with_all_of_its_text(ask: Ask, paper: Any) -> None:
    kinds = {None: None} | TEMPLATES
    made = [deck(WHOLE, ask, grey, template=make() if make else None).data for make in kinds.values()]
    for data, pages in zip(made, paper(made), strict=True):
        slides = structure(data)
        assert len(pages) == len(slides) == 6
        for slide, page in zip(slides, pages, strict=True):
            for shape in slide["shapes"]:
                lines = [] if "SLIDE_NUMBER" in shape.get("placeholder", "") else shape.get("text", "").splitlines()
                assert all(_squeezed(line) in page for line in lines)


@pytest.mark.browser
@pytest.mark.xdist_group("browser")
def test_figures_are_drawn_for_their_place(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    path = find_browser()
    assert path, "no Chrome or Chromium found"
    monkeypatch.setenv("BROWSER_PATH", path)
    try:
        made = deck(WHOLE, ask, lambda figure, scale: renderer.picture(figure, "png", scale=scale))
    finally:
        renderer.stop()
    picture = next(s for s in opened(made.data).slides[3].shapes if s.name == "Figure")
    width, height = picture.image.size
    assert width >= 1.2 * 1920 * picture.width / opened(made.data).slide_width
    assert width / height == pytest.approx(picture.width / picture.height, rel=0.01)


def _pages(pdftotext: str, file: Path) -> list[str]:
    told = subprocess.run([pdftotext, "-layout", str(file), "-"], check=True, capture_output=True, timeout=60)
    return [_squeezed(page) for page in told.stdout.decode("utf-8").split("\f")[:-1]]


def _squeezed(text: str) -> str:
    """Without blanks and line ends, which differ with how a text is set."""
    return "".join(text.split())


def _rgb(colour: str) -> Any:
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(colour)
