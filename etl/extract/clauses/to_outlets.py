"""What is said to a paper or an agency, and to no government."""

from __future__ import annotations

import re

# "spoke to the KT Press", "talking with Dawn on Tuesday": to an outlet.
_TO_OUTLET = re.compile(
    r"^(?:\s+(?:to|with))?\s+(?:the\s+)?(?:[A-Z][\w.&'’-]*\s+){0,3}(?:Press|News|Times|Post|TV|Television|Radio|Agency|"
    r"Herald|Daily|Tribune|Gazette|Journal|Guardian|Observer|Telegraph|Standard|Chronicle|Mail|Star|Dawn|Reuters|AFP|"
    r"AP|CNN|BBC|CNBC|Bloomberg|Interfax|TASS|Xinhua|Sputnik|IANS|PTI|ANI|Anadolu|NHK|Jazeera|Arabiya|Monde|Figaro|"
    r"Spiegel|newspaper|magazine|channel|broadcaster)\b"
)
_SPOKEN = re.compile(r"(?:spoke|speaks?|spoken|speaking|talk(?:ed|ing)?)(?: with| to)?")


def speaks_to_outlet(word: str, after: str) -> bool:
    """Does a word of speaking have a paper, an agency or a broadcaster behind it?"""
    return _SPOKEN.fullmatch(word) is not None and _TO_OUTLET.match(after) is not None
