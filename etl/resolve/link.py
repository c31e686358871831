"""Undated articles dated by another article that tells of the same contact, by its weekdays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from etl.country_names import country_name
from etl.extract.model import Article, ArticleReading, ContactReading
from etl.publication_date import next_weekday
from etl.resolve.group import Group, group
from etl.resolve.telling import Telling, people_conflict, share_mechanism, share_people

Reread = Callable[[Article], ArticleReading]
ROUNDS = 5
# A statement of a weekday that comes later after the contact may be older than the contact.
SOON = timedelta(days=3)
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class Link:
    """An article's date by link: its contact ``index`` is the one that another article dates ``start`` .. ``end``."""

    article: Article
    index: int
    start: date
    end: date


def link_articles(readings: Sequence[ArticleReading], reread: Reread | None = None) -> list[ArticleReading]:
    """Date undated articles by link, and read them again with that date (or date the linked contact alone)."""
    current = sorted(readings, key=lambda r: r.article.article_id)
    for _ in range(ROUNDS):
        links = {link.article.article_id: link for link in find_links(current)}
        if not links:
            break
        current = [_linked(r, links.get(r.article.article_id), reread) for r in current]
    return current


def find_links(readings: Sequence[ArticleReading]) -> list[Link]:
    """At most one link per undated article; none where several contacts, or none, can be meant."""
    undated = [r for r in readings if r.article.published is None or r.article.published_precision != "day"]
    if not any(c.weekdays for r in undated for c in r.contacts):
        return []
    dated = [r for r in readings if r.article.published_precision == "day"]
    groups = group(Telling(r.article, c, i) for r in dated for i, c in enumerate(r.contacts) if c.status == "held")
    found = []
    for reading in undated:
        links = [link for i, c in enumerate(reading.contacts) if (link := _link(reading, i, c, groups))]
        # Two contacts of an article that date it differently cannot both be right.
        if links and len({link.article.published for link in links}) == 1:
            found.append(links[0])
    return found


def _link(reading: ArticleReading, index: int, contact: ContactReading, groups: list[Group]) -> Link | None:
    if not contact.weekdays or contact.status != "held" or contact.mode == "unspecified":
        return None
    telling = Telling(reading.article, contact, index)
    possible = [g for g in groups if _is_same(telling, g)]
    if len(possible) != 1:
        return None
    best = max((t for t in possible[0] if t.exact), key=lambda t: ((t.end or date.min) - (t.start or date.min), t.key))
    if best.start is None or best.end is None:
        return None
    return Link(_dated(reading, telling, best), index, best.start, best.end)


def _is_same(telling: Telling, found: Group) -> bool:
    if telling.channel is None or any(people_conflict(telling, t) for t in found):
        return False
    return any(_fits(telling, t) for t in found)


def _fits(telling: Telling, other: Telling) -> bool:
    one, two = telling.reading, other.reading
    if not other.exact or other.start is None or other.end is None:
        return False
    if set(one.countries) != set(two.countries) or telling.channel != other.channel or one.mode != two.mode:
        return False
    if None not in (one.round_number, two.round_number) and one.round_number != two.round_number:
        return False
    days = [other.start + timedelta(days=n) for n in range((other.end - other.start).days + 1)]
    if {d.weekday() for d in days} != set(one.weekdays) or not _in_window(telling.article, other.start):
        return False
    # One weekday fits every seventh contact by chance, so it takes a person or a series in common as well.
    return len(days) > 1 or share_people(telling, other) or share_mechanism(telling, other)


def _in_window(article: Article, day: date) -> bool:
    earliest, latest = article.published, article.published_end or article.published
    if earliest and day < earliest - timedelta(days=7):
        return False
    return not (latest and day > latest)


def _dated(reading: ArticleReading, telling: Telling, other: Telling) -> Article:
    start, end = other.start or date.min, other.end or date.min
    weekday = reading.statement_weekday
    stated = next_weekday(end, weekday) if weekday is not None else None
    if stated and stated - end > SOON:
        stated = None
    # "Tuesday" without a date is the last Tuesday, so the article is at most six days younger than the first day.
    first, last = (stated, stated) if stated else (end, max(end, start + timedelta(days=6)))
    return replace(
        reading.article,
        published=first,
        published_end=last,
        published_precision="day",
        published_basis="linked",
        published_reason=_reason(telling, other, stated),
    )


def _reason(telling: Telling, other: Telling, stated: date | None) -> str:
    start, end = other.start or date.min, other.end or date.min
    days = spoken_days(start, end)
    named = " and ".join(DAY_NAMES[d] for d in telling.reading.weekdays)
    kind = "is a" if start == end else "are a"
    source = other.article.title or other.article.path
    who = "-".join(country_name(c) for c in telling.reading.countries)
    reason = f"tells of the {who} contact of {named}; “{source}” dates the same contact {days}, which {kind} {named}"
    return f"{reason}; its newest statement is of {DAY_NAMES[stated.weekday()]}" if stated else reason


def spoken_days(start: date, end: date) -> str:
    """``28 to 29 September 2021`` or ``28 September 2021``."""
    if start == end:
        return f"{start.day} {start:%B %Y}"
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day} to {end.day} {end:%B %Y}"
    return f"{start.day} {start:%B %Y} to {end.day} {end:%B %Y}"


def _linked(reading: ArticleReading, link: Link | None, reread: Reread | None) -> ArticleReading:
    if link is None:
        return reading
    if reread:
        return reread(link.article)
    contacts = list(reading.contacts)
    dated = replace(contacts[link.index], start_date=link.start, end_date=link.end, date_precision="day")
    contacts[link.index] = dated
    return replace(reading, article=link.article, contacts=contacts)
