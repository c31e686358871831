"""Bodies that two states keep up, and their sessions told by the body alone: "held the 3rd Bi-National Commission"."""

from __future__ import annotations

import re

from etl.extract.language.prefilter import filtered

_BODY = r"(?:2\+2|Commission|Committee|Council|Cabinet|Working Group|Task Force|Forum|Mechanism)"
_NUMBER = r"(?:\d+(?:st|nd|rd|th)|[IVX]+|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ii]naugural)"
_NO_MEETING = r"(?! (?:[Mm]eeting|[Ss]ession|[Tt]alks|[Dd]ialogue|[Cc]onsultations?))"
# "Will hold the 36th Joint Ministerial Commission".
HELD_A_BODY = filtered(
    r"\b(?:held|hold|holds|holding|convened?|convenes|co-chair(?:ed)?|concluded|hosted|hosts?)"
    r"(?:,? on [\w ]{3,24},?)?\s+(?:the|their)\s+"
    rf"(?P<goal>{_NUMBER}\s+(?:[\w/&’'-]+\s+){{0,6}}?{_BODY})\b{_NO_MEETING}"
)
# "The 4th Bi-National Commission between A and B took place".
BODY_WAS_HELD = filtered(
    r"(?:(?:[A-Z][\w&’'/-]*\s+){1,6}?|\b(?:[Jj]oint|[Mm]ixed|[Bb]i-?national|[Bb]ilateral|border|"
    r"boundary|inter-?governmental) (?:[a-z-]+ ){0,3}?)"
    rf"(?P<goal>{_BODY}|commission|committee|cabinet)\b{_NO_MEETING}(?=(?: \([A-Z]{{2,6}}\))?"
    r"(?: (?:on|for|of|between|with) [^,;.]{3,110}?)?(?: \([A-Z]{2,6}\))? "
    r"(?:(?:was|were|will be|is to be|has been) (?:held|convened)|(?:took|takes|will take|is to take) place|"
    r"(?:will |is to |is due to )?(?:(?:open|close|end)(?:s|ed|d)?|met|meets?|sat|sits?|convene[sd]?|conclude[sd]?) "
    r"(?:in|on|at|today|yesterday|here) (?!(?:place|force|doubt|the air|doors)\b)|"
    # "It was for May 10 that the commission had been scheduled", "the commission had been set for May 10".
    r"(?:had been|was|were) (?:\w+ )?(?:scheduled|set|fixed|planned)(?= (?:for|on)\b|[.,;])|"
    r"(?:has |have |had )?(?:resume[sd]?|beg[aiu]ns?|opene?d?s?|took up|takes up|concluded?s?|ended) (?:its|their) "
    r"(?:[\w-]+ )?(?:work|session|sitting|deliberations))\b)"
)
# "The last FOC of A and B was held in 2010", "the 19th JCM between A and B is to take place".
SHORT_NAME_HELD = filtered(
    rf"\b[Tt]he (?:{_NUMBER}|last|latest|previous|next) (?P<goal>[A-Z]{{3,5}})(?= (?:between|of|with) [^,;.]{{3,80}}? "
    r"(?:(?:was|were|will be|is to be|has been) (?:held|convened)|(?:took|takes|will take|is to take) place)\b)"
)

# "A session of the Assembly", "of the cabinet": of one state by itself.
OF_ONE_HOUSE = re.compile(
    r"^\s+of\s+(?:the\s+|his\s+|her\s+|its\s+|their\s+|[\w’'-]+['’]s?\s+)?(?:(?:general|state|federal|national) )?"
    r"(?:parliament|congress|national|un|united|assembly|council of ministers|cabinet|government|knesset|majlis|sejm|"
    r"seimas|saeima|riigikogu|duma|security council)\b|^\s*$",
    re.I,
)

# "The cabinet | session", "told a government | meeting".
OF_HOME = r"cabinet|(?<!-)government|party"


# "The dialogue between Peru and Chile was set up in 2011": since when there is one, and no meeting.
_SET_UP = re.compile(
    r"^(?: (?:between|of|with) [^,;.]{3,50}?)?\s(?:was|were|(?:had|has|have) been) (?:first |formally )?"
    r"(?:established|set up|instituted|created|founded)\b"
)
_SERIES = frozenset(("dialogue", "talks", "consultations", "meetings"))
# "The General Border Committee meeting", "the Joint Military Committee meeting": such a committee is of two states.
_OF_TWO = ("border", "boundary", "level", "management", "cooperation", "co-operation", "liaison", "defence", "defense")
COMMITTEE = "".join(rf"(?<!\b{word} )" for word in (*_OF_TWO, "joint military", "monitoring")) + "committee"


def was_set_up(word: str, after: str) -> bool:
    """Is of the series only told when it was founded?"""
    return word in _SERIES and _SET_UP.match(after) is not None
