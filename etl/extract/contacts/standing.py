"""Which of the contacts that an article seems to tell are enough to be called one, and which are the same after all."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from etl.extract.clauses.clause import present_tense
from etl.extract.contacts.clusters import Cluster, is_arrival
from etl.extract.contacts.lent_room import lends_the_room
from etl.extract.contacts.partners import other_partner
from etl.extract.contacts.put_off import with_their_days
from etl.extract.contacts.same_contact import compatible
from etl.extract.contacts.taken_up import came_about, was_taken_up
from etl.extract.days.dates import Clock
from etl.extract.frames.frame import Frame
from etl.extract.language.occasions import SO_LONG
from etl.extract.language.told import Told
from etl.extract.outcomes.plans import OPEN_DAY
from etl.extract.outcomes.settled import WAS_TO
from etl.extract.outcomes.status import FUTURE


def standing(clusters: list[Cluster], clock: Clock) -> list[Cluster]:
    """The clusters that are contacts of their own, in order."""
    told = with_their_days([c for c in clusters if _stands(c)], clock)
    told = _met_on_arrival(_joined([c for c in told if not _plan_run_out(c, clock)]))
    told = _on_the_programme(told, clock)
    told = [c for c in told if not lends_the_room(c, told) and not (was_taken_up(c, told) or came_about(c, told))]
    return [c for c in told if not _is_shadow(c, told, clock) and not _heads(c, told)]


def _stands(cluster: Cluster) -> bool:
    """Enough to call it a contact: something is told of it, not merely "ties" between two names."""
    if cluster.frames[0].is_sum and (cluster.told_singly or all(f.when is None for f in cluster.frames)):
        return False
    if cluster.interval is None and len(cluster.countries) >= 3 and not _one_table(cluster):
        return False
    if cluster.status is None and cluster.interval is None:
        if all(f.definite for f in cluster.frames):
            return False
        holders = (a.kind in ("person", "office", "counterpart") for f in cluster.frames for a in f.actors)
        return any(holders) or any(_came_before(f) for f in cluster.frames)
    return True


# "Freed after two days of | talks between officials of A and B".
_AFTER_THEM = re.compile(rf"\b(?:after|following) {SO_LONG}(?:[a-z]+ ){{0,2}}$")


def _came_before(frame: Frame) -> bool:
    """Is it told, with those who sat there, as what came before something else?"""
    bodies = any(a.kind == "body" and a.level for a in frame.actors)
    return bodies and frame.trigger.noun and _AFTER_THEM.search(frame.sentence.text, 0, frame.trigger.start) is not None


# A plan whose day is this long gone when the article appears has been carried out, or come to nothing.
_GONE = timedelta(days=3)


def _plan_run_out(cluster: Cluster, clock: Clock) -> bool:
    """A plan for a month that is over tells of no contact; one for a day that is over was kept."""
    if cluster.status != "planned" or cluster.interval is None or clock.lo is None:
        return False
    start, end = cluster.interval
    # "They spoke on Sunday. There will be further talks": of the plan no day is told, so it is of another contact.
    elsewhere = all(f.status in (None, "held") for f in cluster.frames if f.start)
    if end > clock.lo - (timedelta(days=1) if elsewhere else _GONE):
        return False
    if (end - start).days > 7:
        return True
    if any(WAS_TO.match(f.status_words) for f in cluster.frames if f.status == "planned" and f.start):
        return False  # "was to meet B on Monday": whether he did, nothing tells
    frames = [replace(f, status=_carried_out(f)) if f.status == "planned" else f for f in cluster.frames]
    cluster.frames.clear()
    cluster.add(frames)
    return False


def _carried_out(frame: Frame) -> Told:
    return Told("held", frame.status_words or frame.trigger.text, "planned for a day that is over")


_MANY_AT_ONE = re.compile(
    r"\b(?:three-way|trilateral|tripartite|four-way|quadrilateral|quartet|quad|"
    r"three (?:countries|nations|sides|ministers|leaders|presidents)|together|co-chairs|troika|joint)\b",
    re.I,
)


def _one_table(cluster: Cluster) -> bool:
    """Is it told in words that three or more met as one? Without a day, a mere row of names does not tell that; a verb
    of whose sides each is told with an office does."""
    return any(
        _MANY_AT_ONE.search(f.sentence.text) or any(len(a.countries) >= 3 for a in f.actors) or _each_ranked(f)
        for f in cluster.frames
    )


def _each_ranked(frame: Frame) -> bool:
    """ "The presidents of A and B have met their counterpart of C"."""
    told = not frame.trigger.noun and frame.how == "clause" and frame.status == "held"
    return told and all(a.kind == "counterpart" or (a.level and a.kind in ("person", "office")) for a in frame.actors)


def _joined(clusters: list[Cluster]) -> list[Cluster]:
    """Clusters that turned out to be one once all details were known."""
    out: list[Cluster] = []
    for c in clusters:
        for known in out:
            alike = known.interval and known.interval == c.interval
            if alike and known.countries == c.countries and all(compatible(known, f) for f in c.frames):
                known.add(c.frames)
                break
        else:
            out.append(c)
    return out


_STAY = timedelta(days=3)


def _met_on_arrival(clusters: list[Cluster]) -> list[Cluster]:
    """ "The delegation flew in on Sunday", and the talks were on Tuesday: the journey is not a contact of its own."""
    out = []
    for c in clusters:
        talks = next((o for o in clusters if o is not c and _is_journey_to(c, o)), None)
        if talks is None:
            out.append(c)
        else:
            talks.add([replace(f, when=None, status=None, countries=()) for f in c.frames])
    return out


def _is_journey(cluster: Cluster) -> bool:
    """Is nothing told but that somebody came?"""
    dated = [f for f in cluster.frames if f.start and f.countries]
    met = any(f.trigger.kind == "meet" and f.status == "held" and not f.trigger.noun for f in cluster.frames)
    return any(is_arrival(f) for f in cluster.frames) and all(f.trigger.kind == "visit" for f in dated) and not met


_A_WEEK = timedelta(days=7)
# "The border committee will meet again next week": none of the talks for which somebody came.
_ANEW = re.compile(r"\b(?:again|another|next (?:week|month|round|meeting|session)|second|return visit|future)\b", re.I)


def _is_journey_to(journey: Cluster, talks: Cluster) -> bool:
    if journey.countries != talks.countries or talks.interval is None:
        return False
    if journey.interval is None:
        # "Has sent a delegation to Lima", which met the president there on Tuesday.
        if _has_just_come(journey, talks):
            return True
        sent = journey.status == talks.status and all(f.trigger.text == "to" for f in journey.frames)
        return sent and talks.strong_mode in (None, "in_person")
    came, begun = journey.interval[0], talks.interval[0]
    if not (came < begun <= came + _STAY) or not _is_journey(journey):
        return False
    if talks.status == "planned" and any(_ANEW.search(f.sentence.text) for f in talks.frames if f.start):
        return False
    if talks.interval[1] > came + _STAY + _A_WEEK:
        return False  # "are to meet before the year is out"
    there = talks.status in ("held", "planned") and talks.strong_mode in (None, "in_person")
    return there and not _others_travelled(journey, talks) and not any(other_partner(talks, f) for f in journey.frames)


def _others_travelled(journey: Cluster, talks: Cluster) -> bool:
    """ "The president flew to Lima on Monday. On Wednesday the two foreign ministers met": he was not at the talks."""
    came, talked = _ranks(journey), _ranks(talks)
    return any(came[c].isdisjoint(talked[c]) for c in came.keys() & talked.keys())


def _ranks(cluster: Cluster) -> dict[str, set[str]]:
    """For each country the ranks of those who are told of it."""
    ranks: dict[str, set[str]] = {}
    for actor in (a for f in cluster.frames for a in f.actors if a.level and len(a.countries) == 1):
        ranks.setdefault(actor.countries[0], set()).add(str(actor.level))
    return ranks


# "Has arrived in Lima", "has landed".
_HAS_COME = re.compile(r"\b(?:has|have) (?:just |now |already )?(?:arrived|landed|flown in|touched down)")


def _has_just_come(journey: Cluster, talks: Cluster) -> bool:
    """ "Has landed in Lima. She is to meet the president on Friday": no more is told than what is to come."""
    came, planned = journey.frames[0].sentence, talks.frames[0].sentence
    alone = len(journey.frames) == 1 and _HAS_COME.search(came.text) is not None
    return alone and talks.status == "planned" and 0 <= planned.index - came.index <= _SOON_TOLD


_JUST_ARRIVED, _SOON_TOLD = timedelta(days=3), 3
_ANOTHER_TIME = re.compile(
    r"\b(?:again|next|another|second|later this|later in|soon|future|return|invit\w+|tomorrow|upcoming)\b", re.I
)


def _on_the_programme(clusters: list[Cluster], clock: Clock) -> list[Cluster]:
    """ "Landed in Lima on Monday. She is to meet the president": the talks of the visit that has begun."""
    out = []
    for c in clusters:
        visit = next((o for o in clusters if o is not c and _has_begun(o, c, clock)), None)
        if visit is None:
            out.append(c)
        else:
            visit.add([replace(f, status=None) for f in c.frames])
    return out


def _has_begun(visit: Cluster, plan: Cluster, clock: Clock) -> bool:
    if visit.countries != plan.countries or plan.interval or visit.interval is None or clock.hi is None:
        return False
    if visit.status != "held" or clock.hi - visit.interval[1] > _JUST_ARRIVED or not _is_journey(visit):
        return False
    if any(f.status != "planned" or f.anew or f.trigger.kind == "visit" for f in plan.frames):
        return False
    came, planned = visit.frames[0].sentence, plan.frames[0].sentence
    near = 0 <= planned.index - came.index <= _SOON_TOLD and not _ANOTHER_TIME.search(planned.text)
    return near and not any(other_partner(visit, f) for f in plan.frames)


# "Their next round will be held in Lima", "the two are to meet", "who is to visit Lima", but not "is expected there".
_NEXT = re.compile(r"\bnext\b(?:\s+\w+){0,2}\s*$", re.I)
_GOING = re.compile(r"(?:visit|travel|fly|go)", re.I)
_WAS_DUE = re.compile(r"\b(?:was|were|had|would)\b", re.I)
_GO_ON = re.compile(r"\bcontinu\w+ to\s+$|\bfirst time\b[^.;]*$", re.I)


def _is_of_its_own(frame: Frame) -> bool:
    """Is a plan told by a verb of meeting or going, or as the next of a series, and not "further talks are due"?"""
    cue = frame.trigger
    if not (frame.countries or frame.group) or _WAS_DUE.search(frame.status_words):
        return False
    before = frame.sentence.text[: cue.start]
    if cue.noun or _GO_ON.search(before):
        return cue.noun and _NEXT.search(before) is not None
    return cue.kind in ("meet", "host") or (cue.kind == "visit" and _GOING.match(cue.text) is not None)


_BENEATH = 3  # sentences


def _heads(cluster: Cluster, all_told: list[Cluster]) -> bool:
    """A heading within the text, "Premier travels to Lima", over what tells when and how: no visit beside that one."""
    first = cluster.frames[0].sentence
    bare = all(f.sentence.kind == "headline" and not f.date_text and present_tense(f.trigger) for f in cluster.frames)
    return bare and any(
        c.countries == cluster.countries and 0 < c.frames[0].sentence.index - first.index <= _BENEATH for c in all_told
    )


def _is_shadow(cluster: Cluster, all_told: list[Cluster], clock: Clock) -> bool:
    """An undated plan beside a dated one of the same sides, or beside their meeting of these days: told again.

    Of such readings one in four was right on articles that nobody had tuned for. What is told by a verb
    ("they agreed that they would meet") was right more often than not, and stands.
    """
    if cluster.status != "planned" or cluster.interval is not None:
        return False
    others = [c for c in all_told if c is not cluster and c.countries == cluster.countries and c.interval]
    if all(f.sentence.kind == "headline" for f in cluster.frames):
        # "Peru and Chile to meet again", above the text that tells when.
        return any(c.status in FUTURE for c in others)
    if _is_of_its_own(cluster.frames[0]):
        return False
    anew = {f.anew for f in cluster.frames if f.anew}
    if any(c.status in FUTURE for c in others) and OPEN_DAY not in anew:
        return True
    if anew:
        return False
    newest = clock.hi
    just_held = newest is not None and any(
        c.status == "held" and c.interval and (newest - c.interval[1]).days <= 1 for c in others
    )
    return just_held or any(c.status == "cancelled" for c in others)
