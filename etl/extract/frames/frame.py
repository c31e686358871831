"""One clause's account of a contact."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from etl.extract.clauses.triggers import Trigger
from etl.extract.days.calendar import Span
from etl.extract.days.dates import Resolved
from etl.extract.language.text import Sentence
from etl.extract.people.actors import Actor
from etl.extract.people.ranks import Rank
from etl.extract.sides.party_lists import Parties

_PASSIVE = ("was ", "were ", "been ", "being ", "be ", "is ")

TO_FACE = ("meet", "see", "visit", "host")  # kinds of contact words that no call or letter is told by


@dataclass
class Frame:
    """What one clause tells of a contact. ``countries`` is empty where the clause only points back ("the call").
    ``met``: whom its verb names as met, without those who meet them. ``anew``: how it tells that a contact to come, of
    which no day is told, is one of its own.
    """

    sentence: Sentence
    trigger: Trigger
    countries: tuple[str, ...]
    actors: list[Actor]
    status: str | None
    status_words: str
    mode: str | None
    mode_strong: bool
    when: Resolved | None
    date_text: str | None
    definite: bool
    how: str
    future: bool = False
    location: str | None = None
    duration: int | None = None
    requested_by: str | None = None
    attempts: int | None = None
    reason: str | None = None
    mechanism: str | None = None
    round_number: int | None = None
    hub: str | None = None
    group: bool = False
    loose: Parties | None = None
    antecedents: tuple[Actor, ...] = ()
    pair: tuple[Actor, ...] = ()  # two states that act in the sentence before
    across: tuple[Actor, ...] = ()  # heads of two states, told in two neighbouring sentences
    also: bool = False
    is_sum: bool = False
    face: bool = False
    member: bool = False  # only told of definite ones
    asked_by: str | None = None
    words: tuple[str, ...] = ()
    ordinal: bool = False
    people: frozenset[str] = frozenset()
    ranked: tuple[Actor, ...] = ()
    rank: Rank | None = None
    nearby: Span | None = None
    news: Span | None = None  # the day of the week before publication that the text told last
    met: tuple[Actor, ...] = ()
    days: int = 0  # how many it lasts, where the text tells that
    anew: str | None = None
    programme: bool = False  # what a visit told before is to bring
    of_row: bool = False  # one of several contacts of one state with each of a row of others
    sets_out: bool = False  # its day is that on which a journey to several states begins
    joined_by: tuple[Actor, ...] = ()  # those of further states who, as is told later, were there, too

    @property
    def sides(self) -> str:
        """How the sides are told: named, sentence, pronoun, attached, or back (told before)."""
        if not self.countries:
            return "back"
        if self.how == "pronoun" and any(a.start == a.end == 0 for a in self.actors):
            return "named"  # "I met B", in a transcript that tells who speaks
        return {"clause": "named"}.get(self.how, self.how) or "named"

    @property
    def guest(self) -> Actor | None:
        """Who came to another country, or was received there, as far as the words tell."""
        if len(self.countries) != 2 or self.trigger.kind not in ("visit", "host"):
            return None
        passive = self.sentence.text[: self.trigger.start].endswith(_PASSIVE)
        told = self.met if self.trigger.kind == "host" and not passive else self.actors
        heads = (a for a in told if a.level and a.kind in ("person", "office", "counterpart") and not a.plural)
        return next((a for a in heads if len(a.countries) == 1), None)

    @property
    def start(self) -> date | None:
        return self.when.span.start if self.when and self.when.span else None

    @property
    def end(self) -> date | None:
        return self.when.span.end if self.when and self.when.span else None
