"""How do pairs compare, and who talks to whom?"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial

import pandas as pd
import streamlit as st

from desk import compare_words, labels
from desk.charts import days_since as matrix
from desk.charts import who_met_whom as met_chart
from desk.charts import who_talks as network
from desk.charts.days_since import days_since
from desk.charts.pair_lanes import pair_lanes, pair_lanes_title
from desk.charts.who_met_whom import who_met_whom, who_met_whom_title
from desk.charts.who_talks import ties, who_talks, who_talks_title
from desk.choice import choose_some
from desk.filter_bar import current_filters
from desk.filters import Filters
from desk.passages import contact_panel
from desk.show import current_look, empty_state, show_figure
from desk.source_line import source_line
from desk.store import query
from desk.timeline_lanes import lanes

VIEWS = {
    "pairs": "Pairs side by side",
    "days": "Days since contact",
    "network": "Who talks to whom",
    "people": "Who met whom",
}
MOST_PAIRS = 4
SUBTITLE = "Contacts under each line; above it silences, on one scale (hatched: no article of those months)"
READ_PAIRS = """
Each line is a country pair, all on one time axis. Marks **under** the line are contacts: colour is the level, shape the
mode; hollow was planned, proposed or asked for, a cross was refused or called off.

The ramps **above** the line are silences: each rises from the day contact stopped to the day of the next one, so **the
higher a ramp, the longer the silence**. All lines have the same scale. The longest is darker, with its length.

Where a ramp is **hatched**, no article in hand is from those months: a contact there may just not be told of.

The **level** and the other filters above decide which contacts count: choose *Ministers* to compare how long ministers
were silent. Click a mark to see its passages.
"""
READ_DAYS = """
Find one country in a row and the other in a column: the number is the days since they last held a contact, and the
darker the cell, the longer ago. **An empty cell** is not silence: no contact of the two is told of at all. **?** is a
contact whose date is not known; **~** one known to the month or year only.

The **level** above decides which contacts count. Click a cell to see the last contact.
"""
READ_NETWORK = """
Each dot is a country, the bigger the more contacts it held. **A line joins two that were in contact**: the thicker, the
more often (the number where there is room), its colour the highest level at which they met. Groups that share no
contact stand apart. Where a country stands on the page means nothing else.

Point at the middle of a line for its levels; click it to see the newest contact.
"""
READ_PEOPLE = """
Each row is two people of different countries; each mark a contact that names both: colour is the level, shape the mode.
At the right, how often and when last. A pale line through a mark: the day is not known, it lies somewhere on it.

