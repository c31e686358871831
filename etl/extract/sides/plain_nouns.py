"""Who acts or is met, told by a plain noun: "investors called him", "met the buyers", "the Institute will hold"."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.sides.roles import Roles
from etl.lexicon import word_list

FOR_STATES = word_list("acting_for_states")
# Leaders and chiefs who are of no government.
_PRIVATE_HEADS = re.compile(
    r"\b(?:traditional|coalition|customary|tribal|village|clan|church|religious|spiritual|faith|business|industry|corporate|"
    r"company|party|opposition|student|union|labou?r|community|rebel|militia|guerrilla|gang|cartel|protest|youth|"
    r"indigenous|separatist|civic|farm|farmers['’]|grassroots|civil society|media|club|football|sports|aid|charity|"
    r"museum|university|hotel|film|festival)(?:['’]s?)? $"
)
_HOW_MANY = (
    r"(?:(?:[Tt]he|[Tt]hese|[Tt]hose|[Ss]ome|[Mm]any|[Ss]everal|[Bb]oth|[Aa]ll|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ther|"
    r"[Mm]ost|[Mm]ore than|[Aa]bout|[Oo]ver|[Nn]early|[Aa] (?:group|number|handful) of|[Dd]ozens of|[Hh]undreds of|"
    r"[Tt]housands of|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d[\d,]*|hundred|thousand|[Ll]ocal|[Yy]oung) )*"
)
_ADJECTIVE = (
    r"(?:(?!(?:of|from|in|and|with|on|at|by|for|who|that|to|or|as|when|said|says|him|her|them|me|us|behind|last|"
    r"about|regarding|concerning|during|after|before|over|against|amid|since|under|today|yesterday|here|there|"
    r"not|never|was|is|has)\b)[A-Za-z][\w'’-]* )"
)
_HEAD = (
    r"(?P<head>(?!(?:was|has|is|does|says|his|its|this|as|us|always|days|weeks|months|years|hours|times|"
    r"themselves|ourselves)\b)"
    r"(?:[a-z][a-z-]+(?:(?<![sui])s|men|women|people)|[A-Z][a-z]{2,}(?:ors|ers|ists|ees|ants|men|women|ies)))"
)
_OF = r"(?: (?:of|from|in) (?:the |both |these )?[A-Za-z][\w'’-]*(?: (?!and\b|to\b)[A-Za-z][\w'’-]*){0,3})?"
_NOUN = rf"{_HOW_MANY}(?:{_ADJECTIVE}and )?{_ADJECTIVE}{{0,3}}?{_HEAD}"
_AUXILIARIES = (
    r"(?:(?:have|had|will|would|are|were|due|expected|set|to|also|then|later|again|first|earlier|last|"
    r"already|now|soon|not|never|[a-z]+ly|on \w+day|yesterday|today) )*"
)
_CLAUSE = (
    r"(?:^\W*|[;:–—] |, (?:and |but |where |whose |while )?|[\"“]|\b(?:that|while|when|where|whose|after|before) )"
)
# "Investors | called him", "the bishops of the region have | travelled on", "a firm whose managers | met".
_WHO_ACT = re.compile(rf"{_CLAUSE}{_NOUN}{_OF} (?!to ){_AUXILIARIES}$")
# "The Cultural Centre | will hold a second such meeting", "met members of | the Movement of Society for Peace".
_INSTITUTION = (
    r"(?:Cent(?:re|er)|Institute|University|Foundation|Museum|Academy|Association|Society|Club|Chamber|Church|Company|"
    r"Choir|Orchestra|Corporation|Party|Movement)"
)
_IT_HOLDS = (
    r"(?:(?:will|would|has|had|is to|was to|also) )*"
    r"(?:(?:hold|holds|held|host|hosts|have|organi[sz]ed?s?) (?:[a-z-]+ ){0,5})?"
)
_IT_ACTS = re.compile(
    rf"(?:^|[,;] )[Tt]he (?:[A-Z][\w'’-]+ ){{1,4}}{_INSTITUTION}"
    rf"(?: (?:of|for) (?:[A-Z][\w'’-]+ ?){{1,3}})? {_IT_HOLDS}$"
)
_PLACE = r"(?-i:(?:the )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})"
# "The cabinet in Lima | meets on Friday", "the city council | met", "the electoral commission will | hold": of one
# state alone.
_HOME_BODY = re.compile(
    r"(?:^\W*|[,;] (?:and |but )?)[Tt]he (?:(?!joint\b)[\w'’-]+ ){0,2}?"
    r"(?:(?:cabinet|parliament|senate|politburo|board|(?:central|national|reserve) bank|(?:supreme|high) court)|"
    r"(?:city|town|municipal|privy|security|supreme|ruling|governing|state) council|council of ministers|"
    r"(?:parliamentary|electi?on|electoral|budget|central|select|ethics|inquiry|disciplinary|constitutional) "
    rf"(?:commission|committee))(?: (?:in|of) (?:{_PLACE}|the [a-z]+))? {_IT_HOLDS}(?:next |again |also )?$|"
    # "Her party held a | meeting in Lima".
    rf"\b(?:his|her|its|the ruling) (?:party|coalition|parliament|cabinet) {_IT_HOLDS}(?:next |again |also )?$",
    re.I,
)
_ITS_PEOPLE = re.compile(
    r"(?: with| to)? (?:the )?(?:members|representatives|leaders|officials|heads|executives|delegates?|a delegation)"
    r" of "
    rf"(?:the )?(?:(?:[A-Z][\w'’-]+|of|for|and) ){{0,6}}?{_INSTITUTION}\b"
)
_REACH = 150
_VERBS = ("meet", "talk", "call", "visit", "host")


def acts_for_no_state(roles: Roles, trigger: Trigger) -> bool:
    """Is the subject a plain noun in the plural, or the name of an institution, that stands for no government?"""
    text, begin = roles.sentence.text, max(0, trigger.start - _REACH)
    if _IT_ACTS.search(text, begin, trigger.start) or _HOME_BODY.search(text, begin, trigger.start):
        return True
    if trigger.noun or trigger.kind not in _VERBS or trigger.text.lower().startswith(("meeting", "to ")):
        return False
    who = _WHO_ACT.search(text, begin, trigger.start)
    if who is None or not _is_private(who):
        return False
    end = roles.sentence.start + who.end("head")  # "Peru's Rosa Ayers was in Lima": a name
    return not any(a.end == end and a.kind in ("person", "counterpart") and a.countries for a in roles.actors)


def _is_private(told: re.Match[str]) -> bool:
    begin = told.start("head")
    if _PRIVATE_HEADS.search(told.string, max(0, begin - 20), begin):
        return True
    return told["head"].lower() not in FOR_STATES


# "Met with | hotel owners", "spoke to the buyers of": no "met twice", "met two weeks later", "met in secret".
_MET = re.compile(rf"(?: (?:with|to))? {_NOUN}(?=[.,;]|\s|$)(?! (?:ago|later|earlier|after|before)\b)")
_NO_HEADS = word_list("plurals_of_time")
_ACTS_ON_WHOM = frozenset(
    ("met", "meet", "meets", "met with", "meet with", "meets with", "spoke", "spoke to", "spoke with", "talked to",
     "talked with", "talk to", "talk with", "speak to", "speak with", "talks", "a meeting", "meeting", "discussions",
     "consultations")
)  # fmt: skip


def meets_no_state(roles: Roles, trigger: Trigger) -> bool:
    """Does a contact word tell of a plain noun in the plural, or the people of an institution, and of no office-holder
    behind it?"""
    text = roles.sentence.text
    if _ITS_PEOPLE.match(text, trigger.end):
        return True
    if trigger.text.lower() not in _ACTS_ON_WHOM or (trigger.noun and not text.startswith(" with ", trigger.end)):
        return False
    if trigger.text.lower() == "spoke" and not text.startswith((" to ", " with "), trigger.end):
        return False
    whom = _MET.match(text, trigger.end)
    if whom is None or whom["head"] in _NO_HEADS or not _is_private(whom):
        return False
    at = roles.sentence.start + trigger.end
    return not any(
        at <= a.start < at + _REACH and (a.level or a.kind == "counterpart") and a.kind != "country" and not a.aside
        for a in roles.actors
    )
