"""The slides' template: our own, with real placeholders for every part, or a ministry's, used as it is.

Our own is made from the plain one that python-pptx ships: 16:9, with a layout for titles, for figures and for text.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.package import XmlPart
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.parts.slide import NotesSlidePart, SlidePart
from pptx.util import Inches

from desk.slides.ground import Place, free_place, is_dark, is_placed, readable_ink
from desk.theme import LIGHT, level_colour

INK, MUTED = LIGHT.ink.lstrip("#"), LIGHT.muted.lstrip("#")
FONT, EAST_ASIAN_FONT = "Noto Sans", "Noto Sans CJK SC"
LARGEST = 50 * 1024 * 1024
# Indexes of the placeholders of our own layouts.
TAKEAWAY, CONTENT, SOURCE, MARKING = 13, 14, 15, 16
# Shares of the free room of another template: takeaway, figure, source.
TAKEAWAY_STRIP, FIGURE_STRIP, SOURCE_STRIP = (0.0, 0.09), (0.1, 0.89), (0.9, 1.0)
_SECTIONS = "{http://schemas.microsoft.com/office/powerpoint/2010/main}sectionLst"
_TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
BODIES = (PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT, PP_PLACEHOLDER.SUBTITLE)


class TemplateError(ValueError):
    """A template that cannot be used; the message says why, and what to do."""


@dataclass(frozen=True)
class Plan:
    """Which layouts of a presentation serve for what; ``own``: our template, with all its placeholders.

    ``ink`` and ``muted``: colours of first and second text where no placeholder gives one; ``dark``: on dark paper.
    """

    cover: Any
    figure: Any
    text: Any
    own: bool
    ink: str = INK
    muted: str = MUTED
    dark: bool = False
    notes: tuple[str, ...] = ()


def own_presentation() -> Any:
    """An empty presentation with our layouts."""
    prs = Presentation()
    prs.slide_width, prs.slide_height = Inches(13.333), Inches(7.5)
    layouts = list(prs.slide_layouts)
    for layout in (*layouts[:2], layouts[5]):
        for shape in list(layout.placeholders):
            shape._element.getparent().remove(shape._element)
    for layout in [*layouts[2:5], *layouts[6:]]:
        prs.slide_layouts.remove(layout)
    cover, text, figure = prs.slide_layouts
    cover.name, text.name, figure.name = "Cover", "Text", "Figure"
    _fill(cover, _COVER)
    _fill(text, _TEXT)
    _fill(figure, _FIGURE)
    _master(prs.slide_master)
    return prs


def open_template(data: bytes) -> Any:
    """A ministry's template, its own slides taken out. Raises TemplateError."""
    if len(data) > LARGEST:
        raise TemplateError("The template is larger than 50 MB; save it without its pictures and try again.")
    try:
        prs = Presentation(io.BytesIO(data))
        layouts = list(prs.slide_layouts)
        drop_slides(prs)
    except Exception as error:  # python-pptx raises whatever the package holds wrong
        raise TemplateError(
            "The template cannot be opened as PowerPoint (.pptx). Save it again as .pptx (not .potx or .ppt)."
        ) from error
    if not layouts:
        raise TemplateError("The template has no slide layout; choose another .pptx file.")
    return prs


def plan_of(prs: Any, *, own: bool) -> Plan:
    """The layouts to use: for covers, for figures, for text."""
    layouts = list(prs.slide_layouts)
    if own:
        cover, text, figure = layouts
        return Plan(cover, figure, text, True)
    titled = [one for one in layouts if _has_title(one)]
    notes = () if titled else ("The template has no title placeholder: titles stand in text boxes.",)
    usable = titled or layouts
    cover = next((one for one in usable if PP_PLACEHOLDER.CENTER_TITLE in _kinds(one)), usable[0])
    others = [one for one in usable if one is not cover] or usable
    figure = min(others, key=lambda one: (len(_kinds(one) & set(BODIES)), layouts.index(one)))
    text = next((one for one in others if _kinds(one) & set(BODIES)), figure)
    ink = readable_ink(figure)
    return Plan(cover, figure, text, False, ink, ink, is_dark(figure), notes)


