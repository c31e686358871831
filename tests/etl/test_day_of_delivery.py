"""Letters that a text names with both sides, and the day on which they were handed over.
Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told


@pytest.mark.parametrize(
    "text",
    [
        "The letter from Peruvian President Luis Vaca to Ghana's President Kwame Osei, which an envoy handed over on "
        "May 6, dealt with fish.",
        "Asked about the letter of Peruvian President Luis Vaca to Ghana's President Kwame Osei, which Ana Soto, an "
        "adviser, delivered in Accra on May 6, the spokesman said nothing.",
        "The letter from Peruvian President Luis Vaca to Ghana's President Kwame Osei, sent on May 6, dealt with fish.",
    ],
)
def test_a_letter_and_its_delivery(text: str) -> None:
    assert contacts_told(text) == {("GHA-PER", "held", "letter", "2019-05-06")}


def test_a_day_beside_a_letter_that_is_not_of_its_delivery() -> None:
    text = "Kenya's foreign minister recalled the letter of Peru to Ghana, which was at war on May 6."
    assert contacts_told(text) == set()
