"""Where the publication date and the text contradict each other: "Wednesday, May 8" of a year in which it is none.

Either date may be the mistake, so nothing is corrected; whoever keeps the articles is told which years would fit.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

from etl.extract.days.date_vocabulary import WEEKDAY, weekday_number
from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.language.text import Sentence
from etl.extract.model import Article, ContactReading

# A day told without its year lies this near publication, or its year would have been told.
_NEAR = timedelta(days=200)
_THIS_MONTH = timedelta(days=31)
_YEARS_AROUND = 6
_DAY = timedelta(days=1)


def weekday_conflicts(article: Article, sentences: list[Sentence]) -> list[str]:
    """Warnings on weekdays that do not agree with the dates they are told with, given when the article was published.

    Days without a year are held against the publication date, if that came with the article; as long as more of them
    agree with it than not, it stands and nothing is reported of them.
    """
    told = [w for s in sentences if s.kind != "boilerplate" for w in _with_weekdays(s.text)]
    full = [w for w in told if w.args.get("y")]
    warnings = [text for w in full if (text := _wrong_in_itself(w))]
    if article.published is None or article.published_basis == "inferred":
        return warnings
    end = article.published_end or article.published
    against = [w for w in told if not w.args.get("y") and not _fits(w, article.published, end)]
    if 2 * len(against) > len(told) - len(full):
        warnings.append(_against_publication(against[0], article.published))
    return warnings


def held_later(article: Article, contacts: Iterable[ContactReading]) -> list[str]:
    """Warnings on what is told as held on a day after publication: "met on 9 May 2023" in a paper of 2019."""
    newest = article.published_end or article.published
    if newest is None or article.published_basis == "inferred":
        return []
    days = {c.start_date for c in contacts if c.status == "held" and c.start_date and c.start_date > newest + _DAY}
    return [
        f"published on {article.published}, but the text tells of {day:%d %B %Y} as past; check the publication date "
        "and the text"
        for day in sorted(days)
    ]


# "9 May (Monday)", "May 9, a Monday", "the 9th, which was a Monday".
_BEHIND = re.compile(rf"\s*(?:\((?P<in>{WEEKDAY})\)|,?\s(?:which (?:was|is) )?a (?P<a>{WEEKDAY}))")


def _with_weekdays(sentence: str) -> Iterator[DateWords]:
    """The days of a month in a sentence that are told with their weekday, before them or behind."""
    for words in find_dates(sentence):
        y = words.args.get("y")
        if words.kind not in ("date", "daynum") or not (y is None or isinstance(y, int)):
            continue
        if words.args.get("w") is not None:
            yield words
        elif words.args.get("d2", words.args["d"]) == words.args["d"] and (m := _BEHIND.match(sentence, words.end)):
            text = sentence[words.start : m.end()].strip(" .")
            yield replace(words, text=text, args={**words.args, "w": weekday_number(m["in"] or m["a"])})


def _on(words: DateWords, year: int) -> date | None:
    return _day_of(year, words.args["m"], words.args["d"])


def _day_of(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _wrong_in_itself(words: DateWords) -> str | None:
    day = _on(words, words.args["y"])
    if day is None or day.weekday() == words.args["w"]:
        return None
    return f"the text has “{words.text}”, but {day:%d %B %Y} is a {day:%A}; check the text, the date in figures is used"


def _fits(words: DateWords, first: date, last: date) -> bool:
    days = list(_near(words, first, last))
    return not days or any(day.weekday() == words.args["w"] for day in days)


def _near(words: DateWords, first: date, last: date) -> Iterator[date]:
    years = range(first.year - 1, last.year + 2)
    # Of "the 9th" the month is not told, but it is this one or the one beside it.
    around, months = (_NEAR, [words.args["m"]]) if "m" in words.args else (_THIS_MONTH, range(1, 13))
    for year, month in product(years, months):
        day = _day_of(year, month, words.args["d"])
        if day and first - around <= day <= last + around:
            yield day


def _against_publication(words: DateWords, published: date) -> str:
    near = min(_near(words, published, published), key=lambda day: abs(day - published))
    told = f"published on {published}, but the text has “{words.text}” and {near:%d %B %Y} is a {near:%A}"
    if "m" not in words.args:
        return f"{told}; check the publication date"
    years = [published.year + n for n in range(-_YEARS_AROUND, _YEARS_AROUND + 1)]
    fitting = [str(y) for y in years if (day := _on(words, y)) and day.weekday() == words.args["w"]]
    return f"{told}; check the publication date (it would fit {' or '.join(fitting)})"
