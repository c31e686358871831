"""A briefing as a PowerPoint file. Title, takeaway, source line, marking and page number are placeholders to edit.

Bars, lines and heat tables are PowerPoint's own charts and tables; timelines and ladders are pictures with
alternative text. Speaker notes hold the evidence.
"""

from __future__ import annotations

import copy
import io
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.util import Emu

from desk.briefing import Briefing, EmptyBriefingError, Slide
from desk.exhibits import Ask, Exhibit, NothingToShowError
from desk.exhibits.fit import fitting_exhibit
from desk.slide_layout import FULL_HD, for_place
from desk.slides.evidence import evidence_notes
from desk.slides.ground import Place, beside_title, free_place, is_placed
from desk.slides.native import add_chart, lightened
from desk.slides.source import source_words
from desk.slides.tables import add_table
from desk.slides.template import (
    BODIES,
    INK,
    MUTED,
    SOURCE,
    SOURCE_STRIP,
    TAKEAWAY,
    TAKEAWAY_STRIP,
    Plan,
    TemplateError,
    content_place,
    drop_slides,
    open_template,
    own_presentation,
    plan_of,
    title_points,
)
from desk.slides.text import clean, points_of_line, points_that_fit, write
from desk.words import Words

Draw = Callable[[Any, float], bytes]  # a re-laid figure and its enlargement -> PNG
INCH = 914_400  # EMU
NO_NOTES = "The template's notes master has no place for text: the evidence is not in the speaker notes."
_FOOT_COLOURS = {"ftr": INK, "dt": MUTED}


@dataclass
class Deck:
    """The file, and what could not be put into it, a message each."""

    data: bytes
    problems: list[str] = field(default_factory=list)


