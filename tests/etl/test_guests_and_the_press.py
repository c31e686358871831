"""Who was whose guest, who faced the press with whom, who was kept away from a meeting, and who goes on telling."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, pairs_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A strike kept Peru's foreign minister away from the talks with her Chilean counterpart in Arica on Monday.",
         "CHL-PER cancelled in_person 2019-05-13"),
        ("It was agreed between President Ana Soto of Chile and her Peruvian counterpart, Luis Quispe, in Arica on "
         "Tuesday that the council should sit again.", "CHL-PER held in_person 2019-05-14"),
        ("Peru's President Luis Quispe is ill. In August last year Chile's President Ana Soto had been Luis Quispe's "
         "guest in Lima.", "CHL-PER held in_person 2018-08-01"),
        ("On Tuesday Chile's President Ana Soto had a visitor from Peru, Foreign Minister Luis Quispe.",
         "CHL-PER held in_person 2019-05-14"),
        ("The presidents of Chile and Peru, Ana Soto and Luis Quispe, addressed journalists in Lima on Tuesday.",
         "CHL-PER held in_person 2019-05-14"),
        ("The foreign ministers of Peru and Chile agreed on May 3 in Lima to open the crossing.",
         "CHL-PER held in_person 2019-05-03"),
    ],
)  # fmt: skip
def test_guests_and_the_press(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "Chile's President Ana Soto addressed journalists in Santiago on Tuesday about Peru's Luis Quispe.",
        "Togo's president had a guest house from Ghana's time pulled down on Monday.",
        "The minister failed to show that Peru had paid Chile, the court said.",
        "Bad weather kept Peru's fishermen away from Chile on Monday.",
    ],
)
def test_neither_guests_nor_press(text: str) -> None:
    assert not pairs_told(text)


def test_he_goes_on_telling() -> None:
    text = (
        "Malawi's President Grace Phiri came home on Tuesday. Mozambique's President João Neto, she told the press, "
        "had promised fuel. Last week she was in Lusaka, where she talked with Zambia's President Joseph Mwale."
    )
    assert ("MWI-ZMB", "held", "in_person", "2019-05-06") in contacts_told(text)
    assert not any("MOZ-ZMB" in contact for contact in contacts_told(text))
