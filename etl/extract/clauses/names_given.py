""" "Called Minister A a traitor": a name that is given, and no telephone call."""

from __future__ import annotations

import re

CALLING = frozenset(("call", "calls", "called", "calling", "to call", "will call", "would call"))
# "Lake Malawi, which others call Lake Nyasa".
_OTHERS_CALL = re.compile(r"\b(?:which|that|what|as) (?:(?!the\b|a\b|an\b)[\w-]+ ){1,3}$")
# "Called the Peruvian president, A, the next day": that tells when, or how often.
_WHEN = (
    r"(?:[\w'’-]+ ){0,4}?(?:seconds?|minutes?|hours?|days?|evening|night|morning|afternoon|weeks?|weekend|months?|"
    r"years?|times?|while|moment|summit|meeting)\b"
)
_NO_NAME = (
    r"(?:to|and|but|or|after|on|in|at|about|from|by|that|who|whom|over|before|for|as|when|while|with|is|was|has|had)\b"
)
_OF = r"(?: of (?:the )?[A-Z][\w'’-]+)?"
_WHOM = rf"(?:,? (?!{_NO_NAME})[\w'’.-]+{_OF}){{0,8}}?,? [A-Z][\w'’.-]*{_OF}"
# Behind a comma only what is quoted: "called A, the president, on Monday".
_GIVEN = re.compile(rf"{_WHOM}(?:(?<!['’]s),? [\"“‘](?!to\b)| (?:an?|the|his|her|their|its|our) (?!{_WHEN}))")
# "Calling the Peruvian leader reckless,": what he is said to be.
_REVILED = re.compile(
    rf"(?:{_WHOM}| the [A-Z][\w’'-]+ [a-z]+| (?:his|her) [a-z]+) (?:(?:too|very|utterly|so|both) )?"
    r"(?:[a-z]+(?:less|ous|ful|ible|able|ish|ive|ic|minded)|weak|arrogant|incompetent|ignorant|violent|"
    r"corrupt|mad|evil|brave|rude|naive|cruel|crazy|insane|wrong|right|wise|great|strong|crooked)(?=[,.;]| and [a-z])"
)
# "In a long call": the noun.
_A_CALL = re.compile(r"(?:\b(?:an?|the|this|that|his|her|their|phone)|['’]s?)(?: [\w-]+){0,2} $", re.I)
_HIM = re.compile(r" (?:him|her) (?:[\"“‘]|an? (?!(?:few|couple)\b))")


def gives_a_name(word: str, before: str, after: str) -> bool:
    """Does the verb "call" tell what somebody is called, for the words before and behind it?"""
    if word not in CALLING:
        return False
    if word == "call" and _OTHERS_CALL.search(before):
        return True
    if word == "call" and _A_CALL.search(before):
        return False
    return (_GIVEN.match(after) or _HIM.match(after) or _REVILED.match(after)) is not None
