"""When an article without a date was published, from its own words, with the reason; or nothing where they do not settle it.

Evidence: which year agrees with a weekday and date told together, who held which office when, anniversaries, "N months since"
a date the text gives. The day comes from the newest statement in the text ("said on the 20th", "said Thursday").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from etl.extract.calendar import shift_day
from etl.extract.cast import Cast
from etl.extract.claims import bounds
from etl.extract.date_vocabulary import COUNT, MONTH, YEAR, month_number, number
from etl.extract.date_words import DateWords, find_dates
from etl.extract.dates import Clock, resolve
from etl.extract.event_dates import is_statement_day
from etl.extract.holders import holders
from etl.extract.lexis import rows
from etl.extract.model import Article
from etl.extract.text import Sentence

_UNKNOWN = Clock()
_SAID = re.compile(
    r"\b(?:said|says|told|announced|reported|stated|statement|interview|press conference|press release|"
    r"published|wrote)\b",
    re.I,
)
_EVENING = re.compile(r"\b(?:evening|night|late)\b", re.I)
_SINCE_DATE = re.compile(
    rf"\b(?P<bound>nearly|almost|more than|over|about|exactly)?\s*(?P<n>{COUNT}|\d{{1,4}})\s+(?P<u>days|"
    rf"weeks|months|years)\s+(?:have passed\s+)?since\b[^.;]{{0,90}}?\b(?:in|on|of)\s+(?P<mon>{MONTH})"
    rf"\s*(?:(?P<d>\d{{1,2}}),?\s*)?(?P<y>{YEAR})"
)
_TOOK = re.compile(
    rf"\b(?:took|taken|passed|in its first|after)\s+(?:(?P<bound>nearly|almost|more than|over|about)\s+)?(?P<n>{COUNT})"
    rf"\s+months\b[^.;]{{0,60}}\b(?:leaders|heads|presidents)\b",
    re.I,
)
_ADMINISTRATION = re.compile(
    r"\b(?P<who>[A-Z][\w]+)(?:-[A-Z]\w+)?\s+(?:administration|government)\b|\bsince (?P<who2>[A-Z]\w+)"
    r" (?:took|came into|entered) (?:office|power)"
)
_ANNIVERSARY = re.compile(
    r"\b(?P<when>next year|this year|last year|today|this month|last week|on the)"
    r"\b[^.;]{0,40}?\b(?P<n>\d{1,3})(?:st|nd|rd|th) anniversary of (?P<event>[^.;]{5,120})",
    re.I,
)


@dataclass(frozen=True)
class Evidence:
    """An interval that publication must lie in, and why."""

    lo: date
    hi: date
    reason: str


@cache
def _anniversaries() -> list[tuple[frozenset[str], re.Pattern[str], date]]:
    return [
        (
            frozenset(filter(None, r["countries"].split(";"))),
            re.compile(r["event"], re.I),
            date.fromisoformat(r["date"]),
        )
        for r in rows("anniversaries.csv")
    ]


def infer_date(article: Article, sentences: list[Sentence], cast: Cast) -> Article:
    """The article with ``published`` .. ``published_end`` inferred, or as it was where the text does not settle it."""
    body = [s for s in sentences if s.kind != "boilerplate"]
    line = _from_date_line(body)
    if line:
        return _dated(article, line, "day")
    evidence = [
        *_from_anniversaries(body, cast),
        *_from_since(body),
        *_from_administration(body, cast),
        *_from_holders(cast),
    ]
    lo, hi, used = _intersect(evidence)
    latest = _latest_explicit(body)
    if latest and (lo is None or latest > lo) and (hi is None or latest <= hi):
        lo = latest
    found = _from_weekday_dates(body, lo, hi, used) or _from_day_numbers(body, lo, hi, used)
    if found:
        return _dated(article, found, "day")
    following = _from_same_year(body, lo)
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


_DATE_LINE = re.compile(
    r"^\W*(?:(?:published|updated|posted|last updated|date)\b[\w\s:]{0,8}|[A-Z][A-Za-z ]{2,20},\s*)?(?P<date>[\w.,\s]{6,40})"
    r"\W*$",
    re.I,
)


def _from_date_line(sentences: list[Sentence]) -> Evidence | None:
    """A line near the top that is nothing but a full date."""
    for s in sentences[:6]:
        m = _DATE_LINE.match(s.text) if len(s.text) < 60 else None
        words = find_dates(s.text) if m else []
        if (
            len(words) == 1
            and words[0].kind == "date"
            and words[0].args.get("y")
            and len(s.text) - (words[0].end - words[0].start) <= 25
        ):
            span = resolve(words[0], _UNKNOWN).span
            if span and span.start == span.end:
                return Evidence(span.start, span.end, f"the line “{s.text}” at the top of the text")
    return None


def _from_same_year(sentences: list[Sentence], lo: date | None) -> Evidence | None:
    """ "will hold on November 30", "were last held in January 2015": the announced day is the next after the newest date told."""
    latest = _latest_explicit(sentences)
    if not latest or (lo and lo > latest):
        return None
    ahead = [
        w
        for s in sentences
        if re.search(r"\b(?:will|is to|are to)\b", s.text)
        for w in find_dates(s.text)
        if w.kind == "date" and not w.args.get("y")
    ]
    months = {w.args["m"] for s in sentences for w in find_dates(s.text) if w.kind == "month" and not w.args.get("y")}
    if not ahead or not months or max(months) > ahead[0].args["m"] or ahead[0].args["m"] < latest.month:
        return None
    due = date(latest.year, ahead[0].args["m"], ahead[0].args["d"])
    first = date(latest.year, max(months), 1)
    return Evidence(
        min(first, due), due, f"“{ahead[0].text}” is to come, and the newest date the text tells is of {latest:%B %Y}"
    )


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


def _from_anniversaries(sentences: list[Sentence], cast: Cast) -> list[Evidence]:
    out = []
    for s in sentences:
        m = _ANNIVERSARY.search(s.text)
        if not m:
            continue
        countries = {c for a in cast.within(s.start, s.end) for c in a.countries}
        for pair, event, day in _anniversaries():
            if event.search(m["event"]) and pair <= countries:
                shift = {"next year": -1, "last year": 1}.get(m["when"].lower(), 0)
                y = day.year + int(m["n"]) + shift
                out.append(
                    Evidence(
                        date(y, 1, 1),
                        date(y, 12, 31),
                        f"“{m.group().strip()}”: the event was in {day.year}, so the article is of {y}",
                    )
                )
    return out


def _from_since(sentences: list[Sentence]) -> list[Evidence]:
    out = []
    for s in sentences:
        m = _SINCE_DATE.search(s.text)
        if not m or not number(m["n"]):
            continue
        start = _fullest_date(sentences, int(m["y"]), month_number(m["mon"]), int(m["d"]) if m["d"] else None)
        months = number(m["n"]) * {"days": 1 / 30.4375, "weeks": 7 / 30.4375, "months": 1, "years": 12}[m["u"]]
        low, high = bounds(m["bound"], months)
        if low is None or high is None:
            continue
        first, last = start
        lo, hi = (
            shift_day(first, int(low)) + timedelta(days=round((low % 1) * 30.4)),
            shift_day(last, int(high)) + timedelta(days=round((high % 1) * 30.4)),
        )
        out.append(Evidence(lo, hi, f"“{m.group().strip()}” puts it between {lo.isoformat()} and {hi.isoformat()}"))
    return out


def _fullest_date(sentences: list[Sentence], y: int, m: int, d: int | None) -> tuple[date, date]:
    """The day, if this text gives one for that month anywhere, else the whole month."""
    if d:
        return date(y, m, d), date(y, m, d)
    days = set()
    for s in sentences:
        for w in find_dates(s.text):
            if w.kind == "date" and w.args.get("y") == y and w.args["m"] == m:
                days.add(w.args["d"])
    if len(days) == 1:
        only = date(y, m, days.pop())
        return only, only
    return date(y, m, 1), shift_day(date(y, m, 1), 1) - timedelta(days=1)


def _from_administration(sentences: list[Sentence], cast: Cast) -> list[Evidence]:
    """ "It took N months for the leaders ...", in a text that speaks of an administration: counted from its first day."""
    starts = {}
    for s in sentences:
        for m in _ADMINISTRATION.finditer(s.text):
            who = m["who"] or m["who2"]
            for row in holders(who):
                if (
                    row["level"] == "leader"
                    and len({r["country"] for r in holders(who) if r["level"] == "leader"}) == 1
                ):
                    starts.setdefault(row["start"], who)
    out = []
    for s in sentences:
        m = _TOOK.search(s.text)
        if not m or not number(m["n"]):
            continue
        for start, who in starts.items():
            if len(start) < 7 or start != max(starts):
                continue
            begin = date.fromisoformat(start if len(start) == 10 else f"{start}-01")
            low, high = (
                shift_day(begin, number(m["n"])) - timedelta(days=20),
                shift_day(begin, number(m["n"])) + timedelta(days=20),
            )
            out.append(
                Evidence(
                    low,
                    high,
                    f"“{m.group().strip()}”, counted from the start of {who}'s administration on {begin.isoformat()}",
                )
            )
    return out


def _from_holders(cast: Cast) -> list[Evidence]:
    """The terms of those whom the text gives a present office."""
    out = []
    for p in cast.people:
        if p.former or not p.level:
            continue
        terms = [
            r
            for t in {p.name, *p.tokens}
            for r in holders(t)
            if r["level"] == p.level and (p.country is None or r["country"] == p.country) and r["track"] == p.track
        ]
        spans = {(r["start"], r["end"]) for r in terms}
        if len(spans) != 1:
            continue
        start, end = spans.pop()
        lo, hi = (
            date.fromisoformat((start + "-01-01")[:10] if len(start) == 4 else f"{start[:7]}-01"),
            date.fromisoformat(f"{end[:7]}-28") if len(end) >= 7 else date(2100, 1, 1),
        )
        out.append(Evidence(lo, hi, f"{p.name} was in office as “{p.office}” from {start} to {end or 'this day'}"))
    return out


def _latest_explicit(sentences: list[Sentence]) -> date | None:
    """The newest day told in full as past: publication is not before it."""
    days = []
    for s in sentences:
        if re.search(r"\b(?:will|by|until|before)\b", s.text):
            continue
        for w in find_dates(s.text):
            if w.kind in ("date", "month") and isinstance(w.args.get("y"), int):
                span = resolve(w, _UNKNOWN).span
                if span:
                    days.append(span.start)
    return max(days) if days else None


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
    years |= set()
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
        return date(y, words.args["m"], words.args["d"]).weekday() == words.args["w"]
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
    end = fitting[0] + timedelta(days=2 if evening else 1)
    return Evidence(fitting[0], end, f"the newest day the text speaks of is the {newest}th; " + "; ".join(used[:2]))


def clock_of(article: Article) -> Clock:
    """The clock by which an article's dates are resolved."""
    return Clock(article.published, article.published_end or article.published)
