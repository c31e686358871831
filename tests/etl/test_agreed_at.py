"""What was agreed tells of the contact at which it was ("agreed on patrols at a meeting in Lima"), what resumes
of one to come; and of which states the heads of services are."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

# Text, read as published on Thursday, 16 May 2019; countries, status and first day of what it tells.
TOLD = [
    (
        "Oman and Yemen agreed on the release of prisoners at a meeting in Salalah on Monday.",
        ("OMN-YEM", "held", "2019-05-13"),
    ),
    ("Peru and Chile agreed to build a second post at talks in Tacna on Tuesday.", ("CHL-PER", "held", "2019-05-14")),
    (
        "Poland and Denmark have agreed on the cod quota at talks that ended in Gdynia on Wednesday.",
        ("DNK-POL", "held", "2019-05-15"),
    ),
    (
        "The fisheries ministers of Oman and Yemen agreed on Tuesday to free the boats.",
        ("OMN-YEM", "held", "2019-05-14"),
    ),
    (
        "Chad and Libya agreed to discuss roads at a meeting in Sebha on Monday.",
        ("LBY-TCD", "planned", "2019-05-20"),
    ),
    ("Chad and Libya have agreed to hold a meeting in Sebha on May 20.", ("LBY-TCD", "planned", "2019-05-20")),
    (
        "The presidents of Chad and Libya agreed on Monday to meet in Sebha on June 3.",
        ("LBY-TCD", "planned", "2019-06-03"),
    ),
    # What resumes on Monday is to come.
    ("Talks between Chad and Libya resume in Sebha on Monday.", ("LBY-TCD", "planned", "2019-05-20")),
    ("Peru and Chile resume talks on the fence on Tuesday.", ("CHL-PER", "planned", "2019-05-21")),
    ("A meeting of the joint committee of Peru and Chile convenes on June 3.", ("CHL-PER", "planned", "2019-06-03")),
    (
        "Omani Interior Ministry Secretary of State Ali Said met Yemen's interior minister on Monday.",
        ("OMN-YEM", "held", "2019-05-13"),
    ),
    (
        "Peru's Viceminister of Foreign Relations Juan Soto met his Chilean counterpart in Arica on Monday.",
        ("CHL-PER", "held", "2019-05-13"),
    ),
    (
        "The chiefs of staff of the armies of Chad, Libya and Niger met in Sebha on Monday.",
        ("LBY-NER-TCD", "held", "2019-05-13"),
    ),
    (
        "The heads of the customs services of Peru, Chile and Bolivia met in Arica on Monday.",
        ("BOL-CHL-PER", "held", "2019-05-13"),
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_told(text: str, told: tuple[str, str, str]) -> None:
    assert [(pair, status, day) for pair, status, _, day in contacts_told(text)] == [told]


def test_those_who_go_home_for_consultations_meet_nobody() -> None:
    text = "Chad and Libya met in Sebha on Monday. On Tuesday the Libyan team returned home for consultations."
    assert [day for *_, day in contacts_told(text)] == ["2019-05-13"]


def test_one_government_agrees_alone() -> None:
    assert not contacts_told("Peru's premier and his cabinet agreed on Monday to ban exports to Chile.")


def test_what_is_opened_is_not_the_talks() -> None:
    text = "Peru and Chile agreed to open a second post at talks in Tacna on Tuesday."
    assert [status for _, status, _, _ in contacts_told(text)] == ["held"]
