"""Where the publication date and the text contradict each other: "Wednesday, May 8" of a year in which it is none.

Either date may be the mistake, so nothing is corrected; whoever keeps the articles is told which years would fit.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.language.text import Sentence
from etl.extract.model import Article

# A day told without its year lies this near publication, or its year would have been told.
_NEAR = timedelta(days=200)
_YEARS_AROUND = 6


def weekday_conflicts(article: Article, sentences: list[Sentence]) -> list[str]:
    """Warnings on weekdays that do not agree with the dates they are told with, given when the article was published.

    Days without a year are held against the publication date, if that came with the article; as long as more of them
    agree with it than not, it stands and nothing is reported of them.
    """
    told = [w for s in sentences if s.kind != "boilerplate" for w in find_dates(s.text) if _names_both(w)]
    full = [w for w in told if w.args.get("y")]
    warnings = [text for w in full if (text := _wrong_in_itself(w))]
    if article.published is None or article.published_basis == "inferred":
        return warnings
    end = article.published_end or article.published
    against = [w for w in told if not w.args.get("y") and not _fits(w, article.published, end)]
    if 2 * len(against) > len(told) - len(full):
        warnings.append(_against_publication(against[0], article.published))
    return warnings


def _names_both(words: DateWords) -> bool:
    y = words.args.get("y")
    return words.kind == "date" and words.args.get("w") is not None and (y is None or isinstance(y, int))


def _on(words: DateWords, year: int) -> date | None:
    try:
        return date(year, words.args["m"], words.args["d"])
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
    for year in range(first.year - 1, last.year + 2):
        day = _on(words, year)
        if day and first - _NEAR <= day <= last + _NEAR:
            yield day


def _against_publication(words: DateWords, published: date) -> str:
    near = next(_near(words, published, published))
    years = [published.year + n for n in range(-_YEARS_AROUND, _YEARS_AROUND + 1)]
    fitting = [str(y) for y in years if (day := _on(words, y)) and day.weekday() == words.args["w"]]
    return (
        f"published on {published}, but the text has “{words.text}” and {near:%d %B %Y} is a {near:%A}; "
        f"check the publication date (it would fit {' or '.join(fitting)})"
    )
