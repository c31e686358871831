"""Is this silence unusual? The rows of silence_board.sql as values, graded, and in the words that officers read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from desk import labels
from desk.rows import rows as rows_of
from desk.silences import gap_words, length_words
from desk.survival import survival

FEWEST = 5  # fewer earlier silences than this say nothing about what is usual

LONGEST, LONG, USUAL, SHORT, TOO_FEW = "longest", "long", "usual", "short", "too_few"
GRADES = {
    LONGEST: "Longest yet",
    LONG: "Longer than usual",
    USUAL: "As usual",
    SHORT: "Shorter than usual",
    TOO_FEW: "Too few to say",
}


@dataclass(frozen=True)
class Standing:
    """One channel today: how long it has been silent, and how long it was before."""

    gap_id: str
    pair: str
    scope: str
    channel: str
    level: str | None
    start: Any
    days: int
    days_max: int
    past: tuple[int, ...]
    past_all: tuple[int, ...]
    low: float | None
    usual: float | None
    high: float | None
    attempts: int
    open_months: int
    covered_months: int
    last_title: str

    @property
    def longer(self) -> int:
        """How many earlier silences of this pair on this channel were longer than today's."""
        return sum(p > self.days for p in self.past)

    @property
    def longer_all(self) -> int:
        """The same over all pairs."""
        return sum(p > self.days for p in self.past_all)

    @property
    def grade(self) -> str:
        """Where today's silence stands among the earlier ones."""
        if len(self.past) < FEWEST:
            return TOO_FEW
        if not self.longer:
            return LONGEST
        if self.high is not None and self.days > self.high:
            return LONG
        return SHORT if self.low is not None and self.days < self.low else USUAL

    @property
    def share(self) -> float | None:
        """Share of silences expected to last longer than today's (Kaplan-Meier, today's censored); None if too few."""
        return survival(self.past, [self.days]).at(self.days) if len(self.past) >= FEWEST else None

    @property
    def name(self) -> str:
        """What is silent, without the pair."""
        return gap_words(self.scope, self.channel)

    @property
    def length(self) -> str:
        """How long so far."""
        return length_words(self.days, self.days_max)


def standings(rows: pd.DataFrame) -> list[Standing]:
    """From alarming to quiet, and last those of which nothing can be said, the longest of them first."""
    found = [_standing(row) for row in rows_of(rows)]
    order = list(GRADES)
    return sorted(
        found,
        key=lambda s: (order.index(s.grade), s.share if s.share is not None else 0.0, -s.days, s.pair, s.channel),
    )


def _standing(row: Any) -> Standing:
    return Standing(
        gap_id=row.gap_id, pair=row.pair, scope=row.scope, channel=row.channel,
        level=row.level if isinstance(row.level, str) else None, start=row.start_date,
        days=int(row.days), days_max=int(row.days_max),
        past=tuple(int(d) for d in row.past_days), past_all=tuple(int(d) for d in row.past_all),
        low=_number(row.low_days), usual=_number(row.usual_days), high=_number(row.high_days),
        attempts=int(row.attempts_inside), open_months=int(row.open_months), covered_months=int(row.covered_months),
        last_title=str(row.previous_title),
    )  # fmt: skip


def verdict(one: Standing) -> str:
    """``longer than each of 12 before``, ``longer than 9 of 12 before``, ``2 earlier silences: too few to say``."""
    number = len(one.past)
    if one.grade == TOO_FEW:
        return f"{labels.count(number, 'earlier silence') if number else 'no earlier silence'}: too few to say"
    if not one.longer:
        return (
            f"as long as the longest of {number} before"
            if one.days in one.past
            else f"longer than each of {number} before"
        )
    shorter = number - one.longer
    return f"{one.longer} of {number} before were longer" if shorter else f"all {number} before were longer"


