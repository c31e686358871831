"""Which side asked for a contact."""

from __future__ import annotations

import re

from etl.extract.clauses.segments import clauses
from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.days.date_vocabulary import SOME_DAY
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.language.told import Told
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

_WISH = (
    r"(?:request|initiative|invitation|behest|suggestion|proposal|instigation|urging|insistence|demand|prompting|"
    r"wish|instance)"
)
_EVENT = (
    r"(?:calls?|meetings?|talks|visits?|trip|conversations?|contacts?|discussions?|summit|dialogue|consultations?|session|"
    r"exchange|phone call|telephone call|telephone conversation|phone conversation|encounter|gathering|negotiations)"
)
_SIDE = r"(?:(?:the|his|her|their|its|[A-Z]\w+)\.?\s+){0,3}"
_BY_AFTER = filtered(
    rf"(?:(?:at|on|upon|by|following|to|accept\w+|taking up|acting on) (?:the |a |an )?(?:\w+ )?{_WISH} "
    r"(?:of|from|by|made by)|(?:requested|"
    rf"initiated|proposed|"
    rf"suggested|sought|asked for|placed|instigated|called for|invited|arranged|offered|convened) "
    rf"(?:{SOME_DAY} |\w+ )?by|"
    r"\b(?:request|initiative|invitation|proposal|idea|suggestion|offer)\b[^.;]{0,50}?\b(?:came|comes|coming|originated|made|"
    r"issued|extended|conveyed|put forward) (?:\w+ ){0,2}?(?:from|by)|"
    r"\b(?:requests?|offers?|appeal|bid|invitation|proposal) (?:of|for|to) [^.;,]{2,50}? (?:from|by))"
    rf"\s+{_SIDE}$",
    re.I,
)
# "The initiative was that of Paris".
_WAS_OF = filtered(rf"\b(?:{_WISH}) (?:was|is|had been) (?:that|one) of (?:the )?$", re.I)
_OWN = re.compile(
    rf"(?:['’]s?\s+(?:own\s+)?(?:\w+\s+)?|,\s+(?:on|at|upon|by|following)\s+whose\s+(?:\w+\s+)?)"
    rf"(?:{_WISH}|(?:offers?|bid|appeal|plea|overtures?|calls?(?= for))(?= (?:for|of|to)\b))\b",
    re.I,
)
_OWN_WISH = filtered(r"\b(?:on|of) (?:his|her|its|their) own (?:initiative|accord)\b")
_SIDE_OWN = filtered(rf"^\s+(?:side|government|minist\w+|military)['’]s?\s+{_WISH}\b", re.I)
# "A request by A for a call", "the offer of A to meet".
_WISH_OF = filtered(
    rf"\b(?:(?:{_WISH}|offer|bid|plea|overture|appeal)s?|calls(?= by))\s+"
    r"(?:made\s+)?(?:by|from|of)\s+(?:(?:the|his|her|their|its)\s+)?$",
    re.I,
)
_FOR_EVENT = re.compile(
    rf"^[^.;,]{{0,20}}?,?\s(?:for|to|that)\b[^.;,]{{0,60}}?\b(?:{_EVENT}|meet|talk|speak|"
    rf"hold)\b",
    re.I,
)
# "In a call that A had requested".
_WHICH = re.compile(
    rf"\b(?:{_EVENT}|invitation)(?:\s+(?:that\s+|which\s+)?|[^.;]{{0,80}},\s+which\s+)(?:the\s+)?$", re.I
)
_WANTED = filtered(
    r"^\s+(?:of [A-Z]\w+ )?(?:had |has )?(?:requested|asked for|sought|proposed|initiated|wanted|suggested|"
    r"demanded|offered|extended|issued|put (?:in|through)|placed)\b"
)
_ADVERB = r"(?:,[^,]{0,60},\s+)?(?:also |earlier |first |then |repeatedly |urgently |itself |himself |herself )*"
_ASKED_FOR_IT = filtered(
    rf"^,?\s+{_ADVERB}(?:(?:that|who|which)\s+)?(?:had |has |have )?{_ADVERB}(?:asked for it|"
    rf"(?:took|taken) the initiative|"
    rf"picked up the phone|"
    rf"(?:rang|called|phoned|telephoned|wrote) first|(?:extended|issued|sent) (?:the|an|this) (?:\w+ )?invitation|"
    rf"(?:(?:made|placed) (?:it|the (?:\w+ ){{0,2}}?(?:phone |telephone )?call)|"
    rf"(?:requested|initiated|sought|proposed|suggested|asked for|called for|pushed for|"
    rf"pressed for|demanded) (?:it|(?:the|this|that|these|a|an|another|urgent)\s+(?:\w+\s+){{0,2}}{_EVENT}))|"
    rf"asked to (?:meet|talk|speak|see|be))\b",
    re.I,
)
_WHEN = (
    rf"(?:{SOME_DAY},? |on \w+day |(?:last|this) \w+ |in the meantime |meanwhile |in turn |formally |officially |"
    "personally |urgently )"
)
_ASKED = filtered(
    r"^\s*(?:of [A-Z]\w+(?: [A-Z]\w+)? )?(?:,[^,]{0,60},)?\s*"
    r"(?:said (?:on \w+day )?(?:that )?it )?(?:also |then |repeatedly |twice |has |have |had |that |"
    rf"already |again |even |{_WHEN})*"
    r"(?:asked|requested|proposed|proposes|offered|offers|suggested|suggests|invited|invites|sought|seeks|initiated|tried|"
    r"tries|attempted|wanted|wants|wished|wishes|demanded|demands|pleaded|asks|"
    r"(?:(?:is|was|been) )?(?:asking|requesting|proposing|offering|suggesting|inviting|seeking|trying)|"
    r"requests?|invitation|offer|proposal|bid|telephoned|called (?!off)|phoned|rang|made|did attempt|did try|"
    r"would like|sent|(?:submitted|filed|lodged|put in|made|addressed) (?:an?|his|her|its|their) (?:\w+ )?request|"
    r"(?:(?:is|are|was|were|still) )*(?:await(?:s|ed|ing)?|wait(?:s|ed|ing)? for) (?:an?|any|the) "
    r"(?:answer|reply|response)|"
    r"picked up|reached out|approached|appl(?:ied|ies) for|put forward|extended|floated|pressed|pushed)\b",
    re.I,
)
_ABOUT_IT = filtered(
    rf"\b{_EVENT}\b|\b(?:at|on|upon) (?:(?:the |an )?{_WISH} (?:of|from)|whose {_WISH})\b|"
    rf"\b(?:called|rang|phoned|telephoned) first\b|\b(?:initiative|up the phone)\b|\b(?:request|initiative|"
    rf"invitation|idea|suggestion|proposal) (?:\w+ ){{0,6}}came\b",
    re.I,
)
_IT = re.compile(r"\W*It\b", re.I)
_PRONOUN_ASKED = filtered(
    r"\b(?:he|she|they|who)\s+(?:had |has |have |did )?(?:\w+ly )?(?:tried|try|attempted|asked|requested|"
    r"proposed|offered|"
    r"suggested|invited|sought|wanted|reached out|called|phoned|rang)\b",
    re.I,
)


