"""Of whom a contact was wished, and whose wish it was: named before the contact word, and sides of it."""

from __future__ import annotations

import re

from etl.extract.days.date_vocabulary import SOME_DAY
from etl.extract.language.prefilter import filtered
from etl.extract.people.actors import Actor

# "Asked Lima | on Monday for a".
_ASKED_FOR = re.compile(
    rf",?(?:\s+(?:{SOME_DAY},?|again|twice|repeatedly|in vain))*"
    r"\s+for\s+(?:an?\s+|the\s+)?(?:\w+\s+){0,3}"
)
_WISH = (
    r"(?:offers?|requests?|proposals?|invitations?|suggestions?|appeals?|overtures?|calls?(?= for )|bids?|pleas?|"
    r"refusal|rejection|decision|cancellation|postponement|suspension|deferral|scrapping)"
)
_WHEN = (
    rf"(?:(?:(?: (?:of|on))? (?:last )?\w+day)| {SOME_DAY})?"
    r"(?:, (?:made|sent|extended|conveyed|delivered|issued) [^,;]{2,30},)?"
)
# "Seoul's offer of talks", "a U.S. request for a call", "Seoul's proposal, made on Monday, to hold talks", "Lima's
# request to Quito for talks".
_WISH_OF = re.compile(
    rf"(?:['’]s?)?\s+(?:\w+\s+){{0,2}}{_WISH}(?: to (?:the )?(?:[A-Z][\w-]+ ?){{1,2}}(?= ))?{_WHEN}"
    r"\s+(?:of|for|to)\s+(?:hold\s+|resume\s+)?(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,3}"
)
# "An invitation from Lima to resume talks", "the offer by Lima of a meeting".
_WISH_FROM = filtered(rf"\b{_WISH}\s+(?:from|by|of)\s+(?:the\s+)?$", re.I)
_TO_MEET = re.compile(r"\s+(?:of|for|to|against)\s+(?:[\w-]+\s+){0,4}")


def wished_of(text: str, actor: Actor, prep: str, at: int) -> bool:
    """ "asked Beijing for a call", "respond to Seoul's offer of talks": of whom a contact was wished, or who wished."""
    if at <= actor.end:
        return False
    between = text[actor.end : at]
    if _WISH_OF.fullmatch(between) or (prep == "asked" and _ASKED_FOR.fullmatch(between)):
        return True
    wished = _WISH_FROM.search_between(text, max(0, actor.start - 40), actor.start)
    return wished is not None and _TO_MEET.fullmatch(between) is not None


_OFFERED_TO = re.compile(
    r"\b(?:requests?|offers?|proposals?|appeals?|proposed|offered|suggested|put|conveyed|sent|made|addressed)\s+to\s+"
    r"(?:the\s+)?$",
    re.I,
)
_OFFERED = re.compile(r"\b(?:propos|offer|suggest)(?:s|e[ds]?|ed|ing)? (?:[\w-]+ ){0,3}$")
_TO = (["to"], ["to", "the"])
# "Protested to Lima | at a flag meeting": whoever was told something in it took part.
_TOLD_TO = re.compile(
    r"\b(?:complained|protested|handed|gave|conveyed|passed|expressed|submitted|presented|explained|made it clear|"
    r"pointed out)\b[^,;.]{0,45} to (?:the )?$"
)
_NAME = re.compile(r"(?:[A-Z][\w’'-]*\s?){1,4}")
_AT_WHICH = re.compile(
    r"[\w’']*(?: (?:about|over|of|on|for) [^,;.]{3,60})?,? (?:at|during|in the course of) "
    r"(?:(?:an?|the|their|its|\w+day['’]s) )?(?:[\w-]+ ){0,4}"
)


# "Calls | from the ministry to the Kremlin went unanswered": but "calls from Lima to Quito to free him".
_CALLED_FROM = re.compile(r"calls? from (?:the )?[A-Z][^,;.]{1,50}? to (?:the )?$")
_TO_DO = re.compile(r" to (?!no avail)[a-z]")


def offered_to(text: str, place: int, begin: int, end: int) -> bool:
    """Is a contact, whose word stands at ``begin`` to ``end``, offered to the state at ``place``, or was this told
    something in it: "proposed to Lima a meeting", "offered talks to Lima", "complained to Lima at a meeting"?"""
    if _OFFERED_TO.search(text, max(0, place - 30), place):
        return True
    if _CALLED_FROM.fullmatch(text, begin, place):
        name = _NAME.match(text, place)
        return name is not None and _TO_DO.match(text, len(name.group().rstrip()) + place) is None
    if place < begin and _TOLD_TO.search(text, max(0, place - 70), place):
        name = _NAME.match(text, place)
        return name is not None and _AT_WHICH.fullmatch(text, name.end() - 1, begin) is not None
    return text[end:place].split() in _TO and _OFFERED.search(text, max(0, begin - 50), begin) is not None


