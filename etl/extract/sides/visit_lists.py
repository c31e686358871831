"""Lists of visits in papers on the relations of two states: headings tell who came and who was visited."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.days.date_vocabulary import YEAR
from etl.extract.days.date_words import DateWords
from etl.extract.days.event_dates import usable
from etl.extract.language.lexis import find_countries
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast
from etl.extract.people.holders import holders
from etl.extract.people.names import RANKS
from etl.extract.sides.captions import Caption
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.roles import Roles

_MARK = r"[\W\d_]*(?:\(?[ivxa-h]{1,4}[.)]\s*)?"
# "High Level Visits", "Exchange of VIP visits", "Recent visits:".
_OF_VISITS = re.compile(
    rf"{_MARK}(?:(?:high[- ]level|VIP|important|major|recent|key|bilateral|ministerial|official|state|mutual|"
    r"exchanges?|of|list|other|past|political|and|incoming|outgoing|selected|the)\W+)*"
    r"(?:visits?|exchanges|engagements|delegations|meetings|contacts|interactions)(?: (?:and|&) [\w ]{3,20})?\W*$",
    re.I,
)
_LONGEST = 70
_MARKS = " -–•*.()ivx0123456789\t:"
_FROM = re.compile(r"\b(?:from|by|of) (?:the )?$", re.I)
_TO = re.compile(r"\b(?:to|in) (?:the )?$", re.I)
_GUESTS = re.compile(r" (?:side|visits?|visitors|dignitaries|leaders|delegations)\b", re.I)
_SIDES = re.compile(
    rf"{_MARK}(?:(?:high[- ]level|VIP|important|major|recent|ministerial|official|state|visits?|dignitaries|leaders|"
    r"delegations|and|the|from|by|of|to|in|side|made|Government)\W+)*$",
    re.I,
)
# "India-Kenya Relations", "U.S. Relations With Georgia", "Relations between Peru and Chile".
_RELATIONS = re.compile(r"\brelations(?:hip)?\b", re.I)
# "(17-18 May 2015)", "2014 ", "(2014)".
_YEAR = re.compile(YEAR)
_COLUMNS = re.compile(r"\W*(?:Year|Date|Name|Sl?\.? ?No)\b", re.I)
_FEWEST = 2  # states that head a list by states
_YEAR_ALONE = re.compile(rf"^\W*(?P<led>{YEAR})\b|\((?P<told>{YEAR})\)")


_OUR_COUNTRY = re.compile(r"(?: to)? our (?:country|capital|nation|republic|island)\b")


@dataclass(frozen=True)
class Section:
    """Whose visits a list tells of, as far as its heading does; ``about``: the state that alone is its heading."""

    guest: str | None = None
    host: str | None = None
    about: str | None = None


class VisitLists:
    """The lists of visits in an article, and the two states whose relations it is about."""

    def __init__(self, cast: Cast, sentences: Sequence[Sentence]) -> None:
        self._cast = cast
        self._pair = _pair_of(cast, sentences)
        self._sections = _sections(cast, sentences)
        self._told = bool(self._pair or self._sections or cast.home)
        for sentence in sentences:
            if section := self._sections.get(sentence.index):
                self._name_country(sentence, section.guest or section.about)

    def _name_country(self, sentence: Sentence, code: str | None) -> None:
        """An office-holder with whom an entry opens, of whom no country is told, is of the state in the heading."""
        first = next(iter(self._cast.within(sentence.start, sentence.end)), None)
        opens = first and RANKS.sub("", self._cast.text[sentence.start : first.start]).strip(_MARKS) == ""
        if not (code and first and opens and first.level) or first.aside:
            return
        # "Nepal | (i) Prime Minister A visited India": the paper is of India, and he is not.
        unknown = not first.countries or (
            first.name and first.countries == (self._cast.home,) and not holders(first.name)
        )
        if unknown:
            self._cast.replace(first, replace(first, countries=(code,)))

    def _other(self, sentence: Sentence, code: str) -> str | None:
        """To whom somebody of a state went, where no goal is told."""
        section = self._sections.get(sentence.index, Section())
        if section.host:
            return section.host if section.host != code else None
        if code in self._pair:
            return next(c for c in self._pair if c != code)
        home = self._cast.home
        return home if home and home != code and section.about in (None, code) else None

    def complete(self, roles: Roles, parties: Parties, trigger: Trigger, at: tuple[int, int]) -> None:
        """Adds the host where somebody "visited in May 2010" or "paid a State visit"."""
        if trigger.kind != "visit" or len(parties.countries) != 1 or not self._told:
            return
        s0 = roles.sentence.start
        here = [a for a in roles.actors if a.countries and at[0] <= a.start - s0 < at[1]]
        if self._cast.home and _OUR_COUNTRY.match(roles.sentence.text, trigger.end):
            goal = trigger.end + s0
            parties.objects.append(Actor(goal, goal, "country", (self._cast.home,), form="name"))
            return
        guests = [a for a in parties.subjects if a.level and a.kind in ("person", "office") and not a.plural]
        code = parties.countries[0]
        if not guests or {c for a in here for c in a.countries} != {code}:
            return
        host = self._other(roles.sentence, code)
        if host:
            parties.objects.append(Actor(guests[0].end, guests[0].end, "country", (host,), form="name"))

    def told(self, sentence: Sentence) -> list[Caption]:
        """The visits that an entry without a verb tells ("President A (July 2014)")."""
        if sentence.index not in self._sections or find_triggers(sentence.text):
            return []
        roles = Roles(self._cast, sentence)
        guest = next((a for a in roles.actors if a.level and a.kind in ("person", "office") and not a.aside), None)
        days = [d for d in usable(sentence.text) if d.kind in ("date", "month")] or _years(sentence.text)
        if guest is None or len(guest.countries) != 1 or not days:
            return []
        section = self._sections[sentence.index]
        host = self._other(sentence, guest.countries[0])
        if host is None or (section.guest and section.guest != guest.countries[0]):
            return []
        goal = Actor(guest.end, guest.end, "country", (host,), form="name")
        words = Trigger(0, len(sentence.text), sentence.text, "visit", "in_person")
        shown, parties = replace(sentence, kind="body"), Parties([guest], [goal], "clause")
        return [Caption(shown, roles, words, parties, day) for day in days]


def _years(text: str) -> list[DateWords]:
    found = _YEAR_ALONE.finditer(text)
    told = [(m.start(m.lastgroup), m[m.lastgroup]) for m in found if m.lastgroup]
    return [DateWords(at, at + len(y), y, "year", {"y": int(y), "p": None}) for at, y in told]


def _pair_of(cast: Cast, sentences: Sequence[Sentence]) -> tuple[str, ...]:
    """The two states whose relations the title or a heading at the beginning names."""
    heads = [cast.origin.heading, *(s.text for s in sentences[:4] if s.kind == "headline")]
    for head in heads:
        if head and _RELATIONS.search(head):
            codes = tuple(dict.fromkeys(c.code for c in find_countries(head)))
            if len(codes) == 1 and cast.home and cast.home not in codes:
                codes = (cast.home, *codes)
            if len(codes) == 2:
                return codes
    return ()


def _sections(cast: Cast, sentences: Sequence[Sentence]) -> dict[int, Section]:
    """Index of a sentence -> the list of visits to which it belongs."""
    found: dict[int, Section] = {}
    heads = {s.index: _section_of(s, cast) for s in sentences if _may_head(s)}
    by_state = sum(1 for told in heads.values() if told and told.about) >= _FEWEST
    now: Section | None = None
    for sentence in sentences:
        told = heads.get(sentence.index)
        if told and told.about and not by_state:
            told = None
        if told or (sentence.index in heads and _OF_VISITS.match(sentence.text)):
            now = told or Section()
        elif sentence.index in heads and not _is_entry(cast, sentence):
            now = None
        elif now:
            found[sentence.index] = now
    return found


def _may_head(sentence: Sentence) -> bool:
    return len(sentence.text) <= _LONGEST and (sentence.kind == "headline" or sentence.text.endswith(":"))


def _is_entry(cast: Cast, sentence: Sentence) -> bool:
    """A line with an office-holder or a year is no heading, nor is that of the columns of a table."""
    told = any(a.level for a in cast.within(sentence.start, sentence.end))
    return told or _YEAR.search(sentence.text) is not None or _COLUMNS.match(sentence.text) is not None


def _section_of(sentence: Sentence, cast: Cast) -> Section | None:
    """What a heading of states and words of visiting alone tells of the sides."""
    text = sentence.text
    countries = cast.countries_in(sentence.start, sentence.end)
    rest = text
    for c in reversed(countries):
        rest = rest[: c.start - sentence.start] + rest[c.end - sentence.start :]
    if not countries or not _SIDES.match(rest.rstrip(" :") + " "):
        return None
    guest = host = None
    for c in countries:
        before, behind = text[: c.start - sentence.start], text[c.end - sentence.start :]
        if _FROM.search(before) or (c.form == "adjective" and _GUESTS.match(behind)):
            guest = c.code
        elif _TO.search(before):
            host = c.code
    if len(countries) == 2 and host and not guest:
        guest = countries[0].code
    about = countries[0].code if len(countries) == 1 and not rest.strip(" :-–•") else None
    if guest or host:
        return Section(guest, host)
    return Section(about=about) if about and cast.home and about != cast.home else None
