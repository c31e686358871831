"""The headline figures of the overview, in plain words, worked out from the rows of the board."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desk import labels
from desk.board_words import BoardRow
from desk.filters import Filters


@dataclass(frozen=True)
class Headline:
    """One card: what it is, the figure, what lies behind it, and the contact that proves it."""

    label: str
    value: str
    detail: str
    contact_id: str | None = None


def headlines(rows: Sequence[BoardRow]) -> list[Headline]:
    """Last contact, longest silence, longest open silence, refused requests. ``rows`` must not be empty."""
    return [_last(rows), _longest(rows), _open(rows), _refused(rows)]


def _last(rows: Sequence[BoardRow]) -> Headline:
    held = [r for r in rows if r.days_since is not None]
    if not held:
        return Headline("Last contact", "None held", "no contact held is told of")
    row = min(held, key=lambda r: r.days_since or 0)
    return Headline("Last contact", row.ago[0].upper() + row.ago[1:], _with(row), row.last_contact_id)


def _with(row: BoardRow) -> str:
    return f"{row.last_when}, {row.last_mode}: {row.last_who or row.name}"


def _longest(rows: Sequence[BoardRow]) -> Headline:
    ended = [r for r in rows if r.longest_days is not None]
    if not ended:
        return Headline("Longest silence between two contacts", "Too few to say", "no channel has two contacts held")
    row = max(ended, key=lambda r: r.longest_days or 0)
    return Headline(
        "Longest silence between two contacts",
        row.longest_words,
        f"{row.name}, {row.longest_span}",
        row.longest_contact_id,
    )


def _open(rows: Sequence[BoardRow]) -> Headline:
    held = [r for r in rows if r.days_since is not None and r.stated]
    if not held:
        return Headline("Longest silence still open", "None", "nothing held to count from")
    row = max(held, key=lambda r: r.days_since or 0)
    return Headline(
        "Longest silence still open", row.since_words, f"{row.name}, since {row.last_when}", row.last_contact_id
    )


def _refused(rows: Sequence[BoardRow]) -> Headline:
    number = sum(r.refused for r in rows)
    if not number:
        return Headline("Requests refused", "None", "no refusal is told of")
    where = [r for r in rows if r.refused]
    return Headline("Requests refused", str(number), ", ".join(r.name for r in where[:2]), where[0].refused_contact_id)


def board_title(rows: Sequence[BoardRow], filters: Filters) -> str:
    """The finding of the board in one sentence."""
    held = [r for r in rows if r.days_since is not None]
    if not held:
        return f"{labels.pair_name(filters.pair)}: no contact held is reported"
    last = min(held, key=lambda r: r.days_since or 0)
    overdue = [r for r in held if r.stated and r.usual_days is not None and (r.days_since or 0) > r.usual_days]
    quiet = [r for r in held if r.stated and (r.days_since or 0) > 365]
    lead = f"{last.name} spoke last, {last.ago}" if filters.pair else f"{last.name}: last contact {last.ago}"
    if filters.pair and overdue:
        return f"{lead}; {labels.count(len(overdue), 'channel')} silent for longer than usual"
    if quiet:
        return f"{lead}; {labels.count(len(quiet), 'channel' if filters.pair else 'pair')} silent for over a year"
    return lead
