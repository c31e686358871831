"""Templates as ministries have them, made with python-pptx: each is odd in its own way."""

from __future__ import annotations

import io
import re
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.util import Emu, Inches, Pt


def old_and_square() -> bytes:
    """4:3, with two sample slides of its own."""
    prs = Presentation()
    for text in ("Sample title", "Sample agenda"):
        slide = prs.slides.add_slide(prs.slide_layouts[1])
        slide.shapes.title.text = text
    return _bytes(prs)


def untitled() -> bytes:
    """16:9, no layout has a title placeholder."""
    prs = Presentation()
    prs.slide_width, prs.slide_height = Inches(13.333), Inches(7.5)
    for layout in prs.slide_layouts:
        for shape in list(layout.placeholders):
            if shape.placeholder_format.type in (1, 3):
                shape._element.getparent().remove(shape._element)
    return _bytes(prs)


def dark_and_large() -> bytes:
    """16:9, white on dark blue, titles of 54 points at the foot of the slide, in a narrow column, or very tall."""
    prs: Any = Presentation()
    prs.slide_width, prs.slide_height = Inches(13.333), Inches(7.5)
    theme = prs.slide_master.part.part_related_by(RT.THEME)
    xml = theme.blob.decode("utf-8")
    xml = re.sub(r"<a:dk1>.*?</a:dk1>", '<a:dk1><a:srgbClr val="F4F6FA"/></a:dk1>', xml, flags=re.S)
    xml = re.sub(r"<a:lt1>.*?</a:lt1>", '<a:lt1><a:srgbClr val="0B1F3A"/></a:lt1>', xml, flags=re.S)
    theme._blob = etree.tostring(etree.fromstring(xml.encode("utf-8")), xml_declaration=True, encoding="UTF-8")
    prs.slide_master.background.fill.solid()
    prs.slide_master.background.fill.fore_color.rgb = RGBColor.from_string("0B1F3A")
    for number, layout in enumerate(prs.slide_layouts):
        title = next((p for p in layout.placeholders if p.placeholder_format.type in (1, 3)), None)
        if title is None:
            continue
        title.left, title.top, title.width, title.height = (
            (Inches(0.6), Inches(4.6), Inches(12), Inches(1.5))
            if number % 2
            else (Inches(0.6), Inches(0.3), Inches(12), Inches(1.9))
        )
        title.text_frame.paragraphs[0].font.size = Pt(54)
    style = prs.slide_master._element.find(".//{*}titleStyle/{*}lvl1pPr/{*}defRPr")
    style.set("sz", "5400")
    return _bytes(prs)


def stretched(prs: Any) -> None:
    """Placeholders of a 4:3 master moved to the width of 16:9."""
    for shape in (*prs.slide_master.placeholders, *(p for one in prs.slide_layouts for p in one.placeholders)):
        if shape.left is not None:
            shape.left, shape.width = Emu(int(shape.left * 4 / 3)), Emu(int(shape.width * 4 / 3))


def _bytes(prs: Any) -> bytes:
    out = io.BytesIO()
    prs.save(out)
    return out.getvalue()
