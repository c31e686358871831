"""Who only looks on is no side of a contact; who stands beside another before the press is."""

from __future__ import annotations

import pytest

from tests.etl.articles import pairs_told


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("With US President Ann Hill at his side, Peru's President Luis Vega telephoned the Chilean premier on Monday.",
         ["CHL-PER"]),
        ("Kenya's Defence Minister Joseph Maina, with the Ethiopian premier by his side, spoke by phone to Ugandan "
         "President Yoweri Museveni on Monday.", ["KEN-UGA"]),
        ("As Kazakh President Askar Umarov looked on, Peru's foreign minister shook hands with his Chilean colleague "
         "on Monday.", ["CHL-PER"]),
        ("Peruvian President Luis Vega met the Chilean and the Norwegian premier in Lima on Monday.", ["CHL-NOR-PER"]),
    ],
)  # fmt: skip
def test_a_bystander_is_no_side(text: str, pairs: list[str]) -> None:
    assert pairs_told(text) == pairs
