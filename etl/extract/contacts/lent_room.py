"""A stay that only tells where somebody met another guest: "A was in Lima on Monday. There she met B of Chad"."""

from __future__ import annotations

import re

from etl.extract.contacts.clusters import Cluster
from etl.extract.frames.frame import Frame

# Said of one who is in a place; what is called a visit is one, whomever else the guest meets there.
_STAY = re.compile(
    r"(?:is|was|are|were|be|been) (?:\w+ )?in|came to|comes to|arriv\w+(?: in)?|land(?:s|ed)(?: in)?|"
    r"flew(?: in)?(?: to)?|flies to|went to|travell?ed to|got to",
    re.I,
)
_CALLED_A_VISIT = re.compile(r"\b(?:visit|invitation|host)", re.I)
_WHERE = re.compile(r",? where\b")
# "Arrived in Lima from Quito, where he met B": in Quito.
_FROM_WHERE = re.compile(r"\bfrom (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*,? where\b")
# "Flew to Quito on Monday and a day later to Lima, where he met B": in Lima.
_ON_TO_WHERE = re.compile(
    r"\b(?:and|then|before|later)\b[^;]*?\b(?:to|for|in|at) (?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*,? where\b"
)
# "From there she went on": elsewhere.
_THERE = re.compile(r"\W*There\b|(?<!from )(?<!From )\bthere\b")


def _is_stay(frame: Frame) -> bool:
    if frame.trigger.kind != "visit" or frame.trigger.noun or not frame.countries:
        return False
    return _STAY.fullmatch(frame.trigger.text) is not None and not _CALLED_A_VISIT.search(frame.sentence.text)


def _who_stays(stay: Cluster) -> tuple[set[str], set[str]]:
    """The countries of the guests, and of those that are told by the name of the place alone."""
    actors = [a for f in stay.frames for a in f.actors]
    guests = {c for a in actors if a.kind != "country" for c in a.countries}
    return guests, {c for a in actors for c in a.countries} - guests


def _told_there(stay: Frame, frame: Frame) -> bool:
    """Does a frame tell of what was done where the stay was?"""
    text, apart = frame.sentence.text, frame.sentence.index - stay.sentence.index
    if apart == 0 and frame.trigger.start > stay.trigger.end:
        between = text[stay.trigger.end : frame.trigger.start]
        if _FROM_WHERE.search(between) or _ON_TO_WHERE.search(between):
            return False
        return bool(_WHERE.search(between) or (";" in between and _THERE.search(text, stay.trigger.end)))
    return apart == 1 and _THERE.search(text) is not None


def lends_the_room(stay: Cluster, told: list[Cluster]) -> bool:
    """Is the contact nothing but the stay of one who met, in that place, somebody of a third state?"""
    if len(stay.countries) != 2 or not all(_is_stay(f) for f in stay.frames):
        return False
    guests, hosts = _who_stays(stay)
    if len(guests) != 1 or len(hosts) != 1:
        return False
    return any(
        guests < set(c.countries)
        and hosts.isdisjoint(c.countries)
        and any(f.face or f.mode == "in_person" or f.mode is None or not f.mode_strong for f in c.frames)
        and any(_told_there(s, f) for s in stay.frames for f in c.frames)
        for c in told
        if c is not stay
    )
