"""What a text says of when it was published: each piece an interval with its reason."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from etl.extract.days.calendar import shift_day
from etl.extract.days.date_lines import OF_SOMETHING_ELSE, day_of_line
from etl.extract.days.date_vocabulary import COUNT, MONTH, WILL, YEAR, month_number, number
from etl.extract.days.date_words import DateWords, find_dates
from etl.extract.days.datelines import day_of_dateline
from etl.extract.days.dates import Clock, resolve
from etl.extract.language.prefilter import filtered
from etl.extract.language.text import Sentence
from etl.extract.people.cast import Cast
from etl.extract.people.holders import holders
from etl.extract.topics.claims import bounds
from etl.lexicon import rows

_UNKNOWN = Clock()
_SINCE_DATE = filtered(
    rf"\b(?P<bound>nearly|almost|more than|over|about|exactly)?\s*(?P<n>{COUNT}|\d{{1,4}})\s+(?P<u>days|"
    rf"weeks|months|years)\s+(?:have passed\s+)?since\b[^.;]{{0,90}}?\b(?:in|on|of)\s+(?P<mon>{MONTH})"
    rf"\s*(?:(?P<d>\d{{1,2}}),?\s*)?(?P<y>{YEAR})"
)
_TOOK = filtered(
    rf"\b(?:took|taken|passed|in its first|after)\s+(?:(?P<bound>nearly|almost|more than|over|about)\s+)?(?P<n>{COUNT})"
    rf"\s+months\b[^.;]{{0,60}}\b(?:leaders|heads|presidents)\b",
    re.I,
)
_ADMINISTRATION = filtered(
    r"\b(?P<who>[A-Z][\w]+)(?:-[A-Z]\w+)?\s+(?:administration|government)\b|\bsince (?P<who2>[A-Z]\w+)"
    r" (?:took|came into|entered) (?:office|power)"
)
_ANNIVERSARY = filtered(
    r"\b(?P<when>next year|this year|last year|today|this month|last week|on the)"
    r"\b[^.;]{0,40}?\b(?P<n>\d{1,3})(?:st|nd|rd|th) anniversary of (?P<event>[^.;]{5,120})",
    re.I,
)
# "By the end of June 2024", "until 3 May 2024": that day may be to come.
_UP_TO = re.compile(r"\b(?:by|until|before)\s+(?:(?:the|end|start|middle|beginning|of|early|mid|late|on)\s+)*$")
# How far down a dateline may stand, and how long behind the newest date told it is taken to be of the same year.
_OPENING = 3
_NEAR = timedelta(days=120)
_SAYS_WHEN = re.compile(r"\W*(?:published|posted|updated|last updated|date|issued|released?)\b", re.I)


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


_OF_A_LIST = 3


def from_date_line(sentences: list[Sentence]) -> Evidence | None:
    """A line near the top that is nothing but a full date, or a dateline with the year; at the end of a page a line
    that calls itself the day of publication. In a list of dates such lines head what was on those days."""
    listed = sum(day_of_line(s.text) is not None for s in sentences) >= _OF_A_LIST
    for s in sentences[:6] + [s for s in sentences[6:][-3:] if _SAYS_WHEN.match(s.text)]:
        filed = None if OF_SOMETHING_ELSE.match(s.text) else day_of_dateline(s.text)
        if filed and isinstance(filed.args.get("y"), int) and (day := resolve(filed, _UNKNOWN).span):
            return Evidence(day.start, day.end, f"the dateline “{s.text[: filed.end]}”")
        words = None if listed else day_of_line(s.text)
        span = resolve(words, _UNKNOWN).span if words else None
        if span and span.start == span.end:
            return Evidence(span.start, span.end, f"the line “{s.text}”")
    return None


def from_dateline(sentences: list[Sentence], latest: date | None, hi: date | None) -> Evidence | None:
    """ "AMMAN, June 12 -" in a text whose newest full date is of 3 April 2024: the next such day, if the weekday that
    the lead names is that day or the one before; without a weekday, if it is near."""
    opening = sentences[:_OPENING]
    filed = next((w for s in opening if (w := day_of_dateline(s.text)) and not w.args.get("y")), None)
    if filed is None or latest is None:
        return None
    named = {w.args["w2"] for s in opening for w in find_dates(s.text) if w.kind == "weekday" and not w.args["q"]}
    for year in (latest.year, latest.year + 1):
        day = resolve(replace(filed, args={**filed.args, "y": year}), _UNKNOWN).span
        if day is None or day.start < latest or (hi and day.start > hi):
            continue
        if any((day.start.weekday() - w) % 7 <= 1 for w in named) or (not named and day.start - latest < _NEAR):
            return Evidence(
                day.start, day.end, f"the dateline “{filed.text}”, and the newest date told is of {latest:%d %B %Y}"
            )
    return None


def from_lead(sentences: list[Sentence], latest: date | None) -> Evidence | None:
    """ "On Sunday 12 June 2022 the two sat down": one that begins with a day and its weekday is of that day, if it is
    the newest that the text tells."""
    for s in sentences[:_OPENING]:
        for w in find_dates(s.text):
            full = w.kind == "date" and w.args.get("w") is not None and isinstance(w.args.get("y"), int)
            span = resolve(w, _UNKNOWN).span if full else None
            if span and span.start == latest:
                return Evidence(span.start, span.end, f"“{w.text}” in the lead is the newest day that the text tells")
    return None


def from_same_year(sentences: list[Sentence], lo: date | None) -> Evidence | None:
    """ "will hold on November 30", "were last held in January 2015": the announced day is the next after the
    newest date told."""
    latest = latest_explicit(sentences)
    if not latest or (lo and lo > latest):
        return None
    ahead = [
        w
        for s in sentences
        for w in find_dates(s.text)
        if w.kind == "date" and not w.args.get("y") and re.search(r"\b(?:will|is to|are to)\b", s.text)
    ]
    months = {w.args["m"] for s in sentences for w in find_dates(s.text) if w.kind == "month" and not w.args.get("y")}
    if not ahead or not months or max(months) > ahead[0].args["m"] or ahead[0].args["m"] < latest.month:
        return None
    due = date(latest.year, ahead[0].args["m"], ahead[0].args["d"])
    first = date(latest.year, max(months), 1)
    return Evidence(
        min(first, due), due, f"“{ahead[0].text}” is to come, and the newest date the text tells is of {latest:%B %Y}"
    )


def from_anniversaries(sentences: list[Sentence], cast: Cast) -> list[Evidence]:
    out = []
    for s in sentences:
        m = _ANNIVERSARY.search(s.text)
        if not m:
            continue
        countries = {c for a in cast.within(s.start, s.end) for c in a.countries}
        for pair, event, day in _anniversaries():
            if pair <= countries and event.search(m["event"]):
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


def from_since(sentences: list[Sentence]) -> list[Evidence]:
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


def from_administration(sentences: list[Sentence], cast: Cast) -> list[Evidence]:
    """ "It took N months for the leaders ...", in a text that speaks of an administration: counted from its
    first day."""
    starts: dict[str, str] = {}
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
        took = _TOOK.search(s.text)
        if took is None or not number(took["n"]):
            continue
        for start, who in starts.items():
            if len(start) < 7 or start != max(starts):
                continue
            begin = date.fromisoformat(start if len(start) == 10 else f"{start}-01")
            low, high = (
                shift_day(begin, number(took["n"])) - timedelta(days=20),
                shift_day(begin, number(took["n"])) + timedelta(days=20),
            )
            out.append(
                Evidence(
                    low,
                    high,
                    f"“{took.group().strip()}”, counted from the start of {who}'s term on {begin.isoformat()}",
                )
            )
    return out


def from_holders(cast: Cast) -> list[Evidence]:
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


def latest_explicit(sentences: list[Sentence]) -> date | None:
    """The newest day told in full as past: publication is not before it."""
    days = []
    for s in sentences:
        told = find_dates(s.text)
        if not told or re.search(r"\bwill\b", s.text):
            continue
        for w in told:
            if (
                not _UP_TO.search(s.text, 0, w.start)
                and w.kind in ("date", "month")
                and isinstance(w.args.get("y"), int)
            ):
                span = resolve(w, _UNKNOWN).span
                if span:
                    days.append(span.start)
    return max(days) if days else None


def newest_full_day(sentences: list[Sentence]) -> date | None:
    """The newest day or past month told with its year; if there is none, where what is to come begins."""
    told = [(s, w) for s in sentences for w in find_dates(s.text) if isinstance(w.args.get("y"), int)]
    ahead = [resolve(w, _UNKNOWN).span for s, w in told if w.kind in ("month", "year") and WILL.search(s.text)]
    past = [resolve(w, _UNKNOWN).span for s, w in told if w.kind == "date" or _is_past_month(s, w)]
    return max((span.start for span in past or ahead if span), default=None)


def _is_past_month(sentence: Sentence, words: DateWords) -> bool:
    return words.kind == "month" and not WILL.search(sentence.text)
