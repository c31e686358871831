"""How a page shows an exhibit: the figure with its explanation, downloads, place in the briefing, link and table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import streamlit as st

from desk import labels
from desk.exhibits import KINDS, Exhibit, Item, NothingToShowError, exhibit
from desk.exhibits.items import page_choices
from desk.filter_bar import current_filters
from desk.filters import Filters
from desk.formats import FORMATS
from desk.render import REMEDY, find_browser
from desk.show import FIGURE_CONFIG, chosen_point, csv_bytes, current_look, show_table, view_url
from desk.store import query, the_build
from desk.theme import LIGHT, Look
from desk.tray_view import add_button

_SAVES = ("PNG", "SVG")


def item_of(kind: str, options: Mapping[str, str | None] | None = None, filters: Filters | None = None) -> Item:
    """The item that this page asks for, under the filters of the bar; choices that are not made are left out."""
    told = tuple(sorted((name, value) for name, value in (options or {}).items() if value))
    return Item(kind, filters or current_filters(), told)


def exhibit_of(item: Item, look: Look | None = None) -> Exhibit:
    """The exhibit of an item in this build, made once. Raises NothingToShowError."""
    return _made(the_build().build_id, item, look or current_look())


@st.cache_resource(max_entries=300, show_spinner=False)
def _made(build_id: str, item: Item, look: Look) -> Exhibit:
    return exhibit(query, item, look)


def show_exhibit(
    shown: Exhibit,
    *,
    key: str,
    selectable: bool = False,
    on_choose: Callable[[str], None] | None = None,
    table_below: bool = True,
    link_extra: Mapping[str, str | None] | None = None,
) -> str | None:
    """Show an exhibit; where ``selectable``, returns the first value of the chosen point's ``customdata``, else None.

    ``on_choose`` is called with it, right below the figure. ``link_extra``: further choices of the page for its link.
    """
    config = FIGURE_CONFIG if find_browser() else _camera(shown.file_stem, key)
    with st.container(key=f"wide-{key}"):
        if selectable:
            event = st.plotly_chart(
                shown.figure, key=key, theme=None, config=config, alt=shown.alt_text, width="stretch",
                on_select="rerun", selection_mode="points",
            )  # fmt: skip
            chosen = chosen_point(event)
        else:
            st.plotly_chart(shown.figure, key=key, theme=None, config=config, alt=shown.alt_text, width="stretch")
            chosen = None
    if chosen and on_choose:
        on_choose(chosen)
    with st.container(horizontal=True, key=f"{key}-tools", gap="small"):
        with st.popover("How to read this", icon=":material/help:", type="tertiary"):
            st.markdown(shown.how_to_read)
        with st.popover("Download", icon=":material/download:", type="tertiary"):
            downloads(shown.item, shown.file_stem, key)
        add_button(shown.item, key=f"{key}-add")
        with st.popover("Link to this view", icon=":material/link:", type="tertiary"):
            told = view_url(shown.item.filters, **page_choices(shown.item) | dict(link_extra or {}))
            st.code(told, language=None, wrap_lines=True)
    if table_below:
        days = {name: st.column_config.DateColumn(format="D MMM YYYY") for name in shown.days}
        show_table(
            shown.table, key=f"{key}-table", column_config=days or None, rows=shown.table_rows,
            below=partial(add_button, shown.item, key=f"{key}-add-table", shown_as="table"),
        )  # fmt: skip
    return chosen


def downloads(item: Item, file_stem: str, key: str) -> None:
    """Buttons for all formats; a file is made when its button is pressed."""
    drawable = find_browser() is not None
    for code, form in FORMATS.items():
        if form.needs_browser and not drawable:
            continue
        st.download_button(
            form.name, partial(_file, item, code), f"{file_stem}.{form.ending}", form.mime, key=f"{key}-{code}",
            on_click="ignore", type="tertiary",
        )  # fmt: skip
    st.download_button(
        "Table (CSV)", partial(_csv, item), f"{file_stem}.csv", "text/csv", key=f"{key}-csv", on_click="ignore",
        type="tertiary",
    )  # fmt: skip
    if not drawable:
        st.info(labels.plain(f"{REMEDY} Until then the camera above the figure saves it as it is on your screen."))
        st.segmented_control("The camera saves", _SAVES, default=_SAVES[0], required=True, key=f"{key}-camera")


def _camera(file_stem: str, key: str) -> dict[str, Any]:
    """Where the machine has no browser to draw with, the officer's own saves the figure as the screen shows it."""
    told = str(st.session_state.get(f"{key}-camera") or _SAVES[0]).lower()
    saved = {"format": told, "filename": file_stem, "scale": 2, "height": None, "width": None}
    button = {"displayModeBar": True, "modeBarButtons": [["toImage"]], "toImageButtonOptions": saved}
    return FIGURE_CONFIG | button


def _file(item: Item, code: str) -> bytes:
    """An exported file shows the figure in light colours, whatever the theme of the screen."""
    return FORMATS[code].make(exhibit_of(item, LIGHT))


def _csv(item: Item) -> bytes:
    return csv_bytes(exhibit_of(item, LIGHT).rows())


__all__ = ["KINDS", "NothingToShowError", "downloads", "exhibit_of", "item_of", "show_exhibit"]
