"""Whether a contact of which no sides are told is of the two states that the article is about, and not of those told
last: "A is to go on to a third state on Friday. The two last met in March"."""

from __future__ import annotations

import re

from etl.extract.contacts.clusters import Cluster
from etl.extract.frames.frame import Frame
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast

_THEY = re.compile(r"\b(?:[Tt]hey|[Tt]heir|[Tt]he two|[Bb]oth)\b")


# "The army chiefs of the two neighbours are to meet": of states, and not of those who met.
_TWO_STATES = re.compile(
    r"\b(?:[Tt]he|[Tt]hese) two (?:\w+ )?(?:neighbou?rs|countries|nations|states|republics|foes|rivals)\b|"
    r"\b[Bb]oth (?:neighbou?rs|countries|nations|states)\b"
)


def goes_back_to(
    frame: Frame, clusters: list[Cluster], last: Cluster | None, main: tuple[str, ...], cast: Cast
) -> bool:
    """Does a frame without sides leave the contact with a third state, told ``last``, for the ``main`` two?"""
    if last is None or {a.name for a in frame.actors if a.name}:
        return False
    once = sum(c.countries == last.countries for c in clusters) == 1
    if once and {*last.countries} & {*main} and _TWO_STATES.search(frame.sentence.text):
        return True
    opens = frame.sentence.paragraph != last.frames[-1].sentence.paragraph
    if not {*last.countries} & {*main}:
        return opens  # a paragraph on others is over
    towns = {c for a in _countries_in(frame, cast) if a.form == "capital" for c in a.countries}
    if towns and towns <= {*main} and not towns <= {*last.countries}:
        return True
    if _THEY.search(frame.sentence.text):
        return _is_one_sided(last)
    # "A further meeting is planned for July", with which a paragraph opens: of what the article is about.
    return frame.trigger.noun and opens


def _countries_in(frame: Frame, cast: Cast) -> list[Actor]:
    return [a for a in cast.within(frame.sentence.start, frame.sentence.end) if a.kind == "country"]


def _is_one_sided(cluster: Cluster) -> bool:
    """Is nobody told of one of the states, but that somebody goes there?"""
    heads = {c for f in cluster.frames for a in f.actors if a.kind != "country" for c in a.countries}
    return not {*cluster.countries} <= heads
