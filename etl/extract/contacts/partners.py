"""Whom a contact is told to be with, by name and by rank, and when that makes it another contact."""

from __future__ import annotations

import re
from collections.abc import Iterable

from etl.extract.contacts.clusters import OFF, Cluster
from etl.extract.contacts.levels import level_and_track
from etl.extract.contacts.receptions import are_beside, is_beside
from etl.extract.frames.frame import Frame
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor
from etl.names import same_name

_WHEN = re.compile(r"[^;]*\bwhen [^;]*")


def _told_by_when(cluster: Cluster, frame: Frame) -> bool:
    """ "The last meeting of the two presidents was on May 3, when A met B": who they were then."""
    return any(
        f.sentence is frame.sentence
        and (f.group or not f.met)
        and f.start == frame.start
        and _WHEN.fullmatch(f.sentence.text, f.trigger.end, max(f.trigger.end, frame.trigger.start)) is not None
        for f in cluster.frames
        if f.start
    )


# "The call was | attended by the ambassadors": those who were there, too.
_ATTENDED = re.compile(r" (?:was|were|is|are) (?:also )?(?:attended|joined|prepared|arranged) by\b")


_WAS_TO = re.compile(r"(?:was|were|had been) (?:\w+ )?(?:to|due|set|scheduled|supposed|expected|planned)\b", re.I)


def _of_what_is_off(cluster: Cluster, frame: Frame) -> bool:
    """ "Called off a visit. She was due to meet B and his minister C": whomever she was to meet, the visit is one."""
    if frame.status not in OFF or cluster.status not in OFF or not _WAS_TO.match(frame.status_words):
        return False
    return any(f.trigger.kind == "visit" or f.trigger == frame.trigger for f in cluster.frames)


def partners_meet(cluster: Cluster, frame: Frame) -> bool:
    """Can those whom the frame names have had the contact that the cluster tells of?"""
    if frame.definite and not frame.countries and _ATTENDED.match(frame.sentence.text, frame.trigger.end):
        return True
    if _of_what_is_off(cluster, frame):
        return True
    if are_beside([frame]) or are_beside(cluster.frames) or _told_by_when(cluster, frame):
        return True
    if _LATER.search(frame.sentence.text) and _of_another_portfolio(cluster.frames, frame):
        return False
    apart = frame.start is None or (frame.start, frame.end) != cluster.interval
    if apart and _of_another_rank(cluster, frame):
        return False
    names = {a.name for a in frame.actors if a.name}
    if names & cluster.names:
        return not other_partner(cluster, frame)
    level, _ = level_and_track(frame.actors, cluster.countries)
    # A host of another rank on the same day is of the same visit, unless the heads named differ.
    if apart and level and cluster.level and level != cluster.level and not _vaguely_told(cluster, frame, level):
        return False
    return not (names and cluster.names) or not other_partner(cluster, frame)


def _of_another_rank(cluster: Cluster, frame: Frame) -> bool:
    """ "Saw B's president on Sunday and on Monday was received by B's foreign minister": on a day each, with heads of
    another rank or portfolio."""
    told = cluster.interval
    one_day = told is not None and told[0] == told[1] and frame.start is not None and frame.start == frame.end
    if not (one_day and frame.countries):
        return False
    for code in cluster.countries:
        ours = [a for f in cluster.frames if f.start and not is_beside(f) for a in _heads(f.actors, code)]
        theirs = _heads(frame.met, code) or _heads(frame.actors, code)
        ranks = [{(a.level, a.track) for a in side if a.level and not a.plural} for side in (ours, theirs)]
        if all(ranks) and ranks[0].isdisjoint(ranks[1]):
            return True
    return False


_UPPER = frozenset(("leader", "minister"))


def _vaguely_told(cluster: Cluster, frame: Frame, level: str) -> bool:
    """ "Senior officials of A and B have met", and further down, with its day, that of the deputy ministers, or of
    the ministers, if it points back: "they opened the talks"."""
    if frame.status not in (None, "held") or (frame.start and cluster.interval):
        return False
    if {level, cluster.level} & _UPPER and not frame.definite:
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
    told = [f for f in cluster.frames if not is_beside(f)]
    later = _LATER.search(frame.sentence.text) is not None
    for code in cluster.countries:
        ours = _heads((a for f in told for a in f.actors), code)
        theirs = _heads(frame.met, code) or _heads(frame.actors, code)
        named, known = {a.name for a in theirs if a.name}, {a.name for a in ours if a.name}
        if named and known and not named & known and not any(same_name(a, b) for a in named for b in known):
            return True
        # "Talks with their counterparts. They also called on the president": who are of the rank of the other side.
        levels = {
            cluster.level if a.kind == "counterpart" and not a.level else a.level
            for a in ours
            if a.kind == "counterpart" or (a.level and not a.plural)
        }
        if later and named and not known and levels and levels.isdisjoint(a.level for a in theirs):
            return True
    return False


def are_others(cluster: Cluster, told: Iterable[Actor]) -> bool:
    """ "The presidents did not meet. Their foreign ministers spoke": others than those of whom it is denied, by name or
    else by rank?"""
    denied = list(told)
    for code in cluster.countries:
        ours, theirs = _heads((a for f in cluster.frames for a in f.actors), code), _heads(denied, code)
        names = [{a.name for a in side if a.name} for side in (ours, theirs)]
        ranks = [{a.level for a in side if a.level} for side in (ours, theirs)]
        for told_here, told_there in (names, ranks):
            if told_here and told_there:
                if told_here.isdisjoint(told_there):
                    return True
                break
    return False


def _of_another_portfolio(told: Iterable[Frame], frame: Frame) -> bool:
    """ "The foreign ministers met in May. That month the defence ministers met, too"."""
    own = {a.track for a in frame.actors if a.plural and a.level == "minister" and not a.countries}
    theirs = {a.track for f in told for a in f.actors if a.level}
    return len(own) == 1 and None not in own | theirs and bool(theirs) and own.isdisjoint(theirs)


def _heads(actors: Iterable[Actor], code: str) -> list[Actor]:
    return [a for a in actors if a.countries == (code,) and a.kind != "country"]
