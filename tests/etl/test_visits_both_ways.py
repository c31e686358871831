"""Two visits told in one sentence, one each way; and contacts that are only counted beside the one reported."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

# Text, read as published on Thursday, 16 May 2019; what it tells: countries, status and first day.
TOLD = [
    (
        "Chile's premier paid a visit to Peru, and on Tuesday Peru's police minister flew to Santiago.",
        {("CHL-PER", "held", "2019-05-01"), ("CHL-PER", "held", "2019-05-14")},
    ),
    (
        "Iraq's foreign minister spoke by phone with his Kuwaiti counterpart, and on Monday a Kuwaiti delegation "
        "arrived in Baghdad.",
        {("IRQ-KWT", "held", "2019-05-01"), ("IRQ-KWT", "held", "2019-05-13")},
    ),
    (
        "Oman's foreign minister travelled to Sanaa and on Tuesday met Yemen's President Ali Saleh.",
        {("OMN-YEM", "held", "2019-05-14")},
    ),
    (
        "The Polish army chief arrived in Riga on Tuesday at the invitation of his Latvian counterpart. It is the "
        "third time that they meet this year.",
        {("LVA-POL", "held", "2019-05-14")},
    ),
    (
        "Peru's premier met Chile's president in Arica on Sunday, their third meeting this year.",
        {("CHL-PER", "held", "2019-05-12")},
    ),
    (
        "Angola's foreign minister is due in Lusaka on Monday, his second visit this month.",
        {("AGO-ZMB", "planned", "2019-05-20")},
    ),
    ("Oman's premier will visit Yemen this year.", {("OMN-YEM", "planned", "2019-05-16")}),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_told(text: str, told: set[tuple[str, str, str]]) -> None:
    assert {(pair, status, day) for pair, status, _, day in contacts_told(text)} == told
