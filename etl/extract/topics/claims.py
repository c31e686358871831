"""Stated silences and firsts: "nearly 21 months since the last call", "the first talks in more than a year"."""

from __future__ import annotations

import re
from datetime import timedelta

from etl.extract.contacts.clusters import Cluster
from etl.extract.contacts.levels import level_and_track
from etl.extract.days.calendar import months_between
from etl.extract.days.date_words import find_dates
from etl.extract.days.dates import Clock, resolve
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.model import ClaimReading
from etl.extract.people.cast import Cast
from etl.extract.topics.gap_words import AMOUNTS, months_of, since

# "Since the minister came to London in 2013": a date may stand so far from "since", within the clause.
_SINCE_WHAT = re.compile(r"[^,;]{0,90}")
_BARE_YEAR = re.compile(r"\b(?P<year>(?:19|20)\d\d)\b")
_CONTACT = filtered(
    r"\b(?:session|round|engagement|negotiation|consultation|letter|call|contact|meeting|meet|met|talk|sp[eo]ke|dialogue|"
    r"visit|trip|conversation|communication|summit|encounter|hotline|gather|channel|stop|stay)(?:s|ed|ing)?\b|"
    r"\b(?:face[- ]to[- ]face|(?:sat|sit|sitting) (?:down|together)|s(?:aw|een?) each other|exchanged views|spoken|"
    r"(?:set|sets) foot|(?:came|come|went|gone|travel+ed|been) to|receive[sd]|hosted|welcomed|"
    r"resumed?|across from each other|in one room|phoned|rang)\b",
    re.I,
)
# Days without an answer are no gap between contacts.
_SHORTEST = 1.0


def bounds(bound: str | None, amount: float) -> tuple[float | None, float | None]:
    """Months that the words allow: "nearly 21" is above 20 and at most 21; "more than 12" has no upper bound."""
    word = (bound or "").lower()
    step = 1.0 if amount >= 6 else 0.5
    if word in ("nearly", "almost", "close to", "just under"):
        return amount - step, amount
    if word in ("more than", "over", "well over", "at least"):
        return amount, None
    if word in ("less than", "under"):
        return None, amount
    slack = max(0.5, amount * 0.05)
    return amount - slack, amount + slack


def find_claims(sentences: list[Sentence], clusters: list[Cluster], cast: Cast, clock: Clock) -> list[ClaimReading]:
    """Claims of an article, each tied to the contact that ended the silence where the text tells of it."""
    claims = []
    for sentence in sentences:
        if sentence.kind == "boilerplate" or not _CONTACT.search(sentence.text):
            continue
        amount = _amount_claim(sentence) or _since_claim(sentence, clock)
        if amount and (amount[2] is None or amount[2] >= _SHORTEST):
            claims.append(_claim(sentence, *amount, clusters, cast))
    return claims


def _amount_claim(sentence: Sentence) -> tuple[str, float | None, float | None] | None:
    for pattern, kind in AMOUNTS.fitting(sentence.text):
        m = pattern.search(sentence.text)
        if m is None or re.match(r"\s*[-\s]old\b|\s+ago", sentence.text[m.end() :]):
            continue
        if months := months_of(m):
            return kind, *bounds(m["bound"], months)
    return None


def _since_claim(sentence: Sentence, clock: Clock) -> tuple[str, float | None, float | None] | None:
    told = since(sentence.text)
    if told is None:
        return None
    kind, begins = told.kind, told.begins
    clause = _SINCE_WHAT.match(sentence.text, begins)
    ends = clause.end() if clause else begins
    words = next((d for d in find_dates(sentence.text) if begins - 1 <= d.start < ends), None)
    if words is None and (year := _BARE_YEAR.search(sentence.text, begins, ends)):
        words = next(iter(find_dates(f"in {year['year']}")), None)
    if words is None and not told.of_time:
        return None
    span = resolve(words, clock, future=False).span if words else None
    if not span or not clock.lo or not clock.hi or clock.width > 40 or span.start >= clock.lo:
        return kind, None, None
    return (
        kind,
        max(0.0, months_between(min(span.end, clock.lo), clock.lo)),
        months_between(span.start, clock.hi + timedelta(days=1)),
    )


def _claim(
    sentence: Sentence, kind: str, low: float | None, high: float | None, clusters: list[Cluster], cast: Cast
) -> ClaimReading:
    index = _contact_of(sentence, clusters)
    cluster = clusters[index] if index is not None else None
    if index is None:
        index = _of_same_rank(sentence, clusters, cast)
    if cluster and kind == "silence" and _SINCE_CONTACT.search(sentence.text):
        # "21 months since the last call in August": that call began the silence; the article's news ended it.
        index = _ended_by(cluster, clusters)
    actors = [a for a in cast.within(sentence.start, sentence.end) if not a.aside]
    if cluster:
        countries = cluster.countries
        level, track = level_and_track([a for f in cluster.frames for a in f.actors], countries)
    else:
        codes = sorted({c for a in actors for c in a.countries})
        countries = tuple(codes) if len(codes) == 2 else tuple(sorted(cast.main_countries(2)))
        level, track = level_and_track(actors, countries)
    mode = "phone" if re.search(r"\b(?:phone call|telephone|call between)\b", sentence.text, re.I) else None
    return ClaimReading(
        sentence.start,
        sentence.end,
        sentence.text,
        kind,
        low,
        high,
        "-".join(countries) if len(countries) == 2 else None,
        level,
        track,
        mode,
        index,
    )


def _of_same_rank(sentence: Sentence, clusters: list[Cluster], cast: Cast) -> int | None:
    """The newest held contact of those of whom the claim speaks ("it took 10 months for the leaders")."""
    actors = [a for a in cast.within(sentence.start, sentence.end) if not a.aside]
    level = next((a.level for a in actors if a.plural and a.level), None)
    dated = [
        (c.interval[0], i)
        for i, c in enumerate(clusters)
        if level and c.level == level and c.status in ("held", None) and c.interval
    ]
    return max(dated)[1] if dated else None


_SINCE_CONTACT = filtered(r"\bsince\b", re.I)


def _ended_by(first: Cluster, clusters: list[Cluster]) -> int | None:
    """The next held contact of the same sides and level after the one that began the silence."""
    level = level_and_track([a for f in first.frames for a in f.actors], first.countries)
    later = [
        (c.interval[0], i)
        for i, c in enumerate(clusters)
        if c is not first
        and c.countries == first.countries
        and c.status in ("held", None)
        and c.interval
        and first.interval
        and c.interval[0] > first.interval[0]
        and level_and_track([a for f in c.frames for a in f.actors], c.countries) == level
    ]
    return min(later)[1] if later else None


def _contact_of(sentence: Sentence, clusters: list[Cluster]) -> int | None:
    """The newest held contact told in this sentence, else in the sentence before."""
    for back in (0, 1):
        told = [
            i
            for i, c in enumerate(clusters)
            if any(f.sentence.index == sentence.index - back for f in c.frames)
            and c.status in ("held", "planned", None)
        ]
        dated = [i for i in told if clusters[i].interval]
        if dated:
            return max(dated, key=lambda i: clusters[i].interval[1])  # type: ignore[index]
        if told:
            return told[0]
    return None
