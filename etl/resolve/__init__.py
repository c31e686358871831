"""Mentions of all articles -> contacts: which tellings are of one contact, and what they say together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

import pyarrow as pa

from etl.extract.model import ArticleReading
from etl.register import RegisterRow
from etl.resolve import tables
from etl.resolve.group import group
from etl.resolve.link import Reread, link_articles
from etl.resolve.merge import Contact, set_ids
from etl.resolve.registered import join_contradicting, merge_with_register
from etl.resolve.telling import Telling
from etl.resolve.title import title_of


@dataclass
class Resolution:
    """Readings as finally dated, and the contacts they tell of; sorted, whatever the order of the articles was."""

    readings: list[ArticleReading]
    contacts: list[Contact]
    register: list[RegisterRow] = field(default_factory=list)

    def newest(self) -> date:
        """The last day that the build knows, as derive/as_of.sql has it; where nothing else is dated, contacts are."""
        articles = [r.article for r in self.readings if r.article.published]
        exact = [a.published_end or a.published or date.min for a in articles if a.published_precision == "day"]
        days = [max(exact)] if exact else [max(a.published or date.min for a in articles)] if articles else []
        days += [r.reading.end_date for r in self.register if r.reading.status == "held" and r.reading.end_date]
        held = [c.row["end_date"] for c in self.contacts if c.row["status"] == "held" and c.row["end_date"]]
        return max(days) if days else max(held, default=date.max)

    def tables(self) -> dict[str, pa.Table]:
        """The tables that are not derived, and ``claim_readings`` for the derivation."""
        return {
            "articles": tables.arrow("articles", tables.article_rows(r.article for r in self.readings)),
            "contacts": tables.arrow("contacts", (c.row for c in self.contacts)),
            "contact_versions": tables.arrow("contact_versions", tables.version_rows(self.contacts, self.newest())),
            "mentions": tables.arrow("mentions", tables.mention_rows(self.contacts)),
            "participants": tables.arrow("participants", tables.participant_rows(self.contacts, self.newest())),
            "topics": tables.arrow("topics", tables.topic_rows(self.contacts)),
            "mechanisms": tables.arrow("mechanisms", tables.mechanism_rows(self.readings)),
            "register": tables.arrow("register", tables.register_rows(self.register, self.contacts)),
            "claim_readings": tables.claim_readings(self.readings, self.contacts),
        }


def resolve(
    readings: Sequence[ArticleReading], reread: Reread | None = None, register: Sequence[RegisterRow] = ()
) -> Resolution:
    """Contacts of all readings and of the register.

    ``reread`` reads an article again once a link to another, or to a row of the register, has settled its date.
    """
    settled = link_articles([*readings, *(row.as_reading() for row in register)], reread)
    tellings = [Telling(r.article, c, i) for r in settled for i, c in enumerate(r.contacts)]
    groups = group(tellings)
    contacts = [merge_with_register(g) for g in (join_contradicting(groups) if register else groups)]
    set_ids(contacts)
    for contact in contacts:
        contact.row["title"] = title_of(contact)
    articles = [r for r in settled if r.article.origin == "article"]
    return Resolution(articles, sorted(contacts, key=lambda c: c.contact_id), list(register))
