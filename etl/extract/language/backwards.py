"""What stands right before a place in the text, read backwards.

A pattern that ends in ``$`` is tried at every place of the text before it; read from the end, one try is enough.
"""

from __future__ import annotations

import re
from collections.abc import Collection


class Trailing:
    """Words that stand at the end of a text."""

    def __init__(self, words: Collection[str]) -> None:
        # The longest first: "out of" before "of".
        ways = "|".join(re.escape(word[::-1]) for word in sorted(words, key=lambda word: (-len(word), word)))
        self._last = re.compile(rf"\s*({ways})\b", re.I)
        self._run = re.compile(rf"(?:\s*(?:\.?(?:{ways})\b|[\"“‘'(]))+", re.I)

        self._endings = {word.split()[-1] for word in words}

    def _may_end(self, text: str) -> bool:
        """Can one of the words end the text? Most texts end with another word, which is seen without the pattern."""
        last = text.rstrip().rpartition(" ")[2]
        return last.lower() in self._endings or not last.isalnum()

    def last(self, text: str) -> str:
        """The word at the end of the text in lower case, or an empty string."""
        if not self._may_end(text):
            return ""
        found = self._last.match(text[::-1])
        return found.group(1)[::-1].lower() if found else ""

    def strip(self, text: str) -> str:
        """The text without all such words, quotation marks and opening brackets at its end."""
        if not self._may_end(text):
            return text
        found = self._run.match(text[::-1])
        return text[: len(text) - found.end()] if found else text
