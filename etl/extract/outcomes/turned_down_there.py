"""What was turned down at a contact, and not the contact: "rejected the plan at Monday's meeting"."""

from __future__ import annotations

import re

_THINGS = (
    r"(?:plans?|proposals?|requests?|demands?|drafts?|ideas?|maps?|claims?|calls?|criticism|charges?|accusations?|terms|"
    r"conditions?|compromise|texts?|suggestions?|formula|version|deals?|appeals?|offers?|bids?|measures?|conference)"
)
# "... | the plan of B at Monday's | meeting".
_A_THING_AT = re.compile(
    rf"\s*(?:[\w'.-]+ ){{0,5}}?{_THINGS}\b(?! (?:for|of) (?:an? )?(?:meeting|talks|call|visit))(?: [\w'.-]+){{0,7}}?"
    r" (?:at|in|during|over|after|following) (?:[\w'.-]+ ){0,5}"
)
_FRONTED = re.compile(r"\W*(?:At|In|During|Over) (?:[\w'.-]+ ){0,5}")
# "In a call on Monday A | declined", "they | rejected".
_SOMEBODY = re.compile(
    r"(?:\b[A-Z][\w.'-]+,?|\b(?:he|she|they|it|side|minister|president|premier|leader))"
    r"(?: (?:\w+ly|also|again|then|had|has|have))* $"
)
_OF_IT = re.compile(r"\b(?:which|that|who)\b")


def turned_down_there(cue: re.Match[str], trigger: tuple[int, int], clause: str) -> bool:
    """Is the contact at ``trigger`` where something else was turned down?"""
    if cue.end() <= trigger[0]:
        return _A_THING_AT.fullmatch(clause, cue.end(), trigger[0]) is not None
    if cue.start() < trigger[1] or not _FRONTED.fullmatch(clause, 0, trigger[0]):
        return False
    between = (trigger[1], cue.start())
    return _SOMEBODY.search(clause, *between) is not None and not _OF_IT.search(clause, *between)
