"""A cluster of frames -> the contact as the article tells it, with its passages."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain

from etl.extract.contacts.background_day import is_over
from etl.extract.contacts.clusters import Cluster
from etl.extract.contacts.confidence import SIDES_TOLD, confidence
from etl.extract.contacts.known_series import name_for
from etl.extract.contacts.levels import rank_of
from etl.extract.days.calendar import Span
from etl.extract.days.dates import Clock
from etl.extract.days.lengths import lasting
from etl.extract.frames.frame import Frame
from etl.extract.model import ContactReading, Participant, Passage
from etl.extract.outcomes.status import FUTURE
from etl.extract.people.holders import has_left_office
from etl.extract.places.gazetteer import is_country, lies_in

_SERIES_TRACKS = (
    ("defence", re.compile(r"\b(?:military|defen[cs]e|corps|maritime|crisis|deconfliction)\b", re.I)),
    (
        "other",
        re.compile(
            r"\b(?:migration|narcotics?|trade|econom\w+|water|climate|energy|fisher\w+|consular|customs|health)\b", re.I
        ),
    ),
)
# A body that leads a side without a named head, as the text writes it.
_BODY = re.compile(r"\b(?:Office|Bureau|Department|Directorate|Command)\s+(?:of|for)\s+(?:[A-Z]\w+\s*)+(?<=\w)")
_WISHED = ("requested", "refused", "proposed")
_WORKING_NOUN = re.compile(r"^(?:seminar|exchange activities|consultations?)$", re.I)


def to_reading(cluster: Cluster, clock: Clock, signs: tuple[str, ...]) -> ContactReading:
    """The contact as the article tells it, with its passages; each passage is as sure as the contact."""
    status = cluster.status or "held"
    level, track = rank_of(cluster.frames, cluster.countries)
    reading = ContactReading(
        cluster.countries,
        status,
        cluster.mode or "unspecified",
        level,
        track,
        confidence=confidence(signs),
        signs=signs,
    )
    reading.participants = _participants(cluster)
    _set_dates(reading, cluster, clock)
    named = ((f.mechanism, f.sentence.text) for f in cluster.frames if f.mechanism)
    told = [name for known, text in named if (name := name_for(known, cluster.countries, text))]
    reading.mechanism = max(told, key=len) if told else None
    reading.round_number = next((f.round_number for f in cluster.frames if f.round_number), None)
    if reading.mode in ("in_person", "unspecified"):
        reading.location = _narrowest([f.location for f in cluster.frames if f.location])
    if reading.mode == "unspecified" and reading.location and status in ("held", "planned", "cancelled", "proposed"):
        reading.mode = "in_person"
        reading.note("mode", "talks at a place where both were (the guideline)", of="location")
    _set_rank(reading, cluster)
    if status == "held":  # beside what is to come stands how long the talks were in which it was agreed
        reading.duration_minutes = next((f.duration for f in cluster.frames if f.duration), None)
    reading.requested_by = next((f.requested_by for f in cluster.frames if f.requested_by in cluster.countries), None)
    if reading.requested_by is None:
        wished = cluster.frames if status in _WISHED else [f for f in cluster.frames if f.status in _WISHED]
        reading.requested_by = next((f.asked_by for f in wished if f.asked_by in cluster.countries), None)
    reading.attempts = next((f.attempts for f in cluster.frames if f.attempts), None)
    reading.reason = next((f.reason for f in cluster.frames if f.reason), None)
    reading.passages = [_passage(f, reading.confidence) for f in cluster.frames]
    return reading


def _set_rank(reading: ContactReading, cluster: Cluster) -> None:
    """Level and track where no head tells them."""
    if reading.track is None and reading.mechanism:
        reading.track = next((track for track, words in _SERIES_TRACKS if words.search(reading.mechanism)), None)
        reading.note("track", "the field that the name of the series tells", of="mechanism")
    if reading.level is None and _is_summit(cluster):
        reading.level = reading.track = "leader"
        for name in ("level", "track"):
            reading.note(name, "a summit: of leaders", cluster.frames[0].sentence, "summit")
    if reading.level is None:
        if reading.mechanism and reading.track:
            reading.level = "working"
            reading.note("level", "a series without named heads meets at working level", of="mechanism")
        elif noun := next((w for f in cluster.frames for w in f.words if _WORKING_NOUN.search(w)), None):
            reading.level = "working"
            reading.note("level", "such exchanges are at working level", cluster.frames[0].sentence, noun)


def _is_summit(cluster: Cluster) -> bool:
    """Is "summit" a word for the contact, and not for another of which "the talks" reminded?"""
    told = (f for f in cluster.frames if f.countries or f.trigger.text.lower() == "summit")
    return any(w.lower() == "summit" for f in told if not _of_its_accord(f) for w in f.words)


def _of_its_accord(frame: Frame) -> bool:
    """Were the talks on what a summit, held or to come, leaves to be done?"""
    text, trigger = frame.sentence.text, frame.trigger
    return trigger.text.lower() != "summit" and _WORK_ON_IT.search(text, trigger.end) is not None


# "Held talks to | carry out the accord of the summit", "on the summit declaration": officials do that.
_WORK_ON_IT = re.compile(
    r"\b(?:to|on|about|for|over) (?:[\w-]+ )?(?:discuss|prepar(?:e|ing)|carry(?:ing)?|put|implement\w*|follow|"
    r"review\w*|work out|arrang(?:e|ing))\b[^,;.]*\bsummit\b|"
    r"\bsummit(?:['’]s)? (?:agreements?|accords?|declarations?|deals?|pledges?|documents?|outcomes?|decisions)\b",
    re.I,
)


def _set_dates(reading: ContactReading, cluster: Cluster, clock: Clock) -> None:
    told = cluster.span
    best = lasting(cluster.frames, told) if told else None
    if best:
        reading.start_date, reading.end_date, reading.date_precision = best.start, best.end, best.precision
        frame = next(f for f in cluster.frames if f.when and f.when.span == told)
        how = frame.when.reason if frame.when else ""
        how += "" if best == told else "; and the days that it is told to last"
        reading.note("start_date", how, frame.sentence, frame.date_text or frame.trigger.text)
    elif reading.status == "held" and (any(is_over(f) for f in cluster.frames) or _of_those_gone(reading, clock)):
        pass  # "in the 1990s", "years ago": unknown stays unknown
    elif reading.status == "held" and (implied := _day_beside(cluster)):
        frame, span, how = implied
        reading.start_date, reading.end_date, reading.date_precision = span.start, span.end, span.precision
        reading.note("start_date", how, frame.sentence, frame.trigger.text)
    elif (reading.status not in FUTURE or _proposed_already(cluster)) and clock.lo and clock.hi and clock.width <= 40:
        reading.start_date, reading.end_date, reading.date_precision = clock.lo.replace(day=1), clock.hi, "month"
        reading.note("start_date", f"no day is told: the month of publication, up to it ({clock.hi})")
    reading.weekdays = next((f.when.weekdays for f in cluster.frames if f.when and f.when.weekdays), ())


def _day_beside(cluster: Cluster) -> tuple[Frame, Span, str] | None:
    """The day of a contact of which none is told, with the clause that tells of it, and where the day comes from."""
    near = ((f, f.nearby, "the day of what is told beside it") for f in cluster.frames if f.nearby)
    news = ((f, f.news, "no day is told: that of the news told last") for f in cluster.frames if f.news)
    return next(chain(near, news), None)


def _of_those_gone(reading: ContactReading, clock: Clock) -> bool:
    """Is one of the heads known to have left office before the year of publication?"""
    heads = [p for p in reading.participants if p.level == "leader" and p.country and not p.is_body]
    return clock.lo is not None and any(has_left_office(p.name, p.country or "", clock.lo) for p in heads)


def _proposed_already(cluster: Cluster) -> bool:
    """ "Has proposed": made by the time of the report. A wish or an invitation without a date stays undated."""
    return cluster.status == "proposed" and any(
        re.match(r"(?:proposed|offered|suggested)", f.status_words, re.I) and f.status == "proposed"
        for f in cluster.frames
    )


def _participants(cluster: Cluster) -> list[Participant]:
    seen: dict[str, Participant] = {}
    for f in cluster.frames:
        for a in f.actors:
            if (
                a.name
                and len(a.countries) <= 1
                and (not a.countries or a.countries[0] in cluster.countries)
                and a.name not in seen
            ):
                seen[a.name] = Participant(a.name, a.countries[0] if a.countries else None, a.office, a.level, a.track)
            body = _BODY.search(a.office or "") if not a.name and len(a.countries) == 1 else None
            if body and a.countries[0] in cluster.countries and body.group() not in seen:
                seen[body.group()] = Participant(body.group(), a.countries[0], None, a.level, a.track, is_body=True)
    return list(seen.values())


def _passage(f: Frame, share: float) -> Passage:
    s = f.sentence
    span = f.when.span if f.when else None
    return Passage(
        s.start,
        s.end,
        s.text,
        f"“{f.trigger.text.lower()}”, {SIDES_TOLD[f.sides]}",
        share,
        f.date_text,
        f.when.reason if f.when else None,
        span.start if span else None,
        span.end if span else None,
        span.precision if span else None,
        f.status,
        f.mode,
    )


def _narrowest(places: list[str]) -> str | None:
    """The place told most often; a town before the country in which it may lie."""
    if not places:
        return None
    most = Counter(places).most_common(1)[0][0]
    if not is_country(most):
        return most
    within = [p for p in places if not is_country(p) and lies_in(p, most)]
    return Counter(within).most_common(1)[0][0] if within else most
