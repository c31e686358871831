"""Clauses set into a list: "met A, who chairs the group, and B" tells of B as much as of A."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.clauses.triggers import Trigger
from etl.extract.days.date_words import find_dates
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence

# From the comma before "who" to that before the next of the list.
_SET_IN = filtered(
    r",\s+(?:(?:with|to|by|of|for|from|under) )?(?:who|whom|whose|which)\b[^;:,]*(?:,[^;:,]{3,60})??,"
    r"(?=\s+(?:and|as well as)\s+(?:(?:with|to|by) )?(?:(?!wh|that\b)[a-z-]+ ){0,3}[A-Z])"
)
# A verb there makes of it a clause with a subject of its own.
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|has|had|have|will|would|could|may|might|said|says|told|met|spoke|held|went|came|flew|took|made|"
    r"gave|saw|left|sent|wrote|rang|paid|began|called|sat|did|[a-z]{3,}ed)\b"
)
_END = re.compile(
    r"[;.]|\b(?:before|after|when|while|where|who|which|to)\b|, [^,]{3,60} (?:said|says|announced|reported|confirmed)\b"
)
_SOMEBODY = re.compile(r"\b[A-Z][\w.'’-]+$")
_CLAUSE = re.compile(r"[,;:]\s|\b(?:that|who|which|where|when|while|after|before|because|if)\b")

Stretch = tuple[int, int]
# "The meeting of A and B, which lasted three hours, took place in Lima": the clause between subject and predicate.
_OF_CONTACT = filtered(
    r",\s+(?:(?:at|in|during|of|for) )?(?:which|who|whose)\b[^;:,]{3,110},"
    r"(?=\s+(?:(?:finally|now|also|then|both) )?"
    r"(?:t(?:ook|akes) place|will|is|are|was|were|has|had|have|end(?:ed|s)|beg[ai]ns?|"
    r"open(?:ed|s)|close[ds]|conclude[ds]|lasted|resume[ds]|met|sat|convened)\b)"
)
# "The talks of A and B on the road, which was washed away in April, will start on Monday".
_ON_A_TOPIC = re.compile(
    r"\b(?:about|on|over|regarding|concerning) (?:the|an?|its|their|his|her) (?:(?!"
    r"(?:meeting|talk|visit|summit|call|conversation|session|round|trip|tour|letter|message)s?\b)[a-z-]++ ?){1,4}$"
)
_WAS_SET = re.compile(
    r"\b(?:were|set|scheduled|planned|due|fixed|slated|arranged|suspended|postponed|(?:call|broken|put) off)\b"
)
_TELLS_ITSELF = re.compile(r"\b(?:beg[au]n|opened|started|got under way|took place|held|(?:was|were) to)\b")


def clause_on_contact(sentence: str, triggers: list[Trigger]) -> Stretch | None:
    """Where a clause stands that is set between a contact noun, with which the sentence begins, and its own verb."""
    first = triggers[0] if triggers and triggers[0].noun else None
    m = _OF_CONTACT.search(sentence) if first else None
    if first is None or m is None or first.end > m.start() or any(m.start() < t.start < m.end() for t in triggers):
        return None  # what it tells may be of another contact
    if _TELLS_ITSELF.search(m.group()):
        return None  # or of this
    on_topic = _ON_A_TOPIC.search(sentence, first.end, m.start()) and not _WAS_SET.search(m.group())
    if find_dates(m.group()) and not on_topic:
        return None
    return None if _VERB.search(sentence, 0, m.start()) or "," in sentence[first.end : m.start()] else m.span()


def clause_in_list(sentence: str, triggers: list[Trigger]) -> Stretch | None:
    """Where a clause stands that tells of one of several partners, the next of whom follow behind it."""
    for m in _SET_IN.finditer(sentence):
        end = _END.search(sentence, m.end() + 1)
        if _VERB.search(sentence, m.end(), end.start() if end else len(sentence)):
            continue
        before = [t for t in triggers if t.end <= m.start() and _reaches(sentence[t.end : m.start()])]
        if before:
            return m.span()
    return None


def _reaches(between: str) -> bool:
    """Does the contact word before the clause tell of somebody right up to it, or of a list of them?"""
    last = _CLAUSE.split(between)
    return _SOMEBODY.search(last[-1]) is not None and not re.search(
        r"\b(?:that|which|when|while|because|if)\b", between
    )


def parts_of(sentence: Sentence, triggers: list[Trigger]) -> list[tuple[Sentence, list[Trigger]]]:
    """The sentence without a clause set into a list, and that clause with what stands before it, each with its contact
    words; the sentence as it is if it has none. What is left out is spaces, so that all places stay what they are."""
    found = clause_in_list(sentence.text, triggers) or clause_on_contact(sentence.text, triggers)
    if found is None:
        return [(sentence, triggers)]
    begin, end = found
    text, rest = sentence.text, len(sentence.text) - end
    main = replace(sentence, text=text[:begin] + " " * (end - begin) + text[end:])
    inset = replace(sentence, text=text[:end] + " " * rest)
    own = [t for t in triggers if begin <= t.start < end]
    return [(main, [t for t in triggers if t not in own]), (inset, own)]