_HELP_BY = filtered(
    r"\b(?:intervention|mediation|mediated|facilitat(?:ion|ed)|brokered|arranged|urging|prodding|pressure|persuasion|encouragement|"
    r"good offices|auspices|efforts|help|overseen|supervised|supervision|monitored|observed|chaperoned|watched over)"
    r"\s+(?:by|of|from)\s+"
    r"(?:the\s+|then\s+|both\s+|(?:OSCE|UN|EU|AU|OAS)['’]?s?\s+)*$",
    re.I,
)
# "An offer that came by way of A", "asked for it through B": who carries a message is no side.
_BY_WAY_OF = filtered(
    r"\b(?:by way of|through(?! (?:his|her|their) talks)|via|using)\s+(?:the\s+|its\s+|their\s+|then\s+|visiting\s+)*$",
    re.I,
)
# "At the inauguration of A", "at the funeral of B": of whom it is, and who is no side of what happens there.
_RITE_OF = filtered(
    r"\b(?:inauguration|swearing-in|funeral|coronation|enthronement|investiture|burial|memorial service|wake|death|"
    r"birthday)\s+(?:ceremony\s+)?(?:of|for)\s+(?:the\s+|his\s+|her\s+|late\s+|new\s+)*$",
    re.I,
)
# "Turkish-mediated talks", "the U.S.-brokered meeting".
_MEDIATED = re.compile(r"[-–](?:mediated|brokered|facilitated|sponsored|backed|arranged|supported)\b")


def helped_by(text: str, actor: Actor) -> bool:
    """ "On the intervention of A", "brokered by B", "C-mediated": who helped a contact to come about is no side."""
    if actor.form in ("adjective", "prefix") and _MEDIATED.match(text, actor.end):
        return True
    begin = max(0, actor.start - 50)
    if actor.kind in ("person", "office", "counterpart") and _BY_WAY_OF.search_between(text, begin, actor.start):
        return True
    return bool(_HELP_BY.search_between(text, begin, actor.start) or _RITE_OF.search_between(text, begin, actor.start))


# "Talks that Lima | had proposed", "talks for which Lima | had asked".
_THAT = re.compile(r"(?: (?:on|about|over) [^,;.]{3,40})?,? (?:for )?(?:that|which) (?:the )?")
_HAD_WISHED = re.compile(
    r" (?:(?:had|has|have|first|earlier|repeatedly) )*(?:proposed|offered|suggested|requested|sought|asked|"
    r"called for|demanded|wanted)\b"
)


def wished_by(text: str, actor: Actor, end: int) -> bool:
    """Did somebody told behind a contact word, which ends at ``end``, wish for that contact?"""
    that = actor.start > end and _THAT.fullmatch(text, end, actor.start) is not None
    return that and _HAD_WISHED.match(text, actor.end) is not None


# "Has been invited to Oslo", "was invited to visit Peru".
_BEEN_ASKED = re.compile(r"\b(?:been|was|were|is|are) (?:\w+ )?invited$")
_TO_COME = re.compile(r"\s+(?:\w+ )?to\s+(?:(?:pay an? (?:\w+ )?)?(?:visit|come)\b|[A-Z])")


def been_invited(text: str, begin: int, end: int) -> bool:
    """Is the contact word at these offsets told of the guest: "has been invited to Oslo"?"""
    return bool(_BEEN_ASKED.search(text, max(0, begin - 20), end) and _TO_COME.match(text, end))


# "To A's request for a meeting | B said no", "his trip to Lima, due in May, | A has cancelled", "which | Lima sent".
_SETTLES = re.compile(
    rf" (?:(?:has|have|had|now|then|also|again|\w+ly|{SOME_DAY}) )*(?:sa(?:id|ys) (?:no|yes)\b|"
    r"(?:refused|declined|rejected|accepted|(?:did|would) not grant|"
    r"cancell?ed|postponed|requested|addressed|sent|made|proposed|extended|put)\b|"
    r"(?:barred|banned|prohibited|prevented|stopped|blocked|denied|withheld|withdrew|revoked)\b|"
    r"(?:did|would) not (?:let|allow)\b|refused to let\b|"
    r"(?:did|had|has|have|would|could) not (?:answer|return|respond|react|pick)|"
    r"(?:not|never) (?:answer|return)ed\b|ignored\b|"
    r"(?:turned|put|called) (?:it )?(?:down|off)\b)"
)
# "Was refused by | B", "addressed to | B", "at the request of | A", "on the agenda of | A".
_SETTLED_BY = filtered(
    r"\b(?:(?:asked|refused|declined|rejected|turned down|accepted|requested|asked for|sought|cancell?ed|called off|"
    r"scrapped|shelved|dropped|abandoned|planned|postponed|put off|made|extended|sent|ignored|unanswered) "
    rf"(?:{SOME_DAY} )?by|"
    r"(?:addressed|sent|made|put|conveyed|directed|extended|handed) (?:on \w+day )?to|"
    r"(?:[Aa]t|on) the (?:request|wish|demand|insistence|suggestion) of|"
    r"(?:on|in) the (?:programme|program|agenda|diary|schedule|itinerary|calendar) of) (?:the )?$"
)


def who_settled_it(text: str, begin: int, actors: list[Actor], known: tuple[str, ...]) -> Actor | None:
    """Who asked for, offered, turned down or called off what a clause, whose sentence stands at ``begin``, tells of one
    state alone (``known``)."""
    others = [a for a in actors if len(a.countries) == 1 and not a.aside and a.countries != known]
    told = [a for a in others if _SETTLES.match(text, a.end) or _SETTLED_BY.search_between(text, begin, a.start)]
    return told[0] if told and len({a.countries for a in told}) == 1 else None
