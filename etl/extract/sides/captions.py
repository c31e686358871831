"""Photo captions: office-holders of two states pictured together on a day were together on that day."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from etl.extract.clauses.clause import PAST_TENSE
from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.days.date_rules import DAY_KINDS
from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.days.event_dates import usable
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import AGENCIES, Sentence
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

_PLACE_IN_PICTURE = (
    r"(?:far |(?:second|third) (?:from )?|back(?:ground)? |foreground |front |at |"
    r"\d(?:st|nd|rd|th)[ -]?(?:from )?)?(?:left|right|cent(?:er|re))"
)
# "A (L) and B", "A, right, with B".
_MARKED = filtered(
    rf"[(,](?:(?<=\()(?:(?:\d(?:st|nd|rd|th) )?[LRC]|{_PLACE_IN_PICTURE})\)|(?<=,)\s+{_PLACE_IN_PICTURE}(?=,|\s+and\b))"
)
# "Photo: ", "In this Oct. 4, 2018 file photo, ", "In this grab from video provided by the palace, ".
_LED = re.compile(
    r"\W*(?:caption|(?:file )?(?:photo|image|picture)|pictured|from left(?: to right)?)\b[^:.]{0,20}:|"
    r"\W*(?:file\W+)?in this (?:[\w.,]+ ){0,4}?(?:photo(?:graph)?|image|grab|picture|frame)\b",
    re.I,
)
# One set of characters first, so that the engine can skip to them.
_CREDIT_OPENS = "(/|©"
_CREDITED = re.compile(
    rf"[(/|©](?:(?<=\()[^()]*|(?<=[/|©])\s?)(?:[Pp]hoto|[Ff]ile|[Hh]andout|[Cc]ourtesy|[Pp]ool|{AGENCIES}|[Dd][Pp][Aa]|"
    r"MTI|AA|Antara|Bernama|REUTERS|Kyodo|Yonhap|TASS|SPA|Getty)\b[^()]*\)?\s*$"
)
# What is not yet, what another does at the same time, and whom somebody only thinks of.
_NO_MEETING = re.compile(
    r"\b(?:will|would|ahead of|before(?! (?:their|the) (?:talks|meeting)\b)|due to|expected|plans?|"
    r"as (?:[A-Z]|his|her|the)|portraits?|poster|screen|protest\w*|combination|composite|rally)\b"
)
# "A speaks as B listens during | a joint press conference": where both are.
_AT_ONE = re.compile(
    r"\b(?:during|at|in|after) (?:an?|the|their) (?:(?:joint|bilateral|shared|working|official) )?"
    r"(?:(?:press|news|media) conference|meeting|talks|(?:\w+ )?ceremony|banquet|dinner|lunch)\b"
)
# They talk over the phone, and the picture shows one of them.
_ON_THE_LINE = re.compile(
    r"\b(?:phone|telephone|call|calls|online|virtual(?:ly)?|(?<!from )(?<!from a )video\w*)\b", re.I
)
# Many are there; two of them side by side have not met for that.
_OF_MANY = re.compile(r"\b(?:summit|ministerial|forum|assembly|congress|(?<!press )(?<!news )conference)\b", re.I)
_BESIDE = frozenset(("", "as", "with", "by", "to", "beside", "alongside", "between", "and"))
_STATES = range(2, 6)


@dataclass(frozen=True)
class Caption:
    """What a picture shows: who was together, told by which words, and the day."""

    sentence: Sentence
    roles: Roles
    trigger: Trigger
    parties: Parties
    day: DateWords | None


def read_caption(sentence: Sentence, cast: Cast) -> Caption | None:
    """Office-holders of two states or more whom a caption names with a day, or None."""
    if not _is_caption(sentence):
        return None
    roles, days = Roles(cast, sentence), usable(sentence.text) or _days_of_press(sentence.text)
    seen = [a for a in roles.actors if _is_seen(roles, a)]
    if not days or len({c for a in seen for c in a.countries}) not in _STATES:
        return None
    shown, words = replace(sentence, kind="caption"), _words_of(sentence.text)
    return Caption(shown, roles, words, Parties(seen, [], "clause"), days[-1])


def _days_of_press(text: str) -> list[DateWords]:
    """ "At a joint press conference in Lima on May 15": what is said there stands in no caption, and the day is its."""
    return [d for d in find_dates(text) if d.kind in DAY_KINDS and _AT_ONE.search(text, 0, d.start)]


def _is_caption(sentence: Sentence) -> bool:
    text = sentence.text
    # Most sentences hold no character with which a credit begins: that is seen without the pattern.
    credited = any(map(text.__contains__, _CREDIT_OPENS)) and _CREDITED.search(text)
    told = sentence.kind == "caption" or credited or _MARKED.search(text) or _LED.match(text)
    apart = (
        m for m in _NO_MEETING.finditer(text) if not (m.group().startswith("as ") and _AT_ONE.search(text, m.end()))
    )
    if not told or PAST_TENSE.search(text) or next(apart, None) or _ON_THE_LINE.search(text):
        return False
    return not _OF_MANY.search(text) or any(not _OF_MANY.fullmatch(t.text) for t in find_triggers(text))


def _is_seen(roles: Roles, actor: Actor) -> bool:
    holder = actor.kind in ("person", "counterpart") and actor.name and (actor.level or actor.kind == "counterpart")
    alone = len(actor.countries) == 1 and not actor.aside and not actor.plural
    return bool(holder) and alone and roles.preps[actor.start] in _BESIDE


def _words_of(text: str) -> Trigger:
    """The words that tell that they were together: a contact word, or the mark of who stands where."""
    found, mark = find_triggers(text), _MARKED.search(text) or _LED.match(text)
    start, end = (found[0].start, found[0].end) if found else mark.span() if mark else (0, len(text))
    return Trigger(start, end, text[start:end], "meet", "in_person")
