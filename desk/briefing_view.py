"""The briefing on its page: words and look of its files, and its slides in order; saved, loaded, sent as a link."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import streamlit as st

from desk import labels
from desk.briefing import LONGEST, MOST_SLIDES, SHOWN_AS, Briefing, BriefingError, Slide, from_link, load, save, to_link
from desk.exhibit_view import exhibit_of
from desk.exhibits import KINDS, Item, NothingToShowError
from desk.render import NoBrowserError, RenderError, renderer
from desk.slide_layout import for_place, scale_to
from desk.store import newest_day, the_build
from desk.theme import LIGHT
from desk.tray_view import keep, kept_briefing
from desk.words import languages

TEMPLATE, _TEMPLATE_NAME, LINK = "_open_line_template", "_open_line_template_name", "briefing"
_LINK_LOADED, _TIMES, _REMOVED = "_open_line_link_loaded", "_open_line_briefing_times", "_open_line_removed_slide"
_OF_ALL, _OF_SLIDE = ("title", "author", "day", "marking", "language"), ("title", "takeaway", "text", "shown_as")
_RATIO, _ACROSS = 16 / 9, 420  # of a thumbnail; it is shown at about half its pixels
Spots = list[tuple[Any, Item]]


def _key(name: str, at: int | None = None) -> str:
    """The key of a box. It changes whenever slides move or a file is loaded, so that each box shows what is kept."""
    place = "briefing" if at is None else f"slide-{at}"
    return f"{place}-{name}-{st.session_state.get(_TIMES, 0)}"


def gather() -> None:
    """A callback: keep what stands in the boxes. Buttons call it first, for a box left by a click on them."""
    told, state = kept_briefing(), st.session_state
    slides = []
    for at, slide in enumerate(told.slides):
        said: dict[str, Any] = {n: state[_key(n, at)] for n in _OF_SLIDE if state.get(_key(n, at)) is not None}
        slides.append(replace(slide, **said))
    changed: dict[str, Any] = {n: state[_key(n)] for n in _OF_ALL if _key(n) in state}
    keep(replace(told, slides=tuple(slides), **changed))


def _take(briefing: Briefing) -> None:
    """Keep another briefing, and show it in all boxes."""
    keep(briefing)
    st.session_state[_TIMES] = st.session_state.get(_TIMES, 0) + 1


def read_link() -> None:
    """Take a briefing out of the address, once a session; the address is then as it was without."""
    told = st.query_params.get(LINK)
    if told is None:
        return
    del st.query_params[LINK]
    if st.session_state.get(_LINK_LOADED) == told:
        return
    st.session_state[_LINK_LOADED] = told
    st.session_state.pop(_REMOVED, None)
    _read(lambda: from_link(told, newest_day()))


def _read(reading: Callable[[], tuple[Briefing, list[str]]]) -> None:
    try:
        briefing, problems = reading()
    except BriefingError as refusal:
        st.toast(labels.plain(refusal), icon=":material/report:", duration="long")
        return
    _take(briefing)
    for problem in problems:
        st.toast(labels.plain(problem), icon=":material/report:", duration="long")


def look_of_files() -> None:
    """Title, marking, author, date, language and template."""
    told = kept_briefing()
    cells = st.columns([2.5, 1.7, 1.3, 1.2, 1.2], vertical_alignment="bottom", gap="small")
    cells[0].text_input("Title", told.title, max_chars=LONGEST["title"], key=_key("title"), on_change=gather)
    cells[1].text_input(
        "Marking on every slide", told.marking, max_chars=LONGEST["marking"], key=_key("marking"), on_change=gather,
        placeholder="None",
    )  # fmt: skip
    cells[2].text_input(
        "Author", told.author, max_chars=LONGEST["author"], key=_key("author"), on_change=gather, placeholder="None"
    )
    cells[3].date_input("Date", told.day, format="DD/MM/YYYY", key=_key("day"), on_change=gather)
    names = languages()
    with cells[4].popover("Look", icon=":material/palette:", width="stretch"):
        st.selectbox(
            "Language of dates and fixed words", list(names), list(names).index(told.language),
            format_func=names.__getitem__, key=_key("language"), on_change=gather,
        )  # fmt: skip
        st.file_uploader(
            "Your ministry's template (.pptx)", type=["pptx"], key="briefing-template", on_change=_template,
            help="Its layouts, colours and fonts are used. It stays in your session.",
        )  # fmt: skip
        if name := st.session_state.get(_TEMPLATE_NAME):
            st.caption(f"In use: {labels.plain(name)}")
            st.button("Take the template off", key="template-off", icon=":material/close:", on_click=_template_off)


def _template() -> None:
    """A callback: a template was chosen. An uploader is empty again after a page change; the template is kept."""
    file = st.session_state.get("briefing-template")
    if file is not None:
        st.session_state[TEMPLATE], st.session_state[_TEMPLATE_NAME] = file.getvalue(), file.name


def _template_off() -> None:
    st.session_state.pop(TEMPLATE, None)
    st.session_state.pop(_TEMPLATE_NAME, None)


def is_taken_out() -> bool:
    """Whether a slide was just taken out and can be put back."""
    return _REMOVED in st.session_state


def slides_list() -> Spots:
    """The slides in order, each to be moved, worded anew, shown as a table, or taken out. Returns where pictures go."""
    told, spots = kept_briefing(), []
    removed = st.session_state.get(_REMOVED)
    for at in range(len(told.slides) + 1):
        if removed and removed[0] == at:
            with st.container(horizontal=True, vertical_alignment="center", key="removed"):
                st.markdown(f"Slide {at + 1} is taken out.", width="content")
                st.button("Put it back", key="put-back", icon=":material/undo:", type="tertiary", on_click=_put_back)
        if at < len(told.slides):
            with st.container(border=True, key=f"slide-{at}"):
                spots += _slide(told, at)
    return spots


def _slide(told: Briefing, at: int) -> Spots:
    slide = told.slides[at]
    left, middle, right = st.columns([1.2, 4.8, 1.5], vertical_alignment="center", gap="small")
    spot = left.empty()
    spot.caption(":material/table: Table" if slide.shown_as == "table" else ":material/notes: Text" * (not slide.item))
    with middle.container(gap="xxsmall"):
        finding, problem = _finding(slide.item) if slide.item else ("Title", "")
        st.markdown(f"**{at + 1}. {labels.plain(_name(slide))}**{_filters(slide)}")
        if problem:
            st.markdown(f":material/report: **Nothing to show.** {labels.plain(problem)}")
        st.text_input(
            "Title", slide.title, key=_key("title", at), max_chars=LONGEST["title"], label_visibility="collapsed",
            placeholder=finding, on_change=gather,
        )  # fmt: skip
        if slide.item:
            st.text_input(
                "Takeaway", slide.takeaway, key=_key("takeaway", at), max_chars=LONGEST["takeaway"],
                label_visibility="collapsed", placeholder="Takeaway: what it means, in one line", on_change=gather,
            )  # fmt: skip
        else:
            st.text_area(
                "Text", slide.text, key=_key("text", at), max_chars=LONGEST["text"], label_visibility="collapsed",
                placeholder="A point on each line", height=96, on_change=gather,
            )  # fmt: skip
    with right.container(gap="small", horizontal_alignment="right"):
        _slide_buttons(at, len(told.slides))
        if slide.item:
            st.segmented_control(
                "Shown as", SHOWN_AS, default=slide.shown_as, key=_key("shown_as", at), required=True,
                format_func=str.capitalize, label_visibility="collapsed", on_change=gather,
            )  # fmt: skip
    drawn = slide.item is not None and slide.shown_as == "figure" and not problem
    return [(spot, slide.item)] if drawn and slide.item else []


def _slide_buttons(at: int, number: int) -> None:
    with st.container(horizontal=True, gap="small", horizontal_alignment="right"):
        for icon, step, words in (("upward", -1, "Move up"), ("downward", 1, "Move down")):
            st.button(
                "", icon=f":material/arrow_{icon}:", key=f"slide-{at}-{step}", type="tertiary", help=words,
                on_click=_move, args=(at, step), disabled=not 0 <= at + step < number,
            )  # fmt: skip
        st.button(
            "", icon=":material/delete:", key=f"slide-{at}-out", type="tertiary", help="Take it out", on_click=_remove,
            args=(at,),
        )  # fmt: skip


def _name(slide: Slide) -> str:
    return KINDS[slide.item.kind].name if slide.item else "Text"


def _filters(slide: Slide) -> str:
    if slide.item is None:
        return ""
    filters = slide.item.filters
    return f" :gray[· {labels.plain(filters.words())} · as of {labels.day(filters.as_of)}]"


def _finding(item: Item) -> tuple[str, str]:
    """The finding of a figure; and why there is nothing to show, empty where there is."""
    try:
        return " ".join(exhibit_of(item, LIGHT).title.split()), ""
    except NothingToShowError as nothing:
        return "Title", str(nothing)


def without_rows(briefing: Briefing) -> list[int]:
    """Numbers of the slides whose figure has nothing to show, from 1."""
    return [n for n, slide in enumerate(briefing.slides, start=1) if slide.item and _finding(slide.item)[1]]


def fill(spots: Spots) -> None:
    """Draw the small pictures: last, when all else stands and can be used; not while the browser is still starting."""
    if not renderer.is_warm:
        return
    for spot, item in spots:
        try:
            spot.image(_thumbnail(the_build().build_id, item), width="stretch")
        except (NoBrowserError, RenderError, NothingToShowError):
            return


@st.cache_data(max_entries=300, show_spinner=False)
def _thumbnail(build_id: str, item: Item) -> bytes:
    figure, _ = for_place(exhibit_of(item, LIGHT).figure, _RATIO)
    return renderer.picture(figure, "png", scale=scale_to(figure, _ACROSS))


def _move(at: int, step: int) -> None:
    gather()
    st.session_state.pop(_REMOVED, None)
    _take(kept_briefing().moved(at, step))


def _remove(at: int) -> None:
    gather()
    st.session_state[_REMOVED] = (at, kept_briefing().slides[at])
    _take(kept_briefing().without(at))


def _put_back() -> None:
    gather()
    at, slide = st.session_state.pop(_REMOVED)
    told = kept_briefing()
    _take(replace(told, slides=(*told.slides[:at], slide, *told.slides[at:])[:MOST_SLIDES]))


def _add_text() -> None:
    gather()
    keep(kept_briefing().with_slide(Slide()))


def save_and_load() -> None:
    """A slide of text; the briefing as a small file and as a link, and a file taken in."""
    told = kept_briefing()
    full = len(told.slides) >= MOST_SLIDES
    st.button("Text slide", icon=":material/notes:", on_click=_add_text, disabled=full, key="add-text")
    if told.slides:
        st.download_button(
            "Save", save(told), "briefing.json", "application/json", icon=":material/save:", on_click="ignore",
            key="save-briefing", help="A small file that “Load” takes in again",
        )  # fmt: skip
    with st.popover("Load", icon=":material/folder_open:"):
        st.file_uploader("A briefing saved here (.json)", type=["json"], key="load-briefing", on_change=_load)
    if told.slides:
        with st.popover("Link", icon=":material/link:"):
            packed, base = to_link(told), (st.context.url or "").split("?")[0]
            if packed:
                st.markdown("Opens this briefing on the same dashboard.")
                st.code(f"{base}?{LINK}={packed}", language=None)
            else:
                st.markdown("This briefing is too long for a link. Save it and send the file.")


def _load() -> None:
    """A callback: a file was chosen."""
    file = st.session_state.get("load-briefing")
    if file is not None:
        st.session_state.pop(_REMOVED, None)
        _read(lambda: load(file.getvalue(), newest_day()))
