"""The board of channels in words: the rows of the query as the figure, its table and the cards show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from desk import labels
from desk.people import days_words, text, who

TOO_FEW = "too few to say"
_ENOUGH = 3
_LEVELS = ("leader", "minister", "chief", "deputy", "working", "")


@dataclass(frozen=True)
class BoardRow:
    """One channel (or pair) as it is shown. Days are None where nothing was held or there are too few to say."""

    name: str
    level: str | None
    contacts: int
    last_when: str
    last_mode: str
    last_who: str
    last_contact_id: str | None
    mode: str | None
    days_since: int | None
    exact: bool
    usual_days: int | None
    longest_days: int | None
    longest_words: str
    longest_span: str
    stated: bool
    longest_contact_id: str | None
    next_words: str
    next_contact_id: str | None
    refused: int
    refused_contact_id: str | None
    register_only: bool = False

    @property
    def usual_words(self) -> str:
        """``every 30 days``, or that there are too few silences to say."""
        return f"every {labels.days(self.usual_days)}" if self.usual_days is not None else TOO_FEW

    @property
    def ago(self) -> str:
        """``2 days ago``, ``on the as-of date``."""
        return f"{self.since_words} ago" if self.days_since else "on the as-of date"

    @property
    def since_words(self) -> str:
        """``2 days``, ``about 22 days``; empty where nothing was held."""
        return days_words(self.days_since, self.exact)


def board_rows(board: pd.DataFrame) -> list[BoardRow]:
    """Rows of channel_board.sql in words: channels from leaders down, or pairs with most contacts first."""
    rows = [(_row(cells), cells) for cells in board.to_dict("records")]
    return [row for row, _ in sorted(rows, key=lambda both: _order(both[0], both[1]))]


def board_table(rows: list[BoardRow], first_column: str) -> pd.DataFrame:
    """The table behind the board, in the officers' words."""
    return pd.DataFrame(
        {
            first_column: [r.name for r in rows],
            "Contacts": [r.contacts for r in rows],
            "Last contact": [r.last_when for r in rows],
            "With whom": [r.last_who for r in rows],
            "How": [r.last_mode for r in rows],
            "Known from": ["register only" if r.register_only else "articles" if r.last_mode else "" for r in rows],
            "Days since": pd.array([r.days_since for r in rows], dtype="Int32"),
            "Usual interval (days)": pd.array([r.usual_days for r in rows], dtype="Int32"),
            "Longest silence (days)": pd.array([r.longest_days for r in rows], dtype="Int32"),
            "From, to": [r.longest_span for r in rows],
            "Next promised": [r.next_words for r in rows],
        }
    )


def _order(row: BoardRow, cells: dict[Any, Any]) -> tuple[int, int, str]:
    if text(cells["level"]) is None and text(cells["track"]) is None and cells["lane"] == cells["pair"]:
        return 0, -row.contacts, row.name
    level = text(cells["level"]) or ""
    return _LEVELS.index(level) if level in _LEVELS else len(_LEVELS), 0, row.name


def _row(cells: dict[Any, Any]) -> BoardRow:
    by_pair = bool(cells["lane"] == cells["pair"])
    held = text(cells["last_contact_id"])
    mode = text(cells["last_mode"]) if held else None
    longest = _whole(cells["longest_days"])
    level = text(cells["last_level"]) if by_pair else text(cells["level"])
    return BoardRow(
        name=_name(cells, by_pair),
        level=level,
        contacts=int(cells["contacts"]),
        last_when=_last_when(cells) if held else "none held",
        last_mode=labels.word("mode", mode).lower() if mode else "",
        last_who=_last_who(cells) if held else "",
        last_contact_id=held,
        mode=mode,
        days_since=_whole(cells["days_since"]),
        exact=text(cells["last_precision"]) == "day",
        usual_days=_whole(cells["usual_days"]) if int(cells["silences"]) >= _ENOUGH else None,
        longest_days=longest,
        longest_words=days_words(longest, bool(cells["longest_exact"])) if longest is not None else "",
        longest_span=labels.span(cells["longest_start"], cells["longest_end"]) if longest is not None else "",
        stated=by_pair or text(cells["level"]) is not None,
        longest_contact_id=text(cells["longest_contact_id"]),
        next_words=_next(cells),
        next_contact_id=text(cells["next_contact_id"]),
        refused=int(cells["refused_requests"]),
        refused_contact_id=text(cells["refused_contact_id"]),
        register_only=bool(held and cells["last_origin"] == "register"),
    )  # fmt: skip


def _name(cells: dict[Any, Any], by_pair: bool) -> str:
    if by_pair:
        return labels.pair_name(cells["pair"])
    return labels.channel_name(text(cells["level"]), text(cells["track"]))


def _last_when(cells: dict[Any, Any]) -> str:
    return labels.when(cells["last_start"], cells["last_end"], text(cells["last_precision"]))


def _last_who(cells: dict[Any, Any]) -> str:
    return who(cells["names"], cells["name_countries"]) or labels.without_pair(cells["last_title"], cells["pair"])


def _next(cells: dict[Any, Any]) -> str:
    if not text(cells["next_contact_id"]):
        return "none known"
    told = labels.when(cells["next_start"], cells["next_end"], text(cells["next_precision"]))
    return f"{told}: {cells['next_title']}"


def _whole(value: Any) -> int | None:
    return None if value is None or pd.isna(value) else round(float(value))
