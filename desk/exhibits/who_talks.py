"""Who talks to whom? The network of countries in contact."""

from __future__ import annotations

from functools import partial

from desk import compare_words, labels
from desk.charts import who_talks as network
from desk.compare_words import at_level, joined
from desk.exhibits.common import out_by_then
from desk.exhibits.exhibit import Ask, Exhibit, Item, NothingToShowError
from desk.source_line import source_line
from desk.theme import Look

HOW_TO_READ = """
Each dot is a country, the bigger the more contacts it held. **A line joins two that were in contact**: the thicker, the
more often (the number where there is room), its colour the highest level at which they met. Groups that share no
contact stand apart. Where a country stands on the page means nothing else.

Point at the middle of a line for its levels; click it to see the newest contact.
"""
NOTHING = "No contact held matches these filters."


def who_talks(ask: Ask, item: Item, look: Look) -> Exhibit:
    """The network; a chosen pair is marked and hides no other. Raises NothingToShowError."""
    filters = item.filters
    found = network.ties(ask("who_talks", **filters.params()))
    if not found:
        raise NothingToShowError(NOTHING)
    most = network.most_countries(look)
    countries = len(network.partners(found))
    cut = f"{most} of {countries} countries drawn, those in contact most, all in the table"
    held = ask("who_talks_contacts", **filters.params())
    articles, contact_ids = out_by_then(ask, filters, held["contact_id"])
    source = source_line(
        articles, filters.without("statuses").without("pair"),
        labels.count(len(held), "contact held", "contacts held"),
    )  # fmt: skip
    subtitle = joined(
        "Contacts held between countries", at_level(filters), cut if countries > most else ""
    )  # fmt: skip
    fig = network.who_talks(found, look=look, pair=filters.pair, subtitle=subtitle, source=source)
    return Exhibit(
        item, fig, partial(compare_words.ties_table, found), network.who_talks_title(found), source,
        "who-talks-to-whom", HOW_TO_READ, articles, contact_ids, len(found), days=("Last contact on",),
    )  # fmt: skip
