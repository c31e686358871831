"""Set words that a machine has reworded, put right in the same length: "a go to to Lima", "a phone name"."""

from __future__ import annotations

import re

_REWORDED = re.compile(r"\bgo to(?= to\b)|(?:(?<=phone )|(?<=video ))names?\b(?= (?:with|between|from|to|on|by)\b)")
_MEANT = {"go to": "visit", "name": "call", "names": "calls"}


def as_worded(text: str) -> str:
    """The text, of the same length, with the words that were reworded; few texts have any."""
    if not any(words in text for words in ("go to to ", "phone name", "video name")):
        return text
    return _REWORDED.sub(lambda m: _MEANT[m.group()], text)
