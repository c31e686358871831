"""Who travels to where many states meet, or is met there on arrival, has no contact of two of them."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.outcomes.conferences import HEADS_OF_MANY, MANY_HOLD_IT, is_of_many, many_are_subject

# "went to the Commonwealth Ministers' Meeting", "left for Lima to attend a conference": travel to where many meet.
_MANY = (
    r"(?:(?:[A-Z0-9][\w'’.&-]*|of|on|the|for|and|annual|international|regional|global|two-day|three-day|climate|"
    r"economic|security|ministerial|leaders['’]?|ministers['’]?|chiefs['’]?|foreign|defen[cs]e|finance|trade|"
    r"spring|autumn|donors['’]?|donor|pledging|peace|world|review|business|investment|energy|water|ocean|nuclear|cyber|"
    r"health|development|youth|biennial|extraordinary|emergency|preparatory|upcoming|next|regular|ordinary|informal|"
    r"high-level|plenary|consultative|series|collection|string|related|first|second|third|inaugural|heads['’]?|and)\s+"
    r"){0,8}?"
    r"(?:[Mm]eetings?|[Gg]atherings?|[Ss]ummits?|[Cc]onference|[Ff]orum|[Aa]ssembly|"
    r"[Cc]ongress|[Dd]ialogue|[Ss]ession|[Gg]ames|[Ff]uneral|[Mm]eet)\b(?! (?:with|between))"
)
_TO_MANY = re.compile(rf"\s+(?:the\s+|an?\s+)?{_MANY}")
# "Lima, northern Peru, on Monday": the rest of the place, and the day.
_COUNTRY = r"(?:, (?:(?:north|south|east|west|central)\w* )?[A-Z][\w'’-]+(?: (?:of |and )?[A-Z][\w'’-]+){0,2},?)?"
_ON_THE_WAY = rf"[^,;.]{{0,60}}?{_COUNTRY}[^,;.]{{0,40}}?(?:, (?=for |to |where |at ))?"
_DAYS = r"(?: (?:on|from|this|next) (?:[A-Z0-9]\w*(?: |-|(?=[ ,]))|and |to |morning |evening ){1,5})?"
_TO_SIT_THERE = (
    r"\b(?:for|attending|at the head of (?:the|an?) (?:[\w-]+ )?delegation to|"
    r"(?:to (?:also )?|where (?:s?he|they) (?:will |would |is (?:due )?to |was (?:due )?to )?)"
    rf"(?:attend(?:s|ed)?|join(?:s|ed)?|address(?:es|ed)?|sp(?:eak|eaks|oke) at|"
    rf"(?:tak(?:e|es)|took) part{_DAYS} ?in|participate[sd]?{_DAYS} ?in){_DAYS})"
)
_TO_ATTEND = re.compile(
    # "Will travel to Lima to attend a conference on trade": whose it is need not be told.
    rf"{_ON_THE_WAY}(?:{_TO_SIT_THERE}|\bto open) "
    r"(?:the|an?) (?:(?!press|news|video|joint|bilateral)[\w'’-]+ ){0,4}?(?P<open>conference|congress|expo|"
    r"trade fair|exhibition|festival)\b(?! (?:with|between))|"
    # "Flew to Lima for Andean Community events", "for COP29", "to attend the Forest Basins Summit".
    rf"{_ON_THE_WAY}{_TO_SIT_THERE} (?P<named>COP ?\d+\b|(?:the )?(?:[\w-]+ )?{MANY_HOLD_IT}(?: \([A-Za-z]+\))? "
    r"(?:[\w-]+ ){0,3}?(?:events|meetings|summits|sessions|talks)\b(?! with)|the (?:extra)?ordinary summit\b|"
    r"the (?!Annual|Joint|Leaders|First|Second|Third|Next|Summit)(?:[A-Z][a-z]+ ){1,4}Summit\b)|"
    rf"{_ON_THE_WAY}{_TO_SIT_THERE}\s+(?:the|an?)\s+{_MANY}|"
    # "Was in Lima to open a session of the Andean Parliament".
    rf"[^,;.]{{0,60}}?\bto (?:open|attend|address|close|chair) (?:the|an?) (?:[\w-]+ )?(?:session|sitting|summit) of "
    rf"(?:the )?{MANY_HOLD_IT}\b|"
    # "Was in Lima, where the ministers of the EU had a meeting".
    r"\s+[A-Z]\w+(?: [A-Z]\w+)?, where (?:the )?(?:[\w-]+ ){0,6}(?:of|from) the (?:EU|G7|G20|NATO|alliance|bloc)\b"
    r"[^,;.]{0,40}\b(?:meeting|met|summit|conference|session)\b|"
    # "Flies to Lima, where Pacific leaders gather".
    r"\s+[A-Z]\w+(?: [A-Z]\w+)?, where (?:[A-Z][a-z]+ ){1,2}(?:leaders|ministers|heads of state|defen[cs]e chiefs) "
    r"(?:will |are (?:due |set )?to )?(?:gather|meet|convene)\b|"
    # "Did come to Lima, but then it was for a meeting of the Arab ministers".
    rf"[^,;.]{{0,60}}, but (?:(?:then|that|this|it) )+(?:was|is) (?:only )?(?:for|to attend) (?:the|an?) {_MANY}|"
    # "Will travel to Lima for the conclave": that of which the text has told.
    r"\s+(?:the\s+)?[A-Z]\w+ (?:capital )?(?:for|to attend) the (?:conclave|conference|forum|congress|meetings|"
    r"events)\b(?! with)"
)
_TOLD_AS_MANY = re.compile(
    r", where (?!s?he\b|they\b)|(?:for|to attend) the (?:conclave|conference|forum|congress|meetings|events)$"
)
# "Ministers of the Commonwealth nations | get together", "when the UN General Assembly | meets".
_MANY_SUBJECT = re.compile(
    rf"\b(?:ministers|leaders|heads of (?:state|government|state and government)|chiefs) (?:of|from) (?:the )?"
    rf"(?:{MANY_HOLD_IT}|bloc|alliance|continent|region|world)(?: (?:countries|nations|(?:member )?states|members))? "
    r"(?:(?:will|had|have|are|were|to|also) )*$|"
    r"\b(?:General Assembly|Security Council|European Council|North Atlantic Council|Arab League|African Union) $"
)
_BODY = re.compile(
    rf"\b(?:{MANY_HOLD_IT}|G-?\d+|European|Islamic|World|Asian?|International|international|regional|"
    r"Security|Climate|Global|multilateral|leaders|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|"
    r"[A-Z]\w+ (?:Community|Alliance|League|Union))\b"
)


# "For the Mercosur summit and talks with his host".
_AND_TALKS = re.compile(
    r"[^,;.]{0,80}?\s+and (?:for |to |then )?(?:hold |have |pay |make )?(?:an? )?"
    r"(?:\w+ )?(?:(?:talks|meetings?) with|visit\b(?! (?:by|of|from)))\b"
)


# "Met | with all ten ASEAN foreign ministers", "met | his EU counterparts".
_MANY_OBJECT = re.compile(
    rf"(?: with)? (?:(?:all|the|his|her|their|its|my|our|other|several|some|\w+teen|ten|nine|of) )*{MANY_HOLD_IT}"
    rf"(?:['’]s)? (?:(?:countries|nations|states)['’] )?(?:counterparts|colleagues|peers|allies|{HEADS_OF_MANY})\b"
)


# "For a visit ahead of the summit": then the visit is told.
_STAYS = re.compile(r"\b(?:visit|trip|talks|meet(?!ing)|to discuss)\b")
# "Landed in Lima ahead of the OAS heads' summit", "flies into Lima as Pacific leaders gather".
_GOING = re.compile(r"(?:arriv|land|touch|depart|left|leav|fl[eyi]w?)", re.I)
_BEFORE_MANY = re.compile(
    rf"{_ON_THE_WAY}ahead of (?:the|an?)\s+{_MANY}[^,;.]{{0,40}}|"
    rf"(?: into| to| in)?\s+(?:the\s+)?[A-Z]\w+(?: [A-Z]\w+)? as (?:the )?{MANY_HOLD_IT} {HEADS_OF_MANY} "
    r"[a-z]+\b[^,;.]*"
)


def _lands_before_many(trigger: Trigger, after: str) -> bool:
    """Does the journey end, by its words, where many are about to meet?"""
    if not _GOING.match(trigger.text):
        return False
    told = _BEFORE_MANY.match(after)
    return told is not None and _BODY.search(told.group()) is not None and _STAYS.search(told.group()) is None


def goes_where_many_meet(sentence: Sentence, trigger: Trigger) -> bool:
    """ "will be going to the Commonwealth Foreign Ministers' Meeting": a conference as such is no contact."""
    if many_are_subject(sentence, trigger):
        return True
    if not trigger.noun and trigger.kind != "visit" and _MANY_OBJECT.match(sentence.text, trigger.end):
        return True
    if trigger.kind == "meet" and not trigger.noun:
        return _MANY_SUBJECT.search(sentence.text, max(0, trigger.start - 120), trigger.start) is not None
    if trigger.kind != "visit" or trigger.noun:
        return False
    after = sentence.text[trigger.end : trigger.end + 200]
    if _lands_before_many(trigger, after):
        return True
    told = _TO_ATTEND.match(after) or _TO_MANY.match(after)
    if told is not None and _TOLD_AS_MANY.search(told.group()):
        return True
    if told is None or _AND_TALKS.match(after, told.end()):
        return False
    if any(told.groupdict().values()):
        return True
    # "Left for Abuja, Nigeria, to attend the session of": the town and its country stand before.
    gathering = told.group().rsplit(",", 1)[-1] + after[told.end() :][:60]
    return _BODY.search(re.split(r"[,;.]", gathering)[0]) is not None


# "Was the first head of state to land in Lima": for what others come to as well.
_FIRST_OF_MANY = filtered(r"\bfirst (?:[\w-]+ ){0,4}to (?:arrive|land|touch down|reach)\b")
# "On arrival he was received by the minister of tourism", "was welcomed at the airport".
_GREETED = filtered(
    r"\b(?:airport|air ?base|airfield|(?:up)?on (?:(?:his|her|their) )?(?:arrivals?|landing)|on the tarmac)\b", re.I
)
_ARRIVES = re.compile(r"(?:arriv|land|touch|reach)", re.I)


class Gatherings:
    """Of an article: who travels to where many meet is met there at the airport, and arrives but once."""

    def __init__(self) -> None:
        self._told_at = -_NEAR - 1

    def is_one(self, sentence: Sentence, trigger: Trigger) -> bool:
        """Is what the contact word tells of a conference of many, the way to it, or the greeting of who comes to it?"""
        if goes_where_many_meet(sentence, trigger) or _is_first_of_many(sentence, trigger):
            self._told_at = sentence.index
            return True
        if _SITS_THERE.search(sentence.text[: trigger.start]) and is_of_many(sentence, trigger):
            self._told_at = sentence.index
        if sentence.index - self._told_at > _NEAR:
            return False
        if trigger.kind == "host" or (trigger.kind in ("meet", "see") and not trigger.noun):
            return _GREETED.search(sentence.text) is not None
        again = trigger.kind == "visit" and not trigger.noun and _ARRIVES.match(trigger.text) is not None
        return again and _STAYS.search(sentence.text) is None


_NEAR = 3  # sentences
_SITS_THERE = re.compile(_TO_SIT_THERE)


def _is_first_of_many(sentence: Sentence, trigger: Trigger) -> bool:
    return trigger.kind == "visit" and _FIRST_OF_MANY.search(sentence.text) is not None


# "For the world conference on water in Lima A | flew there", "the summit of the League, for which A | has come".
_MANY_AHEAD = re.compile(
    rf"^\W*(?:Off )?(?:[Ff]or|[Tt]o) (?:the|an?) {_MANY}|"
    rf"\b(?:[Tt]he|[Aa]n?) {_MANY}[^,;]{{0,60}}, (?:for|to) which [^,;]{{2,80}}$"
)


def came_for_many(sentence: Sentence, trigger: Trigger) -> bool:
    """Do the words ahead of a journey say that it goes where many meet?"""
    if trigger.kind != "visit" or trigger.noun:
        return False
    ahead = _MANY_AHEAD.search(sentence.text[max(0, trigger.start - 200) : trigger.start])
    return ahead is not None and (_BODY.search(ahead.group()) or "onference" in ahead.group()) is not None
