"""The articles of a build read again, to tell of each value of a contact from which words it comes.

The tables hold what was read, and the passages; the words of each value are looked up by reading the article again,
which is quick, and the same rules read the same.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import fields, replace
from typing import Any

from etl.extract.model import Article
from etl.extract.proofs.proofs import Proved, prove_article

Row = dict[str, Any]
_KNOWN = {f.name for f in fields(Article)}
_FIELDS = ("start_date", "end_date", "status", "mode", "rule")


def article_of(row: Row) -> Article:
    """The article of a row of ``articles``, as it was when it was read."""
    article = Article(**{name: value for name, value in row.items() if name in _KNOWN})
    if article.published_basis != "inferred":
        return article
    # Its date was found while it was read, and will be again.
    undated = Article(article.article_id, article.path, article.text)
    dating = {name: getattr(undated, name) for name in _KNOWN if name.startswith("published")}
    return replace(article, **dating)


def told_again(row: Row, tables: dict[str, list[Row]]) -> dict[str, list[Proved]]:
    """By contact_id what an article tells of the contacts of a build."""
    published: dict[str, list[Row]] = defaultdict(list)
    for mention in tables["mentions"]:
        if mention["article_id"] == row["article_id"]:
            published[mention["contact_id"]].append(mention)
    contacts = {c["contact_id"]: c for c in tables["contacts"] if c["contact_id"] in published}
    found: dict[str, list[Proved]] = defaultdict(list)
    for proved in prove_article(article_of(row)):
        fitting = [(_likeness(proved, contacts[key], published[key]), key) for key in contacts]
        best = max(fitting, default=(None, ""), key=lambda pair: (pair[0] is not None, pair[0] or (), pair[1]))
        if best[0] is not None:
            found[best[1]].append(proved)
    return found


def _likeness(proved: Proved, contact: Row, mentions: list[Row]) -> tuple[int, ...] | None:
    """How much a telling is like a contact of the build, whose passages hold its own; None if it is none of them."""
    reading = proved.contact
    places = {(m["start_char"], m["end_char"]): m for m in mentions}
    if any((p.start, p.end) not in places for p in reading.passages):
        return None
    if not set(reading.countries) <= set(contact["countries"]):
        return None
    alike = sum(all(getattr(p, name) == places[p.start, p.end][name] for name in _FIELDS) for p in reading.passages)
    same = (contact["start_date"], contact["end_date"]) == (reading.start_date, reading.end_date)
    return alike, int(same), int(contact["status"] == reading.status), -len(places)
