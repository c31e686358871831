"""Confidence: shares counted on labelled articles, by how the sides are told and whether there is a date."""

from __future__ import annotations

import pytest

from etl.extract.confidence import SIDES_TOLD, confidence
from etl.extract.lexis import rows
from tests.etl.articles import only_contact

COUNTS = rows("confidence.csv")


def test_each_way_of_telling_the_sides_is_counted_with_and_without_date() -> None:
    assert {(r["sides"], r["dated"]) for r in COUNTS} >= {(s, d) for s in SIDES_TOLD for d in ("yes", "no")}


@pytest.mark.parametrize("row", COUNTS, ids=[f"{r['sides']} {r['dated']}" for r in COUNTS])
def test_confidence_is_the_share_drawn_towards_the_overall_one(row: dict[str, str]) -> None:
    right, read = int(row["right"]), int(row["read"])
    assert 0 <= right <= read
    overall = sum(int(r["right"]) for r in COUNTS) / sum(int(r["read"]) for r in COUNTS)
    share = right / read if read else overall
    found = confidence(row["sides"], row["dated"] == "yes")
    assert 0 < found < 1
    assert min(share, overall) - 0.01 <= found <= max(share, overall) + 0.01


def test_an_unknown_kind_raises() -> None:
    with pytest.raises(KeyError):
        confidence("guessed", True)


def test_passages_carry_the_confidence_of_their_kind() -> None:
    text = "Peruvian Foreign Minister Rosa Quispe met Chilean Foreign Minister Pablo Soto on 2 May 2019. "
    passages = only_contact(text + "The meeting lasted an hour.").passages
    assert [p.confidence for p in passages] == [confidence("named", True), confidence("back", False)]
    assert passages[0].rule == f"“met”, {SIDES_TOLD['named']}"
