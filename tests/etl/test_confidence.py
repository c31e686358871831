"""Confidence: weights of signs learned from labelled articles; what is told plainly is surer than what is not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from etl.extract.contacts.confidence import LEAST, SIDES_TOLD, WEIGHTS, confidence
from etl.extract.language.log_odds import weights
from etl.score.calibrate import calibration_lines
from tests.etl.articles import only_contact, reading, tellings

PLAIN = "Peruvian Foreign Minister Rosa Quispe met Chilean Foreign Minister Pablo Soto on 2 May 2019. "


def test_each_weight_is_of_a_sign_that_contacts_can_bear() -> None:
    known = weights(WEIGHTS)
    told = only_contact(PLAIN + "The meeting lasted an hour.", "2019-05-04").signs
    assert {"always", "sides named", "status held", "dated to a day held"} <= set(told)
    # A sign seen too seldom has no weight; most must have one.
    assert sum(sign in known for sign in told) >= 0.8 * len(told)


def test_confidence_is_a_share_and_grows_with_each_sign_that_speaks_for_it() -> None:
    for sign, weight in weights(WEIGHTS).items():
        with_it, without = confidence(("always", sign)), confidence(("always",))
        assert 0 < with_it < 1
        if sign != "always" and abs(weight) > 0.05:
            assert (with_it > without) == (weight > 0)


def test_a_contact_held_on_a_day_is_surer_than_an_undated_plan() -> None:
    held = only_contact(PLAIN, "2019-05-04").confidence
    plan = only_contact("Peru and Chile plan a meeting of their foreign ministers.", "2019-05-04").confidence
    assert held > plan + 0.2


def test_passages_carry_the_confidence_of_their_contact() -> None:
    contact = only_contact(PLAIN + "The meeting lasted an hour.", "2019-05-04")
    assert {p.confidence for p in contact.passages} == {contact.confidence}
    assert contact.passages[0].rule == f"“met”, {SIDES_TOLD['named']}"


def test_an_unknown_sign_changes_nothing() -> None:
    assert confidence(("always", "no such sign")) == confidence(("always",))


def test_weights_are_learned_from_labels(tmp_path: Path) -> None:
    """What was held on a day is labelled, the undated plan is not: the weights must tell them apart."""
    (tmp_path / "texts").mkdir()
    entries = []
    for number in range(24):
        right = number % 2 == 0
        told = PLAIN if right else "Peru and Chile plan a meeting of their foreign ministers."
        (tmp_path / "texts" / f"{number}.txt").write_text(
            f"---\npublished: 2019-05-04\n---\n{told}\n", encoding="utf-8"
        )
        label = {
            "countries": ["CHL", "PER"], "start": "2019-05-02", "end": "2019-05-02", "precision": "day",
            "level": "minister", "track": "foreign", "mode": "in_person", "status": "held",
        }  # fmt: skip
        entries.append({"doc": str(number), "contacts": [label] if right else []})
    gold = tmp_path / "gold.json"
    gold.write_text(json.dumps(entries), encoding="utf-8")
    lines = list(calibration_lines(gold, None, ()))
    learned = dict(line.split(",") for line in lines[1:] if not line.startswith("#"))
    assert float(learned["status held"]) > 0 > float(learned["status planned"])
    foretold = [line for line in lines if line.startswith("#")]
    assert "0.00 of 12" in foretold[0] and "1.00 of 12" in foretold[-1]


def test_nothing_is_read_from_an_article_without_contacts() -> None:
    assert not reading("Peru and Chile share a border.", "2019-05-04").contacts


@pytest.mark.parametrize("value", [w for w in weights(WEIGHTS).values()])
def test_no_single_sign_decides(value: float) -> None:
    assert abs(value) < 2.5


def test_what_is_too_unlikely_is_not_told_as_a_contact() -> None:
    unlikely = "Peru was upset that Chile had backed out of the meeting of the two foreign ministers."
    assert [c.confidence < LEAST for c in tellings(unlikely, "2019-05-15")] == [True]
    assert not reading(unlikely, "2019-05-15").contacts
    assert all(c.confidence >= LEAST for c in reading(PLAIN + unlikely, "2019-05-15").contacts)
