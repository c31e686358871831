"""How a page shows things: tables and their downloads, the points chosen in figures, empty states, links."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, cast
from urllib.parse import urlsplit

import pandas as pd
import streamlit as st

from desk import labels
from desk.exhibits.exhibit import Table
from desk.filter_bar import clear_filter, reset_filters
from desk.filters import Filters
from desk.store import query
from desk.theme import Look, look
from desk.workbook import XLSX, table_workbook

EVIDENCE_PAGE = "pages/evidence.py"
FIGURE_CONFIG = {"displaylogo": False, "displayModeBar": False, "scrollZoom": False, "doubleClick": "reset"}


def current_look() -> Look:
    """Colours for the theme that this officer's browser shows."""
    return look(st.context.theme.type)


def show_table(
    table: Table,
    *,
    key: str,
    column_config: Mapping[str, Any] | None = None,
    rows: int | None = None,
    below: Callable[[], None] = lambda: None,
) -> None:
    """The table behind a figure, folded away; its rows are made and sent only once it is opened, and ``below`` too."""
    number = len(table) if isinstance(table, pd.DataFrame) else rows
    heading = "Table" if number is None else f"Table ({labels.count(number, 'row')})"
    folded = st.expander(heading, key=key, on_change="rerun")
    if folded.open:
        folded.dataframe(_made(table), hide_index=True, width="stretch", column_config=column_config)
        with folded:
            below()


def _made(table: Table) -> pd.DataFrame:
    return table if isinstance(table, pd.DataFrame) else table()


def download_table(table: Table, *, key: str, file_stem: str) -> None:
    """Buttons that make the CSV or the workbook when they are pressed; no cell of either runs as a formula."""
    for name, ending, mime, make in _TABLE_FILES:
        st.download_button(
            f"Download table ({name})", partial(_file, table, make), f"{file_stem}.{ending}", mime,
            key=key if ending == "csv" else f"{key}-{ending}", icon=":material/download:", type="tertiary",
            on_click="ignore",
        )  # fmt: skip


def _file(table: Table, make: Callable[[pd.DataFrame], bytes]) -> bytes:
    return make(_made(table))


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


_TABLE_FILES = (("CSV", "csv", "text/csv", csv_bytes), ("XLSX", "xlsx", XLSX, table_workbook))


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
