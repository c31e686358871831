"""How do pairs compare? A few on one time axis, their silences on one scale."""

from __future__ import annotations

from functools import partial

import pandas as pd

from desk import compare_words, labels
from desk.charts.pair_lanes import pair_lanes as chart
from desk.charts.pair_lanes import pair_lanes_title
from desk.compare_words import at_level, counted_to, joined
from desk.coverage import coverage_caveat, covered_months, spans_of
from desk.exhibits.common import out_by_then
from desk.exhibits.exhibit import Ask, Exhibit, Item, NothingToShowError
from desk.filters import Filters
from desk.source_line import source_line
from desk.theme import Look
from desk.timeline_lanes import lanes

MOST_PAIRS = 4
SUBTITLE = "Contacts under each line; above it silences, on one scale (hatched: no article of those months)"
HOW_TO_READ = """
Each line is a country pair, all on one time axis. Marks **under** the line are contacts: colour is the level, shape the
mode; hollow was planned, proposed or asked for, a cross was refused or called off.

The ramps **above** the line are silences: each rises from the day contact stopped to the day of the next one, so **the
higher a ramp, the longer the silence**. All lines have the same scale. The longest is darker, with its length.

Where a ramp is **hatched**, no article in hand is from those months: a contact there may just not be told of.

The **level** and the other filters above decide which contacts count: choose *Ministers* to compare how long ministers
were silent. Click a mark to see its passages.
"""
NOTHING = "No dated contact of two countries matches these filters."


def pair_lanes(ask: Ask, item: Item, look: Look) -> Exhibit:
    """Two to four pairs; choice: pairs, codes joined by commas. Raises NothingToShowError."""
    filters = item.filters
    told = ask("pair_choice", **filters.params())
    if told.empty:
        raise NothingToShowError(NOTHING)
    known = list(told["pair"])
    every = pairs_to_compare(filters, known, [p for p in item.option("pairs").split(",") if p in known])
    pairs = every[: look.most_rows]
    params = filters.params() | {"pairs": pairs}
    rows = pd.concat([ask("timeline", **params | {"pair": pair}).assign(lane=pair) for pair in pairs])
    silences = ask("pair_lanes", **params)
    covered = covered_months(ask("coverage_months", **filters.params() | {"pair": None}))
    covered = {pair: covered.get(pair, set()) for pair in pairs}
    in_order = sorted(lanes(rows, filters.as_of, by_pair=True), key=lambda lane: pairs.index(lane.pair))
    articles, contact_ids = out_by_then(ask, filters, rows["contact_id"])
    source = source_line(
        articles, filters.without("pair").without("statuses"), labels.count(len(contact_ids), "contact"),
        pairs=", ".join(labels.pair_name(p) for p in pairs), caveat=coverage_caveat(spans_of(silences), covered),
    )  # fmt: skip
    undated = int(rows["start_date"].isna().sum())
    cut = f"the first {len(pairs)} of {len(every)} pairs" if len(pairs) < len(every) else ""
    left_out = f"{labels.count(undated, 'undated contact')} left out" if undated else ""
    fig = chart(
        in_order, silences, covered, look=look, counted_to=counted_to(filters), source=source,
        subtitle=joined(SUBTITLE, at_level(filters), cut, left_out), period=(filters.period_start, filters.period_end),
    )  # fmt: skip
    return Exhibit(
        item, fig, partial(compare_words.silences_table, silences), pair_lanes_title(pairs, silences), source,
        "pairs-side-by-side", HOW_TO_READ, articles, contact_ids, len(silences), days=("From", "To"),
    )  # fmt: skip


def pairs_to_compare(filters: Filters, known: list[str], picked: list[str]) -> list[str]:
    """The pairs picked; the pair of the filter bar comes first; none picked: those with most contacts.

    ``known``: pairs with contacts, most first. Where a pair is filtered, those that share a country come before others.
    """
    own = [filters.pair] if filters.pair in known else []
    wanted = picked or known
    if own and not picked:
        ends = set(str(own[0]).split("-"))
        wanted = sorted(known, key=lambda pair: not ends & set(pair.split("-")))
    return [str(pair) for pair in dict.fromkeys([*own, *wanted])][:MOST_PAIRS]
