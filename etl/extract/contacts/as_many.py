"""Contacts of all those whom the text just told: "the three had last met in May"."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.contacts.clusters import Cluster
from etl.extract.frames.frame import Frame
from etl.extract.language.prefilter import filtered

_THE_MANY = filtered(
    r"\b(?:the|all|those) (?P<n>three|four|five)\b"
    r"(?! (?:day|week|month|year|hour|time|point|issue|main|other|men|wom|member)\w*)",
    re.I,
)
_OF_THREE = filtered(r"\b(?:trilateral|three-way|tripartite|three-nation)\b", re.I)
# "The ministers last met in this format in May": all of those who met in it, whoever of them was told of since.
_IN_IT = filtered(r"\bin (?:this|that|the same|such an?|the) (?:\w+ )?(?:format|composition|configuration)\b", re.I)
_COUNTS = {"three": 3, "four": 4, "five": 5}


def in_this_format(frame: Frame) -> bool:
    """ "The ministers last met in this format in May"."""
    return frame.start is not None and _IN_IT.search(frame.sentence.text) is not None


def of_more(frame: Frame, last: Cluster) -> bool:
    """ "The three were to meet in Lima": all of whom the text just spoke, though the sentence names but two."""
    if not frame.countries or not set(frame.countries) <= set(last.countries):
        return False
    if in_this_format(frame):
        return len(frame.countries) < len(last.countries)
    m = _THE_MANY.search_between(frame.sentence.text, 0, frame.trigger.end)
    return bool(m and len(frame.countries) < _COUNTS[m["n"].lower()] == len(last.countries))


def as_many(frame: Frame, last: Cluster | None, clusters: list[Cluster]) -> tuple[str, ...]:
    """ "She rang A and B. The three had last met in May": all whom one sentence told as several contacts."""
    if last and in_this_format(frame):
        return last.countries
    m = (
        (_THE_MANY.search(frame.sentence.text) or _OF_THREE.search(frame.sentence.text))
        if frame.start and last
        else None
    )
    if m is None or last is None:
        return ()
    many = _COUNTS.get(m.groupdict().get("n", "three").lower(), 3)
    if len(last.countries) == many:
        return last.countries
    told: dict[tuple[int, Trigger], set[str]] = {}
    for cluster in clusters:
        for f in cluster.frames:
            told.setdefault((f.sentence.index, f.trigger), set()).update(cluster.countries)
    of_that_many = [who for who in told.values() if len(who) == many and who > set(last.countries)]
    # "They had such a trilateral session in May": those who met as three, whoever was told of in between.
    of_that_many = of_that_many or [set(c.countries) for c in clusters if len(c.countries) == many]
    return tuple(sorted(of_that_many[-1])) if of_that_many else ()
