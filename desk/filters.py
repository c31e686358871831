"""What the officer asked to see, as a value: used by queries, by the words inside figures, and by links."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any
from urllib.parse import urlencode

from desk import labels

# field of Filters -> vocabulary of its codes and name of its URL parameter and widget.
CHOICES: dict[str, tuple[str, str]] = {
    "levels": ("level", "level"),
    "tracks": ("track", "track"),
    "modes": ("mode", "mode"),
    "statuses": ("status", "status"),
    "topics": ("topic", "topic"),
}


@dataclass(frozen=True)
class Filters:
    """One state of the filter bar. Empty tuples and None filter nothing; ``as_of`` is always a day.

    ``as_of_picked`` tells an as-of date that the officer chose from the build's own.
    """

    as_of: date
    pair: str | None = None
    levels: tuple[str, ...] = ()
    tracks: tuple[str, ...] = ()
    modes: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    period_start: date | None = None
    period_end: date | None = None
    as_of_picked: bool = False
    register: bool = True
    least_confidence: float = 0.0

    def params(self) -> dict[str, Any]:
        """Parameters for queries, by the names that contacts_shown uses."""
        values = {f.name: getattr(self, f.name) for f in fields(self) if f.name != "as_of_picked"}
        params = {key: list(v) if isinstance(v, tuple) else v for key, v in values.items()}
        return params | {"whole": not self.as_of_picked and self.register and not self.least_confidence}

    def active(self) -> dict[str, str]:
        """Filters that narrow the view: field -> words, in the order of the bar; the as-of date only if picked."""
        told: dict[str, str] = {}
        if self.pair:
            told["pair"] = labels.pair_name(self.pair)
        for name, (vocabulary, _) in CHOICES.items():
            if chosen := getattr(self, name):
                told[name] = " or ".join(labels.word(vocabulary, code) for code in chosen)
        if self.period_start or self.period_end:
            told["period"] = self.period_words()
        if self.least_confidence:
            told["confidence"] = f"confidence {self.least_confidence:.0%} and more"
        if not self.register:
            told["register"] = "articles only, without the register"
        if self.as_of_picked:
            told["as_of"] = f"as of {labels.day(self.as_of)}"
        return told

    def period_words(self) -> str:
        """``6 Aug 2020 to 20 Apr 2022``, ``since ...``, ``until ...``, or empty."""
        first, last = labels.day(self.period_start), labels.day(self.period_end)
        if first and last:
            return f"{first} to {last}"
        return f"since {first}" if first else f"until {last}" if last else ""

    def words(self, pairs: str = "All pairs") -> str:
        """All filters in one line, for inside a figure: ``China – United States · Ministers``.

        ``pairs`` stands where no pair is chosen, for a figure that shows some pairs without being filtered to one.
        """
        told = self.active()
        told.pop("as_of", None)
        return " · ".join([told.pop("pair", pairs), *told.values()])

    def without(self, name: str) -> Filters:
        """The same filters with one of ``active()`` taken off (the as-of date cannot be)."""
        if name == "period":
            return replace(self, period_start=None, period_end=None)
        if name == "confidence":
            return replace(self, least_confidence=0.0)
        if name == "register":
            return replace(self, register=True)
        cleared: dict[str, Any] = {name: None if name == "pair" else ()}
        return replace(self, **cleared)

    def url_query(self, **more: str | None) -> str:
        """Query string that brings back this view: codes, defaults left out; ``more`` are parameters of the page."""
        told: list[tuple[str, str]] = [("pair", self.pair)] if self.pair else []
        for name, (_, parameter) in CHOICES.items():
            told += [(parameter, code) for code in getattr(self, name)]
        days = {"from": self.period_start, "to": self.period_end, "as_of": self.as_of if self.as_of_picked else None}
        told += [(key, value.isoformat()) for key, value in days.items() if value]
        if self.least_confidence:
            told.append(("confidence", f"{self.least_confidence:.0%}"))
        if not self.register:
            told.append(("register", "false"))
        told += [(key, value) for key, value in more.items() if value]
        return urlencode(told)
