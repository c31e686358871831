"""Contacts and readings -> rows of the tables that are not derived by SQL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

import pyarrow as pa

from etl.extract.model import Article, ArticleReading, ContactReading, Passage
from etl.hashing import hash_of
from etl.names import name_tokens
from etl.register import RegisterRow
from etl.resolve.merge import Contact
from etl.resolve.registered import contradictions, from_register, known_from, versions
from etl.resolve.telling import channel_of
from etl.resolve.title import title_of
from etl.schemas import TABLES

Row = dict[str, Any]
# What an article tells of a contact as a whole, and not passage by passage.
TOLD = ("level", "track", "mechanism", "location", "requested_by", "duration_minutes", "attempts", "reason")


def arrow(name: str, rows: Iterable[Mapping[str, Any]]) -> pa.Table:
    """Rows as the Arrow table that the schema declares."""
    return pa.Table.from_pylist(list(rows), schema=TABLES[name].arrow_schema())


def article_rows(articles: Iterable[Article]) -> Iterator[Row]:
    """Rows of ``articles``."""
    for article in articles:
        row = asdict(article)
        del row["origin"]
        yield {**row, "char_count": len(article.text)}


def mention_rows(contacts: Iterable[Contact]) -> Iterator[Row]:
    """Rows of ``mentions``: a passage read twice for one contact counts once, in its surest reading."""
    for contact in contacts:
        best: dict[tuple[str, int, int], tuple[Passage, ContactReading]] = {}
        for telling in contact.tellings:
            for passage in telling.reading.passages:
                place = (telling.article.article_id, passage.start, passage.end)
                if place not in best or passage.confidence > best[place][0].confidence:
                    best[place] = passage, telling.reading
        for (article_id, start, end), (passage, reading) in best.items():
            row = asdict(passage) | {name: getattr(reading, name) for name in TOLD}
            del row["start"], row["end"]
            keys = {"article_id": article_id, "contact_id": contact.contact_id, "start_char": start, "end_char": end}
            yield {"mention_id": hash_of(article_id, start, end, contact.contact_id), **keys, **row}


def participant_rows(contacts: Iterable[Contact], newest: date) -> Iterator[Row]:
    """Rows of ``participants``; one is known from the first telling that names them, in however short a form."""
    for contact in contacts:
        names: set[str] = set()
        registered = {t.article.article_id for t in contact.tellings if from_register(t)}
        for person in contact.people:
            if person.name not in names:
                names.add(person.name)
                from_row = person.article_id in registered
                naming = [t for t in contact.tellings if t.article.article_id in person.articles]
                yield {
                    "contact_id": contact.contact_id,
                    "name": person.name,
                    "country_code": person.participant.country,
                    "office": person.participant.office,
                    "is_body": person.participant.is_body,
                    "spellings": list(person.spellings),
                    "article_id": None if from_row else person.article_id,
                    "known_from": min((known_from(t, newest) for t in naming), default=newest),
                }


def topic_rows(contacts: Iterable[Contact]) -> Iterator[Row]:
    """Rows of ``topics``."""
    for contact in contacts:
        seen: set[tuple[str, str | None, str, int]] = set()
        for telling in contact.tellings:
            registered = from_register(telling)
            for topic in telling.reading.topics:
                key = (topic.topic, topic.raised_by, telling.article.article_id, topic.start)
                if key not in seen:
                    seen.add(key)
                    yield {
                        "contact_id": contact.contact_id,
                        "topic": topic.topic,
                        "raised_by": topic.raised_by,
                        "article_id": None if registered else telling.article.article_id,
                        "start_char": None if registered else topic.start,
                        "end_char": None if registered else topic.end,
                        "quote": None if registered else topic.quote,
                    }


def version_rows(contacts: Iterable[Contact], newest: date) -> Iterator[Row]:
    """Rows of ``contact_versions``: each contact as it was known from one day to the next."""
    for contact in contacts:
        for version in versions(contact, newest, title_of):
            keys = {"register": version.register, "known_from": version.known_from, "known_until": version.known_until}
            yield {**version.row, **keys}


def register_rows(register: Iterable[RegisterRow], contacts: Iterable[Contact]) -> Iterator[Row]:
    """Rows of ``register``: what each row says, the contact it is, and whether the articles agree."""
    home = {t.article.article_id: c for c in contacts for t in c.tellings if from_register(t)}
    for row in register:
        contact = home.get(row.register_id)
        differs = contradictions(row, contact) if contact else []
        told = contact is not None and any(not from_register(t) for t in contact.tellings)
        reading = row.reading
        names = ("start_date", "end_date", "date_precision", "level", "track", "mode", "status", "requested_by",
                 "duration_minutes", "location", "mechanism")  # fmt: skip
        yield {
            "register_id": row.register_id,
            "contact_id": contact.contact_id if contact else None,
            "agreement": "contradicted" if differs else "corroborated" if told else "only_register",
            "contradicted": differs,
            "file": row.file,
            "line": row.line,
            "countries": list(reading.countries),
            **{name: getattr(reading, name) for name in names},
            "participants": [f"{p.name} ({p.country})" if p.country else p.name for p in reading.participants],
            "topics": list(row.topics),
            "source_name": row.source_name,
            "source_url": row.source_url,
            "note": row.note,
        }


def mechanism_rows(readings: Sequence[ArticleReading]) -> Iterator[Row]:
    """Rows of ``mechanisms``: one per mechanism and article, dates filled from its passages in reading order."""
    for reading in readings:
        rows: dict[str, Row] = {}
        for seen in sorted(reading.mechanisms, key=lambda m: (m.start, m.end, m.name)):
            code = mechanism_code(seen.name, seen.countries)
            row = rows.setdefault(
                code,
                {
                    "mechanism": code,
                    "name": seen.name,
                    "kind": seen.kind,
                    "countries": sorted(seen.countries),
                    "established": None,
                    "first_used": None,
                    "article_id": reading.article.article_id,
                    "start_char": seen.start,
                    "end_char": seen.end,
                    "quote": seen.quote,
                },
            )
            row["established"] = row["established"] or seen.established
            row["first_used"] = row["first_used"] or seen.first_used
        yield from rows.values()


def mechanism_code(name: str, countries: Sequence[str]) -> str:
    """``Crisis Communications Working Group`` of CHN and USA -> ``chn-usa-crisis-communications-working-group``."""
    return "-".join([*(c.casefold() for c in sorted(countries)), *name_tokens(name)])


def claim_readings(readings: Sequence[ArticleReading], contacts: Sequence[Contact]) -> pa.Table:
    """What the texts claim, before it is compared: input of ``claims.sql``."""
    home = {t.key: c.contact_id for c in contacts for t in c.tellings}
    columns = ("claim_id", "article_id", "start_char", "end_char", "quote", "kind", "months_low", "months_high", "pair",
               "channel", "mode", "contact_id")  # fmt: skip
    rows: dict[str, Row] = {}
    for reading in readings:
        article_id = reading.article.article_id
        for claim in reading.claims:
            ends = home.get((article_id, claim.contact)) if claim.contact is not None else None
            claim_id = hash_of(article_id, claim.start, claim.end, claim.kind, claim.pair)
            channel = channel_of(claim.level, claim.track) or "any"
            values = (claim_id, article_id, claim.start, claim.end, claim.quote, claim.kind, claim.months_low,
                      claim.months_high, claim.pair, channel, claim.mode, ends)  # fmt: skip
            rows.setdefault(claim_id, dict(zip(columns, values, strict=True)))
    declared = TABLES["claims"].arrow_schema()
    return pa.Table.from_pylist(list(rows.values()), schema=pa.schema([declared.field(c) for c in columns]))
