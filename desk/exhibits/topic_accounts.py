"""What did each side say that one contact was about?"""

from __future__ import annotations

from functools import partial

import pandas as pd

from desk import labels, topic_words
from desk.accounts import with_accounts
from desk.charts.topic_accounts import accounts, topic_accounts_title
from desk.charts.topic_accounts import topic_accounts as chart
from desk.exhibits.exhibit import Ask, Exhibit, Item, NothingToShowError
from desk.exhibits.topics import with_topics
from desk.source_line import source_line
from desk.theme import Look

HOW_TO_READ = """
Each row is a topic; a mark stands under each side that is told to have raised it, under *both sides* where the text
says that both did. A hollow circle: an article names the topic but not who raised it. A hollow diamond: the register
alone names it. Topics that one side alone raised stand on top: there the accounts differ.

The words beside a mark say **whose account** tells it: that of a side's officials where the passage names them ("the
Pentagon said", "according to a Chinese press release"), else that of its state media if the article appeared there.
No words: whose account it is cannot be told. A sentence that goes on with a source named further up, without saying so,
counts as the outlet's.
"""
GONE = (
    "This contact has no known topic in this build under these filters. It may have been merged or corrected since; "
    "choose it anew on the page on topics."
)


def topic_accounts(ask: Ask, item: Item, look: Look) -> Exhibit:
    """The accounts of one contact; choice: contact_id (that whose accounts differ most where left out).

    Raises NothingToShowError.
    """
    filters = item.filters
    contacts = with_topics(ask, filters)
    wanted = item.option("contact_id", contacts["contact_id"].iloc[0])
    found = contacts[contacts["contact_id"] == wanted]
    if found.empty:
        raise NothingToShowError(GONE)
    row = found.iloc[0]
    countries = [str(code) for code in row["countries"]]
    passages = with_accounts(ask("topic_passages", contact_id=wanted, **filters.params()), countries)
    table = accounts(passages, countries)
    articles = _articles(passages)
    source = source_line(articles, filters, labels.count(len(table), "topic"))
    date = labels.when(row["start_date"], row["end_date"], row["date_precision"])
    level = row["level"] if isinstance(row["level"], str) else None
    fig = chart(table, countries, contact=f"{row['title']}, {date}", level=level, look=look, source=source)
    return Exhibit(
        item, fig, partial(topic_words.passages_table, passages), topic_accounts_title(table, countries), source,
        "topics-of-one-contact", HOW_TO_READ, articles, [wanted], len(passages), days=("Published",),
    )  # fmt: skip


def _articles(passages: pd.DataFrame) -> pd.DataFrame:
    read = passages[passages["article_id"].notna()]
    told = read.drop_duplicates("article_id").rename(columns={"article_title": "title"})
    names = ["article_id", "title", "source", "path", "published", "published_end", "published_precision", "url"]
    return told[names].reset_index(drop=True)