def usual_words(one: Standing) -> str:
    """``usually 92 to 200 days, half of them under 157``; empty where there are too few."""
    if one.grade == TOO_FEW or one.low is None or one.high is None or one.usual is None:
        return ""
    return f"half of the earlier ones lasted {one.low:,.0f} to {labels.days(one.high)}, the middle one {one.usual:,.0f}"


def coverage_words(one: Standing) -> str:
    """How many months of the open silence have an article: ``articles in 2 of 7 months``."""
    if not one.covered_months:
        return f"no article from its {labels.count(one.open_months, 'month')}"
    return f"articles in {one.covered_months} of its {labels.count(one.open_months, 'month')}"


def board_title(found: Sequence[Standing]) -> str:
    """The finding: which silence is the most unusual, or that none is."""
    told = [s for s in found if s.grade != TOO_FEW]
    if not told:
        return f"Too few earlier silences to say what is unusual ({labels.count(len(found), 'channel')})"
    odd = [s for s in told if s.grade in (LONGEST, LONG)]
    first = told[0]
    name = (
        f"{labels.pair_name(first.pair)}, {first.name[0].lower() + first.name[1:]}" if _several(found) else first.name
    )
    if not odd:
        return f"No silence is unusual today; the nearest is {name}, {first.length}: {verdict(first)}"
    more = f"; {labels.count(len(odd) - 1, 'more channel')} silent for longer than usual" if len(odd) > 1 else ""
    return f"{name}: {first.length} of silence, {verdict(first)}{more}"


def _several(found: Sequence[Standing]) -> bool:
    return len({s.pair for s in found}) > 1


def detail_title(one: Standing) -> str:
    """The finding about one channel."""
    name = f"{one.name}, {labels.pair_name(one.pair)}"
    if one.grade == TOO_FEW:
        return f"{name}: {one.length} of silence; {verdict(one)} if that is unusual"
    grade = "" if one.grade == LONGEST else f"{GRADES[one.grade].lower()}: "
    return f"{name}: {one.length} of silence, {grade}{verdict(one)}"


def choice_words(one: Standing) -> str:
    """One channel in a list to choose from."""
    return f"{labels.pair_name(one.pair)}, {one.name}: {one.length}, {GRADES[one.grade].lower()}"


def board_table(found: Sequence[Standing]) -> pd.DataFrame:
    """The board as a table: one row per channel."""
    return pd.DataFrame(
        {
            "Pair": [labels.pair_name(s.pair) for s in found],
            "Channel": [s.name for s in found],
            "Silent since": [s.start for s in found],
            "Days so far": [s.days for s in found],
            "Verdict": [GRADES[s.grade] for s in found],
            "Earlier silences": [len(s.past) for s in found],
            "Of these longer": [s.longer for s in found],
            "Expected to last longer": [None if s.share is None else round(s.share, 2) for s in found],
            "Usual, from (days)": [s.low if s.grade != TOO_FEW else None for s in found],
            "Usual, middle (days)": [s.usual if s.grade != TOO_FEW else None for s in found],
            "Usual, to (days)": [s.high if s.grade != TOO_FEW else None for s in found],
            "Longest before (days)": [max(s.past, default=None) for s in found],
            "Earlier silences, all pairs": [len(s.past_all) for s in found],
            "Of these longer, all pairs": [s.longer_all for s in found],
            "Tried since (times)": [s.attempts for s in found],
            "Months with articles": [f"{s.covered_months} of {s.open_months}" for s in found],
            "Last contact": [s.last_title for s in found],
        }
    )


def survival_table(ended: pd.DataFrame) -> pd.DataFrame:
    """Rows of gap_ledger.sql of one channel as a table: one row per silence that ended."""
    told = ended[["start_date", "end_date", "days", "days_min", "days_max", "previous_title", "next_title"]]
    return told.set_axis(
        ["From", "To", "Days", "Least days", "Most days", "Contact before", "Contact that ended it"], axis=1
    )


def _number(value: Any) -> float | None:
    return None if value is None or pd.isna(value) else float(value)
