"""Whether a contact is told as past or to come, for date words that may be either."""

from __future__ import annotations

import re

from etl.extract.clauses.background import lies_behind
from etl.extract.clauses.clause import PAST_TENSE, has_it_now, present_tense, tells_past, told_as_now
from etl.extract.clauses.segments import CAME_OF_IT
from etl.extract.clauses.triggers import Trigger
from etl.extract.days.date_words import DateWords
from etl.extract.days.dates import Clock
from etl.extract.days.statement_days import is_statement_day
from etl.extract.days.told_days import HAD_BEEN_SET, is_soon, was_due
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.outcomes.status import StatusReading

# "will not come on Monday", "is off": what is dropped lies ahead.
_WILL = re.compile(
    r"(?:will|won't|shall|would not (?=attend|com[ei]|travel|be (?:present|held|coming|travell?ing|visiting|flying)|"
    r"take place|go ahead)|(?:does|do) (?:not|no longer)|no longer|"
    r"(?:off|called off|cancell?ed|put off|postponed)(?:, [^,;]{3,60},)?(?: is| are|:)|"
    r"(?:is|are) (?:not|no longer|now )?)(?:\b|(?<=:))",
    re.I,
)
# "Is refusing to meet him on Saturday".
_IS_REFUSING = re.compile(r"\b(?:(?:is|are) (?:\w+ )?(?:refusing|declining)|refuses|declines) to\b")
_WAS = re.compile(r"(?:was|were|had)\b", re.I)
_WAS_TO_HAVE = re.compile(r"(?:was|were) to have\b", re.I)
# "Had been planned for Friday": a day that may be to come.
_SET_FOR = re.compile(r"\b(?:was|were|had been) (?:fixed|set|planned|scheduled|agreed|slated) for\b")

# "An earlier summit in September ended in a row": it lies behind, whatever the month.
_EARLIER = re.compile(r"\b(?:earlier|previous|preceding|last)\s+(?:[\w-]+\s+){0,2}$")


# "The ministry spoke of talks in June": of the next months a contact that is only named may be told as to come.
_NEXT_MONTHS = 2


# "A second meeting | followed on Saturday, a third is planned", "the last | was on Tuesday": by its own verb.
_HAS_BEEN = re.compile(
    r"(?: (?:(?:of|with|between) [^,.;]{3,60}|[a-z]+ly))? (?:was|were|followed|had been|came|took place|fell)"
    r"(?: (?:only|again|held))? (?:on|in|at|last|yesterday|two|three|a)\b"
)


def has_been(sentence: str, trigger: Trigger) -> bool:
    """Is a contact noun the subject of a verb of the past that only tells when it was?"""
    return trigger.noun and _HAS_BEEN.match(sentence, trigger.end) is not None


def _told_as_past(sentence: Sentence, clause: str, words: DateWords | None, clock: Clock) -> bool:
    """ "The pact came out of a meeting in August": is what is only named told by verbs of the past?"""
    if words and words.kind == "unit":
        return False
    if PAST_TENSE.search(sentence.text) or CAME_OF_IT.match(clause):
        return True
    if words is None or words.kind not in ("month", "date") or words.args.get("y") or not tells_past(clause):
        return False
    return clock.hi is not None and (words.args["m"] - clock.hi.month) % 12 > _NEXT_MONTHS


# "Indian foreign secretary to travel to Dhaka", "Tokyo, Seoul defence ministers to hold phone talks": no verb before.
# A time or a label may stand before it: "16:40 ", "MALAWI: ", "JUST IN: ", "(URGENT) ", "UPDATE 1-".
_HEADLINE = re.compile(
    r"\W*(?:\d{1,2}[:.]\d\d(?: ?(?:GMT|UTC|[ap]m))?\W+)?"
    r"(?:[A-Z][\w'’/–-]+(?: [A-Z][\w'’/–-]+){0,2}: |(?:[A-Z]{4,}|\d?[A-Za-z]{0,2} ?LD)(?: \d)?(?:\)| ?-)? ?)?"
    r"\W*(?:(?:[A-Z][\w.'’-]*|of|and|&|the|top|foreign|defen[cs]e|prime|deputy|ministers?|secretar(?:y|ies)|presidents?|"
    r"premiers?|leaders?|chiefs?|king|emir|envoys?|officials|delegation|army|navy),? )+"
    r"to (?!(?:that|this|the|it|his|her|their)\b)"
    r"(?:(?:meet|visit|travel|fly|receive|host|talk|confer|see|hold|have|resume|begin|open)\b )?"
    r"(?:['‘“\"]?[a-z0-9+-]+['’”\"]? ){0,4}$"
)


def in_headline(sentence: str, trigger: Trigger) -> bool:
    """Is the contact told by "to" alone, as headlines tell what is to come?"""
    begin = trigger.start + 3 if sentence.startswith("to ", trigger.start) else trigger.start
    return _HEADLINE.fullmatch(sentence, 0, begin) is not None


