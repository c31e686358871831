"""Every office of the vocabulary is found in its example, with its level, track and country."""

from __future__ import annotations

import pytest

from etl.extract.language.lexis import find_offices
from etl.lexicon import rows

OFFICES = rows("offices.csv")
PORTFOLIOS = rows("portfolios.csv")
SERVICES = rows("services.csv")
# What stands for {p} and {s} in the examples, with its track, and the level of the service.
STANDS_IN = {"{p}": ("foreign", "", "foreign"), "{s}": ("coast guard", "chief", "defence")}


@pytest.mark.parametrize("row", OFFICES, ids=[r["phrase"] for r in OFFICES])
def test_each_office_is_found_in_its_example(row: dict[str, str]) -> None:
    phrase, example, level, track = (row[k] for k in ("phrase", "example", "level", "track"))
    for mark, (word, rank, remit) in STANDS_IN.items():
        if mark in phrase:
            phrase, example = phrase.replace(mark, word), example.replace(mark, word)
            level, track = rank or level, remit
    found = [(o.text.lower(), o.level, o.track, o.country) for o in find_offices(example)]
    assert (phrase, level or None, track or None, row["country"] or None) in found


@pytest.mark.parametrize("row", PORTFOLIOS, ids=[r["portfolio"] for r in PORTFOLIOS])
def test_each_portfolio_makes_a_ministry(row: dict[str, str]) -> None:
    found = [(o.level, o.track) for o in find_offices(f"the minister of {row['portfolio']} of Peru")]
    assert found == [("minister", row["track"] or None)]


@pytest.mark.parametrize("row", SERVICES, ids=[r["service"] for r in SERVICES])
def test_each_service_has_a_head(row: dict[str, str]) -> None:
    found = [(o.level, o.track) for o in find_offices(f"the head of the {row['service']} of Peru")]
    assert found == [(row["level"], row["track"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the prime minister's deputy and the deputy prime minister", ["prime minister", "deputy prime minister"]),
        ("a ministerial decree and a presidential palace", []),
        ("the kingdom and the queens of the hive, leadership", []),
        ("PRESIDENT OF GHANA", ["PRESIDENT"]),
        ("heads of cattle", []),
        ("the vice foreign minister", ["vice foreign minister"]),
    ],
)
def test_longest_whole_words(text: str, expected: list[str]) -> None:
    assert [o.text for o in find_offices(text)] == expected


@pytest.mark.parametrize(
    ("text", "plural"),
    [
        ("the foreign ministers of Peru and Chile", True),
        ("the presidents of Peru and Chile", True),
        ("the defence chiefs of Peru and Chile", True),
        ("the heads of the customs services of Peru and Chile", True),
        ("the directors of immigration of Peru and Chile", True),
        ("the coast guard commanders of Peru and Chile", True),
        ("the head of the prison service of Peru", False),
        ("the foreign minister of Peru", False),
        ("the president of Peru", False),
    ],
)
def test_plurals(text: str, plural: bool) -> None:
    assert [o.plural for o in find_offices(text)] == [plural]
