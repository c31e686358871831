"""Who asked for a contact that did not come about: who rang or wrote in vain, and whom the other one would not hear."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.language.text import Sentence
from etl.extract.language.told import Told
from etl.extract.people.cast import Cast
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

# "Calls by A to B went unanswered", "a letter from A to B".
_CALLS_BY = re.compile(r"\s+(?:(?:on|last|this) \w+ )?(?:by|from|of)\s+(?:the\s+)?")
_MADE = re.compile(r"(?:.*\b)?(?:calls?|letters?|messages?|telegrams?)$", re.I)


def calling_side(roles: Roles, parties: Parties, trigger: Trigger) -> Told | None:
    """Who rang or wrote in vain: "A called B, but did not get through", "calls by A to B went unanswered"."""
    end = roles.sentence.start + trigger.end
    if _MADE.match(trigger.text):
        callers_told = (a for a in parties.actors if a.countries and _CALLS_BY.fullmatch(roles.text, end, a.start))
        told = next((a for a in callers_told), None)
        return (
            Told(told.countries[0], roles.text[told.start : told.end], "by whom the call or letter was")
            if told
            else None
        )
    callers = {c for a in parties.subjects for c in a.countries}
    rang = trigger.kind == "call" and not trigger.noun and trigger.text.lower() != "calls"
    return Told(next(iter(callers)), trigger.text, "who rang in vain") if rang and len(callers) == 1 else None


# Of a contact that was asked for in vain the text may name only who would not have it.
_WOULD_NOT = re.compile(
    r"^\s*(?:of [A-Z]\w+ )?(?:,[^,]{0,60},\s*|,\s)?"
    r"(?:(?:has|have|had|did|does|do|is|was|would|will|also|again|so far|this \w+|"
    r"officially|since|repeatedly|yet|on \w+day) )*(?:not (?:\w+ ){0,3}?(?:return\w*|answer\w*|respond\w*|repl\w+|"
    r"take|taken|taking|pick\w*|react\w*|meet|receive\w*|speak)|declin(?:e[ds]?|ing)|refus(?:e[ds]?|ing)|rejected?|"
    r"turned (?:down|away)|ignored?|spurned|snubbed)\b",
    re.I,
)
_BY_WHOM_NOT = re.compile(
    r"\b(?:declined|refused|rejected|turned (?:down|away)|ignored|spurned|snubbed|(?:left|went) unanswered|denied) "
    r"(?:(?:\w+ ){0,3}?in|by) (?:the )?$",
    re.I,
)


def refused_to(sentence: Sentence, cast: Cast, countries: tuple[str, ...]) -> Told | None:
    """The side whose wish the other one of two would not grant or answer, or None."""
    if len(countries) != 2:
        return None
    for a in cast.within(sentence.start, sentence.end):
        if len(a.countries) == 1 and a.countries[0] in countries and not a.aside:
            before = cast.text[max(sentence.start, a.start - 60) : a.start]
            not_he, by_him = _WOULD_NOT.match(cast.text[a.end : a.end + 110]), _BY_WHOM_NOT.search(before)
            if not_he or by_him:
                who = cast.text[a.start : a.end]
                words = who + not_he.group() if not_he else (by_him.group() if by_him else "") + who
                return Told(
                    next(c for c in countries if c != a.countries[0]), words, "the other one would not: who asked"
                )
    return None