# "At the latter's request": of the one named last.
_LATTER = filtered(
    rf"\b(?:at|on|upon) the (?:(?P<which>latter|former)['’]s {_WISH}|{_WISH} of the (?P<last>latter|former))\b", re.I
)


def _latter(sentence: Sentence, roles: Roles, members: set[str]) -> Told | None:
    m = _LATTER.search(sentence.text)
    if m is None:
        return None
    before = [a for a in roles.actors if a.end <= sentence.start + m.start() and len(a.countries) == 1]
    codes = list(dict.fromkeys(a.countries[0] for a in before if a.countries[0] in members))
    code = codes[(m["which"] or m["last"]).lower() == "latter"] if len(codes) == 2 else None
    return Told(code, m.group(), "the latter, the former: of the two just named") if code else None


# "At the invitation of his counterpart Ana Ruiz": the other of the two, whose state need not be told.
_OF_THE_OTHER = filtered(
    rf"\b{_WISH} (?:of|from|by) (?:his|her|their|its) (?:host|colleague|counterpart|opposite number)\b", re.I
)


def _of_the_other(sentence: Sentence, parties: Parties, own: tuple[int, int]) -> Told | None:
    """The one of two states that is not that of the only subject, whose "counterpart" has asked."""
    subjects = {c for a in parties.subjects for c in a.countries}
    told = _OF_THE_OTHER.search(sentence.text) if len(parties.countries) == 2 and len(subjects) == 1 else None
    if told is None or _of_another(sentence.text, told.start(), own):
        return None
    other = next((c for c in parties.countries if c not in subjects), None)
    return Told(other, told.group(), "his counterpart: the other of the two") if other else None


