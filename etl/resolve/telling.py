"""A contact as one article tells it, and what two tellings have in common."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from etl.extract.model import Article, ContactReading, Participant
from etl.names import core_words, may_be_one, name_tokens, same_name

Names = dict[str | None, set[str]]  # country -> names told
SLACK = timedelta(days=1)
LONGEST_MEETING = timedelta(days=3)
# A plan and its holding stay two contacts, joined as a promise; so do a request and its refusal.
FAMILY = {"held": "held", "planned": "ahead", "proposed": "ahead", "requested": "ahead"}
# Words that say what kind of series it is, but not which.
FILLER = frozenset(
    ("the", "of", "and", "between", "dialogue", "talks", "meeting", "group", "working", "mechanism", "line", "round")
)

# What is read where an article tells little of those who met.
LEAST_TOLD = frozenset(("working", "other"))


@dataclass(frozen=True, eq=False)
class Telling:
    """One reading with its article; ``index`` is its place among the article's readings."""

    article: Article
    reading: ContactReading
    index: int

    @cached_property
    def key(self) -> tuple[str, int]:
        """Sorts tellings in an order that does not depend on the order of the articles."""
        return (self.article.article_id, self.index)

    @property
    def start(self) -> date | None:
        """First day, or None if undated."""
        return self.reading.start_date

    @property
    def end(self) -> date | None:
        """Last day, or None if undated."""
        return self.reading.end_date or self.reading.start_date

    @property
    def family(self) -> str:
        """Statuses that may be two stages of one contact share a family."""
        return FAMILY.get(self.reading.status, self.reading.status)

    @property
    def channel(self) -> str | None:
        """Level and track joined, if both are known."""
        return channel_of(self.reading.level, self.reading.track)

    @cached_property
    def people(self) -> tuple[Participant, ...]:
        """The named persons (bodies left out)."""
        return tuple(p for p in self.reading.participants if not p.is_body and name_tokens(p.name))

    @cached_property
    def exact(self) -> bool:
        """Whether the days are those of the contact itself and not a wider interval that it lies in."""
        if self.start is None or self.end is None or self.reading.date_precision != "day":
            return False
        return self.end - self.start <= LONGEST_MEETING

    @property
    def firm(self) -> bool:
        """Whether it says enough to be a contact that vaguer tellings can join."""
        return self.exact and (self.channel is not None or bool(self.people))


def channel_of(level: str | None, track: str | None) -> str | None:
    """``minister`` and ``defence`` -> ``minister-defence``; None if either is unknown."""
    return f"{level}-{track}" if level and track else None


def overlap(one: Telling, other: Telling, slack: timedelta) -> bool:
    """Whether the dates touch, give or take ``slack``. Undated tellings overlap with nothing."""
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.start - slack <= other.end and other.start - slack <= one.end


def share_people(one: Telling, other: Telling) -> bool:
    """Whether both name the same person."""
    return any(
        may_be_one(a.name, b.name)
        for a in one.people
        for b in other.people
        if a.country is None or b.country is None or a.country == b.country
    )


def people_conflict(one: Telling, other: Telling) -> bool:
    """Whether both name people for a country, and none of them is the same.

    Outlets spell names in their own ways; within one article a surname that two share does not make them one.
    """
    told, others = _names_of([one]), _names_of([other])
    if one.article.article_id == other.article.article_id:
        return bool(_apart(told, others, same_name))
    return _conflict(told, others, from_one_kind=one.article.origin == other.article.origin)


def names_conflict(left: Sequence[Telling], right: Sequence[Telling]) -> bool:
    """Whether two groups name people for a country, and none of them is the same.

    One odd spelling among many does not matter; a surname alone does not make two full names one.
    """
    return any(
        _conflict(_full_names_of(told), _full_names_of(others), from_one_kind=here == there)
        for here, told in _by_origin(left).items()
        for there, others in _by_origin(right).items()
    )


def _conflict(told: Names, others: Names, *, from_one_kind: bool) -> bool:
    """Whether others are meant. Between an article and the register's row a shared surname is enough for one country
    where those of another agree: "Wu Jiang" and "Wu Keping", both with "A. Reyes"."""
    apart = _apart(told, others, may_be_one)
    if from_one_kind or apart == told.keys() & others.keys():
        return bool(apart)
    return not all(any(_share_a_word(a, b) for a in told[c] for b in others[c]) for c in apart)


def _by_origin(tellings: Sequence[Telling]) -> dict[str, list[Telling]]:
    """The articles' tellings, and the register's rows."""
    kinds: dict[str, list[Telling]] = {}
    for telling in tellings:
        kinds.setdefault(telling.article.origin, []).append(telling)
    return kinds


