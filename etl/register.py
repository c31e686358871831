"""A register of contacts kept by hand (CSV or XLSX) -> readings, as if each row were an article on one contact.

Bad rows become a warning that names line and column; the good ones are read. The columns are explained in
``seeds/register/README.md``.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from etl.country_names import country_name
from etl.decode import decode
from etl.extract.days.calendar import month, year
from etl.extract.model import Article, ArticleReading, ContactReading, Participant, TopicReading
from etl.hashing import hash_of
from etl.lexicon import UnknownCodeError, require
from etl.read import REGISTER_FOLDER

Value = TypeVar("Value")
REQUIRED = ("countries", "start_date", "mode", "status")
COLUMNS = (*REQUIRED, "end_date", "date_precision", "level", "track", "participants", "requested_by",
           "duration_minutes", "location", "mechanism", "topics", "source_name", "source_url", "note")  # fmt: skip
LARGEST = 20 * 1024 * 1024
ENDINGS = (".csv", ".xlsx")
_PARTICIPANT = re.compile(r"^(?P<name>.+?)\s*\((?P<country>[A-Z]{3})\)$")


class BadCellError(ValueError):
    """A cell that cannot be read; the message says why."""


@dataclass(frozen=True)
class RegisterRow:
    """One row as read: where it stands, what it tells, and the page that shows it."""

    register_id: str
    file: str
    line: int
    reading: ContactReading
    topics: tuple[str, ...]
    source_name: str | None
    source_url: str | None
    note: str | None

    def as_reading(self) -> ArticleReading:
        """The row as an article would tell it. Its page is taken to be as old as the contact it shows."""
        day = self.reading.end_date if self.reading.status == "held" else self.reading.start_date
        reason = "a row of the register: known from the day of the contact"
        article = Article(
            self.register_id, f"{self.file}#{self.line}", "", self.source_name, self.source_name, url=self.source_url,
            published=day, published_end=day, published_precision="day" if day else "unknown",
            published_basis="metadata" if day else "none", published_reason=reason, origin="register",
        )  # fmt: skip
        return ArticleReading(article, [replace(self.reading)])


def find_registers(sources: Sequence[Path], given: Sequence[Path]) -> list[Path]:
    """The registers to read: those given, else what lies in ``register/`` of each source folder."""
    if given:
        return list(given)
    found: list[Path] = []
    for folder in dict.fromkeys(s for s in sources if s.is_dir()):
        inside = folder / REGISTER_FOLDER
        if inside.is_dir():
            found += sorted(f for f in inside.glob("contacts*") if f.suffix.casefold() in ENDINGS)
    return found


def read_register(file: Path, warnings: list[str]) -> list[RegisterRow]:
    """Rows of a register file. What cannot be read becomes a warning with line, column and remedy."""
    rows: list[RegisterRow] = []
    seen: dict[str, int] = {}
    for line, cells in _lines(file, warnings):
        try:
            row = _row(file, line, cells)
        except BadCellError as error:
            warnings.append(f"{file} line {line}: {error}; the row is left out")
            continue
        if row.register_id in seen:
            warnings.append(f"{file} line {line}: same contact as line {seen[row.register_id]}; read once, remove one")
            continue
        seen[row.register_id] = line
        rows.append(row)
    return rows


def _lines(file: Path, warnings: list[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """(line number, cells by column) of every row that is not empty."""
    table = _table(file, warnings)
    header_row = next(table, None)
    if header_row is None:
        return
    header = [cell.strip().casefold() for cell in header_row[1]]
    absent = [name for name in REQUIRED if name not in header]
    if absent:
        need = f"the columns are {', '.join(COLUMNS)}"
        warnings.append(f"{file} line {header_row[0]}: no column {' and no column '.join(absent)}; {need}")
        return
    for line, cells in table:
        if any(cells):
            if len(cells) > len(header):
                warnings.append(f"{file} line {line}: more cells than columns; quote cells that hold commas")
            yield line, dict(zip(header, cells, strict=False))


def _table(file: Path, warnings: list[str]) -> Iterator[tuple[int, list[str]]]:
    try:
        if file.stat().st_size > LARGEST:
            warnings.append(f"{file}: register not read, larger than 20 MB; split it")
            return
        data = file.read_bytes()
    except OSError as error:
        warnings.append(f"{file}: register not read ({error.strerror}); check the path and its permissions")
        return
    yield from (_sheet if file.suffix.casefold() == ".xlsx" else _comma_separated)(file, data, warnings)


def _comma_separated(file: Path, data: bytes, warnings: list[str]) -> Iterator[tuple[int, list[str]]]:
    text, note = decode(data)
    if text is None:
        warnings.append(f"{file}: register not read ({note}); save it as CSV in UTF-8")
        return
    first_line = text.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(text), delimiter=";" if ";" in first_line and "," not in first_line else ",")
    try:
        for cells in reader:
            yield reader.line_num, [cell.strip() for cell in cells]
    except csv.Error as error:
        warnings.append(f"{file} line {reader.line_num}: register broken off ({error}); save it again as CSV in UTF-8")


def _sheet(file: Path, data: bytes, warnings: list[str]) -> Iterator[tuple[int, list[str]]]:
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        rows = list(book.worksheets[0].iter_rows(values_only=True))
    except Exception as error:  # openpyxl raises whatever its parsers raise on a damaged file
        warnings.append(f"{file}: register not read ({type(error).__name__}: {error}); save it again as XLSX or CSV")
        return
    yield from ((line, [_cell_text(value) for value in row]) for line, row in enumerate(rows, start=1))


def _cell_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _row(file: Path, line: int, cells: Mapping[str, str]) -> RegisterRow:
    def read(column: str, parse: Callable[[str], Value]) -> Value | None:
        told = cells.get(column, "")
        try:
            return parse(told) if told else None
        except (BadCellError, UnknownCodeError) as error:
            raise BadCellError(f"column {column}: {error}") from error

    for column in REQUIRED:
        if not cells.get(column):
            raise BadCellError(f"column {column}: empty; every row needs it")
    countries = read("countries", _countries) or ()
    stated = read("date_precision", _code("date_precision"))
    start, end, precision = _interval(read("start_date", _day), read("end_date", _day), stated)
    topics = read("topics", _topics) or ()
    people = read("participants", _participants) or []
    reading = ContactReading(
        countries, read("status", _code("status")) or "", read("mode", _code("mode")) or "",
        read("level", _code("level")), read("track", _code("track")), start, end, precision, participants=people,
        mechanism=cells.get("mechanism") or None, location=cells.get("location") or None,
        requested_by=read("requested_by", _country), duration_minutes=read("duration_minutes", _count),
        topics=[TopicReading(topic, None, 0, 0, "") for topic in topics],
    )  # fmt: skip
    names = [p.name for p in people]
    told = (countries, start, end, reading.level, reading.track, reading.mode, reading.status, reading.mechanism, names)
    texts = [cells.get(name) or None for name in ("source_name", "source_url", "note")]
    return RegisterRow(hash_of("register", *told), file.name, line, reading, topics, *texts)


def _interval(start: date | None, end: date | None, precision: str | None) -> tuple[date, date, str]:
    if start is None:
        raise BadCellError("column start_date: empty; every row needs it")
    if precision in ("month", "year"):
        span = month(start.year, start.month) if precision == "month" else year(start.year)
        return span.start, span.end, precision
    if end and end < start:
        raise BadCellError(f"column end_date: {end} is before the start, {start}")
    return start, end or start, "day"


def _day(told: str) -> date:
    try:
        return date.fromisoformat(told)
    except ValueError as error:
        raise BadCellError(f"{told!r} is no date; write it as 2021-12-28") from error


def _code(vocabulary: str) -> Callable[[str], str]:
    def parse(told: str) -> str:
        require(vocabulary, told)
        return told

    return parse


def _country(told: str) -> str:
    country_name(told)
    return told


def _countries(told: str) -> tuple[str, ...]:
    codes = tuple(sorted({_country(code) for code in _parts(told)}))
    if len(codes) < 2:
        raise BadCellError(f"{told!r} names fewer than two countries; write codes as CHN;USA")
    return codes


def _topics(told: str) -> tuple[str, ...]:
    topics = tuple(_parts(told))
    for topic in topics:
        require("topic", topic)
    return topics


def _participants(told: str) -> list[Participant]:
    people = []
    for part in _parts(told):
        named = _PARTICIPANT.match(part)
        if named:
            country_name(named["country"])
        people.append(Participant(named["name"], named["country"]) if named else Participant(part, None))
    return people


def _count(told: str) -> int:
    if not told.isdecimal() or int(told) < 1:
        raise BadCellError(f"{told!r} is no whole number above 0")
    return int(told)


def _parts(told: str) -> Iterable[str]:
    return (part.strip() for part in told.split(";") if part.strip())
