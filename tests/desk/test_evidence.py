"""Evidence: which passages, in which order, and the reasons in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pandas as pd
import pytest

from desk import evidence_words
from desk.builds import connect, current_build, run_query
from desk.rows import rows as rows_of
from tests.desk import hand_build

PARAMS = {
    "article_id": "a1", "contact_id": "austin", "pair": "CHN-USA", "as_of": hand_build.AS_OF, "register": True,
    "least_confidence": 0.0,
}  # fmt: skip


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    opened = connect(current_build(hand_build.write(tmp_path_factory.mktemp("hand"))))
    yield opened
    opened.close()


def rows(connection: Any, name: str, **changed: Any) -> pd.DataFrame:
    return run_query(connection, name, PARAMS | changed)


def test_passages_are_numbered_in_reading_order_and_quote_the_text(connection: Any) -> None:
    found = rows(connection, "evidence_passages")
    assert found["number"].tolist() == [1, 2, 3, 4]
    assert found["start_char"].is_monotonic_increasing
    text = rows(connection, "evidence_article")["text"].iloc[0]
    assert [text[r.start_char : r.end_char] for r in found.itertuples()] == found["quote"].tolist()
    assert set(found["contact_id"].head(2)) == {"austin", "rome"}, "one passage may tell of two contacts"


def test_contact_lists_its_passages_in_all_articles(connection: Any) -> None:
    assert rows(connection, "evidence_contact")["mention_id"].tolist() == ["m0"]
    assert rows(connection, "evidence_contact", contact_id="' OR 1=1--").empty


def test_articles_of_a_pair_with_counts(connection: Any) -> None:
    found = rows(connection, "evidence_articles").iloc[0]
    assert (found["contacts"], found["passages"]) == (4, 4)
    assert rows(connection, "evidence_articles", pair="CHN-JPN").empty
    assert len(rows(connection, "evidence_articles", pair=None)) == 1


def test_statements_and_lines_of_an_article(connection: Any) -> None:
    assert rows(connection, "evidence_claims")["computed_days"].tolist() == [622]
    line = next(rows(connection, "evidence_mechanisms").itertuples())
    assert (
        evidence_words.mechanism_words(line)
        == "secure telephone connection: Hotline, China – United States, set up 2008"
    )


def test_publication_date_with_basis_and_reason(connection: Any) -> None:
    words = evidence_words.published_words(rows(connection, "evidence_article").iloc[0])
    assert words == "Published 20–22 Apr 2022, worked out from the text: the 20th was a Wednesday"


def test_undated_article_says_so() -> None:
    row = pd.Series(
        {
            "published": pd.NaT,
            "published_end": pd.NaT,
            "published_precision": "unknown",
            "published_basis": "none",
            "published_reason": "no date with the article",
        }
    )
    assert evidence_words.published_words(row) == "Publication date not known: no date with the article"


def test_facts_of_a_contact(connection: Any) -> None:
    by_id = {r.contact_id: r for r in rows_of(rows(connection, "evidence_passages"))}
    assert evidence_words.headline_facts(by_id["austin"]) == "20 Apr 2022 · Defence ministers · Phone · Held"
    assert dict(evidence_words.further_facts(by_id["austin"])) == {
        "Took part": "Wei Fenghe (China, Defence Minister)",
        "Asked for by": "United States",
        "Length": "45 minutes",
    }
    assert dict(evidence_words.further_facts(by_id["xu"])) == {
        "Asked for by": "United States",
        "Asked for": "3 times",
        "Reason given": "“rank not equal”",
    }


def test_reason_of_a_date(connection: Any) -> None:
    by_id: dict[str, Any] = {r.contact_id: r for r in rows_of(rows(connection, "evidence_passages"))}
    assert evidence_words.date_words(by_id["austin"]) == "“On the 20th” → 20 Apr 2022: because"
    bare = by_id["austin"]._replace(
        told_start=pd.NaT, told_end=pd.NaT, told_precision=None, date_text=None, date_reason=None
    )
    assert evidence_words.date_words(bare) == "This passage gives no date"


def test_tables_have_one_row_per_passage(connection: Any) -> None:
    assert len(evidence_words.passages_table(rows(connection, "evidence_passages"))) == 4
    assert evidence_words.contact_table(rows(connection, "evidence_contact"))["Status told"].tolist() == ["Held"]


def test_where_articles_differ_is_told_with_what_this_one_tells(connection: Any) -> None:
    row: Any = next(r for r in rows_of(rows(connection, "evidence_passages")) if r.contact_id == "austin")
    differing = row._replace(
        conflicts=["duration_minutes: 45 in 2 articles, 60 in 1"], told_minutes=60, told_requested_by="CHN"
    )
    facts = dict(evidence_words.further_facts(differing))
    assert facts["Articles differ"] == "length: 45 minutes in 2 articles, 60 minutes in 1 article"
    assert facts["This article"] == "60 minutes, asked for by China"


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("days: 2022-04-20 in 2 articles, 2022-04-21 to 2022-04-22 in 1",
         "date: 20 Apr 2022 in 2 articles, 21–22 Apr 2022 in 1 article"),
        ("requested_by: USA in 1 article, CHN in 1", "asked for by: United States in 1 article, China in 1 article"),
        ("location: Lima, Peru in 1 article, Quito in 1", "place: Lima, Peru in 1 article, Quito in 1 article"),
        ("level: minister in 2 articles, leader in 1", "level: ministers in 2 articles, leaders in 1 article"),
        ("something else", "something else"),
        ("location: nothing", "location: nothing"),
    ],
)  # fmt: skip
def test_conflicts_in_words(told: str, words: str) -> None:
    assert evidence_words.conflict_words(told) == words
