"""``python -m desk``: the files of a briefing without a browser session; whatever is wrong is said in one line."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from pypdf import PdfReader

from desk import __main__ as command
from desk.__main__ import main
from desk.briefing import Briefing, Slide, save
from desk.exhibits import Item
from desk.filters import Filters
from desk.render import NoBrowserError, renderer
from tests.browser.setup_browser import find_browser
from tests.desk import templates
from tests.desk.decks import grey, opened, package_problems, texts
from tests.desk.hand_build import AS_OF

BRIEF = ["brief", "--pair", "CHN-USA", "--as-of", "2022-04-21"]
TOLD = Briefing(
    "Talks", "A. Officer", date(2022, 4, 25), "OFFICIAL", "fr",
    (Slide(Item("gap-ledger", Filters(AS_OF, "CHN-USA")), "Silent for long"), Slide(title="To ask", text="One")),
)  # fmt: skip


@pytest.fixture
def undrawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Grey pictures in place of drawn figures."""
    monkeypatch.setattr(command, "draw_png", grey)


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    file = tmp_path / "talks.json"
    file.write_bytes(save(TOLD))
    return file


def run(*arguments: object) -> int:
    return main([str(one) for one in arguments])


def test_a_brief_becomes_markdown_word_and_slides(tiny_build: Path, tmp_path: Path, undrawn: None) -> None:
    outs = {kind: tmp_path / "new" / f"brief.{kind}" for kind in ("md", "docx", "pptx")}
    for kind, out in outs.items():
        options = [
            "--data",
            tiny_build,
            "--format",
            kind,
            "--out",
            out,
            "--marking",
            "OFFICIAL",
            "--author",
            "A. Officer",
        ]
        assert run(*BRIEF, *options) == 0
    assert "# China – United States: pair brief" in outs["md"].read_text(encoding="utf-8")
    assert "pair brief" in Document(str(outs["docx"])).paragraphs[0].text
    data = outs["pptx"].read_bytes()
    assert (
        package_problems(data) == [] and "as of 21 Apr 2022" in texts(data) and "Prepared by A. Officer" in texts(data)
    )


def test_a_saved_briefing_becomes_slides_on_a_template(
    tiny_build: Path, tmp_path: Path, saved: Path, undrawn: None, capsys: pytest.CaptureFixture[str]
) -> None:
    template, out = tmp_path / "ministry.pptx", tmp_path / "talks.pptx"
    template.write_bytes(templates.old_and_square())
    options = ["--data", tiny_build, "--template", template, "--out", out, "--marking", "SECRET"]
    assert run("slides", saved, *options) == 0
    assert capsys.readouterr().out.startswith(f"{out}: ")
    prs = opened(out.read_bytes())
    assert prs.slide_width * 3 == prs.slide_height * 4 and len(prs.slides) == 3
    assert "SECRET" in texts(out.read_bytes()) and "25 avr. 2022" in texts(out.read_bytes())


