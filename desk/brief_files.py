"""A pair brief as Markdown for cabling, as a Word file, and as an HTML page that the browser prints to PDF."""

from __future__ import annotations

import html
import io
import re
from typing import Any
from urllib.parse import quote

from docx import Document
from docx.shared import Pt, RGBColor

from desk.pair_brief import Line, PairBrief, Source
from desk.slides.template import FONT, INK, MUTED
from desk.slides.text import clean, right_to_left

_IN_ADDRESSES = "%/:?#[]@!$&'()*+,;=~"
_MARKS = re.compile(r"([\\`*_{}\[\]<>#|])")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_STYLE = """
@page { size: A4; margin: 13mm 14mm 12mm 14mm; }
* { box-sizing: border-box; }
body { font: 8.6pt/1.32 "Noto Sans", "Source Sans 3", "Noto Sans CJK SC", "Noto Sans Arabic", Arial, sans-serif;
  color: #1B2733; margin: 0; }
h1 { font-size: 15pt; margin: 0; } h2 { font-size: 10pt; margin: 7pt 0 2pt 0; border-bottom: 0.6pt solid #D3D9DF; }
ul, ol { margin: 0; padding-left: 12pt; } li { margin: 0.6pt 0; } sup { font-size: 6.4pt; color: #8A3A00; }
.under, .caution, .empty, ol { color: #5B6875; } .marking { text-align: center; font-weight: bold; }
.sources { columns: 3; column-gap: 7mm; } .columns { columns: 2; column-gap: 9mm; } section { break-inside: avoid; }
ol { font-size: 7.2pt; overflow-wrap: anywhere; } a { color: inherit; } .caution { margin-top: 5pt; font-size: 7.6pt; }
"""


def brief_markdown(brief: PairBrief) -> bytes:
    """The brief as Markdown, in UTF-8."""
    told = [f"**{_plain(brief.marking)}**", ""] if brief.marking else []
    told += [f"# {_plain(brief.title)}", "", _plain(brief.subtitle), ""]
    for section in brief.sections:
        told += [f"## {_plain(section.heading)}", ""]
        told += [f"- {_plain(line.text)}{_cited(line)}" for line in section.lines] or [_plain(section.empty)]
        told.append("")
    told += [f"## {_plain(brief.sources_heading)}", ""]
    told += [
        f"{number}. {_plain(source.text)} {_address(source.url)}".rstrip()
        for number, source in enumerate(brief.sources, 1)
    ]
    told += ["", _plain(brief.caution), ""]
    return "\n".join(told).encode("utf-8")


def brief_docx(brief: PairBrief) -> bytes:
    """The brief as a Word file with real headings and lists."""
    document: Any = Document()
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = FONT, Pt(10)
    document.core_properties.title = clean(brief.title, 250)
    document.core_properties.author = "Open Line"
    if brief.marking:
        for place in (document.sections[0].header, document.sections[0].footer):
            place.paragraphs[0].text = clean(brief.marking, 120)
            place.paragraphs[0].alignment = 1
    document.add_heading(clean(brief.title, 300), level=1)
    _add(document, brief.subtitle, None, MUTED)
    for section in brief.sections:
        document.add_heading(clean(section.heading, 120), level=2)
        for line in section.lines:
            _add(document, f"{line.text}{_cited(line)}", "List Bullet", INK)
        if not section.lines:
            _add(document, section.empty, None, MUTED)
    document.add_heading(clean(brief.sources_heading, 120), level=2)
    for number, source in enumerate(brief.sources, start=1):
        _add(document, f"[{number}] {source.text} {source.url}".rstrip(), None, MUTED)
    _add(document, brief.caution, None, MUTED)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def brief_html(brief: PairBrief) -> str:
    """The brief as one HTML page of A4 that needs nothing from elsewhere; every text in it is escaped."""
    marking = f'<p class="marking">{_safe(brief.marking)}</p>' if brief.marking else ""
    sections = "".join(
        f"<section><h2>{_safe(s.heading)}</h2>"
        + (
            f"<ul>{''.join(_item(line) for line in s.lines)}</ul>"
            if s.lines
            else f'<p class="empty">{_safe(s.empty)}</p>'
        )
        + "</section>"
        for s in brief.sections
    )
    sources = "".join(f"<li>{_linked(source)}</li>" for source in brief.sources)
    return (
        f'<!doctype html><html lang="{_safe(brief.words.language)}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}"><title>{_safe(brief.title)}</title>'
        f"<style>{_STYLE}</style></head><body>{marking}<h1>{_safe(brief.title)}</h1>"
        f'<p class="under">{_safe(brief.subtitle)}</p><div class="columns">{sections}</div>'
        f'<h2>{_safe(brief.sources_heading)}</h2><ol class="sources">{sources}</ol>'
        f'<p class="caution">{_safe(brief.caution)}</p>{marking}</body></html>'
    )


def _item(line: Line) -> str:
    cited = f"<sup>{', '.join(map(str, line.sources))}</sup>" if line.sources else ""
    way = ' dir="rtl"' if right_to_left(line.text) else ""
    return f"<li{way}>{_safe(line.text)}{cited}</li>"


def _address(url: str) -> str:
    """An address between angle brackets, in which nothing but itself can stand."""
    return f"<{quote(url.split()[0], safe=_IN_ADDRESSES)}>" if url.split() else ""


def _linked(source: Source) -> str:
    return f'<a href="{_safe(source.url)}">{_safe(source.text)}</a>' if source.url else _safe(source.text)


def _cited(line: Line) -> str:
    return "".join(f" [{n}]" for n in line.sources)


def _add(document: Any, text: str, style: str | None, colour: str) -> None:
    paragraph = document.add_paragraph(clean(text, 3000), style=style)
    paragraph.paragraph_format.space_after = Pt(2)
    if right_to_left(text):
        paragraph.alignment = 2
    for run in paragraph.runs:
        run.font.color.rgb = RGBColor.from_string(colour)


def _plain(text: str) -> str:
    return _MARKS.sub(r"\\\1", clean(text, 3000))


def _safe(text: str) -> str:
    return html.escape(clean(text, 3000))
