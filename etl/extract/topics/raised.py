"""Who raised what a sentence tells: one side, both, or nobody who is named."""

from __future__ import annotations

import re

from etl.extract.contacts.clusters import Cluster
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast

BYSTANDER = "bystander"

TOGETHER = filtered(
    r"\b(?:both sides|the two sides|two sides|the two (?:\w+ )?(?:ministers|leaders|presidents|"
    r"officials|countries|militaries|generals|parties|delegations)|both (?:\w+ )?(?:ministers|leaders|"
    r"presidents|countries|parties|delegations)|they (?:also )?(?:discussed|agreed|exchanged|talked|"
    r"reaffirmed|stressed)|the (?:\w+ )?(?:ministers|leaders|presidents|parties|sides|delegations)"
    r" (?:also )?(?:discussed|agreed|exchanged|talked|reaffirmed)|exchanged views|each other|discussed)"
    r"\b",
    re.I,
)
_BYSTANDER = filtered(
    r"\b(?:experts?|analysts?|professors?|scholars?|researchers?|commentators?|historians?|author|"
    r"columnist|according to observers)\b",
    re.I,
)
HE_SAID = filtered(
    r"\b(?:he|she) (?:also |further )?(?:said|told|added|stressed|noted|warned|urged|expressed|raised|"
    r"reaffirmed|sought|called|asked|voiced|emphasi[sz]ed)\b",
    re.I,
)


def named_before(sentence: Sentence, position: int, cluster: Cluster, cast: Cast) -> list[str]:
    """Sides of the contact's people that a sentence names before a position."""
    found = cast.within(sentence.start, sentence.start + position)
    return [a.countries[0] for a in found if a.name in cluster.names and len(a.countries) == 1]


def raised_by(sentence: Sentence, cluster: Cluster, cast: Cast) -> tuple[str | None, str | None]:
    """Who raised what a sentence tells (a code, "both", None where it is not told, "bystander" for experts),
    and who speaks."""
    text = sentence.text
    if _BYSTANDER.search(text) and not any(a.name in cluster.names for a in cast.within(sentence.start, sentence.end)):
        return BYSTANDER, None
    actors = [
        a
        for a in cast.within(sentence.start, sentence.end)
        if len(a.countries) == 1 and a.countries[0] in cluster.countries
    ]
    speaker = next((a for a in actors if _speaks(a, cast.text)), None)
    if TOGETHER.search(text) and not (speaker and _speaks_for_side(speaker, cast.text)):
        return "both", speaker.countries[0] if speaker else None
    code = speaker.countries[0] if speaker else None
    return code, code


_VERB = re.compile(
    r"^(?:['’]s)?(?:\s+spokes\w+(?:\s+[A-Z][\w.]+){0,4})?(?:\s+(?:side|also|then|further|again|has|had|"
    r"again|later|clearly))*\s+(?:said|says|told|stress\w*|emphasi[sz]\w*|express\w*|reaffirm\w*|"
    r"reiterat\w*|underlin\w*|underscor\w*|highlight\w*|urged|called|warned|complain\w*|convey\w*|"
    r"noted|welcomed|condemn\w*|opposed|sought|raised|spoke of|pointed|demanded|asked|stated|"
    r"was appreciative|proposed|offered|referred|thanked|refers|thanks|commended|acknowledged|pledged|"
    r"affirmed|voiced|made clear)\b",
    re.I,
)


def _speaks(actor: Actor, text: str) -> bool:
    before = text[max(0, actor.start - 14) : actor.start].lower()
    return bool(_VERB.match(text[actor.end : actor.end + 60])) or before.rstrip().endswith(
        ("said", "according to", "says", "told by")
    )


def _speaks_for_side(actor: Actor, text: str) -> bool:
    return bool(
        re.match(
            r"(?:['’]s)?(?:\s+\w+)?\s+(?:stress|emphasi|express|urged|warned|complain|convey|raised|demanded)",
            text[actor.end : actor.end + 40],
            re.I,
        )
    )
