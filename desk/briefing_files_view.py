"""The files of a briefing on its page: made when asked for, kept until it changes; and the one-page brief on a pair."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import partial
from typing import Any

import streamlit as st

from desk import labels
from desk.brief_files import brief_docx, brief_html, brief_markdown
from desk.briefing import Slide, save
from desk.briefing_pages import briefing_pdf, briefing_preview
from desk.briefing_view import TEMPLATE, gather, without_rows
from desk.exhibit_view import exhibit_of
from desk.exhibits import NothingToShowError
from desk.filters import Filters
from desk.pair_brief import PairBrief, pair_brief
from desk.pair_deck import pair_slides
from desk.render import REMEDY, NoBrowserError, RenderError, find_browser, renderer
from desk.slides.deck import deck
from desk.slides.template import TemplateError
from desk.store import query, the_build
from desk.theme import LIGHT
from desk.tray_view import keep, kept_briefing
from desk.without_browser import with_tables
from desk.words import Words

PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_MADE = "_open_line_made"
PROBLEMS = (NoBrowserError, RenderError, TemplateError, NothingToShowError)
Progress = Callable[[int, int], None]


def _made() -> dict[str, Any]:
    """Files made of the briefing as it is now, by name."""
    told = save(kept_briefing()) + (st.session_state.get(TEMPLATE) or b"")
    wanted = hashlib.sha1(told, usedforsecurity=False).hexdigest() + the_build().build_id
    made = st.session_state.get(_MADE)
    if not isinstance(made, dict) or made["of"] != wanted:
        made = st.session_state[_MADE] = {"of": wanted}
    return made


def file_buttons() -> None:
    """PowerPoint, PDF and preview: a button that makes the file, then in its place the one that saves it."""
    with_browser = find_browser() is not None
    _file_button("PowerPoint", _powerpoint, "pptx", PPTX, "primary")
    if with_browser:
        _file_button("PDF", _pdf, "pdf", "application/pdf", "secondary")
        if st.button("Preview", key="make-Preview", icon=":material/visibility:", on_click=gather):
            preview()


def _file_button(name: str, work: Callable[[Progress], object], ending: str, mime: str, kind: Any) -> None:
    slot = st.empty()
    if name not in _made() and slot.button(f"Make the {name}", key=f"make-{name}", type=kind, on_click=gather):
        _make(name, work)
    if name in _made():
        slot.download_button(
            f"Download {name}", _made()[name], f"briefing.{ending}", mime, on_click="ignore", type="primary",
            icon=":material/download:", key=f"download-{name}",
        )  # fmt: skip


def _make(name: str, work: Callable[[Progress], object]) -> None:
    bar = st.progress(0.0, text=f"{name}: starting")
    made = _made()
    try:
        made[name] = work(lambda done, of: _step(bar, name, done, of))
    except PROBLEMS as problem:
        made["refusal"] = str(problem)
    else:
        made.pop("refusal", None)
    bar.empty()


def _step(bar: Any, name: str, done: int, of: int) -> None:
    bar.progress(done / max(1, of), text=f"{name}: slide {done} of {of}")


def messages() -> None:
    """What is missing before a file is made, and what could not be done in one that was."""
    if refusal := _made().get("refusal"):
        st.error(labels.plain(refusal), icon=":material/report:")
    if find_browser() is None:
        told = (
            f"{REMEDY} Until then there is no PDF, and PowerPoint gets a table for each figure it cannot draw itself."
        )
        st.warning(labels.plain(told), icon=":material/report:")
    empty = without_rows(kept_briefing())
    if empty:
        st.warning(
            f"Nothing to show on slide {', '.join(map(str, empty))}: the file will say so there. Take it out, or "
            "collect it anew with other filters.", icon=":material/report:",
        )  # fmt: skip
    said = tuple(f"Slide {number}:" for number in empty)
    for problem in _made().get("problems", ()):
        if not problem.startswith(said):
            st.warning(labels.plain(problem), icon=":material/report:")


@st.dialog("Preview", width="large")
def preview() -> None:
    """The pages as pictures, before anything is downloaded; they lie over the page."""
    if "Preview" not in _made():
        _make("Preview", _preview)
    if refusal := _made().get("refusal"):
        st.error(labels.plain(refusal), icon=":material/report:")
    for number, picture in enumerate(_made().get("Preview", ()), start=1):
        with st.container(border=True):
            st.image(picture, caption=f"Page {number}", width="stretch")


def _base() -> str:
    """Address of the dashboard: that of this page without its own name."""
    return (st.context.url or "").split("?")[0].rsplit("/", 1)[0]


def _preview(progress: Progress) -> list[bytes]:
    return briefing_preview(kept_briefing(), query, _base())


def _powerpoint(progress: Progress) -> bytes:
    told = kept_briefing()
    if not find_browser():
        told = with_tables(told, lambda item: exhibit_of(item, LIGHT))
    made = deck(
        told, query, _draw, template=st.session_state.get(TEMPLATE), base=_base(), progress=progress
    )  # fmt: skip
    _made()["problems"] = made.problems
    return made.data


def _pdf(progress: Progress) -> bytes:
    return briefing_pdf(kept_briefing(), query, _base(), progress)


def _draw(figure: Any, scale: float) -> bytes:
    return renderer.picture(figure, "png", scale=scale)


def pair_brief_files(filters: Filters) -> None:
    """The one-page brief on the pair of the filter bar, in every format, on one line."""
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="pair-brief"):
        if not filters.pair:
            st.caption("Choose a country pair at the top left for a one-page brief on it.")
            return
        told = kept_briefing()
        try:
            brief = _pair_brief(the_build().build_id, filters, told.language, told.marking)
        except NothingToShowError as problem:
            st.caption(labels.plain(problem))
            return
        name = f"brief-{filters.pair}-{filters.as_of:%Y-%m-%d}"
        st.markdown(f"**One page on {labels.plain(labels.pair_name(filters.pair))}**", width="content")
        if find_browser():
            _brief_file("PDF", lambda: renderer.paper(brief_html(brief)), f"{name}.pdf", "application/pdf")
        _brief_file("Word", partial(brief_docx, brief), f"{name}.docx", DOCX)
        _brief_file("Markdown", partial(brief_markdown, brief), f"{name}.md", "text/markdown")
        st.button(
            "Put its slides into the briefing", icon=":material/add_to_queue:", key="brief-slides", type="tertiary",
            on_click=_add_slides, args=(pair_slides(filters, brief),),
        )  # fmt: skip


@st.cache_data(max_entries=50, show_spinner=False)
def _pair_brief(build_id: str, filters: Filters, language: str, marking: str) -> PairBrief:
    return pair_brief(query, filters, Words(language), marking)


def _brief_file(name: str, make: Callable[[], bytes], file: str, mime: str) -> None:
    st.download_button(
        name, make, file, mime, key=f"brief-{name}", on_click="ignore", icon=":material/download:", type="tertiary"
    )


def _add_slides(slides: tuple[Slide, ...]) -> None:
    gather()
    briefing = kept_briefing()
    for slide in slides:
        briefing = briefing.with_slide(slide)
    keep(briefing)
