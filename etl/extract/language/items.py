"""Items of a roundup: each opens with a label in capitals, and speaks of its own people."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.extract.days.date_vocabulary import MONTH
from etl.extract.language.text import Sentence, openings

# "PUTIN PARLEY: The premier", "KENYA Rain fell", "PERUVIAN MINISTER VISITS OSLO. She", "LIMA - The king".
_LABEL = re.compile(
    r"[\s*•·●–—-]*(?P<label>[A-Z][A-Z'’.-]{2,}(?:(?:, | & |[ /-])[A-Z][A-Z'’.&-]*)*)"
    rf"(?:[:.]\s+(?=\S)|\s+[–—-]\s+(?!{MONTH})(?=[A-Z])|\s+(?=[A-Z][a-z]))"
)
# Whose words follow is no item.
_SPEAKS = re.compile(r"\b(?:MR|MS|MRS|DR|QUESTION|ANSWER|SECRETARY|MINISTER|PRESIDENT|MODERATOR|SPOKES\w+)\b")
_FEWEST = 3


def items_of(text: str, sentences: Sequence[Sentence]) -> dict[int, int]:
    """Paragraph -> the number of its item, for a roundup of at least three; ``text``: as it is printed."""
    labels: dict[int, str] = {}
    for s in openings(sentences):
        if text[s.start : s.start + 3].isupper():
            end = text.find("\n", s.start)
            told = _LABEL.match(text, s.start, end if end >= 0 else len(text))
            if told and not (_SPEAKS.search(told["label"]) and text[told.end("label")] == ":"):
                labels[s.paragraph] = told["label"]
    if len(labels) < _FEWEST or len(set(labels.values())) < len(labels):
        return {}
    items, number = {}, 0
    for s in sentences:
        opens = s.paragraph in labels and s.paragraph not in items
        number += opens
        items[s.paragraph] = number
    return items
