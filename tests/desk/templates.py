"""Templates as ministries have them, made with python-pptx: each is odd in its own way."""

from __future__ import annotations

import io
import re
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
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


def with_custom_show() -> bytes:
    """A custom show, sections, and a layout that links to a sample slide; the show of presProps is the custom one."""
    prs: Any = opened_again(old_and_square())
    first, second = prs.slides._sldIdLst
    root = prs.part._element
    show = f'<p:custShowLst {nsdecls("p", "r")}><p:custShow name="Short" id="0"><p:sldLst><p:sld r:id="{first.rId}"/>'
    root.find(qn("p:notesSz")).addnext(parse_xml(f"{show}</p:sldLst></p:custShow></p:custShowLst>"))
    main = "http://schemas.microsoft.com/office/powerpoint/2010/main"
    guid = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"
    sections = (
        f'<p:extLst {nsdecls("p")}><p:ext uri="{{521415D9-36F7-43E2-AB2F-B90AF26B5E84}}">'
        f'<p14:sectionLst xmlns:p14="{main}"><p14:section name="All" id="{guid}"><p14:sldIdLst>'
        f'<p14:sldId id="{second.id}"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>'
    )
    for old in root.findall(qn("p:extLst")):
        root.remove(old)
    root.append(parse_xml(sections))
    for part in (*list(prs.slide_layouts)[:6], prs.slide_master):
        link = part.part.relate_to(prs.slides[0].part, RT.SLIDE)
        shape = next(iter(part.placeholders))._element.nvSpPr.cNvPr
        shape.append(parse_xml(f'<a:hlinkClick {nsdecls("a", "r")} r:id="{link}" action="ppaction://hlinksldjump"/>'))
    prs.part.part_related_by(RT.VIEW_PROPS).relate_to(prs.slides[1].part, RT.SLIDE)
    return _bytes(prs)


def with_body_14() -> bytes:
    """The small body placeholder of a layout has the index 14, as our content placeholder has."""
    prs: Any = Presentation()
    for layout in prs.slide_layouts:
        for shape in layout.placeholders:
            if shape.placeholder_format.type in (2, 7):
                shape._element.ph.set("idx", "14")
                shape.left, shape.top, shape.width, shape.height = Inches(8), Inches(1.5), Inches(1.5), Inches(0.3)
                break
    for layout in list(prs.slide_layouts)[2:]:
        prs.slide_layouts.remove(layout)
    return _bytes(prs)


def without_notes_body() -> bytes:
    """A notes master without a place for text."""
    prs: Any = Presentation()
    for shape in list(prs.notes_master.placeholders):
        if shape.placeholder_format.type == 2:
            shape._element.getparent().remove(shape._element)
    return _bytes(prs)


def with_title_nowhere() -> bytes:
    """Titles without a position in layouts and master."""
    prs: Any = Presentation()
    for shape in (*prs.slide_master.placeholders, *(p for one in prs.slide_layouts for p in one.placeholders)):
        if shape.placeholder_format.type in (1, 3):
            frame = shape._element.spPr.find(qn("a:xfrm"))
            if frame is not None:
                shape._element.spPr.remove(frame)
    return _bytes(prs)


def with_title_everywhere() -> bytes:
    """Titles that fill the slide."""
    prs: Any = Presentation()
    for shape in (*prs.slide_master.placeholders, *(p for one in prs.slide_layouts for p in one.placeholders)):
        if shape.placeholder_format.type in (1, 3):
            shape.left, shape.top, shape.width, shape.height = Emu(0), Emu(0), prs.slide_width, prs.slide_height
    return _bytes(prs)


def without_theme() -> bytes:
    """A master whose theme is lost: python-pptx opens it, and fails where it is used."""
    prs: Any = Presentation()
    rels = prs.slide_master.part.rels
    rels.pop(next(r.rId for r in rels.values() if r.reltype == RT.THEME))
    return _bytes(prs)


def opened_again(data: bytes) -> Any:
    """A template as python-pptx reads it."""
    return Presentation(io.BytesIO(data))


def stretched(prs: Any) -> None:
    """Placeholders of a 4:3 master moved to the width of 16:9."""
    for shape in (*prs.slide_master.placeholders, *(p for one in prs.slide_layouts for p in one.placeholders)):
        if shape.left is not None:
            shape.left, shape.width = Emu(int(shape.left * 4 / 3)), Emu(int(shape.width * 4 / 3))


def _bytes(prs: Any) -> bytes:
    out = io.BytesIO()
    prs.save(out)
    return out.getvalue()
