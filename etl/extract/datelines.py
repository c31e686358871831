"""Where a report was filed: the place and day that open it tell when it was written, not when the contact was."""

from __future__ import annotations

import re

_DATELINE = re.compile(
    r"^[A-Z][A-Za-z.'’ ]{2,30},?\s*(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}\.?,?\s*)?(?:\(|/)"
    r"[A-Za-z -]{2,20}(?:\)|/)\.?\s*[-–—]*|"
    r"^[A-Z][A-Z .]{3,20},?\s+(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s*(?:\d{4})?\s*)?[-–—]"
)


def dateline_end(text: str) -> int:
    """Length of a dateline ("TBILISI, April 16. /TASS/.", "WASHINGTON (AP) -") at the start of a sentence, else 0."""
    m = _DATELINE.match(text)
    return m.end() if m else 0
