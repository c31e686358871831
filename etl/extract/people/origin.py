"""What a page tells of its text beside it: whose government publishes it, and its heading."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache

from etl.extract.language.lexis import find_countries
from etl.extract.language.phrases import Phrases
from etl.extract.model import Article
from etl.lexicon import FOLDER

_GOVERNMENT = re.compile(
    r"\b(?:minist(?:ry|er)|department|president|presidency|government|foreign office|"
    r"embassy|prime minister|premier|cabinet|"
    r"white house|kremlin|elys[ée]e|pentagon|chancellery|general staff|armed forces|defen[cs]e forces?)\b",
    re.I,
)


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
    home, house = (home, source) if home else (home_of_agency(source), "")
    return Origin(home, house, "" if title in article.text else title)


def home_of_source(source: str) -> str | None:
    """The country whose government a text comes from, as its source line tells it: "Ministry of Defence of Peru"."""
    if not _GOVERNMENT.search(source):
        return None
    told = {c.code for c in find_countries(source) if c.code}
    return told.pop() if len(told) == 1 else None


@cache
def _agencies() -> Phrases:
    with (FOLDER / "outlets.csv").open(encoding="utf-8", newline="") as f:
        told = csv.DictReader(line for line in f if not line.startswith("#"))
        return Phrases({row["outlet"].lower(): row["country"] for row in told})


def home_of_agency(source: str) -> str | None:
    """The country whose state news agency or paper prints a text."""
    found = {country for _, _, country in _agencies().matches(source)}
    return found.pop() if len(found) == 1 else None
