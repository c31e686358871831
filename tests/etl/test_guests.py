"""Guests, what was told to have been discussed with somebody, and days since which something is the first.
Short texts of our own, read as published on Thursday, 16 May 2019."""

from __future__ import annotations

import pytest

from tests.etl.articles import contacts_told, reading

CAME = "Ghanaian Foreign Minister Abena Mensah arrived in Lima on Tuesday. "


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (f"{CAME}Later Peru's President Luis Vaca received the visitor at the palace.", {"Luis Vaca", "Abena Mensah"}),
        (f"{CAME}In the afternoon Peru's President Luis Vaca met his Ghanaian guest at the palace.",
         {"Luis Vaca", "Abena Mensah"}),
        # Another guest than the one told, and none at all.
        (f"{CAME}Later Peru's President Luis Vaca received his Kenyan guest at the palace.", {"Abena Mensah"}),
        (f"{CAME}Peru's President Luis Vaca received nobody at the guest house.", {"Abena Mensah"}),
    ],
)  # fmt: skip
def test_the_guest_is_the_one_who_came(text: str, names: set[str]) -> None:
    told = [c for c in reading(text, "2019-05-16").contacts if c.countries == ("GHA", "PER")]
    assert {p.name for c in told for p in c.participants} == names


VACA = "Peru's President Luis Vaca"
OSEI = "Ghanaian President Kwame Osei"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (f"{VACA} recalled having discussed the quotas with {OSEI} in Accra in March and in Lima last month.",
         {"2019-03-01", "2019-04-01"}),
        (f"{VACA} said he had discussed the prisoners with {OSEI} in Accra on May 2.", {"2019-05-02"}),
        (f"{VACA} remembered having gone over the list with {OSEI} in Accra on May 2.", {"2019-05-02"}),
        (f"{VACA} raised the quotas with {OSEI} in Accra on May 2.", {"2019-05-02"}),
        (f"{VACA}, who received Ghana's foreign minister in Lima on Monday, recalled having discussed the quotas with "
         f"{OSEI} in Accra in March.", {"2019-05-13", "2019-03-01"}),
        (f"{VACA} said the government was discussing the quotas.", set()),
        ("Peru's foreign ministry said on May 2 that it had raised the case with the embassy of Ghana.", set()),
    ],
)  # fmt: skip
def test_what_was_discussed_with_somebody(text: str, days: set[str]) -> None:
    assert {start for pair, _, _, start in contacts_told(text) if pair == "GHA-PER"} == days


@pytest.mark.parametrize(
    "text",
    [
        "Peru's premier landed in Accra on Tuesday, the first head of government from Lima on an official trip to "
        "Ghana since the junta fell on December 8, 2018.",
        "Peru's premier landed in Accra on Tuesday, the first such visit since the peace was signed on May 5, 2018.",
    ],
)
def test_the_day_since_which_it_is_the_first(text: str) -> None:
    assert {(pair, start) for pair, _, _, start in contacts_told(text)} == {("GHA-PER", "2019-05-14")}


def test_a_row_of_guests_with_whoever_has_them_there() -> None:
    text = (
        "On June 5 Peru's president will have the Chilean president, Rosa Paz, and her counterpart from Bolivia, Evo "
        "Luna, with him in Puno, a town on the lake."
    )
    assert contacts_told(text) == {("BOL-CHL-PER", "planned", "in_person", "2019-06-05")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The defence ministers of Chile and Peru consulted on Monday on how to patrol the strait.",
            {("CHL-PER", "held", "unspecified", "2019-05-13")},
        ),
        (
            "The security advisers of Ghana and Togo consulted on the border in Lome on Monday.",
            {("GHA-TGO", "held", "in_person", "2019-05-13")},
        ),
        (
            "Peru's foreign minister and his Chilean counterpart went through trade and the climate in Lima on "
            "Tuesday.",
            {("CHL-PER", "held", "in_person", "2019-05-14")},
        ),
        ("Doctors from Ghana and Togo consulted in Lome on Monday.", set()),
        ("The Peruvian foreign minister consulted his ministers on Tuesday before the vote on Chile.", set()),
        ("Peru's foreign minister went through trade and the climate with his staff on Tuesday.", set()),
    ],
)
def test_what_two_consulted_on_or_went_through(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chadian President Ali Musa has been invited to Peru.", {("PER-TCD", "proposed", "in_person", "")}),
        (
            "The Peruvian foreign minister confirmed on Tuesday that Chadian President Ali Musa is invited to Peru.",
            {("PER-TCD", "proposed", "in_person", "")},
        ),
        ("Chadian President Ali Musa was not invited to Peru.", set()),
        ("Companies from Chad have been invited to Peru for a fair.", set()),
    ],
)
def test_whoever_has_been_invited_to_a_state(text: str, told: set[tuple[str, str, str, str]]) -> None:
    assert contacts_told(text) == told
