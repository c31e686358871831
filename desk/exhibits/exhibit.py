"""An exhibit: one figure with its table, its words and its proof; and the ``Item`` that asks for it.

Nothing here knows Streamlit: the same exhibit is drawn on a page, exported as a picture and put on a slide.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

import pandas as pd
import plotly.graph_objects as go

from desk.filters import Filters

Table: TypeAlias = pd.DataFrame | Callable[[], pd.DataFrame]


class Ask(Protocol):
    """Asks a query of desk/queries by name and parameters."""

    def __call__(self, name: str, **params: Any) -> pd.DataFrame: ...


class NothingToShowError(ValueError):
    """No row is left to draw; the message says so in words for the officer."""


@dataclass(frozen=True)
class Item:
    """Which figure, under which filters, with which choices of its page. Small enough for a link or a file."""

    kind: str
    filters: Filters
    options: tuple[tuple[str, str], ...] = ()

    def option(self, name: str, default: str = "") -> str:
        """One choice, or ``default`` where it is not made."""
        return dict(self.options).get(name, default)


@dataclass(frozen=True)
class Series:
    """Values of one series of a native chart, one for each category; None leaves a gap."""

    name: str
    values: Sequence[float | None]
    colour: str


@dataclass(frozen=True)
class NativeChart:
    """A figure that PowerPoint can draw itself, with its data: ``kind`` is bar, column, line or heat (a table).

    ``subtitle``: words under its title where those of the picture tell of marks that only the picture has.
    """

    kind: str
    categories: Sequence[str]
    series: Sequence[Series]
    unit: str = ""
    stacked: bool = False
    subtitle: str = ""


@dataclass(frozen=True)
class Exhibit:
    """One figure ready to show. ``title`` is its finding; ``source`` the lines at its foot; both stand in the picture.

    ``contact_ids``: contacts plotted, whose passages are its proof; ``articles``: rows of articles_known.sql.
    ``table`` has the words officers read, and may be a function that makes it; ``days`` names its columns that are
    dates. ``native`` is None for pictures (timelines, ladders, networks).
    """

    item: Item
    figure: go.Figure
    table: Table
    title: str
    source: str
    file_stem: str
    how_to_read: str
    articles: pd.DataFrame
    contact_ids: Sequence[str] = ()
    table_rows: int | None = None
    alt: str = ""
    native: NativeChart | None = None
    days: Sequence[str] = ()

    @property
    def alt_text(self) -> str:
        """What a reader who cannot see the figure is told: the finding, and where it comes from."""
        return f"{self.alt or self.title}. {self.source}".replace("\n", " ")

    def rows(self) -> pd.DataFrame:
        """The table, made now if need be."""
        return self.table if isinstance(self.table, pd.DataFrame) else self.table()
