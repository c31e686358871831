"""The day that a clause leans on without telling it: of the quotation, of the words beside it, of what went before."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from etl.extract.clauses.clause import PAST_TENSE
from etl.extract.days.calendar import Span
from etl.extract.days.called_off_days import day_of_act
from etl.extract.days.date_owner import SET_FOR, is_denied
from etl.extract.days.date_rules import DAY_KINDS, NAMED_MONTH
from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.days.dates import Clock, Resolved, resolve
from etl.extract.days.statement_days import is_statement_day
from etl.extract.language.occasions import AHEAD_OF, SO_LONG
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence, left_open

_A_WEEK = timedelta(weeks=1)
# "He had met", "their earlier talks": no step of the day of which the text tells.
_BEFORE_THEN = filtered(
    r"\b(?:ha[ds]|have)\b"
    r"(?! (?:an?|the|his|her|their|its|talks|lunch|dinner|breakfast|discussions|just|(?-i:[A-Z]\w*))\b)|\b(?:last|"
    r"previous(?:ly)?|earlier|since|before|ago|recent(?:ly)?|past|never|ever|times|often|regular(?:ly)?|"
    r"(?<!\bwent )first)\b",
    re.I,
)
# "He told reporters on Sunday after talks with", "with whom she had just met": it was that day.
_AFTER_IT = filtered(
    rf"\b(?:after|following) {SO_LONG}(?:(?:his|her|their|the|an?|separate|brief|marathon|lengthy|intensive|further) )*"
    r"(?:talks|meeting|negotiations|discussions|he|she|they)\b|"
    r"\bhad just\b|\bbeside (?:him|her)\b|\bat (?:his|her) side\b",
    re.I,
)
# "Before that he had met B", "after the ceremony she received C", "earlier the two had": on the day of what is told.
BESIDE_IT = filtered(
    r"^\W*(?:(?:shortly|just|right|immediately) )?(?:before|after|prior to|ahead of|following) "
    r"(?:the (?:start|end) of )?"
    r"(?:(?:that|this)(?= (?:he|she|they|the|[A-Z])|,)|(?:the|this|that|these|their|his|her) (?:[a-z-]+ ){0,2}"
    r"(?P<it>talks|meeting|session|start|ceremony|call|summit|conversation|dinner|lunch|address|speech|event)\b)|"
    r"^\W*(?:[Ee]arlier|[Bb]eforehand|[Aa]fterwards?|[Ll]ater|[Tt]hereafter),? "
    r"(?:he|she|they|the two|[A-Z][\w'’-]+ (?:had )?(?:met|held|saw|spoke|received))\b",
    re.I,
)
_AHEAD_OF = filtered(rf"\b(?:{AHEAD_OF}|looking ahead to) (?:the |a |their )?$", re.I)
# "Talks that will bring together the presidents on Tuesday": the verb before the day looks ahead.
_WILL_ON = filtered(
    r"\b(?:will|shall|(?:is|are) (?:to|due|set|scheduled|slated|expected))\b(?! (?:have been|not))[^;.\"“”]{0,140}$"
)
# "On Tuesday the minister will hold".
_LEADS = re.compile(r"\W*(?:and |but |then )?(?:late |early )?(?:on )?", re.I)
_DAY_WILL = re.compile(
    r",?(?: [\w.'’-]+){1,8} (?:will|shall|(?:is|are) (?:to|due|set|scheduled|expected))\b(?! have been)"
)
_HAS_BEEN = re.compile(
    r"\b(?:was|were|had|has|have|did|met|spoke|held|said|agreed|signed|received|visited|hosted|called|phoned|flew|"
    r"who|which|where|when|while|announced|confirmed|told|since (?:the|their|its) (?:last|previous|first))\b"
)
_OFF_NOW = filtered(
    r"(?<!\bto )\b(?:has|have) (?:now |also )?(?:been |\w+ed\b|put |called |withdrawn |given |taken )|"
    r"\b(?:is|are) (?:off|not|no longer)\b|"
    r"\bwill (?:not|no longer|stay (?:at home|away|put))\b|\bwon['’]t\b|\b(?:refuses|declines) to\b|"
    r"\b(?:need|needs|has|have|had|decided) to (?:cancel|call off|put off|postpone)\b|"
    r"\bmust (?:cancel|call off|put off|postpone)\b",
    re.I,
)
HAD_BEEN_SET = re.compile(
    r"\b(?:had been|was|were) (?:fixed|set|planned|scheduled|agreed)\b|\bhad been (?:due|expected|supposed)\b|"
    r"\b(?:was|were) to have\b"
)

# "Talks set for Tuesday did not take place": that Tuesday is over.
_NEVER_WAS = re.compile(
    r"[^;]{0,90}?\b(?:did not|didn['’]t|failed to|never|(?:was|were) not (?:held|able)|had not (?:come|taken|been)|"
    r"but (?:\w+ )?(?:stayed|remained))\b",
    re.I,
)


def lies_ahead_of_it(sentence: str, words: DateWords) -> bool:
    """ "Ahead of Saturday's meeting they spoke": such a day is still to come."""
    before = sentence[: words.start]
    if _AHEAD_OF.search_in(sentence, before, 0):
        return True
    if words.kind not in DAY_KINDS:
        return False
    if _LEADS.fullmatch(before) and _DAY_WILL.match(sentence[words.end :]):
        return True
    ahead = _WILL_ON.search_in(sentence, before, 0)
    return ahead is not None and not _HAS_BEEN.search(before[ahead.start() :])


_WHERE_WILL = re.compile(
    r",? (?:where|and|before) (?:[\w.'’-]+ ){0,4}?"
    r"(?:will|shall|(?:is|are) (?:also )?(?:due|to|set|scheduled|slated|expected))\b"
)


def will_be_there(sentence: str, at: int, words: DateWords) -> bool:
    """ "Has arrived in Lima, where she is due to meet A on Friday": what is told up to ``at`` is of a plan."""
    return _WHERE_WILL.search(sentence, at, max(at, words.start)) is not None and lies_ahead_of_it(sentence, words)


# "Was to fly out on Friday", told on Wednesday: so near a day is that to come, not that of the week before.
_NEAR_AHEAD, _LONG_AHEAD = 3, 5


def is_soon(words: DateWords, clock: Clock, days: int = _NEAR_AHEAD) -> bool:
    """Is a bare weekday nearer ahead of publication than behind it?"""
    if words.kind != "weekday" or words.args["q"] or words.args["wk"] or clock.lo is None or clock.width > 1:
        return False
    return 0 < (int(words.args["w"]) - clock.lo.weekday()) % 7 <= days


_WAS_OFF = re.compile(
    r"\b(?:was|were|had been) (?:\w+ )?(?:cancell?ed|called off|postponed|put off|scrapped|suspended|shelved|dropped)\b"
)


def was_off(sentence: str, words: DateWords) -> bool:
    """ "A round set for March 15 was cancelled", told in November: nobody tells so of what is to come in months."""
    return words.kind in ("date", "month") and _WAS_OFF.search(sentence) is not None


# "A visit to Lima on Sunday has been cancelled": the Sunday on which it should have been.
_HAS_BEEN_OFF = re.compile(
    r" (?:(?:ha(?:s|ve) (?:now |also )?|(?:was|were) )be(?:en|ing)|"
    r"(?:is|are) (?:now |all )?(?:off\b|cancell?ed|postponed))"
)


# "Who on Sunday | was to be received by A, has called off the trip".
_THEN_DUE = re.compile(r" (?:was|were|had been) (?:to|due|scheduled|expected|supposed|set)\b")
# "The visit, originally scheduled for Monday, was postponed": another day has come since.
_WAS_AT_FIRST = re.compile(
    r"\b(?:originally|initially) (?:scheduled|due|planned|set|slated)\b[^;]*\b(?:was|were|had)\b"
)


def is_long_ahead(words: DateWords, clock: Clock) -> bool:
    """Is a bare weekday that of yesterday or the day before, nearer behind publication than ahead of it?"""
    if words.kind != "weekday" or words.args["q"] or words.args["wk"] or clock.lo is None or clock.width > 1:
        return False
    return (int(words.args["w"]) - clock.lo.weekday()) % 7 > _LONG_AHEAD


_OF_THE_DAY = re.compile(r"['’]s? ")
# "On Friday A was to fly to Lima, but the trip has been called off".
_WAS_TO_BEHIND = re.compile(
    r",? (?!said\b)[^,;.]{3,80}? (?:was|were) (?:due|set|scheduled|supposed|expected|meant|to)\b"
)
# "Were to have met on Sunday; instead each gave a press conference".
_WENT_OTHERWISE = re.compile(
    r"[;,.] (?:but )?instead,? (?:\w+ ){1,4}?(?:[a-z]{3,}ed|gave|went|flew|met|sent|spoke|held)\b"
)


def was_due(sentence: str, words: DateWords, act: str, clock: Clock) -> bool:
    """ "Talks set for Friday have been cancelled", "has turned down an offer to meet this weekend": still to come."""
    if words.kind not in ("weekday", "unit"):
        return False
    if _WENT_OTHERWISE.search(sentence, words.end):
        return False
    if is_soon(words, clock) and _OF_THE_DAY.match(sentence, words.end):
        return True  # "called off Friday's talks": on Thursday those of tomorrow
    off_now = bool(_OFF_NOW.search(sentence))
    if off_now and _WAS_TO_BEHIND.match(sentence, words.end) and not is_long_ahead(words, clock):
        return True
    if SET_FOR.search(sentence[: words.start]):
        if _NEVER_WAS.match(sentence, words.end) or _WAS_AT_FIRST.search(sentence):
            return False
        if is_long_ahead(words, clock):
            return False
        return words.kind == "weekday" and (off_now or not HAD_BEEN_SET.search(sentence) or is_soon(words, clock))
    if words.kind == "weekday" and off_now and _THEN_DUE.match(sentence, words.end):
        return True
    if words.kind == "weekday" and _HAS_BEEN_OFF.match(sentence, words.end):
        return True
    return off_now and words.start > sentence.find(act) and not day_of_act(sentence, words, act)


def told_beside(
    words: DateWords, sentence: Sentence, clock: Clock, read: Mapping[tuple[int, int], Span], future: bool | None
) -> Span | None:
    """ "Said on Thursday that he had called the day before": counted from the day just told, a statement's too;
    "in May, a month before that": from the month. ``read``: the days of clauses, by sentence and place of their words;
    ``future``: is what is told to come?"""
    unit, event = words.args["u"], words.args.get("event")
    of_month = unit in ("month", "year", NAMED_MONTH) or (unit == "day" and "event" not in words.args)
    kinds = DAY_KINDS | {"month"} if of_month else DAY_KINDS
    days = [d for d in find_dates(sentence.text) if d.kind in kinds]
    told_before = [d for d in days if d.end <= words.start]
    if not told_before and event:
        # "A day after meeting A, he saw B on Sunday"; but "after they met in Lima in July" is all of one event.
        told_before = [d for d in days if d.start >= words.end and "," in sentence.text[words.end : d.start]][-1:]
    for beside in reversed(told_before):
        told = read.get((sentence.index, beside.start))
        if told is None:
            behind = PAST_TENSE.search(sentence.text[: beside.start]) or is_statement_day(sentence.text, beside)
            ahead = lies_ahead_of_it(sentence.text, beside) or bool(future and not behind)
            told = resolve(beside, clock, future=None if beside.kind == "date" else ahead).span
        several = told is not None and told.start != told.end and not event
        if told and (beside.kind == "month" or (told.precision == "day" and not several)):
            return told
    return None


def clock_of_quote(words: DateWords, sentence: Sentence, clock: Clock, closing: Sentence | None) -> Clock:
    """ "I spoke with him yesterday," he said on Wednesday: within a quotation, seen from the day it was spoken, which
    the sentence tells or the one in which the quotation ends (``closing``)."""
    if words.kind != "near_day":
        return clock
    told_in = sentence if left_open(sentence.text[: words.start]) else None
    for said in (told_in, closing):
        if said and (span := _day_spoken(said, words if said is sentence else None, clock)):
            return Clock(span.start, span.end)
    return clock


def _day_spoken(sentence: Sentence, but: DateWords | None, clock: Clock) -> Span | None:
    """The first day of a sentence, if it is one on which somebody spoke."""
    spoken = [d for d in find_dates(sentence.text) if d.kind in DAY_KINDS and is_statement_day(sentence.text, d)]
    span = resolve(spoken[0], clock).span if spoken and spoken[0] != but else None
    return span if span and span.precision == "day" else None


_MARKS = re.compile(r"[\"“”]")


def closings(sentences: Sequence[Sentence]) -> dict[int, Sentence]:
    """Sentence -> the later one of its paragraph in which a quotation ends that is open at its end."""
    closes: dict[int, Sentence] = {}
    waiting: list[Sentence] = []
    for s in sentences:
        waiting = waiting if waiting and waiting[0].paragraph == s.paragraph else []
        marks = len(_MARKS.findall(s.text))
        if waiting and marks:
            closes.update((w.index, s) for w in waiting)
            waiting, marks = [], marks - 1
        if waiting or marks % 2:
            waiting.append(s)
    return closes


def goes_back(clause: str) -> bool:
    """Does a clause look back behind the day of which the text is telling?"""
    return bool(_BEFORE_THEN.search(clause))


# "He told reporters on Sunday after he and the minister had signed": this "had" goes back by no more than an hour.
_AFTER_HAD = filtered(
    r"\bafter (?:(?:he|she|they|it)\b|[A-Z])[^;.]{0,80}\bhad\b(?! (?:last|earlier|previously|already)\b)"
)


# "Speaking after a meeting with A, B said on Tuesday that": so soon after it that it was that day.
# "With A standing beside him, B said on Tuesday that": that day as well.
_AFTER_FIRST = re.compile(
    r"\W*(?:(?:(?:speaking|talking|briefing|addressing)\b[^,;]{0,30} )?(?:after|following)\b|"
    r"with [^;]{3,110}? (?:beside (?:him|her)|at (?:his|her) side), )",
    re.I,
)


# "Weeks | after he met the king": not straight after.
_COUNTED = re.compile(r"\b(?:day|week|month|year)s? $")


def day_of_statement(sentence: Sentence, clause: str, clock: Clock) -> Span | None:
    """The day on which somebody spoke straight after the contact that the sentence tells of."""
    straight_after = _AFTER_HAD.search(sentence.text) if goes_back(clause) else _AFTER_IT.search(sentence.text)
    if not straight_after or _COUNTED.search(sentence.text, 0, straight_after.start()):
        return None
    days = [d for d in find_dates(sentence.text) if d.kind in DAY_KINDS]
    before = [d for d in days if d.start < straight_after.start()]
    # "B was calm when they met on Monday, A told reporters on Tuesday after talks": the day of the statement.
    spoken = [d for d in before if is_statement_day(sentence.text, d)]
    told = next(iter([*reversed(spoken), *before]), None)
    if told is None and _AFTER_FIRST.match(sentence.text):
        told = next((d for d in days if is_statement_day(sentence.text, d)), None)
    span = resolve(told, clock).span if told else None
    return span if span and span.precision == "day" else None


def before_it_was_said(words: DateWords, when: Resolved, sentence: str, clock: Clock) -> Resolved:
    """ "Said on Monday that he had met A on Thursday": the Thursday before that Monday."""
    bare = words.kind == "weekday" and not words.args["q"] and not words.args["wk"] and "moved" not in words.args
    if not bare or when.span is None or when.span.precision != "day":
        return when
    spoken = [d for d in find_dates(sentence) if d.kind in DAY_KINDS and is_statement_day(sentence, d)]
    spoken = [d for d in spoken if not is_denied(sentence, d)]
    said = resolve(spoken[0], clock).span if len(spoken) == 1 and spoken[0] != words else None
    if said is None or said.precision != "day" or not said.end < when.span.start < said.end + _A_WEEK:
        return when
    span = Span(when.span.start - _A_WEEK, when.span.end - _A_WEEK, "day")
    return replace(when, span=span, reason=f"{when.reason}, before “{spoken[0].text}”")
