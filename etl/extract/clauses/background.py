"""Contacts that stand in a clause beside the news: on which somebody spoke, and after which something else came."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.language.prefilter import filtered

# "During a visit to Lima last week, A said", "speaking on his trip to Lima": he who speaks is the one who travelled.
_ON_A_VISIT = re.compile(
    r"\W*(?:(?:[Ss]peaking|[Aa]ddressing \w+|[Tt]alking to \w+)(?: to \w+)? )?(?:[Dd]uring|[Oo]n|[Ww]hile on) "
    r"(?:an?|his|her|their|the|this) (?:[\w-]+ ){0,4}"
)
_SPOKE = filtered(
    r"\b(?:said|told|stressed|announced|noted|added|stated|called|emphasi[sz]ed|underlined|reiterated|expressed|"
    r"confirmed|warned|thanked|praised|urged|declared|pointed|spoke|signed|inked|agreed)\b"
)


def opens_on_a_visit(text: str, trigger: Trigger) -> bool:
    """Does the sentence open with a visit on which somebody said or did something?"""
    journey = trigger.noun and trigger.kind in ("visit", "noun") and text.startswith(_JOURNEYS, trigger.start)
    return journey and _ON_A_VISIT.fullmatch(text, 0, trigger.start) is not None and _spoken_behind(text, trigger)


_JOURNEYS = ("visit", "trip", "tour", "stop", "stay", "journey")


_NOT_YET = re.compile(r"\b(?:will|would|shall|is to|are to|plans|intends|expected|scheduled|due)\b")


def _spoken_behind(text: str, trigger: Trigger) -> bool:
    said = _SPOKE.search_in(text, text[trigger.end :], trigger.end)
    return said is not None and not _NOT_YET.search(text, trigger.end, trigger.end + said.start())


# "The trip follows A's talks with B", "the call came two days after C's visit": it lies behind, whatever the tense.
_COMES_AFTER = filtered(
    r"\b(?:follow(?:s|ed|ing)|(?:comes?|came|coming|takes? place|took place) (?:[\w-]+ ){0,5}?after|"
    r"on the heels of|in the wake of)\s+(?:(?!which\b|who\b|that\b|will\b|to\b)[\w.'’-]+\s+){0,12}$"
)


def comes_before(text: str, trigger: Trigger) -> bool:
    """Is the contact told as what came before the news?"""
    near = max(0, trigger.start - 140)
    return trigger.noun and _COMES_AFTER.search_in(text, text[near : trigger.start], near) is not None


def lies_behind(text: str, trigger: Trigger) -> bool:
    """Is the contact one that had been, or was under way, when the news came?"""
    return comes_before(text, trigger) or opens_on_a_visit(text, trigger)


# "Will go to Lima next week, | weeks after a planned visit was called off", "| after an earlier trip was cancelled".
_AFTER_ALL = re.compile(
    r"[\s,]*(?:(?:just |only )?(?:an?|two|three|four|five|six|few|several|\d+)? ?\w+s? )?after\b", re.I
)


def done_with(text: str, at: tuple[int, int], first: int) -> bool:
    """Does a clause, not the ``first`` of its sentence, only tell after what that which the sentence tells comes?"""
    return first < at[0] and _AFTER_ALL.match(text, *at) is not None
