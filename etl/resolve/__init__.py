"""Mentions of all articles -> contacts: which tellings are of one contact, and what they say together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pyarrow as pa

from etl.extract.model import ArticleReading
from etl.resolve import tables
from etl.resolve.group import group
from etl.resolve.link import Reread, link_articles
from etl.resolve.merge import Contact, merge, set_ids
from etl.resolve.telling import Telling
from etl.resolve.title import title_of


@dataclass
class Resolution:
    """Readings as finally dated, and the contacts they tell of; sorted, whatever the order of the articles was."""

    readings: list[ArticleReading]
    contacts: list[Contact]

    def tables(self) -> dict[str, pa.Table]:
        """The tables that are not derived, and ``claim_readings`` for the derivation."""
        return {
            "articles": tables.arrow("articles", tables.article_rows(r.article for r in self.readings)),
            "contacts": tables.arrow("contacts", (c.row for c in self.contacts)),
            "mentions": tables.arrow("mentions", tables.mention_rows(self.contacts)),
            "participants": tables.arrow("participants", tables.participant_rows(self.contacts)),
            "topics": tables.arrow("topics", tables.topic_rows(self.contacts)),
            "mechanisms": tables.arrow("mechanisms", tables.mechanism_rows(self.readings)),
            "claim_readings": tables.claim_readings(self.readings, self.contacts),
        }


def resolve(readings: Sequence[ArticleReading], reread: Reread | None = None) -> Resolution:
    """Contacts of all readings. ``reread`` reads an article again once a link to another has settled its date."""
    settled = link_articles(readings, reread)
    tellings = [Telling(r.article, c, i) for r in settled for i, c in enumerate(r.contacts)]
    contacts = [merge(g) for g in group(tellings)]
    set_ids(contacts)
    for contact in contacts:
        contact.row["title"] = title_of(contact)
    return Resolution(settled, sorted(contacts, key=lambda c: c.contact_id))
