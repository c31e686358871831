"""What an exhibit can be taken away as: pictures, an interactive page that needs no network, and its table."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import dataclass

import plotly.io as pio

from desk.exhibits.exhibit import Exhibit
from desk.render import renderer
from desk.slide_layout import for_slide, scale_to
from desk.workbook import XLSX, workbook

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>body {{ margin: 0 auto; max-width: 1400px; font-family: sans-serif; }}</style></head>
<body role="img" aria-label="{alt}">{figure}</body></html>
"""


@dataclass(frozen=True)
class Format:
    """One way to take an exhibit away; ``needs_browser``: only where Chrome or Chromium is installed."""

    name: str
    ending: str
    mime: str
    make: Callable[[Exhibit], bytes]
    needs_browser: bool = False


def png(exhibit: Exhibit, times: int = 1) -> bytes:
    """A picture of exactly 1920 x 1080 pixels, or ``times`` that. Raises NoBrowserError, RenderError."""
    slide = for_slide(exhibit.figure)
    return renderer.picture(slide, "png", scale=scale_to(slide) * times)


def svg(exhibit: Exhibit) -> bytes:
    """A drawing, with its alternative text in it. Raises NoBrowserError, RenderError."""
    drawn = renderer.picture(for_slide(exhibit.figure), "svg").decode("utf-8")
    head, tag, rest = drawn.partition(">")
    told = f"<title>{html.escape(exhibit.title)}</title><desc>{html.escape(exhibit.alt_text)}</desc>"
    return f'{head} role="img"{tag}{told}{rest}'.encode()


def pdf(exhibit: Exhibit) -> bytes:
    """One page in 16:9. Raises NoBrowserError, RenderError."""
    return renderer.picture(for_slide(exhibit.figure), "pdf")


def interactive(exhibit: Exhibit) -> bytes:
    """An HTML page with the figure and all that it needs: it works without a network."""
    figure = pio.to_html(exhibit.figure, full_html=False, include_plotlyjs=True, config={"displaylogo": False})
    title, alt = html.escape(exhibit.title), html.escape(exhibit.alt_text)
    return _PAGE.format(title=title, alt=alt, figure=figure).encode("utf-8")


FORMATS: dict[str, Format] = {
    "png": Format("Picture for a slide (PNG, 1920 x 1080)", "png", "image/png", png, True),
    "png2": Format("Picture, twice as fine (PNG)", "png", "image/png", lambda e: png(e, 2), True),
    "svg": Format("Drawing (SVG)", "svg", "image/svg+xml", svg, True),
    "pdf": Format("Page (PDF)", "pdf", "application/pdf", pdf, True),
    "html": Format("Interactive page (HTML)", "html", "text/html", interactive),
    "xlsx": Format("Table (XLSX)", "xlsx", XLSX, workbook),
}
