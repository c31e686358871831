"""A briefing: figures, tables and text in order, with marking, author and date; saved as a small JSON file."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desk.exhibits.exhibit import Item
from desk.exhibits.items import ItemError, from_json, to_json
from desk.labels import printable
from desk.words import languages

VERSION = 1
LONGEST_LINK, LARGEST = 6000, 2_000_000  # characters of a link, bytes of a file
MOST_SLIDES = 60
LONGEST = {"title": 300, "takeaway": 600, "text": 4000, "marking": 120, "author": 120}
SHOWN_AS = ("figure", "table")


class BriefingError(ValueError):
    """A briefing file that cannot be read; the message says why, and what to do."""


class EmptyBriefingError(ValueError):
    """There is no slide to make a file of."""

    def __init__(self) -> None:
        super().__init__("The briefing is empty. Add a figure on any page with “Add to briefing”, or a text.")


@dataclass(frozen=True)
class Slide:
    """One slide: a figure or its table (``item``), or text alone. Empty ``title``: the finding of the figure."""

    item: Item | None = None
    title: str = ""
    takeaway: str = ""
    text: str = ""
    shown_as: str = "figure"


@dataclass(frozen=True)
class Briefing:
    """Slides in order. ``day`` is printed on the title slide; ``language`` is that of dates and fixed labels."""

    title: str = "Briefing"
    author: str = ""
    day: date | None = None
    marking: str = ""
    language: str = "en"
    slides: tuple[Slide, ...] = ()

    def with_slide(self, slide: Slide) -> Briefing:
        """One more at the end, unless it is full."""
        return self if len(self.slides) >= MOST_SLIDES else replace(self, slides=(*self.slides, slide))

    def moved(self, at: int, step: int) -> Briefing:
        """The slide at ``at`` one place up (-1) or down (1); at an end it stays."""
        slides, to = list(self.slides), at + step
        if not (0 <= at < len(slides) and 0 <= to < len(slides)):
            return self
        slides.insert(to, slides.pop(at))
        return replace(self, slides=tuple(slides))

    def as_of(self, day: date, *, picked: bool = False) -> Briefing:
        """With that as-of date wherever none was picked; ``picked``: it is a choice, not the newest day of a build."""
        return replace(self, slides=tuple(_as_of(slide, day, picked) for slide in self.slides))

    def without(self, at: int) -> Briefing:
        """Without the slide at ``at``."""
        return replace(self, slides=self.slides[:at] + self.slides[at + 1 :])

    def changed(self, at: int, slide: Slide) -> Briefing:
        """With another slide at ``at``."""
        return replace(self, slides=(*self.slides[:at], slide, *self.slides[at + 1 :]))


def _as_of(slide: Slide, day: date, picked: bool) -> Slide:
    if slide.item is None or slide.item.filters.as_of_picked:
        return slide
    filters = replace(slide.item.filters, as_of=day, as_of_picked=picked)
    return replace(slide, item=replace(slide.item, filters=filters))


def save(briefing: Briefing) -> bytes:
    """The briefing as a JSON file."""
    told = {
        "open_line_briefing": VERSION,
        "title": briefing.title,
        "author": briefing.author,
        "day": briefing.day.isoformat() if briefing.day else None,
        "marking": briefing.marking,
        "language": briefing.language,
        "slides": [_slide_json(slide) for slide in briefing.slides],
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8")


def to_link(briefing: Briefing) -> str | None:
    """The briefing in so few characters that a link can hold it; None where it is too long for one."""
    packed = base64.urlsafe_b64encode(zlib.compress(save(briefing), 9)).decode("ascii").rstrip("=")
    return packed if len(packed) <= LONGEST_LINK else None


def from_link(told: str, newest: date) -> tuple[Briefing, list[str]]:
    """The briefing of such a link. Raises BriefingError."""
    try:
        packed = base64.urlsafe_b64decode(told[:LONGEST_LINK] + "=" * (-len(told) % 4))
        opened = zlib.decompressobj()
        data = opened.decompress(packed, LARGEST)
        if not opened.eof:
            raise ValueError("the packed briefing has no end")
    except (ValueError, zlib.error) as error:
        raise BriefingError("The link holds no briefing, or was cut short. Ask for the file instead.") from error
    return load(data, newest)


def load(data: bytes, newest: date) -> tuple[Briefing, list[str]]:
    """The briefing of such a file, and what of it could not be read, one message each. Raises BriefingError."""
    if len(data) > LARGEST:
        raise BriefingError("The file is larger than 2 MB; a briefing saved here is far smaller.")
    try:
        told = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise BriefingError("This is no briefing file: it does not hold JSON. Choose a file saved here.") from error
    if not isinstance(told, dict) or "open_line_briefing" not in told or not isinstance(told.get("slides"), list):
        raise BriefingError("This JSON file holds no briefing. Choose a file that was saved on this page.")
    if told["open_line_briefing"] != VERSION:
        raise BriefingError("This briefing was saved by another version of Open Line; collect its figures anew.")
    slides, problems = _slides(told["slides"], newest)
    language = told.get("language")
    try:
        day = date.fromisoformat(told["day"]) if isinstance(told.get("day"), str) else None
    except ValueError:
        day = None
        problems.append(f"The date {str(told['day'])[:20]!r} is no date and is left out.")
    return (
        Briefing(
            _text(told, "title") or "Briefing", _text(told, "author"), day, _text(told, "marking"),
            language if isinstance(language, str) and language in languages() else "en", slides,
        ),
        problems,
    )  # fmt: skip


def _slides(told: Sequence[Any], newest: date) -> tuple[tuple[Slide, ...], list[str]]:
    slides: list[Slide] = []
    problems = [f"Only the first {MOST_SLIDES} slides are read."] if len(told) > MOST_SLIDES else []
    for number, one in enumerate(told[:MOST_SLIDES], start=1):
        try:
            slides.append(_slide(one, newest))
        except ItemError as error:
            problems.append(f"Slide {number} is left out: {error}.")
    return tuple(slides), problems


def _slide(told: Any, newest: date) -> Slide:
    if not isinstance(told, dict):
        raise ItemError("it is no slide")
    item = from_json(told["item"], newest) if told.get("item") is not None else None
    shown_as = told.get("shown_as") if told.get("shown_as") in SHOWN_AS else "figure"
    return Slide(item, _text(told, "title"), _text(told, "takeaway"), _text(told, "text"), str(shown_as))


def _slide_json(slide: Slide) -> dict[str, Any]:
    told: dict[str, Any] = {"item": to_json(slide.item) if slide.item else None, "shown_as": slide.shown_as}
    told |= {name: getattr(slide, name) for name in ("title", "takeaway", "text")}
    return {name: value for name, value in told.items() if value}


def _text(told: dict[str, Any], name: str) -> str:
    value = told.get(name)
    return printable(value)[: LONGEST[name]] if isinstance(value, str) else ""
