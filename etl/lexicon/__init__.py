"""Vocabulary as data: loaded once, validated when loaded; an unknown code raises ``UnknownCodeError``."""

from __future__ import annotations

import csv
import tomllib
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


class UnknownCodeError(ValueError):
    """A vocabulary file or a row uses a code that the vocabulary does not have."""


@lru_cache(maxsize=4)  # the long ones are asked for again and again while offices are spelt out
def rows(name: str) -> list[dict[str, str]]:
    """Rows of one of the CSV files, column -> value, without its lines of comment."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(line for line in lines if not line.startswith("#")))


@cache
def _tables(name: str) -> dict[str, Any]:
    """What one of the TOML files holds."""
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


@cache
def vocabulary(name: str) -> dict[str, dict[str, Any]]:
    """Entries of one vocabulary (``level``, ``mode``, ``topic`` ...), code -> attributes, in the order of the file."""
    vocabularies = _tables("vocabulary.toml")
    if name not in vocabularies:
        raise UnknownCodeError(f"vocabulary.toml has no vocabulary {name!r}; it has {', '.join(vocabularies)}")
    entries: dict[str, dict[str, Any]] = vocabularies[name]
    return entries


def codes(name: str) -> tuple[str, ...]:
    """Codes of one vocabulary, in order."""
    return tuple(vocabulary(name))


def label(name: str, code: str) -> str:
    """The words officers see for a code. Raises UnknownCodeError."""
    return str(require(name, code)["label"])


def require(name: str, code: str, where: str = "") -> dict[str, Any]:
    """Attributes of a code. Raises UnknownCodeError, naming the place and the codes allowed."""
    entries = vocabulary(name)
    if code not in entries:
        place = f"{where}: " if where else ""
        raise UnknownCodeError(f"{place}unknown {name} {code!r}; one of {', '.join(entries)}")
    return entries[code]


@cache
def word_list(name: str) -> frozenset[str]:
    """Words of one list of ``word_lists.toml``. Raises UnknownCodeError for a list that is not there."""
    lists = _tables("word_lists.toml")
    if name not in lists:
        raise UnknownCodeError(f"word_lists.toml has no list {name!r}; it has {', '.join(lists)}")
    return frozenset(lists[name])
