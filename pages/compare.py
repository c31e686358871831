"""How do pairs compare, and who talks to whom?"""

from __future__ import annotations

import streamlit as st

from desk import labels
from desk.choice import choose_some
from desk.exhibit_view import exhibit_of, item_of, show_exhibit
from desk.exhibits.pair_lanes import MOST_PAIRS, pairs_to_compare
from desk.exhibits.who_met_whom import LONGEST_NAME
from desk.exhibits.who_met_whom import nobody as nobody_words
from desk.filter_bar import current_filters
from desk.filters import Filters
from desk.passages import contact_panel
from desk.show import empty_state
from desk.store import query

VIEWS = {
    "pairs": "Pairs side by side",
    "days": "Days since contact",
    "network": "Who talks to whom",
    "people": "Who met whom",
}
STATUSES_IDLE = "Only contacts held are counted, whatever status is chosen"


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
    tell_idle(filters, "Silences lie between contacts held, whatever status is chosen")
    draw("pair-lanes", {"pairs": ",".join(pairs)})


def draw(kind: str, options: dict[str, str] | None = None) -> None:
    """A figure, and below it the passages of the contact chosen in it."""
    show_exhibit(exhibit_of(item_of(kind, options)), key=kind, selectable=True, on_choose=contact_panel)


def chosen_pairs(filters: Filters, names: dict[str, str]) -> list[str]:
    """The pairs of the box; left open, the pairs with most contacts."""
    picked = choose_some(
        "Pairs to compare", names, name="pairs", most=MOST_PAIRS,
        empty=f"The {min(MOST_PAIRS, len(names))} with most contacts; choose two to four" if len(names) > 1 else "",
    )  # fmt: skip
    return pairs_to_compare(filters, list(names), picked)


def by_days(filters: Filters) -> None:
    """Countries by countries: the days since their last contact."""
    rows = query("days_since", **filters.params())
    shown = narrowed(filters)
    if rows.empty:
        empty_state(shown, "contacts held")
        return
    draw("days-since")


def by_network(filters: Filters) -> None:
    """The network of countries."""
    rows = query("who_talks", **filters.params())
    shown = narrowed(filters)
    if rows.empty:
        empty_state(shown, "contacts held")
        return
    draw("who-talks")


def by_people(filters: Filters) -> None:
    """Who met whom, with a search for a name."""
    person = str(
        st.text_input(
            "Find a person", key="person", bind="query-params", placeholder="Everybody; type part of a name",
            max_chars=LONGEST_NAME, width=420,
        )
    ).strip()  # fmt: skip
    rows = query("who_met_whom", **filters.params(), person=person)
    tell_idle(filters, STATUSES_IDLE)
    if rows["start_date"].isna().all():
        nobody(filters, person)
        return
    draw("who-met-whom", {"person": person})


def nobody(filters: Filters, person: str) -> None:
    """Say that nobody is found, and by what."""
    if person and len(query("who_met_whom", **filters.params(), person="")):
        first, _, rest = nobody_words(person).partition(". ")
        st.info(f"**{labels.plain(first)}.** {labels.plain(rest)}", icon=":material/person_search:")
        return
    st.info("**No contact of this view names people of both sides.**", icon=":material/filter_alt_off:")
    if filters.active():
        empty_state(filters, "contacts that name people of both sides")


def tell_idle(filters: Filters, why: str) -> None:
    """Say that the chosen statuses do nothing here, and why."""
    if told := filters.active().get("statuses"):
        st.caption(f"{labels.plain(why)} ({labels.plain(told)}).")


def narrowed(filters: Filters) -> Filters:
    """The filters of a figure of all countries: a chosen pair is marked in it and hides no other."""
    tell_idle(filters, STATUSES_IDLE)
    if filters.pair:
        st.caption(f"All countries are shown; {labels.plain(labels.pair_name(filters.pair))} is marked.")
    return filters.without("statuses").without("pair")


main()
