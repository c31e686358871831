"""A contact without sides is of the two states of which alone an article tells, but for talks and bodies of one."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

MET = "Peruvian Foreign Minister Ana Rey met her Chilean counterpart Luis Soto in Tacna on Monday."
MET_TOLD = ("CHL-PER", "held", "in_person", "2019-05-13")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"The guarantee came only last week, after four days of talks that ended on May 3. {MET}",
         ("CHL-PER", "held", "unspecified", "2019-04-30")),
        (f"The palace on Wednesday called off the summit which had been set for June 3. {MET}",
         ("CHL-PER", "cancelled", "in_person", "2019-06-03")),
    ],
)  # fmt: skip
def test_of_the_only_pair(text: str, told: tuple[str, str, str, str]) -> None:
    assert contacts_told(text) == {MET_TOLD, told}


def test_not_where_others_are_told_too() -> None:
    text = (
        f"The guarantee came only last week, after four days of talks that ended on May 3. {MET} Rey saw Brazil's "
        "President Jose Lima in Brasilia on Tuesday."
    )
    assert not [c for c in contacts_told(text) if c[3] == "2019-04-30"]


@pytest.mark.parametrize(
    "beside",
    [
        "Cabinet talks on pensions were held in Lima on Friday.",
        "Her party held a meeting in Lima on Friday.",
        "The ruling coalition meets next Friday.",
        "The board of the bank met on Friday.",
        "Talks with the unions were held on Friday.",
        "Ministers of the bloc met in Quito on Friday.",
    ],
)
def test_bodies_of_one_state(beside: str) -> None:
    assert contacts_told(f"{MET} {beside}") == {MET_TOLD}
