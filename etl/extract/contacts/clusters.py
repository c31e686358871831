"""Frames that tell of one contact, and whether a further frame can belong to them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from difflib import SequenceMatcher
from functools import cached_property

from etl.extract.contacts.levels import level_and_track
from etl.extract.days.calendar import Span
from etl.extract.frames.frame import Frame
from etl.extract.language.prefilter import filtered
from etl.extract.outcomes.moved import MOVED
from etl.extract.outcomes.plans import OPEN_DAY
from etl.extract.outcomes.status import FUTURE
from etl.extract.people.actors import Actor

OFF = frozenset(("refused", "cancelled"))


_ARRIVED = re.compile(
    r"(?:arriv\w+|left|leaves|depart\w+|set off|set out|land(?:s|ed)|touch\w+ down|flew|flown)\b", re.I
)


def is_arrival(frame: Frame) -> bool:
    """ "She landed in Lima on Sunday": the day on which a visit begins is seldom that of the talks told beside it."""
    one_day = frame.start is not None and frame.start == frame.end
    return one_day and frame.trigger.kind == "visit" and _ARRIVED.match(frame.trigger.text) is not None


def best_span(frames: list[Frame]) -> Span | None:
    """The tightest date told; a span of days told as such ("28 to 29 October") beats one of its days."""
    order = {"day": 0, "month": 1, "year": 2}
    dated = [f for f in frames if f.when and f.when.span]
    told = [f for f in dated if not is_arrival(f)] or dated
    if not told:
        return None
    # "Is on a visit. They met on Wednesday": of two days the one told in words.
    spans = [(f.when.span, f.when.ranged, f.date_text is None) for f in told if f.when and f.when.span]
    best = min(spans, key=lambda s: (order[s[0].precision], (s[0].end - s[0].start).days, s[2]))[0]
    ranges = [span for span, ranged, _ in spans if ranged and span.start <= best.start and best.end <= span.end]
    return ranges[0] if ranges and best.precision == "day" else best


@dataclass
class Cluster:
    """Frames that tell of one contact. What they tell together is worked out once, until a frame is added."""

    countries: tuple[str, ...]
    frames: list[Frame] = field(default_factory=list)
    told_singly: bool = False

    def add(self, frames: Iterable[Frame]) -> None:
        """Further frames of the same contact."""
        self.frames.extend(frames)
        for name in [name for name in self.__dict__ if name not in self.__dataclass_fields__]:
            del self.__dict__[name]

    @cached_property
    def statuses(self) -> set[str]:
        return {f.status for f in self.frames if f.status}

    @cached_property
    def status(self) -> str | None:
        if any(f.status_words == MOVED for f in self.frames) and self.statuses <= FUTURE | OFF:
            return "planned"  # "has put off his visit. It was moved to June 3"
        # "The meeting was cordial" is no proof that a planned one was held: what names the sides decides first.
        named = {f.status for f in self.frames if f.status and f.countries}
        back = {f.status for f in self.frames if f.status and not f.countries}
        if any(f.status == "held" and not f.trigger.noun for f in self.frames):
            back -= {"requested"}  # "they spoke. He had asked for the call": what was asked for was granted
        for told in (named | (back - {"held"}), back):
            for s in ("held", "cancelled", "refused", "planned", "proposed", "requested"):
                if s in told:
                    return s
        return None

    @cached_property
    def interval(self) -> tuple[date, date] | None:
        best = best_span(self.frames)
        return (best.start, best.end) if best else None

    @cached_property
    def mode(self) -> str | None:
        # "They met ... the letter of March": what names the sides, or says they met, goes before a word in passing.
        named = [f.mode for f in self.frames if f.mode and f.countries and (f.mode_strong or f.face)]
        strong = [f.mode for f in self.frames if f.mode and f.mode_strong]
        weak = [f.mode for f in self.frames if f.mode]
        return next(iter(named or strong or weak), None)

    @cached_property
    def strong_mode(self) -> str | None:
        return next((f.mode for f in self.frames if f.mode and f.mode_strong), None)

    @cached_property
    def face(self) -> bool:
        return any(f.face for f in self.frames)

    @cached_property
    def level(self) -> str | None:
        return next((lv for f in self.frames if (lv := level_and_track(f.actors, self.countries)[0])), None)

    @cached_property
    def mechanism(self) -> str | None:
        return next((f.mechanism for f in self.frames if f.mechanism), None)

    @cached_property
    def names(self) -> set[str]:
        return {a.name for f in self.frames for a in f.actors if a.name and set(a.countries) <= set(self.countries)}


def same_series(a: str, b: str) -> bool:
    """Two spellings of one series: "Crisis Communication Working Group" and its plural form."""
    x, y = a.lower(), b.lower()
    return x in y or y in x or SequenceMatcher(None, x, y).ratio() > 0.8


def _family(status: str | None) -> str | None:
    if status is None:
        return None
    if status in FUTURE:
        return "future"
    return "off" if status in OFF else status


def _dates_meet(a: tuple[date, date] | None, b: tuple[date, date] | None) -> bool:
    if a is None or b is None:
        return True
    slack = timedelta(days=int(max(a[1] - a[0], b[1] - b[0]).days < 10))  # a day may be a day off, March is not April
    return a[0] <= b[1] + slack and b[0] <= a[1] + slack


_AGAIN = re.compile(r"\b(?:again|once more|a second time)\b", re.I)


def _another_day(cluster: Cluster, frame: Frame) -> bool:
    """ "In April, May and September", "on Saturday the two met again": each day is one of its own, if a neighbour."""
    told = cluster.interval
    if any(
        f.sentence is frame.sentence and f.trigger == frame.trigger and f.date_text != frame.date_text and f.start
        for f in cluster.frames
    ):
        return frame.start is not None
    around = frame.sentence.text[max(0, frame.trigger.start - 30) : frame.trigger.end + 20]
    apart = told and frame.start and frame.end and (frame.start > told[1] or frame.end < told[0])
    return bool(apart and _AGAIN.search(around))


def compatible(cluster: Cluster, frame: Frame) -> bool:
    """Can this frame tell of the contact that the cluster tells of?"""
    if frame.countries and frame.countries != cluster.countries:
        return False
    if frame.programme:
        return any(f.trigger.kind == "visit" and f.when == frame.when for f in cluster.frames)
    own = (frame.start, frame.end) if frame.start and frame.end else None
    if not _dates_meet(cluster.interval, own) or _another_day(cluster, frame):
        return False
    if not _statuses_meet(cluster, frame, own) or (frame.anew and _is_apart(cluster, frame)):
        return False
    if frame.face != cluster.face and "phone" in (frame.mode if frame.mode_strong else None, cluster.strong_mode):
        return False
    if frame.mode_strong and cluster.strong_mode and frame.mode != cluster.strong_mode:
        return False
    if _in_place_of(cluster, frame):
        return False
    if frame.mechanism and cluster.mechanism and not same_series(frame.mechanism, cluster.mechanism):
        return False
    rounds = {f.round_number for f in cluster.frames if f.round_number}
    if frame.round_number and rounds and frame.round_number not in rounds:
        return False
    return _ranks_meet(cluster, frame)


_FAR = frozenset(("phone", "video"))


def _in_place_of(cluster: Cluster, frame: Frame) -> bool:
    """ "Will confer by video, in place of the visit planned": one is called off, the other from afar."""
    off = _family(frame.status) == "off", _family(cluster.status) == "off"
    modes = {frame.mode if frame.mode_strong or not frame.definite else None, cluster.mode}
    return off[0] != off[1] and frame.status is not None and bool(modes & _FAR) and "in_person" in modes


def _is_apart(cluster: Cluster, frame: Frame) -> bool:
    """ "They agreed to meet soon", "invited her to Lima": not what has its day, or was called off."""
    if cluster.interval is None:
        return False
    return (cluster.status in FUTURE) == (frame.anew == OPEN_DAY)


def _statuses_meet(cluster: Cluster, frame: Frame, own: tuple[date, date] | None) -> bool:
    known, new = {_family(s) for s in cluster.statuses}, _family(frame.status)
    if new is None or not known or new in known:
        return True
    both = known | {new}
    if new == "future" and cluster.statuses == {"refused"} and own and not cluster.interval and _is_new_plan(frame):
        return False
    if both <= {"future", "off"} or both <= {"requested", "off"} or both <= {"future", "requested"}:
        return True
    if both <= {"requested", "held"}:
        return own is None or cluster.interval is None
    if both <= {"future", "held"} and _within_the_visit(cluster, own):
        return True
    # Announced for a day and told as having begun: one contact.
    return (
        both <= {"future", "held"}
        and own is not None
        and cluster.interval is not None
        and own == cluster.interval
        and (own[1] - own[0]).days <= 3
    )


_WAS_PLANNED = re.compile(r"(?:was|were|had|would)\b", re.I)


def _is_new_plan(frame: Frame) -> bool:
    """ "A turned down talks. B leaves for Lima on Monday": no plan that has come to nothing."""
    return bool(frame.countries) and not frame.definite and not _WAS_PLANNED.match(frame.status_words)


def _within_the_visit(cluster: Cluster, own: tuple[date, date] | None) -> bool:
    """ "He arrived on Monday for a three-day visit. On Wednesday he will meet B": that is of the visit."""
    told = cluster.interval
    whole = told is not None and own is not None and told[0] <= own[0] and own[1] <= told[1] and own != told
    return whole and any(
        f.start and (f.start, f.end) == told and f.status == "held" and (f.end - f.start).days in range(1, 8)  # type: ignore[operator]
        for f in cluster.frames
    )


# "Received at the airport by minister A", "B, the vice-premier, sat with them": part of what else is told of the day.
_BESIDE = filtered(
    r"\b(?:welcomed|received|greeted|met|saw (?:\w+ )?off|seen off|reception)\b[^.;]{0,80}\bairport\b|"
    r"\bairport\b[^.;]{0,80}\b(?:welcomed|received|greeted|met|saw (?:\w+ )?off|seen off)\b|"
    r"\b(?:sat|sitting) (?:with them|in on)\b|\balso (?:took part|sat in|attended|participated)\b|\bjoined them\b",
    re.I,
)


def _only_beside(frames: Iterable[Frame]) -> bool:
    """Are all of them of a reception at the airport, or of one who sat there too?"""
    return all(f.status in (None, "held") and _is_beside(f) for f in frames)


def _is_beside(frame: Frame) -> bool:
    told = _BESIDE.search(frame.sentence.text)
    return told is not None and told.start() <= frame.trigger.end and frame.trigger.start <= told.end() + 12


def _ranks_meet(cluster: Cluster, frame: Frame) -> bool:
    if _only_beside([frame]) or _only_beside(cluster.frames):
        return True
    names = {a.name for a in frame.actors if a.name}
    if names & cluster.names:
        return not other_partner(cluster, frame)
    level, _ = level_and_track(frame.actors, cluster.countries)
    # A host of another rank on the same day is of the same visit, unless the heads named differ.
    apart = frame.start is None or (frame.start, frame.end) != cluster.interval
    if apart and level and cluster.level and level != cluster.level and not _vaguely_told(cluster, frame, level):
        return False
    return not (names and cluster.names) or not other_partner(cluster, frame)


_UPPER = frozenset(("leader", "minister"))


def _vaguely_told(cluster: Cluster, frame: Frame, level: str) -> bool:
    """ "Senior officials of A and B have met", and further down, with its day, that of the deputy ministers."""
    if frame.status not in (None, "held") or (frame.start and cluster.interval) or {level, cluster.level} & _UPPER:
        return False
    return any(
        all(a.level == "working" and not a.name and (a.plural or a.kind == "body") for a in told)
        for told in (
            [a for a in frame.actors if a.level],
            [a for f in cluster.frames for a in f.actors if a.level],
        )
    )


# "Later in the day she was received by the premier": another host than the one told before.
_LATER = filtered(
    r"\b(?:(?:later|earlier) (?:(?:in|on) )?(?:the|that)|(?:later |on )?the same) (?:day|evening|afternoon)\b|"
    r"\b(?:separate(?:ly)?|afterwards|subsequently|also|as well|too|after that)\b",
    re.I,
)


def other_partner(cluster: Cluster, frame: Frame) -> bool:
    """Named heads differ on a side: two contacts. Who was at the airport does not count."""
    told = [f for f in cluster.frames if not _is_beside(f)]
    later = _LATER.search(frame.sentence.text) is not None
    for code in cluster.countries:
        ours = _heads((a for f in told for a in f.actors), code)
        theirs = _heads(frame.met, code) or _heads(frame.actors, code)
        named, known = {a.name for a in theirs if a.name}, {a.name for a in ours if a.name}
        if named and known and not named & known:
            return True
        levels = {a.level for a in ours if a.level and not a.plural}
        if later and named and not known and levels and levels.isdisjoint(a.level for a in theirs):
            return True
    return False


def _heads(actors: Iterable[Actor], code: str) -> list[Actor]:
    return [a for a in actors if a.countries == (code,) and a.kind != "country"]
