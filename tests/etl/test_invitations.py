"""Invitations that are told as a thing, and what became of them."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "An invitation to Lima, extended by Peru's foreign minister, was also accepted by his Chilean colleague.",
            "CHL-PER planned in_person",
        ),
        (
            "An invitation to Nigeria, extended by the CDS, was accepted by the Chief of Staff of the Nigerien Armed "
            "Forces, a statement said.",
            "NER-NGA planned in_person",
        ),
        ("The invitation to Lima was accepted by Chile's foreign minister.", "CHL-PER planned in_person"),
        ("An invitation to Lima was turned down by Chile's foreign minister.", "CHL-PER refused in_person"),
        ("Chile's president took up an invitation to Lima from Peru's president.", "CHL-PER planned in_person"),
        (
            "Chile's president Juan Rojas was invited to Lima by his colleague Rosa Quispe of Peru and said yes.",
            "CHL-PER planned in_person",
        ),
        ("Chile's president was invited to Lima by his colleague Rosa Quispe of Peru.", "CHL-PER proposed in_person"),
    ],
)
def test_invitations_and_their_answers(text: str, told: str) -> None:
    assert_told(text, told)


def test_the_office_by_its_letters() -> None:
    text = (
        "Nigeria's Chief of Defence Staff (CDS), General Musa Bello, met Niger's Chief of Staff, General Ali Seyni, on "
        "Monday. An invitation from the CDS to come to Nigeria was accepted by the Nigerien Chief of Staff."
    )
    assert contacts_told(text) == {
        ("NER-NGA", "held", "in_person", "2019-05-13"),
        ("NER-NGA", "planned", "in_person", ""),
    }
