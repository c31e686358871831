"""What extraction hands on: the readings of one article. Offsets count characters of ``Article.text``."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Protocol


@dataclass(frozen=True)
class Article:
    """One article as read. ``published`` .. ``published_end`` is the interval of its date (both None = unknown)."""

    article_id: str
    path: str
    text: str
    title: str | None = None
    source: str | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = None
    published: date | None = None
    published_end: date | None = None
    published_precision: str = "unknown"
    published_basis: str = "none"
    published_reason: str = "no date with the article and none in the catalogue"
    # "article", or "register" for a row of a register that is read as if it were an article.
    origin: str = "article"


@dataclass(frozen=True)
class Passage:
    """A piece of the text that supports a contact, and what it alone tells."""

    start: int
    end: int
    quote: str
    rule: str
    confidence: float
    date_text: str | None = None
    date_reason: str | None = None
    start_date: date | None = None
    end_date: date | None = None
    date_precision: str | None = None
    status: str | None = None
    mode: str | None = None


class Stretch(Protocol):
    """A piece of the text: a sentence, a passage, somebody named."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


@dataclass(frozen=True)
class Note:
    """How a stage came by a ``value`` that no clause of the contact tells by itself: the ``rule`` in plain words, the
    stretch in which the ``words`` stand (None: nowhere), or the other value ``of`` which the words tell it, too."""

    value: object
    rule: str
    at: tuple[int, int] | None = None
    words: str = ""
    of: str = ""


@dataclass(frozen=True)
class Participant:
    """A person (or body) in a contact, in the text's spelling; ``surname`` is the part used to recognise them again."""

    name: str
    country: str | None
    office: str | None = None
    level: str | None = None
    track: str | None = None
    is_body: bool = False


@dataclass(frozen=True)
class TopicReading:
    """A topic of a contact; ``raised_by`` is a country code, "both" or None; ``words`` name the topic."""

    topic: str
    raised_by: str | None
    start: int
    end: int
    quote: str
    words: str = field(default="", compare=False)


@dataclass
class ContactReading:
    """One contact as one article tells it: merged from its passages. ``signs`` are those its confidence rests on."""

    countries: tuple[str, ...]
    status: str
    mode: str
    level: str | None = None
    track: str | None = None
    start_date: date | None = None
    end_date: date | None = None
    date_precision: str | None = None
    # An undated article may still know the weekday or the day of month: used to link it to a dated article.
    weekdays: tuple[int, ...] = ()
    participants: list[Participant] = field(default_factory=list)
    mechanism: str | None = None
    round_number: int | None = None
    location: str | None = None
    requested_by: str | None = None
    duration_minutes: int | None = None
    attempts: int | None = None
    reason: str | None = None
    topics: list[TopicReading] = field(default_factory=list)
    passages: list[Passage] = field(default_factory=list)
    confidence: float = 1.0
    signs: tuple[str, ...] = ()
    notes: dict[str, Note] = field(default_factory=dict, compare=False)

    def note(self, name: str, rule: str, at: Stretch | None = None, words: str = "", of: str = "") -> None:
        """Says where a value, which stands by now, comes from: called by the stage that has set it."""
        value = getattr(self, name, name)
        self.notes[name] = Note(value, rule, (at.start, at.end) if at else None, words, of)


@dataclass(frozen=True)
class ClaimReading:
    """A stated silence or first, in months with bounds; ``contact`` indexes ArticleReading.contacts (the
    contact ending it)."""

    start: int
    end: int
    quote: str
    kind: str
    months_low: float | None
    months_high: float | None
    pair: str | None
    level: str | None
    track: str | None
    mode: str | None = None
    contact: int | None = None


@dataclass(frozen=True)
class MechanismReading:
    """A hotline, dialogue or working group that the text names; dates as YYYY, YYYY-MM or YYYY-MM-DD."""

    name: str
    kind: str
    countries: tuple[str, ...]
    start: int
    end: int
    quote: str
    established: str | None = None
    first_used: str | None = None


@dataclass
class ArticleReading:
    """Everything read from one article. ``article`` carries the date as settled (metadata, catalogue or inferred)."""

    article: Article
    contacts: list[ContactReading] = field(default_factory=list)
    claims: list[ClaimReading] = field(default_factory=list)
    mechanisms: list[MechanismReading] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    # Weekday (Monday = 0) of the newest statement in the text: dates an article that is linked to a dated contact.
    statement_weekday: int | None = None
