"""Where a contact took place, as the text names it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from etl.extract.lexis import find_countries
from etl.extract.phrases import rows
from etl.extract.place_words import CONTACT_BEFORE, NO_PLACE, topical
from etl.extract.prefilter import filtered
from etl.extract.segments import clauses
from etl.extract.triggers import Trigger, find_triggers
from etl.lexicon import word_list

_CAP = r"[A-ZÀ-ÞĀ-Ž][\w’'.-]+"
_RUN = rf"{_CAP}(?:\s+(?:(?:de|da|do|dos|del|of|al|el|la|ul|on|di|es|upon|the)\s+)?{_CAP}){{0,4}}"
_KIND = (
    r"(?:city|town|township|village|capital(?: city)?|resort|port|harbou?r|suburb|outskirts|base|air ?base|airfield|"
    r"island|region|province|district|estate|home ?town|enclave|peninsula|truce village|state|gulf)"
)
# "in the Slovak capital Bratislava", "in the border town of X": words that stand between "in" and the name.
_DESCRIBED = rf"(?:the\s+|a\s+|its\s+)?(?:[\w'’-]+\s+){{0,4}}?{_KIND}(?:\s+city)?(?:\s+of)?,?\s+"
_SIDE = (
    r"(?:the\s+)?(?:(?:southern|northern|eastern|western|central|nearby|downtown|neutral|rainy|chilly|sunny|"
    r"neighbou?ring|old|South|North)\s+)?"
)
_AT = filtered(rf"\b(?P<w>[Ii]n|[Aa]t|[Nn]ear|[Oo]utside)\s+(?:(?P<d>{_DESCRIBED})|{_SIDE})(?P<p>{_RUN})")
_TO = filtered(
    r"\b(?:(?:c(?:a|o)m(?:e|es|ing)|go|goes|went|going|gone|fl(?:y|ies|ew|own|ying)|travel\w*|trips?|visits?|return\w*|"
    r"journey\w*|head(?:s|ed|ing)?|tours?|invit\w+|sen(?:d|ds|t|ding)|rush\w*|mov\w+|due|arriv\w+|dash|stopover)\b"
    r"[^,.;:]{0,60}?\bto|\b(?:mak(?:e|es|ing)|made|pay|pays|paying|paid)\b(?: an?| the| his| her)?"
    r"(?: [\w-]+){0,2}?(?: visit| trip)? to|"
    r"\b(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing)|left for|leav\w+ for|reached))\s+"
    rf"(?:{_DESCRIBED}|{_SIDE})(?P<p>{_RUN})",
)
_BUILDINGS = (
    r"[Pp]alace|[Hh]otel|[Aa]irport|[Aa]ir [Bb]ase|[Aa]irbase|[Aa]irfield|[Nn]aval [Bb]ase|[Hh]eadquarters|[Cc]astle|"
    r"[Rr]esidence|[Vv]illa(?!\s+[A-Z])|[Rr]esort|[Cc]onvention [Cc]ent(?:re|er)|[Cc]rossing|[Cc]heckpoint|[Bb]ridge|"
    r"[Mm]eeting [Pp]oint|[Bb]order [Pp]oint|[Gg]uest ?[Hh]ouse|[Mm]onastery|[Ss]tate [Dd]epartment|"
    r"[Ff]oreign [Mm]inistry|[Ff]oreign [Oo]ffice|[Dd]efen[cs]e [Mm]inistry|[Mm]ansion|[Ff]ortress|"
    r"(?:State|Opera|Lancaster|Hyderabad|Admiralty|Chatham) House|(?:City|Town) Hall"
)
_BUILDING = filtered(
    r"(?:\b(?:[Aa]t|[Ii]n|inside|near|outside|into)|\b(?:came|come|coming|comes|going|goes|went|visit|travelled|traveled|drove|driven|flew|"
    r"invited|welcomed|arrived|taken)\b[^,.;]{0,30}?\bto)\s+"
    rf"(?:the\s+|a\s+)?(?:[a-z]+['’]s\s+)?(?P<p>(?:{_CAP}(?:['’]s)?\s+(?:the\s+|al\s+)?)"
    rf"{{0,4}}(?:(?:international|presidential|border|military|government|army|air|state|personnel|friendship)\s+){{0,2}}"
    rf"(?:{_BUILDINGS})\b(?:\s+of\s+{_CAP})?(?!\s+(?:of\s+(?:Representatives|Commons|Lords)|spokes|press|conference)))"
)
_SEATS = filtered(
    r"\b(?:[Aa]t|[Ii]n|to|inside|into)\s+(?:the\s+)?(?:U\.?S\.?\s+)?(?P<p>Pentagon|White House|Kremlin|"
    r"Elys[ée]e(?: Palace)?|Élysée(?: Palace)?|"
    r"Oval Office|Blue House|Camp David|Mar-a-Lago|Downing Street|Chancellery|Bundeskanzleramt|Quai d'Orsay|"
    r"Foreign Ministry|State Department|Department of State|Great Hall of the People|Diaoyutai State Guesthouse)\b"
)
# "The place was the old fort of X", "X was the venue".
_VENUE = filtered(
    r"\b(?:place|venue|scene|setting|location|meeting[- ]place)\s+(?:\w+ ){0,2}?(?:is|was|will be|would be)\s+"
    rf"(?:the\s+)?(?:(?P<d>{_DESCRIBED}))?(?P<p>{_CAP}(?:\s+[\w’'.-]+){{0,4}}?)(?=[,.;]|\s+(?:and|on|in|at|where)\b|$)"
)
# "The town of X was the venue of their meeting", "X will host the next round".
_VENUE_BEFORE = filtered(
    rf"(?:(?:^|\b[Tt]he\s+|\bwhich\s+|,\s+)(?:(?P<d>{_DESCRIBED}))?)(?P<p>{_RUN})\s+(?:(?:is|was|will|would)\s+(?:\S+\s+){{0,4}}?(?:be\s+)?"
    r"(?:the\s+)?(?:venue|scene|setting|place|host)\b|(?:will|would|is to|was to)\s+(?:also\s+)?(?:play\s+)?host\b)"
)
# "The Miami talks", "the Brussels summit".
_TOWN_TALKS = filtered(rf"\b[Tt]he (?P<p>{_RUN}) (?:talks|summit|meeting|round|session)\b")
# "In X, the spokeswoman said that": where it was said.
_SPOKEN_IN = re.compile(
    rf"\W*(?P<where>In {_RUN}),? [^;:]{{0,110}}?\b(?:said|told|announced|recalled|stated|added|confirmed|denied|"
    r"reported)\b(?= that\b| reporters\b| journalists\b)"
)
# "In the Vietnamese capital", "to Poland's capital", not followed by the name, which then is the place.
_CAPITAL = filtered(
    r"\b(?:[Ii]n|[Aa]t|[Tt]o|[Nn]ear|[Oo]utside|[Vv]isit\w*|[Rr]eached) (?:the )?"
    r"(?P<of>[A-Z][\w-]+(?: [A-Z]\w+)?(?:['’]s?)?) capital\b(?! (?:city )?(?:of )?[A-Z])"
)
_STOPS = word_list("never_in_names")
_HERE = filtered(r"\b(?:met|meet|talks|meeting|arrived|arrives|held|came|visit\w*|here)\b[^.;]{0,60}?\bhere\b")
_DATELINE = re.compile(
    r"^\W{0,3}(?P<p>[A-ZÀ-Þ][\w'’. -]{2,30}?\w)(?:,\s+[A-Z][\w. ]{1,24})?(?:,\s+\w+\.? \d{1,2})?\s*"
    r"(?:(?:\([^)]{2,40}\)\s*)?(?:/|\s-{1,2}\s|--|–|—|:|\.\s*/)|\([A-Z][^)]{1,40}\)\s+(?=[A-Z]))"
)


_IN_TOWN = re.compile(rf",?\s+in\s+(?P<p>{_CAP}(?:\s+{_CAP})*)")


@dataclass(frozen=True)
class _Found:
    """A place at ``start`` in the sentence; the lower the ``rank``, the narrower: 0 building or city, 1 country."""

    start: int
    end: int
    name: str
    rank: int


@cache
def _towns() -> dict[str, str]:
    """Town -> country; a state without a capital (Singapore) is a town itself."""
    states = rows("countries.csv")
    with_capital = {r["code"] for r in states if r["form"] == "capital"}
    towns = {r["city"]: r["code"] for r in rows("cities.csv")}
    for r in states:
        if r["form"] in ("capital", "seat") or (r["form"] == "name" and r["code"] not in with_capital):
            towns[r["text"]] = r["code"]
    return towns


@cache
def _countries() -> frozenset[str]:
    return frozenset(r["text"] for r in rows("countries.csv") if r["form"] == "name") - _towns().keys()


def find_place(sentence: str, segment: tuple[int, int], trigger: Trigger) -> str | None:
    """Place that the sentence names for the contact: in the clause of the contact word first, then in clauses that
    tell of no other contact; a town or a building before a country, then the one nearest to the contact word."""
    spoken = _SPOKEN_IN.match(sentence)
    found = [f for f in _places(sentence) if spoken is None or f.start >= spoken.end("where")]
    if not found:
        return None
    if before := _before_where(sentence, segment, found):
        return before
    own = [f for f in found if segment[0] <= f.start < segment[1]]
    if not own or min(f.rank for f in own):
        own += _in_idle_clauses(sentence, segment, found)
    if not own:
        return None
    best = min(own, key=lambda f: (f.rank, abs(f.start - trigger.end)))
    return _with_town(best, own, sentence)


_WHERE = re.compile(r"\W*(?:and )?where\b", re.I)
_NEAR_WHERE = 45


def _before_where(sentence: str, segment: tuple[int, int], found: Sequence[_Found]) -> str | None:
    """ "The tour opened in Cairo, where he was received": the place named last before a clause of "where"."""
    if not _WHERE.match(sentence, segment[0]):
        return None
    before = [f for f in found if -1 <= segment[0] - f.end <= _NEAR_WHERE]
    return _with_town(max(before, key=lambda f: f.end), found, sentence) if before else None


def place_told(sentence: str) -> str | None:
    """The first place that a sentence of its own tells ("It was held in X", "The place was X"), or None."""
    found = sorted(_places(sentence), key=lambda f: (f.rank, f.start))
    return _with_town(found[0], found, sentence) if found else None


def dateline(first: str) -> tuple[str, str | None] | None:
    """The town with which a report begins, as it is usually written, and the code of its country."""
    m = _DATELINE.match(first)
    return _by_capitals().get(m["p"].strip(" .")) if m else None


@cache
def _by_capitals() -> dict[str, tuple[str, str]]:
    return {name.upper(): (name, code) for name, code in _towns().items()}


def says_here(sentence: str) -> bool:
    """ "They met here on Monday": in the town of the dateline."""
    return bool(_HERE.search(sentence))


def country_told(code: str, sentence: str) -> str | None:
    """A country by the name that a sentence gives it, or None."""
    return next((c.text for c in find_countries(sentence) if c.code == code and c.text in _countries()), None)


def is_country(name: str) -> bool:
    """Whether a place is no narrower than a country."""
    return name in _countries()


def _in_idle_clauses(sentence: str, segment: tuple[int, int], found: Iterable[_Found]) -> list[_Found]:
    triggers = find_triggers(sentence)
    pieces = [s for s in clauses(sentence) if s != segment]
    idle = [(a, b) for a, b in pieces if not any(a <= t.start < b for t in triggers)]
    return [f for f in found if any(a <= f.start < b for a, b in idle)]


def _with_town(place: _Found, found: Iterable[_Found], sentence: str) -> str:
    """ "the Ciragan Palace in Istanbul": the building and its town, which the dateline may name too."""
    if place.rank or place.name in _towns() or place.name.endswith(")"):
        return place.name
    for other in found:
        gap = sentence[place.end : other.start]
        if other.rank == 0 and other.start >= place.end and not gap.strip(" ,"):
            return f"{place.name}, {other.name}"
    m = _IN_TOWN.match(sentence, place.end)
    if m and (town_beside := m["p"].rstrip(".")) in _towns():
        return f"{place.name}, {town_beside}"
    town = dateline(sentence)
    return f"{place.name}, {town[0]}" if town else place.name


@lru_cache(maxsize=64)
def _places(sentence: str) -> tuple[_Found, ...]:
    """The places that a sentence names, as the patterns find them. Several stages ask for the same sentence."""
    return tuple(_each_place(sentence))


def _each_place(sentence: str) -> Iterator[_Found]:
    taken: list[tuple[int, int]] = []
    for pattern in (_SEATS, _BUILDING, _VENUE):
        for m in pattern.finditer(sentence):
            if any(a < m.end("p") and m.start("p") < b for a, b in taken) or not _building_named(m["p"]):
                continue
            if topical(sentence, m.start()):
                continue
            taken.append(m.span("p"))
            yield _Found(m.start(), m.end(), m["p"].strip(" .,"), 0)
    for m in _TOWN_TALKS.finditer(sentence):
        if m["p"] in _towns():
            taken.append(m.span("p"))
            yield _Found(m.start(), m.end("p"), m["p"], 0)
    for capital in _in_capitals(sentence):
        taken.append((capital.start, capital.end))
        yield capital
    for pattern in (_AT, _TO, _VENUE_BEFORE):
        for m in pattern.finditer(sentence):
            if any(a < m.end("p") and m.start("p") < b for a, b in taken):
                continue
            found = _named(m, sentence)
            if found:
                taken.append((m.start("p"), found.end))
                yield found


@cache
def _capitals() -> dict[str, str]:
    return {r["code"]: r["text"] for r in reversed(rows("countries.csv")) if r["form"] == "capital"}


def _in_capitals(sentence: str) -> Iterator[_Found]:
    """ "In the Vietnamese capital", "in Poland's capital": as the text says, with the name of the town."""
    for m in _CAPITAL.finditer(sentence):
        owner = re.sub(r"['’]s?$", "", m["of"])
        code = next((c.code for c in find_countries(owner) if c.end == len(owner)), None)
        if code in _capitals():
            yield _Found(m.start(), m.end(), f"{m['of']} capital ({_capitals()[code]})", 0)


def _building_named(name: str) -> bool:
    return (" " in name and any(c.isupper() for c in name)) or name[:1].isupper()


def _ends_there(following: Sequence[str]) -> bool:
    """Whether the words after a country are no more of a name ("China Sea")."""
    return all(w[:1].islower() or w.rstrip(".,") in _STOPS for w in following)


_GENITIVE = re.compile(r"['’]s?$")


def _named(m: re.Match[str], sentence: str) -> _Found | None:
    words = m["p"].split(" ")
    beside = topical(sentence, m.start())
    for n in range(len(words), 0, -1):
        name = _GENITIVE.sub("", " ".join(words[:n])).rstrip(".,'’") if words[n - 1] != "D.C." else " ".join(words[:n])
        end = m.start("p") + len(name)
        if name in _towns() and not (beside and not _TRAVEL.search(m.group())):
            return _Found(m.start(), end, name, 0)
        if name in _countries() and not beside and _ends_there(words[n : n + 1]):
            return _Found(m.start(), end, name, 1)
    if beside or NO_PLACE.search(m["p"]) or words[0].rstrip(".") in _STOPS:
        return None
    described = m.groupdict().get("d")
    if described or (m.groupdict().get("w") and CONTACT_BEFORE.search(sentence, max(0, m.start() - 90), m.start())):
        name = re.sub(r"['’]s?$", "", m["p"]).rstrip(".,'’")
        return _Found(m.start(), m.start("p") + len(name), name, 0)
    return None


_TRAVEL = re.compile(r"^(?:c|go|went|visit|trip|fl|travel|arriv)", re.I)
