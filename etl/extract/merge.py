"""Frames of one article -> contacts: the same contact told in several sentences becomes one."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from difflib import SequenceMatcher

from etl.extract.actors import Actor, Cast
from etl.extract.calendar import Span
from etl.extract.confidence import SIDES_TOLD, confidence
from etl.extract.dates import Clock
from etl.extract.frames import Frame
from etl.extract.levels import level_and_track
from etl.extract.model import ContactReading, Participant, Passage

FUTURE = frozenset(("planned", "proposed"))
OFF = frozenset(("refused", "cancelled"))
_MANY = 5
_WORKING_NOUN = re.compile(r"^(?:seminar|exchange activities|consultations?)$", re.I)


def best_span(frames: list[Frame]) -> Span | None:
    """The tightest date told; a span of days told as such ("28 to 29 October") beats one of its days."""
    order = {"day": 0, "month": 1, "year": 2}
    told = [f.when for f in frames if f.when and f.when.span]
    if not told:
        return None
    best = min((w.span for w in told if w.span), key=lambda s: (order[s.precision], (s.end - s.start).days))
    ranges = [w.span for w in told if w.ranged and w.span and w.span.start <= best.start and best.end <= w.span.end]
    return ranges[0] if ranges and best.precision == "day" else best


@dataclass
class Cluster:
    """Frames that tell of one contact."""

    countries: tuple[str, ...]
    frames: list[Frame] = field(default_factory=list)
    told_singly: bool = False

    @property
    def statuses(self) -> set[str]:
        return {f.status for f in self.frames if f.status}

    @property
    def status(self) -> str | None:
        for s in ("held", "cancelled", "refused", "planned", "proposed", "requested"):
            if s in self.statuses:
                return s
        return None

    @property
    def interval(self) -> tuple[date, date] | None:
        best = best_span(self.frames)
        return (best.start, best.end) if best else None

    @property
    def mode(self) -> str | None:
        strong = [f.mode for f in self.frames if f.mode and f.mode_strong]
        weak = [f.mode for f in self.frames if f.mode]
        return (strong or weak or [None])[0]

    @property
    def strong_mode(self) -> str | None:
        return next((f.mode for f in self.frames if f.mode and f.mode_strong), None)

    @property
    def level(self) -> str | None:
        return next((lv for f in self.frames if (lv := level_and_track(f.actors, self.countries)[0])), None)

    @property
    def mechanism(self) -> str | None:
        return next((f.mechanism for f in self.frames if f.mechanism), None)

    @property
    def names(self) -> set[str]:
        return {a.name for f in self.frames for a in f.actors if a.name and set(a.countries) <= set(self.countries)}


def expand(frames: list[Frame]) -> list[Frame]:
    """Lists of counterparts become a frame for each; frames of too many states are left out."""
    out = []
    for f in frames:
        if f.split:
            own = {c for a in f.actors[:1] for c in a.countries}
            for code in f.countries:
                if code not in own and own:
                    actors = [replace(a, countries=tuple(c for c in a.countries if c == code)) if len(a.countries) > 1 else a for a in f.actors if set(a.countries) & (own | {code})]
                    out.append(replace(f, countries=tuple(sorted(own | {code})), actors=actors, split=False))
        elif len(f.countries) <= _MANY:
            out.append(f)
    return out


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
    slack = timedelta(days=1)
    return a is None or b is None or (a[0] <= b[1] + slack and b[0] <= a[1] + slack)


def compatible(cluster: Cluster, frame: Frame) -> bool:
    """Can this frame tell of the contact that the cluster tells of?"""
    if frame.countries and set(frame.countries) != set(cluster.countries):
        return False
    own = (frame.start, frame.end) if frame.start and frame.end else None
    if not _dates_meet(cluster.interval, own):
        return False
    if not _statuses_meet(cluster, frame, own):
        return False
    if frame.mode_strong and cluster.strong_mode and frame.mode != cluster.strong_mode:
        return False
    if frame.mechanism and cluster.mechanism and not same_series(frame.mechanism, cluster.mechanism):
        return False
    rounds = {f.round_number for f in cluster.frames if f.round_number}
    if frame.round_number and rounds and frame.round_number not in rounds:
        return False
    return _ranks_meet(cluster, frame)


def _statuses_meet(cluster: Cluster, frame: Frame, own: tuple[date, date] | None) -> bool:
    known, new = {_family(s) for s in cluster.statuses}, _family(frame.status)
    if new is None or not known or new in known:
        return True
    both = known | {new}
    if both <= {"future", "off"} or both <= {"requested", "off"} or both <= {"future", "requested"}:
        return True
    if both <= {"requested", "held"}:
        return own is None or cluster.interval is None
    # Announced for a day and told as having begun: one contact.
    return both <= {"future", "held"} and own is not None and cluster.interval is not None and own == cluster.interval and (own[1] - own[0]).days <= 3


def _ranks_meet(cluster: Cluster, frame: Frame) -> bool:
    names = {a.name for a in frame.actors if a.name}
    if names & cluster.names:
        return not _other_partner(cluster, frame)
    level, _ = level_and_track(frame.actors, cluster.countries)
    if level and cluster.level and level != cluster.level:
        return False
    return not (names and cluster.names) or not _other_partner(cluster, frame)


def _other_partner(cluster: Cluster, frame: Frame) -> bool:
    """Named heads differ on a side: two contacts."""
    for code in cluster.countries:
        ours = {a.name for f in cluster.frames for a in f.actors if a.name and a.countries == (code,)}
        theirs = {a.name for a in frame.actors if a.name and a.countries == (code,)}
        if ours and theirs and not ours & theirs:
            return True
    return False


def merge_frames(frames: list[Frame], cast: Cast, clock: Clock) -> list[Cluster]:
    """Clusters in the order of first telling. Frames that only point back join the last cluster they fit."""
    clusters: list[Cluster] = []
    last: Cluster | None = None
    for frame in expand(frames):
        if frame.ordinal and (parent := _sum_told(clusters)) and not frame.countries:
            # "called twice ... The first call was on": a contact of its own, of those the sum named.
            told = parent.frames[0]
            frame = replace(frame, countries=parent.countries, actors=told.actors, mode=frame.mode if frame.mode_strong else told.mode, status="held")
            parent.told_singly = True
            last = Cluster(frame.countries, [replace(told, status=None, is_sum=False), frame])
            clusters.append(last)
            continue
        target = _home_of(clusters, last, frame)
        if target is None and frame.loose and not any(c.countries == frame.loose.countries for c in clusters):
            # "The call" with nothing to point back to: the clause itself must tell who took part.
            frame = replace(frame, countries=frame.loose.countries, actors=frame.loose.actors, loose=None)
        if target is None and frame.countries:
            target = Cluster(frame.countries)
            clusters.append(target)
            if frame.group and last and last.countries == target.countries and not any(a.level for a in frame.actors):
                # "The two sides agreed to ...": those of whom the text just spoke, with their rank.
                frame = replace(frame, actors=[*frame.actors, *(replace(a, name=None) for f in last.frames for a in f.actors)])
        elif target is None and _group_countries(frame, last, cast):
            target = Cluster(_group_countries(frame, last, cast))
            clusters.append(target)
            if last and last.countries == target.countries and not any(a.level for a in frame.actors):
                frame = replace(frame, actors=[*frame.actors, *(a for f in last.frames for a in f.actors)])
        if target is None:
            continue
        target.frames.append(frame)
        last = target
    return _joined([c for c in clusters if _stands(c, clock)])


def _sum_told(clusters: list[Cluster]) -> Cluster | None:
    """The newest cluster that is a sum: "called twice", "three meetings"."""
    return next((c for c in reversed(clusters) if c.frames[0].is_sum), None)


def _home_of(clusters: list[Cluster], last: Cluster | None, frame: Frame) -> Cluster | None:
    """The contact that a frame tells of, among those told before; None where it tells of a new one.

    A frame that points back goes by its date, then by the people it names, then to the contact just spoken of, then to
    the article's news: an event told as background does not draw later mentions to itself.
    """
    fitting = [c for c in reversed(clusters) if compatible(c, frame)]
    if frame.also and not frame.definite and frame.start:
        fitting = [c for c in fitting if any(f.date_text == frame.date_text for f in c.frames)]
    if not frame.countries:
        single = {c for a in frame.actors for c in a.countries}
        fitting = [c for c in fitting if single <= set(c.countries)]
        if not (frame.definite or frame.group or frame.how == "pronoun"):
            return None
    if not fitting:
        return None
    dated = [c for c in fitting if frame.start and c.interval]
    if dated:
        return dated[0]
    series = [c for c in fitting if frame.mechanism and c.mechanism]
    if series:
        return series[0]
    named = [c for c in fitting if frame.people & c.names]
    if named:
        best = max(len(frame.people & c.names) for c in named)
        fitting = [c for c in named if len(frame.people & c.names) == best]
    near = last is not None and last in fitting and frame.sentence.index - last.frames[-1].sentence.index <= 1
    if near and last is not None:
        return last
    return max(fitting, key=lambda c: (c.interval[0] if c.interval else date.min, len(c.frames)))


def _group_countries(frame: Frame, last: Cluster | None, cast: Cast) -> tuple[str, ...]:
    """ "The two ministers will meet again": those of whom the text spoke."""
    single = {c for a in frame.actors for c in a.countries}
    own_event = frame.start or frame.status in FUTURE or (frame.status == "held" and frame.mode_strong and last is not None and frame.mode != last.strong_mode)
    new_plan = frame.status in FUTURE and frame.start and not frame.definite
    if not ((frame.group and own_event) or new_plan) or frame.definite and frame.status in (None, "held") and not frame.start:
        return ()
    base = last.countries if last else tuple(sorted(cast.main_countries(2)))
    return base if len(base) >= 2 and single <= set(base) else ()


def _stands(cluster: Cluster, clock: Clock) -> bool:
    """Enough to call it a contact: something is told of it, not merely "ties" between two names."""
    if cluster.frames[0].is_sum and (cluster.told_singly or all(f.when is None for f in cluster.frames)):
        return False
    if cluster.status is None and cluster.interval is None:
        return any(a.kind in ("person", "office", "counterpart") for f in cluster.frames for a in f.actors) and any(not f.definite for f in cluster.frames)
    return True


def _joined(clusters: list[Cluster]) -> list[Cluster]:
    """Clusters that turned out to be one once all details were known."""
    out: list[Cluster] = []
    for c in clusters:
        for known in out:
            if known.countries == c.countries and known.interval and c.interval and known.interval == c.interval and all(compatible(known, f) for f in c.frames):
                known.frames.extend(c.frames)
                break
        else:
            out.append(c)
    return out


def _most(values: list) -> object:  # type: ignore[type-arg]
    return Counter(values).most_common(1)[0][0] if values else None


def to_reading(cluster: Cluster, clock: Clock) -> ContactReading:
    """The contact as the article tells it, with its passages."""
    status = cluster.status or "held"
    level, track = level_and_track([a for f in cluster.frames for a in f.actors], cluster.countries)
    reading = ContactReading(cluster.countries, status, cluster.mode or "unspecified", level, track)
    _set_dates(reading, cluster, clock)
    reading.participants = _participants(cluster)
    told = [f.mechanism for f in cluster.frames if f.mechanism]
    reading.mechanism = max(told, key=len) if told else None
    reading.round_number = next((f.round_number for f in cluster.frames if f.round_number), None)
    if reading.mode in ("in_person", "unspecified"):
        reading.location = _most([f.location for f in cluster.frames if f.location])  # type: ignore[assignment]
    if reading.level is None and ((reading.mechanism and reading.track) or any(_WORKING_NOUN.search(w) for f in cluster.frames for w in f.words)):
        # A series without named heads meets at working level.
        reading.level = "working"
    reading.duration_minutes = next((f.duration for f in cluster.frames if f.duration), None)
    reading.requested_by = next((f.requested_by for f in cluster.frames if f.requested_by in cluster.countries), None)
    if reading.requested_by is None and status in ("requested", "refused", "proposed"):
        reading.requested_by = next((f.asked_by for f in cluster.frames if f.asked_by in cluster.countries), None)
    reading.attempts = next((f.attempts for f in cluster.frames if f.attempts), None)
    reading.reason = next((f.reason for f in cluster.frames if f.reason), None)
    reading.passages = [_passage(f) for f in cluster.frames]
    return reading


def _set_dates(reading: ContactReading, cluster: Cluster, clock: Clock) -> None:
    best = best_span(cluster.frames)
    if best:
        reading.start_date, reading.end_date, reading.date_precision = best.start, best.end, best.precision
    elif (reading.status not in FUTURE or _proposed_already(cluster)) and clock.lo and clock.hi and clock.width <= 40:
        reading.start_date, reading.end_date, reading.date_precision = clock.lo.replace(day=1), clock.hi, "month"
    reading.weekdays = next((f.when.weekdays for f in cluster.frames if f.when and f.when.weekdays), ())


def _proposed_already(cluster: Cluster) -> bool:
    """ "Has proposed": made by the time of the report. A wish or an invitation without a date stays undated."""
    return cluster.status == "proposed" and any(re.match(r"(?:proposed|offered|suggested)", f.status_words, re.I) and f.status == "proposed" for f in cluster.frames)


def _participants(cluster: Cluster) -> list[Participant]:
    seen: dict[str, Participant] = {}
    for f in cluster.frames:
        for a in f.actors:
            if a.name and len(a.countries) <= 1 and (not a.countries or a.countries[0] in cluster.countries) and a.name not in seen:
                seen[a.name] = Participant(a.name, a.countries[0] if a.countries else None, a.office, a.level, a.track)
    return list(seen.values())


def _passage(f: Frame) -> Passage:
    s = f.sentence
    span = f.when.span if f.when else None
    return Passage(
        s.start, s.end, s.text, f"“{f.trigger.text.lower()}”, {SIDES_TOLD[f.sides]}", confidence(f.sides, f.start is not None), f.date_text, f.when.reason if f.when else None,
        span.start if span else None, span.end if span else None, span.precision if span else None, f.status, f.mode,
    )
