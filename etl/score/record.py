"""One contact as labelled or as read, in the form in which the two are compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from etl.resolve.merge import Contact


@dataclass(frozen=True)
class Record:
    """A contact for comparison; ``evidence`` is the quote (read) or the note (labelled)."""

    countries: frozenset[str]
    status: str | None
    mode: str | None
    level: str | None
    track: str | None
    start: date | None
    end: date | None
    precision: str | None
    participants: tuple[str, ...] = ()
    requested_by: str | None = None
    duration_minutes: int | None = None
    location: str | None = None
    mechanism: str | None = None
    topics: frozenset[str] = frozenset()
    mediator: str | None = None
    unsure: bool = False
    evidence: str = ""

    def line(self) -> str:
        """The record in one line, for lists of errors."""
        days = f"{self.start}..{self.end}" if self.start != self.end else f"{self.start}"
        parts = ["-".join(sorted(self.countries)), days if self.start else "undated", f"({self.precision})"]
        parts += [str(self.status), str(self.mode), f"{self.level}/{self.track}", ", ".join(self.participants)]
        return " ".join(parts)


def from_gold(label: Mapping[str, Any]) -> Record:
    """A record from a contact of a gold file."""
    return Record(
        countries=frozenset(label["countries"]),
        status=label["status"],
        mode=label["mode"],
        level=label["level"],
        track=label["track"],
        start=_day(label["start"]),
        end=_day(label["end"]),
        precision=label["precision"],
        participants=tuple(p["name"] for p in label.get("participants", ())),
        requested_by=label.get("requested_by"),
        duration_minutes=label.get("duration_minutes"),
        location=label.get("location"),
        mechanism=label.get("mechanism"),
        topics=frozenset(label.get("topics", ())),
        mediator=label.get("mediator"),
        unsure=bool(label.get("unsure")),
        evidence=label.get("note") or "",
    )


def from_contact(contact: Contact) -> Record:
    """A record from a contact as resolved."""
    passages = [p for t in contact.tellings for p in t.reading.passages]
    best = next(iter(passages), None)
    return from_row(
        contact.row,
        [person.name for person in contact.people],
        [topic.topic for t in contact.tellings for topic in t.reading.topics],
        f"[{best.rule}] {best.quote}" if best else "",
    )


def from_row(row: Mapping[str, Any], names: Iterable[str], topics: Iterable[str], evidence: str) -> Record:
    """A record from a row of ``contacts`` with its participants, topics and quote."""
    return Record(
        countries=frozenset(row["countries"]),
        status=row["status"],
        mode=row["mode"],
        level=row["level"],
        track=row["track"],
        start=row["start_date"],
        end=row["end_date"],
        precision=row["date_precision"],
        participants=tuple(names),
        requested_by=row["requested_by"],
        duration_minutes=row["duration_minutes"],
        location=row["location"],
        mechanism=row["mechanism"],
        topics=frozenset(topics),
        evidence=evidence,
    )


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
