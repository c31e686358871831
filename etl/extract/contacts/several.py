"""Frames of three states or more: one table, a contact with each of them, or a pair and a state that is only named."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.clauses.hub import MULTI
from etl.extract.contacts.clusters import Cluster
from etl.extract.frames.frame import Frame
from etl.extract.language.lexis import find_countries
from etl.extract.language.prefilter import filtered
from etl.extract.places.gazetteer import country_told, home_of, is_country, town_told

_MANY, _ROW = 5, 3
_HEADS = ("person", "office", "counterpart", "body")


def expand(frames: list[Frame]) -> list[Frame]:
    """Lists of counterparts become a frame for each; frames of too many states are left out."""
    out: list[Frame] = []
    tour: Frame | None = None
    for f in map(_of_heads, map(_without_venues, map(_at_its_goal, frames))):
        if tour and tour.sentence is f.sentence:
            f = _on_tour(f, tour)
        if f.hub:
            tour = f if f.trigger.kind == "visit" else tour
            out.extend(_with_hub(f, f.hub))
        elif len(f.countries) <= _MANY and not _mere_names_travel(f):
            out.append(f if f.countries or not _sets_out(f) else replace(f, sets_out=True))
    return out


# "To Lima on Monday and to | Quito", "will visit Peru and | Chile"; but "to Lima for talks with | Chile".
_NEXT_GOAL = re.compile(r"(?:\band(?: then)?|,|\bthen)(?: to| in| on to)?(?: the)? $")


def _at_its_goal(f: Frame) -> Frame:
    """ "Flew to Lima on Monday and to Quito on Tuesday": the second visit is not where the first was."""
    home = home_of(f.location) if f.location else None
    if f.trigger.kind != "visit" or len(f.countries) != 2 or home is None or home in f.countries:
        return f
    text, start = f.sentence.text, f.sentence.start
    goals = [a for a in f.actors if a.kind == "country" and _NEXT_GOAL.search(text, 0, max(0, a.start - start))]
    there = next((text[a.start - start : a.end - start] for a in goals), None)
    return replace(f, location=there) if there else f


def _with_hub(f: Frame, hub: str) -> list[Frame]:
    """A contact of the hub with each of the others, in the order of the text."""
    out = []
    for code in sorted(f.countries, key=lambda c: min((a.start for a in f.actors if c in a.countries), default=0)):
        if code != hub:
            actors = [
                replace(a, countries=tuple(c for c in a.countries if c == code)) if len(a.countries) > 1 else a
                for a in f.actors
                if set(a.countries) & {hub, code}
            ]
            place = f.location
            if place and is_country(place) and place != country_told(hub, f.sentence.text):
                # "A tour to A, B and C": each is visited at home.
                place = country_told(code, f.sentence.text)
            elif place and home_of(place) in set(f.countries) - {hub, code}:
                # "Flies on to Lima and Quito to see A and B".
                place = town_told(code, f.sentence.text)
            pair, row = tuple(sorted((hub, code))), len(f.countries) > _ROW
            out.append(
                replace(f, countries=pair, actors=actors, hub=None, location=place, of_row=row, sets_out=_sets_out(f))
            )
    return out


_SETS_OUT = filtered(
    r"\b(?:starts?|begins?|began|leaves|departs|sets (?:off|out)|embarks?|(?:start|begin|leav|embark)ing)\b"
)
_TOURS = ("tour", "trip", "journey")


def _sets_out(f: Frame) -> bool:
    """ "Starts on Monday a tour to A and B": the day on which it begins, and not that on which each is visited."""
    goes = f.trigger.kind == "visit" or f.trigger.text.lower() in _TOURS
    return goes and f.start is not None and f.start == f.end and _SETS_OUT.search(f.sentence.text) is not None


_TRAVELLER = re.compile(r"\b(?:he|she)\b|\b(?:where|and) (?:is|was|will|held|met|had)\b")


def _on_tour(f: Frame, tour: Frame) -> Frame:
    """ "Will visit A and B, where she is to meet her counterparts": those of each country at home, not all at once."""
    if f.hub or not set(f.countries) <= set(tour.countries) or MULTI.search(f.sentence.text):
        return f
    between = f.sentence.text[tour.trigger.end : f.trigger.start]
    if tour.hub in f.countries:
        return replace(f, hub=tour.hub) if len(f.countries) > 2 else f
    if len(f.countries) < 2 or not _TRAVELLER.search(between):
        return f
    own = [a for a in tour.actors if tour.hub in a.countries]
    return replace(f, hub=tour.hub, countries=tuple(sorted({*f.countries, str(tour.hub)})), actors=[*own, *f.actors])


def _of_heads(frame: Frame) -> Frame:
    """ "The leaders of A and B, at odds over C, met": C is a topic or a place, for nobody speaks for it."""
    if frame.hub or len(frame.countries) < 3 or MULTI.search(frame.sentence.text):
        return frame
    heads = {c for a in frame.actors if a.kind in _HEADS for c in a.countries}
    if len(heads) < 2 or len(heads) == len(frame.countries) or _goes_there(frame, heads):
        return frame
    actors = [a for a in frame.actors if set(a.countries) & heads or not a.countries]
    return replace(frame, countries=tuple(sorted(heads)), actors=actors)


_TOWNS = ("capital", "city", "seat")


def _without_venues(frame: Frame) -> Frame:
    """ "Lima in May and Quito in June, where the envoys met": the towns are where, and the envoys those just told."""
    sides = [a for a in frame.actors if a.countries]
    who = any(a.plural and not a.countries for a in frame.actors)
    if frame.status == "requested" or len(frame.countries) < 2:
        return frame  # "Lima has asked Quito for a meeting of the two ministers"
    if not (who and all(a.kind == "country" and a.form in _TOWNS for a in sides)):
        return frame
    return replace(frame, countries=(), actors=[a for a in frame.actors if not a.countries], group=True)


def _goes_there(frame: Frame, heads: set[str]) -> bool:
    """ "The presidents of A and B flew to C": C is their host."""
    at = frame.sentence.start + frame.trigger.end
    goals = [a for a in frame.actors if not set(a.countries) & heads and a.start >= at]
    # "A will receive the presidents of B and C": the country itself is host.
    hosts = [a for a in frame.actors if frame.trigger.kind == "host" and a.form == "name" and a.start < at]
    return frame.trigger.kind in ("visit", "host") and bool(goals or hosts)


_TO_SEVERAL = re.compile(r" to (?:the )?[A-Z][\w ]+ and (?:the )?[A-Z]")


def _mere_names_travel(frame: Frame) -> bool:
    """ "A tour of A, B and C", "on a trip to A and B": where somebody goes, and none of them is told as the guest."""
    sides = [a for a in frame.actors if a.countries]
    travel = frame.trigger.kind == "visit" or frame.trigger.text.lower() in ("tour", "trip")
    goals = all(a.start >= frame.sentence.start + frame.trigger.end and a.form == "name" for a in sides)
    several = len(frame.countries) >= 3 or (goals and _TO_SEVERAL.match(frame.sentence.text, frame.trigger.end))
    return bool(several) and travel and all(a.kind == "country" for a in sides)


def goes_on_with(frame: Frame, last: Cluster) -> bool:
    """ "A second meeting will be held in Lima", "he invited him to visit Peru": of those just told, and nobody else."""
    named = {c for a in frame.actors for c in a.countries}
    known = any(a.name in last.names for a in frame.actors if a.name)
    near = frame.sentence.index - last.frames[-1].sentence.index <= (4 if known else 1)
    told = bool(named) or frame.group or frame.trigger.noun
    return near and told and named <= set(last.countries) and not of_another_state(frame, last)


# "In March Peru | was the host".
_WAS_HOST = re.compile(r"(?:was|had been|played|had played|acted as) (?:the )?host$")


def of_another_state(frame: Frame, last: Cluster) -> bool:
    """Does the sentence name an office-holder of a third country, or such a country as host?"""
    if _WAS_HOST.match(frame.trigger.text):
        hosts = find_countries(frame.sentence.text[: frame.trigger.start])
        return not {c.code for c in hosts} <= set(last.countries)
    return any(set(a.countries) - set(last.countries) for a in frame.ranked)


_WITH = re.compile(r" with (?:the |neighbou?ring )?")


def is_with_another(frame: Frame, last: Cluster) -> bool:
    """ "Talks with Bolivia follow on Friday": are they with a country that had no part in the contact told last?"""
    at, text = frame.trigger.end, frame.sentence.text
    own = (a for a in frame.actors if _WITH.fullmatch(text, at, max(a.start - frame.sentence.start, at)))
    return frame.trigger.noun and any(set(a.countries) - set(last.countries) for a in own)


# "A session hosted by | C", "C brought | A and B together": the host stands behind the word, or before it.
_HOSTED_BY = re.compile(r"(?:hosted(?: by)?|brought(?: together)?)$", re.I)


def but_for_host(last: Cluster) -> tuple[str, ...]:
    """ "The two have not met since a session hosted by C. They are to meet again": the two, without their host."""
    told = last.frames[-1]
    if len(last.countries) != 3 or not _HOSTED_BY.match(told.trigger.text):
        return last.countries
    behind = told.sentence.start + told.trigger.end
    brought = told.trigger.text.lower() == "brought"
    hosts = {c for a in told.actors if a.kind != "country" and (a.start >= behind) != brought for c in a.countries}
    return tuple(c for c in last.countries if c not in hosts) if len(hosts) == 1 else last.countries