def deck(
    briefing: Briefing,
    ask: Ask,
    draw: Draw,
    *,
    template: bytes | None = None,
    base: str = "",
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> Deck:
    """The briefing as .pptx. ``base``: address of the dashboard, for links. ``progress``: called after each slide.

    Raises EmptyBriefingError, TemplateError, and what ``draw`` raises.
    """
    if not briefing.slides:
        raise EmptyBriefingError()
    prs = open_template(template) if template else own_presentation()
    try:
        maker = _Maker(prs, plan_of(prs, own=template is None), briefing, ask, draw, base)
        maker.cover()
        for number, slide in enumerate(briefing.slides, start=1):
            maker.add(slide, number)
            progress(number, len(briefing.slides))
        _properties(prs, briefing)
        out = io.BytesIO()
        prs.save(out)
    except Exception as error:  # python-pptx raises whatever a template holds wrong
        if template is None or not _from_template(error):
            raise
        raise TemplateError(
            f"The template cannot be used: a part of it is broken or unusual ({type(error).__name__}). Open it in "
            "PowerPoint and save it again as .pptx, choose another, or export without a template."
        ) from error
    return Deck(out.getvalue(), [*maker.plan.notes, *maker.problems])


def _from_template(error: Exception) -> bool:
    """Whether an error rose where the template's parts are handled, not in a figure, a query or the browser."""
    frames = [str(frame.f_globals.get("__name__", "")) for frame, _ in traceback.walk_tb(error.__traceback__)]
    within = any(name.split(".")[0] == "pptx" for name in frames) or frames[-1].startswith("desk.slides.")
    return within and not isinstance(error, TemplateError)


class _Maker:
    """Adds slides to a presentation."""

    def __init__(self, prs: Any, plan: Plan, briefing: Briefing, ask: Ask, draw: Draw, base: str) -> None:
        self.prs, self.plan, self.briefing, self.ask, self.draw, self.base = prs, plan, briefing, ask, draw, base
        self.words = Words(briefing.language)
        self.room = figure_room(prs, plan)
        self.problems: list[str] = []

    def cover(self) -> None:
        slide = self.prs.slides.add_slide(self.plan.cover)
        told = self.words("prepared_by", author=self.briefing.author) if self.briefing.author else ""
        under = "\n".join(part for part in (told, self.words.day(self.briefing.day)) if part)
        self._title(slide, self.briefing.title or self.words("briefing"), largest=40)
        self._into_body(slide, under, 20)
        self._foot(slide)
        _drop_empty(slide)

    def add(self, slide: Slide, number: int) -> None:
        if slide.item is None:
            self._text(slide)
            return
        room = self.room
        try:
            made = fitting_exhibit(self.ask, slide.item, room.ratio, room.width / INCH, native=True)
        except NothingToShowError as nothing:
            self.problems.append(f"Slide {number}: {nothing}")
            self._text(Slide(title=slide.title or self.words("nothing", why=nothing), text=slide.takeaway))
            return
        self._figure(slide, made)

    def _text(self, told: Slide) -> None:
        slide = self.prs.slides.add_slide(self.plan.text)
        self._title(slide, told.title)
        text = "\n".join(part for part in (told.takeaway, told.text) if part)
        self._into_body(slide, text, 20)
        self._foot(slide)
        _drop_empty(slide)

    def _into_body(self, slide: Any, text: str, largest: int) -> None:
        """Text into the largest text placeholder below the title, or a box where the layout has none."""
        bodies = [p for p in slide.placeholders if p.placeholder_format.type in BODIES and p.width and p.height]
        body = max(bodies, key=lambda p: p.width * p.height, default=None)
        if body is not None and text:
            points = points_that_fit(text, body.width, body.height, largest, 9)
            write(body.text_frame, clean_lines(text), points=points)
        elif text:
            self._box(slide, text, free_place(self.prs, slide), largest)

    def _figure(self, told: Slide, made: Exhibit) -> None:
        slide = self.prs.slides.add_slide(self.plan.figure)
        self._title(slide, told.title or self.words.dated(made.title))
        place = content_place(self.prs, slide, self.plan)
        if self.plan.own and not told.takeaway and told.shown_as == "table":
            place = place.taller(INCH // 2)
        subtitle = ""
        left_out = ""
        if told.shown_as == "table":
            left_out = add_table(slide, made, place, self.words)
        elif made.native is not None:
            native = lightened(made.native) if self.plan.dark else made.native
            left_out = add_chart(slide, native, place, made.alt_text, self.words, self.plan.ink)
            subtitle = made.native.subtitle or for_place(made.figure, place.ratio)[1]
        else:
            subtitle = self._picture(slide, made, place)
        self._line(slide, TAKEAWAY, told.takeaway or self.words.dated(subtitle), TAKEAWAY_STRIP, 16)
        source = source_words(made, self.words) + (f" {left_out}" if left_out else "")
        self._line(slide, SOURCE, source, SOURCE_STRIP, 10)
        self._foot(slide)
        self._notes(slide, made)
        _drop_empty(slide)

    def _notes(self, slide: Any, made: Exhibit) -> None:
        """The evidence into the speaker notes, where the notes master has a place for text."""
        if any(p.placeholder_format.type == PP_PLACEHOLDER.BODY for p in self.prs.notes_master.placeholders):
            told = evidence_notes(made, self.ask, self.words, self.base)
            slide.notes_slide.notes_text_frame.text = clean_lines(told)
        elif NO_NOTES not in self.problems:
            self.problems.append(NO_NOTES)

    def _picture(self, slide: Any, made: Exhibit, place: Place) -> str:
        figure, subtitle = for_place(made.figure, place.ratio)
        across = round(FULL_HD * place.width / (13.333 * INCH))
        png = self.draw(figure, max(1.0, 1.25 * across / float(figure.layout.width)))
        picture = slide.shapes.add_picture(io.BytesIO(png), Emu(place.left), Emu(place.top), Emu(place.width))
        picture.name = "Figure"
        picture._element.nvPicPr.cNvPr.set("descr", clean(made.alt_text, 2000))
        return subtitle

    def _title(self, slide: Any, text: str, largest: int = 26) -> None:
        told, title = clean(text, 300), slide.shapes.title
        if title is None or not is_placed(title):  # an empty title is dropped in the end
            self._box(slide, told, self._across(0.04, 0.13), largest, bold=True)
            return
        if not self.plan.own and beside_title(self.prs, slide) is None:  # it fills the slide
            strip = self._across(0.04, 0.16)
            title.left, title.top, title.width, title.height = map(
                Emu, (strip.left, strip.top, strip.width, strip.height)
            )
        styled = None if self.plan.own else title_points(slide.slide_layout)
        largest = styled or largest
        # Margins of another template are not known: a tenth of the room.
        width, height = (int(v * (1 if self.plan.own else 0.9)) for v in (title.width, title.height))
        in_one_line = points_of_line(told, width, largest, 20, bold=True) if self.plan.own else None
        points = in_one_line or points_that_fit(told, width, height, min(largest, 40), 12, bold=True)
        write(title.text_frame, told, points=None if points == styled else points)

    def _line(self, slide: Any, idx: int, text: str, strip: tuple[float, float], points: int) -> None:
        """A line of a figure slide: into its placeholder, or a text box where the template has none."""
        place = next((p for p in slide.placeholders if self.plan.own and p.placeholder_format.idx == idx), None)
        if place is not None:
            fitting = points_that_fit(text, place.width, place.height, points, 8)
            write(place.text_frame, clean_lines(text), points=fitting)
        elif text:
            self._box(slide, text, free_place(self.prs, slide).strip(*strip), points, colour=self.plan.muted)

    def _box(
        self, slide: Any, text: str, place: Place, points: int, bold: bool = False, colour: str | None = None
    ) -> None:
        box = slide.shapes.add_textbox(Emu(place.left), Emu(place.top), Emu(place.width), Emu(place.height))
        frame = box.text_frame
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        fitting = points_that_fit(text, box.width, box.height, points, 8, bold)
        write(frame, clean_lines(text), points=fitting, bold=bold, colour=colour or self.plan.ink)

    def _across(self, top: float, bottom: float) -> Place:
        """A place across the slide between two shares of its height."""
        width, height = int(self.prs.slide_width), int(self.prs.slide_height)
        return Place(width // 24, 0, width - width // 12, height).strip(top, bottom)

    def _foot(self, slide: Any) -> None:
        """Marking, date and page number, in the placeholders that the layout has for them."""
        told = {"ftr": clean(self.briefing.marking, 120), "dt": self.words.day(self.briefing.day), "sldNum": None}
        for shape in slide.slide_layout.placeholders:
            kind = shape._element.ph.get("type")
            if kind not in told or told[kind] == "":
                continue
            element = copy.deepcopy(shape._element)
            element.nvSpPr.cNvPr.set("id", str(slide.shapes._next_shape_id))
            slide.shapes._spTree.append(element)
            if told[kind] is not None:
                write(
                    slide.shapes[-1].text_frame, str(told[kind]), colour=_FOOT_COLOURS[kind] if self.plan.own else None
                )
        if told["ftr"] and not any(p._element.ph.get("type") == "ftr" for p in slide.slide_layout.placeholders):
            self._box(slide, told["ftr"], self._across(0.945, 0.99), 11, bold=True)


def figure_room(prs: Any, plan: Plan) -> Place:
    """The place of figures on the slides of a presentation, found on one that is taken away again."""
    place = content_place(prs, prs.slides.add_slide(plan.figure), plan)
    drop_slides(prs)
    return place


def _drop_empty(slide: Any) -> None:
    """Take out placeholders without text: their prompts belong to the editor, not to the slide show."""
    for shape in list(slide.placeholders):
        if shape.has_text_frame and not shape.text_frame.text.strip():
            shape._element.getparent().remove(shape._element)


def _properties(prs: Any, briefing: Briefing) -> None:
    prs.core_properties.title = clean(briefing.title, 250)
    prs.core_properties.author = clean(briefing.author, 120) or "Open Line"
    prs.core_properties.keywords = clean(briefing.marking, 120)


def clean_lines(text: str) -> str:
    """Lines of text without characters that a file cannot hold."""
    return "\n".join(clean(line, 3000) for line in text.splitlines())
