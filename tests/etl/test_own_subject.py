"""A clause behind "and" and a day that has a subject of its own; heads whom a speaker names by the office alone."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

FIRST = "Peruvian Foreign Minister Rosa Quispe met the Indian ambassador"
SECOND = "Kenyan President Joseph Maina received Chilean Foreign Minister Juan Soto."


@pytest.mark.parametrize(
    ("when", "then", "days"),
    [
        ("on Monday", "on Tuesday", {("IND-PER", "2019-05-13"), ("CHL-KEN", "2019-05-14")}),
        ("on May 6", "on May 13", {("IND-PER", "2019-05-06"), ("CHL-KEN", "2019-05-13")}),
        ("on 6 May", "on 13 May", {("IND-PER", "2019-05-06"), ("CHL-KEN", "2019-05-13")}),
        ("in March", "in April", {("IND-PER", "2019-03-01"), ("CHL-KEN", "2019-04-01")}),
        ("in 2017", "in 2018", {("IND-PER", "2017-01-01"), ("CHL-KEN", "2018-01-01")}),
        ("on Monday", "last week", {("IND-PER", "2019-05-13"), ("CHL-KEN", "2019-05-06")}),
    ],
)
def test_the_clause_behind_and_has_its_own_subject(when: str, then: str, days: set[tuple[str, str]]) -> None:
    assert {(pair, day) for pair, _, _, day in contacts_told(f"{FIRST} {when}, and {then} {SECOND}")} == days


ME = "British Foreign Secretary Jane Foot said."


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("I met the Peruvian envoy on Monday, and on Tuesday the Prime Minister met President Juan Soto of Peru,",
         {("GBR-PER", "2019-05-13"), ("GBR-PER", "2019-05-14")}),
        ("The Prime Minister spoke to Peruvian President Juan Soto on Monday,", {("GBR-PER", "2019-05-13")}),
        ("My right hon. Friend the Defence Secretary was in Lima on Monday,", {("GBR-PER", "2019-05-13")}),
    ],
)  # fmt: skip
def test_heads_named_by_the_office_alone_are_of_the_speakers_state(said: str, told: set[tuple[str, str]]) -> None:
    assert {(pair, day) for pair, _, _, day in contacts_told(f'"{said}" {ME}')} == told
