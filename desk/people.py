"""Who was in touch, in as many words as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

# Countries whose names are written family name first, also in English texts.
_FAMILY_NAME_FIRST = {"CHN", "TWN", "HKG", "PRK", "KOR", "VNM", "KHM"}
_MOST_NAMES = 3


def text(value: Any) -> str | None:
    """A cell as text, None where it is empty: pandas knows several kinds of nothing."""
    return value if isinstance(value, str) and value.strip() else None


def items(value: Any) -> list[str]:
    """A list cell as a list, empty where there is none."""
    if value is None or isinstance(value, str) or not hasattr(value, "__len__"):
        return []
    return [str(v) for v in value]


def who(names: Any, countries: Any) -> str:
    """``Wei Fenghe – Lloyd Austin``: one side, a dash, the other side; empty where nobody is named."""
    return _sides(items(names), items(countries), full=True)


def short_who(names: Any, countries: Any) -> str:
    """``Wei–Austin``: family names of the first person on each side; empty where no person is named."""
    people = [(n, c) for n, c in zip(items(names), items(countries), strict=False) if is_person(n)]
    return _sides([n for n, _ in people], [c for _, c in people], full=False)


def is_person(name: str) -> bool:
    """Whether a name looks like that of a person rather than of a body."""
    return len(name.split()) <= 4 and not any(
        part in {"of", "for", "the", "Office", "Ministry"} for part in name.split()
    )


def family_name(name: str, country: str | None) -> str:
    """The family name; the first word in countries that write it first, else the last."""
    words = name.split()
    return words[0 if country in _FAMILY_NAME_FIRST else -1] if words else name


def _sides(names: Sequence[str], countries: Sequence[str], *, full: bool) -> str:
    sides: dict[str, list[str]] = {}
    for name, country in zip(names, countries, strict=False):
        sides.setdefault(country, []).append(name if full else family_name(name, country))
    if full:
        return " – ".join(", ".join(side[:_MOST_NAMES]) for side in sides.values())
    return "–".join(side[0] for side in sides.values())


def days_words(days: Any, exact: bool = True) -> str:
    """``622 days``, ``about 105 days`` where a date is not known to the day; empty for nothing."""
    if days is None or pd.isna(days):
        return ""
    number = round(float(days))
    return f"{'' if exact else 'about '}{number:,} {'day' if number == 1 else 'days'}"
