"""Items as JSON and as links: what an officer saves, sends and loads again. Anything unknown in them is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from desk.exhibits import KINDS
from desk.exhibits.exhibit import Item
from desk.filters import CHOICES, Filters
from desk.labels import printable
from etl.lexicon import codes

LONGEST_OPTION = 300
EARLIEST, LATEST = 1900, 2100  # years, those of the filter bar
LONG_OPTIONS = {"events": 100_000}  # kept in files; too long for a link


class ItemError(ValueError):
    """A saved item that cannot be read; the message says what is wrong with it."""


def item_link(item: Item, base: str = "") -> str:
    """Address of the page that shows the item; relative unless ``base`` is the dashboard's own address."""
    told = item.filters.url_query(**page_choices(item))
    page = f"{base.rstrip('/')}/{KINDS[item.kind].page}"
    return f"{page}?{told}" if told else page


def page_choices(item: Item) -> dict[str, str]:
    """Parameters, besides the filters, with which the page of an item shows it."""
    return KINDS[item.kind].choices({name: value for name, value in item.options if name not in LONG_OPTIONS})


def to_json(item: Item) -> dict[str, Any]:
    """Plain values of an item; an as-of date that was not picked is left out: it is that of the build."""
    filters = item.filters
    told: dict[str, Any] = {"pair": filters.pair}
    told |= {name: list(getattr(filters, name)) for name in CHOICES}
    days = {"period_start": filters.period_start, "period_end": filters.period_end}
    days |= {"as_of": filters.as_of if filters.as_of_picked else None}
    told |= {name: day.isoformat() for name, day in days.items() if day}
    used = {name: value for name, value in told.items() if value}
    if filters.least_confidence:
        used["least_confidence"] = filters.least_confidence
    if not filters.register:
        used["register"] = False
    return {"kind": item.kind, "filters": used, "options": dict(item.options)}


def from_json(told: object, newest: date) -> Item:
    """The item of such values; ``newest`` is the as-of date where none was picked. Raises ItemError."""
    kind = told.get("kind") if isinstance(told, Mapping) else None
    if not isinstance(told, Mapping) or not isinstance(kind, str) or kind not in KINDS:
        raise ItemError("it names no figure that this dashboard draws")
    filters, options = told.get("filters", {}), told.get("options", {})
    if not isinstance(filters, Mapping) or not isinstance(options, Mapping):
        raise ItemError("its filters or choices are not a list of names and values")
    known = KINDS[kind].options
    strange = [name for name, value in options.items() if name not in known or not isinstance(value, str)]
    if strange or any(len(v) > LONG_OPTIONS.get(name, LONGEST_OPTION) for name, v in options.items()):
        raise ItemError(
            f"it has a choice that this figure does not know: {str(next(iter(strange), 'too long'))[:40]!r}"
        )
    return Item(kind, _filters(filters, newest), tuple((str(k), printable(v)) for k, v in options.items()))


def _filters(told: Mapping[str, Any], newest: date) -> Filters:
    as_of = _day(told, "as_of")
    filters = Filters(as_of or newest, as_of_picked=as_of is not None)
    for name, (vocabulary, _) in CHOICES.items():
        chosen = told.get(name, [])
        if not isinstance(chosen, list) or any(code not in codes(vocabulary) for code in chosen):
            raise ItemError(f"its filter {name!r} has a value that is not in the vocabulary")
        changed: dict[str, Any] = {name: tuple(chosen)}
        filters = replace(filters, **changed)
    pair, confidence, register = told.get("pair"), told.get("least_confidence", 0.0), told.get("register", True)
    if not (pair is None or (isinstance(pair, str) and _is_pair(pair))):
        raise ItemError(f"{str(pair)[:20]!r} is no country pair such as CHN-USA")
    if not isinstance(confidence, int | float) or not 0 <= confidence <= 1 or not isinstance(register, bool):
        raise ItemError("its confidence or register is not a value of the filter bar")
    return replace(
        filters, pair=pair, period_start=_day(told, "period_start"), period_end=_day(told, "period_end"),
        least_confidence=float(confidence), register=register,
    )  # fmt: skip


def _is_pair(pair: str) -> bool:
    parts = pair.split("-")
    return len(parts) == 2 and all(len(p) == 3 and p.isascii() and p.isalpha() and p.isupper() for p in parts)


def _day(told: Mapping[str, Any], name: str) -> date | None:
    value = told.get(name)
    if value is None:
        return None
    try:
        day = date.fromisoformat(str(value))
    except ValueError:
        day = None
    if day is None or not EARLIEST <= day.year <= LATEST:
        raise ItemError(f"its {name.replace('_', ' ')} {str(value)[:20]!r} is no date such as 2022-04-21")
    return day
