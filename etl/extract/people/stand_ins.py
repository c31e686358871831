"""Words that stand for somebody told before: "those of China", "the Colombian", "the Bolton-Patrushev format"."""

from __future__ import annotations

import re
from dataclasses import replace

from etl.extract.people.actors import Actor, Roster
from etl.extract.people.by_country import is_full_name
from etl.extract.people.names import Person, name_at, name_before, name_tokens

_THAT_OF = re.compile(r"\b(?P<word>that|those) (?:of|from) (?:the )?$")
# "A, who holds the same docket in Kenya", "the man who has that post in Chad".
_THAT_POST_IN = re.compile(
    r"(?:,|\b(?P<one>(?:the )?(?:man|woman|one))) who (?:has|holds|had|held|fills|occupies) (?:the|that|this)"
    r"(?: very)?(?: same)? (?:post|office|docket|portfolio|position|job|rank|title) (?:in|of|for|at) (?:the )?$"
)
# "Chile's foreign minister met Peru's in Arica", "Chile's minister and Peru's spoke": without the office.
_OWN = re.compile(
    r"['’]s(?= (?:in|on|at|last|this|for|over|by|yesterday|today|earlier|after|before|to|met|spoke|talked|discussed|"
    r"shook|will|are|were|have|had)\b|[.,;](?! [A-Z]))"
)
_NO_STOP = re.compile(r"[^.;:!?\n]{2,90}")
_NEXT_OF_LIST = re.compile(r",\s+(?:and\s+)?(?:the\s+)?|\s+and\s+(?:\w+\s+)?(?:the\s+)?")
_REACH = 160
_HOLDERS = ("person", "office", "counterpart", "body")


def read_those_of(roster: Roster) -> None:
    """ "Bhutan's experts and those of China", "A, who has the same post in Peru": of the office told before."""
    before: Actor | None = None
    listed: Actor | None = None
    for i, a in enumerate(roster.actors):
        if a.kind == "country" and a.form in ("name", "capital"):
            told = _THAT_OF.search(roster.text, max(0, a.start - 20), a.start)
            near = max(0, a.start - 60)
            who = told is None and roster.text.find(" who ", near, a.start) >= 0
            post = _THAT_POST_IN.search(roster.text, near, a.start) if who else None
            if post and before and before.level:
                listed, before = None, _of_that_post(roster, before, a, post)
                roster.actors[i] = before
            elif before and (own := _own_of(roster, before, a)):
                listed, roster.actors[i] = None, own
            elif told and before and told.start() - before.end < _REACH:
                listed = roster.actors[i] = _alike(before, a, told.start(), told["word"] == "those")
            elif listed and listed.plural and _NEXT_OF_LIST.fullmatch(roster.text, listed.end, a.start):
                listed = roster.actors[i] = _alike(listed, a, a.start, True)
            else:
                listed = None
        elif a.kind == "country" and a.form == "adjective" and before and (one := _one_of(roster, before, a)):
            listed, roster.actors[i] = None, one
        if a.kind in _HOLDERS and not a.aside:
            before = a


# "Her Peruvian counterpart and | the Bolivian | one, A".
_ONE = re.compile(r" one\b(?! of\b)(?:, (?=[A-Z]))?")
_ITS = re.compile(r"\b(?:[Tt]he|his|her|its|their) $")


def _one_of(roster: Roster, model: Actor, country: Actor) -> Actor | None:
    """Who is meant by "the Bolivian one" behind an office-holder of another state; by name, if it stands behind."""
    one = _ONE.match(roster.text, country.end) if model.level or model.kind == "counterpart" else None
    if one is None or country.start - model.end > _REACH or not set(model.countries).isdisjoint(country.countries):
        return None
    if not _ITS.search(roster.text, max(0, country.start - 6), country.start):
        return None
    alike = _alike(model, replace(country, end=country.end + len(" one")), country.start, False)
    alike = replace(alike, form="")
    span = name_at(roster.text, one.end(), len(roster.text), roster.blocked) if one.group().endswith(" ") else None
    name = roster.text[span[0] : span[1]] if span else ""
    if span is None or not is_full_name(name) or any(span[0] <= a.start < span[1] for a in roster.actors):
        return alike
    rank = (model.office, model.level, model.track)
    person = roster.register(Person(name, country.countries[0], *rank, tokens=name_tokens(name)))
    return replace(alike, end=span[1], kind="person", name=person.name)


def _own_of(roster: Roster, model: Actor, country: Actor) -> Actor | None:
    """The office-holder meant by "Peru's", in the clause of one of another state, or None."""
    own = _OWN.match(roster.text, country.end) if model.level and not model.plural else None
    apart = own and set(model.countries).isdisjoint(country.countries)
    if not own or not apart or _NO_STOP.fullmatch(roster.text, model.end, country.start) is None:
        return None
    return _alike(model, replace(country, end=own.end()), country.start, False)


