"""Who is "here", where both are, who had been meant to go, and months joined by "or"."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, only_contact


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "SANTIAGO - Peruvian President Luis Quispe landed here on Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        (
            "SANTIAGO, May 15 - Peruvian Foreign Minister Rosa Quispe is here since Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        # Where both are is a place, and no side.
        (
            "Peru's foreign minister will have a word in private with his Chilean counterpart when both are in Cuba "
            "this week.",
            {("CHL-PER", "planned", "in_person", "2019-05-16")},
        ),
        (
            "Peru's president and Chile's, both of whom are in London this week, met on Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        (
            "Peru's foreign minister was to have gone to Santiago on Tuesday.",
            {("CHL-PER", "cancelled", "in_person", "2019-05-14")},
        ),
        ("No Peruvian minister will go to Santiago on Friday, Lima says.", set()),
        ("No ministers of Peru and Chile will meet in Quito on Friday.", set()),
    ],
)
def test_who_is_where(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


def test_one_month_or_the_next() -> None:
    contact = only_contact("Peru's prime minister will visit Chile in June or July.", "2019-05-16")
    assert (str(contact.start_date), str(contact.end_date)) == ("2019-06-01", "2019-07-31")


@pytest.mark.parametrize(
    "text",
    [
        "He was appointed envoy for the peace talks of Peru and Chile on May 4.",
        "Peru's National Assembly vice chairwoman received a delegation of the Chilean National Assembly on Tuesday.",
    ],
)
def test_offices_and_chambers_are_no_contact(text: str) -> None:
    assert contacts_told(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru's deputy foreign minister carried a message of the president to Santiago on Sunday.",
            {("CHL-PER", "held", "in_person", "2019-05-12")},
        ),
        (
            "With the Prime Minister of Peru, Luis Quispe, there will be on Thursday 23 May a working lunch in "
            "Santiago offered by Chile's President Juan Rojas.",
            {("CHL-PER", "planned", "in_person", "2019-05-23")},
        ),
    ],
)
def test_messages_carried_and_lunches_offered(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told