Names stand as the texts write them, so one person in two spellings makes two rows. Click a mark to see its passages.
"""


def main() -> None:
    """Draw the page."""
    filters = current_filters()
    st.title("How do pairs compare, and who talks to whom?", anchor=False)
    view = st.segmented_control(
        "Show", list(VIEWS), format_func=VIEWS.__getitem__, default="pairs", required=True, key="compare",
        bind="query-params", label_visibility="collapsed",
    )  # fmt: skip
    {"days": by_days, "network": by_network, "people": by_people}.get(str(view), by_pairs)(filters)


def by_pairs(filters: Filters) -> None:
    """Two to four pairs on one time axis."""
    told = query("pair_choice", **filters.params())
    if told.empty:
        empty_state(filters)
        return
    names = {pair: labels.pair_name(pair) for pair in told["pair"]}
    pairs = chosen_pairs(filters, names)
    shown = used(filters.without("pair"), "statuses", "Silences lie between contacts held, whatever status is chosen")
    params = filters.params() | {"pairs": pairs}
    rows = pd.concat([query("timeline", **params | {"pair": pair}).assign(lane=pair) for pair in pairs])
    silences = query("pair_lanes", **params)
    in_order = sorted(lanes(rows, filters.as_of, by_pair=True), key=lambda lane: pairs.index(lane.pair))
    undated = int(rows["start_date"].isna().sum())
    fig = pair_lanes(
        in_order,
        silences,
        covered(filters, pairs),
        look=current_look(),
        counted_to=counted_to(filters),
        subtitle=joined(
            SUBTITLE, at_level(filters), f"{labels.count(undated, 'undated contact')} left out" if undated else ""
        ),
        source=source_line(
            behind(rows["contact_id"]), shown, labels.count(rows["contact_id"].nunique(), "contact"),
            pairs=", ".join(names.get(p, labels.pair_name(p)) for p in pairs),
        ),
        period=(filters.period_start, filters.period_end),
    )  # fmt: skip
    show_figure(
        fig, partial(compare_words.silences_table, silences), table_rows=len(silences), key="pair-lanes",
        how_to_read=READ_PAIRS, file_stem="pairs-side-by-side", alt=pair_lanes_title(pairs, silences), selectable=True,
        on_choose=contact_panel, link_extra={"pairs": ",".join(pairs)}, column_config=days_columns("From", "To"),
    )  # fmt: skip


def chosen_pairs(filters: Filters, names: dict[str, str]) -> list[str]:
    """The pairs of the box; the pair of the filter bar comes first; left open, the pairs with most contacts."""
    own = [filters.pair] if filters.pair in names else []
    picked = choose_some(
        "Pairs to compare", names, name="pairs", most=MOST_PAIRS,
        empty=f"The {min(MOST_PAIRS, len(names))} with most contacts; choose two to four" if len(names) > 1 else "",
    )  # fmt: skip
    wanted = picked or list(names)
    if own and not picked:
        ends = set(own[0].split("-"))
        wanted = sorted(names, key=lambda pair: not ends & set(pair.split("-")))
    return list(dict.fromkeys([*own, *wanted]))[:MOST_PAIRS]


def by_days(filters: Filters) -> None:
    """Countries by countries: the days since their last contact."""
    rows = query("days_since", **filters.params())
    shown = narrowed(filters)
    if rows.empty:
        empty_state(shown, "contacts held")
        return
    countries = len(matrix.countries_of(rows, len(rows) * 2))
    cut = f"the {matrix.MOST} of {countries} countries with most contacts, all in the table"
    n = f"{labels.count(len(rows), 'pair')} of {labels.count(countries, 'country', 'countries')}"
    subtitle = joined(
        f"Days from the last contact held to {labels.day(counted_to(filters))}", at_level(filters),
        cut if countries > matrix.MOST else "",
    )  # fmt: skip
    fig = days_since(
        rows, look=current_look(), subtitle=subtitle, source=source_line(behind(rows["contact_id"]), shown, n),
        pair=filters.pair,
    )  # fmt: skip
    show_figure(
        fig, partial(compare_words.since_table, rows), table_rows=len(rows), key="days-since", how_to_read=READ_DAYS,
        file_stem="days-since-contact", alt=matrix.days_since_title(rows), selectable=True, on_choose=contact_panel,
        link_extra={"compare": VIEWS["days"]}, column_config=days_columns("Counted to"),
    )  # fmt: skip


def by_network(filters: Filters) -> None:
    """The network of countries."""
    found = ties(query("who_talks", **filters.params()))
    shown = narrowed(filters)
    if not found:
        empty_state(shown, "contacts held")
        return
    countries = len(network.partners(found))
    cut = f"{network.MOST} of {countries} countries drawn, those in contact most, all in the table"
    held = query("who_talks_contacts", **filters.params())
    fig = who_talks(
        found, look=current_look(), pair=filters.pair,
        subtitle=joined("Contacts held between countries", at_level(filters), cut if countries > network.MOST else ""),
        source=source_line(behind(held["contact_id"]), shown, labels.count(len(held), "contact held", "contacts held")),
    )  # fmt: skip
    show_figure(
        fig, partial(compare_words.ties_table, found), table_rows=len(found), key="who-talks", how_to_read=READ_NETWORK,
        file_stem="who-talks-to-whom", alt=who_talks_title(found), selectable=True, on_choose=contact_panel,
        link_extra={"compare": VIEWS["network"]}, column_config=days_columns("Last contact on"),
    )  # fmt: skip


def by_people(filters: Filters) -> None:
    """Who met whom, with a search for a name."""
    person = str(
        st.text_input(
            "Find a person", key="person", bind="query-params", placeholder="Everybody; type part of a name",
            max_chars=80, width=420,
        )
    ).strip()  # fmt: skip
    rows = query("who_met_whom", **filters.params(), person=person)
    shown = used(filters, "statuses", "Only contacts held are counted, whatever status is chosen")
    if rows["start_date"].isna().all():
        nobody(filters, person)
        return
    pairs = len(met_chart.pairs_of_people(rows))
    contacts = rows["contact_id"].nunique()
    cut = f"the {met_chart.MOST} most frequent of {pairs:,} pairs of people, all in the table"
    fig = who_met_whom(
        rows, person=person, look=current_look(),
        subtitle=joined("Contacts held that name both", at_level(filters), cut if pairs > met_chart.MOST else "",
                        f"names with “{person}”" if person else ""),
        source=source_line(
            behind(rows["contact_id"]), shown, labels.count(contacts, "contact held", "contacts held"),
        ),
    )  # fmt: skip
    show_figure(
        fig, partial(compare_words.people_table, rows), table_rows=pairs, key="who-met-whom", how_to_read=READ_PEOPLE,
        file_stem="who-met-whom", alt=who_met_whom_title(rows, person), selectable=True, on_choose=contact_panel,
        link_extra={"compare": VIEWS["people"], "person": person}, column_config=days_columns("First on", "Last on"),
    )  # fmt: skip


def nobody(filters: Filters, person: str) -> None:
    """Say that nobody is found, and by what."""
    if person and len(query("who_met_whom", **filters.params(), person="")):
        st.info(
            f"**Nobody called “{labels.plain(person)}” is named in a contact of this view.** Try a part of the name, "
            "such as the family name alone, or widen the filters.",
            icon=":material/person_search:",
        )
        return
    st.info("**No contact of this view names people of both sides.**", icon=":material/filter_alt_off:")
    if filters.active():
        empty_state(filters, "contacts that name people of both sides")


def used(filters: Filters, name: str, why: str) -> Filters:
    """The filters without one that does nothing here, which a line above the figure says."""
    if told := filters.active().get(name):
        st.caption(f"{labels.plain(why)} ({labels.plain(told)}).")
    return filters.without(name)


def narrowed(filters: Filters) -> Filters:
    """The filters of a figure of all countries: a chosen pair is marked in it and hides no other."""
    shown = used(filters, "statuses", "Only contacts held are counted, whatever status is chosen")
    if shown.pair:
        st.caption(f"All countries are shown; {labels.plain(labels.pair_name(shown.pair))} is marked.")
    return shown.without("pair")


def covered(filters: Filters, pairs: Iterable[str]) -> dict[str, set[date]]:
    """Months with an article about each pair."""
    months = query("coverage_months", **filters.params() | {"pair": None})
    return {p: {m.date() for m in months.loc[months["pair"] == p, "month"]} for p in pairs}


def counted_to(filters: Filters) -> date:
    """The day to which open silences are counted."""
    return min(filters.as_of, filters.period_end or filters.as_of)


def behind(contact_ids: pd.Series) -> pd.DataFrame:
    """Articles that tell of the contacts."""
    return query("articles_behind", contact_ids=sorted(set(contact_ids)))


def at_level(filters: Filters) -> str:
    """``at any level``, or the levels and tracks chosen: ``of ministers (defence)``."""
    levels, tracks = (filters.active().get(name, "").lower() for name in ("levels", "tracks"))
    told = f"of {levels}" if levels else "at any level"
    return f"{told} ({tracks})" if tracks else told


def joined(*parts: str) -> str:
    """Parts of a subtitle."""
    return ", ".join(part for part in parts if part)


def days_columns(*names: str) -> dict[str, object]:
    """Columns that show a date."""
    return {name: st.column_config.DateColumn(format="D MMM YYYY") for name in names}


main()
