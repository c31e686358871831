"""Where many states meet: a conference as such is no contact of two of them."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.language.occasions import SIDELINES
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence

# Bodies of many states.
MANY_HOLD_IT = (
    r"(?:AU|African Union|U\.?N\.?|United Nations|G-?(?:7|8|20)|NATO|ASEAN|APEC|BRICS|SCO|EU|European Union|OPEC|OIC|"
    r"ECOWAS|SADC|CIS|CSTO|OSCE|Arab(?: League)?|Commonwealth|Security Council|General Assembly|North Atlantic Council|"
    r"European Council|Americas|Non-Aligned(?: Movement)?|Pacific Islands Forum|Visegrad(?: Group)?|UNASUR|Unasur|"
    r"GUAM|EAEU|Eurasian Economic Union|D-8|CICA|Turkic (?:Council|States)|"
    r"Organi[sz]ation (?:of|for) (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+){0,3} ?|"
    r"(?:[A-Z][\w-]+ ){1,4}(?:Organi[sz]ation|Community|Association)|"
    r"International Monetary Fund|IMF|World Bank|World Economic Forum|World Health Assembly|"
    r"International Atomic Energy Agency|IAEA|"
    r"(?:Pan-African|European|Andean|Central American|Latin American) Parliament|East African Legislative Assembly|"
    r"CELAC|Mercosur|CARICOM|Caricom|SICA|Central American Integration System|Andean Community|ACS|ALBA|OECS|COMESA|"
    r"CEMAC|Association of Caribbean States|OAS|IGAD|ICGLR|EAC|ADMM(?:[- ]Plus)?|SAARC|BIMSTEC|GCC|"
    r"Gulf Cooperation Council)"
)
# Those who sit in bodies of many states, and those of a whole part of the world.
HEADS_OF_MANY = (
    r"(?:(?:member[- ]state|[Ff]oreign|defen[cs]e|finance|interior|energy|trade|health|justice|prime|military|army|"
    r"\d+) )*"
    r"(?:[Mm]inisters|[Ll]eaders|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Aa]mbassadors|envoys|chiefs|diplomats|"
    r"negotiators|[Mm]embers|member states|presidents)"
)
_WHOLE_PARTS = (
    r"(?:Arab|Gulf|(?<!South )African|European|Western|Asian|Caribbean|Pacific|Islamic|Latin American|South American|"
    r"Central American|Balkan|regional|world|bloc's)"
)
_HOW_MANY = r"(?:(?:more than|over|nearly|almost|some|about|around|at least) )?(?:\d{2,3}|dozens of|all|ten|twenty)"
_THEY_ALL = "|".join(
    (
        rf"\b(?!Visegrad){MANY_HOLD_IT}(?:['’]s)? {HEADS_OF_MANY}",
        rf"\b(?:(?:West|East|North|Southern?|Central|Gulf|South-?East) )?{_WHOLE_PARTS} "
        rf"(?:(?:states|countries|nations)['’] )?{HEADS_OF_MANY}",
        rf"\b{HEADS_OF_MANY} (?:of|from) (?:the )?(?!Visegrad)(?:{MANY_HOLD_IT}|bloc|alliance|region)",
        r"\b(?:[Mm]inisters|[Ll]eaders|chiefs|[Dd]elegat\w+|[Rr]epresentatives|[Ee]nvoys|[Oo]fficials|[Aa]mbassadors) "
        rf"(?:of|from) {_HOW_MANY} (?:\w+ )?(?:countries|nations|states|members)",
        r"\b(?:General Assembly|Security Council|European Council|North Atlantic Council|Lima Group|"
        r"[Cc]ontact [Gg]roup|Arab League|African Union)",
    )
)
# "EU leaders are to consider sanctions at a | summit held by video link": no other subject stands between.
_OF_THEIRS = (
    r"(?: (?:in|at) (?:[A-Z][\w'’-]+ ?\b){1,2}| (?!(?:and|or|with|who|that|when|after|before|as|whether)\b)"
    r"(?:[a-z0-9][\w'’-]*|(?![a-z0-9])\w+day))"
)
_MANY_MEET = filtered(rf"(?:{_THEY_ALL})(?: \([A-Z]+\))?{_OF_THEIRS}{{0,12}} $")
_OF_TWO = re.compile(r"\s+(?:of|between|with)\b")


def many_are_subject(sentence: Sentence, trigger: Trigger) -> bool:
    """ "NATO foreign ministers met", "African leaders held a summit in Accra"."""
    if trigger.noun and _OF_TWO.match(sentence.text, trigger.end):
        return False
    near = max(0, trigger.start - 160)
    return _MANY_MEET.search_in(sentence.text, sentence.text[near : trigger.start], near) is not None


# "The 27th AU summit", "the next meeting of the North Atlantic Council", "a summit of the bloc": a conference as such.
_THEIR_MEETING = re.compile(rf"\b{MANY_HOLD_IT}(?: \([A-Za-z]+\))?(?:['’]s|[- ]related)? (?:[\w'’-]+ ){{0,4}}$")
_MEETING_OF_THEM = re.compile(
    rf" of (?:the )?(?:(?:Conference|Authority|Assembly|Summit|Council) of |(?:\d+(?:st|nd|rd|th) )?{MANY_HOLD_IT}\b|"
    r"(?:[A-Z][a-z]+ ){1,3}(?:Partnership|Union|League|Alliance|Council|Forum|Community|Initiative|Pact|Cooperation)\b|"
    r"(?:\w+ )?(?:bloc|alliance|organi[sz]ation|grouping)\b|"
    # "Of the heads of state of A and B" is of two.
    r"(?:[\w-]+ ){0,2}(?:[Hh]eads of [Ss]tate\b(?! of (?:the )?(?:[A-Z][\w.’'-]+,? ){1,6}and (?:the )?[A-Z])|"
    r"[Hh]eads of [Gg]overnment\b(?! of (?:the )?[A-Z])|"
    r"[Hh]eads of [Ss]tates? of (?:Central|Latin|West|East|Southern) |"
    r"(?:[Hh]eads|presidents|leaders|premiers|(?:[a-z]+ )?ministers) of (?:the )?(?:(?:five|Central|Latin|West|East|"
    r"South|Southern|North|South-?East) )*(?:(?:Africa|Asia|America|Europe)\b|"
    r"(?:African|Arab|European|Asian|American|Pacific|Gulf|Caribbean|Caspian) (?:[Ss]tates|countries|nations)\b)|"
    r"(?:presidents|leaders|(?:\w+ )?ministers|representatives) (?:of|from) (?:the )?member (?:countries|states)\b|"
    r"(?:(?:sub-)?region|continent|bloc|world)['’]s (?:\w+ )?(?:leaders|presidents|ministers|"
    r"heads of (?:state|government))\b|"
    r"(?:presidents|leaders|[a-z]+ ministers) (?:of|from|in) the (?:whole |entire )?(?:(?:sub-)?region|continent)\b|"
    r"(?:(?:Central|South|North|East|West|Southern|Latin|South-?East) )?(?:African|Arab|European|Asian|American|"
    r"Islamic|Pacific|Gulf|Caribbean|Caspian|Nordic|regional|world) "
    r"(?:leaders|presidents|heads of (?:state|government)))\b)|"
    r" in the (?:Central Asia|C5|Africa|ASEAN|EU|Arab)[^,;.]{1,20} format\b|"
    # "attended a meeting with NATO foreign ministers".
    rf" with (?:the |other |his |her |their )*{MANY_HOLD_IT} "
    r"(?:\w+ )?(?:ministers|leaders|allies|counterparts|colleagues|peers|chiefs)\b",
)
# "The OAS will discuss it at its session in Lima": whose the session is.
_AT_ITS = re.compile(
    rf"\b{MANY_HOLD_IT}(?: \([A-Za-z]+\))? [a-z][^;.,]{{3,70}}? (?:at|during|in|for) its (?:[\w-]+ ){{0,3}}$"
)
# "On the margins of the NATO summit": then some of them met there.
_BESIDE_IT = re.compile(rf"\b{SIDELINES} (?:of )?(?:[\w'’-]+ ){{0,5}}$")
# "When the SCO held its summit, A had talks with B on the sidelines".
_THERE = re.compile(rf"\b(?:talks|met|meeting) [^;.]{{0,80}}\b{SIDELINES}(?= ?[,.]| ?$)")
# "Are expected at the Peacekeeping Summit": by its name a conference, and none of two or three states.
_NAMED = re.compile(
    r"\bthe (?!(?:Annual|Joint|Bi|Tri|Quadri|Leaders|Inter|First|Second|Third|"
    r"Next)[\w'’-]*\b)(?:[A-Z][a-z]+ ){1,4}Summit$"
)
# "The family photo of the summit": all who came are in it.
_FAMILY_PHOTO = re.compile(r"\b(?:family|group) (?:photo(?:graph)?|picture) (?:of|at|from) (?:[\w'’-]+ ){0,3}$", re.I)
# "A range of issues, including the upcoming summit in Lima": what they talked about, and whose it is nobody says.
_AMONG_TOPICS = re.compile(
    r"\b(?:issues|topics|matters|questions|subjects|developments|agenda|priorities|preparations?)\b,? "
    r"(?:including|such as|like|among them|for|ahead of) (?:the |this |last |next )(?:(?!['’])[\w-]+ ){0,4}$"
)
# "Is getting ready to host the third meeting of Central Asian heads of state".
_HOSTED = re.compile(
    r"\s+(?:the|an?|its|their|this)\s+(?:[\w'’-]+\s+){0,6}?(?:summit|meeting|session|gathering)\b", re.I
)
# "Ahead of a regional summit on June 3", "at the Arab summit": of all of that part of the world.
_OF_A_REGION = re.compile(
    r"\b(?:regional|international|world|global|continental|multilateral|African|Arab|Asian|European|Gulf|Islamic|"
    r"American|Balkan|Caribbean|Pacific|G-?\d+) (?:[a-z-]+ ){0,2}$"
)
_CONFERENCES = frozenset(
    ("summit", "summits", "meeting", "meetings", "session", "gathering", "talks", "teleconference", "videoconference")
)


# "The GCC meeting | hosted by the kingdom", "the forum is co-| hosted by the UNHCR and A".
_MEETING_HELD = re.compile(
    rf"\b{MANY_HOLD_IT}(?: \([A-Za-z]+\))?(?:['’]s)? (?:[\w'’-]+ ){{0,3}}"
    r"(?:meeting|summit|conference|session|forum),? (?:(?:was|is|are|were|being|to be|will be|co-?|jointly) ?)*$"
)
_BY_A_BODY = re.compile(rf" by (?:the )?(?:UNHCR|UNICEF|UNESCO|UNDP|{MANY_HOLD_IT})\b")


def _hosted_by_many(sentence: Sentence, trigger: Trigger) -> bool:
    """Is it a body's meeting, or a body itself, of which the word of hosting tells?"""
    after, before = sentence.text[trigger.end :], sentence.text[max(0, trigger.start - 90) : trigger.start]
    return _BY_A_BODY.match(after) is not None or (after.startswith(" by ") and bool(_MEETING_HELD.search(before)))


