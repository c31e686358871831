"""Two office-holders of two states in one sentence with a day, and nothing that keeps them apart: they were together.

Of such sentences without a contact that other words tell three in four tell of one all the same, by words of which no
list has an end: "came out of the hotel on Monday", "put his request to B on Wednesday", "joined hands in March".
So here is asked only what speaks against it.
"""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.days.date_words import DateWords
from etl.extract.days.event_dates import usable
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor
from etl.extract.sides.deed_verbs import any_verb, is_from_afar, of_each, tells_verb
from etl.extract.sides.deeds import HE, HOLDERS, NOT_DONE, ON_PAPER, UNTIL, Deed, is_known, place_told
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

_QUOTED = re.compile(r"[“\"][^”\"]*[”\"]?")
_TO_COME = re.compile(r"\b(?:will|would|(?:is|are|was|were) (?:(?:due|expected|scheduled|set|meant) )?to)\b")
_YET_TO = filtered(r"\byet to\b")
# Who only looks on, is dead, or is somebody else; of whom one speaks.
_NOT_THERE = filtered(
    r"\b(?:witness to|witnessed|was witness|look(?:s|ed) on|in the presence of|under the eyes of|late|posing|posed|"
    r"poses|claiming to be|said (?:he|she) was|spoke of|spoken of|of whom|so did|about|call(?:ed|s|ing)|close to|"
    r"praise)\b"
)
# What one wants of the other.
_WISH = filtered(r"\b(?:ask(?:s|ed)? for|request\w*|propos\w+|urg(?:es|ed)|wants?|wish\w*|hop(?:es|ed)|appeal\w*)\b")
# Two who part for good.
_TIES_CUT = filtered(
    r"\b(?:broke|broken|cut|severed|suspended|froze|frozen|recalled|expelled|withdrew|withdrawn)\b[^,.]{0,30}"
    r"\b(?:ties|relations|ambassador|envoy|diplomats)\b"
)
# "An emissary of A", "the swearing-in of A", "since the election of A": A himself was not there.
_OF_HIM = re.compile(
    r"\b(?!(?:cabinets|delegations|teams|governments|presence|company) )[\w-]+ (?:of|to|for) "
    r"(?:the |President |Prime Minister |King |Queen )*$"
)
# "A was indicted, and B called it", "a minister whom B had praised": the second is the subject of another clause.
_TITLES = r"(?:(?:the|[A-Z][\w’'-]*|president|prime|foreign|defen[cs]e|minister|secretary|of|state)(?:['’]s)? )*"
_OTHER_CLAUSE = re.compile(
    r"(?:, (?:and|but|or)|\b(?:days?|weeks?|months?|hours?|years?) (?:after|before)|"
    rf"\b(?:than|whom|which|while|whereas|what|because|since|although)) {_TITLES}$"
)
_IS = re.compile(r"\b(?:was|were|is|are|had|has|have)\b")
_CLAUSE_BREAK = re.compile(r"[,;:–—]|\b(?:where|when|that|which|who|after|before|while)\b")
# "Dismissed the charges made by B": what he said elsewhere.
_SAID_BY = re.compile(
    rf"\b(?:charges?|claims?|remarks?|words?|threats?|demands?|proposals?|plans?|accusations?) "
    rf"(?:made|voiced|levelled|issued|brought|raised|published|put forward) by {_TITLES}$"
)
# Each for himself, or before a court or a house.
_FOR_HIMSELF = filtered(
    r"\b(?:separate (?:statements?|letters?|speeches|messages|rallies|interviews)|respectively|indict\w*|tribunals?|"
    r"addressed (?:the|a) (?:assembly|parliament|congress))\b"
)
_AND = re.compile(r"\band\b")
_TITLE_REACH = 40  # characters before a name in which such words stand
# Words between a verb and whom it acts on.
_TITLE_WORD = re.compile(
    r"\b(?:[A-Z]\w+|minister|president|prime|foreign|counterpart|his|her|the|to|for|with|against|on|from)\b"
)
_WORD = re.compile(r"\b(?!(?:was|were|are|been|being|has|have|had|both)\b)[a-z]{3,}\b")
# "Said on Monday": the day on which something was said.
_SAID_ON = re.compile(r"\b(?:said|told|announced|confirmed|wrote|added|stated|reported|declared|agreed)\b[^,]{0,25}$")


