"""A wish told again, calls that explain what is off, at whose table two sat, what a spokesman says of another."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading

Told = tuple[str, str, str, str]
PUBLISHED = "2019-05-16"


def _told(text: str) -> list[Told]:
    found = reading(text, PUBLISHED).contacts
    return sorted(("-".join(c.countries), c.status, c.mode, str(c.start_date)) for c in found)


@pytest.mark.parametrize(
    ("text", "contacts"),
    [
        # The request told again, with its day, is the one that was declined.
        ("Chile has declined a Peruvian request for a phone call between Peruvian Defence Minister Rosa Quispe and her"
         " Chilean colleague Ana Rojas, a ministry spokesman said on Tuesday. The ministry submitted the request for a"
         " secure call on Saturday, the spokesman said.",
         [("CHL-PER", "refused", "phone", "2019-05-11")]),
        # What the spokesman says begins anew behind "said".
        ("A spokesman for the Peruvian Defence Ministry said Chile had turned down a request for a phone call from"
         " Defence Minister Rosa Quispe on Monday.",
         [("CHL-PER", "refused", "phone", "2019-05-13")]),
        # The call took place; what was put off is what it was about.
        ("Peruvian Foreign Minister Rosa Quispe telephoned her Chilean counterpart Ana Rojas on Monday to explain the"
         " postponement of a trade fair.",
         [("CHL-PER", "held", "phone", "2019-05-13")]),
        # At whose table they sat is no side of the talks.
        ("Chad's foreign minister had a brief conversation with his Nigerien counterpart on Monday during a dinner"
         " hosted by Kenyan President William Ruto.",
         [("NER-TCD", "held", "in_person", "2019-05-13")]),
        ("The two leaders, Peruvian President Rosa Quispe and Chilean President Ana Rojas, met only once in 2017, in"
         " Bogota in March.",
         [("CHL-PER", "held", "in_person", "2017-03-01")]),
    ],
)  # fmt: skip
def test_what_is_read(text: str, contacts: list[Told]) -> None:
    assert _told(text) == contacts
