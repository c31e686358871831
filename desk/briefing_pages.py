"""A briefing as PDF for reading: a page a slide, the evidence behind it, bookmarks from the titles."""

from __future__ import annotations

import base64
import html
from collections.abc import Callable

from desk.briefing import Briefing, EmptyBriefingError, Slide
from desk.exhibits import Ask, Exhibit, NothingToShowError
from desk.exhibits.fit import fitting_exhibit
from desk.render import renderer
from desk.slide_layout import for_place, scale_to
from desk.slides.evidence import evidence_lines
from desk.slides.source import source_words
from desk.slides.text import clean, right_to_left
from desk.words import Words

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_INCHES, MOST_ROWS = 12.2, 18
_RATIO = _INCHES / 5.0
PICTURE_WIDTH = 2200  # pixels across 12.2 inches: 180 to the inch
_STYLE = """
@page { size: 13.333in 7.5in; margin: 0; }
* { box-sizing: border-box; }
body { margin: 0; color: #1B2733; font: 14pt/1.3 "Noto Sans", "Source Sans 3", "Noto Sans CJK SC", "Noto Sans Arabic",
  Arial, sans-serif; }
.page { width: 13.333in; height: 7.5in; padding: 0.4in 0.55in 0.55in 0.55in; position: relative; break-after: page;
  overflow: hidden; }
h1 { font-size: 23pt; line-height: 1.15; margin: 0 0 0.05in 0; } .long h1 { font-size: 17pt; }
.under { color: #5B6875; font-size: 14pt; margin: 0 0 0.1in 0; }
.figure img { width: 100%; max-height: 5.05in; object-fit: contain; object-position: left top; }
.source { position: absolute; left: 0.55in; right: 0.55in; bottom: 0.5in; color: #5B6875; font-size: 9.5pt; margin: 0; }
.foot { position: absolute; left: 0.55in; right: 0.55in; bottom: 0.18in; display: flex; font-size: 10pt;
  color: #5B6875; }
.foot span { flex: 1; } .foot .marking { text-align: center; font-weight: bold; color: #1B2733; }
.foot .number { text-align: right; }
.cover h1 { font-size: 38pt; margin-top: 2.2in; } .text p { margin: 0 0 0.08in 0; font-size: 17pt; }
.evidence { font-size: 9.5pt; columns: 2; column-gap: 0.4in; }
.evidence p { margin: 0 0 0.05in 0; break-inside: avoid; }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; } td, th { text-align: left; padding: 2.5pt 5pt;
  border-bottom: 0.5pt solid #D3D9DF; vertical-align: top; } th { background: #E4E8EC; }
"""


def briefing_pdf(
    briefing: Briefing, ask: Ask, base: str = "", progress: Callable[[int, int], None] = lambda done, of: None
) -> bytes:
    """The briefing as PDF. Raises EmptyBriefingError, NoBrowserError and RenderError."""
    return renderer.paper(briefing_html(briefing, ask, base, progress))


PIXELS = (1280, 720)  # a page in CSS pixels


def briefing_preview(briefing: Briefing, ask: Ask, base: str = "") -> list[bytes]:
    """PNG pictures of the pages. Raises EmptyBriefingError, NoBrowserError and RenderError."""
    page = briefing_html(briefing, ask, base)
    return renderer.pages(page, page.count('<div class="page '), *PIXELS)


def briefing_html(
    briefing: Briefing, ask: Ask, base: str = "", progress: Callable[[int, int], None] = lambda done, of: None
) -> str:
    """The pages as one HTML text that needs nothing from elsewhere; every text in it is escaped."""
    if not briefing.slides:
        raise EmptyBriefingError()
    words = Words(briefing.language)
    pages = [_cover(briefing, words)]
    for done, slide in enumerate(briefing.slides, start=1):
        pages += _pages(slide, ask, words, base)
        progress(done, len(briefing.slides))
    framed = "".join(_framed(page, number, briefing, words) for number, page in enumerate(pages, start=1))
    return (
        f'<!doctype html><html lang="{_safe(briefing.language)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}"><title>{_safe(briefing.title)}</title>'
        f"<style>{_STYLE}</style></head><body>{framed}</body></html>"
    )


