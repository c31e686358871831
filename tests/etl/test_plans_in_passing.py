"""Sessions by a short name, visits that cannot be made, what two heads did at one place, plans beside a row of states:
texts of our own, published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told

CASES: tuple[tuple[str, set[str]], ...] = (
    ("The last FOC between Ghana and Togo was held in 2010 in Lome.", {"GHA-TGO held in_person 2010-01-01"}),
    (
        "NAIROBI: The 19th JCM between Kenya and Uganda is to take place in Kampala on 22 May.",
        {"KEN-UGA planned in_person 2019-05-22"},
    ),
    (
        "The foreign minister of Ghana is unable to undertake the visit to Togo on 27-28 May.",
        {"GHA-TGO cancelled in_person 2019-05-27"},
    ),
    (
        '"My visits to Togo and Benin next week have been delayed," Ghanaian Foreign Minister Kofi Badu said.',
        {"GHA-TGO cancelled in_person 2019-05-20", "BEN-GHA cancelled in_person 2019-05-20"},
    ),
    # What two did together at one place.
    (
        "The Kenyan and Ugandan presidents cut the ribbon of a new border gate at Malaba on Monday.",
        {"KEN-UGA held in_person 2019-05-13"},
    ),
    ("The Kenyan president cut the ribbon of a new bridge on Monday.", set()),
    # A week before he goes: counted from the day told in the sentence before.
    (
        "The officers came on Tuesday. The coast guard showed them round, a week before President Kofi Badu of Ghana "
        "goes to Lome.",
        {"GHA-TGO planned in_person 2019-05-20"},
    ),
    # A meeting on workers is one of states; and not of the last of a row of states that were named in passing.
    (
        "NAIROBI: The foreign ministers of Kenya and Uganda met here on Monday. The 11th Joint Working Group Meeting "
        "on workers would be held in Kampala on May 22.",
        {"KEN-UGA held in_person 2019-05-13", "KEN-UGA planned in_person 2019-05-22"},
    ),
    (
        "NAIROBI: The foreign ministers of Kenya and Uganda met here on Monday. Uganda's president has called the "
        "leaders of Kenya, Rwanda, Burundi and Malawi for help. The 11th Joint Working Group Meeting would be held in "
        "Kampala on May 22.",
        {
            "KEN-UGA held in_person 2019-05-13",
            "KEN-UGA planned in_person 2019-05-22",
            *(f"{pair} held phone 2019-05-01" for pair in ("KEN-UGA", "RWA-UGA", "BDI-UGA", "MWI-UGA")),
        },
    ),
)


@pytest.mark.parametrize(("text", "told"), CASES)
def test_plans_in_passing(text: str, told: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == told


@pytest.mark.parametrize(
    ("text", "told"),
    (
        (
            "Ghana's new leader Kofi Badu made Lome his first port of call in April.",
            {"GHA-TGO held in_person 2019-04-01"},
        ),
        (
            "The weekly meeting of the liaison officers of Ghana and Togo did not take place on Friday.",
            {"GHA-TGO cancelled in_person 2019-05-10"},
        ),
    ),
)
def test_first_stops_and_routine_meetings(text: str, told: set[str]) -> None:
    assert {" ".join(c) for c in contacts_told(text)} == told


@pytest.mark.parametrize(
    "text",
    (
        "The Koreas remain divided, and the South held a drill on Monday.",
        "The presidents of Ghana and Togo watched the game on television on Saturday.",
        "Ghanaian President Kofi Badu made Accra his first stop after his return on Monday.",
        "To the leaders of the opposition, Ghanaian President Kofi Badu spoke by phone on Monday.",
        "Talks with Togo and terror cannot go together, Ghana's foreign minister said on Tuesday.",
        "A ten-member team of climbers from Nepal arrived in Islamabad on Tuesday.",
    ),
)
def test_no_contact(text: str) -> None:
    assert not contacts_told(text)


def test_first_day_of_a_meeting() -> None:
    told = contacts_told("The 27th meeting of the Kenyan and Ugandan police chiefs takes place in Kampala from May 20.")
    assert {c[1:] for c in told} == {("planned", "in_person", "2019-05-20")}
    other = contacts_told("The Kenyan and Ugandan ministers' meeting in Kampala was different from Monday's in Kigali.")
    assert ("KEN-UGA", "held", "in_person", "2019-05-13") not in other
