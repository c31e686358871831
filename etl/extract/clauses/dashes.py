"""Dashes that end no clause: between two nations, and around names that are set in."""

from __future__ import annotations

import re

from etl.extract.language.lexis import find_countries

_DASH = re.compile(r"\s?[–—-]\s")
_NATION_BEFORE = re.compile(r"[A-Z]\w+ ?$")
_NATION_BEHIND = re.compile(r"(?:South |North )?[A-Z]\w+")


# "The meeting of the ministers - A, B and C - has begun".
_NAMES = r"(?:(?:[A-ZÀ-ÞĀ-Ž][\w.'’-]*|and|bin|al|of|the),? ?)+"
_NAMES_BEFORE, _NAMES_BEHIND = re.compile(rf"[–—-] {_NAMES}$"), re.compile(rf"\s?{_NAMES}\s?[–—-] ")


def is_within(sentence: str, at: re.Match[str]) -> bool:
    """ "A meeting of the Sudanese – South Sudanese committee", "of the ministers - A and B -": no dash that ends a
    clause."""
    if not _DASH.fullmatch(at.group()):
        return False
    if _NAMES_BEHIND.match(sentence, at.end()) or _NAMES_BEFORE.search(sentence, 0, at.start()):
        return True
    before = _NATION_BEFORE.search(sentence, 0, at.start())
    behind = _NATION_BEHIND.match(sentence, at.end())
    return bool(before and behind and find_countries(before.group()) and find_countries(behind.group()))
