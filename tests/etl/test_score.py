"""The score: matching, what counts for what, and the command."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.__main__ import main
from etl.score.command import ScoreError, wanted_numbers
from etl.score.match import compatible, likeness, match
from etl.score.record import Record, from_gold
from etl.score.tally import Tally

CALL = Record(
    countries=frozenset({"CHN", "USA"}), status="held", mode="phone", level="minister", track="defence",
    start=date(2022, 4, 20), end=date(2022, 4, 20), precision="day", participants=("Wei Fenghe", "Lloyd Austin"),
    topics=frozenset({"taiwan", "ukraine"}),
)  # fmt: skip
UNDATED: dict[str, Any] = {"start": None, "end": None, "precision": None}


def on(day: int, **more: Any) -> Record:
    return replace(CALL, start=date(2022, 4, day), end=date(2022, 4, day), **more)


@pytest.mark.parametrize(
    ("read", "gold", "fits"),
    [
        (CALL, CALL, True),
        (on(21), CALL, True),
        (on(22), CALL, False),
        (replace(CALL, start=date(2022, 4, 1), end=date(2022, 4, 30), precision="month"), CALL, True),
        (replace(CALL, status="refused", mode="video"), CALL, True),
        (replace(CALL, countries=frozenset({"CHN", "JPN"})), CALL, False),
        (replace(CALL, countries=frozenset({"CHN", "USA", "FRA"})), CALL, False),
        (replace(CALL, countries=frozenset({"CHN", "USA", "FRA"})), replace(CALL, mediator="FRA"), True),
        (CALL, replace(CALL, countries=frozenset({"CHN", "USA", "FRA"}), mediator="FRA"), True),
        (replace(CALL, **UNDATED), CALL, False),
        (replace(CALL, **UNDATED), replace(CALL, **UNDATED), True),
        (replace(CALL, status="planned", **UNDATED), replace(CALL, **UNDATED), True),
        (CALL, replace(CALL, **UNDATED), True),
        (replace(CALL, status="planned"), replace(CALL, **UNDATED), False),
    ],
)
def test_what_may_be_the_labelled_contact(read: Record, gold: Record, fits: bool) -> None:
    assert compatible(read, gold) is fits


def test_as_many_pairs_as_possible_then_the_likest() -> None:
    early, late = on(19), on(21)
    # The reading of the 20th fits both; only one way gives two pairs.
    assert sorted(match([on(20), on(22)], [early, late])) == [(0, 0), (1, 1)]
    planned = replace(CALL, status="planned")
    assert sorted(match([planned, CALL], [CALL, planned])) == [(0, 1), (1, 0)]


@settings(max_examples=200)
@given(*[st.lists(st.builds(on, st.integers(1, 6), status=st.sampled_from(["held", "planned"])), max_size=4)] * 2)
def test_no_other_matching_is_better(read: list[Record], gold: list[Record]) -> None:
    def worth(pairs: list[tuple[int, int]]) -> float:
        return sum(1000 + likeness(read[i], gold[j]) for i, j in pairs)

    found = match(read, gold)
    assert len({i for i, _ in found}) == len({j for _, j in found}) == len(found)
    assert all(compatible(read[i], gold[j]) for i, j in found)
    short, long, flip = (read, gold, False) if len(read) <= len(gold) else (gold, read, True)
    best = 0.0
    for chosen in permutations(range(len(long)), len(short)):
        pairs = [(j, i) if flip else (i, j) for i, j in enumerate(chosen)]
        best = max(best, worth([(i, j) for i, j in pairs if compatible(read[i], gold[j])]))
    assert worth(found) == pytest.approx(best)


def test_unsure_labels_count_neither_way() -> None:
    tally = Tally()
    tally.add("a", [on(1)], [on(1, unsure=True), on(10, unsure=True)])
    assert (tally.found, tally.missed, tally.invented) == (0, 0, 0)


def test_rates_and_fields() -> None:
    tally = Tally()
    wrong = on(20, status="planned", participants=("Austin",), topics=frozenset({"taiwan"}), duration_minutes=45)
    tally.add("a", [on(1), wrong, on(28)], [on(1), CALL, on(15)])
    tally.add("negative", [on(1)], [])
    assert (tally.found, tally.missed, tally.invented, tally.in_negatives) == (2, 1, 2, 1)
    assert tally.precision() == 0.5
    assert tally.recall() == pytest.approx(2 / 3)
    assert tally.f1(strict=True) == pytest.approx(2 * 0.25 * (1 / 3) / (0.25 + 1 / 3))
    assert tally.fields["status"].rate() == 0.5
    assert tally.fields["participants found"].rate() == 0.75
    assert tally.fields["participants right"].rate() == 1
    assert tally.fields["topics"].rate() == pytest.approx((4 + 2) / (4 + 3))
    assert tally.fields["duration_minutes"].rate() == 0
    (pair,) = tally.errors[0].misread
    assert pair.fields == ("status", "participants found", "duration_minutes", "topics")


@pytest.mark.parametrize(
    ("only", "numbers"),
    [([], [1, 2, 3, 4, 5]), (["even"], [2, 4]), (["odd"], [1, 3, 5]), (["2-3", "5"], [2, 3, 5])],
)
def test_some_articles_only(only: list[str], numbers: list[int]) -> None:
    assert [n for n in range(1, 6) if wanted_numbers(only)(n)] == numbers


@pytest.mark.parametrize("only", ["most", "3-", "-3", "a-b"])
def test_only_what_can_be_understood(only: str) -> None:
    with pytest.raises(ScoreError):
        wanted_numbers([only])


GOLD = {
    "countries": ["CHN", "USA"], "start": "2022-04-19", "end": "2022-04-19", "precision": "day", "level": "minister",
    "track": "defence", "mode": "phone", "status": "held", "participants": [{"name": "Wei Fenghe", "country": "CHN"}],
    "requested_by": None, "duration_minutes": 45, "location": None, "mechanism": None, "topics": [], "claim": None,
}  # fmt: skip
TEXT = """---
published: 2022-04-20
---
Chinese Defense Minister Wei Fenghe spoke by phone with US Secretary of Defense Lloyd Austin on Tuesday.
The call lasted about 45 minutes.
"""


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "01-call.txt").write_text(TEXT, encoding="utf-8")
    file = tmp_path / "gold.json"
    file.write_text(json.dumps([{"doc": "01-call", "published": "2022-04-20", "contacts": [GOLD]}]), encoding="utf-8")
    return file


def test_texts_and_builds_score_alike(gold: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", str(gold), "--out", str(tmp_path / "out")]) == 0
    from_texts = capsys.readouterr().out
    assert "found 1   missed 0   invented 0" in from_texts
    assert main(["build", str(gold.parent / "texts"), "--out", str(tmp_path / "out")]) == 0
    capsys.readouterr()
    (tmp_path / "none").mkdir()
    assert main(["score", str(gold), "--texts", str(tmp_path / "none"), "--out", str(tmp_path / "out")]) == 0
    assert capsys.readouterr().out == from_texts


def test_errors_are_listed_with_both_values(gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = {**GOLD, "status": "planned", "duration_minutes": 90}
    missing = {**GOLD, "countries": ["CHN", "JPN"]}
    file = gold.with_name("wrong.json")
    file.write_text(json.dumps([{"doc": "01-call", "contacts": [other, missing]}]), encoding="utf-8")
    assert main(["score", str(file), "--errors"]) == 0
    lines = capsys.readouterr().out
    assert "MISSED   CHN-JPN 2022-04-19" in lines
    assert "status: read held, should be planned" in lines
    assert "duration_minutes: read 45, should be 90" in lines
    assert "spoke by phone" in lines


def test_readouts_are_scored_by_pair_date_and_mode(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    row = {"doc": "a", "published": "2022-04-20", "label": "contact", "countries": ["CHN", "USA"], "mode": "phone"}
    text = TEXT.split("---\n")[2]
    rows = [{**row, "text": text}, {**row, "text": text, "mode": "video"}, {**row, "label": "negative", "text": "No."}]
    file = tmp_path / "readouts.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert main(["score", str(file)]) == 0
    out = capsys.readouterr().out
    assert "before 2  (1.000)" in out and "mode                   1  (0.500)" in out
    assert "without 1: contacts read in 0" in out


@pytest.mark.parametrize("text", ["", "{}", "[1]", '[{"doc": "a"}]'])
def test_a_gold_file_that_cannot_be_used_is_one_message(
    tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "gold.json"
    file.write_text(text, encoding="utf-8")
    assert main(["score", str(file)]) == 1
    assert str(file) in capsys.readouterr().err


def test_a_text_that_is_not_there_is_named(gold: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (gold.parent / "texts" / "01-call.txt").unlink()
    assert main(["score", str(gold), "--out", str(tmp_path)]) == 1
    assert "--texts" in capsys.readouterr().err


def test_gold_records_keep_what_matters() -> None:
    record = from_gold({**GOLD, "mediator": "FRA", "unsure": True, "note": "hm"})
    assert (record.mediator, record.unsure, record.evidence) == ("FRA", True, "hm")
    assert record.start == date(2022, 4, 19)
