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

# "The results of the | meeting are to be reviewed in June", "will report to his cabinet on the | talks on Friday".
_WHAT_CAME_OF = filtered(
    r"\b(?:(?:results?|outcomes?|conclusions|findings) of|"
    r"(?:statements?|communiqu[ée]s?|reports?|photos?|pictures|footage|videos?|details) (?:on|about|of|from)|"
    r"(?:report|brief|inform|debrief|updat)\w* [^;]{3,80}? (?:on|about)) "
    r"(?:the|this|that|his|her|their) (?:[a-z-]+ ){0,2}$",
    re.I,
)
_OF_THAT = re.compile(
    r"(?: (?:will|(?:is|are) (?:to|due|expected)|(?:on )?\w+day|next|this week|later|today|tomorrow|yesterday)\b|\W*$)"
)


def tells_what_came_of_it(sentence: str, trigger: Trigger) -> bool:
    """Is a contact only named to tell what was made of it, or what was so many days before or after it?"""
    if any(d.start <= trigger.start < d.end and d.args.get("of_news") for d in find_dates(sentence)):
        return True
    if not (trigger.noun and trigger.definite and _OF_THAT.match(sentence, trigger.end)):
        return False
    return _WHAT_CAME_OF.search_in(sentence, sentence[: trigger.start], 0) is not None
