"""Greetings on a feast are sent from afar; "as reported, on May 3" is the day of what was reported; "he's to meet"."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Luis Vega on Monday greeted his Chilean counterpart Ana Soto on her birthday.",
        "Kenya's Prime Minister Joseph Maina greeted President Kofi Asante of Ghana on the occasion of Republic Day.",
        "Norway's Prime Minister Ole Dahl greeted Latvian President Janis Ozols on the 100th anniversary on May 13.",
        "Chilean Foreign Minister Ana Soto greeted Peru's Luis Vega on Christmas, her office said.",
    ],
)
def test_greeted_from_afar(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peruvian President Luis Vega greeted Chilean President Ana Soto at the airport on Monday.",
         "CHL-PER held in_person 2019-05-13"),
        # As reported.
        ("As reported, on May 11 Norwegian Premier Ole Dahl spoke by phone with Latvian President Janis Ozols.",
         "LVA-NOR held phone 2019-05-11"),
        ("As the agency reported earlier, on May 10, Kenyan President Joseph Maina received Togo's Yao Mensah "
         "in Nairobi.", "KEN-TGO held in_person 2019-05-10"),
        ("Nairobi reported on May 14 that Kenyan President Joseph Maina had received Togo's Yao Mensah.",
         "KEN-TGO held in_person 2019-05-01"),
        # As it is said on the air.
        ("Ghana's President Kofi Asante is in Lome. He's to meet Togo's President Yao Mensah on Saturday.",
         "GHA-TGO planned in_person 2019-05-18"),
        ("Chile's President Ana Soto, who's to visit Peruvian President Luis Vega in Lima on Friday, said so on air.",
         "CHL-PER planned in_person 2019-05-17"),
    ],
)  # fmt: skip
def test_days_and_plans(text: str, told: str) -> None:
    assert_told(text, told)
