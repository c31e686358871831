"""The day on which a letter that the text names was handed over."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import Trigger
from etl.extract.days.date_words import DateWords

# "The letter of A to B, which C handed over in Lima on Monday".
_DELIVERED = re.compile(
    r",? (?!whom?\b|where\b|when\b)(?:(?:which|that) )?(?:[^;:,]{0,60},[^;:,]{0,60}, )?(?:[\w'’.-]+ ){0,8}?"
    r"(?:deliver|hand|pass|brought|receiv|carr|convey|reach|arriv|sent|dated)[^,;:]{0,50}$"
)


def of_delivery(sentence: str, d: DateWords, trigger: Trigger) -> bool:
    """Is it the day on which a letter, named before, was handed over?"""
    if trigger.kind != "letter" or d.start < trigger.end:
        return False
    which = max(sentence.find(", which ", trigger.end, d.start), sentence.find(", that ", trigger.end, d.start))
    begin = which if which >= 0 else sentence.rfind(", ", trigger.end, d.start)
    return begin >= 0 and _DELIVERED.fullmatch(sentence, begin, d.start) is not None
