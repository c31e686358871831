"""A clause set between a contact and its verb; an exchange that stands first; bodies that meet, open and close."""

from __future__ import annotations

import pytest

from tests.etl.articles import assert_told, contacts_told, pairs_told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The meeting of the foreign ministers of Chile and Peru, which lasted three hours, took place in Lima on "
         "Tuesday.", "CHL-PER held in_person 2019-05-14"),
        ("The 23rd session of the Namibia-Botswana joint commission, which ran for three days, ended on Tuesday.",
         "BWA-NAM held in_person 2019-05-12"),
        ("The visit of Bolivia's president to Lima, which had been put off twice, took place on Monday.",
         "BOL-PER held in_person 2019-05-13"),
        ("The talks between Kenya and Somalia, which began on Monday, ended on Tuesday without agreement.",
         "KEN-SOM held unspecified 2019-05-13"),
    ],
)  # fmt: skip
def test_clause_between_a_contact_and_its_verb(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In a phone call on Tuesday Presidents Ana Soto of Chile and Luis Quispe of Peru agreed that their ministers "
         "would meet in Arica next week.", {("held", "phone", "2019-05-14"), ("planned", "in_person", "2019-05-20")}),
        ("By telephone on Tuesday Peru's foreign minister and his Chilean counterpart agreed to sit down in Arica on "
         "May 20.", {("held", "phone", "2019-05-14"), ("planned", "in_person", "2019-05-20")}),
        ("At a meeting in Arica on Sunday Presidents Ana Soto of Chile and Luis Quispe of Peru decided that their "
         "foreign ministers should sit down next Monday.",
         {("held", "in_person", "2019-05-12"), ("planned", "in_person", "2019-05-20")}),
    ],
)  # fmt: skip
def test_exchange_that_stands_first(text: str, told: set[tuple[str, str, str]]) -> None:
    assert contacts_told(text) == {("CHL-PER", *contact) for contact in told}


def test_what_should_be_is_planned_if_it_was_agreed() -> None:
    assert_told(
        "Presidents Ana Soto of Chile and Luis Quispe of Peru agreed that their ministers should sit down in June.",
        "CHL-PER planned in_person 2019-06-01",
    )
    assert not pairs_told("The ministers of Chile and Peru should sit down in June, the paper wrote.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Joint Permanent Commission of Zambia and Botswana closed in Lusaka on Wednesday.",
         "BWA-ZMB held in_person 2019-05-15"),
        ("The Zambia-Malawi Joint Permanent Commission opened in Lilongwe on Monday.",
         "MWI-ZMB held in_person 2019-05-13"),
        ("The joint commission of Zambia and Botswana will meet in Gaborone on Monday.",
         "BWA-ZMB planned in_person 2019-05-20"),
    ],
)  # fmt: skip
def test_bodies_of_two_states(text: str, told: str) -> None:
    assert_told(text, told)


@pytest.mark.parametrize(
    "text",
    [
        "Zambia's parliamentary committee on trade met in Lusaka on Wednesday.",
        "The Joint Committee of Kenya's houses opened in Nairobi on Monday.",
        "The joint commission on floods met in Lima on Monday, Peru's ministry said.",
    ],
)
def test_bodies_of_one_state(text: str) -> None:
    assert not pairs_told(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On Wednesday Chad's president waited in vain in N'Djamena for the president of Sudan.",
         "SDN-TCD cancelled in_person 2019-05-15"),
        ("Togo's minister sat for two hours on Tuesday with his colleague from Benin.",
         "BEN-TGO held in_person 2019-05-14"),
        ("President Ana Soto of Chile had Peru's foreign minister Luis Quispe at her office on Tuesday.",
         "CHL-PER held in_person 2019-05-14"),
        ("Presidents Ana Soto of Chile and Luis Quispe of Peru on Tuesday signed in Arica what had long been awaited.",
         "CHL-PER held in_person 2019-05-14"),
        ("Ana Soto and Luis Quispe, the presidents of Chile and Peru, share a border. In Arica on Monday they "
         "discussed it.", "CHL-PER held in_person 2019-05-13"),
    ],
)  # fmt: skip
def test_who_sat_or_waited(text: str, told: str) -> None:
    assert_told(text, told)


def test_a_year_told_before_the_list_of_months() -> None:
    text = "Twice this year Chile's Ana Soto and Peru's President Luis Quispe came together: in Lima in February, and "
    assert contacts_told(f"{text}in April in Arica.") == {
        ("CHL-PER", "held", "in_person", "2019-02-01"),
        ("CHL-PER", "held", "in_person", "2019-04-01"),
    }


def test_another_is_set() -> None:
    text = "The meeting of Kenya's and Uganda's trade ministers on Monday was cancelled. Another is set for June 6."
    assert contacts_told(text) == {
        ("KEN-UGA", "cancelled", "in_person", "2019-05-13"),
        ("KEN-UGA", "planned", "in_person", "2019-06-06"),
    }
