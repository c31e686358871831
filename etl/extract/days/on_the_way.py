"""What is to come before something that has its day: "will be in Lima on Friday. Before that she goes to Quito"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from etl.extract.days.calendar import Span, day, week
from etl.extract.days.date_rules import DateWords
from etl.extract.days.dates import Resolved
from etl.extract.language.prefilter import filtered

_FIRST = filtered(
    r"\bbefore (?:that|then|it|this)\b|\bwill first\b|\bis first (?:to|due)\b|\bfirst (?:stop|travel|go|fl)\w*\b|"
    r"^\W*(?:First|Prior to that|On (?:the|his|her) way(?: there)?),? ",
    re.I,
)
_A_WEEK = timedelta(days=7)


def on_the_way(text: str, today: date | None, due: Span | None) -> Resolved | None:
    """Between publication and the day ``due``, where the sentence says that it comes before that."""
    if today is None or due is None or due.precision != "day" or not timedelta() <= due.start - today < _A_WEEK:
        return None
    if not _FIRST.search(text):
        return None
    return Resolved(Span(today, due.start, "day"), "before the day to come that was told")


def days_on(words: DateWords, told: Span | None) -> Resolved | None:
    """So many days or weeks after the day ``told``, which came before what is to come; None where that is not fixed."""
    unit = {"day": 1, "week": 7}.get(str(words.args.get("u")))
    if words.kind != "offset" or unit is None or told is None or told.start != told.end:
        return None
    then = told.start + timedelta(days=unit * int(words.args["n"]))
    return Resolved(day(then) if unit == 1 else week(then), f"“{words.text}”, counted from {told.start.isoformat()}")
