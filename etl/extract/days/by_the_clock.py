"""Pages by the clock: schedules ("9:00 a.m. The minister meets ...") and live pages, each entry with its time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from etl.extract.days.date_vocabulary import DAYNUM, MONTH, WEEKDAY, YEAR
from etl.extract.language.text import Sentence, openings

_DAY = rf"(?:{WEEKDAY},?\s+)?(?:{MONTH}\s*{DAYNUM}|{DAYNUM}\s+{MONTH})(?:,?\s+{YEAR})?"
_ZONE = r"(?:\s?\(?(?:GMT|UTC|[A-Z]{2,3}T|hrs|hours|local(?: time)?)\b\)?)?"
# "8.12pm", "9:00 a.m.", "23.58 GMT", "14h30".
CLOCK = (
    r"(?:(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?:\s?[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?)(?![\d%]|[.,]\d)|"
    # "1630: ", but not the year "1945: ".
    r"(?:0\d|1[0-7]|2[1-3])[0-5]\d(?=:|\s?(?:GMT|UTC|hrs|hours)\b))" + _ZONE
)
_OPENS = re.compile(rf"[\s*•·●–—-]*(?:{_DAY},?\s+(?:at\s+)?)?(?P<clock>{CLOCK})(?P<rest>[^\n]*)", re.I)
_PARTS = re.compile(r"(?P<h>\d\d?)(?:[:.h]?(?P<m>\d\d))?\s?(?P<half>[ap])?", re.I)
_LIVE = re.compile(r"\b(?:live|as it happened|latest|updates?)\b", re.I)
_FEWEST = 3
_CLIP = 6 * 60
_NAMED = 4  # words behind the time at most where nothing is told: "16:20, Arpan Rai"


@dataclass(frozen=True)
class Stamp:
    """The time that opens a paragraph, in minutes of the day; ``bare``: it stands alone, or with a name; ``heads``: its
    line is no full sentence."""

    paragraph: int
    minutes: int
    bare: bool
    heads: bool


@dataclass(frozen=True)
class Page:
    """A page by the clock: from which paragraph on, and whether it reports (``live``) or announces."""

    first: int
    live: bool
    bare: frozenset[int]


def _minutes(clock: str) -> int:
    told = _PARTS.match(clock)
    assert told is not None
    hour = int(told["h"]) % 12 + (12 if told["half"].lower() == "p" else 0) if told["half"] else int(told["h"])
    return hour * 60 + int(told["m"] or 0)


_DIGIT = re.compile(r"\d")


def stamp_of(sentence: Sentence) -> Stamp | None:
    """The time that opens a sentence, if one does."""
    if not sentence.text[:12].strip(" *•·●–—-\t")[:1].isalnum() or not _DIGIT.search(sentence.text, 0, 40):
        return None
    opens = _OPENS.match(sentence.text)
    if opens is None:
        return None
    rest = opens["rest"].strip(" |,.:;–—-")
    bare = sentence.kind == "headline" and (not rest or (len(rest.split()) < _NAMED and rest == rest.title()))
    return Stamp(sentence.paragraph, _minutes(opens["clock"]), bare, sentence.kind == "headline")


def page_of(sentences: Sequence[Sentence], title: str) -> Page | None:
    """The page by the clock that an article is, if at least three paragraphs open with a time of day."""
    stamps = [stamp for s in openings(sentences) if (stamp := stamp_of(s))]
    if len({s.minutes for s in stamps}) < _FEWEST:
        return None
    steps = [b.minutes - a.minutes for a, b in pairwise(stamps)]
    if max(s.minutes for s in stamps) < _CLIP and min(steps) < 0 < max(steps):
        return None  # "00:58 The president arrives", "01:10 ...": how long clips are
    told = {s.paragraph for s in sentences if s.kind == "body"}
    ends = [s.paragraph for s in stamps[1:]] + [sentences[-1].paragraph + 1]
    above = sum(
        s.heads and any(p in told for p in range(s.paragraph + 1, end)) for s, end in zip(stamps, ends, strict=True)
    )
    back = sum(1 if step < 0 else -1 for step in steps)
    live = back > 0 or 2 * above > len(stamps) or _LIVE.search(title) is not None
    return Page(stamps[0].paragraph, live, frozenset(s.paragraph for s in stamps if s.bare))


def begin_of_entry(sentence: Sentence) -> int | None:
    """Where the words behind the time that opens a sentence begin; its end where nothing stands behind; else None."""
    opens = _OPENS.match(sentence.text) if stamp_of(sentence) else None
    if opens is None:
        return None
    rest = opens["rest"]
    return sentence.start + opens.start("rest") + len(rest) - len(rest.lstrip(" |,.:;–—-"))
