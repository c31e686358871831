"""Where a contact was, where its own clauses do not tell it: in the sentences that go on about it, by the dateline, or
where the text has its people at that time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

from etl.extract.contacts.clusters import Cluster
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.model import ContactReading
from etl.extract.people.cast import Cast
from etl.extract.places.gazetteer import home_of, is_country, lies_in
from etl.extract.places.places import dateline, homes_told, place_told, says_here

_PLACED = filtered(
    r"\b(?:held|hosted|took place|takes place|take place|met|meet|gathered|gather|place|venue|scene|setting|convened|"
    r"organi[sz]ed|came together|lasted|began|opened|ended|wrapped up|received|welcomed|sat)\b"
)
_NOT_IT = filtered(r"\b(?:earlier|previous|last (?:year|month|week|time)|in \d{4}|next|ago)\b")

_THERE = filtered(
    r"\bthere(?! (?:is|are|was|were|has|have|had|will be|would be|can|could|may|should|must|being|had been|"
    r"remains?)\b)",
    re.I,
)


# "There, on Sunday, he saw B", "While there, he also met C".
_OPENS_THERE = re.compile(r"\W*(?:(?:while|once|also|from) )?there\b,?", re.I)


def set_place(
    contact: ContactReading, cluster: Cluster, following: Sequence[Sentence], sentences: Sequence[Sentence]
) -> None:
    """The place that the clauses of the contact left open: "there", told in the sentences that go on about it, or the
    town of the report."""
    if contact.mode not in ("in_person", "unspecified"):
        return
    told = _there(cluster, sentences)
    if told is None and contact.location and not is_country(contact.location):
        return
    told = told or next(
        (
            (p, s, "told in a sentence that goes on about it")
            for s in following
            if _PLACED.search(s.text) and not _NOT_IT.search(s.text) and (p := place_told(s.text))
        ),
        None,
    )
    told = told or _town_of_report(contact, cluster, sentences)
    if told and not (contact.location and is_country(told[0])):
        contact.location = told[0]
        contact.note("location", told[2], told[1])
        if contact.mode == "unspecified" and contact.status in ("held", "planned", "cancelled"):
            contact.mode = "in_person"
            contact.note("mode", "talks at a place where both were (the guideline)", of="location")


_Placed = tuple[
    str, Sentence, str
]  # a place, the sentence that names it, and how it is known to be that of the contact


def _there(cluster: Cluster, sentences: Sequence[Sentence]) -> _Placed | None:
    """ "They will meet there": at the place of which the text spoke just before."""
    for f in cluster.frames:
        m = _THERE.search(f.sentence.text)
        if m and (0 < m.start() - f.trigger.end < 30 or _OPENS_THERE.match(f.sentence.text)):
            at = f.sentence.index
            before = [
                (f.sentence.text[: m.start()], f.sentence),
                *((s.text, s) for s in sentences[max(0, at - 1) : at]),
            ]
            for part, sentence in reversed(before):
                if told := place_told(part):
                    return told, sentence, "“there”: the place told just before"
    return None


def _town_of_report(contact: ContactReading, cluster: Cluster, sentences: Sequence[Sentence]) -> _Placed | None:
    """The town of the dateline: for "here", "in the capital", and for those who met in person where the report was
    filed."""
    town, head = next(((d, s) for s in sentences[:4] if (d := dateline(s.text))), (None, None))
    if town is None or head is None:
        return None
    if any(says_here(f.sentence.text) for f in cluster.frames):
        return town[0], head, "“here”: the town of the dateline"
    lead = [f for f in cluster.frames if dateline(f.sentence.text)]
    if contact.location and not lies_in(town[0], contact.location):
        return None
    if contact.status != "held" or not lead or town[1] is None:
        return None
    guest = any(f.trigger.kind in ("visit", "host") for f in lead)
    both = guest or contact.mode == "in_person"
    return (town[0], head, "the town of the dateline, for who met where it was filed") if both else None


def places_of_visits(
    contacts: Sequence[ContactReading],
    clusters: Sequence[Cluster],
    sentences: Sequence[Sentence],
    owners: Mapping[int, set[int]],
    cast: Cast,
) -> None:
    """The places in which the text has the people of contacts without a town of their own: towns first, countries
    where nothing else tells where it was."""
    stays = dict(_stays(contacts, sentences, owners, cast))
    for number, told in stays.items():
        _settle(contacts[number], (place for place in told if not is_country(place)))
    _venue_of_main(contacts, clusters, sentences, owners)
    _place_of_same_visit(contacts)
    for number, told in stays.items():
        if contacts[number].location is None:
            _settle(contacts[number], told)


def _settle(contact: ContactReading, told: Iterable[str]) -> None:
    """Sets the place of a contact if only one is told that lies where it is known to have been."""
    places = {p for p in told if contact.location is None or lies_in(p, contact.location)}
    if len(places) == 1:
        contact.location = places.pop()
        contact.note("location", "the one place where the text has its people at that time")


def _stays(
    contacts: Sequence[ContactReading], sentences: Sequence[Sentence], owners: Mapping[int, set[int]], cast: Cast
) -> Iterator[tuple[int, set[str]]]:
    """For each contact in person whose town is not known: the places that may be where it was."""
    for number, contact in enumerate(contacts):
        open_still = contact.location is None or is_country(contact.location)
        if open_still and contact.mode == "in_person" and contact.date_precision in ("day", None):
            yield number, _stay(number, contacts, sentences, owners, cast)


# Where a sentence tells the place and nothing else of a contact.
_VENUE_TOLD = filtered(
    r"\b(?:[Vv]enue|(?:is|was|are|were|being|be) held (?:in|at)|"
    r"[Tt]he (?:\w+ )?(?:meetings?|talks|summit|session|negotiations) (?:in|at)|"
    r"(?:took|takes|take|taking) place (?:in|at))\b"
)


def _venue_of_main(
    contacts: Sequence[ContactReading],
    clusters: Sequence[Cluster],
    sentences: Sequence[Sentence],
    owners: Mapping[int, set[int]],
) -> None:
    """ "The venue is X", anywhere in the article where it tells of no other contact."""
    main = max(range(len(clusters)), key=lambda i: len(clusters[i].frames), default=None)
    if main is None or contacts[main].location or contacts[main].mode != "in_person":
        return
    for s in sentences:
        if s.kind != "body" or owners.get(s.index, set()) - {main} or _NOT_IT.search(s.text):
            continue
        if _VENUE_TOLD.search(s.text) and (place := place_told(s.text)):
            contacts[main].location = place
            contacts[main].note("location", "told as the venue", s)
            return


def _stay(
    number: int,
    contacts: Sequence[ContactReading],
    sentences: Sequence[Sentence],
    owners: Mapping[int, set[int]],
    cast: Cast,
) -> set[str]:
    """ "A came to X on Monday. ... On Tuesday B received him": the towns and countries in which a sentence has a
    guest."""
    contact = contacts[number]
    names = {p.name: p.country for p in contact.participants}
    places = set()
    for s in sentences:
        if s.kind == "boilerplate" or s.text.endswith("?") or _NOT_IT.search(s.text):
            continue
        others = owners.get(s.index, set()) - {number}
        if any(not _same_days(contacts[i], contact) for i in others):
            continue
        if told := homes_told(s.text):
            here = {names[a.name] for a in cast.within(s.start, s.end) if a.name in names}
            places |= {place for place, home in told if home in contact.countries and here - {home, None}}
    return places


def _same_days(one: ContactReading, other: ContactReading) -> bool:
    if one.start_date is None or other.start_date is None:
        return one.start_date is other.start_date
    return abs(one.start_date - other.start_date) <= _VISIT


_VISIT = timedelta(days=3)


def _place_of_same_visit(contacts: Sequence[ContactReading]) -> None:
    """ "She met the minister in X. Later in the day the president received her": in the same town, where the text
    has the same person elsewhere in person on the same day and names no other town."""
    for contact in contacts:
        if contact.mode != "in_person" or contact.status != "held" or contact.location:
            continue
        for beside in (_same_day_and_guest, _same_stay):
            mates = [other for other in contacts if beside(contact, other)]
            if mates:
                contact.location = mates[0].location if len({m.location for m in mates}) == 1 else None
                contact.note("location", "the town of another contact of the same visit", mates[0].passages[0])
                break


def _same_stay(contact: ContactReading, other: ContactReading) -> bool:
    """Somebody abroad stays where he is from one day to the next; the same two states meet at one place."""
    if other is contact or not other.location or is_country(other.location) or not _same_days(contact, other):
        return False
    home = home_of(other.location)
    guests = {p.name for p in other.participants if p.country != home} & {p.name for p in contact.participants}
    return home in contact.countries and (bool(guests) or contact.countries == other.countries)


def _same_day_and_guest(contact: ContactReading, other: ContactReading) -> bool:
    if other is contact or not other.location or is_country(other.location) or other.status != "held":
        return False
    days = {(c.start_date, c.end_date, c.date_precision) for c in (contact, other)}
    if len(days) > 1 or contact.date_precision != "day" or contact.start_date is None:
        return False
    return bool({p.name for p in contact.participants} & {p.name for p in other.participants})
