"""What a ministry's template leaves free on a slide, and the colour in which text can be read on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lxml import etree
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml.ns import qn

from desk.slides.text import THEME_TEXT

_LEAST_CONTRAST = 4.5
_DARK, _LIGHT = "1B2733", "FFFFFF"
_FOOT = ("ftr", "dt", "sldNum")


@dataclass(frozen=True)
class Place:
    """A rectangle on a slide, in EMU."""

    left: int
    top: int
    width: int
    height: int

    @property
    def ratio(self) -> float:
        """Width by height."""
        return self.width / self.height

    @property
    def bottom(self) -> int:
        """The lower edge."""
        return self.top + self.height

    def taller(self, by: int) -> Place:
        """The place with ``by`` EMU more room above."""
        return Place(self.left, self.top - by, self.width, self.height + by)

    def strip(self, top: float, bottom: float) -> Place:
        """The part between two shares of the height."""
        return Place(self.left, self.top + int(self.height * top), self.width, int(self.height * (bottom - top)))


def free_place(prs: Any, slide: Any) -> Place:
    """The largest free rectangle: below the title, above it, or right of it; never over the foot.

    Where the title has no position, or leaves no room (``beside_title``), all below the strip for a title at the top.
    """
    found = beside_title(prs, slide)
    if found is not None:
        return found
    width, height = int(prs.slide_width), int(prs.slide_height)
    side, top = width // 24, int(height * 0.18)
    return Place(side, top, width - 2 * side, _foot(slide, height) - top)


def beside_title(prs: Any, slide: Any) -> Place | None:
    """The room that the title leaves; None where it has no position, or leaves less than an eighth of the height."""
    width, height = int(prs.slide_width), int(prs.slide_height)
    side, gap, foot = width // 24, height // 60, _foot(slide, height)
    title = slide.shapes.title
    if not is_placed(title):
        return None
    left, top = int(title.left), min(int(title.top), foot)
    right, bottom = max(left + int(title.width), 0), max(int(title.top) + int(title.height), 0)
    inset = min(max(left, side // 2), side * 2)
    found = [
        Place(inset, bottom + gap, width - 2 * inset, foot - bottom - gap),
        Place(inset, side // 2, width - 2 * inset, top - gap - side // 2),
        Place(right + gap, side, width - right - gap - side // 2, foot - side),
    ]
    best = max(found, key=lambda one: max(one.width, 0) * max(one.height, 0))
    if best.height > height // 4 and best.width > width // 3:
        return best
    return found[0] if found[0].height >= height // 8 else None


def is_placed(shape: Any) -> bool:
    """Whether a shape is there and has a position and a size, its own or that of its layout or master."""
    return shape is not None and None not in (shape.left, shape.top) and bool(shape.width and shape.height)


def _foot(slide: Any, height: int) -> int:
    return _foot_top(slide.slide_layout, height) - height // 90


def _foot_top(layout: Any, height: int) -> int:
    tops = [int(p.top) for p in layout.placeholders if p._element.ph.get("type") in _FOOT and p.top is not None]
    return min([top for top in tops if top > height * 0.7], default=int(height * 0.94))


def readable_ink(layout: Any) -> str:
    """The theme's text colour where it stands out from the background of a layout, else dark or white."""
    theme, names = _theme(layout.slide_master)
    paper = paper_of(layout)
    text = theme.get(names.get("tx1", "dk1"), _DARK)
    if contrast(text, paper) >= _LEAST_CONTRAST:
        return THEME_TEXT
    return max((_DARK, _LIGHT), key=lambda ink: contrast(ink, paper))


def paper_of(layout: Any) -> str:
    """The colour of the background of a layout, or of its master; white where neither has one."""
    theme, names = _theme(layout.slide_master)
    return next((c for part in (layout, layout.slide_master) if (c := _background(part, theme, names))), "FFFFFF")


def is_dark(layout: Any) -> bool:
    """Whether white is read more easily on a layout than dark text is."""
    return best_ink(paper_of(layout)) == _LIGHT


def _theme(master: Any) -> tuple[dict[str, str], dict[str, str]]:
    """Colours of the theme by name, and the names that the master gives them."""
    root = etree.fromstring(master.part.part_related_by(RT.THEME).blob)
    scheme = root.find(f".//{qn('a:clrScheme')}")
    colours = {}
    for one in scheme if scheme is not None else ():
        told = next((c.get("val") or "" for c in one if c.tag == qn("a:srgbClr")), "")
        told = told or next((c.get("lastClr") or "" for c in one if c.tag == qn("a:sysClr")), "")
        colours[etree.QName(one).localname] = told or _DARK
    named = master._element.find(qn("p:clrMap"))
    return colours, dict(named.attrib) if named is not None else {}


def _background(part: Any, theme: dict[str, str], names: dict[str, str]) -> str | None:
    ground = part._element.find(f"{qn('p:cSld')}/{qn('p:bg')}")
    if ground is None:
        return None
    for one in ground.iter(qn("a:srgbClr"), qn("a:schemeClr"), qn("a:sysClr")):
        if one.tag == qn("a:srgbClr"):
            return str(one.get("val"))
        if one.tag == qn("a:sysClr"):
            return str(one.get("lastClr") or "FFFFFF")
        name = str(one.get("val"))
        return theme.get(names.get(name, name), "FFFFFF")
    return None


def contrast(one: str, other: str) -> float:
    """Contrast of two colours (RRGGBB) as WCAG 2 counts it, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour.lstrip("#")[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def best_ink(paper: str) -> str:
    """Dark or white, whichever is read more easily on a colour."""
    return max((_DARK, _LIGHT), key=lambda ink: contrast(ink, paper.lstrip("#")))
