"""Text on slides: made safe for the file, sized to its place, and set from right to left where it is so written."""

from __future__ import annotations

import unicodedata
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.util import Pt

from desk.charts.placement import text_width, wrap
from desk.labels import printable

EMU_A_POINT = 12_700
THEME_TEXT = "theme text"  # as a colour: the text colour of the theme


def clean(text: object, longest: int) -> str:
    """One line of text without characters that a file cannot hold, cut with an ellipsis at ``longest`` characters."""
    told = " ".join(printable(str(text)).split())
    return told if len(told) <= longest else told[: longest - 1].rstrip() + "…"


def right_to_left(text: str) -> bool:
    """Whether the first letter of a text is of a script that runs from right to left."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("R", "AL", "L"):
            return kind != "L"
    return False


def points_that_fit(text: str, width: int, height: int, largest: int, least: int = 10, bold: bool = False) -> int:
    """The largest size in points at which a text fits a place of ``width`` x ``height`` EMU; ``least`` if none does."""
    across, down = width / EMU_A_POINT, height / EMU_A_POINT
    for points in range(largest, least, -1):
        lines = sum(len(wrap(part, across, points, bold)) or 1 for part in text.splitlines() or [""])
        longest = max((text_width(word, points, bold) for word in text.split()), default=0)
        if lines * points * 1.22 <= down and longest <= across:
            return points
    return least


def points_of_line(text: str, width: int, largest: int, least: int, bold: bool = False) -> int | None:
    """The largest size in points at which a text fits one line of ``width`` EMU, or None."""
    across = width / EMU_A_POINT
    sizes = range(largest, least - 1, -1)
    return next((points for points in sizes if text_width(text, points, bold) <= across), None)


def write(
    frame: Any, text: str, *, points: int | None = None, bold: bool | None = None, colour: str | None = None
) -> None:
    """Put a text into a text frame, a paragraph a line; what is not given stays as its placeholder has it."""
    frame.word_wrap = True
    lines = printable(text).splitlines() or [""]
    for number, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.text = line
        if right_to_left(line):
            paragraph._p.get_or_add_pPr().set("rtl", "1")
            paragraph._p.get_or_add_pPr().set("algn", "r")
        if points is not None and not paragraph.runs:
            # The size of an empty cell makes its row as high as one with text of 18 points, else.
            paragraph._p.get_or_add_endParaRPr().set("sz", str(points * 100))
        for run in paragraph.runs:
            if points is not None:
                run.font.size = Pt(points)
            if bold is not None:
                run.font.bold = bold
            if colour is not None:
                paint(run.font.color, colour)


def paint(part: Any, colour: str) -> None:
    """Colour a part of a drawing: RRGGBB, or THEME_TEXT for the text colour of the theme."""
    if colour == THEME_TEXT:
        part.theme_color = MSO_THEME_COLOR.TEXT_1
    else:
        part.rgb = RGBColor.from_string(colour)
