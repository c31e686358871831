"""Names by which posts call people: "@AnnaBerg" is read as "Anna Berg"."""

from __future__ import annotations

import re

# Two words of a name, or a short title and a name: as long with a space between them as with the sign before them.
_HANDLE = re.compile(r"@([A-Z][a-zà-þ]+)_?([A-Z][a-zà-þ]{2,})\b(?!\.)")


def spelt_out(text: str) -> str:
    """The text, of the same length, with handles of two words as names."""
    return _HANDLE.sub(_written, text) if "@" in text else text


def _written(m: re.Match[str]) -> str:
    return f"{m[1]} {m[2]}".rjust(len(m.group()))
