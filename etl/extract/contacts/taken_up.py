"""Invitations that led to what is told beside them: "came to Lima on Monday. The president had invited him"."""

from __future__ import annotations

import re

from etl.extract.contacts.clusters import Cluster

_HAD_INVITED = re.compile(
    r"\bhad (?:\w+ )?invited (?:him|her|them)\b(?! to [A-Z])|"
    r"\binvited (?:him|her|them) (?:in|last|on|earlier|back in|at)\b(?! to [A-Z])"
)


def was_taken_up(offer: Cluster, told: list[Cluster]) -> bool:
    """Is an offer nothing but the invitation to a visit or to talks that the text tells right before or behind?"""
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