def _of_that_post(roster: Roster, model: Actor, country: Actor, post: re.Match[str]) -> Actor:
    """The one who has the same post as another (``model``) in a country: by name, if the text tells it."""
    span = None if post["one"] else name_before(roster.text, post.start(), 0, roster.blocked)
    name = roster.text[span[0] : span[1]] if span else ""
    if span is None or not is_full_name(name):
        return _alike(model, country, post.start("one") if post["one"] else country.start, False)
    rank = (model.office, model.level, model.track)
    person = roster.register(Person(name, country.countries[0], *rank, tokens=name_tokens(name)))
    return Actor(span[0], country.end, "person", country.countries, person.name, *rank)


def _alike(model: Actor, country: Actor, start: int, plural: bool) -> Actor:
    """One of the same office as another (``model``), or a body like it, of a country."""
    kind = "body" if model.kind == "body" else "office"
    return replace(
        model,
        start=start,
        end=country.end,
        kind=kind,
        countries=country.countries,
        name=None,
        plural=plural,
        form="" if kind == "office" else country.form,
    )


_THE = re.compile(r"\b[Tt]he $")
# What follows where "the Colombian" is a person and no adjective.
_ACTS = re.compile(
    r"['’]s\b|[,.;:]|\s+(?:himself|herself|who|whom|had|has|have|is|was|were|will|would|could|should|may|might|did|does|also|then|later|"
    r"first|again|to|met|meets|spoke|speaks|said|says|told|tells|called|held|flew|went|came|comes|arrived|received|left|offered|"
    r"wanted|asked|visited|talked|discussed|saw|travell?ed|phoned|rang|replied|answered)\b"
)
_NO_SINGULAR = ("ese", "ish", "ch", "ss")


def read_the_national(roster: Roster) -> None:
    """ "The Colombian met the president": the office-holder of Colombia of whom the text spoke last."""
    latest: dict[tuple[str, ...], Actor] = {}
    for i, a in enumerate(roster.actors):
        if a.kind == "person" and a.level and not a.aside:
            latest[a.countries] = a
        elif (
            a.form == "adjective"
            and a.kind == "country"
            and a.countries in latest
            and not roster.text[a.start : a.end].endswith(_NO_SINGULAR)
            and _THE.search(roster.text, max(0, a.start - 4), a.start)
            and _ACTS.match(roster.text, a.end)
        ):
            roster.actors[i] = replace(latest[a.countries], start=a.start, end=a.end)
        elif a.countries in latest and a.kind in ("country", "body") and not a.plural:
            end = _end_of_stand_in(roster, a)
            if end and latest[a.countries].level != "leader":
                roster.actors[i] = replace(latest[a.countries], start=a.start, end=end)


# "The Iranian official", "the Indian general": no leader, and named just before.
_STANDS_IN = re.compile(
    r"[A-Z][\w-]+ (?:top |chief |senior |visiting )?(?:official|diplomat|general|admiral|guest|visitor|commander|envoy)"
    r"(?= (?:was|is|had|has|will|would|to|also|then|later|met|arrived|left|held|told|said|called|flew)\b)"
)


def _end_of_stand_in(roster: Roster, actor: Actor) -> int | None:
    if not _THE.search(roster.text, max(0, actor.start - 4), actor.start):
        return None
    told = _STANDS_IN.match(roster.text, actor.start)
    return told.end() if told else None


# As "\b" before it would say, but so that the engine can skip to the capitals.
_PAIR = re.compile(r"(?P<a>[A-Z](?<!\w.)[a-zà-ž]{2,})[-–](?P<b>[A-Z][a-zà-ž]{2,})\b")


def read_paired_names(roster: Roster) -> None:
    """ "The Bolton-Patrushev format": two persons whom the text names elsewhere."""
    known: dict[str, list[Person]] = {}
    for m in _PAIR.finditer(roster.text):
        if not known:
            for p in roster.people:
                for token in p.tokens:
                    known.setdefault(token, []).append(p)
        told = [known.get(m["a"], []), known.get(m["b"], [])]
        if any(len(p) != 1 for p in told) or not (told[0][0].country and told[1][0].country):
            continue
        if any(a.start < m.end() and m.start() < a.end for a in roster.actors):
            continue
        for (p,), (start, end) in zip(told, (m.span("a"), m.span("b")), strict=True):
            country = (p.country,) if p.country else ()
            roster.actors.append(
                Actor(start, end, "person", country, p.name, p.office, p.level, p.track, form="prefix")
            )
    roster.actors.sort(key=lambda a: (a.start, -a.end))