def read_company(roles: Roles, meant: Actor | None) -> Deed | None:
    """What two did of whom a sentence with a day tells, if nothing in it keeps them apart; ``meant``: whom "he" means
    in it."""
    text, s0 = roles.sentence.text, roles.sentence.start
    holders = _holders(roles, meant)
    if len({c for a in holders for c in a.countries}) != 2:
        return None
    bare = _QUOTED.sub(lambda m: " " * len(m.group()), text)
    if _is_apart(text, bare):
        return None
    first = holders[0]
    second = next(a for a in holders if a.countries != first.countries)
    begin, at, end = max(0, first.end - s0), second.start - s0, second.end - s0
    between = any_verb(bare, begin, at)
    joined = between is None and _AND.search(text, begin, at) is not None and not _IS.search(text, begin, at)
    if _SAID_BY.search(text, begin, at) or (joined and _acted_on(text, first.start - s0)):
        return None
    if not joined and _OTHER_CLAUSE.search(text, max(0, at - _TITLE_REACH), at):
        return None
    day = _day(text, at)
    if day is None:
        return None
    verb = between or any_verb(bare, end, len(text)) or (_next_word(bare, end) if day.end <= begin else None)
    if verb is None:
        return None
    near = between is not None and len(_TITLE_WORD.sub("", text[verb[1] : at]).split()) <= 1
    if (near and is_from_afar(bare, verb, end)) or (between is None and of_each(bare, verb)):
        return None
    mode = "unspecified" if place_told(text) is None else "in_person"
    words = Trigger(*verb, text[slice(*verb)], "meet", mode)
    ahead = _TO_COME.search(bare, begin, max(at, verb[0])) is not None
    return Deed(Parties([first], [second], "clause"), words, day, (0, len(text)), ahead)


def _acted_on(text: str, at: int) -> bool:
    """ "The court indicted A and B": is there another subject, with its verb, before the two?"""
    return tells_verb(_CLAUSE_BREAK.split(text[:at])[-1])


def _next_word(text: str, at: int) -> tuple[int, int] | None:
    """In a chronicle verbs are of the present: "A and B sign", "A and B, strolling, come to an understanding"."""
    found = _WORD.search(text, at)
    return found.span() if found else None


def _is_apart(text: str, bare: str) -> bool:
    """Do words of the sentence say that it did not happen, or that it needed nobody's presence?"""
    return NOT_DONE.search(text) is not None or any(
        pattern.search(bare) for pattern in (_YET_TO, ON_PAPER, _NOT_THERE, _WISH, _TIES_CUT, _FOR_HIMSELF)
    )


def _holders(roles: Roles, meant: Actor | None) -> list[Actor]:
    """The office-holders of the sentence who are there themselves, "he" among them if he stands in front."""
    text, s0 = roles.text, roles.sentence.start
    single = [a for a in roles.actors if a.kind in HOLDERS and len(a.countries) == 1 and (a.name or not a.plural)]
    holders = [
        a
        for a in single
        if not a.aside
        and is_known(roles, a)
        and not roles.possessive(a)
        and not _OF_HIM.search(text, max(0, a.start - _TITLE_REACH), a.start)
    ]
    he = HE.search(roles.sentence.text)
    if he and meant and len(meant.countries) == 1 and all(a.start - s0 > he.end() for a in holders[:1]):
        return [meant, *holders]
    return holders


def _day(text: str, at: int) -> DateWords | None:
    """The day told next to the second of the two, which is no term and not that of a statement."""
    days = [
        d
        for d in usable(text)
        if not UNTIL.search(text, max(0, d.start - 15), d.start)
        and not _SAID_ON.search(text, max(0, d.start - 40), d.start)
    ]
    return min(days, key=lambda d: min(abs(d.start - at), abs(d.end - at)), default=None)
