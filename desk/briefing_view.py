"""The briefing on its page: slides in order, their words, the look of the files, and the files themselves."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import streamlit as st

from desk import labels
from desk.brief_files import brief_docx, brief_html, brief_markdown
from desk.briefing import LONGEST, MOST_SLIDES, Briefing, BriefingError, Slide, from_link, load, save, to_link
from desk.briefing_pages import briefing_pdf, briefing_preview
from desk.exhibits import KINDS, NothingToShowError
from desk.filters import Filters
from desk.pair_brief import pair_brief
from desk.pair_deck import pair_slides
from desk.render import REMEDY, NoBrowserError, RenderError, find_browser, renderer
from desk.slides.deck import deck
from desk.slides.template import TemplateError
from desk.store import newest_day, query, the_build
from desk.tray_view import keep, kept_briefing
from desk.words import Words, languages

PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_TEMPLATE, _MADE, _LOADED = "_open_line_template", "_open_line_made", "_open_line_link_loaded"
LINK = "briefing"
PROBLEMS = (NoBrowserError, RenderError, TemplateError, NothingToShowError)


def read_link() -> None:
    """Take a briefing out of the address, once a session; the address is then as it was without."""
    told = st.query_params.get(LINK)
    if not told or st.session_state.get(_LOADED) == told:
        return
    st.session_state[_LOADED] = told
    try:
        briefing, problems = from_link(told, newest_day())
    except BriefingError as refusal:
        st.warning(labels.plain(refusal), icon=":material/report:")
        return
    keep(briefing)
    for problem in problems:
        st.warning(labels.plain(problem), icon=":material/report:")
    del st.query_params[LINK]


def look_of_files() -> None:
    """Title, author, date, marking, language and template."""
    told = kept_briefing()
    first, second, third = st.columns([2, 1.2, 1])
    title = first.text_input("Title", told.title, max_chars=LONGEST["title"], key="briefing-title")
    author = second.text_input("Author", told.author, max_chars=LONGEST["author"], key="briefing-author")
    day = third.date_input("Date", told.day, format="DD/MM/YYYY", key="briefing-day")
    first, second, third = st.columns([2, 1.2, 1])
    marking = first.text_input(
        "Marking on every slide", told.marking, max_chars=LONGEST["marking"], key="briefing-marking",
        placeholder="Such as a classification; empty for none",
    )  # fmt: skip
    names = languages()
    language = second.selectbox(
        "Language of dates and fixed words", list(names), list(names).index(told.language),
        format_func=names.__getitem__, key="briefing-language",
    )  # fmt: skip
    with third:
        _template_box()
    keep(replace(told, title=title, author=author, day=day, marking=marking, language=str(language)))


def _template_box() -> None:
    with st.popover("Ministry's template", icon=":material/palette:", width="stretch"):
        st.markdown("A `.pptx` file of yours: its layouts, colours and fonts are used. It stays in your session.")
        file = st.file_uploader(
            "Template (.pptx)", type=["pptx"], key="briefing-template", label_visibility="collapsed"
        )
        st.session_state[_TEMPLATE] = file.getvalue() if file is not None else None


def slides_list() -> None:
    """The slides in order; each can be moved, worded anew, shown as a table, or taken out."""
    told = kept_briefing()
    for at, slide in enumerate(told.slides):
        with st.container(border=True, key=f"slide-{at}"):
            _slide(told, at, slide)


def _slide(told: Briefing, at: int, slide: Slide) -> None:
    name = KINDS[slide.item.kind].name if slide.item else "Text"
    words = f" · {slide.item.filters.words()}" if slide.item else ""
    left, right = st.columns([4, 1.4], vertical_alignment="center")
    left.markdown(f"**{at + 1}. {labels.plain(name)}**{labels.plain(words)}")
    with right.container(horizontal=True, gap="xxsmall", horizontal_alignment="right"):
        for icon, step, help_ in ((":material/arrow_upward:", -1, "Up"), (":material/arrow_downward:", 1, "Down")):
            st.button(
                "", icon=icon, key=f"slide-{at}-{step}", type="tertiary", help=help_, on_click=_move, args=(at, step),
                disabled=not 0 <= at + step < len(told.slides),
            )  # fmt: skip
        st.button(
            "", icon=":material/delete:", key=f"slide-{at}-out", type="tertiary", help="Take it out", on_click=_remove,
            args=(at,),
        )  # fmt: skip
    mark = f"{len(told.slides)}-{at}-{_mark(slide)}"
    title = left.text_input(
        "Title", slide.title, key=f"title-{mark}", max_chars=LONGEST["title"], label_visibility="collapsed",
        placeholder="Title; empty: the finding of the figure" if slide.item else "Title",
    )  # fmt: skip
    takeaway, text, shown_as = slide.takeaway, slide.text, slide.shown_as
    if slide.item:
        takeaway = left.text_input(
            "Takeaway", takeaway, key=f"takeaway-{mark}", max_chars=LONGEST["takeaway"], label_visibility="collapsed",
            placeholder="What it means, in one line",
        )  # fmt: skip
        with right:
            chosen = st.segmented_control(
                "Shown as", ["figure", "table"], default=shown_as, key=f"as-{mark}", required=True,
                format_func=str.capitalize, label_visibility="collapsed",
            )  # fmt: skip
            shown_as = str(chosen or "figure")
    else:
        text = left.text_area("Text", text, key=f"text-{mark}", max_chars=LONGEST["text"], label_visibility="collapsed")
    changed = replace(slide, title=title, takeaway=takeaway, text=text, shown_as=shown_as)
    if changed != slide:
        keep(kept_briefing().changed(at, changed))


def _mark(slide: Slide) -> str:
    """Tells the boxes of one slide from those of another that stood in its place before."""
    return hashlib.sha1(repr(slide.item).encode(), usedforsecurity=False).hexdigest()[:8]


def _move(at: int, step: int) -> None:
    keep(kept_briefing().moved(at, step))


def _remove(at: int) -> None:
    keep(kept_briefing().without(at))


def add_text() -> None:
    """A callback: a slide of text at the end."""
    keep(kept_briefing().with_slide(Slide(title="Text")))


def save_and_load() -> None:
    """The briefing as a small file and as a link, and a file taken in."""
    told = kept_briefing()
    with st.container(horizontal=True, gap="small"):
        st.button(
            "Add a text slide", icon=":material/notes:", on_click=add_text, disabled=len(told.slides) >= MOST_SLIDES,
            key="add-text",
        )  # fmt: skip
        st.download_button(
            "Save the briefing", save(told), "briefing.json", "application/json", icon=":material/save:",
            disabled=not told.slides, on_click="ignore", key="save-briefing",
        )  # fmt: skip
        with st.popover("Load a briefing", icon=":material/folder_open:"):
            st.file_uploader("Briefing (.json)", type=["json"], key="load-briefing", on_change=_load)
        with st.popover("Link", icon=":material/link:", disabled=not told.slides):
            packed = to_link(told)
            base = (st.context.url or "").split("?")[0]
            if packed:
                st.code(f"{base}?{LINK}={packed}", language=None, wrap_lines=True)
            else:
                st.markdown("This briefing is too long for a link. Save it and send the file.")


def _load() -> None:
    """A callback: a file was chosen."""
    file = st.session_state.get("load-briefing")
    if file is None:
        return
    try:
        briefing, problems = load(file.getvalue(), newest_day())
    except BriefingError as refusal:
        st.toast(labels.plain(refusal), icon=":material/report:", duration="long")
        return
    keep(briefing)
    for key in ("title", "author", "day", "marking", "language"):
        st.session_state.pop(f"briefing-{key}", None)
    for problem in problems:
        st.toast(labels.plain(problem), icon=":material/report:", duration="long")


def files() -> None:
    """Preview and the files. They are made when asked for, and kept until the briefing changes."""
    told, template = kept_briefing(), st.session_state.get(_TEMPLATE)
    wanted = hashlib.sha1(save(told) + (template or b""), usedforsecurity=False).hexdigest() + the_build().build_id
    made = st.session_state.get(_MADE)
    made = made if isinstance(made, dict) and made.get("of") == wanted else {"of": wanted}
    st.session_state[_MADE] = made
    if find_browser() is None:
        st.warning(labels.plain(REMEDY), icon=":material/report:")
    with st.container(horizontal=True, gap="small"):
        for name, work in (("Preview", _preview), ("PowerPoint", _powerpoint), ("PDF", _pdf)):
            if st.button(f"Make the {name}" if name != "Preview" else name, key=f"make-{name}", type="primary"):
                _make(name, work, made)
    with st.container(horizontal=True, gap="small"):
        if "PowerPoint" in made:
            st.download_button("Download PowerPoint", made["PowerPoint"], "briefing.pptx", PPTX, on_click="ignore")
        if "PDF" in made:
            st.download_button("Download PDF", made["PDF"], "briefing.pdf", "application/pdf", on_click="ignore")
    for problem in made.get("problems", ()):
        st.warning(labels.plain(problem), icon=":material/report:")
    cells = st.columns(2)
    for at, picture in enumerate(made.get("Preview", ())):
        with cells[at % 2].container(border=True):
            st.image(picture, caption=f"Page {at + 1}", width="stretch")


def _make(name: str, work: Callable[[Briefing, Callable[[int, int], None]], object], made: dict[str, object]) -> None:
    bar = st.progress(0.0, text=f"{name}: starting")
    try:
        made[name] = work(kept_briefing(), lambda done, of: _step(bar, name, done, of))
    except PROBLEMS as problem:
        st.error(labels.plain(problem), icon=":material/report:")
    bar.empty()


def _step(bar: object, name: str, done: int, of: int) -> None:
    bar.progress(done / max(1, of), text=f"{name}: slide {done} of {of}")  # type: ignore[attr-defined]


def _base() -> str:
    told = st.context.url or ""
    return "/".join(told.split("/")[:3])


def _preview(briefing: Briefing, progress: Callable[[int, int], None]) -> list[bytes]:
    return briefing_preview(briefing, query, _base())


def _powerpoint(briefing: Briefing, progress: Callable[[int, int], None]) -> bytes:
    template = st.session_state.get(_TEMPLATE)
    made = deck(briefing, query, _draw, template=template, base=_base(), progress=progress)
    st.session_state[_MADE]["problems"] = made.problems
    return made.data


def _pdf(briefing: Briefing, progress: Callable[[int, int], None]) -> bytes:
    return briefing_pdf(briefing, query, _base(), progress)


def _draw(figure: object, scale: float) -> bytes:
    return renderer.picture(figure, "png", scale=scale)


def pair_brief_files(filters: Filters) -> None:
    """The one-page brief on the pair of the filter bar, in every format."""
    if not filters.pair:
        st.info("Choose a country pair at the top left for its one-page brief.", icon=":material/article:")
        return
    name = f"brief-{filters.pair}-{filters.as_of:%Y-%m-%d}"
    told = kept_briefing()
    words = Words(told.language)
    try:
        brief = pair_brief(query, filters, words, told.marking)
    except NothingToShowError as problem:
        st.info(labels.plain(problem))
        return
    with st.container(horizontal=True, gap="small"):
        if find_browser():
            _file("PDF", lambda: renderer.paper(brief_html(brief)), f"{name}.pdf", "application/pdf")
        _file("Word", partial(brief_docx, brief), f"{name}.docx", DOCX)
        _file("Markdown", partial(brief_markdown, brief), f"{name}.md", "text/markdown")
        st.button(
            "Put its slides into the briefing", icon=":material/add_to_queue:", key="brief-slides",
            on_click=_add_slides, args=(pair_slides(filters, brief),),
        )  # fmt: skip


def _file(name: str, make: Callable[[], bytes], file: str, mime: str) -> None:
    st.download_button(name, make, file, mime, key=f"brief-{name}", on_click="ignore", icon=":material/download:")


def _add_slides(slides: tuple[Slide, ...]) -> None:
    briefing = kept_briefing()
    for slide in slides:
        briefing = briefing.with_slide(slide)
    keep(briefing)
