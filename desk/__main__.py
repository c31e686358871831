"""The desk's command line: ``python -m desk brief --pair CHN-USA --as-of 2022-04-21 --format pptx --out FILE``.

It makes the same files as the dashboard, without a browser session, so that a Monday briefing can be scheduled.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from desk.brief_files import brief_docx, brief_html, brief_markdown
from desk.briefing import Briefing, BriefingError, EmptyBriefingError, load
from desk.briefing_pages import briefing_pdf
from desk.builds import REMEDY, BuildUnavailableError, asking, connect, current_build, data_folder
from desk.exhibits import Ask, NothingToShowError, exhibit
from desk.filters import Filters
from desk.pair_brief import pair_brief
from desk.pair_deck import pair_slides
from desk.render import NoBrowserError, RenderError, find_browser, renderer
from desk.slides.deck import deck
from desk.slides.template import TemplateError
from desk.theme import SLIDE
from desk.without_browser import with_tables
from desk.words import Words, languages

PROBLEMS = (
    BuildUnavailableError, BriefingError, EmptyBriefingError, NoBrowserError, NothingToShowError, RenderError,
    TemplateError, OSError,
)  # fmt: skip
NO_PICTURES = (
    "no Chrome or Chromium was found to draw pictures: tables stand for the figures that PowerPoint cannot draw."
)
FORMATS = ("pptx", "pdf", "docx", "md")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 if it did its work, 1 if it could not, with one line on stderr that says why."""
    options = parser().parse_args(arguments)
    try:
        told = options.run(options)
    except PROBLEMS as problem:
        print(f"desk: {problem}", file=sys.stderr)
        if isinstance(problem, BuildUnavailableError):
            print(REMEDY, file=sys.stderr)
        return 1
    finally:
        renderer.stop()
    print(told)
    return 0


def parser() -> argparse.ArgumentParser:
    """The options."""
    out = argparse.ArgumentParser(prog="python -m desk", description="Briefings without a browser session.")
    commands = out.add_subparsers(required=True, metavar="COMMAND")
    brief = commands.add_parser("brief", help="a brief on one country pair")
    brief.add_argument("--pair", required=True, type=_pair, help="two country codes, such as CHN-USA")
    brief.add_argument("--format", choices=FORMATS, default="pdf")
    brief.set_defaults(run=_brief)
    slides = commands.add_parser("slides", help="a briefing that was saved on the briefing page, as slides")
    slides.add_argument("briefing", type=Path, help="the JSON file")
    slides.add_argument("--format", choices=FORMATS[:2], default="pptx")
    slides.set_defaults(run=_slides)
    for command in (brief, slides):
        command.add_argument("--out", required=True, type=Path, help="the file to write")
        command.add_argument(
            "--as-of", type=_day, help="what was known on that day (YYYY-MM-DD); else all that is known"
        )
        command.add_argument("--data", type=Path, default=data_folder(), help="folder of the builds")
        command.add_argument("--template", type=Path, help="a .pptx whose layouts, colours and fonts are used")
        command.add_argument("--marking", default="", help="words on every slide, such as a classification")
        command.add_argument("--author", default="")
        command.add_argument("--language", choices=sorted(languages()), help="of dates and fixed words; else English")
        command.add_argument("--address", default="", help="address of the dashboard, for links in the notes")
    return out


def _brief(options: argparse.Namespace) -> str:
    ask, newest = _opened(options.data)
    filters = Filters(options.as_of or newest, options.pair, as_of_picked=options.as_of is not None)
    words = Words(options.language or "en")
    brief = pair_brief(ask, filters, words, options.marking)
    if options.format == "pptx":
        slides = pair_slides(filters, brief)
        told = Briefing(brief.title, options.author, filters.as_of, options.marking, words.language, slides)
        return _write_deck(options, told, ask)
    data = {
        "md": lambda: brief_markdown(brief),
        "docx": lambda: brief_docx(brief),
        "pdf": lambda: renderer.paper(brief_html(brief)),
    }[options.format]()
    return _written(options.out, data)


def _slides(options: argparse.Namespace) -> str:
    ask, newest = _opened(options.data)
    told, problems = load(options.briefing.read_bytes(), options.as_of or newest)
    for problem in problems:
        print(f"desk: {problem}", file=sys.stderr)
    if options.as_of:
        told = told.as_of(options.as_of, picked=True)
    wanted = {name: getattr(options, name) for name in ("marking", "author", "language")}
    changes: dict[str, Any] = {name: value for name, value in wanted.items() if value}
    told = replace(told, **changes)
    if options.format == "pdf":
        return _written(options.out, briefing_pdf(told, ask, options.address))
    return _write_deck(options, told, ask)


def _write_deck(options: argparse.Namespace, briefing: Briefing, ask: Ask) -> str:
    template = options.template.read_bytes() if options.template else None
    if find_browser() is None:
        print(f"desk: {NO_PICTURES}", file=sys.stderr)
        briefing = with_tables(briefing, lambda item: exhibit(ask, item, SLIDE))
    made = deck(briefing, ask, draw_png, template=template, base=options.address)
    for problem in made.problems:
        print(f"desk: {problem}", file=sys.stderr)
    return _written(options.out, made.data)


def draw_png(figure: Any, scale: float) -> bytes:
    """A re-laid figure as PNG."""
    return renderer.picture(figure, "png", scale=scale)


def _written(file: Path, data: bytes) -> str:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return f"{file}: {len(data) / 1024:,.0f} kB"


def _opened(folder: Path) -> tuple[Ask, date]:
    build = current_build(folder)
    return asking(connect(build)), build.as_of or date.today()


def _pair(text: str) -> str:
    codes = sorted(text.upper().split("-"))
    if len(codes) != 2 or any(len(code) != 3 or not code.isalpha() for code in codes):
        raise argparse.ArgumentTypeError(f"{text!r} is no pair; write two country codes, such as CHN-USA")
    return "-".join(codes)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no date; write it as 2022-04-21") from None


if __name__ == "__main__":
    sys.exit(main())
