"""Bodies chaired by two ministers; what was called off, and what its traveller did instead."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("The India-Nepal joint commission was co-chaired by Indian Foreign Minister Anil Rao and his Nepali "
         "counterpart in Kathmandu on Tuesday.", "IND-NPL held in_person 2019-05-14"),
        ("The border commission will be chaired jointly by Peruvian Interior Minister Ana Ruiz and her Chilean "
         "counterpart in Tacna next week.", "CHL-PER planned in_person 2019-05-20"),
        ("Anil Rao of India and Nepal's Hari Thapa will co-chair the joint commission in Kathmandu on Tuesday.",
         "IND-NPL planned in_person 2019-05-21"),
    ],
)  # fmt: skip
def test_those_who_chair_a_body_of_two_sit_together(text: str, contact: str) -> None:
    assert_told(text, contact)


def test_a_commission_chaired_by_one_tells_of_none() -> None:
    text = "A commission chaired by Peruvian judge Ana Ruiz criticised Chile's police on Tuesday."
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("U.S. Secretary of State Carl Otto cancelled a visit to Germany on Tuesday and flew to Baghdad instead.",
         {("DEU-USA", "cancelled", "in_person", "2019-05-14"), ("IRQ-USA", "held", "in_person", "2019-05-14")}),
        ("Turkish Foreign Minister Ali Kaya postponed his trip to Athens and travelled to Moscow on Monday.",
         {("GRC-TUR", "cancelled", "in_person", "2019-05-01"), ("RUS-TUR", "held", "in_person", "2019-05-13")}),
        ("India's foreign secretary scrapped a trip to Islamabad and phoned his Pakistani counterpart on Monday.",
         {("IND-PAK", "cancelled", "in_person", "2019-05-01"), ("IND-PAK", "held", "phone", "2019-05-13")}),
    ],
)  # fmt: skip
def test_what_was_cancelled_and_what_was_done_instead(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


def test_a_call_without_a_day_is_not_the_meeting_told_behind_it() -> None:
    text = (
        "U.S. Secretary of State Carl Otto called off talks in Berlin with Foreign Minister Jan Maas of Germany on May "
        "7.\n\nOtto phoned Maas to explain. Maas had seen him in Washington on April 3."
    )
    assert ("DEU-USA", "held", "in_person", "2019-04-03") in contacts_told(text)
    assert sum(mode == "phone" for _, _, mode, _ in contacts_told(text)) == 1


def test_an_assistant_secretary_of_state_for_a_portfolio_is_american() -> None:
    office = "Assistant Secretary of State for Energy Resources"
    text = f"{office} Carl Otto met Cypriot Energy Minister Yannis Lakis on Monday."
    assert_told(text, "CYP-USA held in_person 2019-05-13")
