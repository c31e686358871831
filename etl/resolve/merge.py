"""A group of tellings -> one contact. What the tellings disagree on stays visible in its mentions and conflicts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, TypeVar

from etl.hashing import hash_of
from etl.resolve.conflicts import conflicts
from etl.resolve.group import Group
from etl.resolve.people import Person, people_of
from etl.resolve.telling import Telling, channel_of

Value = TypeVar("Value", bound=Hashable)
ORDINAL = re.compile(r"\b\d+(?:st|nd|rd|th)\b\s*(?:round (?:of )?)?", re.IGNORECASE)
LONGEST_UNION = timedelta(days=7)
# Within one publication day: what is agreed outranks what one side asks for.
STAGE = ("proposed", "requested", "planned", "cancelled", "refused", "held")


@dataclass
class Contact:
    """One contact as the row of ``contacts`` it becomes, with the tellings behind it."""

    row: dict[str, Any]
    tellings: Group
    people: list[Person] = field(default_factory=list)
    round_number: int | None = None

    @property
    def contact_id(self) -> str:
        """``contacts.contact_id``."""
        return str(self.row["contact_id"])


def merge(tellings: Group) -> Contact:
    """The contact a group tells of; its id and title are set later."""
    start, end, precision = _dates(tellings)
    level, track = _most_told(tellings, lambda t: t.reading.level), _most_told(tellings, lambda t: t.reading.track)
    told_days = [
        t.article.published for t in tellings if t.article.published and t.article.published_precision == "day"
    ]
    countries = sorted({c for t in tellings for c in t.reading.countries})
    row = {
        "countries": countries,
        "pair": "-".join(countries) if len(countries) == 2 else None,
        "start_date": start,
        "end_date": end,
        "date_precision": precision,
        "level": level,
        "track": track,
        "channel": channel_of(level, track),
        "mode": _most_told(tellings, lambda t: None if t.reading.mode == "unspecified" else t.reading.mode)
        or "unspecified",
        "status": _status(tellings),
        "mechanism": _most_told(tellings, lambda t: series_name(t.reading.mechanism)),
        "location": _most_told(tellings, lambda t: t.reading.location),
        "requested_by": _most_told(tellings, lambda t: t.reading.requested_by),
        "duration_minutes": _most_told(tellings, lambda t: t.reading.duration_minutes),
        "attempts": max((t.reading.attempts for t in tellings if t.reading.attempts), default=None),
        "reason": _most_told(tellings, lambda t: t.reading.reason),
        "article_count": len({t.article.article_id for t in tellings}),
        "mention_count": len({(t.article.article_id, p.start, p.end) for t in tellings for p in t.reading.passages}),
        "first_reported": min(told_days, default=None),
        "last_reported": max(told_days, default=None),
        "confidence": max((p.confidence for t in tellings for p in t.reading.passages), default=0.0),
        "origin": "extracted",
        "conflicts": conflicts(tellings),
    }
    rounds = _most_told(tellings, lambda t: t.reading.round_number)
    return Contact(row, tellings, people_of(tellings), rounds)


def _most_told(tellings: Group, value: Callable[[Telling], Value | None]) -> Value | None:
    """The value most articles give; then the one told first; then the longest."""
    articles: dict[Value, set[str]] = defaultdict(set)
    first: dict[Value, date] = {}
    for telling in tellings:
        told = value(telling)
        if told is not None:
            articles[told].add(telling.article.article_id)
            day = telling.article.published or date.max
            first[told] = min(first.get(told, date.max), day)
    if not articles:
        return None
    return min(articles, key=lambda v: (-len(articles[v]), first[v], -len(str(v)), str(v)))


def series_name(mechanism: str | None) -> str | None:
    """The name of the series without the number of the round, so that its rounds have one name."""
    name = ORDINAL.sub("", mechanism, count=1).strip() if mechanism else ""
    return name or mechanism


def _status(tellings: Group) -> str:
    latest = max(tellings, key=lambda t: (t.article.published or date.min, STAGE.index(t.reading.status), t.key))
    return latest.reading.status


def _dates(tellings: Group) -> tuple[date | None, date | None, str | None]:
    """The interval most told among the most exact ones, or a longer one told that holds it (a second day of talks)."""
    exact = [t for t in tellings if t.exact]
    rest = [t for t in tellings if t.start is not None]
    pool = exact or _narrowest(rest)
    if not pool:
        return None, None, None
    chosen = _most_told(pool, lambda t: (t.start, t.end, t.reading.date_precision))
    assert chosen is not None  # the pool is not empty and every telling in it has dates
    if exact:
        for telling in sorted(exact, key=lambda t: ((t.end or date.min) - (t.start or date.min), t.key)):
            span = (telling.start, telling.end)
            if _holds(span, chosen[:2]):
                chosen = (*span, "day")
    return chosen


def _narrowest(tellings: Group) -> Group:
    order = {"day": 0, "month": 1, "year": 2}
    best = min((order.get(t.reading.date_precision or "year", 2) for t in tellings), default=2)
    return [t for t in tellings if order.get(t.reading.date_precision or "year", 2) == best]


def _holds(outer: tuple[date | None, date | None], inner: tuple[date | None, date | None]) -> bool:
    (a, b), (c, d) = outer, inner
    if a is None or b is None or c is None or d is None:
        return False
    return a <= c and d <= b and b - a <= LONGEST_UNION


def set_ids(contacts: Iterable[Contact]) -> None:
    """Set contact ids: from countries, dates, channel, mode and status; from more only where these are not enough."""
    by_id: dict[str, list[Contact]] = defaultdict(list)
    for contact in contacts:
        row = contact.row
        known = ("countries", "start_date", "end_date", "level", "track", "mode", "status")
        by_id[hash_of(*(row[name] for name in known))].append(contact)
    for contact_id, same in by_id.items():
        taken: set[str] = set()
        ordered = sorted(same, key=_detail)
        for contact in ordered:
            own = contact_id if len(same) == 1 else hash_of(contact_id, *_detail(contact)[:-1])
            while own in taken:
                own = hash_of(own, "again")
            taken.add(own)
            contact.row["contact_id"] = own


def _detail(contact: Contact) -> tuple[str, str, str, str]:
    names = ", ".join(p.name for p in contact.people[:4])
    return names, str(contact.row["mechanism"]), str(contact.row["location"]), str(contact.tellings[0].key)
