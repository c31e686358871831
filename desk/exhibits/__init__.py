"""The figures of the dashboard, one module each: asked for by an ``Item``, made without Streamlit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from desk.exhibits.channel_board import channel_board
from desk.exhibits.exhibit import Ask, Exhibit, Item, NothingToShowError
from desk.exhibits.timeline import timeline
from desk.theme import Look

__all__ = ["KINDS", "Ask", "Exhibit", "Item", "Kind", "NothingToShowError", "exhibit"]


class Maker(Protocol):
    """Makes one kind of exhibit."""

    def __call__(self, ask: Ask, item: Item, look: Look) -> Exhibit: ...


@dataclass(frozen=True)
class Kind:
    """One kind of figure: what makes it, its name in lists, and the url_path of its page."""

    make: Maker
    name: str
    page: str
    options: tuple[str, ...] = ()


KINDS: dict[str, Kind] = {
    "channel-board": Kind(channel_board, "Where the channels stand", "where-we-stand"),
    "timeline": Kind(timeline, "Timeline", "what-happened", ("events",)),
}


def exhibit(ask: Ask, item: Item, look: Look) -> Exhibit:
    """The figure that an item asks for. Raises NothingToShowError; KeyError for a kind that does not exist."""
    return KINDS[item.kind].make(ask, item, look)