def _framed(page: tuple[str, str], number: int, briefing: Briefing, words: Words) -> str:
    kind, inside = page
    day, marking = words.day(briefing.day), briefing.marking
    foot = f'<span>{_safe(day)}</span><span class="marking">{_safe(marking)}</span><span class="number">{number}</span>'
    return f'<div class="page {kind}">{inside}<div class="foot">{foot}</div></div>'


def _cover(briefing: Briefing, words: Words) -> tuple[str, str]:
    author = words("prepared_by", author=briefing.author) if briefing.author else ""
    under = "<br>".join(_safe(part) for part in (author, words.day(briefing.day)) if part)
    return "cover", f'<h1>{_safe(briefing.title or words("briefing"))}</h1><p class="under">{under}</p>'


def _pages(slide: Slide, ask: Ask, words: Words, base: str) -> list[tuple[str, str]]:
    if slide.item is None:
        return [_text(slide.title, "\n".join(part for part in (slide.takeaway, slide.text) if part))]
    try:
        made = fitting_exhibit(ask, slide.item, _RATIO, _INCHES)
    except NothingToShowError as nothing:
        return [_text(slide.title or words("nothing", why=nothing), slide.takeaway)]
    return [_figure(slide, made, words), _evidence(made, ask, words, base)]


def _text(title: str, text: str) -> tuple[str, str]:
    lines = "".join(f"<p{_way(line)}>{_safe(line)}</p>" for line in text.splitlines())
    return f"text {_long(title)}", f"<h1{_way(title)}>{_safe(title)}</h1>{lines}"


def _figure(slide: Slide, made: Exhibit, words: Words) -> tuple[str, str]:
    title = slide.title or words.dated(made.title)
    figure, subtitle = for_place(made.figure, _RATIO)
    if slide.shown_as == "table":
        body = _table(made)
    else:
        # A drawing (SVG) would print to a file ten times as large: each hatched band becomes thousands of lines.
        png = renderer.picture(figure, "png", scale=scale_to(figure, PICTURE_WIDTH))
        drawn = base64.b64encode(png).decode("ascii")
        body = f'<div class="figure"><img alt="{_safe(made.alt_text)}" src="data:image/png;base64,{drawn}"></div>'
    source = "<br>".join(_safe(line) for line in source_words(made, words).splitlines())
    under = f'<p class="under">{_safe(slide.takeaway or words.dated(subtitle))}</p>'
    return _long(title), f'<h1{_way(title)}>{_safe(title)}</h1>{under}{body}<p class="source">{source}</p>'


def _table(made: Exhibit) -> str:
    rows = made.rows().head(MOST_ROWS)
    head = "".join(f"<th>{_safe(str(name))}</th>" for name in rows.columns)
    lines = ("".join(f"<td>{_cell(v)}</td>" for v in line) for line in rows.itertuples(index=False))
    return f"<table><tr>{head}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _cell(value: object) -> str:
    told = "" if value is None or str(value) in ("nan", "NaT", "<NA>", "None") else str(value).removesuffix(" 00:00:00")
    return _safe(told if len(told) <= 90 else told[:89] + "…")


def _evidence(made: Exhibit, ask: Ask, words: Words, base: str) -> tuple[str, str]:
    lines = "".join(f"<p{_way(line)}>{_safe(line)}</p>" for line in evidence_lines(made, ask, words, base))
    return (
        "evidence-page",
        f'<p class="under">{_safe(words("evidence"))}: {_safe(made.title)}</p><div class="evidence">{lines}</div>',
    )


def _long(title: str) -> str:
    return "long" if len(title) > 110 else ""


def _way(text: str) -> str:
    return ' dir="rtl"' if right_to_left(text) else ""


def _safe(text: str) -> str:
    return html.escape(clean(text, 4000))
