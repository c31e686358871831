"""Whether a further frame can tell of the contact of which others tell."""

from __future__ import annotations

import re
from datetime import date, timedelta

from etl.extract.clauses.agreed_in import AT_A_DISTANCE, BY_WIRE
from etl.extract.clauses.triggers import AGAIN
from etl.extract.contacts.clusters import OFF, Cluster, is_arrival, is_roughly_dated, same_series, tells_when_called_off
from etl.extract.contacts.partners import other_partner, partners_meet
from etl.extract.contacts.put_off import has_a_new_day, off_before_that
from etl.extract.frames.frame import Frame
from etl.extract.outcomes.plans import OPEN_DAY
from etl.extract.outcomes.status import FUTURE
from etl.extract.places.gazetteer import home_of


def _family(status: str | None) -> str | None:
    if status is None:
        return None
    if status in FUTURE:
        return "future"
    return "off" if status in OFF else status


def _dates_meet(a: tuple[date, date] | None, b: tuple[date, date] | None) -> bool:
    if a is None or b is None:
        return True
    slack = timedelta(days=int(max(a[1] - a[0], b[1] - b[0]).days < 6))  # a day may be a day off, no week and no month
    return a[0] <= b[1] + slack and b[0] <= a[1] + slack


_A_STAY = timedelta(days=4)


def _while_there(cluster: Cluster, frame: Frame, own: tuple[date, date] | None) -> bool:
    """ "Met B on Monday. A is on a three-day visit", "came back on Friday from talks": the stay of those days."""
    told, both = cluster.interval, {frame.status, *cluster.statuses}
    if told is None or own is None or not both <= {"held", None}:
        return False
    if all(map(is_roughly_dated, (f for f in cluster.frames if f.start))):
        told, own = own, told
    elif not is_roughly_dated(frame):
        return False
    return timedelta(0) <= own[0] - told[1] <= _A_STAY


_A_TOUR = timedelta(days=14)
_NEXT = 2  # sentences


def _on_tour(cluster: Cluster, frame: Frame, own: tuple[date, date] | None) -> bool:
    """ "Starts a tour to Peru and Chile on Monday. She will be in Lima on Friday": a stop of that journey."""
    told = cluster.interval
    if told is None or own is None:
        return False
    if frame.sets_out:
        told, own = own, told
    elif {f.sets_out for f in cluster.frames if f.start and f.countries} != {True}:
        return False
    return timedelta(0) <= own[0] - told[0] <= _A_TOUR


def _called_off_then(cluster: Cluster, frame: Frame) -> bool:
    near = cluster.interval is not None and 0 < frame.sentence.index - cluster.frames[-1].sentence.index <= _NEXT
    open_or_off = cluster.status in FUTURE or cluster.status in OFF
    return bool(near and open_or_off and cluster.interval and tells_when_called_off(frame, cluster.interval[0]))


_WHERE = re.compile(r"[^;,]{0,60},? where\b[^;]*")


def _where_it_goes(cluster: Cluster, frame: Frame, own: tuple[date, date] | None) -> bool:
    """ "Flies to Lima today, where she will meet B on Thursday": the journey is to that meeting."""
    told = cluster.interval
    if told is None or own is None or frame.status != "planned" or not told[0] <= own[0] <= told[0] + _A_STAY:
        return False
    text, at = frame.sentence.text, frame.trigger.start
    ways = [f.trigger for f in cluster.frames if f.sentence is frame.sentence and is_arrival(f)]
    return any(t.end < at and _WHERE.fullmatch(text, t.end, at) for t in ways)


_AGAIN = re.compile(r"\b(?:again|once more|a second time)\b", re.I)
# "They meet on May 20. It will be preceded by | a meeting of officials on May 19".
_BEFORE_OR_AFTER_IT = re.compile(
    r"\b(?:[Ii]t|[Tt]hat|(?:[Tt]h[eis]+|[Tt]heir) [a-z-]+) (?:will be|is to be|was|had been|is) "
    r"(?:(?:im)?mediately )?(?:preceded|followed) by [^;]*$"
)
_EARLIER = re.compile(r"\b(?:day|night)s? (?:earlier|before)$", re.I)
_COUNTED_FROM = re.compile(r" (?:after|before)$", re.I)


