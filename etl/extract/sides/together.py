"""Office-holders of two states who face the press together: "speaking alongside A, B said"."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.clauses.triggers import DISCUSS, Trigger, find_triggers
from etl.extract.days.date_words import find_dates
from etl.extract.days.datelines import dateline_end
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor
from etl.extract.sides.captions import Caption
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles
from etl.extract.sides.side_by_side import GREETS, read_side_by_side

_PRESS = r"(?:joint |shared )?(?:press|news|media) (?:conference|briefing|appearance|availability|statement)"
# What stands right before the one at whose side somebody speaks.
_BESIDE = filtered(
    r"(?:\b(?:speaking|standing|appearing|speaks?|spoke|said|added|told|reporters|journalists|press)\b"
    r"(?:(?! that\b)[^;.\"“”]){0,60}?"
    rf"\b(?:alongside|next to|beside|side by side with)|\bflanked by|\b{_PRESS}(?: \w+)? (?:with|alongside))\s+"
    r"(?:(?:the|his|her|visiting|then|both)\s+)*",
    re.I,
)
# "The ministers told a joint press conference": both are the subject.
_GAVE = filtered(
    r"\s+(?:(?:later|also|then|jointly)\s+)?(?:told|gave|held|addressed|said (?:at|in|during)|faced)\s+"
    rf"(?:\w+ )?(?:a |their )?(?={_PRESS})",
    re.I,
)
# "A and B witnessed the signing of eight agreements", "A and B went before the press": both were there.
_LOOKED_ON = filtered(
    r"\s+(?:(?:also|then|later|jointly|together)\s+)?"
    r"(?:(?:address(?:ed|ing)|fac(?:ed|ing)|briefed|spoke to|talked to|appeared (?:together )?before|went before) "
    r"(?:the )?(?:journalists|reporters|press|media)|"
    r"(?:witness(?:ed|es)?|oversaw|oversee|watched|presided over|attended)\s+"
    r"(?:the\s+)?(?:signing|exchange of|initialling)\b)",
    re.I,
)
_JOINT = re.compile(r"\bjoint\b|\bshared\b", re.I)
# What is yet to come, and what needs no room.
_NOT_THERE = re.compile(
    r"\b(?:will|would|to|due|expected|scheduled|planned|virtual|video|online)\s+(?:\w+\s+){0,4}$", re.I
)
_MOST = 5  # states at one press conference
_SAYS = re.compile(r"\b(?:he|she)\s+(?:\w+\s+)?(?:said|told|added|promised|vowed|called|urged)\b", re.I)
_DAYS = ("date", "weekday", "near_day", "daynum")
_HOLDERS = ("person", "office", "counterpart")
# "The treaty was signed in Lima by A and B".
_SIGNED_BY = filtered(r"\b(?:was|were|been) (?:\w+ )?(?:signed|inaugurated|opened|unveiled)\b[^;.]{0,60}? by ", re.I)
_GOES_ON = re.compile(r"\b(?:with|that|which|who|whom|whose|presence|after|before|for|to|about|on)\b|;")
_HINT = filtered(
    r"(?:signed|naugurated|opened|unveiled)\b.* by |"
    r"(?:witness|over|watched|attended).* (?:signing|exchange of|initialling)|"
    r"(?:address(?:ed|ing)|fac(?:ed|ing)|briefed|spoke to|talked to|before) (?:the )?(?:journ|report|press|media)|"
    r"alongside|next to|beside |side by side|flanked by|(?:press|news|media) (?:conf|brief|app|avail|state)"
)


def before_press(text: str) -> bool:
    """Can a sentence tell of two who face the press together?"""
    return _HINT.search(text) is not None or GREETS.search(text) is not None


def read_together(roles: Roles, focus: Actor | None) -> Caption | None:
    """Who faced the press together in a sentence, or None."""
    if met := read_side_by_side(roles):
        return met
    text, s0 = roles.sentence.text, roles.sentence.start
    holders = [a for a in roles.actors if a.kind in _HOLDERS and a.countries and not a.aside]
    told = _BESIDE.search(text)
    if told is not None:
        beside = next((a for a in holders if a.start - 2 <= s0 + told.end() < a.end and not a.plural), None)
        seen = [who, beside] if beside and (who := _other(roles, holders, beside, focus)) else []
    elif (told := _SIGNED_BY.search(text)) and all(t.kind == DISCUSS for t in find_triggers(text)):
        behind = [a for a in holders if a.end > s0 + told.end()]
        seen = [a for a in behind if not _GOES_ON.search(text, told.end(), max(told.end(), a.start - s0))]
    else:
        looked_on = _LOOKED_ON.search(text)
        told = looked_on or _GAVE.search(text)
        seen = [a for a in holders if told and a.end <= s0 + told.start() and a.start not in roles.tellings]
        seen = seen if told and (looked_on or _JOINT.search(text, told.start(), told.end() + 10)) else []
    states = len({c for a in seen for c in a.countries})
    several = told is not None and states > 2 and _JOINT.search(text, told.start(), told.end() + 10)
    if told is None or not (states == 2 or (several and states <= _MOST)) or _NOT_THERE.search(text, 0, told.start()):
        return None
    kinds = (*_DAYS, "month", "year") if told.re is _SIGNED_BY.pattern else _DAYS
    days = [d for d in find_dates(text) if d.kind in kinds and d.start > dateline_end(text)]
    words = Trigger(told.start(), told.end(), text[told.start() : told.end()].strip(), "meet", "in_person")
    shown = replace(roles.sentence, kind="caption")  # the present tense is that of what was said
    return Caption(shown, roles, words, Parties(seen, [], "clause"), days[0] if len(days) == 1 else None)


def _other(roles: Roles, holders: list[Actor], beside: Actor, focus: Actor | None) -> Actor | None:
    """At whose side the one told "beside" stands: who speaks, or of whom the sentence tells first."""
    others = [a for a in holders if a is not beside and set(a.countries).isdisjoint(beside.countries) and not a.plural]
    speaks = [a for a in others if a.start in roles.speakers]
    if others:
        return (speaks or others)[0]
    return focus if focus and _SAYS.search(roles.sentence.text) else None


def goes_beyond(trigger: Trigger, text: str, told: Trigger) -> bool:
    """Does another contact word of such a sentence tell of a contact of its own?"""
    if GREETS.pattern.match(text, told.start):
        return not told.start <= trigger.start < told.end
    if told.start <= trigger.start < told.end + 40 and (trigger.noun or trigger.kind == DISCUSS):
        return False
    return not trigger.noun or re.match(r"\s+(?:with|between)\b", text[trigger.end :]) is not None
