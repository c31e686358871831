"""One whose country is told by a countryman alone: who only says something of a contact takes no part in it; where
somebody is said to be going to be. Sentences of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import reading

DEPUTY = "Peruvian Deputy Foreign Minister Carlos Diaz"
MET = "Foreign Minister Rosa Quispe met her Chilean counterpart Pablo Soto in Lima on Tuesday"
BOTH = "Foreign Minister Rosa Quispe and her Chilean counterpart Pablo Soto"


@pytest.mark.parametrize(
    "text",
    [
        f"{DEPUTY} told reporters after {MET}.",
        f"{DEPUTY} said after {BOTH} met in Lima that the border would stay shut.",
        f'"It was frank," Carlos Diaz, the deputy foreign minister of Peru, said after {MET}.',
        f"When {BOTH} met on Tuesday, nothing was signed, {DEPUTY} said.",
        f"{DEPUTY} was at home when foreign minister Rosa Quispe rang her Chilean counterpart Pablo Soto on Tuesday.",
    ],
)
def test_who_speaks_of_a_contact_tells_the_country_of_the_countryman(text: str) -> None:
    (contact,) = reading(text, "2019-05-16").contacts
    assert (contact.countries, contact.level) == (("CHL", "PER"), "minister")
    assert {p.name for p in contact.participants} == {"Rosa Quispe", "Pablo Soto"}


def test_who_acts_with_another_takes_part() -> None:
    text = "Peruvian Deputy Minister Carlos Diaz met Chilean Foreign Minister Pablo Soto in Lima on Tuesday."
    (contact,) = reading(text, "2019-05-16").contacts
    assert {p.name for p in contact.participants} == {"Carlos Diaz", "Pablo Soto"}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Peruvian Foreign Minister Rosa Quispe would be in Santiago on Monday to see her counterpart, Pablo Soto.",
            [("CHL", "PER")],
        ),
        ("Peruvian President Rosa Quispe said she would be in Chile next week.", [("CHL", "PER")]),
        ("It would be in Chile's interest to sign, Peruvian Foreign Minister Rosa Quispe said on Monday.", []),
        ("Peruvian Foreign Minister Rosa Quispe said the port would be in Chilean hands.", []),
    ],
)
def test_would_be_in_a_country(text: str, pairs: list[tuple[str, ...]]) -> None:
    assert [c.countries for c in reading(text, "2019-05-16").contacts] == pairs
