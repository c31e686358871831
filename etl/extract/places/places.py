"""Where a contact took place, as the text names it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from etl.extract.clauses.segments import clauses
from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.days.date_vocabulary import MONTH
from etl.extract.language.lexis import find_countries
from etl.extract.language.prefilter import Several, filtered
from etl.extract.places.gazetteer import (
    adjectives,
    by_capitals,
    capitals,
    countries,
    home_of,
    is_country,
    lies_in,
    seats,
    towns,
)
from etl.extract.places.place_forms import (
    ABOARD,
    AT,
    BETWEEN,
    BUILDING,
    CAP,
    CAPITAL,
    FROM_WHERE,
    GATHERED,
    HOSTED,
    HOSTED_BY,
    MOVED,
    OFFICE_IN,
    ON_SOIL,
    SEATS,
    SET_AS,
    SPOKEN_IN,
    TO,
    TOWN_TALKS,
    VENUE,
    VENUE_BEFORE,
)
from etl.extract.places.place_words import CONTACT_BEFORE, NO_PLACE, PEOPLE_MET_BEFORE, topical
from etl.lexicon import word_list

_STOPS = word_list("never_in_names")
_HERE = filtered(
    r"\b(?:met|meet|talks|meeting|gathering|summit|session|round|consultations|arriv\w+|held|came|visit\w*|here)\b[^.;]{0,100}?"
    r"\b(?:here\b|in the (?:national |administrative )?capital\b(?! (?:city )?(?:of )?[A-Z]|,))"
)
_SAID_HERE = re.compile(r"\b(?:said|told|reporters|journalists|newsmen|media|press|spoke|speaking)\b[^.;]{0,40}$")
# "BEIJING, May 15 (Xinhua) --", "Damascus, SANA –", "TBILISI, April 16. /TASS/", "March 27, 2012 (KHARTOUM) -".
_DATELINE = re.compile(
    r"^\W{0,3}(?:(?P<p>[A-ZÀ-Þ][\w'’. -]{1,30}?\w)(?:,\s+[A-Z][\w. ]{1,24})?(?:,\s+\w+\.? \d{1,2})?\s*"
    r"(?:(?:\([^)]{2,40}\)\s*)?(?:/|\s-{1,2}\s|--|–|—|:|\.\s*/)|\([A-Z][^)]{1,40}\)\s+(?=[A-Z]))|"
    r"[A-Z]\w+\.? \d{1,2}, \d{4} \((?P<behind>[A-Z][A-Z ]{2,20})\))"
)


# Behind a building stands its town: "at the Officers' Club in Athens", "at the Guest House in Minato Ward, Tokyo".
_TOWN_BEHIND = re.compile(rf"(?:\bin|,)\s+(?:downtown |central |the city of )?(?P<p>{CAP}(?: {CAP})*)")
_BEHIND = 75
# ... unless what stands between tells of something else.
_BETWEEN = re.compile(r"[.;:]\s|\b(?:after|before|and|who|which|said|ahead|since|from|where|as)\b")


@dataclass(frozen=True)
class _Found:
    """A place at ``start`` in the sentence; the lower the ``rank``, the narrower: 0 building or city, 1 country."""

    start: int
    end: int
    name: str
    rank: int


def find_place(
    sentence: str,
    segment: tuple[int, int],
    trigger: Trigger,
    strangers: AbstractSet[str] = frozenset(),
    day: tuple[int, int] | None = None,
) -> str | None:
    """Place that the sentence names for the contact: in the clause of the contact word first, then in clauses that
    tell of no other contact; a town or a building before a country, then one that is not at home with ``strangers``
    (states whose people the sentence names, but who take no part), then the one nearest to the contact word, or to its
    ``day`` among several."""
    spoken = SPOKEN_IN.match(sentence)
    found = [f for f in _places(sentence) if spoken is None or f.start >= spoken.end("where")]
    if not found:
        return None
    own = [f for f in found if segment[0] <= f.start < segment[1]]
    if (before := _before_where(sentence, segment, found)) and not (is_country(before) and own):
        return before
    if not own or min(f.rank for f in own):
        told = {f.name for f in own}
        own += [f for f in _in_idle_clauses(sentence, segment, found) if all(lies_in(f.name, c) for c in told)]
    if not own:
        return None
    best = min(own, key=lambda f: (f.rank, home_of(f.name) in strangers, _distance(f, trigger, day, sentence)))
    return _with_town(best, sentence)


def _distance(place: _Found, trigger: Trigger, day: tuple[int, int] | None, sentence: str) -> int:
    """How far a place stands from the contact word; "in Lima in May, in Quito in June": from the day, commas apart."""
    if day is None:
        return abs(place.start - trigger.end)
    begin, end = (place.end, day[0]) if place.end <= day[0] else (day[1], place.start)
    return max(0, end - begin) + _APART * len(_LIST_SIGN.findall(sentence, begin, end))


_APART = 100
_LIST_SIGN = re.compile(r"[,;]|\b(?:and|then)\b")

_WHERE = re.compile(r"\W*(?:and )?where\b", re.I)
_NEAR_WHERE = 45


def _before_where(sentence: str, segment: tuple[int, int], found: Sequence[_Found]) -> str | None:
    """ "The tour opened in Cairo, where he was received": the place named last before a clause of "where"."""
    if not _WHERE.match(sentence, segment[0]):
        return None
    before = [f for f in found if -1 <= segment[0] - f.end <= _NEAR_WHERE]
    return _with_town(max(before, key=lambda f: f.end), sentence) if before else None


def place_told(sentence: str) -> str | None:
    """The first place that a sentence of its own tells ("It was held in X", "The place was X"), or None."""
    found = sorted(_places(sentence), key=lambda f: (f.rank, f.start))
    return _with_town(found[0], sentence) if found else None


def homes_told(sentence: str) -> list[tuple[str, str]]:
    """The towns and countries that a sentence tells as a place where somebody was or goes, each with its country's
    code."""
    spoken = SPOKEN_IN.match(sentence)
    found = (f for f in _places(sentence) if spoken is None or f.start >= spoken.end("where"))
    return [(f.name, home) for f in found if (home := home_of(f.name)) and f.name not in seats()]


def dateline(first: str) -> tuple[str, str | None] | None:
    """The town with which a report begins, as it is usually written, and the code of its country."""
    m = _DATELINE.match(first)
    return by_capitals().get((m["p"] or m["behind"]).strip(" .").upper()) if m else None


def says_here(sentence: str) -> bool:
    """ "They met here on Monday": in the town of the dateline; not "he told reporters here"."""
    return any(not _SAID_HERE.search(m.group()) for m in _HERE.finditer(sentence))


def _in_idle_clauses(sentence: str, segment: tuple[int, int], found: Iterable[_Found]) -> list[_Found]:
    triggers = find_triggers(sentence)
    pieces = [s for s in clauses(sentence) if s != segment]
    idle = [(a, b) for a, b in pieces if not any(a <= t.start < b for t in triggers)]
    return [f for f in found if any(a <= f.start < b for a, b in idle)]


def _with_town(place: _Found, sentence: str) -> str:
    """ "the Ciragan Palace in Istanbul": the building and its town, which the dateline may name too."""
    if place.rank or place.name.endswith(")") or (place.name in towns() and place.name not in seats()):
        return place.name
    for m in _TOWN_BEHIND.finditer(sentence, place.end, place.end + _BEHIND):
        if (beside := m["p"].rstrip(".")) in towns() and not _BETWEEN.search(sentence, place.end, m.start()):
            return f"{place.name}, {beside}"
    town = dateline(sentence)
    return f"{place.name}, {town[0]}" if town else place.name


@lru_cache(maxsize=64)
def _places(sentence: str) -> tuple[_Found, ...]:
    """The places that a sentence names, as the patterns find them. Several stages ask for the same sentence."""
    return tuple(_each_place(sentence))


_VENUES = Several((pattern, None) for pattern in (SEATS, ABOARD, BETWEEN, BUILDING, VENUE))
_OF_A_TOWN = Several((pattern, None) for pattern in (TOWN_TALKS, OFFICE_IN, HOSTED))
_AT_A_PLACE = (AT, TO, FROM_WHERE, VENUE_BEFORE, HOSTED_BY, MOVED, SET_AS, ON_SOIL, GATHERED)
_TOLD = Several((pattern, None) for pattern in _AT_A_PLACE)


def _each_place(sentence: str) -> Iterator[_Found]:
    taken: list[tuple[int, int]] = []
    for pattern, _ in _VENUES.fitting(sentence):
        for m in pattern.finditer(sentence):
            if any(a < m.end("p") and m.start("p") < b for a, b in taken) or not _building_named(m["p"]):
                continue
            if topical(sentence, m.start()):
                continue
            taken.append(m.span("p"))
            yield _Found(m.start(), m.end(), _building(m["p"].strip(" .,")), 0)
    for pattern, _ in _OF_A_TOWN.fitting(sentence):
        for m in pattern.finditer(sentence):
            if m["p"] in towns():
                taken.append(m.span("p"))
                yield _Found(m.start(), m.end("p"), m["p"], 0)
    for capital in _in_capitals(sentence):
        taken.append((capital.start, capital.end))
        yield capital
    for pattern, _ in _TOLD.fitting(sentence):
        for m in pattern.finditer(sentence):
            if any(a < m.end("p") and m.start("p") < b for a, b in taken):
                continue
            found = _named(m, sentence)
            if found and (pattern is not GATHERED or found.name in towns()):
                taken.append((m.start("p"), found.end))
                yield found


def _in_capitals(sentence: str) -> Iterator[_Found]:
    """ "In the Vietnamese capital", "in Poland's capital": as the text says, with the name of the town."""
    for m in CAPITAL.finditer(sentence):
        owner = re.sub(r"['’]s?$", "", m["of"])
        code = next((c.code for c in find_countries(owner) if c.end == len(owner)), None)
        if code in capitals():
            yield _Found(m.start(), m.end(), f"{m['of']} capital ({capitals()[code]})", 0)


def _building_named(name: str) -> bool:
    return (" " in name and any(c.isupper() for c in name)) or name[:1].isupper()


def _building(name: str) -> str:
    """ "Khartoum's Friendship Hall": the Friendship Hall, Khartoum."""
    town, _, building = name.replace("’", "'").partition("'s ")
    return f"{building}, {town}" if town in towns() and building[:1].isupper() else name


def _ends_there(following: Sequence[str]) -> bool:
    """Whether the words after a country are no more of a name ("China Sea"): "in Kenya I'll see", "in Peru Chile's"."""
    words = [_GENITIVE.sub("", w).rstrip(".,") for w in following]
    return all(w[:1].islower() or w in _STOPS or w in countries() or w in adjectives() or _ME.match(w) for w in words)


_ME = re.compile(r"(?:I|We)(?:['’](?:ll|ve|m|re|d))?$")


_GENITIVE = re.compile(r"['’]s?$")
_DAY_BEHIND = re.compile(rf" (?:on )?(?:[A-Z]\w+day|(?:{MONTH}))\b.*$")


def _named(m: re.Match[str], sentence: str) -> _Found | None:
    words = m["p"].split(" ")
    beside = topical(sentence, m.start())
    for n in range(len(words), 0, -1):
        name = _GENITIVE.sub("", " ".join(words[:n])).rstrip(".,'’") if words[n - 1] != "D.C." else " ".join(words[:n])
        end = m.start("p") + len(name)
        if name in towns() and not (beside and not _TRAVEL.search(m.group())):
            return _Found(m.start("p"), end, name, 0)
        whose = _GENITIVE.search(words[n - 1]) is not None  # "spoke to Chile's President"
        if name in countries() and not beside and not whose and _ends_there(words[n : n + 1]):
            return _Found(m.start("p"), end, name, 1)
    if beside or NO_PLACE.search(m["p"]) or words[0].rstrip(".") in _STOPS | adjectives():
        return None
    described = m.groupdict().get("d")
    if described or (m.groupdict().get("w") and _contact_before(sentence, m.start())):
        name = _DAY_BEHIND.sub("", _GENITIVE.sub("", m["p"])).rstrip(".,'’")
        return _Found(m.start("p"), m.start("p") + len(name), name, 0)
    return None


def _contact_before(sentence: str, at: int) -> bool:
    """Does the place belong to a contact word before it, with nothing between but when it was or who was met?"""
    near = CONTACT_BEFORE.search(sentence, max(0, at - 90), at)
    return bool(near or PEOPLE_MET_BEFORE.search(sentence, max(0, at - 160), at))


_TRAVEL = re.compile(r"^(?:c|go|went|visit|trip|fl|travel|arriv)", re.I)
