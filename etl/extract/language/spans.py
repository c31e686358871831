"""Where a text names a country or an office."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class CountrySpan:
    """A country's name, adjective, capital, seat or forces at ``start``..``end``; a trap has no code."""

    start: int
    end: int
    text: str
    code: str
    form: str


@dataclass(frozen=True)
class OfficeSpan:
    """An office at ``start``..``end``; ``country`` only where the office exists in one country."""

    start: int
    end: int
    text: str
    level: str | None
    track: str | None
    country: str | None
    plural: bool
