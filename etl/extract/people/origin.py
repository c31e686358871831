"""What a page tells of its text beside it: whose government or parliament publishes it, and its heading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from etl.extract.language.lexis import find_countries
from etl.extract.language.phrases import Phrases
from etl.extract.model import Article
from etl.lexicon import rows

_GOVERNMENT = re.compile(
    r"\b(?:minist(?:ry|er)|department|president|presidency|government|foreign office|"
    r"embassy|prime minister|premier|cabinet|"
    r"white house|kremlin|elys[ée]e|pentagon|chancellery|general staff|armed forces|defen[cs]e forces?|"
    r"presidential (?:communications?|office|palace|administration|press)|malaca[nñ]ang|"
    r"state house|royal (?:house|court|household|palace)|(?:foreign|global|external) affairs|council of ministers|"
    r"press (?:and )?information|high commission|consulate|permanent mission|army|navy|air force|taoiseach|"
    r"(?-i:MFA|MOFA|MoFA|MEA|DFA|DFAT|MoD|MOD|MINDEF|DIRCO))\b",
    re.I,
)
# What parliaments and their houses are called, and what their reports.
_PARLIAMENT = re.compile(
    r"\b(?:parliament|house of representatives|senate|congress|national assembly|legislative (?:assembly|council)|"
    r"hansard|official report)\b",
    re.I,
)
# Where a report of a parliament, without a source, tells what it is: in its first lines.
_HEAD = 300
_LEAD = 300
_THE_HOUSE = re.compile(r"\b[Tt]he (\w+(?: [A-Z]\w+)?)")
_REPORT = re.compile(
    r"\b(?:debates?|questions?|answers?|hansard|official report|sitting|proceedings|minutes|evidence|hearing|deb)\b",
    re.I,
)
# "Embassy of Peru in Japan": whose it is, and not where it stands.
_MISSION = re.compile(r"\b(?:embassy|high commission|consulate(?: general)?|mission) of (?:the )?", re.I)


@dataclass(frozen=True)
class Origin:
    """``home``: the country whose government the text comes from; ``house``: its ministry, as the source line names
    it; ``heading``: the title, where it is no part of the text. None and empty where nothing is told. ``chamber``: is
    it the report of a parliament? ``printed``: the text with its capitals."""

    home: str | None = None
    house: str = ""
    heading: str = ""
    chamber: bool = False
    printed: str = ""


NOWHERE = Origin()


def origin_of(article: Article) -> Origin:
    """What front matter or catalogue tell of an article's text."""
    source, title = article.source or "", article.title or ""
    home = home_of_source(source)
    parliament = _parliament(source) or next((c for c in map(_reports, _head_lines(article)) if c), None)
    chamber = bool(parliament or _PARLIAMENT.search(source))
    owner = home or parliament or home_of_agency(source)
    return Origin(owner, source if home else "", "" if title in article.text else title, chamber, article.text)


def home_of_source(source: str) -> str | None:
    """The country whose government or parliament a text comes from, as its source line tells it: "Ministry of Defence
    of Peru", "Parliament of Kenya", "Lok Sabha"."""
    named = _parliament(source) or _named(source, "ministry")
    states = [c for c in find_countries(source) if c.code]
    house = any(c.form in ("seat", "forces") for c in states)
    if not (named or house or _GOVERNMENT.search(source) or _PARLIAMENT.search(source)):
        return None
    if mission := _MISSION.search(source):
        states = [c for c in states if c.start >= mission.end()][:1]
    told = {c.code for c in states}
    return told.pop() if len(told) == 1 else named


@lru_cache(maxsize=4)
def country_of_chamber(text: str) -> str | None:
    """The country before whose parliament, as the lead tells, something was said: "told the Lok Sabha"."""
    told = _THE_HOUSE.findall(text, 0, _LEAD)
    return next((code for name in told if (code := _named(name, "parliament"))), None)


@cache
def _houses(kind: str) -> dict[str, str]:
    return {row["name"].casefold(): row["country"] for row in rows("chambers.csv") if row["kind"] == kind}


def _named(line: str, kind: str) -> str | None:
    """The country of a parliament or ministry that is named without it ("Lok Sabha")."""
    low = line.casefold()
    return next((code for name, code in _houses(kind).items() if name in low), None) if low else None


def _parliament(line: str) -> str | None:
    return _named(line, "parliament") or _named(line, "report")


def _reports(line: str) -> str | None:
    """The country of the parliament of whose debates a line says that it reports them."""
    return _parliament(line) if _REPORT.search(line) or line.isupper() else None


def _head_lines(article: Article) -> list[str]:
    """The title and the lines with which the text begins: those that are no sentences."""
    lines = article.text[:_HEAD].split("\n")[:-1]
    return [line for line in (article.title or "", *lines) if line and line[-1] not in ".?!,"]


@cache
def _agencies() -> Phrases:
    return Phrases({row["outlet"].lower(): row["country"] for row in rows("outlets.csv")})


def home_of_agency(source: str) -> str | None:
    """The country whose state news agency or paper prints a text."""
    found = {country for _, _, country in _agencies().matches(source)}
    return found.pop() if len(found) == 1 else None
