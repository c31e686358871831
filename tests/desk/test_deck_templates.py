"""Templates that are broken or odd: a whole package all the same, or words on what is wrong."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desk.builds import asking, connect, current_build
from desk.exhibits.exhibit import Ask
from desk.slides.deck import deck
from desk.slides.template import TemplateError
from tests.desk import templates
from tests.desk.decks import grey, opened, package_problems, texts
from tests.desk.test_deck import WHOLE

BROKEN = {
    "custom show": templates.with_custom_show,
    "body 14": templates.with_body_14,
    "no notes body": templates.without_notes_body,
    "title nowhere": templates.with_title_nowhere,
    "title everywhere": templates.with_title_everywhere,
}


@pytest.fixture
def ask(tiny_build: Path) -> Iterator[Ask]:
    connection = connect(current_build(tiny_build))
    yield asking(connection)
    connection.close()


@pytest.mark.parametrize("template", BROKEN)
def test_templates_that_are_odd_give_a_whole_package(ask: Ask, template: str) -> None:
    made = deck(WHOLE, ask, grey, template=BROKEN[template]())
    assert package_problems(made.data) == []
    prs = opened(made.data)
    assert len(prs.slides) == 1 + len(WHOLE.slides) and "Sample" not in texts(made.data)
    told = {"no notes body": ["notes master"], "title nowhere": ["no title placeholder"]}.get(template, [])
    assert len(made.problems) == len(told) and all(one in made.problems[0] for one in told)
    for slide in list(prs.slides)[1:]:
        shapes = list(slide.shapes)
        assert all(s.height > 0 and s.width > 0 and s.left >= 0 and s.top >= 0 for s in shapes)
        figure = next((s for s in shapes if s.name in ("Figure", "Chart", "Heat table")), None)
        title = slide.shapes.title
        if figure is not None:
            assert figure.width > prs.slide_width / 2 and figure.height > prs.slide_height / 4
            assert title is None or title.top + title.height <= figure.top


def test_nothing_points_to_the_slides_of_a_template(ask: Ask) -> None:
    made = deck(WHOLE, ask, grey, template=templates.with_custom_show())
    with zipfile.ZipFile(io.BytesIO(made.data)) as package:
        main = package.read("ppt/presentation.xml")
        layouts = b"".join(package.read(n) for n in package.namelist() if re.match("ppt/slide(Layout|Master)s/", n))
        slides = [n for n in package.namelist() if re.fullmatch(r"ppt/slides/slide\d+\.xml", n)]
    assert b"custShow" not in main and b"sectionLst" not in main and len(slides) == 1 + len(WHOLE.slides)
    assert b"hlinkClick" not in layouts and b'relationships/slide"' not in layouts


def test_what_a_template_breaks_is_told_with_the_remedy(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(TemplateError, match=r"cannot be used.*save it again as \.pptx"):
        deck(WHOLE, ask, grey, template=templates.without_theme())

    def no_browser(figure: Any, scale: float) -> bytes:
        raise LookupError("no browser")

    with pytest.raises(LookupError, match="no browser"):  # is not the template's fault
        deck(WHOLE, ask, no_browser, template=templates.old_and_square())
