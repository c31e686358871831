"""Where the articles that tell of one contact contradict each other, in words: both values stay to be seen."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence
from itertools import combinations
from typing import TypeVar

from etl.extract.places.gazetteer import is_country, lies_in, towns
from etl.resolve.telling import LEAST_TOLD, Telling, series_words

Value = TypeVar("Value", bound=Hashable)
_REMOTE = frozenset(("phone", "video"))


def conflicts(tellings: Sequence[Telling]) -> list[str]:
    """``duration_minutes: 60 in 2 articles, 120 in 1``, field by field; what one article leaves open is no conflict."""
    found = [
        _in_words("days", _differing(tellings, _days, lambda a, b: a[1] < b[0] or b[1] < a[0])),
        _in_words("level", _differing(tellings, lambda t: _rank(t.reading.level))),
        _in_words("track", _differing(tellings, lambda t: _rank(t.reading.track))),
        _in_words("location", _differing(tellings, lambda t: t.reading.location, _other_place)),
        _in_words("requested_by", _differing(tellings, lambda t: t.reading.requested_by)),
        _in_words("duration_minutes", _differing(tellings, lambda t: t.reading.duration_minutes)),
        _in_words("mechanism", _differing(tellings, lambda t: t.reading.mechanism, _other_series)),
    ]
    return [words for words in found if words]


def _differing(
    tellings: Sequence[Telling], value: Callable[[Telling], Value | None],
    differ: Callable[[Value, Value], bool] = lambda a, b: a != b,
) -> Counter[Value]:  # fmt: skip
    """The values that differ from another one told, with the number of articles that give each."""
    articles: dict[Value, set[str]] = defaultdict(set)
    for telling in tellings:
        if (told := value(telling)) is not None:
            articles[told].add(telling.article.article_id)
    against = {v for pair in combinations(articles, 2) if differ(*pair) for v in pair}
    # An article that gives both does not contradict another.
    several = len({article for v in against for article in articles[v]}) > 1
    return Counter({v: len(articles[v]) for v in against}) if several else Counter()


def _in_words(name: str, told: Counter[Value]) -> str:
    ordered = sorted(told.items(), key=lambda item: (-item[1], str(item[0])))
    parts = [f"{_value(value)} in {count}" for value, count in ordered]
    if parts:
        parts[0] += " article" if ordered[0][1] == 1 else " articles"
    return f"{name}: {', '.join(parts)}" if parts else ""


def _value(value: object) -> str:
    if not isinstance(value, tuple):
        return str(value)
    return f"{value[0]}" if value[0] == value[1] else f"{value[0]} to {value[1]}"


def _days(telling: Telling) -> tuple[str, str] | None:
    """First and last day, where they are told as such; a call has two dates in two capitals, and both are right."""
    if not telling.exact or telling.reading.mode in _REMOTE:
        return None
    return str(telling.start), str(telling.end)


def _rank(told: str | None) -> str | None:
    return None if told in LEAST_TOLD else told


def _other_place(one: str, other: str) -> bool:
    """Two towns, or a place that does not lie in the country; of a hall or a palace nothing is known."""
    if one in other or other in one:
        return False
    if is_country(one) or is_country(other):
        country, place = (one, other) if is_country(one) else (other, one)
        return is_country(place) or not lies_in(place, country)
    return {one.rpartition(", ")[2], other.rpartition(", ")[2]} <= towns().keys()


def _other_series(one: str, other: str) -> bool:
    words, others = series_words(one), series_words(other)
    return bool(words) and bool(others) and words.isdisjoint(others)
