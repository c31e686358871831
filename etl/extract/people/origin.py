"""What a page tells of its text beside it: whose government publishes it, and its heading."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.extract.language.lexis import find_countries
from etl.extract.model import Article

_GOVERNMENT = re.compile(
    r"\b(?:minist(?:ry|er)|department|president|presidency|government|foreign office|"
    r"embassy|prime minister|premier|cabinet|"
    r"white house|kremlin|elys[ée]e|pentagon|chancellery|general staff|armed forces|defen[cs]e forces?|"
    r"state house|royal (?:house|court|household|palace)|(?:foreign|global|external) affairs|council of ministers|"
    r"press (?:and )?information|high commission|consulate|permanent mission|army|navy|air force|taoiseach|"
    r"(?-i:MFA|MOFA|MoFA|MEA|DFA|DFAT|MoD|MOD|MINDEF|DIRCO))\b",
    re.I,
)
# "Embassy of Peru in Japan": whose it is, and not where it stands.
_MISSION = re.compile(r"\b(?:embassy|high commission|consulate(?: general)?|mission) of (?:the )?", re.I)


@dataclass(frozen=True)
class Origin:
    """``home``: the country whose government the text comes from; ``house``: its ministry, as the source line names
    it; ``heading``: the title, where it is no part of the text. None and empty where nothing is told."""

    home: str | None = None
    house: str = ""
    heading: str = ""


NOWHERE = Origin()


def origin_of(article: Article) -> Origin:
    """What front matter or catalogue tell of an article's text."""
    source, title = article.source or "", article.title or ""
    home = home_of_source(source)
    return Origin(home, source if home else "", "" if title in article.text else title)


def home_of_source(source: str) -> str | None:
    """The country whose government a text comes from, as its source line tells it: "Ministry of Defence of Peru"."""
    named = [c for c in find_countries(source) if c.code]
    house = any(c.form in ("seat", "forces") for c in named)
    if not house and not _GOVERNMENT.search(source):
        return None
    if mission := _MISSION.search(source):
        named = [c for c in named if c.start >= mission.end()][:1]
    told = {c.code for c in named}
    return told.pop() if len(told) == 1 else None