def _kinds(layout: Any) -> set[Any]:
    return {p.placeholder_format.type for p in layout.placeholders}


def _has_title(layout: Any) -> bool:
    return any(p.placeholder_format.type in _TITLES and is_placed(p) for p in layout.placeholders)


def drop_slides(prs: Any) -> None:
    """Take all slides out of a presentation, with all that points to them: else they stay in the file, unseen."""
    root = prs.part._element
    sections = [one.getparent() for one in root.iter(_SECTIONS)]
    for one in (*root.findall(qn("p:custShowLst")), *sections, *list(prs.slides._sldIdLst)):
        one.getparent().remove(one)
    for one in root.findall(qn("p:extLst")):
        if len(one) == 0:  # the standard wants one extension or no list
            root.remove(one)
    for part in list(prs.part.package.iter_parts()):
        if not isinstance(part, SlidePart | NotesSlidePart):
            _unlink_slides(part)
    for rel in list(prs.part.rels.values()):
        if rel.reltype == RT.VIEW_PROPS:  # how it was last looked at: may name slides, and nobody misses it
            prs.part.rels.pop(rel.rId)
        elif rel.reltype == RT.PRES_PROPS:  # a show of some slides, or a custom one, becomes one of all
            part = rel.target_part
            part._blob = re.sub(rb"<(\w+):(?:custShow|sldRg)\b[^>]*/>", rb"<\1:sldAll/>", part.blob)


def _unlink_slides(part: Any) -> None:
    """Drop the relationships of a part to slides, and the elements (links to slides) that use them."""
    gone = {r.rId for r in part.rels.values() if not r.is_external and isinstance(r.target_part, SlidePart)}
    for one in gone:
        part.rels.pop(one)
    if gone and isinstance(part, XmlPart):
        for element in [e for e in part._element.iter() if gone & {e.get(qn("r:id")), e.get(qn("r:link"))}]:
            element.getparent().remove(element)


# name, placeholder type, idx, left, top, width, height (inches), points, bold, colour, anchor, alignment, prompt
_FOOT = (
    ("Marking", "ftr", MARKING, 3.67, 7.05, 6.0, 0.32, 11, True, INK, "ctr", "ctr", "Marking"),
    ("Date", "dt", 10, 0.55, 7.05, 2.9, 0.32, 11, False, MUTED, "ctr", "l", "Date"),
    ("Page", "sldNum", 12, 9.88, 7.05, 2.9, 0.32, 11, False, MUTED, "ctr", "r", "‹#›"),
)
_HEAD = ("Title", "title", None, 0.55, 0.32, 12.23, 0.92, 26, True, INK, "b", "l", "The finding")
_FIGURE = (
    _HEAD,
    ("Takeaway", "body", TAKEAWAY, 0.55, 1.28, 12.23, 0.5, 16, False, MUTED, "t", "l", "What it means"),
    ("Content", "body", CONTENT, 0.55, 1.8, 12.23, 4.66, 14, False, INK, "t", "l", "Figure or table"),
    ("Source", "body", SOURCE, 0.55, 6.5, 12.23, 0.5, 10, False, MUTED, "t", "l", "Source"),
    *_FOOT,
)
_TEXT = (
    _HEAD,
    ("Content", "body", CONTENT, 0.55, 1.5, 12.23, 5.3, 20, False, INK, "t", "l", "Text"),
    *_FOOT,
)
_COVER = (
    ("Title", "ctrTitle", None, 0.9, 2.1, 11.5, 1.6, 40, True, INK, "b", "l", "Title"),
    ("Author and date", "subTitle", 1, 0.9, 3.9, 11.5, 1.2, 20, False, MUTED, "t", "l", "Author, date"),
    *_FOOT,
)


