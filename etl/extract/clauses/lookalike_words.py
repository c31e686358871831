"""Words beside a contact word by which it is none: "called | for", "met | criticism", "cabinet | meeting"."""

from __future__ import annotations

import re

from etl.extract.clauses.at_large import INTO_A_UNION, TO_THE_UN
from etl.extract.clauses.called_on import APPEAL
from etl.extract.clauses.guest_words import GUESTS, IN_NO_TOWN, NO_GUEST_AWAITED, NO_HOST_AWAITS
from etl.extract.clauses.phone_words import ON_THE_LINE, TRANSCRIBED
from etl.extract.clauses.sessions import COMMITTEE, OF_HOME, OF_ONE_HOUSE
from etl.extract.language.occasions import SIDELINES

# "a call on" somebody to do something, not "a call on Tuesday".
_ON_SOMEBODY = (
    r"on(?!\s+(?:the\s+|early\s+|late\s+)?(?:\w+day\b|\d|same\b|phone\b|Jan|Feb|March|April|May\b|June|July|Aug|Sept|"
    r"Oct|Nov|Dec))"
)
# "Met each other halfway": came to terms.
_HALFWAY = r"(?:(?:each other|one another|him|her|them|us|it|[A-Z][\w'’-]+)\s+)?half[-\s]?way\b"
# "Met with applause", "met scepticism": no meeting.
_MET_WITH = ("met with", "meet with", "meets with", "meeting with")
_WELCOME = r"(?:applause|criticism|s[ck]epticism|approval|resistance|silence|protests?|anger|outrage|refusal)"
_GLAD_OF = r"decision|progress|news|agreement|move|statement|efforts?"
_TO_MANY = rf"^\s+{TO_THE_UN}|^(?: of [^,;]{{3,50}})? to (?:the |a )?(?:newspapers?|press|editors?|nation|public)\b"
_OF_AN_ENVOY = r"of (?:credence|credentials?|accreditation|recall|commission|intent|understanding)\b"
NOT_AFTER = {
    **dict.fromkeys(("called on", "calls on", "to call on", "will call on", "and call on"), APPEAL),
    # "Confer an honorary rank on him".
    **dict.fromkeys(("confer", "conferred"), re.compile(r"^ (?:an?|the) [^,;.]*\b(?:up)?on\b")),
    "invitation to": re.compile(r"^\s+(?!(?:the )?[A-Z])"),
    "call": re.compile(
        rf"(?i)^\s+(?:for|{_ON_SOMEBODY}|to\s+(?:action|arms|order|restraint|end|stop|halt|\w+\b(?=.{{0,5}}$))|it|him|her|"
        r"them|itself|attention|into question|a halt)\b"
    ),
    "calls": re.compile(rf"^\s+(?:for|{_ON_SOMEBODY}|it|him|her|them|itself|attention|\w+ly|the|a|an|to)\b", re.I),
    "called": re.compile(
        r"(?i)^\s+(?:(?:for|on|upon|off|it|this|that|them|itself|into|in|out|a)\b|"
        # But "called the Ugandan naval commander".
        rf"the\s+\w+\s+(?:an?|the|sensitive|\w+(?:ing|ed|ful|al|ive))\b(?! (?:\w+ ){{0,3}}(?:{GUESTS}|commander)\b)|"
        r"\w+\s+an?\b(?! (?:[a-z]+ )?(?:hour|day|night|week|month|year)s? (?:ago|before|earlier|later)\b)|"
        r"attention|back|home|China a|"
        # "Had called its ambassador home from Lima".
        r"(?:its|his|her|their|the) (?:[\w-]+ ){0,3}?(?:ambassadors?|envoys?)(?: (?:in|to) [\w ]{3,20})? home\b|"
        r"(?:(?:the|their|his|her|these|\w+day['’]s)\s+)?(?:talks|meetings?|encounters?|visit|calls?|summit|reports?|claims?|news|"
        r"discussions|move|decision)\b|an\b|[\"“'‘])"
    ),
    **dict.fromkeys(
        ("to call", "will call", "would call"),
        re.compile(r"^\s+(?:(?:for|on|upon|off|it|this|that|them|itself|attention|in|out|an?)\b|[\"“'‘])", re.I),
    ),
    "meeting": re.compile(
        r"^\s+(?:rooms?|places?|halls?|(?:the |their |its )?(?:conditions|demands?|targets?|"
        r"challenges?|needs?|obligations|requirements)|of\s+(?:the\s+)?(?:\w+\s+of\s+(?:the\s+)?)?"
        r"(?:NATO|EU|European|UN|U\.N\.|United Nations|OIC|OSCE|ASEAN|Arab League|African Union|G-?\d+|Group of|SCO|"
        r"CIS|ECOWAS|SADC|OAS|Security Council|(?:the )?bloc))\b",
        re.I,
    ),
    **dict.fromkeys(
        ("stay in", "stayed in"),
        re.compile(
            r"^\s+(?:[a-z]+ )?(?:contact|touch|place|power|office|force|bed|prison|jail|hospital|line|tune)\b", re.I
        ),
    ),
    "met": re.compile(
        rf"^\s+(?:{_HALFWAY}|{_WELCOME}|(?:the |their |its )?(?:conditions|demands?|targets?|challenges?|"
        r"needs?|obligations|requirements|US forces|troops))\b",
        re.I,
    ),
    **dict.fromkeys(_MET_WITH, re.compile(rf"^\s+(?:an? |only |little )*(?:[a-z]+ )?{_WELCOME}\b", re.I)),
    "meet": re.compile(
        rf"^\s+(?:{_HALFWAY}|(?:the |their |its |all )?(?:conditions|demands?|targets?|challenges?|"
        r"needs?|obligations|requirements|expectations))\b",
        re.I,
    ),
    "spoke": re.compile(
        r"^\s+(?:\w+ly\s+|at length\s+)?(?:of|about|in favou?r|in (?:an|a) (?:interview|speech)|"
        r"for(?! [\w -]{1,24}\b(?:minutes|hours?)\b)|against|up|out|on condition|"
        r"to (?:reporters|journalists|the press|the media|parliament|troops|soldiers|cnn|bbc|reuters))\b",
        re.I,
    ),
    **dict.fromkeys(
        ("speak", "speaks"),
        re.compile(
            r"^\s+(?:there\b|at (?:the|an?)\b|before (?:the|an?)\b|of|about|in favou?r|"
            r"for(?! [\w -]{1,24}\b(?:minutes|hours?)\b)|against|up|out|only|"
            r"on condition|to (?:reporters|journalists|the press|the media))\b",
            re.I,
        ),
    ),
    "spoken": re.compile(
        r"^\s+(?:\w+ly\s+|at length\s+)?(?:in an interview|of|about|in favou?r|"
        r"for(?! [\w -]{1,24}\b(?:minutes|hours?)\b)|against|up|out|only|on condition|"
        r"to (?:reporters|journalists|the press|the media))\b",
        re.I,
    ),
    "talked": re.compile(
        r"^\s+(?:about|of|up|down|to (?:reporters|journalists|the press)|there with (?:soldiers|troops))\b", re.I
    ),
    "received": re.compile(
        r"^,?\s+(?:(?:an?|the|no|some|any|more|its|their|his|her|two|three|four|several|today|yesterday|on|this|\w+day|"
        r"evening|morning|afternoon|night),?\s+){0,5}(?:\w+\s+)?(?:reports?|information|letters?|support|applause|"
        r"news|aid|assistance|weapons|funds|money|training|"
        r"answer|reply|response|word|notice|assurances?|treatment|orders?|invitation|congratulat\w+|"
        r"messages?|calls?|(?:tele)?phone)\b|^\s+from\b",
        re.I,
    ),
    "receive": re.compile(
        r"^\s+(?:a |an |the |no |some |any |more )?(?:\w+\s+)?(?:reports?|information|support|aid|"
        r"assistance|weapons|funds|money|training|answer|reply|response|treatment)\b",
        re.I,
    ),
    "chat": re.compile(r"^\s+(?:shows?|rooms?|apps?|groups?|bots?|logs?|forums?|services?|messages?|line)\b", re.I),
    "dined": re.compile(r"^\s+(?:alone|out|at home)\b"),
    "hosts": re.compile(r"^\s+(?:a|an|the|US|American)\s+(?:base|bases|troops|forces)\b", re.I),
    # "Expects the new president to keep his word".
    "expects": re.compile(
        r"^\s+(?:to\b|that\b|more|no\b|a\b|an\b|it\b|him to|her to|them to|\w+ to\b|"
        r"(?:[\w'’-]+ ){2,6}to (?!(?:arrive|come|visit|travel|attend|meet|hold|land|be|pay|fly|join|sit|stay)\b))",
        re.I,
    ),
    "awaits": NO_GUEST_AWAITED,
    # Invited to take part in something, or to do something: no visit to the other country.
    "invited": re.compile(
        r"^\s+(?:[\w.'’-]+\s+){0,6}?to\s+(?!visit\b|come\b|pay\b|travel\b|return\b|make\b|see\b|hold\b|meet\b|have\b|"
        r"sit\b|talk)[a-z]+\b|^\s+(?:\w+\s+){0,3}(?:guests?|speakers?|observers?)\b",
    ),
    "saw": re.compile(
        r"^\s+(?:[\"“]|(?:[a-z-]+ )?(?:will|progress|signs|hope|room|chances|potential|reason|value|danger)\b)|"
        r"^\s+(?:a|an|no|it|its|(?:their|his|her)\b(?! (?:[\w-]+ ){0,3}(?:counterpart|colleague|peer|opposite))|more|"
        rf"the (?:need|first|start|end|rise|fall|(?:[a-z]+ )?(?:will|chances?|hope|progress|signs?|way)|"
        rf"(?!(?:{GUESTS})s?\b)\w+ of))\b",
        re.I,
    ),
    "sees": re.compile(r"^\s+(?:(?:him|her|it)self|a|an|no|it|its|their|more|as)\b", re.I),
    "to see": re.compile(r"^\s+(?:a|an|no|it|its|if|whether|how|what|that|more|as|groups)\b", re.I),
    "was in": IN_NO_TOWN,
    # "The visit, due in July": a month is no place.
    **dict.fromkeys(
        ("expected in", "awaited in", "due in"),
        re.compile(
            r"^\s+(?!(?:the\s+)?[A-Z])|^\s+(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*|May)\b(?! in\b)"
        ),
    ),
    **dict.fromkeys(
        (
            *("will be in", "would be in", "to be in"),
            *("go to", "goes to", "going to", "went to", "coming to", "comes to", "will return to"),
        ),
        re.compile(r"^\s+(?!(?:the\s+)?[A-Z])"),
    ),
    "host": re.compile(
        r"^\s+(?:(?i:of|country|nation|government|city)|president|prime minister|premier)\b|^\s*,\s+in\b"
    ),
    # "Welcomed Monday's talks between A and B": a view of what others did.
    "welcomed": re.compile(
        rf"^\s+(?:(?:the|a|an|this|\w+['’]s)\s+)?(?:\w+\s+)?(?:{_GLAD_OF}|talks|meetings?|visit|call|summit|dialogue|"
        r"contacts?|conversation|announcement|results?|outcome|release|support|initiative|resumption|step|opportunity|"
        r"ceremon|by\b|that\b|and\b)",
        re.I,
    ),
    **dict.fromkeys(
        ("welcome", "welcomes"),
        re.compile(rf"^\s+(?:the\s+)?(?:\w+\s+)?(?:{_GLAD_OF}|back|communi|ceremon|remarks)", re.I),
    ),
    "convened": re.compile(
        r"^\s+(?:an?\s+|the\s+|his\s+|her\s+)?(?:[\w-]+\s+){0,2}(?:press|news|cabinet|government|security council|"
        r"parliament|crisis)\b",
        re.I,
    ),
    "gather": re.compile(r"^\s+(?:intelligence|information|evidence)\b", re.I),
    "came to": re.compile(
        r"^\s+(?!(?:the\s+)?(?:[A-Z]))|^[^,.;]{0,40}\b(?:[Ee]mbassy|[Cc]onsulate)\b|^\s+(?:nothing|"
        r"power|office|light|an end|be)\b"
    ),
    "come to": re.compile(r"^\s+(?!(?:the\s+)?(?:[A-Z])|a meeting)"),
    "round": re.compile(
        r"^\s+(?:the\b|of\s+(?:[a-z]+\s+)?(?:golf|drinks|fighting|firing|funding|"
        r"sanctions|elections?|voting|strikes?|tariffs?|applause|clashes|shelling|"
        r"violence|attacks|skirmishes|hostilities|protests|tests|exercises|recriminations?)|table)",
        re.I,
    ),
    "session": OF_ONE_HOUSE,
    "tour": re.compile(r"^\s+(?:operator|of duty)", re.I),
    # With letters of credence an ambassador takes up the post: they are handed over as a ceremony.
    "letter": re.compile(
        rf"^\s+(?:of credit|of the law|and (?:in )?(?:the )?spirit\b|{_OF_AN_ENVOY})|{_TO_MANY}", re.I
    ),
    "letters": re.compile(rf"^\s+{_OF_AN_ENVOY}|{_TO_MANY}", re.I),
    **dict.fromkeys(("sent letters", "sent letter", "sent a letter"), re.compile(_TO_MANY, re.I)),
    "conversation": re.compile(r"^\s+about whether", re.I),
    "on the line": re.compile(r"^\s+(?:of|between)\b", re.I),
    "contacted": re.compile(r"^\s+by\b|^\s+(?:\w+\s+)?(?:police|reporters?|relatives|lawyers?|media)\b", re.I),
    **dict.fromkeys(("first time", "second time", "third time"), re.compile(r"^\s+(?!was\b|came\b)")),
    "talk": re.compile(r"^\s+(?:of(?! (?:[\w-]+ ){0,3}(?:minutes?|hours?)\b| [^,;]{3,120} with\b)|show|about)\b", re.I),
    # "Negotiated a treaty", "negotiated by the UN": but "negotiated until midnight".
    "negotiated": re.compile(
        r"^(?!\s+(?:(?:for|from) (?:[\w-]+ ){0,4}(?:hours?|minutes|days?|weeks?|night)\b|until|till|late|through|"
        r"behind|face|again|directly|here|all (?:day|night)|"
        r"on (?:\w+day|[A-Z0-9]|[a-z ]{3,25} (?:in|at|on) (?:[A-Z]|\w+day))))",
    ),
}
NOT_AFTER["calling"] = NOT_AFTER["called"]
# "be resolved by dialogue and negotiation": a way of doing things.
_BY_WAY_OF = re.compile(
    r"\b(?:by|through|via|(?:should|must) be (?:resolv|solv|settl)ed in)\s+(?:(?:(?:way|means) of|peaceful|"
    r"political|diplomatic|direct|bilateral|constructive|diplomacy|dialogue|consultations?|talks|negotiations?|friendly|and|or)\s+)*$",
    re.I,
)
# "a mechanism for dialogue", "conditions for talks": what is to make it possible.
_MEANS_OF = re.compile(
    r"\b(?:mechanisms?|frameworks?|platforms?|channels?|basis|conditions?|atmosphere|environment|climate|grounds?|"
    r"room|path|road|way) (?:for|of|to) "
    r"(?:(?:political|further|future|bilateral|direct|constructive|peace|dialogue|talks|and) )*$",
    re.I,
)
# "The elections, due in Peru in June", "talks that are due in Lima": what is to come there is no guest.
_EVENT_DUE = re.compile(
    r"(?i)\b(?:elections?|votes?|polls?|referendum|talks|meetings?|summit|session|round|conference|games|exercises?)"
    r"(?:,? (?:which|that))?,?\s+(?:(?:is|are|was|were|also|now|first|next)\s+)*$"
)
# "A Chilean jet flew into Peru": nobody is on a visit. But "the plane of the minister flew to Lima".
CRAFT = re.compile(
    r"\b(?:jets?|fighters?|(?:war|spy)planes?|(?:fighter|military|spy|combat) (?:planes?|aircraft)|planes|bombers?|"
    r"drones?|helicopters?|missiles?|rockets?|balloons?|shells?)(?: (?:of|from|belonging to) [^,;.]{3,40})?"
    r"(?: (?:had|has|have|also|again|reportedly))* $",
    re.I,
)
NOT_BEFORE = {
    "awaits": NO_HOST_AWAITS,
    # "On the sidelines of the summit hosted by C", "at a conference hosted by C": who has the many as guests.
    "hosted": re.compile(
        rf"\b(?:conference|forum|assembly|congress|seminar|workshop|symposium|expo|exhibition)\s+$|"
        rf"\b{SIDELINES} of [^,;.]{{3,80}}\s$",
        re.I,
    ),
    **dict.fromkeys(("flew to", "fly to", "flies to", "flew in"), CRAFT),
    **dict.fromkeys(("due in", "expected in"), _EVENT_DUE),
    **dict.fromkeys(("dialogues", "consultations"), _BY_WAY_OF),
    **dict.fromkeys(("negotiation", "negotiations"), re.compile(rf"{INTO_A_UNION}|{_BY_WAY_OF.pattern}", re.I)),
    "on the line": ON_THE_LINE,
    **dict.fromkeys(("conversations", "calls"), TRANSCRIBED),
    "convened": re.compile(r"\b(?:press|news) conference (?:that|which) \w+\s+$", re.I),
    **dict.fromkeys(("first time", "second time", "third time"), re.compile(r"\bfor the\s+$", re.I)),
    "left for": re.compile(r"\b(?:is|are|was|were|be|been|being|matters?|issues?|questions?|nothing|much)\s+$", re.I),
    "call": re.compile(r"\b(?:wake-up|roll|clarion|close|judgment|on|to|ports? of|(?:made|issued) the)\s+$", re.I),
    "meeting": re.compile(
        rf"\b(?:{OF_HOME}|security council|{COMMITTEE}|plenary|board|council|town hall|press|"
        r"g20|g7|nato|ministerial council|assembly|protest)\s+$",
        re.I,
    ),
    "meetings": re.compile(rf"\b(?:cabinet|nato|asean|g20|g7|un|security council|party|{COMMITTEE}|of)\s+$", re.I),
    "summit": re.compile(
        r"\b(?:g20|g7|g8|nato|asean|apec|brics|eu|climate|un|sco|cop\d*|quad leaders'|east asia|"
        r"of the americas|nuclear security)\s+$",
        re.I,
    ),
    "session": re.compile(
        rf"\b(?:plenary|parliamentary|closing|opening|this|working|q&a|question|training|emergency|{OF_HOME})\s+$", re.I
    ),
    "comes to": re.compile(r"\b(?:it|that|this|which|aid|money|help|trade|oil|gas)\s+$", re.I),
    "hosts": re.compile(r"\b(?i:the|their|our|its|his|her|as|be|of|these|those|both|two|three)\s+(?:[A-Z]\w+\s+)?$"),
    "round": re.compile(
        r"\b(?:way|time|com(?:e|es|ing)|came|turn(?:s|ed)?|goes|went)\s+$|"
        r"\b(?:year|all|the\s+world|first|second)[\s-]$(?<!first )(?<!second )",
        re.I,
    ),
    # "Citizens who stay in Lima": they live there.
    **dict.fromkeys(
        ("stay in", "stayed in"),
        re.compile(
            r"\b(?:who|that|they|citizens|nationals|people|students|workers|troops|forces|refugees|"
            r"ambassador|envoy|team|players|fans|family|wife|husband|son|daughter|company|firm)\s+(?:\w+\s+)?$",
            re.I,
        ),
    ),
    "visit": re.compile(r"\b(?:shrine|home|family|hospital|site)\s+$", re.I),
    "tour": re.compile(r"\b(?:concert|book|city|on)\s+$", re.I),
    # "Will consider Lima's letter": it has come.
    "letter": re.compile(r"\b(?:open|capital)\s+$|\b(?:consider|study|examine|weigh)\s+[^,;.]{0,40}$", re.I),
    # "announced this in Telegram": where it was posted.
    "telegram": re.compile(r"\b(?:in|on|via|from|to|his|her|own|official)\s+$", re.I),
    "dropped by": re.compile(r"\b(?:is|are|was|were|be|been|being)\s+(?:\w+\s+)?$", re.I),
    "talk": re.compile(r"\b(?:to|small|trash|tough|straight|will|can|could|must|should|would)\s+$", re.I),
    "host": re.compile(
        r"\b(?:a|the|for a|tv|radio|talk|show|play(?:s|ed)?|(?:his|her|their)(?: (?-i:[A-Z])[\w-]+)?)\s+$", re.I
    ),
    "called": re.compile(r"\b(?:so|is|are|was|were|be|been|being|(?:what|which) (?:he|she|it|they))[\s-]+$", re.I),
    "talks": re.compile(
        r"\b(?:he|she|it|who|nobody|everybody)\s+$|"
        rf"{INTO_A_UNION}|\b(?:peace|coalition|cabinet|reunification|six-party|(?<!-)party)\s+$(?<!peace )|"
        rf"{_MEANS_OF.pattern}",
        re.I,
    ),
    "dialogue": re.compile(
        rf"\b(?:shangri-la|raisina|manama|iiss|asean|ministerial)\s+$|{_BY_WAY_OF.pattern}|{_MEANS_OF.pattern}", re.I
    ),
    "discussion": re.compile(r"\b(?:panel|public|internal)\s+$", re.I),
    "consultation": re.compile(rf"\b(?:public|internal)\s+$|{_MEANS_OF.pattern}", re.I),
}