def _another_day(cluster: Cluster, frame: Frame) -> bool:
    """ "In April, May and September", "on Saturday the two met again": each day is one of its own, if a neighbour."""
    told = cluster.interval
    if any(
        f.sentence is frame.sentence and f.trigger == frame.trigger and f.date_text != frame.date_text and f.start
        for f in cluster.frames
    ):
        return frame.start is not None
    one_day = frame.start is not None and frame.start == frame.end
    # "On the working level the joint commission had met on Monday", and the ministers on Tuesday.
    ranked = frame.rank and cluster.level not in (None, frame.rank[0])
    if told and ranked and one_day and told[0] == told[1] != frame.end:
        return True
    around = frame.sentence.text[max(0, frame.trigger.start - 30) : frame.trigger.end + 20]
    apart = told and frame.start and frame.end and (frame.start > told[1] or frame.end < told[0])
    # "The talks came less than a week after they had met": the two are never one.
    counted = frame.date_text is not None and _COUNTED_FROM.search(frame.date_text)
    # "Held talks in Lima on Tuesday. A day earlier they had spoken": but who had arrived then was on that visit.
    counted = counted or (frame.trigger.kind in ("talk", "call", "meet") and _EARLIER.search(frame.date_text or ""))
    beside = _BEFORE_OR_AFTER_IT.search(frame.sentence.text, 0, frame.trigger.start)
    back = frame.trigger.kind == AGAIN and frame.trigger.text.endswith(" back")  # "the king rang back on Tuesday"
    return bool(apart and (counted or beside or back or _AGAIN.search(around)))


def _of_others_told_since(cluster: Cluster, frame: Frame) -> bool:
    """ "C met D in April. A and B are at odds. On April 10 their ministers had met": theirs, and not of C and D."""
    since = cluster.frames[-1].sentence.end
    if frame.countries or not (frame.group and frame.start) or any(a.start < since for a in frame.antecedents):
        return False
    spoken_of = {c for a in frame.antecedents for c in a.countries}
    return len(spoken_of) == 2 and spoken_of.isdisjoint(cluster.countries)


def compatible(cluster: Cluster, frame: Frame) -> bool:
    """Can this frame tell of the contact that the cluster tells of?"""
    if (frame.countries and frame.countries != cluster.countries) or _of_others_told_since(cluster, frame):
        return False
    if frame.programme:
        same = any(f.trigger.kind in ("visit", "host") and f.when == frame.when for f in cluster.frames)
        return same and not other_partner(cluster, frame)
    own = (frame.start, frame.end) if frame.start and frame.end else None
    meet = _dates_meet(cluster.interval, own) or _while_there(cluster, frame, own) or _on_tour(cluster, frame, own)
    meet = meet or _where_it_goes(cluster, frame, own) or _called_off_then(cluster, frame)
    if not meet or _another_day(cluster, frame):
        return False
    if not _statuses_meet(cluster, frame, own) or (frame.anew and _is_apart(cluster, frame)):
        return False
    if frame.face != cluster.face and "phone" in (frame.mode if frame.mode_strong else None, cluster.strong_mode):
        return False
    if frame.mode_strong and cluster.strong_mode and frame.mode != cluster.strong_mode:
        return False
    if _one_by_letter(cluster, frame):
        return False
    if _in_place_of(cluster, frame) or _by_other_means(cluster, frame, own) or _the_other_way(cluster, frame):
        return False
    if _elsewhere(cluster, frame):
        return False
    if frame.mechanism and cluster.mechanism and not same_series(frame.mechanism, cluster.mechanism):
        return False
    rounds = {f.round_number for f in cluster.frames if f.round_number}
    if frame.round_number and rounds and frame.round_number not in rounds:
        return False
    return partners_meet(cluster, frame)


def _one_by_letter(cluster: Cluster, frame: Frame) -> bool:
    """ "Held a summit in Lima. A also sent B a letter": who writes does not sit at the table."""
    by_letter = frame.trigger.kind == "letter"
    told = [f.trigger.kind == "letter" for f in cluster.frames if f.countries]
    if not (frame.countries and told) or by_letter in told:
        return False
    letter, other = (frame.status, cluster.status) if by_letter else (cluster.status, frame.status)
    if letter in (None, "held") and other in ("planned", "proposed", "cancelled"):
        return True  # "after a letter from the king, A agreed to meet him"
    if {frame.status, *cluster.statuses} != {"held"}:
        return False
    if any(f.sentence is frame.sentence for f in cluster.frames):
        return False  # "handed him a letter from the king"
    return bool({"in_person", "phone", "video"} & {frame.mode, cluster.mode})


# "Told B by phone that he would not attend the | summit": no call is meant.
_FACE_TO_FACE = re.compile(r"(?:summit|visit|trip|tour|journey)\b", re.I)


def _in_place_of(cluster: Cluster, frame: Frame) -> bool:
    """ "Will confer by video, in place of the visit planned": one is called off, the other from afar."""
    off = _family(frame.status) == "off", _family(cluster.status) == "off"
    plain = frame.mode_strong or not frame.definite or _FACE_TO_FACE.match(frame.trigger.text)
    modes = {frame.mode if plain else None, cluster.mode}
    return off[0] != off[1] and frame.status is not None and bool(modes & BY_WIRE) and "in_person" in modes


# "They met on Tuesday. The minister had spoken to B by phone": before they met.
_HAD_SPOKEN = re.compile(
    r"\bhad (?:(?:also|already|earlier|previously|\w+ly) )?(?:spoken|talked|called|phoned|telephoned|rung|held|had)\b"
)


