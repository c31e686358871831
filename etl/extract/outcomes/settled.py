"""The status of a contact once its day is known: what lies ahead was not held, whatever the verb."""

from __future__ import annotations

import re
from datetime import timedelta

from etl.extract.clauses.clause import has_it_now, told_as_now
from etl.extract.clauses.triggers import Trigger
from etl.extract.days.date_words import DateWords
from etl.extract.days.dates import Clock, Resolved
from etl.extract.days.event_dates import lies_ahead
from etl.extract.language.text import Sentence
from etl.extract.outcomes.status import StatusReading

# "was to visit Lima on Monday", told within the week: whether it came to that is left open. Told later than that, it
# would have been told as held if it had been.
_A_WEEK = timedelta(days=7)
WAS_TO = re.compile(r"(?:was|were) (?:both |all |originally )?(?:due |set |scheduled |supposed )?to\b", re.I)
# "Arrived in Lima on Monday, where he was to meet B on Tuesday": he was there, and so nothing speaks against it.
_HAD_COME = re.compile(
    r"\b(?:arrived|landed|flew|travell?ed|headed|left for|came|went) (?:in|to|for|at)?\b[^.;]*"
    r"\b(?:and|where|who|which|that|he|she|they) (?:(?:was|were|is) )?(?:(?:due|set|scheduled|also|then) )*(?:to )?$"
)
# "Had been scheduled to meet B on Monday", with no word of why he should not have.
_HAD_BEEN_TO = re.compile(r"(?:had been (?:due|scheduled|set|slated|expected)|(?:was|were) supposed) to\b", re.I)
_WHY = re.compile(
    r"\b(?:but|because|though|although|however|yet|instead|until|before|after|when|originally|initially|first|which|who)\b|"
    r"[;]"
)
# "Is in Lima today for talks": he is there.
_IS_THERE = re.compile(r"(?:is|are) (?:currently |now )?(?:in|visiting)\b")


def settled(
    status: StatusReading,
    when: Resolved,
    words: DateWords,
    clock: Clock,
    sentence: Sentence,
    trigger: Trigger,
    *,
    coming: bool,
) -> StatusReading:
    """The status once its day is known: what lies ahead was not held; what was to be by now is no
    more than planned, or, if that was long ago, off.

    ``coming``: told in the present tense, so that even the day after publication lies ahead.
    """
    tomorrow = words.kind == "near_day" and words.args["shift"] > 0
    later = when.span is not None and words.text.lower().startswith(("later this", "later today"))
    if status.status in (None, "held") and (later or lies_ahead(when, clock, slack=not (coming or tomorrow))):
        return (
            status if _met_then(status, words, sentence.text, trigger) else StatusReading("planned", words.text, True)
        )
    now = status == StatusReading("held") and told_as_now(sentence.text, trigger)
    now = now or (status in (StatusReading("held"), StatusReading(None)) and has_it_now(sentence.text, trigger))
    now = now and sentence.kind == "body"
    if now and words.args.get("later") and when.span and clock.lo and when.span.end >= clock.lo:
        return StatusReading("planned", words.text, True)  # "have a meeting later in May"
    if now and _from_today(when, clock) and not (_IS_THERE.match(trigger.text) and when.span.start == clock.lo):  # type: ignore[union-attr]
        return StatusReading("planned", words.text, True)
    over = when.span is not None and clock.hi is not None and clock.hi - _A_WEEK <= when.span.end <= clock.hi
    if status.status == "cancelled" and over and _left_open(status.words, sentence.text):
        status = StatusReading("planned", status.words, True)
    if WAS_TO.match(status.words) and when.span and clock.lo and when.span.end < clock.lo:
        there = _HAD_COME.search(sentence.text, 0, trigger.start)
        if there or when.span.end < clock.lo - _A_WEEK:
            return StatusReading("held" if there else "cancelled", status.words)
    return status


# Verbs of a contact in the past tense; before its noun, and behind it.
_PAST = re.compile(
    r"(?:had |have |has )?(?:met|held|spoke|saw|took place|talked|conferred|visited|received|hosted)\b", re.I
)
_HELD = re.compile(r"(?<!\bbe )(?<!\bbeing )\b(?:held|had) (?:(?!to\b)[a-z-]+ ){0,3}$")
_TOOK_PLACE = re.compile(r"\b(?:took place|(?:was|were) held)\b")


def _met_then(status: StatusReading, words: DateWords, sentence: str, trigger: Trigger) -> bool:
    """ "Met on 9 May 2023" in a paper of 2019: told as held, with the year; one of the two dates is wrong."""
    if status.status != "held" or not isinstance(words.args.get("y"), int):
        return False
    if any(map(_PAST.match, (trigger.text, status.words))):
        return True
    took_place = _TOOK_PLACE.search(sentence, trigger.end) or _HELD.search(sentence[: trigger.start])
    return trigger.noun and took_place is not None


def _from_today(when: Resolved, clock: Clock) -> bool:
    """Does what the words mean begin on the day of publication or later?"""
    span, today = when.span, clock.lo
    return bool(span and today and span.precision == "day" and clock.width <= 1 and span.start >= today)


def _left_open(words: str, sentence: str) -> bool:
    """Is a contact told as having been due, and nothing said of why it should not have been?"""
    return _HAD_BEEN_TO.match(words) is not None and not _WHY.search(sentence)
