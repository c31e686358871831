"""The contact after which somebody speaks: "A said on Tuesday, after talks with B, that ...".

Whoever is told behind "after" was met by the one who speaks, on the day of the statement, and takes no part in what
is said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.language.prefilter import filtered

# What stands between "said" and the contact after which it was said: to whom, where and when.
_TO_WHOM = (
    r"(?:\s+(?:(?:[Rr]eporters|journalists|a|an|the|his|her|in|at|on|late|early|news|press|joint|conference|briefing|media|"
    r"state|television|radio|newspaper|agency|capital)\b|[A-Z][\w.'’-]*|(?:\w+\s+)?\w+day\b|\d{1,2}\b)){0,14}"
)
_SAID_AFTER = filtered(
    rf"\b(?P<says>said|told|added|announced|stated|recalled|noted|declared)\b{_TO_WHOM},?\s+"
    r"(?P<it>(?:after|following)\s+(?:(?:an?|the|his|her|their|separate|bilateral|joint|brief|today's)\s+){0,3})"
)
# "The ministers of A and B said after talks in Lima": right before the talks, which are told with no other side.
_SAID_RIGHT_AFTER = filtered(
    r"\b(?P<says>said|announced|told [\w ]{3,20}|added|declared)(?: on \w+day)? (?:after|following) "
    r"(?:(?:an?|the|their|brief|bilateral|joint|day-long|two-hour) ){0,3}$"
)
_WITH_OTHERS = re.compile(r"[^,;.]{0,60}? (?:with|between|of) ")
_BEFORE_WITH = re.compile(r"(?:\s+(?:in|on|at)\s+(?:[A-Z][\w.'’-]*\s?){1,3})?\s+with\b")
_VERBS = frozenset(("meeting", "meeting with", "receiving", "hosting", "visiting", "seeing"))
_WHAT_WAS_SAID = re.compile(r",?\s+(?:that\s|[\"“])|[;\"“”]")
# "Said on Monday that all is calm. She had just met A", "had been in a meeting": who spoke, on the day it was said.
FRESH_FROM = filtered(
    r"^\W*(?:He|She|[A-Z][\w’'-]+) (?:spoke (?:after|following)|was speaking (?:after|following)|had (?:only )?just|"
    r"had (?:come|emerged) (?:straight |fresh )?(?:from|out of)|had been (?:in (?:an?|talks|consultations)|at talks))\b"
)


@dataclass(frozen=True)
class Occasion:
    """Where the contact stands after which somebody speaks, and where the verb of speaking: offsets in the sentence."""

    start: int
    end: int
    says: int

    def holds(self, place: int) -> bool:
        """Does the place lie in what tells of that contact?"""
        return self.start <= place < self.end


@lru_cache(maxsize=64)
def occasion_of(sentence: str) -> Occasion | None:
    """The contact after which somebody speaks, if the sentence tells of such a one."""
    for m in _SAID_AFTER.finditer(sentence):
        met = next((t for t in find_triggers(sentence) if t.start >= m.end("it")), None)
        if met and _is_own(sentence, met, m.end()):
            said = _WHAT_WAS_SAID.search(sentence, met.end)
            return Occasion(m.start("it"), said.start() if said else len(sentence), m.start("says"))
    return None


def said_after(sentence: str, trigger: Trigger) -> re.Match[str] | None:
    """The words that tell that somebody speaks after the contact which the noun names, with nobody else; or None."""
    said = _SAID_RIGHT_AFTER.search_in(sentence, sentence[: trigger.start], 0) if trigger.noun else None
    return None if said is None or _WITH_OTHERS.match(sentence, trigger.end) else said


def _is_own(sentence: str, met: Trigger, after: int) -> bool:
    if "," in sentence[after : met.start] or met.start - after > 30:
        return False
    told = met.text.lower() in _VERBS and not (met.noun and met.text.lower() == "meeting")
    return told or (met.noun and _BEFORE_WITH.match(sentence, met.end) is not None)