def find_requester(sentence: Sentence, roles: Roles, parties: Parties, own: tuple[int, int]) -> Told | None:
    """Code of the side that the words name as having asked for the contact told in clause ``own``, or None."""
    members = set(parties.countries)
    if latter := _latter(sentence, roles, members):
        return latter
    if len(members) == 2 and (wish := _OWN_WISH.search_between(sentence.text, *own)):
        return next(
            (Told(c, wish.group(), "who acts, of his own wish") for a in parties.subjects for c in a.countries), None
        )
    for a in roles.actors:
        if not a.countries or (len(members) >= 2 and not set(a.countries) & members):
            continue
        if _of_another(sentence.text, a.start - sentence.start, own):
            continue
        if words := _asked_here(roles.text, sentence, a):
            return Told(a.countries[0], words, _SAID_TO_ASK)
    return _of_the_other(sentence, parties, own)


_SAID_TO_ASK = "words that say who asked"


def _of_another(sentence: str, position: int, own: tuple[int, int]) -> bool:
    """Does a position lie in a clause that tells of another contact than clause ``own``?"""
    if own[0] <= position < own[1]:
        return False
    other = next(((a, b) for a, b in clauses(sentence) if a <= position < b), (0, 0))
    return any(other[0] <= t.start < other[1] for t in find_triggers(sentence))


def _behind(text: str, a: Actor) -> int:
    """Where the words behind an actor begin: past the comma that closes "A, the minister,"."""
    return a.end + (text.startswith(",", a.end) and "," in text[a.start : a.end])


def _asked_here(text: str, sentence: Sentence, a: Actor) -> str | None:
    """The words by which somebody is said to have asked, with his own."""
    begin = max(sentence.start, a.start - 110)
    before = text[begin : a.start]
    after = text[a.end : a.end + 110]
    ahead = behind = None
    if wanted := _WANTED.match_in(text, after, a.end):
        ahead = _WHICH.search(before)
        behind = wanted if ahead else None
    if ahead is None and (wish := _WISH_OF.search_in(text, before, begin)) and _FOR_EVENT.match(after):
        ahead = wish
    ahead = ahead or _WAS_OF.search_in(text, before, begin) or _BY_AFTER.search_in(text, before, begin)
    if ahead is None:
        behind = (
            _OWN.match(after) or _SIDE_OWN.match_in(text, after, a.end) or _ASKED_FOR_IT.match_in(text, after, a.end)
        )
    if ahead is None and behind is None:
        return None
    return (ahead.group() if ahead else "") + text[a.start : a.end] + (behind.group() if behind else "")


