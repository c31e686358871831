"""The figures of the dashboard, one module each: asked for by an ``Item``, made without Streamlit."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from desk.counted_on import scope_words
from desk.exhibits.channel_board import channel_board
from desk.exhibits.exhibit import Ask, Exhibit, Item, NothingToShowError
from desk.exhibits.gap_ladder import gap_ladder
from desk.exhibits.gap_ledger import gap_ledger
from desk.exhibits.silence_board import silence_board
from desk.exhibits.silence_survival import silence_survival
from desk.exhibits.timeline import timeline
from desk.theme import Look

__all__ = ["KINDS", "Ask", "Exhibit", "Item", "Kind", "NothingToShowError", "exhibit"]


class Maker(Protocol):
    """Makes one kind of exhibit."""

    def __call__(self, ask: Ask, item: Item, look: Look) -> Exhibit: ...


def _as_they_are(options: Mapping[str, str]) -> dict[str, str]:
    return dict(options)


@dataclass(frozen=True)
class Kind:
    """One kind of figure: what makes it, its name in lists, and the url_path of its page.

    ``choices`` turns the options of an item into the parameters with which its page shows it.
    """

    make: Maker
    name: str
    page: str
    options: tuple[str, ...] = ()
    choices: Callable[[Mapping[str, str]], dict[str, str]] = _as_they_are


def _silence(options: Mapping[str, str]) -> dict[str, str]:
    """Pages hold the scope in words and the silence by its id."""
    named = {"gap_id": "silence"}
    return {named.get(k, k): scope_words(v) if k == "scope" else v for k, v in options.items()}


KINDS: dict[str, Kind] = {
    "channel-board": Kind(channel_board, "Where the channels stand", "where-we-stand"),
    "timeline": Kind(timeline, "Timeline", "what-happened", ("events",)),
    "gap-ledger": Kind(gap_ledger, "Silences, the longest first", "silences", ("scope",), _silence),
    "gap-ladder": Kind(gap_ladder, "Inside one silence", "silences", ("scope", "gap_id"), _silence),
    "silence-board": Kind(silence_board, "Unusual silences", "is-it-unusual", ("scope",), _silence),
    "silence-survival": Kind(
        silence_survival, "How long silences last", "is-it-unusual", ("scope", "channel"), _silence
    ),
}


def exhibit(ask: Ask, item: Item, look: Look) -> Exhibit:
    """The figure that an item asks for. Raises NothingToShowError; KeyError for a kind that does not exist."""
    return KINDS[item.kind].make(ask, item, look)
