"""Who tells whom something: "A told his counterpart B in a call" names the sides of that call."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from etl.extract.clauses.guest_words import is_told_to_guest
from etl.extract.clauses.triggers import Trigger
from etl.extract.days.date_vocabulary import MONTH, WEEKDAY
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor
from etl.extract.people.names import RANK

_TELL = (
    r"(?:told|tells|asked|asks|informed|informs|urged|urges|warned|warns|assured|assures|briefed|briefs|thanked|"
    r"reminded|congratulated)"
)
_ALSO = r"(?:also|again|later|earlier|had|has|then|\w+ly)\s+"
# What stands between one who tells and one who is told.
_TELLS = re.compile(
    r"(?:\s+of\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?)?"  # "Minister A of Peru told B"
    rf",?\s+(?:{_ALSO}|on \w+day\s+)*(?:{_TELL}|(?:was|were|been|being)\s+{_TELL}\s+by)\s+"
    rf"(?:(?:the|his|her|its|their|a|an|visiting)\s+)*{RANK}?"
)
_HE_TELLS = filtered(rf"\b(?:he|she)\s+(?:{_ALSO})*{_TELL}\s+(?:(?:the|his|her)\s+)?$", re.I)
# "in a telephone conversation", "during their first meeting".
_WITHIN = re.compile(
    r"\b(?:in|during|by|over|on|at|through|via)\s+(?:(?:an?|the|their|this|that|his|her)\s+)?(?:[\w-]+\s+){0,2}$", re.I
)
_BY_PHONE = re.compile(r"(?:by|over the|on the) (?:tele)?phone", re.I)
_SIDES = ("person", "office", "counterpart")
# "told B on Tuesday in a phone call", "told B during their meeting",
# "assured B of his support in their first call".
_IN_AN_EXCHANGE = re.compile(
    r"(?: (?:of|about|that|to) [^,;]{3,90}?(?= (?:in|during|over|by) ))?"
    r"(?: (?:late |early )?(?:on|last) \w+)?\s+(?:(?:in|during|at|over|through|by)\s+)?"
    r"(?:(?:a|an|the|their|his|her)\s+)?(?:(?!(?:for|that|why|how)\b)[\w-]+\s+){0,2}"
)
Pair = tuple[Actor, Actor]


def tellings(text: str, actors: Sequence[Actor]) -> tuple[Pair, ...]:
    """Those of whom one tells the other something: "A told his counterpart B", "A was asked by B"."""
    told = [a for a in actors if not a.aside]
    return tuple((a, b) for a, b in pairwise(told) if _TELLS.fullmatch(text, a.end, b.start))


def who_tell(text: str, sentence: Sentence, actors: Sequence[Actor], pairs: Sequence[Pair]) -> frozenset[int]:
    """Starts of those who tell one another something, and of those whom he or she tells it."""
    found = {a.start for pair in pairs for a in pair}
    found |= {a.start for a in actors if _HE_TELLS.search_between(text, max(sentence.start, a.start - 60), a.start)}
    return frozenset(found)


# "In their phone call on Monday, A and B stressed that": whose call it was is told behind the comma.
_OPENS = re.compile(
    r"(?:[A-Z][^.;:]{0,40} [–—-]+ )?(?:In|During|At|Over) (?:an?|the|their|his|her|this) (?:[\w-]+ ){0,4}$"
)
_DAY_AND_PLACE = re.compile(r"[^,;:]{0,60}(?:, [A-Z][\w. ]{2,20})?,\s+(?:the\s+|visiting\s+)*")
# "In a phone call on Monday A and B stressed": the day alone parts them.
_DAY_ALONE = re.compile(
    r"(?:\s+(?:(?:on|late|early|last|this) )*(?:\w+day(?: night| evening| morning)?|yesterday|[A-Z][a-z]+ \d{1,2})|"
    r"\s+in [A-Z][\w-]+){1,2}\s+(?:the\s+|visiting\s+)*"
)
_AND_THE_OTHER = re.compile(r",?\s+and\s+(?:(?:the|his|her|visiting|then)\s+)*")
_TO_COME = re.compile(r",?\s+(?:(?:also|both|\w+ly)\s+)?(?:will|would|may|might|could|should|plan|hope|are|were)\b")
# "At Monday's talks with A in Lima, B refused": the partner may stand behind the word, B acts in the main clause.
_AT_WHICH = re.compile(
    r"(?:[A-Z][^.;:]{0,40} [–—-]+ )?(?:In|During|At|Over|After|Following) "
    rf"(?:(?:an?|the|this|(?:{WEEKDAY}|[Tt]oday|[Yy]esterday|[Tt]his week|[Ll]ast week)['’]s) )?"
    r"(?:(?!cabinet|coalition|party|budget|internal|board)[a-z-]+ ){0,3}$"
)
_TALKS = frozenset(("talks", "negotiations", "consultations", "discussions", "meeting", "meetings"))
_WITH_THEM = re.compile(r" with (?:the )?")
_WHEN = (
    rf"(?:(?:late |early |earlier )?(?:on|last|this) )?(?:{WEEKDAY}|week|month|today|yesterday|"
    rf"(?:{MONTH}) \d{{1,2}}|\d{{1,2}} (?:{MONTH}))"
)
_WHERE = r"(?:in|at) (?:the (?:[A-Za-z-]+ )?(?:capital|city|town),? (?:of )?)?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
_MAIN_CLAUSE = re.compile(
    rf"(?:['’]s)?(?: (?:side|government|delegation|officials))?(?:,? (?:{_WHEN}|{_WHERE})){{0,3}},? (?:the )?"
)
_THEY = (
    r"(?:(?:['’]s?)? (?:side|government|delegation|delegates|negotiators|officials|team))? "
    r"(?:(?:has|had|again|also|then|[a-z]+ly) )*"
)
_DID = re.compile(
    rf"{_THEY}(?:[a-z]{{3,}}ed|told|gave|took|made|put|set|sought|held|brought|laid|stood|said|won|saw)\b"
)
_TO_THEM = re.compile(
    rf"{_THEY}(?:offered|promised|handed|gave|granted|told|asked|assured|presented|showed|pressed) (?:the )?"
)
# "Rejected | an A offer", "turned down A's proposal": they answered what the other side had put forward.
_ANSWERED = re.compile(
    rf"{_THEY}(?:rejected|turned down|accepted|dismissed|agreed to|declined|refused|answered|spurned) (?:an? |the )?"
)
_OFFERED = re.compile(
    r"(?:['’]s?)? (?:[a-z-]+ ){0,2}(?:proposal|offer|demand|request|plan|idea|draft|term|condition)s?\b"
)


def sides_of_exchange(
    text: str, sentence: Sentence, actors: Sequence[Actor], pairs: Sequence[Pair], trigger: Trigger
) -> Pair | None:
    """Who spoke, and to whom, in the exchange which the contact word names."""
    at, end = trigger.start + sentence.start, trigger.end + sentence.start
    told = _addressed_in(text, pairs, at)
    if is_told_to_guest(trigger):
        return next((p for p in pairs if p[0].end <= at and p[1].end > end and _across(*p)), None)
    if told or not trigger.noun:
        return told
    return _opens_with(text, sentence, actors, at, end) or _acts_there(text, sentence, actors, trigger)


def _acts_there(text: str, sentence: Sentence, actors: Sequence[Actor], trigger: Trigger) -> Pair | None:
    """Who did something at the talks with which a sentence opens, and to whom: "in talks with A in Lima B agreed to",
    "at the talks in Lima B offered A"."""
    at, end = trigger.start + sentence.start, trigger.end + sentence.start
    if trigger.text.lower() not in _TALKS or not _AT_WHICH.fullmatch(text, sentence.start, at):
        return None
    behind = [a for a in actors if a.start >= end and len(a.countries) == 1 and not a.aside]
    partner = next((a for a in behind[:1] if _WITH_THEM.fullmatch(text, end, a.start)), None)
    begin = partner.end if partner else end
    number = next(
        (n for n, a in enumerate(behind) if a is not partner and _MAIN_CLAUSE.fullmatch(text, begin, a.start)), -1
    )
    if number < 0:
        return None
    first, rest = behind[number], behind[number + 1 :][:1]
    if partner:
        return (first, partner) if _across(first, partner) and _DID.match(text, first.end) else None
    return next(((first, a) for a in rest if _across(first, a) and _is_dealt_with(text, first, a)), None)


def _is_dealt_with(text: str, first: Actor, other: Actor) -> bool:
    """Did the first do something to the other, or answer what the other had put forward?"""
    if _TO_THEM.fullmatch(text, first.end, other.start):
        return not text.startswith(("'s ", "’s "), other.end)
    theirs = _ANSWERED.fullmatch(text, first.end, other.start)
    return theirs is not None and _OFFERED.match(text, other.end) is not None


def _across(teller: Actor, told: Actor) -> bool:
    return bool(teller.countries and told.countries) and set(told.countries).isdisjoint(teller.countries)


def _opens_with(text: str, sentence: Sentence, actors: Sequence[Actor], at: int, end: int) -> Pair | None:
    """The two who act together in the main clause behind the exchange named at ``at`` to ``end``, which opens it."""
    if not _OPENS.fullmatch(text, sentence.start, at):
        return None
    behind = [a for a in actors if a.start >= end and a.kind in _SIDES and not a.aside][:2]
    if len(behind) < 2 or not all(len(a.countries) == 1 for a in behind):
        return None
    first, second = behind
    parted = _DAY_AND_PLACE.fullmatch(text, end, first.start) or _DAY_ALONE.fullmatch(text, end, first.start)
    joined = parted and _AND_THE_OTHER.fullmatch(text, first.end, second.start)
    apart = first.countries != second.countries
    return (first, second) if joined and apart and not _TO_COME.match(text, second.end) else None


def _addressed_in(text: str, pairs: Sequence[Pair], at: int) -> Pair | None:
    """ "A told B in a call that ...": who spoke, and to whom, in the exchange named at ``at``."""
    for teller, told in pairs:
        ranked = teller.kind in _SIDES and teller.countries and told.kind in _SIDES
        across = set(told.countries).isdisjoint(teller.countries)
        if ranked and across and _IN_AN_EXCHANGE.fullmatch(text, told.end, max(told.end, at)):
            return teller, told
    return None


def holds_telling(sentence: str, trigger: Trigger) -> bool:
    """Is it in this contact that somebody tells somebody something: "in a call", "by phone"?"""
    if is_told_to_guest(trigger):
        return True
    if trigger.noun:
        return _WITHIN.search(sentence, max(0, trigger.start - 60), trigger.start) is not None
    return _BY_PHONE.fullmatch(trigger.text) is not None
