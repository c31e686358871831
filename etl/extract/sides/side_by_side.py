"""Two heads of two states whose words a transcript gives by turns, and who greet or thank each other in it: they stand
side by side on the day of the transcript."""

from __future__ import annotations

from dataclasses import replace

from etl.extract.clauses.triggers import Trigger
from etl.extract.days.date_words import DateWords
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor
from etl.extract.sides.captions import Caption
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

_GLAD = (
    r"(?:glad|happy|pleased|delighted|honou?red|proud|good|great|nice|wonderful|"
    r"(?:an? |my |our )?(?:\w+ )?(?:pleasure|honou?r|privilege|joy))"
)
_GUEST = (
    r"(?:you\b|(?:my|our) (?:\w+ )?(?:friend|colleague|counterpart|brother|guest)|[A-Z]|"
    r"(?:the|his|her) (?:[A-Z]\w+ ){0,2}(?:(?:prime|foreign|deputy|defen[cs]e) )?"
    r"(?:[Mm]inister|[Pp]resident|[Cc]hancellor|[Pp]remier|[Ss]ecretary|[Kk]ing|[Ee]xcellency|[Mm]ajesty))"
)
_TALKS = r"(?:talks|meetings?|discussions?|conversations?|negotiations|consultations)"
_FOR = (
    r"(?:having|hosting|receiving|welcoming|inviting|coming|visiting|being here|accepting (?:my|our)|"
    r"(?:this|the|your)(?: \w+){0,3} (?:invitation|welcome|reception|hospitality|visit))"
)
# "Thank you for having me", "welcome to Lima", "it is great to be back here": said to the one who stands beside.
GREETS = filtered(
    rf"\b[Tt]hank(?:s| you)?\b[^.;]{{0,60}}? for {_FOR}\b|"
    r"(?:^|\w[,.:] )[Ww]elcome (?:back )?(?:to|here)\b|"
    rf"(?:\b[Ii] (?:warmly |heartily |also )?|\bto |warmly )welcome {_GUEST}|"
    rf"\b{_GLAD} to (?:be (?:back )?(?:here|in|with)\b|(?:receive|host|see|meet|have) {_GUEST})|"
    rf"\b[Tt]o (?:receive|host|see|meet|have|welcome) {_GUEST}[^.;]{{0,50}} is (?:always )?{_GLAD}\b|"
    rf"\b{_GLAD} (?:that )?(?:you (?:have|could|can|are|came|accepted)|"
    r"we (?:could|can|were able to|have) (?:meet|met))\b|"
    r"\b(?:[Ww]e|I)(?:['’]ve| have) just (?:had|concluded|finished|held|completed) "
    rf"[^.;]{{0,40}}?{_TALKS}\b"
)
# What is told by turns from two places.
_APART = filtered(
    r"\b(?:virtual\w*|video\w*|online|tele(?:phone|conference)|by phone|on the phone|remotely|the call)\b"
)
_HEADS = ("leader", "minister", "deputy", "chief")


def read_side_by_side(roles: Roles) -> Caption | None:
    """Who stand side by side, where one of them greets the other in a sentence of a transcript, or None."""
    me, other = roles.voice, roles.beside
    if not (roles.transcript and me and other and {me.level, other.level} <= set(_HEADS)):
        return None
    text = roles.sentence.text
    told = GREETS.search(text)
    if told is None or _APART.search(text):
        return None
    words = Trigger(told.start(), told.end(), told.group().strip(), "meet", "in_person")
    shown = replace(roles.sentence, kind="caption")  # the present tense is that of what is said
    today = DateWords(told.start(), told.end(), told.group(), "near_day", {"shift": 0, "loose": False})
    day = today if roles.cast.clock.width == 0 and roles.cast.clock.lo else None
    return Caption(
        shown,
        roles,
        words,
        Parties([_here(me, told.start(), roles), _here(other, told.start(), roles)], [], "clause"),
        day,
    )


def _here(actor: Actor, at: int, roles: Roles) -> Actor:
    """One who speaks, as if named in the sentence."""
    start = roles.sentence.start + at
    return replace(actor, start=start, end=start)
