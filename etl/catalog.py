"""The catalogue: what is known about articles from outside their text (``catalog.csv``)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from etl.decode import decode
from etl.publication_date import BadDateError, PublicationDate, parse_published

FILE_NAME = "catalog.csv"
COLUMNS = ("path", "published", "source", "url", "title", "note")
REQUIRED = ("path", "published")


@dataclass(frozen=True)
class CatalogRow:
    """One line of a catalogue; ``where`` names file and line for messages."""

    path: str
    where: str
    published: PublicationDate | None = None
    source: str | None = None
    url: str | None = None
    title: str | None = None
    note: str | None = None


@dataclass(frozen=True)
class Catalog:
    """Rows by path (relative, with forward slashes)."""

    rows: dict[str, CatalogRow]

    def row(self, path: str) -> CatalogRow | None:
        """The row of an article, by its path relative to the source folder."""
        return self.rows.get(_tidy_path(path))


EMPTY = Catalog({})


def read_catalog(file: Path, warnings: list[str]) -> Catalog:
    """Read a catalogue. Whatever is wrong with it becomes a warning with its line; the other rows still count."""
    try:
        data = file.read_bytes()
    except OSError as error:
        warnings.append(f"{file}: catalogue not read ({error.strerror}); check the path and its permissions")
        return EMPTY
    text, note = decode(data)
    if text is None:
        warnings.append(f"{file}: catalogue not read ({note}); save it as CSV in UTF-8")
        return EMPTY
    rows: dict[str, CatalogRow] = {}
    try:
        for row in _rows(file, text, warnings):
            if row.path in rows:
                warnings.append(f"{row.where}: {row.path!r} is listed twice; the first row counts, remove one")
            else:
                rows[row.path] = row
    except csv.Error as error:
        warnings.append(f"{file}: catalogue broken off ({error}); save it again as CSV in UTF-8")
    return Catalog(rows)


def warn_missing(catalog: Catalog, folders: list[Path], warnings: list[str]) -> None:
    """One warning for each row whose file is in none of the folders."""
    for row in catalog.rows.values():
        if not any(_is_inside(folder, row.path) for folder in folders):
            warnings.append(f"{row.where}: no file {row.path!r}; correct the path or remove the row")


def _is_inside(folder: Path, path: str) -> bool:
    try:
        return (folder / path).is_file()
    except (OSError, ValueError):
        return False


def _rows(file: Path, text: str, warnings: list[str]) -> Iterator[CatalogRow]:
    # Excel writes semicolons where the comma is the decimal sign.
    first_line = text.split("\n", 1)[0]
    delimiter = ";" if ";" in first_line and "," not in first_line else ","
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter, skipinitialspace=True)
    header = [name.strip().casefold() for name in reader.fieldnames or []]
    reader.fieldnames = header
    absent = [name for name in REQUIRED if name not in header]
    if absent:
        need = f"the columns are {', '.join(COLUMNS)}"
        warnings.append(f"{file} line 1: no column {' and no column '.join(absent)}; {need}")
    if "path" not in header:
        return
    for cells in reader:
        row = _row(cells, len(header), f"{file} line {reader.line_num}", warnings)
        if row:
            yield row


def _row(
    cells: dict[str | None, str | list[str] | None], width: int, where: str, warnings: list[str]
) -> CatalogRow | None:
    given = {name: value.strip() for name, value in cells.items() if name and isinstance(value, str)}
    if len(given) < width or None in cells:
        much = "few" if len(given) < width else "many"
        warnings.append(f"{where}: too {much} cells; quote cells that hold commas")
    path = _tidy_path(given.get("path", ""))
    if not path:
        warnings.append(f"{where}: no path; give the file the row speaks of, or remove the row")
        return None
    published = None
    if given.get("published"):
        try:
            published = parse_published(given["published"])
        except BadDateError as error:
            warnings.append(f"{where}: {error}; the row counts without it")
    texts = {name: given.get(name) or None for name in ("source", "url", "title", "note")}
    return CatalogRow(path, where, published, **texts)


def _tidy_path(path: str) -> str:
    tidy = path.strip().replace("\\", "/")
    while tidy.startswith("./"):
        tidy = tidy[2:]
    return tidy
