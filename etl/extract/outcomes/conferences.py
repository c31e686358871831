"""Where many states meet: a conference as such, and the way to one, is no contact of two of them."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.language.occasions import SIDELINES
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence

# Bodies of many states.
_MANY_HOLD_IT = (
    r"(?:AU|African Union|U\.?N\.?|United Nations|G-?(?:7|8|20)|NATO|ASEAN|APEC|BRICS|SCO|EU|European Union|OPEC|OIC|"
    r"ECOWAS|SADC|CIS|CSTO|OSCE|Arab(?: League)?|Commonwealth|Security Council|General Assembly|North Atlantic Council|"
    r"European Council|Americas|Non-Aligned(?: Movement)?|Pacific Islands Forum|Visegrad(?: Group)?|UNASUR|Unasur|"
    r"GUAM|EAEU|Eurasian Economic Union|D-8|CICA|Turkic (?:Council|States)|"
    r"Organi[sz]ation (?:of|for) (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+){0,3} ?|"
    r"(?:[A-Z][\w-]+ ){1,4}(?:Organi[sz]ation|Community|Association)|"
    r"International Monetary Fund|IMF|World Bank|World Economic Forum|World Health Assembly|"
    r"International Atomic Energy Agency|IAEA|"
    r"(?:Pan-African|European|Andean|Central American|Latin American) Parliament|East African Legislative Assembly|"
    r"CELAC|Mercosur|CARICOM|SICA|Central American Integration System|Andean Community|ACS|ALBA|OECS|COMESA|CEMAC|"
    r"Association of Caribbean States|OAS|IGAD|ICGLR|EAC|ADMM(?:[- ]Plus)?|SAARC|BIMSTEC|GCC|Gulf Cooperation Council)"
)
# "went to the Commonwealth Ministers' Meeting", "left for Lima to attend a conference": travel to where many meet.
_MANY = (
    r"(?:(?:[A-Z0-9][\w'’.&-]*|of|on|the|for|and|annual|international|regional|global|two-day|three-day|climate|"
    r"economic|security|ministerial|leaders['’]?|ministers['’]?|chiefs['’]?|foreign|defen[cs]e|finance|trade|"
    r"spring|autumn|donors['’]?|donor|pledging|peace|world|review|business|investment|energy|water|ocean|nuclear|cyber|"
    r"health|development|youth|biennial|extraordinary|emergency|preparatory|upcoming|next|regular|ordinary|informal|"
    r"high-level|plenary|consultative|series|collection|string|related)\s+){0,8}?"
    r"(?:[Mm]eetings?|[Gg]atherings?|[Ss]ummit|[Cc]onference|[Ff]orum|[Aa]ssembly|"
    r"[Cc]ongress|[Dd]ialogue|[Ss]ession|[Gg]ames|[Ff]uneral|[Mm]eet)\b(?! (?:with|between))"
)
_TO_MANY = re.compile(rf"\s+(?:the\s+|an?\s+)?{_MANY}")
_TO_ATTEND = re.compile(
    # "Will travel to Lima to attend a conference on trade": whose it is need not be told.
    r"[^,;.]{0,60}?\b(?:to (?:also )?(?:attend|take part in|participate in|speak at|address|open)|for|attending) "
    r"(?:the|an?) (?:(?!press|news|video|joint|bilateral)[\w'’-]+ ){0,4}?(?P<open>conference|congress|expo|"
    r"trade fair|exhibition|festival)\b(?! (?:with|between))|"
    r"[^,;.]{0,60}?(?:, [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?,)?[^,;.]{0,40}?(?:, (?=for ))?"
    r"\b(?:to (?:also )?(?:attend|take part in|participate in|join|address|speak at)|for|attending)\s+"
    rf"(?:the|an?)\s+{_MANY}|"
    # "Was in Lima to open a session of the Andean Parliament".
    rf"[^,;.]{{0,60}}?\bto (?:open|attend|address|close|chair) (?:the|an?) (?:[\w-]+ )?(?:session|sitting|summit) of "
    rf"(?:the )?{_MANY_HOLD_IT}\b|"
    # "Was in Lima, where the ministers of the EU had a meeting".
    r"\s+[A-Z]\w+(?: [A-Z]\w+)?, where (?:the )?(?:[\w-]+ ){0,6}(?:of|from) the (?:EU|G7|G20|NATO|alliance|bloc)\b"
    r"[^,;.]{0,40}\b(?:meeting|met|summit|conference|session)\b|"
    # "Flies to Lima, where Pacific leaders gather".
    r"\s+[A-Z]\w+(?: [A-Z]\w+)?, where (?:[A-Z][a-z]+ ){1,2}(?:leaders|ministers|heads of state|defen[cs]e chiefs) "
    r"(?:will |are (?:due |set )?to )?(?:gather|meet|convene)\b|"
    # "Did come to Lima, but then it was for a meeting of the Arab ministers".
    rf"[^,;.]{{0,60}}, but (?:(?:then|that|this|it) )+(?:was|is) (?:only )?(?:for|to attend) (?:the|an?) {_MANY}|"
    # "Will travel to Lima for the conclave": that of which the text has told.
    r"\s+(?:the\s+)?[A-Z]\w+ (?:for|to attend) the (?:conclave|conference|forum|congress)\b"
)
_TOLD_AS_MANY = re.compile(r", where\b|(?:for|to attend) the (?:conclave|conference|forum|congress)$")
# "Ministers of the Commonwealth nations | get together", "when the UN General Assembly | meets".
_MANY_SUBJECT = re.compile(
    rf"\b(?:ministers|leaders|heads of (?:state|government|state and government)|chiefs) (?:of|from) (?:the )?"
    rf"(?:{_MANY_HOLD_IT}|bloc|alliance|continent|region|world)(?: (?:countries|nations|(?:member )?states|members))? "
    r"(?:(?:will|had|have|are|were|to|also) )*$|"
    r"\b(?:General Assembly|Security Council|European Council|North Atlantic Council|Arab League|African Union) $"
)
_BODY = re.compile(
    rf"\b(?:{_MANY_HOLD_IT}|G-?\d+|European|Islamic|World|Asian?|International|international|regional|"
    r"Security|Climate|Global|multilateral|leaders|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|"
    r"[A-Z]\w+ (?:Community|Alliance|League|Union))\b"
)


# "For the Mercosur summit and talks with his host".
_AND_TALKS = re.compile(r"\s+and (?:for |to |then )?(?:hold |have )?(?:\w+ )?(?:talks|meetings?) with\b")


# Those who sit in bodies of many states, and those of a whole part of the world.
_HEADS_OF_MANY = (
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
        rf"\b(?!Visegrad){_MANY_HOLD_IT}(?:['’]s)? {_HEADS_OF_MANY}",
        rf"\b(?:(?:West|East|North|Southern?|Central|Gulf|South-?East) )?{_WHOLE_PARTS} "
        rf"(?:(?:states|countries|nations)['’] )?{_HEADS_OF_MANY}",
        rf"\b{_HEADS_OF_MANY} (?:of|from) (?:the )?(?!Visegrad)(?:{_MANY_HOLD_IT}|bloc|alliance|region)",
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
# "Met | with all ten ASEAN foreign ministers", "met | his EU counterparts".
_MANY_OBJECT = re.compile(
    rf"(?: with)? (?:(?:all|the|his|her|their|its|my|our|other|several|some|\w+teen|ten|nine|of) )*{_MANY_HOLD_IT}"
    rf"(?:['’]s)? (?:(?:countries|nations|states)['’] )?(?:counterparts|colleagues|peers|allies|{_HEADS_OF_MANY})\b"
)


def _many_are_subject(sentence: Sentence, trigger: Trigger) -> bool:
    """ "NATO foreign ministers met", "African leaders held a summit in Accra"."""
    if trigger.noun and _OF_TWO.match(sentence.text, trigger.end):
        return False
    near = max(0, trigger.start - 160)
    return _MANY_MEET.search_in(sentence.text, sentence.text[near : trigger.start], near) is not None


def goes_where_many_meet(sentence: Sentence, trigger: Trigger) -> bool:
    """ "will be going to the Commonwealth Foreign Ministers' Meeting": a conference as such is no contact."""
    if _many_are_subject(sentence, trigger):
        return True
    if not trigger.noun and trigger.kind != "visit" and _MANY_OBJECT.match(sentence.text, trigger.end):
        return True
    if trigger.kind == "meet" and not trigger.noun:
        return _MANY_SUBJECT.search(sentence.text, max(0, trigger.start - 120), trigger.start) is not None
    if trigger.kind != "visit" or trigger.noun:
        return False
    after = sentence.text[trigger.end : trigger.end + 200]
    told = _TO_ATTEND.match(after) or _TO_MANY.match(after)
    if told is not None and _TOLD_AS_MANY.search(told.group()):
        return True
    if told is None or _AND_TALKS.match(after, told.end()):
        return False
    if told.groupdict().get("open"):
        return True
    # "Left for Abuja, Nigeria, to attend the session of": the town and its country stand before.
    gathering = told.group().rsplit(",", 1)[-1] + after[told.end() :][:60]
    return _BODY.search(re.split(r"[,;.]", gathering)[0]) is not None


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


# "The 27th AU summit", "the next meeting of the North Atlantic Council", "a summit of the bloc": a conference as such.
_THEIR_MEETING = re.compile(rf"\b{_MANY_HOLD_IT}(?:['’]s|[- ]related)? (?:[\w'’-]+ ){{0,4}}$")
_MEETING_OF_THEM = re.compile(
    rf" of (?:the )?(?:(?:Conference|Authority|Assembly|Summit|Council) of |{_MANY_HOLD_IT}\b|"
    r"(?:[A-Z][a-z]+ ){1,3}(?:Partnership|Union|League|Alliance|Council|Forum|Community|Initiative|Pact|Cooperation)\b|"
    r"(?:\w+ )?(?:bloc|alliance|organi[sz]ation|grouping)\b|"
    # "Of the heads of state of A and B" is of two.
    r"(?:[\w-]+ ){0,2}(?:heads of state\b(?! of (?:the )?(?:[A-Z][\w.’'-]+,? ){1,6}and (?:the )?[A-Z])|"
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
    rf" with (?:the |other |his |her |their )*{_MANY_HOLD_IT} "
    r"(?:\w+ )?(?:ministers|leaders|allies|counterparts|colleagues|peers|chiefs)\b",
)
# "On the margins of the NATO summit": then some of them met there.
_BESIDE_IT = re.compile(rf"\b{SIDELINES} (?:of )?(?:[\w'’-]+ ){{0,5}}$")
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


def is_of_many(sentence: Sentence, trigger: Trigger) -> bool:
    """Is the contact word that of a conference of a body of many states?"""
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
    if _BESIDE_IT.search(before):
        return False
    if _FAMILY_PHOTO.search(before) or (_NAMED.search(before + trigger.text) and not _OF_TWO.match(after)):
        return True
    wide = word.startswith("summit") and not _OF_TWO.match(after) and _OF_A_REGION.search(before) is not None
    return wide or bool(_THEIR_MEETING.search(before) or _MEETING_OF_THEM.match(after))
