"""Contacts of which those who meet speak, on the margins of what they do, and that are put off: sentences of our own,
published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

_MET = ("CHL-PER", "held", "in_person", "2019-05-14")
_LEAD = "Foreign Minister Ana Rojas of Peru and Foreign Minister Luis Vera of Chile met in Lima on 14 May and "


@pytest.mark.parametrize(
    ("subject", "told"),
    [
        (
            "discussed arrangements for the session of the Joint Higher Committee to be held in Arica in July.",
            "planned 2019-07-01",
        ),
        (
            "reviewed preparations for the Binational Cabinet, which will take place in Arica on 10 October.",
            "planned 2019-10-10",
        ),
        ("spoke about the visit of the President of Chile to Peru scheduled for 5 July.", "planned 2019-07-05"),
        (
            "reviewed the outcome of the 8th session of the Joint Commission held in Arica in November 2018.",
            "held 2018-11-01",
        ),
        ("discussed the visit of the Chilean minister to Lima, which took place in February.", "held 2019-02-01"),
        ("discussed the elections held in Bolivia in March.", ""),
    ],
)
def test_a_contact_spoken_of(subject: str, told: str) -> None:
    others = contacts_told(_LEAD + subject) - {_MET}
    assert {f"{status} {day}" for pair, status, _, day in others if pair == "CHL-PER"} == ({told} if told else set())
    assert _MET in contacts_told(_LEAD + subject)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Foreign Minister Ana Rojas of Peru attended the Council in Rome on Monday. On the margins of the "
            "meeting she held "
            "bilateral talks with her counterparts from Jordan and Tunisia.",
            {("JOR-PER", "held", "in_person", "2019-05-13"), ("PER-TUN", "held", "in_person", "2019-05-13")},
            id="what is held on the margins is no occasion",
        ),
        pytest.param(
            "Foreign Minister Ana Rojas of Peru spoke bilaterally on Monday with Jordanian Minister Omar Said and "
            "Tunisian "
            "Minister Ali Ben Amor.",
            {("JOR-PER", "held", "unspecified", "2019-05-13"), ("PER-TUN", "held", "unspecified", "2019-05-13")},
            id="bilaterally",
        ),
        pytest.param(
            "The official visit of the Foreign Minister of Peru, Hon. Ana Rojas, to the Maldives, which was "
            "scheduled for 20 "
            "to 22 May 2019, has been postponed.",
            {("MDV-PER", "cancelled", "in_person", "2019-05-20")},
            id="a traveller of long titles",
        ),
    ],
)
def test_on_the_margins_and_put_off(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told
