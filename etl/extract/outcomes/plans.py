"""Plans that are contacts of their own: what was promised, offered or agreed beside another contact, without a day; and
the contact that another is held for."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.language.occasions import AHEAD_OF
from etl.extract.language.prefilter import filtered
from etl.extract.outcomes.status import FUTURE, StatusReading

# "Agreed to meet again", "pledged that they would see each other": a promise of what is to come.
_PROMISED = filtered(
    r"\b(?:agree[ds]?|decide[ds]?|confirm(?:ed|s)|pledge[ds]?|promise[ds]?|vow(?:ed|s)?|"
    r"under(?:took|takes|taken)(?! an?\b)|arranged?)\b"
    r"(?! in principle)[^;:,]{0,60}?\b(?:to|(?:they|he|she|it|two|both|sides|\w+s) (?:would|will|should))\b"
    r"[^;:,]{0,50}$",
    re.I,
)
_TO_HOLD = re.compile(r"\b(?:to|would|will|should) (?:\w+ly )?(?:hold|have|organi[sz]e|arrange)\b[^;:,]{0,40}$", re.I)
_INVITED = filtered(r"\binvit(?:e|es|ed|ing|ation|ations)\b|\breturn (?:the |his |her |a )?visit\b", re.I)
_TO_VISIT = frozenset(("visit", "host"))
# "Meet again", "see each other soon": said right behind the contact word.
_AGAIN = re.compile(r"\s+(?:with \w+ )?(?:again|once more|soon|shortly|before long|in person)\b", re.I)
# "A second meeting will take place in Lima", "the next round is planned".
_NEXT = re.compile(r"\b(?:next|another|second|a further|follow-up|new)\s+(?:[\w-]+\s+){0,3}$", re.I)
_WILL_BE = re.compile(
    r"[^;:]{0,60}?\b(?:will|shall|would|(?:is|are|was|were) (?:also |now )?(?:to|going|due|set|planned|scheduled|"
    r"being (?:prepared|planned|arranged)))\b",
    re.I,
)
# "At a date to be agreed", "for which no dates were given": its day is told to be open.
_OPEN_DAY = filtered(
    r"\bat (?:an?|the|his|her|their) (?:\w+ ){0,2}(?:early|earliest|convenient|later|future|suitable) (?:\w+ )?"
    r"(?:dates?|times?|opportunity|convenience|stage|moment)\b|\bat (?:his|her|their) (?:earliest )?convenience\b|"
    r"\b(?:dates?|time|timing)\b[^;:,]{0,30} (?:still |yet |which is )?(?:to be|ha(?:s|ve) yet|remains? to be)\b|"
    r"\b(?:no|without (?:an? |giving an? )?) ?(?:exact |firm |specific )?dates?\b",
    re.I,
)
_SOON = filtered(r"\b(?:(?<!as )soon|before long|in the near(?:est)? future|as soon as possible|shortly)\b", re.I)
# "Ahead of his visit to Lima", "discussed preparations for a summit".
_RUN_UP = re.compile(r"(?:ahead of|preparations?|preparing|to prepare|in the run-up)\b", re.I)
# "Discussed A's upcoming trip to Lima".
_TRIP_OF = re.compile(r"[A-Za-z]['’]s? (?:upcoming|forthcoming|planned|scheduled) (?:\w+ )?$")
_TO_A_PLACE = re.compile(r" (?:to )?(?:the )?[A-Z]")
OPEN_DAY, PROMISED = "open day", "promised"


def told_as_new(clause: str, trigger: Trigger, begin: int, status: StatusReading) -> str | None:
    """How a clause tells that a contact to come, of which it names no day, is one of its own; None if it does not.

    ``begin``: where the clause begins in its sentence.
    """
    at = trigger.start - begin
    known = trigger.definite and not _RUN_UP.match(status.words) and not _TRIP_OF.search(clause[:at])
    if status.status not in FUTURE or (known and not _NEXT.search(clause[:at])):
        return None
    before, after = clause[:at], clause[at + len(trigger.text) :]
    if _RUN_UP.match(status.words):
        return PROMISED
    if trigger.definite and _TRIP_OF.search(before) and _TO_A_PLACE.match(after):
        return PROMISED
    if _OPEN_DAY.search(clause):
        return OPEN_DAY
    if not trigger.definite and _SOON.search(clause):
        return PROMISED
    asked = trigger.kind in _TO_VISIT or trigger.text.lower() in ("visit", "trip")
    if asked and _INVITED.search(clause):
        return PROMISED
    if not trigger.noun and (_PROMISED.search(before) or _AGAIN.match(after)):
        return PROMISED
    if trigger.noun and _PROMISED.search(before) and _TO_HOLD.search(before):
        return PROMISED
    if trigger.noun and _NEXT.search(before) and _WILL_BE.match(after):
        return PROMISED
    return None


# "Seoul suggests talks. They would be held on Feb. 1": that is still the proposal.
_PROPOSED_SO = re.compile(r"(?:would|should)\b", re.I)


def still_proposed(status: StatusReading) -> bool:
    """Is it a plan only as far as what was proposed before goes?"""
    return status.status == "planned" and _PROPOSED_SO.match(status.words) is not None


# "Held talks on Wednesday to prepare for | a summit of the leaders", "began a visit in which | he will see the king".
_HELD_FOR = filtered(
    rf",?\s(?:{AHEAD_OF}|in preparation (?:for|of)|(?:to|and) prepare(?: for)?|preparing(?: for)?|"
    r"(?:during|in the course of|in|on|over) which)\s",
    re.I,
)


def without_run_up(clause: str, begin: int, trigger: Trigger, inside: list[Trigger]) -> tuple[str, list[Trigger]]:
    """The clause and its contact words up to what the contact was held for, where a later contact is named there: what
    is told of that one is no word on this one.

    ``begin``: where the clause begins in its sentence.
    """
    at = trigger.end - begin
    told = _HELD_FOR.search_in(clause, clause[at:], at)
    if told is None or not any(t.start >= trigger.end + told.end() for t in inside):
        return clause, inside
    end = at + told.start()
    return clause[:end], [t for t in inside if t.start - begin < end]
