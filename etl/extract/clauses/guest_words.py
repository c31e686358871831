"""Guests: told by "visiting", which stands before who they are and is no verb; told something to their
faces; asked to a feast abroad."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from etl.extract.clauses.triggers import Trigger

_TELLS = r"(?:told|tells|informed|assured|warned|briefed|thanked|urged|asked|reminded)"
_HOLDERS = (
    r"(?:counterpart|colleague|opposite number|homologue|"
    r"president|prime|minister|premier|chancellor|king|queen|emir|sultan|prince|envoy|"
    r"general|secretary|leader|chief|vice-president|officials?|delegation)"
)
# "Visiting Danish Foreign Minister A. Name", "the visiting side".
_OF_GUEST = re.compile(
    r"^\s+(?:(?:sides?|teams?|part(?:y|ies)|delegations?|dignitar\w+|guests?)\b|"
    r"(?:(?!(?:with|and|the|his|her|its|to|of|for|as|after|before|where|on|in)\b)[\w.'’-]+\s){0,4}?"
    rf"{_HOLDERS}\b(?!['’]))",
    re.I,
)
# "Will be visiting President A".
_BE = re.compile(r"\b(?:is|are|was|were|be|been|while|when|after|before|of|by) (?:now |also |currently )?$")
_OTHERS = r"(?!reporters|journalists|students|tourists|fans|lawmakers|senators)"
# "Told visiting Minister A. Name", "assured the visiting delegation".
TOLD_A_GUEST = rf"\b{_TELLS} (?:(?:the|a|an|his|her|its) )?visiting(?= {_OTHERS}[\w'’-]+)"
# "Visiting Minister A. Name told President B".
GUEST_TELLS = (
    rf"\b[Vv]isiting(?= {_OTHERS}(?:[A-Z][\w.'’-]*|of|the|foreign|defen[cs]e|prime|deputy|vice|"
    rf"\w+ (?=minister))(?: [\w.'’-]+){{1,9}}? "
    rf"(?:on \w+day )?{_TELLS} (?!the (?:press|media|nation))(?:(?:his|her|the) [\w-]+|[A-Z][\w'’-]*) )"
)

_WHOM = (
    r"(?:(?:the|his|her|its|both|visiting) )?(?:[\w’'-]+ ){0,4}?"
    rf"(?:{_HOLDERS}s?|[Mm]inisters?|[Aa]mbassadors?|[A-Z][\w’'-]+ [A-Z][\w’'-]+)\b(?!['’])(?:,? [\w.’'-]+){{0,14}}?,?"
)
# "Barred minister A from landing", "denied landing permission to the plane of A", "did not let A into the country".
_HIS_PLANE = r"(?:(?:the|an?) (?:[a-z]+ )?(?:plane|aircraft|jet|flight) (?:of|carrying|with) )?"
KEPT_OUT = (
    rf"\b(?P<goal>(?:barred|banned|prohibited|blocked)(?= {_WHOM} from "
    r"(?:landing|entering|visiting|coming to|setting foot|travell?ing to)\b)|"
    # "A storm kept her from travelling to Lima": that is no host.
    rf"(?:prevented|stopped|kept)(?= {_WHOM} from (?:landing|entering|setting foot)\b)|"
    r"(?:refused|denied|withheld|withdr(?:ew|awn)|revoked) (?:the )?(?:landing|overflight|flight) "
    rf"(?:permissions?|permits?|clearance|rights) (?:to|for|from)(?= {_HIS_PLANE}{_WHOM})|"
    rf"(?:did not|didn['’]t|would not|refused to) (?:let|allow)(?= {_HIS_PLANE}{_WHOM} "
    r"(?:to )?(?:land|enter|in\b|into the country|across the border)))"
)
_ON_A_DAY = r"(?: (?:on |late |early )*(?:\w+day|[A-Z]\w+ \d{1,2}),?)?"
# "Had his colleague from Peru opposite him", "had with her on Monday the president of Peru".
HAD_BEFORE_HIM = (
    rf"\b(?P<goal>ha(?:d|s|ve))(?={_ON_A_DAY} (?:{_WHOM} )?(?:opposite|across(?: the table)? from|facing|before|with) "
    r"(?:him|her|them)\b(?! (?:as|to|that|in (?:his|her|their|the) (?:fight|struggle))\b))"
)
# "Will have as its guest A. Name", "had the king as his guest", "has A and B at his table".
HAD_A_GUEST = (
    # "Had A. Name in her office", "had him at his table".
    rf"\b(?P<goal>ha(?:d|s|ve)(?= (?:him|her|them|(?:[A-Z][\w’'-]+ ){{1,4}}?)(?: ?)(?:at|in) (?:his|her) (?:own )?"
    r"(?:table|office|palace|residence)\b)|"
    rf"ha(?:d|s|ve)(?={_ON_A_DAY} (?:{_WHOM} )?(?:as (?:an?|its|his|her|their) (?:[a-z]+ )?guests?|"
    r"(?:at|in) (?:his|her) (?:own )?(?:table|office|palace|residence|house|home|hotel|suite|villa|retreat|ranch)|"
    # "Had him for talks on Monday", "has B to lunch".
    r"(?:for|to) (?:an? )?(?:[a-z-]+ )?(?:talks|lunch|dinner|breakfast|luncheon|tea|supper)"
    r"(?! (?:that|which|who|by|between)\b))\b))"
)
# "Asked him over", "asked her colleague to pay a visit to Lima": as good as invited. Not "to come to the phone".
ASKED_OVER = (
    r"\b(?P<goal>asked|asks|(?<=\bto )ask)(?= (?:him|her|them|(?:his|her|the|their) "
    r"(?:counterpart|colleague|opposite number|homologue|peer|guest|visitor|host)s?) "
    r"(?:over\b(?! the\b)|to (?:come (?:over|to (?:the )?[A-Z][\w’'-]+|and see|(?:on|for) an? [\w -]{0,20}visit)|"
    r"visit (?:him|her|them|(?:the )?[A-Z][\w’'-]+)|"
    r"pay (?:him |her |them |(?:the )?[A-Z]\w+ )?(?:an?|another|the) (?:[a-z-]+ )?visit|"
    r"be (?:his|her|their) guest|return (?:the|his|her) visit)\b))"
)
# "Was in | A. Name's office on Monday".
IN_HIS_OFFICE = r" (?:[A-Z][\w.’'-]+ ){0,3}[A-Z][\w.-]+['’]s? office\b"
# "Was in | A. Name's office", "was in | May": in no town.
IN_NO_TOWN = re.compile(
    rf"^\s+(?!(?:the\s+)?[A-Z])|^{IN_HIS_OFFICE}|^\s+(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)"
)
# Who is awaited or seen in person: "awaits the minister", "saw the president of Peru".
GUESTS = "president|premier|king|queen|emir|minister|leader|chancellor|secretary|chief|general|delegation|envoy|guest"
_HER = r"her(?= (?:in|on|at|there|with|next|this)\b|[,.;])"
# "Awaits a reply", "awaits the minister's answer": no guest.
NO_GUEST_AWAITED = re.compile(
    rf"^\s+(?!(?:him|them|{_HER})\b|(?:(?:the|its|his|her) )?(?:[\w’'-]+ ){{0,3}}(?:{GUESTS})\b(?!['’]))", re.I
)
# "A court awaits her in Lima".
NO_HOST_AWAITS = re.compile(
    r"\b(?:court|trial|crowds?|cell|jail|prison|judge|jury|task|test|fate|fight|vote|agenda|welcome|reception)\s+$",
    re.I,
)
# "Had a guest in Lima on Tuesday: President A. Name".
HAD_ONE_GUEST = (
    r"\b(?P<goal>ha(?:d|s|ve)|expect(?:s|ed)|awaits)"
    r"(?= (?:on \w+day )?an? (?:[a-z]+ )?(?:guest|visitor)(?: from [A-Z]\w+)?"
    r"(?: (?:in|on|at) [^:;.]{2,40})?(?::| [–—-]) (?:the )?[A-Z])"
)
# Those that tell of a host and of whom he receives, asks over or keeps out.
HOSTED = (HAD_A_GUEST, HAD_ONE_GUEST, ASKED_OVER, KEPT_OUT)
_WHEN_HERE = r"(?:here|this|yesterday|today|last|on|in|at|for|early|late)\b"
# "Minister A was with me on Saturday", "was with him in his office", "I had her here this morning".
_AT_WORK = r"(?:(?:his|her|the) (?:[\w’'-]+ ){0,2}(?:office|palace|residence)|State House|Government House)\b"
WAS_WITH_US = (
    r"\b(?:was|were|has been|have been|will be|is to be)(?: here)? with"
    rf"(?= (?:(?:me|us) {_WHEN_HERE}|(?:him|her) (?:in|at) {_AT_WORK}))"
)
# "Minister A brought President B a message from President C", "handed him a letter from the king".
BROUGHT_HIM = (
    r"\b(?P<goal>brought|handed)"
    rf"(?= (?:{_WHOM}|him|her) an? (?:[a-z-]+ ){{0,2}}(?:message|letter) (?:from|of)\b)"
)
HAD_HIM_HERE = (
    r"\b(?:I|[Ww]e)(?:['’]ve)? (?P<goal>ha(?:d|ve))"
    rf"(?= (?:(?:him|her|them) here {_WHEN_HERE}|(?:(?:him|her|them)|{_WHOM}) here[,.;]|{_WHOM} here {_WHEN_HERE}))"
)
HAVE_WITH_US = (
    r"\b(?:glad|pleased|happy|delighted|honou?red|privileged|"
    r"(?:pleasure|honou?r|privilege)(?: for (?:me|us|all of us))?) to (?P<goal>have)"
    rf"(?= (?:him|her|them|{_WHOM}) (?:(?:with us|here)(?: (?:today|this|in|at)\b|[.,])|as our guest\b))"
)
# "Was called by the president of Peru on Friday"; but "a liar", or "was called by him on Friday a mistake".
WAS_CALLED_BY = (
    rf"\b(?:was|were) (?P<goal>called)(?= (?:by {_WHOM}"
    r" (?:on (?:\w+day|[A-Z]|\d)|yesterday|today|late|early|last|this|that)\b"
    r"(?! (?:an?|the) [a-z]+[.,]| (?!morning|afternoon|evening|night)[a-z]+[.,])|"
    rf"(?:(?:late |early )?on (?:\w+day|[A-Z][a-z]+ \d+|\d+ [A-Z][a-z]+)|yesterday|today)(?: \w+)? by {_WHOM}))"
)
# "When did you last see President A?".
DID_YOU_SEE = rf"\b[Dd]id (?:you|he|she|they) (?:last |first |also )?(?P<goal>see)(?= {_WHOM})"
# "In June I shall be his guest in Lima", "was her guest in March".
WAS_GUEST_OF_HIM = (
    r"\b(?:was|were|is|be|been) (?P<goal>(?:his|her|their) guests?)"
    r"(?=(?: again)?(?: (?:in|at|on|for|last|this|next)\b|[.,;]))"
)
# "Had been President A. Name's guest in Lima", "was the Chilean minister's guest".
WAS_HIS_GUEST = (
    r"\b(?:was|is|been|were)(?= (?:the )?(?:[A-Z][\w’'-]+ ){0,3}(?:[A-Z][\w-]+|(?:prime |foreign )?(?:minister|"
    r"president|premier|leader|chancellor|king))['’]s? guests?\b)"
)

_OFFICE = (
    r"(?:President|Prime Minister|Premier|Chancellor|Secretary of State|King|Emir|Sultan|"
    r"(?:(?:First )?Deputy |Vice )?(?:Foreign|Defen[cs]e|External Affairs|Interior|Home) (?:Minister|Secretary)|"
    r"Minister (?:of|for) [A-Z]\w+|"
    r"(?:[Ss]pecial |[Pp]eace )?(?:[Ee]nvoy|[Rr]epresentative)(?: (?:to|for|on) [\w ]{3,30},)?)"
)
# "Told his Danish counterpart on Monday that", "briefed President A. Name on it": one to one, of whatever contact.
TOLD_A_PEER = (
    r"\b(?:told|assured|briefed)(?= (?:(?:his|her|its) (?:[A-Z][\w-]+ )?(?:counterpart|colleague|opposite number)\b|"
    rf"(?:the )?(?:[A-Z][\w-]+ ){{0,2}}{_OFFICE} [A-Z])[^;]*? (?:that|of|on|about)\b)"
)
# "Told his guest, Foreign Minister A. Name", "was shown the port by his host, President A": those two were together.
_HIS_GUEST = (
    r"(?:his|her) (?:[A-Z]\w+ )?(?:guest|visitor|host)(?: from (?:the )?[A-Z]\w+(?: [A-Z]\w+)?)?, (?:the )?[A-Z]"
)
WITH_GUEST_NAMED = (
    r"\b(?P<goal>(?!invited)[a-z]{2,}ed|told|gave|led|took|drove|(?:was|were) (?!invited)[a-z]+(?:ed|n|ld))"
    rf"(?= (?:[a-z][\w’'-]* ){{0,6}}?{_HIS_GUEST})"
)
# "Was told in Lima by his Peruvian host that": one to one as well.
_TOLD = r"(?:told|assured|informed|warned)"
_THERE_BY = r"(?:(?:in|on|at) (?:[\w’'-]+,? ){1,6})?by "
TOLD_BY = rf"\b(?:was|were) {_TOLD}(?= {_THERE_BY}(?:his|her) "
TOLD_BY_A_HOST = rf"{TOLD_BY}(?:[A-Z][\w-]+ )?hosts?\b)"
TOLD_BY_A_PEER = rf"{TOLD_BY}(?:[A-Z][\w-]+ )?(?:counterpart|colleague|opposite number)\b)"
# "He was told in Lima by Prime Minister A. Name that", "had been assured by President A. Name"; not "Peru was told".
TOLD_BY_A_HOLDER = (
    r"(?:\b(?:[Hh]e|[Ss]he|[Tt]hey|minister|president|premier|envoy|ambassador)|[A-Z][\w’'-]+ [A-Z][\w’'-]+|,)"
    rf" (?P<goal>(?:was|were|had been|has been) {_TOLD})"
    rf"(?= {_THERE_BY}(?:the )?(?:[A-Z][\w’'-]+ ){{0,2}}"
    rf"{_OFFICE} [A-Z][^;]*? (?:that|of|on|about)\b)"
)
# "Accepted the premier at the palace", "was accepted by the king", as translations have it for "received".
_ACCEPTED = re.compile(
    r"(?: (?:on \w+day|today|yesterday|in [A-Z]\w+|at the [A-Z]\w+))?(?: by)? (?:(?:the|his|her|its|[A-Z]\w+) )?"
    rf"(?:[\w-]+ ){{0,3}}{_HOLDERS}\b(?!['’])(?! to be\b)",
    re.I,
)
_THINGS = (
    r"(?:invitations?|resignation|proposals?|offers?|apolog\w+|requests?|credentials?|letters?|plans?|suggestions?|terms|"
    r"ideas?|conditions?|claims?|explanations?|nominations?|awards?|prizes?|responsibility|condolences|agreements?|"
    r"appointments?|recommendations?|results?|treaty|bid|deal|draft|ruling|decisions?|demands?|"
    r"criticism|blame|advice|gifts?|help|aid|views?|assurances?|mediation)"
)
_A_THING = re.compile(rf"\b{_THINGS}\b", re.I)


def _accepts_a_guest(before: str, after: str) -> bool:
    """Is it a guest who is accepted, and no offer or resignation?"""
    told = _ACCEPTED.match(after)
    passive = told is not None and " by " in told.group()
    return told is not None and _A_THING.search(before if passive else after[:120]) is None


# "Had Chile as its guest in the cup".
_IN_A_GAME = re.compile(
    r" (?:in|at|for) the (?:[\w-]+ )?(?:cup|match|game|finals?|league|tournament|championship)\b", re.I
)
# "As the guest of a bank".
_OF_A_FIRM = re.compile(
    r" of an? (?:[\w-]+ ){0,3}(?:bank|company|firm|university|institute|foundation|"
    r"club|festival|newspaper|museum|church)\b"
)


def is_no_guest(word: str, before: str, after: str) -> bool:
    """Does "visiting" tell what somebody is, or "accepted" what was got, and not what one did with another?"""
    if word.startswith("as ") and (_IN_A_GAME.match(after) or _OF_A_FIRM.match(after)):
        return True
    if word in ("accepted", "accept", "accepts", "receiving"):
        return not _accepts_a_guest(before, after)
    return word == "visiting" and _BE.search(before) is None and _OF_GUEST.match(after) is not None


_TOLD_HIM = frozenset(("told", "assured", "was told", "was assured"))


def is_told_to_guest(trigger: Trigger) -> bool:
    """ "Told the visiting minister": to his face, since he was there; "told his Danish counterpart"."""
    text = trigger.text.lower()
    return (trigger.kind == "meet" and text.endswith("visiting")) or text in _TOLD_HIM


# "Turned down", "took up".
_ANSWERED = (
    r"(?:declin(?:e[ds]?|ing)|turn(?:s|ed|ing) down|reject(?:s|ed|ing)|refus(?:es|ed|ing)|spurn(?:s|ed|ing)|"
    r"accept(?:s|ed|ing)?|tak(?:en|es) up|took up)"
)
# To what many states send somebody, and what is no journey.
_TO_MANY = (
    r"(?![^,;.]{0,60}?\b(?:summit|conference|forum|congress|assembly|talks|club|process|group|union|bloc|games)\b)"
)
# "Declined an invitation from the king to the parade in Lima", "accepted the king's invitation to Lima".
ANSWERED_INVITATION = (
    rf"\b{_ANSWERED} (?:[\w.’'-]+ ){{1,8}}?(?P<goal>invitation)"
    r"(?= (?:(?:from|of|by) [^,;.]{3,80}? |"
    r"(?:that|which) [^,;.]{3,80}? (?:extended|sent|addressed|issued) (?:to (?:him|her|them) )?)?"
    rf"(?:to|for) (?:attend )?(?:the |an? |his |her |its |[A-Z]){_TO_MANY})"
)
