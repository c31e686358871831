"""The day of a contact, where the sentence behind tells it without a contact word: "She put off her visit. She was due
on May 20", "He is in Lima for talks. He arrived on Monday", "They shook hands. That was on Friday"."""

from __future__ import annotations

import re

from etl.extract.days.calendar import Span
from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.days.event_dates import usable
from etl.extract.days.timeline import Timeline
from etl.extract.days.told_days import is_soon
from etl.extract.frames.frame import Frame
from etl.extract.language.lexis import find_countries
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence

_EVENT = r"(?:visit|trip|tour|journey|mission|meeting|talks|round|session|summit|call|consultations|dialogue|event)"
_HEAD = (
    r"(?:minister|president|premier|chancellor|leader|chief|commander|general|admiral|king|emir|secretary|envoy|"
    r"delegation|guests?|official|ministers|presidents|leaders|chiefs|officials)"
)
_THEY = r"(?:[Hh]e|[Ss]he|[Tt]hey|[Bb]oth|[Tt]he two)"
# "It", "the talks", "the leader of Peru", "Peru's foreign minister".
_POINTS_BACK = (
    rf"\b(?:{_THEY}|[Ii]t|[Tt]h(?:e|is|at) (?:[\w-]+ ){{0,3}}(?:{_EVENT}|{_HEAD})(?: of [A-Z][\w-]+)?|"
    rf"[A-Z][\w-]+['’]s? (?:[\w-]+ ){{0,2}}{_HEAD})"
)
_NAME = r"[A-Z][\w’'-]+"
_SUBJECT = rf"(?:{_POINTS_BACK}|(?P<name>{_NAME}))"
# "She had been due there", "the talks were to start", "it would have been the fifth round and was due", "Peru's
# president had wanted to receive him".
_HAD_BEEN_DUE = filtered(
    rf"{_SUBJECT} (?:would have been [^,;.]{{3,40}} and )?(?:had (?:originally |initially |first )?been|was|were)"
    r"(?: \w+)? (?:due|scheduled|expected|awaited|set|slated|supposed|planned|proposed|meant|to\b(?! be seen)|"
    # "The trip was for this week".
    r"for(?= (?:this|next|early|mid|late|\d|[A-Z])))|"
    rf"(?:{_POINTS_BACK}|{_NAME}) had (?:wanted|meant|planned|intended|hoped) to (?:receive|meet|host|see|welcome)\b|"
    rf"{_POINTS_BACK} would have (?:begun|started|taken place|arrived|met|seen|sat|flown|been (?:in|held|received))\b"
)
# "It was reported that A had been in Lima in May": nothing is told of what was told before.
_MADE_KNOWN = (
    r"(?:(?:also|then|later|earlier|previously|first|\w+ly) )?"
    r"(?:(?:re)?announced|reported|said|learn(?:t|ed)|confirmed|revealed|disclosed|understood|noted|added|recalled|agreed|"
    r"decided|stated|known|claimed|clear|unclear|not (?:clear|known|immediately)|hoped|feared|expected)\b"
)
# "He arrived on Monday", "that was on Friday", "it ended on Wednesday".
_WAS_THEN = filtered(
    rf"^\W*(?:{_SUBJECT} (?:(?:had|has|have) )?(?:arrived|landed|fl(?:ew|own) in|came|touched down|crossed|reached)|"
    rf"(?!It was {_MADE_KNOWN})(?:It|This|That) (?:was|happened|took place|occurred|began|started|ended|came)|"
    rf"The (?:[\w-]+ ){{0,3}}{_EVENT} (?:began|started|ended|ran|took place))\b"
)
# "He leaves on Sunday", "will stay from May 20", "a date has been set: May 28".
_WILL_BE_THEN = filtered(
    rf"^\W*(?:{_SUBJECT} (?:leaves?|sets? (?:off|out)|arrives?|fl(?:y|ies)(?: in| out| there)?|"
    r"(?:begins?|starts?)(?= (?:on|in|at)\b)|"
    r"(?:(?:has |had )?accepted(?: it| the invitation)? and )?(?:will|is to|are to|is due to|are due to) "
    r"(?:leave|arrive|come|go there|stay|be there|be held|take place|remain|fly|set off|depart|land|start|begin)|"
    r"(?:is|are|has been|have been) (?:set|planned|scheduled|due|slated|fixed|foreseen|expected) (?:for|on|in|to)|"
    # "The president is thus expected Wednesday evening in the stands".
    r"(?:is|are) (?:thus |now |therefore |accordingly )?(?:expected|awaited|due)(?= (?:\w+day|tomorrow|tonight)))|"
    r"(?:A|The) (?:[\w-]+ )?date (?:(?:has been|is|was) (?:set|fixed|agreed|announced)|is (?=\d|[A-Z])))\b"
)
# "The request was made on Monday".
_WAS_MADE_THEN = filtered(
    r"^\W*(?:It|The (?:request|appeal|offer|call|invitation|letter)) (?:was|had been) "
    r"(?:made|sent|submitted|conveyed|handed over|put forward|received)\b"
)
_TOLD_BY = {
    "cancelled": _HAD_BEEN_DUE,
    "refused": _HAD_BEEN_DUE,
    "held": _WAS_THEN,
    None: _WAS_THEN,
    "planned": _WILL_BE_THEN,
    "requested": _WAS_MADE_THEN,
}
# "Did not show up": the day is over, whenever the article tells of it.
_DID_NOT = re.compile(r"(?:did|was|were|failed|never)\b|no-show", re.I)
_OFF = ("cancelled", "refused")
_DAYS_AHEAD = 4
# "That was in May, and C, then president of Chad, was the host": the day stands right behind, whatever follows.
_RIGHT_THEN = re.compile(r"(?: (?:back|only|just|already|late|early))?(?: (?:in|on))? ")
_SHORT = 50  # characters: "That was on Friday" tells of nothing else


