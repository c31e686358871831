"""Whom "His Majesty" means, whom "him" behind an apposition, and on which day it was what went before.
Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

KING = "His Majesty King Badr of Jordan received Peruvian Foreign Minister Rosa Quispe on Sunday. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{KING}Minister Quispe praised him.\n\nOn Tuesday His Majesty rang Ghana's President Kwame Osei.",
         ("GHA-JOR", "2019-05-14")),
        (f"{KING}Minister Quispe praised him.\n\nHis Majesty will meet Ghana's President Kwame Osei in Oslo on Friday.",
         ("GHA-JOR", "2019-05-17")),
        ("Her Excellency Reem Said, UAE Minister of State, met Rosa Quispe, Foreign Minister of Peru, in Lima on "
         "Sunday. Minister Quispe was glad.\n\nHer Excellency also saw Kwame Osei, President of Ghana, on Tuesday.",
         ("ARE-GHA", "2019-05-14")),
    ],
)  # fmt: skip
def test_whom_a_style_means(text: str, told: tuple[str, str]) -> None:
    found = {(pair, start) for pair, _, _, start in contacts_told(text)}
    assert told in found
    assert len(found) == 2


def test_whom_somebody_named_with_his_office_receives() -> None:
    text = "Ghana's President Kwame Osei is on his way. On Sunday Peru's foreign minister, Rosa Quispe, is to host him."
    assert contacts_told(text) == {("GHA-PER", "planned", "in_person", "2019-05-19")}


MET = "Peruvian President Luis Vaca met Ghanaian President Kwame Osei in Accra on Tuesday. "


@pytest.mark.parametrize(
    "before",
    ["Before that he had received", "Prior to that he had met", "Before the talks he met", "After the meeting he saw",
     "Earlier he had met", "Shortly before the ceremony he received"],
)  # fmt: skip
def test_what_went_before_was_on_the_day_told(before: str) -> None:
    assert contacts_told(f"{MET}{before} Kenya's foreign minister, Joseph Maina.") == {
        ("GHA-PER", "held", "in_person", "2019-05-14"),
        ("KEN-PER", "held", "in_person", "2019-05-14"),
    }


def test_what_went_before_with_a_day_of_its_own() -> None:
    told = contacts_told(f"{MET}Before that he had met Kenya's foreign minister, Joseph Maina, in March.")
    assert ("KEN-PER", "held", "in_person", "2019-03-01") in told
