"""How long do silences on this channel last? The share still going after so many days."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np

from desk import labels
from desk.charts.silence_board import grade_colour
from desk.charts.silence_survival import silence_survival as chart
from desk.counted_on import used_filters
from desk.coverage import coverage_caveat, covered_months, spans_of
from desk.exhibits.common import out_by_then, scope_of
from desk.exhibits.exhibit import Ask, Exhibit, Item, NativeChart, NothingToShowError, Series
from desk.exhibits.silence_board import NOTHING
from desk.rows import rows as rows_of
from desk.source_line import source_line
from desk.survival import survival
from desk.theme import Look
from desk.unusual import TOO_FEW, Standing, coverage_words, detail_title, standings, survival_table

HOW_TO_READ = """
The line falls each time a silence ended: it shows the share of this channel's silences that were **still going** after
so many days (Kaplan-Meier; today's silence counts as far as it has come). Where today's line meets it one reads how
many silences last longer than today's. The shaded range says how far few cases may be off. Each ring is an earlier
silence: choose one to go to it.
"""
STEPS = 24  # of the line that PowerPoint draws


def silence_survival(ask: Ask, item: Item, look: Look) -> Exhibit:
    """One channel of a pair; choices: scope, channel (the most unusual where left out). Raises NothingToShowError."""
    filters, scope = item.filters, scope_of(item)
    params = filters.params() | {"scope": scope}
    one = standing_of(standings(ask("silence_board", **params)), item.option("channel"))
    own = params | {"pair": one.pair, "period_start": None, "period_end": None}
    mine = ask("gap_ledger", **own)
    mine = mine[mine["channel"] == one.channel]
    ended = mine[~mine["is_open"].astype(bool)].sort_values("start_date")
    if ended.empty:
        raise NothingToShowError(
            f"{one.name} met once in what we hold: no earlier silence to compare {one.length} with."
        )
    articles, contact_ids = out_by_then(ask, filters, [*mine["previous_contact_id"], *mine["next_contact_id"]])
    source = source_line(
        articles, used_filters(filters, scope, ("period",)), labels.count(len(ended), "earlier silence"),
        pairs=labels.pair_name(one.pair),
        caveat=coverage_caveat(spans_of(mine), covered_months(ask("gap_coverage", **own))),
    )  # fmt: skip
    subtitle = f"Silent since {labels.day(one.start)}; {coverage_words(one)}; {everywhere(one)}"
    fig = chart(one, rows_of(ended), look=look, subtitle=subtitle, source=source)
    return Exhibit(
        item, fig, partial(survival_table, ended), detail_title(one), source, "silences-of-channel", HOW_TO_READ,
        articles, contact_ids, len(ended), native=_native(one, look), days=("From", "To"),
    )  # fmt: skip


def standing_of(found: Sequence[Standing], channel: str) -> Standing:
    """The open silence of a channel, the most unusual where it is empty. Raises NothingToShowError."""
    if not found:
        raise NothingToShowError(NOTHING)
    for one in found:
        if not channel or one.channel == channel:
            return one
    raise NothingToShowError("No silence is open on this channel under these filters. Choose another, or widen them.")


def everywhere(one: Standing) -> str:
    """The same channel over all pairs, in a few words."""
    others = len(one.past_all) - len(one.past)
    if not others:
        return "no other pair to compare with"
    return f"over all pairs {one.longer_all} of {len(one.past_all)} were longer"


def _native(one: Standing, look: Look) -> NativeChart | None:
    """The curve at even steps of days, in percent; None where there are too few silences for one."""
    if one.grade == TOO_FEW:
        return None
    curve = survival(one.past, [one.days])
    days = np.unique(np.linspace(0, max(one.days, *one.past), STEPS + 1).round().astype(int))
    at = np.searchsorted(curve.days, days, side="right") - 1
    last = int(np.argmin(np.abs(days - one.days)))
    lines = (("share still silent", curve.still, look.ink), ("95% range, from", curve.low, look.bar),
             ("95% range, to", curve.high, look.bar))  # fmt: skip
    series = [Series(name, [round(float(v) * 100, 1) for v in values[at]], colour) for name, values, colour in lines]
    today: list[float | None] = [None] * len(days)
    today[last] = round((one.share or 0.0) * 100, 1)
    series.append(Series(f"today: {one.length}", today, grade_colour(one.grade, look)))
    return NativeChart("line", [f"{d:,}" for d in days], series, unit="% still silent after days")