def asking_side(roles: Roles) -> Told | None:
    """The subject of "asked", "proposed", "tried to call": for contacts that were only wished for."""
    for a in roles.actors:
        if not a.countries or a.aside:
            continue
        end = _behind(roles.text, a)
        if asked := _ASKED.match_in(roles.text, roles.text[end : end + 90], end):
            words = roles.text[a.start : end] + asked.group()
            return Told(a.countries[0], words, "who acts where it is wished for")
    sentence = roles.sentence
    m = _PRONOUN_ASKED.search(sentence.text)
    if m:
        named = [a for a in roles.actors if a.end <= sentence.start + m.start() and a.kind == "person" and not a.aside]
        # "A spoke with B, who had asked for it": the one just named; "A met B after he had asked": the subject.
        told = reversed(named) if m.group().lower().startswith("who") else named
        first = next((a for a in told if a.countries), None)
        return Told(first.countries[0], m.group(), "a pronoun that asked: whom it means") if first else None
    return None


def requester_told(sentence: Sentence, cast: Cast, countries: tuple[str, ...]) -> Told | None:
    """The side that a sentence of its own names as having asked: "The request came from X", "It was Y that called"."""
    if not _IT.match(sentence.text) and not _ABOUT_IT.search(sentence.text):
        return None
    for a in cast.within(sentence.start, sentence.end):
        if len(a.countries) != 1 or a.countries[0] not in countries:
            continue
        if words := _asked_here(cast.text, sentence, a):
            return Told(a.countries[0], words, _SAID_TO_ASK)
    return None


# "The request for a call", "his offer of talks": the wish was told before, and with it the contact.
_WISH_TOLD = filtered(
    r"\b(?:the|this|that|his|her|their|its) (?:\w+ )?(?:requests?|offer|proposal) (?:for|of|to hold) "
    r"(?:an? |the )?(?:[\w-]+ ){0,3}$",
    re.I,
)


def of_wish_told(sentence: Sentence, trigger: Trigger) -> bool:
    """Does a contact word name what was asked for or offered in a wish told before?"""
    return trigger.noun and _WISH_TOLD.search_in(sentence.text, sentence.text[: trigger.start]) is not None


_IS_GUEST = re.compile(r"\b(?:been|was|were|is|are|be|being) (?:\w+ )?$", re.I)
_THEM = re.compile(r"\s+(?:him|her|them)\b")
# "An invitation to visit Peru", "invited to come to Lima": who is host there has invited.
_TO_COME = filtered(
    r"\binvit(?:ation|ations|ed)\b[^;.]{0,90}?\bto (?:\w+ )?(?:visit|come|travel|pay (?:an? )?(?:\w+ )?visit|be in)\b"
    r"(?: to)?(?: the)?[^;.]{0,40}?$",
    re.I,
)


def inviting_side(roles: Roles, parties: Parties, trigger: Trigger) -> Told | None:
    """The host who invites: "A invited B", "B was invited by A", "B accepted an invitation to visit A's capital"."""
    members, text, begin = set(parties.countries), roles.text, roles.sentence.start
    if len(members) != 2:
        return None
    if trigger.text.lower().startswith(("invite", "extend", "ask")):
        guests = parties.subjects if _IS_GUEST.search(text, begin, begin + trigger.start) else parties.objects
        hosts = members - {c for a in guests if a.kind != "country" for c in a.countries}
        if len(hosts) == 2 and _THEM.match(text, begin + trigger.end):
            # "A met B and invited him": the one who met.
            hosts = {c for a in sorted(parties.actors, key=lambda a: a.start)[:1] for c in a.countries}
        if len(hosts) == 1:
            return Told(next(iter(hosts)), trigger.text, "who invites is host there")
    places = [a for a in roles.actors if a.kind == "country" and set(a.countries) < members]
    to = next((a for a in places if _TO_COME.search_in(text, text[begin : a.start], begin)), None)
    return Told(to.countries[0], text[to.start : to.end], "where one is invited to come") if to else None