def _by_other_means(cluster: Cluster, frame: Frame, own: tuple[date, date] | None) -> bool:
    """ "A flag meeting on Sunday", "they talked by telephone on Saturday": two days, and two ways to talk."""
    told = cluster.interval
    if own is None and told and frame.mode_strong and frame.mode in BY_WIRE and cluster.mode == "in_person":
        return _HAD_SPOKEN.search(frame.sentence.text, 0, frame.trigger.end) is not None
    if not own or not told or own == told or own[0] != own[1] or told[0] != told[1]:
        return False
    modes = {frame.mode, cluster.mode}
    return "in_person" in modes and bool(modes & AT_A_DISTANCE) and (frame.mode_strong or bool(cluster.strong_mode))


def _the_other_way(cluster: Cluster, frame: Frame) -> bool:
    """ "Visited Lima, and on 3 May Peru's minister flew to Quito": two guests, two visits."""
    guest = frame.guest if frame.trigger.kind == "visit" else None
    guests = [f.guest for f in cluster.frames if f.trigger.kind == "visit"]
    return guest is not None and any(g and not set(g.countries) & set(guest.countries) for g in guests)


def _elsewhere(cluster: Cluster, frame: Frame) -> bool:
    """ "Is to be in Lima on May 21. B accepted an invitation to visit Chile": no day, and another land to go to."""
    if not {frame.status, cluster.status} <= FUTURE or bool(frame.start) == bool(cluster.interval):
        return False
    invited, dated = ([frame], cluster.frames) if cluster.interval else (cluster.frames, [frame])
    goals = {home_of(f.location) for f in invited if f.location and f.trigger.kind in ("visit", "host")}
    places = {home_of(f.location) for f in dated if f.start and f.location} - {None}
    return bool(goals and places) and goals <= set(frame.countries or cluster.countries) and not goals & places


def _is_apart(cluster: Cluster, frame: Frame) -> bool:
    """ "They agreed to meet soon", "invited her to Lima": not what has its day, or was called off."""
    if cluster.interval is None:
        return False
    return (cluster.status in FUTURE) == (frame.anew == OPEN_DAY)


def _statuses_meet(cluster: Cluster, frame: Frame, own: tuple[date, date] | None) -> bool:
    known, new = {_family(s) for s in cluster.statuses}, _family(frame.status)
    if new is None and known == {"off"} and frame.countries and own and not cluster.interval and _at_one(frame):
        return False  # "at a summit on May 3 it had been agreed" to hold what is now put off
    if new is None or not known or new in known:
        return True
    both = known | {new}
    if both == {"future", "off"} and (off_before_that(cluster, frame) or has_a_new_day(cluster, frame)):
        return False
    if both <= {"future", "off"} or both <= {"requested", "off"} or both <= {"future", "requested"}:
        return True
    if both <= {"requested", "held"}:
        return own is None or cluster.interval is None
    if both <= {"future", "held"} and (_within_the_visit(cluster, own) or _to_do_on_it(cluster, frame)):
        return True
    # Announced for a day and told as having begun: one contact.
    return (
        both <= {"future", "held"}
        and own is not None
        and cluster.interval is not None
        and own == cluster.interval
        and (own[1] - own[0]).days <= 3
    )


_AT_ONE = re.compile(r"\b(?:[Aa]t|[Dd]uring|[Aa]fter|[Ff]ollowing) an? (?:[\w-]+ ){0,3}$")


def _at_one(frame: Frame) -> bool:
    """ "At a | summit": of which nothing was told before."""
    return not frame.definite and _AT_ONE.search(frame.sentence.text, 0, frame.trigger.start) is not None


def _within_the_visit(cluster: Cluster, own: tuple[date, date] | None) -> bool:
    """ "He arrived on Monday for a three-day visit. On Wednesday he will meet B": that is of the visit."""
    told = cluster.interval
    whole = told is not None and own is not None and told[0] <= own[0] and own[1] <= told[1] and own != told
    return whole and any(
        f.start and (f.start, f.end) == told and f.status == "held" and (f.end - f.start).days in range(1, 8)  # type: ignore[operator]
        for f in cluster.frames
    )


_STILL_TOLD = 3  # sentences


def _to_do_on_it(cluster: Cluster, frame: Frame) -> bool:
    """ "He arrived on Monday for a three-day visit. He will meet B": on that visit, if nothing else is told of it."""
    if frame.start or frame.anew or frame.status != "planned" or frame.mode not in ("in_person", None):
        return False
    return any(
        f.start and f.end and f.trigger.kind == "visit" and (f.end - f.start).days in range(1, 8)
        for f in cluster.frames
        if f.status == "held" and 0 <= frame.sentence.index - f.sentence.index <= _STILL_TOLD
    )
