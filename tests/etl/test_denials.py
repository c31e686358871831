"""What has yet to be, what the press told and a government denied, and what stood in place of a contact called off.
Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told


@pytest.mark.parametrize(
    "text",
    [
        "The presidents of Kenya and Somalia have yet to meet, although both took office last year.",
        "Peruvian Defence Minister Rosa Quispe has yet to hold a call with her Chilean counterpart Pablo Soto.",
        "Prime Minister Anwar Ibrahim and Indonesian President Joko Widodo had yet to speak, officials said.",
        "French media report that President Rosa Quispe of Peru will meet Chile's president this week. The palace in "
        "Lima denies it.",
        "Local newspapers wrote that the presidents of Costa Rica and Nicaragua would meet on Friday. The foreign "
        "ministry in San Jose denied the report.",
        "According to Turkish newspapers the Turkish and Syrian intelligence chiefs met in Baghdad last week. Damascus "
        "denied it.",
        "A Peruvian official on Sunday dismissed as “false” reports that President Rosa Quispe had met Chile's "
        "President Pablo Soto.",
        "Kenya's palace called reports that President William Ruto had met Somali President Hassan Sheikh Mohamud "
        "“entirely untrue”.",
        "Peru's government labelled as fake news a report that President Rosa Quispe had called Chilean President "
        "Pablo Soto.",
        "There is no truth in the rumours that Oman's foreign minister visited Israel on Monday, the ministry said.",
        "Pakistani media said Imran Khan and Narendra Modi would meet in Bishkek next month, a claim that New Delhi "
        "rejected.",
    ],
)
def test_no_contact(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        # The press is not contradicted, or it is something else that is denied.
        "Peruvian newspapers wrote that the foreign ministers of Peru and Chile met in Lima on Monday.",
        "The foreign ministers of Peru and Chile met in Lima on Monday. Peru said that Chile had moved the border. "
        "Santiago denied it.",
        "The foreign ministers of Peru and Chile met in Lima on Monday, the news agency Andina reported. Trade has "
        "grown since then. Chile says its copper is taxed twice. Peru denies it.",
    ],
)
def test_what_is_not_denied(text: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "held", "in_person", "2019-05-13")}


def test_called_off_and_what_takes_its_place() -> None:
    told = contacts_told(
        "The foreign ministers of Peru and Chile will talk by video on May 20, the day on which Minister Rosa Quispe "
        "was supposed to be in Santiago for a meeting."
    )
    assert told == {("CHL-PER", "planned", "video", "2019-05-20"), ("CHL-PER", "cancelled", "in_person", "2019-05-20")}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru's Foreign Minister Rosa Quispe had been due to visit Santiago on May 18 for talks with her Chilean "
         "counterpart.", "2019-05-18"),
        ("Peru and Chile's tenth Leaders' Retreat will not be held in June as planned, the Foreign Ministry said.",
         "2019-06-01"),
    ],
)  # fmt: skip
def test_called_off(text: str, day: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "cancelled", "in_person", day)}


@pytest.mark.parametrize(
    "text",
    [
        "It is expected that the governors of Peru's Tacna region and of Chile's Arica region will meet.",
        "The heads of the Peruvian region of Tacna and the Chilean region of Arica are to hold a meeting.",
    ],
)
def test_parts_of_two_countries(text: str) -> None:
    assert contacts_told(text) == {("CHL-PER", "planned", "in_person", "")}


def test_who_chairs_a_parliament_is_no_government() -> None:
    assert contacts_told("Rosa Quispe, who chairs Peru's Congress and its lower house, met Chile's Pablo Soto, speaker "
                         "of the Chamber of Deputies, in Lima on Monday.") == set()  # fmt: skip
