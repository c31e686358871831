"""When an article without a date was published, from its own words, with the reason; or nothing where they do
not settle it.

Evidence: which year agrees with a weekday and date told together, who held which office when, anniversaries,
"N months since"
a date the text gives. The day comes from the newest statement in the text ("said on the 20th", "said Thursday").
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from etl.extract.days.date_evidence import (
    Evidence,
    from_administration,
    from_anniversaries,
    from_date_line,
    from_dateline,
    from_holders,
    from_lead,
    from_same_year,
    from_since,
    latest_explicit,
)
from etl.extract.days.date_vocabulary import YEAR
from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.days.dates import Clock
from etl.extract.days.statement_days import is_statement_day
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.model import Article
from etl.extract.people.cast import Cast

_EVENING = filtered(r"\b(?:evening|night|late)\b", re.I)


def infer_date(article: Article, sentences: list[Sentence], cast: Cast) -> Article:
    """The article with ``published`` .. ``published_end`` inferred, or as it was where the text does not settle it."""
    body = [s for s in sentences if s.kind != "boilerplate"]
    line = from_date_line(body)
    if line:
        return _dated(article, line, "day")
    evidence = [
        *from_anniversaries(body, cast),
        *from_since(body),
        *from_administration(body, cast),
        *from_holders(cast),
    ]
    lo, hi, used = _intersect(evidence)
    latest = latest_explicit(body)
    if latest and (lo is None or latest > lo) and (hi is None or latest <= hi):
        lo = latest
    found = (
        _from_weekday_dates(body, lo, hi, used)
        or from_dateline(body, latest, hi)
        or _from_day_numbers(body, lo, hi, used)
        or from_lead(body, lo if lo == latest else None)
    )
    if found:
        return _dated(article, found, "day")
    following = from_same_year(body, lo)
    if following:
        return _dated(article, following, "year")
    for piece in evidence:
        if (
            piece.lo.month == 1
            and piece.lo.day == 1
            and (piece.hi.month, piece.hi.day) == (12, 31)
            and piece.lo.year == piece.hi.year
        ):
            return _dated(article, piece, "year")
    return article


def _dated(article: Article, found: Evidence, precision: str) -> Article:
    return replace(
        article,
        published=found.lo,
        published_end=found.hi,
        published_precision=precision,
        published_basis="inferred",
        published_reason=found.reason,
    )


def _intersect(evidence: list[Evidence]) -> tuple[date | None, date | None, list[str]]:
    """The narrowest interval first; evidence that contradicts what is already settled is left out."""
    lo, hi, used = None, None, []
    for piece in sorted(evidence, key=lambda e: e.hi - e.lo):
        a, b = max(lo or piece.lo, piece.lo), min(hi or piece.hi, piece.hi)
        if a > b:
            continue
        if (a, b) != (lo, hi):
            used.append(piece.reason)
        lo, hi = a, b
    return lo, hi, used


def _from_weekday_dates(
    sentences: list[Sentence], lo: date | None, hi: date | None, used: list[str]
) -> Evidence | None:
    """ "Wednesday (Oct. 28)": the years in which that day is that weekday, as far as the other evidence allows."""
    dates = [
        (s, w)
        for s in sentences
        for w in find_dates(s.text)
        if w.kind == "date" and w.args.get("w") is not None and not w.args.get("y")
    ]
    if not dates:
        return None
    years = {
        y
        for _, w in dates[:1]
        for y in range((lo or date(1990, 1, 1)).year, (hi or date(2030, 1, 1)).year + 1)
        if _agrees(w, y)
    }
    mentioned = {int(y) for s in sentences for y in re.findall(rf"\b{YEAR}\b", s.text)}
    if len(years) > 1:
        years = years & mentioned
    if len(years) != 1:
        return None
    y = years.pop()
    w = dates[0][1]
    event = date(y, w.args["m"], w.args["d2"])
    published, why = _after_event(sentences, event)
    reason = (
        f"“{w.text}”: {w.args['d']} {event:%B} is a {event:%A} in {y}"
        + (f"; {'; '.join(used[:2])}" if used else "")
        + why
    )
    return Evidence(published, published + timedelta(days=1), reason)


def _agrees(words: DateWords, y: int) -> bool:
    try:
        return bool(date(y, words.args["m"], words.args["d"]).weekday() == words.args["w"])
    except ValueError:
        return False


def _after_event(sentences: list[Sentence], event: date) -> tuple[date, str]:
    weekday = newest_statement_weekday(sentences)
    if weekday is None:
        return event, ""
    day = event + timedelta(days=(weekday - event.weekday()) % 7)
    return day, f"; a statement of {day:%A} is the newest in the text"


def newest_statement_weekday(sentences: list[Sentence]) -> int | None:
    """Weekday (Monday=0) on which the text's newest statement was made, or None."""
    said = [
        w.args["w2"]
        for s in sentences
        for w in find_dates(s.text)
        if w.kind == "weekday" and not w.args["q"] and is_statement_day(s.text, w)
    ]
    return max(set(said), key=said.count) if said else None


def _from_day_numbers(sentences: list[Sentence], lo: date | None, hi: date | None, used: list[str]) -> Evidence | None:
    """ "told reporters on the 20th": the newest such day, in the only month that the other evidence leaves."""
    told = [
        (w.args["d"], s.text)
        for s in sentences
        for w in find_dates(s.text)
        if w.kind == "daynum" and w.args.get("w") is None
    ]
    if not told or lo is None or hi is None or (hi - lo).days > 62:
        return None
    newest = max(d for d, _ in told)
    days = [lo + timedelta(days=i) for i in range((hi - lo).days + 1)]
    fitting = [d for d in days if d.day == newest]
    if len(fitting) != 1:
        return None
    evening = any(_EVENING.search(t) for d, t in told if d == newest)
    end = fitting[0] + timedelta(days=2 if evening else 0)
    return Evidence(fitting[0], end, f"the newest day the text speaks of is the {newest}th; " + "; ".join(used[:2]))


def clock_of(article: Article) -> Clock:
    """The clock by which an article's dates are resolved."""
    return Clock(article.published, article.published_end or article.published)
