"""What silences are counted over (channel, mode, mechanism, any contact), and the filters that do nothing there."""

from __future__ import annotations

from desk import labels
from desk.filters import Filters

_IN_USE = {"channel": {"levels", "tracks"}, "mode": {"modes"}}
_NEVER = {"levels", "tracks", "modes", "statuses", "topics"}


def scope_words(code: str) -> str:
    """``Each channel``, ``Any contact``."""
    return "Any contact" if code == "any" else f"Each {labels.word('gap_scope', code)}"


def idle_filters(filters: Filters, scope: str, idle: tuple[str, ...] = ()) -> list[str]:
    """Names of the active filters that do nothing where silences are counted over ``scope``; ``idle``: further ones."""
    unused = {*_NEVER, *idle} - _IN_USE.get(scope, set())
    return [name for name in filters.active() if name in unused]


def used_filters(filters: Filters, scope: str, idle: tuple[str, ...] = ()) -> Filters:
    """The filters without those that do nothing here."""
    for name in idle_filters(filters, scope, idle):
        filters = filters.without(name)
    return filters
