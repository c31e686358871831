"""Tellings of all articles -> groups, one per contact. The result does not depend on the order of the articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations

from etl.resolve.telling import (
    SLACK,
    Telling,
    likeness,
    may_be_but_for_names,
    may_be_same,
    names_conflict,
    overlap,
    share_mechanism,
    share_people,
)

Group = list[Telling]
Test = Callable[[Telling, Telling], bool]
UNDATED_APART = timedelta(days=31)


def group(tellings: Iterable[Telling]) -> list[Group]:
    """Groups of tellings of one contact each; sorted, and sorted inside.

    First those that say when and who; then vaguer ones join if exactly one of these can be meant; then vague ones
    that agree join each other.
    """
    ordered = sorted(tellings, key=lambda t: t.key)
    firm = cluster([t for t in ordered if t.firm], _near_firm)
    vague = [t for t in ordered if not t.firm]
    left = _join_vague(vague, firm)
    groups = firm + cluster(left, _near_vague)
    return sorted((sorted(g, key=lambda t: t.key) for g in groups), key=lambda g: g[0].key)


def cluster(tellings: Sequence[Telling], near: Test) -> list[Group]:
    """Join the likest pairs first, and only groups of which every member may be the same as every other, but that the
    names are those of the groups: one odd spelling does not split them."""
    home: dict[tuple[str, int], Group] = {t.key: [t] for t in tellings}
    pairs = [(likeness(a, b), a, b) for a, b in _near_pairs(tellings) if near(a, b) and may_be_same(a, b)]
    for _, one, other in sorted(pairs, key=lambda p: (-p[0], p[1].key, p[2].key)):
        left, right = home[one.key], home[other.key]
        if left is not right and _agree(left, right, near):
            left.extend(right)
            for member in right:
                home[member.key] = left
    return list({id(g): g for g in home.values()}.values())


def _agree(left: Sequence[Telling], right: Sequence[Telling], near: Test) -> bool:
    return not names_conflict(left, right) and all(
        near(a, b) and may_be_but_for_names(a, b) for a in left for b in right
    )


def _near_pairs(tellings: Sequence[Telling]) -> Iterator[tuple[Telling, Telling]]:
    """Pairs that share two countries and whose dates touch, or that are both undated; each pair once."""
    blocks: dict[tuple[str, ...], Group] = defaultdict(list)
    for telling in tellings:
        for pair in combinations(sorted(telling.reading.countries), 2):
            blocks[pair].append(telling)
    seen: set[tuple[tuple[str, int], tuple[str, int]]] = set()
    for block in blocks.values():
        for one, other in _touching(block):
            first, second = (one, other) if one.key < other.key else (other, one)
            if (first.key, second.key) not in seen:
                seen.add((first.key, second.key))
                yield first, second


def _touching(block: Group) -> Iterator[tuple[Telling, Telling]]:
    yield from combinations([t for t in block if t.start is None], 2)
    active: Group = []
    for telling in sorted((t for t in block if t.start), key=lambda t: (t.start or date.min, t.key)):
        active = [a for a in active if overlap(a, telling, SLACK)]
        yield from ((a, telling) for a in active)
        active.append(telling)


def _near_firm(one: Telling, other: Telling) -> bool:
    return overlap(one, other, SLACK)


def _join_vague(vague: Sequence[Telling], firm: list[Group]) -> list[Telling]:
    """Put each vague telling into the one group it can mean; returns those that can mean none or several."""
    by_month: dict[tuple[frozenset[str], int], list[Group]] = defaultdict(list)
    for found in firm:
        for place in {(frozenset(t.reading.countries), month) for t in found for month in _months(t)}:
            by_month[place].append(found)
    chosen: list[tuple[Telling, Group]] = []
    left: list[Telling] = []
    for telling in vague:
        countries = frozenset(telling.reading.countries)
        near = {id(g): g for month in _months(telling) for g in by_month.get((countries, month), ())}
        possible = [g for g in near.values() if _can_mean(telling, g)]
        if len(possible) == 1:
            chosen.append((telling, possible[0]))
        else:
            left.append(telling)
    for telling, found in chosen:
        # Two vague tellings may each fit and yet contradict each other: the later one in order stays apart.
        if _agree([telling], found, lambda a, b: True):
            found.append(telling)
        else:
            left.append(telling)
    return left


def _months(telling: Telling) -> range:
    """The calendar months that a telling's dates touch, counted from year 0; none if undated."""
    if telling.start is None or telling.end is None:
        return range(0)
    first, last = (day.year * 12 + day.month for day in (telling.start, telling.end))
    return range(first, last + 1)


def _can_mean(telling: Telling, found: Group) -> bool:
    if not _agree([telling], found, _touch):
        return False
    return any(_evidence(telling, t) for t in found)


def _touch(one: Telling, other: Telling) -> bool:
    return overlap(one, other, timedelta(0))


def _evidence(vague: Telling, other: Telling) -> bool:
    """Something that the two have in common besides countries and dates, more of it the wider the dates are."""
    if share_mechanism(vague, other) or share_people(vague, other):
        return True
    same_channel = vague.channel is not None and vague.channel == other.channel
    if vague.reading.date_precision == "year":
        return False
    if vague.exact:
        return vague.channel is None or same_channel
    return same_channel


def _near_vague(one: Telling, other: Telling) -> bool:
    left, right = one.reading, other.reading
    if left.date_precision != right.date_precision:
        return False
    named = share_people(one, other) or share_mechanism(one, other)
    if one.start is None or other.start is None:
        return named and left.status == right.status and _told_together(one, other)
    if not overlap(one, other, timedelta(0)):
        return False
    if left.date_precision == "year":
        return named
    same_channel = one.channel is not None and one.channel == other.channel
    same_mode = left.mode == right.mode != "unspecified"
    return named or (same_channel and same_mode)


def _told_together(one: Telling, other: Telling) -> bool:
    left, right = one.article.published, other.article.published
    return left is not None and right is not None and abs(left - right) <= UNDATED_APART