def _fill(layout: Any, places: tuple[tuple[Any, ...], ...]) -> None:
    tree = layout.shapes._spTree
    for number, place in enumerate(places, start=2):
        tree.append(_placeholder(number, *place))


def _placeholder(
    number: int, name: str, kind: str, idx: int | None, left: float, top: float, width: float, height: float,
    points: int, bold: bool, colour: str, anchor: str, align: str, prompt: str,
) -> Any:  # fmt: skip
    index = f' idx="{idx}"' if idx is not None else ""
    size = ' sz="quarter"' if kind in ("ftr", "dt", "sldNum") else ""
    x, y, w, h = (Inches(v) for v in (left, top, width, height))
    field = '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'
    text = f"{field}<a:rPr>{_solid(colour)}</a:rPr><a:t>{prompt}</a:t></a:fld>"
    text = text if kind == "sldNum" else f"<a:r><a:rPr/><a:t>{prompt}</a:t></a:r>"
    return parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{number}" name="{name}"/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="{kind}"{size}{index}/></p:nvPr></p:nvSpPr>'
        f'<p:spPr><a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{w}" cy="{h}"/></a:xfrm></p:spPr>'
        f'<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:normAutofit/></a:bodyPr>'
        f'<a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="{align}"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>'
        f'<a:defRPr sz="{points * 100}" b="{int(bold)}">{_solid(colour)}'
        f"</a:defRPr></a:lvl1pPr></a:lstStyle><a:p>{text}</a:p></p:txBody></p:sp>"
    )


def _solid(colour: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>'


def _master(master: Any) -> None:
    """Fonts and colours of the theme, and the master's placeholders where our layouts have them."""
    theme = master.part.part_related_by(RT.THEME)
    xml = theme.blob.decode("utf-8")
    xml = re.sub(r'<a:latin typeface="[^"]*"', f'<a:latin typeface="{FONT}"', xml)
    xml = re.sub(r'<a:ea typeface=""', f'<a:ea typeface="{EAST_ASIAN_FONT}"', xml)
    for number, level in enumerate(("leader", "minister", "chief", "deputy", "working"), start=1):
        colour = level_colour(level).lstrip("#")
        xml = re.sub(rf"(<a:accent{number}>)<a:srgbClr val=\"\w+\"", rf'\g<1><a:srgbClr val="{colour}"', xml)
    theme._blob = etree.tostring(etree.fromstring(xml.encode("utf-8")), xml_declaration=True, encoding="UTF-8")
    places = {place[1]: place for place in (*_FOOT, _HEAD, _TEXT[1])}
    for shape in master.placeholders:
        kind = {1: "title", 2: "body", 16: "dt", 15: "ftr", 13: "sldNum"}.get(int(shape.placeholder_format.type))
        if kind in places:
            left, top, width, height = (Inches(v) for v in places[kind][3:7])
            shape.left, shape.top, shape.width, shape.height = left, top, width, height


def content_place(prs: Any, slide: Any, plan: Plan) -> Place:
    """Where a figure goes: the content placeholder of our own template; else the room that is free."""
    for shape in slide.placeholders:
        if plan.own and shape.placeholder_format.idx == CONTENT and shape.placeholder_format.type in BODIES:
            return Place(shape.left, shape.top, shape.width, shape.height)
    return free_place(prs, slide).strip(*FIGURE_STRIP)


def title_points(layout: Any) -> int | None:
    """The size in points that a layout or its master gives titles; None where neither tells."""
    own = next((p._element for p in layout.placeholders if p.placeholder_format.type in _TITLES), None)
    master = layout.slide_master._element
    found = own.findall(f".//{qn('a:lvl1pPr')}/{qn('a:defRPr')}") if own is not None else []
    found += master.findall(f".//{qn('p:titleStyle')}/{qn('a:lvl1pPr')}/{qn('a:defRPr')}")
    return next((int(one.get("sz")) // 100 for one in found if (one.get("sz") or "").isdigit()), None)
