"""``python -m etl show``: what was read, why, and from which words."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from etl.publish import read_pointer, read_tables

if TYPE_CHECKING:  # what reads articles is loaded when one is read again
    from etl.extract.proofs.proofs import Proved

Row = dict[str, Any]
FACTS = ("status", "mode", "level", "track", "mechanism", "location", "requested_by", "duration_minutes", "attempts",
         "reason", "confidence", "origin")  # fmt: skip


class NotFoundError(Exception):
    """No build, or nothing of that name in it; the message says what to do."""


class Shown:
    """The contact or the article of that name in the build of a folder. Raises NotFoundError."""

    def __init__(self, name: str, out: Path) -> None:
        build = read_pointer(out)
        if build is None:
            raise NotFoundError(f"{out}: no build yet; run python -m etl build")
        self.tables: dict[str, list[Row]] = {table: data.to_pylist() for table, data in read_tables(build).items()}
        self.contact = next((c for c in self.tables["contacts"] if c["contact_id"] == name), None)
        self.article = next((a for a in self.tables["articles"] if _is_named(a, name)), None)
        if not self.contact and not self.article:
            raise NotFoundError(
                f"no contact or article {name!r} in {build}; give a contact_id, an article_id or a file name"
            )
        self._told: dict[str, dict[str, list[Proved]]] = {}

    def lines(self) -> Iterator[str]:
        """For people."""
        if self.contact:
            yield from self._contact_lines(self.contact)
        elif self.article:
            yield from self._article_lines(self.article)

    def contacts(self) -> list[Row]:
        """The contact, or those of the article in the order of their days."""
        if self.contact or not self.article:
            return [self.contact] if self.contact else []
        here = {m["contact_id"] for m in self.tables["mentions"] if m["article_id"] == self.article["article_id"]}
        return sorted((c for c in self.tables["contacts"] if c["contact_id"] in here), key=_when)

    def as_json(self) -> Row:
        """For programs: each contact with what its articles tell, value by value."""
        from etl.show_proofs import as_json

        only = None if self.contact or not self.article else self.article["article_id"]
        shown = []
        for contact in self.contacts():
            told = [(article, t) for article in self.articles_of(contact, only) for t in self.told_in(article, contact)]
            articles = [
                {"article_id": article["article_id"], "path": article["path"], **as_json(article["text"], proved)}
                for article, proved in told
            ]
            shown.append({**contact, "told_by": articles})
        return {"contacts": shown}

    def articles_of(self, contact: Row, only: str | None = None) -> list[Row]:
        """The articles that tell of a contact (one only, if given)."""
        ids = dict.fromkeys(m["article_id"] for m in _rows_of(contact, self.tables["mentions"]))
        return [a for i in ids for a in self.tables["articles"] if a["article_id"] == i and only in (None, i)]

    def told_in(self, article: Row, contact: Row) -> list[Proved]:
        """What an article tells of a contact, with the proof of each value."""
        from etl.reread import told_again

        key = article["article_id"]
        if key not in self._told:
            self._told[key] = told_again(article, self.tables)
        return self._told[key].get(contact["contact_id"], [])

    def _article_lines(self, article: Row) -> Iterator[str]:
        """The article, the reason for its date, and every contact and claim read from it."""
        yield f"{article['title'] or article['path']}"
        yield f"  article    {article['article_id']}  {article['path']}"
        yield f"  published  {span(article['published'], article['published_end'], article['published_precision'])}"
        yield f"             {article['published_basis']}: {article['published_reason']}"
        for contact in self.contacts():
            yield ""
            yield from self._contact_lines(contact, article["article_id"])
        for claim in self.tables["claims"]:
            if claim["article_id"] == article["article_id"]:
                yield ""
                yield from _claim_lines(claim)

    def _contact_lines(self, contact: Row, only: str | None = None) -> Iterator[str]:
        """The contact and its people, then by article (one only, if given) where each value comes from."""
        from etl.show_proofs import proof_lines, untold_lines

        yield contact["title"]
        yield f"  contact    {contact['contact_id']}  {' - '.join(contact['countries'])}"
        yield f"  date       {span(contact['start_date'], contact['end_date'], contact['date_precision'])}"
        yield "  read as    " + ", ".join(f"{name} {contact[name]}" for name in FACTS if contact[name] is not None)
        for person in _rows_of(contact, self.tables["participants"]):
            office = f", {person['office']}" if person["office"] else ""
            source = "" if person["article_id"] else ": named in the register"
            yield f"  who        {person['name']} ({person['country_code'] or 'country not told'}){office}{source}"
        for topic in _rows_of(contact, self.tables["topics"]):
            if topic["quote"] is None:
                by = f" (raised by {topic['raised_by']})" if topic["raised_by"] else ""
                yield f"  topic      {topic['topic']}{by}: named in the register"
        register = _rows_of(contact, self.tables["register"])
        for row in register:
            yield from _register_lines(row)
        everything: list[Proved] = []
        for article in self.articles_of(contact):
            told = self.told_in(article, contact)
            everything += told
            if only in (None, article["article_id"]):
                published = span(article["published"], article["published_end"], article["published_precision"])
                yield f"  from       {article['path']}, published {published}, {article['published_basis']}"
                yield from proof_lines(article["text"], told, contact) if told else self._passages(contact, article)
        yield from untold_lines(contact, everything, register)

    def _passages(self, contact: Row, article: Row) -> Iterator[str]:
        """The passages of the build, where the article is read otherwise by now."""
        yield "    no words for each value: the article is read otherwise than when this was built; build again"
        for mention in _rows_of(contact, self.tables["mentions"]):
            if mention["article_id"] == article["article_id"]:
                yield f"    {mention['start_char']}-{mention['end_char']} “{one_line(mention['quote'])}”"
                yield f"        rule {mention['rule']}, confidence {mention['confidence']:.2f}"


def show_lines(name: str, out: Path) -> Iterator[str]:
    """Lines on a contact (by id) or an article (by id, path or file stem). Raises NotFoundError."""
    for line in Shown(name, out).lines():
        yield printable(line)


def show_json(name: str, out: Path) -> str:
    """The same for programs. Raises NotFoundError."""
    return json.dumps(Shown(name, out).as_json(), indent=1, default=str)


def _is_named(article: Row, name: str) -> bool:
    path = PurePosixPath(article["path"])
    return name in (article["article_id"], article["path"], path.name, path.stem) or Path(name).name == path.name


def _register_lines(row: Row) -> Iterator[str]:
    """What the register says of a contact, and where it differs."""
    page = f"{row['source_name'] or ''} {row['source_url'] or ''}".strip()
    yield f"  register   {row['file']} line {row['line']}: {page}"
    for words in row["contradicted"]:
        yield f"             differs in {words}"
    if row["note"]:
        yield f"             note: {one_line(row['note'])}"


def _claim_lines(claim: Row) -> Iterator[str]:
    verdict = {True: "agrees", False: "does not agree", None: "cannot be told"}[claim["agrees"]]
    yield f"Claim ({claim['kind']}): “{one_line(claim['quote'])}”"
    yield f"  claimed    {claim['months_low']} to {claim['months_high']} months, {claim['pair']}, {claim['channel']}"
    yield f"  computed   {claim['computed_months']} months; {verdict}: {claim['reason']}"


def _rows_of(contact: Row, rows: list[Row]) -> list[Row]:
    return [row for row in rows if row["contact_id"] == contact["contact_id"]]


def _when(contact: Row) -> tuple[bool, str, str]:
    return contact["start_date"] is None, str(contact["start_date"]), contact["contact_id"]


def span(start: object, end: object, precision: str | None) -> str:
    """``2021-10-01 to 2021-10-31 (month)``, ``2021-11-16 (day)`` or ``not known``."""
    if start is None:
        return "not known"
    return f"{start} ({precision})" if start == end else f"{start} to {end} ({precision})"


def one_line(text: str) -> str:
    """Text with its line breaks as spaces."""
    return " ".join(text.split())


def printable(text: str) -> str:
    """Text without control characters: an article must not be able to steer the terminal."""
    return "".join(c if c.isprintable() or c == " " else "\N{REPLACEMENT CHARACTER}" for c in text)
