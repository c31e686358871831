"""Questions of a transcript to which the answer is yes: "Did you meet the minister? - Yes, on Monday." tells of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from etl.extract.clauses.triggers import find_triggers
from etl.extract.days.date_words import find_dates
from etl.extract.language.text import Sentence

_SPEAKER = re.compile(r"[\W_]*[A-ZÀ-ÞĀ-Ž][^:\n?!\"“”;]{0,60}:\s+")
# "Did you meet him?", "Reporter: So you met him?": nothing that is only thought of, no "would you meet him?".
_ASKS_FOR_FACT = re.compile(
    r"^[^:]{1,40}:\s+(?:(?:So|And|But),? )?[Yy]ou (?:met|saw|spoke|talked|received|visited|called|were|had|have)\b|"
    r"\b(?:[Dd]id|[Hh]ave|[Hh]as|[Hh]ad|[Ww]ill|[Aa]re|[Ii]s|[Ww]as|[Ww]ere) (?:you|he|she|they|the)\b"
)
_DID = r"(?:,? (?:I|we|he|she|they) (?:have|has|had|did|do|am|are|is|will|was|were)\b(?! not\b|n['’]t))"
_AYE = r"(?:Yes|Yeah|Yep|Indeed|Correct|Absolutely|Certainly|Of course|That(?:['’]s| is) (?:right|correct|so|true))"
_YES = re.compile(
    rf"(?:{_AYE}{_DID}?|"
    r"(?:I|We|He|She|They) (?:have|has|had|did|do|am|are|is|will|was|were)(?=[,.]))[,.]?(?P<more>[^.?!]*)[.!]?"
)
# "Are you going": "you are going", of the same length.
_TURNED = re.compile(r"\b([Hh]ave|[Hh]as|[Hh]ad|[Ww]ill|[Aa]re|[Ii]s|[Ww]as|[Ww]ere) (you|he|she|they)\b")
# "Will you go there? - In July."
_ONLY_A_DAY = re.compile(
    r"(?P<more>(?:On|In|At|Next|This|Last|Tomorrow|Today|Yesterday|Earlier|Later|Early|Late)\b[^.?!]*)\."
)
_LONG = 90  # characters


def with_answers(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences, with each question that is answered by yes as a statement to which the answer's day and means
    are added; its place in the article stays that of the question."""
    told = list(sentences)
    for one, following in pairwise(sentences):
        if one.text.endswith("?") and one.paragraph != following.paragraph and _ASKS_FOR_FACT.search(one.text):
            more = _affirmed(following.text)
            if more is not None and find_triggers(one.text):
                stated = _TURNED.sub(lambda m: f"{m[2]} {m[1].lower()}", one.text[:-1])
                told[one.index] = replace(one, text=f"{stated}{more}.")
    return told


def _affirmed(answer: str) -> str | None:
    """What an answer that says yes adds to the question; None where it does not say yes."""
    speaker = _SPEAKER.match(answer)
    said = answer[speaker.end() :] if speaker else ""
    yes = _YES.match(said) or (_ONLY_A_DAY.fullmatch(said) if find_dates(said) else None)
    if yes is None:
        return None
    more = yes["more"].strip(" ,")
    if not more or len(more) > _LONG or any(not t.is_means for t in find_triggers(more)):
        return ""
    return f", {more[0].lower()}{more[1:]}" if more.split()[0].lower() in _ADDS else ""


_ADDS = frozenset(
    ("on", "in", "at", "by", "over", "this", "last", "next", "yesterday", "today", "tomorrow", "earlier", "late",
     "early", "later", "just", "briefly", "for")
)  # fmt: skip
