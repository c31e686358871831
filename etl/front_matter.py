"""Front matter: the YAML block between two lines of dashes at the head of an article."""

from __future__ import annotations

import re
from dataclasses import dataclass

import yaml

from etl.decode import writable
from etl.publication_date import BadDateError, PublicationDate, parse_published

FIELDS = ("title", "source", "author", "url", "language")
BLOCK = re.compile(r"\A---[ \t]*\n(.*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
LONGEST = 64 * 1024
NAMED_LINE = re.compile(r"(?P<name>[A-Za-z][\w -]{0,30}?)[ \t]*:(?:[ \t]+(?P<value>.*))?")
# Every scalar as the string that was written: a date is read by our own rules, and nothing else is ever constructed.
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True)
class FrontMatter:
    """What the block states; None where it states nothing."""

    title: str | None = None
    source: str | None = None
    author: str | None = None
    url: str | None = None
    language: str | None = None
    published: PublicationDate | None = None


NONE = FrontMatter()


def split_front_matter(text: str, where: str, warnings: list[str]) -> tuple[FrontMatter, str]:
    """Front matter and the text after it. What cannot be read stays in the text, with a warning."""
    block = BLOCK.match(text[: LONGEST + 1024])
    if not block:
        if text.startswith("---\n") and "\n---" not in text[4:LONGEST] and ":" in text[4:200]:
            warnings.append(f"{where}: front matter has no closing ---; add the line, the text is read as it stands")
        return NONE, text
    if "\n" in block.group(1) or ":" in block.group(1) or not block.group(1).strip():
        loaded = _load(block.group(1), where, warnings)
        if loaded is not None:
            return _front_matter(loaded, where, warnings), text[block.end() :]
    return NONE, text


def _load(block: str, where: str, warnings: list[str]) -> dict[str, object] | None:
    try:
        loaded = yaml.load(block, Loader=LOADER)  # a base loader, see LOADER
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = f" in line {mark.line + 2}" if mark else ""
        named = _named_lines(block)
        done = "it was read line by line" if named else "the text is read without it"
        warnings.append(
            f"{where}: front matter broken{line}; quote values that hold a colon or quotation marks; {done}"
        )
        return named
    if loaded in (None, ""):
        return {}
    if not isinstance(loaded, dict):
        warnings.append(f"{where}: front matter is no list of 'name: value'; the text is read without it")
        return None
    return {str(name).strip().casefold(): value for name, value in loaded.items()}


def _named_lines(block: str) -> dict[str, object] | None:
    """The names and values of a block that is no YAML, as scrapers write it (a colon in a headline).

    None unless every line is a name and a value, and one name at least is known.
    """
    named: dict[str, object] = {}
    for line in filter(None, map(str.strip, block.splitlines())):
        told = NAMED_LINE.fullmatch(line)
        if not told:
            return None
        value = (told["value"] or "").strip()
        quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
        named[told["name"].casefold()] = value[1:-1] if quoted else value
    return named if not named.keys().isdisjoint((*FIELDS, "published")) else None


def _front_matter(loaded: dict[str, object], where: str, warnings: list[str]) -> FrontMatter:
    texts: dict[str, str | None] = {}
    for name in FIELDS:
        value = loaded.get(name)
        if value is not None and not isinstance(value, str):
            warnings.append(f"{where}: front matter's {name} is no plain text; write one line")
        texts[name] = (" ".join(writable(value).split()) or None) if isinstance(value, str) else None
    published = None
    stated = loaded.get("published")
    if stated and not isinstance(stated, str):
        warnings.append(f"{where}: front matter's published is no plain text; write it as 2021-12-28")
    elif isinstance(stated, str) and stated:
        try:
            published = parse_published(stated)
        except BadDateError as error:
            warnings.append(f"{where}: front matter's published: {error}")
    return FrontMatter(**texts, published=published)
