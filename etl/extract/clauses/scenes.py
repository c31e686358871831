"""Words that only seem to tell of a contact: "Vienna will see the third round of talks", "leaves for home", "the envoy
for the talks of A and B"."""

from __future__ import annotations

import re

_SEES = re.compile(r"(?:(?:will|would|is to|was to|to) (?:also )?|had |has |also )?(?:see|sees|saw|seen)$", re.I)
_AN_EVENT = re.compile(
    r"\s+(?:the|an?|its|their|another|no) (?:[\w-]+ ){0,4}?(?:meetings?|rounds?|summits?|sessions?|visits?|talks|"
    r"dialogue|negotiations|consultations|encounters?)\b"
)
# "Will see what A has to offer", "would see to it that".
_WHAT = re.compile(r" (?:what|whether|how|if|that|why|who|where|when|to it)\b")
# "Saw the president on television": from afar.
_ON_SCREEN = re.compile(r" [^.;,]{2,60} on (?:the )?(?:television|TV|screen)\b")
# "Will phone nobody", "met no one".
_NOBODY = re.compile(r"(?: with| to)? (?:nobody|no one|no-one)\b(?! (?:else|but|other)\b)")
# "Both spoke on Tuesday, the one in Oslo, the other in Lima": each at home.
_EACH_ELSEWHERE = re.compile(r"[^.;,]{0,40}, (?:the )?one in [A-Z][^.;,]{1,30},? (?:and )?the other in [A-Z]")
# "Was rung on Friday by a stranger who said he was the president".
_BY_A_STRANGER = re.compile(
    r"(?: (?:on|last) \w+)?,? by (?:an? |two )(?:[a-z-]+ )?"
    r"(?:strangers?|man|woman|men|comedians?|pranksters?|impost[oe]rs?|hoaxers?|callers?)\b"
)


_HOME = re.compile(r"\s+home\b")


# "Carried a message of the king to Lima on Monday": the journey is told by "to".
_TO_A_TOWN = re.compile(
    r"(?: (?:of|from) (?:(?:the|his|her|their) )?[\w'’ ]{2,40}?)? to (?:the )?[A-Z][\w-]+"
    r"(?=[.,;]| (?:on|in|late|last|early)\b)"
)
_TALKS = frozenset(("talks", "negotiations", "dialogue", "consultations", "meetings"))
# "Was appointed special envoy for the peace | talks of A and B": what somebody is.
_ENVOY_FOR = re.compile(
    r"\b(?:[Ee]nvoy|[Rr]epresentative|[Mm]ediator|[Ff]acilitator|[Cc]oordinator) (?:for|to|in) (?:the )?"
    r"(?:[\w'’-]+ ){0,5}$"
)


def is_scene(word: str, before: str, after: str) -> bool:
    """Is what is seen a contact, and not somebody, the goal one's home, or the noun part of an office?"""
    if word == "carried a message":
        return _TO_A_TOWN.match(after) is not None
    if word in _TALKS:
        return _ENVOY_FOR.search(before) is not None
    if word in ("leaves for", "leave for", "left for"):
        return _HOME.match(after) is not None
    if word == "spoke" and _EACH_ELSEWHERE.match(after):
        return True
    if _NOBODY.match(after) or _BY_A_STRANGER.match(after):
        return True
    seen = _AN_EVENT.match(after) or _ON_SCREEN.match(after) or _WHAT.match(after)
    return seen is not None and _SEES.match(word) is not None


# "After meeting the king he left": the verb, not the noun.
_MET_THEN = re.compile(r"\b(?:after|before|since|while)\s+(?:first\s+|also\s+|briefly\s+)?$", re.I)
# "The two premiers, meeting in Lima on Monday, agreed".
_WHO_ARE = re.compile(r"(?<!th)(?<!first)(?<!second)(?<!third)(?<!next)(?<!last), $")
_THERE = re.compile(r"\s+(?:in|at|on|here|behind|under|by|today|yesterday|late|early|earlier|for the)\b")
# "Meeting the king in Lima, the premier said": at the head of the sentence, with a subject behind the comma.
_THEN_HE = re.compile(
    r"\s+(?!with\b|of\b|between\b|in\b|on\b)(?:[\w.'’-]+,? ){1,9}?(?:in|at|on|yesterday)\b[^;]{3,80}, "
)
_SOMEBODY_MET = re.compile(r"\s+(?:with\s+)?(?:(?:the|his|her|their|then)\s+)?(?:[a-z-]+\s+){0,2}[A-Z]|\s+with\b")


def is_participle(before: str, after: str) -> bool:
    """Does "meeting" tell what somebody did, by the words before and behind it, and is no noun?"""
    there = _WHO_ARE.search(before) and _THERE.match(after)
    first = not before.strip() and _THEN_HE.match(after)
    return bool(there or ((first or _MET_THEN.search(before[-30:])) and _SOMEBODY_MET.match(after)))
