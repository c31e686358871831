"""Two contacts told in one clause: an exchange and what was agreed, offered or asked for in it; one put off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from etl.extract.clauses.triggers import Trigger
from etl.extract.language.prefilter import filtered

_ACT = r"(?:agreed|decided|invited|proposed|offered|asked|suggested|accepted|arranged|promised|pledged|undertook)"
_EXCHANGE = r"(?:calls?|conversations?|letters?|messages?|telegrams?|meetings?|talks|discussions?|consultations)"
# "In a phone call on Monday, | A and B agreed to meet in June": the call, and what was agreed in it.
_WITHIN_A_CALL = re.compile(
    r"\W*(?:[A-Z][^.;:]{0,40}[–—-]+ )?(?:(?:On|Late|Early|Last|Earlier|Yesterday)\b[^,;]{0,25},? )?"
    rf"(?:(?:[Ii]n|[Dd]uring|[Oo]ver|[Aa]t) (?:an?|the|their|his|her|this|that) (?:[\w-]+ ){{0,4}}?{_EXCHANGE}\b|"
    r"(?:Meeting|Speaking|Talking) (?:in|on|at|by|over|with)\b|By (?:tele)?phone\b)"
    rf"(?:[^,;]{{0,90}},(?= (?:[^,;]{{3,60}}, ){{0,2}}[^,;]{{0,90}}\b(?:{_ACT}|told|informed|notified)\b)|"
    rf"[^,;]{{0,40}}?(?= (?:they|he|she|the two|both) (?:\w+ )?{_ACT}\b)|"
    rf"(?: (?:on|late|early) [A-Z]\w+)?(?= (?:the )?(?!(?:On|Late|Early)\b)[A-Z][^,;]{{3,90}}\b(?:{_ACT})\b))"
)
# "Met B in Lima on Monday | and invited him to Quito", "talked by phone | and agreed to meet".
_AND_AGREED = filtered(
    r",?\s+(?=(?:with|(?:led to|resulted in|ended (?:with|in)|produced|brought|yielded)) an? (?:\w+ )?"
    r"(?:agreement|decision|promise|pledge) to\b|"
    r"and (?:(?:\w+ly|also|both|then|had|has|have|the two|they|both sides) )*"
    r"(?:(?:agreed|decided|promised|pledged|undertook) (?:\w+ ){0,3}?(?:to|that)|invited|"
    r"accepted (?:an|the|his|her|their) (?:\w+ )?invitation|"
    r"extended (?:\w+ ){0,2}(?:an|his|her|the) (?:\w+ )?invitation|will|would|is to|are to|"
    r"(?:said|confirmed|announced)(?: that)? (?:they|both|the two(?: \w+)?) (?:will|would))\b)",
    re.I,
)
# "A, who met B on Tuesday, | said that he had accepted an invitation".
_AFTER_WHO = filtered(
    r",\s+wh(?:o|om)\b[^,;]{5,120}(?P<end>,)\s+(?=(?:\w+ly |also |then )?(?:said|told|announced|invited|extended|"
    r"agreed|accepted|promised|will|is to|was invited|has been invited)\b)"
)
# "Told B in a call on Tuesday | that his trip was off", "rang B | to say that", "on the phone with B, | agreed to go".
_TOLD_IN_IT = filtered(
    rf"\b(?:told|informed|notified|assured) [^;,]{{3,110}}?\b(?:in|during|by|over|on) (?:an?|the)? ?(?:[\w-]+ ){{0,3}}?"
    rf"(?:{_EXCHANGE}|(?:tele)?phone)\b[^;,]{{0,40}}?(?P<that>\s)(?=that\b)|"
    r"\b(?:rang|called|phoned|telephoned|wrote to|cabled) [^;,]{3,90}?(?P<say>\s)"
    r"(?=to (?:say|tell|inform|announce|explain|let)\b)|"
    r", (?:on the (?:tele)?phone|in a (?:[\w-]+ ){0,2}call) [^,;]{3,90}(?P<then>,)\s"
    r"(?=(?:agreed|promised|accepted|invited)\b)"
)


# "In a phone call on Monday | A and B agreed to meet", "by telephone in Lima on May 3 | they agreed": without a comma.
_DAY_OR_PLACE = (
    r"(?: (?:(?:on|late|early|last|this) )*(?:\w+day(?: night| evening| morning| afternoon)?|yesterday|today|"
    r"[A-Z][a-z]+ \d{1,2}|\d{1,2} [A-Z][a-z]+)| in [A-Z][\w-]+(?: [A-Z][\w-]+)?){1,3}"
)
_FRONTED = re.compile(
    rf"\W*(?:(?:In|During|Over|At) (?:an?|the|their) (?:[\w-]+ ){{0,4}}?{_EXCHANGE}|"
    r"(?:By|Over the|On the) (?:tele)?phone|By (?:\w+ )?(?:video|link))"
    rf"{_DAY_OR_PLACE},?(?= [^,;]{{3,160}}\b(?:{_ACT} (?:to|that|on)|(?:told|informed|notified) [^,;]{{3,90}} "
    r"(?:that|of (?:his|her|their) (?:decision|intention)))\b)"
)


def cuts_before_plans(sentence: str, words: Sequence[tuple[int, int]]) -> set[int]:
    """Where a clause with a plan begins behind the contact in which it was made; ``words``: places of contact words."""
    if len(words) < 2:
        return set()
    within = _WITHIN_A_CALL.match(sentence) or _FRONTED.match(sentence)
    found = [within.end()] if within else []
    found += [m.start() for m in _AND_AGREED.finditer(sentence)]
    found += [m.start("end") for m in _AFTER_WHO.finditer(sentence)]
    found += [m.start(m.lastgroup) for m in _TOLD_IN_IT.finditer(sentence) if m.lastgroup]
    return {at for at in found if any(end <= at for _, end in words) and any(begin >= at for begin, _ in words)}


# "Agreed in a phone call on Tuesday to meet", "invited him to Lima in a letter".
_AGREED = filtered(rf"\b{_ACT}\b", re.I)
_IN_A = re.compile(
    r"\b(?:(?:in(?: the course of)?|during|over|at|by)\s+(?:an?|the|their|his|her)\s+"
    r"(?:(?!(?:for|of|to|on|with|at)\b)[\w-]+\s+){0,3}|"
    r"(?:in|during|over|by|at)\s+(?:[\w-]+\s+)?)$",
    re.I,
)
# "Invited him to Lima during their meeting in Quito".
_DURING = re.compile(r"(?:during\s+(?:an?|the|their|his|her)|(?:in|at)\s+(?:their|his|her))\s", re.I)
_PLAN_FOLLOWS = re.compile(r"[^;:,]{0,80}?\b(?:to|that)\b[^;:,]{0,50}")
BY_WIRE = frozenset(("phone", "video"))  # where both speak
AT_A_DISTANCE = BY_WIRE | {"letter"}
_WISHES = re.compile(r"(?:invited|proposed|offered|asked|suggested)", re.I)


@dataclass(frozen=True)
class Within:
    """Which contact word of a clause is only the exchange in which the other was agreed, and the act of agreeing."""

    number: int
    act: str

    @property
    def status(self) -> str:
        """What the act makes of the other contact."""
        return "proposed" if _WISHES.match(self.act) else "planned"


def exchange_behind(clause: str, words: Sequence[tuple[int, int, str, bool]]) -> Within | None:
    """The exchange in which the other contact of a clause was agreed; None if there is none.

    ``words``: begin, end, mode and whether it is a noun, of each contact word.
    """
    act = _AGREED.search(clause) if len(words) > 1 else None
    if act is None:
        return None
    for number, (begin, end, mode, noun) in enumerate(words):
        phrase = _IN_A.search(clause[:begin])
        others = [w for n, w in enumerate(words) if n != number]
        if not noun or not phrase or phrase.start() < act.start():
            continue
        apart = mode in AT_A_DISTANCE or (_DURING.match(phrase.group()) and _WISHES.match(act.group()))
        if any(_PLAN_FOLLOWS.fullmatch(clause, end, max(w[0], end)) for w in others) or (
            apart and all(w[2] == "in_person" for w in others)
        ):
            return Within(number, act.group())
    return None


# "Met to discuss | the summit, which was postponed in March".
_WHICH_WAS_OFF = filtered(
    r",\s+(?:which|that)\s+(?:was|were|had been|has been|have been)\s+(?:(?:then|later|first|twice|also|[a-z]+ly)\s+)?"
    r"(?:postponed|put off|put on hold|cancell?ed|suspended|called off|delayed|deferred|shelved|adjourned|scrapped|"
    r"interrupted|pushed back|frozen)\b"
)
# "To discuss a new date for | the summit", "to prepare | a meeting of the commission".
_TO_SPEAK_OF = re.compile(
    r"\bto (?:discuss|prepare|plan|fix|set|agree|arrange|revive|resume|restart|reschedule|negotiate|see|find|talk)\b"
    r"(?:(?!,).)*?(?=(?:(?:the|an?|his|her|their|its) (?:[\w'’-]+ ){0,3}|(?:[A-Z][\w-]+['’]s? )(?:[\w-]+ ){0,2})?$)"
)


def put_off_beside(sentence: str, triggers: list[Trigger]) -> list[tuple[int, int]]:
    """Where each contact that was put off begins, and the comma behind it that does not end its clause."""
    found = []
    for off in _WHICH_WAS_OFF.finditer(sentence):
        before = [t for t in triggers if t.end <= off.start()]
        for earlier, later in list(pairwise(before))[-1:]:
            spoken_of = _TO_SPEAK_OF.search(sentence, earlier.end, later.start) if later.noun else None
            if spoken_of and "," not in sentence[later.end : off.start()]:
                found.append((spoken_of.end(), off.start()))
    return found
