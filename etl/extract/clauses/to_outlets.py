"""What is said to a paper, an agency or an audience, or of somebody, and to no government."""

from __future__ import annotations

import re

# "spoke to the KT Press", "talking with Dawn on Tuesday": to an outlet.
_TO_OUTLET = re.compile(
    r"^(?:\s+(?:to|with))?\s+(?:the\s+)?(?:[A-Z][\w.&'’-]*\s+){0,3}(?:Press|News|Times|Post|TV|Television|Radio|Agency|"
    r"Herald|Daily|Tribune|Gazette|Journal|Guardian|Observer|Telegraph|Standard|Chronicle|Mail|Star|Dawn|Reuters|AFP|"
    r"AP|CNN|BBC|CNBC|Bloomberg|Interfax|TASS|Xinhua|Sputnik|IANS|PTI|ANI|Anadolu|NHK|Jazeera|Arabiya|Monde|Figaro|"
    r"Spiegel|newspaper|magazine|channel|broadcaster)\b"
)
# "Has spoken at five meetings", "was to speak before ambassadors": to those who listen.
_TO_AN_AUDIENCE = re.compile(
    r"\s+(?:[a-z]+ly )?(?:at (?:the|an?|two|three|four|five|six|several|many) (?:[\w'’-]+ ){0,3}?(?:conferences?|"
    r"meetings?|rall(?:y|ies)|forums?|ceremon(?:y|ies)|events?|universit(?:y|ies)|seminars?|inauguration|commemoration|"
    r"assembl(?:y|ies)|gatherings?|receptions?|openings?|sessions?|summits?)\b(?! with)|"
    r"in (?:the|an?) (?:[\w-]+ ){0,2}(?:hall|chamber|plenary|parliament|square|stadium|church|mosque|cathedral|"
    r"auditorium|assembly)\b(?! (?:with|to))|"
    r"before (?:delegates|ambassadors|guests|lawmakers|students|diplomats|crowds|thousands|hundreds)\b)"
)
# "Spoke on Monday in Lima of President B": about whom, where nobody is told to whom.
_OF_SOMEBODY = re.compile(
    r"(?:,? (?:(?:on|in|at) (?:the )?(?:\d{1,2} )?[A-Z][\w’'-]+(?: \d{1,2})?|yesterday|today|at length|warmly),?){0,3}"
    r" of (?:his |her |their |the )?(?:[a-z]+ ){0,3}[A-Z](?![^,;.]*\b(?:with|to)\b)"
)
# "The king, of whom the minister | spoke", but "A and B | spoke of the king".
_OF_WHOM = re.compile(r"\b(?:of|about) (?:whom|which) [^,;]{3,80}$")
_TWO_SPOKE = re.compile(r"\band\b|\b(?:the two|both|they) ", re.I)
_SPOKEN = re.compile(r"(?:spoke|speaks?|spoken|speaking|talk(?:ed|ing)?)(?: with| to)?")


# "Spoke on television", "in his address to the nation".
_ON_AIR = re.compile(
    r"\s+(?:on (?:(?:state |national |public )?(?:television|TV|radio)|air)\b|in (?:an?|his|her|the|their) "
    r"(?:[\w-]+ ){0,3}(?:interview|speech|address|statement|message|remarks|lecture|"
    r"sermon|article|podcast|video|broadcast)\b)"
)
# "When it was the turn of A to | speak": before a hall.
_TURN_TO = re.compile(r"\bturn (?:of [^,;]{3,80} )?to $")
# "Of her he | spoke on Monday as a friend", but "of the dam he | spoke with his colleague".
_OF_AHEAD = re.compile(r"(?:^\W*|[;:] )(?:Of|of) [^;]{3,}$")
_WITH = re.compile(r"\b(?:with|to|and)\s+(?:(?:[a-z]+\s+){0,3}(?:counterpart|colleague|peer)|(?:the |his |her )?[A-Z])")


def speaks_to_outlet(word: str, before: str, after: str) -> bool:
    """Does a word of speaking have a paper, an agency, a broadcaster or an audience behind it, or one spoken of?"""
    if _SPOKEN.fullmatch(word) is None:
        return False
    if _OF_WHOM.search(before) and " with " not in after[:60]:
        return True
    if _OF_SOMEBODY.match(after) and not _TWO_SPOKE.search(before[-90:]):
        return True
    if word == "speak" and _TURN_TO.search(before):
        return True
    if _OF_AHEAD.search(before) and not (_WITH.search(before[-90:]) or _WITH.search(after[:90])):
        return True
    return any(told.match(after) for told in (_TO_OUTLET, _TO_AN_AUDIENCE, _ON_AIR))
