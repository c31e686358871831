"""The answer to a letter, told beside it or soon after by words that name no letter: "wrote to B on May 2, and got a
reply a day later", "B wrote back", "A sent an answer of her own on the 5th". It is a letter of its own, of those two.
"""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.clauses.triggers import Trigger
from etl.extract.days.calendar import Span
from etl.extract.days.date_words import DateWords
from etl.extract.days.dates import Resolved
from etl.extract.days.event_dates import usable
from etl.extract.days.timeline import Timeline
from etl.extract.frames.frame import Frame
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.outcomes.plans import PROMISED

_OWN = (
    r"(?:an?|the|his|her|its|their|[A-Z][\w’'-]+['’]s?) (?:own |written |own written |brief |short |polite |formal )?"
)
_REPLY = r"(?:answer|reply|response)"
# "Wrote back", "sent her an answer", "got the reply", "her reply came", "answered in writing": a letter went back.
_IN_WRITING = (
    r"(?:wrote|written) back|(?:answered|replied|responded) (?:in writing|by letter|by return|(?:in|with) an? "
    r"(?:[a-z]+ )?letter)|"
    rf"(?:sent|mailed|posted|wrote) (?:him |her |them )?{_OWN}{_REPLY}|(?:got|received|had) {_OWN}{_REPLY}|"
    rf"{_OWN}{_REPLY} (?:came|arrived|followed|went (?:out|off)|reached (?:him|her)|"
    r"was (?:sent|dated|dispatched|posted)|is dated|bears the date)"
)
# "Answered on May 4", "replied two days later": of a letter, if the day is told.
_ANSWERED = (
    r"(?:answered|replied|responded|reciprocated)(?: to (?:it|him|her|them))?"
    r"(?! (?:that|by saying|to (?:a )?questions?)\b)"
)
_ANSWER = filtered(rf"(?P<written>{_IN_WRITING})\b|\b(?P<answered>{_ANSWERED})\b", re.I)
# "No reply came", "has not written back", "would have answered".
_NOT = re.compile(
    r"\b(?:no|not|never|nobody|without|yet|if|would|will|should|may|might|could|wait\w*|hop\w+|expect\w*)\b[^,;]*$",
    re.I,
)
# What is told there is another matter: "the answer was a protest on May 4".
_ASIDE = re.compile(r"[;:]|\b(?:that|which|who|what|where|when|while|after|before|about|on how)\b|[\"“”]")
# "Was dated May 4 and": a day of the clause before.
_NEXT_CLAUSE = re.compile(r" (?:and|but)\b|;")
_NEAR = 45  # characters between the answer and its day
_REACH = 3  # sentences between a letter and the answer to it, if the words tell that it was in writing
_LETTER = "letter"


def add_answer_to_letter(frames: list[Frame], first: int, sentence: Sentence, timeline: Timeline) -> None:
    """Adds, in place, the answer to a letter of which this sentence, or one of those right before it, tells;
    ``first``: the number of the sentence's first frame."""
    own = frames[first:]
    near = [f for f in frames[:first] if sentence.index - f.sentence.index <= _REACH]
    letter = next((f for f in (*own, *reversed(near)) if _is_letter(f)), None)
    begin = letter.trigger.end if letter and letter in own else 0
    told = _told_behind(letter, own, sentence.text, begin) if letter else None
    if letter is None or told is None or (told["answered"] and letter is not (own or near)[-1]):
        return
    words = _day(sentence.text, begin, told)
    when = timeline.when_due(words, sentence, over=True) if words else _since(letter, timeline)
    if when is None or when.span is None or not (told["written"] or words):
        return
    if letter.start and when.span.end < letter.start:
        return
    frames.append(
        replace(
            letter,
            sentence=sentence,
            trigger=Trigger(told.start(), told.end(), told.group(), _LETTER, _LETTER),
            when=when,
            date_text=words.text if words else None,
            actors=[*reversed(letter.actors)],
            status="held",
            definite=False,
            requested_by=None,
            is_sum=False,
            anew=PROMISED,
        )
    )


def _told_behind(letter: Frame, own: list[Frame], text: str, begin: int) -> re.Match[str] | None:
    """The words of the answer, behind the letter if that stands in the same sentence, or ahead of all else in it."""
    told = _ANSWER.search_between(text, begin, len(text))
    if told is None or _NOT.search(text, begin, told.start()):
        return None
    elsewhere = letter not in own and any(f.trigger.start < told.start() for f in own)
    return None if elsewhere else told


def _is_letter(frame: Frame) -> bool:
    return frame.mode == _LETTER and len(frame.countries) == 2 and frame.status in ("held", None)


def _day(text: str, begin: int, told: re.Match[str]) -> DateWords | None:
    """The day told right behind the answer, or at the head of its clause."""
    days = [d for d in usable(text) if d.start >= begin]
    behind = (d for d in days if told.end() <= d.start <= told.end() + _NEAR)
    behind = (d for d in behind if not _ASIDE.search(text, told.end(), d.start))
    ahead = (d for d in reversed(days) if d.end <= told.start() <= d.end + _NEAR)
    ahead = (d for d in ahead if not _NEXT_CLAUSE.search(text, d.end, told.start()))
    return next(behind, None) or next(ahead, None)


def _since(letter: Frame, timeline: Timeline) -> Resolved | None:
    """No day told: from that of the letter until publication, if no longer than some months."""
    today = timeline.clock.hi
    if letter.start is None or today is None or not 0 <= (today - letter.start).days <= 62:
        return None
    return Resolved(Span(letter.start, today, "month"), "between the letter that it answers and publication")
