"""Hand-made readings for the tests of everything that comes after extraction."""

from __future__ import annotations

import hashlib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from etl.extract.model import (
    Article,
    ArticleReading,
    ClaimReading,
    ContactReading,
    Participant,
    Passage,
    TopicReading,
)

FILLER = "The two sides were in touch. "


def day(text: str | None) -> date | None:
    """``2021-09-28`` -> date."""
    return date.fromisoformat(text) if text else None


def article(name: str, published: str | None = None, **more: Any) -> Article:
    """An article with a text of its own; published on a day, or undated."""
    text = f"{name}. " + FILLER * 10
    dated: dict[str, Any] = {}
    if published:
        dated = {
            "published": day(published),
            "published_end": day(published),
            "published_precision": "day",
            "published_basis": "metadata",
            "published_reason": "stated with the article",
        }
    return Article(hashlib.sha256(text.encode()).hexdigest()[:16], f"{name}.txt", text, **{**dated, **more})


def contact(
    countries: str = "CHN-USA",
    start: str | None = None,
    end: str | None = None,
    *,
    precision: str | None = "day",
    status: str = "held",
    mode: str = "phone",
    channel: str | None = "minister-defence",
    who: str = "",
    at: int = 0,
    **more: Any,
) -> ContactReading:
    """A reading; ``who`` is ``CHN:Wei Fenghe, USA:Austin``; ``at`` numbers the sentence of the text it stands in."""
    level, track = channel.split("-") if channel else (None, None)
    people = [Participant(name, code) for code, name in (p.strip().split(":") for p in who.split(",") if p.strip())]
    reading = ContactReading(
        countries=tuple(countries.split("-")),
        status=status,
        mode=mode,
        level=level,
        track=track,
        start_date=day(start),
        end_date=day(end or start),
        date_precision=precision if start else None,
        participants=people,
    )
    for name, value in more.items():
        setattr(reading, name, value)
    reading.round_number = more.get("round_number")
    reading.attempts = more.get("attempts")
    return reading


def told(
    where: Article, *contacts: ContactReading, claims: tuple[ClaimReading, ...] = (), **more: Any
) -> ArticleReading:
    """The article with its contacts, each supported by a sentence of the text unless it has passages."""
    first = where.text.index(FILLER)
    for number, reading in enumerate(contacts):
        if not reading.passages:
            start = first + len(FILLER) * (number % 10)
            quote = where.text[start : start + len(FILLER) - 1]
            reading.passages = [
                Passage(start, start + len(quote), quote, "test", 0.9, start_date=reading.start_date,
                        end_date=reading.end_date, date_precision=reading.date_precision, status=reading.status,
                        mode=reading.mode)
            ]  # fmt: skip
    return ArticleReading(where, list(contacts), list(claims), **more)


def claim(
    where: Article, low: float | None, high: float | None, ended_by: int | None = None, *, kind: str = "silence",
    pair: str | None = "CHN-USA", channel: str | None = "minister-defence", mode: str | None = None,
) -> ClaimReading:  # fmt: skip
    """A claim that quotes the first filler sentence; ``ended_by`` indexes the article's contacts."""
    start = where.text.index(FILLER)
    quote = where.text[start : start + len(FILLER) - 1]
    level, track = channel.split("-") if channel else (None, None)
    return ClaimReading(start, start + len(quote), quote, kind, low, high, pair, level, track, mode, ended_by)


def topic(where: Article, code: str, raised_by: str | None = None) -> TopicReading:
    """A topic that quotes the first filler sentence."""
    start = where.text.index(FILLER)
    return TopicReading(code, raised_by, start, start + len(FILLER) - 1, where.text[start : start + len(FILLER) - 1])


def days(first: str, count: int) -> list[str]:
    """``count`` consecutive days as ISO texts."""
    start = date.fromisoformat(first)
    return [(start + timedelta(days=n)).isoformat() for n in range(count)]


def write_register(folder: Path, *rows: str, header: str = "countries,start_date,mode,status") -> Path:
    """A register file with these lines."""
    file = folder / "contacts.csv"
    file.write_text("\n".join([header, *rows, ""]), encoding="utf-8")
    return file
