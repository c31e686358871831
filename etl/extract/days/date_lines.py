"""The line of a page that tells when it appeared: "Published: April 7, 2010, 8:44 pm", "Lima | 7 APRIL 2010"."""

from __future__ import annotations

import re

from etl.extract.clauses.triggers import find_triggers
from etl.extract.days.date_vocabulary import MONTH, YEAR
from etl.extract.days.date_words import DateWords, find_dates

_LONGEST, _MOST_WORDS = 75, 8
_CLOCK = re.compile(
    r"(?:\bat\s+)?(?<![\d./-])\d{1,2}[:.h]\d{2}(?::\d{2})?(?![./-]?\d)(?:\s*[ap]\.?m\b\.?)?"
    r"(?:\s*(?:GMT|UTC|[A-Z]{2,3}T|hrs|hours)\b)?(?:\s*[+-]\d{1,2}(?::?\d{2})?\b)?",
    re.I,
)
_MONTH = re.compile(rf"\b{MONTH}", re.I)
_YEAR_FIRST = re.compile(rf"\b(?P<y>{YEAR})[/.](?P<m>\d{{1,2}})[/.](?P<d>\d{{1,2}})\b")
# What stands beside the day: a place, a writer, the word for what the line is.
_LABEL = re.compile(
    r"(?:press|media|news|release[ds]?|statement|published|posted|updated|last|issued|modified|created|date[d]?|on|at|by|of|"
    r"the|in|for|no|time|local|admin|staff|editor|spokes\w+|correspondent|a|p|m|am|pm)\.?",
    re.I,
)
# "Since May 3, 2010" tells of that day, and not when the page appeared.
OF_SOMETHING_ELSE = re.compile(r"\b(?:since|after|before|until|from|between|ago)\b", re.I)


def day_of_line(text: str) -> DateWords | None:
    """The one full date of a line that tells nothing else, whatever the case and the time of day; else None."""
    if len(text) > _LONGEST or not re.search(YEAR, text):
        return None
    line = _YEAR_FIRST.sub(lambda m: f"{m['y']}-{int(m['m']):02}-{int(m['d']):02}", text)
    line = _MONTH.sub(lambda m: m.group().capitalize(), _CLOCK.sub(" ", line))
    days = [d for d in find_dates(line) if d.kind != "weekday"]
    if len(days) != 1 or days[0].kind != "date" or not isinstance(days[0].args.get("y"), int):
        return None
    beside = re.findall(r"[^\W\d_][\w.'’-]*", line[: days[0].start] + " | " + line[days[0].end :])
    if any(w[0].islower() and not _LABEL.fullmatch(w) for w in beside) or len(beside) > _MOST_WORDS:
        return None
    return None if find_triggers(line) or OF_SOMETHING_ELSE.search(line) else days[0]