@pytest.mark.browser
@pytest.mark.xdist_group("browser")
def test_both_become_pdf(tiny_build: Path, tmp_path: Path, saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER_PATH", str(find_browser()))
    brief, slides = tmp_path / "brief.pdf", tmp_path / "slides.pdf"
    assert run(*BRIEF, "--data", tiny_build, "--format", "pdf", "--out", brief) == 0
    assert run("slides", saved, "--data", tiny_build, "--format", "pdf", "--out", slides) == 0
    assert "pair brief" in PdfReader(io.BytesIO(brief.read_bytes())).pages[0].extract_text()
    assert len(PdfReader(io.BytesIO(slides.read_bytes())).pages) == 4


def bad(name: str, tiny: Path, folder: Path) -> list[Any]:
    """Arguments that cannot be followed, by what is wrong."""
    out: list[Any] = ["--out", folder / "x.pptx", "--data", tiny]
    (folder / "broken.json").write_bytes(b"{")
    (folder / "empty.json").write_bytes(save(Briefing()))
    (folder / "good.json").write_bytes(save(TOLD))
    (folder / "broken.pptx").write_bytes(b"PK\x03\x04")
    return {
        "no such pair": ["brief", "--pair", "AND-TUV", *out],
        "no build": [*BRIEF, "--out", folder / "x.md", "--data", folder / "nowhere"],
        "no such file": ["slides", folder / "nowhere.json", *out],
        "no JSON": ["slides", folder / "broken.json", *out],
        "no slides": ["slides", folder / "empty.json", *out],
        "no template": ["slides", folder / "good.json", *out, "--template", folder / "broken.pptx"],
        "no such template": ["slides", folder / "good.json", *out, "--template", folder / "nowhere.pptx"],
        "a folder to write to": [*BRIEF, "--format", "md", "--data", tiny, "--out", folder],
    }[name]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("no such pair", "No contact of Andorra – Tuvalu"), ("no build", ""), ("no such file", "nowhere.json"),
        ("no JSON", "does not hold JSON"), ("no slides", "The briefing is empty"),
        ("no template", "cannot be opened as PowerPoint"), ("no such template", "nowhere.pptx"),
        ("a folder to write to", "directory"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_one_line(
    name: str, words: str, tiny_build: Path, tmp_path: Path, undrawn: None, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    assert run(*bad(name, tiny_build, folder)) == 1
    told = capsys.readouterr()
    lines = told.err.strip().splitlines()
    assert told.out == "" and lines[0].startswith("desk: ") and words in lines[0]
    assert len(lines) == (1 if name != "no build" else len(lines)) and "Traceback" not in told.err


def test_a_machine_without_a_browser_is_told_the_remedy(
    tiny_build: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    renderer.stop()
    monkeypatch.setattr("desk.render.find_browser", lambda: None)
    assert run(*BRIEF, "--data", tiny_build, "--format", "pdf", "--out", tmp_path / "x.pdf") == 1
    assert "apt install chromium" in capsys.readouterr().err and not (tmp_path / "x.pdf").exists()
    assert NoBrowserError in command.PROBLEMS


@pytest.mark.parametrize(
    "wrong", [["--pair", "CHN"], ["--pair", "CHN-USA", "--as-of", "soon"], ["--pair", "CHN-USA", "--format", "gif"]]
)
def test_a_wrong_option_is_refused_with_its_usage(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["brief", *wrong, "--out", "x"])
    assert stopped.value.code == 2 and "usage" in capsys.readouterr().err


def test_slides_are_made_as_of_a_day_and_in_a_language(seeds_build: Path, tmp_path: Path, undrawn: None) -> None:
    """What was collected without a day is what was known on the day asked for, silences too."""
    file, out = tmp_path / "talks.json", tmp_path / "talks.pptx"
    slides = (Slide(Item("gap-ledger", Filters(date(2024, 11, 21), "CHN-USA"))),)
    file.write_bytes(save(Briefing("Talks", slides=slides)))
    options = ["--data", seeds_build, "--as-of", "2022-04-21", "--language", "fr", "--out", out]
    assert run("slides", file, *options) == 0
    deck = opened(out.read_bytes())
    assert "longest of 39 silences" in deck.slides[1].shapes.title.text
    assert "21 avr. 2022" in "\n".join(shape.text_frame.text for shape in deck.slides[1].shapes if shape.has_text_frame)
    assert "as_of=2022-04-21" in deck.slides[1].notes_slide.notes_text_frame.text


def test_without_a_browser_slides_hold_tables(
    tiny_build: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "find_browser", lambda: None)
    out = tmp_path / "brief.pptx"
    assert run(*BRIEF, "--data", tiny_build, "--format", "pptx", "--out", out) == 0
    assert "no Chrome or Chromium" in capsys.readouterr().err
    shapes = [shape for slide in opened(out.read_bytes()).slides for shape in slide.shapes]
    assert any(shape.has_table for shape in shapes) and not any(shape.shape_type == 13 for shape in shapes)
