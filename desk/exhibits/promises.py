"""What was promised, asked for, refused, and was it kept?"""

from __future__ import annotations

from functools import partial

import pandas as pd

from desk import labels
from desk import promise_words as words
from desk.charts.promises import promises as chart
from desk.exhibits.common import out_by_then
from desk.exhibits.exhibit import Ask, Exhibit, Item, NothingToShowError
from desk.source_line import source_line
from desk.theme import Look

HOW_TO_READ = """
A **bar** is the time in which a promised contact was due. It is **filled** if the contact took place then (or up to
half a year later), **empty** if it was refused, called off or passed over, **hatched** while it is not yet over, and
**dotted** where no article tells what became of it.

- A **filled mark** is the contact that kept the promise, or the next one held in the series or on the channel.
- A **cross** is a refusal or cancellation. The **dotted line** after it is the wait for the next contact.
- Shapes tell calls, video talks and meetings apart; colours tell the level.

"Cannot be told" is no verdict: nobody whose article we hold wrote about it.
"""
NOTHING = "Nothing promised, asked for or refused here. Contacts that simply took place stand on the other pages."


def promises(ask: Ask, item: Item, look: Look) -> Exhibit:
    """Promises, requests and refusals, and what became of each. Raises NothingToShowError."""
    filters = item.filters
    rows = ask("promises", **filters.params())
    if rows.empty:
        raise NothingToShowError(NOTHING)
    behind = pd.concat([rows["contact_id"], rows["settled_id"], rows["denied_id"]])
    articles, contact_ids = out_by_then(ask, filters, behind)
    number = labels.count(len(rows), "promise, request or refusal", "promises, requests and refusals")
    source = source_line(articles, filters, number)
    fig = chart(rows, as_of=filters.as_of, look=look, source=source)
    return Exhibit(
        item, fig, partial(words.promises_table, rows), words.promise_title(rows), source, "promises", HOW_TO_READ,
        articles, contact_ids, len(rows), days=("From", "To"),
    )  # fmt: skip
