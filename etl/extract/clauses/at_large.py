"""Contacts at large: what governments promise to keep up, and the list of what is to come, tell of no contact."""

from __future__ import annotations

import re

from etl.lexicon import word_list

# "Letters to senior UN officials": to no other government.
TO_THE_UN = r"to (?:the |senior |top |\w+ of the )*(?:U\.?N\.?\b|United Nations|Security Council)"
# "Chapters of Chad's entry talks": of a state with a union of many.
INTO_A_UNION = r"\b(?:accession|membership|entry|enlargement|admission)\s+$"

_WORDS = word_list("contacts_at_large")
_ON_THE_WAY = r"(?:(?!(?:that|which|who|in|at|after|before|during|when|while|with|by)\b)[\w'’-]+,? ){0,6}$"
# "Agreed to maintain dialogue", "keep up the momentum of communication and dialogue", "step up high-level visits".
_KEPT_UP = re.compile(
    r"\b(?:maintain|keep|keep up|continue|step up|strengthen|intensify|increase|deepen|enhance|promote|preserve|"
    r"sustain|expand|boost|facilitate|encourage|foster|broaden|maintaining|keeping|continuing|stepping up|"
    r"strengthening|intensifying|deepening|enhancing|promoting|increasing|sustaining|expanding|boosting|"
    rf"momentum of) {_ON_THE_WAY}",
    re.I,
)
# "Went through the schedule of upcoming meetings": a list, of which none is told.
_LIST_OF = re.compile(
    r"\b(?:schedules?|calendar|timetable|plans?|programme?|agenda|preparations?|importance|significance|value|necessity|frequency|"
    rf"pace) (?:of|for) {_ON_THE_WAY}",
    re.I,
)
# "A source close to the talks", "officials familiar with the discussions": who says so.
_WHO_KNOWS = re.compile(
    r"\b(?:close to|familiar with|briefed on|(?:direct |some )?knowledge of|involved in|privy to) "
    r"(?:the |these |those |both |sensitive )?(?:[\w-]+ ){0,2}$"
)
# "Keep a dialogue on Sunday", "maintain the consultations held in Lima": one of its own after all.
_ONE = re.compile(r"\s+(?:\w+ ){0,2}(?:on \w+day\b|(?:held|due|set|scheduled)\b|(?:which|that) (?:was|were|began)\b)")

# "Meetings of the government", "the discussion of the budget": among those of one state.
_AT_HOME = re.compile(
    r"^\s+of\s+(?:(?:the|its|his|her|an?)\s+)?(?:[a-z]+\s+)?(?:(?:government|cabinet|parliament)\b"
    r"(?!['’]|\s+(?:of|and|with|delegations?|leaders?|officials?))|budgets?\b)"
)
_SAT = frozenset(("meeting", "meetings", "discussion", "discussions", "session", "sessions"))


def is_at_home(word: str, after: str) -> bool:
    """Is it told of a government's own sitting, or of its business there?"""
    return word in _SAT and _AT_HOME.match(after) is not None


def is_at_large(word: str, before: str, after: str) -> bool:
    """Is a noun of contacts only said of what is to be kept up, or of a list ("agreed to maintain dialogue")?"""
    if _WHO_KNOWS.search(before[-90:]):
        return True
    if word not in _WORDS or _ONE.match(after):
        return False
    near = before[-90:]
    return bool(_KEPT_UP.search(near) or ((word.endswith("s") or word == "dialogue") and _LIST_OF.search(near)))
