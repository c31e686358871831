"""Short articles of our own and their readings, for the tests of single stages."""

from __future__ import annotations

from datetime import date
from typing import Any

from etl.extract import read_article, read_parts
from etl.extract.days.dates import Clock
from etl.extract.model import Article, ArticleReading, ContactReading
from etl.extract.people.cast import Cast


def article(text: str, published: str | None = None, **beside: str) -> Article:
    """An article with that text, published on a day or undated; ``beside``: its title and source, if told."""
    when: dict[str, Any] = {**beside}
    if published:
        day = date.fromisoformat(published)
        when |= {"published": day, "published_end": day, "published_precision": "day", "published_basis": "metadata"}
    return Article("test", "test.txt", text, **when)


def reading(text: str, published: str | None = None, **beside: str) -> ArticleReading:
    """What is read from that text."""
    return read_article(article(text, published, **beside))


def tellings(text: str, published: str | None = None) -> list[ContactReading]:
    """The contacts of that text before those are left out that are too unlikely to be told."""
    return read_parts(article(text, published), least=0.0).contacts


def contacts_told(text: str, published: str | None = "2019-05-16", **beside: str) -> set[tuple[str, str, str, str]]:
    """Countries, joined by hyphens, status, mode and first day (or "") of each contact read from that text."""
    contacts = reading(text, published, **beside).contacts
    return {("-".join(c.countries), c.status, c.mode, str(c.start_date or "")) for c in contacts}


def pairs_told(text: str, published: str | None = "2019-05-15") -> list[str]:
    """The countries of each contact read from that text, joined by hyphens, in order."""
    return sorted("-".join(c.countries) for c in reading(text, published).contacts)


def only_contact(text: str, published: str | None = None) -> ContactReading:
    """The one contact read from that text; fails if there is none or more."""
    contacts = reading(text, published).contacts
    assert len(contacts) == 1, [(c.countries, c.status, c.mode, c.start_date) for c in contacts]
    return contacts[0]


def assert_told(text: str, told: str, asked: str | None = None) -> None:
    """Asserts that an article of 16 May 2019 tells of one contact, written "CHL-PER held phone 2019-05-14" (the day may
    be left out), and, if told, which side asked for it."""
    c = only_contact(text, "2019-05-16")
    pair, status, mode, *day = told.split()
    assert ("-".join(c.countries), c.status, c.mode) == (pair, status, mode)
    assert not day or str(c.start_date) == day[0]
    assert asked is None or c.requested_by == asked


def cast_of(text: str, published: str | None = None) -> Cast:
    """Who is in that text."""
    day = date.fromisoformat(published) if published else None
    return Cast(text, Clock(day, day))
