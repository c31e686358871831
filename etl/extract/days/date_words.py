"""Date words in a sentence. Which day they mean is ``dates.resolve``'s business; no calendar is needed here."""

from __future__ import annotations

import re
from functools import lru_cache

from etl.extract.days.date_events import counted_off
from etl.extract.days.date_feasts import RULES as FEASTS
from etl.extract.days.date_figures import RULES as FIGURES
from etl.extract.days.date_forms import RULES as FORMS
from etl.extract.days.date_references import RULES as REFERENCES
from etl.extract.days.date_rules import NAMED_MONTH, DateWords
from etl.extract.days.date_seasons import RULES as SEASONS
from etl.extract.days.date_sharing import shared
from etl.extract.days.date_terms import RULES as TERMS
from etl.extract.days.weekdays_counted import RULES as COUNTED
from etl.extract.language.prefilter import Several, filtered

__all__ = ["DateWords", "find_dates"]

# Order matters: the first rule that covers a stretch of text keeps it.
_RULES = Several([*TERMS, *COUNTED, *SEASONS, *FEASTS, *FIGURES, *FORMS, *REFERENCES])
# "had until Friday", "by 14 January": the end of a term, which may lie ahead of what is told in the past tense.
_TERM = filtered(
    r"\b(?:by|until|till|no later than|as (?:soon|early|late) as)\s+(?:\d[\d:.]*\s*[ap]\.?m\.?\s+(?:[A-Z]{2,4}\s+)?)?$",
    re.I,
)


# "Until Friday, they had not met": such a Friday is past.
_NO_TERM = re.compile(r"^\W*\w+\s+$|[,;]\s+\w+\s+$|\b(?:not|never|no|nor|nothing|nobody|took|waited)\b|n['’]t\b", re.I)
# "Every Monday", "each May" name no one day.
_EACH = filtered(r"\b(?:each|every)\s+$", re.I)


@lru_cache(maxsize=512)
def find_dates(sentence: str) -> tuple[DateWords, ...]:
    """Date words of a sentence in order, never overlapping. Several stages ask for the same sentence: the last
    are kept."""
    taken: list[tuple[int, int]] = []
    found = []
    for pattern, build in _RULES.fitting(sentence):
        for m in pattern.finditer(sentence):
            a, b = m.span()
            if any(a < y and x < b for x, y in taken):
                continue
            begin = max(0, a - 80)
            before = sentence[begin:a]
            built = None if _EACH.search_in(sentence, before, begin) else build(m)
            if built is None:
                continue
            kind, args = built
            if _TERM.search_in(sentence, before, begin) and not _NO_TERM.search(before):
                args["term"] = True
            taken.append((a, b))
            found.append(DateWords(a, b, m.group().strip(" (."), kind, args))
    found.sort(key=lambda d: d.start)
    return tuple(counted_off(sentence, shared(sentence, found)))


_FINENESS = {
    "date": 0,
    "feast": 0,
    "daynum": 0,
    "near_day": 1,
    "weekday": 1,
    "ago": 2,
    "week_of_month": 1,
    "offset": 1,
    "month": 2,
    "unit": 2,
    "coming": 3,
    "year": 3,
}


def fineness(d: DateWords) -> int:
    """0 for a day of the calendar, 2 and more for a month or longer: "that year" is no day."""
    long = d.kind == "offset" and d.args["u"] in (NAMED_MONTH, "that month", "that year", "month", "year", "decade")
    return 3 if long else _FINENESS.get(d.kind, 3)
