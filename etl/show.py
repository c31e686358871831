"""``python -m etl show``: what was read, why, and from which words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from etl.publish import read_pointer, read_tables

Row = dict[str, Any]
FACTS = ("status", "mode", "level", "track", "mechanism", "location", "requested_by", "duration_minutes", "attempts",
         "reason", "confidence", "origin")  # fmt: skip


class NotFoundError(Exception):
    """No build, or nothing of that name in it; the message says what to do."""


def show_lines(name: str, out: Path) -> Iterator[str]:
    """Lines on a contact (by id) or an article (by id, path or file stem). Raises NotFoundError."""
    build = read_pointer(out)
    if build is None:
        raise NotFoundError(f"{out}: no build yet; run python -m etl build")
    tables = {table: data.to_pylist() for table, data in read_tables(build).items()}
    contact = next((c for c in tables["contacts"] if c["contact_id"] == name), None)
    article = next((a for a in tables["articles"] if _is_named(a, name)), None)
    if contact:
        lines = contact_lines(contact, tables)
    elif article:
        lines = article_lines(article, tables)
    else:
        raise NotFoundError(
            f"no contact or article {name!r} in {build}; give a contact_id, an article_id or a file name"
        )
    for line in lines:
        yield printable(line)


def _is_named(article: Row, name: str) -> bool:
    path = PurePosixPath(article["path"])
    return name in (article["article_id"], article["path"], path.name, path.stem) or Path(name).name == path.name


def article_lines(article: Row, tables: dict[str, list[Row]]) -> Iterator[str]:
    """The article, the reason for its date, and every contact and claim read from it."""
    yield f"{article['title'] or article['path']}"
    yield f"  article    {article['article_id']}  {article['path']}"
    yield f"  published  {span(article['published'], article['published_end'], article['published_precision'])}"
    yield f"             {article['published_basis']}: {article['published_reason']}"
    here = {m["contact_id"] for m in tables["mentions"] if m["article_id"] == article["article_id"]}
    for contact in sorted((c for c in tables["contacts"] if c["contact_id"] in here), key=_when):
        yield ""
        yield from contact_lines(contact, tables, article["article_id"])
    for claim in tables["claims"]:
        if claim["article_id"] == article["article_id"]:
            yield ""
            yield from _claim_lines(claim)


def contact_lines(contact: Row, tables: dict[str, list[Row]], article_id: str | None = None) -> Iterator[str]:
    """The contact, its people, topics and passages (of one article only, if given)."""
    yield contact["title"]
    yield f"  contact    {contact['contact_id']}  {' - '.join(contact['countries'])}"
    yield f"  date       {span(contact['start_date'], contact['end_date'], contact['date_precision'])}"
    yield "  read as    " + ", ".join(f"{name} {contact[name]}" for name in FACTS if contact[name] is not None)
    for words in contact["conflicts"] or ():
        yield f"  differs    {words}"
    for person in _of(contact, tables["participants"]):
        office = f", {person['office']}" if person["office"] else ""
        yield f"  who        {person['name']} ({person['country_code'] or 'country not told'}){office}"
    for topic in _of(contact, tables["topics"]):
        if article_id in (None, topic["article_id"]):
            by = f" (raised by {topic['raised_by']})" if topic["raised_by"] else ""
            words = f"“{one_line(topic['quote'])}”" if topic["quote"] else "named in the register"
            yield f"  topic      {topic['topic']}{by}: {words}"
    for row in _of(contact, tables["register"]):
        yield from _register_lines(row)
    paths = {a["article_id"]: a["path"] for a in tables["articles"]}
    for mention in _of(contact, tables["mentions"]):
        if article_id in (None, mention["article_id"]):
            yield f"  from       {paths[mention['article_id']]} {mention['start_char']}-{mention['end_char']}"
            yield f"             “{one_line(mention['quote'])}”"
            yield f"             rule {mention['rule']}, confidence {mention['confidence']:.2f}"
            if mention["date_text"] or mention["date_reason"]:
                yield f"             date from “{mention['date_text'] or ''}”: {mention['date_reason'] or ''}"


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


def _of(contact: Row, rows: list[Row]) -> list[Row]:
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
