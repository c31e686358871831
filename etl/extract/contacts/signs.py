"""Signs by which a reading is more or less likely right: how the sides, the day and the outcome are told, and where.

``confidence`` weighs them. A contact bears a sign or lacks it; the names of the signs are those of ``confidence.csv``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from etl.extract.clauses.triggers import find_triggers
from etl.extract.contacts.clusters import Cluster
from etl.extract.days.dates import Clock
from etl.extract.frames.frame import Frame
from etl.extract.language.once import once
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.outcomes.status import FUTURE
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast

_HOW = ("named", "attached", "sentence", "pronoun", "back")
_NEAR_DAYS, _OLD_DAYS = 10, 60
# Words that often stand where a contact is wished for, doubted or denied rather than told.
_DOUBT = filtered(r"\b(?:if|whether|could|might|(?-i:may)|would|should|must|hope\w*|possib\w+|ready|willing)\b", re.I)
_DENIAL = filtered(r"\b(?:not|no|never|nor|neither|without|den(?:y|ied|ies))\b", re.I)
# What has "not begun yet" is to come, and not denied.
_NOT_BEGUN = filtered(r"\bnot (?:yet )?(?:begun|started)\b", re.I)
_BACKGROUND = filtered(r"\b(?:last|previous\w*|earlier|since|ago|former\w*|had)\b", re.I)
_QUOTES = '"“”«»'


class Signs:
    """Signs of the contacts of one article."""

    def __init__(self, clusters: Sequence[Cluster], cast: Cast, clock: Clock, sentences: Sequence[Sentence]) -> None:
        self.clusters, self.cast, self.clock, self.sentences = clusters, cast, clock, sentences

    @once
    def _main(self) -> list[str]:
        return self.cast.main_countries(4)

    def of(self, cluster: Cluster) -> tuple[str, ...]:
        """Names of the signs that one contact bears."""
        told = (*self._telling(cluster), *self._sides(cluster), *self._day(cluster), *self._company(cluster))
        return ("always", *told)

    def _telling(self, cluster: Cluster) -> Iterator[str]:
        first = cluster.frames[0]
        named = [f for f in cluster.frames if f.countries]
        ways = {f.sides for f in cluster.frames}
        yield "sides " + next((how for how in _HOW if how in ways), "back")
        yield "status " + (cluster.status or "untold")
        yield f"tellings {min(len(cluster.frames), 4)}"
        yield f"tellings with sides {min(len(named), 3)}"
        yield f"word {first.trigger.kind}{' noun' if first.trigger.noun else ''}"
        if first.definite:
            yield "word points back"
        if first.trigger.mode != "unspecified":
            yield "word with mode"
        yield "told in " + first.sentence.kind
        at = first.sentence.index
        yield "told " + ("in the first sentences" if at <= 2 else "early" if at <= 6 else "late")
        yield from self._wording(first)
        if cluster.mechanism:
            yield "series"
        if any(f.location for f in cluster.frames):
            yield "place"

    def _wording(self, frame: Frame) -> Iterator[str]:
        text, trigger = frame.sentence.text, frame.trigger
        near = max(0, trigger.start - 70)
        around = text[near : trigger.end + 30]
        if _DOUBT.search_in(text, around, near):
            yield "words of doubt"
        if _DENIAL.search_in(text, around, near) and not _NOT_BEGUN.search(text):
            yield "words of denial"
        if _BACKGROUND.search_in(text, around, near):
            yield "words of background"
        if sum(text.count(q, 0, trigger.start) for q in _QUOTES) % 2:
            yield "in a quotation"
        words = len(text.split())
        yield "sentence " + ("short" if words <= 18 else "middling" if words <= 35 else "long")
        triggers = len(find_triggers(text))
        yield f"contact words {min(triggers, 4)}"

    def _sides(self, cluster: Cluster) -> Iterator[str]:
        yield f"countries {min(len(cluster.countries), 4)}"
        ranks = sorted(self._main.index(c) if c in self._main else 4 for c in cluster.countries)
        yield f"rank of the countries {ranks[0]}{ranks[1]}"
        told = [a for f in cluster.frames for a in f.actors]
        grades = sorted(self._grade([a for a in told if code in a.countries]) for code in cluster.countries)
        yield "sides told by " + " and ".join(grades[:2])
        if cluster.level is None:
            yield "no level"
        first = next((f for f in cluster.frames if f.countries), None)
        if first:
            near = [self._gap(a, first) for a in first.actors if a.start >= first.sentence.start]
            far = max(near, default=0)
            yield "sides " + ("close" if far <= 40 else "near" if far <= 90 else "far")
            inside = self.cast.within(first.sentence.start, first.sentence.end)
            others = {c for a in inside for c in a.countries} - set(cluster.countries)
            yield f"other countries in the sentence {min(len(others), 3)}"

    @staticmethod
    def _grade(actors: list[Actor]) -> str:
        """The best that tells of a side: a named person, an office, a body, or but its country's name."""
        kinds = {a.kind for a in actors}
        if any(a.name and a.level for a in actors):
            return "a named holder"
        if kinds & {"person", "counterpart", "office"}:
            return "b office"
        return "c body" if "body" in kinds else "d country" if kinds else "e nothing"

    @staticmethod
    def _gap(actor: Actor, frame: Frame) -> int:
        at = frame.sentence.start
        return max(actor.start - at - frame.trigger.end, frame.trigger.start + at - actor.end, 0)

    def _day(self, cluster: Cluster) -> Iterator[str]:
        best = cluster.interval
        held = "held" if cluster.status in (None, "held") else "ahead" if cluster.status in FUTURE else "off"
        if best is None:
            yield f"undated {held}"
            return
        width = (best[1] - best[0]).days
        yield f"dated to {'a day' if width <= 1 else 'a week' if width <= 10 else 'a month or more'} {held}"
        if self.clock.lo is None or self.clock.hi is None:
            yield "article without date"
            return
        behind = (self.clock.lo - best[1]).days
        when = "ahead" if behind < 0 else "fresh" if behind <= _NEAR_DAYS else "old" if behind > _OLD_DAYS else "past"
        yield f"{when} {held}"
        first = next((f for f in cluster.frames if f.when and f.when.span), None)
        if first is not None and first.date_text is None:
            yield "day taken over"

    def _company(self, cluster: Cluster) -> Iterator[str]:
        alike = [c for c in self.clusters if c is not cluster and c.countries == cluster.countries]
        yield f"others of these countries {min(len(alike), 3)}"
        if any(c.interval is None for c in alike) or (alike and cluster.interval is None):
            yield "an undated one among them"
        if any(c.status == cluster.status for c in alike):
            yield "one of the same outcome among them"
        more = [c for c in self.clusters if set(c.countries) > set(cluster.countries)]
        fewer = [c for c in self.clusters if set(c.countries) < set(cluster.countries)]
        if more:
            yield "part of a larger round"
        if fewer:
            yield "a smaller round beside it"
        yield f"contacts in the article {min(len(self.clusters), 6)}"
