"""Invitations that led to what is told beside them: "came to Lima on Monday. The president had invited him"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from etl.extract.contacts.clusters import Cluster

_HAD_INVITED = re.compile(
    r"\bhad (?:\w+ )?invited (?:him|her|them)\b(?! to [A-Z])|"
    r"\bwho (?:was|were|had been|has been) (?:\w+ )?invited by\b|"
    r"\binvited (?:him|her|them) (?:in|last|on|earlier|back in|at)\b(?! to [A-Z])"
)
# "A and B, who had refused to meet for months, sat down in Lima".
_HAD_REFUSED = re.compile(r"\b(?:had|having) (?:[a-z]+ ){0,2}(?:refused|declined)\b")


def _was_overcome(refusal: Cluster, told: list[Cluster]) -> bool:
    """Is a refusal only the past of the contact that the same sentence tells of?"""
    own = [f.sentence for f in refusal.frames]
    held = (c for c in told if c.countries == refusal.countries and c.status == "held")
    return all(_HAD_REFUSED.search(s.text) for s in own) and any(f.sentence in own for c in held for f in c.frames)


# "Had refused for months to see him. On Monday he received him", "had asked for a call. The two spoke on Tuesday".
_HAD = re.compile(r"\bhad (?:(?:long|also|earlier|previously|repeatedly|twice|at first|first|initially) )*")
_HAD_WANTED = re.compile(
    rf"{_HAD.pattern}(?:refused|declined|rejected|asked|requested|sought|demanded|been (?:asking|seeking|trying))\b"
)
# "Had been expected in Lima for weeks. On Monday he arrived".
_HAD_BEEN_DUE = re.compile(r"\bhad (?:long )?been (?:expected|due|awaited|announced|planned)\b")
# "Said last month that A would meet B. | The meeting took place on Monday".
_WOULD = re.compile(r"\b(?:would|(?:was|were) (?:to|due to|expected to|set to))\b")
_CAME_ABOUT = re.compile(r"[^;]{0,60}\b(?:took place|(?:was|were) (?:duly |finally )?held|went ahead|began|opened)\b")
_SOON = 2  # sentences


def came_about(before: Cluster, told: list[Cluster]) -> bool:
    """Is what had been asked for, refused or expected, of which no day of its own is told, what the next sentences tell
    as held?"""
    if before.status == "planned" and before.interval is None:
        return all(_WOULD.search(f.sentence.text) for f in before.frames) and any(
            f.trigger.noun and f.definite and _CAME_ABOUT.match(f.sentence.text, f.trigger.end)
            for c in _held_soon(before, told)
            for f in c.frames
        )
    off = {"requested": _HAD_WANTED, "refused": _HAD_WANTED, "cancelled": _HAD_BEEN_DUE}.get(before.status or "")
    if off is None or (before.interval and before.status != "requested"):
        return False
    return all(off.search(f.sentence.text) for f in before.frames) and any(_held_soon(before, told))


def _held_soon(before: Cluster, told: list[Cluster]) -> Iterator[Cluster]:
    """What is told as held right behind, of the same two and by the same means."""
    last = before.frames[-1].sentence.index
    for c in told:
        alike = c.countries == before.countries and c.status == "held" and c.mode in (None, before.mode)
        if alike and c is not before and 0 < c.frames[0].sentence.index - last <= _SOON:
            yield c


def was_taken_up(offer: Cluster, told: list[Cluster]) -> bool:
    """Is an offer nothing but the invitation to a visit or to talks that the text tells right before or behind?"""
    if offer.status == "refused" and offer.interval is None:
        return _was_overcome(offer, told)
    if offer.status != "proposed" or not all(f.trigger.text.lower().startswith("invit") for f in offer.frames):
        return False
    if not all(_HAD_INVITED.search(f.sentence.text) for f in offer.frames):
        return False
    return any(
        c.countries == offer.countries
        and c.status in ("held", "planned")
        and c.mode in ("in_person", None)
        and any(abs(f.sentence.index - o.sentence.index) <= 1 for f in c.frames for o in offer.frames)
        for c in told
        if c is not offer
    )
