"""Who met whom? Two people of different countries a row."""

from __future__ import annotations

from functools import partial

from desk import compare_words, labels
from desk.charts import who_met_whom as met
from desk.compare_words import at_level, joined
from desk.exhibits.common import out_by_then
from desk.exhibits.exhibit import Ask, Exhibit, Item, NothingToShowError
from desk.source_line import source_line
from desk.theme import Look

HOW_TO_READ = """
Each row is two people of different countries; each mark a contact that names both: colour is the level, shape the mode.
At the right, how often and when last. A pale line through a mark: the day is not known, it lies somewhere on it.

Names stand as the texts write them, so one person in two spellings makes two rows. Click a mark to see its passages.
"""
NOTHING = "No contact of this view names people of both sides."
LONGEST_NAME = 80


def who_met_whom(ask: Ask, item: Item, look: Look) -> Exhibit:
    """Pairs of people; choice: person, part of a name. Raises NothingToShowError."""
    filters, most = item.filters, look.most_rows or met.MOST
    person = item.option("person").strip()[:LONGEST_NAME]
    rows = ask("who_met_whom", **filters.params(), person=person)
    if rows["start_date"].isna().all():
        raise NothingToShowError(nobody(person) if person else NOTHING)
    pairs = len(met.pairs_of_people(rows))
    articles, contact_ids = out_by_then(ask, filters, rows["contact_id"])
    source = source_line(
        articles, filters.without("statuses"), labels.count(len(contact_ids), "contact held", "contacts held")
    )
    cut = f"the {most} most frequent of {pairs:,} pairs of people, all in the table"
    subtitle = joined(
        "Contacts held that name both", at_level(filters), cut if pairs > most else "",
        f"names with “{person}”" if person else "",
    )  # fmt: skip
    fig = met.who_met_whom(rows, person=person, look=look, subtitle=subtitle, source=source)
    return Exhibit(
        item, fig, partial(compare_words.people_table, rows), met.who_met_whom_title(rows, person), source,
        "who-met-whom", HOW_TO_READ, articles, contact_ids, pairs, days=("First on", "Last on"),
    )  # fmt: skip


def nobody(person: str) -> str:
    """Says that nobody of this name is found, and what to do."""
    return (
        f"Nobody called “{person}” is named in a contact of this view. Try a part of the name, such as the family "
        "name alone, or widen the filters."
    )
