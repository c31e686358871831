"""Confidence: shares counted on labelled articles, by how sides and dates are told and what became of the contact."""

from __future__ import annotations

from itertools import product

import pytest

from etl.extract.confidence import SIDES_TOLD, confidence
from etl.extract.lexis import rows
from tests.etl.articles import only_contact

COUNTS = rows("confidence.csv")
PRECISION = {"day": "day", "wide": "month", "none": None}


def test_each_kind_is_counted() -> None:
    told = {(r["sides"], r["dated"], r["status"]) for r in COUNTS}
    assert told == set(product(SIDES_TOLD, PRECISION, ("held", "other")))


@pytest.mark.parametrize("row", COUNTS, ids=[f"{r['sides']} {r['dated']} {r['status']}" for r in COUNTS])
def test_confidence_lies_between_the_share_of_the_kind_and_the_wider_ones(row: dict[str, str]) -> None:
    def share(alike: list[dict[str, str]]) -> float | None:
        read = sum(int(r["read"]) for r in alike)
        return sum(int(r["right"]) for r in alike) / read if read else None

    wider = [r for r in COUNTS if (r["dated"], r["status"]) == (row["dated"], row["status"])]
    known = [s for s in (share([row]), share(wider), share(COUNTS)) if s is not None]
    found = confidence(row["sides"], PRECISION[row["dated"]], row["status"])
    assert 0 < found < 1 and int(row["right"]) <= int(row["read"])
    assert min(known) - 0.01 <= found <= max(known) + 0.01


def test_a_contact_held_on_a_day_is_surer_than_an_undated_plan() -> None:
    assert confidence("named", "day", "held") > confidence("named", None, "planned") + 0.2


def test_an_unknown_kind_raises() -> None:
    with pytest.raises(KeyError):
        confidence("guessed", "day", "held")


def test_passages_carry_the_confidence_of_their_kind() -> None:
    text = "Peruvian Foreign Minister Rosa Quispe met Chilean Foreign Minister Pablo Soto on 2 May 2019. "
    passages = only_contact(text + "The meeting lasted an hour.").passages
    assert [p.confidence for p in passages] == [confidence(how, "day", "held") for how in ("named", "back")]
    assert passages[0].rule == f"“met”, {SIDES_TOLD['named']}"
