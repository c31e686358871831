"""People and bodies that the tellings of a contact name -> each once, as most articles spell the name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace

from etl.extract.model import Participant
from etl.names import core_words, may_be_one, same_name
from etl.resolve.telling import Telling


@dataclass(frozen=True)
class Person:
    """Somebody in a contact: as most articles name them, one of those articles, all of them, and the other forms."""

    participant: Participant
    article_id: str
    articles: frozenset[str]
    spellings: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name shown."""
        return self.participant.name


@dataclass
class _Form:
    """A name as articles write it; ``told`` has who is meant by article, in the order of the articles."""

    name: str
    told: dict[str, Participant]

    @property
    def is_body(self) -> bool:
        return any(p.is_body for p in self.told.values())

    @property
    def countries(self) -> set[str]:
        return {p.country for p in self.told.values() if p.country}


def people_of(tellings: Iterable[Telling]) -> list[Person]:
    """Every person and body once, sorted by country and name; the result does not depend on the tellings' order."""
    groups: list[list[_Form]] = []
    for form in sorted(_forms(tellings), key=lambda f: (-len(core_words(f.name)), -len(f.told), f.name)):
        home = next((group for group in groups if _is_one(form, group)), None)
        if home is None:
            groups.append([form])
        else:
            home.append(form)
    people = [_person(group) for group in groups]
    return sorted(people, key=lambda p: (p.participant.is_body, p.participant.country or "", p.name))


def is_same(one: Participant, other: Participant) -> bool:
    """Whether two people of a contact are one, each named by another source."""
    if one.name == other.name:
        return True
    if one.is_body or other.is_body or (one.country and other.country and one.country != other.country):
        return False
    return may_be_one(one.name, other.name)


def _forms(tellings: Iterable[Telling]) -> list[_Form]:
    told: dict[str, dict[str, Participant]] = defaultdict(dict)
    for telling in sorted(tellings, key=lambda t: t.key):
        for person in telling.reading.participants:
            told[person.name].setdefault(telling.article.article_id, person)
    return [_Form(name, by_article) for name, by_article in told.items()]


def _is_one(form: _Form, group: list[_Form]) -> bool:
    """Whether a form means the person whom a group of forms means.

    Two names in one article are two people, unless one is short for the other.
    """
    if form.is_body or any(f.is_body for f in group):
        return False
    countries = {c for f in group for c in f.countries}
    if form.countries and countries and form.countries.isdisjoint(countries):
        return False
    beside = [f for f in group if not f.told.keys().isdisjoint(form.told)]
    return any(may_be_one(form.name, f.name) for f in group) and all(same_name(form.name, f.name) for f in beside)


def _person(group: list[_Form]) -> Person:
    """The person with the name that most articles give: of the forms with more than a surname, if there are any."""
    full = [f for f in group if len(core_words(f.name)) > 1] or group
    best = min(full, key=lambda f: (-_agreeing(f, group), -len(f.told), -len(core_words(f.name)), -len(f.name), f.name))
    article_id, shown = min(best.told.items())
    offices = Counter(p.office for f in (best, *group) for p in f.told.values() if p.office)
    countries = Counter(p.country for f in group for p in f.told.values() if p.country)
    if shown.office is None and offices:
        shown = replace(shown, office=_commonest(offices))
    if shown.country is None and countries:
        shown = replace(shown, country=_commonest(countries))
    others = sorted((f for f in group if f is not best), key=lambda f: (-len(f.told), f.name))
    return Person(shown, article_id, frozenset(a for f in group for a in f.told), tuple(f.name for f in others))


def _agreeing(form: _Form, group: list[_Form]) -> int:
    """How many articles write this form, or a shorter or fuller one with the same spelling."""
    words = set(core_words(form.name))
    agreeing = (f for f in group if words <= (own := set(core_words(f.name))) or own <= words)
    return len({article for f in agreeing for article in f.told})


def _commonest(counted: Counter[str]) -> str:
    return min(counted, key=lambda value: (-counted[value], -len(value), value))
