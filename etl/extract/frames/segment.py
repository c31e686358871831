"""A clause with contact words in it: which of them tells its contact, and the exchange in which that was agreed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.extract.clauses.agreed_in import Within, exchange_behind
from etl.extract.clauses.clause import main_trigger
from etl.extract.clauses.triggers import Trigger, find_triggers
from etl.extract.clauses.where_many import where_many_met
from etl.extract.days.date_words import DateWords
from etl.extract.language.text import Sentence
from etl.extract.language.told import Told
from etl.extract.outcomes.modes import mode_of
from etl.extract.sides.objects import has_object
from etl.extract.sides.roles import Roles

# "Travels on to Tokyo, | where he will be on Thursday".
_THERE_ON = re.compile(
    r",? ?where (?:he|she|they|it|the(?: [a-z]+){1,3}) (?:will (?:be|arrive|land)|(?:is|are) (?:expected|due|awaited)|"
    r"arrive[sd]?|land(?:s|ed)|touched down)(?: there)?(?: (?:late|early))?(?: (?:on|in))? "
)
# "Is preparing to welcome A, | who will arrive on Thursday".
_WHO_COMES = re.compile(
    r",? who (?:(?:will|is (?:to|due to|expected to|set to|scheduled to)) "
    r"(?:arrive|come|land|fly in|be (?:in|there))|"
    r"arrives|comes|lands|is (?:due|expected)) (?:(?:there|in (?:the )?[A-Z][\w’'-]+) )?"
    r"(?:(?:late|early) )?(?:on |in )?"
)
# "The visit of A to Lima, | which begins on Thursday, will be about trade".
_WHICH_BEGINS = re.compile(
    r",? (?:which|that) (?:(?:will|(?:is|are|was|were) (?:due |set |scheduled |expected |planned )?to) )?"
    r"(?:beg[ia]ns?|starts?|started|opens?|opened|gets? under way|kicks? off|runs?) "
    r"(?:(?:here|there|in (?:the )?[A-Z][\w’'-]+) )?"
    r"(?:(?:on|in|from) )?"
)
# "A date has been set for the talks: | May 20".
_COLON = re.compile(r"\s?: (?:on |in )?(?=[\w ,]{3,24}[.;]?\s*$)")


@dataclass(frozen=True)
class Segment:
    """One clause of a sentence. ``at``: its begin and end in the sentence; ``inside``: its contact words but that of
    the ``exchange``; ``dates`` and ``pieces``: all date words and all clauses of the sentence."""

    sentence: Sentence
    at: tuple[int, int]
    trigger: Trigger
    inside: list[Trigger]
    roles: Roles
    dates: tuple[DateWords, ...]
    pieces: list[tuple[int, int]]
    within: Within | None = None
    exchange: Trigger | None = None

    @property
    def text(self) -> str:
        return self.sentence.text[self.at[0] : self.at[1]]

    @property
    def days(self) -> list[DateWords]:
        """The date words of the clause itself."""
        return [d for d in self.dates if self.at[0] <= d.start < self.at[1]]

    def day_there(self) -> list[DateWords]:
        """The day told in the clause behind a journey, on which the traveller is or will be there, or behind the one
        that tells who will be host, on which the guest comes, or on which what it names begins."""
        then = {"visit": _THERE_ON, "host": _WHO_COMES}.get(self.trigger.kind)
        there = then.match(self.sentence.text, self.at[1]) if then else None
        behind = (_COLON, _WHICH_BEGINS, _WHO_COMES) if self.trigger.noun else ()
        there = there or next((m for p in behind if (m := p.match(self.sentence.text, self.at[1]))), None)
        many = None if there else where_many_met(self.sentence.text, [(self.trigger.start, self.trigger.end)])
        if many:  # "in Lima, where the leaders of the bloc met on Thursday, A saw B"
            return [d for d in self.dates if many[0] < d.start < many[1]]
        return [d for d in self.dates if there and d.start == there.end()]

    def mode(self) -> tuple[Told | None, bool]:
        """By which means its contact was, and whether the words say so, those of the exchange left out."""
        own = self.text
        if self.exchange:
            own = own.replace(self.exchange.text, " " * len(self.exchange.text))
        alone = all(self.at[0] <= t.start < self.at[1] for t in find_triggers(self.sentence.text))
        return mode_of(own, self.sentence.text, self.inside, alone)

    def day_among_several(self, words: DateWords | None) -> tuple[int, int] | None:
        """Where the day of its contact stands, if it tells further ones: each may have a place of its own."""
        return (words.start, words.end) if words and len(self.days) > 1 else None


# "Made a surprise visit to Lima".
_PAID = re.compile(
    r"\b(?:paid|pays|made|makes|undertook|beg[au]n|begins|start(?:ed|s)|open(?:ed|s)|embark(?:ed|s) on|conducted|"
    r"carried out) (?:[\w'’-]+ ){0,4}$"
)
# "On the first leg of a tour, A made a visit", "paid a visit to Lima to exchange views": round it, and what it was for.
_TOUR, _TO = re.compile(r"(?:tours?|trips?)$", re.I), re.compile(r"\bto $")
# "Began a visit to Lima on Monday during which she will see A": what is to come of it does not make it a plan.
_DURING_WHICH = re.compile(r"\b(?:during|in the course of|in|on|over) which\b")


def _is_visit_paid(text: str, begin: int, visit: Trigger, other: Trigger) -> bool:
    """Is it a visit that was paid, and the other contact word only that of a tour it was part of or of its purpose?"""
    if visit is other or not visit.noun or visit.kind != "visit" or not _PAID.search(text, begin, visit.start):
        return False
    aim = other.start > visit.end and not other.noun and _TO.search(text, begin, other.start)
    aim = aim or _DURING_WHICH.search(text, visit.end, max(visit.end, other.start))
    return bool(aim) or (other.end < visit.start and other.noun and _TOUR.search(other.text) is not None)


def segment_of(
    sentence: Sentence,
    at: tuple[int, int],
    triggers: list[Trigger],
    roles: Roles,
    dates: tuple[DateWords, ...],
    pieces: list[tuple[int, int]],
) -> Segment | None:
    """The clause at ``at``; None where no contact word stands in it."""
    inside = [t for t in triggers if at[0] <= t.start < at[1]]
    if not inside:
        return None
    words = [(t.start - at[0], t.end - at[0], t.mode, t.noun) for t in inside]
    within = exchange_behind(sentence.text[at[0] : at[1]], words)
    exchange = inside[within.number] if within else None
    inside = [t for t in inside if t is not exchange]
    trigger = main_trigger([t for t in inside if has_object(roles, t)] or inside)
    trigger = next((t for t in inside if _is_visit_paid(sentence.text, at[0], t, trigger)), trigger)
    return Segment(sentence, at, trigger, inside, roles, dates, pieces, within, exchange)
