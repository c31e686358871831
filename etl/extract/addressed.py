"""Those whom a sentence names before the contact word: told something in a call, asked for a meeting, offered talks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from etl.extract.actors import Actor

_KINDS = ("person", "office", "counterpart")
_TOLD = re.compile(
    r"^\s+(?:also |again |later )?(?:told|asked|assured|informed|urged|warned|briefed|thanked|congratulated)\b[^,]*$"
)
_IN_AN_EXCHANGE = re.compile(
    r"(?: (?:late |early )?(?:on|last) \w+)?\s+(?:(?:in|during|at|over|through|by)\s+)?"
    r"(?:(?:a|an|the|their|his|her)\s+)?(?:[\w-]+\s+){0,2}"
)
_ASKED_FOR = re.compile(r"\s+for\s+(?:an?\s+|the\s+)?(?:\w+\s+){0,3}")
_WISH_OF = re.compile(
    r"['’]s?\s+(?:\w+\s+){0,2}(?:offers?|requests?|proposals?|invitations?|suggestions?|appeals?)\s+"
    r"(?:of|for|to)\s+(?:hold\s+)?(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}"
)


def addressed_in(text: str, actors: Sequence[Actor], at: int) -> tuple[Actor, Actor] | None:
    """ "A told B in a call that ...": who spoke, and to whom, in the exchange named at ``at``."""
    for teller, told in pairwise([a for a in actors if a.end <= at and not a.aside]):
        ranked = teller.kind in ("person", "office") and teller.countries and told.kind in _KINDS
        if (
            ranked
            and set(told.countries).isdisjoint(teller.countries)
            and _TOLD.search(text[teller.end : told.start])
            and _IN_AN_EXCHANGE.fullmatch(text[told.end : at])
        ):
            return teller, told
    return None


def wished_of(text: str, actor: Actor, prep: str, at: int) -> bool:
    """ "asked Beijing for a call", "respond to Seoul's offer of talks": of whom a contact was wished, or who wished."""
    between = text[actor.end : at]
    return (prep == "asked" and _ASKED_FOR.fullmatch(between) is not None) or _WISH_OF.fullmatch(between) is not None
