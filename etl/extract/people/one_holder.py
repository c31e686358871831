"""Two offices of one holder: "State Councilor and Defense Minister A", "Prime Minister and Minister of Finance B"."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.language.spans import OfficeSpan
from etl.extract.people.bosses import without_bosses
from etl.extract.people.ranks import LEVELS

_TWO_OF_ONE = re.compile(r"\s+(?:and|,)\s+|\s*/\s*")
# "A. Name, Deputy Prime Minister, Minister of Trade": what follows the name up to the end of its clause.
_NAME_BEFORE, _CLOSES = re.compile(r"[A-Z][\w’'-]+, $"), re.compile(r"(?: of [A-Z][\w’' -]{2,30})?(?:[,.;)\n]|$)")
# "Deputy Prime Minister | for Judicial Reform and | Minister of Foreign Affairs".
_DEPUTY_PREMIER = re.compile(r"(?:deputy|vice)[ -](?:prime minister|premier)$", re.I)
_REMIT_AND = re.compile(
    r"\s+(?:for|of|in charge of|responsible for)\s+(?:the\s+)?"
    r"(?:[A-Z][\w'’-]+,?\s+(?:(?:and|of|&)\s+)?){0,6}[A-Z][\w'’-]+,?\s+and\s+"
)


def _rank_of(level: str) -> int:
    return LEVELS.index(level) if level in LEVELS else len(LEVELS)


def _of_the_portfolio(first: OfficeSpan, second: OfficeSpan) -> OfficeSpan:
    """Which of two offices of one holder tells his track."""
    if first.track == "leader" and first.level == "leader":
        return first
    told = second.track in ("defence", "foreign", "security") or first.track in ("other", None)
    return second if told else first


def _are_two(first: OfficeSpan, second: OfficeSpan) -> bool:
    """ "The Prime Minister and President A": nobody is both; nor "the minister and Defense Minister A"."""
    heads = {first.text.lower(), second.text.lower()}
    alike = (first.level, first.track) == (second.level, second.track) and first.track in ("defence", "foreign")
    again = "minister" in heads and all(head.endswith("minister") for head in heads)
    both = "president" in heads and len(heads & {"prime minister", "premier", "chancellor", "king"}) == 1
    return len(heads) == 1 or again or both or (alike and "secretary" not in first.text.lower())


def _are_of_one(text: str, first: OfficeSpan, second: OfficeSpan) -> bool:
    """Do the words between two offices join them as one holder's?"""
    if _TWO_OF_ONE.fullmatch(text, first.end, second.start):
        return not _are_two(first, second)
    if text[first.end : second.start] == ", " and text[first.start].isupper() and text[second.start].isupper():
        named = _NAME_BEFORE.search(text, max(0, first.start - 30), first.start)
        return bool(named and _CLOSES.match(text, second.end)) and not _are_two(first, second)
    return bool(_DEPUTY_PREMIER.search(first.text) and _REMIT_AND.fullmatch(text, first.end, second.start))


def merge_offices(text: str, offices: list[OfficeSpan]) -> list[OfficeSpan]:
    """ "State Councilor and Defense Minister" is one holder; the office with a portfolio tells the track."""
    merged: list[OfficeSpan] = []
    for office in offices:
        if merged and not merged[-1].plural and not office.plural and _are_of_one(text, merged[-1], office):
            first = merged[-1]
            main = _of_the_portfolio(first, office)
            merged[-1] = replace(
                main,
                level=min(first.level, office.level, key=_rank_of) if first.level and office.level else main.level,
                start=first.start,
                end=office.end,
                text=text[first.start : office.end],
                country=first.country or office.country,
            )
        else:
            merged.append(office)
    return without_bosses(text, merged)
