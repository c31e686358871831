"""Shared by tests of decks: a stand-in for a figure's picture, a deck read back as plain values, checks of files."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from lxml import etree
from pptx import Presentation

_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def grey(figure: Any, scale: float) -> bytes:
    """A grey PNG of one pixel a hundred of the figure's, in place of one that a browser draws."""
    width, height = max(int(figure.layout.width) // 100, 1), max(int(figure.layout.height) // 100, 1)

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\x00" + b"\xc0" * width) * height
    start = b"\x89PNG\r\n\x1a\n"
    return start + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def opened(data: bytes) -> Any:
    """The deck as python-pptx reads it."""
    return Presentation(io.BytesIO(data))


def structure(data: bytes) -> list[dict[str, Any]]:
    """Slides as plain values: layout, shapes with their texts, charts and tables, notes."""
    return [
        {
            "layout": slide.slide_layout.name,
            "shapes": [_shape(shape) for shape in slide.shapes],
            "notes": slide.notes_slide.notes_text_frame.text.splitlines() if slide.has_notes_slide else [],
        }
        for slide in opened(data).slides
    ]


def _shape(shape: Any) -> dict[str, Any]:
    told: dict[str, Any] = {"name": shape.name}
    if shape.is_placeholder:
        ph = shape.placeholder_format
        told["placeholder"] = f"{ph.type.name} {ph.idx}"
    if shape.has_text_frame and shape.text_frame.text:
        told["text"] = shape.text_frame.text
    if alt := shape._element.xpath(".//p:cNvPr")[0].get("descr"):
        told["alt"] = alt
    if getattr(shape, "has_chart", False) and shape.has_chart:
        chart = shape.chart
        told["chart"] = chart.chart_type.name
        told["categories"] = list(chart.plots[0].categories)
        told["series"] = {s.name: list(s.values) for s in chart.plots[0].series}
    if getattr(shape, "has_table", False) and shape.has_table:
        told["table"] = [[cell.text for cell in row.cells] for row in shape.table.rows]
    return told


def texts(data: bytes) -> str:
    """All that stands on the slides, one text."""
    return "\n".join(str(slide["shapes"]) for slide in structure(data))


def package_problems(data: bytes) -> list[str]:
    """What is wrong with the package by the standard (OPC), or that makes PowerPoint offer a repair."""
    found: list[str] = []
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
        found += [f"two parts named {name}" for name, number in Counter(names).items() if number > 1]
        types = etree.fromstring(package.read("[Content_Types].xml"))
        declared = {one.get("PartName") for one in types if one.get("PartName")}
        endings = {(one.get("Extension") or "").lower() for one in types if one.get("Extension")}
        for name in names:
            if name != "[Content_Types].xml" and f"/{name}" not in declared:
                found += [] if name.rpartition(".")[2].lower() in endings else [f"no content type for {name}"]
            if name.endswith((".xml", ".rels")):
                found += _xml_problems(name, package.read(name), set(names))
        found += [f"declared but missing: {name}" for name in declared if str(name).lstrip("/") not in names]
    return found


def _xml_problems(name: str, data: bytes, names: set[str]) -> Iterator[str]:
    try:
        root = etree.fromstring(data)
    except etree.XMLSyntaxError as error:
        yield f"{name} is not well-formed: {error}"
        return
    if name.endswith(".rels"):
        folder = posixpath.dirname(posixpath.dirname(name))
        for one in root.iter(_RELATIONS):
            target = unquote(str(one.get("Target")))
            full = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            if one.get("TargetMode") != "External" and full not in names:
                yield f"{name} points to {target}, which is missing"
    if name.startswith("ppt/slides/slide"):
        ids = [one.get("id") for one in root.iter("{*}cNvPr")]
        yield from (f"{name}: two shapes with id {one}" for one, number in Counter(ids).items() if number > 1)
