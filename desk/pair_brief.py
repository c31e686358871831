"""One page on a pair, as of a day: where we stand, the last contacts, silences, promises, refusals, topics, sources.

Each line carries the numbers of the sources that prove it; a line without one rests on what the articles leave out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from desk import labels
from desk.board_words import board_rows
from desk.exhibits.exhibit import Ask, NothingToShowError
from desk.filters import Filters
from desk.people import items, text, who
from desk.promise_words import promise_name
from desk.rows import rows as rows_of
from desk.slides.evidence import article_words
from desk.slides.text import clean
from desk.source_line import CAUTION
from desk.unusual import GRADES, TOO_FEW, standings
from desk.words import Words

MOST_CONTACTS, MOST_SILENCES, MOST_PROMISES, MOST_REFUSALS, MOST_TOPICS = 10, 6, 5, 5, 8
MOST_CITED = 2  # newest contacts whose sources stand for a topic
SECTIONS = ("stand", "last_contacts", "silences", "due", "refusals", "topics")


@dataclass(frozen=True)
class Line:
    """One statement, the contacts that it is about, and the numbers of its sources."""

    text: str
    contact_ids: tuple[str, ...] = ()
    sources: tuple[int, ...] = ()


@dataclass(frozen=True)
class Source:
    """One numbered source: outlet, title and date in words, and its address where it has one."""

    text: str
    url: str = ""


@dataclass(frozen=True)
class Section:
    """A heading with its lines; ``empty`` stands where there are none."""

    heading: str
    lines: tuple[Line, ...]
    empty: str


@dataclass(frozen=True)
class PairBrief:
    """The brief: plain text throughout, numbered sources at its end."""

    title: str
    subtitle: str
    sections: tuple[Section, ...]
    sources_heading: str
    sources: tuple[Source, ...]
    caution: str
    marking: str = ""
    words: Words = field(default_factory=Words)


def pair_brief(ask: Ask, filters: Filters, words: Words, marking: str = "") -> PairBrief:
    """The brief on ``filters.pair``. Raises NothingToShowError where no contact of the pair is known by that day."""
    if not filters.pair:
        raise NothingToShowError("A pair brief needs a country pair, such as CHN-USA.")
    makers = (_stand, _last_contacts, _silences, _due, _refusals, _topics)
    told = [tuple(make(ask, filters, words)) for make in makers]
    if not told[1]:
        name = labels.pair_name(filters.pair)
        raise NothingToShowError(f"No contact of {name} is reported by {labels.day(filters.as_of)}.")
    numbers, sources = _numbered(ask, filters, words, [line for lines in told for line in lines])
    sections = tuple(
        Section(words(name), tuple(_with_sources(line, numbers, words) for line in lines), words(f"none_{name}"))
        for name, lines in zip(SECTIONS, told, strict=True)
    )
    caution = words("caution") if words.language != "en" else CAUTION
    title = words("brief_title", pair=labels.pair_name(filters.pair))
    under = words("as_of", day=words.day(filters.as_of))
    return PairBrief(title, under, sections, words("sources"), sources, caution, marking, words)


def _stand(ask: Ask, filters: Filters, words: Words) -> Iterable[Line]:
    for row in board_rows(ask("channel_board", **filters.params())):
        if row.days_since is None:
            continue
        usual = f"; usually {labels.days(row.usual_days)}" if row.usual_days is not None else ""
        longest = f"; longest silence {row.longest_words}, {row.longest_span}" if row.longest_days else ""
        told = f"{row.name}: {row.ago} ({row.last_when}, {row.last_mode}: {row.last_who or row.name}){usual}{longest}"
        yield Line(told, (row.last_contact_id,) if row.last_contact_id else ())


def _last_contacts(ask: Ask, filters: Filters, words: Words) -> Iterable[Line]:
    rows = ask("timeline", **filters.params())
    held = rows[rows["start_date"].notna() & (rows["status"] == "held")]
    for row in reversed(list(rows_of(held.tail(MOST_CONTACTS)))):
        yield Line(_contact(row, words), (str(row.contact_id),))


def _contact(row: Any, words: Words) -> str:
    day = words.when(row.start_date, row.end_date, text(row.date_precision))
    channel = labels.channel_name(text(row.level), text(row.track))
    people = who(items(row.names), items(row.name_countries)) or labels.without_pair(str(row.title), None)
    mode = labels.word("mode", row.mode).lower() if row.mode != "unspecified" else ""
    return ", ".join(part for part in (day, mode, f"{channel}: {people}") if part)


def _silences(ask: Ask, filters: Filters, words: Words) -> Iterable[Line]:
    wide = filters.without("period").params() | {"scope": "channel"}
    board = ask("silence_board", **wide)
    before = dict(zip(board["gap_id"], board["previous_contact_id"], strict=True)) if len(board) else {}
    for one in sorted(standings(board), key=lambda s: -s.days)[:MOST_SILENCES]:
        grade = "" if one.grade == TOO_FEW else f" ({GRADES[one.grade].lower()})"
        covered = f"; {one.covered_months:,} of {one.open_months:,} months have an article"
        since = f"{one.name}: {one.length} since {labels.day(one.start)}{grade}{covered}"
        yield Line(since, (str(before[one.gap_id]),))


def _due(ask: Ask, filters: Filters, words: Words) -> Iterable[Line]:
    rows = ask("promises", **filters.params())
    for row in rows_of(rows[rows["state"] == "open"].sort_values("due_end").head(MOST_PROMISES)):
        due = words.when(row.due_start, row.due_end, "month" if row.due_start != row.due_end else "day")
        yield Line(f"{promise_name(row)}, {due}", (str(row.contact_id),))


def _refusals(ask: Ask, filters: Filters, words: Words) -> Iterable[Line]:
    rows = ask("promises", **filters.params())
    off = rows[rows["status"].isin(["refused", "cancelled"])]
    for row in reversed(list(rows_of(off.tail(MOST_REFUSALS)))):
        day = words.when(row.start_date, row.end_date, text(row.date_precision))
        asked = labels.country_name(row.requested_by) if text(row.requested_by) else ""
        told = f"{day}, {promise_name(row)}: {labels.word('status', row.status).lower()}"
        told += f", {words('asked_by', side=asked)}" if asked else ""
        told += f" (“{clean(row.reason, 120)}”)" if text(row.reason) else ""
        yield Line(told, (str(row.contact_id),))


def _topics(ask: Ask, filters: Filters, words: Words) -> Iterable[Line]:
    rows = ask("topic_sides_by_time", **filters.params())
    if rows.empty:
        return
    first, second = (labels.country_name(code) for code in str(filters.pair).split("-"))
    sides = {
        "first": words("by_side", side=first), "second": words("by_side", side=second), "both": words("by_both"),
        "not_told": words("by_nobody"), "register": words("by_nobody"),
    }  # fmt: skip
    counts = rows.groupby("topic")["contact_id"].nunique().sort_values(ascending=False)
    for topic in counts.head(MOST_TOPICS).index:
        mine = rows[rows["topic"] == topic]
        by = mine.assign(words=mine["side"].map(sides)).groupby("words")["contact_id"].nunique()
        newest = mine.sort_values("start_date").tail(MOST_CITED)
        told = ", ".join(f"{name} {n:,}" for name, n in by.sort_values(ascending=False).items())
        number = labels.count(counts[topic], "contact")
        yield Line(f"{labels.word('topic', str(topic))}: {number} ({told})", tuple(newest["contact_id"].unique()))


def _numbered(
    ask: Ask, filters: Filters, words: Words, lines: Sequence[Line]
) -> tuple[dict[str, tuple[int, ...]], tuple[Source, ...]]:
    """Contact -> numbers of its sources, numbered in the order in which the lines need them; and the list of them."""
    wanted = list(dict.fromkeys(c for line in lines for c in line.contact_ids))
    found = ask("sources_behind", contact_ids=wanted, as_of=filters.as_of, register=filters.register)
    by_contact = {str(key): part for key, part in found.groupby("contact_id")}
    numbers: dict[str, int] = {}
    told: list[Source] = []
    cited: dict[str, tuple[int, ...]] = {}
    for contact_id in wanted:
        for row in rows_of(by_contact.get(contact_id, pd.DataFrame())):
            if row.source_id not in numbers:
                numbers[row.source_id] = len(numbers) + 1
                told.append(_source(row, words))
        mine = by_contact.get(contact_id)
        cited[contact_id] = tuple(sorted({numbers[s] for s in mine["source_id"]})) if mine is not None else ()
    return cited, tuple(told)


def _source(row: Any, words: Words) -> Source:
    url = str(row.url) if (text(row.url) or "").startswith(("https://", "http://")) else ""
    if row.kind == "register":
        return Source(f"{row.source} ({words('register')})", url)
    title = f"{row.title}, " if text(row.title) and text(row.source) else ""
    return Source(title + article_words(row, words, address=False), url)


def _with_sources(line: Line, numbers: dict[str, tuple[int, ...]], words: Words) -> Line:
    cited = sorted({n for contact_id in line.contact_ids for n in numbers.get(contact_id, ())})
    return Line(words.dated(line.text), line.contact_ids, tuple(cited[:6]))
