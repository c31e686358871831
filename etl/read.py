"""Sources (files and folders) -> articles. What cannot be read becomes one warning naming file and remedy."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from etl.catalog import EMPTY, FILE_NAME, Catalog, CatalogRow, read_catalog, warn_missing
from etl.decode import decode, writable
from etl.extract.model import Article
from etl.front_matter import FrontMatter, split_front_matter
from etl.publication_date import PublicationDate

ENDINGS = (".txt", ".md")
LARGEST = 5 * 1024 * 1024
LONGEST_HEADLINE = 140
REGISTER_FOLDER = "register"


@dataclass(frozen=True)
class Input:
    """A file that was read: its path as given, size in bytes and SHA-256."""

    path: str
    size: int
    sha256: str


@dataclass
class Reading:
    """What the sources hold: the articles, the files behind them, and the warnings."""

    articles: list[Article] = field(default_factory=list)
    inputs: list[Input] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def read_sources(
    sources: Sequence[Path], catalog: Path | None = None, seen: Callable[[], None] | None = None
) -> Reading:
    """Read every .txt and .md under the sources; ``seen`` is called after each file. Raises nothing for bad files."""
    out = Reading()
    paths_by_id: dict[str, str] = {}
    catalogs = _catalogs(sources, catalog, out.warnings)
    for root, file in find_files(sources, out.warnings):
        article = read_file(file, root, catalogs[root], out)
        if article and article.article_id in paths_by_id:
            out.warnings.append(f"{file}: same text as {paths_by_id[article.article_id]}; read once, remove one")
        elif article:
            paths_by_id[article.article_id] = str(file)
            out.articles.append(article)
        if seen:
            seen()
    return out


def _catalogs(sources: Sequence[Path], given: Path | None, warnings: list[str]) -> dict[Path, Catalog]:
    """The catalogue that counts in each folder: the given one, or the folder's own."""
    folders = list(dict.fromkeys(s if s.is_dir() else s.parent for s in sources))
    if given:
        catalog = read_catalog(given, warnings)
        warn_missing(catalog, folders, warnings)
        return dict.fromkeys(folders, catalog)
    catalogs = {}
    for folder in folders:
        file = folder / FILE_NAME
        catalogs[folder] = read_catalog(file, warnings) if file.is_file() else EMPTY
        warn_missing(catalogs[folder], [folder], warnings)
    return catalogs


def find_files(sources: Sequence[Path], warnings: list[str]) -> Iterator[tuple[Path, Path]]:
    """(source folder, file) for every article file, sorted; hidden files are left out."""
    for source in sources:
        if source.is_dir():
            found = sorted(_walk(source, warnings))
            if not found:
                warnings.append(f"{source}: no .txt or .md file in this folder; save the articles there as text")
            yield from ((source, file) for file in found)
        elif not source.exists():
            warnings.append(f"{source}: no such file or folder; check the path")
        elif source.suffix.casefold() not in ENDINGS:
            warnings.append(f"{source}: not read, only .txt and .md are; save the article as text")
        else:
            yield source.parent, source


def _walk(folder: Path, warnings: list[str]) -> Iterator[Path]:
    def complain(error: OSError) -> None:
        warnings.append(f"{error.filename}: folder not read ({error.strerror}); check its permissions")

    for place, folders, files in os.walk(folder, onerror=complain):
        # The folder of the register holds no articles.
        folders[:] = [name for name in folders if not name.startswith(".") and name != REGISTER_FOLDER]
        for name in files:
            if not name.startswith(".") and name.casefold().endswith(ENDINGS):
                yield Path(place) / name


def read_file(file: Path, root: Path, catalog: Catalog, out: Reading) -> Article | None:
    """Read one article file; None with a warning if it holds no text that can be read."""
    data = _bytes(file, out.warnings)
    if data is None:
        return None
    shown = writable(file.relative_to(root).as_posix() if file.is_relative_to(root) else file.name)
    out.inputs.append(Input(str(file), len(data), hashlib.sha256(data).hexdigest()))
    text, note = decode(data)
    if text is None:
        out.warnings.append(f"{file}: not read, {note}; save it as plain text in UTF-8")
        return None
    if note:
        out.warnings.append(f"{file}: not UTF-8, read as {note}; check its accents or save it as UTF-8")
    matter, body = split_front_matter(text, str(file), out.warnings)
    if not body.strip():
        out.warnings.append(f"{file}: no text in it; add the article's text or remove the file")
        return None
    return make_article(shown, str(file), body, matter, catalog.row(shown), out.warnings)


def _bytes(file: Path, warnings: list[str]) -> bytes | None:
    try:
        status = file.stat()
        if not stat.S_ISREG(status.st_mode):
            # To read a pipe is to wait for whoever writes into it.
            warnings.append(f"{file}: not read, it is no file but a pipe or a device; save the article as text")
            return None
        if status.st_size > LARGEST:
            megabytes = status.st_size / 1024 / 1024
            warnings.append(f"{file}: {megabytes:.1f} MB, more than the 5 MB of an article; split it into its articles")
            return None
        data = file.read_bytes()
    except OSError as error:
        warnings.append(f"{file}: not read ({error.strerror}); check that it exists and may be read")
        return None
    if not data:
        warnings.append(f"{file}: empty file; add the article's text or remove the file")
        return None
    return data


def make_article(
    path: str, where: str, text: str, matter: FrontMatter, row: CatalogRow | None, warnings: list[str]
) -> Article:
    """An article from its text, its front matter (wins) and its catalogue row."""
    published, basis, reason = _published(matter.published, row, where, warnings)
    return Article(
        article_id=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16],
        path=path,
        text=text,
        title=matter.title or (row.title if row else None) or headline(text),
        source=matter.source or (row.source if row else None),
        author=matter.author,
        url=matter.url or (row.url if row else None),
        language=matter.language,
        published=published.start if published else None,
        published_end=published.end if published else None,
        published_precision=published.precision if published else "unknown",
        published_basis=basis,
        published_reason=reason,
    )


def _published(
    stated: PublicationDate | None, row: CatalogRow | None, where: str, warnings: list[str]
) -> tuple[PublicationDate | None, str, str]:
    listed = row.published if row else None
    if stated and listed and not stated.agrees_with(listed) and row:
        day, other = stated.start.isoformat(), listed.start.isoformat()
        warnings.append(f"{where}: front matter says {day}, {row.where} {other}; the first counts, correct one of them")
    if stated:
        return stated, "metadata", "stated with the article, in its front matter"
    if listed and row:
        return listed, "catalog", f"from the catalogue{': ' + row.note if row.note else ''}"
    return None, "none", "no date with the article and none in the catalogue"


def headline(text: str) -> str | None:
    """The first line if it looks like a headline: short, no full stop at its end, followed by an empty line."""
    lines = text.lstrip("\n \t").split("\n", 2)
    first = lines[0].strip().lstrip("#").strip()
    followed = len(lines) > 1 and not lines[1].strip()
    if not first or len(first) > LONGEST_HEADLINE or not followed or first.endswith((".", ":", ",", ";", "]")):
        return None
    return first
