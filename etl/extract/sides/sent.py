"""To which state a letter, a note, a call or an invitation went."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.people.actors import Actor
from etl.extract.sides.wishes import been_invited

# "Seoul's call to North Korea", "a letter to Peru".
_SENT = re.compile(r"(?:sent (?:an? )?)?(?:(?:tele)?phone )?(?:calls?|letters?|messages?)", re.I)
_TO = (["to"], ["to", "the"])
_CLAUSE_ENDS = re.compile(r"[,;:]|\b(?:and|from|by|that|which|who|for)\b")


def sent_to(text: str, trigger: Trigger, state: Actor, end: int) -> bool:
    """Is a state, named behind "to", the one to which went what the contact word, that ends at ``end``, tells of?

    "A letter to Peru", "invited to Peru", "sent a note of protest to Peru"; but "sent condolences to Peruvians" is to
    no government.
    """
    between = text[end : state.start]
    if trigger.text == "invited":  # "has been invited to Peru", whoever did so
        return state.form in ("name", "capital") and between.split() in _TO and been_invited(text, end - 7, end)
    if trigger.kind == "letter" and not trigger.noun:
        return state.form in ("name", "capital") and len(between) < 60 and not _CLAUSE_ENDS.search(between)
    return bool(_SENT.fullmatch(trigger.text)) and between.split() in _TO
