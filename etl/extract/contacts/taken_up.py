"""Invitations that led to what is told beside them: "came to Lima on Monday. The president had invited him"."""

from __future__ import annotations

import re

from etl.extract.contacts.clusters import Cluster

_HAD_INVITED = re.compile(
    r"\bhad (?:\w+ )?invited (?:him|her|them)\b(?! to [A-Z])|"
    r"\binvited (?:him|her|them) (?:in|last|on|earlier|back in|at)\b(?! to [A-Z])"
)
# "A and B, who had refused to meet for months, sat down in Lima".
_HAD_REFUSED = re.compile(r"\b(?:had|having) (?:[a-z]+ ){0,2}(?:refused|declined)\b")


def _was_overcome(refusal: Cluster, told: list[Cluster]) -> bool:
    """Is a refusal only the past of the contact that the same sentence tells of?"""
    own = [f.sentence for f in refusal.frames]
    held = (c for c in told if c.countries == refusal.countries and c.status == "held")
    return all(_HAD_REFUSED.search(s.text) for s in own) and any(f.sentence in own for c in held for f in c.frames)


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
