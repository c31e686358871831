"""A briefing as PDF for reading: a page a slide, the evidence behind it, bookmarks from the titles."""

from __future__ import annotations

import base64
import html
from collections.abc import Callable, Iterable

from desk.briefing import Briefing, EmptyBriefingError, Slide
from desk.exhibits import Ask, Exhibit, NothingToShowError
from desk.exhibits.fit import fitting_exhibit
from desk.render import renderer
from desk.slide_layout import for_place, scale_to
from desk.slides.evidence import evidence_lines
from desk.slides.source import source_words
from desk.slides.tables import TABLE_POINTS, broken, fitted
from desk.slides.text import EMU_A_POINT, clean, points_of_line, right_to_left
from desk.words import Words

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_INCHES = 12.2
_RATIO = _INCHES / 5.0
PICTURE_WIDTH = 2200  # pixels across 12.2 inches: 180 to the inch
# The room of a page in points: across, and down from the padding to the foot.
_ACROSS, _DOWN, _GAP = 880.0, 476.0, 28.0
_COLUMN = (_ACROSS - _GAP) / 2
_SLACK = 0.92  # of a width that an estimate may fill: the fonts of the machine may run wider
_LEADING, _TITLE_LEADING, _AFTER = 1.3, 1.15, 4.0  # lines of text, of titles, points after a paragraph
_EVIDENCE, _SOURCE = 9.5, 9.5  # points
_STYLE = """
@page { size: 13.333in 7.5in; margin: 0; }
* { box-sizing: border-box; overflow-wrap: anywhere; }
body { margin: 0; color: #1B2733; font: 14pt/1.3 "Noto Sans", "Source Sans 3", "Noto Sans CJK SC", "Noto Sans Arabic",
  Arial, sans-serif; }
.page { width: 13.333in; height: 7.5in; padding: 0.4in 0.55in 0.55in 0.55in; position: relative; break-after: page;
  overflow: hidden; }
h1, .title { font-weight: bold; line-height: 1.15; margin: 0 0 4pt 0; } p { margin: 0 0 4pt 0; }
.under { color: #5B6875; margin: 0 0 8pt 0; }
.figure img { width: 100%; height: 100%; object-fit: contain; object-position: left top; }
.source { position: absolute; left: 0.55in; right: 0.55in; bottom: 0.5in; color: #5B6875; font-size: 9.5pt; margin: 0; }
.foot { position: absolute; left: 0.55in; right: 0.55in; bottom: 0.18in; display: flex; align-items: end;
  font-size: 10pt; color: #5B6875; white-space: nowrap; }
.foot span { flex: 1 1 0; } .foot .marking { flex: 4 1 0; text-align: center; font-weight: bold; color: #1B2733; }
.foot .number { text-align: right; }
.cover h1 { margin-top: 2in; }
.evidence { font-size: 9.5pt; } .columns { display: flex; gap: 28pt; } .columns div { flex: 1 1 0; min-width: 0; }
table { border-collapse: collapse; table-layout: fixed; font-size: 11pt; line-height: 1.25; }
td, th { text-align: left; padding: 2.5pt 4pt; border-bottom: 0.5pt solid #D3D9DF; vertical-align: top; }
th { background: #E4E8EC; }
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
    day, marking = words.day(briefing.day), clean(briefing.marking, 120)
    points = points_of_line(marking, int(_ACROSS * _SLACK * 2 / 3 * EMU_A_POINT), 10, 5, bold=True) or 5
    foot = (
        f'<span>{_safe(day)}</span><span class="marking"{_size(points) if points < 10 else ""}>{_safe(marking)}</span>'
    )
    return f'<div class="page {kind}">{inside}<div class="foot">{foot}<span class="number">{number}</span></div></div>'


def _cover(briefing: Briefing, words: Words) -> tuple[str, str]:
    author = words("prepared_by", author=briefing.author) if briefing.author else ""
    under = "<br>".join(_safe(part) for part in (author, words.day(briefing.day)) if part)
    title, _ = _title(briefing.title or words("briefing"), largest=38, room=200)
    return "cover", f'{title}<p class="under"{_size(14)}>{under}</p>'


def _pages(slide: Slide, ask: Ask, words: Words, base: str) -> list[tuple[str, str]]:
    if slide.item is None:
        return _texts(slide.title, "\n".join(part for part in (slide.takeaway, slide.text) if part), words)
    try:
        made = fitting_exhibit(ask, slide.item, _RATIO, _INCHES)
    except NothingToShowError as nothing:
        return _texts(slide.title or words("nothing", why=nothing), slide.takeaway, words)
    return [_figure(slide, made, words), *_evidence(made, ask, words, base)]


def _texts(title: str, text: str, words: Words) -> list[tuple[str, str]]:
    """A text on one page in type of 12 to 17 points, or on as many pages as it needs."""
    lines = [clean(line, len(line)) for line in text.splitlines() if line.strip()]
    head, taken = _title(title)
    points = _fitting(lines, _DOWN - taken, 17, 12)
    on, further = _title(words("continued", title=title) if title else "", tag="p")
    pages = _flow([[line] for line in lines], points, _ACROSS, lambda page: _DOWN - (further if page else taken))
    return [("text", f"{on if n else head}{_paragraphs(page, points)}") for n, page in enumerate(pages)]


def _figure(slide: Slide, made: Exhibit, words: Words) -> tuple[str, str]:
    title, taken = _title(slide.title or words.dated(made.title))
    figure, subtitle = for_place(made.figure, _RATIO)
    as_table = slide.shown_as == "table"
    # What tells how to read the drawing is of no use above a table.
    under, below = _under(slide.takeaway or ("" if as_table else words.dated(subtitle)))
    source = source_words(made, words)
    room = _DOWN - taken - below - _height([*source.splitlines(), ""], _SOURCE, after=0) - 14
    if as_table:
        body, left_out = _table(made, room, words)
        source += f" {left_out}" if left_out else ""
    else:
        # A drawing (SVG) would print to a file ten times as large: each hatched band becomes thousands of lines.
        png = renderer.picture(figure, "png", scale=scale_to(figure, PICTURE_WIDTH))
        drawn = f"data:image/png;base64,{base64.b64encode(png).decode('ascii')}"
        body = f'<div class="figure" style="height:{room:.0f}pt"><img alt="{_safe(made.alt_text)}" src="{drawn}"></div>'
    last = "<br>".join(_safe(line) for line in source.splitlines())
    return "", f'{title}{under}{body}<p class="source">{last}</p>'


def _table(made: Exhibit, room: float, words: Words) -> tuple[str, str]:
    """The table as in PowerPoint, in ``room`` points; and the words for what was left out."""
    told = fitted(made, int(_ACROSS * EMU_A_POINT), int(room * 0.94 * EMU_A_POINT), words)
    head = "".join(
        f'<th style="width:{width / EMU_A_POINT:.1f}pt">{_safe(name)}</th>'
        for name, width in zip(told.heads, told.widths, strict=True)
    )
    lines = "".join(f"<tr>{''.join(f'<td>{_safe(v)}</td>' for v in line)}</tr>" for line in told.cells)
    style = f' style="width:{sum(told.widths) / EMU_A_POINT:.1f}pt;font-size:{TABLE_POINTS}pt"'
    return f"<table{style}><tr>{head}</tr>{lines}</table>", told.left_out


def _evidence(made: Exhibit, ask: Ask, words: Words, base: str) -> list[tuple[str, str]]:
    """The link to the view, then all passages in two columns, on as many pages as they need."""
    *lines, link = evidence_lines(made, ask, words, base)
    told = f"{words('evidence')}: {words.dated(made.title)}"
    (first, taken), (on, further) = _under(told), _under(words("continued", title=told))
    first += f'<div class="evidence">{_paragraphs([link], _EVIDENCE)}</div>'
    taken += _height([link], _EVIDENCE)
    blocks: list[list[str]] = []
    for line in lines:
        if not blocks or line.startswith(("[", f"{words('register')}: ")):
            blocks.append([])
        blocks[-1].append(line)
    columns = _flow(blocks, _EVIDENCE, _COLUMN, lambda column: _DOWN - (taken if column < 2 else further))
    drawn = [f"<div>{_paragraphs(column, _EVIDENCE)}</div>" for column in columns]
    drawn += ["<div></div>"] * (len(drawn) % 2)
    pairs = [f'<div class="columns">{"".join(drawn[at : at + 2])}</div>' for at in range(0, len(drawn), 2)]
    return [("evidence-page", (on if n else first) + page) for n, page in enumerate(pairs)]


def _flow(blocks: Iterable[list[str]], points: float, across: float, room: Callable[[int], float]) -> list[list[str]]:
    """Paragraphs for each of many places, ``room(n)`` points high; a block that has room whole stays whole."""
    places: list[list[str]] = [[]]
    left = room(0)
    for block in blocks:
        needed = _height(block, points, across)
        if places[-1] and left < needed <= room(len(places)):
            places.append([])
            left = room(len(places) - 1)
        for line in block:
            rest = broken(line, across * _SLACK, points)
            while rest:
                here = int((left - _AFTER) / (points * _LEADING))
                if here < 1 or (places[-1] and here < min(2, len(rest))):
                    places.append([])
                    left = room(len(places) - 1)
                    continue
                part, rest = rest[:here], rest[here:]
                places[-1].append("".join(part).strip())
                left -= len(part) * points * _LEADING + _AFTER
    return places


def _height(lines: Iterable[str], points: float, across: float = _ACROSS, after: float = _AFTER) -> float:
    """Estimated height in points of paragraphs."""
    return sum(len(broken(line, across * _SLACK, points)) * points * _LEADING + after for line in lines)


def _fitting(lines: list[str], room: float, largest: int, least: int) -> int:
    """The largest size at which paragraphs have room, else ``least``. Unlike slides, pages break words too long."""
    return next((p for p in range(largest, least, -1) if _height(lines, p) <= room), least)


def _title(text: str, largest: int = 23, room: float = 80, tag: str = "h1") -> tuple[str, float]:
    """A title in at most ``room`` points, and its height; ``tag`` h1 makes it a bookmark."""
    told = clean(text, 320)
    rows = {p: len(broken(told, _ACROSS * _SLACK, p, bold=True)) * p * _TITLE_LEADING for p in range(largest, 9, -1)}
    points = next((p for p, high in rows.items() if high <= room), 10)
    return f'<{tag} class="title"{_size(points)}{_way(told)}>{_safe(told)}</{tag}>', rows[points] + 4


def _under(text: str) -> tuple[str, float]:
    """The line under a title, and its height in points; nothing for no text."""
    if not text:
        return "", 0
    points = _fitting([text], 60, 14, 9)
    return f'<p class="under"{_size(points)}{_way(text)}>{_safe(text)}</p>', _height([text], points, after=8)


def _paragraphs(lines: Iterable[str], points: float) -> str:
    return "".join(f"<p{_size(points)}{_way(line)}>{_safe(line)}</p>" for line in lines)


def _size(points: float) -> str:
    return f' style="font-size:{points:g}pt"'


def _way(text: str) -> str:
    return ' dir="rtl"' if right_to_left(text) else ""


def _safe(text: str) -> str:
    return html.escape(clean(text, 4000))
