"""Whether a contact word that may be a verb is a noun where it stands: "the visit", "separate calls", "visits Lima"."""

from __future__ import annotations

import re

from etl.extract.days.date_vocabulary import MONTH

_DAYS = rf"\d{{1,2}}(?:(?:[-–]| to |-to-)(?:{MONTH} )?\d{{1,2}})?"
_NOUNISH = re.compile(
    rf"(?:\b(?:the|this|that|his|her|their|its)|['’]s) (?:(?:{_DAYS} )?{MONTH}(?: {_DAYS})?|\d{{4}})\s*$|"
    r"\b(?:a|an|the|this|that|my|our|your|his|her|their|its|whose|no|any|first|second|third|two|three|four|five|several|many|last|next|another|official|"
    r"working|state|[\w-]+-(?:day|hour|week)|\w+day|\w+['’]s|\w+s['’]|ministerial|bilateral|trilateral|tripartite|three-way|four-way|high-level|new|planned|"
    r"had|held|holds|made|paid|took|received|fielded|missed|unanswered|urgent|regular|separate|of|for|successful|recent|brief|historic|friendly|upcoming|forthcoming|"
    r"postponed|cancell?ed|delayed|scheduled|proposed|intended|expected|shelved|off|cancels|postpones|scraps|shelves|delays|defers|(?:cancels|postpones|scraps|shelves|delays|defers|axes|drops|nixes)\s(?-i:[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?)|[a-z]+-(?:awaited|planned|delayed|announced|promised|postponed|scheduled|expected|anticipated|sought|debated)|return|reciprocal|surprise|courtesy|goodwill|private|rare|landmark|secret|unannounced|lightning|whirlwind|"
    r"flying|farewell|maiden|inaugural|similar|later|earlier|previous|subsequent|follow-up|short|good|productive|fruitful|"
    r"constructive|useful|excellent|cordial|warm|positive|important|informal|closed-door|frank|substantive|long|tense|"
    # "Peru's president visits Lima": who goes there, and no visit of hers.
    r"\w+['’]s? (?!(?:president|leader|premier|king|queen|chancellor|minister|envoy|chief) )(?:[a-z]+-?[a-z]+))\s*$",
    re.I,
)
# "A similar visit by the minister", and in a heading "Visit of the Prime Minister to Peru".
_A_SUCH = re.compile(r"^$|\ban? [\w-]+ $", re.I)
_OF_SOMEBODY = re.compile(r" (?:of|by|to) ", re.I)
_WROTE = re.compile(r"(?:wrote|writes|cabled|replied)\b")
# "Said the meeting with the king was vital", "cancelled a face-to-face meeting": named, and not told as held.
_THE_MEETING = re.compile(
    r"\b(?:the|this|that|his|her|their|['’]s|any|such) (?:[a-z-]+ ){0,2}$|"
    r"\b(?:an?|another|first|second|new) (?:[a-z]+ )?(?:[a-z]+(?:-[a-z]+)+|crisis|emergency|lunch|dinner) $",
    re.I,
)
# "There was a long talk with the king".
_THERE_WAS = re.compile(r"\b[Tt]here (?:was|has been|had been|will be|is) (?:a|another) (?:[a-z]+ ){0,2}$")
# "Calls from the ministry to the palace went unanswered": but "she calls from Lima".
_CALLS_FROM = re.compile(r" (?:from|by) (?:the |its |his |her )?[A-Z][^,;.]{2,80}? (?:to|went|were|was|had|have|has)\b")
_MAY_BE_EITHER = frozenset(("visit", "visits", "meet", "meets", "calls", "stay in", "trip to", "travel to"))


def is_noun(word: str, kind: str, before: str, after: str) -> bool:
    """Is the contact word, in lower case, a noun there? ``before`` and ``after``: what stands around it."""
    if kind in ("noun", "hotline") or (kind == "letter" and not _WROTE.match(word)):
        return True
    if word == "talk with":
        return _THERE_WAS.search(before[-40:]) is not None
    if word == "meeting with":
        return (_THE_MEETING.search(before[-40:]) or _NOUNISH.search(before[-25:])) is not None
    if kind not in ("meet", "visit", "call", "host") or word not in _MAY_BE_EITHER:
        return False
    if word == "visit" and _OF_SOMEBODY.match(after) and _A_SUCH.search(before[-25:]):
        return True
    return bool(_NOUNISH.search(before[-25:]) or (word == "calls" and _CALLS_FROM.match(after)))


def is_named(sentence: str, begin: int, end: int) -> bool:
    """ "His journey to Lima", "the arrival of the king": is a motion named rather than told?"""
    word = sentence[begin:end]
    return word == "arrival" or (word == "journey" and _NOUNISH.search(sentence, max(0, begin - 25), begin) is not None)
