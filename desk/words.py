"""The fixed words of slides and briefs in the languages of ``words.toml``."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd

_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_DATED = re.compile(rf"\b({_MONTHS}) (\d{{4}})\b")
_FILE = Path(__file__).parent / "words.toml"


@cache
def _tables() -> dict[str, dict[str, Any]]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


def languages() -> dict[str, str]:
    """Code -> name of each language."""
    return {code: str(table["name"]) for code, table in _tables().items()}


@dataclass(frozen=True)
class Words:
    """Words of one language; an unknown language is English."""

    language: str = "en"

    def __call__(self, name: str, **values: Any) -> str:
        """One phrase with its values. Raises KeyError for a phrase that the file lacks."""
        table = _tables().get(self.language) or _tables()["en"]
        return str(table[name]).format(**values)

    def phrase(self, english: str) -> str:
        """A fixed phrase of a figure, such as a unit or the name of a series; in English where it has no other."""
        table = _tables().get(self.language) or _tables()["en"]
        return self.dated(str(table.get("phrases", {}).get(english, english)))

    def dated(self, text: str) -> str:
        """A text of a figure with the months of its dates (``20 Apr 2022``, ``Apr 2022``) in the language."""
        if self.language == "en":
            return text
        months = dict(zip(_MONTHS.split("|"), (_tables().get(self.language) or _tables()["en"])["months"], strict=True))
        return _DATED.sub(lambda found: f"{months[found[1]]} {found[2]}", text)

    def day(self, value: date | None) -> str:
        """``20 Apr 2022`` in the language; empty for none."""
        if value is None or pd.isna(value):
            return ""
        table = _tables().get(self.language) or _tables()["en"]
        return str(table["date"]).format(day=value.day, month=table["months"][value.month - 1], year=value.year)

    def when(self, start: date | None, end: date | None, precision: str | None) -> str:
        """An article's or contact's date, no finer than it is known."""
        if start is None or pd.isna(start):
            return self("undated_line")
        table = _tables().get(self.language) or _tables()["en"]
        if precision == "year":
            return str(start.year)
        if precision == "month":
            return f"{table['months'][start.month - 1]} {start.year}"
        last = start if end is None or pd.isna(end) else end
        return self.day(start) if last == start else f"{self.day(start)} – {self.day(last)}"
