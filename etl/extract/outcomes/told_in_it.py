"""What was decided in a contact: "took the decision to postpone it during a call"."""

from __future__ import annotations

import re

# "Took the decision to postpone during a telephone call": what was decided in the contact was another thing.
_DURING = re.compile(
    r"(?:\s+(?!and\b|but\b)[\w'-]+){0,4}?\s+(?:during|(?<!part )(?<!engage )in(?! for\b)|over|by)\s+"
    r"(?:an?|their|the|his|her)?\s*(?:(?!of\b)[\w-]+\s+){0,2}"
)
_EXCHANGE = re.compile(r"(?:.*\b)?(?:calls?|conversations?|phone|telephone|letters?|meeting|talks)", re.I)
# "Agreed by phone on Tuesday to", "decided in talks that": the contact word stands inside the cue, as the way of it.
_BY_WAY_OF = re.compile(
    r"(?!due|expected|scheduled|set|planned|slated|requests?|appeals?|offers?|invitations?|proposals?|bids?)"
    r"\w+\s+(?:during|in|over|by|via|on(?! \w+day))\b",
    re.I,
)


def told_in_it(cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    """Do words of an outcome tell what was decided in the contact at ``trigger``, and not what became of it?"""
    if trigger[1] <= cue.end() and cue.start() <= trigger[0]:
        agreed = cue.start() == trigger[0] and clause[trigger[0] : trigger[1]] == "agreed"  # agreed in Lima that
        return agreed or _BY_WAY_OF.match(cue.group()) is not None
    return bool(_EXCHANGE.fullmatch(clause, *trigger) and _DURING.fullmatch(clause, cue.end(), trigger[0]))


# "Requested | more time at her | meeting", "proposed | a joint patrol at | talks", "rejected | the plan in a | call".
_A_THING_THERE = re.compile(
    r"(?: for)? (?:an?|the|his|her|its|their|more|some|new|further) "
    r"(?:(?!(?:and|but|that|to|which|meetings?|talks|calls?|visits?|summits?|trips?|invitations?|conversations?|dialogue|"
    r"negotiations|session|round)\b)[\w'’-]+ ){1,4}(?:at|in|during) (?:(?:an?|the|his|her|their) )?(?:[\w-]+ ){0,2}"
)


def asked_there(cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    """Is the contact at ``trigger`` where something else was asked for, offered or turned down?"""
    return cue.end() <= trigger[0] and _A_THING_THERE.fullmatch(clause, cue.end(), trigger[0]) is not None
