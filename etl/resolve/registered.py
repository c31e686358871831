"""Contacts and the register: which rows tell of which contact, and where the two contradict each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from etl.register import RegisterRow
from etl.resolve.group import Group
from etl.resolve.merge import Contact, merge
from etl.resolve.people import is_same
from etl.resolve.telling import SLACK, Telling, overlap, people_conflict, share_mechanism, share_people

AHEAD = frozenset(("planned", "proposed", "requested"))
REMOTE = frozenset(("phone", "video"))
Title = Callable[[Contact], str]
# Fields that a register row fills where no article tells them.
FILLED = ("level", "track", "channel", "mechanism", "location", "requested_by", "duration_minutes")


def from_register(telling: Telling) -> bool:
    """Whether a telling is a row of the register."""
    return telling.article.origin == "register"


def join_contradicting(groups: Sequence[Group]) -> list[Group]:
    """Rows that tell of a contact differently (another mode, level or status) join the one contact they can mean.

    ``group`` keeps them apart, because tellings that contradict each other are two contacts. A register row is matched
    by what it has in common: countries, days, and a person, the channel or the series.
    """
    told = [g for g in groups if not all(from_register(t) for t in g)]
    alone = [g for g in groups if all(from_register(t) for t in g)]
    joined: dict[int, Group] = {}
    left: list[Group] = []
    for rows in alone:
        possible = [i for i, g in enumerate(told) if _is_same_event(rows[0], g) and not any(map(from_register, g))]
        if len(possible) == 1 and possible[0] not in joined:
            joined[possible[0]] = rows
        else:
            left.append(rows)
    return [g + joined.get(i, []) for i, g in enumerate(told)] + left


def _is_same_event(row: Telling, group: Group) -> bool:
    slack = SLACK if row.exact else timedelta(0)
    for telling in group:
        if (row.reading.status in AHEAD) != (telling.reading.status in AHEAD):
            continue  # a plan and what became of it stay two, joined as a promise
        if set(telling.reading.countries) != set(row.reading.countries) or not overlap(row, telling, slack):
            continue
        if not (row.exact or telling.exact) or people_conflict(row, telling):
            continue
        same_channel = row.channel is not None and row.channel == telling.channel
        series = share_mechanism(row, telling)
        if series or share_people(row, telling) or (same_channel and row.exact and telling.exact):
            return True
    return False


def merge_with_register(tellings: Group) -> Contact:
    """The contact of a group: as the articles tell it; the register fills what they leave open, and exact days."""
    rows = [t for t in tellings if from_register(t)]
    articles = [t for t in tellings if not from_register(t)]
    if not rows or not articles:
        contact = merge(tellings)
        if rows:
            contact.row |= {"origin": "register", "article_count": 0, "mention_count": 0, "confidence": 1.0}
        return contact
    contact, register = merge(articles), merge(rows)
    row, other = contact.row, register.row
    if row["level"] is None or row["track"] is None:
        # A channel is told by one side or the other, never by half of each.
        row |= {name: other[name] for name in ("level", "track", "channel") if other["channel"]}
    row |= {name: other[name] for name in FILLED if row[name] is None and other[name] is not None}
    if row["mode"] == "unspecified":
        row["mode"] = other["mode"]
    if row["date_precision"] != "day" and other["date_precision"] == "day":
        row |= {name: other[name] for name in ("start_date", "end_date", "date_precision")}
    if row["mechanism"] and other["mechanism"]:
        row["mechanism"] = other["mechanism"]  # the register's name is the one that its other rows have
    contact.people += [
        p for p in register.people if not any(is_same(p.participant, k.participant) for k in contact.people)
    ]
    contact.tellings = sorted(tellings, key=lambda t: t.key)
    return contact


def contradictions(row: RegisterRow, contact: Contact) -> list[str]:
    """Where a row and the articles differ, in words: ``mode: phone in the register, video in the articles``."""
    articles = [t for t in contact.tellings if not from_register(t)]
    if not articles:
        return []
    told = merge(articles).row
    own = row.reading
    found = []
    for name in ("status", "mode", "level", "track", "requested_by", "duration_minutes"):
        mine, theirs = getattr(own, name), told[name]
        if mine is not None and theirs is not None and mine != theirs and "unspecified" not in (mine, theirs):
            found.append(f"{name}: {mine} in the register, {theirs} in the articles")
    if own.date_precision == told["date_precision"] == "day":
        ours, days = (own.start_date, own.end_date), (told["start_date"], told["end_date"])
        # A call that crosses midnight between two capitals has two dates and both are right.
        same = own.mode in REMOTE and abs((own.start_date or date.max) - (days[0] or date.max)) <= SLACK
        if ours != days and not same:
            found.append(f"days: {_days(*ours)} in the register, {_days(*days)} in the articles")
    return found


def _days(start: date | None, end: date | None) -> str:
    return f"{start}" if start == end else f"{start} to {end}"


@dataclass(frozen=True)
class Version:
    """A contact as it was known from one day on. ``register``: both, in or out (with or without the register)."""

    row: dict[str, Any]
    register: str
    known_from: date
    known_until: date | None


def versions(contact: Contact, newest: date, title: Title) -> list[Version]:
    """What was known of a contact, day by day of publication, with the register and without it.

    An article whose date is not known counts from ``newest``, the last day the build knows: nobody can say it was there
    before. A corrected contact is what it was corrected to from the first day on.
    """
    has_rows = any(from_register(t) for t in contact.tellings)
    if not has_rows:
        return _states(contact, contact.tellings, "both", newest, title)
    without = [t for t in contact.tellings if not from_register(t)]
    found = _states(contact, contact.tellings, "in", newest, title)
    return found + (_states(contact, without, "out", newest, title) if without else [])


def _states(contact: Contact, tellings: Group, register: str, newest: date, title: Title) -> list[Version]:
    days = sorted({known_from(t, newest) for t in tellings})
    states: list[tuple[date, dict[str, Any]]] = []
    for day in days:
        row = _state(contact, [t for t in tellings if known_from(t, newest) <= day], title)
        if not states or states[-1][1] != row:
            states.append((day, row))
    ends = [day for day, _ in states[1:]] + [None]
    return [Version(row, register, day, end) for (day, row), end in zip(states, ends, strict=True)]


def _state(contact: Contact, tellings: Group, title: Title) -> dict[str, Any]:
    if contact.row["origin"] == "corrected":
        return dict(contact.row)
    known = merge_with_register(tellings)
    known.row["contact_id"] = contact.contact_id
    known.row["mechanism"] = contact.row["mechanism"] if known.row["mechanism"] else None
    known.row["title"] = title(known)
    return known.row


def known_from(telling: Telling, newest: date) -> date:
    """The day from which a telling could be known: its publication, at the latest if that is an interval.

    Never after ``newest``: what the build holds is known on its last day, whatever the interval leaves open.
    """
    return min(telling.article.published_end or telling.article.published or newest, newest)
