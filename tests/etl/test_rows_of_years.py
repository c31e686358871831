"""Years in a row, days of several years, the day of a stay told before, and how long ago they last met."""

from __future__ import annotations

import pytest

from tests.etl.articles import only_contact, reading


def _days(text: str) -> list[str]:
    return sorted(str(c.start_date) for c in reading(text, "2019-05-16").contacts)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Peruvian President Luis Quispe came to Chile on state visits in 2007 and 2014.",
            ["2007-01-01", "2014-01-01"],
        ),
        ("Peru's president visited Chile in 2010, 2012 and 2015.", ["2010-01-01", "2012-01-01", "2015-01-01"]),
        ("Peru's president was in Chile in 2010 and again in 2012.", ["2010-01-01", "2012-01-01"]),
        (
            "Peru's president met his Chilean counterpart in Lima on 3 May 2010 and 4 June 2012.",
            ["2010-05-03", "2012-06-04"],
        ),
        # The stretch between two years is none of each.
        ("Peru's president visited Chile in May 2018.", ["2018-05-01"]),
        # So long ago.
        ("It was four years since Peruvian President Luis Quispe had last set foot in Chile.", ["2015-01-01"]),
        ("It has been six months since Peru's Luis Quispe and Chile's President Juan Rojas last met.", ["2018-11-01"]),
    ],
)
def test_each_year_has_one(text: str, days: list[str]) -> None:
    assert _days(text) == days


def test_the_monday_of_the_days_told_before() -> None:
    text = (
        "President Luis Quispe of Peru will be in Chile on a state visit on 17 and 18 June. In Santiago he will hold "
        "talks with President Juan Rojas on the Monday."
    )
    assert str(only_contact(text, "2019-05-16").start_date) == "2019-06-17"


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Peruvian President Luis Quispe arrived in Santiago on Tuesday for two days of talks.", "2019-05-15"),
        (
            "Peru's prime minister came to Santiago on Monday for four days at the invitation of Juan Rojas.",
            "2019-05-16",
        ),
        ("Peru's minister flew to Santiago on Tuesday, and there was no news for three days.", "2019-05-14"),
    ],
)
def test_for_how_many_days_somebody_came(text: str, end: str) -> None:
    assert str(only_contact(text, "2019-05-16").end_date) == end
