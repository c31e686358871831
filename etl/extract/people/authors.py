"""Whose own text an article is: a minister's op-ed, an extract from memoirs. There "I" means who wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence, left_open
from etl.extract.people.actors import Actor, Roster

# "By A", on a line of its own above the text.
_BYLINE = re.compile(r"(?:^|\n)[^\w\n]*[Bb][Yy] ")
# "From the memoirs of A", "in this extract from his memoirs, A recalls".
_MEMOIRS = filtered(r"\b(?:memoirs?|autobiography)(?: of| by|,)? ", re.I)
# "The writer was foreign minister of Chad"; "Chad's Ambassador writes for this paper".
_THE_WRITER = filtered(r"\b(?:author|writer|columnist),? (?:is|was|served as|has been)\b", re.I)
_WRITES = filtered(r"\bwrites (?:for|in|exclusively|about|on|how|why|that)\b")
_TOP, _NAMED_WITHIN, _OFFICE_WITHIN = 600, 70, 90
# "I" and "my" as words of somebody's own; "World War I" and "Elizabeth I" are none.
_OWN = filtered(r"(?<!War )(?<!Elizabeth )\bI,? (?!of\b)[a-z]|\bI['’](?:ve|d|m|ll)\b|\b[Mm]y\b|\bme\b")
_OURS = filtered(r"\b(?:our|my)\b", re.I)


def author_of(roster: Roster, sentences: Sequence[Sentence]) -> Actor | None:
    """The office-holder, of now or of once, who wrote the text, where it says so."""
    text = roster.text
    for pattern in (_BYLINE.finditer(text, 0, _TOP), _MEMOIRS.finditer_between(text, 0, _TOP)):
        for m in pattern:
            line = text.find("\n", m.end())
            end = min(m.end() + _NAMED_WITHIN, line if line >= 0 else len(text))
            if named := _first(roster, m.end(), end, ("person",)):
                return named
    for s in sentences:
        if told := _THE_WRITER.search(s.text):
            at = s.start + told.end()
            return _first(roster, at, min(at + _OFFICE_WITHIN, s.end), ("person", "office"))
        if s.start < _TOP and (told := _WRITES.search(s.text)):
            return _first(roster, s.start, s.start + told.start(), ("person", "office"))
    return None


def _first(roster: Roster, start: int, end: int, kinds: tuple[str, ...]) -> Actor | None:
    found = (a for a in roster.within(start, end) if a.kind in kinds and len(a.countries) == 1 and not a.plural)
    who = next(found, None)
    return who and replace(who, start=0, end=0, kind="person", aside="")


def says_i(sentence: Sentence, paragraph: str) -> bool:
    """Does a sentence say "I" outside quotation marks? ``paragraph``: what stands before it in its paragraph."""
    return any(not left_open(paragraph + sentence.text[: m.start()]) for m in _OWN.finditer(sentence.text))


def says_ours(sentence: Sentence, paragraph: str) -> bool:
    """The same of "our" and "my"."""
    return any(not left_open(paragraph + sentence.text[: m.start()]) for m in _OURS.finditer(sentence.text))
