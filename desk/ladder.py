"""One silence as a ladder of levels: rows of gap_ladder.sql as values, and the story they tell in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from desk import labels
from desk.people import short_who, text, who
from desk.rows import rows as rows_of
from desk.silences import gap_words, length_words
from etl.lexicon import codes

SILENT, OTHER = "silent", "other"
FAILED = ("tried", "failed")
# One refusal, several refusals; the finding counts them.
_OUTCOMES = {
    "refused": ("request refused", "requests refused"),
    "requested": ("request unanswered", "requests unanswered"),
    "cancelled": ("contact cancelled", "contacts cancelled"),
    "proposed": ("proposal in vain", "proposals in vain"),
}


@dataclass(frozen=True)
class Rung:
    """One contact on the ladder."""

    contact_id: str
    title: str
    part: str
    lane: str
    start: date
    end: date
    precision: str
    level: str | None
    track: str | None
    mode: str
    status: str
    mechanism: str | None
    requested_by: str | None
    times: int
    reason: str | None
    origin: str
    people: str
    short: str

    @property
    def failed(self) -> bool:
        """Whether it was tried in vain."""
        return self.part in FAILED

    @property
    def when(self) -> str:
        """Its date in words, no finer than known."""
        return labels.when(self.start, self.end, self.precision)


def rungs(rows: pd.DataFrame, pair: str) -> list[Rung]:
    """Rows of gap_ladder.sql as values, in order of time."""
    return [_rung(row, pair) for row in rows_of(rows)]


def _rung(row: Any, pair: str) -> Rung:
    return Rung(
        contact_id=row.contact_id, title=labels.without_pair(row.title, pair), part=row.part, lane=row.lane,
        start=row.start_date.date(), end=row.end_date.date(), precision=text(row.date_precision) or "day",
        level=text(row.level), track=text(row.track), mode=row.mode, status=row.status, mechanism=text(row.mechanism),
        requested_by=text(row.requested_by), times=int(row.times), reason=text(row.reason), origin=row.origin,
        people=who(row.names, row.name_countries), short=short_who(row.names, row.name_countries),
    )  # fmt: skip


def lanes(found: Sequence[Rung], scope: str, channel: str) -> dict[str, str]:
    """Lanes from leaders down to the working level: key -> name. The silent one stands in its place, others last."""
    silent_level = channel.split("-")[0] if scope == "channel" else None
    used = {rung.lane for rung in found} | {SILENT}
    named: dict[str, str] = {} if silent_level else {SILENT: gap_words(scope, channel)}
    for level in codes("level"):
        if level == silent_level:
            named[SILENT] = gap_words(scope, channel)
        elif level in used:
            named[level] = labels.word("level", level)
    if OTHER in used:
        named[OTHER] = "Other ministries" if scope in ("channel", "mechanism") else "Level not stated"
    return named


def mark_words(rung: Rung) -> str:
    """A few words beside a mark: ``Milley–Li call``, ``Austin asked 3 times: refused``."""
    if rung.failed:
        return _tried_words(rung)
    # One named side alone ("Xi meeting") would not say who met whom.
    named = f"{rung.short} {_MODE_WORDS.get(rung.mode, 'contact')}" if "–" in rung.short else rung.title
    name = rung.mechanism or named
    if rung.part in ("before", "after"):
        return f"{name}, {rung.when}"
    return f"{name} ({rung.status})" if rung.part == "planned" else name


_MODE_WORDS = {"phone": "call", "video": "video call", "in_person": "meeting", "letter": "letter"}


def _tried_words(rung: Rung) -> str:
    asked = labels.country_name(rung.requested_by) if rung.requested_by else None
    if rung.status in ("refused", "requested"):
        answer = "refused" if rung.status == "refused" else "no answer"
        often = f" {rung.times} times" if rung.times > 1 else ""
        return f"{asked} asks{often}: {answer}" if asked else f"{rung.mechanism or 'Request'}: {answer}"
    done = {"cancelled": "cancelled", "proposed": "proposed"}.get(rung.status, rung.status)
    name = rung.mechanism or (rung.short if "–" in rung.short else rung.title)
    told = name if done in name else f"{name}: {done}"
    return told + (f" by {asked}" if asked else "")


def ladder_title(row: Any, found: Sequence[Rung]) -> str:
    """The finding: ``Defence ministers: 622 days of silence; 3 requests refused, 13 contacts at other levels``."""
    so_far = " so far" if row.is_open else ""
    length = f"{gap_words(row.scope, row.channel)}: {length_words(row.days_min, row.days_max)} of silence{so_far}"
    tried = [r for r in found if r.part == "tried"]
    parts = tried_counts([r for r in tried if r.lane == SILENT])
    if not parts and tried:
        parts = [f"{labels.count(sum(r.times for r in tried), 'attempt')} in vain at other levels"]
    if kept := sum(r.part == "kept" and r.lane != OTHER for r in found):
        at = "contact at other levels", "contacts at other levels"
        parts.append(labels.count(kept, *at) if row.scope == "channel" else labels.count(kept, "other contact"))
    return "; ".join([length, ", ".join(parts) or "no attempt and no other contact is reported from it"])


def tried_counts(tried: Sequence[Rung]) -> list[str]:
    """``3 requests refused``, ``1 contact cancelled``: what was tried in vain, by outcome."""
    found = []
    for status, (one, many) in _OUTCOMES.items():
        if number := sum(r.times for r in tried if r.status == status):
            found.append(labels.count(number, one, many))
    return found


def meanwhile(found: Sequence[Rung], named: dict[str, str]) -> str:
    """What went on, lane by lane, and what else was tried: ``Meanwhile held: leaders 4, military chiefs 2.``"""
    told = []
    for heading, part in (("Meanwhile held", "kept"), ("in vain", "tried")):
        lanes_told = {lane: name for lane, name in named.items() if part == "kept" or lane != SILENT}
        numbers = {n: sum(r.times for r in found if r.part == part and r.lane == key) for key, n in lanes_told.items()}
        if words := [f"{name[0].lower() + name[1:]} {number}" for name, number in numbers.items() if number]:
            told.append(f"{heading}: {', '.join(words)}")
    return f"{'; '.join(told)}." if told else "Nothing else is reported."


def ladder_table(found: Sequence[Rung], named: dict[str, str]) -> pd.DataFrame:
    """The ladder as a table: one row per contact."""
    return pd.DataFrame(
        {
            "Date": [r.when for r in found],
            "First day": [r.start for r in found],
            "Last day": [r.end for r in found],
            "Lane": [named.get(r.lane, r.lane) for r in found],
            "Part in the silence": [PARTS[r.part] for r in found],
            "Contact": [r.title for r in found],
            "Who": [r.people for r in found],
            "How": [labels.word("mode", r.mode) for r in found],
            "Status": [labels.word("status", r.status) for r in found],
            "Times": [r.times for r in found],
            "Asked by": [labels.country_name(r.requested_by) if r.requested_by else "" for r in found],
            "Reason given": [r.reason or "" for r in found],
            "Known": [labels.word("origin", r.origin) for r in found],
        }
    )


PARTS = {
    "before": "last contact before it",
    "after": "contact that ended it",
    "tried": "tried in vain",
    "failed": "tried in vain elsewhere",
    "kept": "went on",
    "planned": "planned",
    "doubt": "may have broken it",
}
DOUBTS = {
    "undated": "took place, but no day is told",
    "vague": "its date is too wide to tell it from another contact",
    "planned": "planned for these days; no report says whether it took place",
    "unsure": "read with less confidence than the filter asks for",
    "unstated": "took place inside the silence; its level or mode is not told",
}
