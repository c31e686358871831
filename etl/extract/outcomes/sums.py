"""Contacts told as many: routines, sums ("twice"), series of which one is told, and one of several by its number."""

from __future__ import annotations

import re

from etl.extract.clauses.hub import PLURAL_NOUNS
from etl.extract.clauses.triggers import Trigger
from etl.extract.language.prefilter import filtered

_SERIES_OF = filtered(r"\b(?:series|number|rounds?|set|host|string) of [^.;]{0,60}$", re.I)
_SERIES_MEMBER = filtered(
    r"\b(?:last|latest|previous|first|second|third|\w+th|\d+(?:st|nd|rd)|next|earlier|"
    r"\w+uary|\w+ber|March|April|May|June|July|August)"
    r"\s+(?:\w+\s+)?(?:rounds?|sessions?|meetings?|talks|held|(?-i:[A-Z]{3,5}))\b|"
    r"\b(?:was|were) (?:last|first|previously) held\b|\b\w+day['’]s\b",
    re.I,
)
_ROUTINE = filtered(
    r"\b(?:(?:at least )?(?:once|twice) an? (?:day|week|month|year)|every (?:day|week|month|year|"
    r"\w+day|(?:second|other|few|two|three|four|five|six|\d+) (?:days|weeks|months|years?|\w+day))|"
    r"(?:so|how|very|more) often|(?:meets?|speaks?|talks?|spoken|talked) (?:frequently|often)|"
    r"regularly|periodic(?:ally)?|as a rule|usually|used to|each (?:day|week|month|year|\w+day)|annually|biannually|"
    r"(?<!their )(?<!its )(?<!the )(?<!six-)(?<!three-)"
    r"(?:yearly|monthly|weekly)(?! (?:[\w-]+ )?(?:address|speech|briefing|column|press|news|radio|message|podcast))|"
    r"by turns(?! \w+ and\b)|tak(?:e|es|ing) turns (?:in|at|to) host(?:ing)?|"
    r"alternat(?:ing|es|ely)|holds? (?:regular|periodic|frequent)(?! (?:[\w-]+ )?(?:address|briefing|press|news))|"
    r"on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)\b",
    re.I,
)
# "A monthly flag meeting of the two forces was held on Tuesday": one of the row, on its day.
_ONE_OF_A_ROW = filtered(
    r"\bholds? (?:regular|periodic|frequent)\b|"
    r"\b(?:yearly|monthly|weekly) (?:[\w-]+ ){0,3}(?:meetings?|talks|calls?|session|round|consultations?)\b"
    r"[^;]*\b(?:was|were) held\b|"
    r"\bheld (?:an?|the|their|its) (?:[\w-]+ ){0,2}(?:yearly|monthly|weekly) (?:[\w-]+ ){0,3}"
    r"(?:meeting|talks|call|session|round)\b",
    re.I,
)
_A_DAY = re.compile(r"\b(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2})\b")
_TIMES = filtered(
    r"\b(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|"
    r"(?:twen|thir|for|fif|six)ty|dozens? of|a dozen|a hundred|several|many|numerous|countless|\d+) times|"
    r"on (?:(?:several|many|numerous|multiple|various|countless|two|three|four|five) |a (?:number|couple) of )"
    r"(?:[a-z]+ )?occasions|"
    r"(?:over|more than|some|about|at least|nearly|around) (?:\d+|an?|\w+teen|\w+ty|ten|eleven|twelve) "
    r"(?:dozen )?(?:rounds|sessions) of|"
    r"(?:two|three|four|several|"
    r"a number of|a series of) (?!(?:minutes|hours|days|weeks|months|years) of )(?:[\w-]+ ){0,3}?"
    r"(?:calls|meetings|talks|conversations|visits|dialogues))\b",
    re.I,
)
_ORDINAL = filtered(r"\b(?:first|second|third|fourth|other|last)\s+(?:\w+\s+)?\w+$", re.I)


# "The commission, which brings together officers of both armies": what it is.
_IS_MADE_OF = re.compile(r"\W*(?:which|that) (?:brings? together|groups|gathers?|comprises?|unites?)\b", re.I)


# "Every premier since A has come", "any meeting between a Greek and a Turk".
_EVERY_ONE = re.compile(
    r"\W*(?:Every|Each) (?:[\w’'-]+ ){1,6}(?:since|before|after|until)\b[^,;]*$|"
    r".*\b[Aa]ny (?:[a-z-]+ )?(?:meeting|conversation|talks|summit|visit|contact|dialogue) (?:between|of) an? "
)


def is_routine(clause: str) -> bool:
    """ "They meet every week", "which brings together officers of both armies": no contact of a day."""
    if _ONE_OF_A_ROW.search(clause) and _A_DAY.search(clause):
        return False
    return bool(_ROUTINE.search(clause) or _IS_MADE_OF.match(clause) or _EVERY_ONE.match(clause))


def is_sum(clause: str) -> bool:
    """ "Called twice", "several meetings"."""
    return bool(_TIMES.search(clause))


def are_many(trigger: Trigger, inside: list[Trigger]) -> bool:
    """ "The talks", "calls": nouns alone, in the plural."""
    return all(t.noun for t in inside) and bool(PLURAL_NOUNS.search(trigger.text))


def of_series(sentence: str, trigger: Trigger) -> bool:
    """ "A series of calls", "two rounds of talks"."""
    return bool(_SERIES_OF.search_in(sentence, sentence[: trigger.start], 0))


# "By proposing two sets of | talks": of these each is told by itself.
_SETS_OF = filtered(r"\b(?:both|two|three|four|several) (?:[\w-]+ )?(?:sets|rounds|pairs) of [^.;]{0,60}$", re.I)


def of_sets(sentence: str, trigger: Trigger) -> bool:
    """ "Two sets of talks", "several rounds of consultations"."""
    return bool(_SETS_OF.search_in(sentence, sentence[: trigger.start], 0))


def is_member(clause: str) -> bool:
    """ "The third round was held": one of a series."""
    return bool(_SERIES_MEMBER.search(clause))


def is_numbered(sentence: str, trigger: Trigger) -> bool:
    """ "The first call", "the last meeting"."""
    return trigger.noun and bool(_ORDINAL.search_in(sentence, sentence[: trigger.end], 0))
