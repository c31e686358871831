"""What looks like a contact word but is none, told by what stands around it: "called for", "met criticism"."""

from __future__ import annotations

import re

from etl.extract.clauses.at_large import is_at_home
from etl.extract.clauses.called_on import appeals_by_name
from etl.extract.clauses.discussed import WITH_SOMEBODY, are_two
from etl.extract.clauses.envoys import SUMMONED, recalled_for, summons_an_envoy
from etl.extract.clauses.guest_words import is_no_guest
from etl.extract.clauses.lookalike_words import NOT_AFTER, NOT_BEFORE
from etl.extract.clauses.names_given import gives_a_name
from etl.extract.clauses.sessions import was_set_up
from etl.extract.clauses.to_outlets import speaks_to_outlet

# "With A he talked about the border".
_WITH_AHEAD = re.compile(r"(?:^\W*|[;,] (?:and )?)[Ww]ith (?:(?:the|his|her) )?(?:[a-z-]+ ){0,3}[A-Z][^;]*$")
_TALKS = frozenset(("talked", "spoke", "spoken", "speak"))
# "Fell for a prank call": by somebody who is no office-holder.
_HOAX = re.compile(r"\b(?:hoax|prank|spoof|fake|crank|bogus)\s+(?:\w+\s+)?$", re.I)
# "The minister, invited by his counterpart, is on a visit": said beside the visit.
_BY_HIS_HOST = re.compile(r" by [^,;.]{3,90},")

# "Placed three | calls to B", "A's | calls to B went unanswered": but "their calls to A to end the war".
_PLACED = re.compile(r"\b(?:plac(?:ed|es|ing)|ma(?:de|kes|king)|attempted) (?:in )?(?:[\w-]+ ){0,3}$", re.I)
_TO_SOMEBODY = re.compile(r"\s+to (?:(?:the|his|her|its|their) )?(?![^,;.]{3,70} to [a-z])")
_IN_VAIN = re.compile(
    r"[^;.]{3,110}\b(?:unanswered|unreturned|rang out|(?:not|never|none|neither)\b[^,;.]{0,30} "
    r"(?:answered|returned|taken|picked up))\b"
)


def _rang_in_vain(before: str, after: str) -> bool:
    """Are "calls to" somebody those over the telephone, as they were placed, or not answered?"""
    if not _TO_SOMEBODY.match(after):
        return False
    return _PLACED.search(before) is not None or _IN_VAIN.match(after) is not None


_GOT_UP_TO = frozenset(("walked up to", "went up to"))
# "Walked up to | the Peruvian minister", but "to the podium", "to 20 percent".
_SOMEBODY = re.compile(
    r"\s+(?:him|her|them)\b|\s+(?:(?:the|his|her|an?) )?(?:[\w’'-]+ ){0,3}?"
    r"(?:president|premier|king|queen|emir|minister|leader|chancellor|secretary|chief|general|envoy|counterpart|colleague|"
    r"(?-i:[A-Z][\w’'-]+ [A-Z][\w’'-]+))\b",
    re.I,
)
_FACING = frozenset(("face each other", "face one another", "faced each other"))
# In sport, before judges, at the polls, in arms.
_AS_RIVALS = re.compile(
    r"[^.;]*\b(?:finals?|semi-?finals?|match|game|cup|pitch|courts?|tribunal|arbitration|justice|elections?|run-?off|"
    r"vote|polls|river|border|frontier|battle|combat|strait)\b",
    re.I,
)
_SIT_IN = frozenset(("will sit in", "are to sit in"))
# "Will sit in | Lima on Friday", "in the Peruvian capital": but "in the Chilean parliament", "in Peru until".
_A_TOWN = re.compile(
    r"\s+(?:(?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}|the (?:[\w’'-]+ )?(?:capital|city|town|port|resort))"
    r"(?=[,.;]|$| (?:on|next|from|in|at|for|this|later|again|tomorrow|today)\b)"
)


def _is_no_encounter(word: str, after: str) -> bool:
    """ "Went up to 20 percent", "face each other in court", "will sit in parliament"."""
    if word in _GOT_UP_TO:
        return _SOMEBODY.match(after) is None
    if word in _SIT_IN:
        return _A_TOWN.match(after) is None
    return word in _FACING and _AS_RIVALS.match(after[:70]) is not None


# "Ahead of a regional summit in June": what many go to, unless it says with whom.
_AHEAD_OF_A = re.compile(r"\b(?:ahead of|in the (?:run|lead)-up to|before|on the eve of) an? (?:[\w'’-]+ ){0,4}$", re.I)
_OF_TWO = re.compile(
    r"[^,;.]{0,40} (?:with|between|of (?:the|their|both|our) (?:two|leaders|presidents|heads|premiers|prime))\b",
    re.I,
)


def is_lookalike(word: str, before: str, after: str) -> bool:
    """Is the word, for what stands before and after it, no contact ("called for", "met the conditions")?"""
    if word in SUMMONED:
        return not summons_an_envoy(before, after)
    if word in ("consultations", "consultation") and recalled_for(before):
        return True
    if speaks_to_outlet(word, before, after):
        return True
    if word == "summit" and _AHEAD_OF_A.search(before) and not _OF_TWO.match(after):
        return True
    if word == "invited" and before.endswith(", ") and _BY_HIS_HOST.match(after):
        return True
    if word == "called on" and (appeal := appeals_by_name(after)) is not None:
        return appeal
    if is_no_guest(word, before, after) or _is_no_encounter(word, after):
        return True
    if was_set_up(word, after) or is_at_home(word, after) or gives_a_name(word, before[-40:], after):
        return True
    if word in _TALKS and (WITH_SOMEBODY.search(after[:60]) or _WITH_AHEAD.search(before) or are_two(before)):
        return False
    if word == "calls" and _rang_in_vain(before, after):
        return False
    before, after = before[-100:], after[:60]
    if word.endswith(("call", "calls")) and _HOAX.search(before):
        return True
    ahead, behind = NOT_AFTER.get(word), NOT_BEFORE.get(word)
    return bool((ahead and ahead.search(after)) or (behind and behind.search(before)))
