"""Another contact of which one speaks: "met on Monday and reviewed | the session held in Lima in May"."""

from __future__ import annotations

import re
from itertools import pairwise

from etl.extract.clauses.triggers import Trigger
from etl.extract.days.date_words import find_dates
from etl.extract.language.prefilter import filtered

# What opens a subject that is spoken of, and the begin of the words that name it.
_SUBJECT = filtered(
    r"\b(?:discuss(?:ed|ing)?|review(?:ed|ing)?|touched (?:up)?on|dealt with|about|regarding|concerning|"
    r"recall(?:ed|ing)|(?:focus(?:ed|ing)|views|information) on|(?:outcomes?|results?|decisions?|implementation) of|"
    r"(?:preparations?|arrangements) (?:for|of)|paid to|satisfaction (?:at|with))\s+"
    r"(?P<begin>(?:the|their|an?|[A-Z][\w-]+['’]s)\s+(?:[\w'’-]+\s+){0,5})$"
)
# "..., to be held", "held", "scheduled for", "which will take place": behind the words that name it.
_IS_HELD = re.compile(
    r"[^,;.]{0,90}?(?:,?\s+(?:which|that)\s+(?:(?:is|are|was|were|will)\s+)?|,?\s+)(?:(?:to be|be|due to be|to)\s+)?"
    r"(?:held|convened|scheduled|planned|set|due|take place|took place|taking place|hosted)\b"
)


def spoken_of(sentence: str, triggers: list[Trigger]) -> list[tuple[int, int]]:
    """Where such a contact begins and where the words end that tell when it is: a clause of its own."""
    found: list[tuple[int, int]] = []
    for earlier, later in pairwise(triggers):
        subject = _SUBJECT.search_between(sentence, earlier.end, later.start) if later.noun else None
        held = _IS_HELD.match(sentence, later.end) if subject else None
        day = next((d for d in find_dates(sentence) if held and d.start >= held.end()), None)
        if subject and held and day and day.start - held.end() < _NEAR:
            found.append((subject.start("begin"), day.end))
    return found


_NEAR = 60
