"""Contacts put off, told beside others that are not; and talks told by the accord that they failed to bring."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

# Text, read as published on Thursday, 16 May 2019; what it tells: countries, status, mode and first day.
TOLD = [
    (
        "The Polish and Latvian foreign ministers will meet on Monday to prepare the summit, which was postponed in "
        "March.",
        {("LVA-POL", "planned", "2019-05-20"), ("LVA-POL", "cancelled", "2019-03-01")},
    ),
    (
        "Peru's premier met his Chilean counterpart on Tuesday to discuss a new date for the summit, which was put "
        "off in April.",
        {("CHL-PER", "held", "2019-05-14"), ("CHL-PER", "cancelled", "2019-04-01")},
    ),
    (
        "A meeting of the Iraqi and Kuwaiti fisheries ministers that was cancelled in April is now expected on June 3.",
        {("IRQ-KWT", "planned", "2019-06-03")},
    ),
    (
        "The joint commission of Chad and Libya, whose March meeting was cancelled, met in Faya on Wednesday.",
        {("LBY-TCD", "held", "2019-05-15")},
    ),
    (
        "Negotiators from Denmark and Poland failed to agree on cod quotas in Gdansk on Friday.",
        {("DNK-POL", "held", "2019-05-10")},
    ),
    (
        "Thai and Lao officials failed on Tuesday to reach an agreement on the dam.",
        {("LAO-THA", "held", "2019-05-14")},
    ),
    (
        "The fisheries ministers of Oman and Yemen could not agree on Monday on a date.",
        {("OMN-YEM", "held", "2019-05-13")},
    ),
]

NOTHING = [
    "Oman and Yemen have so far failed to agree on the island.",
    "The ministers of health and of finance of Peru failed to agree on Monday.",
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_told(text: str, told: set[tuple[str, str, str]]) -> None:
    assert {(pair, status, day) for pair, status, _, day in contacts_told(text)} == told


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_told(text: str) -> None:
    assert not contacts_told(text)