def add_day_behind(frames: list[Frame], sentence: Sentence, timeline: Timeline) -> None:
    """Gives the contact told last, if no day of its own was told of it, the day that this sentence tells of it."""
    last = frames[-1]
    far = sentence.index - last.sentence.index
    accepted = last.status == "proposed" and "accepted" in sentence.text
    pattern = _TOLD_BY.get("planned" if accepted else last.status)
    if pattern is None or not 0 < far <= (2 if last.status in _OFF else 1):
        return
    told = pattern.search(sentence.text)
    name = told.groupdict().get("name") if told else None
    if told is None or (name and not _is_of(last, name)):
        return
    states = last.countries or (last.loose.countries if last.loose else ())
    beside = [d for d in find_dates(sentence.text) if _RIGHT_THEN.fullmatch(sentence.text, told.end(), d.start)]
    beside = [d for d in beside if not sentence.text.startswith(" that ", d.end)]
    if len(states) < 2 or (not beside and {c.code for c in find_countries(sentence.text)} - set(states)):
        return
    days = beside or usable(sentence.text) or (find_dates(sentence.text) if len(sentence.text) < _SHORT else [])
    _take_day(last, [d for d in days if d.start >= told.start()], sentence, timeline)


def add_day_of_asking(frames: list[Frame], timeline: Timeline) -> None:
    """ "Offered on Monday to meet him. There was no reply": an offer left without an answer has the day on which it was
    made."""
    for frame in (f for f in frames[-2:] if f.status == "requested" and not (f.when and f.when.span)):
        _take_day(frame, usable(frame.sentence.text), frame.sentence, timeline)


def add_day_within(frames: list[Frame], sentence: Sentence, timeline: Timeline) -> None:
    """The same behind a semicolon: "Put off her visit; she was to come on Friday"."""
    last = frames[-1]
    cut = sentence.text.find("; ", last.trigger.end)
    if last.status in _OFF and cut > 0 and _HAD_BEEN_DUE.search_in(sentence.text, sentence.text[cut:], cut):
        _take_day(last, [d for d in usable(sentence.text) if d.start > cut], sentence, timeline)


def _take_day(last: Frame, days: list[DateWords], sentence: Sentence, timeline: Timeline) -> None:
    """Gives a contact the first of the days told of it, if it is still open when it was."""
    if not days:
        return
    when = timeline.when_due(days[0], sentence, over=_is_over(last, days[0], timeline))
    if not (_is_open(last, timeline) or _narrows(last, when.span, sentence)):
        return
    act = last.when.span if last.when and last.status in _OFF else None
    if when.span and (act is None or when.span.start > act.end):
        last.when, last.date_text = when, days[0].text


def _is_over(frame: Frame, words: DateWords, timeline: Timeline) -> bool:
    """Does the day lie behind? Of what is off only a weekday that has just been, or if nobody turned up."""
    if frame.status not in _OFF:
        return frame.status not in ("planned", "proposed")
    bare = words.kind == "weekday" and not (words.args["q"] or words.args["wk"])
    just_been = bare and not is_soon(words, timeline.clock, _DAYS_AHEAD)
    return just_been or _DID_NOT.match(frame.status_words) is not None


# "Will hold talks next month. They are set for May 20": what is told of the talks, and of nobody who goes there.
_IT_IS_SET = re.compile(rf"\W*(?:They|It|The (?:[\w-]+ ){{0,2}}{_EVENT}) (?!leave|set|arrive|fl)")


def _narrows(frame: Frame, day: Span | None, sentence: Sentence) -> bool:
    """Is it a day within the longer time that was told of a plan?"""
    told = frame.when.span if frame.when and frame.status == "planned" else None
    if told is None or day is None or not _IT_IS_SET.match(sentence.text):
        return False
    return told.start <= day.start and day.end <= told.end and day.end - day.start < told.end - told.start


def _is_of(frame: Frame, name: str) -> bool:
    return any(a.name and a.name.split()[-1] == name for a in frame.actors)


def _is_open(frame: Frame, timeline: Timeline) -> bool:
    """Was no day told of it, or of what is off one that is over, as that of the calling off is?"""
    if frame.when is None or frame.date_text is None:
        return True
    span, today = frame.when.span, timeline.clock.hi
    return frame.status in _OFF and span is not None and today is not None and span.end <= today
