"""One who tells of two contacts by nouns ("recalled his talks with A and announced a meeting with B"), and plans in a
row."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Cuban minister recalled his talks with the chancellor of Nicaragua on Monday and announced a meeting "
            "with the foreign minister of Argentina on May 20.",
            {"CUB-NIC held 2019-05-13", "ARG-CUB planned 2019-05-20"},
        ),
        (
            "The Georgian minister spoke of his meeting with his Latvian colleague on Monday and announced a visit to "
            "Estonia on May 20.",
            {"GEO-LVA held 2019-05-13", "EST-GEO planned 2019-05-20"},
        ),
        (
            "The Togolese minister, after his meeting with the Ghanaian minister on Monday, had a meeting with the "
            "minister of Benin on Tuesday.",
            {"GHA-TGO held 2019-05-13", "BEN-TGO held 2019-05-14"},
        ),
        (
            "The Serbian President said that he had a good meeting with the Greek premier on Monday and that a meeting "
            "with the Hungarian premier follows on May 20.",
            {"GRC-SRB held 2019-05-13", "HUN-SRB planned 2019-05-20"},
        ),
        (
            "Besides the meeting with the Maltese premier on Monday, the Libyan premier had talks with the Italian "
            "minister on Tuesday.",
            {"LBY-MLT held 2019-05-13", "ITA-LBY held 2019-05-14"},
        ),
    ],
)
def test_each_noun_has_a_partner_of_its_own(text: str, told: set[str]) -> None:
    assert {f"{pair} {status} {day}" for pair, status, _, day in contacts_told(text)} == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Thai minister plans to visit Japan in June and to meet his Japanese counterpart.",
            "JPN-THA planned in_person 2019-06-01",
        ),
        (
            "The Norwegian minister promised to come to Riga in June and to see her Latvian colleague.",
            "LVA-NOR planned in_person 2019-06-01",
        ),
        (
            "The Thai minister flew to Tokyo on Monday to open a fair and to meet his Japanese counterpart.",
            "JPN-THA held in_person 2019-05-13",
        ),
        (
            "The Thai premier cancelled plans to visit Japan on May 20 and to meet his Japanese counterpart.",
            "JPN-THA cancelled in_person 2019-05-20",
        ),
    ],
)
def test_a_plan_of_two_verbs(text: str, told: str) -> None:
    assert_told(text, told)


def test_a_trip_to_two_states_that_was_put_off() -> None:
    text = "The Peruvian Foreign Minister's trip to Bolivia and Chile has been postponed."
    assert {(pair, status) for pair, status, *_ in contacts_told(text)} == {
        ("BOL-PER", "cancelled"),
        ("CHL-PER", "cancelled"),
    }