def _apart(told: Names, others: Names, same: Callable[[str, str], bool]) -> set[str | None]:
    """The countries for which both name people, and nobody is the same."""
    shared = told.keys() & others.keys()
    return {c for c in shared if not any(same(a, b) for a in told[c] for b in others[c])}


def _share_a_word(one: str, other: str) -> bool:
    return not set(core_words(one)).isdisjoint(core_words(other))


def _names_of(tellings: Sequence[Telling]) -> Names:
    told: Names = {}
    for person in (p for t in tellings for p in t.people):
        told.setdefault(person.country, set()).add(person.name)
    return told


def _full_names_of(tellings: Sequence[Telling]) -> Names:
    """Those with more than a surname, where there are any."""
    told = _names_of(tellings)
    full = {country: {name for name in names if len(core_words(name)) > 1} for country, names in told.items()}
    return {country: full[country] or names for country, names in told.items()}


def share_mechanism(one: Telling, other: Telling) -> bool:
    """Whether both belong to the same series: same round, or names that share their telling words."""
    left, right = one.reading, other.reading
    if left.round_number is not None and left.round_number == right.round_number:
        return True
    if not left.mechanism or not right.mechanism:
        return False
    a, b = series_words(left.mechanism), series_words(right.mechanism)
    return bool(a) and bool(b) and (a <= b or b <= a)


def series_words(name: str) -> set[str]:
    """The words of a name of a series that tell which it is."""
    return set(name_tokens(name)) - FILLER


def may_be_same(one: Telling, other: Telling) -> bool:
    """Whether nothing the two tell rules out that they tell of one contact."""
    return may_be_but_for_names(one, other) and not people_conflict(one, other)


def may_be_but_for_names(one: Telling, other: Telling) -> bool:
    """The same, whatever names two articles give; of one article's two tellings the names count."""
    left, right = one.reading, other.reading
    if one.family != other.family or not _same_countries(one, other):
        return False
    if not _rank_agrees(one, other):
        return False
    if left.mode != right.mode and "unspecified" not in (left.mode, right.mode):
        return False
    if None not in (left.round_number, right.round_number) and left.round_number != right.round_number:
        return False
    if _told_before(one, other) or _told_before(other, one):
        return False
    if one.article.article_id == other.article.article_id:
        # An article that tells of two days in a row, or of a day and without a day, tells of two contacts: what it
        # tells of one was put together when it was read. Time zones differ between outlets only.
        same_days = (one.start, one.end) == (other.start, other.end)
        return same_days and _agree_in_article(one, other) and not people_conflict(one, other)
    return True


def _rank_agrees(one: Telling, other: Telling) -> bool:
    """Whether level and track are the same or unknown; or, where two articles tell of the same day and of nobody else,
    were only told or read otherwise."""
    left, right = one.reading, other.reading
    told = ((left.level, right.level), (left.track, right.track))
    apart = [{a, b} for a, b in told if a and b and a != b]
    if not apart:
        return True
    if one.article.article_id == other.article.article_id or not (one.exact and other.exact):
        return False
    if (one.start, one.end, left.mode) != (other.start, other.end, right.mode):
        return False
    # A register ranks what it holds with care: on one day several of its rows may have been called off.
    from_articles = one.article.origin == other.article.origin == "article"
    nobody = from_articles and (not one.people or not other.people)
    same_round = left.round_number is not None and left.round_number == right.round_number
    return share_people(one, other) or same_round or (nobody and all(ranks & LEAST_TOLD for ranks in apart))


def _same_countries(one: Telling, other: Telling) -> bool:
    left, right = set(one.reading.countries), set(other.reading.countries)
    if left == right:
        return True
    # Two of three often meet apart on the same day, so only the series' name proves that a third was left out.
    return (left < right or right < left) and share_people(one, other) and share_mechanism(one, other)


def _told_before(one: Telling, other: Telling) -> bool:
    newest = one.article.published_end or one.article.published
    return one.family == "held" and newest is not None and other.start is not None and newest + SLACK < other.start


def _agree_in_article(one: Telling, other: Telling) -> bool:
    return (
        share_people(one, other)
        or share_mechanism(one, other)
        or (one.channel is not None and one.channel == other.channel)
    )


def likeness(one: Telling, other: Telling) -> int:
    """How much two tellings have in common: decides which pairs are joined first."""
    left, right = one.reading, other.reading
    same_days = (one.start, one.end) == (other.start, other.end)
    points = 4 * same_days + 2 * overlap(one, other, timedelta(0)) + 3 * share_people(one, other)
    points += 2 * (one.channel is not None and one.channel == other.channel) + 2 * share_mechanism(one, other)
    return points + 2 * (left.mode == right.mode) + (left.status == right.status)