def is_of_many(sentence: Sentence, trigger: Trigger) -> bool:
    """Is the contact word that of a conference of a body of many states?"""
    if trigger.kind == "host" and _hosted_by_many(sentence, trigger):
        return True
    if trigger.kind == "host" and (what := _HOSTED.match(sentence.text, trigger.end)):
        return _MEETING_OF_THEM.match(sentence.text, what.end()) is not None
    word = trigger.text.lower().removesuffix(" with")
    if not trigger.noun or word.rpartition(" ")[2] not in _CONFERENCES:
        return False
    after = sentence.text[trigger.start + len(word) :]
    if _AMONG_TOPICS.search(sentence.text, max(0, trigger.start - 90), trigger.start) and not _OF_TWO.match(after):
        return True
    if re.match(r" (?:with|between)\b", after):
        return _MEETING_OF_THEM.match(after) is not None
    before = sentence.text[max(0, trigger.start - 70) : trigger.start]
    if _BESIDE_IT.search(before) or _THERE.search(after):
        return False
    if _FAMILY_PHOTO.search(before) or (_NAMED.search(before + trigger.text) and not _OF_TWO.match(after)):
        return True
    if _AT_ITS.search(sentence.text, 0, trigger.start) and not _OF_TWO.match(after):
        return True
    wide = word.startswith("summit") and not _OF_TWO.match(after) and _OF_A_REGION.search(before) is not None
    return wide or bool(_THEIR_MEETING.search(before) or _MEETING_OF_THEM.match(after))
