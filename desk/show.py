"""How a page shows things: a figure with its table, download, link and explanation; empty states; links to evidence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, cast
from urllib.parse import urlsplit

import pandas as pd
import plotly.graph_objects as go
import streamlit as st

from desk import labels
from desk.filter_bar import clear_filter, current_filters, reset_filters
from desk.filters import Filters
from desk.store import query
from desk.theme import Look, look

Figure: TypeAlias = go.Figure
Table = pd.DataFrame | Callable[[], pd.DataFrame]
EVIDENCE_PAGE = "pages/evidence.py"
FIGURE_CONFIG = {"displaylogo": False, "displayModeBar": False, "scrollZoom": False, "doubleClick": "reset"}


def current_look() -> Look:
    """Colours for the theme that this officer's browser shows."""
    return look(st.context.theme.type)


def show_figure(
    fig: Figure,
    table: Table,
    *,
    key: str,
    how_to_read: str,
    file_stem: str,
    alt: str | None = None,
    selectable: bool = False,
    column_config: Mapping[str, Any] | None = None,
    link_extra: Mapping[str, str | None] | None = None,
    on_choose: Callable[[str], None] | None = None,
    table_rows: int | None = None,
    table_below: bool = True,
) -> str | None:
    """Show a figure, and under it how to read it, its table, its download and its link.

    ``table`` has the column names and words that officers read; given as a function (with ``table_rows``, and making no
    Streamlit calls), it is called once somebody opens or downloads it. Where ``selectable``, returns the first value of
    the chosen point's ``customdata``, else None; ``on_choose`` is called with it, right below the figure.
    ``table_below`` is false where the page shows the rows itself.
    """
    options: dict[str, Any] = {"on_select": "rerun", "selection_mode": "points"} if selectable else {}
    with st.container(key=f"wide-{key}"):
        event = st.plotly_chart(fig, key=key, theme=None, config=FIGURE_CONFIG, alt=alt, width="stretch", **options)
    chosen = chosen_point(event) if selectable else None
    if chosen and on_choose:
        on_choose(chosen)
    with st.container(horizontal=True, key=f"{key}-tools", gap="small"):
        with st.popover("How to read this", icon=":material/help:", type="tertiary"):
            st.markdown(how_to_read)
        download_table(table, key=f"{key}-csv", file_stem=file_stem)
        with st.popover("Link to this view", icon=":material/link:", type="tertiary"):
            st.code(view_url(current_filters(), **(link_extra or {})), language=None, wrap_lines=True)
    if table_below:
        show_table(table, key=f"{key}-table", column_config=column_config, rows=table_rows)
    return chosen


def show_table(
    table: Table, *, key: str, column_config: Mapping[str, Any] | None = None, rows: int | None = None
) -> None:
    """The table behind a figure, folded away; its rows are made and sent only once it is opened."""
    number = len(table) if isinstance(table, pd.DataFrame) else rows
    heading = "Table" if number is None else f"Table ({labels.count(number, 'row')})"
    folded = st.expander(heading, key=key, on_change="rerun")
    if folded.open:
        folded.dataframe(_made(table), hide_index=True, width="stretch", column_config=column_config)


def _made(table: Table) -> pd.DataFrame:
    return table if isinstance(table, pd.DataFrame) else table()


def download_table(table: Table, *, key: str, file_stem: str) -> None:
    """A button that makes the CSV when it is pressed; no cell of it runs as a formula."""
    st.download_button(
        "Download table (CSV)", lambda: csv_bytes(_made(table)), f"{file_stem}.csv", "text/csv",
        key=key, icon=":material/download:", type="tertiary", on_click="ignore",
    )  # fmt: skip


def csv_bytes(table: pd.DataFrame) -> bytes:
    """CSV in UTF-8 with a byte order mark (Excel needs it), dates as YYYY-MM-DD, formulas made harmless."""
    safe = table.copy()
    for name in safe.columns:
        if pd.api.types.is_datetime64_any_dtype(safe[name]):
            safe[name] = safe[name].dt.strftime("%Y-%m-%d")
        elif not pd.api.types.is_numeric_dtype(safe[name]):
            safe[name] = safe[name].map(labels.spreadsheet_safe)
    safe.columns = [labels.spreadsheet_safe(name) for name in safe.columns]
    return safe.to_csv(index=False).encode("utf-8-sig")


def view_url(filters: Filters, **more: str | None) -> str:
    """Address that brings back this page with these filters."""
    here = urlsplit(st.context.url or "")
    told = filters.url_query(**more)
    base = f"{here.scheme}://{here.netloc}{here.path}" if here.netloc else here.path
    return f"{base}?{told}" if told else base


def evidence_link(words: str, contact_id: str, *, key: str | None = None, icon: str | None = None) -> None:
    """A link that opens the Evidence page on a contact and keeps the filters."""
    with st.container(key=key) if key else st.container():
        st.page_link(EVIDENCE_PAGE, label=labels.plain(words), icon=icon, query_params={"contact": contact_id})


def open_evidence(contact_id: str) -> None:
    """Go to the Evidence page on a contact now."""
    st.switch_page(EVIDENCE_PAGE, query_params={"contact": contact_id})


def empty_state(filters: Filters, what: str = "contacts") -> None:
    """Say that the filters leave nothing, which of them is to blame, and offer the way out."""
    culprits = {name: words for name, words in filters.active().items() if name != "as_of"}
    culprits = {name: words for name, words in culprits.items() if _count(filters.without(name))}
    st.info(f"**No {what} match these filters.**", icon=":material/filter_alt_off:")
    if culprits:
        st.markdown("Taking off any one of these would show some:")
    elif filters.active():
        st.markdown("No single filter is to blame; together they leave nothing: " + labels.plain(filters.words()) + ".")
    with st.container(horizontal=True, gap="small"):
        for name, words in culprits.items():
            st.button(f"Without “{labels.plain(words)}”", key=f"without-{name}", on_click=clear_filter, args=(name,))
        st.button("Reset all filters", key="reset-empty", on_click=reset_filters, type="primary")


def _count(filters: Filters) -> int:
    return int(query("contacts_count", **filters.params())["contacts"].iloc[0])


def chosen_point(event: Any) -> str | None:
    """First value of the ``customdata`` of the point that was chosen in a figure, or None."""
    points = cast("list[dict[str, Any]]", event.selection.points) if event else []
    for point in points:
        data = point.get("customdata")
        if isinstance(data, dict):  # some versions send arrays as {"0": ...}
            data = list(data.values())
        value = data[0] if isinstance(data, list) and data else data
        if isinstance(value, str) and value:
            return value
    return None
