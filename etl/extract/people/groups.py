"""Groups of states with a name of their own: "the Baltic prime ministers", "the Visegrad Four", "the Quad"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import ahocorasick

from etl.extract.days.dates import Clock
from etl.extract.language.phrases import longest_matches, phrase_automaton
from etl.extract.language.spans import CountrySpan
from etl.lexicon import rows

# Between an office and the group behind it, and between a group and the office behind it.
_OF_GROUP = re.compile(
    r"\s*,?\s+(?:of|for|from)\s+(?:(?:the )?[A-Z][\w-]+,? and (?=the ))?"
    r"(?:(?:all|both|the|so-called|two|three|four|five|other|[\"“‘])[\s-]*){0,4}"
)
_GROUP_OF = re.compile(
    r"[\"”’']?(?:['’]s?)?\s+(?:and [A-Z][\w-]+ )?(?:(?:group|format|countries|states|senior|top|acting)['’]?\s+){0,2}"
)
# Between a contact word and the group that it is of: "talks in the Normandy format", "met the Visegrad Four".
_WITHIN = re.compile(
    r"\s+(?:\w+\s+){0,2}?(?:(?:in|of|within|under|with|between|among|by|from)\s+)?"
    r"(?:the\s+|all\s+|a\s+|so-called\s+|[\"“‘])*"
)


@dataclass(frozen=True)
class GroupSpan:
    """A named group of states at ``start``..``end``. ``loose``: its name alone means a region ("Baltic"), and it counts
    only beside an office."""

    start: int
    end: int
    codes: tuple[str, ...]
    loose: bool


@cache
def _groups() -> ahocorasick.Automaton:
    return phrase_automaton(
        {
            row["phrase"]: (tuple(sorted(row["countries"].split(";"))), row["since"] or "0", row["until"] or "9999")
            for row in rows("state_groups.csv")
        }
    )


# "The two Central Asian states": those just told, not all of them.
_TWO_OF = re.compile(r"\b(?:two|both|other|fellow) (?:former |small |neighbou?ring )?$", re.I)
_REGIONS = frozenset(("Baltic", "Nordic", "Visegrad"))


def find_groups(text: str, clock: Clock) -> list[GroupSpan]:
    """Groups of states that the text names and that existed when it was published, in order."""
    year = str(clock.hi.year) if clock.hi else None
    return [
        GroupSpan(start, end, codes, text[start:end] in _REGIONS)
        for start, end, (codes, since, until) in longest_matches(_groups(), text)
        if (year is None or since <= year <= until) and not (len(codes) > 2 and _TWO_OF.search(text[:start][-20:]))
    ]


def group_beside(text: str, groups: list[GroupSpan], start: int, end: int) -> GroupSpan | None:
    """The group whose holders an office tells: "the Baltic ministers", "ministers of the Quad"."""
    for g in groups:
        if g.end <= start <= g.end + 40 and _GROUP_OF.fullmatch(text, g.end, start):
            return g
        if end <= g.start <= end + 40 and not g.loose and _OF_GROUP.fullmatch(text, end, g.start):
            return g
    return None


# "Of the Baltic states | and Poland | met".
_AND = re.compile(r",? (?:and|as well as|plus) (?:the )?")


def with_others(
    text: str, group: GroupSpan, countries: Callable[[int, int], list[CountrySpan]], office: tuple[int, int]
) -> tuple[str, ...]:
    """The group's states and those told in one breath: "of the Baltic states and Poland", "the Baltic and Polish
    ministers"."""
    first = group.end <= office[0]
    told = countries(group.end, office[0]) if first else countries(office[1], group.start)
    if not first:
        told += [c for c in countries(group.end, group.end + 40) if _AND.fullmatch(text, group.end, c.start)]
    return tuple(dict.fromkeys((*group.codes, *(c.code for c in told if not text.startswith(("'s", "’s"), c.end)))))


def of_the_group(text: str, position: int, start: int) -> bool:
    """Does the contact word that ends at ``position`` tell of the group at ``start``?"""
    return _WITHIN.fullmatch(text, position, start) is not None
