"""What a briefing becomes where no browser draws: tables stand for the figures that PowerPoint cannot draw itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desk.briefing import Briefing, Slide
from desk.exhibits import Exhibit, Item, NothingToShowError


def with_tables(briefing: Briefing, made: Callable[[Item], Exhibit]) -> Briefing:
    """A briefing for which no picture needs to be drawn; ``made`` makes a figure."""
    return replace(briefing, slides=tuple(_with_table(slide, made) for slide in briefing.slides))


def _with_table(slide: Slide, made: Callable[[Item], Exhibit]) -> Slide:
    try:
        drawn = slide.item is None or made(slide.item).native is not None
    except NothingToShowError:
        return slide
    return slide if drawn else replace(slide, shown_as="table")
