"""Who tells whom something: "A told his counterpart B in a call" names the sides of that call."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from etl.extract.actors import Actor
from etl.extract.text import Sentence
from etl.extract.triggers import Trigger

_TELL = (
    r"(?:told|tells|asked|asks|informed|informs|urged|urges|warned|warns|assured|assures|briefed|briefs|thanked|"
    r"reminded)"
)
_ALSO = r"(?:also|again|later|earlier|had|has|then|\w+ly)\s+"
# What stands between one who tells and one who is told.
_TELLS = re.compile(
    rf",?\s+(?:{_ALSO})*(?:{_TELL}|(?:was|were|been|being)\s+{_TELL}\s+by)\s+(?:(?:the|his|her|its|their|visiting)\s+)*"
)
_HE_TELLS = re.compile(rf"\b(?:he|she)\s+(?:{_ALSO})*{_TELL}\s+(?:(?:the|his|her)\s+)?$", re.I)
# "in a telephone conversation", "during their first meeting".
_WITHIN = re.compile(
    r"\b(?:in|during|by|over|on|at|through|via)\s+(?:(?:an?|the|their|this|that|his|her)\s+)?(?:[\w-]+\s+){0,2}$", re.I
)
_BY_PHONE = re.compile(r"(?:by|over the|on the) (?:tele)?phone", re.I)


def tellings(text: str, sentence: Sentence, actors: Sequence[Actor]) -> frozenset[int]:
    """Starts of those who tell one another something: "A told his counterpart B", "A was asked by B"."""
    found: set[int] = set()
    for a, b in pairwise(actors):
        if _TELLS.fullmatch(text, a.end, b.start):
            found |= {a.start, b.start}
    found |= {a.start for a in actors if _HE_TELLS.search(text, max(sentence.start, a.start - 60), a.start)}
    return frozenset(found)


def holds_telling(sentence: str, trigger: Trigger) -> bool:
    """Is it in this contact that somebody tells somebody something: "in a call", "by phone"?"""
    if trigger.noun:
        return _WITHIN.search(sentence, max(0, trigger.start - 60), trigger.start) is not None
    return _BY_PHONE.fullmatch(trigger.text) is not None
