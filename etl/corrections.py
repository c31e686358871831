"""Corrections by people: ``corrections.csv`` in the output folder, applied to every build and never written by one."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from etl.country_names import country_name
from etl.decode import decode
from etl.lexicon import UnknownCodeError, require
from etl.resolve.merge import Contact
from etl.resolve.telling import channel_of
from etl.resolve.title import title_of

FILE_NAME = "corrections.csv"
COLUMNS = ("contact", "field", "value", "author", "date", "note")
REMOVE = "remove"
Parser = Callable[[str], Any]


class BadCorrectionError(ValueError):
    """A correction that cannot be applied; the message says why."""


def apply_corrections(contacts: Sequence[Contact], file: Path, warnings: list[str]) -> tuple[list[Contact], int]:
    """Contacts as corrected (changed in place; removed ones left out), and how many corrections were applied.

    What cannot be applied is left alone, with a warning that names its line.
    """
    by_id = {c.contact_id: c for c in contacts}
    removed: set[str] = set()
    applied = 0
    for line, cells in _rows(file, warnings):
        contact = by_id.get(cells["contact"])
        if contact is None:
            remedy = "look its id up with: python -m etl show ARTICLE"
            warnings.append(f"{file} line {line}: no contact {cells['contact']!r} in this build; {remedy}")
            continue
        try:
            if cells["field"] == REMOVE:
                removed.add(contact.contact_id)
            else:
                _apply(contact, cells["field"], cells["value"])
            applied += 1
        except (BadCorrectionError, UnknownCodeError) as error:
            warnings.append(f"{file} line {line}: {error}; the correction is not applied")
    return [c for c in contacts if c.contact_id not in removed], applied


def _rows(file: Path, warnings: list[str]) -> list[tuple[int, dict[str, str]]]:
    if not file.is_file():
        return []
    try:
        text, note = decode(file.read_bytes())
    except OSError as error:
        text, note = None, str(error.strerror)
    if text is None:
        warnings.append(f"{file}: corrections not read ({note}); save the file as CSV in UTF-8")
        return []
    reader = csv.DictReader(io.StringIO(text))
    absent = [name for name in COLUMNS[:3] if name not in (reader.fieldnames or [])]
    if absent:
        warnings.append(f"{file} line 1: no column {', '.join(absent)}; the columns are {', '.join(COLUMNS)}")
        return []
    return [(reader.line_num, {n: (row[n] or "").strip() for n in COLUMNS[:3]}) for row in reader if any(row.values())]


def _apply(contact: Contact, field: str, value: str) -> None:
    if field not in FIELDS:
        raise BadCorrectionError(f"unknown field {field!r}; one of {', '.join([*FIELDS, REMOVE])}")
    row = {**contact.row, field: FIELDS[field](value) if value else None}
    if row["status"] is None or row["mode"] is None:
        raise BadCorrectionError(f"{field} must not be empty")
    if field in ("start_date", "end_date"):
        _settle_dates(row, field)
    if (row["start_date"] is None) != (row["date_precision"] is None):
        raise BadCorrectionError("date_precision goes with dates: correct start_date first, or empty it")
    row["channel"] = channel_of(row["level"], row["track"])
    row["origin"] = "corrected"
    if field == "title" and not row["title"]:
        raise BadCorrectionError("title must not be empty")
    contact.row.update(row)
    if field in ("level", "track", "mode", "status", "mechanism"):
        contact.row["title"] = title_of(contact)


def _settle_dates(row: dict[str, Any], field: str) -> None:
    other = "end_date" if field == "start_date" else "start_date"
    if row[field] is None:
        row[other] = row["date_precision"] = None
        return
    row["date_precision"] = row["date_precision"] or "day"
    # A new start after the old end (or the reverse) moves the whole contact to that day.
    if row[other] is None or row["start_date"] > row["end_date"]:
        row[other] = row[field]


def _code(name: str) -> Parser:
    def parse(value: str) -> str:
        require(name, value)
        return value

    return parse


def _country(value: str) -> str:
    country_name(value)
    return value


def _day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise BadCorrectionError(f"{value!r} is no date; write it as 2021-12-28") from error


def _count(value: str) -> int:
    if not value.isdecimal() or int(value) < 1:
        raise BadCorrectionError(f"{value!r} is no whole number above 0")
    return int(value)


FIELDS: dict[str, Parser] = {
    "title": str,
    "start_date": _day,
    "end_date": _day,
    "date_precision": _code("date_precision"),
    "level": _code("level"),
    "track": _code("track"),
    "mode": _code("mode"),
    "status": _code("status"),
    "mechanism": str,
    "location": str,
    "requested_by": _country,
    "duration_minutes": _count,
    "attempts": _count,
    "reason": str,
}
