"""Frames of one article -> contacts: the same contact told in several sentences becomes one."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from etl.extract.clauses.agreed_in import AT_A_DISTANCE
from etl.extract.clauses.triggers import AGAIN
from etl.extract.contacts.as_many import as_many, in_this_format, of_more
from etl.extract.contacts.back_to_the_two import goes_back_to
from etl.extract.contacts.background_day import before_the_news, is_earlier_member, is_last, long_ago, of_another_time
from etl.extract.contacts.clusters import OFF, Cluster
from etl.extract.contacts.joined_later import with_those_who_joined
from etl.extract.contacts.just_named import is_asked_for, with_those_just_named
from etl.extract.contacts.levels import with_heads
from etl.extract.contacts.only_pair import of_the_only_pair
from etl.extract.contacts.same_contact import compatible
from etl.extract.contacts.several import but_for_host, expand, goes_on_with, is_with_another, of_another_state
from etl.extract.contacts.standing import standing
from etl.extract.days.dates import Clock
from etl.extract.frames.frame import Frame
from etl.extract.outcomes.status import FUTURE
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast

_ANOTHER = re.compile(
    r"\b(?:next|again|further|another|new|second|third|fourth|follow-up|later|subsequent|future|forthcoming|upcoming)\b",
    re.I,
)


def merge_frames(frames: list[Frame], cast: Cast, clock: Clock) -> list[Cluster]:
    """Clusters in the order of first telling. Frames that only point back join the last cluster they fit."""
    clusters, untold = list[Cluster](), list[Frame]()
    last: Cluster | None = None
    for frame in map(_brought_together, map(_unless_it_ends, expand(frames))):
        if last and of_more(frame, last):
            frame = replace(frame, countries=(), group=True)
        if frame.ordinal and (parent := _sum_told(clusters)) and not frame.countries:
            # "called twice ... The first call was on": a contact of its own, of those the sum named.
            told = parent.frames[0]
            frame = replace(
                frame,
                countries=parent.countries,
                actors=told.actors,
                mode=frame.mode if frame.mode_strong else told.mode,
                status=frame.status or "held",
            )
            parent.told_singly = True
            last = Cluster(
                frame.countries,
                [replace(told, status=None, is_sum=False, when=None if frame.start else told.when), frame],
            )
            clusters.append(last)
            continue
        if is_asked_for(frame) and not frame.countries:
            frame = with_those_just_named(frame, clusters)
        target = _home_of(clusters, last, frame, clock)
        loose = frame.loose
        beside = loose and frame.group and last and frame.start and set(last.countries) < set(loose.countries)
        if (
            target is None
            and loose
            and not beside
            and not any(c.countries == loose.countries and not _off_beside(c, frame) for c in clusters)
        ):
            # "The call" with nothing to point back to: the clause itself must tell who took part.
            frame = replace(frame, countries=loose.countries, actors=loose.actors, loose=None)
        if target is None and not frame.countries and not in_this_format(frame):
            # "A and B examined the plan. The call took place on Sunday.": those whom the sentence before named.
            frame = with_those_just_named(frame, clusters)
        if target is None and frame.countries:
            target = Cluster(frame.countries)
            clusters.append(target)
            if frame.group and last and last.countries == target.countries and not any(a.level for a in frame.actors):
                # "The two sides agreed to ...": those of whom the text just spoke, with their rank.
                frame = with_heads(frame, [replace(a, name=None) for f in last.frames for a in f.actors])
        elif target is None and (
            group := as_many(frame, last, clusters) or _group_countries(frame, last, clusters, cast)
        ):
            target = Cluster(group)
            clusters.append(target)
            if frame.trigger.kind == AGAIN and last and not frame.mode_strong:
                # "The first was in March": of the kind of those just told; what took place in a town was no call.
                there = frame.location is not None and last.mode in AT_A_DISTANCE
                frame = replace(frame, mode="in_person" if there else last.mode)
            if last and last.countries == target.countries and not any(a.level for a in frame.actors):
                # Who they are the sentence itself tells, or else what was told before.
                own = [a for a in frame.ranked if set(a.countries) <= set(target.countries)]
                frame = with_heads(frame, own or [a for f in last.frames for a in f.actors])
        if target is None:
            untold.append(frame)
            continue
        if not target.frames and not any(a.level for a in frame.actors):
            frame = with_heads(frame, _sent_there(frame))
        if not target.frames and not any(a.level for a in frame.actors):
            # "The foreign ministers ... On Thursday they met": who they are was told before.
            frame = with_heads(frame, [a for a in frame.antecedents if set(a.countries) <= set(target.countries)])
        target.add([frame])
        last = target
    clusters += of_the_only_pair(untold, clusters, cast)
    for cluster in clusters:
        _add_rank(cluster)
    return standing(with_those_who_joined(clusters), clock)


def _off_beside(told: Cluster, frame: Frame) -> bool:
    """ "They spoke by phone. A explained that his visit to B had to be put off": it is not the call that is off."""
    return frame.status in OFF and told.status in (None, "held") and told.strong_mode in AT_A_DISTANCE


# "The talks are to conclude on Friday", "the visit runs through Friday".
_ENDS = re.compile(
    r"(?: (?:of|by) [^,;.]{3,60}, (?:which|that))?"
    r"\s+(?:(?:(?:is|are) (?:due |set |expected |scheduled |planned )?to|will|would)\s+)?"
    r"(?:conclude|end|close|finish|wrap up|run|last|continue|go on)s?\b(?!.*\b(?:begin|start|open))"
)
# "The trip was agreed last year": when it was agreed.
_WAS_AGREED = re.compile(
    r"\s+(?:was|were|has been|had been) (?:first |\w+ly )?(?:agreed|announced|arranged|decided|confirmed|made public)\b"
    r"(?! (?:for|to)\b)"
)


def _unless_it_ends(frame: Frame) -> Frame:
    """What is told of the end of a contact that has begun is neither a plan nor its day."""
    back = frame.definite and frame.trigger.noun and not frame.countries and frame.start is not None
    text, behind = frame.sentence.text, frame.trigger.end
    if back and frame.status in (None, *FUTURE) and (_ENDS.match(text, behind) or _WAS_AGREED.match(text, behind)):
        return replace(frame, status=None, when=None)
    return frame


_BROUGHT = re.compile(r"br(?:ing|ought)\w* (?:them|both|the)\b.* together$", re.I)


def _brought_together(frame: Frame) -> Frame:
    """ "The envoy of A brought the two together": those just told, and not the one who brought them."""
    if not _BROUGHT.match(frame.trigger.text):
        return frame
    return replace(frame, countries=(), actors=[], group=True, hub=None, loose=None, antecedents=(), ranked=())


def _add_rank(cluster: Cluster) -> None:
    """Heads told in the sentence, not beside the contact word: "the foreign ministers took it up at a session"."""
    if cluster.level:
        return
    for frame in cluster.frames:
        own = [a for a in frame.ranked if set(a.countries) <= set(cluster.countries)]
        several = {c for a in own for c in a.countries}
        if len(several) >= 2 or any(a.plural and not a.countries for a in own):
            cluster.add([with_heads(frame, own)])
            return


def _sent_there(frame: Frame) -> list[Actor]:
    """ "A and B are sending their ministers to Rome for a meeting, as President C said": the ministers."""
    if not frame.countries:
        return []
    at, sides = frame.sentence.start + frame.trigger.start, set(frame.countries)
    offices = [a for a in frame.ranked if a.plural and a.kind == "office" and a.end <= at]
    return [a for a in offices if set(a.countries) == sides]


def _sum_told(clusters: list[Cluster]) -> Cluster | None:
    """The newest cluster that is a sum: "called twice", "three meetings"."""
    return next((c for c in reversed(clusters) if c.frames[0].is_sum), None)


def _home_of(clusters: list[Cluster], last: Cluster | None, frame: Frame, clock: Clock) -> Cluster | None:
    """The contact that a frame tells of, among those told before; None where it tells of a new one.

    A frame that points back goes by its date, then by the people it names, then to the contact just spoken of, then to
    the article's news: an event told as background does not draw later mentions to itself.
    """
    fitting = [c for c in reversed(clusters) if compatible(c, frame)]
    if frame.anew and not frame.countries and last and goes_on_with(frame, last):
        fitting = [c for c in fitting if c.countries == last.countries]
    if frame.also and not frame.definite and frame.start:
        fitting = [c for c in fitting if c.only_shown or any(f.date_text == frame.date_text for f in c.frames)]
    if not frame.countries:
        single = {c for a in frame.actors for c in a.countries}
        fitting = [c for c in fitting if single <= set(c.countries)]
        # "Has called off a visit ... she cancelled the trip, due on April 1": told again, whatever the word.
        off = any(c.status in OFF and c.interval is None for c in fitting)
        off_again = off and (frame.status in OFF or _WAS_DUE.match(frame.status_words) is not None)
        if not (frame.definite or frame.group or frame.how == "pronoun" or off_again):
            return None
    back = frame.definite and not frame.countries and not (is_last(frame) or is_earlier_member(frame))
    if (long_ago(frame, clock) or before_the_news(frame)) and not back:
        # An old date is background: it is not the day of a meeting that the article reports without a date.
        fitting = [c for c in fitting if c.interval]
    fitting = [c for c in fitting if not of_another_time(c, frame, clock)]
    if not fitting:
        return None
    if frame.status in OFF or (frame.start and _WAS_DUE.match(frame.status_words)):
        # Of what was moved from one day to another it is the one that is off.
        fitting = [c for c in fitting if c.status in OFF] or fitting
    dated = [c for c in fitting if frame.start and c.interval]
    if dated:
        return dated[0]
    series = [c for c in fitting if frame.mechanism and c.mechanism]
    if series:
        return series[0]
    same_mode = [c for c in fitting if frame.mode_strong and c.strong_mode == frame.mode]
    fitting = same_mode or fitting
    named = [c for c in fitting if frame.people & c.names]
    if named:
        best = max(len(frame.people & c.names) for c in named)
        fitting = [c for c in named if len(frame.people & c.names) == best]
    near = last is not None and last in fitting and frame.sentence.index - last.frames[-1].sentence.index <= 2
    if near and last is not None:
        return last
    return max(fitting, key=lambda c: (c.interval[0] if c.interval else date.min, len(c.frames)))


_WAS_DUE = re.compile(r"(?:was|were|had been) (?:to|due|planned|scheduled|set|expected|supposed|slated)\b", re.I)


def _group_countries(frame: Frame, last: Cluster | None, clusters: list[Cluster], cast: Cast) -> tuple[str, ...]:
    """Whose contact it is that names no two sides.

    Those just told; but where a third state was told of in between, it is of the two that the article is about, if the
    sentence tells of nobody else or goes back to them otherwise.
    """
    told, main = _those_told(frame, last, cast), cast.main_pair()
    named = {c for a in frame.ranked for c in a.countries}
    aside = last is not None and told == last.countries and len(told) == len(main) == 2 and {*told} != {*main}
    back = aside and any(c.countries == main for c in clusters) and goes_back_to(frame, last, main, cast)
    if aside and ((named and named <= {*main}) or back):
        return tuple(sorted(main))
    return told


def _those_told(frame: Frame, last: Cluster | None, cast: Cast) -> tuple[str, ...]:
    """ "The two ministers will meet again": those of whom the text spoke. A country beside it is a place or a topic,
    unless the sentence begins with it ("Peru proposed a third round"), and not as host ("Peru hosted the two")."""
    if last and is_with_another(frame, last):
        return ()
    first = -1 if frame.group and frame.trigger.text.startswith("hosted") else frame.sentence.start
    single = {c for a in frame.actors if a.kind != "country" or a.start == first for c in a.countries}
    own_event = (
        frame.start
        or frame.status in (*FUTURE, *OFF)
        or (frame.status == "held" and frame.mode_strong and last is not None and frame.mode != last.strong_mode)
        # "Accepted an invitation to Lima. ... after the two leaders met": what was agreed is to come, and they met.
        or (frame.status == "held" and frame.trigger.text == "met" and last is not None and last.status in FUTURE)
    )
    known = frame.start or frame.status in FUTURE
    spoken_of = tuple(sorted({c for a in frame.antecedents for c in a.countries}))
    main = cast.main_pair() if last and last.frames[-1].of_row and len(spoken_of) != 2 else ()
    if len(main) == 2 and known and frame.trigger.noun and single <= set(main):
        return tuple(sorted(main))  # not of the last of a row of states
    if frame.start and frame.group and single <= set(spoken_of) and _told_since(frame, last) and len(spoken_of) == 2:
        return spoken_of
    if frame.member and frame.definite and known and frame.status and last and single <= set(last.countries):
        return last.countries
    if last and frame.start and frame.date_text and single <= set(last.countries) and not of_another_state(frame, last):
        return but_for_host(last)
    if frame.anew and last and goes_on_with(frame, last):
        return last.countries
    new_plan = frame.status in FUTURE and frame.start and not frame.definite
    if last is None and frame.group and frame.status in OFF:
        # "India backed out of the meeting of the two foreign ministers": the first that the article tells.
        named = cast.main_pair()
        return named if len(named) == 2 and single <= set(named) else ()
    if not ((frame.group and own_event) or new_plan) or (
        frame.definite
        and not frame.start
        and (frame.status in (None, "held") or not _ANOTHER.search(frame.sentence.text))
    ):
        return ()
    base = last.countries if last else cast.main_pair()
    if frame.group and 2 <= len(spoken_of) <= 3 and _near(frame, last):
        base = spoken_of
    return base if len(base) >= 2 and single <= set(base) else ()


def _told_since(frame: Frame, last: Cluster | None) -> bool:
    """Were those of whom the text speaks named after the last contact was told?"""
    return last is not None and all(a.start >= last.frames[-1].sentence.end for a in frame.antecedents)


def _near(frame: Frame, last: Cluster | None) -> bool:
    """No contact was told since those of whom the text speaks were named."""
    return last is None or last.frames[-1].sentence.index < frame.sentence.index