# "Announced in May that its president was going to Lima in June": to come, seen from the day of the announcement.
_SAID_THAT = filtered(
    r"\b(?:announced|said|says|confirmed|disclosed|revealed|stated|told [\w ]{2,30}?)\b[^;.]{0,40}? that [^;.]*$"
)
_WAS_GOING = re.compile(r"\b(?:was|were) (?:also |now )?$")
_GOING = re.compile(r"(?:going|travell?ing|flying|coming|heading|journeying)\b", re.I)


def said_to_come(sentence: str, start: int) -> bool:
    """Is what stands at ``start`` told in the words of an announcement?"""
    return _SAID_THAT.search_in(sentence, sentence[:start], 0) is not None


def announced_to_go(sentence: str, trigger: Trigger) -> bool:
    """ "Said that the king was flying to Lima": he was to."""
    if trigger.noun or not _GOING.match(trigger.text):
        return False
    return _WAS_GOING.search(sentence, 0, trigger.start) is not None and said_to_come(sentence, trigger.start)


def _is_now(sentence: str, trigger: Trigger) -> bool:
    return told_as_now(sentence, trigger) or has_it_now(sentence, trigger)


# "He put off his trip. He would have met the king on Friday": off by the words of another sentence.
_HAD_BEEN_TO = re.compile(r"(?:was|were) to\b(?! have\b)|would have\b", re.I)

# "Was supposed to meet B on Monday", with no word of its being off.
_SUPPOSED = re.compile(r"(?:was|were) supposed to\b", re.I)


def _was_ahead(sentence: str, status: StatusReading, words: DateWords, clock: Clock) -> bool:
    """Does the day of what is off still lie ahead?"""
    if _SUPPOSED.match(status.words):
        return is_soon(words, clock, 1)
    was_to = _HAD_BEEN_TO.match(status.words) and is_soon(words, clock)
    return bool(was_to) or was_due(sentence, words, status.words, clock)


# "Was | due in Lima on Thursday".
_DUE_IN = re.compile(r"(?:due|expected|awaited) (?:in|at)\b", re.I)


def _due_there_then(sentence: str, trigger: Trigger) -> bool:
    return _DUE_IN.match(trigger.text) is not None and sentence.endswith(("was ", "were "), 0, trigger.start)


def tense_of(
    sentence: Sentence,
    clause: str,
    trigger: Trigger,
    status: StatusReading,
    words: DateWords | None,
    clock: Clock,
) -> bool | None:
    """Does a contact lie ahead (True), behind (False), or is that open (None)?"""
    off = status.status in ("cancelled", "refused")
    if off and words and is_statement_day(sentence.text, words):
        return False  # "I will not go there," A said on Thursday
    future = {"planned": True, "proposed": True, "held": False, "requested": False}.get(status.status or "")
    if words and words.kind == "month" and _WAS_TO_HAVE.match(status.words) and clock.hi:
        # "In April he was to have come": of the next months the one ahead may be meant.
        return False if (words.args["m"] - clock.hi.month) % 12 > _NEXT_MONTHS + 1 else None
    refuses = status.status == "refused" and _IS_REFUSING.search(clause)
    if refuses or (off and _WILL.match(status.words)):
        future = True
    was = _WAS.match(status.words) or _due_there_then(sentence.text, trigger)
    set_before = future and (was or _SET_FOR.search(clause))
    if set_before and words and is_soon(words, clock):
        return True
    if not future and words and words.args.get("later") and _is_now(sentence.text, trigger):
        return True  # "have a meeting later in May"
    if future and HAD_BEEN_SET.search(clause):
        return None
    if future and was and said_to_come(sentence.text, trigger.start):
        return True
    if future and was:
        # "Was to be there this week" leaves the whole week open, "in July" the nearest one.
        future = None if words and words.kind in ("unit", "month", "date") else False
    earlier = _EARLIER.search(sentence.text, 0, trigger.start) if trigger.noun else None
    behind = earlier or lies_behind(sentence.text, trigger) or has_been(sentence.text, trigger)
    if status.status is None and (behind or _told_as_past(sentence, clause, words, clock)):
        future = False
    if off and words and _was_ahead(sentence.text, status, words, clock):
        return True
    return None if future is False and not status.words and present_tense(trigger) else future


# "Travels to Lima in the coming weeks", "flies to Lima shortly": no day, but it lies ahead.
_IN_COMING = filtered(
    r"[^,;]{0,80}?\b(?:(?:in|over|within|during) the (?:coming|next(?: few)?) (?:days|weeks|months)|"
    r"in the (?:days|weeks|months) (?:ahead|to come)|soon|shortly|before long|in the near future)\b"
    r"(?! after\b| before\b)"
)


def goes_before_long(sentence: str, trigger: Trigger) -> bool:
    """Is a contact told in the present tense, with words of the time to come behind it?"""
    return present_tense(trigger) and _IN_COMING.match_in(sentence, sentence[trigger.end :], trigger.end) is not None
