"""What entries of diaries and schedules and items of roundups tell beside their words: the town that leads one, whose
page it is, and that each speaks of its own people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from etl.extract.clauses.triggers import Trigger
from etl.extract.days.entry_days import Entry
from etl.extract.frames.frame import Frame
from etl.extract.frames.segment import Segment
from etl.extract.language.items import items_of
from etl.extract.language.text import Sentence
from etl.extract.language.told import Told
from etl.extract.people.actors import Actor
from etl.extract.people.cast import Cast
from etl.extract.people.schedules import name_owner
from etl.extract.places.places import dateline
from etl.extract.sides.captions import Caption, read_caption
from etl.extract.sides.party_lists import Parties
from etl.extract.sides.visit_lists import VisitLists

_CAPITALS = 3  # letters


class Entries:
    """The entries of an article, by paragraph."""

    def __init__(self, cast: Cast, sentences: Sequence[Sentence], entries: Mapping[int, Entry]) -> None:
        self._entries = entries
        self.of_schedule = name_owner(cast, sentences, entries)
        self._items, self._told = items_of(cast.origin.printed, sentences), {0}
        self._cast, self._visits = cast, VisitLists(cast, sentences)

    def shown(self, sentence: Sentence) -> list[Caption]:
        """Whom a caption shows together, or the visits that an entry of a list tells without a verb."""
        caption = read_caption(sentence, self._cast)
        return [caption] if caption else self._visits.told(sentence)

    def complete(self, segment: Segment, parties: Parties) -> None:
        """Adds to whom somebody came, in a paper on the relations of two states."""
        self._visits.complete(segment.roles, parties, segment.trigger, segment.at)

    def town(self, sentence: Sentence) -> tuple[str, str | None] | None:
        """The town in capitals that leads an entry, "OSLO - The king receives": there it will be."""
        entry = self._entries.get(sentence.paragraph)
        led = entry is not None and not entry.live and sentence.text[:_CAPITALS].isupper()
        return dateline(sentence.text) if led else None

    def with_host(self, sentence: Sentence, trigger: Trigger, parties: Parties) -> Parties:
        """ "OSLO - Peru's foreign minister arrives for a visit": whom he visits, the town tells."""
        town = self.town(sentence) if trigger.kind == "visit" and len(parties.countries) == 1 else None
        if town is None or town[1] is None or town[1] in parties.countries:
            return parties
        host = Actor(sentence.start, sentence.start, "country", (town[1],), form="name")
        return replace(parties, objects=[*parties.objects, host])

    def may_tell(self, frame: Frame) -> bool:
        """An entry of a schedule names those who meet, and an item those of whom it speaks; where they do not, nobody
        else in the article is meant."""
        at = frame.sentence.paragraph
        if frame.countries:
            self._told.add(self._items.get(at, 0))
            return True
        named = any(a.countries for a in (*frame.actors, *frame.ranked))
        return at not in self.of_schedule and (named or self._items.get(at, 0) in self._told)

    def mode(self, segment: Segment) -> tuple[Told | None, bool]:
        """By which means the contact of a clause is; those of whom an entry tells from a town meet there."""
        mode, strong = segment.mode()
        town = self.town(segment.sentence) if mode is None else None
        return (Told("in_person", town[0], "the town that leads the entry"), strong) if town else (mode, strong)
